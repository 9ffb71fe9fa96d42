"""Without a verb of giving, without a direction, in use, in return."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from monitor.domain import UNKNOWN_PARTY
from monitor.reading.arms import WEAPONS
from monitor.reading.transfers.ends import ENOUGH, multiplied
from monitor.reading.transfers.flow import Flow
from monitor.reading.transfers.goods import LIST_GAP, makes_these, with_listed
from monitor.reading.transfers.grammar import NEVER, Grammar, Kind, Mark
from monitor.reading.transfers.points import AT_ONCE, GOALS
from monitor.reading.transfers.speakers import are_enemies
from monitor.reading.transfers.values import Actor, Goods, Pieces, Trigger

MOST_PAIRS: Final = 16


POINTED: Final = 40  # characters from goods to the one they are for, with no verb


_SELLERS: Final = frozenset(
    {"US", "RU", "CN", "FR", "DE", "GB", "IT", "ES", "IL", "TR", "KR", "SE", "IR", "KP", "BY", "PK"}
)
"""States that sell far more weapons than they buy from those beside them: of one such and another the one sells."""


def undirected(
    text: str, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar, name: str
) -> list[Flow]:
    """Arms trade between X and Y; X's drones made in Y: the two nearest different parties."""
    has_partner = grammar.with_one.match(text, trigger.end) is not None
    if trigger.kind is Kind.MAKE and grammar.arms_unnamed:
        subject = max((one for one in found.actors if one.end <= trigger.start), key=lambda one: one.end, default=None)
        if subject is not None and subject.ids == (UNKNOWN_PARTY,) and not subject.is_pronoun:
            return []  # firms that build drones in Poland
    is_plant = grammar.told_in_two and grammar.plants.fullmatch(text, trigger.start, trigger.end) is not None
    near = sorted(
        (
            actor
            for actor in found.actors
            if actor.ids != (UNKNOWN_PARTY,)
            and actor.mark is not Mark.SPEAKER
            and (trigger.kind is not Kind.MAKE or actor.mark not in GOALS or is_plant)
            and not (has_partner and actor.mark is Mark.ASIDE and not actor.is_adjective)
            and found.crossed(actor.start, trigger.start) == 0
        ),
        key=lambda actor: max(actor.start - trigger.end, trigger.start - actor.end, 0),
    )
    if not near and found.is_title and grammar.told_in_two and trigger.kind is Kind.MAKE:
        near = [  # Tokyo and Rome sign. Will build missiles together
            one
            for one in found.actors
            if one.mark in (Mark.NONE, Mark.SUBJECT, Mark.WITH) and one.ids != (UNKNOWN_PARTY,)
        ]
        near = near if len(near) == 2 else []
    for actor in near:
        if len(actor.ids) > 1:
            one, other = Actor(actor.start, actor.end, actor.ids[:1]), Actor(actor.start, actor.end, actor.ids[1:2])
            return [Flow(one, other, goods, trigger, name, directed=False, score=ENOUGH)]
    for actor in near[1:]:
        if has_partner and actor.group == near[0].group:
            continue  # deals with X and Y: not of X with Y
        if grammar.arms_unnamed and actor.group == near[0].group and actor.mark is Mark.ASIDE:
            continue  # build drones in X and Y
        if actor.ids != near[0].ids:
            pair = sorted((near[0], actor), key=lambda one: one.start)
            licensed = _licensed(text, pair, trigger, goods, found, grammar)
            is_at_home = grammar.licences.fullmatch(text, trigger.start, trigger.end) is not None
            if licensed is not None and is_at_home and _is_possessor(text, licensed[0]):
                licensed = licensed[::-1]  # builds Australia's next frigates: for it
            if licensed is not None:
                return [Flow(*licensed, goods, trigger, f"{name}.licence", score=ENOUGH)]
            joined = Mark.WITH in {one.mark for one in pair} or pair[0].group == pair[1].group
            if not joined and grammar.licences.fullmatch(text, trigger.start, trigger.end):
                return []
            maker = goods[0].maker if trigger.kind is not Kind.MAKE else None
            for one, other in (pair, pair[::-1]):
                if one.ids == (maker,):  # a deal on goods of its own make: it gives them
                    return [Flow(one, other, goods, trigger, name, score=ENOUGH)]
                if one.is_firm and not other.is_firm and trigger.kind is Kind.TRADE:  # with who makes weapons
                    return [Flow(one, other, goods, trigger, name, score=ENOUGH * 3)]
            sides = [one for one in (pair, pair[::-1]) if one[0].ids[0] in _SELLERS and one[1].ids[0] not in _SELLERS]
            if sides and grammar.deal.fullmatch(text, trigger.start, trigger.end):
                return [Flow(sides[0][0], sides[0][1], goods, trigger, name, score=ENOUGH)]
            if grammar.contracts.fullmatch(text, trigger.start, trigger.end):
                return []  # a contract has a seller, and it is not told who
            return [
                Flow(one, other, goods, trigger, name, directed=False, score=ENOUGH)
                for one, other in (multiplied(pair[0], pair[1], found) if has_partner else [(pair[0], pair[1])])
            ]
    owner = found.maker
    if owner is None and grammar.things and goods[0].maker is not None:
        owner = Actor(goods[0].start, goods[0].end, (goods[0].maker,))
    if near and trigger.kind is Kind.MAKE and owner is not None and owner.ids != near[0].ids:
        return [Flow(owner, near[0], goods, trigger, f"{name}.licence", score=ENOUGH)]
    is_ours = trigger.kind is Kind.MAKE and grammar.home is not None and goods[0].maker == grammar.home
    if near and is_ours and near[0].ids != (grammar.home,):  # 폴란드형 K2 현지 생산: the other is at home
        return [Flow(None, near[0], goods, trigger, name, directed=False, score=ENOUGH)]
    return []


_ENDINGS: Final = ("'s", "’s")


def _is_possessor(text: str, actor: Actor) -> bool:
    return not actor.is_adjective and not actor.is_firm and text.startswith(_ENDINGS, actor.end)


_TOGETHER: Final = re.compile(
    r"\b(?:co-\w|co(?:prod|develop|build|built|manuf)|joint)|conj(?:oi|u)nt|commun|gemeinsam|zusammen|\bkoprod|совмест|спільн|مشترك|مشترک|공동|합작|共同|合弁"
    r"|联合|聯合|合作|合资|合資",
    re.IGNORECASE,
)


def _licensed(
    text: str, pair: Sequence[Actor], trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> tuple[Actor, Actor] | None:
    """South Korean howitzers will be built in Poland: whose goods they are gives, where nothing is said to be made
    together."""
    if trigger.kind is not Kind.MAKE or not grammar.licensed or _TOGETHER.search(text, found.start, found.end):
        return None
    for one, other in (pair, pair[::-1]):
        is_maker = one.mark is Mark.MAKER and makes_these(one, goods, found, grammar)
        if (is_maker or one.is_firm or one.ids == (goods[0].maker,)) and other.mark is not Mark.MAKER:
            return one, other
    return None


def pointed(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """Iranian drones for Sudan's army, shells from Iran to Sudan, Berlin refuses missiles for Kyiv: an origin or who
    decides, goods, and the mark of who gets them, with no verb of giving between."""
    result: list[Flow] = []
    for at, goods in enumerate(found.goods):
        if goods.item not in WEAPONS and goods.item != "military_technology":
            continue
        if grammar.pleas is not NEVER and _is_a_ban(goods, text, found, grammar):
            continue
        for supplier in sorted(found.actors, key=lambda one: one.mark is not Mark.MAKER):
            if len(supplier.ids) > 1 or not _is_origin(text, supplier, goods, found, grammar):
                continue
            recipient = next(
                (
                    actor
                    for actor in found.actors
                    if actor.mark in GOALS
                    and actor.ids != supplier.ids
                    and len(actor.ids) == 1
                    and _points_at(text, goods, supplier, actor, found, grammar)
                ),
                None,
            )
            if recipient is None:
                continue
            listed = with_listed(text, found, at, grammar)
            name = f"{grammar.language}.pointed"
            result += [
                Flow(one, other, listed, None, name, score=ENOUGH)
                for one, other in multiplied(supplier, recipient, found)
            ]
            break
    return result[:MOST_PAIRS]


def of_one_make(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """Douze Rafale pour l'Irak: a headline without a verb, on goods that only who makes them gives."""
    if not found.is_title or not grammar.sold_by_maker or found.triggers:
        return []
    for goods in found.goods:
        for actor in found.actors:
            is_goal = actor.mark in GOALS and len(actor.ids) == 1 and 0 <= actor.start - goods.end <= AT_ONCE
            is_made_there = goods.system in grammar.sold_by_maker and goods.maker not in actor.ids
            if is_goal and is_made_there and not _is_parted(text, goods.end, actor.start, found, grammar):
                return [Flow(None, actor, (goods,), None, f"{grammar.language}.pointed.made", score=ENOUGH)]
    return []


_OWN: Final = 12  # characters between goods and the maker that they are said to be of


def goods_for_goods(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """A headline without a verb: Egyptian rifles for Syrian drones: each gives the other its own."""
    if grammar.for_goods is NEVER:
        return []
    owned = [(goods, maker) for goods in found.goods if (maker := _owner(goods, found)) is not None]
    for (first, one), (second, other) in pairwise(owned):
        low, high = max(first.end, one.end), min(second.start, other.start)
        if one.ids != other.ids and low <= high and grammar.for_goods.fullmatch(text, low, high):
            name = f"{grammar.language}.swap"
            return [
                Flow(one, other, (first,), None, name, score=ENOUGH),
                Flow(other, one, (second,), None, name, score=ENOUGH),
            ]
    return []


def _owner(goods: Goods, found: Pieces) -> Actor | None:
    """Whose the goods are by an adjective or possessor right beside them."""
    near = [
        (max(goods.start - actor.end, actor.start - goods.end), actor)
        for actor in found.actors
        if actor.mark in (Mark.MAKER, Mark.OF) and len(actor.ids) == 1 and actor.ids != (UNKNOWN_PARTY,)
    ]
    gap, actor = min(near, key=lambda one: one[0], default=(_OWN + 1, None))
    return actor if 0 <= gap <= _OWN else None


def seized(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """Police stop a boat with missiles for Hamas: in a headline, where nobody is named who sent them."""
    if not found.is_title or not grammar.seizures:
        return []
    is_stopped = grammar.moods.interdicted.search(text, found.start, found.end)
    if not is_stopped and not grammar.cargo.search(text, found.start, found.end):
        return []
    for goods in found.goods:
        for actor in found.actors:
            near = 0 <= actor.start - goods.end <= AT_ONCE and len(actor.ids) == 1 and actor.mark in GOALS
            if near and goods.item in WEAPONS and not _is_parted(text, goods.end, actor.start, found, grammar):
                return [Flow(None, actor, (goods,), None, f"{grammar.language}.seized", score=ENOUGH)]
    return []


_PASSIVES: Final = frozenset({Kind.GIVEN, Kind.GOTTEN})


def used(text: str, read: list[Flow], found: Pieces, grammar: Grammar) -> list[Flow]:
    """폴란드는 미국이 준 로켓을 발사했다: with nobody named who gets them, it is who uses what another gave."""
    return [
        replace(flow, recipient=_user(text, flow.supplier, flow.goods, found, grammar))
        if flow.trigger is not None and flow.trigger.kind is Kind.GIVE_NOUN and flow.supplier and not flow.recipient
        else _held(text, flow, found, grammar)
        if flow.trigger is not None and flow.trigger.kind in _PASSIVES and flow.supplier and not flow.recipient
        else flow
        for flow in read
    ]


def _held(text: str, flow: Flow, found: Pieces, grammar: Grammar) -> Flow:
    holder = _holder(text, flow, found, grammar)
    return replace(flow, recipient=holder, score=flow.score + ENOUGH) if holder is not None else flow


def _holder(text: str, flow: Flow, found: Pieces, grammar: Grammar) -> Actor | None:
    """Les rebelles disposent de drones fournis par l'Iran: who has or uses the goods that another gave."""
    if grammar.holds is NEVER or flow.supplier is None:
        return None
    at = flow.goods[0].start
    for actor in reversed([one for one in found.actors if one.end <= at]):
        if actor.ids in (flow.supplier.ids, (UNKNOWN_PARTY,)) or len(actor.ids) > 1:
            continue
        if found.crossed(actor.start, at):
            return None
        if actor.mark in (Mark.NONE, Mark.SUBJECT, Mark.OF) and grammar.holds.search(text, actor.end, at):
            return actor
    return None


def _is_a_ban(goods: Goods, text: str, found: Pieces, grammar: Grammar) -> bool:
    """The weapons of "arms embargo"."""
    return any(
        one.start <= goods.start < one.end and grammar.needs_giver.fullmatch(text, one.start, one.end)
        for one in found.triggers
    )


_HEADING: Final = re.compile(r"\s?:\s")
_AT_WAR_WITHIN: Final = frozenset({"SD", "CD", "YE", "LY", "MM", "SO", "HT"})
"""Where a headline that begins with the country is as often about weapons for a group in it."""


def headed(text: str, read: list[Flow], found: Pieces, grammar: Grammar) -> list[Flow]:
    """Taïwan : Washington approuve une vente de missiles: with nobody else named, who gets them is whom the headline
    begins with."""
    if not grammar.headed or not found.is_title or not found.actors:
        return read
    first = found.actors[0]
    if first.start != found.start or len(first.ids) > 1 or not _HEADING.match(text, first.end, found.end):
        return read
    if first.mark is not Mark.NONE or first.ids[0] in _AT_WAR_WITHIN:
        return read
    return [
        replace(flow, recipient=first)
        if flow.recipient is None
        and flow.supplier is not None
        and flow.directed
        and first.ids != flow.supplier.ids
        and not are_enemies(first.ids[0], flow.supplier.ids[0])
        else flow
        for flow in read
    ]


def fielded(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """폴란드가 미국제 로켓을 배치했다: who fields goods said to be of another's make."""
    for actor in found.actors:
        if actor.mark is not Mark.MAKER or not grammar.origin.search(text, actor.start, actor.end + 1):
            continue
        goods = tuple(one for one in found.goods if 0 <= one.start - actor.end <= POINTED)
        user = _user(text, actor, goods, found, grammar) if makes_these(actor, goods, found, grammar) else None
        if user is None or are_enemies(user.ids[0], actor.ids[0]):
            continue
        if grammar.home_goods.match(text, actor.start):
            continue  # 대만, 국산 잠수함 배치: of its own make
        if not _is_parted(text, actor.end, goods[0].start, found, grammar):
            return [Flow(actor, user, goods[:1], None, f"{grammar.language}.used", score=ENOUGH)]
    return []


def _user(text: str, supplier: Actor | None, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar) -> Actor | None:
    """The last subject before the supplier, where the main verb behind the goods says that it fires or fields them."""
    last = max((one.end for one in found.goods if goods and 0 <= one.start - goods[0].start <= POINTED), default=0)
    if supplier is None:
        return None
    is_taken = found.is_title and grammar.takes is not NEVER and grammar.takes.match(text, last, found.end) is not None
    if not is_taken and not grammar.uses.match(text, last, found.end):
        return None
    subjects = [
        one
        for one in found.actors
        if one.end <= supplier.start and one.mark in (Mark.SUBJECT, Mark.NONE) and len(one.ids) == 1
    ]
    if is_taken and subjects and subjects[-1].start - found.start > _OPENS:
        return None
    return subjects[-1] if subjects and subjects[-1].ids not in (supplier.ids, (UNKNOWN_PARTY,)) else None


_OPENS: Final = 2  # characters before whom a headline opens with


_NO_BUYERS_OF_OURS: Final = frozenset({"US", "JP", "CN", "RU", "IR", UNKNOWN_PARTY})
"""Who stands in headlines on weapons of home for other reasons."""


def ours(found: Pieces, grammar: Grammar) -> list[Flow]:
    """말레이시아 FA-50 1호기 출고: a headline that names a make of home and one other state."""
    goods = tuple(one for one in found.goods if one.system is not None and one.maker == grammar.home)
    if not grammar.ours or not found.is_title or not goods or grammar.home is None:
        return []
    others = [one for one in found.actors if one.ids != (grammar.home,)]
    if len({one.ids for one in others}) != 1 or len(others[0].ids) != 1 or others[0].mark not in _MAY_BUY:
        return []
    if others[0].ids[0] in _NO_BUYERS_OF_OURS or are_enemies(grammar.home, others[0].ids[0]):
        return []
    return [Flow(None, others[0], goods[:1], None, f"{grammar.language}.ours", score=ENOUGH)]


_MAY_BUY: Final = frozenset({Mark.NONE, Mark.TO, Mark.MAKER, Mark.OF, Mark.FROM, Mark.SUBJECT})


def _is_origin(text: str, actor: Actor, goods: Goods, found: Pieces, grammar: Grammar) -> bool:
    """Does ``actor`` stand to goods as the one they come from, or who decides on them?"""
    if actor.mark is Mark.MAKER:
        return makes_these(actor, (goods,), found, grammar)
    if actor.mark is Mark.FROM:
        low, high = sorted((actor.end, goods.start) if actor.end <= goods.start else (goods.end, actor.start))
        return high - low <= AT_ONCE and not _is_parted(text, low, high, found, grammar)
    if actor.mark in (Mark.NONE, Mark.SUBJECT) and actor.end <= goods.start <= actor.end + AT_ONCE:
        between = (actor.end, goods.start)
        moods = grammar.moods
        decides = any(pattern.search(text, *between) for pattern in (moods.denied, moods.halted, moods.approved))
        return (
            decides and not grammar.outsider.search(text, *between) and not _is_parted(text, *between, found, grammar)
        )
    return False


def _is_parted(text: str, low: int, high: int, found: Pieces, grammar: Grammar) -> bool:
    """Does a verb or the end of a clause stand between?"""
    return bool(grammar.breaks.search(text, low, high)) or any(low <= one.start < high for one in found.triggers)


def _points_at(text: str, goods: Goods, supplier: Actor, recipient: Actor, found: Pieces, grammar: Grammar) -> bool:
    """Does the mark of who gets stand close behind the goods or their origin, or before where marks come last?"""
    if grammar.head_first:
        low, high = max(goods.end, supplier.end), recipient.start
    else:
        low, high = recipient.end, min(goods.start, supplier.start)
        if low > high:
            low, high = recipient.end, goods.start
    if not 0 <= high - low <= POINTED:
        return False
    return not _is_parted(text, low, high, found, grammar) and not any(low <= one.start < high for one in found.goods)


def each_for_the_other(found: Pieces, grammar: Grammar) -> list[Flow]:
    """Des obus nord-coréens contre des technologies russes: each make for the other."""
    for swap in found.triggers:
        if swap.kind is not Kind.SWAP:
            continue
        before = [one for one in found.goods if 0 <= swap.start - one.end <= POINTED]
        behind = [one for one in found.goods if 0 <= one.start - swap.end <= POINTED]
        makers = [one for one in found.actors if one.mark is Mark.MAKER and len(one.ids) == 1]
        one = next((maker for maker in reversed(makers) if maker.end <= swap.start), None)
        other = next((maker for maker in makers if maker.start >= swap.end), None)
        if before and behind and one is not None and other is not None and one.ids != other.ids:
            name = f"{grammar.language}.swap"
            return [
                Flow(one, other, tuple(before[-1:]), swap, name, score=ENOUGH * 3),
                Flow(other, one, tuple(behind[:1]), swap, name, score=ENOUGH * 3, returned_for=None),
            ]
    return []


def _swapped_by(goods: Sequence[Goods], flow: Flow, found: Pieces, grammar: Grammar) -> Actor | None:
    """Hands tanks to one in a swap for German ones: the third that makes those."""
    ends = {*(flow.supplier.ids if flow.supplier else ()), *(flow.recipient.ids if flow.recipient else ())}
    if not grammar.arms_unnamed:
        return None
    for actor in found.actors:
        if actor.mark is Mark.MAKER and not ends & set(actor.ids) and makes_these(actor, tuple(goods), found, grammar):
            return actor
    return None


def swapped(text: str, found: Pieces, grammar: Grammar, read: Sequence[Flow]) -> list[Flow]:
    """In exchange for missiles: the goods beyond the word go the other way, unless a frame of their own says so."""
    result: list[Flow] = []
    for swap in (trigger for trigger in found.triggers if trigger.kind is Kind.SWAP):
        for at, flow in enumerate(read):
            if flow.supplier is None or flow.recipient is None or not flow.directed:
                continue
            is_pointed = grammar.returns and flow.rule.endswith(".pointed")
            is_handed = grammar.told_in_two and flow.rule.endswith(".handed")
            if flow.trigger is None and not (is_pointed or is_handed):
                continue
            beyond = [
                goods
                for goods in found.goods
                if all(goods.start != one.start for one in flow.goods)
                and (goods.start - swap.end if grammar.head_first else swap.start - goods.end) in range(LIST_GAP * 2)
            ]
            taken = {(pair, goods.start) for other in read for pair in other.ids() for goods in other.goods}
            back = [
                goods for goods in beyond if ((flow.recipient.ids[0], flow.supplier.ids[0]), goods.start) not in taken
            ]
            maker = _swapped_by(back[:1], flow, found, grammar) if back else None
            if back and maker is not None:
                result.append(
                    Flow(
                        maker,
                        flow.supplier,
                        tuple(back[:2]),
                        flow.trigger,
                        f"{grammar.language}.swap",
                        score=flow.score,
                    )
                )
                break
            if back:
                result.append(
                    Flow(
                        flow.recipient,
                        flow.supplier,
                        tuple(back[:2]),
                        flow.trigger,
                        f"{grammar.language}.swap",
                        score=flow.score,
                        returned_for=at,
                    )
                )
                break
    return result
