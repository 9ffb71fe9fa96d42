"""Which patterns can match in a sentence at all: told by one pass of an automaton, instead of trying each of them.

From each pattern it is worked out which runs of letters must stand wherever it matches; a sentence with none of them
need not be searched for it. The runs are drawn from the pattern's own parse tree, so they cannot miss what it would
find; a pattern from which none can be drawn is always tried.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ahocorasick_rs import AhoCorasick

Runs = frozenset[str]

_parser: Any = importlib.import_module("re._parser")  # re's own; no other module tells what a pattern is made of
_MOST: Final = 1_000  # runs drawn from one part of a pattern; more say too little
_MOST_JOINED: Final = 64  # of a part that is put together with the next
_WIDEST: Final = 8  # characters of a class that are told apart
_LONG_ENOUGH: Final = 5  # letters from which on a longer run says no more
_ARABIC: Final = re.compile("[\u0600-\u06ff\u200c]")
_SIGNS: Final = frozenset(map(chr, (0x640, *range(0x64B, 0x653), 0x670)))
"""Tatweel and vowel signs, which the patterns of Arabic script (``grammars/script``) allow behind every letter."""
_AS_ONE: Final = str.maketrans(
    dict.fromkeys(_SIGNS, "") | dict.fromkeys("آأؤإئٱ", "ا") | dict(zip("يىك\u200c", "ییک ", strict=True))
)
_NOTHING: Final[Runs] = frozenset({""})
_OTHER_CASES: Final = re.compile("[\u0130\u0131\u017f\u1c80-\u1c88]")
"""What IGNORECASE takes for a letter although its small form is another: dotless i, long s, old Cyrillic shapes."""


class Screen:
    """An automaton over the runs of many patterns."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        owners: dict[str, int] = {}
        self._bits: dict[int, int] = {}  # id of a pattern → its bit
        self._kept: list[re.Pattern[str]] = []  # so that an id is not given to another
        self._always = 0
        for pattern in patterns:
            if id(pattern) in self._bits:
                continue
            bit = self._bits[id(pattern)] = 1 << len(self._kept)
            self._kept.append(pattern)
            needed = runs(pattern)
            if not needed:
                self._always |= bit
            for run in needed:
                owners[run] = owners.get(run, 0) | bit
        self._all = (1 << len(self._kept)) - 1
        self._owners = tuple(owners.values())
        self._automaton = AhoCorasick(list(owners)) if owners else None

    def live(self, text: str) -> int:
        """The bits of the patterns that may match in ``text``; those of the others cannot."""
        if self._automaton is None or (not text.isascii() and _OTHER_CASES.search(text)):
            return self._all
        try:
            found = self._automaton.find_matches_as_indexes(_plain(text), overlapping=True)
        except UnicodeEncodeError:  # half a character, as broken texts hold them
            return self._all
        live = self._always
        for run, _, _ in found:
            live |= self._owners[run]
        return live

    def over(self, text: str, start: int, end: int) -> Windows:
        """What ``live`` tells of any part of ``text[start:end]``, for a part at a time."""
        part = text[start:end]
        plain = _plain(part)
        if self._automaton is None or len(plain) != len(part) or (not part.isascii() and _OTHER_CASES.search(part)):
            return Windows(self, text, None, 0)
        try:
            found = self._automaton.find_matches_as_indexes(plain, overlapping=True)
        except UnicodeEncodeError:
            return Windows(self, text, None, 0)
        places = [(start + first, start + last, self._owners[run]) for run, first, last in found]
        return Windows(self, text, places, self._always)

    def bit(self, pattern: re.Pattern[str]) -> int:
        """What of ``live`` is about this pattern, one of those the screen was made of."""
        return self._bits[id(pattern)]

    def may(self, live: int, pattern: re.Pattern[str]) -> bool:
        """Is it worth trying the pattern in a text that ``live`` was told of? True for one that is not known here."""
        bit = self._bits.get(id(pattern))
        return bit is None or bool(live & bit)


@dataclass(frozen=True, slots=True)
class Windows:
    """Where the runs of a ``Screen`` stand in a text; ``places`` None: each part has to be looked through by itself."""

    screen: Screen
    text: str
    places: Sequence[tuple[int, int, int]] | None
    always: int

    def live(self, low: int, high: int) -> int:
        """As ``Screen.live`` of ``text[low:high]``."""
        if self.places is None:
            return self.screen.live(self.text[low:high])
        live = self.always
        for start, end, bits in self.places:
            if low <= start and end <= high:
                live |= bits
        return live


NO_SCREEN: Final = Screen(())
"""Knows no pattern, so that each is tried."""


def _plain(text: str) -> str:
    """In small letters, Arabic ones without signs and in one form: done to runs and texts alike, so that a run which
    stands in a text still does."""
    small = text.lower()
    return small if small.isascii() or not _ARABIC.search(small) else small.translate(_AS_ONE)


def runs(pattern: re.Pattern[str]) -> Runs:
    """Runs of letters (in the form of ``_plain``) of which at least one must stand wherever the pattern matches; none
    where that cannot be told."""
    if pattern.flags & re.VERBOSE:
        return frozenset()
    found = _needed(_parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))
    return found if found is not None and all(_says_something(run) for run in found) else frozenset()


def _says_something(run: str) -> bool:
    """Two letters, or one of a script in which one is a word."""
    return len(run) >= 2 or (bool(run) and not run.isascii())


def _needed(parts: Sequence[Any]) -> Runs | None:
    """The best runs that a sequence of parts asks for: the longest, then the fewest."""
    best: Runs | None = None
    joined = _NOTHING
    for part in parts:
        exact = _exact(part)
        if exact is not None and len(exact) * len(joined) <= _MOST_JOINED:
            joined = frozenset(one + other for one in joined for other in exact)
            continue
        best = _better(best, joined)
        if exact is not None:
            joined = exact
            continue
        joined = _NOTHING
        best = _better(best, _inside(part))
    return _better(best, joined)


def _better(one: Runs | None, other: Runs | None) -> Runs | None:
    if other is None or len(other) > _MOST or "" in other:
        return one
    if one is None:
        return other

    def worth(runs: Runs) -> tuple[int, int]:
        return min(_LONG_ENOUGH, *map(len, runs), _LONG_ENOUGH), -len(runs)

    return max(one, other, key=worth)


def _inside(part: Any) -> Runs | None:
    """The runs needed by a part that is not one of a few texts itself."""
    kind, what = str(part[0]), part[1]
    if kind == "SUBPATTERN":
        return _needed(what[3])
    if kind == "ATOMIC_GROUP":
        return _needed(what)
    if kind == "BRANCH":
        every: set[str] = set()
        for branch in what[1]:
            one = _needed(branch)
            if one is None:
                return None
            every |= one
        return frozenset(every)
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") and what[0] >= 1:
        return _needed(what[2])
    return None


def _exact(part: Any) -> Runs | None:
    """The few texts that a part can match, in the form of ``_plain``; None where they are not few."""
    kind, what = str(part[0]), part[1]
    if kind == "LITERAL":
        return frozenset({_plain(chr(what))})
    if kind in ("AT", "ASSERT", "ASSERT_NOT"):
        return _NOTHING  # takes no text: what stands on both sides of it touches
    if kind == "IN":
        letters = _letters(what)
        return None if letters is None else frozenset(map(_plain, letters))
    if kind == "SUBPATTERN":
        return _exact_sequence(what[3])
    if kind == "BRANCH":
        every: set[str] = set()
        for branch in what[1]:
            one = _exact_sequence(branch)
            if one is None:
                return None
            every |= one
        return frozenset(every) if len(every) <= _MOST_JOINED else None
    if kind in ("MAX_REPEAT", "MIN_REPEAT") and what[1] == 1:
        inner = _exact_sequence(what[2])
        return None if inner is None else (inner if what[0] else inner | _NOTHING)
    if kind == "MAX_REPEAT" and what[0] == 0 and _are_signs(what[2]):
        return _NOTHING
    return None


def _are_signs(parts: Sequence[Any]) -> bool:
    """Is it a class of nothing but signs?"""
    if len(parts) != 1 or str(parts[0][0]) != "IN":
        return False
    codes: list[int] = []
    for name, value in parts[0][1]:
        if str(name) == "LITERAL":
            codes.append(value)
        elif str(name) == "RANGE" and value[1] - value[0] < len(_SIGNS):
            codes += range(value[0], value[1] + 1)
        else:
            return False
    return _SIGNS.issuperset(map(chr, codes))


def _letters(members: Sequence[Any]) -> set[str] | None:
    """The few characters of a class; None where they are not few, or not to be listed."""
    found: set[str] = set()
    for kind, value in members:
        if str(kind) == "LITERAL":
            found.add(chr(value))
        elif str(kind) == "RANGE" and value[1] - value[0] < _WIDEST:
            found |= set(map(chr, range(value[0], value[1] + 1)))
        else:
            return None
    return found if len(found) <= _WIDEST else None


def _exact_sequence(parts: Sequence[Any]) -> Runs | None:
    joined = _NOTHING
    for part in parts:
        exact = _exact(part)
        if exact is None or len(exact) * len(joined) > _MOST_JOINED:
            return None
        joined = frozenset(one + other for one in joined for other in exact)
    return joined
