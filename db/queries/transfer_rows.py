"""What queries about transfers and events give back: frozen values, no ORM objects.

``transfer`` and ``event`` are the very values the reader gave, so that a gloss or a mark is decided by the same
functions wherever they are shown. Ids are those of the knowledge, which has the names. Spans point into the text of
``revision_id``, the revision that was read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from monitor.domain import Event, Party, PartyRole, Transfer
from monitor.knowledge.measures import InScope


@dataclass(frozen=True, slots=True)
class Source:
    """The article something was read in, as far as a table shows it. ``feed…`` and ``family`` are of the feed that gave
    the text."""

    article_id: int
    title: str
    url: str | None
    language: str
    day: date
    dated_at: datetime  # published, clamped to first seen: the order of lists
    published_at: datetime | None
    date_quality: str
    first_seen_at: datetime
    relevance: float
    topics: tuple[str, ...]
    feed_id: int
    feed_title: str  # the outlet
    feed_country: str | None
    feed_kind: str
    feed_control: str
    feed_reliability: str
    family: str | None  # publisher family


@dataclass(frozen=True, slots=True)
class TransferRow:
    """One transfer of a current reading. ``id`` is for links: it is new after each reading of the article.

    ``scope``: the UN measures that cover its parties, item and day; empty outside any possible UN scope.
    """

    id: int
    reading_id: int
    revision_id: int
    transfer: Transfer
    quote: str  # the sentence that says it, as written
    scope: tuple[InScope, ...]
    source: Source

    @property
    def day(self) -> date:
        """What scope is judged by: the first day of the event, else the article's."""
        return self.transfer.date.first if self.transfer.date else self.source.day

    def written(self, role: PartyRole) -> str:
        """The parties of this role as written, joined by ``"; "``; "" where the text names none."""
        return written(self.transfer.parties, role)


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a sentence stands and what read it. ``before`` and ``after`` are at most ``CONTEXT`` code points on each
    side, as written."""

    before: str
    after: str
    reader_version: str
    knowledge_version: str
    learned_at: datetime
    body_source: str  # full_text, content, summary: of the revision that was read
    content_hash: str
    capture_sha256: str | None  # of the bytes as fetched, None where they are not kept


@dataclass(frozen=True, slots=True)
class TransferDetail:
    """One transfer with what stands around its sentence."""

    row: TransferRow
    provenance: Provenance
    in_return_for: TransferRow | None  # the other half of a swap
    beside: tuple[TransferRow, ...]  # the article's other transfers, in the order of the text


@dataclass(frozen=True, slots=True)
class TransferExport:
    """One line of transfers.csv. ``in_return_for`` is the id of the other half of a swap."""

    row: TransferRow
    provenance: Provenance
    source_id: str | None  # the id of a loaded item
    in_return_for: int | None


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event of a current reading."""

    id: int
    reading_id: int
    revision_id: int
    event: Event
    quote: str
    source: Source


@dataclass(frozen=True, slots=True)
class EventExport:
    """One line of events.csv; as that of transfers.csv."""

    row: EventRow
    provenance: Provenance
    source_id: str | None


@dataclass(frozen=True, slots=True)
class Flow:
    """One line of the flow picture. ``directed`` False: no direction was given, the two stand in an order of their ids.

    ``transfers`` counts claims, ``articles`` different articles that make them.
    """

    supplier: str
    recipient: str
    directed: bool
    status: str
    transfers: int
    articles: int


@dataclass(frozen=True, slots=True)
class ValueCount:
    """A value a filter offers, with how many transfers have it."""

    value: str
    transfers: int


@dataclass(frozen=True, slots=True)
class TransferChoices:
    """What the filter of the transfers page offers, most transfers first.

    Each list is counted under all other fields of the filter but its own, so that a choice says what it would show.
    An undirected transfer counts for both its parties, among suppliers and among recipients. ``asserters`` are ids and,
    of whom nobody knows, names as written; a filter takes the ids only.
    """

    suppliers: tuple[ValueCount, ...]
    recipients: tuple[ValueCount, ...]
    goods: tuple[ValueCount, ...]  # item classes and named systems
    statuses: tuple[ValueCount, ...]
    stages: tuple[ValueCount, ...]
    asserters: tuple[ValueCount, ...]
    roles: tuple[ValueCount, ...]
    in_scope: int  # transfers within a possible UN scope, under all fields but ``scope``
    everywhere: int  # transfers under all fields but ``scope``


def written(parties: tuple[Party, ...], role: PartyRole) -> str:
    """The names of the parties of a role as written, once each, joined by ``"; "``."""
    return "; ".join(dict.fromkeys(party.name for party in parties if party.role == role))
