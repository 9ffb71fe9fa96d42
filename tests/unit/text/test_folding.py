import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text import fold, index_text, tokens

ANY = st.text(alphabet=st.characters(exclude_categories=()), max_size=60)  # lone surrogates included
NASTY = st.text(
    alphabet="aAéÉßİıйи\u0306\u0301\u0308ё가\u1112\u1161\u11ab\u3131ﾃﾞ\u3099かةأإ\u064fی"
    "\u200c\u202e\ufe0f\ud800ﷺ㎜½ \n'’朝鮮\U000e0041😀",
    max_size=30,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Corée du Nord, l’ONU", "coree du nord, l'onu"),
        ("Шойгу летит, ёлка стоит", "шойгу летит, елка стоит"),
        ("и\u0306", "й"),
        ("Україна", "україна"),
        ("ﾐｻｲﾙとﾃﾞｰﾀ", "ミサイルとデータ"),
        ("\u1112\u1161\u11ab국", "한국"),
        ("朝鮮的彈藥和導彈", "朝鲜的弹药和导弹"),
        ("پیونگ\u200cیانگ و کره", "پيونگيانگ و كره"),
        ("سُورِيَّة وإيران", "سوريه وايران"),
        ("ＫＮ‑23", "kn-23"),
        ("قطعنامه ۱۷۱۸ والقرار ١٧١٨", "قطعنامه 1718 والقرار 1718"),
        ("Straße nach İzmir", "strasse nach izmir"),
        ("Nor\u200bth K\u00adorea", "north korea"),
        ("\ud800", "\ufffd"),
        ("", ""),
    ],
)
def test_text_folds_to_what_a_matcher_compares(text: str, folded: str) -> None:
    assert fold(text).text == folded


@given(ANY | NASTY)
def test_offsets_map_back_in_order_and_cover_the_text(text: str) -> None:
    folded = fold(text)
    offsets = list(folded.offsets)
    assert len(offsets) == len(folded.text) + 1
    assert offsets[-1] == len(text)
    assert offsets == sorted(offsets)
    assert all(0 <= at < len(text) for at in offsets[:-1])


@given(ANY | NASTY)
def test_each_folded_character_comes_from_the_piece_its_span_cuts(text: str) -> None:
    folded = fold(text)
    for at, char in enumerate(folded.text):
        start, end = folded.span(at, at + 1)
        assert start < end <= len(text)
        assert char in fold(text[start:end]).text


@given(ANY | NASTY)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(ANY | NASTY)
def test_tokens_are_the_same_before_and_after_folding(text: str) -> None:
    assert tokens(fold(text).text) == tokens(text)


@given(ANY | NASTY)
def test_tokens_of_the_index_text_are_the_tokens(text: str) -> None:
    assert tokens(index_text(text)) == tokens(text)


def test_han_and_kana_are_one_token_each_and_hangul_stays_in_words() -> None:
    assert tokens("对朝鲜制裁 ミサイル 북한이 d'armes 152mm S/RES/2397") == [
        *"对朝鲜制裁",
        *"ミサイル",
        "북한이",
        "d",
        "armes",
        "152mm",
        "s",
        "res",
        "2397",
    ]


@pytest.mark.parametrize(
    "piece",
    ["North Korea ", "Corée d’été ", "朝鮮向俄羅斯", "e\u0301", "a\u200b", "ﾃﾞ", "\u1112\u1161\u11ab", "\ud800", "ﷺ"],
)
def test_a_megabyte_folds_in_linear_time(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    started = time.process_time()
    folded = fold(text)
    assert time.process_time() - started < 5  # quadratic work would take minutes
    assert folded.offsets[-1] == len(text)
    assert len(folded.text) <= 2 * len(text)


def test_one_letter_with_a_million_accents_is_one_letter() -> None:
    assert fold("e" + "\u0301" * 1_000_000).text == "e"


def test_only_tags_beyond_the_kept_planes_fold_to_nothing() -> None:
    """The fast path looks for irregular characters up there by this range alone."""
    assert [code for code in range(0x20000, 0x110000, 7) if len(fold(chr(code)).text) != 1] == [
        code for code in range(0x20000, 0x110000, 7) if 0xE0000 <= code <= 0xE0FFF
    ]
