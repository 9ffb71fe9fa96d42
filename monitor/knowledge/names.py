"""How names are written in the data files, and what makes a name unsafe.

A value such as ``=UK; Briti@sh; Jordan {Amman, kingdom}; !KOMID [2009-04-24..]`` is a list of names:

* ``=`` in front: counts only as written (case and accents), and is not inflected;
* ``!`` in front: safe alone although the block has ``cues``;
* ``name@ending``: the word with each ending of ``endings.txt`` (``iranisch@adj`` → iranisch, iranische, …);
* ``{cue, cue}`` behind: counts only with one of these in the same sentence or the one before;
* ``[from..to]`` behind: the days between which the name meant this entity (an office, a renamed ministry).

The first name of a language is the one shown. The language ``*`` (stored as ``mul``) is for names that are written
the same in every language, such as ``KN-23``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import product
from typing import Final

from monitor.domain import Alias
from monitor.knowledge.records import KnowledgeError, Where, read_records

LANGUAGES: Final = ("en", "fr", "ru", "uk", "ko", "ja", "zh", "ar", "fa", "es", "de")
ANY_LANGUAGE: Final = "mul"
"""ISO 639-2 for "several languages": such an alias counts in a text of any language."""


@dataclass(frozen=True, slots=True)
class Writing:
    """How names may be written: endings by (language, name), and ordinary words by language as ``key`` folds them."""

    endings: Mapping[tuple[str, str], tuple[str, ...]]
    common: Mapping[str, frozenset[str]]


_ALIAS = re.compile(
    r"(?P<marks>[=!]*)(?P<text>[^{}\[\]]*[^{}\[\]\s])\s*"
    r"(?:\{(?P<cues>[^{}]*)\})?\s*(?:\[(?P<valid>[^\[\]]*)\])?"
)
_ENDING = re.compile(r"@([a-z]+)")
_VALID = re.compile(r"(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?")
_EASTERN = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af]")


@lru_cache(maxsize=100_000)
def key(text: str) -> str:
    """What two names share when a reader would take them for one: compatibility forms, case and blanks folded."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def read_endings(text: str, file: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """``endings.txt``: a block per language, ``name: ending|ending|…`` (an empty ending is the bare word)."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for record in read_records(text, file):
        check_language(record.id, record.where)
        for item in record.fields:
            endings = tuple(part.strip() for part in item.value.split("|"))
            if len(set(endings)) != len(endings):
                raise KnowledgeError(item.where, f"an ending stands twice in {item.key!r}; keep one")
            found[(record.id, item.key)] = endings
    return found


def read_common(text: str, file: str) -> dict[str, frozenset[str]]:
    """``common_words.txt``: a line per language, ``language: word; word``."""
    found: dict[str, frozenset[str]] = {}
    for record in read_records(text, file):
        for item in record.fields:
            check_language(item.key, item.where)
            found[item.key] = frozenset(key(word) for word in split_list(item.value, ";"))
    return found


def check_language(language: str, where: Where) -> None:
    """Raises KnowledgeError unless ``language`` is one of LANGUAGES."""
    if language not in LANGUAGES:
        raise KnowledgeError(where, f"unknown language {language!r}; known are {', '.join(LANGUAGES)} and *")


def read_names(
    value: str, language: str, where: Where, writing: Writing, cues: tuple[str, ...] = (), *, check: bool = True
) -> Iterator[Alias]:
    """The aliases a value writes down, endings written out, in order.

    ``cues`` are the block's own. With ``check`` an unsafe short or common name raises KnowledgeError.
    """
    for part in value.split(";"):
        part = part.strip()
        if not part:
            continue
        match = _ALIAS.fullmatch(part)
        if match is None:
            raise KnowledgeError(where, f"cannot read the name {part[:60]!r}; see names.py for the marks allowed")
        marks = match["marks"]
        exact = "=" in marks
        own = match["cues"]
        given = split_list(own) if own is not None else (() if "!" in marks else cues)
        if own is not None and not given:
            raise KnowledgeError(where, f"empty cues at {part[:60]!r}; name some or drop the braces")
        valid_from, valid_to = _period(match["valid"], where)
        for text in _expand(match["text"].strip(), language, where, writing):
            if check:
                safe = exact or bool(given) or "!" in marks
                _refuse_unsafe(text, language, writing.common, where, safe=safe, exact=exact or bool(given))
            yield Alias(text, language, given, exact, not exact, valid_from, valid_to)


def split_list(value: str, separator: str = ",") -> tuple[str, ...]:
    """The non-empty parts of a list, in order."""
    return tuple(part.strip() for part in value.split(separator) if part.strip())


def _expand(text: str, language: str, where: Where, writing: Writing) -> Iterator[str]:
    if "@" not in text:
        yield text
        return
    parts = _ENDING.split(text)
    choices: list[tuple[str, ...]] = []
    for position, part in enumerate(parts):
        if position % 2 == 0:
            choices.append((part,))
        elif (language, part) in writing.endings:
            choices.append(writing.endings[(language, part)])
        else:
            raise KnowledgeError(
                where, f"no ending @{part} for {language} in endings.txt; add it or write the forms out"
            )
    for combination in product(*choices):
        yield "".join(combination)


def _period(value: str | None, where: Where) -> tuple[date | None, date | None]:
    if value is None:
        return None, None
    match = _VALID.fullmatch(value.strip())
    try:
        if match is None:
            raise ValueError
        first, last = (date.fromisoformat(day) if day else None for day in match.groups())
    except ValueError:
        raise KnowledgeError(
            where, f"[{value}] is no period; write [2024-05-12..] or [2019-01-01..2024-05-12]"
        ) from None
    if first and last and first > last:
        raise KnowledgeError(where, f"[{value}] ends before it begins")
    return first, last


def _refuse_unsafe(
    text: str, language: str, common: Mapping[str, frozenset[str]], where: Where, *, safe: bool, exact: bool
) -> None:
    """A name that would be found everywhere is refused: too short for its script, or an ordinary word.

    ``exact``: it counts only as written or with cues; ``safe``: that, or somebody vouched for it.
    """
    letters = sum(1 for c in text if c.isalnum())
    if letters == 0:
        raise KnowledgeError(where, f"{text!r} has no letter or digit; remove it")
    if not safe and key(text) in common.get(language, ()):
        raise KnowledgeError(
            where, f"{text!r} is an ordinary word of {language}; write ={text} (as written), give {{cues}}, or !{text}"
        )
    if _EASTERN.search(text):
        if letters < 2:
            raise KnowledgeError(where, f"{text!r} is one character: too short; put it into compounds.txt")
    elif letters < 2 or (letters < 3 and not exact):
        raise KnowledgeError(where, f"{text!r} is too short to be safe; write ={text} (as written) or a longer name")
