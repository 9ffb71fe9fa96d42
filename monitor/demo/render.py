"""The demonstration's feeds and pages as bytes: RSS 2.0, RSS 1.0, Atom, JSON Feed, HTML. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from email.utils import format_datetime
from html import escape
from typing import Final

from monitor.demo.items import FEEDS, DemoFeed, Syntax, banner
from monitor.demo.schedule import Shown

TYPES: Final = {
    Syntax.RSS: "application/rss+xml",
    Syntax.RDF: "application/rdf+xml",
    Syntax.ATOM: "application/atom+xml",
    Syntax.JSON: "application/feed+json",
}
RIGHT_TO_LEFT: Final = frozenset({"ar", "fa"})


def feed_document(feed: DemoFeed, shown: Sequence[Shown], base: str) -> bytes:
    """The feed with those of ``shown`` that it carries, newest first. ``base`` is the server, without a final slash.

    The bytes depend on nothing but the arguments: an unchanged feed keeps its ETag.
    """
    mine = sorted((s for s in shown if feed.id in s.item.feeds), key=lambda s: s.published, reverse=True)
    write = {Syntax.RSS: _rss, Syntax.RDF: _rdf, Syntax.ATOM: _atom, Syntax.JSON: _json}[feed.syntax]
    return write(feed, mine, base).encode(feed.encoding, "xmlcharrefreplace")


def article_page(shown: Shown, base: str) -> bytes:
    """The page an item links to, with the banner above and below."""
    item, mark = shown.item, escape(banner(shown.item))
    feed = next(feed for feed in FEEDS if feed.id == item.feed)
    direction = "rtl" if item.language in RIGHT_TO_LEFT else "ltr"
    return _page(
        item.language,
        direction,
        shown.words.title,
        f'<p class="mark">{mark}</p><h1>{escape(shown.words.title)}</h1>'
        f"<p><small>{escape(feed.title)} · {shown.published:%Y-%m-%d %H:%M} UTC</small></p>"
        f"<p>{escape(shown.words.text)}</p>"
        f'<p class="mark">{mark}</p><p><a href="{escape(base)}/">{escape(feed.title)}</a></p>',
    )


def front_page(shown: Iterable[Shown], base: str) -> bytes:
    """A list of the feeds and what they have told so far."""
    counts = dict.fromkeys((feed.id for feed in FEEDS), 0)
    for one in shown:
        for feed in one.item.feeds:
            counts[feed] += 1
    rows = "".join(
        f'<li lang="{feed.language}"><a href="{escape(base + feed.path)}">{escape(feed.title)}</a>: '
        f"{counts[feed.id]}</li>"
        for feed in FEEDS
    )
    return _page("en", "ltr", "Vigie demonstration feeds", f"<h1>Vigie demonstration feeds</h1><ul>{rows}</ul>")


def _page(language: str, direction: str, title: str, body: str) -> bytes:
    return (
        f'<!doctype html><html lang="{language}" dir="{direction}"><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        "<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}"
        ".mark{background:#e6f0ef;color:#0b4a47;padding:.5rem .75rem}</style>"
        f"<main>{body}</main></html>"
    ).encode()


def _text(one: Shown) -> str:
    return f"{one.words.text}\n{banner(one.item)}"


def _html(one: Shown) -> str:
    return f"<p>{escape(one.words.text, quote=False)}</p><p>{escape(banner(one.item), quote=False)}</p>"


def _rfc822(time: datetime) -> str:
    return format_datetime(time)


def _rss(feed: DemoFeed, shown: Sequence[Shown], base: str) -> str:
    items = "".join(
        f'<item><guid isPermaLink="false">{escape(one.item.id)}</guid><title>{escape(one.words.title)}</title>'
        f"<link>{escape(base + one.item.path)}</link><pubDate>{_rfc822(one.published)}</pubDate>"
        f"<description>{escape(_html(one))}</description></item>\n"
        for one in shown
    )
    return (
        f'<?xml version="1.0" encoding="{feed.encoding}"?>\n<rss version="2.0"><channel>'
        f"<title>{escape(feed.title)}</title><link>{escape(base)}/</link>"
        f"<description>Demonstration of Vigie</description><language>{feed.language}</language>\n"
        f"{items}</channel></rss>\n"
    )


def _rdf(feed: DemoFeed, shown: Sequence[Shown], base: str) -> str:
    links = [escape(base + one.item.path) for one in shown]
    items = "".join(
        f'<item rdf:about="{link}"><title>{escape(one.words.title)}</title><link>{link}</link>'
        f"<dc:date>{one.published.isoformat()}</dc:date><description>{escape(_text(one))}</description></item>\n"
        for one, link in zip(shown, links, strict=True)
    )
    return (
        f'<?xml version="1.0" encoding="{feed.encoding}"?>\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<channel rdf:about="{escape(base + feed.path)}"><title>{escape(feed.title)}</title>'
        f"<link>{escape(base)}/</link><description>Demonstration of Vigie</description>"
        f"<dc:language>{feed.language}</dc:language><items><rdf:Seq>"
        + "".join(f'<rdf:li rdf:resource="{link}"/>' for link in links)
        + f"</rdf:Seq></items></channel>\n{items}</rdf:RDF>\n"
    )


def _atom(feed: DemoFeed, shown: Sequence[Shown], base: str) -> str:
    entries = "".join(
        f"<entry><id>tag:vigie.example,2026:{escape(one.item.id)}</id><title>{escape(one.words.title)}</title>"
        f'<link rel="alternate" href="{escape(base + one.item.path)}"/>'
        f"<published>{one.published.isoformat()}</published><updated>{one.updated.isoformat()}</updated>"
        f'<content type="html">{escape(_html(one))}</content></entry>\n'
        for one in shown
    )
    latest = max((one.updated for one in shown), default=None)
    updated = f"<updated>{latest.isoformat()}</updated>" if latest else ""
    return (
        f'<?xml version="1.0" encoding="{feed.encoding}"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{feed.language}">'
        f"<id>tag:vigie.example,2026:{feed.id}</id><title>{escape(feed.title)}</title>"
        f'<link rel="self" href="{escape(base + feed.path)}"/>{updated}\n{entries}</feed>\n'
    )


def _json(feed: DemoFeed, shown: Sequence[Shown], base: str) -> str:
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": f"{base}/",
        "feed_url": base + feed.path,
        "language": feed.language,
        "items": [
            {
                "id": one.item.id,
                "url": base + one.item.path,
                "title": one.words.title,
                "content_text": _text(one),
                "date_published": one.published.isoformat(),
                "date_modified": one.updated.isoformat(),
            }
            for one in shown
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)
