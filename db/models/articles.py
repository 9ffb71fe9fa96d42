"""Articles, what they said, and what Vigie read in them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from monitor.domain import Span

from .base import BIG, Base, Id

CURRENT = text("superseded_at IS NULL")  # of a current reading


class Article(Base):
    """One article, however many feeds carried it; its text is that of its newest revision.

    ``body`` is its full text, else the feed's content, else the summary. ``dated_at`` is the published time clamped to
    first seen, ``day`` its UTC day. ``language``, ``relevance``, ``topics`` and ``reader_version`` are of the current
    reading; without one ``reader_version`` is NULL and the article waits in the queue to be read.
    """

    __tablename__ = "article"

    id: Mapped[Id]
    feed_id: Mapped[int] = mapped_column(ForeignKey("feed.id"))  # whose text it is
    url: Mapped[str | None]
    canonical_url: Mapped[str | None]
    title: Mapped[str]
    summary: Mapped[str]
    body: Mapped[str]
    body_source: Mapped[str]  # full_text, content, summary
    author: Mapped[str]
    language: Mapped[str]
    translation_of: Mapped[int | None] = mapped_column(ForeignKey("article.id"))
    published_raw: Mapped[str | None]
    published_at: Mapped[datetime | None]
    date_quality: Mapped[str]  # domain.DateQuality
    first_seen_at: Mapped[datetime]
    dated_at: Mapped[datetime]
    day: Mapped[date]
    content_hash: Mapped[str]
    text_group_id: Mapped[int | None] = mapped_column(ForeignKey("text_group.id"))
    story_id: Mapped[int | None] = mapped_column(ForeignKey("story.id"))
    relevance: Mapped[float]
    topics: Mapped[int]  # bits, see types.TOPIC_BITS
    reader_version: Mapped[str | None]

    __table_args__ = (
        # newest first, and the charts, without touching the rows with their long texts
        Index(None, "dated_at", "id", "day", "relevance", "language", "topics"),
        Index(None, "day", "relevance", "topics", "language", "id"),
        Index(None, "canonical_url"),
        Index(None, "content_hash"),
        Index(None, "feed_id", "day"),
        Index(None, "story_id"),
        Index(None, "text_group_id"),
        Index(None, "translation_of"),
        Index(
            "ix_article_unread",
            "id",
            sqlite_where=text("reader_version IS NULL"),
            postgresql_where=text("reader_version IS NULL"),
        ),
    )


class Appearance(Base):
    """An article in a feed: what that feed last gave for it, and why it was taken for this article."""

    __tablename__ = "appearance"

    id: Mapped[Id]
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    feed_id: Mapped[int] = mapped_column(ForeignKey("feed.id"))
    entry_key: Mapped[str]
    entry_hash: Mapped[str]
    guid: Mapped[str | None]
    source_id: Mapped[str | None]  # the id of a loaded item
    url: Mapped[str | None]
    title: Mapped[str]
    owns_text: Mapped[bool]  # only this appearance makes edits
    merged_by: Mapped[str]  # the rule of identity
    first_seen_at: Mapped[datetime]
    day: Mapped[date]  # the article's

    __table_args__ = (
        UniqueConstraint("feed_id", "entry_key"),
        Index(None, "article_id", "feed_id"),
        Index(None, "feed_id", "day", "article_id"),
    )


class Revision(Base):
    """A text an article had. Only appended."""

    __tablename__ = "revision"

    id: Mapped[Id]
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    seen_at: Mapped[datetime]
    cause: Mapped[str]  # domain.Cause
    title: Mapped[str]
    summary: Mapped[str]
    body: Mapped[str]
    body_source: Mapped[str]
    content_hash: Mapped[str]
    capture_sha256: Mapped[str | None] = mapped_column(ForeignKey("capture.sha256"))

    __table_args__ = (Index(None, "article_id", "id"),)


class Reading(Base):
    """One reading of one revision. Only appended; an older one is marked superseded."""

    __tablename__ = "reading"

    id: Mapped[Id]
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"))
    reader_version: Mapped[str]
    knowledge_version: Mapped[str]
    language: Mapped[str]
    relevance: Mapped[float]
    learned_at: Mapped[datetime]
    superseded_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "article_id", "superseded_at"), Index(None, "revision_id"))


class Mention(Base):
    """An entity in an article, by its current reading.

    ``day, language, relevance, topics, story_id`` are the article's, copied so that charts need no join. ``entity_id``
    is no foreign key: a reader may know an entity before this database does, and no article may be lost for that.
    """

    __tablename__ = "mention"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    entity_id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    count: Mapped[int]
    day: Mapped[date]
    language: Mapped[str]
    relevance: Mapped[float]
    topics: Mapped[int]
    story_id: Mapped[int | None] = mapped_column(BIG)
    cue: Mapped[str | None]
    spans: Mapped[tuple[Span, ...]]

    __table_args__ = (
        Index(
            "ix_mention_entity", "entity_id", "day", "relevance", "language", "topics", "kind", "count", "article_id"
        ),
        Index("ix_mention_day", "day", "kind", "entity_id", "relevance", "language", "topics", "count", "article_id"),
        {"sqlite_with_rowid": False},
    )


class Topic(Base):
    """A topic a reading found, with the sentences that earned it."""

    __tablename__ = "topic"

    reading_id: Mapped[int] = mapped_column(ForeignKey("reading.id"), primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True)
    score: Mapped[float]
    evidence: Mapped[tuple[Span, ...]]

    __table_args__ = ({"sqlite_with_rowid": False},)


class UnRef(Base):
    """A UN document or resolution a reading found."""

    __tablename__ = "un_ref"

    id: Mapped[Id]
    reading_id: Mapped[int] = mapped_column(ForeignKey("reading.id"))
    symbol: Mapped[str]
    regime: Mapped[str | None]
    start: Mapped[int]  # span
    end: Mapped[int]

    __table_args__ = (Index(None, "reading_id"), Index(None, "symbol"))


class Event(Base):
    """What else a reading found: a designation, a delisting, a seizure, a test … Only appended.

    The columns up to ``superseded_at`` are the article's and its reading's, copied so that lists need no join.
    """

    __tablename__ = "event"

    id: Mapped[Id]
    reading_id: Mapped[int] = mapped_column(ForeignKey("reading.id"))
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    day: Mapped[date]
    dated_at: Mapped[datetime]
    language: Mapped[str]
    relevance: Mapped[float]
    topics: Mapped[int]
    superseded_at: Mapped[datetime | None]
    type: Mapped[str]  # domain.EventType
    detail: Mapped[str]
    authority: Mapped[str | None]
    target: Mapped[str | None]
    parties: Mapped[list[Any]]  # [{role, entity, name, start, end}]
    from_day: Mapped[date | None]
    to_day: Mapped[date | None]
    precision: Mapped[str | None]  # day, month, year, range
    date_basis: Mapped[str | None]  # domain.DateBasis
    date_start: Mapped[int | None]  # span of the date
    date_end: Mapped[int | None]
    quote: Mapped[str]
    cue: Mapped[str]
    start: Mapped[int]  # span of the quote
    end: Mapped[int]
    trigger_start: Mapped[int]  # span of the cue
    trigger_end: Mapped[int]

    __table_args__ = (
        Index(None, "reading_id"),
        Index(None, "type"),
        Index(None, "article_id"),
        Index("ix_event_current", "dated_at", "id", sqlite_where=CURRENT, postgresql_where=CURRENT),
    )


class Transfer(Base):
    """One claim of a transfer in one article. An unnamed party is ``unknown``. Only appended.

    ``day`` to ``superseded_at`` are the article's and its reading's, copied so that lists and counts need no join.
    """

    __tablename__ = "transfer"

    id: Mapped[Id]
    reading_id: Mapped[int] = mapped_column(ForeignKey("reading.id"))
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    claim_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"))
    day: Mapped[date]
    dated_at: Mapped[datetime]
    language: Mapped[str]
    relevance: Mapped[float]
    topics: Mapped[int]
    superseded_at: Mapped[datetime | None]
    key: Mapped[str]  # unique in its reading
    supplier: Mapped[str]
    recipient: Mapped[str]
    directed: Mapped[bool]
    item: Mapped[str]  # domain.ItemClass
    item_start: Mapped[int | None]  # span of the item
    item_end: Mapped[int | None]
    system: Mapped[str | None]
    quantity_low: Mapped[float | None]
    quantity_high: Mapped[float | None]
    quantity_unit: Mapped[str | None]
    quantity_hedge: Mapped[str | None]
    quantity_literal: Mapped[str | None]
    quantity_start: Mapped[int | None]
    quantity_end: Mapped[int | None]
    status: Mapped[str]
    stage: Mapped[str]
    asserted_by: Mapped[str | None]  # entity id, or the name as written
    asserted_by_role: Mapped[str | None]
    from_day: Mapped[date | None]
    to_day: Mapped[date | None]
    precision: Mapped[str | None]  # day, month, year, range
    date_basis: Mapped[str | None]  # domain.DateBasis
    date_start: Mapped[int | None]
    date_end: Mapped[int | None]
    parties: Mapped[list[Any]]  # [{role, entity, name, start, end}]
    route: Mapped[list[Any]]  # places in order
    in_return_for: Mapped[str | None]  # key of another of the same reading
    source_of_supply: Mapped[str | None]
    quote: Mapped[str]
    cue: Mapped[str]
    rule: Mapped[str]
    start: Mapped[int]  # span of the quote
    end: Mapped[int]

    __table_args__ = (
        Index(None, "reading_id"),
        Index(None, "claim_id"),
        Index(None, "supplier", "recipient", "item"),
        Index(None, "article_id"),
        Index("ix_transfer_current", "dated_at", "id", sqlite_where=CURRENT, postgresql_where=CURRENT),
    )


class Daily(Base):
    """Rollup: appearances by day, feed, entity ('' = any), topic ('' = any), language.

    ``articles`` counts those the feed carried; ``owned`` those whose text it gave, so that the sum of ``owned``
    over feeds counts each article once. ``stories`` is filled when stories are grouped.
    """

    __tablename__ = "daily"

    day: Mapped[date] = mapped_column(primary_key=True)
    entity_id: Mapped[str] = mapped_column(primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    feed_id: Mapped[int] = mapped_column(ForeignKey("feed.id"), primary_key=True)
    articles: Mapped[int]
    owned: Mapped[int]
    stories: Mapped[int] = mapped_column(default=0)

    __table_args__ = (Index(None, "entity_id", "topic", "day"), {"sqlite_with_rowid": False})
