"""How a party stands in its sentence: by the words beside it, its own form, the goods it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.reading.cues import Sentence
from monitor.reading.transfers import screens
from monitor.reading.transfers.grammar import NEVER, REACH_BEFORE, REACH_BEHIND, Grammar, Kind, Mark, Pattern
from monitor.reading.transfers.stems import Windows
from monitor.reading.transfers.values import LONGEST, Actor, Goods, Trigger

_POSSESSIVE: Final = ("'s ", "’s ")


_ENDINGS: Final = ("'s", "’s")


_ADJECTIVAL: Final = frozenset({Mark.NONE, Mark.OF, Mark.WITH})
"""How a name may stand that is an adjective of goods: US missiles, sale of US missiles, with US missiles."""


def marked(
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
