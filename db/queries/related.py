"""What hangs on articles, fetched for many at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Mention
from db.queries.where import ITEM_KINDS, NOT_ACTORS


def mentioned(session: Session, ids: Sequence[int]) -> dict[int, list[tuple[str, str]]]:
    """Of each article the (kind, id) of what it mentions, most mentioned first."""
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    statement = (
        select(Mention.article_id, Mention.kind, Mention.entity_id)
        .where(Mention.article_id.in_(ids))
        .order_by(Mention.article_id, Mention.count.desc(), Mention.entity_id)
    )
    for article_id, kind, entity_id in session.execute(statement):
        found[article_id].append((kind, entity_id))
    return found


def by_role(entities: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """(kind, id) pairs as states, other actors, items; regimes and places are none of these."""
    states: list[str] = []
    actors: list[str] = []
    items: list[str] = []
    for kind, id in entities:
        if kind == "state":
            states.append(id)
        elif kind in ITEM_KINDS:
            items.append(id)
        elif kind not in NOT_ACTORS:
            actors.append(id)
    return tuple(states), tuple(actors), tuple(items)
