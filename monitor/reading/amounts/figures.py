"""Figures as texts write them, and the value that carries a number. Pure; all of it works on folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

CJK: Final = frozenset({"ko", "ja", "zh"})
UNSPACED: Final = CJK | {"ar"}
"""Languages in which a letter may touch a figure: ミサイル40発, و20."""
LARGEST: Final = 1e15
"""No number of goods is larger, and doubles are exact below."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number in folded text, ``start`` to ``end``. ``low`` and ``high`` differ in a range, both are None where the
    words give only a size (``vague``: dozens, hundreds …)."""

    start: int
    end: int
    low: float | None
    high: float | None
    vague: str = ""
    about: bool = False  # une dizaine
    like_year: bool = False  # four bare digits between 1900 and 2099
    figures: bool = False  # written in digits
    scaled: bool = False  # with a word such as million
    more: bool = False  # 900여만: somewhat more than that
    for_money: bool = False  # 20m, 3bn: short forms that are money or metres, never goods


# Grouped by thousands (also the Indian way), or plain with decimals. Never longer than a double is exact.
FIGURES: Final = (
    r"\d{1,3}(?:(?P<sep>[,.'٬ ])\d{3})(?:(?P=sep)\d{3}){0,3}(?!\d)(?:[.,٫]\d{1,3}(?!\d))?"
    r"|\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)"
    r"|\d{1,15}(?!\d)(?:[.,٫]\d{1,3}(?!\d))?"
)
NOT_INSIDE: Final = r"(?<![0-9])(?<![0-9][.,:/])(?<![#№°/_])"
NOT_AFTER_LATIN: Final = r"(?<![a-z])(?<![a-z][-./])"
NOT_IN_WORD: Final = r"(?<!\w)(?<!\w[./'])(?<![^\W\d_]-)"
SHORT_SCALE: Final = r"(?P<short>k|mn?|bn|tn)?"


def value(figures: str, language: str, scaled: bool = False) -> float | None:
    """What ``20,000``, ``20.000``, ``1,5`` say. ``scaled``: a word such as million follows, so three decimals may be
    decimals. None for what is no number."""
    plain = figures.replace(" ", "").replace("'", "").replace("٬", "").replace("٫", ".")
    parts = re.split(r"[.,]", plain)
    if len(plain) > 24 or not all(parts):
        return None
    marks = [char for char in plain if char in ".,"]
    if not marks:
        return float(plain)
    grouped = len(parts[-1]) == 3 and parts[0] != "0" and "٫" not in figures
    if len(marks) == 1:
        if grouped and scaled:
            grouped = marks[0] == ("." if language in COMMA_DECIMAL else ",")
        return float("".join(parts)) if grouped else float(".".join(parts))
    if marks[-1] == marks[-2]:  # all groups
        return float("".join(parts)) if grouped else None
    return float("".join(parts[:-1]) + "." + parts[-1])


COMMA_DECIMAL: Final = frozenset({"fr", "de", "es", "ru", "uk"})


def like_year(figures: str) -> bool:
    return len(figures) == 4 and figures.isdigit() and 1900 <= int(figures) <= 2099


SIZES: Final = {
    (10.0, 1e3): "tens of thousands",
    (12.0, 1e3): "tens of thousands",
    (100.0, 1e3): "hundreds of thousands",
    (10.0, 1e6): "tens of millions",
    (12.0, 1e6): "tens of millions",
    (100.0, 1e6): "hundreds of millions",
}


def size(number: float) -> str:
    for least, name in (
        (1e11, "hundreds of billions"),
        (1e10, "tens of billions"),
        (1e9, "billions"),
        (1e8, "hundreds of millions"),
        (1e7, "tens of millions"),
        (1e6, "millions"),
        (1e5, "hundreds of thousands"),
        (1e4, "tens of thousands"),
        (1e3, "thousands"),
        (100.0, "hundreds"),
    ):
        if number >= least:
            return name
    return "dozens"


VAGUE_HEDGES: Final = frozenset({size(10.0**power) for power in range(1, 12)})
"""What ``Number.vague`` can say."""
