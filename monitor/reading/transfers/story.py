"""What earlier sentences tell of a later one: which goods are meant, whose pact it is, who is paid back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY
from monitor.reading.transfers.ends import ENOUGH
from monitor.reading.transfers.flow import Flow
from monitor.reading.transfers.goods import makes_these
from monitor.reading.transfers.grammar import Grammar, Kind, Mark
from monitor.reading.transfers.speakers import are_enemies
from monitor.reading.transfers.values import Actor, Goods, Pieces

_NOT_KEPT: Final = frozenset({"military_technology", "nuclear", "satellite_space"})
_MOST_AGAIN: Final = 2


@dataclass(frozen=True, slots=True)
class Kept:
    """Goods that a sentence told of, and who makes them, where it says so."""

    goods: Goods
    maker: Actor | None


def kept(seen: Pieces, grammar: Grammar) -> Kept | None:
    """The first goods of a sentence, which later ones may call by a general word; None where it names none."""
    goods = next((one for one in seen.goods if one.item not in _NOT_KEPT), None)
    if goods is None:
        return None
    if seen.maker is not None:
        return Kept(goods, seen.maker)
    makers = (one for one in seen.actors if one.mark is Mark.MAKER and len(one.ids) == 1)
    return Kept(goods, next((one for one in makers if makes_these(one, (goods,), seen, grammar)), None))


def named_again(text: str, start: int, end: int, goods: Goods, grammar: Grammar) -> list[Goods]:
    """The aircraft, the boats: the goods named before, where ``text[start:end]`` calls them by a general word."""
    found: list[Goods] = []
    for item in (goods.item, ""):
        pattern = grammar.things.get(item)
        if pattern is not None:
            found += [replace(goods, start=one.start(), end=one.end()) for one in pattern.finditer(text, start, end)]
    return sorted(found, key=lambda one: one.start)[:_MOST_AGAIN]


def is_pact_reviewed(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Does ``text[start:end]`` say that an agreement on defence is looked at anew?"""
    return grammar.pacts.search(text, start, end) is not None and grammar.reviews.search(text, start, end) is not None


def pact_of(text: str, seen: Pieces, grammar: Grammar) -> tuple[Actor, ...]:
    """The two states whose pact a sentence says to be under review; empty where it does not, or names more."""
    if not is_pact_reviewed(text, seen.start, seen.end, grammar):
        return ()
    named: dict[str, Actor] = {}
    for one in seen.actors:
        if len(one.ids) == 1 and one.ids[0] != UNKNOWN_PARTY and not one.is_pronoun:
            named.setdefault(one.ids[0], one)
    return tuple(named.values()) if len(named) == 2 and not are_enemies(*named) else ()


def on_a_pact(
    seen: Pieces, flows: Sequence[Flow], pact: Sequence[Actor], before: Kept | None, grammar: Grammar
) -> list[Flow]:
    """Jakarta reviews its pact with Paris; 42 Rafale are at stake: who makes them was to give them to the other."""
    if len(pact) != 2 or any(flow.supplier is not None and flow.recipient is not None for flow in flows):
        return []
    for goods in seen.goods or ((before.goods,) if before is not None else ()):
        makers = {goods.maker}
        makers |= {one.ids[0] for one in seen.actors if one.is_firm}
        makers |= {
            one.ids[0]
            for one in seen.actors
            if one.mark is Mark.MAKER and one.is_adjective and seen.goods and makes_these(one, (goods,), seen, grammar)
        }
        if not seen.goods and before is not None and before.maker is not None:
            makers.add(before.maker.ids[0])
        for one, other in (pact, pact[::-1]):
            if one.ids[0] in makers and other.ids[0] not in makers:
                return [Flow(one, other, (goods,), None, f"{grammar.language}.pact", score=ENOUGH)]
    return []


def last_pair(flows: Sequence[Flow]) -> tuple[Actor, Actor] | None:
    """Who gave whom in the last supply that a sentence told whole."""
    for flow in reversed(flows):
        ends = (flow.supplier, flow.recipient)
        if flow.directed and ends[0] and ends[1] and UNKNOWN_PARTY not in ends[0].ids + ends[1].ids:
            return ends[0], ends[1]
    return None


def in_return(flow: Flow, seen: Pieces, pair: tuple[Actor, Actor] | None) -> Flow:
    """In return Myanmar's works send shells: to who gave in the sentence before."""
    if pair is None or not flow.directed or not any(one.kind is Kind.SWAP for one in seen.triggers):
        return flow
    gave, got = pair
    if flow.recipient is None and flow.supplier is not None and flow.supplier.ids == got.ids:
        return replace(flow, recipient=gave)
    if flow.supplier is None and flow.recipient is not None and flow.recipient.ids == gave.ids:
        return replace(flow, supplier=got)
    return flow
