"""What people type, what it means, and what they are told when it means nothing."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.query import All, And, Field, Not, Or, QueryError, Words, parse, to_text
from monitor.query.parse import MAX_DEPTH, MAX_TERMS

from .strategies import nodes


def word(text: str) -> Words:
    return Words((text,))


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", All()),
        (" \u3000\n", All()),
        ("Arms", word("arms")),
        ("arms iran", And((word("arms"), word("iran")))),
        ("arms AND iran", And((word("arms"), word("iran")))),
        ("a OR b c", Or((word("a"), And((word("b"), word("c")))))),
        ("(a OR b) c", And((Or((word("a"), word("b"))), word("c")))),
        ("NOT a b", And((Not(word("a")), word("b")))),
        ("NOT (a b)", Not(And((word("a"), word("b"))))),
        ("a -b", And((word("a"), Not(word("b"))))),
        ('-"b c"', Not(Words(("b", "c")))),
        ("NOT NOT a", word("a")),
        ("and or not", And((word("and"), word("or"), word("not")))),
        ("ORBIT ANDEAN NOTE", And((word("orbit"), word("andean"), word("note")))),
        ('"AND"', word("and")),
        ("sanction*", Words(("sanction",), prefix=True)),
        ('"ballistic miss*"', Words(("ballistic", "miss"), prefix=True)),
        ("Su-57", Words(("su", "57"))),
        ("제재 북한", And((word("제재"), word("북한")))),
        ("制裁", Words(("制", "裁"))),
        ("制裁*", Words(("制", "裁"), prefix=True)),
        ("導彈", Words(("导", "弹"))),
        ("ＵＮ（制裁　OR　ミサイル）", And((word("un"), Or((Words(("制", "裁")), Words(tuple("ミサイル"))))))),
        ("アメリカ", Words(tuple("アメリカ"))),
        ("Élysée", word("elysee")),
        ("ЁЛКА", word("елка")),
        ("تحریم\u200fها", And((word("تحريم"), word("ها")))),
        ("می\u200cکند", word("ميكند")),
        ("10:30", Words(("10", "30"))),
        ("actor:KP", Field("actor", "KP")),
        ("Actor: KP", Field("actor", "KP")),
        ("actor：KP", Field("actor", "KP")),
        ('source:"korea  times"', Field("source", "korea times")),
        ("item:(uav OR ammunition)", Or((Field("item", "uav"), Field("item", "ammunition")))),
        ("item:(uav -ammunition)", And((Field("item", "uav"), Not(Field("item", "ammunition"))))),
        ("actor:KP item:uav", And((Field("actor", "KP"), Field("item", "uav")))),
        ("a\0b", And((word("a"), word("b")))),
        ("a\ud800b", And((word("a"), word("b")))),
    ],
)
def test_a_query_means_this(text: str, tree: object) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize("quotes", ["“”", "„“", "«»", "「」", "『』", '""', "＂＂"])
def test_quotation_marks_of_all_keyboards_make_phrases(quotes: str) -> None:
    assert parse(f"{quotes[0]}transferts d’armes{quotes[1]}") == Words(("transferts", "d", "armes"))


@pytest.mark.parametrize(
    ("text", "position", "said"),
    [
        ("a OR", 4, "the query ends here; expected a word, a phrase in quotes, or a field such as actor:KP"),
        ("OR a", 0, "found 'OR'; expected a word, a phrase in quotes, or a field such as actor:KP"),
        ("a AND AND b", 6, "found 'AND'"),
        ("()", 1, "found ')'"),
        ("(a (b)", 0, "this parenthesis is never closed"),
        ("a)", 1, "this parenthesis closes nothing"),
        ('a "b', 2, "this quotation mark is never closed"),
        ('("b', 1, "this quotation mark is never closed"),
        ('""', 0, "there is no word in '\"\"'"),
        ("a — b", 2, "there is no word in '—'"),
        ("*", 0, "there is no word"),
        ("s*", 0, "would find nearly everything"),
        ("san*ion", 3, "a star inside a word; expected a star only at the end, as in sanction*"),
        ("actor:", 6, "the query ends here; expected a value, such as actor:KP"),
        ("item:()", 6, "found ')'; expected a value, such as item:uav"),
        ('lang:" "', 5, "there is nothing between the quotation marks"),
        ("lang:ko:ja", 5, "there is no field 'ko'"),
        ("actor:AND", 6, "found 'AND'; expected a value, such as actor:KP"),
        ("x actr:KP", 2, "there is no field 'actr'; expected one of actor:, item:, lang:, topic:, source:"),
        ("{from:KP}", 0, "'{' has no meaning here"),
        ("a NEAR/10 b", 2, "'NEAR/10' has no meaning yet"),
        ("é" * 2_001, 2_000, "longer than 2,000 characters"),
    ],
)
def test_an_error_says_where_and_what_was_expected(text: str, position: int, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert caught.value.position == position
    assert said in str(caught.value)
    assert str(caught.value).startswith(f"at character {position + 1}: ")


def test_an_unknown_field_gets_the_nearest_known_one() -> None:
    with pytest.raises(QueryError) as caught:
        parse("actr:KP")
    assert caught.value.suggestion == "actor:"


def test_parentheses_beyond_the_limit_are_an_error_and_up_to_it_are_not() -> None:
    assert parse("(" * MAX_DEPTH + "a" + ")" * MAX_DEPTH) == word("a")
    with pytest.raises(QueryError, match=f"more than {MAX_DEPTH} parentheses"):
        parse("(" * (MAX_DEPTH + 1) + "a" + ")" * (MAX_DEPTH + 1))
    with pytest.raises(QueryError):
        parse("(" * 2_000)
    assert parse("NOT " * 498 + "a") == word("a")


def test_terms_beyond_the_limit_are_an_error_at_the_first_too_many() -> None:
    assert parse("a " * MAX_TERMS)
    with pytest.raises(QueryError, match=f"more than {MAX_TERMS} words") as caught:
        parse("a " * (MAX_TERMS + 1))
    assert caught.value.position == 2 * MAX_TERMS


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("a AND (b OR c)", "a (b OR c)"),
        ("a OR (b AND NOT c)", "a OR b NOT c"),
        ("actor:( KP OR RU )", "actor:(KP OR RU)"),
        ("actor:KP OR actor:RU", "actor:(KP OR RU)"),
        ("-(a b)", "NOT (a b)"),
        ("NOT actor:(KP RU)", "NOT actor:(KP RU)"),
        ("« transferts d’armes »", '"transferts d’armes"'),
        ("「制裁」", "制裁"),
        ("Élysée*", "Élysée*"),
        ("source:“korea times”", 'source:"korea times"'),
    ],
)
def test_the_canonical_spelling_keeps_words_as_written(typed: str, canonical: str) -> None:
    assert to_text(parse(typed)) == canonical


@given(nodes)
def test_the_canonical_spelling_of_a_tree_means_that_tree(node: object) -> None:
    assert parse(to_text(node)) == node  # type: ignore[arg-type]


MARKS = st.sampled_from(
    ["(", ")", '"', "“", "»", "「", "*", "-", ":", " ", "　", "'", "{", "~", "\0", "\u200f", "\ud800"]
)
WORDS = st.sampled_from(
    ["AND", "OR", "NOT", "NEAR", "NEAR/3", "actor:", "item:", "source:", "x:", "制裁", "북한", "d’", "ﷺ", "ß"]
)


@given(st.lists(st.one_of(MARKS, WORDS, st.text(max_size=4))).map("".join))
@example("ﾞ*")
@example("a-b-")
@example('"*"')
@example("ᄀ ᅡ")
@example("１*")
@example("actor:(10foo:()")
@example("10actor:()")
def test_any_text_is_a_query_or_an_error_inside_it(text: str) -> None:
    try:
        node = parse(text)
    except QueryError as error:
        problem = error
    else:
        assert parse(to_text(node)) == node
        return
    assert 0 <= problem.position <= len(text)
    assert "\n" not in str(problem)
