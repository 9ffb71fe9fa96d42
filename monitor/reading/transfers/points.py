"""How well a party fits a role of a trigger, by its mark, its side and what stands between."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from monitor.reading.transfers.goods import CJK, between
from monitor.reading.transfers.grammar import NEVER, Grammar, Kind, Mark
from monitor.reading.transfers.values import Actor, Goods, Pieces, Trigger

_PER_CHARACTER: Final = 1 / 70


_PER_CHARACTER_CJK: Final = 1 / 35


_CLAUSE: Final = 1.6


_ARTICLE: Final = 5  # characters of a blank, an article and a blank


_TRIGGER_BETWEEN: Final = 1.5


AT_ONCE: Final = 24  # characters behind a verb within which its unmarked object stands


ASKED_REACH: Final = 60


_TO_ITS_VERB: Final = 30  # characters to a verb that stands last count no more, where no other subject stands between


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


BUYS: Final = frozenset({Kind.GET, Kind.GOTTEN, Kind.GET_NOUN})


SUPPLIES: Final = frozenset({Kind.GIVE, Kind.GIVEN, Kind.GIVE_NOUN})


GOALS: Final = frozenset({Mark.TO, Mark.AT})


_BY_THE_GOODS: Final = frozenset({Mark.TO, Mark.AT, Mark.FROM, Mark.OF})


def supplying(kind: Kind, grammar: Grammar) -> Mapping[str, float]:
    """The points for the supplier: those of the language where it has its own."""
    return grammar.supplier_points.get(kind, _SUPPLIER[kind])


def receiving(kind: Kind, grammar: Grammar) -> Mapping[str, float]:
    return grammar.recipient_points.get(kind, _RECIPIENT[kind])


def is_head(text: str, actor: Actor, trigger: Trigger, grammar: Grammar) -> bool:
    """포탄을 지원한 북한, 砲弾を供与した北朝鮮: the party right behind an attributive verb is its agent."""
    return (
        not grammar.head_first
        and 0 <= actor.start - trigger.end <= 1
        and actor.mark is not Mark.MAKER
        and grammar.attributive.fullmatch(text, trigger.start, trigger.end) is not None
    )


def fit(
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
    if grammar.bracket and trigger.is_joined and side == "<" and _is_object_before(actor, trigger, found):
        return 0.0
    gap: float = max(actor.start - trigger.end, trigger.start - actor.end, 0)
    if grammar.goal_follows and trigger.kind is Kind.ARM and actor.mark is Mark.TO:
        return 0.0
    if grammar.verb_last and trigger.kind is Kind.GET and actor.mark is Mark.TO:
        return 0.0
    if grammar.goal_follows and side == "<" and actor.mark in GOALS and not actor.is_pronoun:
        if trigger.kind is Kind.GET:
            return 0.0  # which sent drones to Russia, bought jets from China
        is_bound = grammar.goal_behind is not NEVER and trigger.kind is Kind.BOUND
        points -= 0.0 if is_bound and trigger.start - actor.end == 1 else 2.4  # Gaza-bound
    if (
        side == "<"
        and actor.mark is Mark.FROM
        and trigger.kind in SUPPLIES
        and _is_sellers(actor, trigger, found, is_verb_last=grammar.told_in_two and grammar.postpositional)
    ):
        return 0.0
    if actor.mark in _BY_THE_GOODS:
        # stands by its goods as often as by the verb: 40 missiles for the army, missiles from Iran
        gap = min(gap, *(max(actor.start - one.end, one.start - actor.end, 0) for one in goods)) * 1.5
    if actor.mark is Mark.NONE and side == ">" and gap > AT_ONCE:
        return 0.0
    if (actor.mark is Mark.NONE and side == ">") or actor.mark is Mark.OF:
        points -= gap * 0.05  # an object or a possessor stands right beside
    if actor.is_relative and (gap > AT_ONCE or any(0 <= actor.start - one.end <= 3 for one in found.goods)):
        return 0.0  # "which" of another clause, or the goods themselves
    if grammar.topic_holds and side == "<" and actor.mark is Mark.SUBJECT and _holds(actor, trigger, found):
        return points - min(gap * _PER_CHARACTER, 1.0)
    if grammar.verb_last and side == "<" and actor.mark in _SUBJECTS and _holds(actor, trigger, found):
        gap = min(gap, _TO_ITS_VERB)
    points -= gap * (_PER_CHARACTER_CJK if grammar.language in CJK else _PER_CHARACTER)
    if not (grammar.verb_last and actor.is_agent):  # who is quoted does what the quotation says
        points -= _CLAUSE * found.crossed(actor.start, trigger.start)
    shares_subject = trigger.is_joined and side == "<"
    points -= (0.3 if shares_subject else _TRIGGER_BETWEEN) * between(found.triggers, trigger, actor.start)
    return points - (0.4 if actor.is_pronoun else 0.0)


def _is_object_before(actor: Actor, trigger: Trigger, found: Pieces) -> bool:
    """Der Iran liefert Russland Raketen und erhält …: who gets from one verb is no subject of the next."""
    bare = (Mark.NONE, Mark.SUBJECT)
    return actor.mark in bare and any(
        verb.end <= actor.start
        and verb.start < trigger.start
        and any(one.end <= verb.start and one.mark in bare and one.group != actor.group for one in found.actors)
        for verb in found.triggers
    )


_SUBJECTS: Final = frozenset({Mark.SUBJECT, Mark.NONE, Mark.SPEAKER})


def _holds(actor: Actor, trigger: Trigger, found: Pieces) -> bool:
    """캐나다가 독일에서 잠수함을, 한국에서 자주포를 …: does no other subject stand between it and the verb?"""
    return not any(
        actor.end <= one.start < trigger.start and one.mark in _SUBJECTS and one.group != actor.group
        for one in found.actors
    )


def _is_sellers(actor: Actor, trigger: Trigger, found: Pieces, *, is_verb_last: bool = False) -> bool:
    """Bought tanks from Korea and sent shells to Kyiv: the source of an earlier purchase gives no more."""
    return any(
        one.kind in BUYS
        and one is not trigger
        and (
            actor.end <= one.start <= min(actor.end + ASKED_REACH, trigger.start)
            if is_verb_last
            else one.end <= actor.start <= one.end + ASKED_REACH
        )
        for one in found.triggers
    )


def arms_last(trigger: Trigger, grammar: Grammar) -> bool:
    return trigger.kind is Kind.ARM and grammar.verb_final


def direct_object(
    text: str, actor: Actor, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> float:
    """English: gives Ukraine missiles. The recipient stands bare between the verb and the goods; where the verb comes
    last, between the giver and the goods."""
    is_bare = actor.mark in (Mark.NONE, Mark.OBJECT) or (actor.mark is Mark.MAKER and not actor.is_adjective)
    if grammar.bracket and actor.is_adjective and trigger.kind is Kind.GIVE:
        if text[actor.start : actor.end].endswith(_NOMINATIVE):
            return 0.0  # helfen russische Ingenieure
        head = grammar.adjective_heads.match(text, actor.end)
        if is_bare and head is not None and 0 <= trigger.start - head.end() <= 1 and goods[-1].end <= actor.start:
            return 4.8  # das System, das wir der ukrainischen Armee geschenkt haben
    if is_bare and trigger.end <= actor.start <= trigger.end + AT_ONCE and not found.crossed(trigger.end, actor.start):
        return 5.0 if goods[-1].end > actor.end else 3.0
    if grammar.bracket and is_bare and goods[-1].end <= actor.start and 0 <= trigger.start - actor.end <= _TO_THE_END:
        # Systeme, die Riga der Ukraine im Frühjahr überlassen hat
        giver = any(0 <= actor.start - one.end <= _BEHIND_VERB and one.mark is Mark.NONE for one in found.actors)
        last = grammar.clause_final.match(text, trigger.end, found.end) is not None
        if giver and last and not found.crossed(actor.start, trigger.start):
            return 4.8
    if grammar.verb_final and is_bare and 0 <= trigger.start - actor.end <= 1 and goods[-1].end <= actor.start:
        # Systeme, die Moskau Pjöngjang überließ
        others_bare = (one for one in found.actors if one.mark is Mark.NONE)
        return 4.8 if any(0 <= actor.start - one.end <= _ARTICLE for one in others_bare) else 0.0
    if (
        grammar.verb_final
        and is_bare
        and 0 <= goods[0].start - actor.end <= (AT_ONCE * 2 if grammar.bracket else AT_ONCE)
        and (goods[-1].end <= trigger.start or (trigger.kind is Kind.ARM and goods[0].start >= trigger.start))
    ):
        bare = (Mark.NONE, Mark.SUBJECT, Mark.OBJECT)
        others = [one for one in found.actors if one.ids != actor.ids and one.mark in bare and not one.is_pronoun]
        giver = any(one.end <= actor.start for one in others)
        nearer = any(actor.end <= one.start < goods[0].start and one.group != actor.group for one in others)
        return 4.8 if giver and not nearer else 0.0
    return 0.0


def inverted(text: str, actor: Actor, trigger: Trigger, found: Pieces, grammar: Grammar) -> float:
    """Dafür schicke Belgrad Granaten an …: with who gets marked as such, a bare party right behind the verb gives."""
    if not grammar.bracket or trigger.kind is not Kind.GIVE or actor.mark not in (Mark.NONE, Mark.SUBJECT):
        return 0.0
    gap = text[trigger.end : actor.start]
    if actor.is_pronoun or not 0 <= len(gap) <= _BEHIND_VERB or found.crossed(actor.start, trigger.start):
        return 0.0
    if gap.strip() not in _ARTICLES:
        return 0.0
    bare = (Mark.NONE, Mark.SUBJECT)
    ahead = [one for one in found.actors if one.end <= trigger.start and one.mark in bare]
    goal = any(one.start >= actor.end and one.mark in GOALS for one in found.actors)
    if goal and not any(not found.crossed(one.start, trigger.start) for one in ahead):
        return 4.8
    is_nominative = actor.is_adjective and text[actor.start : actor.end].endswith(_NOMINATIVE)
    return 4.8 if not ahead or is_nominative else 0.0


_BEHIND_VERB: Final = 5
_TO_THE_END: Final = 34  # characters from who gets to the verb that ends the clause
_ARTICLES: Final = frozenset({"", "der", "die", "das"})
_NOMINATIVE: Final = ("ische", "sches", "deutsche", "deutsches")


def given_to(actor: Actor, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar) -> float:
    """English: Ukraine was given missiles. The subject of the passive gets them."""
    if not grammar.ditransitive or actor.end > trigger.start or goods[0].start < trigger.end:
        return 0.0
    return 4.5 - _CLAUSE * found.crossed(actor.start, trigger.start) - (trigger.start - actor.end) * _PER_CHARACTER
