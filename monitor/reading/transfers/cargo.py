"""A cargo that was stopped, told over several sentences: what and by whom in one, where from and for whom in others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from monitor.domain import UNKNOWN_PARTY, Party, PartyRole, Span, Stage, Status, Transfer
from monitor.knowledge.model import Knowledge
from monitor.reading.arms import WEAPONS
from monitor.reading.cues import Sentence
from monitor.reading.mentions import Hit
from monitor.reading.transfers import screens
from monitor.reading.transfers.grammar import NEVER, REACH_BEFORE, REACH_BEHIND, Grammar, Mark, Pattern
from monitor.reading.transfers.pieces import goods_in, parties_in
from monitor.reading.transfers.values import Actor, Goods

_NEAR: Final = 5  # sentences from the headline on in which such a report is told
_MOST: Final = 4  # goods of one cargo


@dataclass(frozen=True, slots=True)
class Cargo:
    """The transfers of a stopped cargo, and the sentences that told of it."""

    transfers: tuple[Transfer, ...]
    sentences: frozenset[Span]


def cargo(
    text: str,
    rows: Sequence[Sentence],
    hits: Mapping[int, Sequence[Hit]],
    knowledge: Knowledge,
    grammar: Grammar,
) -> Cargo | None:
    """The cargo whose stopping the first sentences tell, where they say for whom it was; None for others."""
    if grammar.cargo_to is NEVER and grammar.cargo_to_behind is NEVER:
        return None
    near = rows[:_NEAR]
    seizure = next(_seizures(text, near, hits, knowledge, grammar), None)
    if seizure is None:
        return None
    row, goods = seizure
    gets: list[Actor] = []
    gives: list[tuple[bool, Actor]] = []
    told_in = {row.span}
    for one in near:
        for actor in parties_in(text, one, hits.get(one.number, ()), knowledge, grammar):
            if len(actor.ids) > 1 or actor.ids == (UNKNOWN_PARTY,):
                continue
            if _stands(text, actor, one, grammar.cargo_to, grammar.cargo_to_behind):
                gets.append(actor)
                told_in.add(one.span)
            elif _stands(text, actor, one, grammar.cargo_from, grammar.cargo_from_behind):
                gives.append((True, actor))
                told_in.add(one.span)
            elif actor.mark in (Mark.MAKER, Mark.FROM) and one is row:
                gives.append((False, actor))
    groups = [one for one in gets if knowledge.entities[one.ids[0]].kind == "armed_group"]
    recipient = next(iter(groups or gets), None)
    if recipient is None:
        return None
    loaded = [one for is_said, one in gives if is_said] or [one for _, one in gives]
    supplier = next((one for one in loaded if one.ids != recipient.ids), None)
    return Cargo(tuple(_transfers(text, row, goods, supplier, recipient, grammar)), frozenset(told_in))


def _seizures(
    text: str, rows: Sequence[Sentence], hits: Mapping[int, Sequence[Hit]], knowledge: Knowledge, grammar: Grammar
) -> Iterator[tuple[Sentence, list[Goods]]]:
    screen, seizing = screens.within(grammar).screen, grammar.moods.interdicted
    for row in rows:
        if not screen.may(screen.live(text[row.span.start : row.span.end]), seizing):
            continue
        if seizing.search(text, row.span.start, row.span.end) is None:
            continue
        goods = [one for one in goods_in(text, row, hits.get(row.number, ()), knowledge, grammar) if _is_cargo(one)]
        if goods:
            yield row, goods


def _is_cargo(goods: Goods) -> bool:
    return goods.item in WEAPONS


def _stands(text: str, actor: Actor, row: Sentence, ahead: Pattern, behind: Pattern) -> bool:
    before = text[max(row.span.start, actor.start - REACH_BEFORE) : actor.start]
    return bool(ahead.search(before) or behind.match(text, actor.end, min(row.span.end, actor.end + REACH_BEHIND)))


def _transfers(
    text: str, row: Sentence, goods: Sequence[Goods], supplier: Actor | None, recipient: Actor, grammar: Grammar
) -> Iterator[Transfer]:
    named = [one for one in goods if one.item != "weapons_unspecified"] or list(goods)
    items = {one.item: one for one in reversed(named)}
    for number, one in enumerate(sorted(items.values(), key=lambda one: one.start)[:_MOST]):
        ends = ((PartyRole.SUPPLIER, supplier), (PartyRole.RECIPIENT, recipient))
        cue = grammar.moods.interdicted.search(text, row.span.start, row.span.end)
        yield Transfer(
            key=f"c{number + 1}",
            supplier=supplier.ids[0] if supplier is not None else UNKNOWN_PARTY,
            recipient=recipient.ids[0],
            directed=True,
            item=one.item,
            status=Status.INTERDICTED,
            stage=Stage.SEIZED,
            quote=row.span,
            cue=cue[0].strip() if cue is not None else "",
            rule=f"{grammar.language}.cargo",
            system=one.system,
            item_span=Span(one.start, one.end),
            parties=tuple(
                Party(role, actor.ids[0], text[actor.start : actor.end], Span(actor.start, actor.end))
                for role, actor in ends
                if actor is not None
            ),
        )
