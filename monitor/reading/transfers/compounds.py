"""A bare name inside a compound of goods and a verbal noun: 폴란드 K2 수출."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import Grammar, Kind, Mark
from monitor.reading.transfers.points import (
    AT_ONCE,
    GOALS,
)
from monitor.reading.transfers.values import Actor, Goods, Pieces, Trigger

_NOUNS_TOO: Final = frozenset({Kind.GIVE, Kind.GIVE_NOUN, Kind.GIVEN})


_COMPOUND: Final = 30  # characters of a compound of recipient, goods and verbal noun


def in_compounds(
    text: str, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> dict[int, float]:
    """The lists of bare names that get the goods, each with its points."""
    if not grammar.compounds or trigger.kind not in _NOUNS_TOO:
        return {}
    read = ((actor.group, _in_compound(text, actor, trigger, goods, found, grammar)) for actor in found.actors)
    return {group: points for group, points in read if points}


def _in_compound(
    text: str, actor: Actor, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> float:
    """폴란드 K2 수출, K2 폴란드 수출: a bare name beside goods gets them when another is known to give."""
    if actor.mark not in (Mark.NONE, Mark.MAKER) or actor.end > trigger.start or len(actor.ids) > 1:
        return 0.0
    maker = goods[0].maker
    if trigger.start - actor.end > _COMPOUND or maker in actor.ids:
        return 0.0
    if grammar.origin.search(text, actor.start, actor.end + 1):
        return 0.0
    if goods[-1].end <= actor.start:
        return 4.8 if trigger.start - actor.end <= 1 and actor.start - goods[-1].end <= AT_ONCE else 0.0
    if any(
        one.mark in GOALS
        and (one.end <= trigger.start or grammar.head_first)
        and not found.crossed(one.start, trigger.start)
        for one in found.actors
    ):
        return 0.0  # 나토 "우크라에 美무기 지원": who gets is named
    gap = text[actor.end : goods[0].start].strip()
    if goods[0].start < actor.end or gap not in ("", "등", "등에") or goods[-1].start > trigger.start:
        return 0.0
    giver = any(
        one.end <= actor.start
        and one.group != actor.group
        and one.ids != actor.ids
        and one.mark in (Mark.NONE, Mark.SUBJECT, Mark.SPEAKER)
        and found.crossed(one.start, trigger.start) <= (one.mark is Mark.SPEAKER)
        for one in found.actors
    )
    return 4.8 if giver or maker is not None else 0.0
