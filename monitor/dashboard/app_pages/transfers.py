"""Transfers: who is said to supply what to whom, in which article, by which sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

import pandas as pd
import streamlit as st
from sqlalchemy.orm import Session

from db.queries import transfers as queries
from db.queries.rows import Page
from db.queries.transfer_rows import Flow, TransferChoices, TransferRow
from monitor.dashboard import (
    articles_list,
    data,
    figures,
    filterbar,
    flow_figure,
    flow_rows,
    labels,
    markup,
    paging,
    state,
    transfer_markup,
    transfers_list,
)
from monitor.dashboard.data import Context
from monitor.dashboard.flow_rows import FlowRow
from monitor.dashboard.frame import here, page_file, usable
from monitor.dashboard.state import View
from monitor.dashboard.transfer_bar import UNNAMED
from monitor.domain import UNKNOWN_PARTY
from monitor.filter import ALL, TRANSFER_START, Filter, TransferFilter
from monitor.knowledge.measures import Measure
from monitor.query import QueryError

T = TypeVar("T")
ROWS = 50
SCOPES = {"un": "Possible UN scope", ALL: "All"}
SCOPE_NOTE = (
    "Possible UN scope: a measure of the Security Council that Vigie knows of covers these parties, goods and days. "
    "This sorts the list and is no finding: whether a measure applies, or was broken, is not for Vigie to say."
)


def main() -> None:
    view, context = here()
    wanted = view.wanted or TRANSFER_START
    choices = _choices(view, wanted, context)
    filterbar.show(view, context, choices=choices)
    flt = usable(view, context)
    before = paging.place(view, "transfer")
    if choices is None:  # only where the query cannot be used, and then the page has ended above
        return
    counts = {"un": choices.in_scope, ALL: choices.everywhere}
    _scope(counts, wanted)
    if not counts[wanted.scope]:
        _nothing(counts, view, context)
        return
    _flows(flt, wanted, context)
    page = _ask(
        "transfers",
        flt,
        wanted,
        context,
        lambda session, measures: queries.list_transfers(
            session, flt, wanted, today=context.today, measures=measures, limit=ROWS, before=before
        ),
        also=view.own.get("before", ""),
    )
    _all(page, counts[wanted.scope], flt, wanted, view, context)


def _ask(
    name: str,
    flt: Filter,
    wanted: TransferFilter,
    context: Context,
    ask: Callable[[Session, Sequence[Measure]], T],
    also: str = "",
) -> T:
    """An answer about transfers, kept as ``Context.answer`` keeps it; other measures, another answer."""
    measures = context.knowledge.measures
    key = f"{wanted.to_query()}|{also}|{context.knowledge.version}"
    return context.answer(name, flt, lambda session: ask(session, measures), also=key)


def _choices(view: View, wanted: TransferFilter, context: Context) -> TransferChoices | None:
    """What the filter offers and how many there are; None where its query cannot be used."""
    try:
        flt = data.canonical(view.flt, context.knowledge)
    except QueryError:
        return None
    return _ask(
        "transfer choices",
        flt,
        wanted,
        context,
        lambda session, measures: queries.transfer_choices(
            session, flt, wanted, today=context.today, measures=measures
        ),
    )


# ---------------------------------------------------------------- scope


def _scope(counts: dict[str, int], wanted: TransferFilter) -> None:
    st.session_state["scopeswitch"] = wanted.scope
    st.segmented_control(
        "Which transfers",
        list(SCOPES),
        format_func=lambda scope: f"{SCOPES[scope]} · {labels.number(counts[scope])}",
        key="scopeswitch",
        required=True,
        label_visibility="collapsed",
        on_change=_on_scope,
    )
    st.caption(SCOPE_NOTE)


def _on_scope() -> None:
    _write_scope(st.session_state["scopeswitch"])


def _write_scope(scope: str) -> None:
    view: View = st.session_state["vg_view"]
    state.write(view, view.flt, replace(view.wanted or TRANSFER_START, scope=scope))


def _nothing(counts: dict[str, int], view: View, context: Context) -> None:
    """No transfer for this filter: why that may be, and what to do."""
    if context.choices.first_day is None:
        articles_list.nothing_found(view, context)
    elif counts[ALL]:
        markup.empty(
            "None within a possible UN scope",
            f"{labels.count(counts['all'], 'transfer')} of this filter {'lies' if counts['all'] == 1 else 'lie'} "
            "outside: between parties, of goods or at a time that no measure Vigie knows of covers.",
        )
        st.button(
            f"Show {'it' if counts['all'] == 1 else 'all ' + labels.number(counts['all'])}",
            key="showall",
            on_click=_write_scope,
            args=(ALL,),
        )
    elif _any(context):
        markup.empty(
            "No transfer matches this filter",
            "The archive tells of transfers, but of none like this. Take something away from the filter above, or "
            "widen the period.",
        )
        st.page_link(
            page_file("transfers"),
            label="Show all transfers of all time",
            query_params=view.transfers(Filter(), TransferFilter()),
        )
    else:
        markup.empty(
            "No transfers read yet",
            "No article in the archive tells, in words Vigie reads, of anyone supplying arms to anyone. New articles "
            "are read as they come.",
            f"Articles that an older version read are read again by {markup.code('python -m monitor reread')}.",
        )
        st.page_link(page_file("articles"), label="See the articles", query_params=view.link())


def _any(context: Context) -> bool:
    """Does the archive hold any transfer at all?"""
    everything = Filter(), TransferFilter()
    count = _ask(
        "transfer count",
        *everything,
        context,
        lambda session, measures: queries.count_transfers(session, *everything, today=context.today, measures=measures),
    )
    return count > 0


# ---------------------------------------------------------------- flows


def _flows(flt: Filter, wanted: TransferFilter, context: Context) -> None:
    rows = flow_rows.gather(_by_status(flt, wanted, context), _by_status(flt, flow_rows.admitted(wanted), context))
    shown = rows[: flow_figure.MOST]
    left_out = len(rows) - len(shown)
    more = f" {labels.count(left_out, 'more flow')}: in the list below and in the CSV." if left_out else ""
    left, right = st.columns([5, 3], gap="large")
    with left:
        markup.heading(
            "Who is said to supply whom",
            f"{labels.period(flt, context.today)}. Articles by what they say of the flow; one that says two things "
            f"counts in both. A click lists a flow's transfers.{more}",
        )
        key = f"fig-flows-{context.versions.articles}-{hash((flt, wanted))}"
        told = "; ".join(f"{_names(row, context)}: {labels.count(row.transfers, 'transfer')}" for row in shown)
        st.plotly_chart(
            flow_figure.flows([_flow(row, context) for row in shown]),
            config=figures.CONFIG,
            alt=f"Bar chart, articles by flow and status. {told}.",
            key=key,
            on_select=lambda: _open_flow(key),
            selection_mode="points",
        )
    with right:
        markup.heading("What the marks mean", "The status of a transfer is what the text says of it.")
        st.html(transfer_markup.legend({id for row in rows for id in row.statuses}))


def _by_status(flt: Filter, wanted: TransferFilter | None, context: Context) -> list[Flow]:
    if wanted is None:
        return []
    return _ask(
        "flows",
        flt,
        wanted,
        context,
        lambda session, measures: queries.flows(session, flt, wanted, today=context.today, measures=measures),
    )


def _party(id: str, context: Context) -> str:
    return UNNAMED if id == UNKNOWN_PARTY else context.name(id)


def _names(row: FlowRow, context: Context) -> str:
    return f"{_party(row.supplier, context)} {'to' if row.directed else 'and'} {_party(row.recipient, context)}"


def _flow(row: FlowRow, context: Context) -> flow_figure.Flow:
    told = f"told {labels.count(row.transfers, 'time')}. Click to list."
    return flow_figure.Flow(
        id=f"{row.supplier} {row.recipient}",
        supplier=_party(row.supplier, context),
        arrow=labels.arrow(row.directed),
        recipient=_party(row.recipient, context),
        statuses=row.statuses,
        sentence=f"{_names(row, context)}: {told}",
    )


def _open_flow(key: str) -> None:
    points = st.session_state[key]["selection"]["points"]
    if points:
        supplier, recipient = str(points[0]["customdata"][1]).split(" ")
        view: View = st.session_state["vg_view"]
        wanted = replace(view.wanted or TRANSFER_START, suppliers=(supplier,), recipients=(recipient,))
        state.write(view, view.flt, wanted)


# ---------------------------------------------------------------- the list


def _all(
    page: Page[TransferRow], total: int, flt: Filter, wanted: TransferFilter, view: View, context: Context
) -> None:
    table = paging.is_table(view)
    markup.heading(
        labels.count(total, "transfer"),
        f"{labels.period(flt, context.today)}, newest first by time of publication; each as one article tells it. "
        "A flow opens its article at the sentence." + (" Some of a later page." if view.own.get("before") else ""),
        context.export("transfers", f"{flt.to_query()}&{wanted.to_query()}"),
        "all transfers of this filter",
    )
    paging.switch(view)
    if not page.rows:
        st.caption("The list ends here.")
    elif table:
        _table(page, view, context)
    else:
        transfers_list.show(page.rows, view, context)
    paging.links(view, page.next)


def _table(page: Page[TransferRow], view: View, context: Context) -> None:
    st.caption(
        "Tick a row to open its sentence. Columns can be hidden, moved and sorted (within this page of the list)."
    )
    opens = [(row.source.article_id, row.id) for row in page.rows]
    key = f"transfers-{context.versions.articles}-{hash((view.flt, view.wanted, view.own.get('before')))}"
    st.dataframe(
        pd.DataFrame(transfers_list.as_table(page.rows, context)),
        hide_index=True,
        height="content" if len(opens) <= 25 else 860,
        placeholder="",
        key=key,
        on_select=lambda: _open_row(key, opens),
        selection_mode="single-row",
        column_config={
            "Supplier": st.column_config.TextColumn(width=150),
            "Direction": st.column_config.TextColumn(width=75, help="– where the text gives none"),
            "Recipient": st.column_config.TextColumn(width=150),
            "Item": st.column_config.TextColumn(width=140),
            "Quantity": st.column_config.TextColumn(width=120, help="As written"),
            "Sentence": st.column_config.TextColumn(width=460),
            "Day": st.column_config.DateColumn(format="D MMM YYYY", width=110),
        },
        alt="Transfers that match the filter, newest first",
    )


def _open_row(key: str, opens: list[tuple[int, int]]) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    if rows and rows[0] < len(opens):
        article, transfer = opens[rows[0]]
        view: View = st.session_state["vg_view"]
        st.switch_page(page_file("articles"), query_params=view.transfers(article=article, transfer=transfer))


main()
