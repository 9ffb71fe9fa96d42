"""Alerts: saved queries and what they caught; one of them when ?alert= names it, a new one with ?alert=new."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from html import escape

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from db.queries.alert_rows import AlertRow, HitRow
from db.queries.alerts import (
    AlertError,
    alert,
    alert_history,
    count_hits,
    delete_alert,
    hits,
    list_alerts,
    mark_all_seen,
    mark_seen,
    pause_alert,
    resume_alert,
)
from db.queries.rows import Cursor
from monitor.dashboard import alert_form, data, filterbar, labels, markup
from monitor.dashboard.data import Context
from monitor.dashboard.frame import here, page_file, usable
from monitor.dashboard.state import View
from monitor.filter import Filter
from monitor.settings import Settings
from monitor.text import safe_html, safe_markdown

ROWS = 50

EXAMPLES = ("actor:KP AND item:ballistic_missile", '"arms embargo" OR topic:un_sanctions')


def main() -> None:
    view, context = here()
    if said := st.session_state.pop("vg_saved", ""):
        st.success(said, icon=":material/check:")
    wanted = view.own.get("alert")
    if wanted == "new":
        _back(view)
        markup.heading("New alert", "It watches what comes from now on. Test it first: the archive answers at once.")
        alert_form.show(None, view, context)
        return
    filterbar.show(view, context)
    flt = usable(view, context)
    if wanted is not None:
        _one(int(wanted), flt, view, context)
        return
    alerts = list_alerts(context.session, context.knowledge)
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        unseen = sum(row.unseen for row in alerts)
        markup.heading(
            labels.count(len(alerts), "alert"),
            f"{labels.count(unseen, 'new hit')} nobody has looked at." if alerts else "",
        )
        _new_link(view)
    if not alerts:
        markup.empty(
            "No alerts yet",
            "An alert is a saved query. When a new article meets it, an open dashboard says so at once, and the hit "
            "stays here until somebody has seen it.",
            "Try {} or {}.".format(*map(markup.code, EXAMPLES)),
        )
        return
    for row in alerts:
        _row(row, view, context)
    _hits(None, flt, view, context)


def _back(view: View) -> None:
    st.page_link(page_file("alerts"), label="All alerts", icon=":material/arrow_back:", query_params=view.link())


def _new_link(view: View) -> None:
    st.page_link(
        page_file("alerts"),
        label="New alert",
        icon=":material/add_alert:",
        help="Starts from what the filter asks for",
        query_params=view.link(alert="new"),
    )


# ---------------------------------------------------------------- the list


def _row(row: AlertRow, view: View, context: Context) -> None:
    with st.container(key=f"row-alert-{row.id}", horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(gap=None):
            st.page_link(
                page_file("alerts"),
                label=safe_markdown(row.name),
                icon="",
                help="",
                query_params=view.link(alert=row.id),
            )
            st.html(_particulars(row, context))
        _pause_button(row, context.settings)


def _particulars(row: AlertRow, context: Context) -> str:
    state = "watching" if row.active else "paused"
    if row.problem:
        state = f'<span class="vg-wrong">✕ broken, catches nothing: {safe_html(row.problem)}</span>'
    new = f"<span><strong>{row.unseen:,} new</strong></span>" if row.unseen else ""
    last = f"<span>last {markup.time_tag(row.last_hit_at, context)}</span>" if row.last_hit_at else ""
    return (
        f'<p class="vg-meta"><span><code>{escape(row.query)}</code></span><span>{state}</span>'
        f"<span>{labels.count(row.hits, 'hit')}</span>{new}{last}</p>"
    )


def _pause_button(row: AlertRow, settings: Settings) -> None:
    st.button(
        "Pause" if row.active else "Resume",
        key=f"pause-{row.id}",
        icon=":material/pause:" if row.active else ":material/play_arrow:",
        on_click=_change,
        args=(settings, pause_alert if row.active else resume_alert, row.id),
    )


# ---------------------------------------------------------------- one alert


def _one(id: int, flt: Filter, view: View, context: Context) -> None:
    _back(view)
    row = alert(context.session, id, context.knowledge)
    if row is None:
        st.error(
            f"alert: no alert has the number {id}.", title="This address cannot be shown", icon=":material/link_off:"
        )
        return
    st.html(
        f'<div class="vg-article"><h1 style="margin:0">{safe_html(row.name)}</h1></div>{_particulars(row, context)}'
    )
    if row.deleted_at is not None:
        st.info(f"Deleted on {labels.moment(row.deleted_at, context.zone)}. What it caught can still be read.")
    else:
        with st.container(horizontal=True, gap="xsmall"):
            _pause_button(row, context.settings)
            if st.button("Delete", icon=":material/delete:", key="delete"):
                _confirm(context.settings, row, view)
        with st.expander("Change or test it", icon=":material/edit:", expanded=row.problem is not None):
            alert_form.show(row, view, context)
    _hits(row, flt, view, context)
    with st.expander("What was done to it", icon=":material/history:"):
        changes = alert_history(context.session, id)
        rows = [
            (
                markup.time_tag(change.at, context, relative=False),
                escape(change.person or "Vigie"),
                escape(change.action),
                safe_html(str((change.after or {}).get("query", ""))),
            )
            for change in changes
        ]
        st.html(markup.table([("When", ""), ("Who", ""), ("What", ""), ("Query", "")], rows, "Changes of this alert"))
        markup.small_csv(
            f"changes of alert {id}",
            ("at", "person", "action", "query"),
            [(c.at, c.person or "", c.action, str((c.after or {}).get("query", ""))) for c in changes],
        )


@st.dialog("Delete this alert?")
def _confirm(settings: Settings, row: AlertRow, view: View) -> None:
    st.text(row.name)
    st.caption("It stops watching. What it caught is kept and can be read by its number, but is listed no more.")
    with st.container(horizontal=True):
        if st.button("Delete it", type="primary"):
            _change(settings, delete_alert, row.id)
            st.switch_page(page_file("alerts"), query_params=view.link())
        if st.button("Keep it"):
            st.rerun()


# ---------------------------------------------------------------- hits


def _hits(row: AlertRow | None, flt: Filter, view: View, context: Context) -> None:
    id = row.id if row else None
    total = count_hits(context.session, id, flt=flt, today=context.today)
    everywhere = count_hits(context.session, id)
    fresh = count_hits(context.session, id, unseen_only=True)
    own = f"&alert={id}" if id else ""
    markup.heading(
        labels.count(total, "hit"),
        f"{labels.period(flt, context.today)} and what else the filter asks of their articles; the last caught first.",
        context.export("hits", flt.to_query() + own),
        "hits of this filter",
    )
    if everywhere > total:
        st.page_link(
            page_file("alerts"),
            label=f"{labels.count(everywhere - total, 'more hit lies', 'more hits lie')} outside the filter: show all",
            icon=":material/filter_alt_off:",
            query_params=view.link(Filter(), alert=id),
        )
    if not everywhere:
        st.caption("Nothing caught yet. New articles are matched as they are stored; the archive leaves no hits.")
        return
    before = _place(view)
    page = hits(context.session, id, flt=flt, today=context.today, limit=ROWS, before=before)
    if fresh and page.rows:
        st.button(
            f"Mark all {labels.number(fresh)} as seen",
            icon=":material/done_all:",
            key="allseen",
            on_click=_all_seen,
            args=(context.settings, id, max(hit.id for hit in page.rows)),
        )
    _hit_rows(page.rows, row is None, view, context)
    if page.next is not None:
        st.page_link(
            page_file("alerts"),
            label="Older",
            icon=":material/arrow_forward:",
            query_params=view.link(alert=id, before=page.next.to_text()),
        )


def _place(view: View) -> Cursor | None:
    text = view.own.get("before")
    if text is None:
        return None
    try:
        return Cursor.from_text(text)
    except ValueError as error:
        st.error(f"before: {safe_markdown(str(error))}. No hit is shown.", title="This address cannot be shown")
        st.page_link(page_file("alerts"), label="Back to the newest", query_params=view.link())
        st.stop()


def _hit_rows(rows: Sequence[HitRow], named: bool, view: View, context: Context) -> None:
    for hit in rows:
        with st.container(key=f"row-hit-{hit.id}", horizontal=True, vertical_alignment="center", gap="small"):
            with st.container(gap=None):
                st.page_link(
                    page_file("articles"),
                    label=safe_markdown(hit.title) or "(no headline)",
                    icon="",
                    help="",
                    query_params=view.link(article=hit.article_id),
                )
                alert_name = f'<span class="vg-topic">{safe_html(hit.alert_name)}</span>' if named else ""
                how = "" if hit.live else f"<span>backfill: {escape(labels.CAUSES.get(hit.cause, hit.cause))}</span>"
                seen = "<span>seen</span>" if hit.seen_at else "<span><strong>new</strong></span>" if hit.live else ""
                st.html(
                    f'<p class="vg-meta">{alert_name}<span>{safe_html(hit.feed_title)}</span>'
                    f"{markup.language_tag(hit.language)}<span>caught {markup.time_tag(hit.found_at, context)}</span>"
                    f"{how}{seen}</p>"
                )
            if hit.seen_at is None:
                st.button(
                    "Mark seen",
                    key=f"seen-{hit.id}",
                    type="tertiary",
                    icon=":material/check:",
                    on_click=_seen,
                    args=(context.settings, hit.id),
                )


# ---------------------------------------------------------------- changes


def _seen(settings: Settings, hit_id: int) -> None:
    _written(settings, lambda session, now: mark_seen(session, [hit_id], now=now))


def _all_seen(settings: Settings, alert_id: int | None, up_to: int) -> None:
    _written(settings, lambda session, now: mark_all_seen(session, alert_id, up_to=up_to, now=now))


def _change(settings: Settings, change: Callable[..., None], id: int) -> None:
    _written(settings, lambda session, now: change(session, id, person=data.PERSON, now=now))


def _written(settings: Settings, write: Callable[[Session, datetime], object]) -> None:
    try:
        with data.writing(settings) as session:
            write(session, datetime.now(UTC))
    except (AlertError, SQLAlchemyError) as error:
        st.error(f"{safe_markdown(str(error).splitlines()[0])}. Try again in a moment.", title="Nothing was changed")


main()
