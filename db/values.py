"""Values on their way into the tables: texts, times, rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

from db.models import storable, topic_mask
from db.readings import Read
from db.rollup import Counts
from monitor.domain import Cause, DateQuality, Entry, Intent, Reading, Subject

FULL_TEXT: Final = "full_text"


@dataclass(slots=True)
class Batch:
    """What one call of ``store`` gathers before it writes."""

    feed_id: int
    sources: tuple[str, ...]  # the feed's names, for alerts
    cause: Cause
    now: datetime
    capture: str | None = None
    counts: Counts = field(default_factory=Counts)
    articles: list[dict[str, Any]] = field(default_factory=list)
    appearances: list[dict[str, Any]] = field(default_factory=list)
    revisions: list[dict[str, Any]] = field(default_factory=list)
    reads: list[Read] = field(default_factory=list)
    texts: list[tuple[int, str, str]] = field(default_factory=list)
    subjects: list[Subject] = field(default_factory=list)
    edited: list[Subject] = field(default_factory=list)


def text_of(entry: Entry, cause: Cause) -> tuple[str, str, str, str]:
    """Title, summary, body and what the body is."""
    source = FULL_TEXT if cause is Cause.FULL_TEXT else entry.body_source
    return storable(entry.title), storable(entry.summary), storable(entry.body), source


def dated(entry: Entry, now: datetime) -> tuple[datetime, DateQuality]:
    """The published time clamped to first seen, and how it was come by (design §4)."""
    stated = entry.published_at or entry.updated_at
    if stated is None:
        return now, entry.date_quality
    if stated > now:
        return now, DateQuality.CLAMPED
    return stated, entry.date_quality


def reading_values(reading: Reading) -> dict[str, Any]:
    """The columns of an article that its current reading decides."""
    return {
        "language": reading.language,
        "relevance": reading.relevance,
        "topics": topic_mask(reading.topic_names),
        "reader_version": reading.reader_version,
    }


def revision_row(
    id: int,
    article_id: int,
    batch: Batch,
    cause: Cause,
    title: str,
    summary: str,
    body: str,
    source: str,
    digest: str,
) -> dict[str, Any]:
    """A row of ``revision``."""
    return {
        "id": id,
        "article_id": article_id,
        "seen_at": batch.now,
        "cause": cause.value,
        "title": title,
        "summary": summary,
        "body": body,
        "body_source": source,
        "content_hash": digest,
        "capture_sha256": batch.capture,
    }


def appearance_row(
    batch: Batch, key: str, intent: Intent, article_id: int, day: date, *, owns: bool, source_id: str | None
) -> dict[str, Any]:
    """A row of ``appearance``."""
    return {
        "article_id": article_id,
        "feed_id": batch.feed_id,
        "entry_key": key,
        "entry_hash": intent.entry_hash,
        "guid": intent.entry.guid,
        "source_id": source_id,
        "url": intent.entry.url,
        "title": intent.entry.title,
        "owns_text": owns,
        "merged_by": intent.why,
        "first_seen_at": batch.now,
        "day": day,
    }
