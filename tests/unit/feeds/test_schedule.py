from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import GOOD_OUTCOMES, Outcome
from monitor.feeds.schedule import JITTER, LONGEST, health, lasting, wait

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def seconds(
    outcome: Outcome = Outcome.OK,
    *,
    failures: int = 0,
    feed_id: int = 1,
    interval: float = 900.0,
    retry_after: float | None = None,
    fresh_for: float | None = None,
) -> float:
    return wait(
        feed_id=feed_id,
        interval=interval,
        outcome=outcome,
        failures=failures,
        now=NOW,
        retry_after=retry_after,
        fresh_for=fresh_for,
    )


def test_a_feed_that_works_is_polled_at_its_interval_give_or_take_a_tenth() -> None:
    waits = [seconds(feed_id=feed) for feed in range(200)]
    assert all(810 <= one <= 990 for one in waits)
    assert len(set(waits)) > 190  # feeds do not march in step
    assert seconds() == seconds()  # and nothing is left to chance


@given(st.integers(1, 10_000), st.sampled_from([o for o in Outcome if o not in GOOD_OUTCOMES]))
def test_a_feed_that_fails_is_polled_less_and_less_but_for_ever(failures: int, outcome: Outcome) -> None:
    one = seconds(outcome, failures=failures)
    assert 810 <= one <= LONGEST * (1 + JITTER)
    if failures > 1:
        assert one > 1.5 * 900


def test_the_wait_doubles_with_each_failure() -> None:
    assert [
        round(seconds(Outcome.TIMEOUT, failures=n) / seconds(Outcome.TIMEOUT, failures=1)) for n in (1, 2, 3, 4)
    ] == [
        1,
        2,
        4,
        8,
    ]


def test_retry_after_is_never_undercut() -> None:
    assert seconds(Outcome.RATE_LIMITED, failures=1, retry_after=90_000) == 90_000
    assert seconds(Outcome.RATE_LIMITED, failures=8, retry_after=5) > LONGEST / 2


def test_freshness_stretches_the_interval_up_to_an_hour() -> None:
    assert seconds(fresh_for=1800) > 1600
    assert seconds(fresh_for=86_400) <= 3600 * (1 + JITTER)
    assert seconds(fresh_for=10) <= 990


def test_an_interval_longer_than_a_day_is_kept_when_the_feed_fails() -> None:
    assert seconds(Outcome.TIMEOUT, failures=5, interval=200_000.0) >= 180_000


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(seconds=-5), "less than a minute"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(hours=5, minutes=59), "5 hours"),
        (timedelta(days=3, hours=2), "3 days"),
    ],
)
def test_a_span_is_said_in_its_largest_unit(span: timedelta, words: str) -> None:
    assert lasting(span) == words


def test_health_says_since_when_why_and_what_to_do() -> None:
    words = health(
        Outcome.NOT_FOUND, detail="the server says 404 Not Found", last_ok_at=NOW - timedelta(days=3, hours=4), now=NOW
    )
    assert words == "Has not answered for 3 days: the server says 404 Not Found. Check the address or pause it."
    never = health(Outcome.NAME_NOT_FOUND, detail="gazette.example: no such name", last_ok_at=None, now=NOW)
    assert never.startswith("Has never answered: gazette.example: no such name. Check")
    assert health(Outcome.GONE, detail="the server says 410 Gone", last_ok_at=NOW, now=NOW).startswith("Has ended: ")


def test_health_of_a_feed_that_works_says_what_it_brought() -> None:
    assert health(Outcome.OK, detail="", last_ok_at=None, now=NOW, entries=1, new=1) == "Works: 1 entry, 1 new."
    assert health(Outcome.OK, detail="", last_ok_at=NOW, now=NOW, entries=20) == "Works: 20 entries, nothing new."
    assert "2 faults" in health(Outcome.OK, detail="", last_ok_at=NOW, now=NOW, entries=20, problems=2)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_words_that_end(outcome: Outcome) -> None:
    words = health(outcome, detail="", last_ok_at=None, now=NOW)
    assert words.endswith(".")
    assert "_" not in words
