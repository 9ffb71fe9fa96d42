"""What moved, what pages asked of the poller, what was downloaded."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import BIG, Base, Id


class Version(Base):
    """A counter that moves with each write of one sort: articles, hits, feeds, ledger."""

    __tablename__ = "version"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(BIG)
    moved_at: Mapped[datetime | None]


class Request(Base):
    """What a page asks of the poller: add_feed, poll_now, import_opml …"""

    __tablename__ = "request"

    id: Mapped[Id]
    kind: Mapped[str]
    payload: Mapped[dict[str, Any]]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    asked_at: Mapped[datetime]
    taken_by: Mapped[str | None]
    taken_until: Mapped[datetime | None]  # a taker that died gives it back then
    done_at: Mapped[datetime | None]
    ok: Mapped[bool | None]
    message: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "done_at", "id"),)


class ExportLog(Base):
    """What was downloaded, by whom, how much."""

    __tablename__ = "export_log"

    id: Mapped[Id]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
    what: Mapped[str]
    query: Mapped[str]
    rows: Mapped[int | None]
    complete: Mapped[bool]

    __table_args__ = (Index(None, "at"),)
