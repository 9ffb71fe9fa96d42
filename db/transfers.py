"""Transfers and events between the reader's values and the columns of their rows; one function for each way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from db import models
from db.models import storable
from monitor.domain import (
    AsserterRole,
    DateBasis,
    Event,
    EventDate,
    EventType,
    Party,
    PartyRole,
    Quantity,
    Span,
    Stage,
    Status,
    Transfer,
)


def transfer_values(transfer: Transfer, text: str) -> dict[str, Any]:
    """The columns of its own; ``text`` is what its spans point into."""
    quantity, item = transfer.quantity, transfer.item_span
    return {
        "key": transfer.key,
        "supplier": transfer.supplier,
        "recipient": transfer.recipient,
        "directed": transfer.directed,
        "item": transfer.item,
        "item_start": item.start if item else None,
        "item_end": item.end if item else None,
        "system": transfer.system,
        "quantity_low": quantity.low if quantity else None,
        "quantity_high": quantity.high if quantity else None,
        "quantity_unit": quantity.unit if quantity else None,
        "quantity_hedge": quantity.hedge if quantity else None,
        "quantity_literal": quantity.literal if quantity else None,
        "quantity_start": quantity.span.start if quantity else None,
        "quantity_end": quantity.span.end if quantity else None,
        "status": transfer.status.value,
        "stage": transfer.stage.value,
        "asserted_by": transfer.asserted_by,
        "asserted_by_role": transfer.asserted_by_role.value if transfer.asserted_by_role else None,
        **_date_values(transfer.date),
        "parties": _party_values(transfer.parties),
        "route": [storable(place) for place in transfer.route],
        "in_return_for": transfer.in_return_for,
        "source_of_supply": transfer.source_of_supply,
        "quote": transfer.quote.cut(text),
        "cue": transfer.cue,
        "rule": transfer.rule,
        "start": transfer.quote.start,
        "end": transfer.quote.end,
    }


def event_values(event: Event, text: str) -> dict[str, Any]:
    """The columns of its own; ``text`` is what its spans point into."""
    return {
        "type": event.type.value,
        "detail": event.detail,
        "authority": event.authority,
        "target": event.target,
        "parties": _party_values(event.parties),
        **_date_values(event.date),
        "quote": event.quote.cut(text),
        "cue": event.cue,
        "start": event.quote.start,
        "end": event.quote.end,
        "trigger_start": event.trigger.start,
        "trigger_end": event.trigger.end,
    }


def transfer_of(row: models.Transfer) -> Transfer:
    """The value a row was made of."""
    return Transfer(
        key=row.key,
        supplier=row.supplier,
        recipient=row.recipient,
        directed=row.directed,
        item=row.item,
        status=Status(row.status),
        stage=Stage(row.stage),
        quote=Span(row.start, row.end),
        cue=row.cue,
        rule=row.rule,
        system=row.system,
        item_span=_span(row.item_start, row.item_end),
        quantity=_quantity(row),
        asserted_by=row.asserted_by,
        asserted_by_role=AsserterRole(row.asserted_by_role) if row.asserted_by_role else None,
        date=_date(row),
        parties=_parties(row.parties),
        route=tuple(row.route),
        in_return_for=row.in_return_for,
        source_of_supply=row.source_of_supply,
    )


def event_of(row: models.Event) -> Event:
    """The value a row was made of."""
    return Event(
        type=EventType(row.type),
        quote=Span(row.start, row.end),
        trigger=Span(row.trigger_start, row.trigger_end),
        cue=row.cue,
        detail=row.detail,
        authority=row.authority,
        target=row.target,
        parties=_parties(row.parties),
        date=_date(row),
    )


def _party_values(parties: Sequence[Party]) -> list[dict[str, Any]]:
    return [
        {
            "role": party.role.value,
            "entity": party.entity,
            "name": storable(party.name),
            "start": party.span.start,
            "end": party.span.end,
        }
        for party in parties
    ]


def _parties(stored: Sequence[dict[str, Any]]) -> tuple[Party, ...]:
    return tuple(
        Party(PartyRole(party["role"]), party["entity"], party["name"], Span(party["start"], party["end"]))
        for party in stored
    )


def _date_values(date: EventDate | None) -> dict[str, Any]:
    return {
        "from_day": date.first if date else None,
        "to_day": date.last if date else None,
        "precision": date.precision if date else None,
        "date_basis": date.basis.value if date else None,
        "date_start": date.span.start if date else None,
        "date_end": date.span.end if date else None,
    }


def _date(row: models.Transfer | models.Event) -> EventDate | None:
    span = _span(row.date_start, row.date_end)
    if row.from_day is None or row.to_day is None or row.date_basis is None or span is None:
        return None
    return EventDate(row.from_day, row.to_day, row.precision or "", DateBasis(row.date_basis), span)


def _quantity(row: models.Transfer) -> Quantity | None:
    span = _span(row.quantity_start, row.quantity_end)
    if span is None:
        return None
    return Quantity(
        row.quantity_low,
        row.quantity_high,
        row.quantity_unit or "",
        row.quantity_hedge or "",
        row.quantity_literal or "",
        span,
    )


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)
