"""When the demonstration tells what."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.demo.items import Part, load_items
from monitor.demo.schedule import (
    EDIT_AFTER,
    EVERY,
    FAILING,
    FAILS_FROM,
    FIRST_LIVE,
    RECENT_DAYS,
    fails,
    length,
    visible,
)

ITEMS = load_items()
START = datetime(2026, 11, 22, 12, tzinfo=UTC)
SECONDS = st.floats(0, 1_000)


def ids(elapsed: float, speed: float = 1.0) -> list[str]:
    return [shown.item.id for shown in visible(ITEMS, elapsed, speed, start=START)]


def test_archive_and_recent_items_are_there_at_once_and_live_ones_are_not() -> None:
    assert ids(0) == [item.id for item in ITEMS if item.part is not Part.LIVE]


def test_a_live_item_appears_every_few_seconds_in_the_order_of_the_file() -> None:
    live = [item.id for item in ITEMS if item.part is Part.LIVE]
    before = ids(FIRST_LIVE - 0.01)
    assert not {*before} & {*live}
    assert [i for i in ids(FIRST_LIVE) if i in live] == live[:1]
    assert [i for i in ids(FIRST_LIVE + 2 * EVERY) if i in live] == live[:3]


def test_everything_has_been_told_at_the_end_and_not_before() -> None:
    last = visible(ITEMS, length(ITEMS), start=START)
    assert len(last) == len(ITEMS)
    assert last == visible(ITEMS, 10**6, start=START)
    assert visible(ITEMS, length(ITEMS) - 0.01, start=START) != last


def test_speed_two_tells_it_in_half_the_time() -> None:
    assert ids(60, speed=2) == ids(120)
    assert length(ITEMS, 2) == length(ITEMS) / 2


def test_archive_items_are_dated_on_the_day_of_their_event() -> None:
    for shown in visible(ITEMS, 0, start=START):
        if shown.item.part is Part.ARCHIVE:
            assert shown.published.date() == shown.item.date


def test_recent_items_are_spread_over_the_weeks_before_the_start() -> None:
    days = {(START - s.published).days for s in visible(ITEMS, 0, start=START) if s.item.part is Part.RECENT}
    assert min(days) <= 2
    assert max(days) == RECENT_DAYS
    assert len(days) > 14


def test_live_items_are_dated_when_they_appear() -> None:
    live = [s for s in visible(ITEMS, length(ITEMS), start=START) if s.item.part is Part.LIVE]
    assert [s.published for s in live] == [START + timedelta(seconds=FIRST_LIVE + n * EVERY) for n in range(len(live))]


def test_the_edited_item_has_its_second_version_half_a_minute_later() -> None:
    live = [item for item in ITEMS if item.part is Part.LIVE]
    n, item = next((n, item) for n, item in enumerate(live) if item.edited is not None)
    at = FIRST_LIVE + n * EVERY

    def shown(elapsed: float) -> tuple[object, datetime, datetime]:
        one = next(s for s in visible(ITEMS, elapsed, start=START) if s.item is item)
        return one.words, one.published, one.updated

    published = START + timedelta(seconds=at)
    assert shown(at) == (item.words, published, published)
    assert shown(at + EDIT_AFTER - 0.01)[0] == item.words
    assert shown(at + EDIT_AFTER) == (item.edited, published, published + timedelta(seconds=EDIT_AFTER))


def test_one_feed_begins_to_fail() -> None:
    assert not fails(FAILING, FAILS_FROM - 0.01)
    assert fails(FAILING, FAILS_FROM)
    assert fails(FAILING, FAILS_FROM / 2, speed=2)
    assert not fails("agency", 10**6)


@pytest.mark.parametrize("speed", [0.5, 1.0, 3.0])
@given(earlier=SECONDS, later=SECONDS)
def test_nothing_that_was_visible_goes_or_changes_its_date(speed: float, earlier: float, later: float) -> None:
    earlier, later = sorted((earlier, later))
    before = {s.item.id: s.published for s in visible(ITEMS, earlier, speed, start=START)}
    after = {s.item.id: s.published for s in visible(ITEMS, later, speed, start=START)}
    assert before.items() <= after.items()
    assert all(published <= START + timedelta(seconds=later) for published in after.values())
