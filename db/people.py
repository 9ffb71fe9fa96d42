"""Who looks."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Person
from db.sql import upsert

LOCAL = "local"


def person_id(session: Session, now: datetime, *, key: str = LOCAL, name: str = "Local") -> int:
    """The id of the person with this key, made if need be; without a login everyone is the one local person.

    Call it in a ``writer``.
    """
    found = session.scalar(select(Person.id).where(Person.key == key))
    if found is None:
        upsert(session, Person, [{"key": key, "name": name, "created_at": now}], ["key"])
        found = session.scalars(select(Person.id).where(Person.key == key)).one()
    return found
