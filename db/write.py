"""Storing articles, readings, hits: idempotent, batched, one transaction (design §3).

``store`` takes what identification decided and does it, however often it is called: a kill at any moment and a second
run leave what one run leaves. The caller's ``writer`` is the transaction; it ends with ``finish_fetch``.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from db import search
from db.entities import sync_entities
from db.feeds import add_feed, finish_fetch, lease_feeds, release_feeds, set_feed_active, sync_feeds
from db.hits import active_alerts, match_and_store
from db.identity import candidates, is_indexable, known
from db.ledger import heartbeat, move
from db.models import Appearance, Article, Capture, Feed, Revision, storable
from db.readings import Before, Read, add_readings, load_before, stale, supersede, unread
from db.requests import ask, finish_request, take_requests
from db.sql import add_rows, chunks, index_key, is_postgresql, new_ids, upsert
from db.values import FULL_TEXT, Batch, appearance_row, dated, reading_values, revision_row, text_of
from monitor.domain import (
    Cause,
    ChangeArticle,
    Intent,
    JoinArticle,
    NewArticle,
    Reading,
    Stored,
    Subject,
    article_text,
    content_hash,
)

__all__ = [
    "add_feed",
    "ask",
    "candidates",
    "finish_fetch",
    "finish_request",
    "heartbeat",
    "known",
    "lease_feeds",
    "release_feeds",
    "reread_articles",
    "reread_batch",
    "set_feed_active",
    "stale",
    "store",
    "sync_entities",
    "sync_feeds",
    "take_requests",
    "unread",
]

CAPTURES_KEPT: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class _Known:
    """An appearance there before this call."""

    id: int
    article_id: int
    entry_hash: str
    owns_text: bool


def store(
    session: Session,
    feed_id: int,
    intents: Sequence[Intent],
    *,
    cause: Cause,
    now: datetime,
    capture: bytes | None = None,
) -> Stored:
    """Stores what one document of one feed brought; the caller's transaction commits it.

    Idempotent: an entry key this feed has given before makes no second article, an ``entry_hash`` stored before no
    second revision. A change under ``Cause.LIVE`` is an edit. ``capture``, the bytes as fetched, is kept when they
    brought anything. Raises ValueError if there is no such feed.
    """
    statement = select(Feed.id, Feed.title, Feed.url).where(Feed.id == feed_id)
    # One writer a feed: what is read below stays true until the commit. SQLite's write lock does the same. A key share
    # lock lets others refer to the feed meanwhile; else two feeds that carry each other's articles could deadlock.
    feed = session.execute(
        statement.with_for_update(key_share=True) if is_postgresql(session) else statement
    ).one_or_none()
    if feed is None:
        raise ValueError(f"no feed has the number {feed_id}")
    batch = Batch(feed_id, search.source_names(feed.id, feed.title, feed.url), cause, now)
    wanted: dict[str, Intent] = {}
    for intent in intents:
        wanted.setdefault(index_key(intent.entry_key), intent)
    there = _appearances(session, feed_id, list(wanted))
    new: dict[str, NewArticle] = {}
    joins: dict[str, JoinArticle | ChangeArticle] = {}
    changes: dict[str, ChangeArticle] = {}
    for key, intent in wanted.items():
        if key not in there:
            if isinstance(intent, NewArticle):
                new[key] = intent
            else:
                joins[key] = intent
        elif isinstance(intent, ChangeArticle) and there[key].entry_hash != intent.entry_hash:
            changes[key] = intent
    if not (new or joins or changes):
        return Stored(same=len(intents))
    if capture is not None:
        batch.capture = _keep(session, feed_id, capture, now)
    before = load_before(
        session, [intent.article_id for intent in joins.values()] + [there[key].article_id for key in changes]
    )
    ids = _new_articles(session, batch, new)
    joined = _joins(batch, joins, before)
    changed = _changes(session, batch, changes, there, before)
    _write(session, batch)
    hits = _match(session, batch, before, [intent.article_id for intent in joins.values()])
    if ids or changed or joined:
        session.execute(
            update(Feed).where(Feed.id == feed_id).values(last_item_at=now).execution_options(synchronize_session=False)
        )
        move(session, "articles", now=now)
    return Stored(
        new=len(ids),
        changed=len(changed),
        joined=joined,
        same=len(intents) - len(ids) - len(changed) - joined,
        hits=hits,
        article_ids=(*ids, *changed),
    )


def reread_batch(
    session: Session,
    ids: Sequence[int],
    readings: Sequence[Reading],
    now: datetime,
    *,
    hashes: Sequence[str] | None = None,
) -> int:
    """``reread_articles``, giving only the number stored."""
    return len(reread_articles(session, ids, readings, now, hashes=hashes))


def reread_articles(
    session: Session,
    ids: Sequence[int],
    readings: Sequence[Reading],
    now: datetime,
    *,
    hashes: Sequence[str] | None = None,
    everything: bool = False,
) -> list[Before]:
    """Stores new readings of articles' newest revisions and gives those stored as they were before; hits are backfill.

    An article already read by the same reader and knowledge is left alone unless ``everything``, and so is one whose
    text is no longer that of ``hashes`` (``Unread.content_hash``): its spans would point into another text.
    """
    before = load_before(session, ids)
    batch = Batch(0, (), Cause.REREAD, now)
    done: list[int] = []
    values: list[dict[str, Any]] = []
    for at, (id, reading) in enumerate(zip(ids, readings, strict=True)):
        old = before.get(id)
        if old is None or (hashes is not None and old.content_hash != hashes[at]):
            continue
        same = (old.reader_version, old.knowledge_version) == (reading.reader_version, reading.knowledge_version)
        if same and not everything:
            continue
        _replace_reading(batch, old, old.revision_id, old.title, old.body, reading)
        values.append({"its_id": id} | reading_values(reading))
        done.append(id)
    if not done:
        return []
    supersede(session, done, now)
    _update_articles(session, values)
    add_readings(session, batch.reads, now)
    batch.counts.write(session)
    alerts = active_alerts(session)
    if alerts:
        match_and_store(session, alerts, batch.edited, cause=Cause.REREAD, now=now)
    move(session, "articles", now=now)
    return [before[id] for id in done]


# ---------------------------------------------------------------- steps of store


def _appearances(session: Session, feed_id: int, keys: Sequence[str]) -> dict[str, _Known]:
    columns = (Appearance.entry_key, Appearance.id, Appearance.article_id, Appearance.entry_hash, Appearance.owns_text)
    return {
        row[0]: _Known(*row[1:])
        for part in chunks(keys)
        for row in session.execute(
            select(*columns).where(Appearance.feed_id == feed_id, Appearance.entry_key.in_(part))
        )
    }


def _keep(session: Session, feed_id: int, data: bytes, now: datetime) -> str:
    sha256 = hashlib.sha256(data).hexdigest()
    row = {
        "sha256": sha256,
        "data": zlib.compress(data, 6),
        "size": len(data),
        "feed_id": feed_id,
        "fetched_at": now,
        "kept_until": now + CAPTURES_KEPT,
        "pinned": False,
    }
    upsert(session, Capture, [row], ["sha256"])
    return sha256


def _new_articles(session: Session, batch: Batch, new: Mapping[str, NewArticle]) -> list[int]:
    ids = list(new_ids(session, Article, len(new)))
    revision_ids = new_ids(session, Revision, len(new))
    for id, revision_id, (key, intent) in zip(ids, revision_ids, new.items(), strict=True):
        entry, reading = intent.entry, intent.reading
        title, summary, body, source = text_of(entry, batch.cause)
        digest = content_hash(title, body)
        dated_at, quality = dated(entry, batch.now)
        day = dated_at.astimezone(UTC).date()
        canonical = intent.canonical_url
        batch.articles.append(
            {
                "id": id,
                "feed_id": batch.feed_id,
                "url": entry.url,
                "canonical_url": canonical if canonical and is_indexable(canonical) else None,
                "title": title,
                "summary": summary,
                "body": body,
                "body_source": source,
                "author": entry.author,
                "published_raw": entry.published_raw,
                "published_at": entry.published_at,
                "date_quality": quality.value,
                "first_seen_at": batch.now,
                "dated_at": dated_at,
                "day": day,
                "content_hash": digest,
                **reading_values(reading),
            }
        )
        batch.revisions.append(revision_row(revision_id, id, batch, batch.cause, title, summary, body, source, digest))
        batch.appearances.append(appearance_row(batch, key, intent, id, day, owns=True, source_id=intent.source_id))
        batch.reads.append(Read(id, revision_id, day, dated_at, None, article_text(title, body), reading))
        batch.texts.append((id, title, body))
        batch.subjects.append(
            Subject(id, title, body, reading.language, reading.topic_names, reading.entities, batch.sources)
        )
        batch.counts.add(
            day=day,
            language=reading.language,
            entities=reading.entities,
            topics=reading.topic_names,
            feeds={batch.feed_id: True},
        )
    return ids


def _joins(batch: Batch, joins: Mapping[str, JoinArticle | ChangeArticle], before: Mapping[int, Before]) -> int:
    for key, intent in joins.items():
        article = before[intent.article_id]
        batch.appearances.append(
            appearance_row(
                batch,
                key,
                intent,
                article.id,
                article.day,
                owns=False,
                source_id=intent.source_id if isinstance(intent, JoinArticle) else None,
            )
        )
        if batch.feed_id not in article.feeds:
            article.feeds[batch.feed_id] = False
            article.sources += batch.sources
            batch.counts.add(
                day=article.day,
                language=article.language,
                entities=article.entities,
                topics=article.topics,
                feeds={batch.feed_id: False},
            )
    return len(joins)


def _changes(
    session: Session,
    batch: Batch,
    changes: Mapping[str, ChangeArticle],
    there: Mapping[str, _Known],
    before: Mapping[int, Before],
) -> list[int]:
    """What a feed gives differently: always kept in its appearance; an edit where the text is this feed's."""
    values: list[dict[str, Any]] = []
    edits: dict[int, tuple[ChangeArticle, str, str, str, str, str]] = {}
    for key, intent in changes.items():
        known_as = there[key]
        entry = intent.entry
        session.execute(
            update(Appearance)
            .where(Appearance.id == known_as.id)
            .values(entry_hash=intent.entry_hash, guid=entry.guid, url=entry.url, title=entry.title)
            .execution_options(synchronize_session=False)
        )
        if not known_as.owns_text:
            continue
        article = before[known_as.article_id]
        title, summary, body, source = text_of(entry, batch.cause)
        if article.body_source == FULL_TEXT != source:
            body, source = article.body, FULL_TEXT  # full text stays the body once it is there
        digest = content_hash(title, body)
        if digest != article.content_hash:
            edits[article.id] = (intent, title, summary, body, source, digest)
        elif entry.url is not None:  # a corrected link: no other text, but where the reader is led
            session.execute(
                update(Article)
                .where(Article.id == article.id)
                .values(url=entry.url)
                .execution_options(synchronize_session=False)
            )
    cause = Cause.EDIT if batch.cause is Cause.LIVE else batch.cause
    # The revisions of new articles have ids already but are not in the table yet, where SQLite would count them.
    ids = new_ids(session, Revision, len(batch.revisions) + len(edits))[len(batch.revisions) :]
    for revision_id, (id, (intent, title, summary, body, source, digest)) in zip(ids, edits.items(), strict=True):
        article, entry = before[id], intent.entry
        batch.revisions.append(revision_row(revision_id, id, batch, cause, title, summary, body, source, digest))
        batch.texts.append((id, title, body))
        changed: dict[str, Any] = {
            "its_id": id,
            "url": entry.url,
            "title": title,
            "summary": summary,
            "body": body,
            "body_source": source,
            "author": entry.author,
            "content_hash": digest,
        }
        # Of a title changed over a full text the feed's reading is no reading: that article joins the queue.
        reading = intent.reading if body == storable(entry.body) else None
        if reading is None:
            changed |= {
                "language": article.language,
                "relevance": 0.0,
                "topics": 0,
                "reader_version": None,
            }
            _replace_reading(batch, article, revision_id, title, body, None)
        else:
            changed |= reading_values(reading)
            _replace_reading(batch, article, revision_id, title, body, reading)
        values.append(changed)
    if edits:
        supersede(session, list(edits), batch.now)
        _update_articles(session, values)
    return list(edits)


def _replace_reading(
    batch: Batch, old: Before, revision_id: int, title: str, body: str, reading: Reading | None
) -> None:
    """Takes an article's old reading out of the rollup and lays its new one, if any, ready."""
    batch.counts.add(
        day=old.day, language=old.language, entities=old.entities, topics=old.topics, feeds=old.feeds, sign=-1
    )
    language = reading.language if reading else old.language
    entities = reading.entities if reading else frozenset()
    topics = reading.topic_names if reading else frozenset()
    batch.counts.add(day=old.day, language=language, entities=entities, topics=topics, feeds=old.feeds)
    if reading is not None:
        text = article_text(title, body)
        batch.reads.append(Read(old.id, revision_id, old.day, old.dated_at, old.story_id, text, reading))
        batch.edited.append(Subject(old.id, title, body, language, topics, entities, old.sources))


def _write(session: Session, batch: Batch) -> None:
    add_rows(session, Article, batch.articles)
    add_rows(session, Appearance, batch.appearances)
    add_rows(session, Revision, batch.revisions)
    add_readings(session, batch.reads, batch.now)
    search.index_articles(session.connection(), batch.texts)
    batch.counts.write(session)


def _match(session: Session, batch: Batch, before: Mapping[int, Before], joined: Sequence[int]) -> int:
    alerts = active_alerts(session)
    if not alerts:
        return 0
    # A feed that carries an article too can make an alert on that source true.
    subjects = batch.subjects + [before[id].subject() for id in dict.fromkeys(joined)]
    hits = match_and_store(session, alerts, subjects, cause=batch.cause, now=batch.now)
    if batch.edited:
        cause = Cause.EDIT if batch.cause is Cause.LIVE else batch.cause
        hits += match_and_store(session, alerts, batch.edited, cause=cause, now=batch.now)
    return hits


def _update_articles(session: Session, values: Sequence[dict[str, Any]]) -> None:
    """Sets columns of many articles; all rows name the same columns."""
    table = Article.__table__
    statement = update(Article).where(table.c.id == bindparam("its_id"))
    session.connection().execute(statement, list(values))
