"""Sums of money: $3bn, 20 млн долларов, 3억5000만 달러. Read so that they are taken for no goods. Pure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from monitor.reading.amounts import money_words
from monitor.reading.amounts.figures import CJK, Number
from monitor.reading.amounts.nouns import stem
from monitor.text import fold

_SYMBOL: Final = re.compile(
    r"(?<![a-z])(?:"
    + "|".join(re.escape(mark) for mark in sorted(money_words.SYMBOLS, key=len, reverse=True))
    + r")\s?\Z"
)
_SYMBOL_BEHIND: Final = re.compile(r"\s?(?P<sign>[$€£¥₩₽₴₹₺₪])")


@lru_cache(maxsize=16)
def _currency(language: str) -> re.Pattern[str]:
    groups = []
    for code, listed in money_words.CURRENCIES[language].items():
        words = [fold(word).text for word in listed.split()]
        groups.append(f"(?P<{code}>" + "|".join(stem(word) for word in sorted(words, key=len, reverse=True)) + ")")
    found = "|".join(sorted(groups, key=lambda group: -len(group)))
    if language in CJK:
        guard = {
            "ko": r"(?!\w*(?:정|칙|로|심|장|내)\b)",
            "ja": r"(?![首旦祖来々卓])",
            "zh": r"(?![首旦帅老素件宵月])",
        }[language]
        return re.compile(rf"(?:여|余|多|余り|数)? ?(?:{found}){guard}")
    return re.compile(
        rf"\.?(?: of| de| d'|)[ -]?(?:(?:us|u\.s\.|american|{'|'.join(money_words.DOLLARS)}) )?(?:{found})(?!\w)"
    )


def money(text: str, number: Number, language: str) -> tuple[int, int, str] | None:
    sign = _SYMBOL.search(text, max(0, number.start - 5), number.start)
    if sign is not None:
        return sign.start(), number.end, money_words.SYMBOLS[sign[0].strip()]
    spoken = language if language in money_words.CURRENCIES else "en"
    match = _currency(spoken).match(text, number.end, min(len(text), number.end + 30))
    if match is not None:
        code = match.lastgroup or "USD"
        if code == "USD":
            near = text[number.end : match.end() + 14]
            code = next((other for name, other in money_words.DOLLARS.items() if name in near), code)
        return number.start, match.end(), code
    behind = _SYMBOL_BEHIND.match(text, number.end)
    if behind is not None and language not in CJK:
        return number.start, behind.end(), money_words.SYMBOLS[behind["sign"]]
    return None
