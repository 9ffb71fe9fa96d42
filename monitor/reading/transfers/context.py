"""The end that a sentence leaves out, where the rest of the article leaves no doubt who it is.

Never between enemies, and only in the ways that the functions below name one by one, each under a rule of its own:
goods of a named make (Tomahawks) where their maker is named in the article, a sentence without any other party ("the
programme has delivered boats to Indonesia") in an article that knows one supplier, and the like. Everything else stays
unnamed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY, AsserterRole, Party, PartyRole, Span, Stage, Status, Transfer
from monitor.reading.transfers.speakers import Speaker, are_enemies, role

_HELD_BY_MANY: Final = frozenset({"RU", "SU", "CN", "KP", "IR"})
"""Whose weapons stand in so many arsenals that a name of theirs says little about who gives them."""


@dataclass(frozen=True, slots=True)
class Told:
    """A transfer as its sentence tells it. ``maker``: the state that makes the named system, where it stands in the
    article; ``others``: further parties in the sentence, who could be the one left out."""

    transfer: Transfer
    maker: str | None
    others: frozenset[str]
    is_collective: bool = False  # the supplier is said, but is no state: the West, allies
    gives_to_known: bool = False  # who gets may be the only one that the article knows to get
    may_be_filled: bool = True  # the end it leaves out may be the other party of the headline
    speaker: Speaker | None = None
    made_by: str | None = None  # who makes the named system, wherever it is held
    is_return: bool = False  # what is given back for something told elsewhere
    beside: frozenset[str] | None = None  # those of ``others`` in its own clause who do not only speak


def completed(
    told: Sequence[Told],
    headline: Span | None,
    ends: frozenset[str] = frozenset(),
    *,
    besieged: str | None = None,
    joins: bool = False,
) -> list[Transfer]:
    """The transfers, those without a supplier with the one that the article leaves no doubt about.

    One that stays without a supplier is kept only where no other party stands beside it in its sentence and it is what
    the headline says: elsewhere it is half of what is told in another place (measured in docs/reading.md).
    """
    told = _joined(told, headline) if joins else told
    known: dict[str, set[str]] = {}
    first: dict[str, Party] = {}
    for one in told:
        transfer = one.transfer
        if transfer.directed and UNKNOWN_PARTY not in (transfer.supplier, transfer.recipient):
            known.setdefault(transfer.supplier, set()).add(transfer.recipient)
            for party in transfer.parties:
                if party.role is PartyRole.SUPPLIER:
                    first.setdefault(transfer.supplier, party)
    only = next(iter(known)) if len(known) == 1 else None
    for one in told:
        if one.transfer.quote == headline and one.transfer.directed and one.transfer.supplier != UNKNOWN_PARTY:
            only = one.transfer.supplier  # who gives in the headline is whom the article is about
            break
    getting = {recipient for recipients in known.values() for recipient in recipients}
    only_gets = next(iter(getting)) if len(getting) == 1 else None
    gives_alone = {
        one.transfer.supplier
        for one in told
        if one.transfer.directed and one.transfer.recipient == UNKNOWN_PARTY and one.transfer.stage is not Stage.HALTED
    }
    result = []
    for one in told:
        transfer = _with_direction(one.transfer, gives_alone)
        is_open = transfer.supplier == UNKNOWN_PARTY and not one.is_collective
        if is_open and transfer.recipient != UNKNOWN_PARTY and transfer.directed:
            if one.maker is not None and _may_give(one.maker, transfer.recipient, known.get(one.maker, set())):
                transfer = replace(transfer, supplier=one.maker, rule=f"{transfer.rule}.maker")
            elif (
                only is not None
                and not one.others - {only}
                and _may_give(only, transfer.recipient, known.get(only, set()))
            ):
                transfer = replace(
                    transfer,
                    supplier=only,
                    rule=f"{transfer.rule}.only",
                    parties=(*transfer.parties, *([first[only]] if only in first else [])),
                )
        if transfer.rule.endswith(".bare"):
            transfer = _of_both(transfer, one, ends, known)
        if one.gives_to_known and only_gets is not None and transfer.recipient == UNKNOWN_PARTY and transfer.directed:
            is_alone = not one.others - {only_gets, *known} and transfer.supplier not in {UNKNOWN_PARTY, only_gets}
            if is_alone and not are_enemies(transfer.supplier, only_gets):
                transfer = replace(transfer, recipient=only_gets, rule=f"{transfer.rule}.only")
        transfer = _between(transfer, one, ends, known)
        if (
            besieged is not None
            and transfer.recipient == UNKNOWN_PARTY
            and transfer.directed
            and not one.others - {other.transfer.supplier for other in told if other.transfer.quote == transfer.quote}
            and transfer.supplier not in _NOT_FOR_THE_BESIEGED | {besieged}
        ):
            transfer = replace(transfer, recipient=besieged, rule=f"{transfer.rule}.headed")
        if UNKNOWN_PARTY in (transfer.supplier, transfer.recipient) and transfer.rule.endswith(
            (".made", ".half", ".bare")
        ):
            continue
        is_cargo = transfer.rule.endswith((".cargo", ".seized")) and transfer.recipient != UNKNOWN_PARTY
        is_all = transfer.quote == headline and (one.is_collective or not one.others)
        if transfer.supplier != UNKNOWN_PARTY or is_all or is_cargo:
            result.append(_on_own_word(transfer, one))
    return result


def _on_own_word(transfer: Transfer, one: Told) -> Transfer:
    """Who says so may be the end that was filled in: then it admits it."""
    if one.speaker is None or (transfer.supplier, transfer.recipient) == (
        one.transfer.supplier,
        one.transfer.recipient,
    ):
        return transfer
    is_to_it = role(one.speaker, transfer.supplier, transfer.recipient)
    own = is_to_it in (AsserterRole.SUPPLIER, AsserterRole.RECIPIENT)
    status = Status.CONFIRMED if own and transfer.status is Status.CLAIMED else transfer.status
    return replace(transfer, asserted_by_role=is_to_it, status=status)


_NOT_FOR_THE_BESIEGED: Final = frozenset({UNKNOWN_PARTY, "RU", "BY", "KP", "IR", "CN"})


def _joined(told: Sequence[Told], headline: Span | None) -> list[Told]:
    """Rifles for Libya seized. The weapons came from Malta: the one giver told below is whose the headline's are."""
    open_ended = [one for one in told if _lacks_supplier(one) and one.transfer.quote == headline]
    givers = {one.transfer.supplier for one in told if _lacks_recipient(one) and one.transfer.quote != headline}
    complete = any(one.transfer.quote == headline and one not in open_ended for one in told)
    if len({one.transfer.recipient for one in open_ended}) != 1 or len(givers) != 1 or complete:
        return list(told)
    giver = next(iter(givers))
    recipient = open_ended[0].transfer.recipient
    if giver == recipient or are_enemies(giver, recipient):
        return list(told)
    joined = [
        replace(one, transfer=replace(one.transfer, supplier=giver, rule=f"{one.transfer.rule}.joined"))
        for one in open_ended
    ]
    kept = [
        one for one in told if one not in open_ended and not (_lacks_recipient(one) and one.transfer.supplier == giver)
    ]
    return joined + kept


def _lacks_supplier(one: Told) -> bool:
    transfer = one.transfer
    return transfer.directed and transfer.supplier == UNKNOWN_PARTY != transfer.recipient and not one.is_collective


def _lacks_recipient(one: Told) -> bool:
    transfer = one.transfer
    return transfer.directed and transfer.recipient == UNKNOWN_PARTY != transfer.supplier


def _with_direction(transfer: Transfer, gives: set[str]) -> Transfer:
    """A deal of two parties, one of which is said elsewhere in the article to give: it gives the other."""
    if transfer.directed or not transfer.rule.endswith(".trade"):
        return transfer
    givers = gives & {transfer.supplier, transfer.recipient}
    if len(givers) != 1:
        return transfer
    if transfer.supplier in givers:
        return replace(transfer, directed=True)
    turned = {PartyRole.SUPPLIER: PartyRole.RECIPIENT, PartyRole.RECIPIENT: PartyRole.SUPPLIER}
    parties = tuple(replace(one, role=turned.get(one.role, one.role)) for one in transfer.parties)
    return replace(transfer, supplier=transfer.recipient, recipient=transfer.supplier, directed=True, parties=parties)


def _between(transfer: Transfer, one: Told, ends: frozenset[str], known: Mapping[str, set[str]]) -> Transfer:
    """Below a headline that names two parties and weapons, the end left out is the other of the two."""
    given = {transfer.supplier, transfer.recipient} - {UNKNOWN_PARTY}
    if one.is_collective or not one.may_be_filled:
        return transfer
    others = one.others if one.beside is None else one.beside
    if not transfer.directed or len(given) != 1 or not given < ends or others - ends:
        return transfer
    other = next(iter(ends - given))
    supplier, recipient = (
        (transfer.supplier, other) if transfer.recipient == UNKNOWN_PARTY else (other, transfer.recipient)
    )
    if are_enemies(supplier, recipient) or supplier in known.get(recipient, ()):
        return transfer
    if transfer.recipient == UNKNOWN_PARTY:
        return replace(transfer, recipient=other, rule=f"{transfer.rule}.other")
    return replace(transfer, supplier=other, rule=f"{transfer.rule}.other")


def _of_both(transfer: Transfer, one: Told, ends: frozenset[str], known: Mapping[str, set[str]]) -> Transfer:
    """Goods of a named make that change hands in an article about two: from who makes them to the other."""
    others = one.others if one.beside is None else one.beside
    if one.maker is None or one.maker not in ends or others - ends:
        return transfer
    other = next(iter(ends - {one.maker}))
    if are_enemies(one.maker, other) or one.maker in known.get(other, ()):
        return transfer
    return replace(transfer, supplier=one.maker, recipient=other, rule=f"{transfer.rule}.both")


def is_telling_make(maker: str | None) -> bool:
    """Does the make of a system say who gives it?"""
    return maker is not None and maker not in _HELD_BY_MANY


def _may_give(supplier: str, recipient: str, others: set[str]) -> bool:
    """Neither to itself, nor to an enemy, nor to an enemy of those it is known to arm."""
    if supplier == recipient or are_enemies(supplier, recipient):
        return False
    return not any(are_enemies(recipient, other) for other in others)
