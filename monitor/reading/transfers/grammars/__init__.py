"""A grammar for each language that Vigie reads transfers in, made when the first article in that language comes:
together they take over a second of one core, which no command should wait for that reads none."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, cast

from monitor.reading.transfers.grammar import Grammar

_LANGUAGES: Final = ("ar", "de", "en", "es", "fa", "fr", "ja", "ko", "ru", "uk", "zh")


@cache
def _grammar(language: str) -> Grammar:
    return cast(Grammar, importlib.import_module(f"{__name__}.{language}").GRAMMAR)


class _Grammars(Mapping[str, Grammar]):
    def __getitem__(self, language: str) -> Grammar:
        if language not in _LANGUAGES:
            raise KeyError(language)
        return _grammar(language)

    def __iter__(self) -> Iterator[str]:
        return iter(_LANGUAGES)

    def __len__(self) -> int:
        return len(_LANGUAGES)


GRAMMARS: Final[Mapping[str, Grammar]] = _Grammars()
