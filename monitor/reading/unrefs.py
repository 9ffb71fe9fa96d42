"""References to UN documents: symbols (S/2024/215) and resolution numbers in eleven languages (ontology §3).

A number counts only beside the word for a resolution or a committee, never as a bare year or figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from monitor.domain import Span, UnRef
from monitor.text.folding import Folded

_SYMBOL: Final = re.compile(
    r"(?<![\w/])(?:s/res/\d{3,4}|s/(?:19|20)\d\d/\d{1,4}|s/prst/(?:19|20)\d\d/\d{1,3}|s/pv\.\d{4,5}|sc/\d{5}|cs/\d{5}|"
    r"a/res/\d{2}/\d{1,3}|a/\d{2}/\d{1,4})(?![\w/])"
)
_YEAR: Final = r"(?:\s?\((?:19|20)\d\d\))?"
_NUMBER: Final = rf"(?<!\d)(\d{{3,4}})(?!\d){_YEAR}"
_AND: Final = r"\s?(?:,|، |;|and|et|y|und|и|и|та|і|و|및|와|과|及び|和|、|،)\s?(?:n[o°º]?\.?\s?|№\s?|第)?"
# On folded text: no accents, й kept, Arabic alif and ya unified, simplified Han.
_BEFORE: Final = re.compile(
    r"(?:"
    r"\bunscrs?|\bresolutions?(?: of the (?:un )?security council)?|\bresolucion(?:es)?|\bresolution(?:en)?"
    r"|\bрезолюци\w{1,3}(?: (?:сб|совбеза|совета безопасности|совбезу))?(?: оон)?"
    r"|\bрезолюці\w{1,4}(?: (?:рб|радбезу|ради безпеки))?(?: оон)?"
    r"|결의(?:안)?|决议(?:案)?"
    r"|(?:ال)?قرار(?:ات)?(?: مجلس الامن)?(?: الدولي)?|قطعنامه(?:هاي)?(?: شوراي امنيت)?"
    r"|\bcommittees?|\bcomite|\bкомитета?|\bкомітету?"
    r")\s?(?:(?:numbers?|numeros?|nr\.?|nos?\.?|n[°º]\.?|№|num\.?|رقم|شماره|제|第)\s?)*" + _NUMBER
)
_MORE: Final = re.compile(_AND + _NUMBER + r"(?!\s?(?:호실|개|명|日|年|月|年))")
_AFTER: Final = re.compile(
    r"(?:第|제)?\s?(?<!\d)(\d{3,4})(?!\d)(?:\s?\((?:19|20)\d\d\))?\s?"
    r"(?:호 ?결의|号(?:\s?\((?:19|20)\d\d\))?\s?(?:决议|制裁决议)|号决议|"
    r"(?:sanctions |sanktions)?-?(?:committee|panel|komitee|ausschuss)\b|위원회|委员会|대북제재위|\s?-?й комитет)"
)
_HOUSES: Final = re.compile(
    r"(?:house|senate|joint|concurrent|h\.?\s?|assembly|parliament(?:ary)?|eu|chambre|bundestag)\s?\Z"
)
_WITHIN_UN: Final = re.compile(
    r"\bun\b|\bu\.n\.|united nations|security council|nations unies|\bonu\b|conseil de securite|\buno\b|"
    r"vereinten nationen|sicherheitsrat|naciones unidas|consejo de seguridad|оон|совбез|совет\w? безопасности|радбез|"
    r"рад\w безпеки|유엔|안보리|国连|安保理|联合国|安理会|مجلس الامن|الامم المتحده|شوراي امنيت|سازمان ملل|"
    r"sanction|sanktion|sancion|санкц|제재|制裁|عقوبات|تحريم|snapback|unscr|dprk|iaea"
)
_CUE_LIST: Final = (
    "resolu unscr резолюц 결의 决议 قرار قطعنامه committee comite комитет комітет panel komitee ausschuss "
    "위원회 대북제재위 委员会"
)
_CUES: Final = tuple(_CUE_LIST.split())
_ANY_NUMBER: Final = re.compile(r"\d\d\d")
_REACH: Final = 100  # characters; the longest words before or behind a number take some 60
_NEARBY: Final = 300  # characters in which the UN must be spoken of, for a number that could be a year


def un_refs(folded: Folded, regime_of: Mapping[str, str]) -> tuple[UnRef, ...]:
    """The references in a text, each once, in order. ``regime_of``: number of a resolution → regime."""
    text = folded.text
    if not _ANY_NUMBER.search(text):
        return ()
    spoken = any(cue in text for cue in _CUES)  # most texts have numbers but no such word
    found: dict[str, UnRef] = {}

    def add(symbol: str, start: int, end: int) -> None:
        number = symbol.rpartition("/")[2] if symbol.startswith("S/RES/") else symbol
        found.setdefault(symbol, UnRef(symbol, Span(*folded.span(start, end)), regime_of.get(number)))

    for match in _SYMBOL.finditer(text):
        add(match[0].upper(), *match.span())
    places = list(_around_numbers(text)) if spoken else []
    for match in (match for place in places for match in _BEFORE.finditer(text, *place)):
        if not _plausible(match[1], text, match):
            continue
        add(str(int(match[1])), *match.span(1))
        end = match.end()
        while more := _MORE.match(text, end):
            if not _plausible(more[1], text, more):
                break
            add(str(int(more[1])), *more.span(1))
            end = more.end()
    for match in (match for place in places for match in _AFTER.finditer(text, *place)):
        if _plausible(match[1], text, match):
            add(str(int(match[1])), *match.span(1))
    return tuple(sorted(found.values(), key=lambda ref: ref.span))


def _around_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where a number that could be a resolution's stands, with as much before and behind it as its words take."""
    start = end = -1
    for match in _ANY_NUMBER.finditer(text):
        if match.start() - _REACH > end:
            if end > 0:
                yield start, end
            start = max(0, match.start() - _REACH)
        end = match.end() + _REACH
    if end > 0:
        yield start, end


def _plausible(number: str, text: str, match: re.Match[str]) -> bool:
    """Council resolutions run to about 2,900; without the UN nearby a number may be a parliament's, or a year."""
    if not 100 <= int(number) <= 2_999:
        return False
    if _HOUSES.search(text, max(0, match.start() - 14), match.start()):
        return False
    around = text[max(0, match.start() - _NEARBY) : match.end() + _NEARBY]
    return _WITHIN_UN.search(around) is not None
