"""What happens at sea and in trade: seizures, transfers between ships, goods sold around sanctions, procurement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.domain import EventType, PartyRole
from monitor.reading.cues import Place
from monitor.reading.events import moods, roles
from monitor.reading.events.scene import (
    ADJECTIVE_BEHIND,
    UNDER_SANCTIONS,
    Draft,
    Name,
    Scene,
    nearest,
    others,
    overlaps,
    within,
)

_STATES: Final = frozenset({"state", "organisation", "armed_group", "un_body"})
_CLAUSE: Final = 100


# ---------------------------------------------------------------- at sea

OTHER_CARGO: Final = re.compile(
    r"cocaine|heroin|\bdrugs?\b|narcot|cannabis|migrant|\bwhal|cocaïne|drogue|stupéfiant|cocaína|\bdroga|drogen|kokain|"
    r"кокаин|наркот|мигрант|кокаїн|мігрант|마약|코카인|난민|麻薬|コカイン|覚醒剤|移民|毒品|可卡因|偷渡|مخدرات|"
    r"المخدرات|مهاجر|"
    r"مواد مخدر|کوکائین|fishing|pesquero|flotilla|flottille|فلوتيلا|أسطول الصمود|活动人士|aid ship",
    re.I,
)


def interdictions(scene: Scene) -> Iterator[Draft]:
    """A ship or cargo seized, boarded, stopped or searched: by whom, whose."""
    row = scene.row
    ships = scene.at("event_ship")
    vessels = [name for name in scene.names if name.kind in ("vessel", "aircraft")]
    if not (ships or vessels):
        return
    if not (row.states or vessels or row.groups):
        return
    for trigger in scene.at("event_seize"):
        things = [place for place in ships if not overlaps(place, trigger)] + [name.place for name in vessels]
        found = nearest(trigger, things)
        if found is None or found[0] > scene.near(48) or not moods.is_told(scene, trigger):
            continue
        if OTHER_CARGO.search(scene.text, row.span.start, row.span.end):
            continue
        if _is_shot_down(scene, trigger, found[1]):
            continue
        is_noun = _SEIZURE.search(scene.cut(trigger)) is not None
        doer = roles.agent(scene, trigger, kinds=_STATES, is_noun=is_noun, reach=0 if is_noun else 80)
        adjective = scene.language not in ADJECTIVE_BEHIND and doer is not None and 0 <= found[1][0] - doer.end <= 1
        if adjective:
            doer = None  # the Iranian tanker, not Iran
        target = _whose(scene, found[1], doer)
        if doer is None and target is None:
            continue
        if doer is not None and target is not None and doer.state == target.state:
            target = None
        draft = Draft(EventType.INTERDICTION, scene, trigger, "", doer, target, others=others(scene, doer, target))
        if target is None:
            draft.named.append((PartyRole.TARGET, "unknown", found[1]))
        yield draft


_SHOT: Final = re.compile(
    r"intercept|перехват|перехоп|拦截|截|요격|اعتراض|اعترض|رهگیری|abgefang|fing|captur|захват|захоп|半", re.I
)


def _is_shot_down(scene: Scene, trigger: Place, thing: Place) -> bool:
    """Drones and missiles intercepted in a fight, not a cargo of them."""
    if not _SHOT.match(scene.cut(trigger)):
        return False
    weapons = [(start, end) for _, start, end in scene.row.things]
    found = nearest(trigger, weapons)
    ship = nearest(trigger, [thing])
    return found is not None and ship is not None and scene.row.has("combat") and found[0] < ship[0]


_SEIZURE: Final = re.compile(
    r"(?:seizures?|interdiction|confiscation|saisies?|interception|arraisonnement|immobilisation|incautaci\w+|"
    r"decomiso|abordaje|"
    r"intercepción|beschlagnahm(?:e|ung)|изъяти[ея]|перехват|задержани[ея]|конфискаци[яи]|досмотр|вилученн?я|"
    r"перехоплення|"
    r"затримання|конфіскація|مصادرة|ضبط|احتجاز|اعتراض|تفتيش)\Z",
    re.I,
)
"""Nouns: whose they are stands beside them (the US seizure) or behind by, par, durch."""


def _whose(scene: Scene, ship: Place, doer: Name | None) -> Name | None:
    """The ship itself where it is known, else the state named right beside it: Iranian tanker, navire nord-coréen."""
    for name in scene.names:
        if name.kind in ("vessel", "aircraft") and (name.place == ship or within(ship, [name.place], 20)):
            return name
    for name in scene.names:
        if name.kind != "state" or (doer is not None and name.id == doer.id):
            continue
        if scene.language in ADJECTIVE_BEHIND:
            if 0 <= name.start - ship[1] <= 12:
                return name
        elif name.end <= ship[0] and _HERS.fullmatch(scene.plain(name.end, ship[0])):
            is_adjective = scene.language not in ("de", "ru", "uk") or scene.text[name.start].islower()
            if is_adjective and roles.mark(scene, name) not in ("agent", "subject"):
                return name
    return None


_HERS: Final = re.compile(
    r"(?:['’]s)?(?:-\w+)?\s(?:(?!(?:to|from|and|on|of|off|in|by|with|for|how|navy|forces|military|coast|"
    r"guard)\b)[\w-]+\s){0,2}|의?\s?|の|的?|籍|국적\s"
    r"|旗|船籍の?|(?:er|en)?\s(?:flagge\s)?(?:fahrende[nrs]?\s)?"
)
"""What may stand between a state and its ship: Iran-linked oil tankers, unter russischer Flagge fahrenden Tanker."""


def ship_to_ship(scene: Scene) -> Iterator[Draft]:
    """Goods moved between ships at sea, said of a party under sanctions or beside the word."""
    for trigger in scene.at("event_sts"):
        if moods.is_negated(scene, trigger):
            continue
        party = scene.under_sanctions()
        vessel = next((name for name in scene.names if name.kind == "vessel"), None)
        about = any(row.has("sanction", "un_sanction", "evade") for row in scene.around())
        if not (party or vessel) or not (about or (party and party.id in UNDER_SANCTIONS)):
            continue
        target = vessel or party
        yield Draft(EventType.SHIP_TO_SHIP, scene, trigger, "", None, target, others=others(scene, target))


# ---------------------------------------------------------------- trade


def prohibited_trade(scene: Scene) -> Iterator[Draft]:
    """Oil, coal, labour … traded where the sentence says: around, against or under sanctions."""
    row = scene.row
    despite = scene.at("event_despite")
    party = scene.under_sanctions() if despite or scene.at("event_labour") else None
    if party is None:
        return
    goods = scene.at("event_goods") + [(start, end) for item, start, end in row.things if item == "oil_commodities"]
    for trigger in scene.at("event_trade"):
        found = nearest(trigger, [place for place in goods if not overlaps(place, trigger)])
        if found is None or found[0] > scene.near(40) or not moods.is_real(scene, trigger):
            continue
        if not within(trigger, despite, scene.near(_CLAUSE)):
            continue
        yield Draft(EventType.PROHIBITED_TRADE, scene, trigger, "goods", None, party, others=others(scene, party))
        break
    workers = scene.at("event_labour")
    sanctioned = despite or row.places("un_sanction", "sanction")
    for trigger in workers:
        if "KP" in row.states and within(trigger, sanctioned, scene.near(_CLAUSE)) and moods.is_real(scene, trigger):
            korea = next((name for name in scene.names if name.state == "KP"), None)
            yield Draft(EventType.PROHIBITED_TRADE, scene, trigger, "labour", None, korea, others=others(scene, korea))
            break


_GENERIC: Final = re.compile(
    r"broker|intermed|middlem|courtier|посредник|брокер|посередник|中间人|中间商|仲介|ブローカー|중개|브로커|وسيط|"
    r"وسطاء|واسطه|دلال|"
    r"zwischenh|mittels|vermittler|掮客",
    re.I,
)
_PEACE: Final = re.compile(
    r"peace|ceasefire|cease-fire|truce|negotiat|talks|mediat|nuclear deal|hostage|paix|cessez|négocia|pourparlers|"
    r"paz|alto el fuego|negocia|"
    r"frieden|waffenruhe|verhandl|gespräch|мир\b|переговор|перемири|перемовин|휴전|평화|협상|회담|停戦|和平|交渉|"
    r"停火|谈判|调停|斡旋|"
    r"هدنة|مفاوضات|سلام|السلام|محادثات|مذاکر|آتش‌بس|صلح",
    re.I,
)


def procurement(scene: Scene) -> Iterator[Draft]:
    """Front companies, brokers and dual-use parts got for a party under sanctions."""
    row = scene.row
    party = scene.under_sanctions()
    if party is None:
        return
    parts = scene.at("event_parts") + [(start, end) for item, start, end in row.things if item == "dual_use_goods"]
    goods = [(start, end) for _, start, end in row.things] + parts
    about = [*goods, *row.places("sanction", "un_sanction", "state_sanction", "evade", "arms", "missile")]
    for trigger in scene.at("event_front"):
        apart = [place for place in about if not overlaps(place, trigger)]
        if not within(trigger, apart, scene.near(_CLAUSE)) or moods.is_negated(scene, trigger):
            continue
        if _GENERIC.match(scene.cut(trigger)):
            near = [
                place
                for place in goods + row.places("sanction", "un_sanction", "state_sanction")
                if not overlaps(place, trigger)
            ]
            if _PEACE.search(scene.text, row.span.start, row.span.end) or not within(trigger, near, scene.near(60)):
                continue
        yield Draft(EventType.PROCUREMENT, scene, trigger, "intermediary", None, party, others=others(scene, party))
        return
    around = bool(row.has("evade", "sanction", "un_sanction", "export_control", "state_sanction"))
    for trigger in scene.at("event_acquire"):
        found = nearest(trigger, [place for place in parts if not overlaps(place, trigger)])
        if found is None or found[0] > scene.near(45) or not around or not moods.is_real(scene, trigger):
            continue
        yield Draft(EventType.PROCUREMENT, scene, trigger, "parts", None, party, others=others(scene, party))
        return
