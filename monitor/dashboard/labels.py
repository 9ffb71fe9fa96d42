"""Words for ids, and how dates and numbers are written (design §7, §8). Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Final

from monitor.domain import (
    AsserterRole,
    Cause,
    Control,
    EventType,
    FeedKind,
    PartyRole,
    Stage,
    Status,
    Topic,
)
from monitor.filter import Filter

TOPICS: Final = {
    Topic.ARMS_TRANSFER.value: "Arms transfers",
    Topic.UN_SANCTIONS.value: "UN sanctions",
    Topic.OTHER_SANCTIONS.value: "Other sanctions",
    Topic.WEAPONS_TEST.value: "Weapons tests",
}
KINDS: Final = {
    FeedKind.OFFICIAL.value: "Official",
    FeedKind.AGENCY.value: "News agency",
    FeedKind.NEWSPAPER.value: "Newspaper",
    FeedKind.BROADCASTER.value: "Broadcaster",
    FeedKind.TRADE_PRESS.value: "Trade press",
    FeedKind.THINK_TANK.value: "Think tank",
    FeedKind.INVESTIGATOR.value: "Investigator",
    FeedKind.NGO.value: "NGO",
    FeedKind.AGGREGATOR.value: "Aggregator",
}
CONTROLS: Final = {
    Control.STATE_DIRECTED.value: "state-directed",
    Control.STATE_FUNDED.value: "state-funded",
    Control.PRIVATE.value: "private",
    Control.UNKNOWN.value: "control unknown",
}
CAUSES: Final = {
    Cause.LIVE.value: "as it was published",
    Cause.FIRST_POLL.value: "first poll of its feed",
    Cause.LOAD.value: "loaded from a file",
    Cause.REREAD.value: "read again",
    Cause.EDIT.value: "edited by the publisher",
    Cause.FULL_TEXT.value: "full text fetched",
}
ACTOR_KINDS: Final = {
    "state": "State",
    "person": "Person",
    "organisation": "Organisation",
    "armed_group": "Armed group",
    "un_body": "UN body",
    "vessel": "Vessel",
    "aircraft": "Aircraft",
    "media": "Media",
    "network": "Network",
    "place": "Place",
    "item": "Item",
    "system": "System",
    "regime": "Regime",
}
LANGUAGES: Final = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "ht": "Haitian Creole",
    "hu": "Hungarian",
    "hy": "Armenian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ka": "Georgian",
    "kk": "Kazakh",
    "ko": "Korean",
    "ku": "Kurdish",
    "my": "Burmese",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "ps": "Pashto",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sl": "Slovene",
    "so": "Somali",
    "sr": "Serbian",
    "sv": "Swedish",
    "sw": "Swahili",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "und": "Language unknown",
    "ur": "Urdu",
    "uz": "Uzbek",
    "vi": "Vietnamese",
    "zh": "Chinese",
    "zh-Hans": "Chinese (simplified)",
    "zh-Hant": "Chinese (traditional)",
}
DATES: Final = {
    "updated": "only the time of its last change is stated",
    "clamped": "the stated time lay in the future: the day is that of first sight",
    "missing": "no time is stated: the day is that of first sight",
}
"""How an article's time was come by, where it was not simply stated (``monitor.domain.DateQuality``)."""
OUTCOMES: Final = {
    "empty_body": "An answer without content",
    "not_a_feed": "No feed at the address",
    "gone": "Gone for good",
    "not_found": "Nothing at the address",
    "forbidden": "Access refused",
    "rate_limited": "Asked too often",
    "client_error": "The request was refused",
    "server_error": "A fault of the publisher's server",
    "timeout": "No answer in time",
    "unreachable": "No connection",
    "name_not_found": "No such server name",
    "tls_error": "No safe connection",
    "too_large": "Too large to read",
    "too_many_redirects": "Sent on too often",
    "bad_redirect": "Sent on to no usable address",
    "blocked_address": "An address that Vigie must not reach",
    "bad_url": "No usable address",
    "bad_encoding": "Content that does not decode",
    "internal": "A fault of Vigie's own",
}
"""How a poll failed, for many feeds at once (``monitor.domain.Outcome``); one feed's own words say more."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the status of a transfer is shown: always word + mark + colour (design §8), so that nobody needs all three.

    ``colour`` is the rank of a categorical colour of the theme, ``pattern`` the fill in a chart: a shape of Plotly's,
    ``solid``, ``pale`` or ``hollow``. On a page the colour is ``--vg-status-<id>`` of ``style.css``.
    """

    id: str
    word: str
    mark: str
    colour: int
    pattern: str
    meaning: str


STATUSES: Final = {
    look.id: look
    for look in (
        Look("confirmed", "confirmed", "●", 1, "solid", "a party to it admits it"),
        Look("reported", "reported as fact", "◉", 1, "pale", "the text states it as plain fact; no party admits it"),
        Look("claimed", "claimed", "○", 6, "hollow", "a government or a body states it"),
        Look("alleged", "alleged", "◌", 5, ".", "an accusation or a report, attributed or unproven"),
        Look("planned", "planned", "◔", 3, "/", "not delivered: requested, negotiated, approved or announced"),
        Look("interdicted", "interdicted", "◧", 4, "|", "seized or intercepted on its way"),
        Look("halted", "halted", "◍", 2, "-", "suspended, ended or blocked"),
        Look("denied", "denied", "⊘", 8, "x", "denied by a party, or refused by the would-be supplier"),
    )
}
"""The looks of the statuses, in the order in which pages show them."""
_ADMITTING: Final = frozenset({AsserterRole.SUPPLIER.value, AsserterRole.RECIPIENT.value})
STAGES: Final = {
    Stage.REQUESTED.value: "requested",
    Stage.NEGOTIATING.value: "under negotiation",
    Stage.CONTRACTED.value: "contracted",
    Stage.SHIPPED.value: "shipped",
    Stage.DELIVERED.value: "delivered",
    Stage.REFUSED.value: "refused",
    Stage.HALTED.value: "halted",
    Stage.SEIZED.value: "seized",
    Stage.UNKNOWN.value: "not stated",
}
ASSERTERS: Final = {
    AsserterRole.SUPPLIER.value: "the supplier",
    AsserterRole.RECIPIENT.value: "the recipient",
    AsserterRole.ADVERSARY.value: "an adversary",
    AsserterRole.THIRD_STATE.value: "a third state",
    AsserterRole.UN_BODY.value: "a UN body",
    AsserterRole.INVESTIGATOR.value: "an investigator",
    AsserterRole.COURT.value: "a court",
    AsserterRole.MEDIA.value: "media",
}
PARTIES: Final = {
    PartyRole.SUPPLIER.value: "Supplier",
    PartyRole.RECIPIENT.value: "Recipient",
    PartyRole.BROKER.value: "Broker",
    PartyRole.CONSIGNEE.value: "Consignee",
    PartyRole.END_USER.value: "End user",
    PartyRole.CARRIER.value: "Carrier",
    PartyRole.VESSEL.value: "Vessel",
    PartyRole.FINANCIER.value: "Financier",
    PartyRole.TRANSIT.value: "Transit",
    PartyRole.ORIGIN.value: "Origin of the goods",
    PartyRole.SPEAKER.value: "On the word of",
    PartyRole.AUTHORITY.value: "Authority",
    PartyRole.TARGET.value: "Target",
    PartyRole.PARTICIPANT.value: "Participant",
}
EVENTS: Final = {
    EventType.PROHIBITED_TRADE.value: "Trade under sanctions",
    EventType.SHIP_TO_SHIP.value: "Ship-to-ship transfer",
    EventType.PROCUREMENT.value: "Procurement",
    EventType.PERSONNEL_TRAINING.value: "Personnel or training",
    EventType.CYBER_FINANCE.value: "Cyber or finance",
    EventType.INTERDICTION.value: "Interdiction",
    EventType.DESIGNATION.value: "Designation",
    EventType.DELISTING.value: "Delisting",
    EventType.RESOLUTION.value: "Resolution",
    EventType.VETO.value: "Veto",
    EventType.MANDATE.value: "Mandate",
    EventType.REPORT.value: "Report",
    EventType.LEGAL.value: "Legal proceedings",
}
RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur", "ps", "ku", "yi", "sd", "ug", "dv"})
LEFT_TO_RIGHT: Final = "\N{LEFT-TO-RIGHT MARK}"
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def language(code: str | None) -> str:
    """``ko`` → Korean; a code without a name stays as it is."""
    return LANGUAGES["und"] if code is None else LANGUAGES.get(code, code)


def direction(code: str | None) -> str:
    """The ``dir`` of a text in this language; unknown ones are left to the text itself."""
    if code is None or code == "und":
        return "auto"
    return "rtl" if code in RIGHT_TO_LEFT else "ltr"


def look(status: str, role: str | None) -> Look:
    """How a status is shown. *Confirmed* has the full mark only on a party's own word (``role`` supplier or recipient);
    by mere narration it reads *reported as fact* (design §7)."""
    if status == Status.CONFIRMED.value and role not in _ADMITTING:
        return STATUSES["reported"]
    return STATUSES[status]


def arrow(directed: bool) -> str:
    """Between supplier and recipient; a dash where the text gives no direction. The marks of direction around it keep
    it from turning the flow round between two names written from right to left (an arrow is not mirrored)."""
    return f" {LEFT_TO_RIGHT}{'→' if directed else '–'}{LEFT_TO_RIGHT} "


def day(value: date) -> str:
    """``22 Nov 2026``, whatever the machine's locale."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def days(first: date, last: date, precision: str) -> str:
    """The days of an event as exactly as they are told: a day, ``Oct 2026``, ``2026``, or from one day to another."""
    if precision == "year" and first.year == last.year:
        return str(first.year)
    if precision == "month" and (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    return day(first) if first == last else f"{day(first)} – {day(last)}"


def weekday(value: date) -> str:
    """``Sun 22 Nov 2026``."""
    return f"{WEEKDAYS[value.weekday()]} {day(value)}"


def moment(value: datetime | None, zone: tzinfo = UTC) -> str:
    """``22 Nov 2026, 14:05`` in the viewer's zone (the name of the zone stands once on the page)."""
    if value is None:
        return "never"
    local = value.astimezone(zone)
    return f"{day(local.date())}, {local:%H:%M}"


def ago(value: datetime | None, now: datetime) -> str:
    """``3 h ago``; only ever shown beside the exact time."""
    if value is None:
        return "never"
    seconds = (now - value).total_seconds()
    span = abs(seconds)
    if span < 90:
        return "just now"
    _, size, unit = next(step for step in _STEPS if span >= step[0])
    amount = int(span // size)
    return f"{amount} {unit} ago" if seconds > 0 else f"in {amount} {unit}"


_STEPS: Final = (  # from so many seconds on, in units of so many seconds
    (2 * 31_557_600, 31_557_600, "years"),
    (60 * 86_400, 2_629_800, "months"),
    (86_400, 86_400, "d"),
    (3_600, 3_600, "h"),
    (60, 60, "min"),
)


def number(value: int) -> str:
    """``12,345``."""
    return f"{value:,}"


def count(value: int, one: str, many: str | None = None) -> str:
    """``1 article``, ``12,345 articles``."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"


def share(part: int, whole: int) -> str:
    """``23 %`` of a base that stands beside it; ``–`` of nothing, ``<1 %`` rather than a false zero."""
    if not whole:
        return "–"
    percent = 100 * part / whole
    if 0 < percent < 1:
        return "<1 %"
    return f"{percent:.0f} %"


def change(now: float, before: float | None) -> str:
    """``+12``, ``−3``, ``±0``; empty where nothing was measured before."""
    if before is None:
        return ""
    difference = int(now - before)
    return f"{difference:+,}".replace("-", "\N{MINUS SIGN}") if difference else "±0"


def period(flt: Filter, today: date) -> str:
    """The filter's dates in words."""
    if flt.last is not None:
        return "Today" if flt.last == 1 else f"Last {count(flt.last, 'day')}"
    if flt.since and flt.until:
        return day(flt.since) if flt.since == flt.until else f"{day(flt.since)} – {day(flt.until)}"
    if flt.since:
        return f"Since {day(flt.since)}"
    if flt.until:
        return f"Until {day(flt.until)}"
    return "All time"


def listing(words: Iterable[str], last: str = "or") -> str:
    """``a``, ``a or b``, ``a, b or c``."""
    parts = list(words)
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"
