"""What earlier sentences tell of a later one: which goods are meant, whose pact it is, who is paid back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from monitor.domain import UNKNOWN_PARTY, Status, Transfer
from monitor.reading.arms import WEAPONS
from monitor.reading.transfers.ends import ENOUGH, multiplied
from monitor.reading.transfers.flow import Flow
from monitor.reading.transfers.goods import makes_these
from monitor.reading.transfers.grammar import NEVER, Grammar, Kind, Mark
from monitor.reading.transfers.grammars.asides import FATES
from monitor.reading.transfers.points import GOALS
from monitor.reading.transfers.speakers import are_enemies
from monitor.reading.transfers.values import Actor, Goods, Pieces

_NOT_KEPT: Final = frozenset({"military_technology", "nuclear", "satellite_space"})
_MOST_AGAIN: Final = 2
_LICENCE: Final = ".make.licence"
EARLY: Final = 4  # sentences in which an article says that it is about a pact
NEXT: Final = 2  # sentences behind that one which tell of its goods
_MOST_PARTNERS: Final = 4
SEIZED: Final = ".seized"
"""How the rule ends of a seizure that says only who was to get the goods."""
POINTED: Final = 40  # characters from goods to the one they are for


@dataclass(frozen=True, slots=True)
class Kept:
    """Goods that a sentence told of, and who makes them, where it says so."""

    goods: Goods
    maker: Actor | None
    is_seized: bool = False


def kept(text: str, seen: Pieces, before: Kept | None, grammar: Grammar) -> Kept | None:
    """The first goods of a sentence, which later ones may call by a general word; ``before`` where it names none."""
    goods = next((one for one in seen.goods if one.item not in _NOT_KEPT), None)
    if goods is None:
        return before
    is_again = before is not None and before.is_seized
    is_seized = is_again or grammar.moods.interdicted.search(text, seen.start, seen.end) is not None
    makers = (one for one in seen.actors if one.mark is Mark.MAKER and len(one.ids) == 1)
    maker = seen.maker or next((one for one in makers if makes_these(one, (goods,), seen, grammar)), None)
    return Kept(goods, maker, is_seized)


def named_again(text: str, start: int, end: int, before: Kept, grammar: Grammar) -> list[Goods]:
    """The aircraft, the boats: the goods named before, where ``text[start:end]`` calls them by a general word, or by
    what carried them when they were seized."""
    goods, found = before.goods, []
    patterns = [grammar.things.get(goods.item), grammar.things.get(""), grammar.carriers if before.is_seized else None]
    for pattern in patterns:
        if pattern is not None:
            found += [replace(goods, start=one.start(), end=one.end()) for one in pattern.finditer(text, start, end)]
    return sorted(found, key=lambda one: one.start)[:_MOST_AGAIN]


def is_pact_reviewed(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Does ``text[start:end]`` say that an agreement on defence is looked at anew?"""
    return grammar.pacts.search(text, start, end) is not None and grammar.reviews.search(text, start, end) is not None


def pact_of(text: str, seen: Pieces, grammar: Grammar) -> tuple[Actor, ...]:
    """The two states whose pact a sentence says to be under review; empty where it does not, or names more."""
    if not seen.may(grammar.pacts) or not is_pact_reviewed(text, seen.start, seen.end, grammar):
        return ()
    named: dict[str, Actor] = {}
    for one in seen.actors:
        if len(one.ids) == 1 and one.ids[0] != UNKNOWN_PARTY and not one.is_pronoun:
            named.setdefault(one.ids[0], one)
    partners = [one for one in named.values() if one.mark is Mark.WITH]
    if not 2 <= len(named) <= _MOST_PARTNERS or (len(named) != 2 and len(partners) != len(named) - 1):
        return ()
    return () if are_enemies(*list(named)[:2]) else tuple(named.values())


def on_a_pact(
    text: str, seen: Pieces, flows: Sequence[Flow], pact: Sequence[Actor], before: Kept | None, grammar: Grammar
) -> list[Flow]:
    """Jakarta reviews its pact with Paris; 42 Rafale are at stake: who makes them was to give them to the other."""
    if len(pact) < 2 or any(flow.supplier is not None and flow.recipient is not None for flow in flows):
        return []
    for goods in seen.goods or ((before.goods,) if before is not None else ()):
        makers = {goods.maker}
        makers |= {one.ids[0] for one in seen.actors if one.is_firm}
        makers |= {
            one.ids[0]
            for one in seen.actors
            if one.mark is Mark.MAKER and one.is_adjective and seen.goods and makes_these(one, (goods,), seen, grammar)
        }
        if not seen.goods and before is not None and before.maker is not None:
            makers.add(before.maker.ids[0])
        for one, other in ((one, other) for one in pact for other in pact if len(pact) == 2 and one is not other):
            if one.ids[0] in makers and other.ids[0] not in makers:
                return [Flow(one, other, (goods,), None, f"{grammar.language}.pact", score=ENOUGH)]
        partners = [one for one in pact if one.mark is Mark.WITH]
        reviewer = next((one for one in pact if one.mark is not Mark.WITH), None)
        if reviewer is not None and grammar.ordered.search(text, seen.start, seen.end) is not None:
            name = f"{grammar.language}.pact"
            return [Flow(one, reviewer, (goods,), None, name, score=ENOUGH) for one in partners]
    return []


def made_abroad(flow: Flow) -> Flow:
    """Goods of one built in the other: who gives whom is left open, as the two do it together."""
    if not flow.rule.endswith(_LICENCE):
        return flow
    return replace(flow, directed=False, rule=flow.rule.removesuffix(_LICENCE) + ".make")


def making_pair(flows: Sequence[Flow]) -> tuple[Actor, Actor] | None:
    """The two who make goods together, or one of whom makes those of the other."""
    for flow in flows:
        is_making = flow.trigger is not None and flow.trigger.kind is Kind.MAKE
        if is_making and flow.supplier is not None and flow.recipient is not None:
            return flow.supplier, flow.recipient
    return None


def in_making(flow: Flow, pair: tuple[Actor, Actor] | None) -> Flow:
    """Drones of one are built in the other. It gets the plans as well: technology goes between the two."""
    is_know_how = all(one.item == "military_technology" for one in flow.goods)
    if pair is None or not is_know_how or not flow.directed or (flow.supplier is None) == (flow.recipient is None):
        return flow
    for one, other in (pair, pair[::-1]):
        if flow.supplier is not None and flow.supplier.ids == one.ids:
            return replace(flow, recipient=other)
        if flow.recipient is not None and flow.recipient.ids == one.ids:
            return replace(flow, supplier=other)
    return flow


def with_its_making(read: Sequence[Transfer]) -> list[Transfer]:
    """The technology for goods that are to be made abroad is to come as well."""
    made = {frozenset((one.supplier, one.recipient)) for one in read if _is_planned_making(one)}
    return [
        replace(one, status=Status.PLANNED)
        if one.item == "military_technology"
        and one.status is Status.CONFIRMED
        and frozenset((one.supplier, one.recipient)) in made
        else one
        for one in read
    ]


def _is_planned_making(transfer: Transfer) -> bool:
    return ".make" in transfer.rule and transfer.status is Status.PLANNED


def last_pair(flows: Sequence[Flow]) -> tuple[Actor, Actor] | None:
    """Who gave whom in the last supply that a sentence told whole."""
    for flow in reversed(flows):
        ends = (flow.supplier, flow.recipient)
        if flow.directed and ends[0] and ends[1] and UNKNOWN_PARTY not in ends[0].ids + ends[1].ids:
            return ends[0], ends[1]
    return None


def in_return(flow: Flow, seen: Pieces, pair: tuple[Actor, Actor] | None) -> Flow:
    """In return Myanmar's works send shells: to who gave in the sentence before."""
    if pair is None or not flow.directed or not any(one.kind is Kind.SWAP for one in seen.triggers):
        return flow
    gave, got = pair
    if flow.recipient is None and flow.supplier is not None and flow.supplier.ids == got.ids:
        return replace(flow, recipient=gave)
    if flow.supplier is None and flow.recipient is not None and flow.recipient.ids == gave.ids:
        return replace(flow, supplier=got)
    return flow


def joined(flows: Sequence[Flow]) -> list[Flow]:
    """It came from Ethiopia and was bound for the rebels: two halves of one sentence made whole."""
    halves = [one for one in flows if one.directed and one.supplier is not None and one.recipient is None]
    others = [one for one in flows if one.directed and one.supplier is None and one.recipient is not None]
    if len(halves) != 1 or not others or halves[0].trigger is None or halves[0].trigger.kind is not Kind.GIVEN:
        return list(flows)
    giver = halves[0].supplier
    taken = {one.recipient.ids for one in others if one.recipient is not None}
    if giver is None or giver.ids in taken or any(are_enemies(giver.ids[0], ids[0]) for ids in taken):
        return list(flows)
    return [replace(one, supplier=giver) if one in others else one for one in flows if one is not halves[0]]


def seized_for(text: str, seen: Pieces, flows: Sequence[Flow], grammar: Grammar) -> list[Flow]:
    """Launchers for the rebels seized: who was to get them, with no verb of giving; who gives is not told."""
    if flows or grammar.carriers is NEVER or not grammar.moods.interdicted.search(text, seen.start, seen.end):
        return []
    for goods in seen.goods:
        for actor in seen.actors:
            is_close = 0 <= actor.start - goods.end <= POINTED and not seen.crossed(goods.end, actor.start)
            if actor.mark in GOALS and is_close and len(actor.ids) == 1 and actor.ids != (UNKNOWN_PARTY,):
                return [
                    Flow(None, one, (goods,), None, f"{grammar.language}{SEIZED}", score=ENOUGH)
                    for _, one in multiplied(None, actor, seen)
                ]
    return []


def with_bands(text: str, flow: Flow, bands: Sequence[str], grammar: Grammar) -> Flow:
    """The flow, "the militia" in it being the one armed group that the article names."""
    if len(bands) != 1:
        return flow
    supplier, recipient = (
        replace(one, ids=tuple(bands))
        if one is not None and one.ids == (UNKNOWN_PARTY,) and grammar.bands_again.fullmatch(text, one.start, one.end)
        else one
        for one in (flow.supplier, flow.recipient)
    )
    if supplier is not None and recipient is not None and supplier.ids == recipient.ids:
        return flow
    return replace(flow, supplier=supplier, recipient=recipient)


def aided(
    text: str, actors: Sequence[Actor], start: int, end: int, grammar: Grammar
) -> tuple[Actor | None, Actor | None]:
    """Summit in Ottawa: aid package for Moldova: who gives what the article tells of, where that is said, and who gets
    it; None for both where it is not one alone."""
    if grammar.aid.search(text, start, end) is None:
        return None, None
    gets = {one.ids: one for one in actors if one.mark in GOALS and len(one.ids) == 1}
    gives = {one.ids: one for one in actors if one.mark in (Mark.NONE, Mark.SUBJECT, Mark.MAKER, Mark.FROM)}
    if len(gets) != 1 or len(gives) > 1 or (UNKNOWN_PARTY,) in gets or gives.keys() & gets.keys():
        return None, None
    giver = next(iter(gives.values()), None)
    return (giver if giver is None or len(giver.ids) == 1 else None), next(iter(gets.values()))


def in_package(
    seen: Pieces, flows: Sequence[Flow], package: tuple[Actor | None, Actor | None], grammar: Grammar
) -> list[Flow]:
    """It contains radars and ammunition: goods named below a headline of a package, in a sentence without parties."""
    giver, gets = package
    if giver is None or gets is None or seen.is_title or not seen.goods:
        return []
    if any(one.supplier is not None and one.recipient is not None for one in flows):
        return []
    if any(one.ids not in (giver.ids, gets.ids, (UNKNOWN_PARTY,)) for one in seen.actors):
        return []
    goods = tuple({one.item: one for one in seen.goods}.values())
    return [Flow(giver, gets, goods, None, f"{grammar.language}.package.pact", score=ENOUGH)]


def onward(flow: Flow, seen: Pieces, pair: tuple[Actor, Actor] | None) -> Flow:
    """X gave Y jets. Six of them went to Z: by Y."""
    is_bound = flow.trigger is not None and flow.trigger.kind is Kind.BOUND and flow.supplier is None
    if pair is None or not is_bound or flow.recipient is None or not flow.goods:
        return flow
    if (
        flow.recipient.ids in (pair[0].ids, pair[1].ids)
        or flow.goods[0].start != seen.goods[0].start
        or not seen.is_again
    ):
        return flow
    return replace(flow, supplier=pair[1])


@dataclass(frozen=True, slots=True)
class Fate:
    """What a headline tells of what became of weapons: who speaks of it, where they are, and whether it does at all."""

    owner: Actor | None = None
    place: Actor | None = None
    is_told: bool = False


def fate_of(text: str, actors: Sequence[Actor], start: int, end: int, grammar: Grammar) -> Fate:
    """The headline's first party that no preposition sets aside, and the one other that "in" does."""
    bare = [one for one in actors if one.mark in (Mark.NONE, Mark.SUBJECT, Mark.SPEAKER) and not one.is_pronoun]
    owner = bare[0] if bare else None
    places = {one.ids: one for one in actors if one.mark is Mark.ASIDE and (owner is None or one.ids != owner.ids)}
    place = next(iter(places.values())) if len(places) == 1 else None
    return Fate(owner, place, FATES[grammar.language].search(text, start, end) is not None)


def with_fate(text: str, flow: Flow, seen: Pieces, fate: Fate, grammar: Grammar) -> Flow:
    """Lithuania's president denies that a launcher given to Kyiv was hit: who says so of its fate gave it. The one that
    Sweden gave was not lost in Ukraine: where it stands is who got it."""
    is_aside = flow.trigger is not None and flow.trigger.kind is Kind.GIVEN
    is_half = (flow.supplier is None) != (flow.recipient is None)
    if not is_aside or not is_half or flow.trigger is None:
        return flow
    if not fate.is_told and FATES[grammar.language].search(text, seen.start, seen.end) is None:
        return flow
    if flow.recipient is None and flow.supplier is not None:
        other = fate.place
        made = replace(flow, recipient=other)
    else:
        marks = (Mark.NONE, Mark.SUBJECT, Mark.SPEAKER)
        ahead = [one for one in seen.actors if one.end <= flow.trigger.start and one.mark in marks]
        other = next((one for one in ahead if not one.is_pronoun), fate.owner)
        made = replace(flow, supplier=other)
    known = flow.supplier or flow.recipient
    if other is None or known is None or len(other.ids) != 1 or other.ids in (known.ids, (UNKNOWN_PARTY,)):
        return flow
    return flow if are_enemies(other.ids[0], known.ids[0]) else made


def paid(text: str, seen: Pieces, flows: Sequence[Flow], grammar: Grammar) -> list[Flow]:
    """Moscow pays for Pyongyang's shells with technology: whose goods are paid for gives them, and gets the others."""
    match = grammar.pays.search(text, seen.start, seen.end)
    if match is None or any(one.supplier is not None and one.recipient is not None for one in flows):
        return []
    low, high = match.span()
    first = next((one for one in seen.actors if one.end <= low and one.mark in (Mark.NONE, Mark.SUBJECT)), None)
    makers = [one for one in seen.actors if low <= one.start < high and one.mark in (Mark.MAKER, Mark.FROM)]
    other = next((one for one in makers if len(one.ids) == 1), None)
    got = tuple(one for one in seen.goods if low <= one.start < high)[:1]
    given = tuple(one for one in seen.goods if high <= one.start)[:1]
    if first is None or other is None or not got or len(first.ids) != 1 or first.ids == other.ids or first.is_pronoun:
        return []
    name = f"{grammar.language}.paid"
    made = [Flow(other, first, got, None, name, score=ENOUGH)]
    return made + ([Flow(first, other, given, None, name, score=ENOUGH)] if given else [])


def barter(text: str, seen: Pieces, flows: Sequence[Flow], grammar: Grammar) -> list[Flow]:
    """Eritrea swaps soldiers for Iranian drones: whose goods stand behind the word gives them."""
    if any(one.supplier is not None and one.recipient is not None for one in flows):
        return []
    match = grammar.swaps.search(text, seen.start, seen.end)
    if match is None:
        return []
    low, high = match.span()
    first = next((one for one in seen.actors if one.end <= low and one.mark in (Mark.NONE, Mark.SUBJECT)), None)
    makers = [one for one in seen.actors if one.start >= high and one.mark in (Mark.MAKER, Mark.FROM)]
    other = next((one for one in makers if len(one.ids) == 1), None)
    if first is None or other is None or len(first.ids) != 1 or first.ids == other.ids or first.is_pronoun:
        return []
    name = f"{grammar.language}.barter"
    got = tuple(one for one in seen.goods if one.start >= high)
    given = tuple(one for one in seen.goods if low <= one.start < high)
    made = [Flow(other, first, got[:1], None, name, score=ENOUGH)] if got else []
    return made + ([Flow(first, other, given[:1], None, name, score=ENOUGH)] if given and got else [])


def is_filled(transfer: Transfer) -> bool:
    """Does it name both ends, one of them by what the rest of the article says?"""
    if UNKNOWN_PARTY in (transfer.supplier, transfer.recipient) or transfer.item not in WEAPONS:
        return False
    return transfer.rule.endswith((".headed", ".joined", ".other", ".denier", ".pact", ".return"))
