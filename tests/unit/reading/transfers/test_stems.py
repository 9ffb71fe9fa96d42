"""A pattern is only passed over where it cannot match."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.reading.transfers.grammars import GRAMMARS
from monitor.reading.transfers.stems import may_match, stems
from tests.unit.reading.events.sentences import TOLD

_LETTERS = st.text("abAB ", min_size=1, max_size=4)
_PIECE = _LETTERS | st.sampled_from(["a?", "b*", "[ab]", r"\w", r"\b", "(?<!a)", "(?=b)", "a{0,2}", "(?-i:A)"])
_PATTERN = st.recursive(
    st.lists(_PIECE, min_size=1, max_size=4).map("".join),
    lambda inner: st.tuples(st.lists(inner, min_size=1, max_size=3), st.sampled_from(["", "?", "+"]), _LETTERS).map(
        lambda made: f"(?:{'|'.join(made[0])}){made[1]}{made[2]}"
    ),
    max_leaves=6,
)


@given(st.lists(_PATTERN, min_size=1, max_size=3), st.text("abAB c", max_size=14))
@example(["arms?", r"gun-?running"], "ARM")
@example(["(?:re-?)?arming"], "rearming")
def test_where_a_pattern_matches_it_is_always_looked_for(alternatives: list[str], text: str) -> None:
    pattern = re.compile("|".join(alternatives), re.IGNORECASE)
    if pattern.search(text):
        assert may_match(pattern, text, 0, len(text))


def test_stems_are_drawn_from_alternatives_and_their_groups() -> None:
    pattern = re.compile(r"\b(?:military (?:aid|help)|weapons?|d['’]armes|(?:re-?)?arming)\b", re.IGNORECASE)
    assert stems(pattern) == ("military ", "weapon", "armes", "arming")


@pytest.mark.parametrize("unclear", [r"\w+in", "ab", "arms|", "(?:arms)?", "arms|go"])
def test_a_pattern_that_needs_no_known_letters_has_no_stems_and_is_always_tried(unclear: str) -> None:
    pattern = re.compile(unclear, re.IGNORECASE)
    assert stems(pattern) == ()
    assert may_match(pattern, "nothing", 0, 7)


def test_letters_that_only_ignorecase_takes_for_others_are_left_to_the_pattern() -> None:
    pattern = re.compile("arms|missile", re.IGNORECASE)
    for text in ("armſ", "mıssıle", "MİSSİLE"):
        assert pattern.search(text)
        assert may_match(pattern, text, 0, len(text))


def test_every_character_that_ignorecase_takes_for_a_letter_is_known() -> None:
    others = "".join(chr(code) for code in range(0x80, 0x2_0000) if not 0xD800 <= code < 0xE000)
    for letter in "abcdefghijklmnopqrstuvwxyzäöüßéáíóúñçабвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ":
        for same in re.findall(letter, others, re.IGNORECASE):
            assert same.lower() == letter or may_match(re.compile("xyz", re.IGNORECASE), same, 0, 1), ascii(same)


@pytest.mark.parametrize("language", sorted(GRAMMARS))
def test_no_sentence_of_ours_is_passed_over(language: str) -> None:
    pattern = GRAMMARS[language].arms_inside
    for line in TOLD[language].splitlines():
        for text in (line, line.upper()):
            if pattern.search(text):
                assert may_match(pattern, text, 0, len(text))
    if language in ("en", "fr", "de", "es", "ru", "uk"):
        assert stems(pattern)
