"""What was read in an article, by which rule, and what was rejected and why: the lines that ``explain`` prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from monitor.cli.paper import Paper
from monitor.domain import (
    RELEVANCE_THRESHOLD,
    Article,
    Event,
    EventDate,
    ItemClass,
    Mention,
    Party,
    Quantity,
    Reading,
    Span,
    Topic,
    Transfer,
)
from monitor.knowledge import Knowledge
from monitor.reading.cues import Sentence
from monitor.reading.reasons import NotCounted, Reason, Rejected, Step, Trace, added_up

SENTENCES: Final = 5  # shown for one topic
SPANS: Final = 6  # shown for one name
ROWS: Final = 60  # names that do not count
_LONGEST: Final = 400  # characters of one quotation


def lines(article: Article, reading: Reading, trace: Trace, knowledge: Knowledge, paper: Paper) -> Iterator[str]:
    """Everything about one reading made with ``trace``; the article's own head is the caller's."""
    text = article.text
    if reading.relevance >= RELEVANCE_THRESHOLD:
        relevant = f"relevant: at least {RELEVANCE_THRESHOLD:.2f}"
    else:
        relevant = f"not relevant: below {RELEVANCE_THRESHOLD:.2f}"
    hint = f", the feed says {article.language}" if article.language and article.language != reading.language else ""
    yield from paper.lines(f"Language {reading.language}{hint}; relevance {reading.relevance:.2f}, {relevant}")
    yield from _topics(text, reading, trace, paper)
    yield from _mentions(text, reading.mentions, knowledge, paper)
    yield from not_counted(text, trace.not_counted, knowledge, paper)
    yield ""
    yield paper.head("UN references")
    for ref in reading.un_refs:
        where = f" of {ref.regime}" if ref.regime else ""
        yield from paper.lines(f"{ref.symbol}{where}: {_at(text, ref.span)}", 2)
    if not reading.un_refs:
        yield "  none"
    yield from transfers(text, reading.transfers, trace.rejected, paper)
    yield from events(text, reading.events, paper)


# ---------------------------------------------------------------- topics


def _topics(text: str, reading: Reading, trace: Trace, paper: Paper) -> Iterator[str]:
    yield ""
    yield paper.head("Topics") + f"  (a topic counts from {RELEVANCE_THRESHOLD:.2f})"
    silent = []
    for topic in Topic:
        scores = {row.number: added_up(trace.about(topic, row.number)) for row in trace.sentences}
        scored = [row for row in trace.sentences if any(step.value for step in trace.about(topic, row.number))]
        if not scored:
            silent.append(topic.value)
            continue
        whole = trace.about(topic)
        total = min(1.0, max(0.0, added_up(whole)))
        counts = "counts" if topic.value in reading.topic_names else "does not count"
        yield f"  {paper.bold(topic.value)}  {total:.2f}, {counts}"
        yield from _steps([step for step in whole if step.value], 4, paper)
        scored.sort(key=lambda row: (-scores[row.number], row.number))
        for row in scored[:SENTENCES]:
            yield from _sentence(text, row, trace.about(topic, row.number), max(0.0, scores[row.number]), paper)
        if len(scored) > SENTENCES:
            yield f"    … and {len(scored) - SENTENCES:,} sentences more"
    if silent:
        yield from paper.lines(f"no sentence speaks of {', '.join(silent)}", 2)


def _sentence(text: str, row: Sentence, steps: Sequence[Reason], score: float, paper: Paper) -> Iterator[str]:
    place = "the title" if row.is_title else f"sentence {row.number + 1}"
    yield from paper.lines(f"{place}, {row.span.start}–{row.span.end}: {_quote(row.span.cut(text))}", 4, mark="> ")
    found = "; ".join(_cues(text, row))
    if found:
        yield from paper.lines(f"found: {found}", 6)
    yield from _steps(steps, 6, paper)
    yield f"      = {score:.2f}"


def _steps(steps: Iterable[Reason], indent: int, paper: Paper) -> Iterator[str]:
    """The weights in the order in which they were added up; those of a sum of its own further in."""
    pad = " " * indent
    for step in steps:
        if step.step is Step.OPEN:
            yield from paper.lines(f"at least the sum of: {step.words}", len(pad))
            pad += "  "
        elif step.step is Step.CLOSE:
            yield f"{pad}= {step.value:.2f}"
            pad = pad[:-2]
        elif step.step is Step.BASE:
            yield from paper.lines(f"at least {step.value:.2f}  {step.words}", len(pad))
        elif step.value:
            yield from paper.lines(f"{step.value:+.2f}  {step.words}", len(pad))


def _cues(text: str, row: Sentence) -> Iterator[str]:
    """What the sentence holds of all that rules look for, as written."""
    for concept, places in sorted(row.words.items()):
        yield f"{concept} {_words(text, places)}"
    for item in sorted({item for item, _, _ in row.things}):
        yield f"{item} {_words(text, [(start, end) for other, start, end in row.things if other == item])}"
    named = ", ".join(sorted((*row.states, *row.groups, *row.un, *row.bodies)))
    if named:
        yield f"named: {named}"
    if row.origins:
        yield f"makers of what is named: {', '.join(sorted(row.origins))}"


def _words(text: str, places: Sequence[tuple[int, int]]) -> str:
    return ", ".join(dict.fromkeys(f"“{text[start:end]}”" for start, end in places))


# ---------------------------------------------------------------- names


def _mentions(text: str, mentions: Sequence[Mention], knowledge: Knowledge, paper: Paper) -> Iterator[str]:
    yield ""
    yield paper.head("Names")
    for mention in mentions:
        shown = "; ".join(_at(text, span) for span in mention.spans[:SPANS])
        more = f" and {mention.count - SPANS:,} times more" if mention.count > SPANS else ""
        cue = f"; settled by the cue “{mention.cue}”" if mention.cue else ""
        entity = _entity(mention.entity, knowledge)
        yield from paper.lines(f"{entity} [{mention.kind}]: {shown}{more}{cue}", 2)
    if not mentions:
        yield "  none"


def not_counted(text: str, skipped: Sequence[NotCounted], knowledge: Knowledge, paper: Paper) -> Iterator[str]:
    """Names and trigger words that stand in the text and do not count, each with the reason."""
    yield ""
    yield paper.head("Found but not counted")
    for one in skipped[:ROWS]:
        if one.entities:
            what = ", ".join(_entity(id, knowledge) for id in one.entities)
        else:
            what = f"trigger word, {one.concept}" if one.concept else "a phrase that names nobody"
        yield from paper.lines(f"{_at(text, one.span)}, {what}: {one.why}", 2)
    if len(skipped) > ROWS:
        yield f"  … and {len(skipped) - ROWS:,} more"
    if not skipped:
        yield "  nothing"


def _entity(id: str, knowledge: Knowledge) -> str:
    name = knowledge.name(id)
    return id if name == id else f"{id} {name}"


# ---------------------------------------------------------------- transfers and events


def transfers(text: str, found: Sequence[Transfer], rejected: Sequence[Rejected], paper: Paper) -> Iterator[str]:
    """Each transfer with its fields, rule, cue and quote; then those that a rule thought of and gave up."""
    yield ""
    yield paper.head("Transfers")
    for one in found:
        arrow = "→" if one.directed else "– (no direction)"
        swap = f", in return for {one.in_return_for}" if one.in_return_for else ""
        yield from paper.lines(
            f"{one.key}: {one.supplier} {arrow} {one.recipient}, {_goods(one)}: {one.status.value}, "
            f"stage {one.stage.value}{swap}",
            2,
        )
        yield from paper.lines(f"rule {one.rule}, cue “{one.cue}”", 4)
        yield from paper.lines(f"{one.quote.start}–{one.quote.end}: {_quote(one.quote.cut(text))}", 4, mark="> ")
        if one.asserted_by:
            role = f" ({one.asserted_by_role.value})" if one.asserted_by_role else ""
            yield from paper.lines(f"on the word of {one.asserted_by}{role}", 4)
        yield from _particulars(text, one.date, one.parties, paper)
        if one.item_span:
            yield from paper.lines(f"goods as written: {_at(text, one.item_span)}", 4)
        if one.route:
            yield from paper.lines(f"route: {' → '.join(one.route)}", 4)
        if one.source_of_supply:
            yield from paper.lines(f"goods from {one.source_of_supply}", 4)
    if not found:
        yield "  none"
    if rejected:
        yield f"  {paper.bold('considered and rejected')}"
        for candidate in rejected[:ROWS]:
            yield from paper.lines(
                f"{candidate.rule}, {candidate.span.start}–{candidate.span.end} "
                f"{_quote(candidate.span.cut(text))}: {candidate.why}",
                4,
            )
        if len(rejected) > ROWS:
            yield f"    … and {len(rejected) - ROWS:,} more"


def events(text: str, found: Sequence[Event], paper: Paper) -> Iterator[str]:
    """Each event with its fields and quote."""
    yield ""
    yield paper.head("Events")
    for one in found:
        detail = f", {one.detail}" if one.detail else ""
        ends = f"{f'; by {one.authority}' if one.authority else ''}{f'; against {one.target}' if one.target else ''}"
        yield from paper.lines(f"{one.type.value}{detail}{ends}; cue “{one.cue}”", 2)
        yield from paper.lines(f"{one.quote.start}–{one.quote.end}: {_quote(one.quote.cut(text))}", 4, mark="> ")
        yield from _particulars(text, one.date, one.parties, paper)
    if not found:
        yield "  none"


def _goods(transfer: Transfer) -> str:
    known = ItemClass.WEAPONS_UNSPECIFIED.value
    goods = "weapons not specified" if transfer.item == known else transfer.item
    system = f" ({transfer.system})" if transfer.system else ""
    return f"{goods}{system}{_quantity(transfer.quantity)}"


def _quantity(quantity: Quantity | None) -> str:
    if quantity is None:
        return ""
    low, high = (f"{bound:,g}" if bound is not None else "?" for bound in (quantity.low, quantity.high))
    bounds = low if low == high else f"{low} to {high}"
    hedge = f"{quantity.hedge} " if quantity.hedge else ""
    return f", {hedge}{bounds} {quantity.unit} (“{quantity.literal}”)"


def _particulars(text: str, date: EventDate | None, parties: Sequence[Party], paper: Paper) -> Iterator[str]:
    if date is not None:
        days = f"{date.first}" if date.first == date.last else f"{date.first} to {date.last}"
        yield from paper.lines(f"when: {days}, a {date.precision}, {date.basis.value}: {_at(text, date.span)}", 4)
    for party in parties:
        place = f"{party.span.start}–{party.span.end}"
        yield from paper.lines(f"{party.role.value}: {party.entity}, written “{party.name}” {place}", 4)


def _at(text: str, span: Span) -> str:
    return f"“{span.cut(text)}” {span.start}–{span.end}"


def _quote(text: str) -> str:
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[:_LONGEST]}…”"
