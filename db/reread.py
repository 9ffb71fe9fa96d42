"""What an article was read as before it is read again, so that a rereading can tell what it changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Article, Mention, Reading, Transfer, topic_names
from db.sql import chunks


@dataclass(frozen=True, slots=True)
class TransferRead:
    """A transfer without its evidence: what two readings of one article are compared by."""

    supplier: str
    recipient: str
    directed: bool
    item: str
    status: str


@dataclass(slots=True)
class WasRead:
    """The current reading of an article in short."""

    language: str
    topics: frozenset[str]
    entities: set[str] = field(default_factory=set)
    transfers: list[TransferRead] = field(default_factory=list)


def what_was_read(session: Session, ids: Sequence[int]) -> dict[int, WasRead]:
    """The current readings of these articles; those that have none are left out."""
    found: dict[int, WasRead] = {}
    for part in chunks(ids):
        for id, language, topics in session.execute(
            select(Article.id, Article.language, Article.topics).where(
                Article.id.in_(part), Article.reader_version.is_not(None)
            )
        ):
            found[id] = WasRead(language, frozenset(topic_names(topics)))
        for id, entity in session.execute(
            select(Mention.article_id, Mention.entity_id).where(Mention.article_id.in_(part))
        ):
            if id in found:
                found[id].entities.add(entity)
        for id, supplier, recipient, directed, item, status in session.execute(
            select(
                Reading.article_id, Transfer.supplier, Transfer.recipient, Transfer.directed, Transfer.item,
                Transfer.status,
            )
            .join(Reading, Reading.id == Transfer.reading_id)
            .where(Reading.article_id.in_(part), Reading.superseded_at.is_(None))
        ):  # fmt: skip
            if id in found:
                found[id].transfers.append(TransferRead(supplier, recipient, directed, item, status))
    return found
