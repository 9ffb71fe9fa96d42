"""Transfers and events of current readings: lists, details, flows, downloads.

Two values select: ``Filter`` the articles, ``TransferFilter`` the transfers in them. ``measures`` are those of the
knowledge (``Knowledge.measures``): a possible UN scope is decided when asked, so that it is never older than they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from sqlalchemy import Select, and_, case, distinct, func, not_, or_, select
from sqlalchemy.orm import Session

from db.models import Event, Transfer
from db.queries.choices import transfer_choices
from db.queries.found import event_rows, origins, source_ids, transfer_rows
from db.queries.rows import Cursor, Page
from db.queries.transfer_rows import (
    EventExport,
    EventRow,
    Flow,
    TransferDetail,
    TransferExport,
    TransferRow,
)
from db.queries.where import Conditions, found_where
from db.queries.where_transfers import transfers_where
from monitor.filter import Filter, TransferFilter
from monitor.knowledge.measures import Measure

__all__ = [
    "article_events",
    "article_transfers",
    "count_transfers",
    "flows",
    "iter_events",
    "iter_transfers",
    "list_transfers",
    "transfer_choices",
    "transfer_detail",
]

BATCH: Final = 500  # rows fetched at a time
Measures = Sequence[Measure]


def list_transfers(
    session: Session,
    flt: Filter,
    wanted: TransferFilter,
    *,
    today: date,
    measures: Measures,
    limit: int = 50,
    before: Cursor | None = None,
) -> Page[TransferRow]:
    """Matching transfers, newest article first and in the order of its text; ``before`` continues an earlier page."""
    conditions = transfers_where(session, flt, wanted, today=today, measures=measures, in_order=True)
    statement = select(Transfer.id, Transfer.dated_at).where(*conditions)
    if before is not None:
        statement = statement.where(
            Transfer.dated_at <= before.at,
            or_(Transfer.dated_at < before.at, Transfer.id > before.id),
        )
    found = session.execute(statement.order_by(Transfer.dated_at.desc(), Transfer.id).limit(limit + 1)).all()
    rows = transfer_rows(session, [id for id, _ in found[:limit]], measures)
    return Page(rows, Cursor(found[limit - 1].dated_at, found[limit - 1].id) if len(found) > limit else None)


def count_transfers(session: Session, flt: Filter, wanted: TransferFilter, *, today: date, measures: Measures) -> int:
    """How many transfers match."""
    conditions = transfers_where(session, flt, wanted, today=today, measures=measures)
    return session.scalar(select(func.count()).select_from(Transfer).where(*conditions)) or 0


def transfer_detail(session: Session, id: int, *, measures: Measures) -> TransferDetail | None:
    """One transfer with its context; None if there is none, or its reading was superseded."""
    article_id = session.scalar(select(Transfer.article_id).where(Transfer.id == id, Transfer.superseded_at.is_(None)))
    if article_id is None:
        return None
    every = article_transfers(session, article_id, measures=measures)
    row = next(row for row in every if row.id == id)
    origin = origins(session, [row.reading_id])[row.reading_id]
    other = row.transfer.in_return_for
    return TransferDetail(
        row=row,
        provenance=origin.of(row.transfer.quote),
        in_return_for=next((half for half in every if half.transfer.key == other), None) if other else None,
        beside=tuple(half for half in every if half.id != id),
    )


def flows(
    session: Session, flt: Filter, wanted: TransferFilter, *, today: date, measures: Measures, limit: int | None = None
) -> list[Flow]:
    """Matching transfers by supplier, recipient, direction and status, most articles first."""
    turned = and_(not_(Transfer.directed), Transfer.supplier > Transfer.recipient)
    columns = (
        case((turned, Transfer.recipient), else_=Transfer.supplier).label("gives"),
        case((turned, Transfer.supplier), else_=Transfer.recipient).label("gets"),
        Transfer.directed,
        Transfer.status,
    )
    articles = func.count(distinct(Transfer.article_id))
    statement = (
        select(*columns, func.count(), articles)
        .where(*transfers_where(session, flt, wanted, today=today, measures=measures))
        .group_by(*columns)
        .order_by(articles.desc(), func.count().desc(), *columns)
        .limit(limit)
    )
    return [Flow(*row) for row in session.execute(statement)]


def article_transfers(session: Session, article_id: int, *, measures: Measures) -> tuple[TransferRow, ...]:
    """The transfers of an article's current reading, in the order of the text."""
    return transfer_rows(session, session.scalars(_of_article(Transfer, article_id)).all(), measures)


def article_events(session: Session, article_id: int) -> tuple[EventRow, ...]:
    """The events of an article's current reading, in the order of the text."""
    return event_rows(session, session.scalars(_of_article(Event, article_id)).all())


def iter_transfers(
    session: Session, flt: Filter, wanted: TransferFilter, *, today: date, measures: Measures
) -> Iterator[TransferExport]:
    """All matching transfers, in the order of ``list_transfers``, flat in memory; for downloads."""
    conditions = transfers_where(session, flt, wanted, today=today, measures=measures, in_order=True)
    for ids in _batches(session, Transfer, conditions):
        rows = transfer_rows(session, ids, measures)
        texts = origins(session, (row.reading_id for row in rows))
        loaded = source_ids(session, (row.source.article_id for row in rows))
        halves = _halves(session, rows)
        for row in rows:
            yield TransferExport(
                row=row,
                provenance=texts[row.reading_id].of(row.transfer.quote),
                source_id=loaded.get(row.source.article_id),
                in_return_for=halves.get((row.reading_id, row.transfer.in_return_for or "")),
            )


def iter_events(session: Session, flt: Filter, *, today: date, types: Sequence[str] = ()) -> Iterator[EventExport]:
    """All events of these types (none: all) in matching articles, newest first, flat in memory; for downloads."""
    conditions = found_where(session, Event, flt, today=today, in_order=True)
    if types:
        conditions.append(Event.type.in_(types))
    for ids in _batches(session, Event, conditions):
        rows = event_rows(session, ids)
        texts = origins(session, (row.reading_id for row in rows))
        loaded = source_ids(session, (row.source.article_id for row in rows))
        for row in rows:
            provenance = texts[row.reading_id].of(row.event.quote)
            yield EventExport(row, provenance, source_id=loaded.get(row.source.article_id))


def _of_article(table: type[Transfer] | type[Event], article_id: int) -> Select[int]:
    return (
        select(table.id)
        .where(table.article_id == article_id, table.superseded_at.is_(None))
        .order_by(table.start, table.id)
    )


def _batches(session: Session, table: type[Transfer] | type[Event], conditions: Conditions) -> Iterator[list[int]]:
    statement = (
        select(table.id)
        .where(*conditions)
        .order_by(table.dated_at.desc(), table.id)
        .execution_options(yield_per=BATCH)  # a server-side cursor on PostgreSQL, fetchmany on SQLite
    )
    for part in session.scalars(statement).partitions():
        yield list(part)


def _halves(session: Session, rows: Sequence[TransferRow]) -> dict[tuple[int, str], int]:
    """The ids of the transfers that others of these are given for, by reading and key."""
    readings = {row.reading_id for row in rows if row.transfer.in_return_for}
    if not readings:
        return {}
    statement = select(Transfer.reading_id, Transfer.key, Transfer.id).where(Transfer.reading_id.in_(readings))
    return {(reading_id, key): id for reading_id, key, id in session.execute(statement)}
