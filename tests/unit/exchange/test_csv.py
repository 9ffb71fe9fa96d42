"""CSV: what comes out is what went in, and no spreadsheet runs it."""

import csv
import io
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.exchange.csv import CHUNK, Column, Url, cell, harmless, harmless_url, restored, rows_to_csv, table_to_csv

# Characters that matter here are drawn far more often than chance would.
TEXT = st.text(
    st.one_of(
        st.sampled_from("=+-@＝＋－＠'\"; ,\t\r\n\u00a0\u3000\u200b\ufeffab"), st.characters(exclude_categories=["Cs"])
    ),
    max_size=30,
)


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


@given(st.lists(st.tuples(TEXT, TEXT), max_size=8))
def test_any_text_comes_back_after_reading_and_restoring(rows: list[tuple[str, str]]) -> None:
    back = read(table_to_csv(["a", "b"], rows))
    assert back[0] == ["a", "b"]
    assert [tuple(map(restored, row)) for row in back[1:]] == rows


@given(TEXT)
def test_no_part_that_a_spreadsheet_may_take_for_a_cell_starts_a_formula(text: str) -> None:
    for part in harmless(text).replace("\t", ";").replace("\r", ";").replace("\n", ";").split(";"):
        assert part.lstrip(" \u00a0\u3000\u200b\ufeff")[:1] not in {*"=+-@＝＋－＠"}


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://example.org","x")',
        "+1+1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1)",
        "＝1+1",
        "  =1",
        "\u3000＠x",
        "\ufeff=1",
        "\t=1",
        "\rx",
        "\x01=1",
    ],
)
def test_a_cell_that_would_run_gets_an_apostrophe(text: str) -> None:
    assert cell(text).startswith("'")
    assert restored(cell(text)) == text


def test_a_cell_hidden_behind_another_separator_is_found_too() -> None:
    assert cell("Port; =1+1") == "Port;' =1+1"
    assert cell("Port\n=1+1") == "Port\n'=1+1"


def test_ordinary_text_is_left_alone() -> None:
    for text in ("Tanker; crew of 21", "a-b", "3 = 3", "북한; 미사일", "l'Iran", "'quoted'", ""):
        assert cell(text) == text


def test_numbers_times_and_truth_stay_what_they_are() -> None:
    assert cell(-5) == "-5"
    assert cell(0.25) == "0.25"
    assert cell(-1e-7) == "-1e-07"
    assert cell(True) == "true"
    assert cell(None) == ""
    assert cell(date(2026, 1, 2)) == "2026-01-02"
    assert cell(datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=9)))) == "2026-01-01T18:04:05Z"
    assert cell(["KP", "RU"]) == "KP; RU"
    assert cell([1, 2]) == "1; 2"
    assert cell(["=1", "=2"]) == "'=1;' =2"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        cell(datetime(2026, 1, 2))  # noqa: DTZ001


def test_an_address_still_opens_and_starts_no_formula() -> None:
    assert harmless_url("https://example.org/a;b?x=-1") == "https://example.org/a;b?x=-1"
    assert harmless_url("https://example.org/a;=cmd") == "https://example.org/a%3B=cmd"
    assert harmless_url("=cmd") == "'=cmd"
    assert read(b"".join(rows_to_csv([Url("https://a/;=1")], [Column("url", lambda row: row)])))[1] == [
        "https://a/%3B=1"
    ]


def test_lines_end_as_rfc_4180_says_and_a_mark_comes_only_when_asked() -> None:
    assert table_to_csv(["a", "b"], [["x, y", 'say "no"']]) == b'a,b\r\n"x, y","say ""no"""\r\n'
    assert table_to_csv(["a"], [], bom=True) == b"\xef\xbb\xbfa\r\n"


def test_a_lone_surrogate_does_not_stop_the_export() -> None:
    assert table_to_csv(["a"], [["x\ud800"]]) == b"a\r\nx?\r\n"


def test_rows_are_drawn_one_chunk_at_a_time() -> None:
    drawn = 0

    def rows() -> Iterator[str]:
        nonlocal drawn
        for _ in range(10_000):
            drawn += 1
            yield "x" * 98

    chunks = rows_to_csv(rows(), [Column("a", lambda row: row)])
    first = next(chunks)
    assert CHUNK <= len(first) < CHUNK + 200
    assert drawn < 700
    assert sum(map(len, chunks)) + len(first) == 3 + 10_000 * 100
    assert drawn == 10_000
