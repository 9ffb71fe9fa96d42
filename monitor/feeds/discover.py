"""Finding the feed of a web page, so that a person may paste the address they know."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urlsplit

from monitor.domain import GOOD_OUTCOMES, Outcome
from monitor.feeds import urls
from monitor.feeds.fetch import FetchResult
from monitor.feeds.parse import ParsedFeed, parse

Get = Callable[[str], FetchResult]

MAX_PAGE: Final = 1_000_000  # bytes of a page that are searched
MAX_TRIES: Final = 10  # fetches beside the page's own
_TYPES: Final = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/json"}
)
_WORDS: Final = ("rss", "feed", "atom", ".xml")
_USUAL: Final = ("/feed/", "/rss.xml", "/feed.xml", "/rss", "/atom.xml", "/index.xml")


@dataclass(frozen=True, slots=True)
class Discovery:
    """A feed that was found, or words that say why none was. ``url`` is None exactly when none was found."""

    url: str | None
    feed: ParsedFeed | None
    words: str


def discover(address: str, get: Get, *, now: datetime) -> Discovery:
    """The feed at an address: the address itself when it is one, else what its page names, else the usual places.

    ``get`` fetches one URL (bounded and checked by monitor.feeds.fetch); at most eleven are asked. Never raises.
    """
    if "://" not in address:
        address = f"https://{address.strip()}"
    page = get(address)
    if page.outcome not in GOOD_OUTCOMES:
        return Discovery(None, None, f"{page.detail or page.outcome.value}; nothing was added")
    feed = parse(page.body, url=page.final_url, content_type=page.content_type, now=now)
    if feed.outcome is not Outcome.NOT_A_FEED:
        return Discovery(_lasting(page), feed, "the address is a feed")
    seen = {page.final_url}
    tries = 0
    for candidate in _candidates(page):
        if candidate in seen:
            continue
        if tries == MAX_TRIES:
            break
        seen.add(candidate)
        tries += 1
        answer = get(candidate)
        if answer.outcome not in GOOD_OUTCOMES:
            continue
        feed = parse(answer.body, url=answer.final_url, content_type=answer.content_type, now=now)
        if feed.outcome is not Outcome.NOT_A_FEED:
            return Discovery(_lasting(answer), feed, f"found on the page {page.final_url}")
    return Discovery(None, None, f"{page.final_url} is no feed, and none was found on it; give the feed's own address")


def _lasting(answer: FetchResult) -> str:
    """The address to ask next time: where it has moved for good, else the one asked. What a temporary redirect leads to
    may be gone tomorrow (RFC 9110 §15.4)."""
    return answer.permanent_url or answer.url


def _candidates(page: FetchResult) -> Iterator[str]:
    """Addresses to try, likeliest first."""
    finder = _Finder()
    # HTMLParser raises on a marked section it does not know (``<![if …``, left behind by word processors).
    finder.feed(page.body[:MAX_PAGE].decode("utf-8", "replace").replace("<![", "&lt;!["))
    base = urls.link(page.final_url, finder.base) or page.final_url
    for href in sorted(finder.declared, key=_is_of_comments) + finder.mentioned[:MAX_TRIES]:
        url = urls.link(base, href)
        if url is not None:
            yield url
    parts = urlsplit(page.final_url)
    for path in _USUAL:
        yield f"{parts.scheme}://{parts.netloc}{path}"


def _is_of_comments(href: str) -> bool:
    return "comment" in href.lower()


class _Finder(HTMLParser):
    """Collects the feeds a page declares in ``<link>`` and those its ``<a>`` seem to lead to."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.base: str | None = None
        self.declared: list[str] = []
        self.mentioned: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        href = named.get("href", "").strip()
        if not href:
            return
        if tag == "base" and self.base is None:
            self.base = href
        elif tag == "link":
            rels = named.get("rel", "").lower().split()
            kind = named.get("type", "").lower().partition(";")[0].strip()
            if ("alternate" in rels and kind in _TYPES) or "feed" in rels:
                self.declared.append(href)
        elif tag == "a" and any(word in href.lower() for word in _WORDS):
            self.mentioned.append(href)
