"""Which party of a sentence is marked as the one that gets, and which as the one that gives: by prepositions, cases and
particles (design §5.12). Only the marks right beside a name are looked at; a sentence is not parsed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from monitor.reading.cues import Place

_BEHIND: Final = 14  # characters behind a name in which its particle stands
_AHEAD: Final = 34  # characters before a name in which its preposition stands

_GOAL_BEFORE: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(pattern + r"\Z")
    for language, pattern in {
        "en": r"\b(?:to|for|into)\s+(?:the\s+)?(?:[\w-]+(?:ing|ed|torn|hit)\s+)?",
        "fr": r"(?:\bà|\baux?|\bpour|\bvers|\bà destination (?:de|du|des))\s+(?:l['’]|la\s+|les?\s+)?",
        "es": r"\b(?:al?|para|hacia|con destino a)\s+(?:las?\s+|los\s+|el\s+)?",
        "de": r"\b(?:an|nach|für|gen)\s+(?:die\s+|den\s+|das\s+)?",
        "ru": r"\b(?:для|в адрес|в пользу)\s+(?:(?:армии|войск|сил|властей|правительства|ввс|вмс|полиции"
        r"|боевиков|повстанцев)\s+)?[«\"]?",
        "uk": r"\b(?:для|до|на користь)\s+(?:(?:армії|військ|сил|влади|уряду|вмс|поліції|бойовиків"
        r"|повстанців)\s+)?[«\"]?",
        "ar": r"(?:إلى|الى|لصالح|نحو)\s+(?:(?:جيش|قوات|حكومة|شرطة)\s+)?[«\"]?(?:ال)?|(?:^|\s)ل(?:ل)?",
        "fa": r"(?:^|\s)(?:به|برای)\s+(?:(?:ارتش|نیروهای|دولت|پلیس|شورشیان|نیروی (?:هوایی|دریایی))\s+)?[«\"]?",
        "zh": r"[向对對给給予至往援售]",
    }.items()
}
_GOAL_BEHIND: Final[Mapping[str, re.Pattern[str]]] = {
    "ko": re.compile(
        r"(?:군|측|정부)?(?:에게(?!서)|에(?=[\s,…·]|의|도|만|$)|(?:으)?로(?=[\s,…·]|의|도|$)|행(?=[\s,…]))|[向향]"
    ),
    "ja": re.compile(r"(?:軍|側|政府)?(?:へ|に(?!よ|つ|お|関|対する)|向け|行き)"),
}
_SOURCE_BEFORE: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(pattern + r"\Z")
    for language, pattern in {
        "en": r"\b(?:from|by)\s+(?:the\s+)?(?:[\w’'-]+\s+)?",
        "fr": r"\b(?:en provenance de|auprès de|par|de|du|des)\s+(?:l['’]|la\s+|les?\s+)?|\bd['’]",
        "es": r"\b(?:del?|desde|por)\s+(?:las?\s+|los\s+|el\s+)?",
        "de": r"\b(?:aus|von|vom|durch|bei|beim)\s+(?:der\s+|dem\s+|den\s+)?",
        "ru": r"\b(?:из|от|у)\s+",
        "uk": r"\b(?:із|зі|з|від|у)\s+",
        "ar": r"(?:^|\s)من\s+(?:ال)?",
        "fa": r"(?:^|\s)از\s+",
        "zh": r"[从從自由]",
    }.items()
}
_SOURCE_BEHIND: Final[Mapping[str, re.Pattern[str]]] = {
    "ko": re.compile(r"(?:에서|(?:으)?로부터|산(?=[\s,'’”\"])|제(?=[\s,'’”\"])|[産製])"),
    "ja": re.compile(r"(?:から|製|産)"),
    "zh": re.compile(r"[制产製產]"),
}
# Russian and Ukrainian give in the dative: a name in -у, -ю, -е (Ukrainian also -і, -ові) that no preposition governs
_DATIVE: Final[Mapping[str, re.Pattern[str]]] = {
    "ru": re.compile(r"[уюе]\Z", re.I),
    "uk": re.compile(r"(?:[уюі]|ові|еві)\Z", re.I),
}
_GOVERNED: Final = re.compile(r"\b(?:в|во|на|о|об|по|при|к|ко|у|і|із|над|под|під|за|против|проти|через)\s+\Z", re.I)
_INTO: Final = re.compile(r"\b(?:в|во|на|у)\s+\Z", re.I)
_ACCUSATIVE: Final = re.compile(r"[ую]\Z", re.I)


def goals(text: str, places: Iterable[Place], language: str) -> list[Place]:
    """Those of ``places`` (names of parties in ``text``) that are marked as receiving."""
    before, behind = _GOAL_BEFORE.get(language), _GOAL_BEHIND.get(language)
    return [place for place in places if _marked(text, place, before, behind) or _by_case(text, place, language)]


def sources(text: str, places: Iterable[Place], language: str) -> list[Place]:
    """Those of ``places`` that are marked as giving or making."""
    before, behind = _SOURCE_BEFORE.get(language), _SOURCE_BEHIND.get(language)
    return [place for place in places if _marked(text, place, before, behind)]


_ADJECTIVE_BEHIND: Final = frozenset({"fr", "es", "ar", "fa"})


def makers(text: str, places: Iterable[Place], goods: Iterable[Place], language: str) -> list[Place]:
    """Those of ``places`` that stand as an adjective beside one of ``goods``: US Stinger missiles, drones iraniens."""
    things = list(goods)
    found = []
    for start, end in places:
        if language in _ADJECTIVE_BEHIND:
            beside = any(0 <= start - last <= 1 for _, last in things)
        else:
            beside = any(
                0 <= first - end <= 1 or re.fullmatch(r"-(?:made|built)\s", text[end:first]) for first, _ in things
            )
        if beside:
            found.append((start, end))
    return found


def _marked(text: str, place: Place, before: re.Pattern[str] | None, behind: re.Pattern[str] | None) -> bool:
    start, end = place
    if before is not None and before.search(text[max(0, start - _AHEAD) : start].lower()):
        return True
    return behind is not None and behind.match(text[end : end + _BEHIND]) is not None


def _by_case(text: str, place: Place, language: str) -> bool:
    if language == "ar":
        return text.startswith("لل", place[0])  # to-the, in one word with the name: للجزائر
    dative = _DATIVE.get(language)
    if dative is None:
        return False
    start, end = place
    name, ahead = text[start:end], text[max(0, start - 12) : start]
    if _INTO.search(ahead):
        return _ACCUSATIVE.search(name) is not None
    return dative.search(name) is not None and not _GOVERNED.search(ahead)


# A verb of arming with the armed party right behind it: "China arms Burkina Faso". The verb alone is mostly a noun.
_ARMING: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(pattern + r"\Z")
    for language, pattern in {
        "en": r"\b(?:(?:re)?arm(?:s|ing)|equip(?:s|ping))\s+(?:the\s+)?",
        "fr": r"\b(?:(?:ré)?arm(?:e|er|ent|ant|é|ait|era)|équip(?:er|ent|ant|ait))\s+"
        r"(?:l['’]|la\s+|les?\s+(?:rebelles\s+du\s+)?)?",
        "es": r"\b(?:(?:re)?arm(?:a|an|ar|ó|aron|ando|ará)|equip(?:a|an|ar|ó|ando))\s+(?:al?\s+)(?:las?\s+|los\s+)?",
        "de": r"\b(?:bewaffne(?:t|te|n)|beliefer(?:t|te|n))\s+(?:die\s+|den\s+|das\s+)?",
        "ru": r"\b(?:до|пере)?вооруж(?:ает|ают|ил|ила|или|ать|ить|ит)\s+",
        "uk": r"\b(?:до|пере)?озбро(?:ює|юють|їв|їла|їли|ювати|їти|їть)\s+",
    }.items()
}


def arms(text: str, places: Iterable[Place], language: str) -> bool:
    """Is one of ``places`` the object of a verb of arming?"""
    pattern = _ARMING.get(language)
    if pattern is None:
        return False
    return any(pattern.search(text[max(0, start - _AHEAD) : start].lower()) for start, _ in places)
