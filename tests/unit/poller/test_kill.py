"""Killed at every named point, as SIGKILL would, and run again: nothing lost, nothing doubled (design §1.4).

The process that dies is a fork of this one, which takes milliseconds where a new interpreter takes seconds; the soak
does the same with ``python -m monitor`` and random moments.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.engine import make_engine
from db.models import Alert, Appearance, Article, Hit
from monitor import failpoint
from monitor.polling import load, readers
from tests.unit.feeds.server import Server, item, rss
from tests.unit.poller.build import KNOWLEDGE, Bench
from tests.unit.poller.test_load import rows, write

KILLED = 137


def dies(bench: Bench, point: str, work: Callable[[Bench], None], times: int = 1) -> int:
    """Does the work in a process of its own that ends at the named point; its exit status."""
    child = os.fork()
    if child == 0:
        try:
            failpoint._wanted, failpoint._left = point, times
            engine = make_engine(str(bench.engine.url))  # a connection must not be used on both sides of a fork
            work(Bench(engine, bench.clock, bench.settings))
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def state(bench: Bench) -> tuple[list[object], ...]:
    """What must be the same whatever happened in between."""
    articles = sorted(bench.rows(Article, "title", "body", "reader_version"))
    appearances = sorted(bench.rows(Appearance, "feed_id", "entry_key"))
    hits = sorted(bench.rows(Hit, "alert_id", "article_id"))
    assert len(set(hits)) == len(hits)
    return articles, appearances, [len(hits)]


def feeds(bench: Bench, server: Server) -> None:
    bench.alert("crane")
    bench.add(
        server.serve_with_validators("/a", lambda: rss(item(1), item(2)).encode(), lambda: '"a"'),
        server.serve_with_validators("/b", lambda: rss(item(3), item(4), item(1)).encode(), lambda: '"b"'),
    )


@pytest.fixture
def undisturbed(bench: Bench, server: Server) -> tuple[list[object], ...]:
    """What one run without a kill leaves, taken back again."""
    feeds(bench, server)
    bench.poll()
    expected = state(bench)
    assert len(expected[0]) == 4
    assert len(expected[1]) == 5
    _empty(bench.engine)
    return expected


def _empty(engine: Engine) -> None:
    from sqlalchemy import delete, update

    from db.engine import writer
    from db.models import Base, Feed

    with writer(engine) as session:
        for table in reversed(Base.metadata.sorted_tables):
            if table.name not in {Feed.__tablename__, Alert.__tablename__, "person", "alert_log", "version"}:
                session.execute(delete(table))
        session.execute(update(Feed).values(etag=None, last_modified=None, body_hash=None, last_ok_at=None))


@pytest.mark.parametrize("point", failpoint.POINTS)
def test_a_poll_killed_at_any_point_and_run_again_leaves_what_one_run_leaves(
    bench: Bench, server: Server, undisturbed: tuple[list[object], ...], point: str
) -> None:
    for times in (1, 2):
        assert dies(bench, point, lambda other: other.poll(), times) == KILLED
    bench.poll()
    assert state(bench) == undisturbed
    bench.poll()
    assert state(bench) == undisturbed


@pytest.mark.parametrize(
    "point", [name for name in failpoint.POINTS if "fetch" not in name and "parse" not in name and "send" not in name]
)
def test_a_load_killed_at_any_point_and_run_again_leaves_what_one_run_leaves(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    for module in (load, readers):
        monkeypatch.setattr(module, "knowledge_of", lambda settings: KNOWLEDGE)
    monkeypatch.setattr(load, "BATCH", 10)
    object.__setattr__(bench.settings, "database_url", str(bench.engine.url))
    path = write(tmp_path / "a.jsonl", *rows(35))

    def run(other: Bench) -> None:
        load.load_file(other.settings, path, progress=False, processes=0)

    assert dies(bench, point, run, 2) == KILLED
    run(bench)
    articles, appearances, _ = state(bench)
    assert (len(articles), len(appearances)) == (35, 35)


def test_an_unknown_point_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failpoint, "_wanted", "before_lunch")
    with pytest.raises(ValueError, match="before_lunch"):
        failpoint.failpoint("before_lunch")
