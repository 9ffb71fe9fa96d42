"""Reads the data files, and a user's own folder over them, into one checked ``Knowledge``."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from monitor.domain import Alias, Entity
from monitor.knowledge.entities import Draft, Drafts, check
from monitor.knowledge.lexicon import Words, read_compounds, read_not_mentions, read_words
from monitor.knowledge.measures import Measure, read_measures
from monitor.knowledge.model import CONCEPTS, Compound, Knowledge, Lexicon, Regime
from monitor.knowledge.names import LANGUAGES, Writing, read_common, read_endings
from monitor.knowledge.records import KnowledgeError, Where
from monitor.knowledge.regimes import read_regimes

DATA: Final = Path(__file__).parent / "data"
_CLDR: Final = "states.cldr.tsv"
_ENDINGS: Final = "endings.txt"
_COMMON: Final = "common_words.txt"
_REGIMES: Final = "regimes.txt"
_MEASURES: Final = "measures.txt"
_COMPOUNDS: Final = "compounds.txt"
_NOT_MENTIONS: Final = "not_mentions.txt"
_LEXICON: Final = "lexicon"
_STATE_TABLES: Final = {f"states.{language}.txt": language for language in LANGUAGES}


@lru_cache(maxsize=4)
def load(folder: Path | None = None) -> Knowledge:
    """What Vigie knows. ``folder`` is a user's own (MONITOR_KNOWLEDGE), read after the shipped files.

    In a user's folder every ``*.txt`` but those named like a shipped file of another form (``lexicon*.txt``,
    ``compounds.txt``, ``not_mentions.txt``, ``regimes.txt``, ``measures.txt``) holds ``[id]`` blocks: a known id is
    added to, or replaced with ``replace: yes``; a new id is a new entity. Raises KnowledgeError with file and line.
    """
    return read_knowledge(DATA, folder)


def read_knowledge(data: Path, folder: Path | None = None) -> Knowledge:
    """The same without a cache, from any data folder."""
    texts = dict(_texts(data, ""))
    own = dict(_texts(folder, f"{folder.name}/")) if folder is not None else {}
    if folder is not None and not folder.is_dir():
        raise KnowledgeError(Where(str(folder)), "no such folder; set MONITOR_KNOWLEDGE to one, or leave it empty")
    for name in (_CLDR, _ENDINGS, _COMMON):
        if name not in texts:
            raise KnowledgeError(Where(name), "the file is missing; it belongs to Vigie's own data")
    for name in own:
        short = name.rpartition("/")[2]
        if short in (_ENDINGS, _COMMON, *_STATE_TABLES):
            raise KnowledgeError(
                Where(name), "this name is kept for Vigie's own files; use [id] blocks in another file"
            )
    writing = Writing(read_endings(texts[_ENDINGS], _ENDINGS), read_common(texts[_COMMON], _COMMON))

    drafts = Drafts()
    drafts.read_cldr(texts[_CLDR], _CLDR)
    for name, language in _STATE_TABLES.items():
        drafts.read_state_table(texts.get(name, ""), name, language, writing)
    every = {**texts, **own}
    for name, text in every.items():
        if _form(name) == "blocks":
            drafts.read_blocks(text, name, writing)

    regimes: dict[str, Regime] = {}
    for name, text in every.items():
        if _form(name) == _REGIMES:
            regimes.update((regime.id, regime) for regime in read_regimes(text, name, drafts))
    for regime in regimes.values():
        drafts[regime.id] = Draft(regime.id, Where(_REGIMES), "regime", names={"en": f"UN regime: {regime.subject}"})

    words: Words = {concept: {} for concept in CONCEPTS}
    phrases: dict[str, list[Alias]] = {}
    compounds: dict[tuple[str, str, bool], Compound] = {}
    for name, text in every.items():
        form = _form(name)
        if form == _LEXICON:
            read_words(text, name, writing, words)
        elif form == _NOT_MENTIONS:
            read_not_mentions(text, name, writing, phrases)
        elif form == _COMPOUNDS:
            for item in read_compounds(text, name, drafts):
                compounds[(item.language, item.text, item.headline_only)] = item

    alias_ids = check(drafts.values())
    entities: dict[str, Entity] = {id: draft.entity() for id, draft in drafts.items()}
    lexicon = Lexicon(
        {concept: {lang: tuple(found) for lang, found in by.items()} for concept, by in words.items()},
        {language: tuple(found) for language, found in phrases.items()},
    )
    measures: dict[str, Measure] = {}
    for name, text in every.items():
        if _form(name) == _MEASURES:
            measures.update((measure.id, measure) for measure in read_measures(text, name, entities, regimes))
    return Knowledge(
        entities,
        alias_ids,
        lexicon,
        tuple(compounds.values()),
        tuple(regimes.values()),
        _version(every),
        tuple(measures.values()),
    )


def knowledge_files(folder: Path | None = None) -> Iterator[tuple[str, str, str]]:
    """Name, form and text of every file that ``load`` reads, in its order. The forms are ``blocks``, ``lexicon``,
    ``special``, and the names of the files that have a form of their own. Raises KnowledgeError if one is not UTF-8."""
    for name, text in _texts(DATA, ""):
        yield name, _form(name), text
    if folder is not None:
        for name, text in _texts(folder, f"{folder.name}/"):
            yield name, _form(name), text


def _form(name: str) -> str:
    """Which of the file forms a file has, told by its name."""
    short = name.rpartition("/")[2]
    if short in (_CLDR, _ENDINGS, _COMMON, *_STATE_TABLES):
        return "special"
    if short in (_REGIMES, _MEASURES, _COMPOUNDS, _NOT_MENTIONS):
        return short
    return _LEXICON if short.startswith(_LEXICON) else "blocks"


def _texts(folder: Path | None, prefix: str) -> Iterator[tuple[str, str]]:
    """Name and text of each knowledge file of a folder, in the order of their names. Feeds are another matter."""
    if folder is None:
        return
    for path in sorted(folder.iterdir() if folder.is_dir() else ()):
        if path.suffix == ".txt" or path.name == _CLDR:
            try:
                yield prefix + path.name, path.read_text(encoding="utf-8-sig")
            except UnicodeDecodeError as error:
                raise KnowledgeError(
                    Where(prefix + path.name), f"not UTF-8 ({error.reason}); save it as UTF-8"
                ) from None


def _version(texts: dict[str, str]) -> str:
    digest = hashlib.sha256()
    for name, text in texts.items():
        digest.update(f"{name}\0{text}\0".encode())
    return digest.hexdigest()[:16]
