"""Lists of articles: pages of a list, counts, and what is new since a page was drawn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from sqlalchemy import distinct, func, literal, select, tuple_
from sqlalchemy.orm import Session

from db.models import Appearance, Article, Feed, Reading, Topic, topic_names
from db.queries.detail import article_detail
from db.queries.related import by_role, mentioned
from db.queries.rows import ArticleDetail, ArticleRow, Cursor, Page
from db.queries.where import articles_where
from monitor.domain import RELEVANT_TOPICS, article_text
from monitor.filter import Filter

__all__ = [
    "ArticleDetail",
    "ArticleRow",
    "Cursor",
    "Page",
    "article_detail",
    "article_rows",
    "count_articles",
    "list_articles",
    "new_since",
    "newest_id",
]

LEAD: Final = 300  # code points of a body shown in a list
EVIDENCE: Final = 500  # code points of the sentence shown in a list


def list_articles(
    session: Session, flt: Filter, *, today: date, limit: int = 50, before: Cursor | None = None
) -> Page[ArticleRow]:
    """Matching articles, newest first by their (clamped) published time; ``before`` continues an earlier page."""
    statement = select(Article.id, Article.dated_at).where(*articles_where(session, flt, today=today, in_order=True))
    if before is not None:
        statement = statement.where(
            tuple_(Article.dated_at, Article.id) < tuple_(literal(before.at, Article.dated_at.type), before.id)
        )
    # Ids first: found in an index alone, so that rows with long texts are read only where they are shown.
    found = session.execute(statement.order_by(Article.dated_at.desc(), Article.id.desc()).limit(limit + 1)).all()
    rows = article_rows(session, [id for id, _ in found[:limit]])
    more = Cursor(found[limit - 1].dated_at, found[limit - 1].id) if len(found) > limit else None
    return Page(rows, more)


def count_articles(session: Session, flt: Filter, *, today: date) -> int:
    """How many articles match."""
    statement = select(func.count()).select_from(Article).where(*articles_where(session, flt, today=today))
    return session.scalar(statement) or 0


def new_since(session: Session, flt: Filter, *, today: date, since_id: int) -> int:
    """How many matching articles were stored after the one with ``since_id``; the *N new* pill."""
    statement = select(func.count()).select_from(Article).where(Article.id > since_id)
    return session.scalar(statement.where(*articles_where(session, flt, today=today))) or 0


def newest_id(session: Session) -> int:
    """The id of the article stored last, 0 when there is none: what a page remembers for ``new_since``."""
    return session.scalar(select(func.max(Article.id))) or 0


def article_rows(session: Session, ids: Sequence[int]) -> tuple[ArticleRow, ...]:
    """These articles as rows of a list, in the order of ``ids``; unknown ids are left out."""
    if not ids:
        return ()
    statement = (
        select(
            Article.id, Article.title, Article.url, Article.body, Article.language, Article.day, Article.dated_at,
            Article.published_at, Article.date_quality, Article.first_seen_at, Article.relevance, Article.topics,
            Feed.id.label("feed_id"), Feed.title.label("feed_title"), Feed.country, Feed.kind, Feed.control,
            Feed.reliability,
        )
        .join(Feed, Feed.id == Article.feed_id)
        .where(Article.id.in_(ids))
    )  # fmt: skip
    evidence = _evidence(session, ids)
    entities = mentioned(session, ids)
    feeds = dict(
        session.execute(
            select(Appearance.article_id, func.count(distinct(Appearance.feed_id)))
            .where(Appearance.article_id.in_(ids))
            .group_by(Appearance.article_id)
        ).all()
    )
    rows: dict[int, ArticleRow] = {}
    for row in session.execute(statement):
        start, end = evidence.get(row.id, (0, 0))
        states, actors, items = by_role(entities.get(row.id, ()))
        rows[row.id] = ArticleRow(
            id=row.id,
            title=row.title,
            url=row.url,
            lead=row.body[:LEAD],
            language=row.language,
            day=row.day,
            dated_at=row.dated_at,
            published_at=row.published_at,
            date_quality=row.date_quality,
            first_seen_at=row.first_seen_at,
            relevance=row.relevance,
            topics=topic_names(row.topics),
            evidence=article_text(row.title, row.body)[start : min(end, start + EVIDENCE)].strip(),
            feed_id=row.feed_id,
            feed_title=row.feed_title,
            feed_country=row.country,
            feed_kind=row.kind,
            feed_control=row.control,
            feed_reliability=row.reliability,
            feeds=feeds.get(row.id, 0),
            states=states,
            actors=actors,
            items=items,
        )
    return tuple(rows[id] for id in ids if id in rows)


def _evidence(session: Session, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Of each article the first span that earned its strongest topic, those that make it relevant before others."""
    statement = (
        select(Reading.article_id, Topic.topic, Topic.score, Topic.evidence)
        .join(Topic, Topic.reading_id == Reading.id)
        .where(Reading.article_id.in_(ids), Reading.superseded_at.is_(None))
    )
    relevant = {topic.value for topic in RELEVANT_TOPICS}
    best: dict[int, tuple[bool, float]] = {}
    spans: dict[int, tuple[int, int]] = {}
    for row in session.execute(statement):
        rank = (row.topic in relevant, row.score)
        if row.evidence and (row.article_id not in best or rank > best[row.article_id]):
            best[row.article_id] = rank
            spans[row.article_id] = (row.evidence[0].start, row.evidence[0].end)
    return spans
