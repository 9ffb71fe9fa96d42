"""Random queries and articles that meet now and then: few words, many scripts."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import strategies as st

from monitor.domain import Subject
from monitor.query import All, Field, Node, Words
from monitor.query.tree import both, either, negate
from monitor.query.words import query_words

WRITTEN = (
    "arms", "army", "sanction", "sanctions", "transferts d’armes", "transferts", "armes", "L'Iran",
    "Su-57", "57", "制裁", "制", "裁", "導彈", "导弹", "ミサイル",
    "ミサ", "북한", "북한이", "제재", "санкции", "санкций", "ёлка", "елка",
    "أسلحة", "اسلحه", "تحریم", "تحريم", "می‌کند", "Müller", "muller", "ＵＮ",
    "un", "OR", "NOT", "x", "10:30", "s/2024/215",
)  # fmt: skip
ACTORS = ("KP", "RU", "komid")
ITEMS = ("uav", "ammunition")
LANGUAGES = ("ko", "en", "und")
TOPICS = ("un_sanctions", "arms_transfer")
SOURCES = ("yonhap", "korea times", "en.yna.co.kr", "12", "Коммерсантъ")

FEW = ("arms", "army", "制", "裁", "un")
"""So few that the same words stand side by side here and apart there."""
FEEDS = (
    ("1", "yonhap news agency", "en.yna.co.kr"),
    ("12", "the korea times", "www.koreatimes.co.kr"),
    ("3", "коммерсантъ", "kommersant.ru"),
    ("4", "channel 12", "localhost"),
)


def _words(random: Random) -> Words:
    count = random.choice((1, 1, 2, 2, 3))
    text = " ".join(random.choices(random.choice((FEW, WRITTEN)), k=count))
    tokens = tuple(query_words(text))
    prefix = random.random() < 0.3
    if prefix and len(tokens[-1]) > 2:
        tokens = (*tokens[:-1], tokens[-1][: random.choice((2, 3, 9))])
    if len(tokens) == 1 and len(tokens[0]) == 1 and tokens[0].isascii():
        prefix = False
    return Words(tokens, prefix)


def _field(random: Random) -> Field:
    name, values = random.choice(
        (("actor", ACTORS), ("item", ITEMS), ("lang", LANGUAGES), ("topic", TOPICS), ("source", SOURCES))
    )
    return Field(name, random.choice(values))


def _node(random: Random, depth: int) -> Node:
    kind = random.random()
    if depth == 0 or kind < 0.35:
        return _words(random) if random.random() < 0.7 else _field(random)
    if kind < 0.5:
        return negate(_node(random, depth - 1))
    parts = [_node(random, depth - 1) for _ in range(random.choice((2, 2, 3)))]
    return both(parts) if kind < 0.75 else either(parts)


def _text(random: Random) -> str:
    if random.random() < 0.5:
        return " ".join(random.choices(FEW, k=random.randrange(5)))
    return " ".join(random.choices((*WRITTEN, *WRITTEN, ".", "—", "\n", "de"), k=random.randrange(7)))


def _subject(random: Random) -> Subject:
    feeds = random.sample(FEEDS, k=random.choice((1, 1, 2)))
    return Subject(
        article_id=1,
        title=_text(random),
        body=_text(random),
        language=random.choice(LANGUAGES),
        topics=frozenset(random.sample(TOPICS, k=random.randrange(3))),
        entities=frozenset(random.sample(ACTORS + ITEMS, k=random.randrange(4))),
        sources=tuple(name for feed in feeds for name in feed),
    )


def _case(random: Random) -> tuple[list[Subject], list[Node]]:
    archive = [replace(_subject(random), article_id=number) for number in range(1, random.randrange(2, 8))]
    return archive, [_node(random, random.randrange(4)) for _ in range(6)]


# Each from one seed: what hypothesis draws piece by piece comes out so small and so often the same that hardly any
# phrase meets any text.
_random = st.randoms(use_true_random=True)
nodes: st.SearchStrategy[Node] = st.one_of(st.just(All()), *[_random.map(lambda random: _node(random, 3))] * 9)
subjects: st.SearchStrategy[Subject] = _random.map(_subject)
cases = _random.map(_case)
"""Articles with ids 1, 2, … and queries to ask of them."""
