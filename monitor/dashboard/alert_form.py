"""Making and changing an alert: name and query, a test against the last 30 days, and only then saving."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError

from db.queries.alert_rows import AlertRow, BackTest
from db.queries.alerts import AlertError, back_test, create_alert, update_alert
from monitor.dashboard import articles_list, data, figures, labels, markup
from monitor.dashboard.data import Context
from monitor.dashboard.frame import page_file, query_error
from monitor.dashboard.state import View
from monitor.filter import MAX_QUERY, Filter
from monitor.query import All, Node, QueryError, check, parse, to_text
from monitor.text import safe_markdown

DAYS = 30
HELP = (
    'Words, "phrases", a star at a word\'s end; AND, OR, NOT, parentheses; `actor:KP`, `item:uav`, `lang:ko`, '
    "`topic:un_sanctions`, `source:yonhap`. A blank is AND."
)


def show(alert: AlertRow | None, view: View, context: Context) -> None:
    """The form of a new alert (None) or of one that is there."""
    key = str(alert.id) if alert else "new"
    query = alert.query if alert else query_of(view.flt)
    with st.form(f"alert-form-{key}", border=False):
        name = st.text_input("Name", alert.name if alert else "", max_chars=200, key=f"alert-name-{key}")
        text = st.text_area(
            "Query",
            query,
            max_chars=MAX_QUERY,
            height=90,
            key=f"alert-query-{key}",
            placeholder="actor:KP AND item:uav",
        )
        st.caption(HELP)
        with st.container(horizontal=True, gap="xsmall"):
            test = st.form_submit_button(f"Test against the last {DAYS} days", icon=":material/science:")
            save = st.form_submit_button("Save", type="primary", icon=":material/save:")
    if not (test or save):
        return
    node = _checked(text or "", context)
    if node is None:
        return
    if save:
        _save(alert, name or "", text or "", view, context)
    elif test:
        with st.spinner("Asking the archive…", show_time=True):
            found = back_test(context.session, node, today=context.today, days=DAYS)
        _tested(found, node, view, context)


def query_of(flt: Filter) -> str:
    """What a filter asks for as a query, to start an alert from: as much as the language has words for."""
    parts = [f"({flt.query})" if " OR " in flt.query else flt.query] if flt.query else []
    for field, values in (
        ("actor", flt.actors),
        ("item", flt.items),
        ("topic", flt.topics),
        ("lang", flt.languages),
    ):
        if len(values) == 1:
            parts.append(f"{field}:{values[0]}")
        elif values:
            parts.append(f"{field}:({' OR '.join(values)})")
    return " AND ".join(parts)


def _checked(text: str, context: Context) -> Node | None:
    try:
        node = check(parse(text), context.knowledge)
        if isinstance(node, All):
            raise QueryError(0, "the query is empty and would catch every article", "a word, a phrase or a field")
    except QueryError as error:
        query_error(text, error)
        return None
    return node


def _save(alert: AlertRow | None, name: str, text: str, view: View, context: Context) -> None:
    now = datetime.now(UTC)
    try:
        with data.writing(context.settings) as session:
            if alert is None:
                id = create_alert(
                    session, name=name, query=text, knowledge=context.knowledge, person=data.PERSON, now=now
                )
            else:
                id = alert.id
                update_alert(
                    session, id, name=name, query=text, knowledge=context.knowledge, person=data.PERSON, now=now
                )
    except AlertError as error:
        st.error(safe_markdown(str(error)), title="The alert was not saved")
        return
    except SQLAlchemyError as error:
        st.error(
            f"{safe_markdown(str(error).splitlines()[0])}. Try again in a moment.", title="The alert was not saved"
        )
        return
    st.session_state["vg_saved"] = "The alert is saved and watches from now on."
    st.switch_page(page_file("alerts"), query_params=view.link(alert=id))


def _tested(found: BackTest, node: Node, view: View, context: Context) -> None:
    per_day = found.total / DAYS
    pace = (
        f"about {per_day:.0f} a day"
        if per_day >= 1.5
        else f"about one every {1 / per_day:.0f} days"
        if 0 < per_day < 0.67
        else "about one a day"
    )
    markup.heading(
        f"Would have caught {labels.count(found.total, 'article')}" + (f", {pace}" if found.total else ""),
        f"{labels.day(found.since)} – {labels.day(found.until)}, by UTC day of publication. Read as: {to_text(node)}",
    )
    if not found.total:
        st.caption(
            f"Nothing in the archive of the last {DAYS} days. That may be right for a rare event; else use fewer "
            "words, OR between spellings, or a star at a word's end."
        )
        return
    st.plotly_chart(
        figures.bars(
            {row.day: row.articles for row in found.per_day},
            first=found.since,
            last=found.until,
            one="article",
            many="articles",
            today=context.today,
            height=150,
        ),
        config=figures.CONFIG,
        alt=f"Bar chart, articles per day the query would have caught; {labels.count(found.total, 'article')} in all.",
        key="fig-backtest",
    )
    markup.heading("The newest of them", f"{len(found.samples)} of {labels.number(found.total)}.")
    articles_list.show(found.samples, view, context, key="samples")
