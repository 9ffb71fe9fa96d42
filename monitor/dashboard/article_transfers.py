"""What an article tells of transfers, and the events beside them: parts of its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

import streamlit as st

from db.queries.transfer_rows import EventRow, TransferRow
from monitor.dashboard import labels, markup, transfer_markup
from monitor.dashboard.data import Context
from monitor.dashboard.frame import page_file
from monitor.dashboard.state import View
from monitor.domain import Event, PartyRole, Span
from monitor.exchange.csv import Cell
from monitor.text import highlight_as, safe_html

_COLUMNS: Final = (
    *("supplier", "recipient", "directed", "item", "system", "quantity"),
    *("status", "stage", "asserted_by", "asserted_by_role", "cue", "quote"),
)


def opened(transfers: Sequence[TransferRow], view: View) -> TransferRow | None:
    """The transfer the address names; None where it names none, or one that is no longer read in this article."""
    wanted = view.own.get("transfer")
    return next((row for row in transfers if str(row.id) == wanted), None)


def show(transfers: Sequence[TransferRow], view: View, context: Context) -> None:
    """The transfers in the order of the text, each a link that marks its sentence in the text."""
    here = opened(transfers, view)
    if "transfer" in view.own and here is None:
        st.warning(
            f"Transfer {view.own['transfer']} is not read in this article (any more): the article was edited, or read "
            "again by a newer version. What is read now stands here.",
            title="That transfer is not here",
            icon=":material/link_off:",
        )
    if not transfers:
        return
    markup.heading(
        "Transfers",
        f"{labels.count(len(transfers), 'transfer')} as the text tells it; choosing one marks its sentence.",
    )
    for row in transfers:
        with st.container(key=f"row-transfer-{row.id}", gap=None):
            st.page_link(
                page_file("articles"),
                label=transfer_markup.flow_label(row.transfer, context),
                icon=":material/format_quote:" if row is here else "",
                help="",
                query_params=view.transfers(article=row.source.article_id, transfer=row.id),
            )
            st.html(transfer_markup.told(row, context))
    markup.small_csv(f"transfers in article {transfers[0].source.article_id}", _COLUMNS, map(_cells, transfers))


def _cells(row: TransferRow) -> tuple[Cell, ...]:
    told = row.transfer
    return (
        told.supplier,
        told.recipient,
        told.directed,
        told.item,
        told.system,
        told.quantity.literal if told.quantity else None,
        told.status.value,
        told.stage.value,
        told.asserted_by,
        told.asserted_by_role.value if told.asserted_by_role else None,
        told.cue,
        row.quote,
    )


def events(rows: Sequence[EventRow], context: Context) -> None:
    """What else was read, each with its sentence and its trigger marked in it."""
    if not rows:
        return
    markup.heading("Events beside", "What else was read, by its trigger, in the order of the text.")
    st.html("".join(_event(row, context) for row in rows))
    markup.small_csv(
        f"events in article {rows[0].source.article_id}",
        ("type", "detail", "authority", "target", "cue", "quote"),
        [
            (row.event.type.value, row.event.detail, row.event.authority, row.event.target, row.event.cue, row.quote)
            for row in rows
        ],
    )


def _event(row: EventRow, context: Context) -> str:
    event = row.event
    detail = f", {safe_html(event.detail)}" if event.detail else ""
    who = "".join(
        f'<span><span class="vg-muted">{escape(role)}</span> {safe_html(name)}</span>'
        for role, name in _sides(event, context)
    )
    date = f"<span>{transfer_markup.when(event.date)}</span>" if event.date else ""
    trigger = Span(event.trigger.start - event.quote.start, event.trigger.end - event.quote.start)
    said = highlight_as(row.quote, [(trigger, "vg-cue", "trigger")])
    return (
        f'<p class="vg-meta vg-said"><strong>{escape(labels.EVENTS[event.type])}{detail}</strong>{who}{date}</p>'
        f'<blockquote class="vg-quote"{markup.text_attributes(row.source.language)}>{said}</blockquote>'
    )


def _sides(event: Event, context: Context) -> Iterator[tuple[str, str]]:
    """Who strikes and what is struck, by name; the other parties as written."""
    known = {PartyRole.AUTHORITY: event.authority, PartyRole.TARGET: event.target}
    for role, entity in known.items():
        if entity:
            yield labels.PARTIES[role], context.name(entity)
    for party in event.parties:
        if not known.get(party.role):
            yield labels.PARTIES[party.role], party.name
