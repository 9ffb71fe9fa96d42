"""Who gives what to whom in one sentence: each trigger takes the parties and goods that stand in the right way to it.

A party gets points for a role by its mark and side (the tables below), and loses some for distance, for clause ends and
for other triggers in between; the best different pair is taken when both reach ``ENOUGH``. The tables are the same for
all languages: what differs is in their grammars.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY, Span
from monitor.reading.arms import WEAPONS
from monitor.reading.cues import Place
from monitor.reading.transfers.grammar import Grammar, Kind, Mark
from monitor.reading.transfers.pieces import Actor, Goods, Pieces, Trigger

ENOUGH: Final = 3.0
SURE: Final = 4.5
"""Points from which one end may stand alone, the other being unnamed."""
_PER_CHARACTER: Final = 1 / 70
_PER_CHARACTER_CJK: Final = 1 / 35
_CLAUSE: Final = 1.6
_TRIGGER_BETWEEN: Final = 1.5
_GOODS_REACH: Final = 110
_GOODS_REACH_CJK: Final = 45
_CJK: Final = frozenset({"ko", "ja", "zh"})
_MOST_PAIRS: Final = 16
_AT_ONCE: Final = 24  # characters behind a verb within which its unmarked object stands
_BEFORE_ITS_VERB: Final = 36
_RIGHT_BEHIND: Final = 8
_RIGHT_AT_IT: Final = 12
_ASKED_FOR: Final = 70  # characters from the asking to what is asked for
_ASKED_REACH: Final = 60
_ARTICLE: Final = 3  # characters of a blank and an article
_POINTED: Final = 40  # characters from goods to the one they are for, with no verb

# Points by kind of trigger and mark. "<" before the trigger, ">" behind it; a mark without a side counts on both.
_SUPPLIER: Final[Mapping[Kind, Mapping[str, float]]] = {
    Kind.GIVE: {"subject": 6, "none<": 5, "speaker<": 3, "from": 4.5, "by>": 2, "of<": 3.2, "maker": 2.5},
    Kind.GIVEN: {"by": 6, "from": 5.5, "maker": 4, "of": 3.8},
    Kind.GIVE_NOUN: {
        "from": 6,
        "by": 6,
        "of<": 5,
        "of>": 4.6,
        "maker": 5,
        "subject": 4.5,
        "none<": 3.6,
        "speaker<": 3.3,
    },
    Kind.GET: {"from": 6, "at>": 5.5, "maker": 4.5, "of>": 4.5, "of<": 3.5, "by>": 2},
    Kind.GOTTEN: {"from": 6, "at>": 5, "maker": 4.5, "of": 3},
    Kind.GET_NOUN: {"from": 6, "at>": 5, "with<": 4.2, "maker": 5, "of>": 4.5},
    Kind.ARM: {"subject": 6, "none<": 5, "of<": 3.2, "maker": 2.5},
    Kind.ARMED: {"by": 6, "from": 5, "maker": 4.5},
    Kind.ASK: {"from": 6, "object": 6, "none>": 5, "at>": 5.5, "to>": 4.5, "maker": 5},
    Kind.BOUND: {"from": 6, "maker": 5, "by": 3, "of": 3},
}
_RECIPIENT: Final[Mapping[Kind, Mapping[str, float]]] = {
    Kind.GIVE: {"to": 6, "at": 5.8},
    Kind.GIVEN: {"to": 6, "at": 5.8},
    Kind.GIVE_NOUN: {"to": 6, "at": 5.8},
    Kind.GET: {"subject": 6, "none<": 5, "speaker<": 3, "to": 5.5, "of<": 3.2},
    Kind.GOTTEN: {"by": 6, "to": 5},
    Kind.GET_NOUN: {"by": 6, "to": 4.5, "of<": 4.5, "subject": 5, "none<": 4.2, "maker<": 3.5},
    Kind.ARM: {"object": 6, "at": 5.5, "none>": 5, "to": 4},
    Kind.ARMED: {"subject": 5, "none<": 4.5, "to": 4},
    Kind.ASK: {"subject": 6, "none<": 5, "speaker<": 3.5, "to": 4},
    Kind.BOUND: {"to": 6, "at": 5.8, "none>": 5},
}

_SUPPLIER_VERBS: Final = frozenset(
    {Kind.GIVE, Kind.GIVEN, Kind.GET, Kind.GOTTEN, Kind.ARM, Kind.ARMED, Kind.GIVE_NOUN, Kind.GET_NOUN}
)
_BUYS: Final = frozenset({Kind.GET, Kind.GOTTEN, Kind.GET_NOUN})
_NOUNS_TOO: Final = frozenset({Kind.GIVE, Kind.GIVE_NOUN, Kind.GIVEN})
_SUPPLIES: Final = frozenset({Kind.GIVE, Kind.GIVEN, Kind.GIVE_NOUN})
_GOALS: Final = frozenset({Mark.TO, Mark.AT})
_GETS: Final = frozenset({Kind.GET, Kind.GET_NOUN, Kind.ASK})
_OBJECTS: Final = frozenset({Kind.GIVE_NOUN, Kind.GET_NOUN, Kind.TRADE})
_BY_THE_GOODS: Final = frozenset({Mark.TO, Mark.AT, Mark.FROM, Mark.OF})
_SPOKEN_OF: Final = frozenset({Kind.GIVE_NOUN, Kind.GIVE, Kind.ARM})
_OUTSIDE: Final = frozenset({Mark.NONE, Mark.SUBJECT, Mark.SPEAKER})
_MAY_BE_MEANT: Final = frozenset({Mark.NONE, Mark.SUBJECT, Mark.OF, Mark.SPEAKER, Mark.OBJECT})
"""How a party stands that a pronoun can mean."""
_MAY_NOT_NAME_SUPPLIER: Final = frozenset({Kind.GIVE, Kind.GIVEN, Kind.GIVE_NOUN, Kind.BOUND, Kind.GET})
_MAY_NOT_NAME_RECIPIENT: Final = frozenset({Kind.GIVE, Kind.GIVEN, Kind.GIVE_NOUN})


@dataclass(frozen=True, slots=True)
class Flow:
    """What a frame read. ``supplier``/``recipient`` None: not named. ``rule`` says which frame."""

    supplier: Actor | None
    recipient: Actor | None
    goods: tuple[Goods, ...]
    trigger: Trigger | None
    rule: str
    directed: bool = True
    score: float = 0.0
    returned_for: int | None = None  # index of the flow in the same sentence that this one is given for

    def ids(self) -> Iterator[tuple[str, str]]:
        """The pairs of entity ids, lists multiplied out."""
        suppliers = self.supplier.ids if self.supplier else (UNKNOWN_PARTY,)
        recipients = self.recipient.ids if self.recipient else (UNKNOWN_PARTY,)
        for one in suppliers:
            for other in recipients:
                if one != other or one == UNKNOWN_PARTY:
                    yield one, other


@dataclass(frozen=True, slots=True)
class Rejected:
    """A candidate that was not read as a transfer, and why in words: for ``explain``."""

    rule: str
    start: int
    end: int
    why: str

    @property
    def span(self) -> Span:
        """Where the verb or noun stands that would have said it."""
        return Span(self.start, self.end)


def flows(
    text: str,
    found: Pieces,
    grammar: Grammar,
    others: Sequence[Place],
    rejected: list[Rejected],
    *,
    is_fought: bool = False,
) -> list[Flow]:
    """All flows of one sentence. ``others``: places of other goods (aid, oil …) that may be what is moved instead.
    ``is_fought``: it speaks of weapons fired, so that without a verb of giving nothing is given."""
    result: list[Flow] = []
    others = [place for place in others if not _is_of_a_party(place, found, grammar)]
    for trigger in sorted(found.triggers, key=lambda one: one.kind in _OBJECTS):
        name = f"{grammar.language}.{trigger.kind.value}"
        if trigger.kind is Kind.SWAP or (trigger.kind is Kind.ASK and _is_asked_to_give(trigger, found, grammar)):
            continue
        goods = _goods_of(text, trigger, found, grammar, others)
        if not goods:
            rejected.append(Rejected(name, trigger.start, trigger.end, "no weapon is close enough to the verb"))
            continue
        if trigger.kind in _OBJECTS and _is_object(goods, result):
            continue
        if trigger.kind in _GETS and _is_for_making(trigger, goods, found):
            continue
        if trigger.kind in (Kind.TRADE, Kind.MAKE):
            made = tuple(one for one in goods if not trigger.start <= one.start < trigger.end) or goods
            result += _undirected(text, trigger, made, found, name)
            continue
        read = _used(text, _framed(text, trigger, goods, found, grammar, name), found, grammar)
        if read:
            result += read
        else:
            rejected.append(Rejected(name, trigger.start, trigger.end, "no party stands as supplier or recipient"))
    if not is_fought and not any(flow.supplier and flow.recipient for flow in result):
        result += _pointed(text, found, grammar)
    if not result:
        result += _fielded(text, found, grammar)
    result += _swapped(text, found, grammar, result)
    return result


def _is_of_a_party(place: Place, found: Pieces, grammar: Grammar) -> bool:
    """Troops that are a party themselves: inside its name, or right before its adjective (القوات الروسية)."""
    start, end = place
    return any(
        one.start <= start < one.end or (grammar.subject_behind and 0 <= one.start - end <= _ARTICLE)
        for one in found.actors
    )


def _is_for_making(trigger: Trigger, goods: tuple[Goods, ...], found: Pieces) -> bool:
    """Signs a deal for the joint production of drones: nobody gets them."""
    low, high = sorted((trigger.start, goods[0].start))
    return any(one.kind is Kind.MAKE and low <= one.start <= high for one in found.triggers)


def _is_object(goods: tuple[Goods, ...], read: Sequence[Flow]) -> bool:
    """Is the noun of giving the object of a verb that was read already: pledged a batch of missiles?"""
    starts = {one.start for one in goods}
    return any(
        flow.directed and flow.supplier and flow.recipient and starts & {one.start for one in flow.goods}
        for flow in read
    )


def _is_asked_to_give(ask: Trigger, found: Pieces, grammar: Grammar) -> bool:
    """Asks X to give: the verb of giving says who gives; the asking is only its mood."""
    if grammar.asker_gets and not any(
        actor.mark in _GOALS and ask.end <= actor.start <= ask.end + _ASKED_REACH for actor in found.actors
    ):
        return False
    return any(
        other.kind in (Kind.GIVE, Kind.ARM)
        and 0 < other.start - ask.end <= _ASKED_REACH
        and not found.crossed(ask.start, other.start)
        for other in found.triggers
    )


# ---------------------------------------------------------------- goods


def _goods_of(
    text: str, trigger: Trigger, found: Pieces, grammar: Grammar, others: Sequence[Place]
) -> tuple[Goods, ...]:
    """The goods of a trigger: the nearest, with those listed beside it; those inside the trigger's own word."""
    inside = grammar.arms_inside.search(text, trigger.start, trigger.end) or (
        grammar.arms_inside.match(text, trigger.start) if trigger.kind is Kind.ARM else None
    )
    reach = _GOODS_REACH_CJK if grammar.language in _CJK else _GOODS_REACH
    best: tuple[float, int] | None = None
    for at, goods in enumerate(found.goods):
        if any(
            one.kind is Kind.ARM and one is not trigger and one.start <= goods.start < one.end for one in found.triggers
        ):
            continue  # the weapons of another verb: arms
        gap = max(goods.start - trigger.end, trigger.start - goods.end, 0)
        cost = gap + 40.0 * found.crossed(goods.start, trigger.start)
        ahead = goods.end <= trigger.start
        if grammar.verb_last and trigger.kind in (Kind.GIVE, Kind.GET):
            cost += 0 if ahead else 60
        elif trigger.kind in (Kind.GIVE, Kind.GET, Kind.ARM, Kind.ASK) and ahead == grammar.head_first:
            if gap > _BEFORE_ITS_VERB and not grammar.verb_final:
                continue  # only in "the shells it supplies" does the object come first
            if gap > _RIGHT_BEHIND and not grammar.head_first:
                continue  # the verb is last: what stands behind it belongs to the next
            cost += 30
        cost += 25 * _between(found.triggers, trigger, goods.start)
        if grammar.postpositional and _is_price(goods, trigger, found):
            continue
        if trigger.kind is Kind.ASK and gap > _ASKED_FOR:
            continue
        if gap <= reach and cost <= reach * 1.5 and (best is None or cost < best[0]):
            best = (cost, at)
    if best is None:
        if inside is None:
            return ()
        return (Goods(inside.start(), inside.end(), "weapons_unspecified"),)
    nearest = found.goods[best[1]]
    gap = max(nearest.start - trigger.end, trigger.start - nearest.end, 0)
    for start, end in others:
        if max(start - trigger.end, trigger.start - end, 0) < gap and not start <= nearest.start < end:
            if end <= nearest.start and grammar.joiner.fullmatch(text, end, nearest.start):
                continue  # soldiers and missiles
            if inside is None:
                return ()
            return (Goods(inside.start(), inside.end(), "weapons_unspecified"),)
    return _with_listed(text, found, best[1], grammar)


def _with_listed(text: str, found: Pieces, at: int, grammar: Grammar) -> tuple[Goods, ...]:
    """The goods at ``at`` and those in one list with it; "weapons" beside named ones says nothing more."""
    first = last = at
    while first > 0 and _same_list(text, found.goods[first - 1], found.goods[first], found, grammar):
        first -= 1
    while last + 1 < len(found.goods) and _same_list(text, found.goods[last], found.goods[last + 1], found, grammar):
        last += 1
    listed = found.goods[first : last + 1]
    named = [goods for goods in listed if goods.item != "weapons_unspecified"]
    unique: dict[str, Goods] = {}
    for goods in sorted(named or listed, key=lambda one: one.system is None):
        unique.setdefault(goods.item, goods)
    return tuple(sorted(unique.values(), key=lambda one: one.start))


def _is_price(goods: Goods, trigger: Trigger, found: Pieces) -> bool:
    """포탄 대가로: what stands before the word of exchange is not what the verb behind it gives."""
    return any(one.kind is Kind.SWAP and goods.end <= one.start and one.end <= trigger.start for one in found.triggers)


_LIST_GAP: Final = 34
_IN_LIST: Final = re.compile(r"[^;:!?.。…]*")


def _same_list(text: str, one: Goods, other: Goods, found: Pieces, grammar: Grammar) -> bool:
    between = text[one.end : other.start]
    if len(between) > _LIST_GAP or not _IN_LIST.fullmatch(between):
        return False
    return not any(one.end <= piece.start < other.start for piece in (*found.triggers,)) and not any(
        one.end <= actor.start < other.start and actor.mark is not Mark.MAKER for actor in found.actors
    )


def _between(triggers: Sequence[Trigger], trigger: Trigger, place: int) -> int:
    low, high = min(trigger.start, place), max(trigger.start, place)
    return sum(low < one.start < high and one is not trigger and one.kind in _SUPPLIER_VERBS for one in triggers)


# ---------------------------------------------------------------- roles


def _supplying(kind: Kind, grammar: Grammar) -> Mapping[str, float]:
    """The points for the supplier: those of the language where it has its own."""
    return grammar.supplier_points.get(kind, _SUPPLIER[kind])


def _receiving(kind: Kind, grammar: Grammar) -> Mapping[str, float]:
    return grammar.recipient_points.get(kind, _RECIPIENT[kind])


_HEAD_OF: Final = 5.9


def _is_head(text: str, actor: Actor, trigger: Trigger, grammar: Grammar) -> bool:
    """포탄을 지원한 북한, 砲弾を供与した北朝鮮: the party right behind an attributive verb is its agent."""
    return (
        not grammar.head_first
        and 0 <= actor.start - trigger.end <= 1
        and actor.mark is not Mark.MAKER
        and grammar.attributive.fullmatch(text, trigger.start, trigger.end) is not None
    )


_COMPOUND: Final = 30  # characters of a compound of recipient, goods and verbal noun


def _in_compounds(
    text: str, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> dict[int, float]:
    """The lists of bare names that get the goods, each with its points."""
    if not grammar.compounds or trigger.kind not in _NOUNS_TOO:
        return {}
    read = ((actor.group, _in_compound(text, actor, trigger, goods, found, grammar)) for actor in found.actors)
    return {group: points for group, points in read if points}


def _in_compound(
    text: str, actor: Actor, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> float:
    """폴란드 K2 수출, K2 폴란드 수출: a bare name beside goods gets them when another is known to give."""
    if actor.mark not in (Mark.NONE, Mark.MAKER) or actor.end > trigger.start or len(actor.ids) > 1:
        return 0.0
    maker = goods[0].maker
    if trigger.start - actor.end > _COMPOUND or maker in actor.ids:
        return 0.0
    if grammar.origin.search(text, actor.start, actor.end + 1):
        return 0.0
    if goods[-1].end <= actor.start:
        return 4.8 if trigger.start - actor.end <= 1 and actor.start - goods[-1].end <= _AT_ONCE else 0.0
    gap = text[actor.end : goods[0].start].strip()
    if goods[0].start < actor.end or gap not in ("", "등", "등에") or goods[-1].start > trigger.start:
        return 0.0
    giver = any(
        one.end <= actor.start
        and one.group != actor.group
        and one.ids != actor.ids
        and one.mark in (Mark.NONE, Mark.SUBJECT, Mark.SPEAKER)
        and found.crossed(one.start, trigger.start) <= (one.mark is Mark.SPEAKER)
        for one in found.actors
    )
    return 4.8 if giver or maker is not None else 0.0


def _points(
    table: Mapping[str, float],
    actor: Actor,
    trigger: Trigger,
    goods: tuple[Goods, ...],
    found: Pieces,
    grammar: Grammar,
) -> float:
    """How well an actor fits a role of a trigger; 0 when it does not."""
    side = "<" if actor.end <= trigger.start else ">"
    points = max(table.get(actor.mark.value + side, 0.0), table.get(actor.mark.value, 0.0))
    if not points:
        return 0.0
    gap: float = max(actor.start - trigger.end, trigger.start - actor.end, 0)
    if grammar.goal_follows and trigger.kind is Kind.ARM and actor.mark is Mark.TO:
        return 0.0
    if grammar.verb_last and trigger.kind is Kind.GET and actor.mark is Mark.TO:
        return 0.0
    if grammar.goal_follows and side == "<" and actor.mark in _GOALS and not actor.is_pronoun:
        if trigger.kind is Kind.GET:
            return 0.0  # which sent drones to Russia, bought jets from China
        points -= 2.4
    if side == "<" and actor.mark is Mark.FROM and trigger.kind in _SUPPLIES and _is_sellers(actor, trigger, found):
        return 0.0
    if actor.mark in _BY_THE_GOODS:
        # stands by its goods as often as by the verb: 40 missiles for the army, missiles from Iran
        gap = min(gap, *(max(actor.start - one.end, one.start - actor.end, 0) for one in goods)) * 1.5
    if actor.mark is Mark.NONE and side == ">" and gap > _AT_ONCE:
        return 0.0
    if (actor.mark is Mark.NONE and side == ">") or actor.mark is Mark.OF:
        points -= gap * 0.05  # an object or a possessor stands right beside
    if actor.is_relative and (gap > _AT_ONCE or any(0 <= actor.start - one.end <= 3 for one in found.goods)):
        return 0.0  # "which" of another clause, or the goods themselves
    points -= gap * (_PER_CHARACTER_CJK if grammar.language in _CJK else _PER_CHARACTER)
    points -= _CLAUSE * found.crossed(actor.start, trigger.start)
    points -= _TRIGGER_BETWEEN * _between(found.triggers, trigger, actor.start)
    return points - (0.4 if actor.is_pronoun else 0.0)


def _is_sellers(actor: Actor, trigger: Trigger, found: Pieces) -> bool:
    """Bought tanks from Korea and sent shells to Kyiv: the source of an earlier purchase gives no more."""
    return any(
        one.kind in _BUYS and one is not trigger and one.end <= actor.start <= one.end + _ASKED_REACH
        for one in found.triggers
    )


def _framed(
    text: str, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar, name: str
) -> list[Flow]:
    """The flows of one trigger of giving or getting."""
    gives: list[tuple[float, Actor]] = []
    gets: list[tuple[float, Actor]] = []
    bare = _in_compounds(text, trigger, goods, found, grammar)
    for actor in found.actors:
        if len(actor.ids) > 1:
            continue  # a compound of two states (북러) has no direction
        points = _points(_supplying(trigger.kind, grammar), actor, trigger, goods, found, grammar)
        if points and trigger.kind in _SPOKEN_OF and actor.mark in _OUTSIDE and actor.end <= trigger.start:
            points = 0.0 if grammar.outsider.search(text, actor.end, trigger.start) else points
        if not points and actor.mark is Mark.WITH and grammar.deals.fullmatch(text, trigger.start, trigger.end):
            points = _points({"with>": 5.5}, actor, trigger, goods, found, grammar)
        if (
            trigger.kind is Kind.GET_NOUN
            and actor.mark is Mark.MAKER
            and not actor.is_adjective
            and grammar.possessor_gets
        ):
            points = 0.0  # China's arms imports
        if actor.mark is Mark.MAKER and points and not makes_these(actor, goods, found, grammar):
            points = 0.0 if trigger.kind is not Kind.GIVE_NOUN else points - 1
        if _is_head(text, actor, trigger, grammar) and trigger.kind not in _BUYS:
            points = max(points, _HEAD_OF)
        named = bare.get(actor.group, 0.0) if actor.mark in (Mark.NONE, Mark.MAKER) else 0.0
        if points > 0 and not named:
            gives.append((points, actor))
        points = _points(_receiving(trigger.kind, grammar), actor, trigger, goods, found, grammar)
        if not points and actor.mark is Mark.WITH and grammar.shares.fullmatch(text, trigger.start, trigger.end):
            points = _points({"with>": 5}, actor, trigger, goods, found, grammar)
        if not points and grammar.ditransitive and (trigger.kind is Kind.GIVE or _arms_last(trigger, grammar)):
            points = _direct_object(actor, trigger, goods, found, grammar)
        if not points and trigger.kind is Kind.GIVEN and actor.mark in (Mark.NONE, Mark.SUBJECT):
            points = _given_to(actor, trigger, goods, found, grammar)
        points = points or named
        if _is_head(text, actor, trigger, grammar) and trigger.kind in _BUYS:
            points = max(points, _HEAD_OF)
        if grammar.compounds and goods[0].maker in actor.ids and trigger.kind in _BUYS:
            points = 0.0  # nobody gets what it makes
        if points > 0:
            gets.append((points, actor))
    best = _best(gives, gets, trigger.kind)
    if best is None:
        return []
    score, supplier, recipient = best
    if not _are_clear((supplier, recipient), found) or _who_is_meant(supplier, recipient, trigger, found):
        return []
    supplier, recipient = _resolved(supplier, recipient, found), _resolved(recipient, supplier, found)
    read = [
        Flow(one, other, made or goods, trigger, name, score=score)
        for one, other in _multiplied(supplier, recipient, found)
        for one, made in _makers(one, goods, found, grammar)
    ]
    if recipient is not None and recipient.mark in _GOALS and trigger.kind in _SUPPLIES:
        read += _and_to_others(text, trigger, goods, recipient, supplier, found, grammar, name)
    if trigger.kind in (Kind.GET, Kind.GET_NOUN) and recipient is not None:
        read += _bought_for(text, trigger, goods, found, grammar, name, read)
    return read[:_MOST_PAIRS]


def _and_to_others(
    text: str,
    trigger: Trigger,
    goods: tuple[Goods, ...],
    recipient: Actor,
    supplier: Actor | None,
    found: Pieces,
    grammar: Grammar,
    name: str,
) -> Iterator[Flow]:
    """Missiles to one and jets to another: a further recipient with goods of its own between the two."""
    for actor in found.actors:
        if actor.mark not in _GOALS or actor.group == recipient.group or actor.ids == recipient.ids:
            continue
        if len(actor.ids) > 1 or (supplier is not None and actor.ids == supplier.ids):
            continue
        low, high = sorted((recipient, actor), key=lambda one: one.start)
        if not grammar.head_first and high.end > trigger.start:
            continue
        between = [one for one in found.goods if low.end <= one.start and one.end <= high.start]
        if grammar.head_first:
            own = between if actor is high else [one for one in found.goods if one.end <= actor.start][-1:]
        else:
            own = between[-1:] if actor is low else [one for one in found.goods if one.start >= actor.end][:1]
        crossed = found.crossed(low.end, high.start) or _between(found.triggers, trigger, actor.start)
        if between and own and not crossed and high.start - low.end <= _POINTED * 2:
            for one, other in _multiplied(supplier, actor, found):
                yield Flow(one, other, tuple(own[-1:]), trigger, name, score=ENOUGH)


def makes_these(actor: Actor, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar) -> bool:
    """Are the goods beside an adjective of origin some of ``goods``?"""
    if grammar.adjective_behind:
        beside = max((one for one in found.goods if one.end <= actor.start + 1), key=lambda one: one.end, default=None)
    else:
        beside = min(
            (one for one in found.goods if one.start >= actor.end - 1), key=lambda one: one.start, default=None
        )
    return beside is not None and any(beside.start == one.start for one in _listed_beside(goods, beside, found))


def _makers(
    supplier: Actor | None, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> Iterator[tuple[Actor | None, tuple[Goods, ...]]]:
    """Turkish drones and Pakistani jets: each maker with its own goods. Anybody else, with all of them (empty)."""
    if supplier is None or supplier.mark is not Mark.MAKER:
        yield supplier, ()
        return
    makers = [one for one in found.actors if one.mark is Mark.MAKER and makes_these(one, goods, found, grammar)]
    if len({one.ids for one in makers}) < 2:
        yield supplier, ()
        return
    for maker in makers:
        own = tuple(one for one in goods if _maker_of(one, makers, grammar) is maker)
        if own:
            yield maker, own


def _maker_of(goods: Goods, makers: Sequence[Actor], grammar: Grammar) -> Actor | None:
    """The nearest of ``makers`` on the side where adjectives stand."""
    if grammar.adjective_behind:
        return min((one for one in makers if one.start >= goods.end), key=lambda one: one.start, default=None)
    return max((one for one in makers if one.end <= goods.start), key=lambda one: one.end, default=None)


def _listed_beside(goods: tuple[Goods, ...], beside: Goods, found: Pieces) -> tuple[Goods, ...]:
    """``goods``, and what was left out of their list as saying nothing more ("weapons, including missiles")."""
    for one in goods:
        low, high = min(one.end, beside.end), max(one.start, beside.start)
        if high - low <= _LIST_GAP and not any(low <= trigger.start < high for trigger in found.triggers):
            return (*goods, beside)
    return goods


def _arms_last(trigger: Trigger, grammar: Grammar) -> bool:
    return trigger.kind is Kind.ARM and grammar.verb_final


def _direct_object(actor: Actor, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar) -> float:
    """English: gives Ukraine missiles. The recipient stands bare between the verb and the goods; where the verb comes
    last, between the giver and the goods."""
    is_bare = actor.mark in (Mark.NONE, Mark.OBJECT) or (actor.mark is Mark.MAKER and not actor.is_adjective)
    if is_bare and trigger.end <= actor.start <= trigger.end + _AT_ONCE:
        return 5.0 if goods[-1].end > actor.end else 3.0
    if (
        grammar.verb_final
        and is_bare
        and 0 <= goods[0].start - actor.end <= _AT_ONCE
        and (goods[-1].end <= trigger.start or (trigger.kind is Kind.ARM and goods[0].start >= trigger.start))
    ):
        bare = (Mark.NONE, Mark.SUBJECT, Mark.OBJECT)
        others = [one for one in found.actors if one.ids != actor.ids and one.mark in bare and not one.is_pronoun]
        giver = any(one.end <= actor.start for one in others)
        nearer = any(actor.end <= one.start < goods[0].start and one.group != actor.group for one in others)
        return 4.8 if giver and not nearer else 0.0
    return 0.0


def _given_to(actor: Actor, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar) -> float:
    """English: Ukraine was given missiles. The subject of the passive gets them."""
    if not grammar.ditransitive or actor.end > trigger.start or goods[0].start < trigger.end:
        return 0.0
    return 4.5 - _CLAUSE * found.crossed(actor.start, trigger.start) - (trigger.start - actor.end) * _PER_CHARACTER


def _best(
    gives: Sequence[tuple[float, Actor]], gets: Sequence[tuple[float, Actor]], kind: Kind
) -> tuple[float, Actor | None, Actor | None] | None:
    """The best pair of different parties; one alone if it is sure; None for neither."""
    best: tuple[float, Actor | None, Actor | None] | None = None
    for points, supplier in gives:
        for more, recipient in gets:
            if supplier is recipient or min(points, more) < ENOUGH:
                continue
            if supplier.ids == recipient.ids and supplier.ids != (UNKNOWN_PARTY,):
                continue
            if best is None or points + more > best[0]:
                best = (points + more, supplier, recipient)
    if best is not None:
        return best
    points, supplier_alone = max(gives, key=lambda one: one[0], default=(0.0, None))
    more, recipient_alone = max(gets, key=lambda one: one[0], default=(0.0, None))
    if more >= SURE and more >= points and kind in _MAY_NOT_NAME_SUPPLIER:
        return more, None, recipient_alone
    is_bought = kind in (Kind.GET, Kind.GET_NOUN) and supplier_alone is not None and supplier_alone.mark is Mark.MAKER
    if is_bought and points >= ENOUGH:  # the navy orders US drones: of home, but it does not say so
        return points, supplier_alone, None
    if points >= SURE and kind in _MAY_NOT_NAME_RECIPIENT:
        return points, supplier_alone, None
    return None


def _who_is_meant(supplier: Actor | None, recipient: Actor | None, trigger: Trigger, found: Pieces) -> bool:
    """Rwanda backs M23, giving it arms: with two parties before the verb and neither right at it, which one gives?"""
    if supplier is None or recipient is None or not recipient.is_pronoun or recipient.is_relative:
        return False
    if supplier.mark is Mark.FROM:  # asked of Germany that it give them
        return False
    if supplier.is_pronoun or supplier.end > trigger.start or trigger.start - supplier.end <= _RIGHT_AT_IT:
        return False
    bare = (Mark.NONE, Mark.SUBJECT, Mark.OBJECT)
    return any(one.ids != supplier.ids and one.end <= supplier.start and one.mark in bare for one in found.actors)


def _are_clear(ends: Sequence[Actor | None], found: Pieces) -> bool:
    """Can it be told who a pronoun stands for? Not with more than two parties before it."""
    for actor in ends:
        if actor is not None and actor.is_pronoun and not actor.is_relative:
            earlier = {
                one.ids
                for one in found.actors
                if one.end <= actor.start and not one.is_pronoun and one.mark in _MAY_BE_MEANT
            }
            if len(earlier) > 2:
                return False
    return True


def _resolved(actor: Actor | None, other: Actor | None, found: Pieces) -> Actor | None:
    """Who a pronoun stands for: the last party before it in the sentence that is not the other end."""
    if actor is None or not actor.is_pronoun:
        return actor
    taken = other.ids if other is not None else ()
    for one in reversed(found.actors):
        if actor.is_relative and not 0 <= actor.start - one.end <= _AT_ONCE:
            continue  # only the party right before "which" is meant
        is_before = one.end <= actor.start and not one.is_pronoun and one.ids != taken
        if is_before and (one.mark in _MAY_BE_MEANT or actor.is_relative):
            return one
    return actor


def _multiplied(
    supplier: Actor | None, recipient: Actor | None, found: Pieces
) -> Iterator[tuple[Actor | None, Actor | None]]:
    for one in _members(supplier, found):
        for other in _members(recipient, found):
            yield one, other


def _members(actor: Actor | None, found: Pieces) -> list[Actor | None]:
    """All members of an actor's list that stand as it does."""
    if actor is None:
        return [None]
    bare = (Mark.NONE, Mark.SUBJECT)  # of a list of subjects some show their case and some do not
    return [
        one
        for one in found.actors
        if one.group == actor.group and (one.mark is actor.mark or (one.mark in bare and actor.mark in bare))
    ] or [actor]


def _bought_for(
    text: str, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar, name: str, read: list[Flow]
) -> list[Flow]:
    """Belgium buys US weapons for Ukraine: the buyer gives as well."""
    first = read[0]
    if first.recipient is None:
        return []
    buyers = [
        (points, actor)
        for actor in found.actors
        if actor.mark in (Mark.NONE, Mark.SUBJECT, Mark.BY)
        and actor is not first.supplier
        and actor is not first.recipient
        and (points := _points(_receiving(trigger.kind, grammar), actor, trigger, goods, found, grammar)) >= ENOUGH
    ]
    if first.recipient.mark is Mark.TO and buyers:
        _, buyer = max(buyers, key=lambda one: one[0])
        return [Flow(buyer, first.recipient, goods, trigger, f"{name}_for", score=first.score)]
    givens = [
        actor
        for actor in found.actors
        if actor.mark is Mark.TO
        and actor.start > trigger.end
        and not grammar.postpositional  # what stands behind the verb belongs to the next
        and actor.ids != first.recipient.ids
        and not _between(found.triggers, trigger, actor.start)  # of another verb: buys tanks and sends shells to
        and _points({"to": 6}, actor, trigger, goods, found, grammar) >= ENOUGH
    ]
    if givens and first.recipient.mark in (Mark.NONE, Mark.SUBJECT):
        final = givens[0]
        extra = [Flow(first.recipient, final, goods, trigger, f"{name}_for", score=first.score)]
        if first.supplier is not None and first.supplier.ids != final.ids:
            extra.append(Flow(first.supplier, final, goods, trigger, f"{name}_for", score=first.score))
            read.clear()
        return extra
    return []


# ---------------------------------------------------------------- without a verb, without a direction, in return


def _undirected(text: str, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, name: str) -> list[Flow]:
    """Arms trade between X and Y; X's drones made in Y: the two nearest different parties."""
    near = sorted(
        (
            actor
            for actor in found.actors
            if actor.ids != (UNKNOWN_PARTY,)
            and actor.mark is not Mark.SPEAKER
            and (trigger.kind is not Kind.MAKE or actor.mark not in _GOALS)
            and found.crossed(actor.start, trigger.start) == 0
        ),
        key=lambda actor: max(actor.start - trigger.end, trigger.start - actor.end, 0),
    )
    for actor in near:
        if len(actor.ids) > 1:
            one, other = Actor(actor.start, actor.end, actor.ids[:1]), Actor(actor.start, actor.end, actor.ids[1:2])
            return [Flow(one, other, goods, trigger, name, directed=False, score=ENOUGH)]
    for actor in near[1:]:
        if actor.ids != near[0].ids:
            pair = sorted((near[0], actor), key=lambda one: one.start)
            maker = goods[0].maker if trigger.kind is Kind.TRADE else None
            for one, other in (pair, pair[::-1]):
                if one.ids == (maker,):  # a deal on goods of its own make: it gives them
                    return [Flow(one, other, goods, trigger, name, score=ENOUGH)]
            return [Flow(pair[0], pair[1], goods, trigger, name, directed=False, score=ENOUGH)]
    return []


def _pointed(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """Iranian drones for Sudan's army, shells from Iran to Sudan, Berlin refuses missiles for Kyiv: an origin or who
    decides, goods, and the mark of who gets them, with no verb of giving between."""
    result: list[Flow] = []
    for at, goods in enumerate(found.goods):
        if goods.item not in WEAPONS:
            continue
        for supplier in found.actors:
            if len(supplier.ids) > 1 or not _is_origin(text, supplier, goods, found, grammar):
                continue
            recipient = next(
                (
                    actor
                    for actor in found.actors
                    if actor.mark in _GOALS
                    and actor.ids != supplier.ids
                    and len(actor.ids) == 1
                    and _points_at(text, goods, supplier, actor, found, grammar)
                ),
                None,
            )
            if recipient is None:
                continue
            listed = _with_listed(text, found, at, grammar)
            name = f"{grammar.language}.pointed"
            result += [
                Flow(one, other, listed, None, name, score=ENOUGH)
                for one, other in _multiplied(supplier, recipient, found)
            ]
            break
    return result[:_MOST_PAIRS]


def _used(text: str, read: list[Flow], found: Pieces, grammar: Grammar) -> list[Flow]:
    """폴란드는 미국이 준 로켓을 발사했다: with nobody named who gets them, it is who uses what another gave."""
    return [
        replace(flow, recipient=_user(text, flow.supplier, flow.goods, found, grammar))
        if flow.trigger is not None and flow.trigger.kind is Kind.GIVE_NOUN and flow.supplier and not flow.recipient
        else flow
        for flow in read
    ]


def _fielded(text: str, found: Pieces, grammar: Grammar) -> list[Flow]:
    """폴란드가 미국제 로켓을 배치했다: who fields goods said to be of another's make."""
    for actor in found.actors:
        if actor.mark is not Mark.MAKER or not grammar.origin.search(text, actor.start, actor.end + 1):
            continue
        goods = tuple(one for one in found.goods if 0 <= one.start - actor.end <= _POINTED)
        user = _user(text, actor, goods, found, grammar) if makes_these(actor, goods, found, grammar) else None
        if user is not None and not _is_parted(text, actor.end, goods[0].start, found, grammar):
            return [Flow(actor, user, goods[:1], None, f"{grammar.language}.used", score=ENOUGH)]
    return []


def _user(text: str, supplier: Actor | None, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar) -> Actor | None:
    """The last subject before the supplier, where the main verb behind the goods says that it fires or fields them."""
    last = max((one.end for one in found.goods if goods and 0 <= one.start - goods[0].start <= _POINTED), default=0)
    if supplier is None or not grammar.uses.match(text, last, found.end):
        return None
    subjects = [
        one
        for one in found.actors
        if one.end <= supplier.start and one.mark in (Mark.SUBJECT, Mark.NONE) and len(one.ids) == 1
    ]
    return subjects[-1] if subjects and subjects[-1].ids not in (supplier.ids, (UNKNOWN_PARTY,)) else None


def _is_origin(text: str, actor: Actor, goods: Goods, found: Pieces, grammar: Grammar) -> bool:
    """Does ``actor`` stand to goods as the one they come from, or who decides on them?"""
    if actor.mark is Mark.MAKER:
        return makes_these(actor, (goods,), found, grammar)
    if actor.mark is Mark.FROM:
        low, high = sorted((actor.end, goods.start) if actor.end <= goods.start else (goods.end, actor.start))
        return high - low <= _AT_ONCE and not _is_parted(text, low, high, found, grammar)
    if actor.mark in (Mark.NONE, Mark.SUBJECT) and actor.end <= goods.start <= actor.end + _POINTED:
        between = (actor.end, goods.start)
        moods = grammar.moods
        decides = any(pattern.search(text, *between) for pattern in (moods.denied, moods.halted, moods.approved))
        return (
            decides and not grammar.outsider.search(text, *between) and not _is_parted(text, *between, found, grammar)
        )
    return False


def _is_parted(text: str, low: int, high: int, found: Pieces, grammar: Grammar) -> bool:
    """Does a verb or the end of a clause stand between?"""
    return bool(grammar.breaks.search(text, low, high)) or any(low <= one.start < high for one in found.triggers)


def _points_at(text: str, goods: Goods, supplier: Actor, recipient: Actor, found: Pieces, grammar: Grammar) -> bool:
    """Does the mark of who gets stand close behind the goods or their origin, or before where marks come last?"""
    if grammar.head_first:
        low, high = max(goods.end, supplier.end), recipient.start
    else:
        low, high = recipient.end, min(goods.start, supplier.start)
        if low > high:
            low, high = recipient.end, goods.start
    if not 0 <= high - low <= _POINTED:
        return False
    return not _is_parted(text, low, high, found, grammar) and not any(low <= one.start < high for one in found.goods)


def _swapped(text: str, found: Pieces, grammar: Grammar, read: Sequence[Flow]) -> list[Flow]:
    """In exchange for missiles: the goods beyond the word go the other way, unless a frame of their own says so."""
    result: list[Flow] = []
    for swap in (trigger for trigger in found.triggers if trigger.kind is Kind.SWAP):
        for at, flow in enumerate(read):
            if flow.supplier is None or flow.recipient is None or not flow.directed or flow.trigger is None:
                continue
            beyond = [
                goods
                for goods in found.goods
                if all(goods.start != one.start for one in flow.goods)
                and (goods.start - swap.end if grammar.head_first else swap.start - goods.end) in range(_LIST_GAP * 2)
            ]
            taken = {(pair, goods.start) for other in read for pair in other.ids() for goods in other.goods}
            back = [
                goods for goods in beyond if ((flow.recipient.ids[0], flow.supplier.ids[0]), goods.start) not in taken
            ]
            if back:
                result.append(
                    Flow(
                        flow.recipient,
                        flow.supplier,
                        tuple(back[:2]),
                        flow.trigger,
                        f"{grammar.language}.swap",
                        score=flow.score,
                        returned_for=at,
                    )
                )
                break
    return result
