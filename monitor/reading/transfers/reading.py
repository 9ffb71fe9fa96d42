"""The transfers of one article: each sentence's flows with their moods, speakers and evidence, said once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from monitor.domain import UNKNOWN_PARTY, Party, PartyRole, Span, Status, Transfer
from monitor.knowledge.model import Knowledge
from monitor.reading import arms
from monitor.reading.cues import Sentence
from monitor.reading.mentions import Found, Hit, surname_hits
from monitor.reading.transfers import frames, moods, speakers
from monitor.reading.transfers.frames import Flow, Rejected
from monitor.reading.transfers.grammar import Grammar, Kind
from monitor.reading.transfers.grammars import GRAMMARS
from monitor.reading.transfers.pieces import Pieces, pieces

_MOST: Final = 24
"""Transfers kept of one article: more are lists and tables, not news."""
_MOST_SENTENCES: Final = 400
_PLAINLY: Final = 8.0  # points of a flow that alone makes an article one about arms
_MOST_LOOKED_AT: Final = 300  # before those said twice are taken out


@dataclass(frozen=True, slots=True)
class TransfersRead:
    """The transfers, and what was looked at and not read, for ``explain``."""

    transfers: tuple[Transfer, ...]
    proofs: tuple[Span, ...]  # sentences that say a supply so plainly that they alone make the article one about arms
    rejected: tuple[Rejected, ...]


def transfers(
    text: str,
    rows: Sequence[Sentence],
    found: Found,
    knowledge: Knowledge,
    *,
    language: str,
    published: date | None,
    is_armed: bool,
) -> TransfersRead:
    """Reads the transfers of an article.

    ``rows`` are its sentences with their cues (``cues.gather``), ``language`` that of the index it was read with.
    ``is_armed``: other words of the article say already that it is about arms transfers; without that, or a sentence
    among ``proofs``, the caller keeps none of them.
    """
    grammar = GRAMMARS.get(language)
    if grammar is None:
        return TransfersRead((), (), ())
    by_sentence: dict[int, list[Hit]] = {}
    spoken_of = [*found.names, *surname_hits(found, knowledge, text, [row.span for row in rows])]
    for hit in sorted(spoken_of, key=lambda one: (one.start, one.end)):
        by_sentence.setdefault(hit.sentence, []).append(hit)
    rejected: list[Rejected] = []
    read: list[Transfer] = []
    proofs: list[Span] = []
    named = frozenset(id for hit in found.names for id in hit.entities)
    for row in rows[:_MOST_SENTENCES]:
        if len(read) >= _MOST_LOOKED_AT:
            break
        hits = by_sentence.get(row.number, ())
        seen = pieces(text, row, hits, knowledge, grammar, is_armed=is_armed)
        if seen is None:
            continue
        others = [*row.places("other_goods"), *((s, e) for item, s, e in row.things if item == "oil_commodities")]
        said_by = speakers.speaker(text, hits, seen.start, seen.end, knowledge, grammar)
        flows = frames.flows(text, seen, grammar, others, rejected, is_fought=row.has("combat", "launch", "test"))
        proofs += [row.span for flow in flows if not is_armed and _is_plain(text, row, flow)]
        made: dict[int, str] = {}
        for at, flow in enumerate(flows):
            for transfer in _as_transfers(text, row, seen, flow, said_by, grammar, named, rejected, len(read)):
                if flow.returned_for is not None:
                    transfer = replace(transfer, in_return_for=made.get(flow.returned_for))
                made.setdefault(at, transfer.key)
                read.append(transfer)
    kept = _said_once(read)
    return TransfersRead(kept[:_MOST], tuple(dict.fromkeys(proofs)), tuple(rejected))


_PLAIN: Final = frozenset(
    {Kind.GIVE, Kind.GIVEN, Kind.GIVE_NOUN, Kind.GET, Kind.GOTTEN, Kind.GET_NOUN, Kind.ARM, Kind.ARMED, Kind.BOUND}
)


def _is_plain(text: str, row: Sentence, flow: Flow) -> bool:
    """Does one party give the other weapons, in so many words? Ships and aircraft that are sent are mostly deployed;
    sport, films and fighting speak of weapons in other ways."""
    if flow.supplier is None or flow.recipient is None or not flow.directed or flow.trigger is None:
        return False
    if flow.trigger.kind not in _PLAIN or flow.score < _PLAINLY or row.has("sport", "film", "combat", "metaphor"):
        return False
    if UNKNOWN_PARTY in flow.supplier.ids + flow.recipient.ids:
        return False
    items = {goods.item for goods in flow.goods}
    word = text[flow.trigger.start : flow.trigger.end].lower()
    if items <= arms.PLATFORMS and arms.SENDING.search(word):
        return False
    return bool(items & arms.WEAPONS)


def _as_transfers(
    text: str,
    row: Sentence,
    seen: Pieces,
    flow: Flow,
    said_by: speakers.Speaker | None,
    grammar: Grammar,
    named: frozenset[str],
    rejected: list[Rejected],
    count: int,
) -> list[Transfer]:
    at = flow.trigger.start if flow.trigger else flow.goods[0].start
    if moods.is_hypothetical(text, seen, at, grammar):
        rejected.append(Rejected(flow.rule, at, at, "said under an if"))
        return []
    made: list[Transfer] = []
    mood_of_all = moods.mood(text, seen, flow.trigger, at, grammar, spoken=said_by is not None, by_party=False)
    for supplier, recipient in flow.ids():
        maker = flow.goods[0].maker
        is_bought = flow.trigger is not None and flow.trigger.kind in (Kind.GET, Kind.GET_NOUN, Kind.GOTTEN)
        if is_bought and flow.supplier is None and maker in named and maker != recipient:
            supplier = maker or UNKNOWN_PARTY
        if supplier == recipient:
            continue
        if supplier == UNKNOWN_PARTY and mood_of_all.status is Status.HALTED and row.un:
            rejected.append(Rejected(flow.rule, at, at, "a ban by the United Nations, no supply"))
            continue
        by_party = said_by is not None and bool({said_by.entity, said_by.state} & {supplier, recipient})
        mood = (
            moods.mood(text, seen, flow.trigger, at, grammar, spoken=True, by_party=True) if by_party else mood_of_all
        )
        for goods in flow.goods:
            parties = tuple(
                Party(role, id, text[actor.start : actor.end], Span(actor.start, actor.end))
                for role, id, actor in (
                    (PartyRole.SUPPLIER, supplier, flow.supplier),
                    (PartyRole.RECIPIENT, recipient, flow.recipient),
                )
                if actor is not None
            )
            if said_by is not None:
                parties += (Party(PartyRole.SPEAKER, said_by.entity, said_by.name, said_by.span),)
            cue = text[flow.trigger.start : flow.trigger.end] if flow.trigger else text[goods.start : goods.end]
            made.append(
                Transfer(
                    key=str(count + len(made) + 1),
                    supplier=supplier,
                    recipient=recipient,
                    directed=flow.directed,
                    item=goods.item,
                    status=mood.status,
                    stage=mood.stage,
                    quote=row.span,
                    cue=mood.cue or cue,
                    rule=flow.rule,
                    system=goods.system,
                    item_span=Span(goods.start, goods.end),
                    asserted_by=said_by.entity if said_by else None,
                    asserted_by_role=speakers.role(said_by, supplier, recipient) if said_by else None,
                    parties=parties,
                )
            )
    return made


def _said_once(read: Sequence[Transfer]) -> tuple[Transfer, ...]:
    """One transfer for each pair and item, as first told; none with an unnamed end, or without direction, where the
    same is told with more."""
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
            if (one.supplier, one.recipient) in directed or (one.recipient, one.supplier) in directed:
                continue
            if (one.recipient, one.supplier, False, one.item) in kept:
                continue
        kept.setdefault((one.supplier, one.recipient, one.directed, one.item), one)
    return tuple(_specific(list(kept.values())))


def _ends(one: Transfer) -> tuple[str, str]:
    return one.supplier, one.recipient


def _specific(kept: list[Transfer]) -> list[Transfer]:
    """Without "weapons" where the same is told of the same pair with named goods."""
    named = {(*_ends(one), one.directed, one.status) for one in kept if one.item != "weapons_unspecified"}
    return [
        one for one in kept if one.item != "weapons_unspecified" or (*_ends(one), one.directed, one.status) not in named
    ]
