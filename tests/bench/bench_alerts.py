"""Matching alerts, and storing with alerts on, by their number: ``python -m tests.bench.bench_alerts``.

Sizes: ``BENCH_ITEMS`` made-up articles (default 19059) bound each row, which ends after ``BENCH_SECONDS`` (1) in any
case; ``BENCH_ALERTS`` (20,1000,10000); ``BENCH_ENGINES`` (sqlite,postgresql). Matching is CPU time on one core, since
no database is asked; storing is wall time. *asking all* is the alternative: each alert's query asked of each article,
without looking first for a word or id that it cannot do without.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from random import Random

from sqlalchemy import insert

from db.engine import writer
from db.feeds import add_feed
from db.models import Alert
from db.people import person_id
from db.write import store
from monitor.alerts import Compiled, compile_alert, match
from monitor.domain import AlertSpec, Cause, FeedKind, FeedSpec, NewArticle, Subject
from monitor.query import Searchable, matches
from tests.bench.bench_store import database
from tests.bench.corpus import ACTORS, BODY_WORDS, ITEMS, NOW, TONGUES, Maker, subject
from tests.bench.machine import load, milliseconds, p95, row

MOST = int(os.environ.get("BENCH_ITEMS", "19059"))
SECONDS = float(os.environ.get("BENCH_SECONDS", "1"))
NUMBERS = [int(number) for number in os.environ.get("BENCH_ALERTS", "20,1000,10000").split(",")]
ENGINES = os.environ.get("BENCH_ENGINES", "sqlite,postgresql").split(",")
BATCH = 250
LONG_WORDS = 500  # about 3,000 characters, the article the reader's aim is given for
SOURCES = ("7", "feed 7", "f7.example")
WIDTHS = (40, 10, 12, 11, 9, 14)


def queries(maker: Maker, count: int, seed: int = 11) -> list[str]:
    """Made-up alerts of the kinds people write, in many languages; rather rare words, as alerts have."""
    dice = Random(seed)

    def word(code: str) -> str:
        return maker.vocabulary[code][dice.randrange(50, 3_000)]

    def query() -> str:
        code, actor = dice.choices(TONGUES, [tongue.share for tongue in TONGUES])[0].code, dice.choice(ACTORS)
        first, second, third = word(code), word(code), word(code)
        return dice.choices(
            (
                f"actor:{actor} ({first} OR {second})",
                f"actor:{actor} item:{dice.choice(ITEMS)}",
                f'"{" ".join(maker.words(code, 2))}"',
                first,
                f"{first}*" if len(first) > 1 else first,
                f"({first} OR {second} OR {third}) NOT {maker.words(code, 1)[0]}",
                f"topic:un_sanctions lang:{code} {first}",
                f'source:"feed {dice.randrange(60)}" {first}',
            ),
            (30, 10, 15, 15, 10, 10, 5, 5),
        )[0]

    return [query() for _ in range(count)]


def asking_all(alerts: Sequence[Compiled], subject: Subject) -> tuple[int, ...]:
    """The alternative to ``match``; must find the same."""
    article = Searchable(subject)
    return tuple(alert.id for alert in alerts if alert.node is not None and matches(alert.node, article))


def timed(
    how: Callable[[Sequence[Compiled], Subject], tuple[int, ...]], alerts: Sequence[Compiled], subjects: list[Subject]
) -> tuple[list[float], list[tuple[int, ...]]]:
    """CPU seconds for each article, and what it met, until the time is up."""
    taken: list[float] = []
    found: list[tuple[int, ...]] = []
    for article in subjects:
        began = time.process_time()
        found.append(how(alerts, article))
        taken.append(time.process_time() - began)
        if sum(taken) > SECONDS:
            break
    return taken, found


def in_memory(maker: Maker, made: list[NewArticle]) -> None:
    """Prints what matching alone takes."""
    short = [subject(number, article, SOURCES) for number, article in enumerate(made)]
    long = [subject(n, article, SOURCES) for n, article in enumerate(Maker(5, LONG_WORDS).articles(min(MOST, 500)))]
    print(f"\nmatching, CPU time of one core; {load()}")
    row(WIDTHS, "", "articles", "articles/s", "median ms", "p95 ms", "hits/article")
    for number in NUMBERS:
        specs = [AlertSpec(id, f"a{id}", query) for id, query in enumerate(queries(maker, number))]
        began = time.process_time()
        alerts = [compile_alert(spec) for spec in specs]
        compiled = time.process_time() - began
        broken = [alert.problem for alert in alerts if alert.problem]
        assert not broken, broken[:3]
        for name, subjects in ((f"{BODY_WORDS + 9} words", short), (f"{LONG_WORDS} words", long)):
            expected: list[tuple[int, ...]] = []
            for how, said in ((match, ""), (asking_all, ", asking all")):
                taken, found = timed(how, alerts, subjects)
                assert not expected or found[: len(expected)] == expected[: len(found)], "the two ways differ"
                expected = found
                hits = sum(map(len, found)) / len(found)
                middle, slow = milliseconds(statistics.median(taken)), milliseconds(p95(taken))
                speed = f"{len(taken) / sum(taken):,.0f}"
                row(WIDTHS, f"{number:,} alerts, {name}{said}", f"{len(taken):,}", speed, middle, slow, f"{hits:.2f}")
        print(f"  made ready once: {compiled / number * 1e3:.2f} ms an alert, {compiled:.1f} s for all")


def storing(kind: str, maker: Maker, made: list[NewArticle]) -> None:
    """Prints what a batch takes to store when so many alerts are on."""
    with database(kind) as engine:
        with writer(engine) as session:
            spec = FeedSpec("https://f7.example/", "Feed 7", "en", "KR", kind=FeedKind.AGENCY)
            feed = add_feed(session, spec, NOW)
            person = person_id(session, NOW)
        print(f"\n{kind}: storing in batches of {BATCH}, wall time; {load()}")
        row(WIDTHS, "", "articles", "articles/s", "batch ms", "p95 ms", "hits/article")
        there, steps = 0, [0, *NUMBERS]
        share = len(made) // len(steps)
        for step, number in enumerate(steps):
            with writer(engine) as session:
                values = [
                    {"person_id": person, "name": f"a{id}", "query": query, "active": True}
                    | {"created_at": NOW, "updated_at": NOW}
                    for id, query in enumerate(queries(maker, number))
                ][there:]
                if values:
                    session.execute(insert(Alert), values)
                there = number
            taken: list[float] = []
            articles = hits = 0
            for at in range(step * share, (step + 1) * share - BATCH + 1, BATCH):
                batch = made[at : at + BATCH]
                began = time.perf_counter()
                with writer(engine) as session:
                    done = store(session, feed, batch, cause=Cause.LIVE, now=NOW)
                # the first batch parses the alerts, once a process; it is shown as p95 of the few there are
                taken.append(time.perf_counter() - began)
                articles, hits = articles + len(batch), hits + done.hits
                if sum(taken) > SECONDS and len(taken) > 4:
                    break
            if not taken:
                print(f"  {number:,} alerts: no articles left, raise BENCH_ITEMS")
                continue
            middle = statistics.median(taken)
            row(
                WIDTHS,
                f"{number:,} alerts on",
                f"{articles:,}",
                f"{BATCH / middle:,.0f}",
                milliseconds(middle),
                milliseconds(p95(taken)),
                f"{hits / articles:.2f}",
            )


def main() -> None:
    maker = Maker()
    made = maker.articles(MOST)
    in_memory(maker, made)
    for kind in ENGINES:
        storing(kind, maker, made)
    print(f"afterwards: {load()}")


if __name__ == "__main__":
    main()
