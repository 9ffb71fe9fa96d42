"""What can be kept of a document over which the parser stumbles, or would sit for hours.

feedparser reads some elements (coordinates, chapters, references to characters) without expecting nonsense in them and
raises, and with the exception the whole document would be gone. One bad entry may cost only itself, so the entries that
do it are found by halving and left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

MAX_TRIES: Final = 200  # parses of one document; what is not cleared by then is left out, since a poll must end

MAX_ATTRIBUTES: Final = 1_000  # of one element; Python's SAX takes quadratic time over them, minutes for a few 10,000

FIRST_LINE: Final = 400  # bytes; declarations have some forty

_LONG_TAG: Final = re.compile(rb"<[A-Za-z_:][^\s<>/]*(?=\s[^<]{5000})")
_ATTRIBUTE: Final = re.compile(rb"\s+[^\s=<>\"'/]+\s*=\s*(?:\"[^\"<]*\"|'[^'<]*')")
_DECLARATION: Final = re.compile(rb"<\?xml[^<>]*\?>")
_OPENING: Final = re.compile(rb"<(?:rss|feed|channel|(?:[\w.-]{1,40}:)?RDF)(?:\s[^<>]*)?>")
_REFERENCE: Final = re.compile(rb"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
_TAG: Final = re.compile(rb"<(/?)(?:[\w.-]{1,40}:)?(item|entry)(?:\s[^<>]*)?>")


def without_impossible_references(data: bytes) -> bytes:
    """The document with U+FFFD for references to characters there cannot be: surrogates, beyond Unicode.

    feedparser's lenient parser makes a character of each and raises.
    """
    return _REFERENCE.sub(lambda found: found[0] if _exists(found) else b"&#xFFFD;", data)


def without_excess_attributes(data: bytes) -> bytes:
    """The document with at most ``MAX_ATTRIBUTES`` of each element, the first ones."""
    kept: list[bytes] = []
    done = 0
    for tag in _LONG_TAG.finditer(data):
        position, number, cut = tag.end(), 0, tag.end()
        while (found := _ATTRIBUTE.match(data, position)) is not None:
            position, number = found.end(), number + 1
            cut = position if number <= MAX_ATTRIBUTES else cut
        kept.append(data[done:cut])
        done = position
    return b"".join((*kept, data[done:])) if kept else data


def with_short_first_line(data: bytes) -> bytes:
    """The document with a line end behind its declaration, or behind ``FIRST_LINE`` bytes where there is none.

    feedparser looks for an encoding with a pattern that takes polynomial time over a long first line.
    """
    if not data.startswith(b"<?"):
        return data
    end = data.find(b"?>", 0, FIRST_LINE)
    end = FIRST_LINE if end < 0 else end + 2
    return data if data[end : end + 1] in (b"", b"\n", b"\r") else data[:end] + b"\n" + data[end:]


def _exists(found: re.Match[bytes]) -> bool:
    digits = (found[1] or found[2]).lstrip(b"0")
    if len(digits) > 8:
        return False
    code = int(digits or b"0", 16 if found[1] else 10)
    return code < 0xD800 or 0xDFFF < code <= 0x10FFFF


def _spans(data: bytes) -> Iterator[tuple[int, int]]:
    """Where the entries stand; in time that grows with the document, whatever is left open in it."""
    start: int | None = None
    for tag in _TAG.finditer(data):
        if not tag[1] and start is None:
            start = tag.start()
        elif tag[1] and start is not None:
            yield start, tag.end()
            start = None


def without_stumbling_blocks(data: bytes, can_be_read: Callable[[bytes], bool]) -> tuple[bytes, int]:
    """The document without the entries that it cannot be read with, and their number.

    ``can_be_read`` tries a document. Where the fault lies before the entries, what says something of the feed itself
    goes; where it lies in neither, the document comes back as it is.
    """
    spans = list(_spans(data))
    if not spans:
        return data, 0
    before, after = data[: spans[0][0]], data[spans[-1][1] :]
    tries = MAX_TRIES

    def document(kept: Sequence[tuple[int, int]]) -> bytes:
        return before + b"\n".join(data[a:b] for a, b in kept) + after

    def bad(some: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        nonlocal tries
        tries -= 1
        if tries < 0:
            return list(some)
        if can_be_read(document(some)):
            return []
        if len(some) == 1:
            return list(some)
        middle = len(some) // 2
        return bad(some[:middle]) + bad(some[middle:])

    if not can_be_read(document([])):
        before, after = _frame(before), b""
        if not can_be_read(document([])):
            return data, 0
    blocks = set(bad(spans))
    return document([span for span in spans if span not in blocks]), len(blocks)


def _frame(before: bytes) -> bytes:
    """The opening tags alone, which say the format; the lenient parser misses no closing ones."""
    declared = _DECLARATION.match(before)
    tags = [found[0] for found in _OPENING.finditer(before)]
    return b"".join([declared[0] if declared is not None and declared[0].isascii() else b"", *tags])
