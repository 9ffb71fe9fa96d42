"""What the Security Council forbids to send to or take from whom, as dated rows; and which transfers they may cover."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from monitor.domain import ItemClass
from monitor.knowledge.records import Field, KnowledgeError, Record, read_records

DIRECTIONS: Final = ("to", "from", "both")
HEAVY: Final = frozenset(
    {
        ItemClass.ARTILLERY, ItemClass.BALLISTIC_MISSILE, ItemClass.MISSILE_OTHER, ItemClass.AIR_DEFENCE, ItemClass.UAV,
        ItemClass.COMBAT_AIRCRAFT, ItemClass.HELICOPTER, ItemClass.WARSHIP_SUBMARINE, ItemClass.ARMOURED_VEHICLE,
    }
)  # fmt: skip
"""The item classes of the UN Register's seven categories, and missiles and their launchers (ontology §2.1)."""
ARMS: Final = HEAVY | {ItemClass.AMMUNITION, ItemClass.SMALL_ARMS, ItemClass.CHEM_BIO, ItemClass.WEAPONS_UNSPECIFIED}
_SHORT: Final = {"arms": ARMS, "heavy": HEAVY}
_NEEDED: Final = ("regime", "measure", "parties", "direction", "items", "from", "source")


@dataclass(frozen=True, slots=True)
class Measure:
    """One prohibition: ``parties`` (entity ids) may not be sent (``to``), or give away (``from``), ``items`` (item
    classes) from day ``since`` to day ``until`` (None: in force), both included."""

    id: str
    regime: str
    measure: str
    parties: frozenset[str]
    direction: str
    items: frozenset[str]
    since: date
    until: date | None
    source: str

    def covers(self, supplier: str, recipient: str, item: str, day: date, *, directed: bool) -> bool:
        """Could this measure cover such a transfer on such a day? Undirected, either end may be the one it names."""
        if item not in self.items or day < self.since or (self.until is not None and day > self.until):
            return False
        gives, gets = supplier in self.parties, recipient in self.parties
        if not directed:
            return gives or gets
        return (gets and self.direction in ("to", "both")) or (gives and self.direction in ("from", "both"))


def possible_scope(
    measures: Sequence[Measure], supplier: str, recipient: str, item: str, day: date, *, directed: bool
) -> tuple[Measure, ...]:
    """The measures that could cover a transfer. Possible only: nothing is said of exemptions, leave or facts."""
    return tuple(row for row in measures if row.covers(supplier, recipient, item, day, directed=directed))


def read_measures(text: str, file: str, ids: Container[str]) -> list[Measure]:
    """A file of ``[measure-…]`` blocks. Raises KnowledgeError for an unknown line, id, item class or day."""
    return [_measure(record, ids) for record in read_records(text, file)]


def _measure(record: Record, ids: Container[str]) -> Measure:
    values = record.values()
    for item in record.fields:
        if item.key not in (*_NEEDED, "to"):
            raise KnowledgeError(item.where, f"unknown line {item.key!r}; known are {', '.join((*_NEEDED, 'to'))}")
    for name in _NEEDED:
        if name not in values:
            raise KnowledgeError(record.where, f"[{record.id}] has no {name}: line")
    parties = frozenset(values["parties"].value.split())
    for id in sorted({values["regime"].value, *parties}):
        if id not in ids:
            raise KnowledgeError(values["parties"].where, f"unknown id {id!r}")
    direction = values["direction"].value
    if direction not in DIRECTIONS:
        raise KnowledgeError(values["direction"].where, f"direction takes {', '.join(DIRECTIONS)}, not {direction!r}")
    since = _day(values["from"])
    until = _day(values["to"]) if "to" in values else None
    if until is not None and until < since:
        raise KnowledgeError(values["to"].where, f"[{record.id}] ends before it begins")
    return Measure(
        id=record.id,
        regime=values["regime"].value,
        measure=values["measure"].value,
        parties=parties,
        direction=direction,
        items=_items(values["items"]),
        since=since,
        until=until,
        source=values["source"].value,
    )


def _items(item: Field) -> frozenset[str]:
    """Item classes; ``arms`` and ``heavy`` for many, ``-name`` for all but one."""
    found: set[str] = set()
    for word in item.value.split():
        name = word.removeprefix("-")
        meant = _SHORT.get(name, frozenset({name}))
        if name not in _SHORT and name not in set(ItemClass):
            raise KnowledgeError(item.where, f"unknown item class {name!r}; known are {', '.join(ItemClass)}")
        if word.startswith("-"):
            found -= {str(one) for one in meant}
        else:
            found |= {str(one) for one in meant}
    return frozenset(found)


def _day(item: Field) -> date:
    try:
        return date.fromisoformat(item.value)
    except ValueError:
        raise KnowledgeError(
            item.where, f"{item.key}: takes a day such as 2006-10-14, not {item.value[:40]!r}"
        ) from None
