"""Bytes of a feed made ready for feedparser, which decides on an encoding too strictly for what servers send."""

from __future__ import annotations

import re
from typing import Final

_DECLARED: Final = re.compile(rb"<\?xml[^>]*?encoding=['\"]([\w.:-]{1,40})['\"]", re.I)
_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.I)
# By BOM or by their first tag; UTF-32 first, for it begins like UTF-16.
_WIDE: Final = (
    (re.compile(rb"\xff\xfe\0\0|\0\0\xfe\xff"), "utf-32"),
    (re.compile(rb"<\0\0\0"), "utf-32-le"),
    (re.compile(rb"\0\0\0<"), "utf-32-be"),
    (re.compile(rb"\xff\xfe|\xfe\xff"), "utf-16"),
    (re.compile(rb"<\0[^\0]\0"), "utf-16-le"),
    (re.compile(rb"\0<\0[^\0]"), "utf-16-be"),
)
_UTF8: Final = frozenset({"utf-8", "utf8"})
_TOLERATED: Final = 0.05  # share of broken characters up to which a text declared as UTF-8 is still taken for it


def prepare(body: bytes, content_type: str) -> tuple[bytes, str, int]:
    """The bytes and the Content-Type to give to feedparser, and how many characters had to be replaced.

    UTF-16 and UTF-32 become UTF-8.

    Three things servers get wrong are mended: a header that contradicts text that is plainly UTF-8 (the text wins:
    no other encoding of more than a few words passes as UTF-8 by chance); one bad byte in a UTF-8 document, for which
    feedparser would read all of it as windows-1252; control bytes that XML forbids, for which it would leave the strict
    parser.
    """
    wide = next((name for start, name in _WIDE if start.match(body)), None)
    if wide is not None:  # as UTF-8, so that what is kept from the parser is found in these too
        text = body.decode(wide, "replace")
        broken = text.count("\N{REPLACEMENT CHARACTER}")
        return text.encode("utf-8", "replace").translate(None, _CONTROLS), "application/xml; charset=utf-8", broken
    body = body.lstrip(b" \t\r\n\x00") if body[:1] in (b" ", b"\t", b"\r", b"\n", b"\x00") else body
    declared = _declared(body, content_type)
    if body.isascii():
        return (
            body.translate(None, _CONTROLS) if not declared.startswith("iso-2022") else body,
            _xml_type(content_type),
            0,
        )
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        if declared and declared not in _UTF8:
            return body, _xml_type(content_type), 0
        text = body.decode("utf-8", "replace")
        broken = text.count("\N{REPLACEMENT CHARACTER}")
        if broken > _TOLERATED * sum(character > "\x7f" for character in text):
            return body, _xml_type(content_type), 0
        return text.encode().translate(None, _CONTROLS), "application/xml; charset=utf-8", broken
    return body.translate(None, _CONTROLS), "application/xml; charset=utf-8", 0


_CONTROLS: Final = bytes(code for code in range(0x20) if code not in (0x09, 0x0A, 0x0D))


def _declared(body: bytes, content_type: str) -> str:
    header = _CHARSET.search(content_type)
    prolog = _DECLARED.match(body[:300].lstrip(b"\xef\xbb\xbf"))
    if prolog is not None:
        return prolog[1].decode("ascii").lower()
    return header[1].lower() if header is not None else ""


def _xml_type(content_type: str) -> str:
    """An XML media type with the header's charset: whatever a server calls a feed (text/html is common), it is one."""
    charset = _CHARSET.search(content_type)
    return f"application/xml; charset={charset[1]}" if charset is not None else "application/xml"
