"""From what a person typed to a tree.

The grammar: words, "phrases", a star at the end of either (``sanction*``), ``AND``, ``OR``, ``NOT`` in capitals (a
blank is AND, ``-word`` is NOT word), parentheses, fields with a value or a group of values
(``item:(uav OR ammunition)``). NOT binds tightest, then AND, then OR. Typographic quotation marks and full-width
punctuation mean the same as the plain ones. Braces, ``~`` and NEAR are kept free for what the language will learn.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Final

from lark import Lark, Token, Transformer, v_args
from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedToken

from monitor.filter import MAX_QUERY
from monitor.query.error import QueryError, shown
from monitor.query.tree import All, Field, Node, Words, both, either, leaves, map_leaves, negate
from monitor.query.words import query_words

FIELDS: Final = ("actor", "item", "lang", "topic", "source")
MAX_DEPTH: Final = 30
"""Parentheses within parentheses. Keeps every walk of a tree far from the interpreter's limit on recursion."""
MAX_TERMS: Final = 250
"""Words, phrases and values in one query: FTS5 takes expressions of depth 256, and a person reads fewer."""

_GRAMMAR: Final = r"""
    start: any             -> one
         |                 -> everything
    ?any: all (_OR all)*               -> either
    ?all: unary (_AND? unary)*         -> both
    ?unary: _NOT unary                 -> negate
          | WORD                       -> word
          | PHRASE                     -> phrase
          | FIELD value                -> field
          | "(" any ")"

    ?value: WORD                       -> value
          | PHRASE                     -> quoted_value
          | "(" any_value ")"
    ?any_value: all_values (_OR all_values)*       -> either
    ?all_values: unary_value (_AND? unary_value)*  -> both
    ?unary_value: _NOT unary_value     -> negate
                | WORD                 -> value
                | PHRASE               -> quoted_value
                | "(" any_value ")"

    _OR.3: /OR(?![^\s()"{}])/
    _AND.3: /AND(?![^\s()"{}])/
    _NOT.3: /NOT(?![^\s()"{}])|-(?=[\w"(])/
    FIELD.2: /[A-Za-z_]+:/
    PHRASE: /"[^"]*"/
    WORD: /[^\s()"{}~][^\s()"{}]*/
    %ignore /\s+/
"""

# Quotation marks, brackets and colons of other keyboards. One for one, so that positions stay those of what was typed.
_SAME: Final = str.maketrans(
    dict.fromkeys("“”„‟«»「」『』〝〞〟＂", '"')
    | {"（": "(", "）": ")", "：": ":", "＊": "*", "﹡": "*", "｛": "{", "｝": "}", "～": "~"}
    # What nobody sees: bidi and zero-width marks that come with pasted text (not ZWNJ, which Persian words hold),
    # control characters, lone surrogates.
    | dict.fromkeys([*range(9), *range(14, 32), *range(127, 160)], " ")
    | dict.fromkeys("\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff", " ")
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BRACKETS: Final = re.compile(r'"[^"]*"|[()]')

_EXPECTED: Final = (
    ({"WORD", "PHRASE"}, "a word, a phrase in quotes"),
    ({"FIELD"}, "a field such as actor:KP"),
    ({"LPAR"}, "an opening parenthesis"),
    ({"_NOT"}, "NOT"),
    ({"_AND", "_OR"}, "AND or OR"),
    ({"RPAR"}, "a closing parenthesis"),
    ({"$END"}, "the end of the query"),
)


def parse(text: str) -> Node:
    """The tree of a query. An empty one asks for everything.

    Ids are taken as typed: ``check`` says whether they exist. Raises QueryError, and nothing else, whatever the text.
    """
    if len(text) > MAX_QUERY:
        raise QueryError(MAX_QUERY, f"the query is longer than {MAX_QUERY:,} characters")
    plain = _SURROGATE.sub(" ", text.translate(_SAME))
    _check_brackets(plain)
    try:
        node: Node = _PARSER.parse(plain)  # type: ignore[assignment]
    except UnexpectedToken as error:
        raise _unexpected(error, plain) from None
    except UnexpectedCharacters as error:
        raise _unreadable(error.pos_in_stream or 0, plain) from None
    except UnexpectedEOF:  # pragma: no cover - LALR reports the end as a token; kept so that nothing else gets out
        raise QueryError(len(plain), "the query ends here") from None
    found = list(leaves(node))
    if len(found) > MAX_TERMS:
        raise QueryError(found[MAX_TERMS].position, f"more than {MAX_TERMS} words, phrases and values")
    return node


def _check_brackets(plain: str) -> None:
    """Refuse brackets that do not pair or go too deep; simpler words than the parser would find."""
    opened: list[int] = []
    for match in _BRACKETS.finditer(plain):
        if match[0] == "(":
            opened.append(match.start())
            if len(opened) > MAX_DEPTH:
                raise QueryError(match.start(), f"more than {MAX_DEPTH} parentheses within each other")
        elif match[0] == ")":
            if not opened:
                raise QueryError(match.start(), "this parenthesis closes nothing")
            opened.pop()
    if opened and plain.count('"') % 2 == 0:
        raise QueryError(opened[-1], "this parenthesis is never closed", "a closing parenthesis further on")


def _unexpected(error: UnexpectedToken, plain: str) -> QueryError:
    token = error.token
    wanted = set(error.accepts or error.expected)
    example = _EXAMPLES.get(_field_before(plain, None if token.type == "$END" else token.start_pos))
    if example and "FIELD" not in wanted:
        words = f"a value, such as {example}"
    else:
        names = [words for kinds, words in _EXPECTED if kinds & wanted]
        if wanted & {"WORD", "PHRASE"}:  # where a term can begin, these three say enough
            names = [words for words in names if words.startswith("a ") and "closing" not in words]
        words = ", or ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
    if token.type == "$END":
        return QueryError(len(plain.rstrip()), "the query ends here", words)
    return QueryError(token.start_pos or 0, f"found {shown(str(token))!r}", words)


_EXAMPLES: Final = {
    "actor": "actor:KP",
    "item": "item:uav",
    "lang": "lang:ko",
    "topic": "topic:un_sanctions",
    "source": "source:yonhap",
}


def _field_before(plain: str, end: int | None) -> str:
    """The name of the field whose value would begin at ``end``; "" when there is none."""
    match = re.search(r"([A-Za-z_]+):[\s(]*\Z", plain[:end])
    return match[1].lower() if match else ""


def _unreadable(position: int, plain: str) -> QueryError:
    char = plain[position]
    if char == '"':
        return QueryError(position, "this quotation mark is never closed", "a second one after the phrase")
    return QueryError(
        position, f"{char!r} has no meaning here", "a word, a phrase in quotes, or a field such as actor:KP"
    )


def _known_field(token: Token) -> Token:
    name = token[:-1].lower()
    if name in FIELDS:
        return Token.new_borrow_pos(token.type, name, token)
    near = get_close_matches(name, FIELDS, 1, 0.5)
    raise QueryError(
        token.start_pos or 0,
        f"there is no field {shown(token[:-1])!r}",
        f"one of {', '.join(f'{field}:' for field in FIELDS)} (or quotes around words with a colon)",
        f"{near[0]}:" if near else None,
    )


@v_args(inline=True)
class _Build(Transformer):  # type: ignore[type-arg]
    """Grammar rules to nodes. Values travel as fields without a name until ``field`` gives them theirs."""

    def everything(self) -> Node:
        return All()

    def one(self, node: Node) -> Node:
        return node

    def both(self, *parts: Node) -> Node:
        return both(parts)

    def either(self, *parts: Node) -> Node:
        return either(parts)

    def negate(self, part: Node) -> Node:
        return negate(part)

    def word(self, token: Token) -> Node:
        text, start = str(token), token.start_pos or 0
        if re.fullmatch(r"NEAR(/\d*)?", text):
            raise QueryError(start, f"{text!r} has no meaning yet", 'a word ("near" in quotes), or AND')
        return _words(text, start, text)

    def phrase(self, token: Token) -> Node:
        return _words(token[1:-1].strip(), token.start_pos or 0, str(token))

    def value(self, token: Token) -> Node:
        return Field("", str(token), token.start_pos or 0)

    def quoted_value(self, token: Token) -> Node:
        value = " ".join(token[1:-1].split())
        if not value:
            raise QueryError(token.start_pos or 0, "there is nothing between the quotation marks", "a value")
        return Field("", value, token.start_pos or 0)

    def field(self, name: Token, values: Node) -> Node:
        return map_leaves(values, lambda leaf: Field(str(name), leaf.value, leaf.position))  # type: ignore[union-attr]


def _words(text: str, position: int, found: str) -> Words:
    bare = text.rstrip("*").rstrip()
    prefix = len(bare) < len(text)
    if "*" in bare and not found.startswith('"'):
        raise QueryError(position + bare.index("*"), "a star inside a word", "a star only at the end, as in sanction*")
    tokens = tuple(query_words(bare))
    if not tokens:
        raise QueryError(position, f"there is no word in {shown(found)!r}", "letters or digits to search for")
    if prefix and len(tokens) == 1 and len(tokens[0]) == 1 and tokens[0].isascii():
        raise QueryError(position, f"{shown(found)!r} would find nearly everything", "two characters before the star")
    return Words(tokens, prefix, bare, position)


_PARSER: Final = Lark(
    _GRAMMAR,
    parser="lalr",
    lexer="basic",
    transformer=_Build(),
    lexer_callbacks={"FIELD": _known_field},
    propagate_positions=False,
    maybe_placeholders=False,
)
