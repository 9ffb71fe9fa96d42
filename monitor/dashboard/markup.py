"""Our own HTML around other people's text: every string from outside passes ``monitor.text`` on its way (design §6).

Functions give HTML for ``st.html``; classes are in ``style.css``. Nothing here reads the database.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from difflib import SequenceMatcher
from html import escape
from typing import Final
from urllib.parse import urlsplit

import streamlit as st

from db.queries.rows import ArticleRow
from monitor.dashboard import labels
from monitor.dashboard.data import Context
from monitor.domain import Span
from monitor.exchange.csv import Cell, table_to_csv
from monitor.text import highlight, safe_html, sentences

SHORTEST_LEAD: Final = 8  # characters; less than that, some feeds cut their summaries to a bracket, says nothing
LONGEST_DIFF: Final = 20_000  # characters of a revision compared word by word


def heading(title: str, subtitle: str = "", csv: str = "", csv_of: str = "") -> None:
    """What a figure or table shows, how it is counted, and the download of just that."""
    link = csv_link(csv, csv_of or title) if csv else ""
    below = f"<p>{safe_html(subtitle)}</p>" if subtitle else ""
    st.html(f'<div class="vg-headrow"><div class="vg-head"><h2>{safe_html(title)}</h2>{below}</div>{link}</div>')


def csv_link(address: str, what: str) -> str:
    return (
        f'<a class="vg-csv" href="{escape(address, quote=True)}" download '
        f'aria-label="Download as CSV: {escape(what, quote=True)}">\N{DOWNWARDS ARROW} CSV</a>'
    )


def empty(title: str, *paragraphs: str) -> None:
    """A state with a next step. ``paragraphs`` are our own words and may hold ``<code>``; the title is made safe."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    st.html(f'<section class="vg-empty"><h2>{safe_html(title)}</h2>{body}</section>')


def code(text: str) -> str:
    return f"<code>{escape(text)}</code>"


def language_tag(code: str | None) -> str:
    """The language in words; the code on hover."""
    known = code or "und"
    return f'<span class="vg-tag" title="{escape(known, quote=True)}">{safe_html(labels.language(known))}</span>'


def text_attributes(language: str | None) -> str:
    """``lang`` and ``dir`` of a text in its own language."""
    tag = f' lang="{escape(language, quote=True)}"' if language and language != "und" else ""
    return f'{tag} dir="{labels.direction(language)}"'


def time_tag(value: datetime | None, context: Context, *, relative: bool = True) -> str:
    """The exact time in the viewer's zone, how long ago beside it, UTC on hover."""
    if value is None:
        return "never"
    beside = f" ({labels.ago(value, context.now)})" if relative else ""
    exact = labels.moment(value, context.zone)
    return f'<time datetime="{value.isoformat()}" title="{value:%Y-%m-%d %H:%M} UTC">{exact}</time>{beside}'


def outside_link(url: str | None, words: str | None = None) -> str:
    """A link that leaves Vigie, with the domain it leads to; only http and https are ever links."""
    if not url:
        return '<span class="vg-muted">no link</span>'
    domain = _domain(url)
    if domain is None:
        return f'<span class="vg-muted">{safe_html(url[:200])} (not a web address)</span>'
    shown = f"{safe_html(words)} ({safe_html(domain)})" if words else safe_html(domain)
    return f'<a href="{escape(url, quote=True)}" target="_blank" rel="noopener noreferrer nofollow">{shown} \u2197</a>'


def _domain(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host:
        return None
    return host.removeprefix("www.")


def entity_span(id: str, context: Context) -> str:
    """An entity's name in the viewer's language; the id and, where they differ, its own names on hover."""
    entity = context.knowledge.entities.get(id)
    title = id if entity is None else f"{id} · {entity.name('en')}"
    return f'<span title="{escape(title, quote=True)}">{safe_html(context.name(id))}</span>'


def names(ids: Sequence[str], context: Context, most: int = 4) -> str:
    """Names in one line: the first ``most``, and how many more."""
    parts = [entity_span(id, context) for id in ids[:most]]
    if len(ids) > most:
        rest = ", ".join(context.name(id) for id in ids[most:])
        parts.append(f'<span title="{escape(rest, quote=True)}">+{len(ids) - most}</span>')
    return ", ".join(parts)


def article_particulars(row: ArticleRow, context: Context) -> str:
    """Under a headline: the sentence that proves it, then source, language, time, topics, who and what."""
    text = under_headline(row)
    sentence = f'<p class="vg-evidence"{text_attributes(row.language)}>{safe_html(text)}</p>' if text else ""
    carried = f" +{row.feeds - 1}" if row.feeds > 1 else ""
    source = f'<span title="{escape(source_words(row), quote=True)}">{safe_html(row.feed_title)}{carried}</span>'
    topics = ", ".join(labels.TOPICS.get(topic, topic) for topic in row.topics)
    parts = [
        source,
        language_tag(row.language),
        f"<span>{dated(row, context)}</span>",
        f'<span class="vg-topic">{escape(topics)}</span>' if topics else "<span>no topic</span>",
    ]
    who = names((*row.states, *row.actors), context)
    what = names(row.items, context, 3)
    parts += [f"<span>{value}</span>" for value in (who, what) if value]
    if row.topics:
        parts.append(f'<span title="from 0 to 1; relevant from 0.5">relevance {row.relevance:.2f}</span>')
    return f'{sentence}<p class="vg-meta">{"".join(parts)}</p>'


def under_headline(row: ArticleRow) -> str:
    """What stands under a headline: the sentence that made it relevant; where that is the headline itself, or where
    there is none, how the text begins. A column of evidence shows ``row.evidence`` alone."""
    proved = "" if row.evidence.strip() == row.title.strip() else row.evidence
    return proved or _lead(row.lead)


def dated(row: ArticleRow, context: Context) -> str:
    """When it was published; where no usable time is stated, that it is the time of first sight, and why on hover."""
    time = time_tag(row.dated_at, context, relative=False)
    why = labels.DATES.get(row.date_quality)
    if why is None:
        return time
    before = "updated" if row.date_quality == "updated" else "first seen"
    return f'<span title="{escape(why, quote=True)}">{before}</span> {time}'


def _lead(text: str) -> str:
    """The beginning of a body: with a mark where it was cut; empty when it says nothing."""
    text = text.strip()
    if len(text) < SHORTEST_LEAD:
        return ""
    return text if text[-1] in ".!?…。！？؟۔\"'”’)]）" else f"{text}…"


def source_words(row: ArticleRow) -> str:
    """Who publishes it, in words: kind, control, letter."""
    kind = labels.KINDS.get(row.feed_kind, row.feed_kind)
    control = labels.CONTROLS.get(row.feed_control, row.feed_control)
    carried = f"; carried by {labels.count(row.feeds, 'feed')}" if row.feeds > 1 else ""
    return f"{kind}, {control}, reliability {row.feed_reliability}{carried}"


def marked(title: str, body: str, spans: Iterable[Span]) -> tuple[str, str]:
    """Title and body as HTML with the spans (of title + newline + body) marked in each."""
    in_title: list[Span] = []
    in_body: list[Span] = []
    start_of_body = len(title) + 1
    for span in spans:
        if span.start < len(title):
            in_title.append(Span(span.start, min(span.end, len(title))))
        if span.end > start_of_body:
            in_body.append(Span(max(span.start, start_of_body) - start_of_body, span.end - start_of_body))
    return highlight(title, in_title), highlight(body, in_body)


def around(text: str, span: Span) -> str:
    """The sentence a span stands in, with the span marked."""
    for sentence in sentences(text):
        if sentence.start <= span.start < sentence.end:
            inside = Span(span.start - sentence.start, min(span.end, sentence.end) - sentence.start)
            return highlight(sentence.cut(text).strip("\n"), [inside])
    return highlight(span.cut(text), [Span(0, span.end - span.start)])


def difference(old: str, new: str) -> str:
    """What changed between two texts, word by word: gone words struck out, new ones marked."""
    if max(len(old), len(new)) > LONGEST_DIFF:
        old, new = old[:LONGEST_DIFF], new[:LONGEST_DIFF]
    before, after = _pieces(old), _pieces(new)
    parts: list[str] = []
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone, come = "".join(before[a:b]), "".join(after[c:d])
        if what == "equal":
            parts.append(_context_only(gone))
            continue
        if gone:
            parts.append(f"<del>{safe_html(gone)}</del>")
        if come:
            parts.append(f"<ins>{safe_html(come)}</ins>")
    return f'<div class="vg-diff vg-small">{"".join(parts)}</div>'


def _pieces(text: str) -> list[str]:
    """Words with the blank behind them; each character of a script without blanks."""
    pieces: list[str] = []
    word = ""
    for char in text:
        if char.isspace() or "\u3040" <= char <= "\u9fff":
            pieces.append(word + char)
            word = ""
        else:
            word += char
    return [*pieces, word] if word else pieces


def _context_only(text: str, most: int = 160) -> str:
    """An unchanged stretch: whole when short, else its ends, cut between words where there are any."""
    if len(text) <= most:
        return safe_html(text)
    head, tail = text[: most // 2], text[-most // 2 :]
    head, tail = head.rpartition(" ")[0] or head, tail.partition(" ")[2] or tail
    return f'{safe_html(head)} <span class="vg-muted">[…]</span> {safe_html(tail)}'


def table(head: Sequence[tuple[str, str]], rows: Iterable[Sequence[str]], caption: str) -> str:
    """A small table. ``head`` is (title, class); cells are HTML made safe by the caller; the caption is for ears."""
    titles = "".join(f'<th scope="col" class="{kind}">{escape(title)}</th>' for title, kind in head)
    body = "".join(
        "<tr>" + "".join(f'<td class="{kind}">{cell}</td>' for cell, (_, kind) in zip(row, head, strict=True)) + "</tr>"
        for row in rows
    )
    return (
        f'<div class="vg-scroll"><table class="vg-table" aria-label="{escape(caption, quote=True)}">'
        f"<thead><tr>{titles}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def small_csv(name: str, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Below a small table: its rows as a file. ``name`` says what they are, such as recent polls of feed 3."""
    st.download_button(
        "CSV",
        data=table_to_csv(head, rows),
        file_name=f"vigie-{name.replace(' ', '-')}.csv",
        mime="text/csv",
        icon=":material/download:",
        type="tertiary",
        on_click="ignore",
        key=f"csv-{name.replace(' ', '-')}",
        help=f"Downloads the {name}",
    )


def facts(rows: Iterable[tuple[str, str]]) -> str:
    """Particulars as a description list; values are HTML made safe by the caller."""
    inside = "".join(f"<dt>{escape(name)}</dt><dd>{value}</dd>" for name, value in rows)
    return f'<dl class="vg-facts">{inside}</dl>'
