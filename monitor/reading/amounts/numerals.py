"""Numbers in Korean, Japanese and Chinese: 1만3천, 数十, 四十, 두세. Pure."""

from __future__ import annotations

import re
from typing import Final

from monitor.reading.amounts.figures import LARGEST, NOT_AFTER_LATIN, NOT_INSIDE, Number, like_year, size, value

_HAN_DIGITS: Final = {char: float(at) for at, char in enumerate("零一二三四五六七八九")} | {"〇": 0.0, "两": 2.0}
_SMALL: Final = {"十": 10.0, "百": 100.0, "千": 1e3, "십": 10.0, "백": 100.0, "천": 1e3}
_LARGE: Final = {"万": 1e4, "亿": 1e8, "兆": 1e12, "만": 1e4, "억": 1e8, "조": 1e12}
_FIGURE_PART: Final = r"\d{1,15}(?:,\d{3})*(?:\.\d+)?"
# figures with scales in between (1만3천, 3억5000만) · an amount without a figure (수십, 数百) · a numeral in letters
_FAR: Final = {
    "ko": re.compile(
        rf"{NOT_INSIDE}{NOT_AFTER_LATIN}(?<!제)(?<!제 )"
        rf"(?:(?P<figures>{_FIGURE_PART})(?P<more>여(?=[만억조]))?"
        rf"(?P<scales>[십백천만억조]{{0,3}}(?:(?<=[만억조천]) ?{_FIGURE_PART}[십백천만억조]{{0,2}}){{0,3}})"
        r"|(?P<several>수)(?P<size>[십백천만억]{1,3})(?![십백천만억])"
        r"|(?<![가-힣])(?P<native>한두|두세|두서너|서너|너댓|대여섯|열한|열두|한|두|세|네|석|넉|"
        r"다섯|여섯|일곱|여덟|아홉|열|스무|스물)(?= [가-힣]))"
        r"(?![%a-z\d]|\s%|[.:/]\d)"
    ),
}
_FAR["ja"] = _FAR["zh"] = re.compile(
    rf"{NOT_INSIDE}{NOT_AFTER_LATIN}(?<!第)"
    rf"(?:(?P<figures>{_FIGURE_PART})(?P<more>[多余](?=[万亿]))?"
    rf"(?P<scales>[十百千万亿兆]{{0,3}}(?:(?<=[万亿兆千]){_FIGURE_PART}[十百千万亿兆]{{0,2}}){{0,3}})"
    r"|(?P<several>数|几|上|成)(?P<size>[十百千万亿]{1,3})(?![十百千万亿一二三四五六七八九])"
    r"|(?<![数几上成十百千万亿一二三四五六七八九两〇零])"
    r"(?P<native>[零〇一二三四五六七八九两十百千万亿]{1,12})(?![零〇一二三四五六七八九两十百千万亿\d]))"
    r"(?![%a-z\d]|\s%|[.:/]\d)"
)
_KOREAN_ONES: Final = "한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두"
_KOREAN_NATIVE: Final = {word: (at, at) for at, word in enumerate(_KOREAN_ONES.split(), 1)} | {
    "석": (3, 3),
    "넉": (4, 4),
    "스무": (20, 20),
    "스물": (20, 20),
    "한두": (1, 2),
    "두세": (2, 3),
    "두서너": (2, 4),
    "서너": (3, 4),
    "너댓": (4, 5),
    "대여섯": (5, 6),
}


def far_east(text: str, language: str) -> list[Number]:
    found: list[Number] = []
    for match in _FAR[language].finditer(text):
        start, end = match.span()
        if match["several"]:
            factor = 1.0
            for char in match["size"]:
                factor *= _SMALL.get(char) or _LARGE[char]
            found.append(Number(start, end, None, None, vague=size(factor)))
        elif match["native"]:
            pair = _KOREAN_NATIVE.get(match["native"]) if language == "ko" else _han_pair(match["native"])
            if pair is not None and pair[1] < LARGEST:
                found.append(Number(start, end, float(pair[0]), float(pair[1]), scaled=pair[1] >= 1e4))
        else:
            amount = _mixed(match["figures"] + match["scales"])
            if amount is not None and amount < LARGEST:
                found.append(
                    Number(
                        start,
                        end,
                        amount,
                        amount,
                        like_year=not match["scales"] and like_year(match["figures"]),
                        figures=True,
                        scaled=bool(match["scales"]),
                        more=bool(match["more"]),
                    )
                )
    return found


def _han_pair(numeral: str) -> tuple[float, float] | None:
    """二十 is 20; 两三 is two or three."""
    if len(numeral) == 2 and numeral[0] in _HAN_DIGITS and numeral[1] in _HAN_DIGITS:
        low, high = _HAN_DIGITS[numeral[0]], _HAN_DIGITS[numeral[1]]
        return (low, high) if 0 < low < high == low + 1 else None
    if all(char in _HAN_DIGITS for char in numeral) and len(numeral) > 1:
        return None  # 二〇二四 is a year, 三八 a line
    amount = _mixed(numeral)
    return None if amount is None else (amount, amount)


_PARTS: Final = re.compile(rf"({_FIGURE_PART})|(.)", re.S)


def _mixed(numeral: str) -> float | None:
    """1万3千, 3억5000만, 二百五十: None where it does not add up."""
    total = section = current = 0.0
    pending = False
    for part in _PARTS.finditer(numeral):
        char = part[2]
        if part[1]:
            amount = value(part[1], "zh")
            if amount is None:
                return None
            current, pending = amount, True
        elif char == " ":
            continue
        elif char in _HAN_DIGITS:
            current, pending = _HAN_DIGITS[char], True
        elif char in _SMALL:
            section += (current if pending else 1.0) * _SMALL[char]
            current, pending = 0.0, False
        else:
            whole = section + current
            total += (whole if pending or section else 1.0) * _LARGE[char]
            section = current = 0.0
            pending = False
    return round(total + section + current, 3)
