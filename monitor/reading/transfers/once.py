"""The transfers of an article said once: a headline's plain fact gives way to what the text says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY, Span, Status, Transfer
from monitor.reading.cues import Sentence
from monitor.reading.transfers.grammar import Grammar


def as_told_below(text: str, one: Transfer, rows: Sequence[Sentence], grammar: Grammar) -> Transfer:
    """A headline leaves out who says so: what it tells as plain fact is hearsay when the first sentence below is."""
    is_present = one.status is Status.PLANNED and grammar.moods.coming.fullmatch(one.cue) is not None
    if (
        not rows
        or (one.status is not Status.CONFIRMED and not is_present)
        or one.asserted_by
        or one.quote != rows[0].span
    ):
        return one
    if len(rows) < 2 or not rows[0].is_title:
        return one
    below = (rows[1].span.start, rows[1].span.end)
    if grammar.moods.lost.search(text, one.quote.start, one.quote.end):
        return one
    if grammar.denier_gives and grammar.moods.denied.search(text, rows[0].span.start, rows[0].span.end):
        return one  # what is denied below is not the giving
    match = grammar.moods.alleged.search(text, *below)
    if match:
        return replace(one, status=Status.ALLEGED, cue=match[0].strip())
    match = grammar.moods.told_by.search(text, *below)
    if match:
        return replace(one, status=Status.CLAIMED, cue=match[0].strip())
    match = grammar.moods.pledged.search(text, *below)
    if match is None and grammar.told_in_two:
        match = grammar.moods.pledged.search(text, one.quote.start, one.quote.end)
    if match is None and one.rule.split(".")[1] in _BOUGHT:
        match = grammar.moods.below.search(text, *below)
    return replace(one, status=Status.PLANNED, cue=match[0].strip()) if match else one


_BOUGHT: Final = frozenset({"get", "get_noun", "gotten"})
"""Rules whose plain fact may be no more than a contract."""


def said_once(read: Sequence[Transfer], headline: Span | None) -> tuple[Transfer, ...]:
    """One transfer for each pair and item, as first told (but a headline's plain fact gives way to what the text says
    of it); none with an unnamed end, or without direction, where the same is told with more."""
    directed = {(one.supplier, one.recipient) for one in read if one.directed and UNKNOWN_PARTY not in _ends(one)}
    known = {end for pair in directed for end in pair}
    kept: dict[tuple[str, str, bool, str], Transfer] = {}
    for one in read:
        if UNKNOWN_PARTY in _ends(one):
            if one.supplier == one.recipient:
                continue
            other = one.recipient if one.supplier == UNKNOWN_PARTY else one.supplier
            if other in known:
                continue
        elif not one.directed:
            ends = frozenset(_ends(one))
            items = {other.item for other in read if other.directed and frozenset(_ends(other)) == ends}
            if items and (one.item in items or not one.rule.endswith(".make")):
                continue
            if (one.recipient, one.supplier, False, one.item) in kept:
                continue
        key = (one.supplier, one.recipient, one.directed, one.item)
        first = kept.setdefault(key, one)
        is_plain = first.status is Status.CONFIRMED and first.asserted_by is None and first.quote == headline
        if is_plain and one.status is not Status.CONFIRMED:
            kept[key] = replace(one, key=first.key, in_return_for=first.in_return_for or one.in_return_for)
    return tuple(_specific(list(kept.values())))


def without_loose_returns(kept: Sequence[Transfer]) -> tuple[Transfer, ...]:
    """A return names only what is kept itself."""
    keys = {one.key for one in kept}
    return tuple(one if one.in_return_for in keys else replace(one, in_return_for=None) for one in kept)


def _ends(one: Transfer) -> tuple[str, str]:
    return one.supplier, one.recipient


def _specific(kept: list[Transfer]) -> list[Transfer]:
    """Without "weapons" where the same is told of the same pair with named goods."""
    named = {(*_ends(one), one.directed, one.status) for one in kept if one.item != "weapons_unspecified"}
    return [
        one for one in kept if one.item != "weapons_unspecified" or (*_ends(one), one.directed, one.status) not in named
    ]
