"""How sure an amount is: at least, up to, около, 以上. The words beside a figure, and what bounds they leave. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from monitor.reading.amounts import hedge_words, number_words, unit_words
from monitor.reading.amounts.figures import CJK, Number
from monitor.text import fold

_REACH: Final = 48  # characters before a figure in which its hedge stands


@lru_cache(maxsize=16)
def _hedges(language: str) -> tuple[re.Pattern[str], Mapping[str, str], re.Pattern[str] | None, Mapping[str, str]]:
    """Patterns for hedges right before and right behind, each with its table phrase → normalised English."""
    before = {
        phrase: name
        for name, listed in hedge_words.BEFORE[language].items()
        for phrase in (fold(part.strip()).text for part in listed.split(";"))
        if phrase
    }
    behind = {
        phrase: name
        for name, listed in hedge_words.BEHIND[language].items()
        for phrase in (fold(part.strip()).text for part in listed.split(";"))
        if phrase
    }

    def listed(table: Mapping[str, str]) -> str:
        return "|".join(re.escape(phrase) for phrase in sorted(table, key=len, reverse=True))

    fillers = "|".join(fold(word).text for word in hedge_words.FILLERS[language].split("|"))
    gap = r"[\s]{0,2}"
    if language in CJK:
        edge = r"(?<![가-힣])" if language == "ko" else ""
        ahead = rf"{edge}(?P<hedge>{listed(before)}){gap}(?:(?:{fillers}){gap})?\Z"
        after = rf"\s?(?:의 |的)?(?P<hedge>{listed(behind)})"
    else:
        ahead = (
            rf"(?<!\w)(?P<hedge>{listed(before)})(?<![^\W\d_])?{gap}(?:(?<!\w)(?:{fillers})(?!\w){gap}|(?<=')){{0,2}}\Z"
        )
        ahead = ahead.replace("(?<![^\\W\\d_])?", "")
        after = rf" (?P<hedge>{listed(behind)})(?!\w)"
    return re.compile(ahead), before, re.compile(after) if behind else None, behind


@lru_cache(maxsize=16)
def _lead(language: str) -> re.Pattern[str]:
    """What belongs to an amount without being a hedge: a (million), une (dizaine), between (10 and 20)."""
    more = {
        "en": "a|an|half a|a few|few|several|many|a couple of|some few",
        "fr": "une?",
        "es": "una?",
        "de": "eine?|einem",
    }
    return re.compile(rf"(?<!\w)(?:{more.get(language, '(?!)')})\s\Z")


@lru_cache(maxsize=16)
def _from(language: str) -> re.Pattern[str]:
    between = fold(number_words.BETWEEN[language][0]).text
    more = {"en": "from", "fr": "de", "es": "de", "de": "von", "ru": "от", "uk": "від", "ar": "من", "fa": "از"}
    return re.compile(rf"(?<!\w)(?:{between}|{fold(more[language]).text})\s\Z")


def hedge_start(text: str, start: int, language: str) -> int:
    spoken = language if language in hedge_words.BEFORE else "en"
    match = _hedges(spoken)[0].search(text, max(0, start - _REACH), start)
    if match:
        return match.start()
    filler = _far_filler(language).search(text, max(0, start - 8), start) if language in CJK else None
    return filler.start() if filler else start


@lru_cache(maxsize=4)
def _far_filler(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(fold(word).text for word in hedge_words.FILLERS[language].split('|'))})\s?\Z")


def past_hedge(text: str, end: int, language: str) -> int:
    after = _hedges(language)[2]
    match = after.match(text, end) if after else None
    return match.end() if match else end


def hedged(
    text: str, number: Number, first: int, last: int, language: str
) -> tuple[float | None, float | None, str, int, int]:
    """Bounds and hedge of a number, and the span of the amount with the hedge's words in it."""
    spoken = language if language in hedge_words.BEFORE else "en"
    ahead, before, after, behind = _hedges(spoken)
    hedge = ""
    at = first if language not in CJK else number.start
    ranged = number.low != number.high
    if language not in CJK and (number.scaled or number.about or number.vague or ranged):
        lead = (_from if ranged else _lead)(spoken).search(text, max(0, at - 12), at)
        if lead is not None and not ahead.search(text, max(0, at - _REACH), at):
            at = lead.start()
    match = ahead.search(text, max(0, at - _REACH), at)
    if match is not None and not _other_sense(text, match, first, spoken):
        hedge = before[match["hedge"]]
        first = min(first, match.start())
    else:
        first = min(first, at)
    if hedge in ("", "about") and language in CJK:
        more = re.match(rf"(?:{unit_words.MORE_COUNTED[language]})", text[number.end : number.end + 3])
        if more is not None or number.more:
            hedge = "over"
    if after is not None and (follows := after.match(text, last, min(len(text), last + 24))):
        named = behind[follows["hedge"]]
        hedge = named if not hedge or (hedge == "about" and named in ("at least", "over")) else hedge
        last = follows.end()
    if number.vague:
        return None, None, number.vague, first, last
    return *_bounds(number, hedge), hedge or ("about" if number.about else ""), first, last


_DISPUTED: Final = re.compile(
    r"(?:row|dispute|talks|deal|concerns?|tensions?|feud|clash|controversy|agreement|negotiations|war|fears|anger)\s\Z"
)


def _other_sense(text: str, match: re.Match[str], first: int, language: str) -> bool:
    """Not a hedge: a row over 12 jets, under a $3bn contract."""
    if language != "en" or match["hedge"] not in ("over", "under", "about", "around"):
        return False
    if text[match.end("hedge") : match.end()].strip() in ("a", "an", "the", "its", "their") and text[first] in "$€£¥u":
        return True
    return _DISPUTED.search(text, max(0, match.start() - 16), match.start()) is not None


def _bounds(number: Number, hedge: str) -> tuple[float | None, float | None]:
    if hedge in ("at least", "over"):
        return number.low, None
    if hedge in ("at most", "up to", "under"):
        return None if number.low == number.high else number.low, number.high
    return number.low, number.high
