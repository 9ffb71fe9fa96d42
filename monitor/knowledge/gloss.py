"""One line in English or French that says what a transfer is said to be, built from its fields.

A gloss is Vigie's wording, never a quotation: it stands without quotation marks, is built when it is shown, and is not
stored. The words the text has for it are in its quote.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from monitor.domain import UNKNOWN_PARTY, AsserterRole, Stage, Status, Transfer
from monitor.knowledge.model import Knowledge

GLOSS_LANGUAGES: Final = ("en", "fr")

STATUS_WORDS: Final[Mapping[str, Mapping[Status, str]]] = {
    "en": {status: status.value for status in Status},
    "fr": {
        Status.ALLEGED: "allégué",
        Status.CLAIMED: "affirmé",
        Status.CONFIRMED: "confirmé",
        Status.PLANNED: "prévu",
        Status.DENIED: "démenti",
        Status.INTERDICTED: "intercepté",
        Status.HALTED: "interrompu",
    },
}
AS_FACT: Final = {"en": "reported as fact", "fr": "rapporté comme un fait"}
"""``confirmed`` where nobody but the outlet's own narration says so (design §7)."""

STAGE_WORDS: Final[Mapping[str, Mapping[Stage, str]]] = {
    "en": {
        Stage.REQUESTED: "requested",
        Stage.NEGOTIATING: "under negotiation",
        Stage.CONTRACTED: "contracted",
        Stage.SHIPPED: "shipped",
        Stage.DELIVERED: "delivered",
        Stage.REFUSED: "refused",
        Stage.HALTED: "halted",
        Stage.SEIZED: "seized",
        Stage.UNKNOWN: "stage unknown",
    },
    "fr": {
        Stage.REQUESTED: "demandé",
        Stage.NEGOTIATING: "en négociation",
        Stage.CONTRACTED: "sous contrat",
        Stage.SHIPPED: "expédié",
        Stage.DELIVERED: "livré",
        Stage.REFUSED: "refusé",
        Stage.HALTED: "interrompu",
        Stage.SEIZED: "saisi",
        Stage.UNKNOWN: "stade inconnu",
    },
}
ITEM_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "ammunition": "ammunition",
        "artillery": "artillery",
        "ballistic_missile": "ballistic missiles",
        "missile_other": "missiles",
        "air_defence": "air defence",
        "uav": "drones",
        "combat_aircraft": "combat aircraft",
        "helicopter": "helicopters",
        "warship_submarine": "warships or submarines",
        "armoured_vehicle": "armoured vehicles",
        "small_arms": "small arms",
        "nuclear": "nuclear goods",
        "chem_bio": "chemical or biological goods",
        "satellite_space": "satellites or space technology",
        "military_technology": "military technology",
        "dual_use_goods": "dual-use goods",
        "oil_commodities": "oil or other commodities",
        "weapons_unspecified": "arms",
    },
    "fr": {
        "ammunition": "munitions",
        "artillery": "artillerie",
        "ballistic_missile": "missiles balistiques",
        "missile_other": "missiles",
        "air_defence": "défense aérienne",
        "uav": "drones",
        "combat_aircraft": "avions de combat",
        "helicopter": "hélicoptères",
        "warship_submarine": "navires de guerre ou sous-marins",
        "armoured_vehicle": "véhicules blindés",
        "small_arms": "armes légères",
        "nuclear": "biens nucléaires",
        "chem_bio": "biens chimiques ou biologiques",
        "satellite_space": "satellites ou technologie spatiale",
        "military_technology": "technologie militaire",
        "dual_use_goods": "biens à double usage",
        "oil_commodities": "pétrole ou autres matières premières",
        "weapons_unspecified": "armes",
    },
}
"""The item classes as kinds of goods; the names of the knowledge are words a text uses for them."""
UNNAMED: Final = {"en": "unnamed", "fr": "non nommé"}
_CITING: Final = {"en": ", citing {}: ", "fr": ", citant {}\u00a0: "}
_PLAIN: Final = {"en": ": ", "fr": "\u00a0: "}
_CUE: Final = {"en": "; cue {}", "fr": "\u00a0; indice {}"}


def gloss(transfer: Transfer, outlet: str, knowledge: Knowledge, language: str = "en") -> str:
    """E.g. ``Yonhap, citing the Joint Chiefs: Russia → North Korea, air defence, alleged; cue 추정``.

    A pair without a direction is joined by a dash; a party that is not named is ``unnamed``; a quantity stands as
    written. ``language`` is one of ``GLOSS_LANGUAGES``. It is plain text on one line; the outlet, what names nobody
    knows and the cue are as published, so it is escaped where it is shown like any other text.
    """
    lead = _line(outlet)
    if transfer.asserted_by:
        lead += _CITING[language].format(_name(transfer.asserted_by, knowledge, language))
    else:
        lead += _PLAIN[language]
    parts = [
        pair(transfer, knowledge, language),
        goods(transfer, knowledge, language),
        status_words(transfer, language),
    ]
    stage = STAGE_WORDS[language][transfer.stage]
    if transfer.stage is not Stage.UNKNOWN and stage not in parts:
        parts.append(stage)
    cue = _line(transfer.cue)
    return lead + ", ".join(parts) + (_CUE[language].format(cue) if cue else "")


def pair(transfer: Transfer, knowledge: Knowledge, language: str = "en") -> str:
    """``Russia → North Korea``; ``Ukraine – Norway`` where the text gives no direction."""
    names = [_name(id, knowledge, language) for id in (transfer.supplier, transfer.recipient)]
    return (" → " if transfer.directed else " – ").join(names)


def goods(transfer: Transfer, knowledge: Knowledge, language: str = "en") -> str:
    """The item class, with the named system and the quantity as written: ``air defence (Pantsir-S1; six)``."""
    item = ITEM_WORDS[language].get(transfer.item, transfer.item)
    more = [_name(transfer.system, knowledge, language)] if transfer.system else []
    if transfer.quantity is not None and transfer.quantity.literal.strip():
        more.append(_line(transfer.quantity.literal))
    return f"{item} ({'; '.join(more)})" if more else item


def status_words(transfer: Transfer, language: str = "en") -> str:
    """The status in words; a bare ``confirmed`` belongs to what a party admits or somebody has examined."""
    narrated = transfer.asserted_by_role in (None, AsserterRole.MEDIA)
    if transfer.status is Status.CONFIRMED and narrated:
        return AS_FACT[language]
    return STATUS_WORDS[language][transfer.status]


def _name(id: str, knowledge: Knowledge, language: str) -> str:
    """The name of an id; what is no id is a name as written."""
    if id == UNKNOWN_PARTY:
        return UNNAMED[language]
    entity = knowledge.entities.get(id)
    return _line(id) if entity is None else entity.name(language)


def _line(text: str) -> str:
    return " ".join(text.split())
