"""What a figure counts in languages that put the noun behind it, and which figures count nothing. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from monitor.reading import date_words
from monitor.reading.amounts import unit_words
from monitor.reading.amounts.figures import Number
from monitor.reading.amounts.spelled import SPELLED
from monitor.text import fold

_PHRASE: Final = 96  # characters behind a figure in which the noun it counts stands


@lru_cache(maxsize=16)
def noun(language: str) -> re.Pattern[str]:
    """One word that is counted; the group that matched names its unit."""
    groups = []
    for unit, listed in unit_words.NOUNS[language].items():
        words = [fold(word).text for word in listed.split()]
        if language == "en":  # the singular counts too, when there is one of it
            words += [word.removesuffix("s") for word in words if word.endswith("s") and len(word) > 4]
        groups.append(f"(?P<{unit}>" + "|".join(stem(word) for word in sorted(words, key=len, reverse=True)) + ")")
    return re.compile(f"(?:{'|'.join(groups)})")


def stem(word: str) -> str:
    body = re.escape(word.strip("*"))
    return (
        ("[^\\W\\d_]{0,24}" if word.startswith("*") else "") + body + ("[^\\W\\d_]{0,4}" if word.endswith("*") else "")
    )


STOP: Final = {language: frozenset(listed.split()) for language, listed in unit_words.STOPS.items()}
# Adjectives that may stand between a figure and its noun where the noun otherwise follows at once
_BEFORE_NOUN: Final[Mapping[str, str]] = {
    "fr": "nouveaux|nouvelles|nouvel|nouveau|anciens|anciennes|vieux|vieilles|grands|grandes|gros|grosses|petits|"
    "petites|autres|mini",
    "es": "nuevos|nuevas|viejos|viejas|antiguos|antiguas|modernos|modernas|otros|otras|grandes|mini",
    "ar": "من|الـ|ال",
    "fa": "فروند|دستگاه|عدد|قبضه|عراده|گلوله|فقره|قطعه|تن|از|تیر",
}
_CALIBRE: Final = r"\d{1,3}(?:[.,]\d{1,2})?[\s-]?(?:mm|мм|millimet(?:er|re)s?|millimetres?|milimetros|مم|ميلي\S{0,4})\b"
_WORD: Final = re.compile(rf"[\s-]?[\"'(/]?(?:de |d')?(?P<word>{_CALIBRE}|[^\W_](?:[^\W_]|[-'./](?=[^\W_]))*)[\"')]?")
ADJECTIVE: Final[Mapping[str, re.Pattern[str]]] = {
    "ru": re.compile(r".*(?:ых|их|ые|ие|ой|ей|ую|ого|его|ыми|ими|ый|ий|ая|-мм|[a-z\d].*|\d.*)", re.S),
    "uk": re.compile(r".*(?:их|іх|ої|у|ого|ими|ій|ий|і|а|-мм|[a-z\d].*|\d.*)", re.S),
    "de": re.compile(r".*(?:e|en|er|es|em|[a-z]-?\d.*|\d.*)", re.S),
    "en": re.compile(
        r"(?!.*[a-rt-z]s\Z)(?!.*'s\Z.).*|.*'s|.*ss|.*(?:us|is)|arms|series|forces|himars|abrams|forces'", re.S
    ),
}
_MEASURED: Final = re.compile(
    r"(?:miles?|kms?|kilomet\w+|met(?:er|re)s?|years?|months?|weeks?|days?|hours?|minutes?|seconds?)-"
)
_LOOSE_WORDS: Final = 4  # words that may stand between a figure and the noun: 40 old Soviet-made anti-tank missiles
# "500 kg bombs", "20-tonne trucks": a measure that is itself said of goods counts none
MEASURES: Final = frozenset({"tonnes", "kg", "barrels"})

# A name that is followed by a number of its own: Leopard 2 tanks, Shahed 136 drones, resolution 1718
NUMBERED: Final = re.compile(
    r"(?:^|[^\w])(?:leopards?|shaheds?|geran|герань|шахед|type|typ|mk|mark|fateh|hwasong|хвасон|nodong|rodong|taepodong|"
    r"pukguksong|su|су|mig|миг|tu|ту|kh|х|kn|kab|fab|фаб|lancet|orlan|mohajer|ababil|challenger|phantom|aster|block|pac|"
    r"gbu|agm|aim|boeing|airbus|il|ил|model|version|series|project|class|batch|phase|tier|level|generation|group|groupe|"
    r"groupo|grupo|gruppe|unit|office|bureau|room|article|artikel|articulo|chapter|page|line|route|highway|zone|area|"
    r"no\.?|nr\.?|n°|№|number|numero|nummer|номер|resolution|resolucion|резолюци\w+|top|top-|flight|section|grad|град|"
    r"qader|emad|sejjil|zolfaghar|khorramshahr|شاهد|فاتح|قرار|رقم|قطعنامه|شماره|formula|rank|ranked|aged|age|covid|"
    r"division|brigade|regiment|bataillon|battalion|version|iskander|abrams|gepard|marder|iris|patriot|tomahawk block|"
    r"long march|world war|cold war|stage|step|day|tag|jour|dia|день)[\s-]?\Z"
)
_YEAR_BEFORE: Final = re.compile(
    r"(?:^|[^\w])(?:in|since|by|of|until|from|before|after|for|during|early|late|mid|fiscal|year|and|to|en|depuis|avant|"
    r"apres|de|fin|debut|desde|hasta|del?|im|seit|bis|von|vor|nach|anfang|ende|jahr|в|с|до|после|на|за|у|з|після|від|"
    r"في|عام|سنه|منذ|در|سال|از|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|"
    r"sept?|oct|nov|dec)\.?,?\s\Z"
)


_MONTH_BEFORE: Final = re.compile(
    r"(?<!\w)(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|"
    r"jul|aug|sept?|oct|nov|dec)\.?\s\Z"
)


def counted(text: str, number: Number, language: str) -> tuple[int, int, str] | None:
    """Where the amount begins and ends in folded ``text``, and its unit."""
    if number.for_money or number.high == 0:
        return None
    if NUMBERED.search(text, max(0, number.start - 24), number.start):
        return None
    if (
        (number.high or 99) <= 31
        and number.figures
        and _MONTH_BEFORE.search(text, max(0, number.start - 12), number.start)
    ):
        return None
    if number.like_year and _YEAR_BEFORE.search(text, max(0, number.start - 16), number.start):
        return None
    spoken = language if language in SPELLED else "en"
    found = _noun_behind(text, number, spoken)
    return None if found is None else (number.start, *found)


def _noun_behind(text: str, number: Number, language: str) -> tuple[int, str] | None:
    """End of the noun that ``number`` counts, and its unit."""
    counts, stop, adjective = noun(language), STOP.get(language, frozenset()), ADJECTIVE.get(language)
    allowed = _BEFORE_NOUN.get(language)
    at = number.end
    limit = min(len(text), at + _PHRASE)
    classifier: tuple[int, str] | None = None
    sized = number.vague or number.scaled or number.about or language in ("ar", "fa")
    if sized and (of := PARTITIVE[language].match(text, at, limit)):
        at = of.end()
    elif text[at : at + 1] not in (" ", "-") and not (language in ("ar", "fa") and at < len(text)):
        return None
    loose = 1 if number.like_year or allowed else _LOOSE_WORDS
    for step in range(loose + 1):
        match = _WORD.match(text, at, limit)
        if match is None or match.end() == limit < len(text):
            return classifier
        word = match["word"]
        hyphened = text[at : at + 1] == "-"
        if hyphened and step == 0:
            return None  # 20-tonne, 40-foot
        found = counts.fullmatch(word)
        if found is None and "-" in word and language in ("en", "fr", "de", "es", "ru", "uk"):
            found = counts.fullmatch(word.rpartition("-")[2])
        unit = found.lastgroup if found else None
        if unit and language == "en" and _is_modifier(word, number, text, match.end(), limit):
            unit = None
        if unit:
            if unit in MEASURES and not _measures(text, match.end(), language):
                return None
            if language in _AMBIGUOUS:
                unit = _AMBIGUOUS[language](word, unit, text[number.end : at], text[match.end() : match.end() + 24])
                if unit is None:
                    return None
            if language == "fa" and word in _CLASSIFIERS and step == 0:
                classifier = (match.end("word"), unit)
                at = match.end()
                continue
            return match.end("word"), unit
        if classifier:
            return classifier
        if (
            word in stop
            or _MEASURED.match(word)  # three kilometres-long drones
            or word in _months(language)
            or (word[0].isdigit() and not re.fullmatch(_CALIBRE, word) and not re.search(r"[a-zа-я]", word))
        ):
            return None
        if allowed is not None:
            if not re.fullmatch(allowed, word):
                return None
        elif adjective is not None and not adjective.fullmatch(word):
            return None
        at = match.end()
    return classifier


@lru_cache(maxsize=16)
def _months(language: str) -> frozenset[str]:
    """3 травня ракети: a day of the month counts no missiles."""
    listed = date_words.MONTHS[language].replace("/", " ").split()
    return frozenset(fold(word.replace("_", " ")).text for word in listed)


PARTITIVE: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(" of(?: the| its| their)?(?= )"),
    "fr": re.compile(" (?:de(?= )|d'|des(?= ))"),
    "es": re.compile(" de(?= )"),
    "de": re.compile(" von(?= )"),
    "ru": re.compile("(?!)"),
    "uk": re.compile("(?!)"),
    "ar": re.compile(" من(?= )| ال(?=\\w)| من ال"),
    "fa": re.compile(" از(?= )"),
}
_CLASSIFIERS: Final = frozenset(fold("فروند دستگاه عدد قبضه قطعه تیر").text.split())


def ends_phrase(word: str) -> bool:
    return word in STOP["en"] or word.endswith(("ing", "ed", "ly"))


def _is_modifier(word: str, number: Number, text: str, end: int, limit: int) -> bool:
    """Is an English noun only part of a longer one: 20 missile systems, 40 tank shells, two drone attacks?"""
    if not word.endswith("s") and word not in (
        "aircraft",
        "personnel",
        "crew",
        "men",
        "women",
        "people",
        "children",
        "kg",
    ):
        if number.low != 1 or number.high != 1:
            return True
        following = _WORD.match(text, end, limit)
        return following is not None and not ends_phrase(following["word"])
    following = _WORD.match(text, end, limit)
    if following is None or following.start("word") - end > 1:
        return False
    # aircraft carriers, weapons tests
    plural = following["word"].endswith("s") and following["word"] not in STOP["en"]
    return word in ("aircraft", "personnel", "weapons", "crew") and plural


_JET: Final = re.compile(r"[a-z]-?\d|jet|stealth|rafale|gripen|typhoon|combat")
_BY_LAND: Final = re.compile(r"personnel|troop|armou?red|mortar|ammunition|combat|infantry")
_AFLOAT: Final = re.compile(r"aircraft|crude|gas|lng|lpg|oil|bulk|helicopter")


def _told_apart(word: str, unit: str, between: str, behind: str) -> str | None:
    """English nouns that count several kinds of thing, told by the words before them (``between``) and behind."""
    if word in ("fighters", "fighter"):
        return "aircraft" if _JET.search(between) else unit
    if word == "vehicles":
        return "pieces" if "unmanned" in between or "aerial" in between else unit
    if word == "carriers":
        return unit if _BY_LAND.search(between) else "ships" if _AFLOAT.search(between) else None
    if word in ("units", "pieces"):  # pieces of artillery, but neither business units nor pieces
        return unit if behind.startswith(" of ") or "artillery" in between else None
    return unit


_UNMANNED: Final = re.compile(r" (?:no tripulad|sans pilote|بدون|بلا|من دون|دون|مسير|مسیر)")
# Persian تن is a tonne and a person: a tonne only of what is weighed
_WEIGHED: Final = re.compile(fold(r" (?:مهمات|مواد|سلاح|تسلیحات|نفت|اورانیوم|سوخت|کالا|گاز|زغال|فولاد)").text)


def _flown(word: str, unit: str, between: str, behind: str) -> str | None:
    """Aircraft that the words behind make drones (طائرة مسيرة, avions sans pilote)."""
    if word == _TAN and not _WEIGHED.match(behind):
        return None
    return "pieces" if unit == "aircraft" and _UNMANNED.match(behind) else unit


_TAN: Final = fold("تن").text
_AMBIGUOUS: Final = {"en": _told_apart, "es": _flown, "fr": _flown, "ar": _flown, "fa": _flown}


def _measures(text: str, end: int, language: str) -> bool:
    """Is a weight said of goods (20 tonnes of shells) or ends there, not the size of one of them (500 kg bombs)?"""
    following = _WORD.match(text, end, min(len(text), end + _PHRASE))
    if following is None or language not in ("en", "de"):
        return True
    return noun(language).fullmatch(following["word"]) is None and text[end : end + 1] != "-"
