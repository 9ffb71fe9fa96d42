"""Actors: who is named how often, against the period before; one of them when ?entity= names it."""

from __future__ import annotations

from dataclasses import replace
from html import escape

import pandas as pd
import streamlit as st

from db.queries.actors import GROUPS, co_mentioned, languages, over_time, ranking
from db.queries.articles import list_articles
from db.queries.overview import period
from db.queries.rows import ActorCount, ActorRank
from monitor.dashboard import articles_list, figures, filterbar, labels, markup
from monitor.dashboard.data import Context
from monitor.dashboard.frame import here, page_file, usable
from monitor.dashboard.state import View
from monitor.domain import Entity
from monitor.filter import Filter
from monitor.text import safe_html, safe_markdown

SHOWS: dict[str | None, tuple[str, tuple[str, ...]]] = {
    None: ("All actors", ()),
    "states": ("States", GROUPS["states"]),
    "organisations": ("Organisations and groups", GROUPS["organisations"]),
    "people": ("People", GROUPS["people"]),
    "vessels": ("Vessels and aircraft", GROUPS["vessels"]),
    "items": ("Items", GROUPS["items"]),
}
MOST = 200
NEWEST = 10


def main() -> None:
    view, context = here()
    filterbar.show(view, context)
    flt = usable(view, context)
    wanted = view.own.get("entity")
    if wanted is None:
        _ranking(flt, view, context)
        return
    st.page_link(
        page_file("actors"),
        label="All actors of this filter",
        icon=":material/arrow_back:",
        query_params=view.link(show=view.own.get("show")),
    )
    id = context.knowledge.resolve(wanted)
    entity = context.knowledge.entities.get(id) if id else None
    if entity is None:
        st.error(
            f"entity: nobody has the id {safe_markdown(wanted)}. Nothing is shown, so that no figure is taken for it.",
            title="This address cannot be shown",
            icon=":material/link_off:",
        )
        return
    _one(entity, flt, view, context)


# ---------------------------------------------------------------- the ranking


def _ranking(flt: Filter, view: View, context: Context) -> None:
    show = view.own.get("show")
    title, kinds = SHOWS[show]
    rows = context.answer(
        "ranking",
        flt,
        lambda session: ranking(session, flt, today=context.today, kinds=kinds, limit=MOST),
        also=show or "",
    )
    more = f" The first {MOST} are shown; the CSV has all." if len(rows) == MOST else ""
    against = ""
    if rows and rows[0].previous is not None:
        against = "; the change is in articles, against the equally long period before"
    elif flt.days(context.today)[0] is not None:
        against = "; no change is shown, since the archive was not watching through all of the period before"
    markup.heading(
        title,
        f"{labels.period(flt, context.today)}. By articles that name them{against}. A name opens its page.{more}",
        context.export("actors", flt.to_query() + (f"&show={show}" if show else "")),
        f"{title.lower()} of this filter",
    )
    st.session_state["actorkinds"] = title
    st.segmented_control(
        "Show",
        [label for label, _ in SHOWS.values()],
        key="actorkinds",
        required=True,
        label_visibility="collapsed",
        on_change=_on_show,
    )
    if not rows:
        articles_list.nothing_found(view, context)
        return
    key = f"ranking-{context.versions.articles}-{hash((flt, show))}"
    ids = [row.entity for row in rows]
    st.dataframe(
        _frame(rows, context),
        hide_index=True,
        height="content" if len(rows) <= 25 else 860,
        placeholder="–",
        column_config={
            "Name": st.column_config.ButtonColumn(
                "Name",
                type="tertiary",
                width=190,
                pinned=True,
                key=key,
                on_click=_open,
                args=(key, ids),
                alignment="left",
            ),
            "Articles": st.column_config.ProgressColumn(
                format="localized", min_value=0, max_value=max(row.articles for row in rows), width=170, color="blue"
            ),
            "Mentions": st.column_config.NumberColumn(format="localized", help="How often they are named in all"),
            "Share": st.column_config.NumberColumn(format="%.0f %%", help="Of all articles of the filter"),
            "Change": st.column_config.NumberColumn(
                format="%+d", help="Articles, against the equally long period before; empty for all time"
            ),
            "Languages": st.column_config.NumberColumn(format="%d", help="Languages of the articles"),
            "Last named": st.column_config.DateColumn(format="D MMM YYYY"),
        },
        alt=f"{title}, by articles that name them",
    )


def _on_show() -> None:
    chosen = st.session_state["actorkinds"]
    view: View = st.session_state["vg_view"]
    name = next(name for name, (label, _) in SHOWS.items() if label == chosen)
    st.query_params.from_dict(view.link(show=name))


def _frame(rows: list[ActorRank], context: Context) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Name": [safe_markdown(context.name(row.entity)) for row in rows],
            "Articles": [row.articles for row in rows],
            "Mentions": [row.mentions for row in rows],
            "Share": [100 * row.share for row in rows],
            "Change": pd.array(
                [None if row.previous is None else row.articles - row.previous for row in rows], dtype="Int64"
            ),
            "Kind": [labels.ACTOR_KINDS.get(row.kind, row.kind) for row in rows],
            "Country": [context.name(row.country) if row.country not in (None, row.entity) else "" for row in rows],
            "Languages": [row.languages for row in rows],
            "Last named": [row.last_day for row in rows],
        }
    )


def _open(key: str, ids: list[str]) -> None:
    click = st.session_state[key]
    if click and click["row"] < len(ids):
        view: View = st.session_state["vg_view"]
        st.query_params.from_dict(view.link(entity=ids[click["row"]], show=view.own.get("show")))


# ---------------------------------------------------------------- one of them


def _one(entity: Entity, flt: Filter, view: View, context: Context) -> None:
    kind = labels.ACTOR_KINDS.get(entity.kind, entity.kind)
    country = f" · {context.name(entity.country)}" if entity.country and entity.country != entity.id else ""
    st.html(
        f'<div class="vg-article"><p class="vg-meta"><span>{escape(kind)}{safe_html(country) if country else ""}</span>'
        f"<span><code>{escape(entity.id)}</code></span></p>"
        f'<h1 style="margin:0">{safe_html(context.name(entity.id))}</h1></div>'
    )
    days = context.answer(
        "over_time", flt, lambda session: over_time(session, flt, entity.id, today=context.today), also=entity.id
    )
    narrowed = _narrowed(entity, flt)
    if not days:
        markup.empty(
            "Not named in this filter",
            "No article of this filter names it. Widen the period, or take something away from the filter above.",
        )
        _names(entity)
        return
    first, last = context.answer("period", flt, lambda session: period(session, flt, today=context.today))
    articles = sum(row.articles for row in days)
    mentions = sum(row.mentions for row in days)
    per = figures.per(first, last)
    left, right = st.columns([5, 3], gap="medium")
    with left:
        markup.heading(
            f"Articles per {per} that name it",
            f"{labels.count(articles, 'article')}, {labels.count(mentions, 'mention')}; "
            f"{labels.period(flt, context.today).lower()}.",
            context.export("mentions", narrowed.to_query()) if narrowed else "",
            "mentions in the articles that name it",
        )
        st.plotly_chart(
            figures.bars(
                {row.day: row.articles for row in days},
                first=first,
                last=last,
                one="article",
                many="articles",
                today=context.today,
                height=230,
            ),
            config=figures.CONFIG,
            alt=f"Bar chart, articles per {per} that name {entity.name()}: {labels.count(articles, 'article')} in all.",
            key="fig-entity",
        )
    with right:
        tongues = context.answer(
            "languages", flt, lambda session: languages(session, flt, entity.id, today=context.today), also=entity.id
        )
        markup.heading("In which languages", f"Articles that name it, of {labels.number(articles)}.")
        shown = [
            figures.Bar(
                name=labels.language(row.language),
                value=row.articles,
                text=f"{labels.number(row.articles)} · {labels.share(row.articles, articles)}",
                sentence=f"{labels.count(row.articles, 'article')} in {labels.language(row.language)}, "
                f"{labels.count(row.mentions, 'mention')}",
            )
            for row in tongues[:8]
        ]
        st.plotly_chart(
            figures.ranking(shown),
            config=figures.CONFIG,
            alt=f"Bar chart, languages of the articles that name {entity.name()}. "
            + "; ".join(f"{bar.name} {bar.text}" for bar in shown),
            key="fig-languages",
        )
    left, right = st.columns([5, 3], gap="medium")
    with left:
        _articles(entity, narrowed, view, context)
    with right:
        others = context.answer(
            "co",
            flt,
            lambda session: co_mentioned(session, flt, entity.id, today=context.today, limit=15),
            also=entity.id,
        )
        goods = context.answer(
            "goods",
            flt,
            lambda session: co_mentioned(session, flt, entity.id, today=context.today, kinds=GROUPS["items"], limit=8),
            also=entity.id,
        )
        beside = context.export("together", f"{flt.to_query()}&entity={entity.id}")
        _together("Named together with", others, articles, context, beside)
        _together("Items named with it", goods, articles, context, f"{beside}&show=items")
        _names(entity)


def _narrowed(entity: Entity, flt: Filter) -> Filter | None:
    """The filter with this entity alone; None where the filter already asks for others of its sort."""
    if entity.kind in ("item", "system"):
        return replace(flt, items=(entity.id,)) if flt.items in ((), (entity.id,)) else None
    if entity.kind in ("place", "regime"):
        return None
    return replace(flt, actors=(entity.id,)) if flt.actors in ((), (entity.id,)) else None


def _together(title: str, rows: list[ActorCount], articles: int, context: Context, csv: str) -> None:
    said = f"Share of the {labels.count(articles, 'article')} above; together is not yet a deal."
    markup.heading(title, said, csv if rows else "", f"{title.lower()}, all of them")
    if not rows:
        st.caption("Nobody else." if "together" in title else "None.")
        return
    ids = [row.entity for row in rows]
    key = f"with-{context.versions.articles}-{hash(tuple(ids))}"
    st.dataframe(
        pd.DataFrame(
            {
                "Name": [safe_markdown(context.name(row.entity)) for row in rows],
                "Articles": [row.articles for row in rows],
                "Share": [100 * row.articles / articles for row in rows],
                "Mentions": [row.mentions for row in rows],
            }
        ),
        hide_index=True,
        height="content",
        column_config={
            "Name": st.column_config.ButtonColumn(
                "Name", type="tertiary", alignment="left", key=key, on_click=_open, args=(key, ids)
            ),
            "Articles": st.column_config.NumberColumn(format="localized", width=80),
            "Share": st.column_config.NumberColumn(format="%.0f %%", width=70),
            "Mentions": st.column_config.NumberColumn(format="localized", width=90),
        },
        alt=title,
    )


def _articles(entity: Entity, narrowed: Filter | None, view: View, context: Context) -> None:
    markup.heading(
        "Newest articles that name it",
        "",
        context.export("articles", narrowed.to_query()) if narrowed else "",
        "articles that name it",
    )
    if narrowed is None:
        st.caption("The filter asks for other actors too; take them away above to list the articles of this one.")
        return
    page = context.answer(
        "entity_articles", narrowed, lambda session: list_articles(session, narrowed, today=context.today, limit=NEWEST)
    )
    articles_list.show(page.rows, view, context, key="entity")
    st.page_link(
        page_file("articles"),
        label="All of them, searchable",
        icon=":material/arrow_forward:",
        query_params=view.link(narrowed),
    )


def _names(entity: Entity) -> None:
    markup.heading("Its names", "As Vigie shows them; it looks for many more spellings.")
    rows = [
        (labels.language(code), f'<span lang="{escape(code, quote=True)}">{safe_html(name)}</span>')
        for code, name in sorted(entity.names.items(), key=lambda item: (item[0] != "en", labels.language(item[0])))
    ]
    rows += [(safe_ref.list, safe_html(safe_ref.reference)) for safe_ref in entity.references]
    st.html(markup.facts(rows))


main()
