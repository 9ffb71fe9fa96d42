"""What else a sentence tells of a transfer: how much, when, through whose hands. Only for transfers that are kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from monitor.domain import PartyRole, Transfer
from monitor.knowledge.model import Knowledge
from monitor.reading.dates import event_date
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
    for one in transfers:
        start, end = one.quote.start, min(one.quote.end, one.quote.start + LONGEST)
        amount = None
        near = one.quote.start
        if one.item_span is not None:
            near = one.item_span.start
            amounts = quantities(text, start, end, language)
            amount = quantity_of(amounts, one.item_span.start, one.item_span.end, text, language)
        taken = [party.span for party in one.parties]
        others = tuple(companions(text, hits.get(one.quote.start, ()), start, end, knowledge, language, taken))
        done.append(
            replace(
                one,
                quantity=amount,
                date=event_date(text, start, end, language, published, near=near),
                parties=one.parties + others,
                route=tuple(party.name for party in others if party.role is PartyRole.TRANSIT),
            )
        )
    return tuple(done)
