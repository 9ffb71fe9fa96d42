"""The pieces of a sentence that a transfer can be read from: parties, goods and triggers, in order of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY
from monitor.knowledge.model import Knowledge
from monitor.reading.cues import Sentence
from monitor.reading.mentions import Hit
from monitor.reading.transfers import screens
from monitor.reading.transfers.grammar import NEVER, REACH_BEFORE, REACH_BEHIND, Grammar, Kind, Mark, Pattern
from monitor.reading.transfers.lists import behind_verbs, listed
from monitor.reading.transfers.stems import Screen, Windows
from monitor.reading.transfers.story import Kept, is_pact_reviewed, named_again
from monitor.reading.transfers.values import LONGEST, Actor, Goods, Pieces, Trigger

_MOST: Final = 40
"""Pieces of one kind in a sentence: every one is held against every other."""


_THEMSELVES: Final = frozenset({"nato", "european-union", "african-union", "libyan-national-army", "khalifa-haftar"})
"""Bodies that give or get weapons themselves: without a country, or at war with its government."""


_NO_COUNTRY_OF_THEIRS: Final = frozenset({"media", "un_body", "network", "place", "item", "system", "regime"})


_NEAR_SAME: Final = 22  # characters between two names of one party: Ukrainian President Zelensky


_SAME_GAP: Final = re.compile(r"[\s\w.'’-]*")


_TOUCHING: Final = 3


_NOT_GIVEN: Final = ("combat", "launch", "test")


_PAST: Final = ("SU",)  # what it once gave is no transfer of today


_NEVER_ARMS: Final = frozenset({"oil_commodities"})


def pieces(
    text: str,
    row: Sentence,
    hits: Sequence[Hit],
    knowledge: Knowledge,
    grammar: Grammar,
    *,
    is_armed: bool,
    before: Kept | None = None,
    alone: bool = False,
) -> Pieces | None:
    """The pieces of a sentence; None when nothing can be read from it (no goods or no trigger).

    ``is_armed``: the article is about arms, so that a bare "technology" counts as goods. ``before``: the goods that
    sentences before told of, which this one may call by a general word. ``alone``: goods without any party are enough.
    """
    start, end = row.span.start, min(row.span.end, row.span.start + LONGEST)
    screen = screens.within(grammar).screen
    live = screen.live(text[start:end])
    hits = [hit for hit in hits if hit.end <= end][:_MOST]
    goods = _goods(text, row, hits, knowledge, grammar, live, is_armed=is_armed and screen.may(live, grammar.tech))[
        :_MOST
    ]
    maker, is_again = None, False
    if not goods and before is not None:
        goods = named_again(text, start, end, before, grammar)
        maker = before.maker if goods else None
        is_again = bool(goods)
    if (
        not goods
        and not (screen.may(live, grammar.arms_inside) and grammar.arms_inside.search(text, start, end))
        and not is_pact_reviewed(text, start, end, grammar)
    ):
        return None
    names = _parties(text, row, hits, knowledge, grammar, screen, live)[:_MOST]
    alone = alone or (row.is_title and bool(grammar.things))
    alone = alone or (
        grammar.carriers is not NEVER
        and screen.may(live, grammar.moods.interdicted)
        and grammar.moods.interdicted.search(text, start, end) is not None
    )
    if not names and not (alone and goods):
        return None
    found = _triggers(text, start, end, grammar, live)[:_MOST]
    triggers = [
        _participle(text, one, goods, grammar)
        for one in found
        if grammar.beside_goods.fullmatch(text, one.start, one.end) is None
        or any(one.start - other.end == 1 for other in goods)
    ]
    if not triggers and not goods and not is_pact_reviewed(text, start, end, grammar):
        return None
    breaks = tuple(match.start() for match in grammar.breaks.finditer(text, start, end))[: _MOST * 2]
    ahead = screens.ahead(grammar).screen.over(text, start, end)
    actors = listed(text, [_marked(text, actor, goods, triggers, row, grammar, ahead) for actor in names], grammar)
    signed = signature(text, row, grammar)
    ends = [one.end for one in goods] + [one.end for one in triggers]
    if signed is not None and max(ends) <= signed:
        actors = [replace(one, mark=Mark.SPEAKER) if one.start >= signed else one for one in actors]
    if grammar.subject_behind:
        actors = behind_verbs(text, actors, goods, triggers, breaks, grammar)
    if grammar.sells is not NEVER:
        triggers = [_sold(text, one, actors, grammar) for one in triggers]
    is_seized = is_again and before is not None and before.is_seized
    return Pieces(
        start,
        end,
        row.is_title,
        tuple(actors),
        tuple(goods),
        tuple(triggers),
        breaks,
        screen,
        live,
        is_again,
        is_seized,
        maker,
    )


def goods_in(text: str, row: Sentence, hits: Sequence[Hit], knowledge: Knowledge, grammar: Grammar) -> Sequence[Goods]:
    """The weapons that a sentence names, whatever else stands in it."""
    live = screens.within(grammar).screen.live(text[row.span.start : min(row.span.end, row.span.start + LONGEST)])
    return _goods(text, row, hits[:_MOST], knowledge, grammar, live, is_armed=False)[:_MOST]


def parties_in(
    text: str, row: Sentence, hits: Sequence[Hit], knowledge: Knowledge, grammar: Grammar
) -> Sequence[Actor]:
    """The parties of a sentence with their marks, whether it names weapons or not."""
    end = min(row.span.end, row.span.start + LONGEST)
    screen = screens.within(grammar).screen
    live = screen.live(text[row.span.start : end])
    goods = goods_in(text, row, hits, knowledge, grammar)
    names = _parties(text, row, hits[:_MOST], knowledge, grammar, screen, live)[:_MOST]
    ahead = screens.ahead(grammar).screen.over(text, row.span.start, end)
    return listed(text, [_marked(text, actor, goods, (), row, grammar, ahead) for actor in names], grammar)


def signature(text: str, row: Sentence, grammar: Grammar) -> int | None:
    """Where a headline begins to say only on whose word it stands; None where it does not."""
    if not row.is_title:
        return None
    match = grammar.signed.search(text, max(row.span.start, row.span.end - LONGEST), row.span.end)
    return match.start() if match else None


_WHO_SELLS: Final = frozenset({Mark.NONE, Mark.SUBJECT, Mark.SPEAKER})


def _sold(text: str, trigger: Trigger, actors: Sequence[Actor], grammar: Grammar) -> Trigger:
    """미국이 미국산 무기 구매를 요청했다: who asks that its own goods be bought gives them."""
    if trigger.kind is not Kind.ASK or grammar.sells.match(text, trigger.start) is None:
        return trigger
    made_by = {one.ids for one in actors if one.mark is Mark.MAKER and one.end <= trigger.start}
    asks = any(one.ids in made_by and one.mark in _WHO_SELLS and one.end <= trigger.start for one in actors)
    return replace(trigger, kind=Kind.GIVE) if asks else trigger


def _goods(
    text: str, row: Sentence, hits: Sequence[Hit], knowledge: Knowledge, grammar: Grammar, live: int, *, is_armed: bool
) -> list[Goods]:
    found: list[Goods] = []
    for hit in hits:
        entity = knowledge.entities[hit.entities[0]]
        if entity.kind == "item" and entity.id not in _NEVER_ARMS:
            found.append(Goods(hit.start, hit.end, entity.id))
        elif entity.kind == "system" and entity.item_class and entity.item_class not in _NEVER_ARMS:
            found.append(Goods(hit.start, hit.end, entity.item_class, entity.id, entity.country))
    taken = [(one.start, one.end) for one in found]
    found += [
        Goods(start, end, "weapons_unspecified")
        for start, end in row.places("arms")
        if not any(start < last and first < end for first, last in taken)
    ]
    if grammar.goods is not NEVER:
        found += _called(text, row, found, grammar, live)
    for tech in (grammar.tech if is_armed else NEVER, grammar.sure_tech):
        if tech is NEVER:
            continue
        taken = [(one.start, one.end) for one in found]
        found += [
            Goods(match.start(), match.end(), "military_technology")
            for match in tech.finditer(text, row.span.start, min(row.span.end, row.span.start + LONGEST))
            if not any(match.start() < last and first < match.end() for first, last in taken)
        ]
    if grammar.counters is not NEVER and not found:
        found += [
            Goods(match.start(), match.end(), "weapons_unspecified")
            for match in grammar.counters.finditer(text, row.span.start, min(row.span.end, row.span.start + LONGEST))
        ]
    if grammar.told_in_two and not is_armed:
        found += [
            Goods(match.start(), match.end(), "military_technology")
            for match in _WEAPONS_TECHNOLOGY.finditer(text, row.span.start, min(row.span.end, row.span.start + LONGEST))
        ]
    if grammar.told_in_two:
        found = _widest([_or_its_making(text, one, row, grammar) for one in found])
    if grammar.home is not None:
        found = [
            replace(one, maker=grammar.home) if one.maker is None and grammar.home_goods.match(text, one.start) else one
            for one in found
        ]
    found = [
        one
        for one in found
        if not grammar.qualifies.match(text, one.end, row.span.end)
        and not grammar.civil.search(text, max(row.span.start, one.start - REACH_BEFORE), one.start)
    ]
    blows = row.places(*_NOT_GIVEN)
    return sorted(
        (one for one in found if not any(0 <= blow - one.end <= _TOUCHING for blow, _ in blows)),
        key=lambda one: one.start,
    )


def _called(text: str, row: Sentence, found: Sequence[Goods], grammar: Grammar, live: int) -> Iterator[Goods]:
    """Goods that a sentence calls by general words: guns, patrol boats."""
    start, end = row.span.start, min(row.span.end, row.span.start + LONGEST)
    if not screens.within(grammar).screen.may(live, grammar.goods):
        return
    taken = [(one.start, one.end) for one in found]
    for match in grammar.goods.finditer(text, start, end):
        if match.lastgroup and not any(match.start() < last and first < match.end() for first, last in taken):
            yield Goods(match.start(), match.end(), match.lastgroup)


def parties(text: str, row: Sentence, hits: Sequence[Hit], knowledge: Knowledge, grammar: Grammar) -> tuple[Actor, ...]:
    """The parties of a sentence as they stand in it, whether or not it speaks of weapons."""
    end = min(row.span.end, row.span.start + LONGEST)
    screen = screens.within(grammar).screen
    live = screen.live(text[row.span.start : end])
    inside = [hit for hit in hits if hit.end <= end][:_MOST]
    named = _parties(text, row, inside, knowledge, grammar, screen, live)[:_MOST]
    ahead = screens.ahead(grammar).screen.over(text, row.span.start, end)
    return tuple(_marked(text, one, (), (), row, grammar, ahead) for one in named)


_OF_THESE: Final = re.compile(
    "[の的]?(?:関連|製造|制造|生産|生产|生產|設計|设计|設計|開発|研发|研發|原子炉|エンジン|発動機|发动机|發動機|誘導|制导|推進|推进|制御"
    "|飞控|飛控|中核|核心|关键|關鍵|相关|相關){0,2}"
)


def _widest(found: Sequence[Goods]) -> list[Goods]:
    """Without goods named inside others."""
    kept: list[Goods] = []
    for one in sorted(found, key=lambda one: one.start - one.end):
        if not any(other.start <= one.start and one.end <= other.end for other in kept):
            kept.append(one)
    return kept


def _or_its_making(text: str, one: Goods, row: Sentence, grammar: Grammar) -> Goods:
    """The technology of a weapon where that is what its name stands before: 原潜の原子炉技術, 无人机技术."""
    match = grammar.tech.search(text, one.end, min(row.span.end, one.end + _TECH_REACH))
    if match is None or not _OF_THESE.fullmatch(text, one.end, match.start()):
        return one
    return Goods(one.start, match.end(), "military_technology")


_WEAPONS_TECHNOLOGY: Final = re.compile(
    "(?:ミサイル|無人機|潜水艦|軍事|(?:偵察|監視|スパイ|軍事)衛星)(?:関連)?技術|(?:导弹|導彈|飞弹|飛彈|潜艇|潛艇|(?:侦察|偵察|间谍)(?:卫星|衛星))技[术術]"
)
_TECH_REACH: Final = 12


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


def _parties(
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


_POSSESSIVE: Final = ("'s ", "’s ")
_ENDINGS: Final = ("'s", "’s")


_ADJECTIVAL: Final = frozenset({Mark.NONE, Mark.OF, Mark.WITH})
"""How a name may stand that is an adjective of goods: US missiles, sale of US missiles, with US missiles."""


def _marked(
    text: str,
    actor: Actor,
    goods: Sequence[Goods],
    triggers: Sequence[Trigger],
    row: Sentence,
    grammar: Grammar,
    windows: Windows,
) -> Actor:
    begin = max(row.span.start, actor.start - REACH_BEFORE)
    ahead = text[begin : actor.start]
    end = min(actor.end + REACH_BEHIND, row.span.end)
    known = screens.ahead(grammar)
    live = windows.live(begin, actor.start)

    def by_form() -> Mark | None:
        fitting = (kind for kind, form in grammar.case_forms if form.fullmatch(text, actor.start, actor.end))
        return next(fitting, None)

    mark = None
    for kind, pattern, form, bit in known.forms:
        if live & bit and form.fullmatch(text, actor.start, actor.end) and pattern.search(ahead):
            mark = kind
            break
    if mark is None and actor.is_pronoun:  # its own form says more than what stands before it: en lui fournissant
        mark = by_form()
    if mark is None:
        for kind, pattern, bit in known.before:
            if live & bit and pattern.search(ahead):
                mark = kind
                break
    if mark is None:
        mark = next((kind for kind, pattern in grammar.behind if pattern.match(text, actor.end, end)), None)
    is_agent = any(
        live & bit and pattern.search(ahead) and follows.match(text, actor.end, min(actor.end + LONGEST, row.span.end))
        for pattern, follows, bit in known.agents
    )
    if actor.is_relative or is_agent:
        mark = Mark.SUBJECT
    mark = mark or by_form() or Mark.NONE
    if grammar.origin is not NEVER and any(
        kind is Mark.MAKER and pattern.match(text, actor.end, end) for kind, pattern in grammar.behind
    ):
        mark = Mark.MAKER  # 提供中国制造的无人机: whatever stands before it
    if grammar.goal_behind.match(text, actor.end, end):
        mark = Mark.TO
    is_adjective = grammar.adjective.fullmatch(text, actor.start, actor.end) is not None
    is_attributive = grammar.attributive_names.fullmatch(text, actor.start, actor.end) is not None
    is_beside = mark in _ADJECTIVAL and (mark is not Mark.WITH or grammar.cased is NEVER)  # с Москвой снарядами
    may_make = is_beside or is_adjective or (is_attributive and mark in (Mark.ASIDE, Mark.TO))
    if may_make and not actor.is_pronoun and mark is not Mark.SPEAKER:
        loose = is_adjective or mark is Mark.OF or grammar.adjective is NEVER
        owner = text[actor.end : actor.end + 3] in _POSSESSIVE or text[actor.end - 2 : actor.end] in _ENDINGS
        loose = loose or (mark is Mark.NONE and owner)
        gap = grammar.attributive_gap if is_attributive and mark is not Mark.OF else grammar.goods_gap
        if _makes(text, actor, goods, triggers, grammar, gap, is_loose=loose or is_attributive):
            mark = Mark.MAKER
        elif mark is Mark.NONE and (is_adjective or is_attributive) and _of_noun(actor, triggers, grammar):
            mark = Mark.OF  # US delivery of bombs
        elif mark is Mark.NONE and is_adjective and grammar.adjective_behind and _does(actor, triggers):
            mark = Mark.BY
        elif mark is Mark.NONE and is_adjective and not _acts(text, actor, ahead, grammar):
            mark = Mark.ASIDE  # Russian oil, German restrictions: not the state as one who acts
    if grammar.bracket and text[actor.end - 1] == "s" and mark in _BESIDE_A_GENITIVE and _has_noun(actor, triggers):
        mark = Mark.OF  # verwies auf Irans Lieferung
    if mark is actor.mark and is_adjective == actor.is_adjective and not is_agent:
        return actor
    return replace(actor, mark=mark, is_adjective=is_adjective, is_agent=is_agent)


_BESIDE_A_GENITIVE: Final = frozenset({Mark.NONE, Mark.ASIDE, Mark.TO, Mark.FROM, Mark.WITH})


def _has_noun(actor: Actor, triggers: Sequence[Trigger]) -> bool:
    return any(one.kind in _DONE and one.start - actor.end == 1 for one in triggers)


def _of_noun(actor: Actor, triggers: Sequence[Trigger], grammar: Grammar) -> bool:
    """Does the name stand right before a noun of giving or getting, as an adjective does?"""
    nouns = (Kind.GIVE_NOUN, Kind.GET_NOUN)
    is_asked = grammar.attributive_names is not NEVER
    return is_asked and any(one.kind in nouns and one.start - actor.end == 1 for one in triggers)


def _does(actor: Actor, triggers: Sequence[Trigger]) -> bool:
    """Does an adjective stand right behind a noun of giving or getting: livraisons allemandes d'armes?"""
    return any(one.kind in _DONE and 0 < actor.start - one.end <= 1 for one in triggers)


_DONE: Final = frozenset({Kind.GIVE_NOUN, Kind.GET_NOUN})


def _acts(text: str, actor: Actor, ahead: str, grammar: Grammar) -> bool:
    """Does an adjective stand beside a word for those who act for the state: Iranian officials, l'armée russe?"""
    if grammar.adjective_behind:
        return grammar.adjective_heads.search(ahead) is not None
    return grammar.adjective_heads.match(text, actor.end) is not None


def _makes(
    text: str,
    actor: Actor,
    goods: Sequence[Goods],
    triggers: Sequence[Trigger],
    grammar: Grammar,
    gap: Pattern,
    *,
    is_loose: bool,
) -> bool:
    """Does the party stand as an adjective beside goods: Iranian drones, drones iraniens? ``is_loose``: with words of
    their own between; else right beside them."""
    for one in goods:
        if grammar.worker.match(text, one.end):
            continue
        low, high = (one.end, actor.start) if grammar.adjective_behind else (actor.end, one.start)
        if not 0 <= high - low <= (REACH_BEFORE if is_loose else 1):
            continue
        if any(
            low <= other.start < high or (other.start == one.start and other.kind is Kind.ARM) for other in triggers
        ):
            continue
        if (
            grammar.cased is not NEVER
            and not grammar.adjective.fullmatch(text, actor.start, actor.end)
            and any(other.kind is Kind.ARM and 0 <= actor.start - other.end <= 1 for other in triggers)
        ):
            continue  # снабжение Судана оружием: the armed stands before the weapons
        if grammar.bracket and (head := grammar.adjective_heads.match(text, actor.end)) and head.end() > one.start:
            continue  # russische Rüstungsfirmen: who acts, no goods
        if not is_loose and not grammar.genitive.fullmatch(text, actor.start, actor.end):
            continue  # sagt Peru Haubitzen zu
        if gap.fullmatch(text, low, high):
            return True
    return False


def _triggers(text: str, start: int, end: int, grammar: Grammar, live: int) -> list[Trigger]:
    found = [
        Trigger(match.start(), match.end(), kind, is_set_apart=grammar.set_apart.fullmatch(match[0]) is not None)
        for kind, pattern, bit in screens.within(grammar).triggers
        if live & bit
        for match in pattern.finditer(text, start, end)
        if match.end() > match.start()
    ]
    found.sort(key=lambda one: (one.start - one.end, one.start))
    kept: list[Trigger] = []
    for one in found:
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    kept.sort(key=lambda one: one.start)
    voiced = [_voiced(text, one, grammar) for one in kept]
    if grammar.joined is NEVER:
        return voiced
    return [
        replace(one, is_joined=True)
        if grammar.joined.search(text[max(start, one.start - _TOUCHING * 4) : one.start])
        else one
        for one in voiced
    ]


def _participle(text: str, trigger: Trigger, goods: Sequence[Goods], grammar: Grammar) -> Trigger:
    """A verb of giving right behind its goods, in a form that can be passive: Canadian tanks sold to the Emirates."""
    behind = any(0 <= trigger.start - one.end <= _TOUCHING for one in goods)
    if trigger.kind is Kind.GIVE and behind and grammar.participle.fullmatch(text, trigger.start, trigger.end):
        return replace(trigger, kind=Kind.GIVEN)
    return trigger


_PASSIVE: Final[Mapping[Kind, Kind]] = {Kind.GIVE: Kind.GIVEN, Kind.GET: Kind.GOTTEN, Kind.ARM: Kind.ARMED}


def _voiced(text: str, trigger: Trigger, grammar: Grammar) -> Trigger:
    if grammar.active.fullmatch(text, trigger.start, trigger.end):
        return trigger
    if trigger.kind in _PASSIVE and (
        grammar.passive_before.search(text[max(0, trigger.start - REACH_BEFORE) : trigger.start])
        or grammar.passive_behind.match(text, trigger.end)
    ):
        return replace(trigger, kind=_PASSIVE[trigger.kind])
    return trigger
