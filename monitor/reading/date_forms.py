"""The forms dates are written in, as one pattern per language. Pure; for folded text (``monitor.text.fold``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from monitor.reading import date_words
from monitor.text import fold

_ALONE: Final = r"(?<!\d)(?<!\d[.,:/-])(?<![/-])"  # a figure that no other one touches
_YEAR: Final = _ALONE + r"(?P<{}>19[4-9]\d|20[0-4]\d)(?!\d|[.,:]\d|[/-])"
FAR_EAST: Final = frozenset({"ko", "ja", "zh"})


def _alternatives(listed: str) -> dict[str, int]:
    """Words in order, alternatives joined by a slash, folded → place in the list, from 1."""
    return {
        fold(word.replace("_", " ")).text: at for at, group in enumerate(listed.split(), 1) for word in group.split("/")
    }


def _any(words: Mapping[str, object]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _listed(words: str) -> str:
    return "|".join(sorted((fold(word).text for word in words.split("|")), key=len, reverse=True))


@lru_cache(maxsize=16)
def words_of(language: str) -> re.Pattern[str]:
    """Any word of time without a figure: what a sentence without digits must have."""
    parts = [_any(_alternatives(date_words.WEEKDAYS[language])), _any(_relative(language))]
    if language in date_words.MONTHS:
        parts.append(_any(_alternatives(date_words.MONTHS[language])))
    return re.compile("|".join(parts))


@lru_cache(maxsize=16)
def _relative(language: str) -> dict[str, str]:
    return {
        fold(phrase).text: code
        for code, listed in date_words.RELATIVE[language].items()
        for phrase in listed.split("|")
    }


@dataclass(frozen=True, slots=True)
class Patterns:
    months: Mapping[str, int]
    persian: Mapping[str, int]
    weekdays: Mapping[str, int]
    relative: Mapping[str, str]
    one: re.Pattern[str]  # every form, by named groups
    future: re.Pattern[str]
    open: re.Pattern[str] | None
    open_behind: re.Pattern[str] | None


@lru_cache(maxsize=16)
def patterns(language: str) -> Patterns:
    weekdays, relative = _alternatives(date_words.WEEKDAYS[language]), _relative(language)
    months = _alternatives(date_words.MONTHS.get(language, ""))
    persian = _alternatives(date_words.PERSIAN_MONTHS) if language == "fa" else {}
    forms = _far_forms(language, weekdays, relative) if language in FAR_EAST else _forms(language, months, persian)
    if language not in FAR_EAST:
        before = fold(date_words.BEFORE_WEEKDAY.get(language, "")).text
        forms.append(rf"(?<!\w)(?:{before})(?P<weekday>{_any(weekdays)})(?!\w)")
        forms.append(rf"(?<!\w){'(?<!the )(?<!past )' if language == 'en' else ''}(?P<relative>{_any(relative)})(?!\w)")
    opened = date_words.OPEN.get(language)
    behind = date_words.OPEN_BEHIND.get(language)
    return Patterns(
        months=months,
        persian=persian,
        weekdays=weekdays,
        relative=relative,
        # every form begins with a figure or a word: saying so first spares looking at each letter within words
        one=re.compile("|".join(forms) if language in FAR_EAST else rf"(?:(?<!\w)|(?=\d))(?:{'|'.join(forms)})"),
        future=re.compile(date_words.FUTURE[language]),
        open=re.compile(rf"(?<!\w)(?:{_listed(opened)})(?:\s(?:the|le|el|den|dem|شهر|early|late|mid))?\s?\Z")
        if opened
        else None,
        open_behind=re.compile(rf"\s?(?:末|말|初|초|底)?\s?(?:{_listed(behind)})") if behind else None,
    )


_ISO: Final = (
    _ALONE + r"(?P<iso_y>19[4-9]\d|20[0-4]\d)(?P<iso_s>[-./])"
    r"(?P<iso_m>\d{1,2})(?P=iso_s)(?P<iso_d>\d{1,2})(?![\d/-]|[.,]\d)"
)
_DOTTED: Final = _ALONE + r"(?P<dot_d>\d{1,2})\.(?P<dot_m>\d{1,2})\.(?P<dot_y>19[4-9]\d|20[0-4]\d)(?![\d/-]|[.,]\d)"


def _forms(language: str, months: Mapping[str, int], persian: Mapping[str, int]) -> list[str]:
    of = {"en": "of ", "fr": "", "es": "de |del ", "ar": "من |عام |سنه |لعام ", "fa": "سال |ماه ", "de": ""}.get(
        language, ""
    )
    of = f"(?:{of})?" if of else ""
    day = _ALONE + r"(?<![$€£№#])(?<![a-z]-)(?P<{0}>\d{{1,2}})(?:st|nd|rd|th|er|º|\.|-?(?:го|е|ого|й))?"
    short = {fold(word).text for word in date_words.SHORT}
    bare = [word for word in months if word not in short and word not in {fold(w).text for w in date_words.BESIDE_DAY}]
    dot = rf"(?:{'|'.join(f'(?<={word})' for word in months if word in short) or '(?!)'})[.]"
    month = rf"(?P<{{0}}>{_any(months)})(?:{dot}|\s?/\s?(?:{_any(months)}))?(?!\w)"
    year = rf",?\s{of}(?:г\.\s)?" + _YEAR
    forms = [_ISO, _DOTTED]
    if persian:
        names = _any(persian)
        forms.append(
            rf"(?:(?<!\d)(?P<fa_d>\d{{1,2}})\s)?(?P<fa_m>{names})\s(?:ماه\s)?(?:سال\s)?(?P<fa_y>1[34]\d\d)(?!\d)"
        )
        forms.append(r"(?<!\w)سال\s(?P<fa_only>1[34]\d\d)(?!\d)")
    forms.append(
        rf"(?:{day.format('from')}\s?(?:-|to|et|au|bis|al?|y|до|по|and|und|و|تا)\s?(?P<d0>\d{{1,2}})\.?|{day.format('d1')})\s{of}{month.format('m1')}"
        rf"(?:{year.format('y1')})?(?!\w)"
    )
    if language == "en":
        forms.append(
            rf"(?<!\w){month.format('m2')}\s(?P<d2>\d{{1,2}})(?:\s?-\s?(?P<to2>\d{{1,2}}))?(?:st|nd|rd|th)?(?![\w:%-]|[.,]\d)"
            rf"(?:{year.format('y2')})?"
        )
    forms.append(rf"(?<!\w){month.format('m3')}{year.format('y3')}")
    prep = _listed(date_words.IN_MONTH[language])
    past = date_words.PAST_BEHIND.get(language)
    behind = rf"(?:\s(?P<past>{_listed(past)}))?" if past else ""
    forms.append(
        rf"(?<!\w)(?P<in_m>{prep})[\s-]?(?P<m4>{_any(dict.fromkeys(bare))})(?![\w-]|\s?/)"
        rf"(?!,?\s{of}(?:19[4-9]|20[0-4])\d){behind}"
    )
    prep = _listed(date_words.IN_YEAR[language])
    forms.append(
        rf"(?<!\w)(?:{prep})[\s-]?{_YEAR.format('y5').replace('[/-]', '/')}"
        rf"(?:\s?-\s?(?P<to5>19[4-9]\d|20[0-4]\d)(?!\d|[.,]\d|-))?(?!\s?(?:%|km|м|г\.\d))(?![-]\w)"
    )
    word = date_words.YEAR_BEHIND.get(language)
    if word:
        forms.append(rf"{_YEAR.format('y6').replace('|[/-]', '')}\s?(?:{word})(?!\w)")
    return forms


def _far_forms(language: str, weekdays: Mapping[str, int], relative: Mapping[str, str]) -> list[str]:
    y, m, d = ("년", "월", "일") if language == "ko" else ("年", "月", "日")
    years = {phrase: code for phrase, code in relative.items() if code.startswith("y")}
    others = {phrase: code for phrase, code in relative.items() if not code.startswith("y")}
    # 24年12月: the two last digits of a year, as Japanese papers write it
    of_month = {phrase: code for phrase, code in relative.items() if code.startswith("m")}
    no_day = (
        r"간|째|동안|만에|이내|가량|여|치|분|평균|차"
        if language == "ko"
        else r"間|间|本|目|中|前|後|后|以内|内|連|常|记|報|报|新|米|韩|軍|军|语"
    )
    no_month = r"간|째" if language == "ko" else "間|间|曜|球|面"
    no_year = (
        r"간|째|대|만에|전|형|여|생|차|물|치|동안|산|짜리|이내"
        if language == "ko"
        else r"間|间|代|型|式|前|后|後|级|級|目|生|版|来|物|連|产|龄"
    )
    era = (
        r"(?P<era>令和|平成)(?P<era_y>\d{1,2}|元)年(?:(?P<era_m>\d{1,2})月(?:(?P<era_d>\d{1,2})日)?)?|"
        if language == "ja"
        else ""
    )
    edge = r"(?<![가-힣])" if language == "ko" else ""
    base = rf"(?:{_YEAR.format('y1').replace('|[/-]', '')}\s?{y}(?!{no_year})|{edge}(?P<rel_y>{_any(years)}))"
    ahead = _ALONE + r"(?<![a-z])"
    return [
        _ISO,
        rf"(?<![\d.,])(?P<y7>19[4-9]\d|20[0-4]\d){y}?\s?[~〜∼-]\s?(?P<to7>19[4-9]\d|20[0-4]\d){y}",
        rf"{edge}(?P<rel_m>{_any(of_month)})\s?(?P<d4>\d{{1,2}}){d}(?!{no_day})",
        rf"{era}{base}(?:\s?(?P<m1>\d{{1,2}})\s?{m}(?!{no_month})(?:\s?(?P<d1>\d{{1,2}})\s?{d}(?!{no_day}))?)?",
        rf"{_ALONE}(?<!성)(?<!和)(?P<yy>\d{{2}}){y}\s?(?P<m5>\d{{1,2}})\s?{m}(?!{no_month})"
        rf"(?:\s?(?P<d5>\d{{1,2}})\s?{d}(?!{no_day}))?",
        rf"(?<!{y})(?<!{y} ){ahead}(?P<m2>\d{{1,2}})\s?{m}(?!{no_month})"
        rf"(?:\s?(?:(?P<from2>\d{{1,2}}){d}?\s?[~〜∼-]\s?)?(?P<d2>\d{{1,2}})\s?{d}(?!{no_day}))?",
        rf"{ahead}(?P<d3>\d{{1,2}}){d}(?!{no_day})",
        rf"(?P<weekday>{_any(weekdays)})",
        rf"{edge}(?P<relative>{_any(others)})(?!日间)",
    ]


def _nowruz() -> dict[int, date]:
    """First day of each year of the Iranian solar calendar, 1370 to 1430. Within these the 33-year cycle gives the leap
    years that the equinox does; anchored at 1 Farvardin 1399, 20 March 2020."""
    leap = {1, 5, 9, 13, 17, 22, 26, 30}
    days = {1399: date(2020, 3, 20)}
    for year in range(1399, 1430):
        days[year + 1] = days[year] + timedelta(days=366 if year % 33 in leap else 365)
    for year in range(1398, 1369, -1):
        days[year] = days[year + 1] - timedelta(days=366 if year % 33 in leap else 365)
    return days


NOWRUZ: Final = _nowruz()
