"""Parties, goods and triggers as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from monitor.reading.transfers.grammar import Kind, Mark, Pattern
from monitor.reading.transfers.stems import NO_SCREEN, Screen

LONGEST: Final = 2_500
"""Characters of one sentence that are read; what is longer is no sentence but a text without stops."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A party in a sentence: ``ids`` are one entity, or several for a compound (북러). ``mark`` is how it stands.

    ``group`` numbers the lists of a sentence. ``is_adjective``: its form cannot be an object (Iranian).
    ``is_noun``: a pronoun in sense only (the country), so that it may mean any party before it.
    ``is_agent``: what stands behind it says that it does so (US firms over arms sales).
    """

    start: int
    end: int
    ids: tuple[str, ...]
    mark: Mark = Mark.NONE
    group: int = 0
    is_pronoun: bool = False
    is_relative: bool = False
    is_adjective: bool = False
    is_noun: bool = False
    is_agent: bool = False
    is_firm: bool = False  # a maker of weapons, who stands for its state


@dataclass(frozen=True, slots=True)
class Goods:
    """Weapons as a thing in a sentence. ``maker`` is the state that makes a named system, if known."""

    start: int
    end: int
    item: str
    system: str | None = None
    maker: str | None = None


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that gives or gets. ``is_joined``: it shares the subject of the verb before (sends shells and buys …)."""

    start: int
    end: int
    kind: Kind
    is_joined: bool = False
    is_set_apart: bool = False  # stands beside its goods, so that other verbs look past it


@dataclass(frozen=True, slots=True)
class Topic:
    """Who a sentence is about, and where the text names it."""

    ids: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Pieces:
    """All of one sentence."""

    start: int
    end: int
    is_title: bool
    actors: tuple[Actor, ...]
    goods: tuple[Goods, ...]
    triggers: tuple[Trigger, ...]
    breaks: tuple[int, ...]  # where clauses end
    screen: Screen = NO_SCREEN
    live: int = 0  # what ``screen`` told of this sentence
    is_again: bool = False  # its goods are those of an earlier sentence
    is_seized: bool = False  # its goods are those of an earlier sentence, which were seized
    maker: Actor | None = None  # whose goods those are that it only points back to

    def crossed(self, one: int, other: int) -> int:
        """Clause ends between two places."""
        low, high = min(one, other), max(one, other)
        return sum(low <= at < high for at in self.breaks)

    def may(self, pattern: Pattern) -> bool:
        """Can the pattern match anywhere in this sentence?"""
        return self.screen.may(self.live, pattern)
