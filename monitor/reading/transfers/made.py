"""A flow as transfers: with its mood, on whose word, with its parties as written."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY, Party, PartyRole, Span, Status, Transfer
from monitor.reading.cues import Sentence
from monitor.reading.transfers import moods, speakers, story
from monitor.reading.transfers.context import Told, is_telling_make
from monitor.reading.transfers.flow import Flow, Rejected
from monitor.reading.transfers.goods import makes_these
from monitor.reading.transfers.grammar import Grammar, Kind, Mark
from monitor.reading.transfers.grammars.asides import BANS, PLEAS
from monitor.reading.transfers.pieces import signature
from monitor.reading.transfers.plain import AIDED
from monitor.reading.transfers.values import Actor, Goods, Pieces

_NO_GIVER: Final = frozenset({Mark.TO, Mark.AT, Mark.ASIDE, Mark.WITH})
"""How a party stands that cannot be the supplier its sentence leaves out."""


def as_transfers(
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
            is_told = goods.maker in named or (goods.system in grammar.sold_by_maker and recipient not in AIDED)
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
