"""Numbers, times and periods as a page words them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

import pytest

from monitor.dashboard import labels
from monitor.domain import GOOD_OUTCOMES, AsserterRole, DateQuality, EventType, Outcome, PartyRole, Stage, Status
from monitor.filter import Filter

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("back", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=3, minutes=50), "3 h ago"),
        (timedelta(days=59), "59 d ago"),
        (timedelta(days=61), "2 months ago"),
        (timedelta(days=729), "23 months ago"),
        (timedelta(days=935), "2 years ago"),
        (timedelta(hours=-2), "in 2 h"),
    ],
)
def test_how_long_ago_is_told_in_the_largest_unit_that_fits(back: timedelta, words: str) -> None:
    assert labels.ago(NOW - back, NOW) == words


def test_a_time_that_never_was_is_never() -> None:
    assert labels.ago(None, NOW) == labels.moment(None) == "never"


def test_a_share_is_never_a_false_zero() -> None:
    assert labels.share(1, 500) == "<1 %"
    assert labels.share(0, 500) == "0 %"
    assert labels.share(0, 0) == "–"


@pytest.mark.parametrize(
    ("flt", "words"),
    [
        (Filter(last=1), "Today"),
        (Filter(last=30), "Last 30 days"),
        (Filter(since=date(2026, 1, 2), until=date(2026, 1, 2)), "2 Jan 2026"),
        (Filter(since=date(2026, 1, 2)), "Since 2 Jan 2026"),
        (Filter(until=date(2026, 1, 2)), "Until 2 Jan 2026"),
        (Filter(), "All time"),
    ],
)
def test_a_period_is_said_in_words(flt: Filter, words: str) -> None:
    assert labels.period(flt, NOW.date()) == words


def test_every_way_a_poll_can_fail_has_words() -> None:
    assert set(labels.OUTCOMES) == set(Outcome) - GOOD_OUTCOMES


def test_every_date_that_was_not_stated_has_words() -> None:
    assert set(labels.DATES) == set(DateQuality) - {DateQuality.STATED}


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (labels.STAGES, Stage),
        (labels.ASSERTERS, AsserterRole),
        (labels.PARTIES, PartyRole),
        (labels.EVENTS, EventType),
    ],
)
def test_every_value_of_a_closed_set_has_words(words: dict[str, str], values: type[StrEnum]) -> None:
    assert set(words) == {value.value for value in values}


def test_every_status_has_a_word_a_mark_and_a_fill_of_its_own() -> None:
    looks = [labels.look(status.value, None) for status in Status] + [labels.look("confirmed", "supplier")]
    assert {look.id for look in looks} == set(labels.STATUSES)
    for part in ("word", "mark", "pattern"):
        assert len({getattr(look, part) for look in looks}) == len(looks)


@pytest.mark.parametrize("role", [None, *AsserterRole])
def test_only_the_word_of_a_party_earns_the_full_mark(role: AsserterRole | None) -> None:
    look = labels.look("confirmed", role.value if role else None)
    admitted = role in (AsserterRole.SUPPLIER, AsserterRole.RECIPIENT)
    assert (look.mark, look.word) == (("●", "confirmed") if admitted else ("◉", "reported as fact"))


@pytest.mark.parametrize(
    ("first", "last", "precision", "words"),
    [
        (date(2026, 10, 3), date(2026, 10, 3), "day", "3 Oct 2026"),
        (date(2026, 10, 1), date(2026, 10, 31), "month", "Oct 2026"),
        (date(2026, 1, 1), date(2026, 12, 31), "year", "2026"),
        (date(2026, 5, 1), date(2026, 10, 31), "range", "1 May 2026 – 31 Oct 2026"),
    ],
)
def test_an_event_is_dated_no_more_exactly_than_it_is_told(first: date, last: date, precision: str, words: str) -> None:
    assert labels.days(first, last, precision) == words
