"""A transfer in one line of English or French, built from its fields alone.

    Yonhap, citing South Korea: Russia → North Korea, air defence, alleged; cue 추정

It is nobody's sentence, so it never stands in quotation marks; what was written is the quote beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from monitor.domain import UNKNOWN_PARTY
from monitor.knowledge.model import Knowledge

LANGUAGES: Final = ("en", "fr")
_STATUS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "alleged": "alleged", "claimed": "claimed", "confirmed": "confirmed", "planned": "planned", "denied": "denied",
        "interdicted": "interdicted", "halted": "halted", "told": "reported as fact",
    },
    "fr": {
        "alleged": "allégué", "claimed": "affirmé", "confirmed": "confirmé", "planned": "prévu", "denied": "démenti",
        "interdicted": "intercepté", "halted": "suspendu", "told": "rapporté comme un fait",
    },
}  # fmt: skip
_STAGE: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "requested": "requested", "negotiating": "under negotiation", "contracted": "contracted", "shipped": "shipped",
        "delivered": "delivered", "refused": "refused", "halted": "halted", "seized": "seized",
    },
    "fr": {
        "requested": "demandé", "negotiating": "en négociation", "contracted": "sous contrat", "shipped": "expédié",
        "delivered": "livré", "refused": "refusé", "halted": "suspendu", "seized": "saisi",
    },
}  # fmt: skip
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {"citing": "citing", "unnamed": "unnamed", "cue": "cue", ":": ":", ";": ";"},
    "fr": {"citing": "citant", "unnamed": "non nommé", "cue": "indice", ":": " :", ";": " ;"},
}
_OWN_WORD: Final = frozenset({"supplier", "recipient"})


def gloss(
    knowledge: Knowledge,
    *,
    outlet: str,
    supplier: str,
    recipient: str,
    directed: bool,
    item: str,
    system: str | None = None,
    quantity: str = "",
    status: str,
    stage: str = "unknown",
    asserted_by: str | None = None,
    asserted_by_role: str | None = None,
    cue: str = "",
    language: str = "en",
) -> str:
    """The line. ``quantity`` and ``cue`` as written; ids elsewhere. Raises KeyError for a language it cannot."""
    words, statuses = _WORDS[language], _STATUS[language]
    who = f"{outlet}, {words['citing']} {knowledge.name(asserted_by, language)}" if asserted_by else outlet
    arrow = "→" if directed else "–"
    parties = f"{party(knowledge, supplier, language)} {arrow} {party(knowledge, recipient, language)}"
    told = "told" if status == "confirmed" and asserted_by_role not in _OWN_WORD else status
    goods = knowledge.name(system or item, language)
    parts = [parties, f"{quantity} ({goods})" if quantity else goods, statuses[told]]
    if stage in _STAGE[language] and _STAGE[language][stage] != statuses[told]:
        parts.append(_STAGE[language][stage])
    line = f"{who}{words[':']} {', '.join(parts)}"
    return f"{line}{words[';']} {words['cue']} {cue}" if cue else line


def party(knowledge: Knowledge, id: str, language: str) -> str:
    """A supplier or recipient by name."""
    return _WORDS[language]["unnamed"] if id == UNKNOWN_PARTY else knowledge.name(id, language)
