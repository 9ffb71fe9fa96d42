"""A feed document to entries: RSS 0.9x to 2.0, RDF and Atom by feedparser, JSON Feed by the rules of jsonfeed.org.

Everything that comes in is hostile. What comes out is plain text without NUL, http(s) links and aware times; a fault
of one entry costs that entry alone and is told as a Problem.
"""

from __future__ import annotations

import io
import json
import logging
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import feedparser

from monitor.domain import DateQuality, Entry, Outcome, Problem
from monitor.feeds import charset, dates, salvage, urls
from monitor.text import clean, plain

log = logging.getLogger(__name__)

MAX_ENTRIES: Final = 10_000
MAX_TITLE: Final = 1_000  # characters
MAX_BODY: Final = 200_000  # characters
MAX_SHORT: Final = 300  # characters of an author or a feed's title
MAX_GUID: Final = 2_000  # characters
MAX_PROBLEMS: Final = 20  # told of one document; the rest is counted
_MARKUP_PER_CHARACTER: Final = 20  # markup read for a field of a given length before it is cut unread

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_DOCTYPE: Final = re.compile(rb"<!DOCTYPE\b", re.I)


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """What a document says. ``outcome`` is OK, EMPTY (a feed without entries) or NOT_A_FEED; ``detail`` says why not.

    ``format`` is feedparser's name (rss20, atom10 …) or ``json``; ``ttl`` the minutes RSS asks to wait, in seconds.
    """

    outcome: Outcome
    format: str = ""
    title: str = ""
    language: str | None = None
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    ttl: float | None = None
    detail: str = ""


def parse(body: bytes, *, url: str, content_type: str = "", now: datetime) -> ParsedFeed:
    """Reads a document fetched from ``url``. Never raises; ``now`` (aware) tells future dates."""
    notes = _Notes()
    try:
        if _is_json(body):
            return _parse_json(body, url, now, notes)
        return _parse_xml(body, url, content_type, now, notes)
    except Exception as error:
        # feedparser has raised a dozen different exceptions on hostile input over the years; none may stop a poll.
        log.warning("a document could not be parsed: %s", type(error).__name__, exc_info=True)
        return ParsedFeed(Outcome.NOT_A_FEED, detail=f"the document cannot be read ({type(error).__name__})")


class _Notes:
    """Problems found so far; bounded, since every one of 10,000 entries can have three."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._more = 0

    def add(self, where: str, what: str) -> None:
        if len(self._problems) < MAX_PROBLEMS:
            self._problems.append(Problem(where, what))
        else:
            self._more += 1

    def all(self) -> tuple[Problem, ...]:
        if not self._more:
            return tuple(self._problems)
        return (*self._problems, Problem("document", f"{self._more} more problems of this kind"))


# ---------------------------------------------------------------- XML


def _parse_xml(body: bytes, url: str, content_type: str, now: datetime, notes: _Notes) -> ParsedFeed:
    data, xml_type, broken = charset.prepare(body, content_type)
    if broken:
        notes.add("document", f"{broken} characters are no valid UTF-8 and were replaced")
    data = salvage.without_excess_attributes(salvage.without_impossible_references(_without_entities(data)))
    parsed = _read_xml(data, xml_type, notes)
    version = str(parsed.get("version") or "")
    raw = parsed.entries
    if not raw and not version:
        return ParsedFeed(Outcome.NOT_A_FEED, detail=_what_it_is(body, content_type), problems=notes.all())
    fault = parsed.get("bozo_exception")
    declared = (feedparser.CharacterEncodingOverride, feedparser.NonXMLContentType)
    if parsed.get("bozo") and fault is not None and not isinstance(fault, declared):
        notes.add("document", f"broken XML, read as far as it goes: {str(fault)[:120]}")
    feed = parsed.feed
    language = _language(feed.get("language"))
    entries = _each(raw, lambda entry: _xml_entry(entry, url, language, now, notes), notes)
    return ParsedFeed(
        outcome=Outcome.OK if entries else Outcome.EMPTY,
        format=version or "unknown",
        title=_line(feed.get("title"), MAX_SHORT),
        language=language,
        entries=entries,
        problems=notes.all(),
        ttl=_ttl(feed.get("ttl")),
    )


def _read_xml(data: bytes, xml_type: str, notes: _Notes) -> Any:
    """What feedparser makes of a document, or of what is left without the entries that make it raise."""

    def read(data: bytes) -> Any:
        # BytesIO: given a string or plain bytes, feedparser would open files and fetch addresses.
        return feedparser.parse(
            io.BytesIO(salvage.with_short_first_line(data)),
            response_headers={"content-type": xml_type},
            sanitize_html=False,
            resolve_relative_uris=False,
        )

    def can_be_read(data: bytes) -> bool:
        try:
            read(data)
        except Exception:
            return False
        return True

    try:
        return read(data)
    except Exception as error:
        rest, number = salvage.without_stumbling_blocks(data, can_be_read)
        if rest == data:
            raise
        log.debug("something left out", exc_info=True)
        what = f"{number} entries left out, they" if number else "what it says of itself left out, it"
        notes.add("document", f"{what} cannot be read ({type(error).__name__})")
        return read(rest)


def _xml_entry(raw: Any, url: str, language: str | None, now: datetime, notes: _Notes) -> Entry:
    get: Callable[[str], Any] = lambda name: dict.get(raw, name)  # noqa: E731 - FeedParserDict answers one key by another
    contents = [str(part.get("value") or "") for part in get("content") or ()]
    content_language = next((part.get("language") for part in get("content") or () if part.get("language")), None)
    guid = _guid(get("id"))
    # feedparser takes a guid that is not marked as none for the link; a bare number would lead nowhere.
    names_itself = get("link") == get("id") and not urls.is_address(guid) and not guid.startswith("/")
    hrefs = [get("feedburner_origlink"), None if names_itself else get("link")]
    links = [part for part in get("links") or () if isinstance(part, Mapping)]
    hrefs += [part.get("href") for part in links if part.get("rel", "alternate") == "alternate"]
    hrefs += [guid if urls.is_address(guid) else None]
    hrefs += [part.get("href") for part in links if part.get("rel") == "enclosure"]
    return _entry(
        guid=guid,
        hrefs=hrefs,
        title=get("title"),
        summary=get("summary"),
        content=max(contents, key=len, default=""),
        author=get("author"),
        language=_language(content_language) or _language(get("language")) or language,
        published=(get("published"), get("published_parsed")),
        updated=(get("updated") or get("created"), get("updated_parsed") or get("created_parsed")),
        url=url,
        now=now,
        notes=notes,
    )


def _without_entities(data: bytes) -> bytes:
    """The document without its DOCTYPE's internal subset, the home of XXE and of the billion laughs.

    feedparser drops most of them; this drops all, before any parser sees them. HTML's named entities in the text are
    known to feedparser's lenient parser without declarations.
    """
    start = _DOCTYPE.search(data[:100_000])
    if start is None:
        return data
    opened = data.find(b"[", start.end())
    closed = data.find(b">", start.end())
    if opened == -1 or (closed != -1 and closed < opened):
        return data
    end = re.compile(rb"\]\s*>").search(data, opened)
    return data[:opened] + (data[end.end() - 1 :] if end is not None else b">")


def _what_it_is(body: bytes, content_type: str) -> str:
    head = body[:2_000].lstrip().lower()
    if b"<html" in head or b"<!doctype html" in head or "html" in content_type.lower():
        return "the address gives a web page, not a feed"
    if head.startswith(b"%pdf"):
        return "the address gives a PDF document, not a feed"
    return "the address gives something that is no feed"


# ---------------------------------------------------------------- JSON Feed


def _is_json(body: bytes) -> bool:
    return body[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")


def _parse_json(body: bytes, url: str, now: datetime, notes: _Notes) -> ParsedFeed:
    try:
        document = json.loads(body.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return ParsedFeed(Outcome.NOT_A_FEED, detail="the address gives JSON that cannot be read")
    version = str(document.get("version") or "") if isinstance(document, dict) else ""
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(items, list) or (version and "jsonfeed.org" not in version):
        return ParsedFeed(Outcome.NOT_A_FEED, detail="the address gives JSON that is no JSON Feed")
    language = _language(document.get("language"))
    entries = _each(items, lambda item: _json_entry(item, url, language, now, notes), notes)
    return ParsedFeed(
        outcome=Outcome.OK if entries else Outcome.EMPTY,
        format="json",
        title=_line(document.get("title"), MAX_SHORT),
        language=language,
        entries=entries,
        problems=notes.all(),
    )


def _json_entry(item: Any, url: str, language: str | None, now: datetime, notes: _Notes) -> Entry:
    if not isinstance(item, dict):
        raise TypeError("an item that is no object")
    authors = item.get("authors") if isinstance(item.get("authors"), list) else [item.get("author")]
    names = [str(author.get("name") or "") for author in authors or () if isinstance(author, dict)]
    guid = item.get("id")
    attachments = item.get("attachments") if isinstance(item.get("attachments"), list) else []
    hrefs = [
        item.get("url"),
        item.get("external_url"),
        guid if isinstance(guid, str) and urls.is_address(guid) else None,
    ]
    hrefs += [part.get("url") for part in attachments or () if isinstance(part, dict)]
    text = item.get("content_text")
    return _entry(
        guid=_guid(guid),
        hrefs=hrefs,
        title=item.get("title"),
        summary=item.get("summary"),
        content=item.get("content_html") or "",
        text=text if isinstance(text, str) else "",
        author=", ".join(filter(None, names)),
        language=_language(item.get("language")) or language,
        published=(item.get("date_published"), None),
        updated=(item.get("date_modified"), None),
        url=url,
        now=now,
        notes=notes,
    )


# ---------------------------------------------------------------- both


def _each(raw: Sequence[Any], make: Callable[[Any], Entry], notes: _Notes) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    if len(raw) > MAX_ENTRIES:
        notes.add("document", f"{len(raw)} entries; the first {MAX_ENTRIES} are read")
    for number, item in enumerate(raw[:MAX_ENTRIES], 1):
        try:
            entries.append(make(item))
        except Exception as error:
            log.debug("entry left out", exc_info=True)
            notes.add(f"entry {number}", f"left out, it cannot be read ({type(error).__name__})")
    return tuple(entries)


def _entry(
    *,
    guid: str,
    hrefs: Iterable[object],
    title: object,
    summary: object,
    content: object,
    author: object,
    language: str | None,
    published: tuple[object, object],
    updated: tuple[object, object],
    url: str,
    now: datetime,
    notes: _Notes,
    text: str = "",
) -> Entry:
    """One entry from the raw fields of either format. ``text`` is content that is plain already."""
    where = f"entry {guid[:80] or str(title)[:80]!r}"
    name = _line(title, MAX_TITLE, notes, where)
    short = _text(summary, notes, where)
    body = _text(content, notes, where) or _cut(clean(text)[0].strip(), MAX_BODY, notes, where, "text")
    if body == short:
        body = ""  # feedparser gives a lone content as summary too
    at, raw, quality = _dates(published, updated, now)
    changed = _moment(updated)
    return Entry(
        guid=guid or None,
        url=next((link for href in hrefs if (link := urls.link(url, href)) is not None), None),
        title=name,
        summary=short,
        content=body,
        author=_line(author, MAX_SHORT),
        language=language,
        published_raw=raw,
        published_at=at,
        updated_at=changed,
        date_quality=quality,
    )


def _dates(
    published: tuple[object, object], updated: tuple[object, object], now: datetime
) -> tuple[datetime | None, str | None, DateQuality]:
    """The published time, what was written, and how good it is; the time stays as stated even when it lies ahead."""
    raw = next((clean(str(text))[0][: dates.MAX_RAW] for text, _ in (published, updated) if text), None)
    for pair, quality in ((published, DateQuality.STATED), (updated, DateQuality.UPDATED)):
        moment = _moment(pair)
        if moment is not None:
            return moment, raw, DateQuality.CLAMPED if moment > now + dates.FUTURE else quality
    return None, raw, DateQuality.MISSING


def _moment(pair: tuple[object, object]) -> datetime | None:
    raw, struct = pair
    return dates.parse(str(raw)) or dates.from_struct(struct, str(raw)) if raw else None


def _guid(value: object) -> str:
    """An identifier on one line, as it stands: ``<1@host>`` is one, and no markup to be taken out of it."""
    if not isinstance(value, (str, int, float)):
        return ""
    text = " ".join(clean(str(value)[: MAX_GUID * _MARKUP_PER_CHARACTER])[0].split())
    return text[:MAX_GUID]


def _text(value: object, notes: _Notes, where: str) -> str:
    if not value:
        return ""
    markup = str(value)
    if len(markup) > MAX_BODY * _MARKUP_PER_CHARACTER:
        notes.add(where, "markup too long, its end was cut")
        markup = markup[: MAX_BODY * _MARKUP_PER_CHARACTER]
    return _cut(plain(markup), MAX_BODY, notes, where, "text")


def _line(value: object, limit: int, notes: _Notes | None = None, where: str = "") -> str:
    """Text on one line, at most ``limit`` characters."""
    if value is None or isinstance(value, (list, dict)):
        return ""
    text = str(value)[: limit * _MARKUP_PER_CHARACTER]
    text = plain(text) if "<" in text or "&" in text else clean(text)[0]
    return _cut(" ".join(text.split()), limit, notes, where, "title")


def _cut(text: str, limit: int, notes: _Notes | None, where: str, what: str) -> str:
    if len(text) <= limit:
        return text
    if notes is not None:
        notes.add(where, f"{what} of {len(text):,} characters, cut to {limit:,}")
    return text[:limit]


def _language(value: object) -> str | None:
    """The primary tag of a language as feeds give it: ``en-us`` is ``en``; None for what is no tag."""
    if not isinstance(value, str):
        return None
    tag = re.split(r"[-_]", value.strip().lower())[0]
    return tag if _LANGUAGE.fullmatch(tag) else None


def _ttl(value: object) -> float | None:
    text = str(value or "").strip()
    return int(text) * 60.0 if text.isascii() and text.isdigit() and len(text) < 6 else None
