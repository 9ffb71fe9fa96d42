"""OPML: lists of feeds from and for other readers.

The file comes from a stranger: no document type, no entities of its own, bounded size, depth and number; what is wrong
with one outline costs only that outline and is said in one line. What OPML has no word for travels in attributes with
the prefix ``vigie:`` and survives a round trip.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from html.entities import html5
from typing import Final
from urllib.parse import urlsplit
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from monitor.domain import Control, FeedFormat, FeedKind, FeedSpec, Problem

NAMESPACE: Final = "urn:vigie:opml:1"
MAX_BYTES: Final = 5_000_000
MAX_OUTLINES: Final = 20_000
MAX_DEPTH: Final = 40
MAX_CATEGORIES: Final = 20
MAX_TEXT: Final = 1_000  # characters of a title or note
MAX_URL: Final = 1_000  # bytes; the store indexes feeds by address and takes no longer one (db.sql.LONGEST_KEY)
MAX_PROBLEMS: Final = 1_000

_ILLEGAL: Final = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")  # XML 1.0, Char
_REFERENCE: Final = re.compile(r"&(#[0-9]{1,7};|#x[0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);|([A-Za-z0-9]{1,32});)?")
_ENCODING: Final = re.compile(rb"\s*<\?xml[^>]{0,100}encoding\s*=\s*['\"]([\w.:-]{1,40})['\"]")
_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")


class OpmlError(ValueError):
    """The file as a whole cannot be used; ``str()`` is one line."""


@dataclass
class _Reader:
    """Gathers what expat reports. Mutable on purpose: it lives for one parse."""

    specs: list[FeedSpec] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    folders: list[str | None] = field(default_factory=list)  # one per open element; None: no folder
    outlines: int = 0
    root: str | None = None
    line: int = 0

    def note(self, where: str, what: str) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(where, what))

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        name = name.lower()
        if self.root is None:
            self.root = name
            if name != "opml":
                raise OpmlError(f"this is no OPML file: it begins with <{name[:40]}>")
        if len(self.folders) >= MAX_DEPTH:
            raise OpmlError(f"line {self.line}: nested deeper than {MAX_DEPTH}")
        folder = None
        if name == "outline":
            self.outlines += 1
            if self.outlines > MAX_OUTLINES:
                raise OpmlError(f"more than {MAX_OUTLINES} outlines")
            given = {key.lower(): value for key, value in attributes.items()}
            self.outline(given)
            folder = _text(given.get("text") or given.get("title") or "") or None
        self.folders.append(folder)

    def end(self, _name: str) -> None:
        self.folders.pop()

    def outline(self, given: Mapping[str, str]) -> None:
        where = f"line {self.line}"
        url = given.get("xmlurl", "").strip()
        title = _text(given.get("title") or given.get("text") or "")
        title = "" if title == url else title  # where a feed has no title, files repeat its address
        if not url:
            if given.get("type", "").lower() in {"rss", "atom", "feed"}:
                self.note(where, f"{title or 'an outline'}: has no xmlUrl; left out")
            return  # a folder, a link, a comment
        if not _usable(url):
            self.note(where, f"{title or 'an outline'}: {url[:80]!r} is no http(s) address; left out")
            return
        if url in self.seen:
            self.note(where, f"{title or url[:80]}: given twice; the first one counts")
            return
        self.seen.add(url)
        self.specs.append(self.spec(url, title, given, where))

    def spec(self, url: str, title: str, given: Mapping[str, str], where: str) -> FeedSpec:
        def one_of(name: str, allowed: Iterable[str], default: str) -> str:
            value = given.get(f"vigie:{name}", "").strip()
            if not value:
                return default
            if value not in set(allowed):
                self.note(where, f"{title or url[:80]}: vigie:{name} {value[:40]!r} is unknown; {default} is used")
                return default
            return value

        default = FeedSpec(url)
        return FeedSpec(
            url=url,
            title=title,
            language=_language(given.get("language", "")),
            country=_country(given.get("vigie:country", "")),
            kind=FeedKind(one_of("kind", [kind.value for kind in FeedKind], default.kind)),
            control=Control(one_of("control", [control.value for control in Control], default.control)),
            reliability=one_of("reliability", "ABCDEF", default.reliability),
            family=_text(given.get("vigie:family", "")) or None,
            format=FeedFormat(one_of("format", [FeedFormat.FEED.value, FeedFormat.PAGE.value], default.format)),
            active=one_of("active", ("true", "false"), "true") == "true",
            note=_text(given.get("vigie:note", "")),
            site=_site(given.get("htmlurl", "").strip()),
            categories=self.categories(given.get("category", "")),
        )

    def categories(self, given: str) -> tuple[str, ...]:
        """The folders around an outline, then its own categories, each once."""
        own = (_text(part).strip("/") for part in given.split(","))
        return tuple(dict.fromkeys(name for name in (*self.folders, *own) if name))[:MAX_CATEGORIES]


def _text(value: str) -> str:
    return " ".join(value.split())[:MAX_TEXT].rstrip()


def _usable(url: str) -> bool:
    if len(url.encode()) > MAX_URL or any(c.isspace() or ord(c) < 32 for c in url):
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _site(url: str) -> str:
    return url if _usable(url) else ""


def _language(value: str) -> str | None:
    """The primary tag of ``ko-KR``; None for what is no language tag, such as OPML's habitual ``unknown``."""
    primary = re.split("[-_]", value.strip().lower())[0]
    return primary if re.fullmatch("[a-z]{2,3}", primary) and primary not in {"und", "mul", "zxx"} else None


def _country(value: str) -> str | None:
    return value if re.fullmatch("[A-Z]{2}", value) else None


def _refuse_doctype(*_: object) -> None:
    raise OpmlError("has a document type or entities of its own, which are not accepted")


def _parse(data: bytes | str) -> tuple[_Reader, str | None]:
    """What could be read, and where the XML breaks (None: it does not)."""
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        reader.line = parser.CurrentLineNumber
        reader.start(name, attributes)

    parser.StartElementHandler = start
    parser.EndElementHandler = reader.end
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.EntityDeclHandler = _refuse_doctype
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        return reader, f"line {error.lineno}: {expat.ErrorString(error.code)}"
    except OpmlError:
        raise
    except (ValueError, LookupError) as error:  # an encoding expat does not know (EUC-KR, GB2312), or bytes not in it
        return reader, f"line {parser.CurrentLineNumber}: {str(error)[:80]}"
    return reader, None


def _decoded(data: bytes) -> str:
    declared = _ENCODING.match(data.removeprefix(b"\xef\xbb\xbf"))
    try:
        return data.decode(declared[1].decode("ascii") if declared else "utf-8-sig", "replace")
    except (LookupError, ValueError):  # a name that is none, or of something that is no encoding of text
        return data.decode("utf-8-sig", "replace")


def _mended(data: bytes) -> str:
    """The document with stray ``&`` and HTML's names for characters made good, the commonest faults of OPML files."""

    def mend(match: re.Match[str]) -> str:
        if match[1] and not match[2]:
            return match[0]
        known = html5.get(f"{match[2]};") if match[2] else None
        return escape(known) if known else "&amp;" + match[0][1:]

    text = _decoded(data)
    return _ILLEGAL.sub("\ufffd", _REFERENCE.sub(mend, _DECLARATION.sub("", text)))


def read_opml(data: bytes) -> tuple[list[FeedSpec], list[Problem]]:
    """The feeds of an OPML file in its order, and what was wrong with it, each in a line.

    Folders are walked through. A file whose XML breaks gives what stands before the break, after one try at mending
    stray ampersands. Raises OpmlError when nothing can be used: too large, no OPML, a document type.
    """
    if len(data) > MAX_BYTES:
        raise OpmlError(f"larger than {MAX_BYTES:,} bytes")
    reader, broken = _parse(data)
    if broken:
        again, still = _parse(_mended(data))
        if again.root is not None and len(again.specs) >= len(reader.specs):
            reader = again
            reader.note(broken.split(":")[0], f"broken XML ({broken.split(': ', 1)[1]}), mended")
            broken = still
    if reader.root is None:
        raise OpmlError(f"this is no OPML file: {broken or 'it is empty'}")
    if broken:
        reader.note(broken.split(":")[0], f"broken XML ({broken.split(': ', 1)[1]}); what follows was not read")
    return reader.specs, reader.problems


def write_opml(specs: Iterable[FeedSpec], *, made_at: datetime | None = None) -> bytes:
    """The feeds as OPML 2.0 in UTF-8. ``read_opml`` gives the same specs back (feeds of format load are left out)."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<opml version="2.0" xmlns:vigie="{NAMESPACE}">',
        "  <head>",
        "    <title>Feeds of Vigie</title>",
        *([f"    <dateCreated>{made_at:%a, %d %b %Y %H:%M:%S} GMT</dateCreated>"] if made_at else []),
        "  </head>",
        "  <body>",
    ]
    for spec in specs:
        if spec.format is FeedFormat.LOAD:
            continue
        attributes = {
            "type": "rss",
            "text": spec.title or spec.url,
            **({"title": spec.title} if spec.title else {}),
            "xmlUrl": spec.url,
            **({"htmlUrl": spec.site} if spec.site else {}),
            **({"language": spec.language} if spec.language else {}),
            **({"category": ",".join(spec.categories)} if spec.categories else {}),
            **({"vigie:country": spec.country} if spec.country else {}),
            "vigie:kind": spec.kind.value,
            "vigie:control": spec.control.value,
            "vigie:reliability": spec.reliability,
            **({"vigie:family": spec.family} if spec.family else {}),
            "vigie:format": spec.format.value,
            "vigie:active": "true" if spec.active else "false",
            **({"vigie:note": spec.note} if spec.note else {}),
        }
        lines.append("    <outline " + " ".join(f"{k}={quoteattr(_legal(v))}" for k, v in attributes.items()) + "/>")
    lines += ["  </body>", "</opml>", ""]
    return "\n".join(lines).encode("utf-8")


def _legal(value: str) -> str:
    return _ILLEGAL.sub("\ufffd", value)
