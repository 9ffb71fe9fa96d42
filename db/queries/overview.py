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
    before = previous_period(flt, today)
    days = days_of(since, until)
    articles, relevant = _articles(session, now, today)
    heard = _heard(session, now, today)
    actors = _actors(session, now, today)
    hits = _hits(session, now, today)
    feeds = Counter(day for day, _ in heard)
    previous: dict[str, int | None] = dict.fromkeys(("articles", "relevant", "feeds", "actors", "hits"))
    complete = False
    if before is not None:
        articles_before, relevant_before = _articles(session, before, today)
        heard_before = _heard(session, before, today)
        previous = {
            "articles": articles_before.total(),
            "relevant": relevant_before.total(),
            "feeds": len({feed for _, feed in heard_before}),
            "actors": _different_actors(session, before, today),
            "hits": _hits(session, before, today).total(),
        }
        assert before.since is not None
        complete = _was_watched(session, heard, before.since)

    def figure(name: str, value: int, by_day: Mapping[date, int]) -> Kpi:
        return Kpi(value, previous[name], tuple(by_day.get(day, 0) for day in days))

    return Kpis(
        since=since,
        until=until,
        days=days,
        previous_since=before.since if before else None,
        previous_until=before.until if before else None,
        previous_complete=complete,
        articles=figure("articles", articles.total(), articles),
        relevant=figure("relevant", relevant.total(), relevant),
        feeds=figure("feeds", len({feed for _, feed in heard}), feeds),
        actors=figure("actors", _different_actors(session, now, today), actors),
        hits=figure("hits", hits.total(), hits),
    )


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
        select(Mention.entity_id, Mention.kind, articles, func.sum(Mention.count))
        .where(*mentions_where(session, flt, today=today), Mention.kind.not_in(NOT_ACTORS))
        .group_by(Mention.entity_id, Mention.kind)
        .order_by(articles.desc(), Mention.entity_id)
        .limit(limit)
    )
    rows = session.execute(statement).tuples().all()
    names = names_of(session, [row[0] for row in rows])
    return [
        ActorCount(entity, kind, names.get(entity, entity), articles, int(mentions), articles / (total or 1))
        for entity, kind, articles, mentions in rows
    ]


def names_of(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """English names of entities; ids the database does not know are left out."""
    return dict(session.execute(select(Entity.id, Entity.name).where(Entity.id.in_(list(ids)))).tuples().all())


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
    rows = session.execute(statement).tuples().all()
    return Counter({day: n for day, n, _ in rows}), Counter({day: int(n) for day, _, n in rows})


def _heard(session: Session, flt: Filter, today: date) -> dict[tuple[date, int], int]:
    """Appearances of matching articles by day and feed."""
    statement = (
        select(Article.day, Appearance.feed_id, func.count())
        .join(Appearance, Appearance.article_id == Article.id)
        .where(*articles_where(session, flt, today=today))
        .group_by(Article.day, Appearance.feed_id)
    )
    return {(day, feed): n for day, feed, n in session.execute(statement).tuples()}


def _actors(session: Session, flt: Filter, today: date) -> Counter[date]:
    statement = (
        select(Mention.day, func.count(distinct(Mention.entity_id)))
        .where(*mentions_where(session, flt, today=today), Mention.kind.not_in(NOT_ACTORS))
        .group_by(Mention.day)
    )
    return Counter(dict(session.execute(statement).tuples().all()))


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
    return Counter(dict(session.execute(statement).tuples().all()))


def _was_watched(session: Session, heard: Mapping[tuple[date, int], int], since: date) -> bool:
    """Whether the feeds that brought most of these articles were watched since that day.

    A first poll brings weeks of back numbers of some feeds and hours of others: compared with them everything grows.
    """
    by_feed: Counter[int] = Counter()
    for (_, feed), articles in heard.items():
        by_feed[feed] += articles
    watched = set()
    for feed_id, form, added_at in session.execute(select(Feed.id, Feed.format, Feed.added_at)):
        if form == FeedFormat.LOAD:
            # Loaded files reach as far back as their first item.
            first = session.scalar(select(func.min(Appearance.day)).where(Appearance.feed_id == feed_id))
        else:
            first = added_at.astimezone(UTC).date()
        if first is not None and first <= since:
            watched.add(feed_id)
    return sum(n for feed, n in by_feed.items() if feed in watched) >= COVERED * max(1, by_feed.total())
