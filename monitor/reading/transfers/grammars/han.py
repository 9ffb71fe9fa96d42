"""Patterns over Chinese as it is written, in simplified or traditional characters: given in simplified ones."""

from __future__ import annotations

import re
from typing import Final

from monitor.reading.transfers.grammar import Pattern
from monitor.text import traditional_forms

_FORMS: Final = traditional_forms()


def both(pattern: str) -> str:
    """A pattern that takes the traditional forms of its characters as well. Ranges in ``[…]`` stay as they are."""
    made: list[str] = []
    in_class = False
    for at, char in enumerate(pattern):
        if char in "[]" and pattern[at - 1 : at] != "\\":
            in_class = char == "["
        more = _FORMS.get(char, "")
        is_range = in_class and ("-" in (pattern[at - 1 : at], pattern[at + 1 : at + 2]))
        if not more or is_range:
            made.append(char)
        else:
            made.append(char + more if in_class else f"[{char}{more}]")
    return "".join(made)


def chinese(*alternatives: str) -> Pattern:
    """One of these patterns, in either script."""
    return re.compile(both("|".join(alternatives)))


def chinese_before(*alternatives: str) -> Pattern:
    """One of these patterns, in either script, ending right where a name begins."""
    return re.compile(rf"(?:{both('|'.join(alternatives))})\Z")
