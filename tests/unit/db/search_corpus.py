"""Small archives for the tests of search and alerts, put straight into the tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time

from sqlalchemy import insert
from sqlalchemy.orm import Session

from db import search
from db.models import Appearance, Article, Feed, Mention, topic_mask
from monitor.domain import Subject

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
TODAY = NOW.date()


def put_feeds(session: Session, feeds: Mapping[int, tuple[str, str]]) -> None:
    """Feeds by id: title and host."""
    rows = [
        {
            "id": id,
            "format": "feed",
            "url": f"https://{host}/feed/{id}",
            "title": title,
            "kind": "newspaper",
            "control": "unknown",
            "reliability": "F",
            "note": "",
            "active": True,
            "added_at": NOW,
            "failures": 0,
            "health": "",
        }
        for id, (title, host) in feeds.items()
    ]
    session.execute(insert(Feed), rows)


def put_articles(session: Session, subjects: Sequence[Subject], days: Mapping[int, date] | None = None) -> None:
    """Articles as the subjects say, in feeds that are there; ``days`` by article id, else today."""
    articles, mentions, appearances = [], [], []
    for subject in subjects:
        id, day = subject.article_id, (days or {}).get(subject.article_id, TODAY)
        feeds = [int(name) for name in subject.sources[::3]]
        at = datetime.combine(day, time(8), UTC)
        articles.append(
            {
                "id": id,
                "feed_id": feeds[0],
                "url": f"https://news.test/{id}",
                "title": subject.title,
                "summary": "",
                "body": subject.body,
                "body_source": "content",
                "author": "",
                "language": subject.language,
                "date_quality": "stated",
                "published_at": at,
                "first_seen_at": NOW,
                "dated_at": at,
                "day": day,
                "content_hash": f"hash-{id}",
                "relevance": 0.5,
                "topics": topic_mask(subject.topics),
                "reader_version": "1",
            }
        )
        mentions += [
            {
                "article_id": id,
                "entity_id": entity,
                "kind": "state",
                "count": 1,
                "day": day,
                "language": subject.language,
                "relevance": 0.5,
                "topics": 0,
                "spans": (),
            }
            for entity in sorted(subject.entities)
        ]
        appearances += [
            {
                "article_id": id,
                "feed_id": feed,
                "entry_key": f"key-{id}",
                "entry_hash": "",
                "source_id": f"item-{id}",
                "title": subject.title,
                "owns_text": feed == feeds[0],
                "merged_by": "guid",
                "first_seen_at": NOW,
                "day": day,
            }
            for feed in feeds
        ]
    for table, rows in ((Article, articles), (Mention, mentions), (Appearance, appearances)):
        if rows:
            session.execute(insert(table), rows)
    search.index_articles(session.connection(), [(item.article_id, item.title, item.body) for item in subjects])
