"""The tree of a query, and its canonical spelling.

A tree is made of frozen values: ``All`` (everything), ``Words`` (a word, a phrase, or either with an open end),
``Field`` (``actor:KP``), and ``And``, ``Or``, ``Not``. Trees are compared by meaning: where a part stood in what was
typed (``position``) and how its words were written (``written``) take no part in equality.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from monitor.query.words import query_words

BARE: Final = re.compile(r"[^\s()\"{}*~:-][^\s()\"{}*:]*")
"""What can be printed without quotes: nothing in it means anything to the grammar."""

KEYWORDS: Final = frozenset({"AND", "OR", "NOT", "NEAR"})


@dataclass(frozen=True, slots=True)
class All:
    """Everything: what an empty query asks for. Stands only at the root."""


@dataclass(frozen=True, slots=True)
class Words:
    """Adjacent folded words in the title or in the body. ``prefix``: the last one may go on (``sanction*``)."""

    tokens: tuple[str, ...]
    prefix: bool = False
    written: str = field(default="", compare=False)  # as typed, without quotes and star; for printing
    position: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Field:
    """A property of the article: ``name`` is one of ``FIELDS``, ``value`` an id, or part of a source's name."""

    name: str
    value: str
    position: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class And:
    """All of at least two parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """One or more of at least two parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but ``part``."""

    part: Node


Node = All | Words | Field | And | Or | Not


def both(parts: Sequence[Node]) -> Node:
    """All of ``parts``, without nesting And in And; one part alone is itself."""
    return _join(And, parts)


def either(parts: Sequence[Node]) -> Node:
    """Any of ``parts``, without nesting Or in Or; one part alone is itself."""
    return _join(Or, parts)


def negate(part: Node) -> Node:
    """Everything but ``part``; two negations are none."""
    return part.part if isinstance(part, Not) else Not(part)


def _join(kind: type[And] | type[Or], parts: Sequence[Node]) -> Node:
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, kind) else (part,))
    return flat[0] if len(flat) == 1 else kind(tuple(flat))


def leaves(node: Node) -> Iterator[Words | Field]:
    """The words and fields of a tree, from left to right; no recursion, any depth."""
    stack: list[Node] = [node]
    while stack:
        part = stack.pop()
        if isinstance(part, And | Or):
            stack.extend(reversed(part.parts))
        elif isinstance(part, Not):
            stack.append(part.part)
        elif not isinstance(part, All):
            yield part


def map_leaves(node: Node, change: Callable[[Words | Field], Node]) -> Node:
    """The same tree with every leaf changed."""
    if isinstance(node, And):
        return both([map_leaves(part, change) for part in node.parts])
    if isinstance(node, Or):
        return either([map_leaves(part, change) for part in node.parts])
    if isinstance(node, Not):
        return negate(map_leaves(node.part, change))
    return node if isinstance(node, All) else change(node)


def to_text(node: Node) -> str:
    """The canonical spelling: ``parse(to_text(node)) == node`` for every tree that ``parse`` can give.

    Ids are as in the tree, words as they were written, AND is a blank, several values of one field are a group.
    """
    if isinstance(node, All):
        return ""
    if isinstance(node, And):
        return _group(node) or " ".join(_inside(part, Or) for part in node.parts)
    if isinstance(node, Or):
        return _group(node) or " OR ".join(to_text(part) for part in node.parts)
    if isinstance(node, Not):
        return f"NOT {_inside(node.part, And, Or)}"
    if isinstance(node, Field):
        return f"{node.name}:{_value(node.value)}"
    return _words(node)


def _inside(node: Node, *looser: type[And] | type[Or]) -> str:
    text = to_text(node)
    return f"({text})" if isinstance(node, looser) and not _group(node) else text


def _group(node: Node) -> str | None:
    """``item:(uav OR ammunition)`` when all parts are values of one field, else None."""
    if not isinstance(node, And | Or) or not all(isinstance(part, Field) for part in node.parts):
        return None
    fields = [part for part in node.parts if isinstance(part, Field)]
    if len({part.name for part in fields}) > 1:
        return None
    joint = " OR " if isinstance(node, Or) else " "
    return f"{fields[0].name}:({joint.join(_value(part.value) for part in fields)})"


def _value(value: str) -> str:
    return value if BARE.fullmatch(value) and value not in KEYWORDS else f'"{value}"'


def _words(node: Words) -> str:
    written = node.written
    if tuple(query_words(written)) != node.tokens or '"' in written:
        written = "".join(node.tokens)
        if tuple(query_words(written)) != node.tokens:  # only scripts without blanks between words can do without
            written = " ".join(node.tokens)
    if not BARE.fullmatch(written) or written in KEYWORDS or written.startswith("NEAR/"):
        return f'"{written}*"' if node.prefix else f'"{written}"'
    return f"{written}*" if node.prefix else written
