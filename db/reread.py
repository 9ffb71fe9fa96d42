"""What a rereading asks of the archive beside the queue: transfers told before, and articles to warm readers with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import Article, Reading, Transfer
from db.readings import readable
from db.sql import chunks
from monitor import domain


@dataclass(frozen=True, slots=True)
class TransferRead:
    """A transfer without its evidence: what two readings of one article are compared by."""

    supplier: str
    recipient: str
    directed: bool
    item: str
    status: str


def transfers_read(session: Session, ids: Sequence[int]) -> dict[int, list[TransferRead]]:
    """The transfers that the current readings of these articles tell; articles that have none are left out."""
    found: dict[int, list[TransferRead]] = {}
    for part in chunks(ids):
        for id, supplier, recipient, directed, item, status in session.execute(
            select(
                Reading.article_id, Transfer.supplier, Transfer.recipient, Transfer.directed, Transfer.item,
                Transfer.status,
            )
            .join(Transfer, Transfer.reading_id == Reading.id)
            .where(Reading.article_id.in_(part), Reading.superseded_at.is_(None))
        ):  # fmt: skip
            found.setdefault(id, []).append(TransferRead(supplier, recipient, directed, item, status))
    return found


def one_of_each_language(session: Session, *, least: int) -> list[domain.Article]:
    """An article of each language of which the archive has ``least`` or more."""
    ids = session.scalars(select(func.min(Article.id)).group_by(Article.language).having(func.count() >= least))
    return [item.article for id in ids.all() if id is not None and (item := readable(session, id)) is not None]
