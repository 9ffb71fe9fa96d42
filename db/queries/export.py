"""Whole results as streams: flat in memory however many rows there are.

Both walk the ids in one ordered statement and fetch what hangs on them a batch at a time, all within the session's one
moment, so that a file is never half old and half new. Keep the session open until the iterator is used up or closed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from db.models import Appearance, Article, Entity, Feed, Mention, topic_names
from db.queries.export_rows import ArticleExport, MentionExport
from db.queries.related import by_role, mentioned
from db.queries.where import articles_where
from monitor.domain import article_text
from monitor.filter import Filter

BATCH: Final = 500  # articles fetched at a time
QUOTE: Final = 200  # code points of a quote at most


def iter_articles(session: Session, flt: Filter, *, today: date) -> Iterator[ArticleExport]:
    """All matching articles, newest first."""
    columns = (
        Article.id, Article.title, Article.url, Article.canonical_url, Article.language, Article.day,
        Article.published_at, Article.date_quality, Article.first_seen_at, Article.relevance, Article.topics,
        Article.content_hash, Article.reader_version, Article.body_source,
    )  # fmt: skip
    for ids in _batches(session, flt, today):
        rows = _rows(session, select(*columns).where(Article.id.in_(ids)))
        entities = mentioned(session, ids)
        carried = _carried(session, ids)
        for id in ids:
            row = rows[id]
            states, actors, items = by_role(entities.get(id, ()))
            feeds = carried[id]
            yield ArticleExport(
                id=id,
                source_id=next((feed.source_id for feed in feeds if feed.source_id is not None), None),
                title=row.title,
                url=row.url,
                canonical_url=row.canonical_url,
                language=row.language,
                day=row.day,
                published_at=row.published_at,
                date_quality=row.date_quality,
                first_seen_at=row.first_seen_at,
                relevance=row.relevance,
                topics=topic_names(row.topics),
                states=states,
                actors=actors,
                items=items,
                feed_ids=tuple(feed.feed_id for feed in feeds),
                feeds=tuple(feed.title for feed in feeds),
                countries=tuple(feed.country or "" for feed in feeds),
                families=tuple(feed.family or "" for feed in feeds),
                content_hash=row.content_hash,
                reader_version=row.reader_version,
                body_source=row.body_source,
            )


def iter_mentions(session: Session, flt: Filter, *, today: date, entity: str | None = None) -> Iterator[MentionExport]:
    """All mentions in all matching articles, newest article first; only those of ``entity`` if it is given."""
    columns = (
        Article.id, Article.title, Article.body, Article.url, Article.language, Article.day, Article.published_at,
        Article.first_seen_at, Article.relevance, Article.topics, Article.content_hash, Article.reader_version,
    )  # fmt: skip
    for ids in _batches(session, flt, today, entity):
        rows = _rows(session, select(*columns).where(Article.id.in_(ids)))
        mentions: dict[int, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
        statement = (
            select(
                Mention.article_id, Mention.entity_id, Mention.kind, Mention.count.label("times"), Mention.cue,
                Mention.spans, func.coalesce(Entity.name, Mention.entity_id).label("name"),
            )
            .outerjoin(Entity, Entity.id == Mention.entity_id)
            .where(Mention.article_id.in_(ids))
            .order_by(Mention.article_id, Mention.count.desc(), Mention.entity_id)
        )  # fmt: skip
        if entity is not None:
            statement = statement.where(Mention.entity_id == entity)
        for mention in session.execute(statement):
            mentions[mention.article_id].append(mention)
        sources = {
            id: [feed.source_id for feed in feeds if feed.source_id] for id, feeds in _carried(session, ids).items()
        }
        for id in ids:
            row = rows[id]
            text = article_text(row.title, row.body)
            for mention in mentions.get(id, ()):
                yield MentionExport(
                    article_id=id,
                    entity=mention.entity_id,
                    name=mention.name,
                    kind=mention.kind,
                    count=mention.times,
                    quote=mention.spans[0].cut(text)[:QUOTE] if mention.spans else "",
                    cue=mention.cue,
                    day=row.day,
                    language=row.language,
                    relevance=row.relevance,
                    topics=topic_names(row.topics),
                    title=row.title,
                    url=row.url,
                    source_id=next(iter(sources[id]), None),
                    published_at=row.published_at,
                    first_seen_at=row.first_seen_at,
                    content_hash=row.content_hash,
                    reader_version=row.reader_version,
                )


def _batches(session: Session, flt: Filter, today: date, entity: str | None = None) -> Iterator[list[int]]:
    statement = (
        select(Article.id)
        .where(*articles_where(session, flt, today=today, in_order=True))
        .order_by(Article.dated_at.desc(), Article.id.desc())
        .execution_options(yield_per=BATCH)  # a server-side cursor on PostgreSQL, fetchmany on SQLite
    )
    if entity is not None:
        statement = statement.where(Article.id.in_(select(Mention.article_id).where(Mention.entity_id == entity)))
    for part in session.scalars(statement).partitions():
        yield list(part)


def _rows(session: Session, statement: Select[*tuple[Any, ...]]) -> dict[int, Row[*tuple[Any, ...]]]:
    return {row.id: row for row in session.execute(statement)}


def _carried(session: Session, ids: Sequence[int]) -> dict[int, list[Row[*tuple[Any, ...]]]]:
    """Of each article the feeds that carried it, once each, in the order they brought it."""
    statement = (
        select(Appearance.article_id, Appearance.feed_id, Appearance.source_id, Feed.title, Feed.country, Feed.family)
        .join(Feed, Feed.id == Appearance.feed_id)
        .where(Appearance.article_id.in_(ids))
        .order_by(Appearance.article_id, Appearance.first_seen_at, Appearance.id)
    )
    carried: dict[int, list[Row[*tuple[Any, ...]]]] = {id: [] for id in ids}
    for row in session.execute(statement):
        if all(row.feed_id != other.feed_id for other in carried[row.article_id]):
            carried[row.article_id].append(row)
    return carried
