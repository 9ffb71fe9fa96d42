"""Long lists, page by page, as cards or as a table: what the Articles and the Transfers page do alike."""

from __future__ import annotations

from typing import Final

import streamlit as st

from db.queries.rows import Cursor
from monitor.dashboard.frame import page_file
from monitor.dashboard.state import View
from monitor.text import safe_markdown

_VIEWS: Final = {"list": ":material/view_agenda: List", "table": ":material/table_rows: Table"}
_SWITCH: Final = "viewswitch"


def place(view: View, thing: str) -> Cursor | None:
    """Where the list goes on, by ``before`` in the URL; what is none is told, and the page ends. ``thing``: what is
    listed, in the singular."""
    text = view.own.get("before")
    if text is None:
        return None
    try:
        return Cursor.from_text(text)
    except ValueError as error:
        st.error(f"before: {safe_markdown(str(error))}. No {thing} is shown.", title="This address cannot be shown")
        st.page_link(page_file(view.page), label="Back to the newest", query_params=view.of_page())
        st.stop()


def is_table(view: View) -> bool:
    return view.own.get("view") == "table"


def switch(view: View) -> None:
    """List or table; the choice stands in the URL."""
    st.session_state[_SWITCH] = "table" if is_table(view) else "list"
    st.segmented_control(
        "View",
        list(_VIEWS),
        format_func=_VIEWS.__getitem__,
        key=_SWITCH,
        required=True,
        label_visibility="collapsed",
        on_change=_on_switch,
    )


def _on_switch() -> None:
    view: View = st.session_state["vg_view"]
    chosen = "table" if st.session_state[_SWITCH] == "table" else None
    st.query_params.from_dict(view.of_page(view=chosen, before=view.own.get("before")))


def links(view: View, following: Cursor | None) -> None:
    """To the first page of the list, and to the next."""
    with st.container(horizontal=True):
        if view.own.get("before"):
            st.page_link(
                page_file(view.page),
                label="Newest",
                icon=":material/first_page:",
                query_params=view.of_page(view=view.own.get("view")),
            )
        if following is not None:
            st.page_link(
                page_file(view.page),
                label="Older",
                icon=":material/arrow_forward:",
                query_params=view.of_page(view=view.own.get("view"), before=following.to_text()),
            )
