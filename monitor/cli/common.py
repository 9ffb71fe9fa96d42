"""What commands share: errors in one line, and a database that is there and up to date."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from monitor.knowledge import Knowledge


class CommandError(Exception):
    """What a person has to know, in one line."""


def positive(text: str) -> int:
    """A whole number from 1 on, as an argument."""
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 1_000_000_000):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 on")
    return int(text)


def masked(url: str) -> str:
    """A database URL without its password."""
    from sqlalchemy.engine import make_url

    return make_url(url).render_as_string(hide_password=True)


def open_database(settings: Settings) -> Engine:
    """The engine on a migrated database. Raises CommandError when it cannot be opened."""
    from sqlalchemy.exc import SQLAlchemyError

    from db.engine import make_engine
    from db.migrate import migrate

    try:
        engine = make_engine(settings.database_url)
        migrate(engine)
    except (SQLAlchemyError, OSError) as error:
        line = str(error).splitlines()[0]
        raise CommandError(f"cannot open the database {masked(settings.database_url)}: {line}") from None
    return engine


def open_knowledge(settings: Settings) -> Knowledge:
    """What Vigie knows, with the user's own folder. Raises CommandError naming file and line of what is wrong in it."""
    from monitor.knowledge import KnowledgeError, load

    try:
        return load(Path(settings.knowledge) if settings.knowledge else None)
    except (KnowledgeError, OSError) as error:
        raise CommandError(str(error)) from None
