"""What downloads are made of, one class for each file: frozen values, no ORM objects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ArticleExport:
    """One line of articles.csv. Tuples of feeds run in parallel, in the order the feeds brought it."""

    id: int
    source_id: str | None  # the id of a loaded item
    title: str
    url: str | None
    canonical_url: str | None
    language: str
    day: date
    published_at: datetime | None
    date_quality: str
    first_seen_at: datetime
    relevance: float
    topics: tuple[str, ...]
    states: tuple[str, ...]
    actors: tuple[str, ...]  # other than states
    items: tuple[str, ...]
    feed_ids: tuple[int, ...]
    feeds: tuple[str, ...]  # titles
    countries: tuple[str, ...]
    families: tuple[str, ...]
    content_hash: str
    reader_version: str | None
    body_source: str


@dataclass(frozen=True, slots=True)
class MentionExport:
    """One line of mentions.csv: an entity in an article, with the first place it is named, as written."""

    article_id: int
    entity: str
    name: str
    kind: str
    count: int
    quote: str
    cue: str | None
    day: date
    language: str
    relevance: float
    topics: tuple[str, ...]
    title: str
    url: str | None
    source_id: str | None
    published_at: datetime | None
    first_seen_at: datetime
    content_hash: str
    reader_version: str | None


@dataclass(frozen=True, slots=True)
class HitExport:
    """One line of hits.csv."""

    hit_id: int
    alert_id: int
    alert_name: str
    article_id: int
    source_id: str | None  # the id of a loaded item
    title: str
    url: str | None
    matched_at: datetime
    cause: str
    live: bool
    seen_at: datetime | None
    day: date
    language: str
    published_at: datetime | None
    first_seen_at: datetime
    relevance: float
    content_hash: str
    reader_version: str | None
