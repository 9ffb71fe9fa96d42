"""Rows of a reading, the state an article was in before, and the queue of what waits to be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, or_, select, update
from sqlalchemy.orm import Session

from db import search
from db.models import (
    Appearance,
    Article,
    Event,
    Feed,
    Mention,
    Reading,
    Revision,
    Topic,
    Transfer,
    UnRef,
    topic_mask,
    topic_names,
)
from db.sql import add_rows, chunks, new_ids
from db.transfers import event_values, transfer_values
from monitor import domain


@dataclass(slots=True)
class Before:
    """An article as it stands in the archive before a write."""

    id: int
    title: str
    body: str
    body_source: str
    content_hash: str
    language: str
    day: date
    dated_at: datetime
    story_id: int | None
    topics: tuple[str, ...]
    reader_version: str | None
    knowledge_version: str | None = None
    revision_id: int = 0
    entities: frozenset[str] = frozenset()
    feeds: dict[int, bool] = field(default_factory=dict)  # id → whether it gave the text
    sources: tuple[str, ...] = ()

    def subject(self) -> domain.Subject:
        """What alerts are asked about."""
        return domain.Subject(
            article_id=self.id,
            title=self.title,
            body=self.body,
            language=self.language,
            topics=frozenset(self.topics),
            entities=self.entities,
            sources=self.sources,
        )


def load_before(session: Session, ids: Iterable[int]) -> dict[int, Before]:
    """These articles as they stand; unknown ids are left out."""
    found: dict[int, Before] = {}
    for part in chunks(sorted(set(ids))):
        _load_part(session, part, found)
    return found


def _load_part(session: Session, ids: Sequence[int], found: dict[int, Before]) -> None:
    for row in session.execute(
        select(
            Article.id, Article.title, Article.body, Article.body_source, Article.content_hash, Article.language,
            Article.day, Article.dated_at, Article.story_id, Article.topics, Article.reader_version,
        ).where(Article.id.in_(ids))
    ):  # fmt: skip
        found[row.id] = Before(*row[:9], topic_names(row.topics), row.reader_version)
    entities: dict[int, list[str]] = {}
    for article_id, entity in session.execute(
        select(Mention.article_id, Mention.entity_id).where(Mention.article_id.in_(ids))
    ):
        entities.setdefault(article_id, []).append(entity)
    for article_id, names in entities.items():
        found[article_id].entities = frozenset(names)
    for article_id, feed_id, owns, title, url in session.execute(
        select(Appearance.article_id, Appearance.feed_id, Appearance.owns_text, Feed.title, Feed.url)
        .join(Feed, Feed.id == Appearance.feed_id)
        .where(Appearance.article_id.in_(ids))
        .order_by(Appearance.id)
    ):
        before = found[article_id]
        if feed_id not in before.feeds:
            before.sources += search.source_names(feed_id, title, url)
        before.feeds[feed_id] = before.feeds.get(feed_id, False) or owns
    for article_id, revision_id in session.execute(
        select(Revision.article_id, Revision.id).where(Revision.article_id.in_(ids)).order_by(Revision.id)
    ):
        found[article_id].revision_id = revision_id
    for article_id, version in session.execute(
        select(Reading.article_id, Reading.knowledge_version).where(
            Reading.article_id.in_(ids), Reading.superseded_at.is_(None)
        )
    ):
        found[article_id].knowledge_version = version


@dataclass(frozen=True, slots=True)
class Read:
    """A reading on its way in: of which revision of which article, and the text its spans point into."""

    article_id: int
    revision_id: int
    day: date
    dated_at: datetime
    story_id: int | None
    text: str
    reading: domain.Reading


def supersede(session: Session, ids: Sequence[int], now: datetime) -> None:
    """Ends the current readings of these articles: marks them and what hangs on them, takes away their mentions."""
    for part in chunks(ids):
        for table in (Reading, Transfer, Event):
            session.execute(
                update(table)
                .where(table.article_id.in_(part), table.superseded_at.is_(None))
                .values(superseded_at=now)
                .execution_options(synchronize_session=False)
            )
        session.execute(
            delete(Mention).where(Mention.article_id.in_(part)).execution_options(synchronize_session=False)
        )


def add_readings(session: Session, reads: Sequence[Read], now: datetime) -> None:
    """Stores readings with all they found. The articles' own columns are the caller's."""
    readings: list[dict[str, Any]] = []
    transfers: list[dict[str, Any]] = []
    events: list[dict[str, Any]] = []
    topics: list[dict[str, Any]] = []
    references: list[dict[str, Any]] = []
    mentions: list[dict[str, Any]] = []
    for id, read in zip(new_ids(session, Reading, len(reads)), reads, strict=True):
        reading = read.reading
        readings.append(
            {
                "id": id,
                "article_id": read.article_id,
                "revision_id": read.revision_id,
                "reader_version": reading.reader_version,
                "knowledge_version": reading.knowledge_version,
                "language": reading.language,
                "relevance": reading.relevance,
                "learned_at": now,
            }
        )
        topics.extend(
            {"reading_id": id, "topic": topic.topic.value, "score": topic.score, "evidence": topic.evidence}
            for topic in reading.topics
        )
        references.extend(
            {
                "reading_id": id,
                "symbol": reference.symbol,
                "regime": reference.regime,
                "start": reference.span.start,
                "end": reference.span.end,
            }
            for reference in reading.un_refs
        )
        mask = topic_mask(reading.topic_names)
        mentions.extend(
            {
                "article_id": read.article_id,
                "entity_id": mention.entity,
                "kind": mention.kind,
                "count": mention.count,
                "day": read.day,
                "language": reading.language,
                "relevance": reading.relevance,
                "topics": mask,
                "story_id": read.story_id,
                "cue": mention.cue,
                "spans": mention.spans,
            }
            for mention in reading.mentions
        )
        found = {
            "reading_id": id,
            "article_id": read.article_id,
            "day": read.day,
            "dated_at": read.dated_at,
            "language": reading.language,
            "relevance": reading.relevance,
            "topics": mask,
        }
        # In the order of the text: ids keep it, and lists go by them.
        told = sorted(reading.transfers, key=lambda transfer: transfer.quote)
        transfers.extend(found | transfer_values(transfer, read.text) for transfer in told)
        seen = sorted(reading.events, key=lambda event: event.quote)
        events.extend(found | event_values(event, read.text) for event in seen)
    add_rows(session, Reading, readings)
    add_rows(session, Topic, topics)
    add_rows(session, UnRef, references)
    add_rows(session, Mention, mentions)
    add_rows(session, Transfer, transfers)
    add_rows(session, Event, events)


@dataclass(frozen=True, slots=True)
class Unread:
    """An article to be read (again). Give ``content_hash`` back, so that a text that moved meanwhile is left alone."""

    id: int
    article: domain.Article
    content_hash: str


def unread(session: Session, *, limit: int) -> list[Unread]:
    """Articles without a current reading, oldest first: the queue taken first at start."""
    return _unread(session, Article.reader_version.is_(None), limit)


def stale(
    session: Session,
    *,
    reader_version: str,
    knowledge_version: str,
    after: int,
    limit: int,
    everything: bool = False,
) -> list[Unread]:
    """Articles with an id above ``after`` whose current reading is of another reader or knowledge, or missing;
    ``everything``: those of this reader and knowledge as well."""
    condition = Article.id > after
    if not everything:
        condition &= _is_stale(reader_version, knowledge_version)
    return _unread(session, condition, limit)


def count_stale(session: Session, *, reader_version: str, knowledge_version: str, everything: bool = False) -> int:
    """How many articles ``stale`` would give in all."""
    statement = select(func.count()).select_from(Article)
    if not everything:
        statement = statement.where(_is_stale(reader_version, knowledge_version))
    return session.scalar(statement) or 0


def readable(session: Session, id: int) -> Unread | None:
    """One article as it is given to the reader; None if unknown."""
    return next(iter(_unread(session, Article.id == id, 1)), None)


def _is_stale(reader_version: str, knowledge_version: str) -> ColumnElement[bool]:
    current = (
        select(Reading.article_id)
        .where(
            Reading.article_id == Article.id,
            Reading.superseded_at.is_(None),
            Reading.reader_version == reader_version,
            Reading.knowledge_version == knowledge_version,
        )
        .exists()
    )
    return or_(Article.reader_version.is_(None), ~current)


def _unread(session: Session, condition: Any, limit: int) -> list[Unread]:
    statement = (
        select(
            Article.id, Article.title, Article.body, Article.url, Article.published_at, Feed.language,
            Article.content_hash,
        )
        .join(Feed, Feed.id == Article.feed_id)
        .where(condition)
        .order_by(Article.id)
        .limit(limit)
    )  # fmt: skip
    return [
        Unread(id, domain.Article(title, body, url, published_at, language), content_hash)
        for id, title, body, url, published_at, language, content_hash in session.execute(statement)
    ]
