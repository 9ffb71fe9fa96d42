"""Articles: all that match the filter, as a list or a table; one of them with its evidence when ?article= names it."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from db.queries.articles import count_articles, list_articles
from db.queries.detail import article_detail
from db.queries.rows import ArticleRow, Page
from monitor.dashboard import article_view, articles_list, filterbar, labels, markup, paging
from monitor.dashboard.data import Context
from monitor.dashboard.frame import here, page_file, usable
from monitor.dashboard.state import View
from monitor.filter import Filter

ROWS = 50


def main() -> None:
    view, context = here()
    if view.number is not None:
        _one(view.number, view, context)
        return
    filterbar.show(view, context)
    flt = usable(view, context)
    before = paging.place(view, "article")
    total = context.answer("count", flt, lambda session: count_articles(session, flt, today=context.today))
    if not total:
        articles_list.nothing_found(view, context)
        return
    page = context.answer(
        "list",
        flt,
        lambda session: list_articles(session, flt, today=context.today, limit=ROWS, before=before),
        also=view.own.get("before", ""),
    )
    _all(page, total, flt, view, context)


def _all(page: Page[ArticleRow], total: int, flt: Filter, view: View, context: Context) -> None:
    table = paging.is_table(view)
    markup.heading(
        labels.count(total, "article"),
        f"{labels.period(flt, context.today)}, newest first by time of publication."
        + (" Some of a later page." if view.own.get("before") else ""),
        context.export("articles", flt.to_query()),
        "all articles of this filter",
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        paging.switch(view)
        st.page_link(
            page_file("alerts"),
            label="Make an alert of this",
            icon=":material/add_alert:",
            help="Opens a new alert that asks for what the filter asks for",
            query_params=view.link(alert="new"),
        )
    if not page.rows:
        st.caption("The list ends here.")
    elif table:
        _table(page, view, context)
    else:
        articles_list.show(page.rows, view, context, key="all")
    paging.links(view, page.next)


def _table(page: Page[ArticleRow], view: View, context: Context) -> None:
    st.caption(
        "Tick a row to open its article. Columns can be hidden, moved and sorted (within this page of the list)."
    )
    ids = [row.id for row in page.rows]
    # The key names the rows: after any change of them a selection cannot point at another article (design §5.17).
    key = f"table-{context.versions.articles}-{hash((view.flt, view.own.get('before')))}"
    st.dataframe(
        pd.DataFrame(articles_list.as_table(page.rows, context)),
        hide_index=True,
        height="content" if len(ids) <= 25 else 860,
        placeholder="",
        key=key,
        on_select=lambda: _open_row(key, ids),
        selection_mode="single-row",
        column_config={
            "Headline": st.column_config.TextColumn(width=360),
            "Evidence": st.column_config.TextColumn(width=420),
            "Source": st.column_config.TextColumn(width=150),
            "Published": st.column_config.DatetimeColumn(format="D MMM YYYY, HH:mm", width=150),
            "Relevance": st.column_config.NumberColumn(format="%.2f", width=90),
            "Feeds": st.column_config.NumberColumn(format="%d", width=70, help="How many feeds carried it"),
        },
        alt="Articles that match the filter, newest first",
    )


def _open_row(key: str, ids: list[int]) -> None:
    rows = st.session_state[key]["selection"]["rows"]
    if rows and rows[0] < len(ids):
        view: View = st.session_state["vg_view"]
        st.query_params.from_dict(view.link(article=ids[rows[0]], view=view.own.get("view")))


def _one(id: int, view: View, context: Context) -> None:
    with st.container(horizontal=True):
        if view.wanted is not None:
            st.page_link(
                page_file("transfers"),
                label="All transfers of this filter",
                icon=":material/arrow_back:",
                query_params=view.transfers(),
            )
        st.page_link(
            page_file("articles"),
            label="All articles of this filter",
            icon=":material/arrow_back:",
            query_params=view.link(view=view.own.get("view")),
        )
    detail = article_detail(context.session, id)
    if detail is None:
        st.error(
            f"article: no article has the number {id}. It may belong to another archive.",
            title="This address cannot be shown",
            icon=":material/link_off:",
        )
        return
    article_view.show(detail, view, context)


main()
