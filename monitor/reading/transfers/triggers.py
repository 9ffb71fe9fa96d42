"""The words of a sentence that give or get, in their voice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from monitor.reading.transfers import screens
from monitor.reading.transfers.grammar import NEVER, REACH_BEFORE, Grammar, Kind
from monitor.reading.transfers.things import TOUCHING
from monitor.reading.transfers.values import Goods, Trigger


def triggers_of(text: str, start: int, end: int, grammar: Grammar, live: int) -> list[Trigger]:
    found = [
        Trigger(match.start(), match.end(), kind, is_set_apart=grammar.set_apart.fullmatch(match[0]) is not None)
        for kind, pattern, bit in screens.within(grammar).triggers
        if live & bit
        for match in pattern.finditer(text, start, end)
        if match.end() > match.start()
    ]
    found.sort(key=lambda one: (one.start - one.end, one.start))
    kept: list[Trigger] = []
    for one in found:
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    kept.sort(key=lambda one: one.start)
    voiced = [_voiced(text, one, grammar) for one in kept]
    if grammar.joined is NEVER:
        return voiced
    return [
        replace(one, is_joined=True)
        if grammar.joined.search(text[max(start, one.start - TOUCHING * 4) : one.start])
        else one
        for one in voiced
    ]


def participle(text: str, trigger: Trigger, goods: Sequence[Goods], grammar: Grammar) -> Trigger:
    """A verb of giving right behind its goods, in a form that can be passive: Canadian tanks sold to the Emirates."""
    behind = any(0 <= trigger.start - one.end <= TOUCHING for one in goods)
    if trigger.kind is Kind.GIVE and behind and grammar.participle.fullmatch(text, trigger.start, trigger.end):
        return replace(trigger, kind=Kind.GIVEN)
    return trigger


_PASSIVE: Final[Mapping[Kind, Kind]] = {Kind.GIVE: Kind.GIVEN, Kind.GET: Kind.GOTTEN, Kind.ARM: Kind.ARMED}


def _voiced(text: str, trigger: Trigger, grammar: Grammar) -> Trigger:
    if grammar.active.fullmatch(text, trigger.start, trigger.end):
        return trigger
    if trigger.kind in _PASSIVE and (
        grammar.passive_before.search(text[max(0, trigger.start - REACH_BEFORE) : trigger.start])
        or grammar.passive_behind.match(text, trigger.end)
    ):
        return replace(trigger, kind=_PASSIVE[trigger.kind])
    return trigger
