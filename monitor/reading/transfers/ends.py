"""Which pair of parties a trigger takes, who a pronoun stands for, and lists multiplied out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from monitor.domain import UNKNOWN_PARTY
from monitor.reading.transfers.grammar import Kind, Mark
from monitor.reading.transfers.points import AT_ONCE
from monitor.reading.transfers.speakers import are_enemies
from monitor.reading.transfers.values import Actor, Pieces, Trigger

ENOUGH: Final = 3.0


SURE: Final = 4.5
"""Points from which one end may stand alone, the other being unnamed."""


_RIGHT_AT_IT: Final = 12


_MAY_BE_MEANT: Final = frozenset({Mark.NONE, Mark.SUBJECT, Mark.OF, Mark.SPEAKER, Mark.OBJECT})
"""How a party stands that a pronoun can mean."""


_MAY_NOT_NAME_SUPPLIER: Final = frozenset({Kind.GIVE, Kind.GIVEN, Kind.GIVE_NOUN, Kind.BOUND, Kind.GET})


_MAY_NOT_NAME_RECIPIENT: Final = frozenset({Kind.GIVE, Kind.GIVEN, Kind.GIVE_NOUN})


def best_pair(
    gives: Sequence[tuple[float, Actor]], gets: Sequence[tuple[float, Actor]], kind: Kind, *, arms_unnamed: bool = False
) -> tuple[float, Actor | None, Actor | None] | None:
    """The best pair of different parties; one alone if it is sure; None for neither."""
    best: tuple[float, Actor | None, Actor | None] | None = None
    for points, supplier in gives:
        for more, recipient in gets:
            if supplier is recipient or min(points, more) < ENOUGH:
                continue
            if supplier.ids == recipient.ids and supplier.ids != (UNKNOWN_PARTY,):
                continue
            if (kind is Kind.ARM or supplier.mark is Mark.SPEAKER) and _are_at_war(supplier, recipient):
                continue  # 北 "한국 핵잠 보유 승인 …": who only speaks gives its enemy nothing
            if best is None or points + more > best[0]:
                best = (points + more, supplier, recipient)
    if best is not None:
        return best
    points, supplier_alone = max(gives, key=lambda one: one[0], default=(0.0, None))
    more, recipient_alone = max(gets, key=lambda one: one[0], default=(0.0, None))
    may_leave_out = kind in _MAY_NOT_NAME_SUPPLIER or (arms_unnamed and kind is Kind.ARM)
    if more >= SURE and more >= points and may_leave_out:
        return more, None, recipient_alone
    is_bought = kind in (Kind.GET, Kind.GET_NOUN) and supplier_alone is not None and supplier_alone.mark is Mark.MAKER
    if is_bought and points >= ENOUGH:  # the navy orders US drones: of home, but it does not say so
        return points, supplier_alone, None
    if points >= SURE and kind in _MAY_NOT_NAME_RECIPIENT:
        return points, supplier_alone, None
    return None


def _are_at_war(one: Actor, other: Actor) -> bool:
    return any(are_enemies(a, b) for a in one.ids for b in other.ids)


def who_is_meant(supplier: Actor | None, recipient: Actor | None, trigger: Trigger, found: Pieces) -> bool:
    """Rwanda backs M23, giving it arms: with two parties before the verb and neither right at it, which one gives?"""
    if supplier is None or recipient is None or not recipient.is_pronoun or recipient.is_relative:
        return False
    if supplier.mark is Mark.FROM:  # asked of Germany that it give them
        return False
    if supplier.is_pronoun or supplier.end > trigger.start or trigger.start - supplier.end <= _RIGHT_AT_IT:
        return False
    bare = (Mark.NONE, Mark.SUBJECT, Mark.OBJECT)
    return any(
        one.ids != supplier.ids and one.group != supplier.group and one.end <= supplier.start and one.mark in bare
        for one in found.actors
    )


def are_clear(ends: Sequence[Actor | None], found: Pieces) -> bool:
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


def meant(actor: Actor | None, other: Actor | None, found: Pieces) -> Actor | None:
    """Who a pronoun stands for: the last party before it in the sentence that is not the other end."""
    if actor is None or not actor.is_pronoun:
        return actor
    taken = other.ids if other is not None else ()
    for one in reversed(found.actors):
        if actor.is_relative and not 0 <= actor.start - one.end <= AT_ONCE:
            continue  # only the party right before "which" is meant
        is_before = one.end <= actor.start and not one.is_pronoun and one.ids != taken
        if is_before and (one.mark in _MAY_BE_MEANT or actor.is_relative or actor.is_noun):
            return one
    return actor


def multiplied(
    supplier: Actor | None, recipient: Actor | None, found: Pieces
) -> Iterator[tuple[Actor | None, Actor | None]]:
    if supplier is not None and recipient is not None and supplier.group == recipient.group:
        yield supplier, recipient  # both of one list: they sign together
        return
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
