"""Which goods a trigger moves: the nearest, with those in one list, and who made them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from monitor.reading.cues import Place
from monitor.reading.transfers.grammar import NEVER, Grammar, Kind, Mark
from monitor.reading.transfers.values import Actor, Goods, Pieces, Trigger

_GOODS_REACH: Final = 110


_GOODS_REACH_CJK: Final = 45


CJK: Final = frozenset({"ko", "ja", "zh"})


_BEFORE_ITS_VERB: Final = 36


_CLOSES: Final = frozenset(",.;")


_RIGHT_BEHIND: Final = 8


_ASKED_FOR: Final = 70  # characters from the asking to what is asked for


_VERBS: Final = frozenset({Kind.GIVE, Kind.GET, Kind.ASK})
_SUPPLIER_VERBS: Final = frozenset(
    {Kind.GIVE, Kind.GIVEN, Kind.GET, Kind.GOTTEN, Kind.ARM, Kind.ARMED, Kind.GIVE_NOUN, Kind.GET_NOUN}
)


def goods_of(
    text: str, trigger: Trigger, found: Pieces, grammar: Grammar, others: Sequence[Place]
) -> tuple[Goods, ...]:
    """The goods of a trigger: the nearest, with those listed beside it; those inside the trigger's own word."""
    inside = grammar.arms_inside.search(text, trigger.start, trigger.end) or (
        grammar.arms_inside.match(text, trigger.start) if trigger.kind is Kind.ARM else None
    )
    reach = _GOODS_REACH_CJK if grammar.language in CJK else _GOODS_REACH
    best: tuple[float, int] | None = None
    for at, goods in enumerate(found.goods):
        if any(
            one.kind is Kind.ARM and one is not trigger and one.start <= goods.start < one.end for one in found.triggers
        ):
            continue  # the weapons of another verb: arms
        if trigger.start <= goods.start < trigger.end and grammar.replaces.fullmatch(text, trigger.start, trigger.end):
            continue
        gap = max(goods.start - trigger.end, trigger.start - goods.end, 0)
        cost = gap + 40.0 * found.crossed(goods.start, trigger.start)
        ahead = goods.end <= trigger.start
        is_last = grammar.clause_final.match(text, trigger.end, found.end) is not None
        if grammar.bracket and _is_paid_with(goods, trigger, found):
            continue
        if grammar.verb_last and trigger.kind in (Kind.GIVE, Kind.GET):
            cost += 0 if ahead else 60
        elif grammar.verb_final and not ahead and gap and text[trigger.end : trigger.end + 1] in _CLOSES:
            continue  # Drohnen, die Ankara Bamako überließ, und Raketen
        elif is_last and trigger.kind in (Kind.GIVE, Kind.GET):
            cost += 0 if ahead else 40
        elif trigger.kind in (Kind.GIVE, Kind.GET, Kind.ARM, Kind.ASK) and ahead == grammar.head_first:
            if gap > _BEFORE_ITS_VERB and not grammar.verb_final:
                continue  # only in "the shells it supplies" does the object come first
            if gap > _RIGHT_BEHIND and not grammar.head_first:
                continue  # the verb is last: what stands behind it belongs to the next
            cost += 30
        cost += 25 * between(found.triggers, trigger, goods.start)
        if grammar.arms_unnamed and not ahead and _is_of_other_verb(trigger, goods, found):
            continue
        if grammar.postpositional and _is_price(goods, trigger, found):
            continue
        if trigger.kind is Kind.ASK and gap > _ASKED_FOR:
            continue
        if gap <= reach and cost <= reach * 1.5 and (best is None or cost < best[0]):
            best = (cost, at)
    if best is None:
        if inside is None:
            return ()
        return (Goods(inside.start(), inside.end(), "weapons_unspecified"),)
    nearest = found.goods[best[1]]
    gap = max(nearest.start - trigger.end, trigger.start - nearest.end, 0)
    for start, end in others:
        if grammar.arms_unnamed and trigger.start <= start < trigger.end:
            continue  # funds the purchase of
        if grammar.subject_first and trigger.kind in _VERBS and end <= trigger.start <= nearest.start:
            continue
        if max(start - trigger.end, trigger.start - end, 0) < gap and not start <= nearest.start < end:
            if end <= nearest.start and grammar.joiner.fullmatch(text, end, nearest.start):
                continue  # soldiers and missiles
            if grammar.cased is not NEVER and 0 <= nearest.start - end <= 1:
                continue  # средства ПВО: the first only heads the second
            if inside is None:
                return ()
            return (Goods(inside.start(), inside.end(), "weapons_unspecified"),)
    if grammar.replaces.fullmatch(text, trigger.start, trigger.end):
        left = tuple(one for one in found.goods if not trigger.start <= one.start < trigger.end)
        return with_listed(text, replace(found, goods=left), left.index(nearest), grammar)
    return with_listed(text, found, best[1], grammar)


def _is_of_other_verb(trigger: Trigger, goods: Goods, found: Pieces) -> bool:
    """Sent home a man who sold missiles: the goods of a verb right before them are not those of one before."""
    if trigger.kind not in (Kind.GIVE, Kind.GET):
        return False
    later = [one for one in found.triggers if trigger.end <= one.start and one.end <= goods.start]
    last = later[-1] if later else None
    is_verb = last is not None and last.kind in (Kind.GIVE, Kind.GET)
    return last is not None and is_verb and not last.is_joined and not last.is_set_apart


def with_listed(text: str, found: Pieces, at: int, grammar: Grammar) -> tuple[Goods, ...]:
    """The goods at ``at`` and those in one list with it; "weapons" beside named ones says nothing more."""
    first = last = at
    while first > 0 and _same_list(text, found.goods[first - 1], found.goods[first], found, grammar):
        first -= 1
    while last + 1 < len(found.goods) and _same_list(text, found.goods[last], found.goods[last + 1], found, grammar):
        last += 1
    listed = found.goods[first : last + 1]
    named = [goods for goods in listed if goods.item != "weapons_unspecified"]
    unique: dict[str, Goods] = {}
    for goods in sorted(named or listed, key=lambda one: one.system is None):
        unique.setdefault(goods.item, goods)
    return tuple(sorted(unique.values(), key=lambda one: one.start))


def _is_price(goods: Goods, trigger: Trigger, found: Pieces) -> bool:
    """포탄 대가로: what stands before the word of exchange is not what the verb behind it gives."""
    return any(one.kind is Kind.SWAP and goods.end <= one.start and one.end <= trigger.start for one in found.triggers)


def _is_paid_with(goods: Goods, trigger: Trigger, found: Pieces) -> bool:
    """Im Tausch gegen Granaten … überlassen: what stands right behind the word of exchange is what comes back."""
    return any(
        one.kind is Kind.SWAP
        and 0 <= goods.start - one.end <= _PRICE
        and one.end <= trigger.start
        and not any(one.end <= other.start < goods.start for other in found.goods)
        and any(other.start > goods.end and other.end <= trigger.start for other in found.goods)
        for one in found.triggers
    )


_PRICE: Final = 24
LIST_GAP: Final = 34


_IN_LIST: Final = re.compile(r"[^;:!?.。…]*")


def _same_list(text: str, one: Goods, other: Goods, found: Pieces, grammar: Grammar) -> bool:
    between = text[one.end : other.start]
    if len(between) > LIST_GAP or not _IN_LIST.fullmatch(between):
        return False
    return not any(one.end <= piece.start < other.start for piece in (*found.triggers,)) and not any(
        one.end <= actor.start < other.start and actor.mark is not Mark.MAKER for actor in found.actors
    )


def between(triggers: Sequence[Trigger], trigger: Trigger, place: int) -> int:
    low, high = min(trigger.start, place), max(trigger.start, place)
    return sum(
        low < one.start < high and one is not trigger and one.kind in _SUPPLIER_VERBS and not one.is_set_apart
        for one in triggers
    )


def makes_these(actor: Actor, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar) -> bool:
    """Are the goods beside an adjective of origin some of ``goods``?"""
    if grammar.adjective_behind:
        beside = max((one for one in found.goods if one.end <= actor.start + 1), key=lambda one: one.end, default=None)
    else:
        beside = min(
            (one for one in found.goods if one.start >= actor.end - 1), key=lambda one: one.start, default=None
        )
    return beside is not None and any(beside.start == one.start for one in _listed_beside(goods, beside, found))


def by_maker(
    supplier: Actor | None, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> Iterator[tuple[Actor | None, tuple[Goods, ...]]]:
    """Turkish drones and Pakistani jets: each maker with its own goods. Anybody else, with all of them (empty)."""
    if supplier is None or supplier.mark is not Mark.MAKER:
        yield supplier, ()
        return
    makers = [one for one in found.actors if one.mark is Mark.MAKER and makes_these(one, goods, found, grammar)]
    if len({one.ids for one in makers}) < 2 or len({one.group for one in makers}) < 2:  # or made by both
        yield supplier, ()
        return
    for maker in makers:
        own = tuple(one for one in goods if _maker_of(one, makers, grammar) is maker)
        if own:
            yield maker, own


def _maker_of(goods: Goods, makers: Sequence[Actor], grammar: Grammar) -> Actor | None:
    """The nearest of ``makers`` on the side where adjectives stand."""
    if grammar.adjective_behind:
        return min((one for one in makers if one.start >= goods.end), key=lambda one: one.start, default=None)
    return max((one for one in makers if one.end <= goods.start), key=lambda one: one.end, default=None)


def _listed_beside(goods: tuple[Goods, ...], beside: Goods, found: Pieces) -> tuple[Goods, ...]:
    """``goods``, and what was left out of their list as saying nothing more ("weapons, including missiles")."""
    for one in goods:
        low, high = min(one.end, beside.end), max(one.start, beside.start)
        if high - low <= LIST_GAP and not any(low <= trigger.start < high for trigger in found.triggers):
            return (*goods, beside)
    return goods
