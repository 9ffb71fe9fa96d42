"""OPML from strangers and back."""

import contextlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.domain import Control, FeedFormat, FeedKind, FeedSpec
from monitor.exchange.opml import MAX_BYTES, MAX_DEPTH, OpmlError, read_opml, write_opml


def opml(body: str, head: str = "") -> bytes:
    return f'<?xml version="1.0"?>{head}<opml version="2.0"><body>{body}</body></opml>'.encode()


def words(alphabet: str = "abc &<>\"'é金=") -> st.SearchStrategy[str]:
    return st.text(alphabet, max_size=12).map(lambda text: " ".join(text.split()))


SPECS = st.builds(
    FeedSpec,
    url=st.integers(1, 10_000).map(lambda n: f"https://example.org/feed?a={n}&b=2"),
    title=words(),
    language=st.sampled_from([None, "ko", "fa"]),
    country=st.sampled_from([None, "KR", "IR"]),
    kind=st.sampled_from(FeedKind),
    control=st.sampled_from(Control),
    reliability=st.sampled_from("ABCDEF"),
    family=words().map(lambda text: text or None),
    format=st.sampled_from([FeedFormat.FEED, FeedFormat.PAGE]),
    active=st.booleans(),
    note=words(),
    site=st.sampled_from(["", "https://example.org/"]),
    categories=st.lists(st.sampled_from(["Korea", "Sea", "UN & co"]), unique=True).map(tuple),
)


@given(st.lists(SPECS, max_size=6, unique_by=lambda spec: spec.url))
def test_what_is_written_is_read_back(specs: list[FeedSpec]) -> None:
    assert read_opml(write_opml(specs)) == (specs, [])


def test_loaded_sources_are_no_feeds_to_export() -> None:
    assert read_opml(write_opml([FeedSpec("load:x", format=FeedFormat.LOAD)])) == ([], [])


def test_folders_are_walked_through_and_kept_as_categories() -> None:
    specs, problems = read_opml(
        opml(
            '<outline text="Asia"><outline text="Korea"><outline type="rss" text="Y" title="Yon" language="ko-KR" '
            'htmlUrl="https://y.example/" category="/news,agency" xmlUrl="https://y.example/rss"/></outline></outline>'
            '<outline text="Z" XMLURL="https://z.example/rss"/>'
        )
    )
    assert problems == []
    assert specs == [
        FeedSpec(
            "https://y.example/rss",
            title="Yon",
            language="ko",
            site="https://y.example/",
            categories=("Asia", "Korea", "news", "agency"),
        ),
        FeedSpec("https://z.example/rss", title="Z"),
    ]


def test_a_bad_outline_costs_only_itself_and_is_named_by_line() -> None:
    specs, problems = read_opml(
        opml(
            '\n<outline text="one" xmlUrl="javascript:alert(1)"/>\n<outline type="rss" text="two"/>\n'
            '<outline text="three" xmlUrl="https://three.example/"/>\n<outline text="again" xmlUrl="https://three.example/"/>'
            '\n<outline xmlUrl="https://four.example/" vigie:kind="oracle" language="unknown"/>'
        )
    )
    assert [spec.url for spec in specs] == ["https://three.example/", "https://four.example/"]
    assert specs[1].kind is FeedKind.NEWSPAPER
    assert specs[1].language is None
    assert [problem.where for problem in problems] == ["line 2", "line 3", "line 5", "line 6"]
    assert "no http(s) address" in problems[0].what
    assert "no xmlUrl" in problems[1].what
    assert "given twice" in problems[2].what
    assert "oracle" in problems[3].what


@pytest.mark.parametrize(
    "url",
    [
        "https://",
        "https://a b/",
        "https://a.example:99999/",
        "file:///etc/passwd",
        "https://[",
        "https://a.example/" + "é" * 500,
    ],
)
def test_addresses_that_cannot_be_fetched_or_stored_are_left_out(url: str) -> None:
    specs, problems = read_opml(opml(f'<outline text="x" xmlUrl="{url}"/>'))
    assert specs == []
    assert len(problems) == 1


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE opml SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_a_document_type_is_refused(head: str) -> None:
    with pytest.raises(OpmlError, match="document type"):
        read_opml(opml('<outline text="&a;" xmlUrl="https://a.example/"/>', head))


def test_sizes_are_bounded() -> None:
    with pytest.raises(OpmlError, match="larger"):
        read_opml(b" " * (MAX_BYTES + 1))
    with pytest.raises(OpmlError, match="nested"):
        read_opml(opml('<outline text="a">' * MAX_DEPTH + "</outline>" * MAX_DEPTH))


@pytest.mark.parametrize("data", [b"", b"nothing of the kind", b"<html><body/></html>", b"\xff\xfe\x00", b"<rss/>"])
def test_a_file_of_another_kind_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(OpmlError) as error:
        read_opml(data)
    assert "OPML" in str(error.value)
    assert "\n" not in str(error.value)


def test_stray_ampersands_and_html_names_are_mended() -> None:
    specs, problems = read_opml(
        opml('<outline text="R&D caf&eacute; &nbsp;&amp; &#233;" xmlUrl="https://a.example/?x=1&y=2"/>')
    )
    assert specs == [FeedSpec("https://a.example/?x=1&y=2", title="R&D café & é")]
    assert ["mended" in problem.what for problem in problems] == [True]


def test_what_stands_before_a_break_is_kept_and_the_break_is_said() -> None:
    specs, problems = read_opml(
        opml('<outline xmlUrl="https://a.example/"/><outline xmlUrl="https://b.example/"')[:-20]
    )
    assert [spec.url for spec in specs] == ["https://a.example/"]
    assert "what follows was not read" in problems[-1].what


def test_other_encodings_are_read() -> None:
    document = (
        '<?xml version="1.0" encoding="{}"?><opml><body><outline text="é" xmlUrl="https://a.example/"/></body></opml>'
    )
    for encoding in ("iso-8859-1", "utf-16", "windows-1252"):
        assert read_opml(document.format(encoding).encode(encoding))[0] == [FeedSpec("https://a.example/", title="é")]


@settings(max_examples=60)
@given(st.binary(max_size=200), st.integers(0, 400), SPECS)
def test_damage_never_raises_anything_but_our_own_error(noise: bytes, at: int, spec: FeedSpec) -> None:
    data = write_opml([spec, replace(spec, url="https://other.example/")])
    with contextlib.suppress(OpmlError):
        specs, problems = read_opml(data[:at] + noise + data[at:])
        assert all("\n" not in problem.where + problem.what for problem in problems)
        assert len(specs) <= 2 + len(noise)


@pytest.mark.parametrize("encoding", ["euc-kr", "cp949", "shift_jis", "gb18030", "gb2312"])
def test_encodings_that_the_xml_parser_does_not_know_are_read(encoding: str) -> None:
    title = {"euc-kr": "데모", "cp949": "데모", "shift_jis": "デモ"}.get(encoding, "演示")
    text = f"<opml><body><outline text='{title}' xmlUrl='https://example.org/f'/></body></opml>"
    specs, _ = read_opml(f"<?xml version='1.0' encoding='{encoding}'?>{text}".encode(encoding))
    assert [spec.title for spec in specs] == [title]


def test_a_declared_encoding_that_is_none_is_taken_for_utf8() -> None:
    for name in ("klingon", "hex"):
        specs, _ = read_opml(f"<?xml version='1.0' encoding='{name}'?>".encode() + opml(
            "<outline text='é' xmlUrl='https://example.org/f'/>").partition(b"?>")[2])  # fmt: skip
        assert [spec.title for spec in specs] == ["é"]
