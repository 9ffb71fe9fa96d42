"""Engines and sessions for SQLite and PostgreSQL (design §5.1).

Two ways in, and no third: ``reader`` gives a session that cannot write and sees one moment throughout; ``writer`` gives
one that holds the write lock from its first statement (so it never fails half-way for a lock) and commits on success.
There is one write lock on both engines: what a writer has read is still true when it commits.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event, func, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

SAFE_SQLITE: Final = (3, 51, 3)
"""The first SQLite without the WAL-reset bug, which can corrupt a database that two processes write (design §5.1)."""
OLDEST_SQLITE: Final = (3, 43, 0)
"""The first SQLite whose full-text index can keep no text of its own and still forget an article (``db.search``)."""
BUSY_MS: Final = 5_000  # how long a statement waits for the write lock of SQLite
WAL_LIMIT: Final = 64 * 2**20  # bytes the write-ahead log keeps after a checkpoint
CACHE_KIB: Final = 16 * 1024  # page cache of each connection
MMAP_BYTES: Final = 256 * 2**20
WRITE_LOCK: Final = 0x5649474946  # the advisory lock that makes writers take turns on PostgreSQL
LOCK_MS: Final = 30_000  # how long they wait for it; they may be many, and stand in a line
IDLE_MS: Final = 600_000  # after so long in a transaction without a statement, its client is taken for dead
WRITES: Final = "vigie_writes"  # execution option: this connection's transactions write

log = logging.getLogger("monitor.db")


def make_engine(url: str) -> Engine:
    """An engine for ``sqlite:///path`` or ``postgresql://…``; connects to nothing yet.

    The folder of an SQLite file is made when it is missing. Raises ValueError for any other URL, and where SQLite is
    too old to hold the search index.
    """
    parsed = make_url(url)
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        if not parsed.database or parsed.database == ":memory:":
            raise ValueError("the database must be a file: sqlite:///data/vigie.db")
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(
            parsed.set(drivername="sqlite"),
            module=_sqlite_module(),
            connect_args={"check_same_thread": False, "timeout": BUSY_MS / 1000, "cached_statements": 256},
            pool_size=10,
            max_overflow=20,
        )
        event.listen(engine, "connect", _sqlite_connect)
        event.listen(engine, "begin", _sqlite_begin)
        return engine
    if backend == "postgresql":
        return create_engine(
            parsed.set(drivername="postgresql+psycopg"),
            pool_size=10,
            max_overflow=20,
            pool_pre_ping=True,
            connect_args={
                "options": "-c timezone=UTC -c application_name=vigie "
                f"-c lock_timeout={LOCK_MS} -c idle_in_transaction_session_timeout={IDLE_MS}"
            },
        )
    raise ValueError(f"{backend} is no database of Vigie's; use sqlite:///path or postgresql://…")


def _sqlite_module() -> ModuleType:
    """``pysqlite3`` with its own SQLite, else Python's with a warning when that one is not safe."""
    try:
        import pysqlite3.dbapi2 as module
    except ImportError:
        module = sqlite3
    if module.sqlite_version_info < OLDEST_SQLITE:
        raise ValueError(
            f"SQLite {module.sqlite_version} is too old for Vigie's search index; install pysqlite3, or a Python whose "
            f"SQLite is {'.'.join(map(str, OLDEST_SQLITE))} or newer"
        )
    if module.sqlite_version_info < SAFE_SQLITE:
        log.warning(
            "SQLite %s can damage a database that two processes write to; install pysqlite3 (SQLite %s or newer)",
            module.sqlite_version,
            ".".join(map(str, SAFE_SQLITE)),
        )
    return module  # type: ignore[no-any-return]


def _sqlite_connect(connection: Any, _record: object) -> None:
    # None: the driver begins nothing by itself, so that _sqlite_begin decides how.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={BUSY_MS}",  # first, so that the change to WAL waits for its lock
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        f"journal_size_limit={WAL_LIMIT}",
        f"cache_size=-{CACHE_KIB}",
        f"mmap_size={MMAP_BYTES}",
        "temp_store=MEMORY",
        "trusted_schema=OFF",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _sqlite_begin(connection: Connection) -> None:
    writes = bool(connection.get_execution_options().get(WRITES))
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
    # Deferred for readers: a snapshot without a lock. A writer that began deferred could fail when it first writes.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def reader(engine: Engine) -> Iterator[Session]:
    """A session that reads one moment of the database and refuses to write."""
    with Session(engine, autoflush=False, expire_on_commit=False) as session:
        if engine.dialect.name == "postgresql":
            session.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"))
        yield session


@contextmanager
def writer(engine: Engine) -> Iterator[Session]:
    """A session whose block is one transaction: committed at its end, rolled back on any exception.

    Raises OperationalError when other writers do not let go in time.
    """
    writing = engine.execution_options(**{WRITES: True})
    with Session(writing, autoflush=False, expire_on_commit=False) as session, session.begin():
        if engine.dialect.name == "postgresql":
            # Locking rows is not enough: a feed that starts to carry an article while another process stores a new
            # reading of it would be counted under the old one.
            session.execute(select(func.pg_advisory_xact_lock(WRITE_LOCK)))
        yield session


def optimize(engine: Engine) -> None:
    """Refreshes the planner's statistics where they have gone stale; cheap, meant for once a day and after loads."""
    statements = ["ANALYZE"]
    if engine.dialect.name == "sqlite":
        statements = ["PRAGMA query_only=OFF", "PRAGMA analysis_limit=1000", "PRAGMA optimize=0x10002"]
    connection = engine.raw_connection()  # outside a transaction, which optimize needs and SQLAlchemy always opens
    try:
        cursor = connection.cursor()
        for statement in statements:
            cursor.execute(statement)
        cursor.close()
        connection.commit()
    finally:
        connection.close()
