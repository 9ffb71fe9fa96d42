"""Sessions: readers cannot write and see one moment, writers take turns."""

from __future__ import annotations

import sqlite3
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert, select, text
from sqlalchemy.exc import DBAPIError, OperationalError

from db.engine import make_engine, optimize, reader, writer
from db.models import Version


def value(engine: Engine) -> int | None:
    with reader(engine) as session:
        return session.scalar(select(Version.value).where(Version.name == "x"))


def test_a_writer_commits_at_its_end(engine: Engine) -> None:
    with writer(engine) as session:
        session.execute(insert(Version).values(name="x", value=1))
    assert value(engine) == 1


def test_a_writer_that_fails_leaves_nothing(engine: Engine) -> None:
    def fail() -> None:
        with writer(engine) as session:
            session.execute(insert(Version).values(name="x", value=1))
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="middle"):
        fail()
    assert value(engine) is None


def test_a_reader_cannot_write(engine: Engine) -> None:
    with pytest.raises(DBAPIError, match=r"readonly|read-only"), reader(engine) as session:
        session.execute(insert(Version).values(name="x", value=1))


def test_a_connection_that_read_can_write_later(engine: Engine) -> None:
    for number in range(3):
        value(engine)
        with writer(engine) as session:
            session.execute(insert(Version).values(name=f"n{number}", value=1))
    with pytest.raises(DBAPIError), reader(engine) as session:
        session.execute(insert(Version).values(name="x", value=1))


def test_a_reader_sees_one_moment(engine: Engine) -> None:
    with writer(engine) as session:
        session.execute(insert(Version).values(name="x", value=1))
    with reader(engine) as session:
        count = select(Version.value).where(Version.name == "x")
        assert session.scalar(count) == 1
        with writer(engine) as other:
            other.execute(text("UPDATE version SET value = 2"))
        assert session.scalar(count) == 1
    assert value(engine) == 2


def test_writers_in_threads_wait_for_each_other(engine: Engine) -> None:
    with writer(engine) as session:
        session.execute(insert(Version).values(name="x", value=0))
    problems: list[Exception] = []

    def add() -> None:
        try:
            for _ in range(20):
                with writer(engine) as session:
                    row = select(Version).where(Version.name == "x").with_for_update()
                    session.scalars(row).one().value += 1
        except Exception as error:
            problems.append(error)

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not problems
    assert value(engine) == 80


def test_a_writer_that_waits_in_vain_is_told_so(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.engine.BUSY_MS", 20)
    monkeypatch.setattr("db.engine.LOCK_MS", 20)
    engine = make_engine(database_url)
    with writer(engine) as session:
        session.execute(insert(Version).values(name="y", value=1))
        with pytest.raises(OperationalError), writer(engine) as second:
            second.execute(insert(Version).values(name="z", value=1))
    with writer(engine) as session:
        session.execute(insert(Version).values(name="x", value=1))
    engine.dispose()


def test_sqlite_is_safe_and_set_up(sqlite_engine: Engine) -> None:
    with reader(sqlite_engine) as session:
        pragmas = {
            name: session.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "query_only")
        }
        version = tuple(map(int, session.scalars(text("SELECT sqlite_version()")).one().split(".")))
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 1,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "query_only": 1,
    }
    assert version >= (3, 51, 3)


def test_statistics_can_be_refreshed_and_leave_the_connection_usable(engine: Engine) -> None:
    optimize(engine)
    with writer(engine) as session:
        session.execute(insert(Version).values(name="x", value=1))
    assert value(engine) == 1


def test_an_unsafe_sqlite_is_said(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    import pysqlite3.dbapi2

    monkeypatch.setattr(pysqlite3.dbapi2, "sqlite_version_info", (3, 45, 0))
    make_engine(f"sqlite:///{tmp_path}/v.db").dispose()
    assert "install pysqlite3" in caplog.text


def test_without_pysqlite3_pythons_own_sqlite_is_taken_when_it_can_do_the_work(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "pysqlite3", None)
    monkeypatch.setitem(sys.modules, "pysqlite3.dbapi2", None)
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 45, 1))
    engine = make_engine(f"sqlite:///{tmp_path}/v.db")
    assert engine.dialect.dbapi.sqlite_version == sqlite3.sqlite_version  # type: ignore[union-attr]
    assert "install pysqlite3" in caplog.text
    engine.dispose()
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 40, 1))
    with pytest.raises(ValueError, match="too old for Vigie's search index; install pysqlite3"):
        make_engine(f"sqlite:///{tmp_path}/v.db")


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://localhost/x"])
def test_a_database_vigie_cannot_use_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="sqlite:///"):
        make_engine(url)


def test_the_folder_of_the_database_is_made(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/a/b/v.db")
    with engine.connect():
        pass
    engine.dispose()
    assert (tmp_path / "a/b/v.db").exists()
