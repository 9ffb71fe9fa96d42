"""What an article as a whole tells of its transfers: two who have a pact, who is to answer in court, a cargo that was
stopped, what is given in return.

Each only fills an end that its sentence leaves out, or settles the status. A language asks for each of them by a
pattern of its grammar.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY, PartyRole, Span, Stage, Status, Transfer
from monitor.knowledge.model import Knowledge
from monitor.reading.arms import WEAPONS
from monitor.reading.cues import Sentence
from monitor.reading.mentions import Hit
from monitor.reading.transfers.context import Told
from monitor.reading.transfers.grammar import NEVER, REACH_BEFORE, Grammar, Kind
from monitor.reading.transfers.named import party_id
from monitor.reading.transfers.speakers import are_enemies

_LONGEST: Final = 2_500  # characters of an article in which its pact is looked for
_REACH: Final = 80  # characters behind a party of a headline in which it is said to be tried
_LICENCE: Final = ".make.licence"
_MADE: Final = ".make"
_MOST: Final = 8  # names of a sentence that are looked at


@dataclass(frozen=True, slots=True)
class Setting:
    """``pact``: the two parties of an article about a defence pact. ``accused``: who is to be tried. ``seized``: its
    headline tells of weapons stopped on their way. ``in_court``: its headline speaks of a trial.
    ``denier``: who denies something in its headline. ``origin``: where a stopped cargo came from.
    ``title``: its headline."""

    pact: frozenset[str] = frozenset()
    accused: str | None = None
    seized: bool = False
    in_court: bool = False
    denier: str | None = None
    origin: str | None = None
    title: Span | None = None


def is_proof(transfer: Transfer, about: Setting) -> bool:
    """Does it, by what the article is about, say by itself that it is about arms?"""
    if not transfer.directed or transfer.recipient == UNKNOWN_PARTY:
        return False
    if transfer.rule.endswith(".cargo"):
        return True
    return transfer.supplier != UNKNOWN_PARTY and (
        about.in_court or transfer.rule.endswith((".pact", ".accused", ".denier"))
    )


def setting(
    text: str,
    rows: Sequence[Sentence],
    hits: Mapping[int, Sequence[Hit]],
    knowledge: Knowledge,
    grammar: Grammar,
) -> Setting:
    if not rows or not rows[0].is_title:
        return Setting()
    title = rows[0].span
    pact: frozenset[str] = frozenset()
    if grammar.alliance is not NEVER and grammar.alliance.search(text, 0, min(len(text), _LONGEST)):
        named = {
            id
            for row in rows
            for hit in hits.get(row.number, ())[:_MOST]
            for id in _parties(text, hit, knowledge, grammar)
        }
        pact = frozenset(named) if len(named) == 2 else pact
    accused, in_court = None, False
    if grammar.accused is not NEVER or grammar.accusing is not NEVER:
        tried = {
            ids[0]
            for hit in hits.get(rows[0].number, ())[:_MOST]
            if len(ids := _parties(text, hit, knowledge, grammar)) == 1
            and grammar.adjective.fullmatch(text, hit.start, hit.end) is None
            and (
                grammar.accused.match(text, hit.end, min(title.end, hit.end + _REACH))
                or grammar.accusing.search(text[max(title.start, hit.start - REACH_BEFORE) : hit.start])
            )
        }
        in_court = bool(tried) or grammar.accusing.search(text, title.start, title.end) is not None
        accused = tried.pop() if len(tried) == 1 else None
    is_armed = any(row.places("arms") or any(item in WEAPONS for item, _, _ in row.things) for row in rows[:_FIRST])
    seized = is_armed and grammar.cargo.search(text, title.start, title.end) is not None
    denier = None
    if grammar.denier_gives and any(
        pattern.search(text, title.start, title.end) for pattern in (grammar.moods.denied, grammar.moods.negated)
    ):
        first = next(iter(hits.get(rows[0].number, ())), None)
        ids = _parties(text, first, knowledge, grammar) if first is not None else ()
        denier = ids[0] if len(ids) == 1 else None
    origin = _came_from(text, rows, hits, knowledge, grammar) if seized else None
    return Setting(pact, accused, seized, in_court, denier, origin, title)


_FIRST: Final = 4  # sentences in which a cargo's origin is told


def _came_from(
    text: str,
    rows: Sequence[Sentence],
    hits: Mapping[int, Sequence[Hit]],
    knowledge: Knowledge,
    grammar: Grammar,
) -> str | None:
    """Where the text below a headline on a stopped cargo says that it came from; None where it names none or two."""
    named = {
        id
        for row in rows[1:_FIRST]
        for hit in hits.get(row.number, ())[:_MOST]
        if grammar.origins.match(text, hit.end, row.span.end)
        or grammar.origins_ahead.search(text[max(row.span.start, hit.start - REACH_BEFORE) : hit.start])
        for id in _parties(text, hit, knowledge, grammar)
    }
    return named.pop() if len(named) == 1 else None


def _parties(text: str, hit: Hit, knowledge: Knowledge, grammar: Grammar) -> tuple[str, ...]:
    if grammar.no_party.match(text, hit.start):
        return ()
    return tuple(dict.fromkeys(id for one in hit.entities if (id := party_id(one, knowledge)) is not None))


def settled(told: Sequence[Told], about: Setting, text: str, knowledge: Knowledge, grammar: Grammar) -> list[Told]:
    """``told`` with what the article says of all of them."""
    pairs = {
        (one.transfer.supplier, one.transfer.recipient)
        for one in told
        if one.transfer.directed and UNKNOWN_PARTY not in (one.transfer.supplier, one.transfer.recipient)
    }
    quotes = {
        one.transfer.quote
        for one in told
        if (one.transfer.supplier, one.transfer.recipient) in pairs and one.transfer.directed
    }
    taught = {
        (one.transfer.supplier, one.transfer.recipient)
        for one in told
        if one.transfer.item == "military_technology" and one.transfer.directed
    }
    made = []
    for one in told:
        transfer = one.transfer
        if transfer.rule.endswith(_LICENCE) and (transfer.supplier, transfer.recipient) in taught:
            # made together: what goes one way is told apart
            transfer = replace(transfer, directed=False, rule=transfer.rule.removesuffix(_LICENCE) + _MADE)
            one = replace(one, transfer=transfer)
        if grammar.denier_gives:
            transfer = _denied_by(one, told, knowledge)
            transfer = _given_by_denier(transfer, about.denier)
            transfer = _held_by_denier(transfer, about, text, grammar)
        if grammar.returns and len({frozenset(pair) for pair in pairs}) == 1:
            transfer = _returned(transfer, pairs, quotes, text, grammar)
        if about.pact:
            transfer = _of_pact(one, transfer, about.pact, pairs)
        if about.accused is not None:
            transfer = _tried(transfer, about.accused)
            if grammar.told_in_two:
                transfer = _given_by_the_accused(transfer, about.accused, text)
        if about.seized:
            transfer = _stopped(transfer, about.origin)
        made.append(one if transfer is one.transfer else replace(one, transfer=transfer))
    return made


def _denied_by(one: Told, told: Sequence[Told], knowledge: Knowledge) -> Transfer:
    """The jets were not sold to X, Y's minister said: Y denies that it sold them; or those to whom Y gave them."""
    transfer = one.transfer
    if transfer.status is not Status.DENIED or transfer.supplier != UNKNOWN_PARTY or not transfer.directed:
        return transfer
    speaker = next((one.entity for one in transfer.parties if one.role is PartyRole.SPEAKER), None)
    giver = party_id(speaker, knowledge) if speaker is not None and speaker in knowledge.entities else None
    if giver is None and len(one.others) == 1:
        giver = next(iter(one.others))
    got = {
        other.transfer.recipient
        for other in told
        if other.transfer.quote == transfer.quote and other.transfer.supplier == giver and other.transfer.directed
    } - {UNKNOWN_PARTY, transfer.recipient}
    giver = got.pop() if len(got) == 1 else giver
    if giver is None or giver == transfer.recipient or are_enemies(giver, transfer.recipient):
        return transfer
    return replace(transfer, supplier=giver, rule=f"{transfer.rule}.denier")


def _given_by_denier(transfer: Transfer, denier: str | None) -> Transfer:
    """X: our drones were not sold on. The drones sold to Y …: X sold them."""
    is_given = transfer.rule.endswith(".given") and transfer.status is not Status.DENIED
    if denier is None or not is_given or transfer.supplier != UNKNOWN_PARTY:
        return transfer
    if transfer.recipient in (UNKNOWN_PARTY, denier) or are_enemies(denier, transfer.recipient):
        return transfer
    return replace(transfer, supplier=denier, rule=f"{transfer.rule}.denier")


def _held_by_denier(transfer: Transfer, about: Setting, text: str, grammar: Grammar) -> Transfer:
    """Y denies that it sold the helicopters that X gave: X gave them to Y."""
    if about.denier is None or transfer.recipient != UNKNOWN_PARTY or transfer.quote != about.title:
        return transfer
    is_told = grammar.given_before.search(text, transfer.quote.start, transfer.quote.end) is not None
    if transfer.status is not Status.CONFIRMED and not is_told:
        return transfer
    ends = {transfer.supplier, about.denier}
    if not transfer.directed or UNKNOWN_PARTY in ends or len(ends) == 1 or are_enemies(transfer.supplier, about.denier):
        return transfer
    return replace(transfer, recipient=about.denier, status=Status.CONFIRMED, rule=f"{transfer.rule}.denier")


def _returned(
    transfer: Transfer, pairs: set[tuple[str, str]], quotes: set[Span], text: str, grammar: Grammar
) -> Transfer:
    """X gives Y drones. In return it gets technology: from Y."""
    open_ends = (transfer.supplier, transfer.recipient).count(UNKNOWN_PARTY)
    if open_ends != 1 or not transfer.directed:
        return transfer
    quote = (transfer.quote.start, transfer.quote.end)
    is_same = transfer.rule.split(".")[1] == "get" and transfer.quote in quotes
    is_exchange = (
        is_same or transfer.rule.endswith(".half") or grammar.triggers[Kind.SWAP].search(text, *quote) is not None
    )
    if not is_exchange:
        return transfer
    for supplier, recipient in pairs:
        if transfer.supplier == recipient:
            return replace(transfer, recipient=supplier, rule=f"{transfer.rule}.return")
        if transfer.recipient == supplier:
            return replace(transfer, supplier=recipient, rule=f"{transfer.rule}.return")
    return transfer


def _of_pact(one: Told, transfer: Transfer, pact: frozenset[str], pairs: set[tuple[str, str]]) -> Transfer:
    given = {transfer.supplier, transfer.recipient} - {UNKNOWN_PARTY}
    if not transfer.directed or len(given) != 1 or not given < pact or one.others - pact or one.is_collective:
        return transfer
    other = next(iter(pact - given))
    supplier, recipient = (
        (transfer.supplier, other) if transfer.recipient == UNKNOWN_PARTY else (other, transfer.recipient)
    )
    if are_enemies(supplier, recipient) or (recipient, supplier) in pairs:
        return transfer
    return replace(transfer, supplier=supplier, recipient=recipient, rule=f"{transfer.rule}.pact")


_TOLD_OF_AN_ACCUSED: Final = frozenset({Status.CONFIRMED, Status.CLAIMED, Status.PLANNED})


def _tried(transfer: Transfer, accused: str) -> Transfer:
    """X must be tried. Sending shells to rebels was a crime: X is said to have sent them."""
    if not transfer.directed or accused == transfer.recipient:
        return transfer
    if (
        transfer.supplier == UNKNOWN_PARTY
        and transfer.recipient != UNKNOWN_PARTY
        and not are_enemies(accused, transfer.recipient)
    ):
        transfer = replace(transfer, supplier=accused, rule=f"{transfer.rule}.accused")
    if transfer.supplier == accused and transfer.status in _TOLD_OF_AN_ACCUSED:
        return replace(transfer, status=Status.ALLEGED)
    return transfer


def _given_by_the_accused(transfer: Transfer, accused: str, text: str) -> Transfer:
    """X must be tried: it gave rebels Chinese howitzers. Whose make they are did not give them."""
    giver = next((one for one in transfer.parties if one.role is PartyRole.SUPPLIER and one.span is not None), None)
    if giver is None or giver.span is None or text[giver.span.end : giver.span.end + 1] not in set("製制产產"):
        return transfer
    if accused in (transfer.supplier, transfer.recipient) or are_enemies(accused, transfer.recipient):
        return transfer
    others = tuple(one for one in transfer.parties if one is not giver)
    return replace(
        transfer,
        supplier=accused,
        status=Status.ALLEGED if transfer.status in _TOLD_OF_AN_ACCUSED else transfer.status,
        rule=f"{transfer.rule}.accused",
        parties=others,
        source_of_supply=transfer.supplier,
    )


_NOT_STOPPED: Final = frozenset({Status.DENIED, Status.INTERDICTED})


def _stopped(transfer: Transfer, origin: str | None) -> Transfer:
    """A lorry with rifles seized. The weapons were to reach the rebels: they did not."""
    if not transfer.directed:
        return transfer
    if transfer.status not in _NOT_STOPPED:
        transfer = replace(transfer, status=Status.INTERDICTED, stage=Stage.SEIZED)
    is_open = transfer.supplier == UNKNOWN_PARTY and transfer.recipient not in (UNKNOWN_PARTY, origin)
    if origin is not None and is_open and not are_enemies(origin, transfer.recipient):
        transfer = replace(transfer, supplier=origin)
    if transfer.status is Status.INTERDICTED:
        return replace(transfer, rule=f"{transfer.rule}.cargo")
    return transfer
