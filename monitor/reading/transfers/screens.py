"""The automata of each grammar: which of its patterns a sentence, and what stands before a party, need be searched
for. Made once a language."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from monitor.reading.transfers.grammar import Grammar, Kind, Mark, Pattern
from monitor.reading.transfers.stems import Screen


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is held against the words before a party; each pattern with its bit in ``screen``."""

    screen: Screen
    forms: tuple[tuple[Mark, Pattern, Pattern, int], ...]
    before: tuple[tuple[Mark, Pattern, int], ...]
    agents: tuple[tuple[Pattern, Pattern, int], ...]


@dataclass(frozen=True, slots=True)
class Within:
    """What is looked for in a whole sentence; the triggers with their bits in ``screen``."""

    screen: Screen
    triggers: tuple[tuple[Kind, Pattern, int], ...]


_WITHIN: Final[dict[str, Within]] = {}
_AHEAD: Final[dict[str, Ahead]] = {}


def within(grammar: Grammar) -> Within:
    """Triggers, parties that are no names, and moods."""
    if grammar.language not in _WITHIN:
        moods = (getattr(grammar.moods, one.name) for one in fields(grammar.moods))
        parties = (grammar.relatives, grammar.others, grammar.pronouns, grammar.we)
        words = (grammar.arms_inside, grammar.tech, grammar.sure_tech, grammar.counters, grammar.pacts, grammar.reviews)
        names = (pattern for _, pattern in grammar.stand_for)
        screen = Screen([*grammar.triggers.values(), grammar.goods, *parties, *words, *names, *moods])
        triggers = tuple((kind, pattern, screen.bit(pattern)) for kind, pattern in grammar.triggers.items())
        _WITHIN[grammar.language] = Within(screen, triggers)
    return _WITHIN[grammar.language]


def ahead(grammar: Grammar) -> Ahead:
    """Prepositions and what else marks a party from before."""
    if grammar.language not in _AHEAD:
        forms = (pattern for _, pattern, _ in grammar.forms)
        before = (pattern for _, pattern in grammar.before)
        screen = Screen([*forms, *before, *(pattern for pattern, _ in grammar.agents)])
        _AHEAD[grammar.language] = Ahead(
            screen,
            tuple((mark, pattern, form, screen.bit(pattern)) for mark, pattern, form in grammar.forms),
            tuple((mark, pattern, screen.bit(pattern)) for mark, pattern in grammar.before),
            tuple((pattern, behind, screen.bit(pattern)) for pattern, behind in grammar.agents),
        )
    return _AHEAD[grammar.language]
