"""Patterns over Arabic script as it is written: with or without vowel signs, hamza, tatweel, narrow blanks."""

from __future__ import annotations

import re
from typing import Final

from monitor.reading.transfers.grammar import Pattern

# A class of more than two stretches of characters takes the regular expressions' compiler a tenth of a millisecond, and
# there are some 30,000 letters in these grammars: so these have two at most.
_SIGNS: Final = "\u0640\u064b-\u0652"  # tatweel and vowel signs
_LETTER: Final = re.compile("[\u0621-\u064a\u066e-\u06d3]")
_VARIANTS: Final = {"ا": "[\u0622-\u0627]", "ی": "[یيى]", "ک": "[کك]", "ؤ": "[ؤو]"}
WORD: Final = rf"[\w{_SIGNS}\u200c]"
START: Final = rf"(?<![\w{_SIGNS}\u200c])"
END: Final = rf"(?![\w{_SIGNS}\u200c])"


def spelled(pattern: str) -> str:
    """A pattern in plain letters, as it may be written. ``_`` is a narrow blank, a blank or nothing; ``\\w`` also takes
    vowel signs and narrow blanks. Letters inside ``[…]`` and in what is looked back at are
    those written."""
    made: list[str] = []
    at = 0
    in_class = False
    opened = 0
    while at < len(pattern):
        char = pattern[at]
        if pattern.startswith(("(?<=", "(?<!"), at) and not in_class:
            end = pattern.index(")", at)  # what is looked back at has one width: as it stands
            made.append(pattern[at:end])
            at = end
            continue
        if char == "\\":
            made.append(WORD if pattern[at + 1] == "w" and not in_class else pattern[at : at + 2])
            at += 2
            continue
        if char in "[]":
            in_class = char == "["
            if in_class:
                opened = len(made)
            elif _LETTER.search("".join(made[opened:])):  # a sign may follow any of its letters: [ت-ي]ُنتج
                following = pattern[at + 1 : at + 2]
                letters = "".join(made[opened:]) + f"][{_SIGNS}]*"
                made[opened:] = [f"(?:{letters})" if following and following in "?*+{" else letters]
                at += 1
                continue
        if in_class or not _LETTER.match(char):
            made.append("[\u200c ]?" if char == "_" and not in_class else char)
        else:
            letter = f"{_VARIANTS.get(char, char)}[{_SIGNS}]*"
            following = pattern[at + 1 : at + 2]
            made.append(f"(?:{letter})" if following and following in "?*+{" else letter)
        at += 1
    return "".join(made)


def anywhere(*alternatives: str) -> Pattern:
    """One of these patterns."""
    return re.compile(spelled("|".join(alternatives)))


def parting(*alternatives: str) -> Pattern:
    """One of these patterns, all of which begin with a blank or a stop: nothing else is looked at."""
    return re.compile(f"(?=[\\s،؛؟;:!?…])(?:{spelled('|'.join(alternatives))})")


def whole(*alternatives: str, prefix: str = "") -> Pattern:
    """One of these patterns as whole words, behind ``prefix``."""
    return re.compile(f"{START}{spelled(prefix)}(?:{spelled('|'.join(alternatives))}){END}")


def ahead(*alternatives: str) -> Pattern:
    """One of these patterns, beginning a word and ending right where a name or trigger begins."""
    return re.compile(f"{START}(?:{spelled('|'.join(alternatives))})\\Z")
