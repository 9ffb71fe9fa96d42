"""What the filter of the transfers page offers, counted from one statement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from db.models import Transfer
from db.queries.transfer_rows import TransferChoices, ValueCount
from db.queries.where import found_where
from db.queries.where_transfers import scope_where
from monitor.filter import Filter, TransferFilter
from monitor.knowledge.measures import Measure

_Counts = Counter[str]


def transfer_choices(
    session: Session, flt: Filter, wanted: TransferFilter, *, today: date, measures: Sequence[Measure]
) -> TransferChoices:
    """What each widget of the filter can be set to.

    Each list leaves out another field, so one statement counts what is alike in all fields, and the fields are judged
    here: eleven statements with the long condition of the scope took eleven times as long.
    """
    suppliers, recipients, goods, statuses, stages, asserters, roles = (_Counts() for _ in range(7))
    in_scope = everywhere = 0
    for row in _alike(session, flt, today, measures):
        met = {
            "parties": any(_stands(pair, wanted) for pair in _pairs(row)),
            "goods": not wanted.goods or row.item in wanted.goods or row.system in wanted.goods,
            "statuses": not wanted.statuses or row.status in wanted.statuses,
            "stages": not wanted.stages or row.stage in wanted.stages,
            "asserters": not wanted.asserters or row.asserted_by in wanted.asserters,
            "roles": not wanted.roles or row.asserted_by_role in wanted.roles,
            "scope": wanted.scope != "un" or row.inside,
        }
        failed = [field for field, passes in met.items() if not passes]
        if failed in ([], ["parties"]):
            for give in {give for give, get in _pairs(row) if not wanted.recipients or get in wanted.recipients}:
                suppliers[give] += row.transfers
            for get in {get for give, get in _pairs(row) if not wanted.suppliers or give in wanted.suppliers}:
                recipients[get] += row.transfers
        if failed in ([], ["scope"]):
            everywhere += row.transfers
            in_scope += row.transfers if row.inside else 0
        for field, counts, values in (
            ("goods", goods, {row.item, row.system}),
            ("statuses", statuses, {row.status}),
            ("stages", stages, {row.stage}),
            ("asserters", asserters, {row.asserted_by}),
            ("roles", roles, {row.asserted_by_role}),
        ):
            if failed in ([], [field]):
                for value in values - {None}:
                    counts[value] += row.transfers
    return TransferChoices(
        suppliers=_most_first(suppliers),
        recipients=_most_first(recipients),
        goods=_most_first(goods),
        statuses=_most_first(statuses),
        stages=_most_first(stages),
        asserters=_most_first(asserters),
        roles=_most_first(roles),
        in_scope=in_scope,
        everywhere=everywhere,
    )


def _alike(session: Session, flt: Filter, today: date, measures: Sequence[Measure]) -> Iterator[Row[*tuple[Any, ...]]]:
    """Numbers of transfers of matching articles that are alike in all that a TransferFilter looks at."""
    each = (
        select(
            Transfer.supplier, Transfer.recipient, Transfer.directed, Transfer.item, Transfer.system, Transfer.status,
            Transfer.stage, Transfer.asserted_by, Transfer.asserted_by_role, scope_where(measures).label("inside"),
        )
        .where(*found_where(session, Transfer, flt, today=today))
        .subquery()
    )  # fmt: skip
    yield from session.execute(select(*each.c, func.count().label("transfers")).group_by(*each.c))


def _pairs(row: Row[*tuple[Any, ...]]) -> list[tuple[str, str]]:
    """Supplier and recipient; without a direction both ways round."""
    pair = (row.supplier, row.recipient)
    return [pair] if row.directed else [pair, pair[::-1]]


def _stands(pair: tuple[str, str], wanted: TransferFilter) -> bool:
    give, get = pair
    return (not wanted.suppliers or give in wanted.suppliers) and (not wanted.recipients or get in wanted.recipients)


def _most_first(counts: _Counts) -> tuple[ValueCount, ...]:
    return tuple(ValueCount(*pair) for pair in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
