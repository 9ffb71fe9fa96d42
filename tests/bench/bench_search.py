"""Search on both engines, against ``LIKE '%word%'`` on the same table: ``python -m tests.bench.bench_search``.

Sizes: ``BENCH_ITEMS`` made-up articles (default 19059), ``BENCH_WORDS`` words of a text (28), ``BENCH_RUNS`` runs at
most (9, at least 5), ``BENCH_ENGINES`` (sqlite,postgresql). Times are wall milliseconds, median and 95th percentile,
which of so few runs is the slowest; *first 50* is the list of the Articles page, *count* its number of articles. LIKE
runs through the same functions and differs in its condition alone; it goes by spelling and finds inside other words,
so its numbers found differ.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from unittest.mock import patch

from sqlalchemy import ColumnElement, Engine, and_, not_, or_, text
from sqlalchemy.orm import Session

from db import search
from db.engine import optimize, reader, writer
from db.feeds import add_feed
from db.models import Article
from db.queries.alerts import back_test
from db.queries.articles import count_articles, list_articles
from db.write import store
from monitor.domain import Cause, FeedKind, FeedSpec, NewArticle
from monitor.filter import Filter
from monitor.query import And, Node, Not, Or, Words, leaves, parse
from tests.bench.bench_store import database
from tests.bench.corpus import BODY_WORDS, NOW, RARE, Maker
from tests.bench.machine import both, load, row, times

ITEMS = int(os.environ.get("BENCH_ITEMS", "19059"))
TEXT_WORDS = int(os.environ.get("BENCH_WORDS", str(BODY_WORDS)))
RUNS = max(5, int(os.environ.get("BENCH_RUNS", "9")))
ENGINES = os.environ.get("BENCH_ENGINES", "sqlite,postgresql").split(",")
SECONDS = 0.1  # for one cell of the table; slow ones get five runs
BATCH = 500
STORED = 1_000  # at a time: storing is measured by bench_store, here it only fills
FEEDS = 60
TODAY = NOW.date()
QUERIES = {
    "rare word": RARE,
    "common word": "sanctions",
    "beginning of a word": "sanction*",
    "phrase": '"arms transfer"',
    "phrase, accents": '"l\'elysee"',
    "CJK phrase": "制裁",
    "CJK, traditional": "導彈",
    "Arabic word": "أسلحة",
    "actor": "actor:KP",
    "source": 'source:"feed 7"',
    "NOT alone": "NOT sanctions",
    "boolean": "actor:(KP OR IR) (missile* OR ミサイル OR 미사일) NOT sanctions",
}
BACK_TESTS = {"back-test, 30 days, rare": RARE, "back-test, 30 days, common": "sanctions"}
WIDTHS = (28, 8, 9, 9, 9, 9, 10, 9, 9, 9, 9)


def fill(engine: Engine, made: list[NewArticle]) -> float:
    """Stores the articles as a poller would, a batch a feed; gives the seconds."""
    with writer(engine) as session:
        feeds = [
            add_feed(session, FeedSpec(f"https://f{n}.example/", f"Feed {n}", "en", "KR", kind=FeedKind.AGENCY), NOW)
            for n in range(FEEDS)
        ]
    began = time.perf_counter()
    for at in range(0, len(made), STORED):
        with writer(engine) as session:
            store(session, feeds[at // STORED % FEEDS], made[at : at + STORED], cause=Cause.LOAD, now=NOW)
    return time.perf_counter() - began


def size(engine: Engine) -> int:
    """Bytes of the index: on SQLite of all pages in use, so take the difference to the database without it."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            ask = connection.exec_driver_sql
            pages, free, each = (
                ask(f"PRAGMA {name}").scalar() for name in ("page_count", "freelist_count", "page_size")
            )
            return (pages - free) * each
        return connection.scalar(text(f"SELECT pg_total_relation_size('{search.TABLE}')")) or 0


def index(engine: Engine) -> None:
    """Takes the index away, builds it anew in batches such as a poller writes, and prints how fast and how large."""
    with writer(engine) as session:
        session.execute(text(f"DROP TABLE {search.TABLE}"))
        search.create_index(session.connection())
    before = size(engine)
    with reader(engine) as session:
        rows = list(
            session.execute(Article.__table__.select().with_only_columns(Article.id, Article.title, Article.body))
        )
    rows = [tuple(found) for found in rows]
    taken = []
    for at in range(0, len(rows), BATCH):
        began = time.perf_counter()
        with writer(engine) as session:
            search.index_articles(session.connection(), rows[at : at + BATCH])
        taken.append(time.perf_counter() - began)
    texts = sum(len(title.encode()) + len(body.encode()) for _, title, body in rows)
    bytes_ = size(engine) - before
    median, slow = both(taken)
    print(
        f"indexing new   {len(rows) / sum(taken):,.0f} rows/s; a batch of {BATCH}: median {median} ms, p95 {slow} ms\n"
        f"index size     {bytes_ / 1e6:.1f} MB, {bytes_ / len(rows):,.0f} bytes a row, "
        f"{bytes_ / texts:.2f} of the texts ({texts / 1e6:.1f} MB)"
    )


def like(node: Node, dialect_name: str) -> ColumnElement[bool]:
    """The same question with LIKE in place of the index; fields stay as they are."""
    match node:
        case Words():
            pattern = f"%{node.written}%"
            # SQLite's LIKE takes no notice of ASCII case; PostgreSQL's does
            asked = [
                c.like(pattern) if dialect_name == "sqlite" else c.ilike(pattern) for c in (Article.title, Article.body)
            ]
            return or_(*asked)
        case And():
            return and_(*(like(part, dialect_name) for part in node.parts))
        case Or():
            return or_(*(like(part, dialect_name) for part in node.parts))
        case Not():
            return not_(like(node.part, dialect_name))
        case _:
            return search.condition(node, dialect_name)


def like_where(session: Session, node: Node, *_: object) -> ColumnElement[bool]:
    return like(node, session.get_bind().dialect.name)


def cells(session: Session, first: Callable[[], object] | None, count: Callable[[], int]) -> list[str]:
    return [
        f"{count():,}",
        *(both(times(first, RUNS, SECONDS)) if first else ("", "")),
        *both(times(count, RUNS, SECONDS)),
    ]


def ask(engine: Engine) -> None:
    """Prints the table."""
    row(WIDTHS, "", "search:", *["first 50", "p95", "count", "p95"], "LIKE:", *["first 50", "p95", "count", "p95"])
    with reader(engine) as session:
        for name, query in (QUERIES | BACK_TESTS).items():
            flt, node = Filter(query=query), parse(query)

            def first(flt: Filter = flt) -> object:
                return list_articles(session, flt, today=TODAY)

            def count(flt: Filter = flt) -> int:
                return count_articles(session, flt, today=TODAY)

            def tested(node: Node = node) -> int:
                return back_test(session, node, today=TODAY).total

            questions = (None, tested) if name in BACK_TESTS else (first, count)
            found = cells(session, *questions)
            if any(isinstance(leaf, Words) for leaf in leaves(node)):
                with patch.object(search, "where", like_where):
                    found += cells(session, *questions)
            else:
                found += ["–"] * 5
            row(WIDTHS, name, *found)


def main() -> None:
    made = Maker(body_words=TEXT_WORDS).articles(ITEMS)
    for kind in ENGINES:
        with database(kind) as engine:
            print(f"\n{kind}: {ITEMS:,} made-up articles of {TEXT_WORDS} words and a title; wall ms; {load()}")
            taken = fill(engine, made)
            print(f"storing        {ITEMS / taken:,.0f} articles/s, indexed in the same transaction")
            index(engine)
            optimize(engine)
            ask(engine)
            print(f"afterwards     {load()}")


if __name__ == "__main__":
    main()
