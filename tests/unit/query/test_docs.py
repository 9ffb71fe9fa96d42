"""Every example of docs/query.md, read from the page and held against the language and the real knowledge."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from monitor.domain import Subject, Topic
from monitor.filter import MAX_QUERY
from monitor.knowledge import load
from monitor.query import FIELDS, Node, QueryError, check, matches, parse, to_text
from monitor.query.parse import MAX_DEPTH, MAX_TERMS
from monitor.query.words import MAX_BODY, MAX_TITLE, MAX_WORD

PAGE = (Path(__file__).resolve().parents[3] / "docs/query.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
PROSE = re.sub(r"^```.*?^```$", "", PAGE, flags=re.MULTILINE | re.DOTALL)


def lines(kind: str) -> list[str]:
    return [line for name, block in BLOCKS if name == kind for line in block.splitlines() if line]


QUERIES = [re.split(r" {2,}— ", line)[0].strip() for line in lines("query")]
SAME = [re.split(r" +=  +", line) for line in lines("same")]
MATCHES = [re.split(r" +(finds|leaves) +", line) for line in lines("match")]
ERRORS = list(zip(lines("error")[::2], lines("error")[1::2], strict=True))
INLINE = [code for code in re.findall(r"`([^`]+)`", PROSE) if re.match(rf"(?:{'|'.join(FIELDS)}):[^\s(]", code)]


def meaning(query: str) -> Node:
    return check(parse(query), load())


def test_the_page_has_examples_of_every_kind_and_no_block_that_is_not_checked() -> None:
    assert {name for name, _ in BLOCKS} == {"query", "same", "match", "error"}
    assert min(map(len, (QUERIES, SAME, MATCHES, ERRORS, INLINE))) > 5  # none of the patterns above went blind
    assert all(len(example) == 2 for example in SAME)


@pytest.mark.parametrize("query", [*QUERIES, *INLINE])
def test_an_example_is_a_query_and_so_is_its_canonical_spelling(query: str) -> None:
    assert meaning(to_text(meaning(query))) == meaning(query)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_spellings_that_are_said_to_be_the_same_are(one: str, other: str) -> None:
    assert meaning(one) == meaning(other)


@pytest.mark.parametrize(("query", "said", "text"), MATCHES)
def test_an_example_finds_or_leaves_its_text(query: str, said: str, text: str) -> None:
    for title, body in ((text, ""), ("", text)):
        subject = Subject(1, title, body, "und", frozenset(), frozenset(), ())
        assert matches(meaning(query), subject) is (said == "finds")


@pytest.mark.parametrize(("query", "said"), ERRORS)
def test_a_wrong_query_is_answered_in_these_words(query: str, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        meaning(query)
    assert str(caught.value) == said


def test_the_page_names_every_field_topic_and_class_of_items() -> None:
    for field in FIELDS:
        assert f"| `{field}:` |" in PROSE
    listed = set(re.findall(r"`([a-z_]+)`", PROSE.split("Topics are ")[1].split("###")[0]))
    classes = {id for id, entity in load().entities.items() if entity.kind == "item"}
    assert listed == {topic.value for topic in Topic} | classes


def test_the_page_states_the_limits_that_hold() -> None:
    table = PROSE.split("## Limits")[1].split("##")[0]
    stated = [int(number.replace(",", "")) for number in re.findall(r"^\|[^|]+\| ([\d,]*\d)", table, re.MULTILINE)]
    assert stated == [MAX_QUERY, MAX_TERMS, MAX_DEPTH, MAX_WORD, MAX_TITLE, MAX_BODY]


def test_the_page_shows_the_spelling_a_query_is_kept_in() -> None:
    typed, kept = re.search(r"one spelling: `([^`]+)` is shown as `([^`]+)`", PROSE).groups()  # type: ignore[union-attr]
    assert to_text(meaning(typed)) == kept
