"""Arms measures of the UN Security Council, as dated rows, and whether a transfer may fall within one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Direction(StrEnum):
    """Which side of a transfer a measure looks at."""

    TO = "to"
    FROM = "from"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: goods of ``items`` to, from, or to and from ``parties``, on the days ``first`` to ``last``.

    ``parties`` are entity ids; those of a state stand with it. ``last`` None: in force.
    """

    id: str
    regime: str
    measure: str
    parties: frozenset[str]
    direction: Direction
    items: frozenset[str]
    first: date
    last: date | None
    note: str
    source: str


@dataclass(frozen=True, slots=True, order=True)
class InScope:
    """A measure that covers a transfer: the id of its regime and of its row, and the measure in words."""

    regime: str
    id: str
    measure: str


def scope(
    supplier: str, recipient: str, item: str, directed: bool, day: date, measures: Sequence[Measure]
) -> tuple[InScope, ...]:
    """The measures whose parties, items and dates cover a transfer. A possible scope, never a finding."""
    raise NotImplementedError
