"""Where a name may begin and end, by script (design §5.8).

All checks work on folded text. A rule is chosen once per name, when the index is built; checking one hit looks at a few
characters on each side.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from monitor.text.folding import fold

Check = Callable[[str, int], bool]
"""``left(text, start)`` and ``right(text, end)``: may a name begin at ``start``, end at ``end``?"""

_HANGUL: Final = re.compile("[\uac00-\ud7a3]")
_HAN: Final = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_KATAKANA: Final = re.compile("[\u30a1-\u30fa\u30fc]")
_ARABIC: Final = re.compile("[\u0620-\u06ff]")


def _is_letter(char: str) -> bool:
    """A letter or digit of an alphabet with words between blanks (not CJK: ``EUが`` ends after EU)."""
    return char.isalnum() and char < "\u1100"


def free(_text: str, _at: int) -> bool:
    """Han, and kana from four characters on, need no boundary."""
    return True


def word_start(text: str, start: int) -> bool:
    """Latin, Cyrillic, Greek: no letter or digit before. An apostrophe is a boundary (l'Iran)."""
    return start == 0 or not _is_letter(text[start - 1])


def word_end(text: str, end: int) -> bool:
    """Latin, Cyrillic, Greek: no letter or digit behind."""
    return end >= len(text) or not _is_letter(text[end])


# ---------------------------------------------------------------- Korean

_PARTICLE_LIST: Final = (
    "은 는 이 가 을 를 의 에 에서 에게 에도 에만 에는 에선 에서는 에서도 에서의 에게서 에게는 에게도 에의 엔 "
    "와 과 와의 과의 와는 과는 와도 과도 로 으로 로서 로써 로부터 으로부터 로의 으로의 로는 으로는 로도 "
    "으로도 도 만 만이 만의 만을 만큼 까지 까지도 부터 보다 보다는 처럼 마저 조차 이나 나 이며 며 이고 고 "
    "이라 라 이라고 라고 이라는 라는 라면 인 이다 다 이었다 였다 이지만 지만 이자 자 에겐 한테 께 께서 랑 "
    "이랑 뿐 뿐만 씩 측 측은 측이 측의 측에 들 들은 들이 들의 들을 들에 들과 들도 등 등의 등이 등에 등을 "
    "등과 등은 간 간의 내 내의 내에서 외 발 산 제 군 전 식 형 계 행 어 령 국 국의 국가 정부 당국 대통령 총리 "
    "외교 국방 대사 대사관 의회 언론 매체 해군 공군 육군 정상 시장 기업 선박 국적 영사 외무 정권 체제 국민 "
    "사회 경제 사태 문제 제재 여행 방문 침공 전쟁 주재 출신 지역 인근 남부 북부 동부 서부 쪽 편 때문 대신 향 "
    "향해"
)
_PARTICLES: Final = frozenset(_PARTICLE_LIST.split())
_LONGEST_PARTICLE: Final = max(map(len, _PARTICLES))
# Two-syllable names that begin other words (이란성, 인도적, 서울대) need the closed set behind them, others nothing
_STRICT_KOREAN_LIST: Final = (
    "이란 인도 수단 호주 가나 말리 파리 오만 차드 기니 통가 토고 칠레 "
    "페루 쿠바 피지 부탄 가봉 몰타 서울 로마 리마 베른 대중 대일 중동"
)
_STRICT_KOREAN: Final = frozenset(_STRICT_KOREAN_LIST.split())
_KOREAN_PREFIXES: Final = frozenset("대반친주재탈방전비범구신옛")


def korean_start(text: str, start: int) -> bool:
    """No Hangul before, or just one syllable of a closed set that itself begins a word (대이란, 주러시아)."""
    if start == 0 or not _HANGUL.match(text[start - 1]):
        return True
    return text[start - 1] in _KOREAN_PREFIXES and (start == 1 or not _HANGUL.match(text[start - 2]))


def korean_end(text: str, end: int) -> bool:
    """The word ends, or goes on with a particle or a noun of the closed set."""
    if end >= len(text) or not _HANGUL.match(text[end]):
        return True
    tail = text[end : end + 8]
    for length in range(min(_LONGEST_PARTICLE, len(tail)), 0, -1):
        if tail[:length] in _PARTICLES:
            following = tail[length : length + 1]
            if not following or not _HANGUL.match(following):
                return True
            if length >= 2 or tail[0] in "군산제측발국인":
                rest = korean_end(text, end + length)
                if rest:
                    return True
    return False


# ---------------------------------------------------------------- Japanese

_KATAKANA_TAILS: Final = ("メディア", "サイド", "チーム", "ミサイル", "ドローン", "タンカー", "クライシス", "ウォッチ")


def katakana_start(text: str, start: int) -> bool:
    """Short katakana names must not stand inside a longer katakana word (シリア in ... アシリア)."""
    return start == 0 or not _KATAKANA.match(text[start - 1])


def katakana_end(text: str, end: int) -> bool:
    """As katakana_start; a few words that follow names are allowed."""
    return end >= len(text) or not _KATAKANA.match(text[end]) or text.startswith(_KATAKANA_TAILS, end)


# ---------------------------------------------------------------- Arabic and Persian

_PREFIXES: Final = re.compile("(?:[وف]?[بلكس]?(?:ال)?|[وف]?لل)\\Z")
_LONGEST_PREFIX: Final = 5


def arabic_start(text: str, start: int) -> bool:
    """The word begins here, or with and-so-by-to-like and the article before (والصين, بإيران, للجيش)."""
    if start == 0 or not _ARABIC.match(text[start - 1]):
        return True
    begin = start
    while begin > 0 and start - begin <= _LONGEST_PREFIX and _ARABIC.match(text[begin - 1]):
        begin -= 1
    return start - begin <= _LONGEST_PREFIX and _PREFIXES.match(text[begin:start]) is not None


def arabic_end(text: str, end: int) -> bool:
    """The word ends here."""
    return end >= len(text) or not _ARABIC.match(text[end])


_ARABIC_TAIL_LIST: Final = "ها ه هم هما نا ك كم ي ات ين ون ان ا يه يا هن تها ته تهم تنا اتها اته اتهم يين"
_ARABIC_TAILS: Final = frozenset(_ARABIC_TAIL_LIST.split())


def arabic_word_end(text: str, end: int) -> bool:
    """The word ends here or with a pronoun or plural ending (صواريخها)."""
    if arabic_end(text, end):
        return True
    tail_end = end
    while tail_end < len(text) and tail_end - end < 6 and _ARABIC.match(text[tail_end]):
        tail_end += 1
    return text[end:tail_end] in _ARABIC_TAILS


_PERSIAN_TAIL_LIST: Final = "ها هاي هايي ي هاش اش هاشان شان ات مان هايش هايشان هايي كه يي ان ترين"
_PERSIAN_TAILS: Final = frozenset(_PERSIAN_TAIL_LIST.split())


def persian_word_end(text: str, end: int) -> bool:
    """The word ends here or with a plural, ezafe or possessive ending (موشک‌هایش)."""
    if arabic_end(text, end):
        return True
    tail_end = end
    while tail_end < len(text) and tail_end - end < 8 and _ARABIC.match(text[tail_end]):
        tail_end += 1
    return text[end:tail_end] in _PERSIAN_TAILS


# ---------------------------------------------------------------- German

_GERMAN_SECOND_LIST: Final = (
    "krieg konflikt politik sanktion hilfe reise geschäft handel abkommen deal expert invasion kris front "
    "treffen besuch gipfel strategie embargo export import lieferung angriff unterstützung plan frage "
    "verhandlung gespräch zöll feldzug kontakt beauftragt gesandt korrespondent beziehung freund nah "
    "kritisch gate bericht blockade"
)
_GERMAN_SECONDS: Final = tuple(fold(word).text for word in _GERMAN_SECOND_LIST.split())


def german_name_end(text: str, end: int) -> bool:
    """The word ends, or is a compound with one of the nouns that follow names of states (Ukrainekrieg)."""
    return word_end(text, end) or text.startswith(_GERMAN_SECONDS, end) or text.startswith(_GERMAN_SECONDS, end + 1)


def rules(text: str, language: str, kind: str) -> tuple[Check, Check]:
    """The two checks for a folded name. ``kind``: "name", "thing" (item, trigger word: may be part of a compound) or
    "cue" (only its beginning matters)."""
    first, last = text[0], text[-1]
    left: Check
    right: Check
    thing = kind != "name"
    if _HANGUL.match(first):
        left = free if thing and len(text) >= 2 else korean_start
    elif _KATAKANA.match(first):
        left = katakana_start if _short_katakana(text) else free
    elif _ARABIC.match(first):
        left = arabic_start
    elif _HAN.match(first) or not _is_letter(first) or (thing and language == "de" and len(text) >= 6):
        left = free
    else:
        left = word_start
    if _HANGUL.match(last):
        right = free if len(text) >= 2 and text not in _STRICT_KOREAN else korean_end
    elif _KATAKANA.match(last):
        right = katakana_end if _short_katakana(text) else free
    elif _ARABIC.match(last):
        right = (persian_word_end if language == "fa" else arabic_word_end) if thing else arabic_end
    elif _HAN.match(last) or not _is_letter(last) or (language == "de" and thing and len(text) >= 5):
        right = free
    elif language == "de" and len(text) >= 4:
        right = german_name_end
    else:
        right = word_end
    if kind == "cue" and len(text) >= 4 and _is_letter(last):
        right = free
    return left, right


def _short_katakana(text: str) -> bool:
    return len(text) <= 3 and all(map(_KATAKANA.match, text))
