"""Full-text search on both engines, over the very words that alerts are matched on (design §5.3).

The words of a text come from ``monitor.query`` and are stored with a blank between, so that neither engine splits or
folds anything by rules of its own:

- SQLite: an FTS5 table without content, row id = article id, tokenizer ``ascii`` (which ends a word only at ASCII
  punctuation and blanks, and our words hold neither).
- PostgreSQL: a table beside the articles with the line of words, and a ``tsvector`` made from it word by word
  (``to_tsvector`` would split addresses and hyphens again). A ``tsvector`` keeps no position beyond 16,383 and no more
  than 255 of one word, so phrases in long texts would be missed: it only tells which articles have all the words of a
  phrase, and the line says whether they stand side by side.

Search and alerts are equal by a property test (tests/unit/db/test_search.py).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from urllib.parse import urlsplit

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    MetaData,
    Table,
    Text,
    and_,
    any_,
    bindparam,
    cast,
    delete,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.orm import Session

from db.models import TOPIC_BITS, Appearance, Article, Feed, Mention
from monitor.query import All, And, Field, Node, Not, Or, Words, body_words, is_source, leaves, title_words

TABLE: Final = "article_search"
_SQLITE: Final = Table(TABLE, MetaData(), Column("rowid", BigInteger), Column("title", Text), Column("body", Text))
_POSTGRESQL: Final = Table(
    TABLE, MetaData(), Column("article_id", BigInteger), Column("line", Text), Column("words", TSVECTOR)
)

_CREATE: Final = {
    "sqlite": (
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {TABLE} USING fts5("
        "title, body, content='', contentless_delete=1, tokenize='ascii')",
    ),
    "postgresql": (
        f"CREATE TABLE IF NOT EXISTS {TABLE} ("
        "article_id bigint PRIMARY KEY, line text NOT NULL, words tsvector NOT NULL GENERATED ALWAYS AS "
        r"(array_to_tsvector(array_remove(array_remove(string_to_array(line, ' '), ''), E'\n'))) STORED)",
        f"CREATE INDEX IF NOT EXISTS ix_{TABLE}_words ON {TABLE} USING gin (words)",
    ),
}
_PUT: Final = {
    "sqlite": "INSERT OR REPLACE INTO article_search (rowid, title, body) VALUES (?, ?, ?)",
    "postgresql": "INSERT INTO article_search (article_id, line) VALUES (%s, %s) "
    "ON CONFLICT (article_id) DO UPDATE SET line = excluded.line WHERE article_search.line <> excluded.line",
}

MOST_JOINS: Final = 8
"""Joins that PostgreSQL orders in no time (its own ``join_collapse_limit``)."""
_OF_ARTICLES: Final = ("lang", "topic")  # fields that are columns of the article and need no join

Sources = Sequence[tuple[int, tuple[str, ...]]]
"""Feeds with the names ``source:`` knows them by."""
Days = tuple[date | None, date | None]
"""First and last day; None is open."""


def create_index(connection: Connection) -> None:
    """Makes the index where it is missing; empty."""
    for statement in _CREATE[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def index_articles(connection: Connection, rows: Iterable[tuple[int, str, str]]) -> None:
    """Takes in the texts of these articles (id, title, body), in place of those they had."""
    values: list[tuple[object, ...]] = []
    on_sqlite = connection.dialect.name == "sqlite"
    for id, title, body in rows:
        first, rest = " ".join(title_words(title)), " ".join(body_words(body))
        values.append((id, first, rest) if on_sqlite else (id, f" {first} \n {rest} "))
    if values:
        connection.exec_driver_sql(_PUT[connection.dialect.name], values)


def drop_articles(connection: Connection, ids: Collection[int]) -> None:
    """Takes these articles out of the index; those it does not hold are left alone."""
    if not ids:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("DELETE FROM article_search WHERE rowid = ?", [(id,) for id in ids])
    else:
        connection.execute(delete(_POSTGRESQL).where(_POSTGRESQL.c.article_id.in_(list(ids))))


def source_names(feed_id: int, title: str, url: str) -> tuple[str, ...]:
    """What ``source:`` knows a feed by: its number, its title and its host, lower-cased (``Subject.sources``)."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:  # an address that is none has no host
        host = ""
    return str(feed_id), title.lower(), host.lower()


def where(session: Session, node: Node, since: date | None = None, until: date | None = None) -> ColumnElement[bool]:
    """Which articles meet the query: a condition over ``Article``. Reads the feeds when the query asks for a source.

    ``since`` and ``until``: the days (inclusive) to which the caller keeps ``Article.day`` as well; mentions and
    appearances of other days are then not looked at.
    """
    feeds: Sources = ()
    if any(isinstance(leaf, Field) and leaf.name == "source" for leaf in leaves(node)):
        rows = session.execute(select(Feed.id, Feed.title, Feed.url))
        feeds = [(id, source_names(id, title, url)) for id, title, url in rows]
    return condition(node, session.get_bind().dialect.name, feeds, (since, until))


def condition(node: Node, dialect_name: str, feeds: Sources = (), days: Days = (None, None)) -> ColumnElement[bool]:
    """The condition over ``Article`` that is true exactly for the articles the evaluator says yes to.

    ``feeds`` are those a ``source:`` can mean (``where`` reads them). Never NULL, so that NOT holds.
    """
    return _Condition(dialect_name, feeds, days, _joins(node) > MOST_JOINS).of(node)


@dataclass(frozen=True, slots=True)
class _Condition:
    """What all parts of one condition need to know."""

    dialect_name: str
    feeds: Sources
    days: Days
    long: bool

    def of(self, node: Node) -> ColumnElement[bool]:
        match node:
            case All():
                return true()
            case Not():
                return not_(self.of(node.part))
            case Field():
                return self._fields(node.name, [node.value])
            case Words():
                return self._text(node)
            case And() | Or():
                return self._several(node)

    def _several(self, node: And | Or) -> ColumnElement[bool]:
        """All text parts become one question to the index, values of one field one list."""
        together = and_ if isinstance(node, And) else or_
        conditions: list[ColumnElement[bool]] = []
        wordy: list[Node] = []
        values: dict[str, list[str]] = {}
        for part in node.parts:
            if _is_text(part):
                wordy.append(part)
            elif isinstance(part, Field) and isinstance(node, Or):
                values.setdefault(part.name, []).append(part.value)
            else:
                conditions.append(self.of(part))
        if wordy:
            conditions.insert(0, self._text(wordy[0] if len(wordy) == 1 else type(node)(tuple(wordy))))
        conditions.extend(self._fields(name, found) for name, found in values.items())
        return together(*conditions)

    def _fields(self, name: str, values: Sequence[str]) -> ColumnElement[bool]:
        """Articles with any of these values of one field."""
        match name:
            case "actor" | "item":
                return self._among(Mention.article_id, Mention.entity_id.in_(values), *self._within(Mention.day))
            case "lang":
                return Article.language.in_(values)
            case "topic":
                mask = 0
                for value in values:
                    mask |= TOPIC_BITS.get(value, 0)
                return Article.topics.bitwise_and(mask) != 0
            case "source":
                ids = [id for id, names in self.feeds if any(is_source(value, names) for value in values)]
                if not ids:
                    return false()
                return self._among(Appearance.article_id, Appearance.feed_id.in_(ids), *self._within(Appearance.day))
        raise ValueError(f"no field {name!r}")

    def _text(self, node: Node) -> ColumnElement[bool]:
        """Articles whose text meets a tree of words, AND and OR."""
        if self.dialect_name == "sqlite":
            asked = text(f"{TABLE} MATCH :asked").bindparams(bindparam("asked", _fts5(node), unique=True))
            return self._among(_SQLITE.c.rowid, asked)
        return self._among(_POSTGRESQL.c.article_id, _lexemes(node))

    def _among(self, ids: Any, *asked: Any) -> ColumnElement[bool]:
        """Articles whose id is among these ids.

        SQLite makes the list once and looks ids up in it. PostgreSQL does so only while the list fits its work memory,
        and beyond walks the list for every row, so it gets EXISTS, which it turns into a join and NOT EXISTS into an
        anti-join. Of a long query it gets arrays: it would think for minutes about the order of so many joins.
        """
        if self.dialect_name == "sqlite":
            return Article.id.in_(select(ids).where(*asked))
        if self.long:
            return Article.id == any_(func.array(select(ids).where(*asked).scalar_subquery()))
        return select(literal(1)).where(ids == Article.id, *asked).correlate(Article).exists()

    def _within(self, column: Any) -> list[Any]:
        since, until = self.days
        return ([column >= since] if since else []) + ([column <= until] if until else [])


def _is_text(node: Node) -> bool:
    if isinstance(node, And | Or):
        return all(map(_is_text, node.parts))
    return isinstance(node, Words)


def _joins(node: Node) -> int:
    """How many questions to other tables the condition is made of; as ``_Condition._several`` puts them together."""
    if isinstance(node, Not):
        return _joins(node.part)
    if isinstance(node, Field):
        return int(node.name not in _OF_ARTICLES)
    if not isinstance(node, And | Or) or _is_text(node):
        return int(not isinstance(node, All))
    texts = [part for part in node.parts if _is_text(part)]
    others = [part for part in node.parts if not _is_text(part)]
    if isinstance(node, Or):
        others = list({part.name if isinstance(part, Field) else part: part for part in others}.values())
    return bool(texts) + sum(map(_joins, others))


def _fts5(node: Node) -> str:
    """In the query language of FTS5."""
    if isinstance(node, And | Or):
        joint = " AND " if isinstance(node, And) else " OR "
        return f"({joint.join(map(_fts5, node.parts))})"
    assert isinstance(node, Words)
    phrase = " ".join(node.tokens).replace('"', '""')
    return f'"{phrase}" *' if node.prefix else f'"{phrase}"'


def _lexemes(node: Node) -> ColumnElement[bool]:
    """As a condition over the table of PostgreSQL."""
    if not isinstance(node, And | Or):
        assert isinstance(node, Words)
        has = _POSTGRESQL.c.words.bool_op("@@")(_tsquery(_lexeme(node)))
        if len(node.tokens) == 1:
            return has
        phrase = " " + " ".join(node.tokens) + ("" if node.prefix else " ")
        return and_(has, func.strpos(_POSTGRESQL.c.line, phrase) > 0)
    single: list[Words] = []
    conditions: list[ColumnElement[bool]] = []
    for part in node.parts:
        if isinstance(part, Words) and len(part.tokens) == 1:
            single.append(part)
        else:
            conditions.append(_lexemes(part))
    if single:
        joint = " & " if isinstance(node, And) else " | "
        conditions.append(_POSTGRESQL.c.words.bool_op("@@")(_tsquery(joint.join(map(_lexeme, single)))))
    return and_(*conditions) if isinstance(node, And) else or_(*conditions)


def _tsquery(text: str) -> ColumnElement[object]:
    return cast(literal(text, Text), TSQUERY)


def _lexeme(node: Words) -> str:
    """All words of a phrase, in the query language of PostgreSQL."""
    quoted = ["'" + token.replace("\\", "\\\\").replace("'", "''") + "'" for token in node.tokens]
    if node.prefix:
        quoted[-1] += ":*"
    return " & ".join(quoted)
