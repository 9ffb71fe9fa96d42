"""What pages ask of the poller: rows in ``request``, and what came of them. Nothing here fetches anything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from typing import Final
from urllib.parse import urlsplit

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError

from db.feeds import set_feed_active
from db.people import person_id
from db.requests import RequestRow, ask, recent_requests
from monitor.dashboard import data, labels
from monitor.dashboard.data import Context
from monitor.domain import FeedSpec
from monitor.exchange.opml import OpmlError, read_opml, write_opml
from monitor.settings import Settings
from monitor.text import safe_markdown

__all__ = ["FeedSpec", "add_feed", "datetime", "import_opml", "poll_now", "recent", "set_active", "tzinfo"]

SHOWN_FOR: Final = 600  # seconds a finished request stays on the page
EVERY: Final = 3.0


def add_feed(context: Context, url: str) -> None:
    """Ask for a feed at an address; the poller finds it, also from a page that only names it."""
    address = web_address(url)
    if address is None:
        st.error("That is no web address. It should look like https://example.org/feed.xml.")
        return
    _ask(context.settings, "add_feed", {"url": address})


def web_address(typed: str) -> str | None:
    """What was typed as an http(s) address, ``https://`` put before a bare one; None when it cannot be one."""
    typed = typed.strip()
    address = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018  raises for one that is no number
    except ValueError:
        return None
    host = parts.hostname or ""
    plausible = bool(host) if "://" in typed else "." in host
    return address if parts.scheme.lower() in ("http", "https") and plausible else None


def poll_now(settings: Settings, feeds: Sequence[int] | None) -> None:
    """Ask for a poll of these feeds, or of all active ones."""
    _ask(settings, "poll_now", {} if feeds is None else {"feed_ids": list(feeds)})


def import_opml(context: Context, content: bytes | None) -> None:
    """Read the file here, so that what is wrong with it is said at once, and ask for what it names."""
    if content is None:
        st.error("Choose a file first.")
        return
    try:
        specs, problems = read_opml(content)
    except OpmlError as error:
        st.error(safe_markdown(str(error)), title="Nothing was imported")
        return
    for problem in problems[:5]:
        st.warning(f"{safe_markdown(problem.where)}: {safe_markdown(problem.what)}")
    if len(problems) > 5:
        st.warning(f"{len(problems) - 5} more problems of this sort.")
    if not specs:
        st.error("The file names no feed.", title="Nothing was imported")
        return
    _ask(context.settings, "import_opml", {"opml": write_opml(specs).decode("utf-8")})


def set_active(settings: Settings, feed: int, active: bool) -> None:
    try:
        with data.writing(settings) as session:
            set_feed_active(session, feed, active, datetime.now(UTC))
    except (SQLAlchemyError, ValueError) as error:
        st.error(f"The feed was not changed: {safe_markdown(str(error).splitlines()[0])}")


def _ask(settings: Settings, kind: str, payload: dict[str, object]) -> None:
    now = datetime.now(UTC)
    try:
        with data.writing(settings) as session:
            ask(session, kind, payload, person_id(session, now), now)
    except SQLAlchemyError as error:
        st.error(
            f"Your request could not be noted: {safe_markdown(str(error).splitlines()[0])}. Try again in a moment.",
            title="The database does not take it",
        )


@st.fragment(run_every=EVERY)
def recent(settings: Settings) -> None:
    """What was asked lately and what came of it; open requests are looked at again every few seconds."""
    try:
        with data.reading(settings) as session:
            rows = recent_requests(session, limit=5)
    except SQLAlchemyError:
        st.caption("The database is busy; requests are shown again in a moment.")
        return
    now = datetime.now(UTC)
    for row in rows:
        if row.done_at is None:
            st.caption(f":material/hourglass_top: {_words(row)}: waits for the poller, {labels.ago(row.asked_at, now)}")
        elif (now - row.done_at).total_seconds() < SHOWN_FOR:
            mark = ":material/check:" if row.ok else ":material/error:"
            st.caption(f"{mark} {_words(row)}: {safe_markdown(row.message) or 'done'}")


def _words(row: RequestRow) -> str:
    if row.kind == "add_feed":
        return f"Add {safe_markdown(str(row.payload.get('url', ''))[:120])}"
    if row.kind == "import_opml":
        return "Import OPML"
    feeds = row.payload.get("feed_ids")
    return "Poll all feeds now" if feeds is None else f"Poll {labels.count(len(feeds), 'feed')} now"
