"""What pages ask for by rows: add a feed, poll now, import an OPML file (design §2)."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from db.engine import writer
from db.feeds import add_feed, poll_soon, sync_feeds
from db.requests import RequestRow, finish_request
from monitor.domain import FeedSpec
from monitor.exchange.opml import OpmlError, read_opml
from monitor.feeds.discover import discover
from monitor.polling.crew import Finish
from monitor.polling.tools import Tools

log = logging.getLogger("monitor.poller")


def carry_out(tools: Tools, request: RequestRow) -> Finish:
    """In a thread: does what needs the network; what it returns writes, in the main thread, with the answer."""
    if request.kind == "add_feed":
        try:
            found = look_for(tools, str(request.payload.get("url") or ""))
        except Exception as error:  # a page nobody foresaw must not leave whoever asked without an answer
            log.exception("request %d failed in a way nobody expected", request.id)
            found = None, f"Vigie's own fault ({type(error).__name__}); the log has more"
        return lambda: _answer(tools, request, *add_found(tools, *found))
    return lambda: _answer(tools, request, *_do(tools, request))


def look_for(tools: Tools, url: str) -> tuple[FeedSpec | None, str]:
    """The feed at an address or on its page, or None; and words."""
    if not url.strip():
        return None, "no address was given"
    found = discover(url.strip(), tools.fetcher.get, now=tools.now())
    if found.url is None or found.feed is None:
        return None, found.words
    return FeedSpec(url=found.url, title=found.feed.title, language=found.feed.language), found.words


def add_found(tools: Tools, spec: FeedSpec | None, words: str) -> tuple[bool, str]:
    """Adds a feed that was found; whether that worked, and words for whoever asked."""
    if spec is None:
        return False, f"Not added: {words}."
    with writer(tools.engine) as session:
        try:
            added = sync_feeds(session, [spec], tools.now())
            feed_id = add_feed(session, spec, tools.now())
        except ValueError as error:
            return False, f"Not added: {error}."
    name = spec.title or spec.url
    if not added:
        return True, f"“{name}” is there already, as number {feed_id}."
    return True, f"Added “{name}” as number {feed_id} ({words}); it is polled in a moment."


def _do(tools: Tools, request: RequestRow) -> tuple[bool, str]:
    if request.kind == "poll_now":
        return _poll_now(tools, request.payload)
    if request.kind == "import_opml":
        return _import(tools, str(request.payload.get("opml") or ""))
    return False, f"Nobody knows how to do {request.kind!r}; Vigie's parts may be of different versions."


def _poll_now(tools: Tools, payload: Mapping[str, Any]) -> tuple[bool, str]:
    ids: Sequence[int] | None = payload.get("feed_ids")
    with writer(tools.engine) as session:
        touched = poll_soon(session, ids, tools.now())
    if not touched:
        return False, "No feed was polled: those asked for are paused, or are filled by files."
    return True, f"{touched} {'feed is' if touched == 1 else 'feeds are'} polled now."


def _import(tools: Tools, opml: str) -> tuple[bool, str]:
    try:
        specs, problems = read_opml(opml.encode("utf-8"))
        if not specs:
            return False, "Nothing was imported: the file names no feed that can be used."
        with writer(tools.engine) as session:
            added = sync_feeds(session, specs, tools.now())
    except (OpmlError, ValueError) as error:
        return False, f"Nothing was imported: {error}."
    words = f"{added} feeds added, {len(specs) - added} were there already"
    return True, f"{words}, {len(problems)} could not be used." if problems else f"{words}."


def _answer(tools: Tools, request: RequestRow, ok: bool, words: str) -> None:
    with writer(tools.engine) as session:
        finish_request(session, request.id, ok, words, now=tools.now())
    log.info("request %d (%s): %s", request.id, request.kind, words[:200])
