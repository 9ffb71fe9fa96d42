"""The events of one article: each sentence is held against the rules, the best sentence of each event is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from monitor.domain import Event, UnRef
from monitor.knowledge.model import Knowledge
from monitor.reading.cues import Sentence
from monitor.reading.events import council, lists, people, trade
from monitor.reading.events.scene import Draft, Scene
from monitor.reading.mentions import Found, Hit

MOST: Final = 12
"""Events kept of one article."""
_SENTENCES: Final = 400
"""Sentences looked at; an article is shorter, and a text of a megabyte is no article."""

_Rule = Callable[[Scene], Iterable[Draft]]
_VERDICTS: Final = frozenset(concept for concept, _ in people.VERDICTS)
_RULES: Final[tuple[tuple[_Rule, frozenset[str]], ...]] = (
    (lists.designations, frozenset({"event_impose", "event_designate"})),
    (lists.bare_designations, frozenset({"event_offence"})),
    (lists.delistings, frozenset({"event_lift"})),
    (council.resolutions, frozenset({"event_adopt", "event_reject", "event_renew"})),
    (council.mandates, frozenset({"event_end", "event_renew"})),
    (council.reports, frozenset({"event_report"})),
    (trade.interdictions, frozenset({"event_seize"})),
    (trade.ship_to_ship, frozenset({"event_sts"})),
    (trade.prohibited_trade, frozenset({"event_trade", "event_labour"})),
    (trade.procurement, frozenset({"event_front", "event_acquire"})),
    (people.personnel, frozenset({"event_send", "event_train"})),
    (people.cyber, frozenset({"event_cyber"})),
    (people.cases, _VERDICTS),
)
"""Each rule with the concepts one of which it cannot do without. The veto has its word from the topics' lexicon."""


def events(
    text: str,
    rows: Sequence[Sentence],
    found: Found,
    refs: Sequence[UnRef],
    knowledge: Knowledge,
    *,
    language: str,
    published: date | None,
) -> tuple[Event, ...]:
    """The events that an article tells, in order of the text; at most ``MOST``.

    ``rows`` are its sentences (``cues.gather``), ``language`` that of the index they were found with, ``published`` the
    day it came out, for dates that are given in part. To be asked only of articles that have a topic: the rules lean on
    that. Each event is kept once, by its type, authority and target, with the sentence that says most of it; one that
    names fewer parties than another of its type and says nothing else is left out. What is negated, planned, threatened
    or wished for is no event; a resolution not adopted is ``rejected``, a mandate not renewed ``not renewed``.
    """
    hits: dict[int, list[Hit]] = {}
    for hit in found.names:
        hits.setdefault(hit.sentence, []).append(hit)
    best: dict[tuple[object, ...], Draft] = {}
    for row in rows[:_SENTENCES]:
        if not (row.triggers or "veto" in row.words) or row.has("sport", "film"):
            continue
        scene = Scene(text, row, rows, hits.get(row.number, ()), refs, knowledge, language)
        for draft in _drafts(scene):
            known = best.get(draft.key)
            if known is None or draft.score > known.score:
                best[draft.key] = draft
    kept = sorted(_specific(list(best.values())), key=lambda draft: -draft.score)[:MOST]
    return tuple(draft.event(published) for draft in sorted(kept, key=lambda draft: (draft.trigger, draft.type)))


def _drafts(scene: Scene) -> Iterator[Draft]:
    triggers = scene.row.triggers.keys()
    for rule, needed in _RULES:
        if not triggers.isdisjoint(needed):
            yield from rule(scene)
    if "veto" in scene.row.words:
        yield from council.vetoes(scene)


def _specific(drafts: Sequence[Draft]) -> list[Draft]:
    """Without those that only say less than another of the same type: the same authority or target, and one fewer."""
    return [draft for draft in drafts if not any(_says_more(other, draft) for other in drafts if other is not draft)]


def _says_more(other: Draft, draft: Draft) -> bool:
    if other.type is not draft.type:
        return False
    mine, theirs = (draft.authority_id, draft.struck), (other.authority_id, other.struck)
    fits = all(own is None or own == more for own, more in zip(mine, theirs, strict=True))
    return fits and mine != theirs
