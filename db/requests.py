"""What pages ask of the poller, as rows: the dashboard writes them, the poller carries them out (design §2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from db.ledger import move
from db.models import Request
from db.sql import is_postgresql

KINDS: Final = ("add_feed", "poll_now", "import_opml")
LEASE_SECONDS: Final = 300


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request; ``ok`` is None until it is done, ``message`` then says in words what came of it."""

    id: int
    kind: str
    payload: Mapping[str, Any]
    person_id: int | None
    asked_at: datetime
    done_at: datetime | None
    ok: bool | None
    message: str


def ask(session: Session, kind: str, payload: Mapping[str, Any], person: int | None, now: datetime) -> int:
    """Leaves a request and gives its id. ValueError for a kind that nobody carries out."""
    if kind not in KINDS:
        raise ValueError(f"{kind!r} is no request; known are {', '.join(KINDS)}")
    row = Request(kind=kind, payload=dict(payload), person_id=person, asked_at=now, message="")
    session.add(row)
    session.flush()
    move(session, "ledger", now=now)
    return row.id


def take_requests(session: Session, now: datetime, owner: str, *, limit: int = 10) -> list[RequestRow]:
    """Takes open requests, oldest first; one whose taker died comes again after five minutes."""
    wanted = (
        select(Request.id)
        .where(Request.done_at.is_(None), or_(Request.taken_until.is_(None), Request.taken_until <= now))
        .order_by(Request.id)
        .limit(limit)
    )
    if is_postgresql(session):
        wanted = wanted.with_for_update(skip_locked=True)
    statement = (
        update(Request)
        .where(Request.id.in_(wanted))
        .values(taken_by=owner, taken_until=now + timedelta(seconds=LEASE_SECONDS))
        .returning(Request.id)
        .execution_options(synchronize_session=False)
    )
    taken = session.scalars(statement).all()
    rows = session.scalars(select(Request).where(Request.id.in_(taken)).order_by(Request.id))
    return [_row(row) for row in rows]


def finish_request(session: Session, id: int, ok: bool, message: str, *, now: datetime) -> None:
    """Marks a request done, with what came of it in words. The first finish counts."""
    session.execute(
        update(Request)
        .where(Request.id == id, Request.done_at.is_(None))
        .values(done_at=now, ok=ok, message=message)
        .execution_options(synchronize_session=False)
    )
    move(session, "ledger", now=now)


def recent_requests(session: Session, *, limit: int = 20) -> list[RequestRow]:
    """The newest requests first, open ones among them, for the page that asked."""
    return [_row(row) for row in session.scalars(select(Request).order_by(Request.id.desc()).limit(limit))]


def request_row(session: Session, id: int) -> RequestRow | None:
    """One request, None if there is none."""
    row = session.get(Request, id)
    return None if row is None else _row(row)


def _row(row: Request) -> RequestRow:
    return RequestRow(row.id, row.kind, row.payload, row.person_id, row.asked_at, row.done_at, row.ok, row.message)
