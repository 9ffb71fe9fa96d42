"""What else a sentence tells of a transfer: how much, when, through whose hands. Only for transfers that are kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from monitor.domain import EventDate, Party, PartyRole, Quantity, Span, Transfer
from monitor.knowledge.model import Knowledge
from monitor.reading.dates import event_dates, nearest
from monitor.reading.mentions import Hit
from monitor.reading.quantities import quantities, quantity_of
from monitor.reading.transfers.companions import companions
from monitor.reading.transfers.values import LONGEST


def with_particulars(
    text: str,
    transfers: Iterable[Transfer],
    hits: Mapping[int, Sequence[Hit]],
    knowledge: Knowledge,
    language: str,
    published: date | None,
) -> tuple[Transfer, ...]:
    """The transfers with amount, date and further parties. ``hits`` are the names by start of their sentence."""
    done = []
    amounts_of: dict[Span, list[Quantity]] = {}  # a sentence often tells of several
    dates_of: dict[Span, list[EventDate]] = {}
    beside: dict[Span, tuple[Party, ...]] = {}
    for one in transfers:
        start, end = one.quote.start, min(one.quote.end, one.quote.start + LONGEST)
        if one.quote not in dates_of:
            dates_of[one.quote] = event_dates(text, start, end, language, published)
        amount = None
        near = one.quote.start
        if one.item_span is not None:
            near = one.item_span.start
            if one.quote not in amounts_of:
                amounts_of[one.quote] = quantities(text, start, end, language)
            amount = quantity_of(amounts_of[one.quote], one.item_span.start, one.item_span.end, text, language)
        if one.quote not in beside:
            beside[one.quote] = tuple(companions(text, hits.get(one.quote.start, ()), start, end, knowledge, language))
        taken = [party.span for party in one.parties]
        others = tuple(
            other
            for other in beside[one.quote]
            if not any(other.span.start < span.end and span.start < other.span.end for span in taken)
        )
        done.append(
            replace(
                one,
                quantity=amount,
                date=nearest(dates_of[one.quote], near),
                parties=one.parties + others,
                route=tuple(party.name for party in others if party.role is PartyRole.TRANSIT),
            )
        )
    return tuple(done)
