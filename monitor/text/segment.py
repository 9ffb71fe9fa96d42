"""Tokens for the full-text index and the query evaluator, and sentences for evidence."""

from __future__ import annotations

import re
from typing import Final

from monitor.domain import Span
from monitor.text.folding import fold

# One character is one token in scripts written without blanks: Han (with 々 and 〇) and kana (with ー).
CJK: Final = "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN: Final = re.compile(f"[{CJK}\U00020000-\U0003ffff]|[^\\W_{CJK}\U00020000-\U0003ffff]+")


def tokens(text: str) -> list[str]:
    """Folded words in order; each Han or kana character is a token, Hangul stays in words. ``tokens("d'armes")`` is
    ``["d", "armes"]``."""
    return _TOKEN.findall(fold(text).text)


def index_text(text: str) -> str:
    """What the full-text index stores of ``text``: its tokens with a blank between."""
    return " ".join(tokens(text))


# ---------------------------------------------------------------- sentences

_END: Final = re.compile(
    r"\n+"
    r"|[。！？｡]+[」』”）)\]]*"
    r"|[.!?…؟۔]+[\"'”’»)\]]*(?=\s)"
)
# Words after which a full stop ends no sentence. Single capitals and digits are dealt with apart.
_ABBREVIATION_LIST: Final = (
    "mr mrs ms dr prof gen lt col maj capt sgt adm sen rep gov pres st no nos vs inc ltd co corp dept est approx art "
    "jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n d.p.r.k n.k s.k r.o.k a.m p.m e.g i.e etc cf al "
    "m mm mme mlle av janv févr juil déc env "
    "bzw ca z.b d.h u.a sog nr str "
    "sr sra srta ee.uu ud uds aprox pág "
    "г гг в вв т.е т.д т.п т.к им ул руб тыс млн млрд долл см стр ред р ст"
)
_ABBREVIATIONS: Final = frozenset(_ABBREVIATION_LIST.split())
_LAST_WORD: Final = re.compile(r"[^\s(\[«“\"'„]{0,12}\Z")
_LONGEST: Final = 1_500  # characters; a text without full stops is cut, so that evidence stays readable
_SOFT_BREAK: Final = re.compile(r"[;；,，、:：]\s*|\s+")


def sentences(text: str) -> list[Span]:
    """Sentences of ``text`` in order, without the blanks around them; code-point spans. Every non-blank character lies
    in one. Breaks at line ends, at CJK full stops, and at ``. ! ?`` before a blank unless an abbreviation, an initial
    or a following lower-case letter says that the sentence goes on. Linear; none is longer than 1,500 characters."""
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        if end < start or _goes_on(text, match):
            continue
        _add(spans, text, start, end)
        start = end
    _add(spans, text, start, len(text))
    return spans


def _goes_on(text: str, match: re.Match[str]) -> bool:
    mark = match[0]
    if mark[0] == "\n" or mark[0] in "。！？｡":
        return False
    following = text[match.end() : match.end() + 12].lstrip()
    if following[:1].islower():
        return True
    if mark != ".":
        return False
    before = text[max(0, match.start() - 12) : match.start()]
    found = _LAST_WORD.search(before)
    word = found[0] if found else ""
    if len(word) == 1 and word.isupper():
        return True  # an initial: J. Smith
    if word.isdigit() and len(word) <= 2:
        return True  # German ordinals: 3. Juni
    return word.casefold() in _ABBREVIATIONS


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while end - start > _LONGEST:
        cut = start + _LONGEST
        for match in _SOFT_BREAK.finditer(text, start + _LONGEST // 2, cut):
            cut = match.end()
        _trimmed(spans, text, start, cut)
        start = cut
    _trimmed(spans, text, start, end)


def _trimmed(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    if start < end:
        spans.append(Span(start, end))
