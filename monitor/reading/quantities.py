"""How much of what: amounts in a sentence, and the one that belongs to the goods named there (ontology §5). Pure.

Precision first: a figure without a word for what it counts is no amount, and calibres, model numbers, years, ranges
in kilometres, percentages, ranks and the numbers of resolutions never are. Sums of money are given with their currency
as the unit, people and voyages with theirs, so that a caller can tell them from goods. Containers stay containers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from monitor.domain import Quantity, Span
from monitor.reading.amounts import hedge_words, unit_words
from monitor.reading.amounts.counters import counters, noun_end, with_counter
from monitor.reading.amounts.figures import CJK, VAGUE_HEDGES, Number
from monitor.reading.amounts.hedges import hedge_start, hedged
from monitor.reading.amounts.money import money
from monitor.reading.amounts.nouns import ADJECTIVE, NUMBERED, PARTITIVE, counted, ends_phrase
from monitor.reading.amounts.numbers import numbers
from monitor.reading.amounts.spelled import SPELLED
from monitor.text import fold

UNITS: Final = unit_words.GOODS | unit_words.OTHERS | unit_words.MONEY
"""The closed set of ``Quantity.unit``: goods, then people and voyages, then ISO 4217 codes."""
HEDGES: Final = hedge_words.HEDGES | VAGUE_HEDGES
"""The closed set of ``Quantity.hedge``."""


def quantities(text: str, start: int, end: int, language: str) -> list[Quantity]:
    """All amounts in ``text[start:end]`` (one sentence), in order; spans are code points of ``text``. Never raises.

    ``language`` is a BCP 47 primary tag; figures of other languages than the eleven are read as English ones.
    """
    folded = fold(text[start:end])
    part = folded.text
    found = []
    for number in numbers(part, language):
        read = money(part, number, language) or (with_counter if language in CJK else counted)(part, number, language)
        if read is None:
            continue
        first, last, unit = read
        low, high, hedge, first, last = hedged(part, number, first, last, language)
        if language in CJK and unit in unit_words.GOODS:
            last = max(last, noun_end(part, last, language, unit))
        at, to = folded.span(first, last)
        span = Span(start + at, start + to)
        found.append(Quantity(low, high, unit, hedge, span.cut(text), span))
    return found


def is_goods(quantity: Quantity) -> bool:
    """Does it count goods, not money, people or voyages?"""
    return quantity.unit in unit_words.GOODS


_LINK: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(pattern)
    for language, pattern in {
        "en": r" (?:of|for|carrying|containing|with|loaded with|worth of|filled with) (?:[\w-]+ ){0,3}",
        "fr": r" (?:de |d'|pour |contenant |charges de |remplis de )(?:[\w-]+ ){0,2}",
        "es": r" (?:de|para|con|llenos de|cargados de) (?:[\w-]+ ){0,2}",
        "de": r" (?:(?:mit|von|fur|voller) )?(?:[\w-]+ ){0,2}",
        "ru": r" (?:с |для |к |под )?(?:[\w-]+ ){0,2}",
        "uk": r" (?:з |із |зі |для |до )?(?:[\w-]+ ){0,2}",
        "ar": r" (?:من )?(?:ال)?(?:\w+ ){0,1}",
        "fa": r"(?: از| حامل)? (?:\w+ ){0,1}",
    }.items()
}
# What joins goods that are named by themselves to the system they are for: 40 missiles for IRIS-T
_FOR: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(rf" (?:{words}) (?:[\w-]+ ){{0,3}}[\"']?")
    for language, words in {
        "en": "for",
        "fr": "pour|destines a|destinees a",
        "es": "para",
        "de": "fur",
        "ru": "для|к|под",
        "uk": "для|до|під",
        "ar": "ل|لصالح",
        "fa": "براي",
    }.items()
}
_UNITS_OF: Final = re.compile(
    r"(?:units?|pieces|unités|pièces|unidades|piezas|единиц\w*|одиниц\w*|штук\w*|einheiten|stück|قطعة|دستگاه|عدد)\Z",
    re.I,
)
_AND: Final = re.compile(r"(?<!\w)(?:and|or|et|ou|y|o|und|oder|sowie|и|или|а также|та|і|й|або|و|یا|او)(?!\w)|(?<=\s)و")
_FAR_LINK: Final = {
    "ko": re.compile(r"(?:분량|분|규모|어치|상당)?(?:의|에 실린|에 담긴|에 든) ?(?:[\w·-]{1,10} ){0,2}| "),
    "ja": re.compile(r"(?:分の|相当の|の|に入った|に積まれた|に積んだ)[^とや、。]{0,8}"),
    "zh": re.compile(r"(?:的|装的|装载的)?[^和与及或、，。;；,]{0,8}"),
}
_HOLDERS: Final = frozenset({"containers", "crates", "tonnes", "kg", "barrels", "shipments"})
"""Units that hold or weigh goods named behind them; the others name the goods themselves."""
_FAR_BEFORE: Final = {
    "ko": re.compile(r"(?:용|급|형)?(?:을|를|은|는|이|가|도|만)?(?: 등)? ?"),
    "ja": re.compile(r"(?:を|は|が|も|など)? ?"),
    "zh": re.compile(r" ?"),
}


def quantity_of(
    quantities: Sequence[Quantity], item_start: int, item_end: int, text: str, language: str
) -> Quantity | None:
    """The amount of the goods named at ``text[item_start:item_end]``, out of ``quantities`` of the same sentence; where
    none of them is, a bare figure right beside a name (12 HIMARS), as pieces. None rather than a wrong one."""
    goods = [quantity for quantity in quantities if is_goods(quantity)]
    inside = [q for q in goods if q.span.start < item_end and item_start < q.span.end]
    if inside:
        nearest = min(inside, key=lambda q: abs(q.span.end - item_end))
        return None if _counts_another(nearest, item_start, item_end, text, language) else nearest
    linked = [q for q in goods if _belongs(q, item_start, item_end, text, language)]
    if linked:
        return min(linked, key=lambda q: min(abs(item_start - q.span.end), abs(q.span.start - item_end)))
    return _beside(item_start, item_end, text, language)


_ANY_HEAD: Final = frozenset({"systems", "batteries", "pieces", *_HOLDERS})


def _counts_another(quantity: Quantity, start: int, end: int, text: str, language: str) -> bool:
    """Two oil tankers are no amount of oil, two tank rounds none of tanks: in English the last noun is counted. A name
    (three Patriot batteries, 31 Abrams tanks) and a noun for anything (four artillery systems) are another matter."""
    goods = text[start:end]
    if language != "en" or end >= quantity.span.end or not goods.islower():
        return False
    return quantity.unit not in _ANY_HEAD


def _belongs(quantity: Quantity, start: int, end: int, text: str, language: str) -> bool:
    if quantity.span.end <= start:
        gap = fold(text[quantity.span.end : start]).text if start - quantity.span.end <= 40 else "."
        if language in CJK:
            return quantity.unit in _HOLDERS and _FAR_LINK[language].fullmatch(gap) is not None
        if _AND.search(gap):
            return False  # 17 planes and helicopters: how many helicopters is not said
        if quantity.unit in _HOLDERS or _UNITS_OF.search(quantity.literal):
            return _LINK.get(language, _LINK["en"]).fullmatch(gap) is not None
        beside = gap in (" ", ' "', " '") and _is_name(text[start:end])  # 54 canons Caesar, два комплекса С-300
        return beside or _FOR.get(language, _FOR["en"]).fullmatch(gap) is not None
    if language in CJK and 0 <= quantity.span.start - end <= 8:
        return _FAR_BEFORE[language].fullmatch(fold(text[end : quantity.span.start]).text) is not None
    return False


def _beside(start: int, end: int, text: str, language: str) -> Quantity | None:
    """A figure that touches the name of goods that are no common noun: 12 HIMARS, three F-16s, 천궁 10기."""
    from_, to = _word_edge(text, max(0, start - 64), start), min(len(text), end + 48)
    folded = fold(text[from_:to])
    part, offsets = folded.text, folded.offsets
    item = [at for at in range(len(part)) if start - from_ <= offsets[at] < end - from_]
    if not item:
        return None
    first, last = item[0], item[-1] + 1
    is_name = _is_name(text[start:end])
    for number, begin, finish, unit in _candidates(part, first, last, language, is_name):
        low, high, hedge, begin, finish = hedged(part, number, begin, finish, language)
        at, stop = folded.span(begin, finish)
        span = Span(from_ + at, from_ + stop)
        return Quantity(low, high, unit, hedge, span.cut(text), span)
    return None


def _is_name(goods: str) -> bool:
    return any(char.isupper() or char.isdigit() for char in goods)


def _word_edge(text: str, at: int, limit: int) -> int:
    """The first place from ``at`` on where no word or figure is cut."""
    while 0 < at < limit and (text[at - 1].isalnum() or text[at - 1] in ".,'’٬-"):
        at += 1
    return at


def _candidates(
    part: str, first: int, last: int, language: str, is_name: bool
) -> Iterator[tuple[Number, int, int, str]]:
    for number in numbers(part, language):
        if number.for_money or number.high == 0 or number.like_year:
            continue
        if language in CJK:
            yield from _far_candidate(part, number, first, last, language)
        elif number.end < first and _touches(part, number, first, last, language, is_name):
            yield number, number.start, last, "pieces"


def _far_candidate(
    part: str, number: Number, first: int, last: int, language: str
) -> Iterator[tuple[Number, int, int, str]]:
    pattern, table = counters(language)
    match = pattern.match(part, number.end + (part[number.end : number.end + 1] == " "))
    if match is None:
        return
    unit = table[match["counter"]].removeprefix(".")
    if unit not in unit_words.GOODS:
        return
    if number.end <= first:
        gap = part[match.end() : first] if match.end() <= first else "."
        if len(gap) <= 3 and re.fullmatch(r"의? ?|の|的?", gap):
            yield number, number.start, match.end(), unit
    elif last <= number.start:
        ahead = hedge_start(part, number.start, language)
        gap = part[last : max(last, ahead)]
        if len(gap) <= 4 and _FAR_BEFORE[language].fullmatch(gap):
            yield number, number.start, match.end(), unit


_PLURAL_AHEAD: Final = re.compile(r"(?: [a-z-]+){0,2}? (?!(?:this|is|was|has|its|as|us|to)\b)[a-z-]+s\b")


def _touches(part: str, number: Number, first: int, last: int, language: str, is_name: bool) -> bool:
    """Does the figure stand right before the goods, with nothing behind them that it might count instead?"""
    gap = part[number.end : first]
    spoken = language if language in SPELLED else "en"
    sized = bool(number.vague) or number.scaled or number.about
    if gap != " " and not (sized and PARTITIVE[spoken].fullmatch(gap.rstrip(" "))):
        return False
    if NUMBERED.search(part, max(0, number.start - 24), number.start):
        return False
    if part[last : last + 1].isalpha() or part[last : last + 1] == "-":
        return False  # Raketentests, missile-tracking
    if spoken == "en":
        following = re.match(r" ([a-z'-]+)", part[last:])
        ends = following is None or ends_phrase(following[1])
        if not (is_name or part[first:last].endswith("s")):
            return ends and number.low == number.high == 1  # one crude guess
        return ends or _PLURAL_AHEAD.match(part, last) is None
    if spoken in ("ru", "uk"):
        return is_name or ADJECTIVE[spoken].fullmatch(part[first:last]) is None
    return True
