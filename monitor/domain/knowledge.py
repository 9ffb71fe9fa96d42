"""What Vigie knows, as rows: entities with their names."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class ListReference:
    """Where an entity stands on a list, e.g. list ``un-1718`` reference ``KPe.001``."""

    list: str
    reference: str


@dataclass(frozen=True, slots=True)
class Alias:
    """One name of an entity in one language.

    ``cues`` empty: safe alone. Else the name counts only when one of the cues stands in the same sentence or the one
    before. ``exact_case``: matched only as written (US, UN, IS …). ``valid_from``/``valid_to``: an office's years.
    """

    text: str
    language: str
    cues: tuple[str, ...] = ()
    exact_case: bool = False
    inflect: bool = True
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """What can be mentioned. ``kind``: state, person, organisation, vessel, place, item, system, regime …"""

    id: str
    kind: str
    names: dict[str, str] = field(hash=False)  # language → the name to show; always has "en"
    aliases: tuple[Alias, ...] = ()
    country: str | None = None
    item_class: str | None = None  # of a system: its ItemClass
    references: tuple[ListReference, ...] = ()
    also: tuple[str, ...] = ()  # other ids that mean this one (never reused)
    note: str = ""

    def name(self, language: str = "en") -> str:
        return self.names.get(language) or self.names["en"]
