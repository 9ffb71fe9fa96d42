"""Who looks: people, what they saved, what they are alerted to."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Id


class Person(Base):
    """Someone who looks; one local person when there is no login."""

    __tablename__ = "person"

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(unique=True)  # "local", or issuer and subject of a login
    name: Mapped[str]
    email: Mapped[str | None]
    created_at: Mapped[datetime]


class Preference(Base):
    """One setting of one person."""

    __tablename__ = "preference"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class SavedView(Base):
    """A page with its query string, by name."""

    __tablename__ = "saved_view"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str]
    page: Mapped[str]
    query: Mapped[str]
    created_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("person_id", "name"),)


class NameList(Base):
    """Names a person wants watched."""

    __tablename__ = "name_list"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str]
    names: Mapped[list[Any]]
    created_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("person_id", "name"),)


class LastLooked(Base):
    """Up to where a person has looked at a thing (a page, an alert)."""

    __tablename__ = "last_looked"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    up_to: Mapped[int | None]  # id of the newest row seen


class Alert(Base):
    """A saved query. A deleted one keeps its row and its hits (``deleted_at``)."""

    __tablename__ = "alert"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str]
    query: Mapped[str]
    active: Mapped[bool]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "person_id"), Index(None, "active", "deleted_at"))


class Hit(Base):
    """What an alert caught: once, whatever happens. A later revision updates it and never re-sends.

    ``live`` is false for backfill: hits of loading, first polls and rereading make no toast and no delivery.
    """

    __tablename__ = "hit"

    id: Mapped[Id]
    alert_id: Mapped[int] = mapped_column(ForeignKey("alert.id"))
    subject_kind: Mapped[str]  # article
    subject_key: Mapped[str]
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"))
    cause: Mapped[str]  # domain.Cause of the write that made it
    live: Mapped[bool]
    found_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    seen_at: Mapped[datetime | None]

    __table_args__ = (
        UniqueConstraint("alert_id", "subject_kind", "subject_key"),
        Index(None, "article_id", "alert_id"),
        Index(None, "alert_id", "id"),
        Index(None, "live", "id"),
    )


class AlertLog(Base):
    """Who changed an alert. Only appended."""

    __tablename__ = "alert_log"

    id: Mapped[Id]
    alert_id: Mapped[int] = mapped_column(ForeignKey("alert.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
    action: Mapped[str]  # created, edited, paused, resumed, deleted
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]

    __table_args__ = (Index(None, "alert_id", "at"),)


class Delivery(Base):
    """The outbox: one message to one target; its key makes it unique whatever happens."""

    __tablename__ = "delivery"

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(unique=True)
    hit_id: Mapped[int | None] = mapped_column(ForeignKey("hit.id"))
    alert_id: Mapped[int | None] = mapped_column(ForeignKey("alert.id"))
    channel: Mapped[str]  # mail, webhook
    target: Mapped[str]
    payload: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(default=0)
    sent_at: Mapped[datetime | None]
    given_up_at: Mapped[datetime | None]
    problem: Mapped[str | None]
    lease_owner: Mapped[str | None]
    lease_until: Mapped[datetime | None]

    __table_args__ = (Index(None, "sent_at", "due_at"), Index(None, "hit_id"), Index(None, "alert_id"))
