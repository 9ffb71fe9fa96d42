"""Numbers as texts write them: 20,000, 20 000, 2만, 1.5 million, двадцать, 数十, entre 10 et 20. Pure.

All of it works on folded text (``monitor.text.fold``): digits of every script are 0-9 there, accents are gone. One pass
over the words, linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from monitor.reading.amounts import number_words as words
from monitor.reading.amounts.figures import CJK, Number
from monitor.reading.amounts.numerals import far_east
from monitor.reading.amounts.spelled import SPELLED, spelled
from monitor.text import fold


def numbers(text: str, language: str) -> list[Number]:
    """Every number of a folded text, in order, ranges as one. Never raises."""
    if language in CJK:
        return _ranges(text, far_east(text, language), language)
    return _ranges(text, spelled(text, language if language in SPELLED else "en"), language)


_DASH: Final = re.compile(r"\s?[-~〜∼]\s?")
_FAR_RANGE: Final = {
    "ko": re.compile(r"\s?[-~〜∼∽]\s?|에서 |또는 "),
    "ja": re.compile(r"\s?[-~〜∼]\s?|から|ないし|または"),
    "zh": re.compile(r"\s?[-~〜∼]\s?|至|到|或"),
}


@lru_cache(maxsize=16)
def _joiners(language: str) -> tuple[re.Pattern[str], re.Pattern[str] | None, re.Pattern[str] | None]:
    """What joins the ends of a range; "and", which does so only behind "between"; and that word."""
    if language in _FAR_RANGE:
        return _FAR_RANGE[language], None, None
    spoken = language if language in SPELLED else "en"
    to = "|".join(fold(word).text for word in words.TO[spoken].split("|"))
    between, and_ = (fold(word).text for word in words.BETWEEN[spoken])
    return (
        re.compile(rf"\s?[-~〜∼]\s?|\s(?:{to})\s"),
        re.compile(rf"\s{and_}\s?"),
        re.compile(rf"(?<!\w)و?{between}\s(?:\w{{1,7}}\s)?\Z"),
    )


def _ranges(text: str, found: Sequence[Number], language: str) -> list[Number]:
    """Joins the two ends of a range; drops what only looks like one (2024-10-12, 3-1, 2023-24)."""
    to, and_, between = _joiners(language)
    made: list[Number] = []
    at = 0
    while at < len(found):
        first = found[at]
        chain = [first]
        while at + len(chain) < len(found):
            following = found[at + len(chain)]
            gap = text[chain[-1].end : following.start]
            if len(gap) > 8:
                break
            joined = to.fullmatch(gap) is not None
            if not joined and and_ is not None and between is not None and and_.fullmatch(gap):
                joined = between.search(text, max(0, first.start - 24), first.start) is not None
            if not joined:
                break
            chain.append(following)
        at += len(chain)
        if len(chain) == 1:
            made.append(first)
        elif len(chain) == 2:
            whole = _range(chain[0], chain[1])
            if whole is not None:
                made.append(whole)
            elif not _DASH.fullmatch(text[chain[0].end : chain[1].start]):
                made.extend(chain)
    return made


def _range(first: Number, last: Number) -> Number | None:
    if first.low is None or last.high is None or first.high is None:
        if first.vague and last.vague:
            return replace(last, start=first.start)
        return None
    low, high = first.low, last.high
    if last.scaled and not first.scaled and low < high:
        for scale in (1e12, 1e9, 1e8, 1e6, 1e4, 1e3):  # 4 to 6 million
            if high >= scale and low < high / scale:
                low *= scale
                break
    if not low < high or (first.like_year and last.like_year):
        return None
    return replace(
        last,
        start=first.start,
        low=low,
        high=high,
        about=first.about or last.about,
        like_year=False,
        figures=first.figures or last.figures,
        for_money=first.for_money or last.for_money,
    )
