"""What a figure counts in Korean, Japanese and Chinese, where a counter follows it: 40발, 2隻, 30辆. Pure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from monitor.reading.amounts import unit_words
from monitor.reading.amounts.figures import Number
from monitor.reading.amounts.hedges import hedge_start, past_hedge
from monitor.reading.amounts.nouns import noun
from monitor.text import fold

_KO_END: Final = (
    r"(?![가-힣\w])|(?=(?:을|를|이|은|는|의|에|도|과|와|로|으로|만|씩|까지|부터|인|나|이나|이상|이하|미만|정도|가량|안팎|내외|쯤|분|분량|규모|"
    r"상당|가|여|넘|남짓|짜리|들이)(?![가-힣]{3}))"
)


@lru_cache(maxsize=4)
def counters(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    table = {fold(word).text: unit for word, unit in unit_words.COUNTERS[language].items()}
    listed = "|".join(re.escape(word) for word in sorted(table, key=len, reverse=True))
    more = "|".join(fold(word).text for word in unit_words.MORE_COUNTED[language].split("|"))
    behind = {
        "ko": _KO_END,
        # 40人権, 20台風, 100門限: what would make another word of the counter
        "ja": r"(?![権類間口気民材物種工生々湾風所本事義形会体])(?!目|前(?!后))",
        "zh": r"(?![类民权口们员间才工生月国体力均性型义势次级言单位人家店])(?!以上级)",
    }[language]
    return re.compile(rf"(?P<more>{more})? ?(?P<counter>{listed})(?:{behind})"), table


@lru_cache(maxsize=4)
def _noun_around(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A noun that ends right before the figure (or its hedge), and one within reach behind the counter."""
    named = noun(language).pattern
    if language == "ko":
        before = rf"{named}(?:\([^()]{{1,12}}\))?(?:을|를|은|는|이|가|도|만| 등|등)? ?\Z"
        behind = (
            r"(?:(?:분|분량|규모|상당)?의 (?:[\w·-]{1,12}(?<![이가은는을를에로의]) ){0,2}?[\w·-]{0,8}?| [\w·-]{0,4}?)"
            rf"{named}(?!징역|한)"
        )
    elif language == "ja":
        before = rf"{named}(?:\([^()]{{1,12}}\))?(?:を|は|が|も|など|等|計)?(?:など)? ?\Z"
        behind = rf"(?:分)?の[^、。，,!?「」\s]{{0,14}}?{named}"
    else:
        before = rf"{named}(?:等)?[约共 ]?\Z"
        behind = rf"的?[\w\s·\"“”\-]{{0,12}}?{named}"
    return re.compile(before), re.compile(behind)


def with_counter(text: str, number: Number, language: str) -> tuple[int, int, str] | None:
    if number.for_money or number.high == 0:
        return None
    pattern, table = counters(language)
    match = pattern.match(text, number.end + (text[number.end : number.end + 1] == " "))
    if match is None:
        return _bare_noun(text, number, language)
    if number.like_year and text[number.end : number.end + 1] == " ":
        return None
    unit = table[match["counter"]]
    start, end = number.start, match.end()
    needs_noun = open_ = unit.startswith(".")
    unit = unit.removeprefix(".")
    if not number.figures and not number.vague and match["counter"] in ("발", "发", "箱", "t", "人", "名", "门", "本"):
        needs_noun = needs_noun or (number.high or 0) < 3  # 한 발 물러서: a step back
    before, behind = _noun_around(language)
    ahead = hedge_start(text, start, language)
    named = before.search(text, max(0, ahead - 20), ahead)
    if named is not None:
        start = named.start()
        if language == "ko":  # 자폭드론 40대: the whole word
            start -= len(_HANGUL_TAIL.search(text, max(0, start - 10), start)[0])  # type: ignore[index]
        return start, end, _resolved(unit, named.lastgroup or unit, open_)
    behind_match = behind.match(text, past_hedge(text, end, language), min(len(text), end + 40))
    if behind_match is not None and not (needs_noun and behind_match.lastgroup == "people"):
        return start, end, _resolved(unit, behind_match.lastgroup or unit, open_)
    return None if needs_noun else (start, end, unit)


_HANGUL_TAIL: Final = re.compile(r"[가-힣a-z\d-]*\Z")


def noun_end(text: str, end: int, language: str, unit: str) -> int:
    """Where the noun of ``unit`` behind an amount ends, so that its words are in the literal: 2万个集装箱."""
    match = _noun_around(language)[1].match(text, end, min(len(text), end + 40))
    return match.end() if match and match.lastgroup == unit else end


def _resolved(counter: str, named: str, open_: bool) -> str:
    """The unit by counter and noun. An open counter (個, 기: anything) takes the noun's; rounds may be missiles or
    bombs, what flies may be drones; a ship, a gun or a tonne stays one whatever stands nearby."""
    if named == "people":
        return counter
    if open_ or counter == "pieces":
        return named
    if counter in ("rounds", "aircraft") and named in ("missiles", "pieces"):
        return named
    return counter


def _bare_noun(text: str, number: Number, language: str) -> tuple[int, int, str] | None:
    """40导弹: headlines leave the counter out, in Chinese only."""
    if language != "zh" or not number.figures or number.like_year:
        return None
    match = noun(language).match(text, number.end)
    return (number.start, match.end(), match.lastgroup or "pieces") if match else None
