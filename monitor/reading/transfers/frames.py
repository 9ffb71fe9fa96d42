"""Who gives what to whom in one sentence: each trigger takes the parties and goods that stand in the right way to it.

A party gets points for a role by its mark and side (``points.py``), and loses some for distance, for clause ends and
for other triggers in between; the best different pair is taken when both reach ``ENOUGH``. The tables are the same for
all languages: what differs is in their grammars.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY
from monitor.reading.cues import Place
from monitor.reading.transfers.compounds import in_compounds
from monitor.reading.transfers.ends import ENOUGH, SURE, are_clear, best_pair, meant, multiplied, who_is_meant
from monitor.reading.transfers.flow import Flow, Rejected
from monitor.reading.transfers.further import BARE, and_of_others, and_others_give, and_to_others, bought_for
from monitor.reading.transfers.goods import by_maker, goods_of, makes_these
from monitor.reading.transfers.grammar import NEVER, Grammar, Kind, Mark
from monitor.reading.transfers.grammars.asides import FATES
from monitor.reading.transfers.handed import bartered, exchanged, handed, of_their_own, returned
from monitor.reading.transfers.points import (
    ASKED_REACH,
    BUYS,
    GOALS,
    SUPPLIES,
    arms_last,
    direct_object,
    fit,
    given_to,
    inverted,
    is_head,
    receiving,
    supplying,
)
from monitor.reading.transfers.signers import is_buyer, sells_to, signs_with_maker
from monitor.reading.transfers.values import Actor, Goods, Pieces, Trigger
from monitor.reading.transfers.verbless import (
    MOST_PAIRS,
    each_for_the_other,
    fielded,
    goods_for_goods,
    headed,
    of_one_make,
    ours,
    pointed,
    seized,
    swapped,
    undirected,
    used,
)

_ARTICLE: Final = 3  # characters of a blank and an article


_MOVES: Final = frozenset({Kind.GIVE, Kind.GIVE_NOUN, Kind.GET, Kind.GET_NOUN})


_OF_A_MAKE: Final = frozenset({Kind.ASK, Kind.GET_NOUN})


_SHIPS: Final = "warship_submarine"


_GETS: Final = frozenset({Kind.GET, Kind.GET_NOUN, Kind.ASK})


_OBJECTS: Final = frozenset({Kind.GIVE_NOUN, Kind.GET_NOUN, Kind.TRADE})


_SPOKEN_OF: Final = frozenset({Kind.GIVE_NOUN, Kind.GIVE, Kind.ARM})


_OUTSIDE: Final = frozenset({Mark.NONE, Mark.SUBJECT, Mark.SPEAKER})


def flows(
    text: str,
    found: Pieces,
    grammar: Grammar,
    others: Sequence[Place],
    rejected: list[Rejected],
    *,
    is_fought: bool = False,
) -> list[Flow]:
    """All flows of one sentence. ``others``: places of other goods (aid, oil …) that may be what is moved instead.
    ``is_fought``: it speaks of weapons fired, so that without a verb of giving nothing is given."""
    result: list[Flow] = []
    others = [place for place in others if not _is_of_a_party(place, found, grammar)]
    for trigger in sorted(found.triggers, key=lambda one: one.kind in _OBJECTS):
        name = f"{grammar.language}.{trigger.kind.value}"
        if trigger.kind is Kind.SWAP or (trigger.kind is Kind.ASK and _is_asked_to_give(trigger, found, grammar)):
            continue
        if trigger.kind is Kind.ARM and _is_called_for(text, trigger, found, grammar):
            continue
        if grammar.asker_gets and _is_what_is_asked(trigger, found, grammar):
            continue
        goods = goods_of(text, trigger, found, grammar, others)
        if not goods:
            rejected.append(Rejected(name, trigger.start, trigger.end, "no weapon is close enough to the verb"))
            continue
        sails = goods[0].item == _SHIPS and grammar.deploys.fullmatch(text, trigger.start, trigger.end) is not None
        if sails and not grammar.verb_last:
            continue
        if trigger.kind in _OBJECTS and _is_object(goods, result):
            continue
        offers = trigger.kind is Kind.GIVE and grammar.arms_unnamed
        if (trigger.kind in _GETS or offers) and _is_for_making(trigger, goods, found):
            continue
        if trigger.kind in (Kind.TRADE, Kind.MAKE):
            made = tuple(one for one in goods if not trigger.start <= one.start < trigger.end) or goods
            result += undirected(text, trigger, made, found, grammar, name)
            continue
        if grammar.deal.fullmatch(text, trigger.start, trigger.end):
            partners = _partners(trigger, found)
            if len(partners) > 1:
                result += undirected(text, trigger, goods, replace(found, actors=tuple(partners)), grammar, name)
                continue
        read = used(text, _framed(text, trigger, goods, found, grammar, name), found, grammar)
        read = headed(text, read, found, grammar)
        if sails:  # boats that are sent to somebody named are given
            read = [flow for flow in read if flow.recipient is not None]
        if grammar.paid_in_arms and _is_paid_in(trigger, goods, found):
            read = [_turned(flow) for flow in read if flow.supplier is not None and flow.recipient is not None]
        if grammar.seizer is not NEVER and grammar.moods.interdicted.search(text, found.start, found.end):
            read = [_without_seizer(text, flow, grammar) for flow in read]
        if grammar.onward.match(text, trigger.start):
            read = [_passed_on(flow, result) for flow in read]
        if grammar.halves.fullmatch(text, trigger.start, trigger.end):
            read = [replace(flow, rule=f"{flow.rule}.half") for flow in read]
        if grammar.needs_giver.fullmatch(text, trigger.start, trigger.end):
            is_plea = grammar.pleas.search(text, found.start, found.end) is not None
            read = [flow for flow in read if flow.supplier is not None and not is_plea]
        if found.is_title and grammar.handed.fullmatch(text, trigger.start, trigger.end):
            read = [_handed_on(text, flow, found, grammar) for flow in read]
        if grammar.needs_both.fullmatch(text, trigger.start, trigger.end):
            read = [flow for flow in read if flow.supplier is not None and flow.recipient is not None]
        if is_fought and grammar.fills and trigger.kind is Kind.GIVEN:
            read = [flow for flow in read if flow.recipient is not None]  # tanks given by X were destroyed
        if read:
            result += read
        else:
            rejected.append(Rejected(name, trigger.start, trigger.end, "no party stands as supplier or recipient"))
    if grammar.told_in_two:
        result = [
            _passed_on(flow, result)
            if flow.trigger and flow.supplier is None and grammar.onward.match(text, flow.trigger.start)
            else flow
            for flow in result
        ]
    if not is_fought and not any(flow.supplier and flow.recipient for flow in result):
        result += pointed(text, found, grammar)
    if grammar.headed and not any(flow.supplier and flow.recipient for flow in result):
        result = each_for_the_other(found, grammar) or result
    if not result and found.is_title:
        result += goods_for_goods(text, found, grammar) or of_one_make(text, found, grammar)
    if not result:
        result += fielded(text, found, grammar)
    if grammar.barters is not NEVER:
        result = returned(result)
    if not result and not is_fought:
        result += handed(text, found, grammar) or bartered(text, found, grammar) or exchanged(text, found, grammar)
        result = result or of_their_own(text, found, grammar)
    if grammar.ours and not is_fought and not any(flow.recipient for flow in result):
        result = ours(found, grammar) or result
    result = result or seized(text, found, grammar)
    result += swapped(text, found, grammar, result)
    return result


def _is_paid_in(trigger: Trigger, goods: tuple[Goods, ...], found: Pieces) -> bool:
    """Gives uranium in exchange for drones: the weapons stand behind the word, and none before it."""
    return trigger.kind is Kind.GIVE and any(
        one.kind is Kind.SWAP
        and trigger.end <= one.start
        and one.end <= goods[0].start
        and not any(trigger.end <= other.start < one.start for other in found.goods)
        for one in found.triggers
    )


def _turned(flow: Flow) -> Flow:
    return replace(flow, supplier=flow.recipient, recipient=flow.supplier)


def _without_seizer(text: str, flow: Flow, grammar: Grammar) -> Flow:
    """Who stops a cargo does not give it."""
    one = flow.supplier
    if one is None or one.mark not in _SEIZERS or one.end > flow.goods[0].start:
        return flow
    if grammar.seizer.match(text, one.end) is None:
        return flow
    return replace(flow, supplier=None)


def _handed_on(text: str, flow: Flow, found: Pieces, grammar: Grammar) -> Flow:
    """Niger handed Turkish jets: a headline leaves out "was", so who stands first gets what another made."""
    one, trigger = flow.supplier, flow.trigger
    if one is None or trigger is None or flow.recipient is not None or one.mark not in BARE or one.end > trigger.start:
        return flow
    for maker in found.actors:
        is_adjective = maker.mark is Mark.MAKER and maker.is_adjective and maker.ids != one.ids
        is_at_once = 0 <= maker.start - trigger.end <= _ARTICLE
        if is_adjective and is_at_once and makes_these(maker, flow.goods, found, grammar):
            return replace(flow, supplier=maker, recipient=one, score=flow.score + ENOUGH)
    return flow


_SEIZERS: Final = frozenset({Mark.NONE, Mark.SUBJECT, Mark.SPEAKER, Mark.ASIDE})


def _passed_on(flow: Flow, told: Sequence[Flow]) -> Flow:
    """Vendus par la Bulgarie aux Émirats, réexportés vers le Soudan: by who got them before."""
    if flow.recipient is None:
        return flow
    for one in told:
        if not one.directed or one.supplier is None or one.recipient is None or one.recipient.ids == flow.recipient.ids:
            continue
        if flow.supplier is None or flow.supplier.ids == one.supplier.ids:
            return replace(flow, supplier=one.recipient)
    return flow


def _is_of_a_party(place: Place, found: Pieces, grammar: Grammar) -> bool:
    """Troops that are a party themselves: inside its name, or right before its adjective (القوات الروسية)."""
    start, end = place
    return any(
        one.start <= start < one.end or (grammar.subject_behind and 0 <= one.start - end <= _ARTICLE)
        for one in found.actors
    )


def _partners(trigger: Trigger, found: Pieces) -> list[Actor]:
    """The two or more parties that stand as one list before a deal: Peru, Chile sign."""
    before = [one for one in found.actors if one.end <= trigger.start and one.mark in BARE]
    group = before[-1].group if before else -1
    return [one for one in before if one.group == group and found.crossed(one.start, trigger.start) == 0]


def _is_for_making(trigger: Trigger, goods: tuple[Goods, ...], found: Pieces) -> bool:
    """Signs a deal for the joint production of drones: nobody gets them."""
    low, high = sorted((trigger.start, goods[0].start))
    return any(one.kind is Kind.MAKE and low <= one.start <= high for one in found.triggers)


def _is_object(goods: tuple[Goods, ...], read: Sequence[Flow]) -> bool:
    """Is the noun of giving the object of a verb that was read already: pledged a batch of missiles?"""
    starts = {one.start for one in goods}
    return any(
        flow.directed and flow.supplier and flow.recipient and starts & {one.start for one in flow.goods}
        for flow in read
    )


def _is_asked_to_give(ask: Trigger, found: Pieces, grammar: Grammar) -> bool:
    """Asks X to give: the verb of giving says who gives; the asking is only its mood."""
    if grammar.asker_gets and not any(
        actor.mark in GOALS and ask.end <= actor.start <= ask.end + ASKED_REACH for actor in found.actors
    ):
        return False
    return any(
        other.kind in (Kind.GIVE, Kind.ARM)
        and 0 < other.start - ask.end <= ASKED_REACH
        and not found.crossed(ask.start, other.start)
        for other in found.triggers
    )


_CALLED: Final = 24  # characters between an embargo and the call for it


def _is_called_for(text: str, trigger: Trigger, found: Pieces, grammar: Grammar) -> bool:
    """武器禁輸を呼びかけ: nothing is stopped yet."""
    low, high = max(found.start, trigger.start - _CALLED), min(found.end, trigger.end + _CALLED)
    return any(not found.crossed(match.start(), trigger.start) for match in grammar.calls.finditer(text, low, high))


_ASKED_AT_ONCE: Final = 10  # characters from the asking to the giving that is asked for: 请求提供


def _is_what_is_asked(give: Trigger, found: Pieces, grammar: Grammar) -> bool:
    """X asks (others) to give: the subject of the asking does not give."""
    return give.kind is Kind.GIVE and any(
        ask.kind is Kind.ASK
        and 0 <= give.start - ask.end <= _ASKED_AT_ONCE
        and not found.crossed(ask.start, give.start)
        and not _is_asked_to_give(ask, found, grammar)
        for ask in found.triggers
    )


_HEAD_OF: Final = 5.9


def _is_made_by_others(goods: tuple[Goods, ...], found: Pieces, grammar: Grammar) -> bool:
    return any(one.mark is Mark.MAKER and makes_these(one, goods, found, grammar) for one in found.actors)


_HALF: Final = frozenset({Kind.GET, Kind.GOTTEN})


def _half(
    gives: Sequence[tuple[float, Actor]], gets: Sequence[tuple[float, Actor]], floor: float
) -> Iterator[tuple[Actor | None, Actor | None, float]]:
    """The one end that is told plainly, where the rest of the article may tell the other."""
    points, supplier = max(gives, key=lambda one: one[0], default=(0.0, None))
    more, recipient = max(gets, key=lambda one: one[0], default=(0.0, None))
    if more >= floor:
        yield None, recipient, more
    elif points >= floor:
        yield supplier, None, points


def _framed(
    text: str, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar, name: str
) -> list[Flow]:
    """The flows of one trigger of giving or getting."""
    gives: list[tuple[float, Actor]] = []
    gets: list[tuple[float, Actor]] = []
    bare = in_compounds(text, trigger, goods, found, grammar)
    for actor in found.actors:
        if len(actor.ids) > 1:
            continue  # a compound of two states (북러) has no direction
        if trigger.start < actor.start < trigger.end and grammar.replaces.fullmatch(text, trigger.start, trigger.end):
            continue  # of goods that do not move
        points = fit(supplying(trigger.kind, grammar), actor, trigger, goods, found, grammar)
        if grammar.compounds and actor.ids == (UNKNOWN_PARTY,) and _is_made_by_others(goods, found, grammar):
            points = 0.0  # 동맹국들이 미국산 무기를 제공했다
        is_named_doer = grammar.bracket and actor.mark is Mark.SUBJECT  # Iran beschuldigt, … zu liefern
        is_outside = actor.mark in _OUTSIDE and not is_named_doer and actor.end <= trigger.start and not actor.is_agent
        if points and trigger.kind in _SPOKEN_OF and is_outside:
            points = 0.0 if grammar.outsider.search(text, actor.end, trigger.start) else points
        points = max(points, inverted(text, actor, trigger, found, grammar))
        if not points and actor.mark is Mark.WITH and grammar.deals.fullmatch(text, trigger.start, trigger.end):
            points = fit({"with>": 5.5}, actor, trigger, goods, found, grammar)
        if (
            trigger.kind is Kind.GET_NOUN
            and actor.mark is Mark.MAKER
            and not actor.is_adjective
            and grammar.possessor_gets
            and actor.end <= trigger.start
        ):
            points = 0.0  # China's arms imports
        if points and is_buyer(text, actor, trigger, goods, found, grammar):
            points = 0.0
        if not points and actor.mark is Mark.WITH and sells_to(text, actor, trigger, goods, found, grammar):
            points = fit({"with<": 6}, actor, trigger, goods, found, grammar)
        if actor.mark is Mark.MAKER and points and not makes_these(actor, goods, found, grammar):
            points = 0.0 if trigger.kind is not Kind.GIVE_NOUN else points - 1
        if is_head(text, actor, trigger, grammar) and trigger.kind not in BUYS:
            points = max(points, _HEAD_OF)
        named = bare.get(actor.group, 0.0) if actor.mark in (Mark.NONE, Mark.MAKER) else 0.0
        if points > 0 and not named:
            gives.append((points, actor))
        points = fit(receiving(trigger.kind, grammar), actor, trigger, goods, found, grammar)
        if not points and actor.mark is Mark.WITH and grammar.shares.fullmatch(text, trigger.start, trigger.end):
            points = fit({"with" if grammar.compounds else "with>": 5}, actor, trigger, goods, found, grammar)
        if inverted(text, actor, trigger, found, grammar):
            points = 0.0
        elif not points and grammar.ditransitive and (trigger.kind is Kind.GIVE or arms_last(trigger, grammar)):
            points = direct_object(text, actor, trigger, goods, found, grammar)
        if (
            not points
            and trigger.kind is Kind.GIVEN
            and actor.mark in (Mark.NONE, Mark.SUBJECT)
            and not grammar.outsider.search(text, actor.end, trigger.start)
        ):
            points = given_to(actor, trigger, goods, found, grammar)
        if not points and grammar.owns_deal is not NEVER and _owns_deal(text, actor, trigger, found, grammar):
            points = SURE + 0.1
        points = points or named
        if not points and signs_with_maker(text, actor, trigger, goods, found, grammar):
            points = fit({"with<": 5, "subject<": 5, "none<": 4.8}, actor, trigger, goods, found, grammar)
        if is_head(text, actor, trigger, grammar) and trigger.kind in BUYS:
            points = max(points, _HEAD_OF)
        if grammar.compounds and goods[0].maker in actor.ids and trigger.kind in BUYS:
            points = 0.0  # nobody gets what it makes
        if points > 0:
            gets.append((points, actor))
    if trigger.kind is Kind.GIVEN and not gives and grammar.disowns is not NEVER:
        gives = _disowning(text, trigger, found, grammar)
    best = best_pair(gives, gets, trigger.kind, arms_unnamed=grammar.arms_unnamed)
    if best is None and trigger.kind in _OF_A_MAKE and goods[0].maker is not None and grammar.fills:
        more, buyer = max(gets, key=lambda one: one[0], default=(0.0, None))
        if buyer is not None and more >= ENOUGH and goods[0].maker not in buyer.ids and not buyer.is_pronoun:
            return [Flow(None, buyer, goods, trigger, f"{name}.made", score=more)]
    if best is None and goods[0].maker is not None and grammar.fills and trigger.kind in _MOVES:
        return [Flow(None, None, goods, trigger, f"{name}.bare", score=ENOUGH)]
    of_a_make = trigger.kind in SUPPLIES and any(one.mark is Mark.MAKER and more >= ENOUGH for more, one in gives)
    if best is None and grammar.told_in_two and (trigger.kind in _HALF or of_a_make):
        return [
            Flow(one, other, goods, trigger, f"{name}.half", score=more)
            for one, other, more in _half(
                gives, gets, ENOUGH if of_a_make or grammar.gives_back.match(text, trigger.start) else SURE
            )
            if goods[0].maker not in (other.ids if other is not None else ())
        ]
    if best is None and trigger.kind is Kind.GET_NOUN and grammar.alliance is not NEVER:
        more, buyer = max(gets, key=lambda one: one[0], default=(0.0, None))
        if buyer is not None and more >= SURE and not buyer.is_pronoun:
            return [Flow(None, buyer, goods, trigger, f"{name}.half", score=more)]
    if best is None:
        return []
    score, supplier, recipient = best
    if not are_clear((supplier, recipient), found) or who_is_meant(supplier, recipient, trigger, found):
        return []
    supplier, recipient = meant(supplier, recipient, found), meant(recipient, supplier, found)
    is_deal = grammar.deal.fullmatch(text, trigger.start, trigger.end) is not None
    if is_deal and recipient is None and supplier is not None:
        is_seller = supplier.is_adjective or goods[0].maker in supplier.ids
        if not is_seller:
            return []  # Taiwan missile contract: it may as well buy
    if recipient is not None and _sells(text, recipient, trigger, grammar):
        supplier, recipient = recipient, supplier
    if None in (supplier, recipient) and grammar.own_forces.search(text, trigger.end, found.end):
        return []
    read = [
        Flow(one, other, made or goods, trigger, name, score=score)
        for one, other in multiplied(supplier, recipient, found)
        for one, made in by_maker(one, goods, found, grammar)
    ]
    if recipient is not None and recipient.mark in GOALS and trigger.kind in SUPPLIES:
        read += and_to_others(text, trigger, goods, recipient, supplier, found, grammar, name)
    may_be_told_elsewhere = recipient is not None or grammar.told_in_two
    if grammar.gapped and trigger.kind is Kind.GIVE and supplier is not None and may_be_told_elsewhere:
        read += and_others_give(text, trigger, recipient, supplier, found, grammar, name)
    if trigger.kind is Kind.GET and recipient is not None and grammar.arms_unnamed:
        read += and_of_others(text, trigger, goods, recipient, found, grammar, name)
    if trigger.kind in (Kind.GET, Kind.GET_NOUN) and recipient is not None:
        read += bought_for(text, trigger, goods, found, grammar, name, read)
    return read[:MOST_PAIRS]


def _owns_deal(text: str, actor: Actor, trigger: Trigger, found: Pieces, grammar: Grammar) -> bool:
    """Thailand cancels Chinese submarine deal: the deal on another's goods is the subject's own."""
    if actor.mark not in BARE or actor.is_pronoun or actor.end > trigger.start:
        return False
    if not grammar.deal.fullmatch(text, trigger.start, trigger.end) or found.crossed(actor.start, trigger.start):
        return False
    between = (actor.end, trigger.start)
    return grammar.owns_deal.search(text, *between) is not None and not grammar.outsider.search(text, *between)


def _sells(text: str, actor: Actor, trigger: Trigger, grammar: Grammar) -> bool:
    """Is it a maker of arms that signs a contract or wins an order: who seems to get sells?"""
    return grammar.orders.fullmatch(text, trigger.start, trigger.end) is not None and actor.is_firm


_WHO_DISOWNS: Final = frozenset({Mark.NONE, Mark.SUBJECT, Mark.SPEAKER})


def _disowning(text: str, trigger: Trigger, found: Pieces, grammar: Grammar) -> list[tuple[float, Actor]]:
    """Oslo dément la destruction des chars cédés à Kiev: who denies what befell goods that were given, gave them."""
    first = next((one for one in found.actors if one.mark in _WHO_DISOWNS and len(one.ids) == 1), None)
    if first is None or first.end > trigger.start:
        return []
    heads = text[first.end : first.end + 1] == ":" and FATES[grammar.language].search(text, trigger.end, found.end)
    denies = first.mark is not Mark.SPEAKER and grammar.disowns.search(text, first.end, trigger.start)
    if not denies and not (heads and found.is_title):
        return []
    return [(ENOUGH, first)]
