"""Transfers and the events beside them, as one article tells them: who is said to supply what to whom, on whose word.

Nothing here is a finding of Vigie's: each value is what a text says, with the span it was read from (design §1.2-3).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

UNKNOWN_PARTY: Final = "unknown"
"""The supplier or recipient that a text does not name, or names in words that are no known entity."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``start`` to ``end`` (exclusive) of ``title + "\\n" + body``."""

    start: int
    end: int

    def cut(self, text: str) -> str:
        return text[self.start : self.end]


class Status(StrEnum):
    """How a text puts a transfer (design §7). A hypothetical is not stored."""

    ALLEGED = "alleged"  # attributed, conditional or unproven accusation or report
    CLAIMED = "claimed"  # a government or body states it about itself or others; documented by a third party
    CONFIRMED = "confirmed"  # a party to it admits it, or the text states it as plain fact
    PLANNED = "planned"  # future, negotiated, requested, considered, approved but not delivered
    DENIED = "denied"  # denied by a party, or refused by the would-be supplier
    INTERDICTED = "interdicted"  # seized or intercepted
    HALTED = "halted"  # suspended, ended, blocked


class Stage(StrEnum):
    """How far a transfer is said to have come."""

    REQUESTED = "requested"
    NEGOTIATING = "negotiating"
    CONTRACTED = "contracted"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    REFUSED = "refused"
    HALTED = "halted"
    SEIZED = "seized"
    UNKNOWN = "unknown"


class AsserterRole(StrEnum):
    """What whoever asserts a transfer is to it."""

    SUPPLIER = "supplier"
    RECIPIENT = "recipient"
    ADVERSARY = "adversary"  # a party at war with the supplier or the recipient
    THIRD_STATE = "third_state"
    UN_BODY = "un_body"
    INVESTIGATOR = "investigator"  # think tanks, research groups, monitors outside the UN
    COURT = "court"
    MEDIA = "media"


class PartyRole(StrEnum):
    """What a named party is to a transfer or an event."""

    SUPPLIER = "supplier"
    RECIPIENT = "recipient"
    BROKER = "broker"
    CONSIGNEE = "consignee"
    END_USER = "end_user"
    CARRIER = "carrier"
    VESSEL = "vessel"
    FINANCIER = "financier"
    TRANSIT = "transit"
    ORIGIN = "origin"  # where the goods were made, when that is not the supplier
    SPEAKER = "speaker"  # on whose word
    AUTHORITY = "authority"  # of an event: who designates, seizes, vetoes, convicts
    TARGET = "target"  # of an event: whom or what it strikes
    PARTICIPANT = "participant"


class DateBasis(StrEnum):
    """Where the date of an event comes from. Never invented: no basis, no date."""

    STATED = "stated"  # the text gives it in full
    INFERRED = "inferred"  # the text gives a part or a relative word; the rest is from the publication date


@dataclass(frozen=True, slots=True)
class Party:
    """A party as written. ``entity`` is its id, ``unknown`` where it is none that Vigie knows."""

    role: PartyRole
    entity: str
    name: str  # as written
    span: Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """How much. ``low``/``high`` are equal for a plain number, None where the text gives no such bound ("over 100" has
    a low of 100 and no high). ``unit`` is of ``monitor.reading.quantities.UNITS``; containers are never shells."""

    low: float | None
    high: float | None
    unit: str
    hedge: str  # "", "about", "at least", "at most", "over", "under", "dozens" …: normalised English
    literal: str  # as written
    span: Span


@dataclass(frozen=True, slots=True)
class EventDate:
    """When something is said to have happened: ``first`` to ``last`` day, both included."""

    first: date
    last: date
    precision: str  # day, month, year, range
    basis: DateBasis
    span: Span


@dataclass(frozen=True, slots=True)
class Transfer:
    """One claim of a transfer in one article.

    ``supplier`` and ``recipient`` are entity ids or ``unknown``; when ``directed`` is False the text gives no direction
    and the two stand in the order of the text. ``parties`` holds everybody as written, supplier and recipient among
    them. ``key`` is unique in its reading and names it in ``in_return_for`` of the other half of a swap.
    """

    key: str
    supplier: str
    recipient: str
    directed: bool
    item: str  # domain.ItemClass
    status: Status
    stage: Stage
    quote: Span  # the sentence or clause that says it
    cue: str  # the words that give or get, or that settle the status, as written
    rule: str  # which rule of which grammar read it, e.g. "en.give"
    system: str | None = None  # entity id of a named system
    item_span: Span | None = None
    quantity: Quantity | None = None
    asserted_by: str | None = None  # entity id, or the name as written
    asserted_by_role: AsserterRole | None = None
    date: EventDate | None = None
    parties: tuple[Party, ...] = ()
    route: tuple[str, ...] = ()  # places as written, in order
    in_return_for: str | None = None  # key of the transfer it is given for
    source_of_supply: str | None = None  # entity id of where the goods come from, when that is not the supplier


class EventType(StrEnum):
    """What else a reading finds (ontology §4)."""

    PROHIBITED_TRADE = "prohibited_trade"  # oil, coal, labour … that sanctions forbid
    SHIP_TO_SHIP = "ship_to_ship"
    PROCUREMENT = "procurement"
    PERSONNEL_TRAINING = "personnel_training"
    CYBER_FINANCE = "cyber_finance"
    INTERDICTION = "interdiction"
    DESIGNATION = "designation"
    DELISTING = "delisting"
    RESOLUTION = "resolution"
    VETO = "veto"
    MANDATE = "mandate"  # of a panel or committee: renewed, ended
    REPORT = "report"
    LEGAL = "legal"  # charged, plea, convicted, acquitted: in ``detail``


@dataclass(frozen=True, slots=True)
class Event:
    """What else a reading found: trigger, parties and span; shallow on purpose."""

    type: EventType
    quote: Span  # the sentence
    trigger: Span  # the words that say it
    cue: str  # the trigger as written
    detail: str = ""  # e.g. charged, convicted, acquitted, plea; renewed, ended; adopted, rejected
    authority: str | None = None  # entity id
    target: str | None = None  # entity id
    parties: tuple[Party, ...] = ()
    date: EventDate | None = None
