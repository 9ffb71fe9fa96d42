"""How much a sentence speaks of weapons that go from one party to another. All weights of this topic stand here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from monitor.reading import directions
from monitor.reading.cues import Place, Sentence, distance
from monitor.reading.reasons import SILENT, Reasons

# Item classes that are weapons by themselves; the others need a word that says what for.
WEAPONS: Final = frozenset(
    {
        "ammunition",
        "artillery",
        "ballistic_missile",
        "missile_other",
        "air_defence",
        "uav",
        "combat_aircraft",
        "helicopter",
        "warship_submarine",
        "armoured_vehicle",
        "small_arms",
        "weapons_unspecified",
        "chem_bio",
    }
)
_WEAK_WEAPONS: Final = frozenset({"nuclear", "satellite_space", "military_technology"})
# What a state sends to sea or into the air itself: sending such a thing somewhere is a deployment, not a supply
PLATFORMS: Final = frozenset({"warship_submarine", "combat_aircraft", "helicopter"})
_OWN_USE: Final = PLATFORMS | {"uav", "armoured_vehicle"}
# ... except where others send arms but no forces of their own
_NOT_MANNED_BY_OTHERS: Final = frozenset({"UA"})
SENDING: Final = re.compile(
    "send|sent|dispatch|envo|env[ií]|schick|sende|отправ|направ|переброс|надісл|відправ|보내|보냈|파견|送|派|ارس|ترس|يرس|فرست|اعزام"
)
STATIONED: Final = re.compile(
    "deploy|station|déploi|déploy|despl[ie]|stationier|verleg|разверн|размещ|размест|розгор|розміс|розміщ|배치|전개|주둔|配備|展開|駐留|部署|驻|نشر|تنشر|ينشر|استقر|مستقر"
)
# Giving and getting that crosses a border by its meaning
_ABROAD: Final = re.compile(
    "export|import|smuggl|traffick|contreb|contrab|schmugg|ausfuhr|einfuhr|экспорт|импорт|контрабанд|експорт|імпорт|수출|수입|"
    "밀수|밀매|밀거래|輸出|輸入|密輸|密売|出口|进口|走私|贩运|تصدير|صادرات|صدر|استيراد|واردات|تهريب|صادر|قاچاق"
)
_CLOSE: Final = 28  # characters within which a common verb has a weapon as its object: gave, gets, order
_CLOSE_CJK: Final = 10
_BESIDE: Final = 20  # of something else that is moved the weapon must not stand farther away
_WIDE: Final = 220  # beyond this two cues of one long sentence say little together
_TOUCHING: Final = 4  # characters between a weapon and a word of fighting that are one thought: drone strike
_GOAL_GAP: Final = 25  # characters between a weapon and the mark of who gets it: tanks to, Panzer für
# Where the word of fighting comes first: attaque de drones, атака дронов
_STRIKE_FIRST: Final = frozenset({"fr", "es", "ru", "uk", "ar", "fa"})
_CJK: Final = frozenset({"ko", "ja", "zh"})


def score(text: str, rows: Sequence[Sentence], at: int, near: int, language: str, why: Reasons = SILENT) -> float:
    """Weapons + giving, getting, aid, export or embargo + parties, close together: 0 to about .85. ``why`` hears what
    earns how much."""
    row = rows[at]
    strong = _goods(row, language)
    nuclear = [(start, end) for item, start, end in row.things if item in _WEAK_WEAPONS]
    score = 0.0
    if row.has("arms_export_policy"):
        score = why.base(0.6, "words for a policy on arms exports")
    if row.has("embargo") and strong:
        close = distance(row.places("embargo"), strong) <= near
        score = max(score, why.base(0.6 if close else 0.35, f"an embargo and weapons{'' if close else ', far apart'}"))
    if strong or nuclear:
        gives, gets = _moves(text, row, strong or nuclear, language)
        if gives or gets:
            score = max(score, _moved(text, row, gives, gets, strong, nuclear, near, language, why))
    score = max(
        score,
        _pointed(text, row, strong, language, why),
        _foreign_production(rows, at, strong, near, why),
        _aided(row, strong, why),
        _interdicted(text, row, near, language, why),
    )
    if directions.arms(text, row.party_places, language):
        value = 0.35 + {0: 0.0, 1: 0.05}.get(row.parties, 0.15)
        score = max(score, why.base(value, f"a verb of arming before the armed party; {_named(row)}"))
    following = rows[at + 1] if at + 1 < len(rows) else None
    if score == 0.0 and strong and following is not None and following.has("transfer", "receive"):
        score = 0.25 if row.parties + following.parties >= 2 else 0.0
        why.base(score, "weapons here, giving or getting in the next sentence")
    return _weighed(row, score, why) if score else 0.0


def _named(row: Sentence) -> str:
    return {0: "nobody is named", 1: "one party is named"}.get(row.parties, "two parties or more are named")


def _weighed(row: Sentence, score: float, why: Reasons) -> float:
    """What else the sentence says for or against it."""
    if row.is_title:
        score += why.part(0.1, "in the title")
    if row.has("domestic_procurement") and not row.has("arms_export_policy", "military_aid"):
        score += why.part(-0.2, "a state's own procurement")
    if row.has("combat") and not row.has("military_aid", "arms_export_policy", "embargo"):
        score += why.part(-0.15, "fighting")
    if row.has("sport", "film"):
        score += why.part(-0.3, "sport, a film or a game")
    if row.has("gun_law") and row.parties < 2:
        score += why.part(-0.4, "gun law")
    return max(0.0, score)


def _goods(row: Sentence, language: str) -> list[Place]:
    """Weapons that could be given: not those of a drone strike, nor the weapons of "nuclear weapons"."""
    weak = [(start, end) for item, start, end in row.things if item in _WEAK_WEAPONS]
    found = [(start, end) for item, start, end in row.things if item in WEAPONS]
    found += [(start, end) for start, end in row.places("arms") if not _within(start, end, weak)]
    blows = row.places("combat")
    if not blows:
        return found
    first = language in _STRIKE_FIRST
    return [
        (start, end)
        for start, end in found
        if not any(
            0 <= blow_start - end <= _TOUCHING or (first and 0 <= start - blow_end <= _TOUCHING)
            for blow_start, blow_end in blows
        )
    ]


def _within(start: int, end: int, places: Sequence[Place]) -> bool:
    return any(first <= start and end <= last for first, last in places)


def _moves(text: str, row: Sentence, goods: Sequence[Place], language: str) -> tuple[list[Place], list[Place]]:
    """Words of giving and of getting, without those that move something else or only station it."""
    near = _CLOSE_CJK if language in _CJK else _CLOSE
    gives, gets = row.places("transfer"), row.places("receive")
    gives += [place for place in row.places("transfer_close") if distance([place], goods) <= near]
    gets += [place for place in row.places("receive_close") if distance([place], goods) <= near]
    kinds = {item for item, _, _ in row.things if item in WEAPONS}
    if kinds and kinds <= _OWN_USE and not row.has("arms"):
        goals = directions.goals(text, row.party_places, language)
        given = any(row.party_ids.get(goal) in _NOT_MANNED_BY_OTHERS for goal in goals)
        if not given and (not goals or kinds & PLATFORMS):
            gives = [place for place in gives if not SENDING.match(text[place[0] : place[1]].lower())]
    others = row.places("other_goods") + [(start, end) for item, start, end in row.things if item == "oil_commodities"]
    if others:
        gives = [place for place in gives if distance([place], goods) <= max(distance([place], others), _BESIDE)]
        gets = [place for place in gets if distance([place], goods) <= max(distance([place], others), _BESIDE)]
    return gives, gets


def _moved(
    text: str,
    row: Sentence,
    gives: Sequence[Place],
    gets: Sequence[Place],
    strong: Sequence[Place],
    weak: Sequence[Place],
    near: int,
    language: str,
    why: Reasons,
) -> float:
    """A word of giving or getting with a weapon near it."""
    moves = [*gives, *gets]
    gap = min(distance(moves, strong), distance(moves, weak) + near // 2)
    if gap > _WIDE:
        return 0.0
    abroad = any(_ABROAD.search(text[start:end].lower()) for start, end in moves)
    goods = [*strong, *weak]
    given_by = directions.sources(text, row.party_places, language)
    given_by += directions.makers(text, row.party_places, goods, language)
    marked = given_by + directions.goals(text, row.party_places, language)
    foreign = bool(row.origins - row.states) and bool(row.states or row.groups)
    linked = abroad or foreign or distance(marked, [*goods, *moves]) <= near
    why.open("a word of giving or getting, and weapons")
    value = why.part(0.3, "both in the sentence") + why.part(0.2 if gap <= near else 0.0, "close together")
    value += why.part({0: -0.1, 1: 0.05}.get(row.parties, 0.15), _named(row))
    if not gives and not (linked if row.parties > 1 else given_by):
        value += why.part(-0.2, "getting alone, from nobody")  # buying alone is mostly a state's own procurement
    elif not linked and row.parties < 2:
        value += why.part(-0.15, "nothing says that it is abroad")  # and so is a delivery to nobody abroad
    if not strong:
        value += why.part(-0.1 if gives and row.parties > 1 else -0.25, "goods that are not weapons by themselves")
        value += why.part(0.0 if linked else -0.1, "of which nothing says that they go abroad")
    return why.close(value)


def _pointed(text: str, row: Sentence, strong: Sequence[Place], language: str, why: Reasons) -> float:
    """Weapons right before the mark of who gets them, and somebody else who could give: no verb is needed."""
    if not strong or row.parties < 2 or row.has("combat", "launch", "test"):
        return 0.0
    kinds = {item for item, _, _ in row.things if item in WEAPONS}
    sentence = text[row.span.start : row.span.end].lower()
    if (
        kinds == {"warship_submarine"}
        or STATIONED.search(sentence)
        or (kinds <= PLATFORMS and SENDING.search(sentence))
    ):
        return 0.0
    reach = 8 if language in _CJK else _GOAL_GAP
    for start, _ in directions.goals(text, row.party_places, language):
        for _thing_start, thing_end in strong:
            between = text[thing_end:start]
            if thing_end <= start and len(between) <= reach and not re.search(r"[,;:.!?…]", between):
                return why.base(0.45, "weapons right before the mark of who gets them")
    return 0.0


def _aided(row: Sentence, strong: Sequence[Place], why: Reasons) -> float:
    """Words that already mean weapons given to somebody."""
    if not row.has("military_aid"):
        return 0.0
    value = 0.4 + (0.1 if strong else 0.0) + {0: -0.1, 1: 0.05}.get(row.parties, 0.15)
    return why.base(value, f"words for military aid{', and weapons' if strong else ''}; {_named(row)}")


def _interdicted(text: str, row: Sentence, near: int, language: str, why: Reasons) -> float:
    """Weapons seized or stopped on their way."""
    cargo = [(start, end) for item, start, end in row.things if item in WEAPONS - PLATFORMS] + row.places("arms")
    if not row.has("interdict") or not cargo or not row.parties:
        return 0.0
    if distance(row.places("interdict"), cargo) > near:
        return 0.0
    for_group = any(
        row.party_ids.get(goal) in row.groups for goal in directions.goals(text, row.party_places, language)
    )
    return why.base(0.5 if row.parties > 1 or for_group else 0.3, f"weapons seized or stopped; {_named(row)}")


def _foreign_production(rows: Sequence[Sentence], at: int, strong: Sequence[Place], near: int, why: Reasons) -> float:
    """Weapons of one party built by or in another: making + weapons + two parties + a word of agreement nearby."""
    row = rows[at]
    if not strong or not row.has("coproduce") or row.has("combat"):
        return 0.0
    if distance(row.places("coproduce"), strong) > near:
        return 0.0
    around = rows[max(0, at - 1) : at + 2]
    if len(row.states) < 2 or not any(other.has("cooperate") for other in around):
        return 0.0
    return why.base(0.5, "weapons made by or in another state")
