"""Whether an article meets a query. Alerts are decided here, and the archive's search must agree (``db/search.py``).

Words are adjacent folded words of the title or of the body; no phrase runs from one into the other. ``actor:`` and
``item:`` ask whether the reading names the entity (a system counts for its class too), ``lang:`` and ``topic:`` what
the reading found, ``source:`` whether one of the feeds that carried the article has these words in its title or host,
or has this number. A query of NOT alone is everything else.
"""

from __future__ import annotations

from functools import cached_property

from monitor.domain import Subject
from monitor.query.check import source_words
from monitor.query.tree import All, And, Field, Node, Not, Or, Words
from monitor.query.words import body_words, title_words


class Searchable:
    """An article with its words, made once and asked by many queries."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject

    @cached_property
    def _tokens(self) -> tuple[list[str], list[str]]:
        return title_words(self.subject.title), body_words(self.subject.body)

    @cached_property
    def line(self) -> str:
        """All words with one blank on each side; a line end, which is in no word, keeps title and body apart."""
        title, body = self._tokens
        return f" {' '.join(title)} \n {' '.join(body)} "

    @cached_property
    def words(self) -> frozenset[str]:
        title, body = self._tokens
        return frozenset(title).union(body)

    @cached_property
    def literals(self) -> frozenset[str]:
        """Everything a query can require that can be looked up: words, and fields as ``name:value``."""
        subject = self.subject
        entities = [f"{name}:{id}" for id in subject.entities for name in ("actor", "item")]
        topics = [f"topic:{topic}" for topic in subject.topics]
        return self.words.union(entities, topics, (f"lang:{subject.language}",))


def matches(node: Node, subject: Subject | Searchable) -> bool:
    """Whether the article meets the query. Pass a ``Searchable`` when asking several queries of one article."""
    return _matches(node, subject if isinstance(subject, Searchable) else Searchable(subject))


def _matches(node: Node, article: Searchable) -> bool:
    match node:
        case Words():
            return has_words(node, article)
        case Field():
            return _has_field(node, article.subject)
        case And():
            return all(_matches(part, article) for part in node.parts)
        case Or():
            return any(_matches(part, article) for part in node.parts)
        case Not():
            return not _matches(node.part, article)
        case All():
            return True


def has_words(node: Words, article: Searchable) -> bool:
    """Whether the words stand side by side in the title or in the body."""
    if len(node.tokens) == 1 and not node.prefix:
        return node.tokens[0] in article.words
    phrase = " ".join(node.tokens)
    return f" {phrase}" in article.line if node.prefix else f" {phrase} " in article.line


def _has_field(node: Field, subject: Subject) -> bool:
    match node.name:
        case "actor" | "item":
            return node.value in subject.entities
        case "lang":
            return node.value == subject.language
        case "topic":
            return node.value in subject.topics
        case "source":
            return is_source(node.value, subject.sources)
    raise ValueError(f"no field {node.name!r}")


def is_source(value: str, sources: tuple[str, ...]) -> bool:
    """Whether a feed known by these strings (number, title, host) is meant: by number, or by words of one of them."""
    if value.isascii() and value.isdigit():
        return value in sources
    wanted = source_words(value)
    count = len(wanted)
    for source in sources:
        words = source_words(source)
        if any(words[at : at + count] == wanted for at in range(len(words) - count + 1)):
            return True
    return False


def required(node: Node) -> frozenset[str] | None:
    """Literals of which an article has at least one whenever it meets the query; None when there is no such set.

    What ``Searchable.literals`` holds: a cheap question that spares asking the query itself.
    """
    match node:
        case Words():
            certain = node.tokens[:-1] if node.prefix else node.tokens
            return frozenset((max(certain, key=len),)) if certain else None
        case Field():
            return None if node.name == "source" else frozenset((f"{node.name}:{node.value}",))
        case And():
            sets = [found for found in map(required, node.parts) if found is not None]
            return min(sets, key=_selectivity) if sets else None
        case Or():
            union: frozenset[str] = frozenset()
            for part in node.parts:
                found = required(part)
                if found is None:
                    return None
                union |= found
            return union
        case Not() | All():
            return None


def _selectivity(literals: frozenset[str]) -> tuple[int, int]:
    """Few literals, long ones, and rather words and entities than languages and topics, which half of all have."""
    common = sum(literal.startswith(("lang:", "topic:")) for literal in literals)
    return common, len(literals) * 100 - min(map(len, literals), default=0)
