"""The transfers of one article: each sentence's flows with their moods, speakers and evidence, said once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from monitor.domain import UNKNOWN_PARTY, Span, Status, Transfer
from monitor.knowledge.model import Knowledge
from monitor.reading import arms
from monitor.reading.cues import Sentence
from monitor.reading.mentions import Found, Hit, surname_hits
from monitor.reading.transfers import frames, speakers, story
from monitor.reading.transfers.article import is_proof, setting, settled
from monitor.reading.transfers.cargo import Cargo, cargo
from monitor.reading.transfers.context import Told, completed
from monitor.reading.transfers.flow import Flow, Rejected
from monitor.reading.transfers.grammar import NEVER, REACH_BEFORE, REACH_BEHIND, Grammar, Mark
from monitor.reading.transfers.grammars import GRAMMARS
from monitor.reading.transfers.left_out import MOST_SENTENCES, among_parties, is_open
from monitor.reading.transfers.made import as_transfers
from monitor.reading.transfers.named import party_id, stand_ins
from monitor.reading.transfers.once import as_told_below, said_once, without_loose_returns
from monitor.reading.transfers.particulars import with_particulars
from monitor.reading.transfers.pieces import parties, parties_in, pieces, signature
from monitor.reading.transfers.plain import is_of_goods, is_plain
from monitor.reading.transfers.speakers import are_enemies
from monitor.reading.transfers.story import Kept
from monitor.reading.transfers.topic import topic_before
from monitor.reading.transfers.values import Actor, Pieces, Topic

_MOST: Final = 24
"""Transfers kept of one article: more are lists and tables, not news."""


_HEADING: Final = 60  # characters of a headline in which it says which war it is about


_MOST_SENTENCES: Final = 400


_MOST_LOOKED_AT: Final = 300  # before those said twice are taken out


@dataclass(frozen=True, slots=True)
class TransfersRead:
    """The transfers, and what was looked at and not read, for ``explain``."""

    transfers: tuple[Transfer, ...]
    proofs: tuple[Span, ...]  # sentences that say a supply so plainly that they alone make the article one about arms
    rejected: tuple[Rejected, ...]


def transfers(
    text: str,
    rows: Sequence[Sentence],
    found: Found,
    knowledge: Knowledge,
    *,
    language: str,
    published: date | None,
    is_armed: bool,
) -> TransfersRead:
    """Reads the transfers of an article.

    ``rows`` are its sentences with their cues (``cues.gather``), ``language`` that of the index it was read with.
    ``is_armed``: other words of the article say already that it is about arms transfers; without that, or a sentence
    among ``proofs``, the caller keeps none of them.
    """
    grammar = GRAMMARS.get(language)
    if grammar is None:
        return TransfersRead((), (), ())
    by_sentence: dict[int, list[Hit]] = {}
    spoken_of = [*found.names, *surname_hits(found, knowledge, text, [row.span for row in rows])]
    for hit in sorted(spoken_of, key=lambda one: (one.start, one.end)):
        by_sentence.setdefault(hit.sentence, []).append(hit)
    rejected: list[Rejected] = []
    read: list[Told] = []
    proofs: list[Span] = []
    ends: frozenset[str] = frozenset()
    before: Kept | None = None
    pact: tuple[Actor, ...] = ()
    told_at = 0
    pair: tuple[Actor, Actor] | None = None
    helped: str | None = None
    fate = story.Fate()
    makers_of_it: tuple[Actor, Actor] | None = None
    package: tuple[Actor | None, Actor | None] = (None, None)
    bands = sorted(
        {one for hit in found.names for one in hit.entities if knowledge.entities[one].kind == "armed_group"}
    )
    named = frozenset(
        [
            *(party_id(id, knowledge) for hit in found.names for id in hit.entities),
            *(one.ids[0] for one in stand_ins(text, 0, len(text), grammar)),
        ]
    )
    at_home: Span | None = None
    is_home_sought = grammar.home is not None
    for row in rows[:_MOST_SENTENCES]:
        if len(read) >= _MOST_LOOKED_AT:
            break
        hits = by_sentence.get(row.number, ())
        seen = pieces(
            text,
            row,
            hits,
            knowledge,
            grammar,
            is_armed=is_armed,
            before=before,
            alone=bool(pact or ends or package[1]),
        )
        if row.is_title and grammar.pact.search(text, row.span.start, row.span.end):
            ends = _ends_of_headline(parties(text, row, hits, knowledge, grammar), grammar)
        if row.is_title and grammar.aid is not NEVER:
            present = parties(text, row, hits, knowledge, grammar)
            package = story.aided(text, present, row.span.start, row.span.end, grammar)
            helped = package[1].ids[0] if package[1] is not None and package[0] is None else None
        if seen is None:
            continue
        others = [*row.places("other_goods"), *((s, e) for item, s, e in row.things if item == "oil_commodities")]
        if row.is_title and grammar.fills and not ends:
            stops = grammar.compounds and grammar.moods.interdicted.search(text, seen.start, seen.end)
            ends = _ends_of_headline(seen.actors, grammar) if seen.goods and not stops else frozenset()
        signed = signature(text, row, grammar)
        said_by = speakers.speaker(text, hits, seen.start, seen.end, knowledge, grammar, signed)
        speaks = party_id(said_by.entity, knowledge) if said_by is not None else None
        if speaks is None and grammar.things and grammar.we.search(text, seen.start, seen.end):
            topic = topic_before(text, rows, row.number, by_sentence, knowledge, grammar)
            speaks = topic.ids[0] if topic is not None else None
        seen = _with_we(text, seen, speaks, grammar)
        flows = frames.flows(text, seen, grammar, others, rejected, is_fought=_is_fought(row, seen, grammar))
        if any(_may_mean_a_state(text, flow, grammar) for flow in flows):
            topic = topic_before(text, rows, row.number, by_sentence, knowledge, grammar)
            flows = [_with_antecedent(text, flow, seen, topic, grammar) for flow in flows]
        if grammar.things:
            if row.is_title:
                fate = story.fate_of(text, seen.actors, seen.start, seen.end, grammar)
            flows = [story.in_return(flow, seen, pair) for flow in flows]
            flows = [story.with_fate(text, story.onward(flow, seen, pair), seen, fate, grammar) for flow in flows]
            flows += story.in_package(seen, flows, package, grammar)
            found_here = story.pact_of(text, seen, grammar) if row.number < story.EARLY else ()
            pact, told_at = (found_here, row.number) if found_here else (pact, told_at)
            if row.number - told_at <= story.NEXT:
                flows += story.on_a_pact(text, seen, flows, pact, before, grammar)
            flows = [story.made_abroad(flow) if grammar.abroad_open else flow for flow in flows]
            flows = [story.in_making(flow, makers_of_it) for flow in flows]
            makers_of_it = story.making_pair(flows) or makers_of_it
            pair = story.last_pair(flows) or pair
            flows += story.barter(text, seen, flows, grammar)
            flows += story.paid(text, seen, flows, grammar)
            flows = story.joined([story.with_bands(text, flow, bands, grammar) for flow in flows])
            flows += story.seized_for(text, seen, flows, grammar)
            before = story.kept(text, seen, before, grammar)
        proofs += [row.span for flow in flows if not is_armed and is_plain(text, row, flow, grammar)]
        made: dict[int, str] = {}
        if flows and is_home_sought:
            at_home, is_home_sought = _home(text, found, knowledge, grammar), False
        for at, flow in enumerate(flows):
            for told in as_transfers(text, row, seen, flow, said_by, grammar, named, at_home, rejected, len(read)):
                if flow.returned_for is not None:
                    back = replace(told.transfer, in_return_for=made.get(flow.returned_for))
                    told = replace(told, transfer=back)
                made.setdefault(at, told.transfer.key)
                read.append(told)
    headline = rows[0].span if rows and rows[0].is_title else None
    if grammar.told_in_two and len(rows) <= MOST_SENTENCES and any(is_open(one) for one in read):
        named_in_it = [
            actor
            for row in rows
            for actor in parties_in(text, row, by_sentence.get(row.number, ()), knowledge, grammar)
        ]
        makers = {id for one in named_in_it if one.mark is Mark.MAKER for id in one.ids}
        may_be_ends = {id for one in named_in_it if one.mark not in _NO_END for id in one.ids} - {UNKNOWN_PARTY}
        aided = {
            one.ids[0]
            for one in named_in_it
            if rows[0].is_title and one.start < rows[0].span.end and _is_aided(text, one, rows[0].span, grammar)
        } - {UNKNOWN_PARTY}
        the_aided = frozenset(aided) if len(aided) == 1 else frozenset[str]()
        read = among_parties(read, frozenset(may_be_ends), frozenset(makers), the_aided)
        if not is_armed:
            proofs += [one.transfer.quote for one in read if _is_filled_plainly(one, rows)]
    besieged = helped
    if headline is not None and grammar.besieged:
        head = (headline.start, min(headline.end, headline.start + _HEADING))
        besieged = next((id for id, pattern in grammar.besieged if pattern.search(text, *head)), helped)
    about = setting(text, rows, by_sentence, knowledge, grammar)
    read = settled(read, about, text, knowledge, grammar)
    if not is_armed:
        proofs += [one.transfer.quote for one in read if is_proof(one.transfer, about)]
    if proofs and grammar.proven:  # a bare "technology" is goods as well
        again = transfers(text, rows, found, knowledge, language=language, published=published, is_armed=True)
        return replace(again, proofs=tuple(dict.fromkeys(proofs)))
    finished = completed(read, headline, ends, besieged=besieged, joins=grammar.fills)
    stopped = cargo(text, rows, by_sentence, knowledge, grammar)
    if stopped is not None:
        finished = [*stopped.transfers, *(one for one in finished if _is_another(one, stopped))]
        proofs += [one.quote for one in stopped.transfers if not is_armed]
    if grammar.needs_goal:
        finished = [one for one in finished if one.recipient != UNKNOWN_PARTY]
    if not is_armed and not proofs and grammar.names_suffice:
        proofs += [one.quote for one in finished if story.is_filled(one)]
    kept = said_once([as_told_below(text, one, rows, grammar) for one in finished], headline)
    if grammar.things:
        kept = tuple(story.with_its_making(kept))
    if headline is not None and grammar.moods.accused.search(text, headline.start, headline.end):
        kept = tuple(replace(one, status=Status.ALLEGED) if one.status in _HELD_AGAINST else one for one in kept)
    names = {rows[number].span.start: found_there for number, found_there in by_sentence.items()}
    kept = with_particulars(text, without_loose_returns(kept[:_MOST]), names, knowledge, language, published)
    return TransfersRead(kept, tuple(dict.fromkeys(proofs)), tuple(rejected))


def _with_we(text: str, seen: Pieces, speaks: str | None, grammar: Grammar) -> Pieces:
    """The pieces, "we" in them standing for the party of who speaks."""
    if speaks is None or grammar.we is NEVER:
        return seen
    actors = tuple(
        replace(one, ids=(speaks,), is_pronoun=False)
        if one.is_pronoun and grammar.we.fullmatch(text, one.start, one.end)
        else one
        for one in seen.actors
    )
    return replace(seen, actors=actors)


_NO_END: Final = frozenset({Mark.MAKER, Mark.ASIDE})


def _is_filled_plainly(one: Told, rows: Sequence[Sentence]) -> bool:
    if not one.transfer.rule.endswith(".article") or one.transfer.item not in arms.WEAPONS:
        return False
    if one.transfer.item in arms.PLATFORMS and not one.transfer.rule.split(".")[1].startswith("get"):
        return False
    return not any(
        row.span == one.transfer.quote and row.has("sport", "film", "combat", "metaphor", "launch", "test")
        for row in rows
    )


def _is_aided(text: str, one: Actor, title: Span, grammar: Grammar) -> bool:
    ahead = text[max(title.start, one.start - REACH_BEFORE) : one.start]
    return (
        grammar.aided.search(ahead) is not None
        or grammar.aided_behind.match(text, one.end, min(title.end, one.end + REACH_BEHIND)) is not None
    )


def _is_another(transfer: Transfer, stopped: Cargo) -> bool:
    """Is it told of other goods than the cargo: not in its sentences, and not as one that was stopped?"""
    return transfer.quote not in stopped.sentences and transfer.status is not Status.INTERDICTED


def _may_mean_a_state(text: str, flow: Flow, grammar: Grammar) -> bool:
    return any(
        one is not None and one.is_pronoun and grammar.state_pronouns.fullmatch(text, one.start, one.end)
        for one in (flow.supplier, flow.recipient)
    )


def _with_antecedent(text: str, flow: Flow, seen: Pieces, topic: Topic | None, grammar: Grammar) -> Flow:
    """The flow, a pronoun for a state ("it", "the country") in it replaced by who the sentence before is about."""
    ends = []
    for actor, other in ((flow.supplier, flow.recipient), (flow.recipient, flow.supplier)):
        if actor is None or topic is None or not actor.is_pronoun or actor.is_relative:
            ends.append(actor)
            continue
        taken = other.ids if other is not None else (flow.goods[0].maker,)
        is_first = not any(one.end <= actor.start and one.ids not in (taken, (UNKNOWN_PARTY,)) for one in seen.actors)
        may_be = is_first and topic.ids != taken and not are_enemies(topic.ids[0], taken[0] or "")
        if may_be and grammar.state_pronouns.fullmatch(text, actor.start, actor.end):
            actor = replace(actor, ids=topic.ids, start=topic.start, end=topic.end)
        ends.append(actor)
    return replace(flow, supplier=ends[0], recipient=ends[1])


_HELD_AGAINST: Final = frozenset({Status.CLAIMED, Status.CONFIRMED})
"""What a text tells as fact or word of somebody, where its headline wants the giver in court."""


def _is_fought(row: Sentence, seen: Pieces, grammar: Grammar) -> bool:
    if grammar.groups_suffice and not row.has("launch", "test") and is_of_goods(row, seen.goods):
        return False
    return row.has("combat", "launch", "test")


def _home(text: str, found: Found, knowledge: Knowledge, grammar: Grammar) -> Span | None:
    """Where the article first names the state of its press: by name, by a body or maker of its own, as "ours"."""
    if grammar.home is None:
        return None
    spans = [
        Span(hit.start, hit.end)
        for hit in found.names
        if any(party_id(id, knowledge) == grammar.home for id in hit.entities)
        and not grammar.no_party.match(text, hit.start)
    ]
    patterns = [grammar.home_words, *(pattern for id, pattern in grammar.stand_for if id == grammar.home)]
    spans += [Span(match.start(), match.end()) for one in patterns if (match := one.search(text)) and match[0]]
    return min(spans, key=lambda one: one.start, default=None)


_WITH_A_HEAD: Final = 3  # parties of a headline that begins with who says so


_PARTIES_OF_IT: Final = frozenset({Mark.NONE, Mark.SUBJECT, Mark.WITH, Mark.AT, Mark.TO, Mark.FROM, Mark.SPEAKER})
"""How the two stand between whom a headline's business is."""


_ATTACHED: Final = frozenset({Mark.OF, Mark.MAKER})


def _ends_of_headline(actors: Sequence[Actor], grammar: Grammar) -> frozenset[str]:
    """The two parties of a headline about weapons that names no third; none where it names more or fewer."""
    if grammar.headed:  # Boudanov : Moscou aide Pyongyang; selon Kiev
        actors = [one for one in actors if one.mark is not Mark.SPEAKER]
        if len({one.ids for one in actors if one.ids != (UNKNOWN_PARTY,)}) == _WITH_A_HEAD:
            actors = actors[1:]
    named = {one.ids for one in actors if one.ids != (UNKNOWN_PARTY,)}
    marks = (
        _PARTIES_OF_IT - {Mark.SPEAKER}
        if grammar.arms_unnamed or grammar.compounds or grammar.verb_last
        else _PARTIES_OF_IT
    )
    if grammar.arms_unnamed:
        marks = marks | _ATTACHED  # North Korean shells for Russian know-how
    both = [one for one in actors if len(one.ids) == 1 and one.mark in marks and one.ids != (UNKNOWN_PARTY,)]
    if all(one.mark in (Mark.WITH, Mark.TO) for one in both):
        return frozenset()  # brokers on trial for deals with Libya and Sudan: neither gives the other
    ends = {one.ids[0] for one in both}
    return frozenset(ends) if len(ends) == 2 == len(named) else frozenset()
