"""The entities of the knowledge, mirrored in a table so that queries can name and sort them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.models import Entity
from db.sql import upsert
from monitor import domain


class HasEntities(Protocol):
    """The part of ``monitor.knowledge.Knowledge`` that is mirrored."""

    @property
    def entities(self) -> Mapping[str, domain.Entity]: ...


def sync_entities(session: Session, knowledge: HasEntities) -> int:
    """Makes the table say what the knowledge says and gives the number of rows that changed.

    An entity that left the knowledge is kept, marked retired: old mentions still name it.
    """
    wanted = {entity.id: _values(entity) for entity in knowledge.entities.values()}
    names = ("kind", "name", "names", "country", "item_class", "list_references", "also", "retired")
    present = {
        row.id: {"id": row.id} | {name: getattr(row, name) for name in names} for row in session.scalars(select(Entity))
    }
    changed = [values for id, values in wanted.items() if present.get(id) != values]
    upsert(session, Entity, changed, ["id"], replace=names)
    gone = [id for id, values in present.items() if id not in wanted and not values["retired"]]
    if gone:
        session.execute(
            update(Entity).where(Entity.id.in_(gone)).values(retired=True).execution_options(synchronize_session=False)
        )
    return len(changed) + len(gone)


def _values(entity: domain.Entity) -> dict[str, object]:
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name(),
        "names": dict(entity.names),
        "country": entity.country,
        "item_class": entity.item_class,
        "list_references": [[reference.list, reference.reference] for reference in entity.references],
        "also": list(entity.also),
        "retired": False,
    }
