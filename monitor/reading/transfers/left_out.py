"""The end that a sentence leaves out, where a short article names but one party that it can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY, Status, Transfer
from monitor.reading.transfers.context import Told
from monitor.reading.transfers.speakers import are_enemies

MOST_SENTENCES: Final = 8
"""A longer article names parties that have nothing to do with each other."""
_OPEN_POLICY: Final = "weapons_unspecified"
"""Goods of which a sentence without a recipient mostly tells a policy: Tokyo lifts its ban on arms exports."""


def is_open(one: Told) -> bool:
    """Is one end left out, of a supply that says which way it goes?"""
    transfer = one.transfer
    return transfer.directed and _ends(transfer).count(UNKNOWN_PARTY) == 1 and not one.is_collective


def among_parties(
    told: Sequence[Told], parties: frozenset[str], makers: frozenset[str], aided: frozenset[str] = frozenset()
) -> list[Told]:
    """``told``, the open ends filled with the one of the article's ``parties`` that can stand there; ``makers`` are
    further ones of whom only goods are named, so that they may give and not get; ``aided`` who the headline says is
    helped.

    A recipient left out is first the one who gets in the other sentences. Nobody is put beside an enemy, beside itself,
    or against the way that goods go in another sentence, but for what is given in return.
    """
    told = _chained(told, parties)
    closed = [one.transfer for one in told if UNKNOWN_PARTY not in _ends(one.transfer)]
    gets = {one.recipient for one in closed if one.directed} or set(aided)
    return [_filled(one, closed, gets, parties, makers) if is_open(one) else one for one in told]


def _chained(told: Sequence[Told], parties: frozenset[str]) -> Sequence[Told]:
    """The jets it bought in X have reached Y: of an article with one more party that one got and gave them."""
    bought = {one.transfer.supplier for one in told if is_open(one) and one.transfer.rule.endswith(".half")}
    got = {one.transfer.recipient for one in told if is_open(one) and one.transfer.supplier == UNKNOWN_PARTY}
    others = parties - bought - got
    if len(bought - {UNKNOWN_PARTY}) != 1 or len(got - {UNKNOWN_PARTY}) != 1 or len(others) != 1:
        return told
    between = next(iter(others))
    made = []
    for one in told:
        transfer = one.transfer
        if is_open(one) and transfer.supplier in bought:
            one = replace(one, transfer=replace(transfer, recipient=between, rule=_told_in_two(transfer)))
        elif is_open(one) and transfer.recipient in got:
            one = replace(one, transfer=replace(transfer, supplier=between, rule=_told_in_two(transfer)))
        made.append(one)
    return made


def _filled(
    one: Told, closed: Sequence[Transfer], gets: set[str], parties: frozenset[str], makers: frozenset[str]
) -> Told:
    transfer = one.transfer
    lacks_recipient = transfer.recipient == UNKNOWN_PARTY
    if transfer.item == _OPEN_POLICY and (lacks_recipient or transfer.status is Status.HALTED):
        return one
    if not lacks_recipient and one.maker is not None:
        return one  # a named system says more
    known = transfer.supplier if lacks_recipient else transfer.recipient
    partners = {end for pair in closed if known in _ends(pair) for end in _ends(pair)} - {known}
    if one.is_return:
        if len(partners) != 1:
            return one
        other = next(iter(partners))
    elif lacks_recipient and len(gets) == 1 and _may_be(next(iter(gets)), known, closed, gives=False):
        other = next(iter(gets))
    else:
        among = parties if lacks_recipient else parties | makers
        if lacks_recipient and transfer.rule.split(".")[1].startswith("give"):
            among = among - (
                one.others - {transfer.asserted_by}
            )  # who stands beside the giver as it does gives something of its own
        is_bought = lacks_recipient and transfer.rule.split(".")[1].startswith("get")
        fitting = [id for id in sorted(among) if _may_be(id, known, closed, gives=not lacks_recipient)]
        if not lacks_recipient and fitting and fitting[0] != one.made_by and _are_far(fitting[0], known):
            return one
        if len(fitting) != 1 or (
            fitting[0] == transfer.asserted_by and fitting[0] not in {one.made_by, *partners} and not is_bought
        ):
            return one
        other = fitting[0]
    rule = _told_in_two(transfer)
    if lacks_recipient:
        return replace(one, transfer=replace(transfer, recipient=other, rule=rule))
    return replace(one, transfer=replace(transfer, supplier=other, rule=rule))


_OF_ONE_SIDE: Final = frozenset({"CN", "RU", "KP", "IR", "BY"})
_OF_THE_OTHER: Final = frozenset(
    {
        "US", "JP", "KR", "TW", "AU", "NZ", "CA", "IL", "IN", "PH", "VN", "UA", "MD", "GE", "GB", "FR", "DE", "IT",
        "ES", "PT", "NL", "BE", "DK", "NO", "SE", "FI", "PL", "CZ", "SK", "RO", "BG", "EE", "LV", "LT", "HR", "SI",
        "GR",
    }
)  # fmt: skip
"""Who arms itself against the former: of these the one is named beside the other as a threat, not as who sells."""


def _are_far(supplier: str, recipient: str) -> bool:
    return supplier in _OF_ONE_SIDE and recipient in _OF_THE_OTHER


def _told_in_two(transfer: Transfer) -> str:
    return f"{transfer.rule.removesuffix('.half')}.article"


def _ends(transfer: Transfer) -> tuple[str, str]:
    return transfer.supplier, transfer.recipient


def _may_be(id: str, known: str, closed: Sequence[Transfer], *, gives: bool) -> bool:
    if id == known or are_enemies(id, known):
        return False
    against = (known, id) if gives else (id, known)
    return all(_ends(one) != against for one in closed if one.directed)
