"""The pieces of a sentence that a transfer can be read from: parties, goods and triggers, in order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.knowledge.model import Knowledge
from monitor.reading.cues import Sentence
from monitor.reading.mentions import Hit
from monitor.reading.transfers import screens
from monitor.reading.transfers.grammar import NEVER, Grammar, Kind, Mark
from monitor.reading.transfers.lists import behind_verbs, listed
from monitor.reading.transfers.marks import marked
from monitor.reading.transfers.named import parties_named
from monitor.reading.transfers.story import Kept, is_pact_reviewed, named_again
from monitor.reading.transfers.things import goods_named
from monitor.reading.transfers.triggers import participle, triggers_of
from monitor.reading.transfers.values import LONGEST, Actor, Goods, Pieces, Trigger

_MOST: Final = 40
"""Pieces of one kind in a sentence: every one is held against every other."""


def pieces(
    text: str,
    row: Sentence,
    hits: Sequence[Hit],
    knowledge: Knowledge,
    grammar: Grammar,
    *,
    is_armed: bool,
    before: Kept | None = None,
    alone: bool = False,
) -> Pieces | None:
    """The pieces of a sentence; None when nothing can be read from it (no goods or no trigger).

    ``is_armed``: the article is about arms, so that a bare "technology" counts as goods. ``before``: the goods that
    sentences before told of, which this one may call by a general word. ``alone``: goods without any party are enough.
    """
    if not hits and not row.words and before is None:
        return None  # most sentences of most articles
    start, end = row.span.start, min(row.span.end, row.span.start + LONGEST)
    screen = screens.within(grammar).screen
    live = screen.live(text[start:end])
    hits = [hit for hit in hits if hit.end <= end][:_MOST]
    goods = goods_named(
        text, row, hits, knowledge, grammar, live, is_armed=is_armed and screen.may(live, grammar.tech)
    )[:_MOST]
    maker, is_again = None, False
    if not goods and before is not None:
        goods = named_again(text, start, end, before, grammar)
        maker = before.maker if goods else None
        is_again = bool(goods)
    of_pact = not goods and screen.may(live, grammar.pacts) and is_pact_reviewed(text, start, end, grammar)
    if (
        not goods
        and not of_pact
        and not (screen.may(live, grammar.arms_inside) and grammar.arms_inside.search(text, start, end))
    ):
        return None
    names = parties_named(text, row, hits, knowledge, grammar, screen, live)[:_MOST]
    alone = alone or (row.is_title and bool(grammar.things))
    alone = alone or (
        grammar.carriers is not NEVER
        and screen.may(live, grammar.moods.interdicted)
        and grammar.moods.interdicted.search(text, start, end) is not None
    )
    if not names and not (alone and goods):
        return None
    found = triggers_of(text, start, end, grammar, live)[:_MOST]
    triggers = [
        participle(text, one, goods, grammar)
        for one in found
        if grammar.beside_goods.fullmatch(text, one.start, one.end) is None
        or any(one.start - other.end == 1 for other in goods)
    ]
    if not triggers and not goods and not of_pact:
        return None
    breaks = tuple(match.start() for match in grammar.breaks.finditer(text, start, end))[: _MOST * 2]
    ahead = screens.ahead(grammar).screen.over(text, start, end)
    actors = listed(text, [marked(text, actor, goods, triggers, row, grammar, ahead) for actor in names], grammar)
    signed = signature(text, row, grammar)
    ends = [one.end for one in goods] + [one.end for one in triggers]
    if signed is not None and max(ends) <= signed:
        actors = [replace(one, mark=Mark.SPEAKER) if one.start >= signed else one for one in actors]
    if grammar.subject_behind:
        actors = behind_verbs(text, actors, goods, triggers, breaks, grammar)
    if grammar.sells is not NEVER:
        triggers = [_sold(text, one, actors, grammar) for one in triggers]
    is_seized = is_again and before is not None and before.is_seized
    return Pieces(
        start,
        end,
        row.is_title,
        tuple(actors),
        tuple(goods),
        tuple(triggers),
        breaks,
        screen,
        live,
        is_again,
        is_seized,
        maker,
    )


def goods_in(text: str, row: Sentence, hits: Sequence[Hit], knowledge: Knowledge, grammar: Grammar) -> Sequence[Goods]:
    """The weapons that a sentence names, whatever else stands in it."""
    live = screens.within(grammar).screen.live(text[row.span.start : min(row.span.end, row.span.start + LONGEST)])
    return goods_named(text, row, hits[:_MOST], knowledge, grammar, live, is_armed=False)[:_MOST]


def parties_in(
    text: str, row: Sentence, hits: Sequence[Hit], knowledge: Knowledge, grammar: Grammar
) -> Sequence[Actor]:
    """The parties of a sentence with their marks, whether it names weapons or not; parties of a list share one."""
    goods = goods_in(text, row, hits, knowledge, grammar)
    return listed(text, _parties(text, row, hits[:_MOST], goods, knowledge, grammar), grammar)


def signature(text: str, row: Sentence, grammar: Grammar) -> int | None:
    """Where a headline begins to say only on whose word it stands; None where it does not."""
    if not row.is_title:
        return None
    match = grammar.signed.search(text, max(row.span.start, row.span.end - LONGEST), row.span.end)
    return match.start() if match else None


_WHO_SELLS: Final = frozenset({Mark.NONE, Mark.SUBJECT, Mark.SPEAKER})


def _sold(text: str, trigger: Trigger, actors: Sequence[Actor], grammar: Grammar) -> Trigger:
    """미국이 미국산 무기 구매를 요청했다: who asks that its own goods be bought gives them."""
    if trigger.kind is not Kind.ASK or grammar.sells.match(text, trigger.start) is None:
        return trigger
    made_by = {one.ids for one in actors if one.mark is Mark.MAKER and one.end <= trigger.start}
    asks = any(one.ids in made_by and one.mark in _WHO_SELLS and one.end <= trigger.start for one in actors)
    return replace(trigger, kind=Kind.GIVE) if asks else trigger


def parties(text: str, row: Sentence, hits: Sequence[Hit], knowledge: Knowledge, grammar: Grammar) -> tuple[Actor, ...]:
    """The parties of a sentence as they stand in it, whether or not it speaks of weapons."""
    end = min(row.span.end, row.span.start + LONGEST)
    inside = [hit for hit in hits if hit.end <= end][:_MOST]
    return tuple(_parties(text, row, inside, (), knowledge, grammar))


def _parties(
    text: str, row: Sentence, hits: Sequence[Hit], goods: Sequence[Goods], knowledge: Knowledge, grammar: Grammar
) -> list[Actor]:
    """Each party named, with the mark that the words around it and the ``goods`` give it."""
    start, end = row.span.start, min(row.span.end, row.span.start + LONGEST)
    screen = screens.within(grammar).screen
    named = parties_named(text, row, hits, knowledge, grammar, screen, screen.live(text[start:end]))[:_MOST]
    ahead = screens.ahead(grammar).screen.over(text, start, end)
    return [marked(text, one, goods, (), row, grammar, ahead) for one in named]
