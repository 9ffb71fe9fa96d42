"""Overview: the figures of the period, articles by day and topic, the most named actors, the newest articles."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import Any

import streamlit as st

from db.queries.articles import list_articles
from db.queries.overview import articles_per_day, kpis, top_actors
from db.queries.rows import Kpi, Kpis
from monitor.dashboard import articles_list, figures, filterbar, labels, markup
from monitor.dashboard.data import Context
from monitor.dashboard.frame import here, page_file, usable
from monitor.dashboard.state import View
from monitor.domain import RELEVANCE_THRESHOLD, Topic
from monitor.filter import Filter

NEWEST = 12
TOP = 8


def main() -> None:
    view, context = here()
    filterbar.show(view, context)
    flt = usable(view, context)
    today = context.today
    figures_of = context.answer("kpis", flt, lambda session: kpis(session, flt, today=today))
    if not figures_of.articles.value:
        articles_list.nothing_found(view, context)
        return
    _kpis(figures_of, flt, context)
    left, right = st.columns([5, 3], gap="medium")
    with left:
        _topics(figures_of, flt, view, context)
    with right:
        _actors(figures_of, flt, view, context)
    _newest(flt, view, context)


def _kpis(found: Kpis, flt: Filter, context: Context) -> None:
    into = figures.buckets(found.since, found.until)

    def spark(kpi: Kpi, distinct: bool) -> list[int]:
        by_day = dict(zip(found.days, kpi.series, strict=True))
        return figures.gather(by_day, into, most=distinct)

    before = "the days before"
    if found.previous_since and found.previous_until:
        before = f"{labels.day(found.previous_since)} – {labels.day(found.previous_until)}"
    only_relevant = flt.relevance >= RELEVANCE_THRESHOLD  # then both figures are one
    about = " on arms transfers or UN sanctions (relevance from 0.5)"
    shown: list[tuple[str, Kpi, bool, str]] = [
        (
            "Relevant articles" if only_relevant else "Articles",
            found.articles,
            False,
            f"Articles{about if only_relevant else ''} that match the filter. "
            "One that several feeds carried counts once.",
        ),
        ("Relevant", found.relevant, False, f"Of these, the articles{about}."),
        ("Feeds heard", found.feeds, True, "Different feeds that brought one of these articles."),
        ("Actors named", found.actors, True, "Different states, organisations, people and vessels named in them."),
        ("Alert hits", found.hits, False, "Times one of these articles met a saved alert."),
    ]
    if only_relevant:
        del shown[1]
    with st.grid(len(shown), min_column_width=150, gap="small", key="kpis"):
        for name, kpi, distinct, help in shown:
            comparable = kpi.previous is not None and found.previous_complete
            difference: dict[str, Any] = {"delta_color": "blue"}  # the accent: more articles are neither good nor bad
            if comparable:
                assert kpi.previous is not None
                difference["delta"] = kpi.value - kpi.previous
                difference["delta_description"] = f"from {labels.number(kpi.previous)}"
            st.metric(
                name,
                labels.number(kpi.value),
                **difference,
                border=True,
                chart_data=spark(kpi, distinct) if any(kpi.series) else None,
                chart_type="area" if len(into) > 1 else "bar",
                help=f"{help} The line counts each {figures.per(found.since, found.until)}"
                f" of {labels.period(flt, context.today).lower()}; the change is against {before}.",
                height="stretch",
            )
    if found.previous_since and not found.previous_complete:
        st.caption(f"No comparison with the period before: the archive was not watching through all of {before}.")


def _topics(found: Kpis, flt: Filter, view: View, context: Context) -> None:
    counts = context.answer("topics", flt, lambda session: articles_per_day(session, flt, today=context.today))
    by_topic: dict[str, dict[date, int]] = defaultdict(dict)
    for row in counts:
        if row.topic is not None:
            by_topic[row.topic][row.day] = row.articles
    wanted = flt.topics or tuple(topic.value for topic in Topic)
    series = [figures.Series(labels.TOPICS[topic], by_topic[topic]) for topic in wanted if by_topic[topic]]
    series.sort(key=lambda item: -item.total)
    per = figures.per(found.since, found.until)
    markup.heading(
        f"Articles per {per}, by topic",
        f"{labels.period(flt, context.today)}, one scale for all. An article with two topics counts in both; UTC days "
        f"of publication{', the last one not over yet' if found.until >= context.today else ''}.",
    )
    if not series:
        st.caption("None of these articles has a topic. Lower the relevance or search for a topic to see others.")
        return
    told = "; ".join(f"{item.name} {labels.number(item.total)}" for item in series)
    st.plotly_chart(
        figures.strips(
            series, first=found.since, last=found.until, one="article", many="articles", today=context.today
        ),
        config=figures.CONFIG,
        alt=f"Bar charts, articles per {per} by topic, {labels.period(flt, context.today)}. In all: {told}.",
        key="fig-topics",
    )


def _actors(found: Kpis, flt: Filter, view: View, context: Context) -> None:
    top = context.answer("top", flt, lambda session: top_actors(session, flt, today=context.today, limit=TOP))
    base = found.articles.value
    markup.heading(
        "Most named actors",
        f"Share of {labels.count(base, 'article')} that name them · times named in all. A bar opens its actor.",
        context.export("actors", flt.to_query()),
        "actors named in these articles",
    )
    if not top:
        st.caption("No actor is named in these articles.")
        return
    bars = [
        figures.Bar(
            name=context.name(row.entity),
            value=row.articles,
            text=f"{labels.share(row.articles, base)} · {labels.number(row.mentions)}",
            sentence=f"{context.name(row.entity)} is named in {labels.count(row.articles, 'article')}, "
            f"{labels.share(row.articles, base)} of {labels.number(base)}; {labels.count(row.mentions, 'time')} in all",
            id=row.entity,
        )
        for row in top
    ]
    told = "; ".join(f"{bar.name} {bar.text}" for bar in bars)
    st.plotly_chart(
        figures.ranking(bars),
        config=figures.CONFIG,
        alt=f"Bar chart, most named actors: share of {labels.count(base, 'article')} and times named. {told}.",
        key="fig-actors",
        on_select=_open_actor,
        selection_mode="points",
    )
    st.page_link(page_file("actors"), label="All actors", icon=":material/arrow_forward:", query_params=view.link())


def _open_actor() -> None:
    points = st.session_state["fig-actors"]["selection"]["points"]
    if points:
        view: View = st.session_state["vg_view"]
        st.switch_page(page_file("actors"), query_params=view.link(entity=str(points[0]["customdata"][1])))


def _newest(flt: Filter, view: View, context: Context) -> None:
    relevant = replace(flt, relevance=max(flt.relevance, RELEVANCE_THRESHOLD))
    page = context.answer(
        "newest", relevant, lambda session: list_articles(session, relevant, today=context.today, limit=NEWEST)
    )
    markup.heading(
        "Newest relevant articles",
        "Each with the sentence that made it relevant, or, where that is its headline, with how its text begins.",
        context.export("articles", relevant.to_query()),
        "relevant articles of this filter",
    )
    if not page.rows:
        st.caption("None of the articles of this filter is relevant: none tells of arms transfers or UN sanctions.")
        return
    articles_list.show(page.rows, view, context, key="newest")
    st.page_link(
        page_file("articles"),
        label="All of them, searchable",
        icon=":material/arrow_forward:",
        query_params=view.link(replace(view.flt, relevance=relevant.relevance)),
    )


main()
