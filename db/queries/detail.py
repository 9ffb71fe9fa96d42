"""One article with everything that is known of it."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import (
    Alert,
    Appearance,
    Article,
    Entity,
    Feed,
    Hit,
    Mention,
    Reading,
    Revision,
    Topic,
    UnRef,
)
from db.queries.rows import (
    AppearanceRow,
    ArticleDetail,
    CaughtRow,
    MentionRow,
    RevisionRow,
    TopicRow,
    UnRefRow,
)
from monitor.domain import Span


def article_detail(session: Session, id: int) -> ArticleDetail | None:
    """The article with its appearances, revisions (oldest first), reading and who caught it; None if unknown."""
    article = session.get(Article, id)
    if article is None:
        return None
    reading = session.scalar(
        select(Reading)
        .where(Reading.article_id == id, Reading.superseded_at.is_(None))
        .order_by(Reading.id.desc())
        .limit(1)
    )
    return ArticleDetail(
        id=article.id,
        title=article.title,
        body=article.body,
        summary=article.summary,
        body_source=article.body_source,
        author=article.author,
        url=article.url,
        canonical_url=article.canonical_url,
        language=article.language,
        day=article.day,
        dated_at=article.dated_at,
        published_raw=article.published_raw,
        published_at=article.published_at,
        date_quality=article.date_quality,
        first_seen_at=article.first_seen_at,
        content_hash=article.content_hash,
        relevance=article.relevance,
        reader_version=article.reader_version,
        knowledge_version=reading.knowledge_version if reading else None,
        learned_at=reading.learned_at if reading else None,
        appearances=_appearances(session, id),
        revisions=_revisions(session, id),
        topics=_topics(session, reading.id) if reading else (),
        mentions=_mentions(session, id),
        un_refs=_un_refs(session, reading.id) if reading else (),
        caught_by=_caught_by(session, id),
    )


def _appearances(session: Session, id: int) -> tuple[AppearanceRow, ...]:
    statement = (
        select(Appearance, Feed)
        .join(Feed, Feed.id == Appearance.feed_id)
        .where(Appearance.article_id == id)
        .order_by(Appearance.first_seen_at, Appearance.id)
    )
    return tuple(
        AppearanceRow(
            feed_id=feed.id,
            feed_title=feed.title,
            country=feed.country,
            kind=feed.kind,
            control=feed.control,
            reliability=feed.reliability,
            family=feed.family,
            guid=appearance.guid,
            source_id=appearance.source_id,
            url=appearance.url,
            title=appearance.title,
            owns_text=appearance.owns_text,
            merged_by=appearance.merged_by,
            first_seen_at=appearance.first_seen_at,
        )
        for appearance, feed in session.execute(statement)
    )


def _revisions(session: Session, id: int) -> tuple[RevisionRow, ...]:
    statement = select(Revision).where(Revision.article_id == id).order_by(Revision.id)
    return tuple(
        RevisionRow(row.id, row.seen_at, row.cause, row.title, row.body, row.body_source, row.content_hash)
        for row in session.scalars(statement)
    )


def _topics(session: Session, reading_id: int) -> tuple[TopicRow, ...]:
    statement = select(Topic).where(Topic.reading_id == reading_id).order_by(Topic.score.desc(), Topic.topic)
    return tuple(TopicRow(row.topic, row.score, row.evidence) for row in session.scalars(statement))


def _mentions(session: Session, id: int) -> tuple[MentionRow, ...]:
    statement = (
        select(
            Mention.entity_id, Mention.kind, func.coalesce(Entity.name, Mention.entity_id), Mention.count, Mention.cue,
            Mention.spans,
        )
        .outerjoin(Entity, Entity.id == Mention.entity_id)
        .where(Mention.article_id == id)
        .order_by(Mention.count.desc(), Mention.entity_id)
    )  # fmt: skip
    return tuple(MentionRow(*row) for row in session.execute(statement))


def _un_refs(session: Session, reading_id: int) -> tuple[UnRefRow, ...]:
    statement = select(UnRef).where(UnRef.reading_id == reading_id).order_by(UnRef.start, UnRef.id)
    return tuple(UnRefRow(row.symbol, row.regime, Span(row.start, row.end)) for row in session.scalars(statement))


def _caught_by(session: Session, id: int) -> tuple[CaughtRow, ...]:
    statement = (
        select(Alert.id, Alert.name, Hit.found_at, Hit.live)
        .join(Hit, Hit.alert_id == Alert.id)
        .where(Hit.article_id == id, Alert.deleted_at.is_(None))
        .order_by(Hit.found_at)
    )
    return tuple(CaughtRow(*row) for row in session.execute(statement))
