"""What moves by itself: the *N new* pill and the toasts. All else waits until somebody acts (design §5.4)."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Final

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from db.queries.alerts import newest_hit_id, unseen
from db.queries.articles import new_since, newest_id
from db.queries.versions import versions
from monitor.dashboard import data
from monitor.dashboard.data import Context
from monitor.dashboard.state import View
from monitor.filter import Filter
from monitor.query import QueryError
from monitor.settings import Settings
from monitor.text import safe_markdown

EVERY: Final = 4.0  # seconds; a stored article shows within 10
MOST_TOASTS: Final = 3  # at once; more are told as a number

log = logging.getLogger("monitor.dashboard")


def pill(view: View, context: Context) -> None:
    """Draw the pill for what is on the page now; it looks again every few seconds."""
    if "vg_hit" not in st.session_state:
        st.session_state["vg_hit"] = newest_hit_id(context.session)  # what was caught before is no news
    try:
        flt = data.canonical(view.flt, context.knowledge)
    except QueryError:
        return
    _watch(context.settings, flt, context.versions.articles, newest_id(context.session))


@st.fragment(run_every=EVERY)
def _watch(settings: Settings, flt: Filter, seen_version: int, since_id: int) -> None:
    """Only what was stored after the page was drawn counts. A database that is busy is asked again next time."""
    try:
        with data.reading(settings) as session:
            moved = versions(session)
            new = 0
            if moved.articles != seen_version:
                new = new_since(session, flt, today=datetime.now(UTC).date(), since_id=since_id)
            _toasts(session)
    except SQLAlchemyError as error:
        log.warning("Could not look for new articles: %s", error)
        return
    if new and st.button(f"{new:,} new", key="vg_new", type="primary", icon=":material/refresh:"):
        st.rerun()


def _toasts(session: Session) -> None:
    hits = unseen(session, st.session_state.get("vg_hit", 0), live_only=True)
    if not hits:
        return
    st.session_state["vg_hit"] = max(hit.id for hit in hits)
    for hit in hits[:MOST_TOASTS]:
        st.toast(f"**{safe_markdown(hit.alert_name)}** · {safe_markdown(hit.title)}", icon=":material/notifications:")
    if len(hits) > MOST_TOASTS:
        st.toast(f"{len(hits) - MOST_TOASTS:,} more hits: see Alerts", icon=":material/notifications:")
