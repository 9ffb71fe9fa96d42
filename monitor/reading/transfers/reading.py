"""The transfers of one article: each sentence's flows with their moods, speakers and evidence, said once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from monitor.domain import UNKNOWN_PARTY, Party, PartyRole, Span, Status, Transfer
from monitor.knowledge.model import Knowledge
from monitor.reading import arms
from monitor.reading.cues import Sentence
from monitor.reading.mentions import Found, Hit, surname_hits
from monitor.reading.transfers import frames, moods, speakers, story
from monitor.reading.transfers.article import is_proof, setting, settled
from monitor.reading.transfers.cargo import Cargo, cargo
from monitor.reading.transfers.context import Told, completed, is_telling_make
from monitor.reading.transfers.flow import Flow, Rejected
from monitor.reading.transfers.goods import makes_these
from monitor.reading.transfers.grammar import NEVER, REACH_BEFORE, REACH_BEHIND, Grammar, Kind, Mark
from monitor.reading.transfers.grammars import GRAMMARS
from monitor.reading.transfers.grammars.asides import BANS, PLEAS
from monitor.reading.transfers.handed import EXCHANGED, FATE, HANDED
from monitor.reading.transfers.left_out import MOST_SENTENCES, among_parties, is_open
from monitor.reading.transfers.particulars import with_particulars
from monitor.reading.transfers.pieces import parties, parties_in, party_id, pieces, signature, stand_ins
from monitor.reading.transfers.speakers import are_enemies
from monitor.reading.transfers.story import Kept
from monitor.reading.transfers.topic import topic_before
from monitor.reading.transfers.values import Actor, Goods, Pieces, Topic

_MOST: Final = 24
"""Transfers kept of one article: more are lists and tables, not news."""
_HEADING: Final = 60  # characters of a headline in which it says which war it is about
_MOST_SENTENCES: Final = 400
_PLAINLY: Final = 8.0  # points of a flow that alone makes an article one about arms
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
        proofs += [row.span for flow in flows if not is_armed and _is_plain(text, row, flow, grammar)]
        made: dict[int, str] = {}
        if flows and is_home_sought:
            at_home, is_home_sought = _home(text, found, knowledge, grammar), False
        for at, flow in enumerate(flows):
            for told in _as_transfers(text, row, seen, flow, said_by, grammar, named, at_home, rejected, len(read)):
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
    kept = _said_once([_as_told_below(text, one, rows, grammar) for one in finished], headline)
    if grammar.things:
        kept = tuple(story.with_its_making(kept))
    if headline is not None and grammar.moods.accused.search(text, headline.start, headline.end):
        kept = tuple(replace(one, status=Status.ALLEGED) if one.status in _HELD_AGAINST else one for one in kept)
    names = {rows[number].span.start: found_there for number, found_there in by_sentence.items()}
    kept = with_particulars(text, _without_loose_returns(kept[:_MOST]), names, knowledge, language, published)
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
_NO_GIVER: Final = frozenset({Mark.TO, Mark.AT, Mark.ASIDE, Mark.WITH})
"""How a party stands that cannot be the supplier its sentence leaves out."""
_PLAIN: Final = frozenset(
    {
        Kind.GIVE,
        Kind.GIVEN,
        Kind.GIVE_NOUN,
        Kind.GET,
        Kind.GOTTEN,
        Kind.GET_NOUN,
        Kind.ARM,
        Kind.ARMED,
        Kind.BOUND,
        Kind.TRADE,
        Kind.SWAP,
        Kind.ASK,
    }
)


def _is_plain(text: str, row: Sentence, flow: Flow, grammar: Grammar) -> bool:
    """Does one party give the other weapons, in so many words? Ships and aircraft that are sent are mostly deployed;
    sport, films and fighting speak of weapons in other ways."""
    if grammar.names_suffice and (_both_are_named(row, flow, grammar) or flow.rule.endswith(story.SEIZED)):
        return True
    if _is_sold_by_maker(row, flow, grammar):
        return True
    if flow.rule.endswith((EXCHANGED, f"{EXCHANGED}.half", FATE)):
        return not row.has("sport", "film", "metaphor")
    if grammar.groups_suffice and flow.supplier is None and _is_for_a_group(flow):
        return not row.has("sport", "film", "combat", "metaphor", "launch", "test")
    is_fought = row.has("combat") and not (grammar.groups_suffice and _is_of_goods(row, flow.goods))
    if flow.supplier is None or flow.recipient is None or is_fought or row.has("sport", "film", "metaphor"):
        return False
    if flow.trigger is None:  # 네덜란드, 우크라에 미사일 150발
        if grammar.groups_suffice and row.is_title and flow.supplier.mark is Mark.MAKER:
            return flow.rule.endswith(".pointed") and not row.has("launch", "test")
        return flow.rule.endswith(HANDED) and not {goods.item for goods in flow.goods} <= arms.PLATFORMS
    if not flow.directed and not grammar.plants.fullmatch(text, flow.trigger.start, flow.trigger.end):
        together = {flow.supplier.mark, flow.recipient.mark} == {Mark.WITH}
        making = flow.trigger.kind is Kind.MAKE and Mark.MAKER in {flow.supplier.mark, flow.recipient.mark}
        if not (together or making) and flow.supplier.group != flow.recipient.group:
            return False
    is_sure = (flow.trigger.kind in _PLAIN and flow.score >= _PLAINLY) or _is_deal_with_maker(text, flow, grammar)
    is_built_abroad = flow.trigger.kind is Kind.MAKE and _is_made_abroad(flow)
    if flow.directed and not is_sure and not is_built_abroad:
        return False
    if UNKNOWN_PARTY in flow.supplier.ids + flow.recipient.ids:
        return False
    items = {goods.item for goods in flow.goods}
    word = text[flow.trigger.start : flow.trigger.end].lower()
    if items <= arms.PLATFORMS and arms.SENDING.search(word):
        return False
    return bool(items & (_WEAPONS_AND_THEIR_MAKING if grammar.told_in_two or grammar.proven else arms.WEAPONS))


def _is_fought(row: Sentence, seen: Pieces, grammar: Grammar) -> bool:
    if grammar.groups_suffice and not row.has("launch", "test") and _is_of_goods(row, seen.goods):
        return False
    return row.has("combat", "launch", "test")


def _is_of_goods(row: Sentence, goods: Sequence[Goods]) -> bool:
    """Attack drones, strike aircraft: do all words of fighting only tell which goods are meant?"""
    return all(any(one.start - 1 <= end and start <= one.end for one in goods) for start, end in row.places("combat"))


_BODIES: Final = frozenset({UNKNOWN_PARTY, "nato", "european-union", "african-union"})
_STATE: Final = 2  # letters of its id


def _is_for_a_group(flow: Flow) -> bool:
    """Are weapons said to go to an armed group, with nobody named who gives them?"""
    if flow.recipient is None or any(len(id) == _STATE or id in _BODIES for id in flow.recipient.ids):
        return False
    return bool({goods.item for goods in flow.goods} & (arms.WEAPONS - arms.PLATFORMS))


_WEAPONS_AND_THEIR_MAKING: Final = arms.WEAPONS | {"military_technology"}


def _is_sold_by_maker(row: Sentence, flow: Flow, grammar: Grammar) -> bool:
    """Bagdad lorgne le Rafale: who gets it is named, and who makes it gives."""
    if flow.supplier is not None or flow.recipient is None or row.has("sport", "film", "metaphor", "combat"):
        return False
    if UNKNOWN_PARTY in flow.recipient.ids or flow.goods[0].maker in flow.recipient.ids:
        return False
    return (
        flow.directed
        and flow.goods[0].system in grammar.sold_by_maker
        and is_telling_make(flow.goods[0].maker)
        and not _AIDED & set(flow.recipient.ids)
    )


_AIDED: Final = frozenset({"UA"})
"""Who gets weapons of one make from many."""


def _both_are_named(row: Sentence, flow: Flow, grammar: Grammar) -> bool:
    is_ours = grammar.home is not None and flow.goods[0].maker == grammar.home and flow.goods[0].system is not None
    gives = flow.supplier.ids if flow.supplier is not None else (grammar.home,) if is_ours else ()
    if not gives or flow.recipient is None or row.has("sport", "film", "metaphor"):
        return False
    if (
        UNKNOWN_PARTY in gives + flow.recipient.ids
        or gives == flow.recipient.ids
        or (flow.trigger is None and row.has("combat"))
    ):
        return False
    return any(goods.item in arms.WEAPONS or goods.item == "military_technology" for goods in flow.goods)


_MADES: Final = frozenset({Mark.ASIDE, Mark.NONE, Mark.SUBJECT})
"""How who builds them stands beside whose goods they are."""


def _is_made_abroad(flow: Flow) -> bool:
    """Korean howitzers are built in Poland, Saudi Arabia makes South African vehicles."""
    marks = {one.mark for one in (flow.supplier, flow.recipient) if one is not None}
    return Mark.MAKER in marks and bool(marks & _MADES)


def _is_deal_with_maker(text: str, flow: Flow, grammar: Grammar) -> bool:
    """Do two parties agree on goods that one of them makes: Sweden, Chile close in on Gripen deal?"""
    if flow.supplier is None or flow.recipient is None or flow.trigger is None or not grammar.arms_unnamed:
        return False
    if grammar.plants.fullmatch(text, flow.trigger.start, flow.trigger.end):
        return True
    return flow.trigger.kind is Kind.TRADE or flow.supplier.group == flow.recipient.group


def _as_transfers(
    text: str,
    row: Sentence,
    seen: Pieces,
    flow: Flow,
    said_by: speakers.Speaker | None,
    grammar: Grammar,
    named: frozenset[str | None],
    home: Span | None,
    rejected: list[Rejected],
    count: int,
) -> list[Told]:
    at = flow.trigger.start if flow.trigger else flow.goods[0].start
    if moods.is_hypothetical(text, seen, at, grammar):
        rejected.append(Rejected(flow.rule, at, at, "said under an if"))
        return []
    signed = signature(text, row, grammar)
    is_answer = said_by is not None and said_by.span.start > at and (signed is None or said_by.span.start < signed)
    if is_answer and grammar.compounds and seen.is_title:
        said_by = None  # 북, 러에 포탄…美 "우려": who answers does not say it
    is_embargo = grammar.embargoes.fullmatch(text, at, flow.trigger.end if flow.trigger else at) is not None
    if is_embargo and grammar.plea.search(text, row.span.start, row.span.end):
        rejected.append(Rejected(flow.rule, at, at, "an embargo that is only called for"))
        return []
    made: list[Told] = []
    is_seized = seen.is_seized
    spoken = said_by is not None or (grammar.told_in_two and signed is not None and signed > at)
    mood_of_all = moods.mood(text, seen, flow.trigger, at, grammar, spoken=spoken, by_party=False)
    for supplier, recipient in flow.ids():
        as_said = (supplier, recipient)
        ours = Span(flow.goods[0].start, flow.goods[0].end) if flow.goods[0].system is not None else home
        made_at = flow.supplier.start if flow.supplier is not None else flow.goods[0].start
        if recipient in _MAKE_THEIR_OWN and grammar.home_goods.match(text, made_at):
            continue  # 튀르키예, 국산 전투기 도입: its own
        if supplier == UNKNOWN_PARTY and flow.supplier is None and flow.goods[0].maker == grammar.home != recipient:
            supplier = grammar.home if ours is not None and grammar.home is not None else UNKNOWN_PARTY
        if home is not None:
            if flow.recipient is None and flow.trigger and grammar.home_gets.match(text, flow.trigger.start):
                recipient = grammar.home or UNKNOWN_PARTY
            supplier, recipient = _at_home(text, flow, supplier, recipient, named, grammar)
        if supplier == recipient:
            continue
        if supplier == UNKNOWN_PARTY and mood_of_all.status is Status.HALTED and row.un:
            rejected.append(Rejected(flow.rule, at, at, "a ban by the United Nations, no supply"))
            continue
        by_party = said_by is not None and bool({said_by.entity, said_by.state} & {supplier, recipient})
        mood = (
            moods.mood(text, seen, flow.trigger, at, grammar, spoken=True, by_party=True) if by_party else mood_of_all
        )
        if _is_only_asked(text, seen, flow, mood.status, grammar):
            rejected.append(Rejected(flow.rule, at, at, "somebody only asks that it be banned or stopped"))
            continue
        for goods in flow.goods:
            parties = tuple(
                Party(role, id, text[actor.start : actor.end], Span(actor.start, actor.end))
                for role, id, actor in (
                    (PartyRole.SUPPLIER, supplier, flow.supplier),
                    (PartyRole.RECIPIENT, recipient, flow.recipient),
                )
                if actor is not None
            ) + tuple(
                Party(role, id, span.cut(text), span)
                for role, id, before, span in (
                    (PartyRole.SUPPLIER, supplier, as_said[0], ours if flow.goods[0].maker == grammar.home else home),
                    (PartyRole.RECIPIENT, recipient, as_said[1], home),
                )
                if span is not None and id == grammar.home and before == UNKNOWN_PARTY
            )
            origin = _origin(flow, goods, seen, grammar, {supplier, recipient})
            if origin is not None:
                name = text[origin.start : origin.end]
                parties += (Party(PartyRole.ORIGIN, origin.ids[0], name, Span(origin.start, origin.end)),)
            if said_by is not None:
                parties += (Party(PartyRole.SPEAKER, said_by.entity, said_by.name, said_by.span),)
            if flow.rule.endswith(".pact") and mood.status in _AS_IF_DONE:
                mood = replace(mood, status=Status.PLANNED)  # under review: nothing has come yet
            if is_seized and flow.supplier is None and flow.recipient is not None:
                flow = replace(flow, rule=f"{flow.rule}{story.SEIZED}")
            if is_seized and mood.status in _AS_IF_DONE | {Status.PLANNED}:
                mood = replace(mood, status=Status.INTERDICTED)
            cue = text[flow.trigger.start : flow.trigger.end] if flow.trigger else text[goods.start : goods.end]
            transfer = Transfer(
                key=str(count + len(made) + 1),
                supplier=supplier,
                recipient=recipient,
                directed=flow.directed,
                item=goods.item,
                status=mood.status,
                stage=mood.stage,
                quote=row.span,
                cue=mood.cue or cue,
                rule=flow.rule,
                system=goods.system,
                item_span=Span(goods.start, goods.end),
                asserted_by=said_by.entity if said_by else None,
                asserted_by_role=speakers.role(said_by, supplier, recipient) if said_by else None,
                parties=parties,
                source_of_supply=origin.ids[0] if origin is not None else None,
            )
            others = frozenset(
                id
                for actor in seen.actors
                if _may_give(text, actor, at, grammar)
                and not (grammar.compounds and mood.status is Status.INTERDICTED and actor.mark in _SEIZES)
                for id in actor.ids
            ) - {
                supplier,
                recipient,
                UNKNOWN_PARTY,
            }
            beside = None
            if grammar.headed:
                near = (one for one in seen.actors if one.mark is not Mark.SPEAKER and not seen.crossed(one.start, at))
                beside = others & {id for one in near for id in one.ids}
            is_told = goods.maker in named or (goods.system in grammar.sold_by_maker and recipient not in _AIDED)
            make = goods.maker if is_told and is_telling_make(goods.maker) else None
            is_collective = flow.supplier is not None and not flow.supplier.is_pronoun
            may_be_filled = not (row.is_title and grammar.arms_unnamed) and not (
                flow.supplier is None and grammar.outsider.search(text, seen.start, at)
            )
            if flow.supplier is None and flow.recipient is not None and flow.recipient.is_firm:
                may_be_filled = False  # the yard that built the ship did not get it
            gives = flow.supplier is not None and flow.supplier.mark in _GIVING and flow.trigger is not None
            gives_to_known = may_be_filled and grammar.arms_unnamed and gives and _says_giving(flow)
            is_collective = is_collective and grammar.arms_unnamed
            made.append(
                Told(
                    transfer,
                    make,
                    others,
                    is_collective,
                    may_be_filled=may_be_filled,
                    gives_to_known=gives_to_known,
                    speaker=said_by,
                    is_return=_is_return(text, flow, seen, grammar),
                    made_by=goods.maker,
                    beside=beside,
                )
            )
    return made


def _is_return(text: str, flow: Flow, seen: Pieces, grammar: Grammar) -> bool:
    """Is it said to be given for something that another sentence tells?"""
    if flow.trigger is None:
        return False
    at = flow.trigger.start
    low = max((place for place in seen.breaks if place < at), default=seen.start)
    high = min((place for place in seen.breaks if place >= flow.trigger.end), default=seen.end)
    return grammar.gives_back.search(text, low, high) is not None or any(one.kind is Kind.SWAP for one in seen.triggers)


_GIVING: Final = frozenset({Mark.NONE, Mark.SUBJECT, Mark.SPEAKER})


def _says_giving(flow: Flow) -> bool:
    return flow.trigger is not None and flow.trigger.kind is Kind.GIVE


_AS_IF_DONE: Final = frozenset({Status.CONFIRMED, Status.CLAIMED, Status.ALLEGED})
_ASKED: Final = frozenset({Status.HALTED, Status.DENIED, Status.PLANNED})
_MAY_ASK: Final = frozenset({Mark.SUBJECT, Mark.NONE, Mark.SPEAKER})


def _is_only_asked(text: str, seen: Pieces, flow: Flow, status: Status, grammar: Grammar) -> bool:
    """Spain calls for an arms embargo on Israel, wants sales to it stopped: nobody is said to have supplied anything,
    and who asks supplies nothing himself."""
    if status not in _ASKED:
        return False
    plea = PLEAS[grammar.language].search(text, seen.start, seen.end)
    if plea is None:
        return False
    ban = BANS[grammar.language].search(text, seen.start, seen.end)
    if ban is not None:
        return grammar.moods.breached.search(text[seen.start : ban.start()]) is None
    if status is Status.PLANNED or flow.supplier is None:
        return False
    ends = {flow.supplier.ids, flow.recipient.ids if flow.recipient else None}
    asks = any(
        one.start < plea.start() and one.mark in _MAY_ASK and one.ids not in ends and one.group != flow.supplier.group
        for one in seen.actors
    )
    return flow.supplier.end <= plea.start() and not asks


def _may_give(text: str, actor: Actor, at: int, grammar: Grammar) -> bool:
    """Could a party of a sentence be the supplier that it leaves out? Not one that only calls for the supply or
    condemns it."""
    if actor.mark in _NO_GIVER:
        return False
    if not grammar.arms_unnamed:
        return True
    if actor.mark is Mark.SPEAKER and actor.start > at:
        return False
    if actor.mark is Mark.SPEAKER:
        return True
    return actor.end > at or grammar.bystander.search(text, actor.end, at) is None


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


_SEIZES: Final = frozenset({Mark.NONE, Mark.SUBJECT})
"""How who stops a cargo stands in its sentence."""
_MAKE_THEIR_OWN: Final = frozenset(
    {"CN", "DE", "FR", "GB", "IL", "IN", "IR", "JP", "KP", "KR", "PK", "RU", "SE", "TR", "TW", "UA", "US"}
)
"""Of whom a "home-made" weapon is of their own make, not of that of the press."""
_BOUGHT_AT_HOME: Final = frozenset({Kind.GET, Kind.GET_NOUN, Kind.GOTTEN})


def _at_home(
    text: str, flow: Flow, supplier: str, recipient: str, named: frozenset[str | None], grammar: Grammar
) -> tuple[str, str]:
    """獨 미사일 도입, 초계함 페루에 양도: where an article names one foreign party alone, its press means its own
    country as the other."""
    if grammar.home is None or flow.trigger is None or not flow.directed:
        return supplier, recipient
    other = supplier if recipient == UNKNOWN_PARTY else recipient
    if other in (UNKNOWN_PARTY, grammar.home) or named - {None, other, grammar.home}:
        return supplier, recipient
    if recipient == UNKNOWN_PARTY and flow.recipient is None and flow.trigger.kind in _BOUGHT_AT_HOME:
        return supplier, grammar.home
    is_given = supplier == UNKNOWN_PARTY and flow.supplier is None and flow.goods[0].maker in (None, grammar.home)
    if is_given and grammar.home_gives.match(text, flow.trigger.start):
        return grammar.home, recipient
    return supplier, recipient


def _origin(flow: Flow, goods: Goods, seen: Pieces, grammar: Grammar, ends: set[str]) -> Actor | None:
    """Who made the goods, where that is neither who gives nor who gets them: Belgium sends US missiles to Kyiv."""
    for actor in seen.actors:
        is_other = actor is not flow.supplier and not ends & set(actor.ids) and actor.ids != (UNKNOWN_PARTY,)
        if is_other and actor.mark is Mark.MAKER and makes_these(actor, (goods,), seen, grammar):
            return actor
    return None


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


def _as_told_below(text: str, one: Transfer, rows: Sequence[Sentence], grammar: Grammar) -> Transfer:
    """A headline leaves out who says so: what it tells as plain fact is hearsay when the first sentence below is."""
    is_present = one.status is Status.PLANNED and grammar.moods.coming.fullmatch(one.cue) is not None
    if (
        not rows
        or (one.status is not Status.CONFIRMED and not is_present)
        or one.asserted_by
        or one.quote != rows[0].span
    ):
        return one
    if len(rows) < 2 or not rows[0].is_title:
        return one
    below = (rows[1].span.start, rows[1].span.end)
    if grammar.moods.lost.search(text, one.quote.start, one.quote.end):
        return one
    if grammar.denier_gives and grammar.moods.denied.search(text, rows[0].span.start, rows[0].span.end):
        return one  # what is denied below is not the giving
    match = grammar.moods.alleged.search(text, *below)
    if match:
        return replace(one, status=Status.ALLEGED, cue=match[0].strip())
    match = grammar.moods.told_by.search(text, *below)
    if match:
        return replace(one, status=Status.CLAIMED, cue=match[0].strip())
    match = grammar.moods.pledged.search(text, *below)
    if match is None and grammar.told_in_two:
        match = grammar.moods.pledged.search(text, one.quote.start, one.quote.end)
    if match is None and one.rule.split(".")[1] in _BOUGHT:
        match = grammar.moods.below.search(text, *below)
    return replace(one, status=Status.PLANNED, cue=match[0].strip()) if match else one


_BOUGHT: Final = frozenset({"get", "get_noun", "gotten"})
"""Rules whose plain fact may be no more than a contract."""


def _said_once(read: Sequence[Transfer], headline: Span | None) -> tuple[Transfer, ...]:
    """One transfer for each pair and item, as first told (but a headline's plain fact gives way to what the text says
    of it); none with an unnamed end, or without direction, where the same is told with more."""
    directed = {(one.supplier, one.recipient) for one in read if one.directed and UNKNOWN_PARTY not in _ends(one)}
    known = {end for pair in directed for end in pair}
    kept: dict[tuple[str, str, bool, str], Transfer] = {}
    for one in read:
        if UNKNOWN_PARTY in _ends(one):
            if one.supplier == one.recipient:
                continue
            other = one.recipient if one.supplier == UNKNOWN_PARTY else one.supplier
            if other in known:
                continue
        elif not one.directed:
            ends = frozenset(_ends(one))
            items = {other.item for other in read if other.directed and frozenset(_ends(other)) == ends}
            if items and (one.item in items or not one.rule.endswith(".make")):
                continue
            if (one.recipient, one.supplier, False, one.item) in kept:
                continue
        key = (one.supplier, one.recipient, one.directed, one.item)
        first = kept.setdefault(key, one)
        is_plain = first.status is Status.CONFIRMED and first.asserted_by is None and first.quote == headline
        if is_plain and one.status is not Status.CONFIRMED:
            kept[key] = replace(one, key=first.key, in_return_for=first.in_return_for or one.in_return_for)
    return tuple(_specific(list(kept.values())))


def _without_loose_returns(kept: Sequence[Transfer]) -> tuple[Transfer, ...]:
    """A return names only what is kept itself."""
    keys = {one.key for one in kept}
    return tuple(one if one.in_return_for in keys else replace(one, in_return_for=None) for one in kept)


def _ends(one: Transfer) -> tuple[str, str]:
    return one.supplier, one.recipient


def _specific(kept: list[Transfer]) -> list[Transfer]:
    """Without "weapons" where the same is told of the same pair with named goods."""
    named = {(*_ends(one), one.directed, one.status) for one in kept if one.item != "weapons_unspecified"}
    return [
        one for one in kept if one.item != "weapons_unspecified" or (*_ends(one), one.directed, one.status) not in named
    ]
