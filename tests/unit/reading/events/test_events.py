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
