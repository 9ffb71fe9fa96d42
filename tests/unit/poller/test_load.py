from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.models import Appearance, Article, Feed, Hit, Revision
from monitor.domain import Article as ArticleText
from monitor.domain import Cause, DateQuality, Problem
from monitor.polling import load, readers, reread, tools
from monitor.polling.load import Line, Loaded, load_file, read_line
from tests.unit.poller import build
from tests.unit.poller.build import KNOWLEDGE, Bench

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def loading(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    for module in (load, reread, readers):
        monkeypatch.setattr(module, "knowledge_of", lambda settings: KNOWLEDGE)
    object.__setattr__(bench.settings, "database_url", str(bench.engine.url))
    return bench


def rows(count: int, source: str = "Gazette") -> list[dict[str, Any]]:
    return [
        {
            "id": f"{source}-{n}",
            "title": f"Crane {n} stopped",
            "text": f"Crane number {n} was stopped for an inspection on Monday.",
            "url": f"https://gazette.example/{source}/{n}",
            "published": "2026-11-02T10:00:00+09:00",
            "source": source,
        }
        for n in range(count)
    ]


def write(path: Path, *lines: Any) -> Path:
    path.write_text("\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines) + "\n")
    return path


def loaded(bench: Bench, path: Path) -> Loaded:
    return load_file(bench.settings, path, progress=False, processes=0)


def test_a_file_is_loaded_as_backfill_with_a_feed_for_each_source(loading: Bench, tmp_path: Path) -> None:
    loading.alert("crane")
    done = loaded(loading, write(tmp_path / "a.jsonl", *rows(3), *rows(2, "Herald")))
    assert (done.lines, done.new, done.problems) == (5, 5, 0)
    assert loading.rows(Feed, "url", "title", "format") == [
        ("load:Gazette", "Gazette", "load"),
        ("load:Herald", "Herald", "load"),
    ]
    assert loading.rows(Appearance, "source_id")[0] == ("Gazette-0",)
    assert set(loading.rows(Revision, "cause")) == {(Cause.LOAD,)}
    assert set(loading.rows(Hit, "cause", "live")) == {(Cause.LOAD, False)}
    assert loading.rows(Article, "published_at")[0] == (datetime(2026, 11, 2, 1, tzinfo=UTC),)


def test_a_loaded_feed_is_never_polled(loading: Bench, tmp_path: Path) -> None:
    loaded(loading, write(tmp_path / "a.jsonl", *rows(1)))
    loading.poll()
    assert loading.one(Feed, "last_poll_at") == (None,)


def test_loading_again_adds_nothing_and_reads_nothing(
    loading: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "a.jsonl", *rows(30))
    loaded(loading, path)
    sent: list[int] = []
    real = readers.Readers.submit
    monkeypatch.setattr(readers.Readers, "submit", lambda self, some: (sent.append(len(some)), real(self, some))[1])
    again = loaded(loading, path)
    assert (again.new, again.same, sum(sent)) == (0, 30, 0)


def test_a_load_that_was_cut_off_goes_on_where_it_was(loading: Bench, tmp_path: Path) -> None:
    everything = rows(1200)
    assert loaded(loading, write(tmp_path / "half.jsonl", *everything[:700])).new == 700
    assert loaded(loading, write(tmp_path / "whole.jsonl", *everything)).new == 500
    assert len(loading.titles()) == 1200


def test_a_changed_line_is_a_revision(loading: Bench, tmp_path: Path) -> None:
    (row,) = rows(1)
    loaded(loading, write(tmp_path / "a.jsonl", row))
    assert loaded(loading, write(tmp_path / "b.jsonl", row | {"text": "It fell."})).changed == 1
    assert loading.rows(Revision, "body") == [(row["text"],), ("It fell.",)]


def test_a_line_that_cannot_be_used_is_named_with_file_and_line(
    loading: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = rows(2)
    path = write(tmp_path / "a.jsonl", first, "{broken", "", "[1]", {"id": "x"}, {"title": "no id"}, second)
    done = loaded(loading, path)
    assert (done.lines, done.new, done.problems) == (6, 2, 4)
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "vigie: a.jsonl:2: not JSON"
    assert [line.split(":")[2] for line in said] == ["2", "4", "5", "6"]
    assert "6 lines: 2 new articles" in str(done)


def test_many_bad_lines_do_not_flood_the_screen(
    loading: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert loaded(loading, write(tmp_path / "a.jsonl", *["?"] * 500)).problems == 500
    assert len(capsys.readouterr().err.splitlines()) == load.SHOWN + 1


def test_a_line_without_end_is_passed_over(loading: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "MAX_LINE", 1000)
    (row,) = rows(1)
    done = loaded(loading, write(tmp_path / "a.jsonl", {"id": "x", "title": "x" * 5000}, row))
    assert (done.new, done.problems) == (1, 1)


def test_an_article_two_sources_carry_is_stored_once(loading: Bench, tmp_path: Path) -> None:
    one = rows(1)[0]
    done = loaded(loading, write(tmp_path / "a.jsonl", one, one | {"id": "h", "source": "Herald"}))
    assert (done.new + done.joined, len(loading.titles()) + done.joined) == (2, 2)
    assert len(loading.rows(Appearance, "id")) == 2


def test_the_archive_is_read_again_only_when_reader_or_knowledge_changed(
    loading: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(loading, write(tmp_path / "a.jsonl", *rows(3)))
    monkeypatch.setattr(reread, "READER_VERSION", "r1")
    assert reread.reread(loading.settings, progress=False, processes=0).articles == 0
    with _reader("r2", monkeypatch):
        assert reread.reread(loading.settings, progress=False, processes=0).articles == 3
        assert reread.reread(loading.settings, progress=False, processes=0).articles == 0
    assert set(loading.rows(Article, "reader_version")) == {("r2",)}


def test_reading_in_processes_gives_the_same_in_the_same_order(loading: Bench) -> None:
    articles = [ArticleText(f"Title {n}", "Text.") for n in range(200)]
    with readers.Readers(loading.settings, KNOWLEDGE, 0) as here:
        expected = readers.collect(here.submit(articles))
    pool = readers.Readers(loading.settings, KNOWLEDGE, 2)
    if pool._method != "fork":
        pytest.skip("processes are spawned here, which load the whole knowledge; the benchmark covers them")
    with pool:
        assert readers.collect(pool.submit(articles)) == expected


@contextmanager
def _reader(version: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    from dataclasses import replace

    monkeypatch.setattr(reread, "READER_VERSION", version)
    monkeypatch.setattr(
        tools, "read", lambda article, known: replace(build.read(article, known), reader_version=version)
    )
    yield


# ---------------------------------------------------------------- one line


def line(**changes: Any) -> Line | Problem:
    return read_line(json.dumps(rows(1)[0] | changes).encode(), now=NOW)


def test_a_line_is_cleaned_like_a_feed() -> None:
    found = line(title="<b>Crane</b>\n stopped\0", text="One<br>two &amp; three", url="javascript:x()", source="")
    assert isinstance(found, Line)
    assert (found.entry.title, found.entry.content, found.entry.url, found.source) == (
        "Crane stopped\N{REPLACEMENT CHARACTER}",
        "One\ntwo & three",
        None,
        "files",
    )


@pytest.mark.parametrize(
    ("published", "quality"),
    [
        ("2026-11-02T10:00:00Z", DateQuality.STATED),
        (
            1_794_000_000,
            DateQuality.CLAMPED if datetime.fromtimestamp(1_794_000_000, UTC) > NOW else DateQuality.STATED,
        ),
        ("2027-11-02T10:00:00Z", DateQuality.CLAMPED),
        ("soon", DateQuality.MISSING),
        (None, DateQuality.MISSING),
        ({}, DateQuality.MISSING),
    ],
)
def test_the_date_of_a_line_says_how_good_it_is(published: Any, quality: DateQuality) -> None:
    found = line(published=published)
    assert isinstance(found, Line)
    assert found.entry.date_quality is quality


@pytest.mark.parametrize("changes", [{"id": None}, {"id": " "}, {"id": []}, {"title": 5}, {"title": "", "text": ""}])
def test_a_line_without_what_it_needs_is_a_problem(changes: dict[str, Any]) -> None:
    assert isinstance(line(**changes), Problem)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(["id", "title", "text", "url", "published", "source"]), json_values))
def test_no_values_of_a_line_make_it_raise(row: dict[str, Any]) -> None:
    found = read_line(json.dumps(row).encode(), now=NOW)
    if isinstance(found, Line):
        f"{found.entry.title}{found.entry.content}{found.entry.guid}{found.source}{found.entry.url}".encode()


@given(st.binary(max_size=200))
def test_no_bytes_of_a_line_make_it_raise(raw: bytes) -> None:
    read_line(raw, now=NOW)
