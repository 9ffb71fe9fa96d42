"""Which goods a sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from monitor.knowledge.model import Knowledge
from monitor.reading.cues import Sentence
from monitor.reading.mentions import Hit
from monitor.reading.transfers import screens
from monitor.reading.transfers.grammar import NEVER, REACH_BEFORE, Grammar
from monitor.reading.transfers.values import LONGEST, Goods

TOUCHING: Final = 3


_NOT_GIVEN: Final = ("combat", "launch", "test")


_NEVER_ARMS: Final = frozenset({"oil_commodities"})


def goods_named(
    text: str, row: Sentence, hits: Sequence[Hit], knowledge: Knowledge, grammar: Grammar, live: int, *, is_armed: bool
) -> list[Goods]:
    found: list[Goods] = []
    for hit in hits:
        entity = knowledge.entities[hit.entities[0]]
        if entity.kind == "item" and entity.id not in _NEVER_ARMS:
            found.append(Goods(hit.start, hit.end, entity.id))
        elif entity.kind == "system" and entity.item_class and entity.item_class not in _NEVER_ARMS:
            found.append(Goods(hit.start, hit.end, entity.item_class, entity.id, entity.country))
    taken = [(one.start, one.end) for one in found]
    found += [
        Goods(start, end, "weapons_unspecified")
        for start, end in row.places("arms")
        if not any(start < last and first < end for first, last in taken)
    ]
    if grammar.goods is not NEVER:
        found += _called(text, row, found, grammar, live)
    screen = screens.within(grammar).screen
    for tech in (grammar.tech if is_armed else NEVER, grammar.sure_tech):
        if tech is NEVER or not screen.may(live, tech):
            continue
        taken = [(one.start, one.end) for one in found]
        found += [
            Goods(match.start(), match.end(), "military_technology")
            for match in tech.finditer(text, row.span.start, min(row.span.end, row.span.start + LONGEST))
            if not any(match.start() < last and first < match.end() for first, last in taken)
        ]
    if grammar.counters is not NEVER and not found and screen.may(live, grammar.counters):
        found += [
            Goods(match.start(), match.end(), "weapons_unspecified")
            for match in grammar.counters.finditer(text, row.span.start, min(row.span.end, row.span.start + LONGEST))
        ]
    if grammar.told_in_two and not is_armed:
        found += [
            Goods(match.start(), match.end(), "military_technology")
            for match in _WEAPONS_TECHNOLOGY.finditer(text, row.span.start, min(row.span.end, row.span.start + LONGEST))
        ]
    if grammar.told_in_two:
        found = _widest([_or_its_making(text, one, row, grammar) for one in found])
    if grammar.home is not None:
        found = [
            replace(one, maker=grammar.home) if one.maker is None and grammar.home_goods.match(text, one.start) else one
            for one in found
        ]
    found = [
        one
        for one in found
        if not grammar.qualifies.match(text, one.end, row.span.end)
        and not grammar.civil.search(text, max(row.span.start, one.start - REACH_BEFORE), one.start)
    ]
    blows = row.places(*_NOT_GIVEN)
    return sorted(
        (one for one in found if not any(0 <= blow - one.end <= TOUCHING for blow, _ in blows)),
        key=lambda one: one.start,
    )


def _called(text: str, row: Sentence, found: Sequence[Goods], grammar: Grammar, live: int) -> Iterator[Goods]:
    """Goods that a sentence calls by general words: guns, patrol boats."""
    start, end = row.span.start, min(row.span.end, row.span.start + LONGEST)
    if not screens.within(grammar).screen.may(live, grammar.goods):
        return
    taken = [(one.start, one.end) for one in found]
    for match in grammar.goods.finditer(text, start, end):
        if match.lastgroup and not any(match.start() < last and first < match.end() for first, last in taken):
            yield Goods(match.start(), match.end(), match.lastgroup)


_OF_THESE: Final = re.compile(
    "[の的]?(?:関連|製造|制造|生産|生产|生產|設計|设计|設計|開発|研发|研發|原子炉|エンジン|発動機|发动机|發動機|誘導|制导|推進|推进|制御"
    "|飞控|飛控|中核|核心|关键|關鍵|相关|相關){0,2}"
)


def _widest(found: Sequence[Goods]) -> list[Goods]:
    """Without goods named inside others."""
    kept: list[Goods] = []
    for one in sorted(found, key=lambda one: one.start - one.end):
        if not any(other.start <= one.start and one.end <= other.end for other in kept):
            kept.append(one)
    return kept


def _or_its_making(text: str, one: Goods, row: Sentence, grammar: Grammar) -> Goods:
    """The technology of a weapon where that is what its name stands before: 原潜の原子炉技術, 无人机技术."""
    match = grammar.tech.search(text, one.end, min(row.span.end, one.end + _TECH_REACH))
    if match is None or not _OF_THESE.fullmatch(text, one.end, match.start()):
        return one
    return Goods(one.start, match.end(), "military_technology")


_WEAPONS_TECHNOLOGY: Final = re.compile(
    "(?:ミサイル|無人機|潜水艦|軍事|(?:偵察|監視|スパイ|軍事)衛星)(?:関連)?技術|(?:导弹|導彈|飞弹|飛彈|潜艇|潛艇|(?:侦察|偵察|间谍)(?:卫星|衛星))技[术術]"
)


_TECH_REACH: Final = 12
