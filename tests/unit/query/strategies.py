"""Random queries and articles that meet now and then: few words, many scripts."""

from __future__ import annotations

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

written = st.sampled_from(WRITTEN)
phrase = st.lists(written, min_size=1, max_size=2).map(" ".join)


def _words(text: str, prefix: bool, cut: int) -> Words:
    tokens = tuple(query_words(text))
    if prefix and cut and len(tokens[-1]) > 2:
        tokens = (*tokens[:-1], tokens[-1][:2])
    if prefix and len(tokens) == 1 and len(tokens[0]) == 1 and tokens[0].isascii():
        prefix = False
    return Words(tokens, prefix)


words = st.builds(_words, phrase, st.booleans(), st.integers(0, 1))
fields = st.one_of(
    st.builds(Field, st.just("actor"), st.sampled_from(ACTORS)),
    st.builds(Field, st.just("item"), st.sampled_from(ITEMS)),
    st.builds(Field, st.just("lang"), st.sampled_from(LANGUAGES)),
    st.builds(Field, st.just("topic"), st.sampled_from(TOPICS)),
    st.builds(Field, st.just("source"), st.sampled_from(SOURCES)),
)
trees: st.SearchStrategy[Node] = st.recursive(
    st.one_of(words, words, fields),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(both),
        st.lists(inner, min_size=2, max_size=3).map(either),
        inner.map(negate),
    ),
    max_leaves=6,
)
nodes = st.one_of(st.just(All()), trees, trees, trees, trees)

texts = st.lists(st.one_of(written, written, st.sampled_from((".", "—", "\n", "de", "the"))), max_size=6).map(" ".join)
FEEDS = (
    ("1", "yonhap news agency", "en.yna.co.kr"),
    ("12", "the korea times", "www.koreatimes.co.kr"),
    ("3", "коммерсантъ", "kommersant.ru"),
    ("4", "channel 12", "localhost"),
)
feeds = st.lists(st.sampled_from(FEEDS), min_size=1, max_size=2, unique=True)


@st.composite
def subjects(draw: st.DrawFn) -> Subject:
    return Subject(
        article_id=1,
        title=draw(texts),
        body=draw(texts),
        language=draw(st.sampled_from(LANGUAGES)),
        topics=draw(st.frozensets(st.sampled_from(TOPICS))),
        entities=draw(st.frozensets(st.sampled_from(ACTORS + ITEMS))),
        sources=tuple(name for feed in draw(feeds) for name in feed),
    )
