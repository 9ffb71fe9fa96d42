"""Folding text for matching, with a map of offsets back to the original (design §5.8).

Folded are: compatibility forms (NFKC, so full-width letters and half-width kana), digits of all scripts, case, accents
on Latin, Greek and Cyrillic letters (but й and ї stay letters of their own), Arabic and Persian letter variants, vowel
signs and tatweel, zero-width and bidi characters, apostrophes, hyphens and quotes, and traditional Han characters.
Linear in the text: almost all of it goes through ``str.translate``; only text with combining marks or conjoining jamo
is walked in Python.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"

# Characters that are seen by nobody and split words for a matcher: soft hyphen, grapheme joiner, Arabic letter mark,
# Hangul fillers, zero-width and bidi controls, variation selectors, byte order mark, tags.
_INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
)
_IS_INVISIBLE: Final = re.compile(f"[{_INVISIBLE}]")
# Characters that join the one before them, so that one character at a time is not enough: combining marks that compose
# (accents, voiced sound marks of kana, also half-width ones) and conjoining jamo.
_MARKS: Final = "\u0300-\u036f\u3099\u309a\uff9e\uff9f"
_JAMO: Final = "\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff"
_COMPOSES: Final = re.compile(f"[{_MARKS}{_JAMO}]")
_LEADS, _VOWELS, _TAILS = "\u1100-\u115f\ua960-\ua97f", "\u1160-\u11a7\ud7b0-\ud7ca", "\u11a8-\u11ff\ud7cb-\ud7ff"
_CLUSTER: Final = re.compile(
    f"[{_LEADS}]+[{_VOWELS}]*[{_TAILS}]*|[{_VOWELS}]+[{_TAILS}]*|[{_TAILS}]+|[\\s\\S][{_MARKS}]*"
)
# Marks that are dropped wherever they stand: accents, Hebrew points, Arabic vowel signs, Quranic marks.
_SIGNS: Final = "\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u309b\u309c"
_DROPPED: Final = re.compile(f"[{_MARKS}{_SIGNS}]")
_LOST: Final = re.compile(f"(?<=[{_JAMO}])[{_INVISIBLE}{_SIGNS}{_MARKS}]+|[{_INVISIBLE}{_SIGNS}]+")
_DECOMPOSED_SCRIPTS: Final = re.compile("[\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff\u0620-\u06ff]")
_SOUND_MARKS: Final = {0xFF9E: 0x3099, 0xFF9F: 0x309A}
_KEPT: Final = frozenset("йїґў")
_LONGEST_EXPANSION: Final = 4  # ﷺ is 18 letters: a text of them would grow eighteen-fold

_SPECIAL: Final = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u02b9\u0060\u00b4\u2032\uff07\u05f3", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys("\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033", '"'),
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىیېۍێ", "ي"),
    **dict.fromkeys("کڪګ", "ك"),
    **dict.fromkeys("ةۀەہھۂۃ", "ه"),
    "ؤ": "و",
    "ئ": "ي",
    "ё": "е",
    "ı": "i",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "ħ": "h",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "\u00a0": " ",
    "\u3000": " ",
    "\u2028": "\n",
    "\u2029": "\n",
    "\u0085": "\n",
}


def _han() -> dict[str, str]:
    """Traditional Han character → simplified, from the data file beside this module."""
    lines = Path(__file__).with_name("han.txt").read_text(encoding="utf-8").splitlines()
    body = "".join(line for line in lines if not line.startswith("#"))
    return dict(zip(body[::2], body[1::2], strict=True))


_HAN: Final = _han()


def traditional_forms() -> dict[str, str]:
    """Simplified Han character → the traditional ones that fold to it, as one string."""
    forms: dict[str, str] = {}
    for one, folded in _HAN.items():
        forms[folded] = forms.get(folded, "") + one
    return forms


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text. ``offsets[i]`` is the code point of the original that folded character i came from.

    ``len(offsets) == len(text) + 1``; the last one is the original's length.
    """

    text: str
    offsets: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original's half-open code points for the folded ``start:end`` (``end > start``)."""
        last = self.offsets[end - 1]
        # a character that folded to several ends where the next one begins
        return self.offsets[start], self.offsets[bisect_right(self.offsets, last, end - 1)]


def _fold_cluster(cluster: str) -> str:
    """One character with its marks, or a run of jamo, folded until folding changes nothing more."""
    for _ in range(4):  # case folding and compatibility forms can undo each other at most twice
        folded = "".join(map(_fold_one, unicodedata.normalize("NFC", cluster)))
        if folded == cluster:
            break
        cluster = folded
    return cluster


def _fold_one(char: str) -> str:
    if char in _SPECIAL:
        return _SPECIAL[char]
    if "\ud800" <= char <= "\udfff":
        return REPLACEMENT
    if _IS_INVISIBLE.match(char) or _DROPPED.match(char):
        return ""
    if (digit := unicodedata.decimal(char, None)) is not None:
        return str(digit)  # ۱۷۱۸ is 1718
    form = unicodedata.normalize("NFKC", char)
    if len(form) > _LONGEST_EXPANSION or _COMPOSES.search(form):
        form = char  # spaced-out jamo and sound marks would join their neighbours
    form = form.casefold()
    if _DECOMPOSED_SCRIPTS.search(form):
        form = "".join(part if part in _KEPT else _DROPPED.sub("", unicodedata.normalize("NFD", part)) for part in form)
    if _IS_INVISIBLE.search(form) or _DROPPED.search(form):
        form = _DROPPED.sub("", _IS_INVISIBLE.sub("", form))
    form = "".join(_SPECIAL.get(part, part) for part in form)
    return "".join(_HAN.get(part, part) for part in form)


class _Table(dict[int, str]):
    """``str.translate`` table that learns; only the two planes that hold living scripts are kept, which bounds it."""

    def __missing__(self, code: int) -> str:
        folded = _fold_cluster(chr(code))
        if code < 0x20000:
            self[code] = folded
            if len(folded) != 1:
                _IRREGULAR.add(chr(code))
        return folded


_TABLE: Final = _Table()
_IRREGULAR: Final[set[str]] = set()  # characters met so far that do not fold to exactly one; it only grows
_TAGS: Final = re.compile("[\U000e0000-\U000e0fff]")  # the only ones beyond the two planes that are kept


@lru_cache(maxsize=1)
def _irregular(_count: int) -> re.Pattern[str]:
    """A pattern for all of ``_IRREGULAR``, made anew when it has grown to ``_count``."""
    return re.compile("[" + re.escape("".join(sorted(_IRREGULAR))) + "\U000e0000-\U000e0fff]")


def fold(text: str) -> Folded:
    """Fold ``text`` (any string, lone surrogates included). Never raises; linear; idempotent."""
    if text.isascii():
        return Folded(text.lower().replace("`", "'"), range(len(text) + 1))
    if _COMPOSES.search(text):
        return _fold_slowly(text)
    folded = text.translate(_TABLE)
    if _IRREGULAR.isdisjoint(text) and not _TAGS.search(text):
        return Folded(folded, range(len(text) + 1))
    offsets: list[int] = []
    done = 0
    for match in _irregular(len(_IRREGULAR)).finditer(text):
        at = match.start()
        offsets.extend(range(done, at))
        offsets.extend([at] * len(_TABLE[ord(match[0])]))
        done = at + 1
    offsets.extend(range(done, len(text) + 1))
    return Folded(folded, offsets)


def _fold_slowly(text: str) -> Folded:
    """The same for text with marks or jamo that join the character before them."""
    length = len(text)
    places: Sequence[int] = range(length)
    if _LOST.search(text):  # what is dropped must not keep a letter and its mark, or two jamo, apart
        lost = {at for match in _LOST.finditer(text) for at in range(*match.span())}
        places = [at for at in range(length) if at not in lost]
        text = "".join(map(text.__getitem__, places))
    parts: list[str] = []
    offsets: list[int] = []
    for match in _CLUSTER.finditer(text):
        cluster = match[0]
        folded = _TABLE[ord(cluster)] if len(cluster) == 1 else _fold_run(cluster)
        parts.append(folded)
        offsets.extend([places[match.start()]] * len(folded))
    offsets.append(length)
    return Folded("".join(parts), offsets)


@lru_cache(maxsize=8_192)
def _fold_run(cluster: str) -> str:
    """A cluster of any length in linear time: beyond a few marks the rest can only be dropped."""
    if _COMPOSES.match(cluster[0]) and cluster[0] not in "\u3099\u309a\uff9e\uff9f" and cluster[0] > "\u036f":
        return unicodedata.normalize("NFC", cluster)  # jamo
    base, marks = cluster[0], cluster[1:8].translate(_SOUND_MARKS)
    if "\uff61" <= base <= "\uff9f":
        base = unicodedata.normalize("NFKC", base)  # half-width kana compose with their marks only when full-width
    return _fold_cluster(base + marks)
