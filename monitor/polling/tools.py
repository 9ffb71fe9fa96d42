"""What every part of the poller works with: database, knowledge, fetcher, clock."""

from __future__ import annotations

import logging
import os
import socket
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from db.engine import make_engine
from db.migrate import migrate
from monitor import __version__
from monitor.domain import Article, Entry, Reading
from monitor.feeds.address import Policy, networks
from monitor.feeds.fetch import Fetcher, Limits, user_agent
from monitor.knowledge import Knowledge
from monitor.knowledge import load as load_knowledge
from monitor.reading import READER_VERSION, read
from monitor.settings import Settings

log = logging.getLogger("monitor.poller")

FAILED: Final = "+failed"
"""Behind the version of a reader that stumbled over an article: no reader has such a version, so it is read again."""


def utc_now() -> datetime:
    """The clock of the shell; the core is given times."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Tools:
    """One poller's tools. ``owner`` names it in leases."""

    settings: Settings
    engine: Engine
    knowledge: Knowledge
    fetcher: Fetcher
    owner: str
    now: Callable[[], datetime] = utc_now


def open_tools(settings: Settings) -> Tools:
    """Opens and migrates the database and loads the knowledge.

    Raises KnowledgeError for knowledge that cannot be used, SQLAlchemy's errors for a database that cannot.
    """
    knowledge = knowledge_of(settings)
    engine = make_engine(settings.database_url)
    migrate(engine)
    return Tools(settings, engine, knowledge, fetcher_of(settings), new_owner())


def knowledge_of(settings: Settings) -> Knowledge:
    """What Vigie knows, with the user's own folder where the settings name one. Raises KnowledgeError."""
    return load_knowledge(Path(settings.knowledge) if settings.knowledge else None)


def fetcher_of(settings: Settings) -> Fetcher:
    """The fetcher with the limits, the networks and the contact address of the settings."""
    return Fetcher(
        policy=Policy(allowed=networks(settings.allow_networks)),
        limits=Limits(
            connect=settings.connect_timeout,
            read=settings.read_timeout,
            total=settings.total_timeout,
            max_bytes=settings.max_bytes,
        ),
        agent=user_agent(__version__, settings.contact_url),
    )


# ---------------------------------------------------------------- reading


def article_of(entry: Entry, language: str | None) -> Article:
    """What the reader is given of an entry; ``language`` is the feed's."""
    return Article(entry.title, entry.body, entry.url, entry.published_at, entry.language or language)


def read_safely(article: Article, knowledge: Knowledge) -> Reading:
    """The reading of an article; an empty one, to be made again by the next reader, when the reader fails on it.

    An article must not be lost because a rule stumbles over it.
    """
    try:
        return read(article, knowledge)
    except Exception:
        log.exception("the reader failed on an article; it is stored unread: %r", article.title[:80])
        return Reading("und", 0.0, (), (), (), READER_VERSION + FAILED, knowledge.version)


# ---------------------------------------------------------------- owners of leases


def new_owner() -> str:
    """A name for this process in leases: machine, process id, the process's start, and a random word."""
    return f"{socket.gethostname()}/{os.getpid()}/{_started(os.getpid()) or ''}/{uuid.uuid4().hex[:8]}"


def is_dead(owner: str) -> bool:
    """Is this the name of a process of this machine that lives no more? False where that cannot be known.

    A killed poller leaves its leases behind; whoever starts next on the same machine need not wait for their end.
    """
    machine, _, rest = owner.partition("/")
    pid, _, rest = rest.partition("/")
    started = rest.partition("/")[0]
    if machine != socket.gethostname() or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):
        return False
    now_started = _started(int(pid))
    return bool(started and now_started and started != now_started)  # the number was given to another process


def _started(pid: int) -> str | None:
    """When a process started, in clock ticks since boot; None where the system has no /proc."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    fields = stat.rpartition(")")[2].split()  # the name in brackets may hold blanks
    return fields[19] if len(fields) > 19 else None
