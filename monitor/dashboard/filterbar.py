"""The one filter bar of all pages. Each facet is a small button that opens; what is set stands below as chips.

The URL is the state: before a widget is drawn its value is set to what the URL says, and its callback writes the URL.
So a link, Back and Forward, and a click all end in the same place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

import streamlit as st

from db.queries.transfer_rows import TransferChoices
from monitor.dashboard import labels, state, transfer_bar
from monitor.dashboard.data import Context, choice_names
from monitor.dashboard.state import View
from monitor.filter import MAX_QUERY, Filter, TransferFilter
from monitor.text import safe_markdown

PERIODS: Final[dict[str, int | None]] = {
    "Today": 1,
    "7 days": 7,
    "30 days": 30,
    "90 days": 90,
    "365 days": 365,
    "All time": None,
}
FACETS: Final = ("topics", "actors", "items", "languages", "countries", "feeds", "kinds")


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is filtered by, and the filter without it; of a transfer's, what is wanted of them without it."""

    key: str
    label: str
    without: Filter
    wanted: TransferFilter | None = None


def show(
    view: View,
    context: Context,
    *,
    uses: Sequence[str] | None = None,
    choices: TransferChoices | None = None,
    note: str = "",
) -> None:
    """Draw the bar. ``uses`` names the facets the page can use (all unless given); ``note`` says what the others do.

    Where the address asks for transfers, their facets (filled from ``choices``) stand in place of those of mentions.
    """
    st.session_state["vg_view"] = view
    _set_widgets(view.flt)
    if view.wanted is not None:
        transfer_bar.set_widgets(view.wanted)
    everything = uses is None
    with st.container(horizontal=True, key="filterbar", gap="xsmall", vertical_alignment="center"):
        if everything:
            st.text_input(
                "Search",
                key="f_query",
                on_change=_on_query,
                max_chars=MAX_QUERY,
                placeholder='Search: "arms embargo" actor:KP NOT lang:ru',
                label_visibility="collapsed",
                icon=":material/search:",
                width=330,
            )
            _period(view, context)
        names = choice_names(context)
        feeds = {feed.id: feed.title or feed.url for feed in context.choices.feeds}
        if view.wanted is not None:
            transfer_bar.draw(view.wanted, names, context.knowledge.actor_ids, choices)
        elif everything:
            _facet("Topic", "topics", list(labels.TOPICS), labels.TOPICS.get, view)
            _facet("Actor", "actors", _by_name(context.knowledge.actor_ids, names), names.get, view)
            _facet("Item", "items", _by_name(context.knowledge.item_ids, names), names.get, view)
        _facet("Language", "languages", context.choices.languages, labels.language, view)
        _facet("Country", "countries", _by_name(context.choices.countries, names), names.get, view, help=_COUNTRY_HELP)
        with _popover("Source", view.flt.feeds + view.flt.kinds, "pop_source"):
            _select("Feed", "feeds", list(feeds), feeds.get, view)
            _select("Kind of publisher", "kinds", list(context.choices.kinds), labels.KINDS.get, view)
        if everything:
            _relevance(view)
        _copy(view, context)
    _chips(view, context, names, feeds, everything)
    if note:
        st.caption(note)


_COUNTRY_HELP: Final = "Where the publisher sits, not what the article is about."


def _by_name(ids: Sequence[str] | frozenset[str], names: dict[str, str]) -> list[str]:
    return sorted(ids, key=lambda id: str(names.get(id, id)).casefold())


def _set_widgets(flt: Filter) -> None:
    """The widgets say what the URL says, whatever they said before."""
    st.session_state["f_query"] = flt.query
    for facet in FACETS:
        st.session_state[f"f_{facet}"] = list(getattr(flt, facet))
    st.session_state["f_relevance"] = flt.relevance
    st.session_state["f_period"] = next(
        (name for name, days in PERIODS.items() if days == flt.last and not (flt.since or flt.until)), None
    )


def _popover(name: str, chosen: Sequence[object], key: str) -> Any:
    label = f"{name} · {len(chosen)}" if chosen else name
    return st.popover(label, key=key)


def _facet(
    name: str,
    facet: str,
    options: Sequence[str],
    words: Callable[[str], str | None],
    view: View,
    help: str | None = None,
) -> None:
    with _popover(name, getattr(view.flt, facet), f"pop_{facet}"):
        _select(name, facet, options, words, view, help)


def _select(
    name: str,
    facet: str,
    options: Sequence[Any],
    words: Callable[[Any], str | None],
    view: View,
    help: str | None = None,
) -> None:
    chosen = getattr(view.flt, facet)
    extra = [value for value in chosen if value not in set(options)]  # from a link: valid, but with nothing here yet
    st.multiselect(
        name,
        [*extra, *options],
        format_func=lambda value: words(value) or str(value),
        key=f"f_{facet}",
        on_change=_on_facet,
        args=(facet,),
        placeholder="All",
        select_all=False,
        help=help,
        width=330,
    )


def _period(view: View, context: Context) -> None:
    with st.popover(labels.period(view.flt, context.today), key="pop_period", icon=":material/calendar_today:"):
        st.pills("Period", list(PERIODS), key="f_period", on_change=_on_period)
        st.session_state["f_since"], st.session_state["f_until"] = view.flt.days(context.today)
        # Two fields, not one range: a range is sent half-way, when only its first day is chosen.
        with st.container(horizontal=True):
            for name, key in (("From", "f_since"), ("To", "f_until")):
                st.date_input(
                    name,
                    None,
                    key=key,
                    on_change=_on_dates,
                    args=(key,),
                    min_value=date(1990, 1, 1),
                    max_value=date(2100, 1, 1),
                    format="YYYY-MM-DD",
                    width=160,
                )
        st.caption("Both days included. Days are UTC days of publication, never later than first seen.")


def _relevance(view: View) -> None:
    value = view.flt.relevance
    with st.popover(f"Relevance ≥ {value:g}" if value else "Any relevance", key="pop_relevance"):
        st.slider("Minimum relevance", 0.0, 1.0, step=0.05, key="f_relevance", on_change=_on_relevance, width=330)
        st.caption("From 0.5 an article counts as relevant: it tells of arms transfers or of UN sanctions.")


def _copy(view: View, context: Context) -> None:
    with st.popover("Copy link", key="pop_copy", icon=":material/link:"):
        base = (st.context.url or "").split("?")[0]
        own = f"&{view.wanted.to_query()}" if view.wanted else ""
        own += "".join(f"&{name}={value}" for name, value in view.own.items())
        flt = view.flt
        if flt.last is not None:
            st.caption(f"Stays relative: always {labels.period(flt, context.today).lower()}")
            st.code(f"{base}?{flt.to_query()}{own}", language=None, wrap_lines=True)
            fixed = flt.fixed(context.today)
            st.caption(f"With today's dates: {labels.period(fixed, context.today)}")
            st.code(f"{base}?{fixed.to_query()}{own}", language=None, wrap_lines=True)
        else:
            st.caption("Opens just this view")
            st.code(f"{base}?{flt.to_query()}{own}", language=None, wrap_lines=True)


def chips(flt: Filter, context: Context, names: dict[str, str], feeds: dict[int, str]) -> list[Chip]:
    """What the filter holds beside its period, each removable. Labels are safe as Markdown."""
    result: list[Chip] = []
    words: dict[str, Callable[[Any], str]] = {
        "topics": lambda value: labels.TOPICS[value],
        "actors": lambda value: safe_markdown(names.get(value, value)),
        "items": lambda value: safe_markdown(names.get(value, value)),
        "languages": labels.language,
        "countries": lambda value: f"from {safe_markdown(names.get(value, value))}",
        "feeds": lambda value: safe_markdown(feeds.get(value, f"feed {value}")),
        "kinds": lambda value: labels.KINDS[value],
    }
    if flt.query:
        result.append(Chip("query", f"“{safe_markdown(flt.query)}”", replace(flt, query="")))
    for facet in FACETS:
        values = getattr(flt, facet)
        for value in values:
            rest = tuple(other for other in values if other != value)
            result.append(Chip(f"{facet}-{value}", words[facet](value), _with(flt, facet, rest)))
    if flt.relevance:
        label = "relevant" if flt.relevance == 0.5 else "relevance"
        result.append(Chip("relevance", f"{label} (≥ {flt.relevance:g})", replace(flt, relevance=0.0)))
    return result


def _chips(view: View, context: Context, names: dict[str, str], feeds: dict[int, str], everything: bool) -> None:
    shown = chips(view.flt, context, names, feeds)
    if view.wanted is not None:
        shown = [
            *(Chip(key, label, view.flt, wanted) for key, label, wanted in transfer_bar.chips(view.wanted, names)),
            *shown,
        ]
    if not everything:
        shown = [chip for chip in shown if chip.key.partition("-")[0] in ("languages", "countries", "feeds", "kinds")]
    if not shown:
        return
    with st.container(horizontal=True, key="chips", gap="xsmall"):
        for chip in shown:
            st.button(
                chip.label,
                key=f"chip-{chip.key}",
                icon=":material/close:",
                icon_position="right",
                help="Remove from the filter",
                on_click=_apply,
                args=(chip.without, chip.wanted),
            )
        if len(shown) > 1:
            cleared = Filter(last=view.flt.last, since=view.flt.since, until=view.flt.until)
            nothing = TransferFilter(scope=view.wanted.scope) if view.wanted else None
            st.button("Clear all", key="chip-clear", type="tertiary", on_click=_apply, args=(cleared, nothing))


def _with(flt: Filter, facet: str, values: tuple[Any, ...]) -> Filter:
    changes: dict[str, Any] = {facet: values}
    return replace(flt, **changes)


# ---------------------------------------------------------------- callbacks: widget → URL


def _apply(flt: Filter, wanted: TransferFilter | None = None) -> None:
    state.write(st.session_state["vg_view"], flt, wanted)


def _current() -> Filter:
    view: View = st.session_state["vg_view"]
    return view.flt


def _on_query() -> None:
    _apply(replace(_current(), query=str(st.session_state["f_query"] or "").strip()))


def _on_facet(facet: str) -> None:
    _apply(_with(_current(), facet, tuple(st.session_state[f"f_{facet}"])))


def _on_relevance() -> None:
    _apply(replace(_current(), relevance=round(float(st.session_state["f_relevance"]), 2)))


def _on_period() -> None:
    name = st.session_state["f_period"]
    if name is not None:
        _apply(replace(_current(), last=PERIODS[name], since=None, until=None))


def _on_dates(changed: str) -> None:
    since, until = st.session_state["f_since"], st.session_state["f_until"]
    if since and until and since > until:  # the day just chosen wins
        since, until = (since, None) if changed == "f_since" else (None, until)
    _apply(replace(_current(), last=None, since=since, until=until))
