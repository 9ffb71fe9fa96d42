"""Numbers in languages that spell them as words: twenty-one, dos mil millones, 20 тыс., عشرات الآلاف. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from monitor.reading.amounts import number_words as words
from monitor.reading.amounts.figures import (
    FIGURES,
    LARGEST,
    NOT_AFTER_LATIN,
    NOT_IN_WORD,
    NOT_INSIDE,
    SHORT_SCALE,
    SIZES,
    UNSPACED,
    Number,
    like_year,
    size,
    value,
)
from monitor.text import fold

SPELLED: Final = frozenset(words.CARDINALS)
"""Languages whose number words are read here; Korean, Japanese and Chinese have numerals of their own."""


@dataclass(frozen=True, slots=True)
class _Words:
    kinds: Mapping[str, tuple[str, float]]  # word → cardinal, scale, vague or round, and its number
    tokens: re.Pattern[str]
    joined: frozenset[str]
    of: tuple[str, ...]
    links: frozenset[str]  # the words in ``joined`` and ``of``


@lru_cache(maxsize=16)
def _words(language: str) -> _Words:
    def folded(table: Mapping[str, float]) -> dict[str, float]:
        return {fold(word).text: number for word, number in table.items() if word != "_"}

    guard = NOT_INSIDE + (NOT_AFTER_LATIN if language in UNSPACED else NOT_IN_WORD)
    behind = r"(?!\s?%)(?![.,:/]?\d)" + (r"(?![a-z])" if language in UNSPACED else r"(?!-?[^\W\d_])")
    return _Words(
        kinds={
            word: (kind, number)
            for kind, table in (
                ("round", words.ROUND.get(language, {})),
                ("vague", words.VAGUE[language]),
                ("scale", words.SCALES[language]),
                ("cardinal", words.CARDINALS[language]),
            )
            for word, number in folded(table).items()
        },
        # a word may have hyphens in French only (quatre-vingt-dix) and an apostrophe in Ukrainian only (п'ять)
        tokens=re.compile(
            rf"{guard}(?P<figures>{FIGURES}){SHORT_SCALE}{behind}"
            rf"|(?P<word>[^\W\d_]+(?:{_WITHIN_WORD.get(language, '(?!)')}[^\W\d_]+)*)"
        ),
        joined=frozenset(words.JOINED.get(language, (" ",))),
        of=words.OF_SEVERAL[language],
        links=frozenset(
            gap.strip(" -") for gap in (*words.JOINED.get(language, ()), *words.OF_SEVERAL[language]) if gap.strip(" -")
        ),
    )


_LONGEST_LINK: Final = 6  # " and ", " de ": what may stand between two words of one number
_WITHIN_WORD: Final = {"fr": "-", "uk": "'"}
_ARABIC_PREFIXES: Final = re.compile("(?:وال|بال|فال|ال|لل|و|ب|ل|ف)")


def spelled(text: str, language: str) -> list[Number]:
    known = _words(language)
    found: list[Number] = []
    open_ = _Sum()
    for match in known.tokens.finditer(text):
        start, end = match.span()
        figures, word = match["figures"], match["word"]
        kind, number = "", 0.0
        if word is not None:
            if word not in known.kinds and not open_.any and language != "ar":
                continue  # most words
            kind, number, shift = _kind(word, known, language)
            start += shift
            if not kind and open_.any and word in known.links and start - open_.end < _LONGEST_LINK:
                continue
            if kind and word in words.ABBREVIATED and text[end : end + 1] == ".":
                end += 1
        gap = text[open_.end : start] if open_.any else ""
        if open_.any and kind and open_.takes(kind, number, gap, known):
            open_.add(kind, number, end)
            continue
        if figures is not None and open_.any and open_.scaled and gap == " ":
            more = value(figures, language)
            if more is not None and more < open_.last_scale:  # 1 млн 200 тыс.
                open_.add_below(more, end)
                continue
        if open_.any:
            found.append(open_.close())
            open_ = _Sum()
        if figures is not None:
            amount = value(figures, language, _scale_follows(text, end, known, language))
            if amount is not None and amount < LARGEST:
                open_ = _Sum.begin(start, end, amount, figures, match["short"])
        elif kind == "scale" and (several := _several(language)) and several.search(text, max(0, start - 14), start):
            open_ = _Sum.word(start, end, "vague", number)
        elif kind == "scale" and (one := _one(language)) and not one.search(text, max(0, start - 10), start):
            pass  # $2 per million units
        elif kind:
            open_ = _Sum.word(start, end, kind, number)
    if open_.any:
        found.append(open_.close())
    return found


def _scale_follows(text: str, end: int, known: _Words, language: str) -> bool:
    following = known.tokens.match(text, end + 1) if text[end : end + 1] in (" ", "-") else None
    if following is None or following["word"] is None:
        return False
    return _kind(following["word"], known, language)[0] in ("scale", "vague")


def _kind(word: str, known: _Words, language: str) -> tuple[str, float, int]:
    """What kind of number word it is ("" for none), its number, and how many letters of it are a prefix (Arabic)."""
    if word in known.kinds:
        return *known.kinds[word], 0
    if language == "ar" and (prefix := _ARABIC_PREFIXES.match(word)) and len(word) > prefix.end() + 1:
        kind, number, _ = _kind(word[prefix.end() :], known, "")
        return kind, number, prefix.end()
    return "", 0.0, 0


@lru_cache(maxsize=16)
def _several(language: str) -> re.Pattern[str] | None:
    return _right_before(words.SEVERAL.get(language))


@lru_cache(maxsize=16)
def _one(language: str) -> re.Pattern[str] | None:
    return _right_before(words.ONE.get(language))


def _right_before(listed: str | None) -> re.Pattern[str] | None:
    return re.compile(rf"(?<!\w)(?:{fold(listed).text})\s\Z") if listed else None


class _Sum:
    """A number under construction: what is already complete, and the part that a scale may still multiply."""

    __slots__ = ("about", "current", "end", "figures", "last_scale", "like_year", "short", "start", "total", "vague")

    def __init__(self) -> None:
        self.start = self.end = -1
        self.total = self.current = self.last_scale = 0.0
        self.vague = ""
        self.about = self.figures = self.like_year = self.short = False

    @property
    def any(self) -> bool:
        return self.start >= 0

    @property
    def scaled(self) -> bool:
        return self.last_scale > 0

    @classmethod
    def begin(cls, start: int, end: int, amount: float, figures: str, short: str | None) -> _Sum:
        made = cls()
        made.start, made.end, made.current, made.figures = start, end, amount, True
        made.like_year = like_year(figures) and short is None
        if short == "k":
            made.current *= 1e3
        elif short:
            made.current *= {"m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}[short]
            made.short = True
        return made

    @classmethod
    def word(cls, start: int, end: int, kind: str, number: float) -> _Sum:
        made = cls()
        made.start, made.end = start, end
        if kind == "vague":
            made.vague = size(number)
            made.last_scale = number
        elif kind == "scale":
            made.current, made.last_scale = number, number
        else:
            made.current, made.about = number, kind == "round"
        return made

    def takes(self, kind: str, number: float, gap: str, known: _Words) -> bool:
        if self.vague:  # tens of thousands
            return kind == "vague" and gap in known.of and number > self.last_scale
        if kind in ("scale", "vague", "round"):
            if self.last_scale and number <= self.last_scale and not self.current:
                return False
            if self.current == 0 and not self.total:
                return False
            return gap in (" ", "-", ". ", "") or (gap in known.of and number >= 1e3)
        if kind != "cardinal" or self.figures or gap not in known.joined:
            return False
        rest = self.current % 100
        language_reverses = " و" in known.joined  # Arabic: five and twenty
        below_ten = number < 10 and rest >= 20 and rest % 10 == 0
        below_hundred = number < 100 and rest == 0 and (self.current >= 100 or bool(self.total))
        reversed_ = language_reverses and number >= 20 and number < 100 and 0 < rest < 10
        below_scale = number < 1000 and self.current == 0 and self.total > 0
        return below_ten or below_hundred or below_scale or reversed_

    def add(self, kind: str, number: float, end: int) -> None:
        self.end, self.like_year = end, False
        if self.vague:
            self.vague = SIZES.get((self.last_scale, number), size(number))
        elif kind == "cardinal":
            self.current += number
        elif number == 100 and kind == "scale":
            self.current, self.last_scale = max(self.current, 1) * 100, 100
        elif self.last_scale and self.last_scale > 100 and self.current == 0:
            self.total, self.last_scale = self.total * number, number  # dos mil millones
        else:
            self.total, self.last_scale = self.total + max(self.current, 1) * number, number
            self.current = 0.0
        self.about = self.about or kind == "round"

    def add_below(self, amount: float, end: int) -> None:
        self.current, self.end = amount, end

    def close(self) -> Number:
        amount = (
            None if self.vague else round(self.total + self.current, 3)
        )  # 17.1 bln is 17,100,000,000, to the last digit
        return Number(
            self.start,
            self.end,
            amount,
            amount,
            vague=self.vague,
            about=self.about,
            like_year=self.like_year,
            figures=self.figures,
            scaled=self.scaled and not self.vague,
            for_money=self.short,
        )
