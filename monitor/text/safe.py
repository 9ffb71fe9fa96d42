"""Hostile text made harmless: on the way in (clean, plain) and on the way to a page (Markdown, Plotly, HTML).

Everything from a feed, a file or a user is hostile (design §6). These functions take any string and never raise.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import Final

import nh3

from monitor.domain import Span

_UNWANTED: Final = re.compile("[\x00\ud800-\udfff]")
_CONTROLS: Final = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_OVERRIDES: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> tuple[str, int]:
    """Text that every store takes, and how many characters were replaced: NUL and lone surrogates become U+FFFD
    (counted); C0 and C1 controls except newline and tab go; line ends become ``\\n``."""
    text, replaced = _UNWANTED.subn("\N{REPLACEMENT CHARACTER}", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
    return _CONTROLS.sub("", text), replaced


# ---------------------------------------------------------------- HTML in

_LONGEST_HTML: Final = 4_000_000  # characters read of one field; a feed of 15 MB holds more entries than one
_BLOCK_NAMES: Final = (
    "address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
    "hr li main nav ol p pre section table td th tr ul"
)
_BLOCKS: Final = frozenset(_BLOCK_NAMES.split())
_CONTENT_DROPPED: Final = frozenset({"script", "style", "noscript", "template", "iframe", "object", "svg", "math"})
_TAG: Final = re.compile(r"<[^<>]*>")
_LOOKS_LIKE_HTML: Final = re.compile(
    r"</?(?:p|br|div|a|b|i|em|strong|span|img|ul|ol|li|h[1-6]|blockquote)\b[^<>]{0,500}>", re.I
)
_BLANKS: Final = re.compile(r"[^\S\n]+")
_LINES: Final = re.compile(r" ?\n[ \n]*")
_DEEPEST: Final = 2_000  # tags left open at once; parsers take quadratic time over a tower of them
_OPEN: Final = re.compile(r"<[a-zA-Z]")


def plain(markup: str) -> str:
    """The text of hostile HTML: tags gone, scripts and styles with their content, block tags a line end, entities read
    (twice, since feeds escape twice), blanks joined. Also right for text that holds no HTML at all. At most 4 million
    characters are read."""
    text, _ = clean(markup[:_LONGEST_HTML])
    for _ in range(2):
        if "<" not in text and "&" not in text:
            break
        text = _strip(text)
        if not _LOOKS_LIKE_HTML.search(text):
            break
    text, _ = clean(text)
    return _LINES.sub("\n", _BLANKS.sub(" ", text)).strip()


def _strip(text: str) -> str:
    if "<" not in text:
        return html.unescape(text)
    if len(_OPEN.findall(text)) > _DEEPEST and _is_tower(text):
        return html.unescape(_TAG.sub(" ", text))
    kept = nh3.clean(text, tags=set(_BLOCKS), attributes={}, clean_content_tags=set(_CONTENT_DROPPED), link_rel=None)
    return html.unescape(_TAG.sub("\n", kept))


def _is_tower(text: str) -> bool:
    """Are more than ``_DEEPEST`` tags open at once?"""
    depth = 0
    for match in re.finditer(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)", text):
        if match[2].lower() in {"br", "hr", "img", "input", "meta", "link", "wbr", "source", "p", "li", "td", "tr"}:
            continue
        depth += -1 if match[1] else 1
        if depth > _DEEPEST:
            return True
        depth = max(depth, 0)
    return False


# ---------------------------------------------------------------- Markdown out

# Streamlit's Markdown replaces shortcodes, icons and addresses in the *parsed* text, so neither backslashes nor
# entities hold: what they protect is plain again by then. Only characters that mean nothing to any of its plugins do.
# Marks get a look-alike; colons, @ and the dot of www. get an invisible word joiner, which breaks every pattern they
# could start.
_JOINER: Final = "\u2060"
_LOOKALIKES: Final = str.maketrans(
    {
        "*": "\N{ASTERISK OPERATOR}",
        "_": "\N{FULLWIDTH LOW LINE}",
        "`": "\N{MODIFIER LETTER GRAVE ACCENT}",
        "[": "\N{FULLWIDTH LEFT SQUARE BRACKET}",
        "]": "\N{FULLWIDTH RIGHT SQUARE BRACKET}",
        "{": "\N{FULLWIDTH LEFT CURLY BRACKET}",
        "}": "\N{FULLWIDTH RIGHT CURLY BRACKET}",
        "<": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
        ">": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
        "~": "\N{TILDE OPERATOR}",
        "#": "\N{FULLWIDTH NUMBER SIGN}",
        "|": "\N{FULLWIDTH VERTICAL LINE}",
        "\\": "\N{FULLWIDTH REVERSE SOLIDUS}",
        "$": "\N{FULLWIDTH DOLLAR SIGN}",
        "&": f"&{_JOINER}",
        ":": f"{_JOINER}:{_JOINER}",
        "@": f"{_JOINER}@{_JOINER}",
    }
)
_WWW: Final = re.compile(r"(?i)www(?=\.)")
_ANY_BLANK: Final = re.compile(r"\s+")


def safe_markdown(text: str) -> str:
    """``text`` on one line, as Markdown that shows just that text: no emphasis, link, image, directive, emoji or
    Material shortcode, formula, autolink, HTML, heading, list or table. Direction overrides are taken out."""
    text, _ = clean(_OVERRIDES.sub("", text))
    text = _ANY_BLANK.sub(" ", text).strip().translate(_LOOKALIKES)
    text = _WWW.sub(lambda found: found[0] + _JOINER, text)
    return _JOINER + text if text else ""  # the joiner keeps a leading dash, plus or number from starting a list


def safe_plotly(text: str) -> str:
    """``text`` for a Plotly label or hover text: its pseudo-HTML, ``%{…}`` templates and ``$…$`` formulas harmless."""
    text, _ = clean(_OVERRIDES.sub("", text))
    text = _ANY_BLANK.sub(" ", text).strip()
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("%{", f"%{_JOINER}{{").replace("$", "\N{FULLWIDTH DOLLAR SIGN}" if text.count("$") > 1 else "$")


# ---------------------------------------------------------------- HTML out


def _escaped(text: str) -> str:
    text, _ = clean(_OVERRIDES.sub("", text))
    return html.escape(text, quote=True)


def safe_html(text: str) -> str:
    """``text`` escaped, in ``<bdi>``, direction overrides and controls taken out."""
    return f"<bdi>{_escaped(text)}</bdi>"


def highlight(text: str, spans: Iterable[Span]) -> str:
    """``text`` as ``safe_html`` with ``<mark>`` around ``spans`` (code points; any order; overlapping ones are joined,
    what lies outside the text is left out)."""
    parts: list[str] = ["<bdi>"]
    done = 0
    for start, end in _joined(text, spans):
        parts.append(_escaped(text[done:start]))
        parts.append(f"<mark>{_escaped(text[start:end])}</mark>")
        done = end
    parts.append(_escaped(text[done:]))
    parts.append("</bdi>")
    return "".join(parts)


def highlight_as(text: str, marks: Iterable[tuple[Span, str, str]]) -> str:
    """As ``highlight``, each mark with a class and a word for it that hovering shows: ``(span, class, word)``.

    Where marks overlap, the one that begins first, or that is longer, stands; of the other what is left beside it.
    Classes are our own names; words are made safe.
    """
    parts: list[str] = ["<bdi>"]
    done = 0
    for span, kind, word in sorted(marks, key=lambda mark: (mark[0].start, -mark[0].end)):
        start, end = max(done, span.start), min(len(text), span.end)
        if start >= end:
            continue
        named = f'class="{html.escape(kind, quote=True)}" title="{_escaped(word)}"'
        parts.append(f"{_escaped(text[done:start])}<mark {named}>{_escaped(text[start:end])}</mark>")
        done = end
    parts.append(f"{_escaped(text[done:])}</bdi>")
    return "".join(parts)


def _joined(text: str, spans: Iterable[Span]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for span in sorted(spans):
        start, end = max(0, span.start), min(len(text), span.end)
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined
