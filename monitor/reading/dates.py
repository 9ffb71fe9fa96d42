"""When a sentence says something happened: dates in full, in part, or relative to the day of publication. Pure.

Never invented: a year needs a word that makes it one (in 2023, 2023年), a month without its year or a word such as
"last month" needs the publication date, and the result then says that it is inferred. "Since 2014" and "until March"
bound a time without giving it and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from monitor.domain import Span
from monitor.domain.transfers import DateBasis, EventDate
from monitor.reading import date_words
from monitor.reading.date_forms import FAR_EAST, words_of
from monitor.reading.date_reader import Read, Reader, whole_month
from monitor.text import fold

_LATEST: Final = timedelta(days=400)
"""A date later than publication by more than this is another thing: a deadline, a plan for a decade, a wrong number."""
_HINT: Final = re.compile(r"\d")


def dates(text: str, start: int, end: int, language: str, published: date | None) -> list[EventDate]:
    """The dates stated or inferred in ``text[start:end]`` (one sentence), in order; spans are code points of ``text``.

    ``published`` is the day of publication in the publisher's time; without it nothing is inferred. Never raises.
    """
    return [found.date for found in _found(text, start, end, language, published)]


def event_date(
    text: str, start: int, end: int, language: str, published: date | None, near: int | None = None
) -> EventDate | None:
    """The date of what ``text[start:end]`` tells: of several the one nearest to ``near`` (a code point of ``text``),
    else the first. A day beside a verb of saying is the report's ("he said on Monday") and is passed over."""
    return nearest(event_dates(text, start, end, language, published), near)


def event_dates(text: str, start: int, end: int, language: str, published: date | None) -> list[EventDate]:
    """The dates of ``text[start:end]`` that can be those of what it tells, in order."""
    return [found.date for found in _found(text, start, end, language, published) if not found.of_report]


def nearest(rows: Sequence[EventDate], near: int | None) -> EventDate | None:
    """Of ``event_dates`` the one nearest to ``near``, else the first; None where there are none."""
    if not rows:
        return None
    if near is None:
        return rows[0]
    return min(rows, key=lambda row: (_distance(row.span, near), row.span.start))


def _distance(span: Span, at: int) -> int:
    return max(span.start - at, at - span.end, 0)


@dataclass(frozen=True, slots=True)
class _Found:
    date: EventDate
    of_report: bool


_PLAUSIBLE: Final = range(1900, 2200)  # years of publication; feeds also say year 1 and 9999


def _found(text: str, start: int, end: int, language: str, published: date | None) -> list[_Found]:
    if published is not None and published.year not in _PLAUSIBLE:
        published = None
    folded = fold(text[start:end])
    part = folded.text
    spoken = language if language in date_words.RELATIVE else "en"
    if not _HINT.search(part) and not words_of(spoken).search(part):
        return []
    reader = Reader(folded, text[start:end], spoken, published)
    reads = _with_its_year(sorted(reader.read(), key=lambda read: (read.start, -read.end)), part)
    found: list[_Found] = []
    done = -1
    for read in reads:
        if read.start < done:
            continue
        done = read.end
        if published is not None and read.first - _LATEST > published:
            continue
        at, to = folded.span(read.start, read.end)
        span = Span(start + at, start + to)
        basis = DateBasis.STATED if read.stated else DateBasis.INFERRED
        of_report = not read.stated and read.precision == "day" and _of_report(part, read, spoken)
        found.append(_Found(EventDate(read.first, read.last, read.precision, basis, span), of_report))
    return found


_OF_YEAR: Final = re.compile(r",?\s?(?:of |de |del |من |des )?")


def _with_its_year(reads: list[Read], part: str) -> list[Read]:
    """October last year, в октябре прошлого года: a day or month and the word for its year are one date."""
    joined: list[Read] = []
    for read in reads:
        last = joined[-1] if joined else None
        if (
            last is not None
            and not (last.stated or read.stated)
            and (last.precision, read.precision) in (("month", "year"), ("day", "year"))
            and not last.loose_day
            and read.start >= last.end
            and _OF_YEAR.fullmatch(part, last.end, read.start)
        ):
            try:
                first = last.first.replace(year=read.first.year)
            except ValueError:  # 29 February
                continue
            until = first if last.precision == "day" else whole_month(first.year, first.month)[1]
            joined[-1] = Read(last.start, read.end, first, until, last.precision, False)
        else:
            joined.append(read)
    return joined


@lru_cache(maxsize=16)
def _saying(language: str) -> re.Pattern[str]:
    return re.compile(date_words.SAYING[language])


_DATELINE: Final = re.compile(
    r"\s?(?:\((?:reuters|ap|afp|xinhua|tass|efe|dpa|yonhap|upi|kyodo|interfax|ria)\b|\s?[-–—]\s|电\b|电 |讯|電)"
)


def _of_report(part: str, read: Read, language: str) -> bool:
    """Is it the day of the report: in a dateline, or a loose day beside a verb of saying?"""
    if _DATELINE.match(part, read.end):
        return True
    if not read.loose_day:
        return False
    reach = 26 if language not in FAR_EAST else 40 if language == "ko" else 30
    around = part[max(0, read.start - reach) : read.end + reach]
    return _saying(language).search(around) is not None
