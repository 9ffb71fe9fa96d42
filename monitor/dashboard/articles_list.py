"""A list of articles as several pages show it: headline, the sentence that proves it, the particulars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from db.queries.rows import ArticleRow
from monitor.dashboard import labels, markup
from monitor.dashboard.data import Context
from monitor.dashboard.frame import page_file
from monitor.dashboard.state import View
from monitor.text import safe_markdown


def show(rows: Sequence[ArticleRow], view: View, context: Context, *, key: str) -> None:
    """The rows, each headline a link that opens the article and keeps the filter."""
    with st.container(key=f"articles-{key}", gap=None):
        for row in rows:
            with st.container(key=f"row-{key}-{row.id}", gap=None):
                st.page_link(
                    page_file("articles"),
                    label=safe_markdown(row.title) or "(no headline)",
                    icon="",
                    help="",
                    query_params=view.link(article=row.id),
                )
                st.html(markup.article_particulars(row, context))


def as_table(rows: Sequence[ArticleRow], context: Context) -> dict[str, list[Any]]:
    """The rows as columns of a grid. Grid cells show text as text."""

    def line(text: str) -> str:
        return " ".join(text.split())

    def named(ids: Sequence[str]) -> str:
        return ", ".join(context.name(id) for id in ids)

    return {
        "Headline": [line(row.title) for row in rows],
        "Evidence": [line(row.evidence) for row in rows],
        "Source": [line(row.feed_title) for row in rows],
        "Language": [labels.language(row.language) for row in rows],
        "Published": [row.dated_at.astimezone(context.zone).replace(tzinfo=None) for row in rows],
        "Topics": [", ".join(labels.TOPICS.get(topic, topic) for topic in row.topics) for row in rows],
        "States": [named(row.states) for row in rows],
        "Other actors": [named(row.actors) for row in rows],
        "Items": [named(row.items) for row in rows],
        "Relevance": [row.relevance for row in rows],
        "Feeds": [row.feeds for row in rows],
    }


def nothing_found(view: View, context: Context) -> None:
    """No article for this filter: why that may be, and what to do."""
    if not context.choices.feeds:
        markup.empty(
            "No feeds yet",
            "Vigie watches feeds. Add one on the <em>Sources</em> page, or start Vigie with its catalogue "
            f"({markup.code('MONITOR_CATALOGUE')} is set to none here).",
            f"To see it at work without the internet: {markup.code('make demo')}.",
        )
        st.page_link(page_file("sources"), label="Go to Sources", query_params=view.link())
    elif context.choices.first_day is None:
        markup.empty(
            "No articles yet",
            f"{labels.count(len(context.choices.feeds), 'feed is', 'feeds are')} known; none has brought an article. "
            "The first poll takes a minute or two; the pill at the top right says when something has come.",
            "Does this machine reach the internet? The <em>Sources</em> page says in words what each feed answered.",
            f"Without the internet: {markup.code('make demo')} shows Vigie at work, "
            f"{markup.code('python -m monitor load FILE.jsonl')} fills the archive from a file.",
        )
        st.page_link(page_file("sources"), label="See how the feeds fare", query_params=view.link())
    else:
        first, last = context.choices.first_day, context.choices.last_day or context.choices.first_day
        markup.empty(
            "Nothing matches this filter",
            f"The archive holds articles of {labels.day(first)} to {labels.day(last)}. "
            "Take something away from the filter above, or widen the period.",
        )
        wider = view.flt.__class__(relevance=view.flt.relevance)
        st.page_link(page_file("articles"), label="Show the whole archive", query_params=view.link(wider))
