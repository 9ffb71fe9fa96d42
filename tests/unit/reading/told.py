"""One article with one transfer and one event, every field of them filled, for tests of how readings are shown."""

from __future__ import annotations

from datetime import date

from monitor.domain import (
    Article,
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

TITLE = "Serbia sold about 40 drones to Chad in May 2024, Paris says"
ARTICLE = Article(TITLE, "")


def span(words: str) -> Span:
    start = TITLE.index(words)
    return Span(start, start + len(words))


MAY = EventDate(date(2024, 5, 1), date(2024, 5, 31), "month", DateBasis.STATED, span("May 2024"))
SELLER = Party(PartyRole.SUPPLIER, "RS", "Serbia", span("Serbia"))
SALE = Transfer(
    key="t1",
    supplier="RS",
    recipient="TD",
    directed=True,
    item="uav",
    status=Status.CLAIMED,
    stage=Stage.CONTRACTED,
    quote=span("Serbia sold about 40 drones to Chad"),
    cue="sold",
    rule="en.give",
    system="sys-shahed-136",
    item_span=span("drones"),
    quantity=Quantity(40, 40, "piece", "about", "about 40", span("about 40")),
    asserted_by="FR",
    asserted_by_role=AsserterRole.THIRD_STATE,
    date=MAY,
    parties=(SELLER,),
    route=("Belgrade", "N'Djamena"),
    in_return_for="t2",
    source_of_supply="CN",
)
SEIZURE = Event(EventType.INTERDICTION, span("Serbia sold"), span("sold"), "sold", "seized", "FR", "TD", (SELLER,), MAY)
