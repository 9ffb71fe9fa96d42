"""Who is named in a sentence as a party: states, groups, those who stand for them, parties without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY
from monitor.knowledge.model import Knowledge
from monitor.reading.cues import Sentence
from monitor.reading.mentions import Hit
from monitor.reading.transfers.grammar import Grammar
from monitor.reading.transfers.stems import Screen
from monitor.reading.transfers.values import LONGEST, Actor

_THEMSELVES: Final = frozenset({"nato", "european-union", "african-union", "libyan-national-army", "khalifa-haftar"})
"""Bodies that give or get weapons themselves: without a country, or at war with its government."""


_NO_COUNTRY_OF_THEIRS: Final = frozenset({"media", "un_body", "network", "place", "item", "system", "regime"})


_NEAR_SAME: Final = 22  # characters between two names of one party: Ukrainian President Zelensky


_SAME_GAP: Final = re.compile(r"[\s\w.'’-]*")


_PAST: Final = ("SU",)  # what it once gave is no transfer of today


def party_id(id: str, knowledge: Knowledge) -> str | None:
    """Who gives or gets where this entity is named: a state for its ministries, leaders and makers; an armed group or a
    coalition itself; None for what has no part in transfers."""
    entity = knowledge.entities[id]
    if entity.kind in ("state", "armed_group"):
        return id
    if id in _THEMSELVES:
        return id
    if entity.kind in _NO_COUNTRY_OF_THEIRS:
        return None
    return entity.country


def parties_named(
    text: str,
    row: Sentence,
    hits: Sequence[Hit],
    knowledge: Knowledge,
    grammar: Grammar,
    screen: Screen,
    live: int,
) -> list[Actor]:
    found: list[Actor] = []
    for hit in hits:
        ids = tuple(dict.fromkeys(id for one in hit.entities if (id := party_id(one, knowledge)) is not None))
        if ids and ids != _PAST and not grammar.no_party.match(text, hit.start):
            found.append(Actor(hit.start, hit.end, ids))
    taken = [(one.start, one.end) for one in found]
    start, end = row.span.start, min(row.span.end, row.span.start + LONGEST)
    for id, pattern in grammar.stand_for:
        for match in pattern.finditer(text, start, end) if screen.may(live, pattern) else ():
            inside = [one for one in found if match.start() <= one.start and one.end <= match.end()]
            if not any(match.start() < one.end and one.start < match.end() and one not in inside for one in found):
                found = [one for one in found if one not in inside] + [Actor(match.start(), match.end(), (id,))]
                taken.append(match.span())
    for one in stand_ins(text, start, end, grammar):
        inside = [name for name in found if one.start <= name.start and name.end <= one.end]
        if all(one.end <= name.start or name.end <= one.start or name in inside for name in found):
            found = [name for name in found if name not in inside] + [one]
            taken.append((one.start, one.end))
    found += [
        Actor(match.start(), match.end(), (UNKNOWN_PARTY,), is_pronoun=True, is_relative=True)
        for match in (grammar.relatives.finditer(text, start, end) if screen.may(live, grammar.relatives) else ())
        if not any(match.start() < last and first < match.end() for first, last in taken)
    ]
    for pattern, is_pronoun in ((grammar.others, False), (grammar.pronouns, True), (grammar.we, True)):
        for match in pattern.finditer(text, start, end) if screen.may(live, pattern) else ():
            if not any(match.start() < last and first < match.end() for first, last in taken):
                is_noun = is_pronoun and grammar.state_nouns.fullmatch(text, *match.span()) is not None
                found.append(
                    Actor(match.start(), match.end(), (UNKNOWN_PARTY,), is_pronoun=is_pronoun, is_noun=is_noun)
                )
    found.sort(key=lambda one: (one.start, -one.end))
    merged: list[Actor] = []
    for one in found:
        last = merged[-1] if merged else None
        if (
            last is not None
            and one.ids == last.ids
            and (
                one.start < last.end or (one.start - last.end <= _NEAR_SAME and _is_one_name(text, last, one, grammar))
            )
        ):
            merged[-1] = replace(last, end=max(last.end, one.end), is_firm=last.is_firm or one.is_firm)
        elif last is not None and one.start < last.end:
            continue  # a name inside a longer one
        elif last is not None and _is_band(text, last, one, knowledge, grammar):
            merged[-1] = replace(last, end=one.end, ids=one.ids)
        elif last is not None and one.start - last.end == 1 and grammar.agencies.fullmatch(text, one.start, one.end):
            merged[-1] = replace(last, end=one.end)
        elif last is not None and (group := _group_of_a_state(text, last, one, knowledge)) is not None:
            merged[-1] = replace(last, end=one.end, ids=group)
        else:
            merged.append(one)
    return merged


_CAPITALISED: Final = re.compile(r"\b[A-Z][\w-]*")


def stand_ins(text: str, start: int, end: int, grammar: Grammar) -> Iterator[Actor]:
    """Makers of weapons and leaders named in ``text[start:end]``."""
    if not grammar.stand_ins:
        return
    for match in _CAPITALISED.finditer(text, start, end):
        for name, party, is_firm in grammar.stand_ins.get(match[0], ()):
            last = match.start() + len(name)
            if last <= end and text.startswith(name, match.start()) and not text[last : last + 1].isalnum():
                yield Actor(match.start(), last, (party,), is_firm=is_firm)
                break


_OWN: Final = (" ", "'s ", "’s ")


def _is_band(text: str, one: Actor, other: Actor, knowledge: Knowledge, grammar: Grammar) -> bool:
    """Syrian rebels, Iran's customers: neither the state nor anybody known."""
    if text[one.end : other.start] not in _OWN or not grammar.bands.fullmatch(text, other.start, other.end):
        return False
    return len(one.ids) == 1 and one.ids[0] in knowledge.entities and knowledge.entities[one.ids[0]].kind == "state"


_OF_A_COUNTRY: Final = frozenset({"libyan-national-army", "khalifa-haftar"})


_GENITIVES: Final = frozenset("의の的")


_OF_A_STATE: Final = re.compile(r"(?:['’]s)?[\s-]{0,2}(?:ال)?|의\s?|の|的")


def _group_of_a_state(text: str, one: Actor, other: Actor, knowledge: Knowledge) -> tuple[str, ...] | None:
    """Yemen's Houthis, Houthis yéménites: the group, which the state only tells apart. Its ids; None for others."""
    if len(one.ids) != 1 or len(other.ids) != 1 or not _OF_A_STATE.fullmatch(text, one.end, other.start):
        return None
    if text.startswith("لل", other.start):
        return None  # صواريخ إيرانية للحوثيين: to the Houthis
    if text[one.end : other.start].strip() in _GENITIVES and knowledge.entities[one.ids[0]].kind != "state":
        return None  # 胡塞武装的伊朗武器: two parties
    kinds = [
        "armed_group"
        if ids[0] in _OF_A_COUNTRY
        else knowledge.entities[ids[0]].kind
        if ids[0] in knowledge.entities
        else ""
        for ids in (one.ids, other.ids)
    ]
    if sorted(kinds) != ["armed_group", "state"]:
        return None
    return one.ids if kinds[0] == "armed_group" else other.ids


def _is_one_name(text: str, one: Actor, other: Actor, grammar: Grammar) -> bool:
    between = text[one.end : other.start]
    return (
        not one.is_pronoun
        and one.ids != (UNKNOWN_PARTY,)
        and _SAME_GAP.fullmatch(between) is not None
        and grammar.parted.search(between) is None
        and (not grammar.subject_behind or grammar.breaks.search(text, one.end, other.start) is None)
        and not any(pattern.search(between) for pattern in grammar.triggers.values())
        and not any(pattern.search(text[other.start - len(between) : other.start]) for _, pattern in grammar.before)
    )
