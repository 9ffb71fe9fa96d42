"""What people do: troops and trainers sent abroad, hackers who steal for a state, the accused and their judges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.domain import EventType
from monitor.reading import directions
from monitor.reading.cues import Place
from monitor.reading.events import moods, roles
from monitor.reading.events.scene import ADJECTIVE_BEHIND, Draft, Name, Scene, nearest, others, overlaps, within
from monitor.reading.events.trade import OTHER_CARGO

_CLAUSE: Final = 100


_AT_WAR: Final = frozenset(
    {frozenset({"RU", "UA"}), frozenset({"IL", "IR"}), frozenset({"IL", "LB"}), frozenset({"US", "IR"})}
)
"""Whose troops in each other's land were not sent there in aid."""


_GETS: Final = re.compile(r"에게?\s|에게|[にへ](?!よ)")
"""A particle that makes the people those who get something, not those who are sent."""
_EXERCISE: Final = re.compile(
    r"\bdrills?\b|exercises?\b|war ?games?|manœuvres|manoeuvres|exercices?\b|maniobras|ejercicios|manöver|übung|"
    r"учени[яей]|навчань|"
    r"훈련|演習|军演|演习|مناورات|تدريبات مشتركة|رزمایش|olympic|world cup|earthquake|séisme",
    re.I,
)


def personnel(scene: Scene) -> Iterator[Draft]:
    """Troops, trainers, engineers or workers sent abroad by a state, or those of another trained by it."""
    people = scene.at("event_people", "event_labour")
    row = scene.row
    if not people:
        return
    states = [name for name in scene.names if name.kind in ("state", "armed_group")]
    if len({name.id for name in states}) < 2:
        return
    goals = set(directions.goals(scene.text, [name.place for name in states], scene.language))
    for trigger in scene.at("event_send"):
        found = nearest(trigger, [place for place in people if not overlaps(place, trigger)])
        if found is None or found[0] > scene.near(40) or not moods.is_told(scene, trigger):
            continue
        if _GETS.match(scene.behind(found[1][1], 3)):
            continue
        if _EXERCISE.search(scene.text, row.span.start, row.span.end):
            continue
        sender = _theirs(scene, found[1], states) or roles.agent(scene, trigger, kinds=_STATE)
        host = _goal(scene, states, goals, sender, trigger)
        if sender is None or host is None or sender.id == host.id or sender.kind != "state":
            continue
        if frozenset({sender.id, host.id}) in _AT_WAR:
            continue
        yield Draft(
            EventType.PERSONNEL_TRAINING, scene, trigger, "sent", sender, host, others=others(scene, sender, host)
        )
        break
    for trigger in scene.at("event_train"):
        found = nearest(trigger, [place for place in people if not overlaps(place, trigger)])
        if found is None or found[0] > scene.near(28) or not moods.is_told(scene, trigger):
            continue
        trained = _theirs(scene, found[1], states)
        trainer = roles.agent(scene, trigger, kinds=_STATE)
        if trained is None or trainer is None or trained.id == trainer.id:
            continue
        if frozenset({trainer.id, trained.id}) in _AT_WAR:
            continue
        yield Draft(
            EventType.PERSONNEL_TRAINING,
            scene,
            trigger,
            "trained",
            trainer,
            trained,
            others=others(scene, trainer, trained),
        )
        break


_PARTED: Final = re.compile(r"[,;:]|\b(?:sent|send|to|and)\b")


def _theirs(scene: Scene, people: Place, states: list[Name]) -> Name | None:
    """Whose people: North Korean troops, soldats nord-coréens, 北朝鮮兵士."""
    for name in states:
        if scene.language in ADJECTIVE_BEHIND:
            if 0 <= name.start - people[1] <= 2:
                return name
        elif scene.is_cjk:
            if name.end <= people[0] and scene.text[name.end : people[0]].strip() in ("", "の", "的", "人"):
                return name
        elif 0 <= people[0] - name.end <= 12 and not _PARTED.search(scene.text[name.end : people[0]]):
            return name
    return None


def _goal(scene: Scene, states: list[Name], goals: set[Place], sender: Name | None, trigger: Place) -> Name | None:
    hosts = [name for name in states if sender is None or name.id != sender.id]
    into = [
        name
        for name in hosts
        if name.place in goals
        or _into(scene, name)
        or (scene.language == "zh" and roles.mark(scene, name) == "against")
    ]
    best = nearest(trigger, [name.place for name in into])
    if best is None or best[0] > scene.near(_CLAUSE):
        return None
    return next(name for name in into if name.place == best[1])


_INTO_BEFORE: Final = re.compile(
    r"(?:\b(?:in|into|to|en|au|aux|dans|a|hacia|in\s+die|nach|в|во|на|до|у)\s+(?:the\s+|la\s+|die\s+|den\s+)?|"
    r"(?:في|إلى|الى|به|در)\s+|[往到赴至向在])\Z"
)


def _into(scene: Scene, name: Name) -> bool:
    return _INTO_BEFORE.search(scene.before(name.start, 14)) is not None


# ---------------------------------------------------------------- crypto

_HACKERS: Final = re.compile(
    r"hack|pirat|хакер|해커|해킹|ハッカー|ハッキング|黑客|骇客|قراصنة|القراصنة|هکر|it worker|it-|it労働|it 인력|"
    r"it인력|айти|айтіш|"
    r"informat|it人员",
    re.I,
)
_STEALERS: Final = frozenset({"KP", "IR", "RU", "CN"})


def cyber(scene: Scene) -> Iterator[Draft]:
    """Crypto stolen or laundered, hackers and IT workers who earn for a state under sanctions."""
    row = scene.row
    places = scene.at("event_cyber")
    if not places:
        return
    party = next(
        (name for name in scene.names if name.state in _STEALERS and roles.mark(scene, name) != "against"),
        next((name for name in scene.names if name.state in _STEALERS), None),
    )
    if party is None:
        return
    steals = scene.at("event_steal")
    for trigger in places:
        if not moods.is_real(scene, trigger):
            continue
        gap = nearest(trigger, [place for place in steals if not overlaps(place, trigger)])
        stolen = gap is not None and gap[0] <= scene.near(60) and moods.is_real(scene, gap[1])
        theirs = party.state == "KP" and _HACKERS.match(scene.cut(trigger)) and within(trigger, [party.place], 4)
        if not stolen and not theirs:
            continue
        if party.state in ("RU", "CN") and not row.has("sanction", "un_sanction", "state_sanction", "evade"):
            continue
        yield Draft(EventType.CYBER_FINANCE, scene, trigger, "", party, None, others=others(scene, party))
        return


# ---------------------------------------------------------------- in court

_STATE: Final = frozenset({"state"})
_VERB_LAST: Final = frozenset({"ko", "ja", "fa"})  # there the subject of a sentence is the accused
VERDICTS: Final = (
    ("event_plea", "plea"),
    ("event_acquitted", "acquitted"),
    ("event_sentenced", "sentenced"),
    ("event_convicted", "convicted"),
    ("event_extradited", "extradited"),
    ("event_charged", "charged"),
)
_OTHER_CRIMES: Final = re.compile(
    r"war crimes?|genocide|murder|treason|espionage|martial law|insurrection|corruption|bribe|crimes de guerre|"
    r"génocide|meurtre|"
    r"crímenes de guerra|genocidio|asesinato|kriegsverbrechen|völkermord|mord\b|военны\w+ преступлен|геноцид|"
    r"убийств|госизмен|"
    r"воєнн\w+ злочин|вбивств|держзрад|내란|계엄|살인|전쟁범죄|戦争犯罪|殺人|内乱|战争罪|谋杀|叛国|جرائم حرب|"
    r"إبادة|قتل|جنایات جنگی|قتل|"
    r"international criminal court|\bicc\b|cpi\b|школ|doping",
    re.I,
)


_SMUGGLED: Final = re.compile(
    r"smuggl|export|embargo|dual|launder|sanc|sankt|contreband|contrab|trafic|tráfico|traffick|blan[qc]|lavado|"
    r"schmugg|ausfuhr|geldw|handel|"
    r"контрабанд|экспорт|експорт|эмбарго|ембарго|вывоз|вивез|двойн|подвійн|отмыв|відмив|санкц|밀수|수출|밀매|제재|"
    r"자금세탁|전략물자|密輸|輸出|密売|制裁|"
    r"外為|資金洗浄|走私|出口|制裁|洗钱|禁运|贩运|تهريب|تصدير|عقوبات|غسل|حظر|قاچاق|صادرات|تحریم|پولشویی",
    re.I,
)
# That sanctions were imposed is no offence; that they were evaded is
_SANCTION: Final = re.compile(r"sanc|sankt|санкц|제재|制裁|عقوبات|العقوبات|تحریم", re.I)


def cases(scene: Scene) -> Iterator[Draft]:
    """Somebody charged, convicted, sentenced … over arms, sanctions, export rules or smuggling: whose court, whom."""
    row = scene.row
    about = [
        place
        for place in (*scene.at("event_offence"), *row.places("export_control", "arms", "embargo"))
        if row.has("evade") or not _SANCTION.match(scene.cut(place))
    ]
    if not about or not (scene.names or row.states) or OTHER_CARGO.search(scene.text, row.span.start, row.span.end):
        return
    goods = row.things or scene.at("event_parts") or row.has("arms", "missile") or scene.under_sanctions()
    if len(row.states) < 2 and not (goods and any(_SMUGGLED.search(scene.cut(place)) for place in about)):
        return
    for concept, detail in VERDICTS:
        for trigger in scene.at(concept):
            offences = [place for place in about if not overlaps(place, trigger)]
            if not within(trigger, offences, scene.near(130)):
                continue
            if not (moods.is_told(scene, trigger) if detail == "extradited" else moods.is_real(scene, trigger)):
                continue
            if _OTHER_CRIMES.search(scene.text, row.span.start, row.span.end):
                return
            target = _accused(scene, trigger)
            court = (
                roles.agent(scene, trigger, kinds=frozenset({"organisation"}))
                or (None if scene.language in _VERB_LAST else roles.agent(scene, trigger, kinds=_STATE, reach=12))
                or _court_state(scene)
            )
            if court is not None and target is not None and court.id == target.id:
                court = None
            yield Draft(EventType.LEGAL, scene, trigger, detail, court, target, others=others(scene, court, target))
            return


def _accused(scene: Scene, trigger: Place) -> Name | None:
    kinds = frozenset({"person", "organisation", "network", "vessel"})
    found = [name for name in scene.names if name.kind in kinds and within(trigger, [name.place], scene.near(70))]
    found = [name for name in found if name.kind != "organisation" or name.id not in ("ofac", "european-union", "fbi")]
    before = [name for name in found if name.end <= trigger[0] and name.kind != "person"]
    people = [name for name in found if name.kind == "person"]
    if len(people) == 1 and not before:
        return None if _is_office_holder(scene, people[0]) else people[0]
    return before[-1] if len(before) == 1 and not people else None


def _is_office_holder(scene: Scene, name: Name) -> bool:
    """Heads of state and ministers are seldom the accused of such a case, and often named beside it."""
    entity = scene.knowledge.entities[name.id]
    return any(alias.valid_from or alias.valid_to for alias in entity.aliases) or name.country in ("US", "UA", "KR")


_COURT: Final = re.compile(
    r"\A[\s'’s-]{0,4}(?:federal\s+|district\s+|supreme\s+|state\s+|justice\s+)?(?:courts?|prosecutors?|jury|"
    r"judges?|justice\s+department|department\s+of\s+justice|"
    r"attorney|authorities|법원|검찰|법무부|司法省|検察|地裁|司法部|法院|检察)|\A\s?(?:連邦|연방|联邦)?(?:大陪審|地検)",
    re.I,
)
_COURT_BEFORE: Final = re.compile(
    r"(?:justice|tribunal|procureurs?|parquet|fiscalía|fiscales|tribunal|corte|justicia|juez|суд|прокуратура|"
    r"прокуроры|минюст|мін'?юст|محكمة|القضاء|النيابة|"
    r"وزارة العدل|دادگاه|دادستانی|وزارت دادگستری|bundesanwaltschaft|gericht)\s+(?:fédéral\w*|federal(?:es)?|"
    r"de\s+)?(?:l['’]|la\s+|los\s+|en\s+|in\s+den\s+)?\Z",
    re.I,
)


def _court_state(scene: Scene) -> Name | None:
    """The state whose court or prosecutors are named right beside it."""
    for name in scene.names:
        if name.kind != "state":
            continue
        if _COURT.match(scene.behind(name.end, 30)) or _COURT_BEFORE.search(scene.before(name.start, 30)):
            return name
    return None
