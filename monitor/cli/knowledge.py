"""``python -m monitor knowledge check`` and ``find``: for people who add actors."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from monitor.cli.common import CommandError, open_knowledge
from monitor.settings import Settings

if TYPE_CHECKING:
    from monitor.cli.paper import Paper
    from monitor.knowledge import Knowledge
    from monitor.knowledge.written import Written

SHOWN: Final = 20  # entities, words and so on of each section, unless --all is given
NAMES: Final = 8  # names of one entity
_TELLING: Final = 4  # words by which a language can be told
_LONGEST: Final = 2_000  # characters of a text to be found


def add_parsers(parser: argparse.ArgumentParser) -> None:
    """The actions of ``knowledge`` and what each takes."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    words = "load all knowledge files and tell what is in them and what is odd"
    checking = actions.add_parser("check", help=words, description=words)
    checking.add_argument("folder", nargs="?", help="your own folder, instead of the one the settings name")
    checking.set_defaults(run=check)
    words = "where a text is written as a name, cue, word or phrase, and what it is read as"
    finding = actions.add_parser("find", help=words, description=words)
    finding.add_argument("text", nargs="+")
    finding.add_argument("--language", help="read the text as this language, such as ru, instead of telling it")
    finding.add_argument("--all", action="store_true", help="show everything, however much it is")
    finding.set_defaults(run=find)


# ---------------------------------------------------------------- check


def check(args: argparse.Namespace, settings: Settings) -> int:
    from monitor.cli.paper import standard_output
    from monitor.knowledge import KnowledgeError
    from monitor.knowledge.catalogue import catalogue
    from monitor.knowledge.written import warnings, written

    if args.folder is not None:
        settings = replace(settings, knowledge=str(Path(args.folder).resolve()))
    knowledge = open_knowledge(settings)
    folder = Path(settings.knowledge) if settings.knowledge else None
    paper = standard_output()
    every = written(knowledge, folder)
    try:
        feeds = len(catalogue(Path(settings.catalogue) if settings.catalogue not in ("", "none") else None))
    except KnowledgeError as error:
        raise CommandError(str(error)) from None
    for line in _counts(knowledge, every, folder, feeds, paper):
        print(line)
    found = list(warnings(knowledge, every, folder))
    for warning in found:
        for line in paper.lines(f"warning: {warning}"):
            print(line)
    print(f"{len(found)} warnings." if found else "Nothing odd.")
    return 0


def _counts(
    knowledge: Knowledge, every: Sequence[Written], folder: Path | None, feeds: int, paper: Paper
) -> Iterator[str]:
    from monitor.knowledge.written import What

    own = [one for one in every if folder is not None and one.where.file.startswith(f"{folder.name}/")]
    yield f"{paper.bold('Knowledge')} {knowledge.version}: Vigie's own files" + (f" and {folder}" if folder else "")
    if folder is not None:
        yield f"  {len(own):>7,}  texts in {folder.name}/, of {len({one.owner for one in own}):,} entities and words"
    kinds = Counter(entity.kind for entity in knowledge.entities.values())
    for kind, count in sorted(kinds.items(), key=lambda row: (-row[1], row[0])):
        yield f"  {count:>7,}  {kind.replace('_', ' ')}"
    by_language = Counter(one.alias.language for one in every if one.what is What.NAME)
    yield f"  {by_language.total():>7,}  names"
    names = ", ".join(f"{language} {count:,}" for language, count in sorted(by_language.items()))
    yield from paper.lines(names, 11)
    for what in (What.WORD, What.PHRASE, What.COMPOUND):
        yield f"  {sum(one.what is what for one in every):>7,}  {_HEADS[what.value].lower()}"
    yield f"  {feeds:>7,}  feeds in the catalogue"


# ---------------------------------------------------------------- find


def find(args: argparse.Namespace, settings: Settings) -> int:
    from monitor.cli.paper import standard_output
    from monitor.knowledge.written import written
    from monitor.text import clean, fold

    text = " ".join(clean(" ".join(args.text))[0].split())
    needle = fold(text).text.strip()
    if not needle:
        raise CommandError("nothing to find; name a word or a sentence")
    if len(text) > _LONGEST:
        raise CommandError(f"a text of {len(text):,} characters is too long to be found; at most {_LONGEST:,}")
    knowledge = open_knowledge(settings)
    if args.language is not None:
        _check_language(args.language)
    paper = standard_output()
    every = written(knowledge, Path(settings.knowledge) if settings.knowledge else None)
    most = sys.maxsize if args.all else SHOWN
    for line in _written(needle, text, knowledge, every, most, paper):
        print(line)
    for line in _as_sentence(text, args.language, knowledge, paper):
        print(line)
    return 0


def _check_language(language: str) -> None:
    from monitor.knowledge import LANGUAGES

    if language not in LANGUAGES:
        raise CommandError(f"unknown language {language!r}; known are {', '.join(LANGUAGES)}")


def _written(
    needle: str, text: str, knowledge: Knowledge, every: Sequence[Written], most: int, paper: Paper
) -> Iterator[str]:
    """Where ``needle`` (folded) is written, or is a part of what is."""
    from monitor.knowledge.written import What
    from monitor.text import fold

    rank = {one: _rank(fold(one.alias.text).text, needle) for one in every}
    found = sorted((one for one in every if rank[one]), key=lambda one: (rank[one], one.alias.text))
    yield from _entities(text, knowledge, [one for one in found if one.what is What.NAME], rank, most, paper)
    cues: dict[tuple[int, str, str], Written] = {}
    for one in every:
        for cue in one.alias.cues:
            if place := _rank(fold(cue).text, needle):
                cues[place, cue, one.owner] = one
    rows = [f"“{cue}” for {owner or 'a phrase'} ({cues[_, cue, owner].where})" for _, cue, owner in sorted(cues)]
    yield from _section("Cues", rows, most, paper)
    for what, head in _HEADS.items():
        yield from _section(head, [_row(one) for one in found if one.what.value == what], most, paper)


_HEADS: Final = {
    "compound": "Compounds",
    "trigger word": "Trigger words",
    "no mention": "Phrases that name nobody",
}


def _rank(text: str, needle: str) -> int:
    """1: it is the text; 2: it begins with it; 3: it contains it; 0: neither."""
    if needle not in text:
        return 0
    return 1 if text == needle else 2 if text.startswith(needle) else 3


def _entities(
    text: str, knowledge: Knowledge, names: Sequence[Written], rank: dict[Written, int], most: int, paper: Paper
) -> Iterator[str]:
    """Each entity with the names that match; first those whose id or whole name it is."""
    by_entity: dict[str, list[Written]] = {}
    called = knowledge.resolve(text)
    if called is not None:
        by_entity[called] = []
    for one in names:
        by_entity.setdefault(one.owner, []).append(one)
    yield paper.head("Entities")
    for id in list(by_entity)[:most]:
        entity = knowledge.entities[id]
        about = [f"of {entity.country}" if entity.country and entity.country != id else ""]
        about.append(f"class {entity.item_class}" if entity.item_class else "")
        about.append(f"also {', '.join(entity.also)}" if entity.also else "")
        about += [f"{one.list} {one.reference}" for one in entity.references]
        rest = "".join(f"; {part}" for part in about if part)
        yield from paper.lines(f"{id} {entity.name()} [{entity.kind}]{rest}", 2)
        kept = NAMES if most == SHOWN else most
        for one in by_entity[id][:kept]:
            yield from paper.lines(_row(one), 4, mark="= " if rank[one] == 1 else "~ ")
        if len(by_entity[id]) > kept:
            yield f"    … and {len(by_entity[id]) - kept:,} names more"
    if len(by_entity) > most:
        yield f"  … and {len(by_entity) - most:,} more; --all shows them"
    if not by_entity:
        yield "  none"


def _row(one: Written) -> str:
    """The text with its marks in words, and where it is written."""
    from monitor.knowledge.written import What

    alias = one.alias
    marks = [alias.language]
    if alias.exact_case:
        marks.append("as written")
    if one.headline_only:
        marks.append("in headlines only")
    if alias.valid_from or alias.valid_to:
        marks.append(f"{alias.valid_from or ''}..{alias.valid_to or ''}")
    if alias.cues:
        marks.append(f"beside {', '.join(alias.cues)}")
    owner = f" {one.owner}:" if one.what in (What.WORD, What.COMPOUND) else ""
    return f"{owner.strip()} “{alias.text}” ({'; '.join(marks)}) {one.where}".strip()


def _section(head: str, rows: Iterable[str], most: int, paper: Paper) -> Iterator[str]:
    """A head and its rows; nothing where there are none."""
    every = list(rows)
    if not every:
        return
    yield ""
    yield paper.head(head)
    for row in every[:most]:
        yield from paper.lines(row, 2)
    if len(every) > most:
        yield f"  … and {len(every) - most:,} more; --all shows them"


def _as_sentence(text: str, language: str | None, knowledge: Knowledge, paper: Paper) -> Iterator[str]:
    """What the index finds in ``text`` as if it were a headline."""
    from monitor.cli.explained import not_counted
    from monitor.reading import mentions
    from monitor.reading.index import index_for
    from monitor.reading.language import detect
    from monitor.reading.reader import index_language
    from monitor.reading.reasons import Trace
    from monitor.text import fold, sentences

    # a word or two in Latin letters tell a model nothing
    short = text.isascii() and len(text.split()) < _TELLING
    spoken = language or ("en" if short else detect(text, ""))
    index = index_for(knowledge, index_language(spoken, text))
    trace = Trace()
    found = mentions.find(text, fold(text), index, sentences(text), title_length=len(text), why=trace)
    told = "as you say" if language else "taken for that; --language reads it as another"
    yield ""
    yield paper.head("As a headline") + f"  ({spoken}, {told}; index {index.language})"
    for hit in found.names:
        who = ", ".join(f"{id} {knowledge.name(id)} [{knowledge.entities[id].kind}]" for id in hit.entities)
        cue = f"; settled by the cue “{hit.cue}”" if hit.cue else ""
        yield from paper.lines(f"“{text[hit.start : hit.end]}” {hit.start}–{hit.end}: {who}{cue}", 2)
    for word in found.words:
        row = f"“{text[word.start : word.end]}” {word.start}–{word.end}: trigger word, {word.concept}"
        yield from paper.lines(row, 2)
    if not found.names and not found.words:
        yield "  nothing"
    if trace.not_counted:
        yield from not_counted(text, trace.not_counted, knowledge, paper)
