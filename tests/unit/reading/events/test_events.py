"""Events beside transfers, in eleven languages: what is told is read, what is not told is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.domain import Article, Event, EventType
from monitor.knowledge import load
from monitor.reading import mentions, read, unrefs
from monitor.reading.cues import gather
from monitor.reading.events import events
from monitor.reading.events.reading import MOST
from monitor.reading.index import index_for
from monitor.text import fold, sentences
from tests.unit.reading.events.sentences import NOT_TOLD, TOLD


def read_events(text: str, language: str) -> tuple[Event, ...]:
    """The events of a text of one line, whatever it is about."""
    knowledge = load()
    folded, parts = fold(text), sentences(text)
    found = mentions.find(text, folded, index_for(knowledge, language), parts, title_length=len(text))
    rows = gather(text, parts, found, knowledge, len(text))
    refs = unrefs.un_refs(folded, knowledge.regime_of)
    return events(text, rows, found, refs, knowledge, language=language, published=date(2026, 4, 1))


def told() -> list[tuple[str, str, str]]:
    rows = []
    for language, table in TOLD.items():
        for line in filter(None, table.splitlines()):
            what, _, sentence = line.partition(" | ")
            rows.append((language, what, sentence))
    return rows


def line(event: Event) -> str:
    detail = f" {event.detail.replace(' ', '_')}" if event.detail else ""
    return f"{event.type.value}{detail} {event.authority or '-'}>{event.target or '-'}"


def fits(what: str, event: Event) -> bool:
    kind, *detail, parties = what.split()
    authority, target = parties.split(">")
    return (
        event.type.value == kind
        and (not detail or event.detail.replace(" ", "_") == detail[0])
        and authority in ("*", event.authority or "-")
        and target in ("*", event.target or "-")
    )


@pytest.mark.parametrize(("language", "what", "sentence"), told())
def test_what_is_told_is_read_with_its_parties(language: str, what: str, sentence: str) -> None:
    read_there = read_events(sentence, language)
    assert any(fits(what, event) for event in read_there), [line(event) for event in read_there]
    kinds = {event.type.value for event in read_there} - {what.split()[0]}
    assert kinds <= _ALSO.get(what.split()[0], set()), [line(event) for event in read_there]


# What a sentence may tell beside its main event
_ALSO = {
    "designation": {"cyber_finance"},
    "mandate": {"veto", "resolution"},
    "veto": {"resolution"},
    "ship_to_ship": {"prohibited_trade"},
    "procurement": {"prohibited_trade"},
    "legal": {"procurement"},
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(language, line) for language, table in NOT_TOLD.items() for line in filter(None, table.splitlines())],
)
def test_what_is_denied_wished_or_of_another_kind_is_no_event(language: str, sentence: str) -> None:
    assert [line(event) for event in read_events(sentence, language)] == []


def test_an_article_gets_events_only_with_a_topic_and_each_once() -> None:
    knowledge = load()
    body = "Washington imposed sanctions on Iran. The US imposed sanctions on Iran again, the Treasury said.\n" * 3
    reading = read(Article("The United States imposed sanctions on Iran", body), knowledge)
    assert [line(event) for event in reading.events] == ["designation US>IR"]
    assert read(Article("North Korean hackers in a film", "A movie about hackers."), knowledge).events == ()


def test_an_event_that_only_says_less_than_another_is_left_out() -> None:
    text = "The US announced sanctions. The US has imposed sanctions on Iran. Sanctions were imposed on Iran."
    assert [line(event) for event in read_events(text, "en")] == ["designation US>IR"]


def test_words_of_events_alone_leave_a_sentence_silent_for_topics() -> None:
    text = "The engineers wrote a report on hackers and deployment."
    parts = sentences(text)
    found = mentions.find(text, fold(text), index_for(load(), "en"), parts)
    (row,) = gather(text, parts, found, load(), 0)
    assert {"event_people", "event_send", "event_report", "event_cyber"} <= row.triggers.keys()
    assert not any(concept.startswith("event_") for concept in row.words)
    assert row.is_silent


def test_who_is_sanctioned_is_never_the_one_who_sanctions() -> None:
    for sentence in ("US sanctions Russia", "Washington imposes sanctions on Russia", "Russia hit by US sanctions"):
        assert all(event.authority != "RU" for event in read_events(sentence, "en"))
    assert all(event.authority != "IR" for event in read_events("Iran sanctions imposed in 2012 still hurt", "en"))


def test_the_parties_of_an_event_stand_in_the_text_with_their_roles() -> None:
    text = "The European Union has imposed sanctions on Iran over its delivery of drones to Russia."
    (event,) = read_events(text, "en")
    assert event.quote.cut(text) == text
    assert event.trigger.cut(text) == event.cue == "imposed"
    assert [(party.role.value, party.entity, party.span.cut(text)) for party in event.parties] == [
        ("authority", "european-union", "The European Union".removeprefix("The ")),
        ("target", "IR", "Iran"),
    ]


def test_a_resolution_names_its_number_and_strikes_its_regime() -> None:
    text = "The Security Council adopted resolution 2397 after the launch."
    (event,) = [event for event in read_events(text, "en") if event.type is EventType.RESOLUTION]
    assert (event.authority, event.target, event.detail) == ("un-security-council", "regime-1718", "adopted")
    assert ("regime-1718", "2397") in [(party.entity, party.name) for party in event.parties]


def test_of_many_events_only_the_first_dozen_that_say_most_are_kept() -> None:
    states = ["Iran", "Syria", "Russia", "Belarus", "Cuba", "Venezuela", "Myanmar", "Sudan", "Libya", "Yemen", "Mali"]
    states += ["Somalia", "Haiti", "Iraq", "Lebanon"]
    text = " ".join(f"The European Union imposed sanctions on {state}." for state in states)
    assert len(states) > MOST == len(read_events(text, "en"))


WORDS = {
    "en": "US Russia Iran|North Korea|UN Security Council|imposed|sanctions|on|by|vetoed|resolution 1718|adopted|"
    "tanker|seized|hackers|stole|cryptocurrency|troops|sent to|panel of experts|mandate|expired|report|"
    "charged with|smuggling|front companies|ship-to-ship transfers of oil|not|may|, |. |\n",
    "ko": "미국은 |북한에 |유엔 안보리|제재|를 |부과했다|거부권|행사|결의안|채택|유조선|나포|"
    "해커|탈취|암호화폐|파병|전문가패널|임기|종료|보고서|공개|기소|밀수|환적|대이란 제재|. ",
    "ar": "فرضت |الولايات المتحدة |عقوبات |على |إيران |روسيا |حق النقض |مجلس الأمن |قرار |اعتمد |"
    "ناقلة |احتجزت |قراصنة |\u200f|. ",
}


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(WORDS)).flatmap(
    lambda language: st.tuples(
        st.just(language),
        st.lists(st.sampled_from(WORDS[language].split("|")), max_size=40).map(" ".join)
        | st.text(alphabet=st.characters(exclude_categories=()), max_size=80),
    )
))  # fmt: skip
def test_every_span_lies_in_the_text_and_reading_twice_is_the_same(case: tuple[str, str]) -> None:
    language, text = case
    found = read_events(text, language)
    assert found == read_events(text, language)
    assert len(found) <= MOST
    assert len({(event.type, event.authority, event.target) for event in found}) == len(found)
    for event in found:
        assert 0 <= event.quote.start <= event.trigger.start < event.trigger.end <= event.quote.end <= len(text)
        assert event.trigger.cut(text) == event.cue
        for party in event.parties:
            assert party.span.cut(text) == party.name
            assert event.quote.start <= party.span.start < party.span.end <= event.quote.end
        named = {party.entity for party in event.parties}
        assert event.authority is None or event.authority in named


def test_the_date_beside_the_event_is_read_with_its_basis() -> None:
    (event,) = read_events("On 12 March 2026 the European Union imposed sanctions on Iran.", "en")
    assert event.date is not None
    assert (event.date.first, event.date.basis.value) == (date(2026, 3, 12), "stated")
    (event,) = read_events("The European Union has imposed sanctions on Iran.", "en")
    assert event.date is None
