"""What can be mentioned, and which lists it stands on."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base, Id


class Entity(Base):
    """An entity of ``monitor.knowledge``, mirrored so that queries can name and sort it."""

    __tablename__ = "entity"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]  # English
    names: Mapped[dict[str, Any]]  # language → name
    country: Mapped[str | None]
    item_class: Mapped[str | None]
    list_references: Mapped[list[Any]]  # [[list, reference]]
    also: Mapped[list[Any]]  # alias ids
    retired: Mapped[bool] = mapped_column(default=False)  # no longer in the knowledge; old mentions still name it

    __table_args__ = (Index(None, "kind"),)


class Listing(Base):
    """An entity on a sanctions list, from ``listed_on`` until ``delisted_on``."""

    __tablename__ = "listing"

    id: Mapped[Id]
    list: Mapped[str]
    reference: Mapped[str]
    entity_id: Mapped[str | None]
    name: Mapped[str]
    listed_on: Mapped[date | None]
    delisted_on: Mapped[date | None]
    first_loaded_at: Mapped[datetime]
    last_loaded_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("list", "reference", "listed_on"), Index(None, "entity_id"))
