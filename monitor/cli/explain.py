"""``python -m monitor explain``: one article read anew, with every reason."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from monitor.cli.common import CommandError, open_database, open_knowledge
from monitor.settings import Settings

if TYPE_CHECKING:
    from db.queries.rows import ArticleDetail
    from monitor.cli.paper import Paper
    from monitor.domain import Article
    from monitor.knowledge import Knowledge

_LONGEST: Final = 4_000_000  # characters of a file taken as one article


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", nargs="?", help="its number or address; with --file the id of a line")
    parser.add_argument("--file", help="JSON lines, or plain text whose first line is the title; - for standard input")
    parser.add_argument("--language", help="what the feed says the language is, such as ru")


def explain(args: argparse.Namespace, settings: Settings) -> int:
    from monitor.cli.paper import standard_output

    if args.file is None and args.article is None:
        raise CommandError("name an article by its number or address, or give --file")
    knowledge = open_knowledge(settings)
    paper = standard_output()
    if args.file is None:
        article, head = _stored(args.article, settings, knowledge, paper)
        _print(article, head, args.language, knowledge, paper)
        return 0
    found = 0
    for id, article in _from_file(args.file):
        if args.article is not None and id != args.article:
            continue
        if found:
            print()
        found += 1
        head = [paper.bold(line) for line in paper.lines(article.title or "(no title)")]
        head += paper.lines(f"{id or args.file}{f', {article.url}' if article.url else ''}", 2)
        _print(article, head, args.language, knowledge, paper)
    if not found:
        wanted = f" with the id {args.article!r}" if args.article is not None else ""
        raise CommandError(f"{args.file}: no article{wanted} in it")
    return 0


def _print(article: Article, head: list[str], language: str | None, knowledge: Knowledge, paper: Paper) -> None:
    from monitor.cli.explained import lines
    from monitor.reading import read
    from monitor.reading.reasons import Trace

    if language:
        article = replace(article, language=language)
    trace = Trace()
    reading = read(article, knowledge, trace)
    for line in head:
        print(line)
    for line in lines(article, reading, trace, knowledge, paper):
        print(line)


def _stored(name: str, settings: Settings, knowledge: Knowledge, paper: Paper) -> tuple[Article, list[str]]:
    """An article of the archive as it is read today, and the lines of its head."""
    from db.engine import reader
    from db.queries.detail import article_detail
    from db.queries.find import find_articles
    from db.readings import readable
    from monitor.feeds.urls import canonical, is_address

    engine = open_database(settings)
    with reader(engine) as session:
        ids = find_articles(session, name, canonical(name) if is_address(name) else None)
        if not ids:
            raise CommandError(
                f"no article in the archive has the number, address or id {name!r}; "
                "`explain --file -` explains a text from standard input"
            )
        item, detail = readable(session, ids[0]), article_detail(session, ids[0])
    engine.dispose()
    assert item is not None
    assert detail is not None
    head = [paper.bold(line) for line in paper.lines(detail.title or "(no title)")]
    if len(ids) > 1:
        others = ", ".join(map(str, ids[1:6]))
        head += paper.lines(f"the newest of {len(ids):,} articles of that name; others: {others}", 2)
    for line in _about(detail, knowledge):
        head += paper.lines(line, 2)
    return item.article, head


def _about(detail: ArticleDetail, knowledge: Knowledge) -> Iterator[str]:
    from monitor.reading import READER_VERSION

    outlet = detail.appearances[0].feed_title if detail.appearances else ""
    day = f"{detail.day.day} {detail.day:%b %Y}"
    yield f"article {detail.id}, {outlet or 'outlet unknown'}, {day}, text: {detail.body_source.replace('_', ' ')}"
    if detail.url:
        yield detail.url
    if detail.reader_version is None:
        yield "stored, but not read yet; what follows is how it would be read"
    elif (detail.reader_version, detail.knowledge_version) != (READER_VERSION, knowledge.version):
        yield (
            f"stored as read by reader {detail.reader_version} with knowledge {detail.knowledge_version}; what follows "
            f"is reader {READER_VERSION} with knowledge {knowledge.version} (`reread` brings the archive up to date)"
        )
    else:
        yield f"read by reader {READER_VERSION} with knowledge {knowledge.version}, as stored"


def _from_file(name: str) -> Iterator[tuple[str, Article]]:
    """The articles of a file of JSON lines, or its whole text as one. Raises CommandError for a bad line."""
    from monitor.cli.rows import article_of, text_lines
    from monitor.domain import Article
    from monitor.text import clean

    with text_lines(name) as lines:
        first = next((line for line in lines if line.strip()), "")
        if not first.lstrip().startswith("{"):
            title, _, rest = clean(first + "".join(lines)[:_LONGEST])[0].partition("\n")
            if first:
                yield "", Article(title.strip(), rest.strip())
            return
        for number, line in enumerate(_chained(first, lines), 1):
            if line.strip():
                try:
                    yield article_of(line)
                except ValueError as error:
                    raise CommandError(f"{name}: article {number}: {error}") from None


def _chained(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest
