"""Headlines that leave out the verb, and barters told in one word, where names stand with marks behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from monitor.reading.arms import WEAPONS
from monitor.reading.transfers.ends import ENOUGH, multiplied
from monitor.reading.transfers.flow import Flow
from monitor.reading.transfers.goods import makes_these, with_listed
from monitor.reading.transfers.grammar import NEVER, Grammar, Kind, Mark
from monitor.reading.transfers.points import GOALS
from monitor.reading.transfers.speakers import are_enemies
from monitor.reading.transfers.values import Actor, Goods, Pieces

HANDED: Final = ".handed"
"""How the rule ends of a headline that says no more than who, whom and what."""
_GIVERS: Final = frozenset({Mark.NONE, Mark.SUBJECT})
_ENDS: Final = re.compile(r"(?=\Z|[\s、…」])")


def handed(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """네덜란드, 우크라에 미사일 150발; トルコ、ミサイル80発をソマリアへ: a headline of who, whom and what."""
    if grammar.bare_gift is NEVER or not found.is_title:
        return []
    result: list[Flow] = []
    for giver, taker, at in _candidates(text, found, grammar):
        if are_enemies(giver.ids[0], taker.ids[0]):
            continue  # fired, not given
        goods = with_listed(text, found, at, grammar)
        if grammar.told_in_two:
            goods = tuple(one for one in goods if not found.crossed(found.goods[at].start, one.start))
        result += [
            Flow(one, other, goods, None, f"{grammar.language}{HANDED}", score=ENOUGH)
            for one, other in multiplied(giver, taker, found)
        ]
        break
    return result


def _candidates(text: str, found: Pieces, grammar: Grammar) -> Iterator[tuple[Actor, Actor, int]]:
    for at, goods in enumerate(found.goods):
        if goods.item not in WEAPONS and goods.item != "military_technology":
            continue
        for taker in found.actors:
            if taker.mark not in GOALS or len(taker.ids) != 1 or found.crossed(goods.start, taker.start):
                continue
            last = max(goods.end, taker.end)
            ends = grammar.bare_gift if last == goods.end else grammar.bare_goal
            giver = next((one for one in found.actors if one.end <= min(goods.start, taker.start)), None)
            if giver is None and grammar.told_in_two and last == goods.end and _ENDS.match(text, last, found.end):
                sayer = [one for one in found.actors if one.start >= last]
                if (
                    len(sayer) == 1
                    and sayer[0].mark in (Mark.SPEAKER, Mark.SUBJECT)
                    and len(sayer[0].ids) == 1 == len(found.goods)
                ):
                    yield sayer[0], taker, at  # フィリピンに哨戒艇　日本が表明
                    return
            is_plain = goods.item == "military_technology" or (giver is not None and giver.mark is Mark.FROM)
            is_end = grammar.told_in_two and is_plain and last == goods.end and _ENDS.match(text, last, found.end)
            if not is_end and ends.match(text, last, found.end) is None:
                continue
            may_give = _GIVERS | {Mark.FROM} if is_end else _GIVERS
            if giver is None or giver.mark not in may_give or len(giver.ids) != 1 or giver.ids == taker.ids:
                continue
            if found.crossed(giver.start, last) or any(giver.end <= one.start < last for one in found.triggers):
                continue
            yield giver, taker, at


def bartered(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """벨라루스 포탄, 이란 미사일과 맞바꿔: two makers, each with goods of its own, and a word of exchange."""
    if grammar.barters is NEVER:
        return []
    for swap in found.triggers:
        if swap.kind is not Kind.SWAP or grammar.barters.match(text, swap.start) is None:
            continue
        own: list[tuple[Actor, Goods]] = []
        for actor in found.actors:
            if grammar.head_first and actor.mark is Mark.MAKER:
                mine = next((one for one in found.goods if makes_these(actor, (one,), found, grammar)), None)
                if mine is not None:
                    own.append((actor, mine))
            elif actor.mark is Mark.MAKER and actor.end <= swap.start:
                mine = next((one for one in found.goods if one.start >= actor.end - 1), None)
                if mine is not None:
                    own.append((actor, mine))
        if len(own) == 2 and own[0][0].ids != own[1][0].ids:
            if grammar.head_first and not own[0][1].end <= swap.start < own[1][1].start:
                continue
            (one, first), (other, second) = own
            name = f"{grammar.language}.barter"
            return [
                Flow(one, other, (first,), None, name, score=ENOUGH),
                Flow(other, one, (second,), None, name, score=ENOUGH),
            ]
    return []


def returned(read: list[Flow]) -> list[Flow]:
    """평양은 포탄을 내주고 모스크바에서 기술을 얻었다: who gets from another in the same breath gives to that one."""
    made = []
    for flow in read:
        back = [
            one.supplier
            for one in read
            if flow.supplier is not None
            and one.recipient is not None
            and one.supplier is not None
            and one.recipient.ids == flow.supplier.ids
            and one.trigger is not None
            and flow.trigger is not None
            and flow.trigger.end <= one.trigger.start
        ]
        is_open = flow.directed and flow.supplier is not None and flow.recipient is None
        made.append(replace(flow, recipient=back[0]) if is_open and len(back) == 1 else flow)
    return made


EXCHANGED: Final = ".exchange"
"""How the rule ends of goods of two makers that are given for each other."""


def exchanged(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """Russian technology in exchange for Iranian drones: goods and their maker, a word of exchange, goods. Of the
    second the maker may be left out: then another sentence must tell it."""
    if grammar.exchanged is NEVER:
        return []
    own = [
        (goods, maker)
        for goods in found.goods
        for maker in found.actors
        if maker.mark is Mark.MAKER and len(maker.ids) == 1 and makes_these(maker, (goods,), found, grammar)
    ]
    for first, one in own:
        for second in found.goods:
            low = max(one.end, first.end)
            if second.start < low or not grammar.exchanged.fullmatch(text, low, second.start):
                continue
            other = next((maker for goods, maker in own if goods is second and maker.ids != one.ids), None)
            name = f"{grammar.language}{EXCHANGED}" + ("" if other else ".half")
            return [
                Flow(one, other, (first,), None, name, score=ENOUGH),
                Flow(other, one, (second,), None, name, score=ENOUGH, returned_for=0),
            ]
    return []


FATE: Final = ".fate"
"""How the rule ends of a headline on what becomes of goods that somebody is to get."""


def of_their_own(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """What becomes of Poland's Swedish submarines: a headline of goods, their maker and whose they are to be."""
    if not found.is_title or grammar.fate is NEVER or not grammar.fate.search(text, found.start, found.end):
        return []
    for maker in found.actors:
        if maker.mark is not Mark.MAKER or not maker.is_adjective or len(maker.ids) > 1:
            continue
        owner = next((one for one in found.actors if one.start - maker.end == 1 and len(one.ids) == 1), None)
        goods = tuple(one for one in found.goods if makes_these(maker, (one,), found, grammar))
        if owner is not None and goods and owner.ids != maker.ids and not owner.is_pronoun:
            return [Flow(maker, owner, goods[:1], None, f"{grammar.language}{FATE}", score=ENOUGH)]
    return []
