"""Which articles a query means."""

from __future__ import annotations

import pytest
from hypothesis import given

from monitor.domain import Subject
from monitor.query import Node, Searchable, matches, parse, required
from monitor.query.words import MAX_BODY, MAX_WORD

from .strategies import nodes, subjects


def article(
    title: str = "",
    body: str = "",
    *,
    language: str = "en",
    topics: tuple[str, ...] = (),
    entities: tuple[str, ...] = (),
    sources: tuple[str, ...] = ("7", "yonhap news agency", "en.yna.co.kr"),
) -> Subject:
    return Subject(1, title, body, language, frozenset(topics), frozenset(entities), sources)


def meets(query: str, subject: Subject) -> bool:
    return matches(parse(query), subject)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ('"transferts d\'armes"', "Des transferts d’armes ont eu lieu"),
        ("«transferts d’armes»", "Des TRANSFERTS D'ARMES ont eu lieu"),
        ("armes", "Transferts d’armes"),
        ("elysee", "L’Élysée dément"),
        ("Élysée", "ELYSEE"),
        ("制裁", "安理会对朝鲜的制裁决议"),
        ("導彈", "发射导弹"),
        ("ミサイル", "弾道ミサイルを発射"),
        ("ﾐｻｲﾙ", "弾道ミサイルを発射"),
        ("un", "ＵＮ安保理"),
        ("북한", "북한, 미사일 발사"),
        ("북한*", "북한이 미사일을 발사"),
        ("أسلحة", "نقل اسلحه الى"),
        ("تحريم", "تحریم‌ها: تحریم"),
        ("елка", "Новогодняя ёлка"),
        ("sanction*", "Sanctions were eased"),
        ('"eased sanct*"', "They eased sanctions"),
        ("Su-57", "Su‑57 and SU 57"),
        ("strasse", "Straße"),
        ("a OR b", "b"),
        ("NOT a", "b"),
        ("NOT (a b)", "a"),
        ("", "anything"),
    ],
)
def test_a_query_finds_a_text(query: str, text: str) -> None:
    assert meets(query, article(text))
    assert meets(query, article("", text))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("裁制", "制裁"),
        ("制裁", "制度と裁判"),
        ("北韓", "北京 韓国"),
        ("북한", "북한이 발사"),
        ('"arms transfer"', "transfer of arms"),
        ("arms", "army armsdeal"),
        ("arms NOT transfer", "arms transfer"),
        ("NOT a", "a"),
        ("arms AND or", "arms"),
        ("й", "и"),
    ],
)
def test_a_query_leaves_a_text(query: str, text: str) -> None:
    assert not meets(query, article(text))
    assert not meets(query, article("", text))


def test_a_phrase_does_not_run_from_the_title_into_the_body() -> None:
    subject = article("Arms", "transfer denied")
    assert not meets('"arms transfer"', subject)
    assert not meets('"arms trans*"', subject)
    assert meets("arms transfer", subject)


def test_fields_ask_what_was_read() -> None:
    subject = article("x", language="ko", topics=("un_sanctions",), entities=("KP", "uav"))
    assert meets("actor:KP item:uav lang:ko topic:un_sanctions", subject)
    assert meets("actor:(RU OR KP) NOT item:ammunition", subject)
    for query in ("actor:RU", "item:ammunition", "lang:en", "topic:arms_transfer", "NOT actor:KP"):
        assert not meets(query, subject)


def test_a_source_is_meant_by_number_or_by_whole_words_of_its_title_or_host() -> None:
    subject = article(sources=("7", "the korea times 24", "www.koreatimes.co.kr", "3", "коммерсантъ", "kommersant.ru"))
    for query in ("7", "3", "korea", '"Korea Times"', "koreatimes", "www.koreatimes.co.kr", "КОММЕРСАНТЪ"):
        assert meets(f"source:{query}", subject), query
    for query in ("24", "kor", '"times the"', '"24 www"', "8"):
        assert not meets(f"source:{query}", subject), query


def test_data_that_looks_like_one_long_word_is_found_by_its_beginning() -> None:
    blob = "a" * 5_000
    assert meets(blob[:2_000], article(blob))
    assert not meets("a" * (MAX_WORD - 1), article(blob))


def test_a_text_beyond_the_limit_is_searched_up_to_it() -> None:
    body = "arms " + "x " * MAX_BODY + "sanctions"
    assert meets("arms", article("", body))
    assert not meets("sanctions", article("", body))
    assert meets("sanctions", article("sanctions", body))


@given(nodes, subjects)
def test_whatever_meets_a_query_has_what_the_query_requires(node: Node, subject: Subject) -> None:
    needs = required(node)
    asked = Searchable(subject)
    if needs is not None and matches(node, asked):
        assert needs & asked.literals


@given(nodes, subjects)
def test_not_is_everything_else(node: Node, subject: Subject) -> None:
    from monitor.query.tree import negate

    assert matches(negate(node), subject) is not matches(node, subject)
