from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.dates import from_struct, parse


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Thu, 06 Oct 2022 10:43:00 +0200", utc(2022, 10, 6, 8, 43)),
        ("Thu, 6 Oct 22 10:43 CEST", utc(2022, 10, 6, 8, 43)),
        ("Thu, 06 Oct 2022 10:43:00 EST", utc(2022, 10, 6, 15, 43)),
        ("Thu, 06 Oct 2022 10:43:00 GMT+3", utc(2022, 10, 6, 7, 43)),
        ("Thursday, October 6, 2022 - 10:43", utc(2022, 10, 6, 10, 43)),
        ("06 Oct 2022 08:28:28 PM", utc(2022, 10, 6, 20, 28, 28)),
        ("06 Oct 2022 12:28 a.m.", utc(2022, 10, 6, 0, 28)),
        ("Thu Oct  6 10:43:00 2022", utc(2022, 10, 6, 10, 43)),
        ("2022-10-06T10:43:00Z", utc(2022, 10, 6, 10, 43)),
        ("2022-10-06T10:43:00.123456+05:30", utc(2022, 10, 6, 5, 13)),
        ("2022-10-06 10:43:00 KST", utc(2022, 10, 6, 1, 43)),
        ("2022-10-06", utc(2022, 10, 6)),
        ("20221006T104300Z", utc(2022, 10, 6, 10, 43)),
        ("06.10.2022 10:43", utc(2022, 10, 6, 10, 43)),
        ("22-10-06 10:43", utc(2022, 10, 6, 10, 43)),
        ("2022년 10월 6일 10:43", utc(2022, 10, 6, 10, 43)),
        ("2022年10月6日", utc(2022, 10, 6)),
        ("1665052980", utc(2022, 10, 6, 10, 43)),
        ("1665052980000", utc(2022, 10, 6, 10, 43)),
        ("Sun, 22 Nov 2026 24:00:00 GMT", utc(2026, 11, 23)),
        ("Sat, 31 Dec 2016 23:59:60 GMT", utc(2016, 12, 31, 23, 59, 59)),
    ],
)
def test_a_date_is_read_as_it_was_meant(raw: str, expected: datetime) -> None:
    assert parse(raw) == expected


@pytest.mark.parametrize(
    "raw",
    ["", None, "soon", "0000-00-00", "1970-01-01T00:00:00Z", "9999-01-01", "Wed, 31 Feb 2022 10:00:00 GMT",
     "Mon, 01 Jan 2026 10:00:00 XYZ", "2022-13-01", "2022-10-06T99:00:00Z", "2022-10-06T10:43:00+99:00"],
)  # fmt: skip
def test_what_is_no_date_is_none(raw: str | None) -> None:
    assert parse(raw) is None


moments = st.integers(0, 108 * 365 * 86_400).map(lambda after: utc(1991, 1, 1) + timedelta(seconds=after))
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(moments, zones)
def test_any_rfc822_or_iso_date_comes_back_as_the_same_moment(moment: datetime, zone: timezone) -> None:
    aware = moment.replace(tzinfo=zone)
    assert parse(format_datetime(aware)) == aware
    assert parse(aware.isoformat()) == aware


@given(st.text(max_size=60))
def test_no_text_makes_it_raise(raw: str) -> None:
    parsed = parse(raw)
    assert parsed is None or parsed.tzinfo is UTC


@given(st.lists(st.integers(-10, 4000), max_size=9) | st.none() | st.text(), st.text(max_size=20))
def test_no_nine_numbers_make_it_raise(numbers: object, raw: str) -> None:
    parsed = from_struct(numbers, raw)
    assert parsed is None or parsed.tzinfo is UTC


def test_feedparser_is_believed_only_where_its_date_is_written() -> None:
    numbers = (2004, 7, 11, 23, 30, 0, 6, 193, 0)
    read = utc(2004, 7, 11, 23, 30)
    for raw in ("Κυρ, 11 Ιούλ 2004 23:30", "12 Ιούλ 04 01:30 EEST", "10 Ιούλ 2004 20:30 HST"):
        assert from_struct(numbers, raw) == read
    for raw in ("2004", "2004-W28", "-0001-11-30T00:00:00Z", "11:07", "11 Ιούλ 1998"):
        assert from_struct(numbers, raw) is None
