"""Which article a person means by a number, an address or an id."""

from __future__ import annotations

from typing import Final

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from db.models import Appearance, Article

_LONGEST_NUMBER: Final = len(str(2**63))
_MOST: Final = 100


def find_articles(session: Session, name: str, canonical: str | None = None) -> list[int]:
    """The ids of the articles called ``name``, newest first, at most 100: by number, else by address (``canonical`` is
    its comparable form), else by the id that a feed or a loaded file gave. Empty when there are none."""
    if name.isascii() and name.isdigit() and len(name) < _LONGEST_NUMBER:
        found = session.scalar(select(Article.id).where(Article.id == int(name)))
        if found is not None:
            return [found]
    by_address: ColumnElement[bool] = or_(Article.url == name, Article.canonical_url == name)
    if canonical is not None:
        by_address = or_(by_address, Article.canonical_url == canonical)
    ids = list(session.scalars(select(Article.id).where(by_address).order_by(Article.id.desc()).limit(_MOST)))
    if ids:
        return ids
    named = or_(Appearance.url == name, Appearance.source_id == name, Appearance.guid == name)
    statement = select(Appearance.article_id).where(named).distinct()
    return list(session.scalars(statement.order_by(Appearance.article_id.desc()).limit(_MOST)))
