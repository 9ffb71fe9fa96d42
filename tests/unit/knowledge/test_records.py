"""The record format: blocks, continuations, and where errors point."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.knowledge.records import KnowledgeError, read_records


def test_blocks_hold_their_fields_in_order() -> None:
    records = list(read_records("# note\n[one]\nen: A; B\nfr: C\n\n[two]\nen: D\n", "f.txt"))
    assert [(r.id, [(f.key, f.value) for f in r.fields]) for r in records] == [
        ("one", [("en", "A; B"), ("fr", "C")]),
        ("two", [("en", "D")]),
    ]


def test_an_indented_line_continues_the_value_above() -> None:
    (record,) = read_records("[one]\nen: A;\n    B: with a colon\n", "f.txt")
    assert record.fields[0].value == "A; B: with a colon"


def test_lines_before_the_first_block_are_a_block_without_a_name() -> None:
    (record,) = read_records("KP: North Korea\n", "f.txt")
    assert record.id == ""
    assert record.fields[0].key == "KP"


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("[one]\nno colon here\n", 2, "key: value"),
        ("  too early\n", 1, "continuation"),
        ("[one\n", 1, "[name]"),
        ("[]\n", 1, "[name]"),
        ("[one]\n\n: nothing before\n", 3, "key: value"),
    ],
)
def test_a_broken_line_is_named_by_file_and_line(text: str, line: int, word: str) -> None:
    with pytest.raises(KnowledgeError) as error:
        list(read_records(text, "mine.txt"))
    assert str(error.value).startswith(f"mine.txt:{line}: ")
    assert word in str(error.value)


def test_a_key_that_stands_twice_is_refused() -> None:
    (record,) = read_records("[one]\nen: A\nen: B\n", "f.txt")
    with pytest.raises(KnowledgeError, match=r"f\.txt:3: 'en' stands twice in \[one\] \(first in line 2\)"):
        record.values()


@given(st.text())
def test_any_text_is_read_or_refused_with_one_line(text: str) -> None:
    try:
        records = list(read_records(text, "f.txt"))
    except KnowledgeError as error:
        message = str(error)
    else:
        message = "f.txt:"
        assert all(field.key for record in records for field in record.fields)
    assert message.startswith("f.txt:")
    assert len(message.splitlines()) == 1


words = st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=12)


@given(st.dictionaries(words, st.dictionaries(words, words, min_size=1), min_size=1))
def test_what_is_written_is_what_is_read(blocks: dict[str, dict[str, str]]) -> None:
    text = "\n".join(f"[{id}]\n" + "\n".join(f"{k}: {v}" for k, v in fields.items()) for id, fields in blocks.items())
    read = {record.id: {field.key: field.value for field in record.fields} for record in read_records(text, "f.txt")}
    assert read == blocks
