"""Who else stands in the sentence of a transfer: through whose territory, on which ship, by whose hand it went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from monitor.domain import Party, PartyRole, Span
from monitor.knowledge.model import Knowledge
from monitor.reading.mentions import Hit
from monitor.reading.transfers.grammar import REACH_BEFORE, Pattern, before, words
from monitor.reading.transfers.named import party_id

_BEHIND: Final = 24
_ARTICLE: Final = r"(?:the |la |le |les |l['’]|el |los |las |die |den |das |der |dem )?"

# Through whose territory: the word stands before the name, or behind it where marks come last
_TRANSIT_BEFORE: Final[Mapping[str, Pattern]] = {
    "en": before(rf"\b(?:via|through|by way of|transit(?:ing|ed)?(?: through)?) {_ARTICLE}"),
    "fr": before(rf"\b(?:via|en passant par|transit\w* par|à travers) {_ARTICLE}"),
    "es": before(rf"\b(?:vía|a través de|por vía de|en tránsito por|pasando por) {_ARTICLE}"),
    "de": before(rf"\b(?:über|via|durch) {_ARTICLE}"),
    "ru": before(r"\b(?:через|транзитом через) (?:\w+ )?"),
    "uk": before(r"\b(?:через|транзитом через) (?:\w+ )?"),
    "zh": before(r"(?:经由|经过|经|取道|通过|經由|經過|經|透過)"),
    "ar": before(r"(?:عبر|مرورا ب|مرورًا ب) ?(?:ال)?"),
    "fa": before(r"(?:از طریق|از راه|از خاک|از مسیر) "),
}
_TRANSIT_BEHIND: Final[Mapping[str, Pattern]] = {
    "ko": words(r"(?:을|를)? ?(?:경유|거쳐|통해)"),
    "ja": words(r"(?:を)?(?:経由|通じて|経て)"),
}
# Who arranges it for others
_BROKER: Final = words(
    r"\bbrokers?\b|\bbrokered\b|\bintermediar\w+|\bmiddle(?:man|men)\b|\bcourtiers?\b|\bintermédiaires?\b|\bintermediari\w+"
    r"|\bVermittler\w*|\bMittelsm\w+|посредни\w+|중개|브로커|仲介|ブローカー|中间商|中間商|掮客|وسيط|وسطاء|واسطه|دلال"
)


def companions(
    text: str, hits: Sequence[Hit], start: int, end: int, knowledge: Knowledge, language: str
) -> Iterator[Party]:
    """The parties named in ``text[start:end]`` (one sentence) as transit, vessels or brokers."""
    tells_broker = _BROKER.search(text, start, end) is not None
    for hit in hits:
        if not start <= hit.start < end:
            continue
        entity = knowledge.entities[hit.entities[0]]
        role = None
        if entity.kind in ("vessel", "aircraft"):
            role = PartyRole.VESSEL
        elif entity.kind in ("state", "place") and _is_passed(text, hit, end, language):
            role = PartyRole.TRANSIT
        elif tells_broker and entity.kind in ("organisation", "person") and party_id(entity.id, knowledge) is not None:
            around = (max(start, hit.start - _BEHIND), min(end, hit.end + _BEHIND))
            role = PartyRole.BROKER if _BROKER.search(text, *around) else None
        if role is not None:
            yield Party(role, entity.id, text[hit.start : hit.end], Span(hit.start, hit.end))


def _is_passed(text: str, hit: Hit, end: int, language: str) -> bool:
    ahead, behind = _TRANSIT_BEFORE.get(language), _TRANSIT_BEHIND.get(language)
    if ahead is not None and ahead.search(text[max(0, hit.start - REACH_BEFORE) : hit.start]):
        return True
    return behind is not None and behind.match(text, hit.end, min(end, hit.end + _BEHIND)) is not None
