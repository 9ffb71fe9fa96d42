"""Reading the archive again: what is read, what is stored, what is told, and that a kill costs nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tqdm import tqdm

from db.models import Article, Daily, Hit, Mention, Reading
from monitor import domain
from monitor.domain import Mention as Named
from monitor.domain import Span, Topic, TopicScore
from monitor.failpoint import POINTS
from monitor.polling import load, readers, reread, tools
from monitor.polling.reread import Reread
from tests.unit.poller import build
from tests.unit.poller.build import KNOWLEDGE, Bench
from tests.unit.poller.test_kill import KILLED, dies
from tests.unit.poller.test_load import rows, write

CRANES = 35


@pytest.fixture
def archive(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """An archive of some articles, read by a reader that found nothing in them; today's finds Libya."""
    for module in (load, reread, readers):
        monkeypatch.setattr(module, "knowledge_of", lambda settings: KNOWLEDGE)
    monkeypatch.setattr(reread, "BATCH", 10)
    object.__setattr__(bench.settings, "database_url", str(bench.engine.url))
    path = write(tmp_path / "a.jsonl", *rows(CRANES))
    load.load_file(bench.settings, path, progress=False, processes=0)
    if tqdm.monitor is not None:  # a thread of the loader's progress bar, beside which nothing can be forked
        tqdm.monitor.exit()
        tqdm.monitor = None
    reader("r2", monkeypatch)
    return bench


def reader(version: str, monkeypatch: pytest.MonkeyPatch, finds: Callable[[str], bool] = lambda title: True) -> None:
    def read(article: domain.Article, knowledge: object) -> domain.Reading:
        reading = replace(build.read(article, knowledge), reader_version=version)
        if not finds(article.title):
            return reading
        return replace(
            reading,
            relevance=0.7,
            topics=(TopicScore(Topic.ARMS_TRANSFER, 0.7, (Span(0, 5),)),),
            mentions=(Named("LY", "state", (Span(0, 5),)),),
        )

    monkeypatch.setattr(reread, "READER_VERSION", version)
    monkeypatch.setattr(tools, "READER_VERSION", version)
    monkeypatch.setattr(tools, "read", read)


def again(bench: Bench, **options: Any) -> Reread:
    return reread.reread(bench.settings, progress=False, processes=0, **options)


def state(bench: Bench) -> tuple[Any, ...]:
    return (
        bench.rows(Article, "id", "title", "relevance", "topics", "reader_version"),
        bench.rows(Hit, "alert_id", "article_id"),
        sorted(bench.rows(Reading, "article_id", "reader_version")),
    )


def test_what_changed_is_counted(archive: Bench) -> None:
    done = again(archive)
    assert (done.articles, done.total) == (CRANES, CRANES)
    assert done.changes.now_relevant == CRANES
    assert done.changes.entities_gained == {"LY": CRANES}
    said = "\n".join(done.report(str))
    assert f"{CRANES} articles read again" in said
    assert "Topics: 35 gained, 0 lost (articles):" in said


def test_reading_again_at_once_finds_nothing_to_do(archive: Bench) -> None:
    again(archive)
    done = again(archive)
    assert (done.articles, str(done)) == (
        0,
        "Every article has been read by this reader with this knowledge already.",
    )


def test_everything_is_read_again_when_asked_and_nothing_is_then_read_differently(archive: Bench) -> None:
    again(archive)
    done = again(archive, everything=True)
    assert done.articles == CRANES
    assert "Nothing is read differently." in list(done.report(str))
    assert archive.rows(Article, "reader_version") == [("r2",)] * CRANES


def test_a_limit_leaves_the_rest_for_the_next_run(archive: Bench) -> None:
    assert again(archive, limit=12).articles == 12
    assert [row for (row,) in archive.rows(Article, "reader_version")].count("r2") == 12
    assert again(archive).articles == CRANES - 12


def test_a_dry_run_tells_the_same_and_writes_nothing(archive: Bench) -> None:
    before = state(archive)
    dry = again(archive, dry=True)
    assert state(archive) == before
    assert "nothing was written" in str(dry)
    assert again(archive).changes == dry.changes


def test_an_article_the_reader_stumbles_over_is_said_and_tried_again(
    archive: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumbles(title: str) -> bool:
        if title == "Crane 7 stopped":
            raise RuntimeError
        return True

    reader("r3", monkeypatch, stumbles)
    assert again(archive).changes.failed == 1
    reader("r3", monkeypatch)
    assert again(archive).articles == 1


def test_interrupted_it_keeps_what_was_read_and_the_next_run_goes_on(
    archive: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def impatient(title: str) -> bool:
        if title == "Crane 25 stopped":
            raise KeyboardInterrupt
        return True

    reader("r3", monkeypatch, impatient)
    done = again(archive)
    assert done.stopped
    assert str(done) == "stopped after 20 of 35 articles; what was read stays; run it again to go on"
    reader("r3", monkeypatch)
    assert again(archive).articles == CRANES - 20


@pytest.mark.parametrize(
    "point", [name for name in POINTS if name in {"before_read", "after_read", "before_commit", "after_commit"}]
)
def test_killed_at_any_point_and_run_again_it_leaves_what_one_run_leaves(archive: Bench, point: str) -> None:
    archive.alert("LY OR crane")

    def run(other: Bench) -> None:
        again(other)

    assert dies(archive, point, run, 2) == KILLED
    again(archive)
    articles, hits, readings = state(archive)
    assert {row[4] for row in articles} == {"r2"}
    assert len(set(hits)) == len(hits) == CRANES
    assert readings == sorted([(row[0], version) for row in articles for version in ("r1", "r2")])
    assert len(archive.rows_of(Mention)) == CRANES
    assert sum(row.owned for row in archive.rows_of(Daily) if row.entity_id == "LY" and not row.topic) == CRANES


def test_a_process_for_each_job_reads_the_same(archive: Bench) -> None:
    pool = readers.Readers(archive.settings, KNOWLEDGE, 2)
    if pool._method != "fork":
        pytest.skip("processes are spawned here, which load the whole knowledge; the benchmark covers them")
    done = reread.reread(archive.settings, progress=False, processes=2)
    assert done.articles == CRANES
    assert done.changes.entities_gained == {"LY": CRANES}
