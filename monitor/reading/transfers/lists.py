"""Members of one list, and bare parties behind a verb that comes first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.reading.transfers.grammar import NEVER, Grammar, Kind, Mark
from monitor.reading.transfers.values import LONGEST, Actor, Goods, Trigger

_AND: Final = re.compile(r"\b(?:and|or|as well as|et|ou|y|e|o|und|oder|sowie|и|или|та|і|й|або)\b|&", re.IGNORECASE)


_BY_PREPOSITION: Final = frozenset({Mark.TO, Mark.FROM, Mark.WITH})
_BY_CASE: Final = frozenset({Mark.OF, Mark.AT, Mark.TO, Mark.BY, Mark.OBJECT})
"""Marks that a list shares though its members' own endings fit others, too: у Франции и Индии, в Литву и Молдову."""


def listed(text: str, actors: list[Actor], grammar: Grammar) -> list[Actor]:
    """Members of one list stand as its first does, or as its last where marks stand behind the name."""
    group = 0
    is_closed = False  # behind its "and" a list has no further member
    for at in range(len(actors)):
        may_join = at > 0 and not actors[at].is_pronoun and not actors[at - 1].is_pronoun
        joined = may_join and grammar.joiner.fullmatch(text, actors[at - 1].end, actors[at].start) is not None
        has_and = joined and _AND.search(text, actors[at - 1].end, actors[at].start) is not None
        is_long = may_join and not joined and _is_long_list(text, actors, at, grammar)
        if joined and not has_and and _is_set_off(text, actors, at, grammar):
            joined = False
        if not (joined or is_long) or (is_closed and not has_and):
            group += 1
            is_closed = False
        else:
            is_closed = is_closed or has_and
        if actors[at].group != group:
            actors[at] = replace(actors[at], group=group)
    if grammar.conjunction is not NEVER:
        actors = _ended_by_and(text, actors, grammar)
    order = range(len(actors) - 2, -1, -1) if grammar.postpositional else range(1, len(actors))
    step = 1 if grammar.postpositional else -1
    for at in order:
        beside = actors[at + step]
        inherits = actors[at].mark is Mark.NONE or (grammar.postpositional and actors[at].mark is Mark.WITH)
        if grammar.cased is not NEVER and beside.mark in _BY_PREPOSITION and actors[at].mark in _BY_CASE:
            inherits = inherits or grammar.cased.fullmatch(text, beside.end, actors[at].start) is not None
        if inherits and beside.group == actors[at].group and beside.mark is not actors[at].mark:
            actors[at] = replace(actors[at], mark=beside.mark)
    if grammar.attributive_names is not NEVER:
        actors = _adjectives(actors)
    return actors


def _adjectives(actors: list[Actor]) -> list[Actor]:
    """Swedish, French and American jets: each is a maker where the last is."""
    for at in range(len(actors) - 2, -1, -1):
        one, other = actors[at], actors[at + 1]
        are_listed = one.group == other.group and one.is_adjective and other.is_adjective
        if are_listed and other.mark is Mark.MAKER and one.mark is not Mark.MAKER:
            actors[at] = replace(one, mark=Mark.MAKER)
    return actors


def _is_set_off(text: str, actors: Sequence[Actor], at: int, grammar: Grammar) -> bool:
    """According to Kyiv, Iran …; in Kyiv, Norway …: behind a speaker or a place a lone comma begins the clause itself.
    Only a place may be the first of a longer list."""
    if grammar.bracket and actors[at - 1].mark is Mark.SUBJECT and text[actors[at - 1].end] == ",":
        return True  # beschuldigt Iran, die Huthi-Miliz zu bewaffnen
    if grammar.postpositional or actors[at - 1].mark not in (Mark.SPEAKER, Mark.ASIDE):
        return False
    if "," not in text[actors[at - 1].end : actors[at].start] or actors[at].mark is not Mark.NONE:
        return False
    if actors[at - 1].mark is Mark.SPEAKER:
        return True
    return at + 1 == len(actors) or grammar.joiner.fullmatch(text, actors[at].end, actors[at + 1].start) is None


def _is_long_list(text: str, actors: Sequence[Actor], at: int, grammar: Grammar) -> bool:
    """Do the parties at ``at - 1`` and ``at`` stand in a list of three or more, joined by no more than a comma?"""
    if grammar.weak_joiner is NEVER:
        return False

    def is_joined(one: int) -> bool:
        return (
            0 < one < len(actors)
            and grammar.weak_joiner.fullmatch(text, actors[one - 1].end, actors[one].start) is not None
        )

    return is_joined(at) and (is_joined(at - 1) or is_joined(at + 1))


def _ended_by_and(text: str, actors: list[Actor], grammar: Grammar) -> list[Actor]:
    """Without from a list what stands behind its last "and": …to Russia, Iran said."""
    split = [False] * len(actors)
    is_open = False
    for at in range(len(actors) - 1, 0, -1):
        is_listed = actors[at].group == actors[at - 1].group
        has_and = is_listed and grammar.conjunction.search(text, actors[at - 1].end, actors[at].start) is not None
        is_open = has_and or (is_open and is_listed)
        split[at] = is_listed and not is_open
    groups = [one.group for one in actors]
    shift = 0
    for at, actor in enumerate(actors):
        shift += split[at]
        if shift:
            actors[at] = replace(actor, group=groups[at] + shift)
    return actors


_SUBJECT_REACH: Final = 34  # characters from a verb to its subject behind it: زودت وزارة الدفاع الألمانية


_TOPIC_REACH: Final = 70


_RIGHT_BEFORE: Final = 12


_BARE: Final = frozenset({Mark.NONE, Mark.SUBJECT})


_WITH_SUBJECTS: Final = frozenset({Kind.GIVE, Kind.GET, Kind.GET_NOUN, Kind.ARM, Kind.ASK})


def behind_verbs(
    text: str,
    actors: list[Actor],
    goods: Sequence[Goods],
    triggers: Sequence[Trigger],
    breaks: Sequence[int],
    grammar: Grammar,
) -> list[Actor]:
    """Marks bare parties behind a verb that comes first: سلّمت إيران روسيا صواريخ. Of two the first is its subject; one
    alone is so where no subject stands before, and the recipient where one does, or where a verbal noun has only its
    object: تزويد أوكرانيا بصواريخ."""
    marked = list(actors)
    for at, trigger in enumerate(triggers):
        if trigger.kind not in _WITH_SUBJECTS:
            continue
        ends = [one.start for one in goods if one.start >= trigger.end] + [one for one in breaks if one >= trigger.end]
        ends += [triggers[at + 1].start] if at + 1 < len(triggers) else []
        stop = min(ends, default=trigger.end + LONGEST)
        is_noun = grammar.verbal_noun.match(text, trigger.start) is not None
        may_be_goal = grammar.with_recipient.match(text, trigger.start) is not None
        goal = Mark.OBJECT if trigger.kind is Kind.ARM else Mark.AT
        behind = _bare_behind(marked, trigger, stop)
        suffix = next((i for i, one in enumerate(marked) if trigger.start <= one.start < trigger.end), None)
        marks: list[tuple[int, Mark]] = []
        if suffix is not None and not is_noun:
            marks = [(suffix, goal)] + ([(behind[0], Mark.SUBJECT)] if behind else [])
        else:
            behind = ([] if suffix is None else [suffix]) + behind
            comes_behind = not is_noun and _has_subject(marked, trigger, breaks, triggers, _RIGHT_BEFORE)
            if len(behind) > 1 and may_be_goal and not comes_behind:
                marks = [(behind[0], Mark.SUBJECT), (behind[1], goal)]
            elif behind:
                is_goal = may_be_goal and (
                    not _has_goal(marked, trigger, stop, goods)
                    if is_noun
                    else grammar.first_person.match(text, trigger.start) is not None
                    or _has_subject(marked, trigger, breaks, triggers)
                )
                marks = [(behind[0], goal if is_goal else Mark.SUBJECT)]
        for place, mark in marks:
            group = marked[place].group
            marked = [
                replace(one, mark=mark) if one.group == group and (one.mark is Mark.NONE or i == place) else one
                for i, one in enumerate(marked)
            ]
    return marked


def _bare_behind(actors: Sequence[Actor], trigger: Trigger, stop: int) -> list[int]:
    """The first members of the first two bare lists right behind a verb."""
    found: list[int] = []
    last = trigger.end
    for at, one in enumerate(actors):
        if one.start < trigger.end or (found and one.group == actors[found[-1]].group):
            last = one.end if one.start >= trigger.end else last
            continue
        if one.start >= stop or one.start - last > _SUBJECT_REACH or one.mark is not Mark.NONE or len(found) == 2:
            break
        found.append(at)
        last = one.end
    return found


def _has_goal(actors: Sequence[Actor], trigger: Trigger, stop: int, goods: Sequence[Goods]) -> bool:
    """Does who gets stand behind a verbal noun with a preposition of its own?"""
    beyond = min((one.end for one in goods if one.start >= trigger.end), default=stop) + _SUBJECT_REACH
    return any(one.mark is Mark.TO and trigger.end <= one.start <= max(stop, beyond) for one in actors)


def _has_subject(
    actors: Sequence[Actor],
    trigger: Trigger,
    breaks: Sequence[int],
    triggers: Sequence[Trigger],
    reach: int = _TOPIC_REACH,
) -> bool:
    """Does a bare party stand before a verb in its clause, with no other verb between?"""
    low = max([trigger.start - reach, *(one for one in breaks if one < trigger.start)])
    low = max([low, *(one.end for one in triggers if one.end <= trigger.start)])
    return any(low < one.end <= trigger.start and one.mark in _BARE for one in actors)
