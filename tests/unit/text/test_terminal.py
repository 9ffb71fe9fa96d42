"""Hostile text on a terminal, and lines that fit."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text.terminal import columns, safe_terminal, wrapped

ANY = st.text(alphabet=st.characters(exclude_categories=()), max_size=80)


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("red \x1b[31mherring", "red [31mherring"),
        ("title\x1b]0;owned\x07", "title]0;owned"),
        ("one\r\ntwo\tthree\u2028four\x85five", "one two three four five"),
        ("abc\u202edcba\u2066x\u200f", "abcdcbax"),
        ("back\x08\x08space\x9b2J", "backspace2J"),
        ("half \ud83d of it", "half \N{REPLACEMENT CHARACTER} of it"),
        ("tag\U000e0041ged\ufeff", "tagged"),
        ("موشک\u200cها", "موشک\u200cها"),
        ("a" + "\u0301" * 50, "a" + "\u0301" * 4),
    ],
)
def test_nothing_in_a_text_moves_the_cursor_or_turns_the_line_round(hostile: str, shown: str) -> None:
    assert safe_terminal(hostile) == shown


@given(ANY)
def test_any_text_becomes_one_line_without_controls_that_can_be_encoded(text: str) -> None:
    shown = safe_terminal(text)
    shown.encode("utf-8")
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in shown)
    assert safe_terminal(shown) == shown


def test_wide_characters_take_two_columns_and_marks_none() -> None:
    assert columns("abc") == 3
    assert columns("制裁") == 4
    assert columns("e\u0301") == 1


def test_lines_break_at_blanks_and_within_words_only_when_they_must() -> None:
    assert list(wrapped("one two three", 7)) == ["one two", "three"]
    assert list(wrapped("制裁決議違反", 5)) == ["制裁", "決議", "違反"]
    assert list(wrapped("", 10)) == []


@given(ANY.map(safe_terminal), st.integers(2, 40))
def test_no_line_is_too_long_and_no_word_is_lost(text: str, width: int) -> None:
    lines = list(wrapped(text, width))
    assert all(columns(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
