from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.domain import (
    Candidate,
    ChangeArticle,
    DateQuality,
    Entry,
    JoinArticle,
    KnownEntry,
    NewArticle,
    Reading,
    content_hash,
)
from monitor.feeds.identify import Decision, Document, Verdict, distinct, titles_agree
from monitor.feeds.urls import canonical, comparable, is_home_page

READING = Reading("en", 0.0, (), (), (), "1", "1")
TEXT = "The crane at the northern quay was stopped on Monday after inspectors had found a crack in its arm."


def entry(guid: str | None = None, url: str | None = None, title: str = "", text: str = "", content: str = "") -> Entry:
    return Entry(guid, url, title, text, content, "", None, None, None, None, DateQuality.MISSING)


class Archive:
    """A feed's memory, as the store keeps it, without a store."""

    def __init__(self) -> None:
        self.known: dict[str, KnownEntry] = {}
        self.candidates: list[Candidate] = []
        self.articles = 0

    def poll(self, *entries: Entry) -> list[Decision]:
        document = Document(entries)
        asked = document.keys()
        there = {key: self.known[key] for key in asked if key in self.known}
        decisions = document.identify(there, self.candidates, feed_id=1)
        for one in decisions:
            if one.article_id is None:
                self.articles += 1
            assert one.entry_key in asked  # else it would not be found again
            self.known[one.entry_key] = KnownEntry(
                one.entry_key, one.article_id or self.articles, one.entry_hash, one.owns_text, None, None, ""
            )
        return decisions


def verdicts(decisions: Sequence[Decision]) -> list[str]:
    return [one.verdict.value for one in decisions]


def polls(*documents: Sequence[Entry]) -> list[list[str]]:
    archive = Archive()
    return [verdicts(archive.poll(*document)) for document in documents]


def test_what_was_given_before_is_the_same() -> None:
    document = [entry("1", "https://g.example/1", "One"), entry("2", "https://g.example/2", "Two")]
    assert polls(document, document[::-1]) == [["new", "new"], ["same", "same"]]


def test_a_podcast_with_one_link_for_all_keeps_its_episodes() -> None:
    document = [entry(str(n), "https://g.example/show", f"Episode {n}") for n in range(5)]
    assert polls(document, document) == [["new"] * 5, ["same"] * 5]


def test_a_ticker_without_guids_is_told_apart_by_titles() -> None:
    first = [entry(None, "https://g.example/", "Crane stopped"), entry(None, "https://g.example/", "Quay closed")]
    assert polls(first, [entry(None, "https://g.example/", "Quay opened"), *first]) == [
        ["new", "new"],
        ["new", "same", "same"],
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.bbc.example/news/a1#0", "https://www.bbc.example/news/a1#7"),
        ("http://g.example/a", "https://g.example/a"),
        ("https://g.example/a?utm_source=rss&id=5", "https://g.example/a?id=5&at_medium=RSS"),
        ("https://g.example/a/", "https://g.example/a"),
    ],
)
def test_guids_that_are_addresses_are_compared_without_scheme_counter_and_tracking(one: str, other: str) -> None:
    link = "https://g.example/a"
    assert polls([entry(one, link, "Crane")], [entry(other, link, "Crane stopped")]) == [["new"], ["change"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://g.example/a?id=5", "https://g.example/a?id=6"),
        ("https://g.example/list#crane", "https://g.example/list#quay"),
        ("Item-1", "item-1"),
    ],
)
def test_guids_that_differ_in_more_are_different_articles(one: str, other: str) -> None:
    assert distinct([entry(one, "https://g.example/a", "Same"), entry(other, "https://g.example/a", "Same")]) == 2


def test_the_same_guid_with_another_title_is_an_edit() -> None:
    before, after = entry("1", "https://g.example/1", "Crane stops"), entry("1", "https://g.example/1", "Crane stopped")
    archive = Archive()
    archive.poll(before)
    (decision,) = archive.poll(after)
    assert (decision.verdict, decision.article_id, decision.why) == (Verdict.CHANGE, 1, "same guid, other title")


def test_the_same_guid_with_another_link_and_another_title_is_another_article() -> None:
    first = entry("0", "https://g.example/1", "Crane stopped")
    second = entry("0", "https://g.example/2", "Quay closed")
    third = entry("0", "https://g.example/3", "Pilot hired")
    edited = entry("0", "https://g.example/2", "Quay closed until May")
    assert polls([first], [second, first], [third, second], [third, edited, first], [third, edited, first]) == [
        ["new"],
        ["new", "same"],
        ["new", "same"],
        ["same", "change", "same"],
        ["same", "same", "same"],
    ]


def test_entries_given_twice_in_one_document_count_once_and_do_not_flap() -> None:
    one, other = entry("1", "https://g.example/1", "Crane", TEXT), entry("1", "https://g.example/1", "Crane", TEXT[:40])
    assert distinct([one, other, one]) == 1
    assert polls([one, other], [one, other], [other, one]) == [["new"], ["same"], ["same"]]


def test_a_column_without_guid_that_repeats_its_title_is_not_lost() -> None:
    may = entry(None, "https://g.example/may", "Designations", "Five cranes were put on the list of May.")
    june = entry(None, "https://g.example/june", "Designations", "Two quays were put on the list of June.")
    assert distinct([may, june]) == 2
    assert polls([may], [june, may], [june]) == [["new"], ["new", "same"], ["same"]]


def test_the_same_title_without_guid_and_with_the_same_text_is_one_article_at_two_addresses() -> None:
    assert (
        distinct([entry(None, "https://g.example/a", "Crane", TEXT), entry(None, "https://g.example/b", "Crane", TEXT)])
        == 1
    )


def test_an_entry_with_only_a_link_is_known_by_it_and_can_be_edited() -> None:
    assert polls([entry(None, "https://g.example/1", "", "One")], [entry(None, "https://g.example/1", "", "Two")]) == [
        ["new"],
        ["change"],
    ]


def test_untitled_entries_that_share_a_link_are_told_apart_by_their_text() -> None:
    document = [entry(None, "https://g.example/", "", "One"), entry(None, "https://g.example/", "", "Two")]
    assert polls(document, [entry(None, "https://g.example/", "", "Three"), *document]) == [
        ["new", "new"],
        ["new", "same", "same"],
    ]


def test_an_entry_with_nothing_but_text_is_not_dropped() -> None:
    assert polls([entry(text="One"), entry(text="Two")], [entry(text="Two")]) == [["new", "new"], ["same"]]


def test_blanks_and_tracking_are_no_change() -> None:
    before = entry("1", "https://g.example/1?utm_campaign=a", "Crane  stopped", "One two")
    after = entry("1", "http://g.example/1?utm_campaign=b", "Crane stopped ", "One\n two")
    assert polls([before], [after]) == [["new"], ["same"]]


def test_a_change_says_whether_this_feed_gives_the_text() -> None:
    archive = Archive()
    archive.candidates = [candidate(7, "https://other.example/1", "Crane")]
    (joined,) = archive.poll(entry("1", "https://other.example/1", "Crane", "One"))
    assert (joined.verdict, joined.owns_text) == (Verdict.JOIN, False)
    (changed,) = archive.poll(entry("1", "https://other.example/1", "Crane", "Two"))
    assert (changed.verdict, changed.article_id, changed.wants_reading) == (Verdict.CHANGE, 7, False)


# ---------------------------------------------------------------- across feeds


def candidate(id: int, url: str | None, title: str, text: str = "", feeds: tuple[int, ...] = (2,)) -> Candidate:
    return Candidate(id, canonical(url), content_hash(title, text), title, "en", None, feeds)


def across(*entries: Entry, candidates: Sequence[Candidate]) -> list[tuple[str, int | None]]:
    return [(one.verdict.value, one.article_id) for one in Document(entries).identify({}, candidates, feed_id=1)]


def test_an_article_of_another_feed_is_joined_by_url_when_the_titles_agree() -> None:
    there = [candidate(7, "http://g.example/1?utm_source=x", "Crane stopped at quay")]
    assert across(entry("a", "https://www.g.example/1", "Crane stopped at quay - Gazette"), candidates=there) == [
        ("join", 7)
    ]
    assert across(entry("a", "https://www.g.example/1", "Budget of the town"), candidates=there) == [("new", None)]


def test_a_home_page_joins_nothing() -> None:
    there = [candidate(7, "https://g.example/", "Crane")]
    assert across(entry("a", "https://g.example/", "Crane"), candidates=there) == [("new", None)]


def test_a_url_that_entries_of_the_document_share_joins_nothing() -> None:
    there = [candidate(7, "https://g.example/live", "Crane stopped")]
    shared = [
        entry("a", "https://g.example/live", "Crane stopped"),
        entry("b", "https://g.example/live", "Quay closed"),
    ]
    assert across(*shared, candidates=there) == [("new", None), ("new", None)]
    assert all(one.canonical_url is None for one in Document(shared).identify({}, [], feed_id=1))
    assert Document(shared).lookups() == ([], [])


def test_an_article_this_feed_carries_already_is_not_joined_again() -> None:
    there = [candidate(7, "https://g.example/1", "Crane", feeds=(1, 2))]
    assert across(entry("a", "https://g.example/1", "Crane"), candidates=there) == [("new", None)]


def test_two_entries_of_one_document_never_join_the_same_article() -> None:
    there = [candidate(7, None, "Crane", TEXT)]
    assert across(entry("a", None, "Crane", TEXT), entry("b", None, "Crane", TEXT), candidates=there) == [
        ("join", 7),
        ("new", None),
    ]


def test_equal_text_joins_only_where_there_is_no_address_and_enough_of_it() -> None:
    there = [candidate(7, "https://g.example/1", "Crane", TEXT), candidate(8, None, "Crane", "Short.")]
    assert across(entry("a", None, "Crane", TEXT), candidates=there) == [("join", 7)]
    assert across(entry("a", "https://other.example/2", "Crane", TEXT), candidates=there) == [("new", None)]
    assert across(entry("a", None, "Crane", "Short."), candidates=there) == [("new", None)]


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Crane stopped at quay", "CRANE STOPPED AT QUAY!", True),
        ("Crane stopped at quay", "Crane stopped at northern quay", True),
        ("港口起重机停工检修", "港口起重机停工检修三天", True),
        ("港口起重机停工检修", "市政府公布新预算案", False),
        ("", "Crane", True),
        ("Letters", "Crane stopped at quay", False),
    ],
)
def test_titles_agree_when_they_could_name_one_article(one: str, other: str, agree: bool) -> None:
    assert titles_agree(one, other) is agree
    assert titles_agree(other, one) is agree


# ---------------------------------------------------------------- what to write


def test_each_decision_becomes_what_the_store_has_to_do() -> None:
    archive = Archive()
    archive.candidates = [candidate(7, "https://other.example/1", "Crane")]
    new, join = archive.poll(entry("1", "https://g.example/1", "One"), entry("2", "https://other.example/1", "Crane"))
    assert isinstance(new.intent(READING), NewArticle)
    assert isinstance(join.intent(None), JoinArticle)
    same, change = archive.poll(entry("1", "https://g.example/1", "One"), entry("2", "https://other.example/1", "Quay"))
    assert same.intent(None) is None
    made = change.intent(READING)
    assert isinstance(made, ChangeArticle)
    assert made.reading is None  # the text is another feed's
    with pytest.raises(ValueError, match="with its reading"):
        new.intent(None)


# ---------------------------------------------------------------- addresses


def test_a_front_page_is_known_for_one() -> None:
    for url in ("https://g.example", "https://g.example/", "http://g.example/index.html", "https://g.example/en/"):
        assert is_home_page(url)
    for url in (
        "https://g.example/news",
        "https://g.example/?id=5",
        "https://g.example/#crane",
        "https://g.example/enx",
    ):
        assert not is_home_page(url)


def test_words_escaped_in_an_old_encoding_are_told_apart() -> None:
    crane, quay = "https://g.example/a?t=%C7%D1", "https://g.example/a?t=%B1%B9"
    assert comparable(crane) != comparable(quay)
    assert comparable(crane) == comparable(crane.lower() + "&utm_source=rss")
    assert distinct([entry(crane, crane, "Crane"), entry(quay, quay, "Quay")]) == 2


@given(st.text(max_size=80))
def test_no_text_breaks_the_comparison_of_addresses(text: str) -> None:
    for url in (text, f"https://g.example/{text}", f"https://{text}"):
        assert comparable(url) == comparable(url)
        is_home_page(url)


# ---------------------------------------------------------------- properties

small = st.sampled_from
entries = st.lists(
    st.builds(
        entry,
        small([None, "1", "2", "https://g.example/g#0", "https://g.example/g#1"]),
        small([None, "https://g.example/", "https://g.example/a", "http://g.example/a?utm_x=1", "https://g.example/b"]),
        small(["", "Crane", "Quay", "Pilot"]),
        small(["", "One", "Two"]),
    ),
    max_size=8,
)


@settings(max_examples=400, deadline=None)
@given(entries)
def test_a_first_poll_stores_what_is_distinct_and_a_second_adds_nothing(document: list[Entry]) -> None:
    archive = Archive()
    first = archive.poll(*document)
    assert len(first) == distinct(document) == len({one.entry_key for one in first}) == archive.articles
    assert set(verdicts(archive.poll(*document))) <= {"same"}


@settings(max_examples=300, deadline=None)
@given(entries)
def test_two_different_titles_under_different_guids_are_never_one_article(document: list[Entry]) -> None:
    guids = {one.guid for one in document if one.guid and not one.guid.startswith("http")}
    assert distinct(document) >= len(guids)
    titles = {one.title for one in document if not one.guid and one.title}
    assert distinct([one for one in document if not one.guid]) >= len(titles)


@settings(max_examples=300, deadline=None)
@given(entries, entries)
def test_what_was_identified_is_never_counted_twice(one: list[Entry], other: list[Entry]) -> None:
    """Whatever comes in between, a document that comes again exactly as it was last makes no new article."""
    archive = Archive()
    archive.poll(*one)
    archive.poll(*other)
    count = archive.articles
    assert set(verdicts(archive.poll(*other))) <= {"same"}
    assert archive.articles == count


def test_ten_thousand_entries_with_one_guid_take_no_longer_than_others() -> None:
    import time

    document = [entry("0", f"https://g.example/{n}", f"Title {n}") for n in range(10_000)]
    started = time.monotonic()
    assert distinct(document) == 10_000
    assert time.monotonic() - started < 3
