"""Groups of articles, claims across articles, and the append-only record of what moved them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import BIG, Base, Id


class TextGroup(Base):
    """Articles that share one text. After merging the row stays as an alias of the other."""

    __tablename__ = "text_group"

    id: Mapped[Id]
    created_at: Mapped[datetime]
    alias_of: Mapped[int | None] = mapped_column(ForeignKey("text_group.id"))

    __table_args__ = (Index(None, "alias_of"),)


class Story(Base):
    """Articles that tell one thing. After merging the row stays as an alias of the other."""

    __tablename__ = "story"

    id: Mapped[Id]
    created_at: Mapped[datetime]
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    alias_of: Mapped[int | None] = mapped_column(ForeignKey("story.id"))

    __table_args__ = (Index(None, "alias_of"),)


class Claim(Base):
    """One flow: supplier, recipient, item, with gaps of at most 180 days. Its id never changes."""

    __tablename__ = "claim"

    id: Mapped[Id]
    supplier: Mapped[str]
    recipient: Mapped[str]
    item: Mapped[str]
    first_seen_day: Mapped[date]
    last_seen_day: Mapped[date]
    status: Mapped[str]
    created_at: Mapped[datetime]
    alias_of: Mapped[int | None] = mapped_column(ForeignKey("claim.id"))

    __table_args__ = (Index(None, "supplier", "recipient", "item"), Index(None, "alias_of"))


class StatusEvent(Base):
    """What moved a claim. Only appended."""

    __tablename__ = "status_event"

    id: Mapped[Id]
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    transfer_id: Mapped[int | None] = mapped_column(ForeignKey("transfer.id"))
    status: Mapped[str]
    stage: Mapped[str]
    at: Mapped[datetime]
    why: Mapped[str]

    __table_args__ = (Index(None, "claim_id", "at"),)


class Membership(Base):
    """Who joined or left a text group or a story. Only appended."""

    __tablename__ = "membership"

    id: Mapped[Id]
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    group_kind: Mapped[str]  # text_group, story
    group_id: Mapped[int] = mapped_column(BIG)
    joined: Mapped[bool]  # False: left
    at: Mapped[datetime]
    why: Mapped[str]

    __table_args__ = (Index(None, "group_kind", "group_id"), Index(None, "article_id"))


class Decision(Base):
    """A person's split or merge of groups. Only appended; it outweighs the rules ever after."""

    __tablename__ = "decision"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str]  # split, merge
    subject_kind: Mapped[str]  # text_group, story, claim
    subjects: Mapped[list[Any]]  # ids
    reason: Mapped[str]
    at: Mapped[datetime]


class Review(Base):
    """A person's verdict on a transfer or claim. Only appended."""

    __tablename__ = "review"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    subject_kind: Mapped[str]  # transfer, claim
    subject_key: Mapped[str]
    verdict: Mapped[str]  # accepted, corrected, rejected
    correction: Mapped[dict[str, Any] | None]
    reason: Mapped[str]
    at: Mapped[datetime]

    __table_args__ = (Index(None, "subject_kind", "subject_key"),)
