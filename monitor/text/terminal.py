"""Hostile text on a terminal: nothing in it moves the cursor, changes colours or turns the line round; and lines that
fit, counted in columns, since a Han character is two wide and a vowel sign none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from monitor.text.folding import REPLACEMENT

_BLANK: Final = re.compile("[\\s\x1c-\x1f\x85\u2028\u2029]+")
# Controls (C0, C1), bidi marks, embeddings, overrides and isolates, what is seen by nobody, tags. ZWNJ and ZWJ stay:
# Persian is written with the one, emoji with the other.
_TAKEN_OUT: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff"
    "\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_ACCENT: Final = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_TOWER: Final = re.compile(f"({_ACCENT}{{4}}){_ACCENT}+")


def safe_terminal(text: str) -> str:
    """One line of text that a terminal shows as text and any output can encode as UTF-8. Line ends become blanks."""
    text = _TAKEN_OUT.sub("", _BLANK.sub(" ", text))
    text = _SURROGATE.sub(REPLACEMENT, _BLANK.sub(" ", text))
    return _TOWER.sub(r"\1", text)  # towers of accents would reach into other lines


def columns(text: str) -> int:
    """How many columns of a terminal ``text`` takes."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


@lru_cache(maxsize=4096)
def _columns_of(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1


def wrapped(text: str, width: int) -> Iterator[str]:
    """``text`` in lines of at most ``width`` columns (at least 2), broken at blanks where there are any."""
    width = max(2, width)
    line, taken = "", 0
    for word in text.split(" "):
        long = columns(word)
        if line and taken + 1 + long <= width:
            line, taken = f"{line} {word}", taken + 1 + long
            continue
        if line:
            yield line
        while long > width:
            cut, word = _cut(word, width)
            yield cut
            long = columns(word)
        line, taken = word, long
    if line:
        yield line


def _cut(word: str, width: int) -> tuple[str, str]:
    taken = 0
    for at, char in enumerate(word):
        taken += _columns_of(char)
        if taken > width:
            return word[:at], word[at:]
    return word, ""
