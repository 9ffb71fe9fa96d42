"""Made-up articles for benchmarks, always the same ones: invented words with the frequencies of a language.

A language is 4,000 words made of its own syllables, drawn by Zipf's law, so that an index meets frequent and rare words
as in prose. A few real words are planted with known shares, to be searched for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from random import Random

from monitor.domain import DateQuality, Entry, Mention, NewArticle, Reading, Span, Subject, Topic, TopicScore

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
DAYS = 200
VOCABULARY = 4_000
ACTORS = (
    "RU", "UA", "US", "KP", "IR", "CN", "IL", "KR", "JP", "GB", "FR", "DE", "SY", "YE", "LY", "SD", "IN", "PK", "TR",
    "SA", "hezbollah", "komid", "VN", "BY", "VE", "CU", "ET", "ER", "ML", "CD",
)  # fmt: skip
ITEMS = ("uav", "ballistic_missile", "ammunition", "artillery", "air_defence", "small_arms", "nuclear")
TITLE_WORDS, BODY_WORDS = 9, 28
"""A headline and the two sentences that most feeds give."""

RARE = "tungsten"
RARE_SHARE = 1 / 1_000


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one language is made. ``planted``: (words, share of its articles that have them)."""

    code: str
    share: float
    syllables: tuple[str, ...]
    longest: int  # syllables of a word
    joint: str
    planted: tuple[tuple[str, float], ...]


def _pairs(first: str, second: str) -> tuple[str, ...]:
    return tuple(a + b for a in first.split() for b in second.split())


_HAN = tuple(chr(code) for code in range(0x4E00, 0x4E00 + 1_500))
_KANA = tuple(chr(code) for code in range(0x30A2, 0x30F0))
_HANGUL = tuple(chr(code) for code in range(0xAC00, 0xAC00 + 8_000, 40))
TONGUES = (
    Tongue("en", 0.42, _pairs("b c d f g l m n p r st tr", "a e i o u an er"), 3, " ",
           (("sanctions", 0.25), ("sanctioned", 0.04), ("missile", 0.10), ("arms transfer", 0.03),
            ("transfer", 0.08), ("arms", 0.08), ("L’Élysée", 0.005))),
    Tongue("fr", 0.08, _pairs("b ch d f gr l m n p r s v", "a é è i o u ou ai"), 3, " ",
           (("transferts d’armes", 0.05), ("missile", 0.08))),
    Tongue("ru", 0.12, _pairs("б в г д к л м н п р с т", "а е и о у ий ов"), 3, " ",
           (("санкции", 0.15), ("санкций", 0.10), ("ракеты", 0.10))),
    Tongue("ar", 0.10, _pairs("ب ت ج د ر س ك ل م ن", "ا و ي ر ل"), 3, " ",
           (("أسلحة", 0.10), ("اسلحه", 0.02), ("العقوبات", 0.10))),
    Tongue("ko", 0.10, _HANGUL, 3, " ", (("미사일", 0.10), ("제재", 0.10), ("제재를", 0.10))),
    Tongue("zh", 0.10, _HAN, 2, "", (("制裁", 0.20), ("導彈", 0.10))),
    Tongue("ja", 0.08, _HAN[:800] + _KANA, 3, "", (("制裁", 0.15), ("ミサイル", 0.10))),
)  # fmt: skip
_TOPICS = (Topic.ARMS_TRANSFER, Topic.UN_SANCTIONS, Topic.OTHER_SANCTIONS, Topic.WEAPONS_TEST)
_ZIPF = list(accumulate(1 / (rank + 2.7) for rank in range(VOCABULARY)))


class Maker:
    """Draws articles. ``body_words``: words of a text; a character of Chinese or Japanese is about half of one."""

    def __init__(self, seed: int = 7, body_words: int = BODY_WORDS) -> None:
        self.dice = Random(seed)
        self.body_words = body_words
        self.vocabulary = {tongue.code: self._words(tongue) for tongue in TONGUES}

    def _words(self, tongue: Tongue) -> list[str]:
        made: dict[str, None] = {}
        while len(made) < VOCABULARY:
            made["".join(self.dice.choices(tongue.syllables, k=self.dice.randint(1, tongue.longest)))] = None
        return sorted(made, key=len)  # the short ones are the frequent ones

    def words(self, code: str, count: int) -> list[str]:
        """So many words of a language, frequent ones more often."""
        return self.dice.choices(self.vocabulary[code], cum_weights=_ZIPF, k=count)

    def article(self, number: int) -> NewArticle:
        """One article as the reader would hand it to the store."""
        dice = self.dice
        tongue = dice.choices(TONGUES, [tongue.share for tongue in TONGUES])[0]
        title, body = self.words(tongue.code, TITLE_WORDS), self.words(tongue.code, self.body_words)
        for planted, share in (*tongue.planted, (RARE, RARE_SHARE)):
            if dice.random() < share:
                part = title if dice.random() < 0.3 else body
                part.insert(dice.randrange(len(part)), planted)
        named = {ACTORS[min(int(dice.expovariate(0.25)), len(ACTORS) - 1)] for _ in range(dice.randrange(4))}
        things = {dice.choice(ITEMS)} if dice.random() < 0.3 else set()
        relevant = dice.random() < 0.15
        url = f"https://news.example/{number}"
        at = NOW - timedelta(minutes=dice.randrange(DAYS * 24 * 60))
        headline, text = tongue.joint.join(title), tongue.joint.join(body)
        entry = Entry(f"g{number}", url, headline, text, "", "", None, None, at, None, DateQuality.STATED)
        topics = (TopicScore(dice.choice(_TOPICS), 0.8, (Span(0, 2),)),) if relevant else ()
        mentions = [Mention(id, "state", (Span(0, 2),)) for id in sorted(named)]
        mentions += [Mention(id, "item", (Span(0, 2),)) for id in sorted(things)]
        reading = Reading(tongue.code, 0.8 if relevant else 0.1, topics, tuple(mentions), (), "bench", "bench")
        return NewArticle(entry, reading, url, f"g{number}", f"h{number}", "new guid")

    def articles(self, count: int) -> list[NewArticle]:
        return [self.article(number) for number in range(count)]


def subject(number: int, made: NewArticle, sources: Sequence[str]) -> Subject:
    """The article as alerts are asked about it."""
    entry, reading = made.entry, made.reading
    assert reading is not None
    return Subject(
        number, entry.title, entry.body, reading.language, reading.topic_names, reading.entities, tuple(sources)
    )
