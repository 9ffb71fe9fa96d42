"""How a transfer is told on a page: its flow in one line, its status with its mark, its fields, the sentence that says
it with supplier, recipient, item and cue marked. Our own HTML around other people's text (``markup``); no database.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from html import escape
from typing import Final

from db.queries.transfer_rows import TransferRow
from monitor.dashboard import labels, markup
from monitor.dashboard.data import Context
from monitor.dashboard.figures import short
from monitor.dashboard.transfer_bar import UNNAMED
from monitor.domain import UNKNOWN_PARTY, DateBasis, EventDate, PartyRole, Quantity, Span, Stage, Transfer
from monitor.knowledge.gloss import GLOSS_LANGUAGES, gloss
from monitor.text import highlight_as, safe_html, safe_markdown

MARKED: Final = ("supplier", "recipient", "item", "cue")
"""What is marked in the sentence; a mark's class is ``vg-`` and this, its word on hover is this."""
SIDES: Final = (PartyRole.SUPPLIER, PartyRole.RECIPIENT)
LONGEST_WORDS: Final = 60  # characters of an unknown party as written, in a headline


def key() -> str:
    """The line that says what the marks mean."""
    marks = "".join(f'<span><mark class="vg-{kind}">{kind}</mark></span>' for kind in MARKED)
    return f'<p class="vg-key"><span>Marked in each sentence:</span>{marks}</p>'


def status_tag(look: labels.Look) -> str:
    """Mark, word and colour; what the word means on hover."""
    mark = f'<b aria-hidden="true">{look.mark}</b>'
    return f'<span class="vg-status vg-{look.id}" title="{escape(look.meaning, quote=True)}">{mark}{look.word}</span>'


def legend(ids: Collection[str]) -> str:
    """The statuses that occur, each with what it means."""
    rows = "".join(
        f"<dt>{status_tag(look)}</dt><dd>{escape(look.meaning)}</dd>"
        for look in labels.STATUSES.values()
        if look.id in ids
    )
    return f'<dl class="vg-facts vg-legend">{rows}</dl>'


# ---------------------------------------------------------------- in words


def party(told: Transfer, role: PartyRole, context: Context) -> str:
    """The supplier or recipient, plain; one Vigie does not know is *unnamed*, with the words of the text beside."""
    entity = told.supplier if role is PartyRole.SUPPLIER else told.recipient
    if entity != UNKNOWN_PARTY:
        return context.name(entity)
    written = next((party.name for party in told.parties if party.role is role), "")
    return f"{UNNAMED} (“{short(' '.join(written.split()), LONGEST_WORDS)}”)" if written else UNNAMED


def goods(told: Transfer, context: Context) -> str:
    """The class of the goods and, where one is named, the system; plain."""
    item = context.name(told.item)
    return f"{item}, {context.name(told.system)}" if told.system else item


def unsaid(told: Transfer) -> str:
    """Which of the two its sentence does not name, though Vigie shows them: taken from the rest of the article, from
    the make of the goods, or (of a country's own goods) from whose press it is. Empty where it names both."""
    known = {PartyRole.SUPPLIER: told.supplier, PartyRole.RECIPIENT: told.recipient}
    named = {one.role for one in told.parties if told.quote.start <= one.span.start < told.quote.end}
    left_out = [
        labels.PARTIES[role.value].lower() for role in SIDES if known[role] != UNKNOWN_PARTY and role not in named
    ]
    return f"{' and '.join(left_out)} not named in this sentence" if left_out else ""


def flow_label(told: Transfer, context: Context) -> str:
    """``North Korea → Russia: ammunition``, for the label of a link: Markdown, made safe part by part."""
    supplier, recipient = (safe_markdown(party(told, role, context)) for role in SIDES)
    what = safe_markdown(goods(told, context))
    return f"{supplier}{labels.arrow(told.directed)}{recipient}{labels.LEFT_TO_RIGHT}: {what}"


# ---------------------------------------------------------------- as HTML


def particulars(row: TransferRow, context: Context) -> str:
    """In a list, under the flow: what is said, by which sentence, where and when."""
    fields = "".join(f"<span>{field}</span>" for field in _fields(row, context))
    sentence = f'<p class="vg-evidence"{_tongue(row)}>{quote(row)}</p>'
    return f'<div class="vg-transfer"><p class="vg-meta vg-said">{fields}</p>{sentence}{_where(row, context)}</div>'


def told(row: TransferRow, context: Context) -> str:
    """Inside its article's page: a gloss, the sentence with its marks, and all that was read of it."""
    told = row.transfer
    tongue = context.language if context.language in GLOSS_LANGUAGES else GLOSS_LANGUAGES[0]
    line = safe_html(gloss(told, row.source.feed_title, context.knowledge, tongue))
    facts = [("Status", status(told)), ("On the word of", asserted(told, context))]
    if told.quantity:
        facts.append(("Quantity", quantity(told.quantity, row)))
    if told.stage is not Stage.UNKNOWN:
        facts.append(("Stage", escape(labels.STAGES[told.stage])))
    if told.date:
        facts.append(("Event", when(told.date)))
    for other in told.parties:
        if other.role not in (*SIDES, PartyRole.SPEAKER):
            known = "" if other.entity == UNKNOWN_PARTY else f" · {safe_html(context.name(other.entity))}"
            facts.append((labels.PARTIES[other.role], f"{safe_html(other.name)}{known}"))
    if told.source_of_supply:
        facts.append((labels.PARTIES["origin"], safe_html(context.name(told.source_of_supply))))
    if missing := unsaid(told):
        facts.append(("Inferred", escape(missing)))
    if told.route:
        facts.append(("Route", ", then ".join(safe_html(place) for place in told.route)))
    if row.scope:
        facts.append(("Possible scope of", scope(row, context)))
    sentence = f'<blockquote class="vg-quote"{_tongue(row)}>{quote(row)}</blockquote>'
    return f'<p class="vg-small vg-muted" lang="{tongue}">{line}</p>{sentence}{markup.facts(facts)}'


def _where(row: TransferRow, context: Context) -> str:
    source = row.source
    kind = labels.KINDS.get(source.feed_kind, source.feed_kind)
    control = labels.CONTROLS.get(source.feed_control, source.feed_control)
    publisher = escape(f"{kind}, {control}, reliability {source.feed_reliability}", quote=True)
    return (
        f'<p class="vg-meta"><span title="{publisher}">{safe_html(source.feed_title)}</span>'
        f"{markup.language_tag(source.language)}"
        f"<span>{markup.time_tag(source.dated_at, context, relative=False)}</span>"
        f"<span{_tongue(row)}>{safe_html(source.title)}</span></p>"
    )


def _fields(row: TransferRow, context: Context) -> Iterator[str]:
    """Status, what and how much as written, how far it has come, on whose word, when: only what the text says."""
    told = row.transfer
    yield status(told)
    item = _written(row, told.item_span)
    if item:
        yield f'<span title="goods, as written"{_tongue(row)}>{safe_html(short(item, LONGEST_WORDS))}</span>'
    if told.quantity:
        yield quantity(told.quantity, row)
    if told.stage is not Stage.UNKNOWN:
        yield escape(labels.STAGES[told.stage])
    yield f'<span class="vg-muted">on the word of</span> {asserted(told, context)}'
    if told.date:
        yield f'<span class="vg-muted">event</span> {when(told.date)}'
    if missing := unsaid(told):
        yield f'<span class="vg-muted">{escape(missing)}</span>'
    if row.scope:
        yield f'<span class="vg-muted">possible scope of</span> {scope(row, context)}'


def status(told: Transfer) -> str:
    return status_tag(labels.look(told.status, told.asserted_by_role))


def quantity(amount: Quantity, row: TransferRow) -> str:
    """As written; how it was read on hover."""
    low, high = (f"{bound:,.10g}" if bound is not None else "" for bound in (amount.low, amount.high))
    bounds = low if low == high else f"{low or '…'} to {high or '…'}"
    read = " ".join(part for part in (amount.hedge, bounds, amount.unit) if part)
    title = escape(f"quantity, as written; read as {read}", quote=True)
    return f'<span title="{title}"{_tongue(row)}>{safe_html(amount.literal)}</span>'


def asserted(told: Transfer, context: Context) -> str:
    """On whose word: an entity's name or the name as written, and what that is to the transfer."""
    role = labels.ASSERTERS[told.asserted_by_role] if told.asserted_by_role else ""
    if not told.asserted_by:
        return escape(role or "nobody it names")
    beside = f' <span class="vg-muted">({escape(role)})</span>' if role else ""
    return f"{safe_html(short(context.name(told.asserted_by), LONGEST_WORDS))}{beside}"


def when(date: EventDate) -> str:
    """The days of the event, as exactly as the text gives them; on hover whether it states them."""
    stated = date.basis is DateBasis.STATED
    basis = "as the text states it" if stated else "in part from the day of publication"
    return f'<span title="{basis}">{escape(labels.days(date.first, date.last, date.precision))}</span>'


def scope(row: TransferRow, context: Context) -> str:
    """The regimes whose measures cover it, by name; the measures in words on hover. No finding."""
    measures: dict[str, list[str]] = {}
    for found in row.scope:
        name = context.name(found.regime) if found.regime else found.measure
        measures.setdefault(name, []).append(found.words())
    return ", ".join(
        f'<span title="{escape("; ".join(words), quote=True)}">{safe_html(name)}</span>'
        for name, words in measures.items()
    )


# ---------------------------------------------------------------- the sentence


def quote(row: TransferRow) -> str:
    """The sentence with supplier, recipient, item and cue marked."""
    return highlight_as(row.quote, marks(row))


def marks(row: TransferRow) -> Iterator[tuple[Span, str, str]]:
    """Spans into the quote, each with its class and word. A party named outside the sentence has none in it."""
    for other in row.transfer.parties:
        if other.role in SIDES:
            yield _inside(row, other.span), f"vg-{other.role}", other.role
    if row.transfer.item_span:
        yield _inside(row, row.transfer.item_span), "vg-item", "item"
    cue = row.transfer.cue
    at = row.quote.find(cue) if cue else -1
    if at >= 0:
        yield Span(at, at + len(cue)), "vg-cue", "cue"


def _inside(row: TransferRow, span: Span) -> Span:
    start = row.transfer.quote.start
    return Span(span.start - start, span.end - start)


def _written(row: TransferRow, span: Span | None) -> str:
    """The words at a span of the article, where it lies in the quote."""
    if span is None or not row.transfer.quote.start <= span.start < row.transfer.quote.end:
        return ""
    return " ".join(_inside(row, span).cut(row.quote).split())


def _tongue(row: TransferRow) -> str:
    return markup.text_attributes(row.source.language)
