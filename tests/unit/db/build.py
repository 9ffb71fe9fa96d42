"""Values for tests of the store, with everything given that a test does not care about."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from db.feeds import add_feed
from monitor.domain import (
    ChangeArticle,
    DateQuality,
    Entity,
    Entry,
    Event,
    FeedFormat,
    FeedKind,
    FeedSpec,
    FetchDone,
    JoinArticle,
    Mention,
    NewArticle,
    Outcome,
    Reading,
    Span,
    Topic,
    TopicScore,
    Transfer,
    UnRef,
)

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
READER = "reader-1"
KNOWLEDGE = "knowledge-1"
KINDS = {"uav": "item", "sys-shahed-136": "system", "komid": "organisation", "regime-1718": "regime"}


def entry(
    title: str = "Convoy seen at the border",
    summary: str = "Trucks crossed at night, residents said.",
    *,
    content: str = "",
    guid: str | None = "g1",
    url: str | None = "https://news.example/1",
    published_at: datetime | None = NOW,
    quality: DateQuality = DateQuality.STATED,
) -> Entry:
    return Entry(guid, url, title, summary, content, "", None, None, published_at, None, quality)


def reading(
    language: str = "en",
    relevance: float = 0.0,
    *,
    topics: Iterable[Topic] = (),
    mentions: Iterable[str] = (),
    times: int = 1,
    reader: str = READER,
    knowledge: str = KNOWLEDGE,
    un_refs: Sequence[UnRef] = (),
    transfers: Sequence[Transfer] = (),
    events: Sequence[Event] = (),
) -> Reading:
    """A reading that mentions each entity ``times`` times, at the beginning of the text."""
    return Reading(
        language,
        relevance,
        tuple(TopicScore(topic, relevance, (Span(0, 6),)) for topic in topics),
        tuple(Mention(id, KINDS.get(id, "state"), tuple(Span(n, n + 6) for n in range(times))) for id in mentions),
        tuple(un_refs),
        reader,
        knowledge,
        tuple(transfers),
        tuple(events),
    )


def digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def new(entry: Entry, reading: Reading, *, key: str | None = None, source_id: str | None = None) -> NewArticle:
    return NewArticle(
        entry, reading, entry.url, key or entry.guid or "key", digest(entry.title, entry.body), "new guid", source_id
    )


def join(article_id: int, entry: Entry, *, key: str = "joined") -> JoinArticle:
    return JoinArticle(article_id, entry, key, digest(entry.title, entry.body), "same url and title")


def change(article_id: int, entry: Entry, reading: Reading | None, *, key: str | None = None) -> ChangeArticle:
    return ChangeArticle(
        article_id, entry, reading, key or entry.guid or "key", digest(entry.title, entry.body), "same guid"
    )


def spec(
    url: str = "https://news.example/feed",
    title: str = "Example News",
    *,
    country: str | None = "KR",
    kind: FeedKind = FeedKind.AGENCY,
    format: FeedFormat = FeedFormat.FEED,
    family: str | None = None,
    active: bool = True,
) -> FeedSpec:
    return FeedSpec(url, title, "en", country, kind, family=family, format=format, active=active)


def feed(session: Session, number: int = 1, *, now: datetime = NOW, country: str | None = "KR",
         kind: FeedKind = FeedKind.AGENCY, format: FeedFormat = FeedFormat.FEED) -> int:  # fmt: skip
    """Adds the feed of this number and gives its id."""
    return add_feed(
        session,
        spec(f"https://feed{number}.example/rss", f"Feed {number}", country=country, kind=kind, format=format),
        now,
    )


def done(outcome: Outcome = Outcome.OK, *, next_poll_at: datetime = NOW, **more: object) -> FetchDone:
    return FetchDone(NOW, 0.2, outcome, "It answered.", next_poll_at, **more)  # type: ignore[arg-type]


def entity(id: str, kind: str = "state", name: str | None = None) -> Entity:
    return Entity(id, kind, {"en": name or id.upper()})


class Known:
    """As much of the knowledge as the store mirrors."""

    def __init__(self, *entities: Entity) -> None:
        self.entities = {entity.id: entity for entity in entities}


def on(day: date, hour: int = 12) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
