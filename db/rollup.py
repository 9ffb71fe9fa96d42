"""The daily rollup: kept in step by every write, and counted afresh when somebody doubts it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.models import Appearance, Article, Daily, Mention, topic_names
from db.sql import chunks, upsert

Key = tuple[date, str, str, str, int]


@dataclass(slots=True)
class Counts:
    """Changes of the rollup, gathered over a batch and written at once."""

    _changes: dict[Key, list[int]] = field(default_factory=dict)

    def add(
        self,
        *,
        day: date,
        language: str,
        entities: Iterable[str],
        topics: Iterable[str],
        feeds: Mapping[int, bool],
        sign: int = 1,
    ) -> None:
        """Counts one article; ``feeds``: those that carry it → whether it gave the text. ``sign=-1`` takes it out."""
        under = ("", *topics)
        for entity in ("", *entities):
            for topic in under:
                for feed_id, owns in feeds.items():
                    change = self._changes.setdefault((day, entity, topic, language, feed_id), [0, 0])
                    change[0] += sign
                    change[1] += sign * owns

    def write(self, session: Session) -> None:
        """Adds the changes to the table. In the order of the key: two writers never wait for each other in a ring."""
        rows = [
            {
                "day": day,
                "entity_id": entity,
                "topic": topic,
                "language": language,
                "feed_id": feed_id,
                "articles": articles,
                "owned": owned,
                "stories": 0,
            }
            for (day, entity, topic, language, feed_id), (articles, owned) in sorted(self._changes.items())
            if articles or owned
        ]
        keys = ("day", "entity_id", "topic", "language", "feed_id")
        upsert(session, Daily, rows, keys, add=("articles", "owned"))
        self._changes.clear()


def recount(session: Session) -> None:
    """Empties the rollup and counts the whole archive again."""
    session.execute(delete(Daily).execution_options(synchronize_session=False))
    counts = Counts()
    ids = session.scalars(select(Article.id).order_by(Article.id)).all()
    for part in chunks(ids):
        entities: dict[int, list[str]] = {id: [] for id in part}
        for article_id, entity in session.execute(
            select(Mention.article_id, Mention.entity_id).where(Mention.article_id.in_(part))
        ):
            entities[article_id].append(entity)
        feeds: dict[int, dict[int, bool]] = {id: {} for id in part}
        for article_id, feed_id, owns in session.execute(
            select(Appearance.article_id, Appearance.feed_id, Appearance.owns_text).where(
                Appearance.article_id.in_(part)
            )
        ):
            feeds[article_id][feed_id] = feeds[article_id].get(feed_id, False) or owns
        for id, day, language, topics in session.execute(
            select(Article.id, Article.day, Article.language, Article.topics).where(Article.id.in_(part))
        ):
            counts.add(day=day, language=language, entities=entities[id], topics=topic_names(topics), feeds=feeds[id])
        counts.write(session)
