"""How a text puts a transfer: status, stage and the words that settle it (design §7, ontology §5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from monitor.domain import Stage, Status
from monitor.reading.transfers.grammar import NEVER, Grammar, Kind, Moods, Pattern
from monitor.reading.transfers.grammars.asides import FATES, WITHOUT_OFFICE
from monitor.reading.transfers.values import Pieces, Trigger

_REACH: Final = 70  # characters from the verb of giving to a word that settles its status
_REACH_CJK: Final = 36
_NOT_BEFORE: Final = 3  # 안 넘겨: where verbs come last, what stands right before one
_AT_VERB: Final = 32  # characters beside the verb in which it is negated or put in the past
_CJK: Final = frozenset({"ko", "ja", "zh"})


_QUESTION: Final = frozenset("?？؟")
_CLOSING: Final = " \t\n\r\"'”»’)"


@dataclass(frozen=True, slots=True)
class Mood:
    status: Status
    stage: Stage
    cue: str  # the word that settled the status, as written; "" for plain narration


def is_hypothetical(text: str, found: Pieces, at: int, grammar: Grammar) -> bool:
    """Is what stands at ``at`` said under an "if" or a "could", or only asked? Such a transfer is not stored."""
    low, high = _clause(found, at)
    is_question = text[found.start : found.end].rstrip(_CLOSING)[-1:] in _QUESTION
    if is_question and grammar.moods.asked.search(text, max(low, at - _REACH), min(found.end, at + _REACH)):
        return True
    hypothetical = grammar.moods.hypothetical
    return found.may(hypothetical) and hypothetical.search(text, low, high) is not None


def mood(
    text: str, found: Pieces, trigger: Trigger | None, at: int, grammar: Grammar, *, spoken: bool, by_party: bool
) -> Mood:
    """The status of the transfer read at ``at``.

    ``spoken``: somebody is named on whose word it stands; ``by_party``: and it is the supplier or the recipient.
    Order of decision: a denial, a seizure and a halt weigh more than a plan, a plan more than hearsay, hearsay more
    than a claim; what nobody is said to claim is told as plain fact.
    """
    moods = grammar.moods
    near = _REACH_CJK if grammar.language in _CJK else _REACH
    start, end = (trigger.start, trigger.end) if trigger else (at, at)
    clause = _clause(found, at)
    around = (max(found.start, clause[0], start - near), min(clause[1], end + near))
    side = (around[0], end) if grammar.head_first else (start, around[1])
    if grammar.bracket or grammar.verb_last:
        side = around  # sagt … zu, hat … geliefert: half of the verb stands at the end of the clause
    if trigger is None or trigger.kind in _NOUNS:
        side = around
    sentence = said_in = (found.start, found.end)
    answered = _answered(text, found, moods)
    if answered is not None:
        return answered
    stage = _stage(text, found, moods, around)
    lost = moods.lost.search(text, *sentence) if trigger is not None and trigger.kind in _GIVING else None
    if lost is not None:
        return Mood(Status.CONFIRMED, stage, "")
    if grammar.postpositional:  # the ending of the verb itself
        done = moods.done.search(text, start, end) is not None or moods.done.match(text, end, found.end) is not None
    else:
        low, high = max(found.start, start - _AT_VERB), min(found.end, end + _AT_VERB)
        done = moods.done.search(text, low, high) is not None
    at_verb = (
        (max(side[0], start - _AT_VERB), end)
        if grammar.head_first
        else (
            max(found.start, start - _NOT_BEFORE),
            min(clause[1], end + _AT_VERB),
        )
    )
    is_aside = trigger is not None and _is_told_aside(text, trigger, grammar)
    if is_aside and grammar.onward.search(text, end, found.end):
        said_in = (start, end)  # the jets it gave X are said to have been sold on: the giving is not in doubt
    if trigger is not None and _is_clause_aside(text, found, trigger, grammar):
        around = side = at_verb = said_in = (start, end)
        is_aside = True
    elif trigger is not None and (is_aside or _is_of_goods(text, trigger, found, grammar)):
        around = side = (start, end)  # the shells it gave were destroyed: the main clause says nothing of the giving
    if is_aside and grammar.bracket:
        at_verb = (start, end)
        sentence = (max(found.start, start - _AT_VERB), end)
    ahead = (start, start) if is_aside and grammar.bracket else (found.start, start)
    if trigger is not None and (trigger.kind is Kind.ASK or grammar.to_come.search(text, start, end)):
        done = False  # has asked for them: they are still to come
    fate = _fate_denied(text, found, trigger, grammar)
    is_wished = False
    for status, pattern, (low, high) in (
        (Status.DENIED, NEVER if fate else moods.denied, around),
        (Status.DENIED, NEVER if fate else moods.denies, ahead),
        (Status.DENIED, NEVER if is_aside else moods.refuted, sentence),
        (Status.DENIED, moods.negated, at_verb),
        (Status.INTERDICTED, moods.interdicted, sentence),
        (Status.HALTED, moods.halted, around),
        (Status.PLANNED, NEVER if done else moods.planned, side),
        (Status.PLANNED, NEVER if done else moods.doubted, sentence),
        (Status.ALLEGED, NEVER if fate else moods.alleged, said_in),
    ):
        if is_wished and status is Status.PLANNED:
            continue  # calls for a halt to supplies: they go on
        match = pattern.search(text, low, high) if found.may(pattern) else None
        if match is not None and pattern is moods.denies and moods.told_aside.search(text, match.end(), start):
            match = None  # denies that the systems which it gave were destroyed
        while match is not None and status is Status.HALTED:
            is_wished = is_wished or _follows(moods.demanded, text, match.start(), found)
            if not is_wished and not _follows(moods.breached, text, match.start(), found):
                break
            match = pattern.search(text, match.end(), high)
        if match is not None and pattern is moods.negated and moods.no_more.match(text, end):
            return Mood(Status.HALTED, Stage.HALTED, match[0].strip())
        if match is not None:
            return Mood(status, _FIXED_STAGES.get(status, stage), match[0].strip())
    if fate:
        return Mood(Status.CONFIRMED, stage, "")
    makes_plans = grammar.compounds or moods.coming is not NEVER
    if makes_plans and trigger is not None and trigger.kind is Kind.MAKE and not done:
        return Mood(Status.PLANNED, stage, text[start:end])  # what is to be made together or abroad
    if moods.coming is not NEVER and (by_party or not spoken) and trigger is not None and not (done or is_aside):
        reach = near if trigger.kind in _NOUNS else _AT_VERB
        match = moods.coming.search(text, start, min(clause[1], end + reach))
        if match is not None and moods.going_on.search(text, *sentence) is None:
            return Mood(Status.PLANNED, stage, match[0].strip())
    confirmed = moods.confirmed.search(text, *sentence) if found.may(moods.confirmed) else None
    if confirmed is not None:
        return Mood(Status.CONFIRMED if by_party or not spoken else Status.CLAIMED, stage, confirmed[0].strip())
    claimed = moods.claimed.search(text, *said_in) if found.may(moods.claimed) else None
    if (spoken or claimed is not None) and not (is_aside and grammar.headed):
        cue = claimed[0].strip() if claimed else ""
        private = None if by_party else WITHOUT_OFFICE[grammar.language].search(text, *sentence)
        if private is not None:
            return Mood(Status.ALLEGED, stage, private[0].strip())
        return Mood(Status.CONFIRMED if by_party else Status.CLAIMED, stage, cue)
    present = moods.present.search(text, *side) if found.may(moods.present) else None
    if present and not done:
        return Mood(Status.PLANNED, stage, present[0].strip())
    return Mood(Status.CONFIRMED, stage, "")


_FATE_BEHIND: Final = 12  # characters behind goods in which it is said what became of them, where verbs come last


def _fate_denied(text: str, found: Pieces, trigger: Trigger | None, grammar: Grammar) -> bool:
    """Slovakia denies that the S-300 it gave was destroyed: the denial is of what became of the goods, and who gave
    them is told aside. Not so in: denies supplying the missiles that destroyed it."""
    fate = FATES[grammar.language].search(text, found.start, found.end)
    if fate is None or trigger is None or trigger.kind not in _GIVING:
        return False
    if not grammar.head_first:
        return any(0 <= fate.start() - one.end <= _FATE_BEHIND for one in found.goods)
    denial = grammar.moods.denied.search(text, found.start, found.end)
    low = denial.start() if denial is not None and denial.start() < trigger.start else found.start
    return any(low <= one.start and one.end <= trigger.start for one in found.goods)


_GIVING: Final = frozenset({Kind.GIVE, Kind.GIVEN, Kind.GIVE_NOUN})
_ANSWER: Final = 60  # characters behind a question within which it is denied


def _answered(text: str, found: Pieces, moods: Moods) -> Mood | None:
    """The mood of a headline that asks and is denied at once: Spain sends Patriots? Madrid denies it."""
    if not found.is_title or text[found.start : found.end].rstrip(_CLOSING)[-1:] not in _QUESTION:
        return None
    match = moods.denied.search(text, found.end, min(len(text), found.end + _ANSWER))
    return Mood(Status.DENIED, Stage.UNKNOWN, match[0].strip()) if match else None


_BREACHED: Final = 50  # characters before the ban within which it is said to be broken


def _follows(pattern: Pattern, text: str, at: int, found: Pieces) -> bool:
    """Is the ban at ``at`` one that was broken (in violation of the UN arms embargo) or is only demanded? Then nothing
    was halted."""
    return pattern.search(text[max(found.start, at - _BREACHED) : at]) is not None


def _is_told_aside(text: str, trigger: Trigger, grammar: Grammar) -> bool:
    """Does the verb of giving only tell which goods or party are meant: 우크라에 준 S-300?"""
    return (
        grammar.attributive.fullmatch(text, trigger.start, trigger.end) is not None
        and grammar.clause_nouns.match(text, trigger.end) is None
    )


def _is_of_goods(text: str, trigger: Trigger, found: Pieces, grammar: Grammar) -> bool:
    """The S-300 it gave Ukraine was not destroyed: what is denied is not the giving."""
    match = grammar.told_of.search(text[max(found.start, trigger.start - _AT_VERB) : trigger.start])
    if match is None:
        return False
    low = trigger.start - (match.end() - match.start())
    return any(0 <= low - one.end <= 1 for one in found.goods)


_CLAUSE_AHEAD: Final = 110  # characters before a verb in which its clause may begin


def _is_clause_aside(text: str, found: Pieces, trigger: Trigger, grammar: Grammar) -> bool:
    """Is it the verb of a clause that only tells which goods are meant: سامانه‌ای که به اوکراین دادیم?"""
    if grammar.told_aside is NEVER:
        return False
    ahead = text[max(found.start, trigger.start - _CLAUSE_AHEAD) : trigger.start]
    return _is_told_aside(text, trigger, grammar) or grammar.told_aside.search(ahead) is not None


_NOUNS: Final = frozenset({Kind.GIVE_NOUN, Kind.GET_NOUN, Kind.TRADE})
_FIXED_STAGES: Final = {Status.INTERDICTED: Stage.SEIZED, Status.HALTED: Stage.HALTED}


def _clause(found: Pieces, at: int) -> tuple[int, int]:
    low = max((place + 1 for place in found.breaks if place < at), default=found.start)
    high = min((place for place in found.breaks if place >= at), default=found.end)
    return low, high


def _stage(text: str, found: Pieces, moods: Moods, around: tuple[int, int]) -> Stage:
    stages: tuple[tuple[Stage, Pattern], ...] = (
        (Stage.REQUESTED, moods.requested),
        (Stage.NEGOTIATING, moods.negotiating),
        (Stage.CONTRACTED, moods.contracted),
        (Stage.DELIVERED, moods.delivered),
        (Stage.SHIPPED, moods.shipped),
    )
    for stage, pattern in stages:
        if found.may(pattern) and pattern.search(text, *around):
            return stage
    return Stage.UNKNOWN
