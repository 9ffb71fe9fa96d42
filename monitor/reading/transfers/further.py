"""Further flows of one trigger: other goods for others, other givers, whom a buyer gives it to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.reading.transfers.ends import ENOUGH, multiplied
from monitor.reading.transfers.flow import Flow
from monitor.reading.transfers.goods import between, with_listed
from monitor.reading.transfers.grammar import Grammar, Mark
from monitor.reading.transfers.points import (
    AT_ONCE,
    GOALS,
    fit,
    receiving,
)
from monitor.reading.transfers.values import Actor, Goods, Pieces, Trigger
from monitor.reading.transfers.verbless import (
    POINTED,
)

BARE: Final = frozenset({Mark.NONE, Mark.SUBJECT})


def and_others_give(
    text: str, trigger: Trigger, recipient: Actor | None, supplier: Actor, found: Pieces, grammar: Grammar, name: str
) -> Iterator[Flow]:
    """X tanks and Y rifles gives to Z: those before the giver, each with goods of its own."""
    last = supplier
    for actor in reversed([one for one in found.actors if one.end <= supplier.start]):
        own = [one for one in found.goods if actor.end <= one.start and one.end <= last.start]
        if not own or actor.mark is not supplier.mark or actor.mark not in BARE or len(actor.ids) > 1:
            return
        joined = grammar.joiner.fullmatch(text, own[-1].end, last.start)
        if joined is None and grammar.told_in_two:
            joined = _AMOUNT_AND_COMMA.fullmatch(text, own[-1].end, last.start)
        if joined is None or between(found.triggers, trigger, actor.start) or found.crossed(actor.start, last.start):
            return
        at = found.goods.index(own[-1])
        for one, other in multiplied(actor, recipient, found):
            yield Flow(one, other, with_listed(text, found, at, grammar), trigger, name, score=ENOUGH)
        last = actor


_AMOUNT_AND_COMMA: Final = re.compile("[^、。]{0,8}、")


_AND: Final = re.compile(r"\band (?:\w+ )?\Z")


def and_of_others(
    text: str,
    trigger: Trigger,
    goods: tuple[Goods, ...],
    recipient: Actor,
    found: Pieces,
    grammar: Grammar,
    name: str,
) -> Iterator[Flow]:
    """Tanks from one and American jets: a further object with a maker of its own."""
    for actor in found.actors:
        if actor.mark is Mark.FROM and actor.start > goods[-1].end and actor.ids != recipient.ids:
            yield from _also_from(text, actor, trigger, goods, recipient, found, grammar, name)
        if actor.mark is not Mark.MAKER or actor.start < goods[-1].end or actor.ids == recipient.ids:
            continue
        own = next((one for one in found.goods if one.start >= actor.end), None)
        crossed = found.crossed(trigger.end, actor.start) or between(found.triggers, trigger, actor.start)
        if own is None or crossed or not _AND.search(text[max(goods[-1].end, actor.start - AT_ONCE) : actor.start]):
            continue
        at = found.goods.index(own)
        for one in multiplied(None, recipient, found):
            yield Flow(actor, one[1], with_listed(text, found, at, grammar), trigger, name, score=ENOUGH)


def _also_from(
    text: str,
    actor: Actor,
    trigger: Trigger,
    goods: tuple[Goods, ...],
    recipient: Actor,
    found: Pieces,
    grammar: Grammar,
    name: str,
) -> Iterator[Flow]:
    """Helicopters from one and drones from another: further goods with a source of their own."""
    own = max((one for one in found.goods if one.end <= actor.start), key=lambda one: one.end)
    parted = any(goods[-1].end <= one.start and one.end <= own.start for one in found.actors)
    crossed = found.crossed(trigger.end, actor.start) or between(found.triggers, trigger, actor.start)
    if own.start <= goods[-1].start or crossed or not parted or actor.start - own.end > AT_ONCE:
        return
    at = found.goods.index(own)
    for one, other in multiplied(actor, recipient, found):
        yield Flow(one, other, with_listed(text, found, at, grammar), trigger, name, score=ENOUGH)


def and_to_others(
    text: str,
    trigger: Trigger,
    goods: tuple[Goods, ...],
    recipient: Actor,
    supplier: Actor | None,
    found: Pieces,
    grammar: Grammar,
    name: str,
) -> Iterator[Flow]:
    """Missiles to one and jets to another: a further recipient with goods of its own between the two."""
    for actor in found.actors:
        if actor.mark not in GOALS or actor.group == recipient.group or actor.ids == recipient.ids:
            continue
        if len(actor.ids) > 1 or (supplier is not None and actor.ids == supplier.ids):
            continue
        low, high = sorted((recipient, actor), key=lambda one: one.start)
        if not grammar.head_first and high.end > trigger.start:
            continue
        parted = [one for one in found.goods if low.end <= one.start and one.end <= high.start]
        if grammar.head_first:
            own = parted if actor is high else [one for one in found.goods if one.end <= actor.start][-1:]
        else:
            own = parted[-1:] if actor is low else [one for one in found.goods if one.start >= actor.end][:1]
        crossed = found.crossed(low.end, high.start) or between(found.triggers, trigger, actor.start)
        if parted and own and not crossed and high.start - low.end <= POINTED * 2:
            for one, other in multiplied(supplier, actor, found):
                yield Flow(one, other, tuple(own[-1:]), trigger, name, score=ENOUGH)


def bought_for(
    text: str, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar, name: str, read: list[Flow]
) -> list[Flow]:
    """Belgium buys US weapons for Ukraine: the buyer gives as well."""
    first = read[0]
    if first.recipient is None:
        return []
    buyers = [
        (points, actor)
        for actor in found.actors
        if actor.mark in (Mark.NONE, Mark.SUBJECT, Mark.BY)
        and actor is not first.supplier
        and actor is not first.recipient
        and (points := fit(receiving(trigger.kind, grammar), actor, trigger, goods, found, grammar)) >= ENOUGH
    ]
    if first.recipient.mark is Mark.TO and buyers:
        _, buyer = max(buyers, key=lambda one: one[0])
        return [
            Flow(one, first.recipient, goods, trigger, f"{name}_for", score=first.score)
            for one, _ in multiplied(buyer, None, found)
        ]
    givens = [
        actor
        for actor in found.actors
        if actor.mark is Mark.TO
        and actor.start > trigger.end
        and not grammar.postpositional  # what stands behind the verb belongs to the next
        and actor.ids != first.recipient.ids
        and not between(found.triggers, trigger, actor.start)  # of another verb: buys tanks and sends shells to
        and fit({"to": 6}, actor, trigger, goods, found, grammar) >= ENOUGH
    ]
    if givens and first.recipient.mark in (Mark.NONE, Mark.SUBJECT):
        final = givens[0]
        payers = list({id(one.recipient): one.recipient for one in read}.values())
        extra = [Flow(payer, final, goods, trigger, f"{name}_for", score=first.score) for payer in payers]
        if first.supplier is None:
            read.clear()  # who buys for others keeps nothing
        elif first.supplier.ids != final.ids:
            extra.append(Flow(first.supplier, final, goods, trigger, f"{name}_for", score=first.score))
            read.clear()
        return extra
    return []
