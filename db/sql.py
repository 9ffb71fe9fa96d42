"""What SQLite and PostgreSQL say differently, said once: bulk inserts, upserts, ids, chunks."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar

from sqlalchemy import func, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from db.models import Base

T = TypeVar("T")
CHUNK: Final = 1_000  # values of one IN (…)
LONGEST_KEY: Final = 1_000  # bytes; PostgreSQL refuses index entries past 2,704

Row = Mapping[str, Any]


def is_postgresql(session: Session) -> bool:
    """Whether the session speaks to PostgreSQL (else to SQLite)."""
    return session.get_bind().dialect.name == "postgresql"


def index_key(key: str) -> str:
    """The key as it is stored under a unique index: itself, or its hash where it is too long for one."""
    data = key.encode("utf-8", "replace")
    return key if len(data) <= LONGEST_KEY else "sha256:" + hashlib.sha256(data).hexdigest()


def chunks(values: Sequence[T], size: int = CHUNK) -> Iterator[Sequence[T]]:
    """The values in runs of at most ``size``."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


def add_rows(session: Session, table: type[Base], rows: Sequence[Row]) -> None:
    """Inserts rows in one statement; column defaults that are not given are the table's."""
    if rows:
        session.connection().execute(insert(table.__table__), list(rows))  # type: ignore[arg-type]


def upsert(
    session: Session,
    table: type[Base],
    rows: Sequence[Row],
    keys: Sequence[str],
    *,
    add: Sequence[str] = (),
    replace: Sequence[str] = (),
) -> None:
    """Inserts rows; where one with the same ``keys`` exists, adds to or replaces these columns (neither: leaves it)."""
    if not rows:
        return
    make = postgresql.insert if is_postgresql(session) else sqlite.insert
    statement = make(table.__table__)  # type: ignore[arg-type]
    new = statement.excluded
    columns = table.__table__.c
    changes = {name: columns[name] + new[name] for name in add} | {name: new[name] for name in replace}
    if changes:
        statement = statement.on_conflict_do_update(index_elements=list(keys), set_=changes)
    else:
        statement = statement.on_conflict_do_nothing(index_elements=list(keys))
    session.connection().execute(statement, list(rows))


def new_ids(session: Session, table: type[Base], count: int) -> range | list[int]:
    """``count`` fresh ids of a table, ascending, so that rows which point at each other go in without being read back.

    SQLite: the next after the largest, which the write lock makes exact. PostgreSQL: from the sequence.
    """
    if count == 0:
        return []
    name = table.__tablename__
    if is_postgresql(session):
        series = func.generate_series(1, count).table_valued("n")
        return sorted(
            session.scalars(select(func.nextval(func.pg_get_serial_sequence(name, "id"))).select_from(series))
        )
    first = (session.scalar(select(func.max(table.__table__.c.id))) or 0) + 1
    return range(first, first + count)
