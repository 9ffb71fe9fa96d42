"""The frame around every page: masthead, what the URL says, errors in words; and ``here`` for the page inside it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextvars import ContextVar
from pathlib import Path
from typing import Final

import streamlit as st
from sqlalchemy.exc import OperationalError
from streamlit.navigation.page import StreamlitPage

from db.migrate import MigrationError
from monitor.dashboard import data, live, state
from monitor.dashboard.data import Context
from monitor.dashboard.state import View
from monitor.domain import Span
from monitor.filter import Filter, FilterError
from monitor.knowledge import KnowledgeError
from monitor.query import QueryError
from monitor.settings import SettingsError
from monitor.text import highlight, safe_markdown

FOLDER: Final = Path(__file__).resolve().parent
PAGES: Final[Mapping[str, tuple[str, str]]] = {
    "overview": ("Overview", "Figures of the period, its actors, and the newest articles."),
    "articles": ("Articles", "Search all articles; open one with its evidence."),
    "actors": ("Actors", "Who is named how often; one actor over time."),
    "transfers": ("Transfers", "Who is said to supply what to whom, each with the sentence that says it."),
    "alerts": ("Alerts", "Saved queries and what they caught."),
    "sources": ("Sources", "Each feed and how it fares; add, pause, import."),
}
"""Page → title, what it is for. A page is the file of that name in ``app_pages/``: Streamlit runs files of a folder
named ``pages`` without ``main.py`` when a session begins there. No icons: browsers fetch a page's from a far host."""

NO_BREAK: Final = "\N{NO-BREAK SPACE}"

log = logging.getLogger("monitor.dashboard")
_here: ContextVar[tuple[View, Context]] = ContextVar("here")


def here() -> tuple[View, Context]:
    """What the URL says (its query in canonical form) and what the page may use. Only inside a page's run."""
    return _here.get()


def pages() -> dict[str, StreamlitPage]:
    return {
        name: st.Page(FOLDER / "app_pages" / f"{name}.py", title=title, help=help, url_path=name, default=not n)
        for n, (name, (title, help)) in enumerate(PAGES.items())
    }


def page_file(name: str) -> str:
    """What ``st.page_link`` and ``st.switch_page`` take for a page."""
    return str(FOLDER / "app_pages" / f"{name}.py")


def show(name: str, page: StreamlitPage) -> None:
    """Draw the masthead and run the page; whatever goes wrong is said in words, and logged with its traceback."""
    st.html(FOLDER / "style.css")
    state.settle(name)
    try:
        current = data.settings()
        with data.reading(current) as session:
            context = data.context(session, current)
            view = _read(name, context)
            _masthead(name, view, context)
            if view is not None:
                token = _here.set((view, context))
                try:
                    page.run()
                finally:
                    _here.reset(token)
            _foot(context)
    except (SettingsError, KnowledgeError, MigrationError) as error:
        log.error("%s", error)
        st.error(safe_markdown(str(error)), title="Vigie is not set up to show its pages", icon=":material/error:")
    except OperationalError as error:
        log.error("The database does not answer: %s", error)
        st.error(
            "Nothing on this page could be read, so no figure is shown. If the machine is busy, reload in a moment. "
            "If it stays, see whether the database of MONITOR_DATABASE_URL is there and can be written, "
            "and what the log says.",
            title="The database does not answer",
            icon=":material/error:",
        )
    except Exception:
        log.exception("The page %s failed", name)
        st.error(
            "What is above this message is right; what is missing below it could not be computed. Reload the page, or "
            "take a filter away. The log of Vigie says what happened.",
            title="This part of the page failed",
            icon=":material/error:",
        )


def usable(view: View, context: Context) -> Filter:
    """The filter with its query's ids in canonical form; ends the page with an explanation where the query is wrong."""
    try:
        return data.canonical(view.flt, context.knowledge)
    except QueryError as error:
        query_error(view.flt.query, error)
        st.page_link(
            page_file(view.page),
            label="Show everything without this query",
            icon=":material/undo:",
            query_params=state.without("q"),
        )
        st.stop()


def query_error(query: str, error: QueryError) -> None:
    """Where a query went wrong and what could have stood there."""
    position = min(error.position, len(query))
    # The blanks behind its end keep their width, so that an end too soon is marked where something is missing.
    shown = highlight(f"{query}{3 * NO_BREAK}", [Span(position, position + (3 if position == len(query) else 1))])
    st.error(
        safe_markdown(str(error)[0].upper() + str(error)[1:]) + ".",
        title="This query cannot be used",
        icon=":material/error:",
    )
    st.html(f'<p class="vg-small">{shown}</p>')


def _read(name: str, context: Context) -> View | None:
    """The state in the URL, or None after saying what is wrong with it."""
    try:
        return state.read(name, context.known)
    except FilterError as error:
        _masthead(name, None, context)
        st.error(
            f"{safe_markdown(str(error))}. Nothing is shown, so that no figure is taken for what was asked.",
            title="This address cannot be shown",
            icon=":material/link_off:",
        )
        with st.container(horizontal=True):
            st.page_link(
                page_file(name),
                label=f"Open it without {safe_markdown(error.parameter)}",
                icon=":material/undo:",
                query_params=state.without(error.parameter),
            )
            st.page_link(
                page_file("overview"),
                label="Start with the last 30 days",
                icon=":material/home:",
                query_params=dict(state.START.to_pairs()),
            )
        st.stop()


def _masthead(name: str, view: View | None, context: Context) -> None:
    flt = view.flt if view else state.START
    with st.container(horizontal=True, key="masthead", vertical_alignment="center", gap="small"):
        st.html('<div class="vg-word">Vigie</div>', width="content")
        for other in PAGES:
            with st.container(key="nav_open" if other == name else f"nav_{other}", width="content"):
                st.page_link(page_file(other), help="", query_params=dict(state.start(other, flt)))
    if view is not None:
        with st.container(key="live", gap=None):
            live.pill(view, context)


def _foot(context: Context) -> None:
    zone = getattr(context.zone, "key", None) or "UTC"
    st.html(
        '<p class="vg-foot">Vigie reports who said what; it does not say who is right. Days are UTC days of '
        f"publication, never later than first seen; times are shown in {zone}.</p>"
    )
