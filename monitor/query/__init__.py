"""The query language of the search box, of alerts and of the command line: text to tree, tree to yes or no."""

from monitor.query.check import LANGUAGES, canonical, check, source_words
from monitor.query.error import QueryError
from monitor.query.evaluate import Searchable, is_source, matches, required
from monitor.query.parse import FIELDS, parse
from monitor.query.tree import All, And, Field, Node, Not, Or, Words, leaves, to_text
from monitor.query.words import body_words, title_words

__all__ = [
    "FIELDS",
    "LANGUAGES",
    "All",
    "And",
    "Field",
    "Node",
    "Not",
    "Or",
    "QueryError",
    "Searchable",
    "Words",
    "body_words",
    "canonical",
    "check",
    "is_source",
    "leaves",
    "matches",
    "parse",
    "required",
    "source_words",
    "title_words",
    "to_text",
]
