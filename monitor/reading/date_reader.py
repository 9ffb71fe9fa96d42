"""From the form of a date to the days it means, by the day of publication where a part is left out. Pure."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from monitor.reading import date_words
from monitor.reading.date_forms import FAR_EAST, NOWRUZ, patterns
from monitor.text import fold
from monitor.text.folding import Folded

_SOON: Final = timedelta(days=31)
_AHEAD: Final = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Read:
    """A date in folded text."""

    start: int
    end: int
    first: date
    last: date
    precision: str
    stated: bool
    loose_day: bool = False  # yesterday, Monday, 12일: may be the day of the report


_PASSED_OVER: Final = re.compile(r"(?:black|good|bloody|super|palm|easter|cyber|ash|holy)\s\Z")
_NAMED_AFTER_DAY: Final = re.compile(r"\s(?:times|telegraph|mail|express|mirror|night live|post|league|trading)\b")
_ERAS: Final = {"令和": 2018, "平成": 1988}


_COMING: Final = re.compile(r"(?:오는|다음 주|다음주|내주|来周|来週|下周|次の)\s?\Z")
_DAY_BEHIND: Final = re.compile(
    r",?\s(?:the |den )?(?:\d{1,2}(?!\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)"
    r"|\s?마다|\s?[（(]\d"
)
_EVERY: Final = re.compile(r"(?:every|each|매주|每|毎|chaque|cada|jeden|каждый|кожн\w+)\s?\Z")


class Reader:
    """One sentence; holds what every form needs."""

    def __init__(self, folded: Folded, original: str, language: str, published: date | None) -> None:
        self.folded, self.text, self.original = folded, folded.text, original
        self.language, self.published = language, published
        self.patterns = patterns(language)

    def future(self, start: int, end: int) -> bool:
        """Do the words around speak of what is to come?"""
        reach = 24 if self.language in FAR_EAST else 60
        return self.patterns.future.search(self.text[max(0, start - reach) : end + reach]) is not None

    def read(self) -> Iterator[Read]:
        at = 0
        while match := self.patterns.one.search(self.text, at):
            at = max(match.end(), at + 1)
            read = self._one(match)
            if read is not None and not self._open(read, match):
                yield read

    def _open(self, read: Read, match: re.Match[str]) -> bool:
        """Does a word beside it make the date a bound: since 2014, 2023년부터, by March?"""
        opened, behind = self.patterns.open, self.patterns.open_behind
        if opened is not None and opened.search(self.text, max(0, match.start() - 18), read.start):
            prefix = self.text[max(0, match.start() - 18) : read.start]
            # ru/uk "с", "до" are words of a range's start too; in "from 12 to 14" the range was read as a whole
            return read.precision != "range" or not prefix.rstrip().endswith(("from", "от", "с", "від", "من", "از"))
        return behind is not None and behind.match(self.text, read.end) is not None

    def _one(self, match: re.Match[str]) -> Read | None:
        got = {name: value for name, value in match.groupdict().items() if value is not None}
        start, end = match.span()
        if "iso_y" in got:
            return _day(start, end, got["iso_y"], got["iso_m"], got["iso_d"])
        if "dot_y" in got:
            return _day(start, end, got["dot_y"], got["dot_m"], got["dot_d"])
        if "fa_m" in got or "fa_only" in got:
            return self._persian(match, got)
        if "era" in got:
            year = _ERAS[got["era"]] + (1 if got["era_y"] == "元" else int(got["era_y"]))
            return self._calendar(start, end, year, got.get("era_m"), got.get("era_d"))
        if "weekday" in got:
            return self._weekday(match)
        if "relative" in got:
            return self._offset(match)
        if self.language in FAR_EAST:
            return self._far(match, got)
        return self._near(match, got)

    def _near(self, match: re.Match[str], got: Mapping[str, str]) -> Read | None:
        for name in ("m1", "m2", "m3", "m4"):
            if name in got:
                break
        else:
            first, name = (match.start("y5"), "y5") if "y5" in got else (match.start("y6"), "y6")
            if "to5" in got:
                if int(got["y5"]) >= int(got["to5"]):
                    return None
                last = date(int(got["to5"]), 12, 31)
                return Read(first, match.end("to5"), date(int(got["y5"]), 1, 1), last, "range", True)
            end = match.end() if name == "y6" else match.end(name)
            return self._calendar(first, end, int(got[name]), None, None)
        written = self.original[self.folded.offsets[match.start(name)]]
        if self.language in ("en", "de") and written.islower():
            return None  # may, march
        month = str(self.patterns.months[got[name]])
        digit = name[1]
        year = got.get(f"y{digit}")
        day = got.get(f"d{digit}") or got.get("d0")
        if day is None and got[name] in {fold(word).text for word in date_words.BESIDE_DAY}:
            return None
        start = match.start(name) if name in ("m3", "m4") else match.start()
        end = match.end()
        until = got.get("to2")
        begin = got.get("from")
        if begin or until:
            low, high = (begin or day or ""), (until or day or "")
            return self._days(start, end, year, month, low, high)
        if got[name] in {fold(word).text for word in date_words.BESIDE_DAY} and year is None:
            return None
        if name == "m4":
            past = (
                "past" in got or got["in_m"] in ("last", "this past") or "verg" in got["in_m"] or "letzt" in got["in_m"]
            )
            return self._month(start, end, int(month), past)
        return self._calendar(start, end, int(year) if year else None, month, day)

    def _far(self, match: re.Match[str], got: Mapping[str, str]) -> Read | None:
        start, end = match.span()
        if "y7" in got:
            first, last = int(got["y7"]), int(got["to7"])
            return Read(start, end, date(first, 1, 1), date(last, 12, 31), "range", True) if first < last else None
        if "yy" in got:
            year = 2000 + int(got["yy"])
            if self.published is None or year > self.published.year + 1:
                return None
            return _inferred(self._calendar(start, end, year, got["m5"], got.get("d5")))
        if "rel_m" in got:
            if self.published is None:
                return None
            months = self.published.year * 12 + self.published.month - 1 + int(self.patterns.relative[got["rel_m"]][1:])
            return _inferred(_day(start, end, str(months // 12), str(months % 12 + 1), got["d4"]))
        if "y1" in got:
            return self._calendar(start, end, int(got["y1"]), got.get("m1"), got.get("d1"))
        if "rel_y" in got:
            if self.published is None:
                return None
            year = self.published.year + int(self.patterns.relative[got["rel_y"]][1:])
            return _inferred(self._calendar(start, end, year, got.get("m1"), got.get("d1")))
        if "m2" in got:
            if "from2" in got:
                return self._days(start, end, None, got["m2"], got["from2"], got["d2"])
            if "d2" in got:
                return self._calendar(start, end, None, got["m2"], got["d2"])
            past = self.text[max(0, start - 3) : start].strip() in ("지난", "去る")
            return self._month(start, end, int(got["m2"]), past) if 1 <= int(got["m2"]) <= 12 else None
        return self._day_of_month(start, end, int(got["d3"]))

    def _calendar(self, start: int, end: int, year: int | None, month: str | None, day: str | None) -> Read | None:
        """A date of which the year may be missing."""
        if year is not None:
            if month is None:
                return Read(start, end, date(year, 1, 1), date(year, 12, 31), "year", True)
            if not 1 <= int(month) <= 12:
                return None
            if day is None:
                return Read(start, end, *whole_month(year, int(month)), "month", True)
            return _day(start, end, str(year), month, day)
        if self.published is None or month is None or day is None:
            return None
        guess = self._year_for(int(month), int(day), start, end)
        return _inferred(_day(start, end, str(guess), month, day)) if guess else None

    def _year_for(self, month: int, day: int, start: int, end: int) -> int | None:
        """The year that makes a day and month the latest not after publication; of plans the first after it, unless
        that is more than half a year away."""
        if self.published is None:
            return None
        candidates = [
            date(year, month, day)
            for year in (self.published.year + 1, self.published.year, self.published.year - 1)
            if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
        ]
        past = [one for one in candidates if one <= self.published]
        coming = [one for one in candidates if one > self.published]
        # a date within the next weeks is an announcement rather than something eleven months old
        reach = _AHEAD if self.future(start, end) else _SOON
        soon = bool(coming) and coming[-1] - self.published <= reach
        if soon and (not past or coming[-1] - self.published < self.published - past[0] or reach is _AHEAD):
            return coming[-1].year
        return past[0].year if past else None

    def _days(self, start: int, end: int, year: str | None, month: str, low: str, high: str) -> Read | None:
        first = self._calendar(start, end, int(year) if year else None, month, low)
        if first is None:
            return None
        last = _day(start, end, str(first.first.year), month, high)
        if last is None or last.last <= first.first:
            return None
        return Read(start, end, first.first, last.last, "range", first.stated)

    def _month(self, start: int, end: int, month: int, past: bool) -> Read | None:
        """A month without a year: the latest that has begun at publication, or, of plans, the next. None where either
        could be meant: "in December", in November, with no word of past or future."""
        if self.published is None:
            return None
        year = self.published.year
        ahead = (month - self.published.month) % 12
        if 0 < ahead <= 6 and not past and self.future(start, end):
            year += month < self.published.month
        elif ahead == 1 and not past:
            return None
        else:
            year -= month > self.published.month or (past and month == self.published.month)
        return Read(start, end, *whole_month(year, month), "month", False)

    def _day_of_month(self, start: int, end: int, day: int) -> Read | None:
        """12일: the latest such day not after publication (one day later is allowed for time zones)."""
        if self.published is None or not 1 <= day <= 31:
            return None
        ahead = self.text[max(0, start - 6) : start]
        if _COMING.search(ahead):
            at = self.published
            for _ in range(62):
                if at.day == day:
                    return Read(start, end, at, at, "day", False)
                at += timedelta(days=1)
            return None
        at = self.published + timedelta(days=1)
        for _ in range(62):
            if at.day == day:
                return Read(start, end, at, at, "day", False, loose_day=True)
            at -= timedelta(days=1)
        return None

    def _weekday(self, match: re.Match[str]) -> Read | None:
        start, end = match.span("weekday")
        if self.published is None or self.future(start, end):
            return None
        if self.language == "en":
            written = self.original[self.folded.offsets[start]]
            ahead = self.text[max(0, start - 8) : start]
            if written.islower() or _PASSED_OVER.search(ahead) or _NAMED_AFTER_DAY.match(self.text, end):
                return None
        if self._open_before(start) or _DAY_BEHIND.match(self.text, match.end()):
            return None
        if _EVERY.search(self.text, max(0, match.start() - 8), match.start()):
            return None
        back = (self.published.weekday() - (self.patterns.weekdays[match["weekday"]] - 1)) % 7
        at = self.published - timedelta(days=back)
        return Read(start, end, at, at, "day", False, loose_day=True)

    def _open_before(self, start: int) -> bool:
        opened = self.patterns.open
        return opened is not None and opened.search(self.text, max(0, start - 18), start) is not None

    def _offset(self, match: re.Match[str]) -> Read | None:
        if self.published is None:
            return None
        start, end = match.span("relative")
        code = self.patterns.relative[match["relative"]]
        kind, offset = code[0], int(code[1:])
        day = self.published
        if kind == "d":
            at = day + timedelta(days=offset)
            return Read(start, end, at, at, "day", False, loose_day=True)
        if kind == "w":
            first = day - timedelta(days=day.weekday()) + timedelta(weeks=offset)
            return Read(start, end, first, first + timedelta(days=6), "range", False)
        if kind == "m":
            months = day.year * 12 + day.month - 1 + offset
            return Read(start, end, *whole_month(months // 12, months % 12 + 1), "month", False)
        year = day.year + offset
        return Read(start, end, date(year, 1, 1), date(year, 12, 31), "year", False)

    def _persian(self, match: re.Match[str], got: Mapping[str, str]) -> Read | None:
        year = int((got.get("fa_m") and got["fa_y"]) or got["fa_only"])
        if year not in NOWRUZ or year + 1 not in NOWRUZ:
            return None
        start, end = match.span()
        if "fa_only" in got:
            start = match.start("fa_only")
            return Read(start, end, NOWRUZ[year], NOWRUZ[year + 1] - timedelta(days=1), "year", True)
        month = self.patterns.persian[got["fa_m"]]
        first = NOWRUZ[year] + timedelta(days=31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7))
        length = 31 if month <= 6 else 30 if month <= 11 else (NOWRUZ[year + 1] - first).days
        if "fa_d" not in got:
            return Read(start, end, first, first + timedelta(days=length - 1), "month", True)
        day = int(got["fa_d"])
        if not 1 <= day <= length:
            return None
        at = first + timedelta(days=day - 1)
        return Read(start, end, at, at, "day", True)


def whole_month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _day(start: int, end: int, year: str, month: str, day: str) -> Read | None:
    try:
        at = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return Read(start, end, at, at, "day", True)


def _inferred(read: Read | None) -> Read | None:
    if read is None:
        return None
    return Read(read.start, read.end, read.first, read.last, read.precision, False, read.loose_day)
