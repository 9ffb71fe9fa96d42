"""A list of transfers as pages show it: the flow, its fields, the sentence that says it; and the same as a grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from db.queries.transfer_rows import TransferRow
from monitor.dashboard import labels, transfer_markup
from monitor.dashboard.data import Context
from monitor.dashboard.frame import page_file
from monitor.dashboard.state import View
from monitor.domain import PartyRole


def show(rows: Sequence[TransferRow], view: View, context: Context) -> None:
    """The rows, each flow a link that opens the article at the sentence and keeps the filter."""
    st.html(transfer_markup.key())
    with st.container(key="transfers", gap=None):
        for row in rows:
            with st.container(key=f"row-transfer-{row.id}", gap=None):
                st.page_link(
                    page_file("articles"),
                    label=transfer_markup.flow_label(row.transfer, context),
                    icon="",
                    help="",
                    query_params=view.transfers(article=row.source.article_id, transfer=row.id),
                )
                st.html(transfer_markup.particulars(row, context))


def as_table(rows: Sequence[TransferRow], context: Context) -> dict[str, list[Any]]:
    """The rows as columns of a grid. Grid cells show text as text."""

    def line(text: str) -> str:
        return " ".join(text.split())

    looks = [labels.look(row.transfer.status, row.transfer.asserted_by_role) for row in rows]
    return {
        "Supplier": [line(transfer_markup.party(row.transfer, PartyRole.SUPPLIER, context)) for row in rows],
        "Direction": ["→" if row.transfer.directed else "–" for row in rows],
        "Recipient": [line(transfer_markup.party(row.transfer, PartyRole.RECIPIENT, context)) for row in rows],
        "Item": [transfer_markup.goods(row.transfer, context) for row in rows],
        "Status": [f"{look.mark} {look.word}" for look in looks],
        "Sentence": [line(row.quote) for row in rows],
        "Quantity": [line(row.transfer.quantity.literal) if row.transfer.quantity else "" for row in rows],
        "Stage": [labels.STAGES.get(row.transfer.stage, row.transfer.stage) for row in rows],
        "Who asserts": [
            line(context.name(row.transfer.asserted_by)) if row.transfer.asserted_by else "" for row in rows
        ],
        "As": [labels.ASSERTERS.get(row.transfer.asserted_by_role or "", "") for row in rows],
        "Outlet": [line(row.source.feed_title) for row in rows],
        "Language": [labels.language(row.source.language) for row in rows],
        "Day": [row.source.day for row in rows],
    }
