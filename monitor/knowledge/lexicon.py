"""Trigger words, phrases that hide names, and compounds."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from monitor.domain import Alias
from monitor.knowledge.model import CONCEPTS, Compound
from monitor.knowledge.names import ANY_LANGUAGE, Writing, check_language, read_names
from monitor.knowledge.records import KnowledgeError, read_records

Words = dict[str, dict[str, list[Alias]]]
HEADLINE_MARK: Final = "^"


def read_words(text: str, file: str, writing: Writing, words: Words) -> None:
    """Adds a file of ``[concept]`` blocks with a line per language to ``words[concept][language]``."""
    for record in read_records(text, file):
        if record.id not in CONCEPTS:
            raise KnowledgeError(record.where, f"unknown concept {record.id!r}; known are {', '.join(CONCEPTS)}")
        for item in record.fields:
            language = ANY_LANGUAGE if item.key == "*" else item.key
            if language != ANY_LANGUAGE:
                check_language(language, item.where)
            found = words.setdefault(record.id, {}).setdefault(language, [])
            found.extend(read_names(item.value, language, item.where, writing, check=False))


def read_not_mentions(text: str, file: str, writing: Writing, phrases: dict[str, list[Alias]]) -> None:
    """Adds a file of ``language: phrase; phrase`` lines."""
    for record in read_records(text, file):
        for item in record.fields:
            language = ANY_LANGUAGE if item.key == "*" else item.key
            if language != ANY_LANGUAGE:
                check_language(language, item.where)
            phrases.setdefault(language, []).extend(read_names(item.value, language, item.where, writing, check=False))


def read_compounds(text: str, file: str, ids: Container[str]) -> list[Compound]:
    """A file of ``[language]`` blocks with ``text: ID ID`` lines; ``^text`` counts only at the head of a title."""
    found: list[Compound] = []
    seen: set[tuple[str, str]] = set()
    for record in read_records(text, file):
        check_language(record.id, record.where)
        for item in record.fields:
            entities = tuple(item.value.split())
            headline = item.key.startswith(HEADLINE_MARK)
            name = item.key.removeprefix(HEADLINE_MARK)
            unknown = [id for id in entities if id not in ids]
            if not entities or unknown:
                what = f"unknown id {unknown[0]!r}" if unknown else "no entity"
                raise KnowledgeError(item.where, f"{what} for the compound {name!r}")
            if len(name) < 2 and not headline:
                raise KnowledgeError(item.where, f"{name!r} is one character: it counts only as {HEADLINE_MARK}{name}")
            if (record.id, item.key) in seen:
                raise KnowledgeError(item.where, f"{item.key!r} stands twice; keep one")
            seen.add((record.id, item.key))
            found.append(Compound(name, record.id, entities, headline))
    return found
