"""The codec between a query string and a Filter."""

from __future__ import annotations

import contextlib
from datetime import date
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import AsserterRole, FeedKind, Stage, Status, Topic
from monitor.filter import (
    PARAMETERS,
    TRANSFER_PARAMETERS,
    TRANSFER_START,
    Filter,
    FilterError,
    TransferFilter,
    Vocabulary,
)

ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,12}", fullmatch=True)


def some(values: st.SearchStrategy) -> st.SearchStrategy:
    return st.lists(values, max_size=4, unique=True).map(tuple)


days = st.dates(date(1990, 1, 1), date(2100, 1, 1))
periods = st.one_of(
    st.just({}),
    st.integers(1, 9999).map(lambda last: {"last": last}),
    st.tuples(days, days).map(lambda pair: {"since": min(pair), "until": max(pair)}),
    days.map(lambda day: {"since": day}),
    days.map(lambda day: {"until": day}),
)
filters = st.builds(
    lambda period, **rest: Filter(**period, **rest),
    periods,
    languages=some(st.sampled_from(["en", "ko", "uk", "fa"])),
    countries=some(st.sampled_from(["KP", "RU", "FR"])),
    feeds=some(st.integers(1, 999_999_999)),
    kinds=some(st.sampled_from([kind.value for kind in FeedKind])),
    topics=some(st.sampled_from([topic.value for topic in Topic])),
    actors=some(ids),
    items=some(ids),
    query=st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=60).map(str.strip),
    relevance=st.integers(0, 1000).map(lambda n: n / 1000),
)


def read(query: str, **rest) -> Filter:
    return Filter.from_pairs(parse_qsl(query, keep_blank_values=True), **rest)


@given(filters)
def test_every_filter_survives_the_way_through_a_url(flt):
    assert read(flt.to_query()) == flt


@given(filters, days)
def test_a_fixed_link_covers_the_same_days(flt, today):
    assert flt.fixed(today).days(today) == flt.days(today)
    assert flt.fixed(today).last is None


def test_seven_days_end_today_and_include_it():
    assert Filter(last=7).days(date(2026, 11, 22)) == (date(2026, 11, 16), date(2026, 11, 22))


def test_all_time_is_said_and_not_left_out():
    assert Filter().to_query() == "last=all"
    assert read("last=all") == Filter() == read("")


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("colour=red", "colour"),
        ("lang=ko&lang=ja", "lang"),
        ("lang=Korean", "lang"),
        ("lang=", "lang"),
        ("lang=ko,,ja", "lang"),
        ("country=kp", "country"),
        ("feed=0", "feed"),
        ("feed=abc", "feed"),
        ("feed=9999999999", "feed"),
        ("kind=blog", "kind"),
        ("topic=sports", "topic"),
        ("actor=<script>", "actor"),
        ("item=a b", "item"),
        ("last=0d", "last"),
        ("last=7", "last"),
        ("last=7d&from=2026-01-01", "last"),
        ("from=2026-02-30", "from"),
        ("from=20260101", "from"),
        ("to=2026-W01-1", "to"),
        ("from=2026-02-01&to=2026-01-01", "from"),
        ("relevance=2", "relevance"),
        ("relevance=nan", "relevance"),
        ("relevance=1e-1", "relevance"),
        ("q=" + "x" * 2001, "q"),
        ("actor=" + ",".join(f"a{n}" for n in range(201)), "actor"),
    ],
)
def test_a_bad_parameter_is_named(query, parameter):
    with pytest.raises(FilterError) as caught:
        read(query)
    assert caught.value.parameter == parameter
    assert "\n" not in str(caught.value)


def test_an_id_nobody_knows_is_refused_when_the_vocabulary_is_given():
    known = Vocabulary(
        actors=frozenset({"KP"}),
        items=frozenset({"uav"}),
        feeds=frozenset({3}),
        languages=frozenset({"ko"}),
        countries=frozenset({"KR"}),
    )
    assert read("actor=KP&item=uav&feed=3&lang=ko&country=KR", known=known).actors == ("KP",)
    for query in ("actor=KPX", "item=drone", "feed=4", "lang=xx", "country=ZZ"):
        with pytest.raises(FilterError):
            read(query, known=known)


def test_a_pages_own_parameters_are_left_alone():
    assert read("article=5&lang=ko", also=("article",)) == Filter(languages=("ko",))


def test_an_unknown_parameter_is_answered_with_all_that_are_known():
    with pytest.raises(FilterError, match=r"relevance, bom$"):
        read("colour=red", also=("bom",))


@given(st.text(max_size=80))
def test_no_query_string_raises_anything_but_a_filter_error(query):
    with contextlib.suppress(FilterError):
        read(query)


@pytest.mark.parametrize("typed", ["\0 a", "a\0", " a "])
def test_a_query_is_the_same_when_read_again(typed):
    found = Filter.from_pairs([("q", typed)])
    assert found.query == "a"
    assert Filter.from_pairs(found.to_pairs()) == found


# ---------------------------------------------------------------- transfers

transfer_filters = st.builds(
    TransferFilter,
    suppliers=some(ids),
    recipients=some(ids),
    goods=some(ids),
    statuses=some(st.sampled_from([status.value for status in Status])),
    stages=some(st.sampled_from([stage.value for stage in Stage])),
    asserters=some(ids),
    roles=some(st.sampled_from([role.value for role in AsserterRole])),
    scope=st.sampled_from(["un", "all"]),
)


def read_both(query: str, **rest) -> tuple[Filter, TransferFilter]:
    pairs = parse_qsl(query, keep_blank_values=True)
    return Filter.from_pairs(pairs, also=TRANSFER_PARAMETERS, **rest), TransferFilter.from_pairs(pairs, **rest)


@given(filters, transfer_filters)
def test_both_filters_survive_the_way_through_one_url(flt, wanted):
    assert read_both(f"{flt.to_query()}&{wanted.to_query()}") == (flt, wanted)


def test_the_two_filters_share_no_parameter():
    assert not set(PARAMETERS) & set(TRANSFER_PARAMETERS)


def test_the_scope_is_always_said_and_without_one_it_is_all():
    assert TransferFilter().to_query() == "scope=all"
    assert TRANSFER_START.to_query() == "scope=un"
    assert TransferFilter.from_pairs([]) == TransferFilter(scope="all")


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("supplier=KP&supplier=RU", "supplier"),
        ("recipient=", "recipient"),
        ("goods=a b", "goods"),
        ("status=maybe", "status"),
        ("stage=sold", "stage"),
        ("asserter=<b>", "asserter"),
        ("asserter_role=friend", "asserter_role"),
        ("scope=", "scope"),
        ("scope=un,all", "scope"),
        ("scope=UN", "scope"),
        ("supplyer=KP", "supplyer"),
    ],
)
def test_a_bad_parameter_of_transfers_is_named(query, parameter):
    with pytest.raises(FilterError) as caught:
        read_both(query)
    assert caught.value.parameter == parameter
    assert "\n" not in str(caught.value)


def test_a_party_is_one_that_is_known_or_unknown():
    known = Vocabulary(actors=frozenset({"KP"}), items=frozenset({"uav"}))
    _, wanted = read_both("supplier=KP,unknown&goods=uav&asserter=KP", known=known)
    assert wanted == TransferFilter(suppliers=("KP", "unknown"), goods=("uav",), asserters=("KP",))
    for query in ("supplier=XX", "recipient=uav", "goods=KP", "asserter=unknown"):
        with pytest.raises(FilterError):
            read_both(query, known=known)


def test_pages_without_transfers_do_not_know_their_parameters():
    with pytest.raises(FilterError, match="unknown parameter"):
        read("scope=un")
