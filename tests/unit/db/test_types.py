"""Columns keep their promises on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.exc import StatementError

from db.engine import reader, writer
from db.models import TOPIC_BITS, Version, storable, topic_mask, topic_names
from db.models.types import Spans
from db.queries.rows import Cursor
from monitor.domain import Span

from .build import NOW


def put(engine: Engine, at: datetime) -> datetime | None:
    with writer(engine) as session:
        session.add(Version(name="x", value=1, moved_at=at))
    with reader(engine) as session:
        return session.scalar(select(Version.moved_at))


def test_a_time_comes_back_to_the_microsecond_and_in_utc(engine: Engine) -> None:
    seoul = timezone(timedelta(hours=9))
    back = put(engine, datetime(2026, 3, 10, 21, 0, 0, 123456, tzinfo=seoul))
    assert back == datetime(2026, 3, 10, 12, 0, 0, 123456, tzinfo=UTC)
    assert back.tzinfo is UTC


def test_a_time_before_1970_comes_back(engine: Engine) -> None:
    assert put(engine, datetime(1871, 1, 18, tzinfo=UTC)) == datetime(1871, 1, 18, tzinfo=UTC)


def test_a_naive_time_is_refused(engine: Engine) -> None:
    with pytest.raises(StatementError, match="without a zone"):
        put(engine, NOW.replace(tzinfo=None))


def test_nul_and_lone_surrogates_are_replaced_on_the_way_in(engine: Engine) -> None:
    with writer(engine) as session:
        session.add(Version(name="a\0b\udc80c 제재", value=1))
    with reader(engine) as session:
        assert session.scalar(select(Version.name)) == "a\ufffdb\ufffdc 제재"


@given(st.text(st.characters()))
def test_storable_text_can_be_encoded_and_keeps_its_length(text: str) -> None:
    kept = storable(text)
    assert "\0" not in kept
    assert len(kept) == len(text)
    kept.encode("utf-8")


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6))))
def test_spans_come_back_as_they_went_in(pairs: list[tuple[int, int]]) -> None:
    spans = tuple(Span(start, end) for start, end in pairs)
    column = Spans()
    assert column.process_result_value(column.process_bind_param(spans, None), None) == spans  # type: ignore[arg-type]


def test_topics_have_bits_of_their_own_that_never_change() -> None:
    assert TOPIC_BITS == {"arms_transfer": 1, "un_sanctions": 2, "other_sanctions": 4, "weapons_test": 8}
    assert topic_names(topic_mask(["weapons_test", "un_sanctions"])) == ("un_sanctions", "weapons_test")


@given(st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31)), st.integers(0, 10**17))  # noqa: DTZ001
def test_a_cursor_survives_a_url(at: datetime, id: int) -> None:
    cursor = Cursor(at.replace(tzinfo=UTC), id)
    assert Cursor.from_text(cursor.to_text()) == cursor


@pytest.mark.parametrize("text", ["", "1", "a-1", "1-", "9" * 18 + "-1", "1-2-3", "１-2"])
def test_what_is_no_cursor_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no place in a list"):
        Cursor.from_text(text)
