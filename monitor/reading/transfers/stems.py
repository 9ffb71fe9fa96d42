"""What must stand in a text for a pattern to match there at all: looked for before the pattern, in a tenth of the time.

Only for patterns that are tried on every sentence. The stems are drawn from the pattern itself, so they cannot miss
what it would find; a pattern from which none are plain to see has none and is always tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

_SHORTEST: Final = 3
_TOKEN: Final = re.compile(
    r"(?P<group>\((?:\?(?:[:=!>]|<[=!]|P<\w+>|[a-zA-Z]*-?[a-zA-Z]*:))?)"
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"  # a class
    r"|\\.|(?P<letter>[^\W\d_]| )(?![?*+{])|.",
    re.DOTALL,
)
_FRONT: Final = re.compile(r"(?:\\b)*")
_OTHER_CASES: Final = re.compile("[\u0130\u0131\u017f\u1c80-\u1c88]")
"""What IGNORECASE takes for a letter although its small form is another: dotless i, long s, old Cyrillic shapes."""


def may_match(pattern: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Is it worth looking for the pattern there? False only where it cannot match."""
    needed = stems(pattern)
    if not needed:
        return True
    part = text[start:end]
    if not part.isascii() and _OTHER_CASES.search(part):
        return True
    part = part.lower()
    return any(stem in part for stem in needed)


@lru_cache(maxsize=64)
def stems(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Small letters of which at least one run must stand, in any case, wherever the pattern matches; none where that is
    not plain to see."""
    if not pattern.flags & re.IGNORECASE:
        return ()
    try:
        return tuple(dict.fromkeys(_stems(pattern.pattern)))
    except _UnclearError:
        return ()


class _UnclearError(Exception):
    """A pattern, or one of its alternatives, that may match without any letters known beforehand."""


def _stems(text: str) -> Iterator[str]:
    for one in _alternatives(text):
        run = max(_runs(one), key=len)
        if len(run) >= _SHORTEST:
            yield run
            continue
        front = _FRONT.match(one)
        at = front.end() if front else 0
        end = _end_of_group(one, at)
        if one[end : end + 1] in ("?", "*", "{"):
            raise _UnclearError
        yield from _stems(one[at + 3 : end - 1])


def _alternatives(text: str) -> Iterator[str]:
    depth, start = 0, 0
    for token in _TOKEN.finditer(text):
        depth += bool(token["group"]) - (token[0] == ")")
        if token[0] == "|" and depth == 0:
            yield text[start : token.start()]
            start = token.end()
    yield text[start:]


def _runs(one: str) -> Iterator[str]:
    """Letters and blanks of an alternative that stand side by side outside its groups; none may be left out."""
    depth, run = 0, ""
    for token in _TOKEN.finditer(one):
        depth += bool(token["group"]) - (token[0] == ")")
        if token["letter"] and depth == 0:
            run += token[0].lower()
        else:
            yield run
            run = ""
    yield run


def _end_of_group(text: str, at: int) -> int:
    """Where the plain group that begins there ends."""
    if not text.startswith("(?:", at):
        raise _UnclearError
    depth = 0
    for token in _TOKEN.finditer(text, at):
        depth += bool(token["group"]) - (token[0] == ")")
        if depth == 0:
            return token.end()
    raise _UnclearError
