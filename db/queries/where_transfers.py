"""TransferFilter → SQL, in this one place; and the possible UN scope, which ``monitor.knowledge.scope`` says in Python.

Scope is decided when asked and not stored: a column would stay behind the measures until everything is read again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from itertools import groupby

from sqlalchemy import ColumnElement, and_, false, func, not_, or_
from sqlalchemy.orm import Session

from db.models import Transfer
from db.queries.where import Conditions, found_where
from monitor.filter import Filter, TransferFilter
from monitor.knowledge.measures import Direction, Measure


def transfers_where(
    session: Session,
    flt: Filter,
    wanted: TransferFilter,
    *,
    today: date,
    measures: Sequence[Measure],
    in_order: bool = False,
) -> Conditions:
    """What makes a row of ``transfer`` match: of a current reading, in a matching article, and itself as wanted."""
    conditions = found_where(session, Transfer, flt, today=today, in_order=in_order)
    conditions += parties_where(wanted.suppliers, wanted.recipients)
    if wanted.goods:
        conditions.append(or_(Transfer.item.in_(wanted.goods), Transfer.system.in_(wanted.goods)))
    for column, values in (
        (Transfer.status, wanted.statuses),
        (Transfer.stage, wanted.stages),
        (Transfer.asserted_by, wanted.asserters),
        (Transfer.asserted_by_role, wanted.roles),
    ):
        if values:
            conditions.append(column.in_(values))
    if wanted.scope == "un":
        conditions.append(scope_where(measures))
    return conditions


def parties_where(suppliers: Collection[str], recipients: Collection[str]) -> Conditions:
    """A pair that was given no direction meets both fields whichever way round it stands."""
    if not suppliers and not recipients:
        return []

    def stands(supplier: ColumnElement[str], recipient: ColumnElement[str]) -> list[ColumnElement[bool]]:
        return [
            *([supplier.in_(suppliers)] if suppliers else []),
            *([recipient.in_(recipients)] if recipients else []),
        ]

    gives, gets = Transfer.supplier.expression, Transfer.recipient.expression
    return [or_(and_(*stands(gives, gets)), and_(not_(Transfer.directed), *stands(gets, gives)))]


def scope_where(measures: Iterable[Measure]) -> ColumnElement[bool]:
    """Whether a row lies within the scope of one of the measures, exactly as ``monitor.knowledge.scope`` decides."""
    first = func.coalesce(Transfer.from_day, Transfer.day)
    last = func.coalesce(Transfer.to_day, Transfer.day)
    found: list[ColumnElement[bool]] = []

    def key(measure: Measure) -> tuple[str, ...]:
        return tuple(sorted(measure.parties))

    # Rows on the same parties share the long lists of ids.
    for parties, rows in groupby(sorted(measures, key=key), key=key):
        if not parties:
            continue
        gives, gets = Transfer.supplier.in_(parties), Transfer.recipient.in_(parties)
        found.append(and_(gives != gets, or_(*(_covered(row, gives, gets, first, last) for row in rows))))
    return or_(false(), *found)


def _covered(
    measure: Measure,
    gives: ColumnElement[bool],
    gets: ColumnElement[bool],
    first: ColumnElement[date],
    last: ColumnElement[date],
) -> ColumnElement[bool]:
    conditions = [Transfer.item.in_(sorted(measure.items)), last >= measure.first]
    if measure.last is not None:
        conditions.append(first <= measure.last)
    if measure.direction is not Direction.BOTH:
        conditions.append(or_(not_(Transfer.directed), gets if measure.direction is Direction.TO else gives))
    return and_(*conditions)
