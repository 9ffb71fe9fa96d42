"""What lists, details and downloads of transfers and events have in common: the article around what was found in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from db import models
from db.models import Appearance, Article, Feed, Reading, Revision, topic_names
from db.queries.transfer_rows import EventRow, Provenance, Source, TransferRow
from db.transfers import event_of, transfer_of
from monitor.domain import Span, article_text
from monitor.knowledge.measures import Measure, scope

CONTEXT: Final = 200  # code points before and after a quote

_SOURCE: Final[tuple[Any, ...]] = (
    Article.title, Article.url, Article.language, Article.day, Article.dated_at, Article.published_at,
    Article.date_quality, Article.first_seen_at, Article.relevance, Article.topics, Feed.id.label("feed_id"),
    Feed.title.label("feed_title"), Feed.country, Feed.kind, Feed.control, Feed.reliability, Feed.family,
    Reading.revision_id,
)  # fmt: skip


def transfer_rows(session: Session, ids: Sequence[int], measures: Sequence[Measure]) -> tuple[TransferRow, ...]:
    """These transfers in the order of ``ids``; unknown ids are left out."""
    rows: dict[int, TransferRow] = {}
    for row in session.execute(_with_source(models.Transfer, ids)):
        stored: models.Transfer = row[0]
        first, last = stored.from_day or stored.day, stored.to_day or stored.day
        covered = scope(stored.supplier, stored.recipient, stored.item, stored.directed, first, last, measures)
        rows[stored.id] = TransferRow(
            id=stored.id,
            reading_id=stored.reading_id,
            revision_id=row.revision_id,
            transfer=transfer_of(stored),
            quote=stored.quote,
            scope=covered,
            source=_source(row, stored.article_id),
        )
    return tuple(rows[id] for id in ids if id in rows)


def event_rows(session: Session, ids: Sequence[int]) -> tuple[EventRow, ...]:
    """These events in the order of ``ids``; unknown ids are left out."""
    rows: dict[int, EventRow] = {}
    for row in session.execute(_with_source(models.Event, ids)):
        stored: models.Event = row[0]
        rows[stored.id] = EventRow(
            id=stored.id,
            reading_id=stored.reading_id,
            revision_id=row.revision_id,
            event=event_of(stored),
            quote=stored.quote,
            source=_source(row, stored.article_id),
        )
    return tuple(rows[id] for id in ids if id in rows)


def _with_source(table: type[models.Transfer] | type[models.Event], ids: Sequence[int]) -> Select[*tuple[Any, ...]]:
    return (
        select(table, *_SOURCE)
        .join(Reading, Reading.id == table.reading_id)
        .join(Article, Article.id == table.article_id)
        .join(Feed, Feed.id == Article.feed_id)
        .where(table.id.in_(ids))
    )


def _source(row: Row[*tuple[Any, ...]], article_id: int) -> Source:
    return Source(
        article_id=article_id,
        title=row.title,
        url=row.url,
        language=row.language,
        day=row.day,
        dated_at=row.dated_at,
        published_at=row.published_at,
        date_quality=row.date_quality,
        first_seen_at=row.first_seen_at,
        relevance=row.relevance,
        topics=topic_names(row.topics),
        feed_id=row.feed_id,
        feed_title=row.feed_title,
        feed_country=row.country,
        feed_kind=row.kind,
        feed_control=row.control,
        feed_reliability=row.reliability,
        family=row.family,
    )


@dataclass(frozen=True, slots=True)
class Origin:
    """A reading and the text it read."""

    text: str
    body_source: str
    content_hash: str
    capture_sha256: str | None
    reader_version: str
    knowledge_version: str
    learned_at: datetime

    def of(self, quote: Span) -> Provenance:
        """The provenance of what the reading found in ``quote``."""
        return Provenance(
            before=self.text[max(0, quote.start - CONTEXT) : quote.start],
            after=self.text[quote.end : quote.end + CONTEXT],
            reader_version=self.reader_version,
            knowledge_version=self.knowledge_version,
            learned_at=self.learned_at,
            body_source=self.body_source,
            content_hash=self.content_hash,
            capture_sha256=self.capture_sha256,
        )


def origins(session: Session, reading_ids: Iterable[int]) -> dict[int, Origin]:
    """Of each reading what it read."""
    statement = (
        select(
            Reading.id, Revision.title, Revision.body, Revision.body_source, Revision.content_hash,
            Revision.capture_sha256, Reading.reader_version, Reading.knowledge_version, Reading.learned_at,
        )
        .join(Revision, Revision.id == Reading.revision_id)
        .where(Reading.id.in_(set(reading_ids)))
    )  # fmt: skip
    return {
        row.id: Origin(
            text=article_text(row.title, row.body),
            body_source=row.body_source,
            content_hash=row.content_hash,
            capture_sha256=row.capture_sha256,
            reader_version=row.reader_version,
            knowledge_version=row.knowledge_version,
            learned_at=row.learned_at,
        )
        for row in session.execute(statement)
    }


def source_ids(session: Session, article_ids: Iterable[int]) -> dict[int, str]:
    """Of articles that were loaded from files the ids they came with."""
    statement = (
        select(Appearance.article_id, Appearance.source_id)
        .where(Appearance.article_id.in_(set(article_ids)), Appearance.source_id.is_not(None))
        .order_by(Appearance.first_seen_at.desc(), Appearance.id.desc())  # the first of several comes last, and stays
    )
    return {article_id: source_id for article_id, source_id in session.execute(statement) if source_id is not None}
