"""Whether the ids in a query exist; and the query with each in its canonical form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Final, Protocol

from monitor.domain import Entity, Topic
from monitor.filter import MAX_QUERY
from monitor.query.error import QueryError, shown
from monitor.query.parse import parse
from monitor.query.tree import Field, Node, Words, map_leaves, to_text
from monitor.query.words import query_words
from monitor.text import fold

# ISO 639-1, and the three-letter codes the language model knows beside it; "und" is an article whose language could
# not be told.
_CODES: Final = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv "
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne "
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st "
    "su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu "
    "als arz ast azb bar bcl bpy bxr cbk ceb ckb dsb diq eml frr gom hif hsb ilo jbo kbd krc lez lmo lrc mai mhr min "
    "mrj mwl myv mzn nah nap nds new pam pfl pms pnb rue sah scn sco sh tyv und vec vep vls war wuu xal xmf yue"
)
LANGUAGES: Final = frozenset(_CODES.split())
_LANGUAGE_NAMES: Final = {
    "arabic": "ar",
    "chinese": "zh",
    "english": "en",
    "farsi": "fa",
    "french": "fr",
    "german": "de",
    "japanese": "ja",
    "korean": "ko",
    "persian": "fa",
    "portuguese": "pt",
    "russian": "ru",
    "spanish": "es",
    "ukrainian": "uk",
    # codes of countries that are taken for codes of languages
    "cn": "zh",
    "ir": "fa",
    "jp": "ja",
    "kp": "ko",
    "ua": "uk",
}
_TOPICS: Final = tuple(topic.value for topic in Topic)


class Known(Protocol):
    """What is asked of ``monitor.knowledge.Knowledge``."""

    @property
    def entities(self) -> Mapping[str, Entity]: ...

    @property
    def actor_ids(self) -> frozenset[str]: ...

    @property
    def item_ids(self) -> frozenset[str]: ...

    @property
    def version(self) -> str: ...

    def resolve(self, id: str, /) -> str | None: ...


def check(node: Node, knowledge: Known) -> Node:
    """The same query with every value in canonical form: old ids and ids in another case become the present one.

    Raises QueryError at the first value that does not exist, with the nearest that does.
    """

    def canonical(leaf: Words | Field) -> Node:
        if isinstance(leaf, Words):
            return leaf
        return Field(leaf.name, _CHECKS[leaf.name](leaf, knowledge), leaf.position)

    return map_leaves(node, canonical)


def _actor(leaf: Field, knowledge: Known) -> str:
    return _entity(leaf, knowledge, knowledge.actor_ids, knowledge.item_ids, "item")


def _item(leaf: Field, knowledge: Known) -> str:
    return _entity(leaf, knowledge, knowledge.item_ids, knowledge.actor_ids, "actor")


def _entity(leaf: Field, knowledge: Known, allowed: frozenset[str], others: frozenset[str], other: str) -> str:
    typed = fold(leaf.value).text.strip()  # full-width forms of Japanese and Chinese keyboards
    for id in (leaf.value, typed, typed.replace(" ", "_"), typed.replace(" ", "-"), typed.replace("_", "-")):
        known = knowledge.resolve(id)
        if known in allowed:
            return known
        if known in others:
            raise QueryError(
                leaf.position, f"{known!r} is no {leaf.name} but an {other}", suggestion=f"{other}:{known}"
            )
    near = _named(typed, knowledge, allowed) or _near(typed, knowledge, allowed)
    raise QueryError(
        leaf.position,
        f"no {leaf.name} has the id {shown(leaf.value)!r}",
        f"an id such as {'KP' if leaf.name == 'actor' else 'uav'}",
        f"{leaf.name}:{near}" if near else None,
    )


def _named(typed: str, knowledge: Known, allowed: frozenset[str]) -> str | None:
    """The id of the entity that is called so in any language; None when it is nobody or more than one."""
    found = {
        id
        for id in allowed
        for entity in (knowledge.entities[id],)
        for name in (*entity.names.values(), *(alias.text for alias in entity.aliases))
        if abs(len(name) - len(typed)) < 4
        if fold(name).text == typed
    }
    return found.pop() if len(found) == 1 else None


def _near(typed: str, knowledge: Known, allowed: frozenset[str]) -> str | None:
    spellings: dict[str, str] = {}
    for id in sorted(allowed):
        spellings.setdefault(fold(knowledge.entities[id].name()).text, id)
        spellings[id.lower()] = id
    near = get_close_matches(typed, spellings, 1, 0.7)
    return spellings[near[0]] if near else None


def _lang(leaf: Field, _knowledge: Known) -> str:
    typed = fold(leaf.value).text.strip()
    if typed in LANGUAGES:
        return typed
    code = _LANGUAGE_NAMES.get(typed) or _LANGUAGE_NAMES.get(_first(get_close_matches(typed, _LANGUAGE_NAMES, 1, 0.75)))
    primary = typed.replace("_", "-").partition("-")[0]
    if code is None and primary in LANGUAGES:
        code = primary
    raise QueryError(
        leaf.position,
        f"no language has the code {shown(leaf.value)!r}",
        "a code of two or three letters such as ko",
        f"lang:{code}" if code else None,
    )


def _topic(leaf: Field, _knowledge: Known) -> str:
    typed = "_".join(query_words(leaf.value.replace("_", " ")))
    if typed in _TOPICS:
        return typed
    near = _first(get_close_matches(typed, _TOPICS, 1, 0.4))
    raise QueryError(
        leaf.position,
        f"there is no topic {shown(leaf.value)!r}",
        f"one of {', '.join(_TOPICS)}",
        f"topic:{near}" if near else None,
    )


def _source(leaf: Field, _knowledge: Known) -> str:
    if "*" in leaf.value:
        raise QueryError(leaf.position, "a star in a source", "words of its name or address such as source:yonhap")
    words = source_words(leaf.value)
    if not words:
        raise QueryError(leaf.position, f"there is no word in {shown(leaf.value)!r}", "a source such as source:yonhap")
    return leaf.value


def _first(found: Iterable[str]) -> str:
    return next(iter(found), "")


def canonical(text: str, knowledge: Known) -> str:
    """A query in its canonical spelling, ids of today. Raises QueryError, also where that would be too long to be read
    again ("-word" becomes "NOT word"): half resolved, it would find nothing without a word."""
    spelled = to_text(check(parse(text), knowledge))
    if len(spelled) > MAX_QUERY:
        raise QueryError(0, f"written out in full, the query is longer than {MAX_QUERY:,} characters")
    return spelled


@lru_cache(maxsize=4_096)
def source_words(name: str) -> tuple[str, ...]:
    """The folded words of a feed's number, title or host; kept, since the same few are asked for all the time."""
    return tuple(query_words(name))


_CHECKS: Final = {"actor": _actor, "item": _item, "lang": _lang, "topic": _topic, "source": _source}
