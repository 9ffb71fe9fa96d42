import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import Span
from monitor.text import clean, highlight, highlight_as, plain, safe_html, safe_markdown, safe_plotly

ANY = st.text(alphabet=st.characters(exclude_categories=()), max_size=80)
MARKUP = st.text(alphabet="*_`[](){}<>~#|\\$&:@!-+=.1 \n\twhtp/aé:;\"'", max_size=60)

HOSTILE = [
    "![x](http://tracker.invalid/p.png)",
    "[press](javascript:alert(1))",
    "<img src=x onerror=alert(1)>",
    ":red[alarm] :material/delete: :smile: :blue-background[x] :shimmer[y]",
    ':color[Important]{foreground="#E03131"}',
    "&#58;smile&#58; &colon;material/home&colon; \\:smile\\:",
    "$\\href{http://x.invalid}{a}$ $$x$$",
    "http://x.invalid www.x.invalid a@x.invalid HTTPS://X.INVALID WWW.X.INVALID mailto:a@x.invalid",
    "# heading",
    "- item\n- item",
    "1. one",
    "> quote",
    "a\n===\nb\n---\n",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "```mermaid\ngraph TD; A-->B\n```",
    "**bold** __bold__ ~~gone~~ `code`",
    "[^1] [x]: http://x.invalid",
    "<https://x.invalid>",
    ":::note\nbox\n:::",
    "    indented code",
    "\u202egnp.exe\u202c",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_markdown_survives_in_a_hostile_headline(text: str) -> None:
    assert_neutral(safe_markdown(text))


@given(ANY | MARKUP)
def test_no_text_at_all_becomes_markdown(text: str) -> None:
    assert_neutral(safe_markdown(text))


def assert_neutral(safe: str) -> None:
    """What Streamlit's plugins look for is absent from the very characters, so decoding cannot bring it back."""
    assert not re.search(r"[*_`\[\]{}<>~#|\\$\n\r]", safe)
    assert not re.search(r"&(?!\u2060)", safe)
    assert not re.search(r":(?!\u2060)|(?<!\u2060):", safe)
    assert not re.search(r"@(?!\u2060)|(?<!\u2060)@", safe)
    assert not re.search(r"(?i)www\.", safe)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\ud800-\udfff\x00]", safe)
    assert safe == "" or safe.startswith("\u2060")
    for text in (safe, html.unescape(safe)):  # entities are not read, and reading them would change nothing
        assert not re.search(r"(?i):[\w+-]+:|https?://|www\.|[\w.+-]@[\w-]", text)


def test_the_parser_sees_one_paragraph_of_plain_text() -> None:
    markdown_it = pytest.importorskip("markdown_it")
    parser = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    for text in HOSTILE:
        parsed = parser.parse(safe_markdown(text))
        assert [token.type for token in parsed] == ["paragraph_open", "inline", "paragraph_close"], text
        assert {child.type for child in parsed[1].children} == {"text"}, text


def test_plain_words_stay_readable_in_markdown() -> None:
    assert safe_markdown("Kim: 5 & 6").replace("\u2060", "") == "Kim: 5 & 6"
    assert safe_markdown("") == ""


@given(ANY | MARKUP)
def test_plotly_gets_no_tag_no_template_and_no_formula(text: str) -> None:
    safe = safe_plotly(text)
    assert "<" not in safe
    assert ">" not in safe
    assert "%{" not in safe
    assert safe.count("$") < 2
    assert not re.search(r"&(?!amp;|lt;|gt;)", safe)


def test_plotly_text_reads_as_written() -> None:
    assert html.unescape(safe_plotly("a <b>R&D</b>")) == "a <b>R&D</b>"


def test_html_is_escaped_and_isolated() -> None:
    assert safe_html('<b>"x"</b>\u202e') == "<bdi>&lt;b&gt;&quot;x&quot;&lt;/b&gt;</bdi>"


@given(ANY | MARKUP, st.lists(st.tuples(st.integers(-5, 90), st.integers(-5, 90))))
def test_highlight_emits_no_unescaped_text_and_keeps_every_letter(text: str, spans: list[tuple[int, int]]) -> None:
    marked = highlight(text, [Span(*span) for span in spans])
    assert marked.startswith("<bdi>")
    assert marked.endswith("</bdi>")
    inner = re.sub(r"</?mark>", "", marked[5:-6])
    assert f"<bdi>{inner}</bdi>" == safe_html(text)
    assert marked.count("<mark>") == marked.count("</mark>")
    assert "<" not in inner


def test_highlight_joins_overlapping_spans() -> None:
    assert highlight("abcdef", [Span(2, 4), Span(1, 3), Span(5, 99)]) == ("<bdi>a<mark>bcd</mark>e<mark>f</mark></bdi>")


@given(ANY | MARKUP, st.lists(st.tuples(st.integers(-5, 90), st.integers(-5, 90))))
def test_marks_with_words_emit_no_unescaped_text_and_keep_every_letter(text: str, spans: list[tuple[int, int]]) -> None:
    marked = highlight_as(text, [(Span(*span), "vg-item", '"><b>') for span in spans])
    inner = re.sub(r'<mark class="vg-item" title="&quot;&gt;&lt;b&gt;">|</mark>', "", marked[5:-6])
    assert f"<bdi>{inner}</bdi>" == safe_html(text)
    assert marked.count("<mark ") == marked.count("</mark>")


def test_of_two_marks_that_overlap_the_first_stands_whole() -> None:
    told = highlight_as("abcdef", [(Span(2, 5), "y", "Y"), (Span(1, 4), "x", "X"), (Span(1, 2), "z", "Z")])
    assert told == '<bdi>a<mark class="x" title="X">bcd</mark><mark class="y" title="Y">e</mark>f</bdi>'


@given(ANY)
def test_clean_text_can_be_stored_anywhere(text: str) -> None:
    cleaned, replaced = clean(text)
    cleaned.encode("utf-8")
    assert "\0" not in cleaned
    assert replaced == sum(char == "\0" or "\ud800" <= char <= "\udfff" for char in text)
    assert clean(cleaned) == (cleaned, 0)


def test_clean_keeps_lines_and_tabs_and_drops_other_controls() -> None:
    assert clean("a\x07\r\nb\tc\x1b\0") == ("a\nb\tc\ufffd", 1)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Hello <b>you</b>&nbsp;&amp; me</p><script>x()</script><p>again", "Hello you & me\nagain"),
        ("&lt;p&gt;escaped &lt;i&gt;twice&lt;/i&gt;&lt;/p&gt;", "escaped twice"),
        ("3 < 4 & 5 > 2", "3 < 4 & 5 > 2"),
        ("one<br/>two", "one\ntwo"),
        ("<style>p{}</style>plain", "plain"),
        ("no markup", "no markup"),
        ("", ""),
    ],
)
def test_html_becomes_plain_text(markup: str, text: str) -> None:
    assert plain(markup) == text


@pytest.mark.parametrize("piece", ["<div>", "<b>", "<", "<a", "&", "&lt;p&gt;", "<p>x</p>", "<!--", "\ud800<"])
def test_a_megabyte_of_bad_html_is_read_quickly(piece: str) -> None:
    plain(piece * (1_000_000 // len(piece)))  # a quadratic parser would run into the timeout


@given(ANY | MARKUP)
def test_plain_text_never_fails_and_has_no_blank_lines(text: str) -> None:
    result = plain(text)
    assert "\n\n" not in result
    assert result == result.strip()
