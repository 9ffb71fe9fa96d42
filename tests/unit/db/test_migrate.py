"""Migrations: the tables they make are the models', whoever starts first."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, bindparam, create_engine, inspect, text

from db.engine import WRITES, make_engine, writer
from db.migrate import FOLDER, LOCK, MigrationError, migrate
from db.models import Base
from db.models.types import UtcDateTime

from .build import NOW

ROOT = Path(__file__).resolve().parents[3]
HEAD = ScriptDirectory(str(FOLDER)).get_current_head()
START = """
import sys
from pathlib import Path
import db.migrate
from db.engine import make_engine
db.migrate.FOLDER = Path(sys.argv[2])
db.migrate.migrate(make_engine(sys.argv[1]))
"""
NEXT = f"""
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "next", "{HEAD}", None, None

def upgrade():
    with op.batch_alter_table("version") as table:
        table.add_column(sa.Column("added", sa.Text(), server_default="yes", nullable=False))
    op.execute("UPDATE version SET value = value + 1")
"""


def ours(_object: Any, name: str | None, type_: str, reflected: bool, _compare: Any) -> bool:
    """The search index is db.search's, not the models'."""
    return not (type_ == "table" and reflected and name is not None and name.startswith("article_search"))


def test_models_and_migrations_make_the_same_tables(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True, "include_object": ours}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_every_table_of_the_design_is_there(engine: Engine) -> None:
    tables = set(inspect(engine).get_table_names())
    assert set(Base.metadata.tables) <= tables
    assert {"alembic_version", "article_search"} <= tables


def test_migrating_again_does_nothing(engine: Engine) -> None:
    with writer(engine) as session:
        session.execute(text("INSERT INTO version (name, value) VALUES ('kept', 7)"))
    migrate(engine)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT value FROM version")) == 7


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without any table."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/empty.db"
    url: str = request.getfixturevalue("postgres_url")
    server = create_engine(url, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS empty WITH (FORCE)"))
        connection.execute(text("CREATE DATABASE empty"))
    server.dispose()
    return url.replace("/postgres?", "/empty?")


def start_together(url: str, folder: Path = FOLDER, count: int = 3) -> None:
    """Processes that bring the database up to date, all at once."""
    started = [
        subprocess.Popen([sys.executable, "-c", START, url, str(folder)], cwd=ROOT, stderr=subprocess.PIPE, text=True)
        for _ in range(count)
    ]
    for process in started:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors


def test_processes_that_start_together_migrate_once(empty_url: str) -> None:
    start_together(empty_url)
    engine = make_engine(empty_url)
    with engine.connect() as connection:
        assert connection.scalars(text("SELECT version_num FROM alembic_version")).all() == [HEAD]
    engine.dispose()


def test_an_older_database_is_brought_up_to_date_once_and_keeps_what_it_holds(empty_url: str, tmp_path: Path) -> None:
    engine = make_engine(empty_url)
    migrate(engine)
    with writer(engine) as session:
        session.execute(text("INSERT INTO version (name, value) VALUES ('kept', 7)"))
    newer = tmp_path / "migrations"
    shutil.copytree(FOLDER, newer, ignore=shutil.ignore_patterns("__pycache__"))
    (newer / "versions" / "next.py").write_text(NEXT)
    start_together(empty_url, newer)
    with engine.connect() as connection:
        assert connection.scalars(text("SELECT version_num FROM alembic_version")).all() == ["next"]
        assert connection.execute(text("SELECT name, value, added FROM version")).all() == [("kept", 8, "yes")]
    engine.dispose()


def test_transfers_come_to_a_database_that_has_articles_already(empty_url: str) -> None:
    engine = make_engine(empty_url)
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    with engine.execution_options(**{WRITES: True}).connect() as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(text("INSERT INTO version (name, value) VALUES ('kept', 7)"))
        connection.execute(
            text(
                "INSERT INTO claim (id, supplier, recipient, item, first_seen_day, last_seen_day, status, created_at) "
                "VALUES (1, 'KP', 'RU', 'uav', '2026-01-01', '2026-01-01', 'alleged', :now)"
            ).bindparams(bindparam("now", NOW, UtcDateTime()))
        )
        statement = (
            "INSERT INTO status_event (claim_id, status, stage, at, why) VALUES (1, 'alleged', 'shipped', :now, '')"
        )
        connection.execute(text(statement).bindparams(bindparam("now", NOW, UtcDateTime())))
    migrate(engine)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT value FROM version WHERE name = 'kept'")) == 7
        assert connection.scalar(text("SELECT count(*) FROM status_event")) == 1
        assert connection.execute(text("SELECT superseded_at, item_start FROM transfer")).all() == []
    engine.dispose()


def test_a_database_that_another_process_does_not_let_go_of_is_said_in_one_line(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.migrate.WAIT_MS", 20)
    engine = make_engine(empty_url)
    with engine.execution_options(**{WRITES: True}).connect() as other, other.begin():
        if engine.dialect.name == "postgresql":
            other.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
        with pytest.raises(MigrationError, match="stop it and start again"):
            migrate(engine)
    engine.dispose()


def test_a_database_of_a_newer_vigie_is_refused(engine: Engine) -> None:
    def set_version(version: str) -> None:
        with writer(engine) as session:
            session.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})

    set_version("9999")
    try:
        with pytest.raises(MigrationError, match="newer Vigie"):
            migrate(engine)
    finally:
        set_version(str(HEAD))  # the database of PostgreSQL is shared by all tests


def test_a_migration_that_fails_leaves_no_table(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_connection: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("db.search.create_index", fail)
    engine = make_engine(empty_url)
    with pytest.raises(OSError, match="disk"):
        migrate(engine)
    assert inspect(engine).get_table_names() == []
    engine.dispose()
