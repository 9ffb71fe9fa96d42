"""The pattern index of one language: every name, trigger word, swallowing phrase and cue in one Aho-Corasick automaton
(design §5.8: overlapping hits over folded text). Built once per language and knowledge version, when first needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import lru_cache
from typing import Final

from ahocorasick_rs import AhoCorasick

from monitor.domain import Alias
from monitor.knowledge.model import Knowledge
from monitor.reading import inflect
from monitor.reading.boundaries import Check, katakana_end, katakana_start, rules, word_end, word_start
from monitor.text.folding import fold

LATIN: Final = frozenset({"en", "fr", "es", "de"})
INDEXED: Final = frozenset({"en", "fr", "ru", "uk", "ko", "ja", "zh", "ar", "fa", "es", "de"})
_ANY: Final = "mul"
_THINGS: Final = frozenset({"item"})
_NOT_BORROWED: Final = frozenset({"state", "item", "place"})
"""Kinds whose English names do not count in texts of other languages: there they are other words, or too common."""
_SHORTEST_BORROWED: Final = 4
_STEM_ENDINGS: Final = "аяоеиіїуюыйьё"
_SHORTEST_STEM: Final = 5


class Layer(IntEnum):
    """What a pattern is for. Names swallow each other, compounds may overlap names, words and cues only add."""

    NAME = 0
    COMPOUND = 1
    WORD = 2
    CUE = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """What a pattern means where its boundaries hold.

    ``entities`` empty in layer NAME: a phrase that hides the names inside it. ``exact``: the text as it must be
    written. ``capital``: where it must have a capital in text that has any: at its first letter (0), or after an Arabic
    article, which sentences write small (al-Qaeda: 3). ``what``: the concept of a WORD, the cue of a
    CUE. ``borrowed``: an English name in a text of another language.
    """

    layer: Layer
    entities: tuple[str, ...]
    left: Check
    right: Check
    what: str = ""
    exact: str | None = None
    capital: int | None = None
    cues: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    borrowed: bool = False
    is_state: bool = False

    def valid_on(self, day: date | None) -> bool:
        """Did the name mean this entity then? Unknown days count."""
        if day is None:
            return True
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Index:
    """The automaton of one language and, for each of its patterns, the rules."""

    language: str
    automaton: AhoCorasick
    rules: tuple[tuple[Rule, ...], ...]
    headline: dict[str, str]  # one-character forms of this language → state
    air_defence: frozenset[str]  # the item class and the systems that belong to it
    ballistic: frozenset[str]  # likewise
    state_of: Mapping[str, str]
    """Organisations → their state, which is named inside some of their names; UN bodies and goods → "" (any state may
    be: Russian oil)."""


_ARTICLE: Final = re.compile(r"[Aa]l[- ](?=[A-Z])")


class _Builder:
    def __init__(self, language: str) -> None:
        self.language = language
        self.patterns: dict[str, list[Rule]] = {}
        self.cues: set[str] = set()

    def add(self, text: str, kind: str, rule_of: Rule, *, keep: bool = True) -> None:
        """``rule_of`` carries everything but the boundary checks, which depend on the text."""
        if not text:
            return
        left, right = self._boundaries(text, kind)
        known = self.patterns.setdefault(text, [])
        if not keep and known:
            return
        rule = Rule(
            rule_of.layer,
            rule_of.entities,
            left,
            right,
            rule_of.what,
            rule_of.exact,
            rule_of.capital,
            rule_of.cues,
            rule_of.valid_from,
            rule_of.valid_to,
            rule_of.borrowed,
            rule_of.is_state,
        )
        if rule not in known:
            known.append(rule)

    def _boundaries(self, text: str, kind: str) -> tuple[Check, Check]:
        if self.language in inflect.LANGUAGES and kind != "cue" and text.isalpha() and text > "\u0400":
            return word_start, word_end  # nearly every form there is one plain Cyrillic word
        return rules(text, self.language, kind)

    def add_cue(self, cue: str) -> str:
        """Registers a cue; gives the folded text it is known by. In Russian and Ukrainian its stem."""
        text = fold(cue).text.strip()
        if self.language in inflect.LANGUAGES and len(text) > _SHORTEST_STEM and text.isalpha():
            stem = text.rstrip(_STEM_ENDINGS)
            text = stem if len(stem) >= _SHORTEST_STEM - 1 else text
        if text and text not in self.cues:
            self.cues.add(text)
            self.add(text, "cue", Rule(Layer.CUE, (), _never, _never, what=text))
        return text

    def forms(self, alias: Alias, kind: str, country: str | None) -> Iterator[str]:
        if alias.inflect and alias.language in inflect.LANGUAGES:
            for form in inflect.expand(alias.text, alias.language, kind, country):
                yield form.replace("ё", "е") if form.isalpha() else fold(form).text
        else:
            yield fold(alias.text).text
        if self.language == "ar" and alias.text.startswith("ال") and len(alias.text) > 4:
            yield "لل" + fold(alias.text).text[2:]  # li- before the article writes it with one alif less

    def add_alias(self, alias: Alias, entities: tuple[str, ...], kind: str, country: str | None = None) -> None:
        borrowed = alias.language not in (self.language, _ANY)
        thing = kind in _THINGS
        named = alias.text.lstrip("«\"'")
        article = 3 if _ARTICLE.match(named) else 0
        capital = not alias.exact_case and not thing and named[article : article + 1].isupper()
        rule = Rule(
            Layer.NAME,
            entities,
            _never,
            _never,
            exact=alias.text if alias.exact_case else None,
            capital=article if capital else None,
            cues=tuple(self.add_cue(cue) for cue in alias.cues),
            valid_from=alias.valid_from,
            valid_to=alias.valid_to,
            borrowed=borrowed,
            is_state=kind == "state",
        )
        for text in self.forms(alias, kind, country):
            self.add(text.strip(), "thing" if thing else "name", rule, keep=not borrowed)

    def add_word(self, alias: Alias, concept: str) -> None:
        rule = Rule(
            Layer.WORD,
            (),
            _never,
            _never,
            what=concept,
            exact=alias.text if alias.exact_case else None,
            cues=tuple(self.add_cue(cue) for cue in alias.cues),
        )
        for text in self.forms(alias, "word", None):
            self.add(text.strip(), "thing", rule)


def _never(_text: str, _at: int) -> bool:
    return False


def _compound_start(text: str, start: int) -> bool:
    """Before a Korean compound stands no Hangul; before one with 日 no digit; before one with 中 not 其 or 之; before
    one with ロ no katakana (メトロ中央)."""
    if start == 0:
        return True
    before, first = text[start - 1], text[start]
    if "가" <= first <= "힣":
        return not "가" <= before <= "힣"
    if first == "ロ":
        return katakana_start(text, start)
    if first == "日":
        return not before.isdigit()
    return not (first == "中" and before in "其之")


def _compound_end(text: str, end: int) -> bool:
    return text[end - 1] != "ロ" or katakana_end(text, end)


def build(knowledge: Knowledge, language: str) -> Index:
    """The index of one of ``INDEXED``."""
    builder = _Builder(language)
    _add_entities(builder, knowledge)
    for spoken in (language, _ANY):
        for alias in knowledge.lexicon.not_mentions.get(spoken, ()):
            builder.add_alias(alias, (), "phrase")
        for concept, by_language in knowledge.lexicon.concepts.items():
            for alias in by_language.get(spoken, ()):
                builder.add_word(alias, concept)
                if concept == "metaphor":
                    builder.add_alias(alias, (), "item")
    headline: dict[str, str] = {}
    for compound in knowledge.compounds:
        if compound.language != language:
            continue
        if compound.headline_only and len(compound.text) == 1:
            headline[compound.text] = compound.entities[0]
            continue
        rule = Rule(Layer.COMPOUND, compound.entities, _compound_start, _compound_end)
        known = builder.patterns.setdefault(fold(compound.text).text, [])
        if rule not in known:
            known.append(rule)
    patterns = list(builder.patterns)
    return Index(
        language,
        AhoCorasick(patterns),
        tuple(tuple(builder.patterns[pattern]) for pattern in patterns),
        headline,
        _of_class(knowledge, "air_defence"),
        _of_class(knowledge, "ballistic_missile"),
        {
            entity.id: entity.country or ""
            for entity in knowledge.entities.values()
            if entity.kind in ("un_body", "item") or (entity.kind == "organisation" and entity.country)
        },
    )


def _of_class(knowledge: Knowledge, item: str) -> frozenset[str]:
    return frozenset(entity.id for entity in knowledge.entities.values() if item in (entity.id, entity.item_class))


def _add_entities(builder: _Builder, knowledge: Knowledge) -> None:
    """Own names first: a borrowed English one never stands beside a name of the language itself."""
    language = builder.language
    for entity in knowledge.entities.values():
        for alias in entity.aliases:
            if alias.language in (language, _ANY):
                builder.add_alias(alias, (entity.id,), entity.kind, entity.country)
    if language == "en":
        return
    for entity in knowledge.entities.values():
        if entity.kind in _NOT_BORROWED:
            continue
        for alias in entity.aliases:
            if alias.language == "en" and len(alias.text) >= _SHORTEST_BORROWED:
                builder.add_alias(alias, (entity.id,), entity.kind, entity.country)


@lru_cache(maxsize=64)
def _cached(version: str, language: str) -> Index:
    return build(_SOURCES[version], language)


_SOURCES: Final[dict[str, Knowledge]] = {}


def index_for(knowledge: Knowledge, language: str) -> Index:
    """The cached index for a language of ``INDEXED``, built on first use."""
    _SOURCES[knowledge.version] = knowledge
    return _cached(knowledge.version, language)
