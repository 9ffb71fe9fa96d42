"""What Vigie knows, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from monitor.domain import Alias, Entity, ItemClass
from monitor.knowledge.measures import Measure

KINDS: Final = (
    "state",
    "person",
    "organisation",
    "armed_group",
    "un_body",
    "vessel",
    "aircraft",
    "place",
    "media",
    "network",
    "item",
    "system",
    "regime",
)
NOT_ACTORS: Final = frozenset({"item", "system", "regime", "place"})
ITEM_CLASSES: Final = frozenset(item.value for item in ItemClass)

EVENT_CONCEPTS: Final = (
    "event_impose",
    "event_designate",
    "event_lift",
    "event_resolution",
    "event_adopt",
    "event_renew",
    "event_reject",
    "event_panel",
    "event_mandate",
    "event_end",
    "event_report",
    "event_publish",
    "event_ship",
    "event_seize",
    "event_sts",
    "event_goods",
    "event_trade",
    "event_despite",
    "event_labour",
    "event_front",
    "event_parts",
    "event_acquire",
    "event_people",
    "event_send",
    "event_train",
    "event_cyber",
    "event_steal",
    "event_charged",
    "event_plea",
    "event_convicted",
    "event_sentenced",
    "event_acquitted",
    "event_extradited",
    "event_offence",
)
"""The concepts of ``lexicon.events.txt``: triggers of events beside transfers. No topic is scored by them."""

CONCEPTS: Final = (
    "arms",
    "missile",
    "transfer",
    "receive",
    "military_aid",
    "arms_export_policy",
    "domestic_procurement",
    "sanction",
    "un_sanction",
    "state_sanction",
    "sanction_maker",
    "export_control",
    "un_body",
    "embargo",
    "evade",
    "interdict",
    "veto",
    "expire",
    "test",
    "launch",
    "combat",
    "sport",
    "film",
    "court",
    "metaphor",
    "coproduce",
    "cooperate",
    "gun_law",
    "other_goods",
    "transfer_close",
    "receive_close",
    *EVENT_CONCEPTS,
)
"""The concepts of the trigger lexicon; ``lexicon.txt`` says what each is for."""


@dataclass(frozen=True, slots=True)
class Compound:
    """Short forms that name several entities at once (北러, 米朝, 日米韓), or one in a headline's first place.

    ``headline_only``: the text is a single character that counts only at the start of a title before a comma
    (``북, …``, ``露、…``), or beside such forms and a middle dot (``북·러``). Everything else counts wherever the text
    stands in its language, but for the rules at the head of ``compounds.txt``.
    Each entity is mentioned with the span of the whole compound.
    """

    text: str
    language: str
    entities: tuple[str, ...]
    headline_only: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Trigger words: ``concepts[concept][language]``; phrases that hide names: ``not_mentions[language]``.

    A phrase of ``not_mentions`` that is the longest match at its place swallows the names in it ("Korea Herald" is no
    mention of a state). Words under the language ``mul`` count in every language.
    """

    concepts: Mapping[str, Mapping[str, tuple[Alias, ...]]]
    not_mentions: Mapping[str, tuple[Alias, ...]]

    def words(self, concept: str, language: str) -> tuple[Alias, ...]:
        """The words of a concept in a language; empty when there are none. Raises KeyError for an unknown concept."""
        return self.concepts[concept].get(language, ())


@dataclass(frozen=True, slots=True)
class Regime:
    """One sanctions regime of the UN Security Council, as known on ``checked_on``.

    ``measures_until``/``panel_until`` None: open-ended, none, or not known; ``measures`` and ``panel`` say it in words.
    ``resolutions`` are the numbers that belong to it, first the one that made it.
    """

    id: str
    subject: str
    committee: str | None
    panel_body: str | None
    created: date
    resolutions: tuple[str, ...]
    latest: str
    measures: str
    measures_until: date | None
    panel: str
    panel_until: date | None
    status: str
    note: str
    source: str
    checked_on: date
    sanctions: bool = True


@dataclass(frozen=True)
class Knowledge:
    """All that Vigie knows, checked. ``version`` is a hash of the content: the same knowledge, the same version."""

    entities: Mapping[str, Entity]
    alias_ids: Mapping[str, str]
    lexicon: Lexicon
    compounds: tuple[Compound, ...]
    regimes: tuple[Regime, ...]
    version: str
    measures: tuple[Measure, ...] = ()

    @cached_property
    def actor_ids(self) -> frozenset[str]:
        """Every entity that can act: all but items, systems, regimes and places."""
        return frozenset(id for id, entity in self.entities.items() if entity.kind not in NOT_ACTORS)

    @cached_property
    def item_ids(self) -> frozenset[str]:
        """Item classes and named systems."""
        return frozenset(id for id, entity in self.entities.items() if entity.kind in ("item", "system"))

    @cached_property
    def state_ids(self) -> frozenset[str]:
        """ISO 3166-1 codes of the states, and those of their kind (SU, XK)."""
        return frozenset(id for id, entity in self.entities.items() if entity.kind == "state")

    @cached_property
    def regime_of(self) -> Mapping[str, str]:
        """Number of a resolution ("1718") → id of the regime it belongs to."""
        return {number: regime.id for regime in self.regimes for number in regime.resolutions}

    def resolve(self, id: str) -> str | None:
        """The canonical id of an id or of an old one; state codes in either case; None when nobody has it."""
        for candidate in (id, id.upper() if len(id) == 2 else id.lower()):
            if candidate in self.entities:
                return candidate
            if candidate in self.alias_ids:
                return self.alias_ids[candidate]
        return None

    def name(self, id: str, language: str = "en") -> str:
        """The name to show; the id itself when nobody has it."""
        known = self.resolve(id)
        return self.entities[known].name(language) if known else id
