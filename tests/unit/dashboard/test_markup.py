"""Our own HTML around other people's text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from db.queries.rows import ArticleRow
from monitor.dashboard import markup
from monitor.dashboard.data import Context
from monitor.domain import Span

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
ROW = ArticleRow(
    id=1,
    title="Ship held at the strait",
    url="https://example.org/1",
    lead="Coast guards held a ship. Its papers named another port.",
    language="en",
    day=NOW.date(),
    dated_at=NOW,
    published_at=NOW,
    date_quality="stated",
    first_seen_at=NOW,
    relevance=0.8,
    topics=("arms_transfer",),
    evidence="Crates of rifles lay under the sacks.",
    feed_id=1,
    feed_title="Strait News",
    feed_country="SG",
    feed_kind="newspaper",
    feed_control="private",
    feed_reliability="C",
    feeds=1,
    states=(),
    actors=(),
    items=(),
)


def viewer() -> Context:
    nothing = cast(Any, None)
    return Context(nothing, nothing, nothing, nothing, NOW, UTC, "en", nothing, nothing)


def test_a_stated_time_stands_alone() -> None:
    assert markup.dated(ROW, viewer()).startswith("<time")


def test_a_time_that_nobody_stated_is_said_to_be_of_first_sight() -> None:
    for quality in ("missing", "clamped"):
        told = markup.dated(replace(ROW, date_quality=quality), viewer())
        assert ">first seen</span> <time" in told
        assert "first sight" in told
    assert ">updated</span>" in markup.dated(replace(ROW, date_quality="updated"), viewer())


def test_the_sentence_under_a_headline_says_no_word_of_it_twice() -> None:
    assert markup.under_headline(ROW) == ROW.evidence
    assert markup.under_headline(replace(ROW, evidence=ROW.title)) == ROW.lead


def test_a_lead_that_was_cut_shows_that_it_was() -> None:
    assert markup.under_headline(replace(ROW, evidence="", lead="Coast guards held")) == "Coast guards held…"
    assert markup.under_headline(replace(ROW, evidence="", lead="[…]")) == ""


def test_a_link_of_another_scheme_is_no_link() -> None:
    assert "<a" not in markup.outside_link("javascript:alert(1)")
    assert "<a" not in markup.outside_link("https://[broken")
    assert 'rel="noopener noreferrer nofollow"' in markup.outside_link("https://example.org/x")


def test_the_style_sheet_holds_no_angle_bracket() -> None:
    """What cleans HTML in the browser drops a whole sheet that holds something like a tag, even in a comment."""
    assert "<" not in (Path(markup.__file__).parent / "style.css").read_text(encoding="utf-8")


def test_a_mark_across_headline_and_text_is_cut_at_the_line_between() -> None:
    title, body = markup.marked("ab cd", "ef gh", [Span(3, 8)])
    assert title == "<bdi>ab <mark>cd</mark></bdi>"
    assert body == "<bdi><mark>ef</mark> gh</bdi>"


def test_what_changed_is_struck_out_and_marked() -> None:
    told = markup.difference("sent 40 crates", "sent 60 crates")
    assert "<del><bdi>40 </bdi></del>" in told
    assert "<ins><bdi>60 </bdi></ins>" in told


def test_a_long_unchanged_stretch_is_cut_between_words() -> None:
    told = markup.difference("begin " + "container " * 40 + "x", "begin " + "container " * 40 + "y")
    assert "[…]" in told
    assert "</bdi>" in told
    assert "contain<" not in told
    assert "<bdi>tainer" not in told


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_gets_through_a_difference_as_markup(old: str, new: str) -> None:
    told = markup.difference(f"<b>{old}", f"<i>{new}")
    assert "<b>" not in told
    assert "<i>" not in told
