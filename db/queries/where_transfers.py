"""TransferFilter → SQL, in this one place; and the possible UN scope, which ``monitor.knowledge.scope`` says in Python.

Scope is decided when asked and not stored: a column would stay behind the measures until everything is read again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, false, func, not_, or_, true
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
    by_parties: dict[frozenset[str], list[Measure]] = defaultdict(list)
    for measure in measures:
        by_parties[measure.parties].append(measure)
    return or_(false(), *(_about(parties, rows) for parties, rows in by_parties.items() if parties))


def _about(parties: frozenset[str], measures: Sequence[Measure]) -> ColumnElement[bool]:
    """The measures on the same parties, whose long list of ids is so said but a few times."""
    ids = sorted(parties)
    gives, gets = Transfer.supplier.in_(ids), Transfer.recipient.in_(ids)
    # An undirected pair meets a measure by the party it has, whichever side that looks at.
    sides = {
        Direction.TO: or_(not_(Transfer.directed), gets),
        Direction.FROM: or_(not_(Transfer.directed), gives),
        Direction.BOTH: true(),
    }
    looked_at = [
        and_(side, or_(*(_covers(measure) for measure in measures if measure.direction is direction)))
        for direction, side in sides.items()
        if any(measure.direction is direction for measure in measures)
    ]
    return and_(gives != gets, or_(*looked_at))


def _covers(measure: Measure) -> ColumnElement[bool]:
    """The items and the days of a measure."""
    conditions = [
        Transfer.item.in_(sorted(measure.items)),
        func.coalesce(Transfer.to_day, Transfer.day) >= measure.first,
    ]
    if measure.last is not None:
        conditions.append(func.coalesce(Transfer.from_day, Transfer.day) <= measure.last)
    return and_(*conditions)
