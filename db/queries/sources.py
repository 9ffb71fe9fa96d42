"""How the feeds fare, in words, and whether Vigie as a whole does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import Appearance, Article, Feed, Fetch, Version
from db.queries.rows import FeedHealth, FetchRow, Health
from monitor.domain import FeedFormat
from monitor.feeds.schedule import SILENCE, lasting
from monitor.filter import Filter

QUIET_AFTER: Final = timedelta(days=14)
FAILING_AFTER: Final = 3  # failures in a row
SILENT_AFTER: Final = timedelta(days=1)
POLLER_DEAD_AFTER: Final = timedelta(minutes=5)


def feed_health(session: Session, *, now: datetime) -> list[FeedHealth]:
    """Every feed with its state, those that fail first, then by title."""
    total = dict(session.execute(select(Appearance.feed_id, func.count()).group_by(Appearance.feed_id)).all())
    week_ago = (now - timedelta(days=7)).astimezone(UTC).date()
    week = dict(
        session.execute(
            select(Appearance.feed_id, func.count()).where(Appearance.day > week_ago).group_by(Appearance.feed_id)
        ).all()
    )
    rows = []
    for feed in session.scalars(select(Feed)):
        state, words = _state(feed, now)
        rows.append(
            FeedHealth(
                id=feed.id,
                title=feed.title,
                url=feed.url,
                language=feed.language,
                country=feed.country,
                kind=feed.kind,
                control=feed.control,
                reliability=feed.reliability,
                family=feed.family,
                format=feed.format,
                active=feed.active,
                note=feed.note,
                state=state,
                words=words,
                outcome=feed.outcome,
                failures=feed.failures,
                added_at=feed.added_at,
                last_poll_at=feed.last_poll_at,
                last_ok_at=feed.last_ok_at,
                last_item_at=feed.last_item_at,
                next_poll_at=feed.next_poll_at,
                moved_from=feed.moved_from,
                articles=total.get(feed.id, 0),
                articles_7d=week.get(feed.id, 0),
            )
        )
    order = ("failing", "missed", "quiet", "new", "ok", "paused", "load")
    return sorted(rows, key=lambda row: (order.index(row.state), row.title.casefold(), row.id))


def fits(feed: FeedHealth, flt: Filter) -> bool:
    """Language, country, feed and kind of a filter apply to feeds; the rest of it is about articles."""
    return (
        (not flt.languages or feed.language in flt.languages)
        and (not flt.countries or feed.country in flt.countries)
        and (not flt.feeds or feed.id in flt.feeds)
        and (not flt.kinds or feed.kind in flt.kinds)
    )


def recent_fetches(session: Session, feed_id: int, *, limit: int = 50) -> list[FetchRow]:
    """The last polls of a feed, newest first."""
    statement = (
        select(Fetch).where(Fetch.feed_id == feed_id).order_by(Fetch.started_at.desc(), Fetch.id.desc()).limit(limit)
    )
    return [
        FetchRow(
            id=row.id,
            feed_id=row.feed_id,
            started_at=row.started_at,
            duration=row.duration,
            outcome=row.outcome,
            words=row.words,
            status=row.status,
            bytes=row.bytes,
            entries=row.entries,
            new=row.new,
            changed=row.changed,
            problems=row.problems,
        )
        for row in session.scalars(statement)
    ]


def health(session: Session, *, now: datetime) -> Health:
    """Whether the database answers, a poller is alive and any feed answers it, with each problem in one line."""
    dialect = session.get_bind().dialect
    version = ".".join(map(str, getattr(dialect, "server_version_info", None) or ()))
    feeds = session.execute(
        select(Feed.failures, Feed.last_ok_at, Feed.last_poll_at).where(
            Feed.active, Feed.format != FeedFormat.LOAD.value
        )
    ).all()
    failing = sum(1 for feed in feeds if _fails(feed.failures, feed.last_ok_at, now))
    deaf = bool(feeds) and failing == len(feeds)
    unread = session.scalar(select(func.count()).select_from(Article).where(Article.reader_version.is_(None))) or 0
    poller = session.scalar(select(Version.moved_at).where(Version.name == "poller"))
    problems = []
    alive = poller is not None and now - poller <= POLLER_DEAD_AFTER
    if feeds and not alive:
        last = "never" if poller is None else f"last at {poller:%Y-%m-%d %H:%M} UTC"
        problems.append(f"no poller has shown itself for {POLLER_DEAD_AFTER.seconds // 60} minutes ({last})")
    if deaf:
        problems.append(f"none of the {len(feeds)} active feeds answers; the Sources page says why")
    elif failing:
        problems.append(f"{failing} of {len(feeds)} active feeds fail; the Sources page says why")
    return Health(
        ok=not feeds or (alive and not deaf),
        database=f"{dialect.name} {version}".strip(),
        articles=session.scalar(select(func.count()).select_from(Article)) or 0,
        unread=unread,
        feeds_active=len(feeds),
        feeds_failing=failing,
        last_poll_at=max((feed.last_poll_at for feed in feeds if feed.last_poll_at), default=None),
        poller_seen_at=poller,
        problems=tuple(problems),
    )


def _since(feed: Feed, now: datetime) -> str:
    """What its last poll said, with the silence as long as it is now: the next poll can be a day away."""
    said, _, rest = feed.health.partition(": ")
    if feed.last_ok_at is None or not said.startswith(SILENCE) or not rest:
        return feed.health
    return f"{SILENCE}{lasting(now - feed.last_ok_at)}: {rest}"


def _fails(failures: int, last_ok_at: datetime | None, now: datetime) -> bool:
    """One or two failures are the weather of the net, unless the feed has not answered for a day, or never: a feed that
    is asked seldom would else be long silent before it counts."""
    silent = last_ok_at is None or now - last_ok_at > SILENT_AFTER
    return failures >= FAILING_AFTER or (failures > 0 and silent)


def _state(feed: Feed, now: datetime) -> tuple[str, str]:
    if feed.format == FeedFormat.LOAD:
        return "load", "Filled from files; never polled."
    if not feed.active:
        return "paused", feed.note or feed.health or "Paused."
    if feed.last_poll_at is None:
        return "new", "Not polled yet."
    if feed.failures:
        return ("failing" if _fails(feed.failures, feed.last_ok_at, now) else "missed"), _since(feed, now)
    since = feed.last_item_at or feed.added_at
    if now - since > QUIET_AFTER:
        return "quiet", f"Answers, but has brought nothing new for {(now - since).days} days."
    return "ok", feed.health
