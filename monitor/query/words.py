"""The words of a text as the search index, the evaluator and the query see them: the same function for all three."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate, takewhile
from typing import Final

from monitor.text import tokens

MAX_WORD: Final = 200
"""Code points of a word that count. Longer "words" are encoded data; PostgreSQL refuses lexemes of 2 KB."""

MAX_TITLE: Final = 10_000
MAX_BODY: Final = 240_000
"""Code points of folded words of a title and a body that are searched and matched: about 40,000 words of English.

Together at most 1 MB of UTF-8, which is what PostgreSQL takes in one ``tsvector``. The same limit holds for alerts, so
that search and alerts stay equal.
"""


def query_words(text: str) -> list[str]:
    """The folded words of a piece of query."""
    return [word[:MAX_WORD] for word in tokens(text)]


def title_words(title: str) -> list[str]:
    """The folded words of a title that are searched."""
    return list(_within(query_words(title), MAX_TITLE))


def body_words(body: str) -> list[str]:
    """The folded words of a body that are searched."""
    return list(_within(query_words(body), MAX_BODY))


def _within(words: list[str], limit: int) -> Iterable[str]:
    if sum(map(len, words)) <= limit:
        return words
    return _first(words, limit)


def _first(words: list[str], limit: int) -> Iterator[str]:
    lengths = accumulate(map(len, words))
    return (word for word, _ in takewhile(lambda pair: pair[1] <= limit, zip(words, lengths, strict=True)))
