"""Flows as the picture shows them: one row each, *confirmed* parted by whether a party itself says so. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from db.queries.transfer_rows import Flow
from monitor.domain import AsserterRole, Status
from monitor.filter import TransferFilter

_OWN = (AsserterRole.SUPPLIER.value, AsserterRole.RECIPIENT.value)


@dataclass(frozen=True, slots=True)
class FlowRow:
    """A flow: how many transfers tell it, and how many articles with which look (ids of ``labels.STATUSES``)."""

    supplier: str
    recipient: str
    directed: bool
    transfers: int
    statuses: Mapping[str, int]


def admitted(wanted: TransferFilter) -> TransferFilter | None:
    """What to ask for the confirmed transfers on a party's own word; None where ``wanted`` leaves none of them."""
    roles = tuple(role for role in _OWN if not wanted.roles or role in wanted.roles)
    if not roles or (wanted.statuses and Status.CONFIRMED.value not in wanted.statuses):
        return None
    return replace(wanted, statuses=(Status.CONFIRMED.value,), roles=roles)


def gather(flows: Iterable[Flow], own_word: Iterable[Flow]) -> list[FlowRow]:
    """A row for each flow, most articles first. ``own_word`` are the flows of ``admitted``: of the articles that tell a
    flow as confirmed, those among them are *confirmed*, the rest *reported as fact*."""
    on_own_word = {(flow.supplier, flow.recipient, flow.directed): flow.articles for flow in own_word}
    rows: dict[tuple[str, str, bool], FlowRow] = {}
    for flow in flows:
        key = (flow.supplier, flow.recipient, flow.directed)
        before = rows.get(key)
        told = {flow.status: flow.articles}
        if flow.status == Status.CONFIRMED.value:
            own = on_own_word.get(key, 0)
            told = {id: n for id, n in (("confirmed", own), ("reported", flow.articles - own)) if n > 0}
        statuses = {**(before.statuses if before else {}), **told}
        rows[key] = FlowRow(*key, (before.transfers if before else 0) + flow.transfers, statuses)
    return sorted(rows.values(), key=lambda row: (-sum(row.statuses.values()), row.supplier, row.recipient))
