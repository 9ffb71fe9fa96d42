"""Rows of transfers and events, as pages and downloads show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from monitor.domain import EventDate, Party, Quantity, Span


@dataclass(frozen=True, slots=True)
class TransferRow:
    """One transfer in one article, by its current reading. ``quote`` is the sentence at ``span``; ``regimes`` are the
    UN regimes within whose measures it possibly lies; ``before`` and ``after`` are what stands around the quote."""

    id: int
    article_id: int
    title: str
    language: str
    day: date
    dated_at: datetime
    feed_title: str
    feed_kind: str
    feed_control: str
    feed_reliability: str
    supplier: str
    recipient: str
    directed: bool
    item: str
    system: str | None
    item_span: Span | None
    quantity: Quantity | None
    status: str
    stage: str
    asserted_by: str | None
    asserted_by_role: str | None
    date: EventDate | None
    parties: tuple[Party, ...]
    route: tuple[str, ...]
    in_return_for: str | None
    source_of_supply: str | None
    quote: str
    span: Span
    cue: str
    regimes: tuple[str, ...] = ()
    key: str = ""
    rule: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class TransferExport:
    """One line of transfers.csv: the row and what tells where, when and by what it was read."""

    row: TransferRow
    reading_id: int
    revision_id: int
    reader_version: str
    knowledge_version: str
    learned_at: datetime
    url: str | None
    source_id: str | None
    family: str | None
    published_at: datetime | None
    first_seen_at: datetime
    body_source: str
    content_hash: str
    capture: str | None  # hash of the raw bytes, where they are kept


@dataclass(frozen=True, slots=True)
class FlowRow:
    """One pair of parties: how many articles tell it, and by status (status, on a party's own word, articles)."""

    supplier: str
    recipient: str
    directed: bool
    articles: int
    statuses: tuple[tuple[str, bool, int], ...]


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event in one article. ``trigger`` is the span of ``cue``, ``span`` that of the sentence."""

    type: str
    detail: str
    authority: str | None
    target: str | None
    parties: tuple[Party, ...]
    cue: str
    span: Span
    trigger: Span
    date: EventDate | None = None
