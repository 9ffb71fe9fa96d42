"""The feed catalogue: what ships, and what the reader refuses."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import Control, FeedKind, FeedSpec
from monitor.knowledge.catalogue import COLUMNS, COUNTRIES, LANGUAGES, catalogue, read_catalogue, write_catalogue
from monitor.knowledge.records import KnowledgeError

HEAD = ",".join(COLUMNS)
ROW = "Harbour Post,https://harbour.example/rss,en,FR,newspaper,private,C,harbour-post,yes,"
CELLS = dict(zip(COLUMNS, ROW.split(","), strict=True))
SHIPPED = catalogue()
WANTED = {"en", "fr", "ru", "uk", "ko", "ja", "zh", "ar", "fa", "es", "de"}


def row(**cells: str) -> str:
    return ",".join({**CELLS, **cells}.values())


def refusal(text: str) -> str:
    with pytest.raises(KnowledgeError) as caught:
        read_catalogue(text, "mine.csv")
    assert "\n" not in str(caught.value)
    return str(caught.value)


# ---------------------------------------------------------------- what ships


def test_the_shipped_catalogue_has_seventy_active_feeds_in_eleven_languages() -> None:
    active = [spec for spec in SHIPPED if spec.active]
    assert len(active) >= 70
    spoken = Counter(spec.language for spec in active)
    assert set(spoken) >= WANTED
    assert all(spoken[language] >= 3 for language in WANTED)


def test_the_documentation_counts_the_feeds_right() -> None:
    text = (Path(__file__).resolve().parents[3] / "docs" / "sources.md").read_text(encoding="utf-8")
    assert f"{len(SHIPPED)} rows, of which {sum(spec.active for spec in SHIPPED)} are polled" in text
    assert all(f"**{control}**" in text for control in Control)
    assert all(f"`{kind}`" in text for kind in FeedKind)
    assert all(f"| {column} |" in text for column in COLUMNS)


def test_every_shipped_feed_that_is_off_says_why() -> None:
    assert [spec.title for spec in SHIPPED if not spec.active and len(spec.note) < 20] == []


def test_no_feed_of_a_publisher_who_forbids_collection_is_polled() -> None:
    forbidden = ("news.google.com", "france24.com", "rfi.fr")
    assert [s.title for s in SHIPPED if s.active and any(host in s.url for host in forbidden)] == []
    assert len([s for s in SHIPPED if any(host in s.url for host in forbidden)]) > 5  # listed, but off


def test_regions_under_an_arms_embargo_have_a_voice_of_their_own() -> None:
    assert {spec.country for spec in SHIPPED if spec.active} >= {"SD", "LY", "YE", "CD", "HT", "SS", "CF"}


def test_editions_of_one_publisher_are_one_family() -> None:
    assert {s.family for s in SHIPPED if s.title.startswith("BBC")} == {"bbc"}
    assert {s.family for s in SHIPPED if "yna.co.kr" in s.url} == {"yonhap"}
    assert all(spec.family for spec in SHIPPED)


def test_state_directed_media_are_never_rated_above_d() -> None:
    media = {FeedKind.AGENCY, FeedKind.NEWSPAPER, FeedKind.BROADCASTER}
    loud = [s for s in SHIPPED if s.control is Control.STATE_DIRECTED and s.kind in media and s.country != "UA"]
    assert loud
    assert {s.reliability for s in loud} <= {"D", "E"}


# ---------------------------------------------------------------- what a person may write


def test_a_row_becomes_a_feed() -> None:
    assert read_catalogue(f"{HEAD}\n{ROW}\n", "mine.csv") == (
        FeedSpec(
            url="https://harbour.example/rss",
            title="Harbour Post",
            language="en",
            country="FR",
            kind=FeedKind.NEWSPAPER,
            control=Control.PRIVATE,
            reliability="C",
            family="harbour-post",
        ),
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_file_saved_by_a_spreadsheet_is_read(tmp_path: Path, delimiter: str) -> None:
    lines = [delimiter.join(COLUMNS), delimiter.join(CELLS.values()).rstrip(delimiter), delimiter * 9]
    path = tmp_path / "mine.csv"
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    assert [spec.title for spec in catalogue(path)] == ["Harbour Post"]


def test_columns_may_stand_in_any_order_and_capitals() -> None:
    names = sorted(COLUMNS)
    text = ",".join(names).upper() + "\n" + ",".join(CELLS[name] for name in names)
    assert read_catalogue(text, "mine.csv") == read_catalogue(f"{HEAD}\n{ROW}", "mine.csv")


@pytest.mark.parametrize(("cell", "active"), [("yes", True), ("TRUE", True), ("no", False), ("False", False)])
def test_active_is_understood_as_spreadsheets_write_it(cell: str, active: bool) -> None:
    assert read_catalogue(f"{HEAD}\n{row(active=cell)}", "mine.csv")[0].active is active


def test_language_country_and_family_may_be_empty() -> None:
    spec = read_catalogue(f"{HEAD}\n{row(language='', country='', family='')}", "mine.csv")[0]
    assert (spec.language, spec.country, spec.family) == (None, None, None)


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"url": "ftp://harbour.example/rss"}, "http or https"),
        ({"url": "javascript:alert(1)"}, "http or https"),
        ({"url": "https://"}, "http or https"),
        ({"url": "https://harbour.example:99999/"}, "not an address"),
        ({"url": "https://me:secret@harbour.example/"}, "password"),
        ({"url": "https://harbour.example/?q={query}"}, "template"),
        ({"url": "https://harbour.example/a b"}, "http or https"),
        ({"language": "jp"}, "is it ja?"),
        ({"language": "ua"}, "is it uk?"),
        ({"language": "en-US"}, "is it en?"),
        ({"language": "qq"}, "language 'qq'"),
        ({"country": "UK"}, "write GB"),
        ({"country": "XX"}, "empty cell"),
        ({"country": "kr"}, "write KR"),
        ({"kind": "tabloid"}, "trade_press"),
        ({"control": "state_media"}, "state_directed"),
        ({"reliability": "G"}, "from A to F"),
        ({"reliability": ""}, "from A to F"),
        ({"reliability": "AB"}, "from A to F"),
        ({"family": "Harbour Post"}, "family"),
        ({"active": "maybe"}, "yes or no"),
        ({"name": ""}, "name is empty"),
        ({"name": "Harbour\u202ePost"}, "name holds"),
        ({"note": "n" * 501}, "note has 501"),
    ],
)
def test_a_cell_that_cannot_be_used_is_refused_with_file_and_line(cells: dict[str, str], words: str) -> None:
    message = refusal(f"{HEAD}\n{ROW}\n\n{row(**{'url': 'https://other.example/', **cells})}\n")
    assert message.startswith("mine.csv:4: ")
    assert words in message


@pytest.mark.parametrize(
    "again",
    ["https://harbour.example/rss", "http://harbour.example/rss", "https://HARBOUR.example/rss/"],
)
def test_one_address_stands_in_a_catalogue_once(again: str) -> None:
    message = refusal(f"{HEAD}\n{ROW}\n{row(url=again)}")
    assert message.startswith("mine.csv:3: ")
    assert "line 2" in message


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "mine.csv:1: empty"),
        ("\n\n", "mine.csv:1: empty"),
        (HEAD.replace("family,", ""), "'family' is missing"),
        (HEAD + ",mood", "unknown column 'mood'"),
        (HEAD + ",note", "stands there twice"),
        (f"{HEAD}\n{ROW}\n{ROW},and more", "mine.csv:3: 11 cells for 10 columns"),
        (f'{HEAD}\n{ROW}\n"unclosed', "mine.csv:3: not readable as CSV"),
    ],
)
def test_a_file_of_another_form_is_refused(text: str, words: str) -> None:
    assert words in refusal(text)


def test_a_quoted_cell_with_line_breaks_does_not_shift_the_line_in_errors() -> None:
    note = '"one\ntwo"'
    message = refusal(f"{HEAD}\n{row(note=note)}\n")
    assert message.startswith("mine.csv:2: note holds")


def test_a_file_that_is_not_utf8_says_how_to_save_it(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(f"{HEAD}\n{row(name='Café')}".encode("latin-1"))
    with pytest.raises(KnowledgeError, match=r"mine\.csv:2: not UTF-8.*CSV UTF-8"):
        catalogue(path)


def test_a_missing_file_is_an_error_not_an_empty_catalogue(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="cannot be read"):
        catalogue(tmp_path / "none.csv")


def test_what_is_written_is_read_back() -> None:
    assert read_catalogue(write_catalogue(SHIPPED), "again.csv") == SHIPPED


PRINTABLE = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=40)
SPECS = st.builds(
    FeedSpec,
    url=st.integers(0, 10**6).map("https://harbour.example/feed/{}".format),
    title=PRINTABLE,
    language=st.sampled_from([None, *sorted(LANGUAGES)]),
    country=st.sampled_from([None, *sorted(COUNTRIES)]),
    kind=st.sampled_from(FeedKind),
    control=st.sampled_from(Control),
    reliability=st.sampled_from("ABCDEF"),
    family=st.sampled_from([None, "harbour", "harbour-2"]),
    active=st.booleans(),
    note=PRINTABLE | st.just(""),
)


@given(st.lists(SPECS, max_size=6, unique_by=lambda spec: spec.url))
def test_any_feed_survives_writing_and_reading(specs: list[FeedSpec]) -> None:
    assert read_catalogue(write_catalogue(specs), "again.csv") == tuple(specs)


@given(st.text(max_size=300) | st.text(max_size=200).map(f"{HEAD}\n{ROW}\n".__add__))
def test_any_text_gives_feeds_or_one_line_of_refusal(text: str) -> None:
    try:
        read_catalogue(text, "mine.csv")
    except KnowledgeError as error:
        assert str(error).startswith("mine.csv:")  # noqa: PT017
        assert "\n" not in str(error)  # noqa: PT017


def test_an_address_the_store_cannot_hold_is_refused_with_its_line() -> None:
    long = "https://harbour.example/" + "é" * 500
    assert refusal(f"{HEAD}\n{row(url=long)}\n").startswith("mine.csv:2: url has 1024 bytes, at most 1000 fit")
