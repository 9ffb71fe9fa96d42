"""What queries give back: frozen values, no ORM objects. Times are aware UTC; days are UTC days (design §4)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Generic, TypeVar

from db.models.types import EPOCH, MICROSECOND
from monitor.domain import Span, article_text

T = TypeVar("T")
_CURSOR: Final = re.compile(r"(-?[0-9]{1,18})-([0-9]{1,18})")


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the next page begins: after the row of this time and id, newest first."""

    at: datetime
    id: int

    def to_text(self) -> str:
        """For a URL: microseconds and id, e.g. ``1781234567000000-42``."""
        return f"{(self.at - EPOCH) // MICROSECOND}-{self.id}"

    @classmethod
    def from_text(cls, text: str) -> Cursor:
        """Reads what ``to_text`` gave. ValueError, one line, for anything else."""
        match = _CURSOR.fullmatch(text)
        if match is None:
            raise ValueError(f"{text[:40]!r} is no place in a list")
        try:
            return cls(EPOCH + int(match[1]) * MICROSECOND, int(match[2]))
        except OverflowError:
            raise ValueError(f"{text[:40]!r} is no place in a list") from None


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some rows, newest first; ``next`` is where more begin, None at the end."""

    rows: tuple[T, ...]
    next: Cursor | None


# ---------------------------------------------------------------- articles


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article in a list. ``states``, ``actors`` (other than states) and ``items`` are ids, most mentioned first.

    ``evidence`` is the sentence that earned its strongest topic, as written, or "" when it has none.
    """

    id: int
    title: str
    url: str | None
    lead: str  # the first characters of its body
    language: str
    day: date
    dated_at: datetime  # published, clamped to first seen: the order of lists
    published_at: datetime | None
    date_quality: str
    first_seen_at: datetime
    relevance: float
    topics: tuple[str, ...]
    evidence: str
    feed_id: int
    feed_title: str
    feed_country: str | None
    feed_kind: str
    feed_control: str
    feed_reliability: str
    feeds: int  # how many feeds carried it
    states: tuple[str, ...]
    actors: tuple[str, ...]
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AppearanceRow:
    """An article in one feed. ``merged_by`` is the rule of identity that said so."""

    feed_id: int
    feed_title: str
    country: str | None
    kind: str
    control: str
    reliability: str
    family: str | None
    guid: str | None
    source_id: str | None
    url: str | None
    title: str
    owns_text: bool
    merged_by: str
    first_seen_at: datetime


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """A text the article had, oldest first in a detail."""

    id: int
    seen_at: datetime
    cause: str
    title: str
    body: str
    body_source: str
    content_hash: str


@dataclass(frozen=True, slots=True)
class TopicRow:
    topic: str
    score: float
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class MentionRow:
    """An entity in an article. ``name`` is English; ask the knowledge for other languages."""

    entity: str
    kind: str
    name: str
    count: int
    cue: str | None
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class UnRefRow:
    symbol: str
    regime: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class CaughtRow:
    """An alert that caught the article."""

    alert_id: int
    alert_name: str
    found_at: datetime
    live: bool


@dataclass(frozen=True, slots=True)
class ArticleDetail:
    """Everything a page shows of one article. Spans point into ``text``."""

    id: int
    title: str
    body: str
    summary: str
    body_source: str
    author: str
    url: str | None
    canonical_url: str | None
    language: str
    day: date
    dated_at: datetime
    published_raw: str | None
    published_at: datetime | None
    date_quality: str
    first_seen_at: datetime
    content_hash: str
    relevance: float
    reader_version: str | None  # None: not read yet
    knowledge_version: str | None
    learned_at: datetime | None
    appearances: tuple[AppearanceRow, ...]
    revisions: tuple[RevisionRow, ...]
    topics: tuple[TopicRow, ...]
    mentions: tuple[MentionRow, ...]
    un_refs: tuple[UnRefRow, ...]
    caught_by: tuple[CaughtRow, ...]

    @property
    def text(self) -> str:
        return article_text(self.title, self.body)


# ---------------------------------------------------------------- overview and actors


@dataclass(frozen=True, slots=True)
class Kpi:
    """One figure: of the period, of the period before it (None: there is none), and day by day along ``Kpis.days``."""

    value: int
    previous: int | None
    series: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Kpis:
    """The figures on top of the overview.

    ``days`` are all days of the period, gaps included (of all time: from the first article's). ``previous_complete`` is
    false when the archive began only within the period before: then a comparison misleads, and the page says so.
    """

    since: date
    until: date
    days: tuple[date, ...]
    previous_since: date | None
    previous_until: date | None
    previous_complete: bool
    articles: Kpi
    relevant: Kpi
    feeds: Kpi  # that brought one of these articles
    actors: Kpi  # different actors named
    hits: Kpi  # of alerts, on these articles


@dataclass(frozen=True, slots=True)
class DayCount:
    """Articles of one day with one topic; ``topic`` None: with no topic. Two topics count in both."""

    day: date
    topic: str | None
    articles: int


@dataclass(frozen=True, slots=True)
class ActorCount:
    """An entity with how many articles name it, how often, and its share of all matching articles (0..1)."""

    entity: str
    kind: str
    name: str
    articles: int
    mentions: int
    share: float


@dataclass(frozen=True, slots=True)
class ActorRank:
    """One line of the ranking. ``previous`` counts articles of the period before; None where there is none, or it was
    not watched."""

    entity: str
    kind: str
    name: str
    country: str | None
    articles: int
    mentions: int
    share: float
    previous: int | None
    languages: int
    last_day: date


@dataclass(frozen=True, slots=True)
class EntityDay:
    day: date
    articles: int
    mentions: int


@dataclass(frozen=True, slots=True)
class LanguageCount:
    language: str
    articles: int
    mentions: int


# ---------------------------------------------------------------- sources


@dataclass(frozen=True, slots=True)
class FeedHealth:
    """A feed and how it fares.

    ``state`` is one of ``load`` (filled from files, never polled), ``paused``, ``new`` (not polled yet), ``ok``,
    ``quiet`` (answers, but has brought nothing for 14 days), ``missed`` (its last poll or two failed),
    ``failing`` (three failed, or it has never answered). ``words`` says it in one line.
    """

    id: int
    title: str
    url: str
    language: str | None
    country: str | None
    kind: str
    control: str
    reliability: str
    family: str | None
    format: str
    active: bool
    note: str
    state: str
    words: str
    outcome: str | None
    failures: int
    added_at: datetime
    last_poll_at: datetime | None
    last_ok_at: datetime | None
    last_item_at: datetime | None
    next_poll_at: datetime | None
    moved_from: str | None
    articles: int
    articles_7d: int


@dataclass(frozen=True, slots=True)
class FetchRow:
    id: int
    feed_id: int
    started_at: datetime
    duration: float
    outcome: str
    words: str
    status: int | None
    bytes: int
    entries: int
    new: int
    changed: int
    problems: int


@dataclass(frozen=True, slots=True)
class Health:
    """What /health says. ``ok``: the database answers and, if there is anything to poll, a poller is alive."""

    ok: bool
    database: str  # sqlite 3.53.4, postgresql 18.0
    articles: int
    unread: int  # articles that wait to be read
    feeds_active: int
    feeds_failing: int
    last_poll_at: datetime | None
    poller_seen_at: datetime | None
    problems: tuple[str, ...]


# ---------------------------------------------------------------- versions and choices


@dataclass(frozen=True, slots=True)
class Versions:
    """Counters that move with each write of one sort; a page compares them, never reads meaning into them."""

    articles: int
    hits: int
    feeds: int
    ledger: int


@dataclass(frozen=True, slots=True)
class FeedChoice:
    id: int
    title: str
    url: str
    language: str | None
    country: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filter bar offers: values that occur in this database."""

    languages: tuple[str, ...]  # most articles first
    countries: tuple[str, ...]
    kinds: tuple[str, ...]
    feeds: tuple[FeedChoice, ...]
    first_day: date | None
    last_day: date | None
