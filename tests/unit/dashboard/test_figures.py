"""Figures as plain dicts: what is counted, in which stretch, under which words."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from monitor.dashboard import figures

FIRST = date(2026, 11, 1)
TODAY = date(2026, 11, 25)
DAYS = st.integers(0, 4_000)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), DAYS)
def test_every_day_is_in_exactly_one_stretch(first: date, length: int) -> None:
    last = first + timedelta(length)
    into = figures.buckets(first, last)
    assert into[0].first == first
    assert into[-1].last == last
    assert all(later.first == earlier.last + timedelta(1) for earlier, later in pairwise(into))


@given(st.dictionaries(st.integers(0, 900), st.integers(0, 99)), st.integers(0, 900))
def test_a_chart_counts_no_less_and_no_more_than_its_days(counts: dict[int, int], length: int) -> None:
    values = {FIRST + timedelta(n): count for n, count in counts.items() if n <= length}
    into = figures.buckets(FIRST, FIRST + timedelta(length))
    assert sum(figures.gather(values, into)) == sum(values.values())


def test_what_would_be_counted_twice_by_summing_takes_its_largest_day() -> None:
    into = [figures.Bucket(FIRST, FIRST + timedelta(6))]
    assert figures.gather({FIRST: 3, FIRST + timedelta(2): 5}, into, most=True) == [5]


def test_the_day_that_is_not_over_is_paler() -> None:
    made = figures.bars({TODAY: 1}, first=FIRST, last=TODAY, one="article", many="articles", today=TODAY)
    assert made["data"][0]["marker"]["opacity"] == [1.0] * 24 + [0.45]
    assert "so far" in made["data"][0]["customdata"][-1]


def test_strips_stand_under_their_names_on_one_scale_and_do_not_overlap() -> None:
    series = [figures.Series("Arms transfers", {FIRST: 9, TODAY: 1}), figures.Series("UN sanctions", {TODAY: 2})]
    made = figures.strips(series, first=FIRST, last=TODAY, one="article", many="articles", today=TODAY)
    layout = made["layout"]
    upper, lower = layout["yaxis"], layout["yaxis2"]
    assert upper["range"] == lower["range"]
    assert 0 < lower["domain"][0] < lower["domain"][1] < upper["domain"][0] < upper["domain"][1] < 1
    assert upper["domain"][1] - upper["domain"][0] > 0.25, "bars have most of the height, not their names"
    assert [note["text"] for note in layout["annotations"]] == ["Arms transfers · 10", "UN sanctions · 2"]
    assert layout["xaxis"]["anchor"] == "y2", "the days stand under the last strip"
    assert [trace["yaxis"] for trace in made["data"]] == ["y", "y2"]
    assert made["data"][0]["customdata"][0] == "9 articles · Arms transfers<br>Sun 1 Nov 2026"


def test_counts_start_at_zero() -> None:
    made = figures.bars({FIRST: 900}, first=FIRST, last=TODAY, one="article", many="articles", today=TODAY)
    assert made["layout"]["yaxis"]["range"][0] == 0


def test_a_hostile_name_is_text_in_a_figure() -> None:
    bar = figures.Bar("<a href='https://x.example'>x</a>", 1, "%{x}", "<img src=x>", "id")
    made = figures.ranking([bar])
    told = str(made["data"]) + str(made["layout"])
    assert "<a" not in told
    assert "<img" not in told
    assert "%{x}" not in told


def test_a_bar_carries_the_id_it_opens() -> None:
    made = figures.ranking([figures.Bar("Russia", 3, "60 %", "Russia is named in 3 articles", "RU")])
    assert made["data"][0]["customdata"][0][1] == "RU"
