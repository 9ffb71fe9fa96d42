"""Transfers and events for tests, cut out of a text by their words."""

from __future__ import annotations

from datetime import date
from typing import Any

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
    article_text,
)

TITLE = "Convoy seen at the border"
SENTENCE = "Norland shipped about 40 rockets to Sudland in May 2024, its ministry said."
BODY = f"Trucks crossed at night. {SENTENCE} Sudland paid in grain. A court convicted a broker."
TEXT = article_text(TITLE, BODY)


def span(words: str, text: str = TEXT) -> Span:
    """Where the words first stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def transfer(
    supplier: str = "KP", recipient: str = "RU", *, quote: str = SENTENCE, text: str = TEXT, **more: Any
) -> Transfer:
    """A bare one."""
    values: dict[str, Any] = {
        "key": "1",
        "directed": True,
        "item": "artillery",
        "status": Status.ALLEGED,
        "stage": Stage.UNKNOWN,
        "cue": "shipped",
        "rule": "en.give",
    }
    return Transfer(supplier=supplier, recipient=recipient, quote=span(quote, text), **(values | more))


WHOLE = transfer(
    status=Status.CLAIMED,
    stage=Stage.SHIPPED,
    system="sys-kn-25",
    item_span=span("rockets"),
    quantity=Quantity(40.0, None, "rockets", "about", "about 40", span("about 40")),
    asserted_by="ministry of Norland",
    asserted_by_role=AsserterRole.SUPPLIER,
    date=EventDate(date(2024, 5, 1), date(2024, 5, 31), "month", DateBasis.STATED, span("in May 2024")),
    parties=(
        Party(PartyRole.SUPPLIER, "KP", "Norland", span("Norland")),
        Party(PartyRole.RECIPIENT, "RU", "Sudland", span("Sudland")),
        Party(PartyRole.BROKER, "unknown", "=broker\0\ud800", span("broker")),
    ),
    route=("the border", "Port of\0Sud"),
    in_return_for="2",
    source_of_supply="CN",
)
"""One with every field given; two names hold what cannot be stored."""
BACK = transfer("RU", "KP", key="2", item="oil_commodities", quote="Sudland paid in grain.", in_return_for="1",
                cue="paid")  # fmt: skip
CONVICTED = Event(
    EventType.LEGAL,
    span("A court convicted a broker."),
    span("convicted"),
    "convicted",
    "convicted",
    "KR",
    "komid",
    (Party(PartyRole.TARGET, "komid", "a broker", span("a broker")),),
    EventDate(date(2024, 1, 1), date(2024, 12, 31), "year", DateBasis.INFERRED, span("night")),
)
