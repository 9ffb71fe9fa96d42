"""Brings a database up to date on start; safe when two processes start together."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

from db.engine import WRITES

LOCK: Final = 0x5649474945  # "VIGIE": the advisory lock of migrations on PostgreSQL
WAIT_MS: Final = 120_000  # how long a process waits for another that migrates
FOLDER: Final = Path(__file__).parent / "migrations"

log = logging.getLogger("monitor.db")


class MigrationError(RuntimeError):
    """A database that cannot be brought up to date; ``str()`` is one line: what, and what to do."""


def migrate(engine: Engine) -> None:
    """Creates or upgrades the tables, all in one transaction; does nothing when they are current.

    Whoever comes second waits for the first and then finds nothing to do. Raises MigrationError when the database was
    made by a newer Vigie, or when another process holds it for two minutes.
    """
    script = ScriptDirectory(str(FOLDER))
    head = script.get_current_head()
    with engine.connect() as connection:
        if _revision(connection) == head:
            return
    try:
        with engine.execution_options(**{WRITES: True}).connect() as connection:
            _wait(connection)
            with connection.begin():
                if connection.dialect.name == "postgresql":
                    connection.execute(text(f"SET LOCAL lock_timeout = {WAIT_MS}"))
                    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
                current = _revision(connection)
                if current == head:
                    return
                if current is not None and current not in {revision.revision for revision in script.walk_revisions()}:
                    raise MigrationError(
                        f"the database was made by a newer Vigie (revision {current}); update Vigie, or name another "
                        "database in MONITOR_DATABASE_URL"
                    )
                log.info("migrating the database from %s to %s", current or "nothing", head)
                config = Config()
                config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
    except OperationalError as error:
        if not re.search("database is locked|lock timeout", str(error.orig)):
            raise
        raise MigrationError("another process holds the database; stop it and start again") from None


def _wait(connection: Connection) -> None:
    """Lets this connection wait longer than usual for the write lock; a migration may take a while."""
    if connection.dialect.name == "sqlite":
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute(f"PRAGMA busy_timeout={WAIT_MS}")
        connection.detach()  # so that the pool does not hand it on with that patience


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
