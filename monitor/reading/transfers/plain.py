"""Which sentence says a supply so plainly that it alone makes its article one about arms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from monitor.domain import UNKNOWN_PARTY
from monitor.reading import arms
from monitor.reading.cues import Sentence
from monitor.reading.transfers import story
from monitor.reading.transfers.context import is_telling_make
from monitor.reading.transfers.flow import Flow
from monitor.reading.transfers.grammar import Grammar, Kind, Mark
from monitor.reading.transfers.handed import EXCHANGED, FATE, HANDED
from monitor.reading.transfers.values import Goods

_PLAINLY: Final = 8.0  # points of a flow that alone makes an article one about arms


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


def is_plain(text: str, row: Sentence, flow: Flow, grammar: Grammar) -> bool:
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
    is_fought = row.has("combat") and not (grammar.groups_suffice and is_of_goods(row, flow.goods))
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


def is_of_goods(row: Sentence, goods: Sequence[Goods]) -> bool:
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
        and not AIDED & set(flow.recipient.ids)
    )


AIDED: Final = frozenset({"UA"})
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
