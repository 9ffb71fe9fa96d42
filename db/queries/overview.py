"""The figures and charts of the overview: aggregates by SQL, never a frame of everything (design §5.2)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, timedelta
from typing import Final

from sqlalchemy import case, distinct, func, select
from sqlalchemy.orm import Session

from db.models import Appearance, Article, Entity, Feed, Hit, Mention, topic_names
from db.queries.rows import ActorCount, DayCount, Kpi, Kpis
from db.queries.where import NOT_ACTORS, articles_where, mentions_where, previous_period
from monitor.domain import RELEVANCE_THRESHOLD, FeedFormat
from monitor.filter import Filter

COVERED: Final = 0.5
"""The period before counts as complete when feeds with at least this share of the articles were watched through it."""


def kpis(session: Session, flt: Filter, *, today: date) -> Kpis:
    """The overview's figures with their days and the period before (see ``Kpis``)."""
    since, until = period(session, flt, today=today)
    now = replace(flt, last=None, since=since, until=until)
    before = previous_period(now, today) if flt.days(today)[0] is not None else None
    # Both periods are counted by one statement each, and told apart by their days.
    both = now if before is None else replace(now, since=before.since)
    articles, relevant = _articles(session, both, today)
    heard = _heard(session, both, today)
    hits = _hits(session, both, today)
    feeds = Counter(day for day, _ in heard)
    days = days_of(since, until)

    def total(by_day: Counter[date], *, earlier: bool) -> int:
        return sum(n for day, n in by_day.items() if (day < since) == earlier)

    def figure(by_day: Counter[date]) -> Kpi:
        previous = None if before is None else total(by_day, earlier=True)
        return Kpi(total(by_day, earlier=False), previous, tuple(by_day[day] for day in days))

    def different_feeds(*, earlier: bool) -> int:
        return len({feed for day, feed in heard if (day < since) == earlier})

    actors = _actors(session, now, today)
    return Kpis(
        since=since,
        until=until,
        days=days,
        previous_since=before.since if before else None,
        previous_until=before.until if before else None,
        previous_complete=before is not None and _was_watched(session, heard, since, before.since or since),
        articles=figure(articles),
        relevant=figure(relevant),
        feeds=Kpi(
            different_feeds(earlier=False),
            None if before is None else different_feeds(earlier=True),
            tuple(feeds[day] for day in days),
        ),
        actors=Kpi(
            _different_actors(session, now, today),
            None if before is None else _different_actors(session, before, today),
            tuple(actors[day] for day in days),
        ),
        hits=figure(hits),
    )


def comparable_period(session: Session, flt: Filter, *, today: date) -> Filter | None:
    """The equally long period before; None for all time, and where it was not watched as this one is."""
    before = previous_period(flt, today)
    if before is None or flt.days(today)[0] is None:
        return None
    since, until = period(session, flt, today=today)
    heard = _heard(session, replace(flt, last=None, since=since, until=until), today)
    return before if _was_watched(session, heard, since, before.since or since) else None


def articles_per_day(session: Session, flt: Filter, *, today: date) -> list[DayCount]:
    """Articles by day and topic, days in order; days without articles are left out."""
    statement = (
        select(Article.day, Article.topics, func.count())
        .where(*articles_where(session, flt, today=today))
        .group_by(Article.day, Article.topics)
    )
    counts: dict[tuple[date, str | None], int] = defaultdict(int)
    for day, topics, articles in session.execute(statement):
        for topic in topic_names(topics) or (None,):
            counts[day, topic] += articles
    ordered = sorted(counts.items(), key=lambda item: (item[0][0], item[0][1] or "~"))
    return [DayCount(day, topic, articles) for (day, topic), articles in ordered]


def top_actors(session: Session, flt: Filter, *, today: date, limit: int = 10) -> list[ActorCount]:
    """The actors most articles name, with their share of all matching articles."""
    total = session.scalar(select(func.count()).select_from(Article).where(*articles_where(session, flt, today=today)))
    articles = func.count().label("articles")
    statement = (
        select(Mention.entity_id, func.min(Mention.kind), articles, func.sum(Mention.count))
        .where(*mentions_where(session, flt, today=today), Mention.kind.not_in(NOT_ACTORS))
        .group_by(Mention.entity_id)
        .order_by(articles.desc(), Mention.entity_id)
        .limit(limit)
    )
    rows = session.execute(statement).all()
    names = names_of(session, [row[0] for row in rows])
    return [
        ActorCount(entity, kind, names.get(entity, entity), articles, int(mentions), articles / (total or 1))
        for entity, kind, articles, mentions in rows
    ]


def names_of(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """English names of entities; ids the database does not know are left out."""
    return dict(session.execute(select(Entity.id, Entity.name).where(Entity.id.in_(list(ids)))).all())


def period(session: Session, flt: Filter, *, today: date) -> tuple[date, date]:
    """The first and last day the filter shows; open ends are taken from the matching articles."""
    since, until = flt.days(today)
    if since is None or until is None:
        statement = select(func.min(Article.day), func.max(Article.day))
        first, last = session.execute(statement.where(*articles_where(session, flt, today=today))).one()
        since = since or first or until or today
        until = until or max(last or since, since)
    return since, until


def days_of(since: date, until: date) -> tuple[date, ...]:
    """All days from ``since`` to ``until``, both included."""
    return tuple(since + timedelta(days=n) for n in range((until - since).days + 1))


def _articles(session: Session, flt: Filter, today: date) -> tuple[Counter[date], Counter[date]]:
    relevant = func.sum(case((Article.relevance >= RELEVANCE_THRESHOLD, 1), else_=0))
    statement = (
        select(Article.day, func.count(), relevant)
        .where(*articles_where(session, flt, today=today))
        .group_by(Article.day)
    )
    rows = session.execute(statement).all()
    return Counter({day: n for day, n, _ in rows}), Counter({day: int(n) for day, _, n in rows})


def _heard(session: Session, flt: Filter, today: date) -> dict[tuple[date, int], int]:
    """Appearances of matching articles by day and feed."""
    statement = (
        select(Article.day, Appearance.feed_id, func.count())
        .join(Appearance, Appearance.article_id == Article.id)
        .where(*articles_where(session, flt, today=today))
        .group_by(Article.day, Appearance.feed_id)
    )
    return {(day, feed): n for day, feed, n in session.execute(statement)}


def _actors(session: Session, flt: Filter, today: date) -> Counter[date]:
    statement = (
        select(Mention.day, func.count(distinct(Mention.entity_id)))
        .where(*mentions_where(session, flt, today=today), Mention.kind.not_in(NOT_ACTORS))
        .group_by(Mention.day)
    )
    return Counter(dict(session.execute(statement).all()))


def _different_actors(session: Session, flt: Filter, today: date) -> int:
    statement = select(func.count(distinct(Mention.entity_id))).where(
        *mentions_where(session, flt, today=today), Mention.kind.not_in(NOT_ACTORS)
    )
    return session.scalar(statement) or 0


def _hits(session: Session, flt: Filter, today: date) -> Counter[date]:
    statement = (
        select(Article.day, func.count())
        .join(Hit, Hit.article_id == Article.id)
        .where(*articles_where(session, flt, today=today))
        .group_by(Article.day)
    )
    return Counter(dict(session.execute(statement).all()))


def _was_watched(session: Session, heard: Mapping[tuple[date, int], int], first: date, since: date) -> bool:
    """Whether the feeds that brought most articles from day ``first`` on were watched since day ``since``.

    A first poll brings weeks of back numbers of some feeds and hours of others: compared with them everything grows.
    """
    by_feed: Counter[int] = Counter()
    for (day, feed), articles in heard.items():
        if day >= first:
            by_feed[feed] += articles
    watched = set()
    for feed_id, form, added_at in session.execute(select(Feed.id, Feed.format, Feed.added_at)):
        if form == FeedFormat.LOAD:
            # Loaded files reach as far back as their first item.
            began = session.scalar(select(func.min(Appearance.day)).where(Appearance.feed_id == feed_id))
        else:
            began = added_at.astimezone(UTC).date()
        if began is not None and began <= since:
            watched.add(feed_id)
    return sum(n for feed, n in by_feed.items() if feed in watched) >= COVERED * max(1, by_feed.total())
