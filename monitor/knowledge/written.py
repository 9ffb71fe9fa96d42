"""Where each name, word, phrase and compound is written: file and line, for people who edit them.

``load`` gives what counts and forgets the places; this reads the files again, part by part, and keeps them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from monitor.domain import Alias
from monitor.knowledge.entities import CLDR_HEAD
from monitor.knowledge.lexicon import HEADLINE_MARK
from monitor.knowledge.loader import knowledge_files
from monitor.knowledge.model import Knowledge
from monitor.knowledge.names import ANY_LANGUAGE, LANGUAGES, Writing, read_common, read_endings, read_names, split_list
from monitor.knowledge.records import Field, Record, Where, read_records

ENDINGS: Final = "endings.txt"
COMMON: Final = "common_words.txt"
_STATE_TABLE: Final = re.compile(r"states\.([a-z]+)\.txt")


class What(StrEnum):
    """What a text is written as."""

    NAME = "name"
    WORD = "trigger word"
    PHRASE = "no mention"
    COMPOUND = "compound"


@dataclass(frozen=True, slots=True)
class Written:
    """One text with its marks. ``owner``: the id of an entity, a concept, the ids of a compound, or nothing."""

    what: What
    owner: str
    alias: Alias
    where: Where
    headline_only: bool = False


def written(knowledge: Knowledge, folder: Path | None = None) -> list[Written]:
    """Every text that counts in ``knowledge``, which was loaded from the shipped files and ``folder``. A name that a
    user's file replaced or took away is left out. Raises KnowledgeError."""
    files = [(name, form, text.split("\n")) for name, form, text in knowledge_files(folder)]
    by_name = {name: "\n".join(lines) for name, _, lines in files}
    endings, common = read_endings(by_name[ENDINGS], ENDINGS), read_common(by_name[COMMON], COMMON)
    writing = Writing(endings, common)
    names: dict[tuple[str, Alias], Written] = {}
    others: list[Written] = []
    for name, form, lines in files:
        for one in _of_file(name, form, lines, writing):
            if one.what is What.NAME:
                names[one.owner, one.alias] = one  # the place written last is the one that counts
            else:
                others.append(one)
    alive = {(id, alias) for id, entity in knowledge.entities.items() for alias in entity.aliases}
    return [one for place, one in names.items() if place in alive] + others


def _of_file(name: str, form: str, lines: list[str], writing: Writing) -> Iterator[Written]:
    text = "\n".join(lines)
    table = _STATE_TABLE.fullmatch(name)
    if name == "states.cldr.tsv":
        yield from _cldr(lines, name)
    elif table is not None:
        for _, item in _fields(text, name):
            yield from _texts(What.NAME, item.key, item, table[1], lines, writing)
    elif form == "compounds.txt":
        for record, item in _fields(text, name):
            alias = Alias(item.key.removeprefix(HEADLINE_MARK), record.id)
            yield Written(What.COMPOUND, item.value, alias, item.where, item.key.startswith(HEADLINE_MARK))
    elif form == "not_mentions.txt":
        for _, item in _fields(text, name):
            yield from _texts(What.PHRASE, "", item, item.key, lines, writing)
    elif form == "lexicon":
        for record, item in _fields(text, name):
            yield from _texts(What.WORD, record.id, item, item.key, lines, writing)
    elif form == "blocks":
        for record in read_records(text, name):
            cues = next((split_list(item.value) for item in record.fields if item.key == "cues"), ())
            for item in record.fields:
                yield from _texts(What.NAME, record.id, item, item.key, lines, writing, cues)


def _fields(text: str, name: str) -> Iterator[tuple[Record, Field]]:
    for record in read_records(text, name):
        for item in record.fields:
            yield record, item


def _texts(
    what: What,
    owner: str,
    item: Field,
    key: str,
    lines: list[str],
    writing: Writing,
    cues: tuple[str, ...] = (),
) -> Iterator[Written]:
    """The texts of one value, each with the line it stands in; nothing for lines that hold no names."""
    language = ANY_LANGUAGE if key == "*" else key
    if language != ANY_LANGUAGE and language not in LANGUAGES:
        return
    at = item.where.line
    for part in item.value.removeprefix("+").split(";"):
        at = _line_of(part.strip(), lines, at)
        where = Where(item.where.file, at)
        for alias in read_names(part, language, where, writing, cues, check=False):
            yield Written(what, owner, alias, where)


def _line_of(part: str, lines: list[str], line: int) -> int:
    """The line (from 1), from ``line`` to the end of the value it belongs to, in which ``part`` begins."""
    head = part[:30]
    for number in range(line, len(lines) + 1):
        text = lines[number - 1]
        if number > line and text.strip() and text[0] not in " \t#":
            break
        if head in text:
            return number
    return line


def _cldr(lines: list[str], name: str) -> Iterator[Written]:
    for number, line in enumerate(lines[1:], start=2):
        code, *names = line.split("\t")
        for locale, text in zip(CLDR_HEAD[1:], names, strict=False):
            yield Written(What.NAME, code, Alias(text, locale.partition("-")[0]), Where(name, number))


# ---------------------------------------------------------------- warnings


def warnings(knowledge: Knowledge, every: Iterable[Written], folder: Path | None = None) -> Iterator[str]:
    """What is allowed and yet probably meant otherwise, one line each."""
    rows = list(every)
    yield from _shared(rows)
    hidden: dict[tuple[str, str], Written] = {}
    for one in rows:
        if one.what is What.PHRASE:
            hidden[one.alias.language, one.alias.text.casefold()] = one
    for one in rows:
        phrase = hidden.get((one.alias.language, one.alias.text.casefold()))
        if one.what is What.NAME and phrase is not None and not one.alias.cues:
            yield (
                f"{one.where}: {one.alias.text!r} ({one.alias.language}) of [{one.owner}] is also a phrase that names "
                f"nobody ({phrase.where}), which hides it: the name never counts"
            )
    for id, entity in knowledge.entities.items():
        if entity.kind != "regime" and not entity.aliases:
            yield f"[{id}] has no name in any language: it can never be found"
    if folder is not None:
        for path in sorted(folder.iterdir()):
            if path.is_file() and path.suffix != ".txt" and not path.name.startswith("."):
                yield f"{folder.name}/{path.name}: not read; only files that end in .txt are"


def _shared(rows: Iterable[Written]) -> Iterator[str]:
    """Names of two entities that count beside the same cue: which of them is meant is chance. (Without cues that is an
    error of ``load``.)"""
    owners: dict[tuple[str, str], list[Written]] = {}
    for one in rows:
        if one.what is What.NAME and one.alias.cues:
            owners.setdefault((one.alias.language, one.alias.text.casefold()), []).append(one)
    for same in owners.values():
        for at, one in enumerate(same):
            for other in same[:at]:
                both = {cue.casefold() for cue in one.alias.cues} & {cue.casefold() for cue in other.alias.cues}
                if other.owner != one.owner and both:
                    yield (
                        f"{one.where}: {one.alias.text!r} ({one.alias.language}) of [{one.owner}] is also a name of "
                        f"[{other.owner}] ({other.where}), and both count beside {', '.join(sorted(both))}"
                    )
