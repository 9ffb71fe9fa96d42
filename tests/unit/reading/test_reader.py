"""Any text gives a reading: spans cut to what was named, twice the same, in time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.domain import RELEVANCE_THRESHOLD, RELEVANT_TOPICS, Article
from monitor.knowledge import load
from monitor.reading import READER_VERSION, read
from monitor.text import fold

PIECES = [
    "North Korea", "Pyongyang", "Russia's", "Kim Jong Un", "missiles", "KN-23", "UN Security Council", "sanctions",
    "resolution 1718", "supplied", "Corée du Nord", "l’Iran", "livré", "des drones", "Северной Кореи", "поставила",
    "снаряды", "북한이", "러시아에", "포탄을", "北", "北·露", "ロシア", "北朝鮮", "制裁", "朝鮮", "俄罗斯", "وإيران",
    "صواريخ", "کره شمالی", "پهپادها", "\u200b", "\u202e", "\ud800", "\n", ". ", "。", ", ", " ", "(서울=연합뉴스)", "é",
    "\u0301",
]  # fmt: skip
TEXT = st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(
    alphabet=st.characters(exclude_categories=()), max_size=60
)


@settings(max_examples=80, deadline=None)
@given(TEXT, TEXT)
def test_every_span_lies_in_the_text_and_reading_twice_is_the_same(title: str, body: str) -> None:
    article = Article(title, body)
    reading = read(article, load())
    assert read(article, load()) == reading
    for mention in reading.mentions:
        assert mention.spans == tuple(sorted(set(mention.spans)))
        for span in mention.spans:
            assert 0 <= span.start < span.end <= len(article.text)
    for topic in reading.topics:
        assert topic.evidence
        assert all(span.cut(article.text).strip() for span in topic.evidence)
        assert RELEVANCE_THRESHOLD <= topic.score <= 1
    relevant = any(topic.topic in RELEVANT_TOPICS for topic in reading.topics)
    assert relevant == (reading.relevance >= RELEVANCE_THRESHOLD)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=15).map(" ".join))
def test_a_state_is_named_only_where_one_of_its_names_stands(title: str) -> None:
    knowledge = load()
    article = Article(title, "")
    compounds = {fold(compound.text).text for compound in knowledge.compounds}
    for mention in read(article, knowledge).mentions:
        if mention.kind != "state":
            continue
        names = {fold(alias.text).text[:5] for alias in knowledge.entities[mention.entity].aliases}
        for span in mention.spans:
            cut = fold(span.cut(article.text)).text
            assert cut in compounds or cut[:5] in names or cut[:2] == "لل", (mention.entity, cut)


@pytest.mark.parametrize(
    ("title", "body"),
    [("", ""), (" ", "\n\n"), ("\ud800\udfff", "\x00"), ("a" * 300, ""), ("😀" * 50, "\u202e\u200b"), ("1718", "1970")],
)
def test_text_that_says_nothing_gives_an_empty_reading(title: str, body: str) -> None:
    reading = read(Article(title, body), load())
    assert reading.mentions == ()
    assert reading.topics == ()
    assert reading.un_refs == ()
    assert reading.relevance == 0


@pytest.mark.parametrize(
    "piece", ["Russia shipped missiles. ", "북한미사일", "制裁朝鮮", "a", "\u0301", "Северная Корея ", "(((", "1718 "]
)
def test_a_megabyte_is_read_in_linear_time(piece: str) -> None:
    knowledge = load()
    small = Article("", piece * (40_000 // len(piece)))
    large = Article("", piece * (160_000 // len(piece)))
    read(small, knowledge)  # builds the index
    started = time.process_time()
    read(small, knowledge)
    middle = time.process_time()
    read(large, knowledge)
    assert time.process_time() - middle < 12 * (middle - started) + 0.5  # 4 times the text; quadratic would be 16


def test_a_feeds_language_is_only_a_hint_and_the_versions_are_kept() -> None:
    reading = read(Article("Moscow and Pyongyang talk about the weather", "", language="fr"), load())
    assert reading.language == "en"
    assert reading.reader_version == READER_VERSION
    assert reading.knowledge_version == load().version
