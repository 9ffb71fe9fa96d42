"""Sources: each feed and how it fares, in words; adding, pausing, polling now, OPML in and out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from db.feeds import feed_specs
from db.queries.rows import FeedHealth, Health
from db.queries.sources import feed_health, fits, health, recent_fetches
from monitor.dashboard import asking, filterbar, labels, markup
from monitor.dashboard.data import Context
from monitor.dashboard.frame import here, page_file
from monitor.dashboard.state import View
from monitor.exchange.opml import write_opml
from monitor.filter import Filter
from monitor.text import safe_html, safe_markdown

STATES = {
    "failing": ("✕", "failing"),
    "missed": ("◔", "missed a poll"),
    "quiet": ("◌", "quiet"),
    "new": ("○", "not polled yet"),
    "ok": ("●", "answers"),
    "paused": ("‖", "paused"),
    "load": ("▤", "from files"),
}
"""State of a feed → mark and word; the same mark and word in the table and in the detail."""


def main() -> None:
    view, context = here()
    feeds = feed_health(context.session, now=context.now)
    if view.number is not None:
        _one(view.number, feeds, view, context)
        return
    filterbar.show(view, context, uses=("languages", "countries", "feeds", "kinds"))
    state = health(context.session, now=context.now)
    _summary(feeds, state, view, context)
    _actions(feeds, context)
    asking.recent(context.settings)
    shown = [feed for feed in feeds if fits(feed, view.flt)]
    _table(shown, feeds, view, context)


def _summary(feeds: Sequence[FeedHealth], state: Health, view: View, context: Context) -> None:
    """How all feeds fare, in words; what is wrong first."""
    polled = [feed for feed in feeds if feed.state not in ("paused", "load")]
    failing = [feed for feed in polled if feed.state == "failing"]
    counts = Counter(feed.state for feed in feeds)
    if not feeds:
        markup.empty(
            "No feeds yet",
            "Add a feed or a page's address below, import an OPML file, or start Vigie with its catalogue.",
            f"To see it at work without the internet: {markup.code('make demo')}.",
        )
        return
    if polled and len(failing) == len(polled):
        most, times = Counter(feed.outcome or "internal" for feed in failing).most_common(1)[0]
        st.error(
            f"{labels.OUTCOMES.get(most, most)}: so ended {times} of the last {len(polled)} polls. No new article can "
            "arrive until a feed answers; what is already stored is shown as it is. If this machine has no internet, "
            "that is why, and Vigie keeps trying: each feed is asked again after a growing pause. To see Vigie at work "
            "without the internet, stop it and run `make demo`.",
            title=f"None of the {len(polled)} active feeds answers",
            icon=":material/cloud_off:",
        )
    for problem in state.problems:
        if "poller" in problem:
            st.warning(
                f"{safe_markdown(problem[0].upper() + problem[1:])}. New articles arrive only while a poller runs: "
                "it starts with `make run`; alone, `python -m monitor poll` does it.",
                title="Nobody polls",
                icon=":material/pause_circle:",
            )
    words = [f"{counts[key]} {name}" for key, (_, name) in STATES.items() if counts[key]]
    last = labels.moment(state.last_poll_at, context.zone)
    beside = f" ({labels.ago(state.last_poll_at, context.now)})" if state.last_poll_at else ""
    unread = f" {labels.count(state.unread, 'article waits', 'articles wait')} to be read." if state.unread else ""
    markup.heading(
        labels.count(len(feeds), "source"),
        f"{', '.join(words)}. Last poll {last}{beside}; {labels.count(state.articles, 'article')} stored.{unread}",
        context.export("feeds", view.flt.to_query()),
        "sources of this filter",
    )


def _actions(feeds: Sequence[FeedHealth], context: Context) -> None:
    with st.container(horizontal=True, key="sourceactions", gap="xsmall"):
        with st.popover("Add a feed", icon=":material/add:"), st.form("add_feed", border=False, clear_on_submit=True):
            url = st.text_input(
                "Address of a feed or of a page that names its feed",
                placeholder="https://…",
                max_chars=2_000,
                width=420,
            )
            if st.form_submit_button("Add", type="primary"):
                asking.add_feed(context, url or "")
        st.button(
            "Poll all now",
            icon=":material/refresh:",
            disabled=not any(feed.active and feed.state != "load" for feed in feeds),
            on_click=asking.poll_now,
            args=(context.settings, None),
            help="Asks every active feed once, due or not",
        )
        with st.popover("Import OPML", icon=":material/upload:"), st.form("opml", border=False, clear_on_submit=True):
            file = st.file_uploader("OPML file, as feed readers export it", type=["opml", "xml"], width=420)
            if st.form_submit_button("Import", type="primary"):
                asking.import_opml(context, file.getvalue() if file else None)
        st.download_button(
            "Export OPML",
            data=lambda: write_opml(_specs(context), made_at=context.now),
            file_name=f"vigie-feeds-{context.today.isoformat()}.opml",
            mime="text/x-opml",
            icon=":material/download:",
            on_click="ignore",
            disabled=not feeds,
        )


def _specs(context: Context) -> list[asking.FeedSpec]:
    from monitor.dashboard import data  # a deferred download has no session of its own

    with data.reading(context.settings) as session:
        return feed_specs(session)


def _table(shown: Sequence[FeedHealth], feeds: Sequence[FeedHealth], view: View, context: Context) -> None:
    if not feeds:
        return
    if not shown:
        st.caption("No source fits the language, country or kind of the filter.")
        return
    if len(shown) < len(feeds):
        st.caption(f"{len(shown)} of {len(feeds)} fit the filter. Its other parts are about articles.")
    ids = [feed.id for feed in shown]
    key = f"feeds-{hash(tuple(ids))}"
    zone = context.zone
    st.dataframe(
        pd.DataFrame(
            {
                "Feed": [safe_markdown(feed.title or feed.url) for feed in shown],
                "State": [" ".join(STATES[feed.state]) for feed in shown],
                "In words": [" ".join(feed.words.split()) for feed in shown],
                "Last item": [_naive(feed.last_item_at, zone) for feed in shown],
                "7 days": [feed.articles_7d for feed in shown],
                "Articles": [feed.articles for feed in shown],
                "Language": [labels.language(feed.language) if feed.language else "" for feed in shown],
                "Country": [context.name(feed.country) if feed.country else "" for feed in shown],
                "Kind": [labels.KINDS.get(feed.kind, feed.kind) for feed in shown],
                "Control": [labels.CONTROLS.get(feed.control, feed.control) for feed in shown],
                "Letter": [feed.reliability for feed in shown],
                "Last answer": [_naive(feed.last_ok_at, zone) for feed in shown],
                "Next poll": [_naive(feed.next_poll_at, zone) if feed.active else None for feed in shown],
            }
        ),
        hide_index=True,
        height="content" if len(shown) <= 25 else 860,
        placeholder="–",
        column_config={
            "Feed": st.column_config.ButtonColumn(
                "Feed",
                type="tertiary",
                alignment="left",
                width=190,
                pinned=True,
                key=key,
                on_click=_open,
                args=(key, ids),
            ),
            "State": st.column_config.TextColumn(width=110),
            "In words": st.column_config.TextColumn(width=360),
            "Last item": st.column_config.DatetimeColumn(
                format="D MMM YYYY, HH:mm", help="When it last brought something"
            ),
            "7 days": st.column_config.NumberColumn(format="localized", help="Articles it brought in the last 7 days"),
            "Articles": st.column_config.NumberColumn(format="localized"),
            "Letter": st.column_config.TextColumn(help="Reliability of the source, A to F (Admiralty code)", width=70),
            "Last answer": st.column_config.DatetimeColumn(format="D MMM YYYY, HH:mm"),
            "Next poll": st.column_config.DatetimeColumn(format="D MMM, HH:mm"),
        },
        alt="Sources and how they fare, what is wrong first",
    )


def _naive(value: asking.datetime | None, zone: asking.tzinfo) -> asking.datetime | None:
    return value.astimezone(zone).replace(tzinfo=None) if value else None


def _open(key: str, ids: list[int]) -> None:
    click = st.session_state[key]
    if click and click["row"] < len(ids):
        view: View = st.session_state["vg_view"]
        st.query_params.from_dict(view.link(source=ids[click["row"]]))


def _one(id: int, feeds: Sequence[FeedHealth], view: View, context: Context) -> None:
    st.session_state["vg_view"] = view
    st.page_link(page_file("sources"), label="All sources", icon=":material/arrow_back:", query_params=view.link())
    feed = next((feed for feed in feeds if feed.id == id), None)
    if feed is None:
        st.error(
            f"source: no feed has the number {id}.", title="This address cannot be shown", icon=":material/link_off:"
        )
        return
    mark, word = STATES[feed.state]
    wrong = ' class="vg-wrong"' if feed.state == "failing" else ""
    st.html(
        f'<div class="vg-article"><h1 style="margin:0">{safe_html(feed.title or feed.url)}</h1>'
        f"<p{wrong}>{mark} {escape(word)}: {safe_html(feed.words)}</p></div>"
    )
    if feed.state != "load":
        with st.container(horizontal=True, gap="xsmall"):
            st.button(
                "Pause" if feed.active else "Resume",
                icon=":material/pause:" if feed.active else ":material/play_arrow:",
                on_click=asking.set_active,
                args=(context.settings, feed.id, not feed.active),
            )
            st.button(
                "Poll now",
                icon=":material/refresh:",
                disabled=not feed.active,
                on_click=asking.poll_now,
                args=(context.settings, [feed.id]),
            )
        asking.recent(context.settings)
    st.html(markup.facts(_facts(feed, context)))
    if feed.articles:
        st.page_link(
            page_file("articles"),
            label=f"{labels.count(feed.articles, 'article')} it brought",
            icon=":material/arrow_forward:",
            query_params=view.link(Filter(feeds=(feed.id,))),
        )
    if feed.state == "load":
        return
    fetches = recent_fetches(context.session, feed.id, limit=30)
    markup.heading("Recent polls", "The newest first." if fetches else "It has not been polled yet.")
    if fetches:
        rows = [
            (
                markup.time_tag(row.started_at, context, relative=False),
                safe_html(row.words or row.outcome),
                str(row.status or "–"),
                labels.number(row.entries),
                labels.number(row.new),
                labels.number(row.changed),
                labels.number(row.problems),
                f"{row.bytes / 1024:,.0f} KiB",
                f"{row.duration:.1f} s",
            )
            for row in fetches
        ]
        head = [("Started", ""), ("What came of it", ""), ("Status", "n"), ("Entries", "n"), ("New", "n")]
        head += [("Changed", "n"), ("Problems", "n"), ("Size", "n"), ("Took", "n")]
        st.html(markup.table(head, rows, "Recent polls of this feed"))
        columns = (
            "started_at",
            "outcome",
            "words",
            "status",
            "entries",
            "new",
            "changed",
            "problems",
            "bytes",
            "seconds",
        )
        markup.small_csv(
            f"recent polls of feed {feed.id}",
            columns,
            [
                (
                    row.started_at,
                    row.outcome,
                    row.words,
                    row.status,
                    row.entries,
                    row.new,
                    row.changed,
                    row.problems,
                    row.bytes,
                    round(row.duration, 3),
                )
                for row in fetches
            ],
        )


def _facts(feed: FeedHealth, context: Context) -> list[tuple[str, str]]:
    facts = [("Address", markup.outside_link(feed.url, feed.url) if feed.state != "load" else safe_html(feed.url))]
    if feed.moved_from:
        facts.append(("Moved from", safe_html(feed.moved_from)))
    kind, control = labels.KINDS.get(feed.kind, feed.kind), labels.CONTROLS.get(feed.control, feed.control)
    facts += [
        ("Publisher", escape(f"{kind}, {control}, reliability {feed.reliability}")),
        ("Family", safe_html(feed.family) if feed.family else "stands alone"),
        ("Language", escape(labels.language(feed.language)) if feed.language else "mixed or unknown"),
        ("Country", safe_html(context.name(feed.country)) if feed.country else "unknown"),
        ("Known since", markup.time_tag(feed.added_at, context)),
        ("Last item", markup.time_tag(feed.last_item_at, context)),
    ]
    if feed.state != "load":
        facts += [
            ("Last poll", markup.time_tag(feed.last_poll_at, context)),
            ("Last answer", markup.time_tag(feed.last_ok_at, context)),
            ("Next poll", markup.time_tag(feed.next_poll_at, context) if feed.active else "none while it is paused"),
        ]
    if feed.note:
        facts.append(("Note", safe_html(feed.note)))
    return facts


main()
