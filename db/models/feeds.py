"""Where articles come from: feeds, polls, raw bytes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from .base import BIG, Base, Id


class Feed(Base):
    """A source. Its spec is a person's to edit; the rest is the poller's."""

    __tablename__ = "feed"

    id: Mapped[Id]
    format: Mapped[str]  # domain.FeedFormat
    url: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    language: Mapped[str | None]
    country: Mapped[str | None]
    kind: Mapped[str]  # domain.FeedKind
    control: Mapped[str]  # domain.Control
    reliability: Mapped[str]  # A to F
    family: Mapped[str | None]
    note: Mapped[str] = mapped_column(default="")
    site: Mapped[str] = mapped_column(default="")  # the publisher's own page
    categories: Mapped[list[Any]] = mapped_column(default=list)  # how an OPML file filed it
    active: Mapped[bool]
    added_at: Mapped[datetime]
    # validators, verbatim as the server sent them
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    body_hash: Mapped[str | None]
    # schedule
    interval: Mapped[int | None]  # seconds; None = the default
    next_poll_at: Mapped[datetime | None]  # None = as soon as possible
    lease_owner: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    # health
    failures: Mapped[int] = mapped_column(default=0)
    outcome: Mapped[str | None]  # domain.Outcome of the last poll
    health: Mapped[str] = mapped_column(default="")  # the last poll in words
    last_poll_at: Mapped[datetime | None]
    last_ok_at: Mapped[datetime | None]
    last_item_at: Mapped[datetime | None]  # when it last brought an article, its own or another's too, or a change
    moved_from: Mapped[str | None]  # the url before a permanent redirect

    __table_args__ = (Index(None, "active", "next_poll_at"),)


class Fetch(Base):
    """One poll of one feed."""

    __tablename__ = "fetch"

    id: Mapped[Id]
    feed_id: Mapped[int] = mapped_column(ForeignKey("feed.id"))
    started_at: Mapped[datetime]
    duration: Mapped[float]  # seconds
    outcome: Mapped[str]
    words: Mapped[str]
    status: Mapped[int | None]  # HTTP
    bytes: Mapped[int] = mapped_column(BIG)  # decompressed
    entries: Mapped[int]
    new: Mapped[int]
    changed: Mapped[int]
    problems: Mapped[int]
    body_hash: Mapped[str | None]

    __table_args__ = (Index(None, "feed_id", "started_at"), Index(None, "started_at"))


class Capture(Base):
    """Raw bytes as fetched, kept until ``kept_until`` unless pinned by a claim, hit or review that cites them."""

    __tablename__ = "capture"

    sha256: Mapped[str] = mapped_column(primary_key=True)  # of the bytes before compression
    data: Mapped[bytes] = mapped_column(LargeBinary)  # zlib
    size: Mapped[int] = mapped_column(BIG)  # bytes before compression
    feed_id: Mapped[int | None] = mapped_column(ForeignKey("feed.id"))
    fetched_at: Mapped[datetime]
    kept_until: Mapped[datetime]
    pinned: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (Index(None, "pinned", "kept_until"),)
