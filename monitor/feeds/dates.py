"""Dates as feeds write them, to aware UTC.

feedparser's own reading is asked only when the rules here know nothing: it takes an unknown zone name for UTC without
a word, so that ``CEST`` is two hours late; and it is believed only where its day and year are written there, for it
takes four digits at the beginning of anything for a year and adds the month of today.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

EARLIEST: Final = 1990  # a year before it is an unset clock (1970, 0001), never a news item's
LATEST: Final = 2100
FUTURE: Final = timedelta(days=1)  # further ahead than any zone mistake can put a time
MAX_RAW: Final = 200  # characters

_MONTH_NAMES: Final = "january february march april may june july august september october november december"
_MONTHS: Final = {
    name: number for number, full in enumerate(_MONTH_NAMES.split(), 1) for name in (full, full[:3], full[:4])
}
# Minutes east of UTC. Names with two meanings take the one feeds use: IST India, BST Britain, CST and AST America.
_ZONES: Final = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0,
    "bst": 60, "west": 60, "cet": 60, "met": 60, "wat": 60, "ist": 330,
    "cest": 120, "mest": 120, "eet": 120, "cat": 120, "sast": 120,
    "eest": 180, "msk": 180, "trt": 180, "eat": 180, "idt": 180, "msd": 240, "gst": 240, "irst": 210, "irdt": 270,
    "pkt": 300, "npt": 345, "bdt": 360, "ict": 420, "wib": 420, "hkt": 480, "sgt": 480, "pht": 480, "myt": 480,
    "awst": 480, "jst": 540, "kst": 540, "acst": 570, "aest": 600, "acdt": 630, "aedt": 660, "nzst": 720, "nzdt": 780,
    "ndt": -150, "nst": -210, "adt": -180, "brt": -180, "art": -180, "ast": -240, "edt": -240, "est": -300,
    "cdt": -300, "cst": -360, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480, "akdt": -480, "akst": -540,
    "hst": -600,
}  # fmt: skip

_CLOCK: Final = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?"
    r"(?:\s*(?P<half>[ap])\.?m\.?(?![a-z]))?"
)
_ZONE: Final = r"(?:\s*(?P<zone>(?:[a-z]{1,5})?\s*[+-−]\s*\d{1,2}:?(?:\d{2})?|[a-z]{1,5}))?(?:\s*\([^()]*\))?"
_TIME: Final = rf"(?:[\s,T_@-]+(?:at\s+)?{_CLOCK}{_ZONE})?"
_WEEKDAY: Final = r"(?:[^\W\d]{2,10}\.?\s*,?\s*)?"
_FORMS: Final = tuple(
    re.compile(form, re.I)
    for form in (
        rf"(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})\.?{_TIME}",  # 2026-10-02T10:45:00+02:00
        rf"(?P<year>\d{{2}})-(?P<month>\d{{2}})-(?P<day>\d{{2}}){_TIME}",  # 26-10-02 10:45, as the IAEA writes
        rf"(?P<year>\d{{4}})\s*[年년]\s*(?P<month>\d{{1,2}})\s*[月월]\s*(?P<day>\d{{1,2}})\s*[日일]{_TIME}",
        rf"(?P<year>\d{{4}})(?P<month>\d{{2}})(?P<day>\d{{2}})(?:T?(?P<hour>\d{{2}})(?P<minute>\d{{2}})(?P<second>\d{{2}})?{_ZONE})?",
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+(?P<name>[a-z]{{3,9}})\.?[\s,-]+(?P<year>\d{{4}}|\d{{2}}){_TIME}",
        rf"{_WEEKDAY}(?P<name>[a-z]{{3,9}})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}}){_TIME}",
        rf"{_WEEKDAY}(?P<name>[a-z]{{3}})\s+(?P<day>\d{{1,2}})\s+{_CLOCK}{_ZONE}\s+(?P<year>\d{{4}})",  # asctime
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>\d{{4}}){_TIME}",  # 02.10.2026 10:45
    )
)
_NUMBER: Final = re.compile(r"\d+")
_EPOCH: Final = re.compile(r"(\d{9,10})(?:\.\d+)?|(\d{12,13})")


def parse(raw: str | None) -> datetime | None:
    """A date as written, as aware UTC; None when it cannot be read or lies outside 1990–2100. Never raises.

    A time without a zone is taken for UTC, a date without a time for its midnight.
    """
    if not raw:
        return None
    text = " ".join(raw[:MAX_RAW].split())
    epoch = _EPOCH.fullmatch(text)
    if epoch is not None:
        seconds = int(epoch[1]) if epoch[1] else int(epoch[2]) / 1000
        return _checked(datetime.fromtimestamp(seconds, UTC))
    for form in _FORMS:
        found = form.fullmatch(text)
        if found is not None:
            return _from_parts(found.groupdict())
    return None


def from_struct(value: object, raw: str) -> datetime | None:
    """feedparser's nine numbers, which it means as UTC; None when they are no date, or not that of the text they were
    read from: its year, and its day but for one that a zone may have moved it, must be written there."""
    try:
        year, month, day, hour, minute, second = tuple(value)[:6]  # type: ignore[arg-type, var-annotated]
        moment = _checked(datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC))
    except (TypeError, ValueError, OverflowError):
        return None
    if moment is None:
        return None
    numbers = _NUMBER.findall(raw[:MAX_RAW])
    written = {int(number) for number in numbers}
    whole = any(len(number) == 4 for number in numbers)
    near = [moment + timedelta(days=days) for days in (-1, 0, 1)]
    return moment if any({one.day, one.year if whole else one.year % 100} <= written for one in near) else None


def _from_parts(parts: dict[str, str | None]) -> datetime | None:
    name = parts.get("name")
    month = _MONTHS.get(name.lower()) if name else int(parts["month"] or 0)
    if month is None:
        return None
    year = int(parts["year"] or 0)
    if year < 100:
        year += 2000 if year < 70 else 1900
    hour = int(parts.get("hour") or 0)
    half = (parts.get("half") or "").lower()
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    offset = _offset(parts.get("zone"))
    if offset is None:
        return None
    try:
        day = datetime(year, month, int(parts["day"] or 0), tzinfo=UTC)
        if hour > 24 or int(parts.get("minute") or 0) > 59:
            return None
        moment = day + timedelta(
            hours=hour, minutes=int(parts.get("minute") or 0) - offset, seconds=min(59, int(parts.get("second") or 0))
        )
    except (ValueError, OverflowError):
        return None
    return _checked(moment)


def _offset(zone: str | None) -> int | None:
    """Minutes east of UTC; None for a zone nobody knows, so that another reader is asked rather than UTC assumed."""
    if not zone:
        return 0
    zone = zone.lower().replace(" ", "").replace("−", "-")
    found = re.fullmatch(r"([a-z]*)([+-])(\d{1,2}):?(\d{2})?", zone)
    if found is None:
        return _ZONES.get(zone)
    if found[1] and _ZONES.get(found[1]) != 0:
        return None
    minutes = int(found[3]) * 60 + int(found[4] or 0)
    if minutes > 14 * 60:
        return None
    return -minutes if found[2] == "-" else minutes


def _checked(moment: datetime) -> datetime | None:
    return moment if EARLIEST <= moment.year <= LATEST else None
