"""Measures of the UN Security Council on arms and goods, as dated rows, and whether a transfer may fall within one.

What a row covers is a *possible* scope: measures have exemptions, notifications and conditions that no headline tells.
Whether anything was done against a measure is for the Council and its experts to say, never for Vigie.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from monitor.domain import Entity, ItemClass
from monitor.knowledge.records import Field, KnowledgeError, Record, read_records

_NEEDED: Final = frozenset(("regime", "measure", "parties", "direction", "items", "from", "source"))
_KEYS: Final = _NEEDED | {"to", "verified-until", "note"}
NO_REGIME: Final = "none"
"""``regime:`` of a measure that stands outside the sanctions regimes, such as that on arms in Lebanon."""

_NOT_PARTIES: Final = frozenset({"item", "system", "regime", "place"})
_WMD: Final = frozenset({ItemClass.NUCLEAR, ItemClass.CHEM_BIO})
_OTHER: Final = frozenset({ItemClass.SATELLITE_SPACE, ItemClass.DUAL_USE_GOODS, ItemClass.OIL_COMMODITIES})
ALL_ARMS: Final = frozenset(ItemClass) - _WMD - _OTHER
"""Arms and related materiel of all types, with the technical help that arms embargoes name beside them."""
HEAVY_ARMS: Final = ALL_ARMS - {ItemClass.SMALL_ARMS, ItemClass.AMMUNITION, ItemClass.UAV}
"""The seven categories of the UN Register of Conventional Arms. Of air defence these hold portable missiles only."""
SETS: Final[Mapping[str, frozenset[ItemClass]]] = {"all-arms": ALL_ARMS, "heavy-arms": HEAVY_ARMS}
"""Names that stand for several item classes in ``items:``."""


class Direction(StrEnum):
    """Which side of a transfer a measure looks at."""

    TO = "to"
    FROM = "from"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: goods of ``items`` to, from, or to and from ``parties``, on the days ``first`` to ``last``.

    ``parties`` are entity ids, those who belong to a named state among them. ``regime`` is "" outside the sanctions
    regimes. ``last`` None: no end is known. ``verified_until``: the last day its renewal was looked up for; None where
    it needs none.
    """

    id: str
    regime: str
    measure: str
    parties: frozenset[str]
    direction: Direction
    items: frozenset[str]
    first: date
    last: date | None
    verified_until: date | None
    note: str
    source: str


@dataclass(frozen=True, slots=True, order=True)
class InScope:
    """A measure that covers a transfer. ``verified`` False: whether it was renewed so long was not looked up."""

    regime: str
    id: str
    measure: str
    source: str
    verified: bool

    def words(self) -> str:
        """E.g. ``arms to and from the DPRK, resolution 1874 (2009)``."""
        return f"{self.measure}, {self.source}" + ("" if self.verified else ", renewal not verified")


def scope(
    supplier: str, recipient: str, item: str, directed: bool, first: date, last: date, measures: Sequence[Measure]
) -> tuple[InScope, ...]:
    """The measures whose parties, items and days cover a transfer, in the order of their rows.

    ``first`` to ``last`` are the days of the event, else both the article's day; one common day is enough. Without a
    direction either party may be the one a measure looks at. What passes between two parties of one measure stays
    inside it. ``db.queries.where_transfers`` says the same in SQL; a test holds the two equal.
    """
    return tuple(
        InScope(
            row.regime,
            row.id,
            row.measure,
            row.source,
            row.verified_until is None or first <= row.verified_until,
        )
        for row in measures
        if item in row.items
        and first <= (row.last or date.max)
        and last >= row.first
        and _looks_at(row, supplier in row.parties, recipient in row.parties, directed)
    )


def _looks_at(measure: Measure, gives: bool, gets: bool, directed: bool) -> bool:
    if gives == gets:
        return False
    if not directed or measure.direction is Direction.BOTH:
        return True
    return gets if measure.direction is Direction.TO else gives


def read_measures(text: str, file: str, entities: Mapping[str, Entity], regimes: Container[str]) -> list[Measure]:
    """A file of ``[id]`` blocks. Raises KnowledgeError for an unknown line, id, item, direction or date.

    ``parties:`` takes ids; that of a state means all who belong to it, ``CD:armed_group`` only those of that kind.
    """
    return [_measure(record, entities, regimes) for record in read_records(text, file)]


def _measure(record: Record, entities: Mapping[str, Entity], regimes: Container[str]) -> Measure:
    values = record.values()
    for item in record.fields:
        if item.key not in _KEYS:
            raise KnowledgeError(item.where, f"unknown line {item.key!r}; known are {', '.join(sorted(_KEYS))}")
    for name in sorted(_NEEDED):
        if name not in values or not values[name].value:
            raise KnowledgeError(record.where, f"[{record.id}] has no {name}: line")
    regime = values["regime"]
    if regime.value != NO_REGIME and regime.value not in regimes:
        raise KnowledgeError(regime.where, f"unknown regime {regime.value!r}; {NO_REGIME!r} where it belongs to none")
    direction = values["direction"]
    if direction.value not in list(Direction):
        raise KnowledgeError(direction.where, f"direction: takes {', '.join(Direction)}, not {direction.value[:40]!r}")
    first, last, verified = (_day(values.get(name)) for name in ("from", "to", "verified-until"))
    assert first is not None
    if last is not None and last < first:
        raise KnowledgeError(values["to"].where, f"to: {last} lies before from: {first}")
    return Measure(
        id=record.id,
        regime="" if regime.value == NO_REGIME else regime.value,
        measure=values["measure"].value,
        parties=frozenset(id for word in values["parties"].value.split() for id in _party(word, values, entities)),
        direction=Direction(direction.value),
        items=frozenset(item for word in values["items"].value.split() for item in _items(word, values["items"])),
        first=first,
        last=last,
        verified_until=verified,
        note=values["note"].value if "note" in values else "",
        source=values["source"].value,
    )


def _party(word: str, values: Mapping[str, Field], entities: Mapping[str, Entity]) -> Iterable[str]:
    id, colon, kind = word.partition(":")
    entity = entities.get(id)
    if entity is None:
        raise KnowledgeError(values["parties"].where, f"unknown id {id!r}")
    if entity.kind != "state":
        if colon:
            raise KnowledgeError(values["parties"].where, f"{word!r}: only a state has others that belong to it")
        return (id,)
    belong = (other for other in entities.values() if other.country == id and other.kind not in _NOT_PARTIES)
    return (id, *(other.id for other in belong)) if not colon else (other.id for other in belong if other.kind == kind)


def _items(word: str, where: Field) -> Iterable[str]:
    if word in SETS:
        return [item.value for item in SETS[word]]
    if word not in list(ItemClass):
        raise KnowledgeError(where.where, f"unknown item class {word!r}; known are {', '.join((*SETS, *ItemClass))}")
    return (word,)


def _day(item: Field | None) -> date | None:
    if item is None:
        return None
    try:
        return date.fromisoformat(item.value)
    except ValueError:
        raise KnowledgeError(
            item.where, f"{item.key}: takes a day such as 2026-05-31, not {item.value[:40]!r}"
        ) from None
