"""The counters that tell pages what moved, and the poller's sign of life."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy.orm import Session

from db.models import Version
from db.sql import upsert

Moved = Literal["articles", "feeds", "hits", "ledger", "poller"]


def move(session: Session, *names: Moved, now: datetime) -> None:
    """Moves counters on; in the order of their names, so that two writers never wait for each other in a ring."""
    upsert(
        session,
        Version,
        [{"name": name, "value": 1, "moved_at": now} for name in sorted(set(names))],
        ["name"],
        add=["value"],
        replace=["moved_at"],
    )


def heartbeat(session: Session, *, now: datetime) -> None:
    """The poller is alive; /health says so for five minutes."""
    move(session, "poller", now=now)
