"""What queries about alerts give back: frozen values, no ORM objects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from db.queries.rows import ArticleRow


@dataclass(frozen=True, slots=True)
class AlertRow:
    """A saved query and how it fares.

    ``problem`` says in one line why the query can no longer be understood (None: it can); such an alert is kept and
    catches nothing. ``unseen`` counts live hits only: what was caught while an archive was loaded is no news.
    """

    id: int
    name: str
    query: str
    active: bool
    created_at: datetime
    updated_at: datetime
    deleted_at: datetime | None
    problem: str | None
    hits: int
    unseen: int
    last_hit_at: datetime | None


@dataclass(frozen=True, slots=True)
class AlertChange:
    """Who did what to an alert; ``person`` None: Vigie itself, when ids it names moved."""

    at: datetime
    person: str | None
    action: str  # created, edited, paused, resumed, deleted
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class HitRow:
    """An article an alert caught. ``live`` False: caught while loading, on a first poll or on reading again."""

    id: int
    alert_id: int
    alert_name: str
    article_id: int
    title: str
    url: str | None
    language: str
    day: date
    feed_title: str
    cause: str
    live: bool
    found_at: datetime
    seen_at: datetime | None


@dataclass(frozen=True, slots=True)
class DayTotal:
    day: date
    articles: int


@dataclass(frozen=True, slots=True)
class BackTest:
    """What a query would have caught. ``per_day`` has every day from ``since`` to ``until``, empty ones included."""

    since: date
    until: date
    total: int  # distinct articles
    per_day: tuple[DayTotal, ...]
    samples: tuple[ArticleRow, ...]  # the newest
