"""One article: its text with the evidence marked, why it scored, what it names, where it stood, its history."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from db.queries import transfers as queries
from db.queries.rows import ArticleDetail, MentionRow
from db.queries.transfer_rows import TransferRow
from monitor.dashboard import article_transfers, labels, markup
from monitor.dashboard.data import Context
from monitor.dashboard.frame import page_file
from monitor.dashboard.state import View
from monitor.domain import RELEVANCE_THRESHOLD
from monitor.exchange.csv import Url
from monitor.text import safe_html, safe_markdown

EVIDENCE, NAMES = "What made it relevant", "Actors and items"
TRANSFERS, ONE_TRANSFER = "Transfers", "This transfer"
_BODY = {
    "full_text": "full text of the page",
    "content": "text as the feed gives it",
    "summary": "summary as the feed gives it",
}


def show(detail: ArticleDetail, view: View, context: Context) -> None:
    left, right = st.columns([5, 3], gap="large")
    transfers = queries.article_transfers(context.session, detail.id, measures=context.knowledge.measures)
    with left:
        _text(detail, transfers, article_transfers.opened(transfers, view), context)
        _where(detail, context)
        _history(detail, context)
    with right:
        article_transfers.show(transfers, view, context)
        article_transfers.events(queries.article_events(context.session, detail.id), context)
        _why(detail)
        _named(detail, view, context)
        _caught(detail, view, context)
        _record(detail, context)


def _text(
    detail: ArticleDetail, transfers: Sequence[TransferRow], opened: TransferRow | None, context: Context
) -> None:
    """The text; where the address names a transfer, its sentence is marked and nothing else, unless asked for."""
    first = detail.appearances[0] if detail.appearances else None
    source = safe_html(first.feed_title) if first else "unknown source"
    author = f" · {safe_html(detail.author)}" if detail.author else ""
    published = markup.time_tag(detail.published_at, context) if detail.published_at else "no time stated"
    spans = {
        ONE_TRANSFER: [opened.transfer.quote] if opened else [],
        TRANSFERS: [row.transfer.quote for row in transfers],
        EVIDENCE: [span for topic in detail.topics for span in topic.evidence],
        NAMES: [span for mention in detail.mentions for span in mention.spans],
    }
    offered = [name for name in (ONE_TRANSFER, EVIDENCE, TRANSFERS, NAMES) if spans[name] or name == NAMES]
    chosen = offered[0]
    if len(offered) > 1:
        key = f"marks-{detail.id}-{opened.id}" if opened else f"marks-{detail.id}"
        chosen = st.segmented_control("Mark in the text", offered, default=chosen, key=key, required=True) or chosen
    title, body = markup.marked(detail.title, detail.body, spans[chosen])
    attributes = markup.text_attributes(detail.language)
    body = f'<div class="vg-body">{body}</div>' if detail.body.strip() else ""
    st.html(
        f'<p class="vg-meta"><span>{source}{author}</span>{markup.language_tag(detail.language)}'
        f"<span>{published}</span></p>"
        f'<article class="vg-article"{attributes}><h1>{title}</h1>{body}</article>'
        f'<p class="vg-article vg-small">Read it at the publisher: {markup.outside_link(detail.url)}</p>'
    )


def _why(detail: ArticleDetail) -> None:
    relevant = detail.relevance >= RELEVANCE_THRESHOLD
    markup.heading(
        "Why it is relevant" if relevant else "Why it is not relevant",
        f"Relevance {detail.relevance:.2f} of 1; from {RELEVANCE_THRESHOLD:g} an article counts as relevant.",
    )
    if detail.reader_version is None:
        st.caption("It has not been read yet: the poller takes unread articles first.")
        return
    if not detail.topics:
        st.caption("No sentence tells of arms transfers, sanctions or weapons tests.")
    text = detail.text
    parts: list[str] = []
    for topic in detail.topics:
        parts.append(
            f"<p><strong>{escape(labels.TOPICS.get(topic.topic, topic.topic))}</strong> · {topic.score:.2f}</p>"
        )
        attributes = markup.text_attributes(detail.language)
        parts += [
            f'<blockquote class="vg-quote"{attributes}>{safe_html(span.cut(text).strip())}</blockquote>'
            for span in topic.evidence
        ]
    if parts:
        st.html("".join(parts))


def _named(detail: ArticleDetail, view: View, context: Context) -> None:
    markup.heading("Actors and items", "How often each is named, as written; a cue settled an ambiguous name.")
    if not detail.mentions:
        st.caption("None that Vigie knows is named.")
        return
    known = [mention for mention in detail.mentions if mention.entity in context.knowledge.actor_ids]
    rows = [_mention(mention, detail, context) for mention in detail.mentions]
    st.html(markup.table([("Name", ""), ("Kind", ""), ("As written", ""), ("Cue", ""), ("Times", "n")], rows, "Names"))
    markup.small_csv(
        f"names in article {detail.id}",
        ("entity", "name", "kind", "as_written", "cue", "count"),
        [
            (
                mention.entity,
                context.knowledge.name(mention.entity),
                mention.kind,
                tuple(dict.fromkeys(span.cut(detail.text) for span in mention.spans)),
                mention.cue or "",
                mention.count,
            )
            for mention in detail.mentions
        ],
    )
    if known:
        with st.container(horizontal=True, gap="xsmall", key="openactors"):
            for mention in known[:6]:
                st.page_link(
                    page_file("actors"),
                    label=safe_markdown(context.name(mention.entity)),
                    icon=":material/arrow_forward:",
                    help="",
                    query_params=view.link(entity=mention.entity),
                )
    for ref in detail.un_refs:
        regime = f" · {context.name(ref.regime)}" if ref.regime else ""
        said = markup.around(detail.text, ref.span)
        st.html(f'<p class="vg-small">UN document {safe_html(ref.symbol + regime)}: {said}</p>')


def _mention(mention: MentionRow, detail: ArticleDetail, context: Context) -> tuple[str, ...]:
    written = list(dict.fromkeys(span.cut(detail.text) for span in mention.spans))
    shown = ", ".join(safe_html(form) for form in written[:3]) + (" …" if len(written) > 3 else "")
    return (
        markup.entity_span(mention.entity, context),
        escape(labels.ACTOR_KINDS.get(mention.kind, mention.kind)),
        shown,
        safe_html(mention.cue) if mention.cue else "",
        labels.number(mention.count),
    )


def _where(detail: ArticleDetail, context: Context) -> None:
    markup.heading("Where it appeared", f"{labels.count(len(detail.appearances), 'feed')}, in the order Vigie saw it.")
    rows = []
    for seen in detail.appearances:
        kind = labels.KINDS.get(seen.kind, seen.kind)
        control = labels.CONTROLS.get(seen.control, seen.control)
        text = " · its text is the one shown" if seen.owns_text else ""
        rows.append(
            (
                f'{safe_html(seen.feed_title)}<br><span class="vg-muted vg-small">{escape(kind)}, {escape(control)}, '
                f"reliability {escape(seen.reliability)}{text}</span>",
                markup.outside_link(seen.url),
                markup.time_tag(seen.first_seen_at, context, relative=False),
            )
        )
    st.html(markup.table([("Feed", ""), ("Link", ""), ("First seen", "")], rows, "Where it appeared"))
    markup.small_csv(
        f"appearances of article {detail.id}",
        ("feed_id", "feed", "kind", "control", "reliability", "guid", "url", "first_seen_at", "merged_by", "owns_text"),
        [
            (
                seen.feed_id,
                seen.feed_title,
                seen.kind,
                seen.control,
                seen.reliability,
                seen.guid,
                Url(seen.url) if seen.url else None,
                seen.first_seen_at,
                seen.merged_by,
                seen.owns_text,
            )
            for seen in detail.appearances
        ],
    )


def _caught(detail: ArticleDetail, view: View, context: Context) -> None:
    if not detail.caught_by:
        return
    markup.heading("Caught by", labels.count(len(detail.caught_by), "alert"))
    for caught in detail.caught_by:
        st.page_link(
            page_file("alerts"),
            label=safe_markdown(caught.alert_name),
            icon=":material/notifications:",
            help="",
            query_params=view.link(alert=caught.alert_id),
        )


def _history(detail: ArticleDetail, context: Context) -> None:
    if len(detail.revisions) < 2:
        return
    markup.heading("What changed", f"{labels.count(len(detail.revisions), 'text')} of this article, the newest first.")
    steps = list(zip(detail.revisions, detail.revisions[1:], strict=False))
    for number, (old, new) in enumerate(reversed(steps)):
        cause = labels.CAUSES.get(new.cause, new.cause)
        with st.expander(f"{labels.moment(new.seen_at, context.zone)}: {cause}", expanded=number == 0):
            st.html(markup.difference(f"{old.title}\n{old.body}", f"{new.title}\n{new.body}"))


def _record(detail: ArticleDetail, context: Context) -> None:
    markup.heading("Record")
    facts = [
        ("Article", f"No. {detail.id}"),
        ("Published", markup.time_tag(detail.published_at, context)),
        ("First seen", markup.time_tag(detail.first_seen_at, context)),
        ("Counted on", f"{labels.weekday(detail.day)} (UTC)"),
    ]
    if detail.date_quality in labels.DATES:
        facts.append(("Date", escape(labels.DATES[detail.date_quality])))
    if detail.published_raw:
        facts.append(("Date as stated", safe_html(detail.published_raw[:80])))
    facts += [
        ("Text", escape(_BODY.get(detail.body_source, detail.body_source))),
        ("Language", safe_html(f"{labels.language(detail.language)} ({detail.language})")),
        ("SHA-256", f"<code>{escape(detail.content_hash)}</code>"),
        ("Read by", safe_html(f"reader {detail.reader_version}" if detail.reader_version else "not read yet")),
    ]
    if detail.knowledge_version:
        facts.append(("Knowledge", f"<code>{escape(detail.knowledge_version[:16])}</code>"))
    if detail.learned_at:
        facts.append(("Read at", markup.time_tag(detail.learned_at, context, relative=False)))
    if detail.canonical_url:
        facts.append(("Compared as", safe_html(detail.canonical_url)))
    st.html(markup.facts(facts))
