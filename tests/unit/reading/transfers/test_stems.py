"""A pattern is only passed over where it cannot match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.reading.transfers.grammars import GRAMMARS
from monitor.reading.transfers.grammars.script import spelled
from monitor.reading.transfers.stems import NO_SCREEN, Screen, runs
from tests.unit.reading.events.sentences import TOLD

_LETTERS = st.text("abAB ", min_size=1, max_size=4)
_PIECE = _LETTERS | st.sampled_from(
    ["a?", "b*", "[ab]", r"\w", r"\b", "(?<!a)", "(?=b)", "a{0,2}", "b{2}", "(?-i:A)", "(?>ab|a)", "a++", "[^a]", "."]
)
_PATTERN = st.recursive(
    st.lists(_PIECE, min_size=1, max_size=4).map("".join),
    lambda inner: st.tuples(st.lists(inner, min_size=1, max_size=3), st.sampled_from(["", "?", "+"]), _LETTERS).map(
        lambda made: f"(?:{'|'.join(made[0])}){made[1]}{made[2]}"
    ),
    max_leaves=6,
)


def is_tried(pattern: re.Pattern[str], text: str) -> bool:
    screen = Screen([pattern])
    return screen.may(screen.live(text), pattern)


@given(st.lists(_PATTERN, min_size=1, max_size=3), st.text("abAB c", max_size=14), st.booleans())
@example(["arms?", r"gun-?running"], "ARM", True)
@example(["(?:re-?)?arming"], "rearming", True)
def test_where_a_pattern_matches_it_is_always_tried(alternatives: list[str], text: str, any_case: bool) -> None:
    pattern = re.compile("|".join(alternatives), re.IGNORECASE if any_case else 0)
    if pattern.search(text):
        assert is_tried(pattern, text)


def test_runs_are_drawn_from_alternatives_and_their_groups() -> None:
    pattern = re.compile(r"\b(?:military (?:aid|help)|weapons?|d['’]armes|(?:re-?)?arming)\b", re.IGNORECASE)
    assert runs(pattern) >= {"military aid", "military help", "weapon"}
    for text in ("Military help", "two WEAPONS", "vente d’armes", "re-arming"):
        assert is_tried(pattern, text)
    assert not is_tried(pattern, "An army of wea pons, arm in g")


@pytest.mark.parametrize("unclear", [r"\w+in?", "a", "arms|", "(?:arms)?", "arms|g", "(?!)"])
def test_a_pattern_that_needs_no_known_letters_has_no_runs_and_is_always_tried(unclear: str) -> None:
    pattern = re.compile(unclear, re.IGNORECASE)
    assert not runs(pattern)
    assert is_tried(pattern, "nothing")


def test_a_pattern_that_the_automaton_was_not_told_of_is_always_tried() -> None:
    screen = Screen([re.compile("missile")])
    assert screen.may(screen.live("nothing"), re.compile("arms"))
    assert NO_SCREEN.may(0, re.compile("missile"))


def test_letters_that_only_ignorecase_takes_for_others_are_left_to_the_pattern() -> None:
    pattern = re.compile("arms|missile", re.IGNORECASE)
    for text in ("armſ", "mıssıle", "MİSSİLE"):
        assert pattern.search(text)
        assert is_tried(pattern, text)


def test_every_character_that_ignorecase_takes_for_a_letter_is_known() -> None:
    others = "".join(chr(code) for code in range(0x80, 0x2_0000) if not 0xD800 <= code < 0xE000)
    for letter in "abcdefghijklmnopqrstuvwxyzäöüßéáíóúñçабвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ":
        for same in re.findall(letter, others, re.IGNORECASE):
            assert same.lower() == letter or is_tried(re.compile("xyz", re.IGNORECASE), same), ascii(same)


def test_a_text_with_half_a_character_in_it_is_left_to_the_patterns() -> None:
    assert is_tried(re.compile("missile"), "\ud83d missile")


@pytest.mark.parametrize("written", ["تسليح", "تَسْلِيح", "تســليح", "تسلىح"])
def test_arabic_is_found_with_its_signs_and_in_every_form_of_its_letters(written: str) -> None:
    pattern = re.compile(spelled("تسلیح"))
    assert pattern.search(written)
    assert is_tried(pattern, written)
    assert not is_tried(pattern, "تسليم")


@given(st.text("armsvل أ\u0640\ud83d İ", max_size=24), st.integers(0, 24), st.integers(0, 24))
def test_part_of_a_text_is_told_of_as_if_it_stood_alone(text: str, low: int, high: int) -> None:
    screen = Screen([re.compile("arms", re.IGNORECASE), re.compile("لا"), re.compile("s ar")])
    low, high = sorted((min(low, len(text)), min(high, len(text))))
    assert screen.over(text, 0, len(text)).live(low, high) == screen.live(text[low:high])


def patterns(language: str) -> Iterator[re.Pattern[str]]:
    grammar = GRAMMARS[language]
    yield from grammar.triggers.values()
    yield from (pattern for _, pattern in grammar.before)
    yield from (pattern for _, pattern, _ in grammar.forms)
    yield from (pattern for pattern, _ in grammar.agents)
    yield from (pattern for _, pattern in grammar.stand_for)
    yield from (getattr(grammar.moods, one.name) for one in fields(grammar.moods))
    yield from (grammar.arms_inside, grammar.tech, grammar.relatives, grammar.others, grammar.pronouns)


@pytest.mark.parametrize("language", sorted(GRAMMARS))
def test_no_sentence_of_ours_is_passed_over(language: str) -> None:
    every = list(patterns(language))
    screen = Screen(every)
    for line in TOLD[language].splitlines():
        for text in (line, line.upper(), *(line[:end] for end in range(0, len(line), 7))):
            live = screen.live(text)
            for pattern in every:
                assert screen.may(live, pattern) or not pattern.search(text), (pattern.pattern[:60], text)
    tried = sum(screen.may(screen.live("12 34"), pattern) for pattern in every)
    assert tried < len(every) / 2, "most patterns are passed over in a text without letters"
