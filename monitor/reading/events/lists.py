"""Sanctions imposed and lifted, and what the Security Council and its panels do: adopt, veto, renew, report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from monitor.domain import EventType, PartyRole
from monitor.reading.cues import Place
from monitor.reading.events import moods, roles
from monitor.reading.events.scene import Draft, Name, Scene, nearest, overlaps, within

_PERMANENT: Final = frozenset({"RU", "CN", "US", "GB", "FR"})
_MAKERS: Final = frozenset({"state", "organisation", "un_body", "person"})
_BODIES: Final = frozenset({"state", "organisation", "un_body"})
_COUNCIL: Final = "un-security-council"
_BESIDE: Final = 45  # characters from the verb to the sanctions, the resolution or the list it is said of
_CLAUSE: Final = 90
# The word itself says sanctions or a list of them
_SAYS_SANCTIONS: Final = re.compile(
    r"sanc|sankt|санкц|чёрн|черн|чорн|제재|블랙리스트|制裁|黑名单|ブラックリスト|blacklist|liste noire|lista negra|schwarze|"
    r"عقوبات|السوداء|تحریم|سیاه|拉黑",
    re.I,
)
# A participle is a verb only behind an auxiliary or the one who does it; elsewhere it describes (sanctioned tankers)
_AUXILIARY: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(
        r"\b(?:was|were|been|being|has|have|had|is|are|got|also|later|jointly|treasury|department|office)\s+(?:\w+ly\s+)?\Z"
    ),
    "fr": re.compile(r"\b(?:a|ont|avait|avaient|été|est|sont|ayant)\s+(?:\w+ment\s+)?\Z"),
    "es": re.compile(r"\b(?:ha|han|había|habían|fue|fueron|sido|ser)\s+\Z"),
    "de": re.compile(r"\b(?:wurden?|hat|haben|hatte|hatten|worden|sind|ist)\b[^.;]{0,120}\Z"),
}
_PARTICIPLE: Final = re.compile(
    r"(?:sanctioned|blacklisted|frozen|sanctionnée?s?|gelée?s?|sancionad[oa]s?|congelad[oa]s?|sanktioniert(?:e|en)?|eingefroren)\Z",
    re.I,
)
_BY_BEHIND: Final = re.compile(r"\s+(?:by|par|por|von|durch)\s")
_DESCRIBES: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(r"\b(?:on|of|the|a|an)\s*\Z"),
    "fr": re.compile(r"\b(?:la|les|des?|du|une?)\s*\Z"),
    "es": re.compile(r"\b(?:el|los|las?|una?|de)\s*\Z"),
    "de": re.compile(r"\b(?:die|der|den|das|auf|eine[rnms]?)\s*\Z"),
}

# ---------------------------------------------------------------- lists


def designations(scene: Scene) -> Iterator[Draft]:
    """Who is put under sanctions or on a list of them, by whom."""
    if scene.row.has("sport", "film") or not scene.speaks_of_sanctions():
        return
    sanctions = [place for place in scene.sanctions if not _IS_VERB.search(scene.cut(place))]
    seen = False
    for trigger in scene.at("event_impose"):
        found = nearest(trigger, [place for place in sanctions if not overlaps(place, trigger)])
        if found is None or found[0] > scene.near(_BESIDE) or not moods.is_told(scene, trigger):
            continue
        if _lifts(scene, found[1]) or not _is_one_clause(scene, trigger, found[1]):
            continue
        yield from _designation(scene, trigger, found[1])
        seen = True
    for trigger in scene.at("event_designate"):
        says = _SAYS_SANCTIONS.search(scene.cut(trigger)) is not None
        if not _stands_as_verb(scene, trigger) or not (says or _names_a_list(scene, trigger)):
            continue
        if moods.is_told(scene, trigger):
            yield from _designation(scene, trigger, trigger)
            seen = True
    if not seen and scene.row.is_title:
        yield from _bare(scene)


_IS_VERB: Final = re.compile(
    r"(?:\w(?:ed|ing)|ionn(?:ée?s?|er|ent|e)|ionad[oa]s?|ioniert\w*|ionieren)\Z|\Asanction\Z|\Asanción\Z", re.I
)
_LIST: Final = re.compile(
    r"\blists?\b|blacklist|asset|\bliste|avoirs|\blista|activos|bienes|spisk|списк|список|спискам|актив|명단|리스트|대상|자산|リスト|対象|資産|"
    r"名单|清单|名單|资产|قائمة|لائحة|أصول|فهرست|لیست|دارایی|liste\b|vermögen|sanktionsliste|списку|entity list",
    re.I,
)


def _names_a_list(scene: Scene, trigger: Place) -> bool:
    """Is the generic verb (added, placed, froze, 지정) said of a list or of assets, with sanctions in the sentence?"""
    low = max(scene.row.span.start, trigger[0] - scene.near(90))
    high = min(scene.row.span.end, trigger[1] + scene.near(150))
    return _LIST.search(scene.text, low, high) is not None and within(trigger, scene.sanctions, scene.near(150))


def _is_one_clause(scene: Scene, trigger: Place, other: Place) -> bool:
    first, second = sorted((trigger, other))
    return roles.BETWEEN.search(scene.plain(first[1], second[0])) is None


def _lifts(scene: Scene, sanctions: Place) -> bool:
    """Are these sanctions said to be lifted, by a nearer verb?"""
    return within(sanctions, scene.at("event_lift"), scene.near(22))


def _stands_as_verb(scene: Scene, trigger: Place) -> bool:
    """Does a word that says sanctions by itself tell that they were imposed?"""
    written = scene.cut(trigger)
    auxiliary = _AUXILIARY.get(scene.language)
    if auxiliary is None:
        return True
    ahead = scene.before(trigger[0], 130)
    if ahead.endswith("-"):
        return False  # the U.S.-sanctioned tanker
    if _PARTICIPLE.match(written):
        if (auxiliary.search(ahead) and not re.search(r"rte[nrsm]?\Z", written)) or (
            _BY_BEHIND.match(scene.behind(trigger[1], 6)) and scene.language != "de"
        ):
            return True
        name = next((name for name in reversed(scene.names) if name.end <= trigger[0]), None)
        return (
            name is not None
            and trigger[0] - name.end <= 2
            and roles.mark(scene, name) == ""
            and not name.kind == "vessel"
        )
    if re.match(r"blacklisted|blacklists", written, re.I):
        return not _DESCRIBES[scene.language].search(ahead)
    if re.search(r"list|noire|negra|schwarz", written, re.I):
        return _PUT.search(scene.text, scene.row.span.start, scene.row.span.end) is not None
    return not _DESCRIBES[scene.language].search(ahead)


_PUT: Final = re.compile(
    r"\b(?:add(?:s|ed)|put|puts|place[sd]|includ\w+|appear\w*|inscri\w+|ajout\w+|plac\w+|mis|mise|met|figur\w+|inclu\w+|añad\w+|agreg\w+|"
    r"setzt\w*|gesetzt|nahm|aufgenommen|steht|stehen|landet\w*)\b",
    re.I,
)


def _designation(scene: Scene, trigger: Place, sanctions: Place) -> Iterator[Draft]:
    doer = roles.agent(scene, trigger, kinds=_MAKERS)
    if doer is not None and doer.end <= sanctions[0] and _are_subject(scene, trigger, sanctions):
        doer = roles.by(scene, trigger, kinds=_MAKERS)
    apart = sanctions != trigger
    if doer is None and apart:
        doer = _beside(scene, sanctions)
    target = roles.struck(scene, sanctions, doer, marked_only=apart)
    if target is not None and target.kind == "un_body":
        target = None
    if doer is not None and target is not None and doer.state is not None and doer.state == target.state:
        return  # a state's own people: domestic, or misread
    if doer is None and target is None:
        return
    yield Draft(EventType.DESIGNATION, scene, trigger, "", doer, target)


_NOUN_AFTER_VERB: Final = frozenset({"en", "fr", "es", "ru", "uk", "zh", "ar"})


def _are_subject(scene: Scene, trigger: Place, sanctions: Place) -> bool:
    """Sanctions that stand before their verb are its subject (sanctions were imposed, took effect): who stands before
    them is no doer by that."""
    return scene.language in _NOUN_AFTER_VERB and sanctions[1] <= trigger[0]


def _beside(scene: Scene, sanctions: Place) -> Name | None:
    """The maker named as an adjective of its sanctions: EU sanctions, sanctions américaines, санкции США."""
    for name in scene.bodies:
        if overlaps(name.place, sanctions) or (not scene.is_cjk and 0 <= name.start - sanctions[1] <= 8):
            return name
    for name in scene.names if scene.is_cjk else ():
        if 0 <= sanctions[0] - name.end <= 6 and name.kind in _BODIES and scene.text.startswith(_OF, name.end):
            return name  # 유엔의 대이란 제재
    doer = roles.agent(scene, sanctions, kinds=_BODIES, is_noun=True, reach=0)
    if doer is None or (doer.kind == "state" and doer.id not in _SANCTIONING):
        return None
    return doer


_OF: Final = ("의", "の", "的")
_SANCTIONING: Final = frozenset({"US", "GB", "JP", "KR", "CA", "AU", "CH", "NZ", "UA", "CN", "RU"})
"""Whose adjective before "sanctions" names the maker rather than the target; of RU and CN only where a verb agrees."""
_BARE_VERB: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(r"\s+(?:\d[\d,.]*\s+|more\s+|two\s+|three\s+|several\s+|dozens\s+of\s+|over\s+|nearly\s+)?"),
    "fr": re.compile(r"\s+(?:\d+\s+)?(?:l['’]|la\s+|les?\s+|des\s+|une?\s+)?"),
    "zh": re.compile(r"(?:\d+[家个名]|多[家名]|数[家名])?"),
}


def _bare(scene: Scene) -> Iterator[Draft]:
    """Headlines without a verb of imposing: US sanctions Chinese refiners; 美, 북한 해커 제재; 美国制裁朝鲜官员."""
    language = scene.language
    for sanction in scene.sanctions:
        word = scene.cut(sanction).lower()
        if language in _BARE_VERB:
            if language == "en" and word != "sanctions":
                continue
            doer = next((n for n in scene.names if 0 <= sanction[0] - n.end <= 1 and n.kind in _BODIES), None)
            if doer is None or roles.mark(scene, doer) not in ("", "subject") or scene.before(doer.start, 1) == "-":
                continue
            target = next((n for n in scene.names if 0 <= n.start - sanction[1] <= 24), None)
            if target is None or target.id == doer.id or target.kind == "un_body":
                continue
            if not _BARE_VERB[language].fullmatch(scene.plain(sanction[1], target.start)):
                continue
            if not moods.is_real(scene, sanction):
                continue
            yield Draft(EventType.DESIGNATION, scene, sanction, "", doer, target)
        elif language in ("ko", "ja"):
            if scene.behind(sanction[1], 12).strip(" …·.!?'\"”’」") not in (
                "",
                "대상",
                "대상에",
                "추가",
                "단행",
                "発表",
                "へ",
            ):
                continue
            if not moods.is_real(scene, sanction):
                continue
            doer = next((n for n in scene.names if n.kind in _BODIES and roles.mark(scene, n) == "subject"), None)
            target = next((n for n in scene.names if doer and n.start >= doer.end and n.end <= sanction[0]), None)
            if doer is None or target is None or target.id == doer.id or target.kind == "un_body":
                continue
            if roles.mark(scene, target) == "aside":
                continue
            yield Draft(EventType.DESIGNATION, scene, sanction, "", doer, target)


def delistings(scene: Scene) -> Iterator[Draft]:
    """Who is taken off a list, or whose sanctions are lifted, eased or suspended, by whom."""
    if scene.row.has("sport", "film") or not scene.speaks_of_sanctions():
        return
    for trigger in scene.at("event_lift"):
        nouns = [place for place in scene.sanctions if not _IS_VERB.search(scene.cut(place))]
        found = nearest(trigger, [place for place in nouns if not overlaps(place, trigger)])
        if found is None or found[0] > scene.near(_BESIDE) or not moods.is_told(scene, trigger):
            continue
        if not _is_one_clause(scene, trigger, found[1]):
            continue
        doer = roles.agent(scene, trigger, kinds=_MAKERS) or _beside(scene, found[1])
        target = roles.struck(scene, found[1], doer, marked_only=True)
        if target is not None and (target.kind == "un_body" or (doer is not None and doer.state == target.state)):
            target = None
        if doer is None and target is None:
            continue
        yield Draft(EventType.DELISTING, scene, trigger, "", doer, target)


# ---------------------------------------------------------------- the Council

_VETO_RIGHT: Final = re.compile(
    r"(?:right|power|droit|derecho|право|права|право|حق|حقّ)\s+(?:of\s+|de\s+|d['’]|du\s+)?(?:to\s+)?\Z|(?:-recht|vetorecht|vetomacht)\Z",
    re.I,
)
_VETO_RIGHT_BEHIND: Final = re.compile(
    r"(?:[\s-]*(?:power|right|wielding|proof|권|players?)|macht|recht|권을 가진|권을 보유|を持つ|を有する|权的)", re.I
)
_VETO_USED: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(pattern, re.I)
    for language, pattern in {
        "en": r"\b(?:us(?:es|ed|ing)|cast(?:s|ing)?|exercis\w+|wield\w+|by|after|over|with)\b",
        "fr": r"\b(?:(?:a|ont|fait)\s+(?:\w+\s+)?us(?:é|age)|appos\w+|oppos\w+|exerc\w+|mis|met|utilis\w+)\b",
        "es": r"\b(?:us[óao]\w*|ejerc\w+|impuso|interpuso|utiliz\w+|emiti\w+)\b",
        "de": r"\b(?:einleg\w+|eingelegt|legt\w*|gebrauch|nutzt\w*|macht\w*)\b",
        "ru": r"\b(?:налож\w+|воспользова\w+|примени\w+|использова\w+)\b",
        "uk": r"\b(?:наклал\w*|наклад\w*|скориста\w+|застосува\w+|використа\w+)\b",
        "ko": r"(?:행사|사용|꺼내|써|로\s)",
        "ja": r"(?:行使|発動|使)",
        "zh": r"(?:行使|动用|使用|投下|投)",
        "ar": r"(?:استخدم|استخدمت|لجأت|مارست|رفعت|باستخدام)",
        "fa": r"(?:استفاده|کرد|کردند|شد)",
    }.items()
}
_VETO_VERB: Final = re.compile(r"vetoe[sd]|vetoing|vetó|vetad|否决|否決|ветирова|ветува", re.I)


def vetoes(scene: Scene) -> Iterator[Draft]:
    """A veto cast in the Security Council (or by a member in the EU, on sanctions): by which state, against what."""
    places = scene.row.places("veto")
    if not places or scene.row.has("sport", "film"):
        return
    council = scene.speaks_of_the_un() or bool(scene.at("event_panel"))
    union = "european-union" in scene.row.bodies and scene.speaks_of_sanctions()
    if not council and not union:
        return
    for trigger in places:
        right = _VETO_RIGHT.search(scene.before(trigger[0], 16)) or _VETO_RIGHT_BEHIND.match(
            scene.behind(trigger[1], 10)
        )
        is_verb = _VETO_VERB.match(scene.cut(trigger)) is not None
        used = _VETO_USED[scene.language].search(
            scene.text,
            max(scene.row.span.start, trigger[0] - scene.near(50)),
            min(scene.row.span.end, trigger[1] + scene.near(50)),
        )
        if right and (used is None or not council):
            continue
        if not moods.is_real(scene, trigger):
            continue
        kinds = frozenset({"state"})
        doer = roles.agent(scene, trigger, kinds=kinds, is_noun=not is_verb, reach=70)
        if doer is None and used is not None and not is_verb:
            doer = roles.agent(scene, used.span(), kinds=kinds, reach=70)
        if doer is None or (council and not union and doer.id not in _PERMANENT):
            continue
        if not is_verb and used is None and not _beside_it(doer, trigger):
            continue
        yield Draft(EventType.VETO, scene, trigger, "", doer, None, others=_bodies(scene))


def _beside_it(name: Name, trigger: Place) -> bool:
    return 0 <= trigger[0] - name.end <= 3 or 0 <= name.start - trigger[1] <= 8


def _bodies(scene: Scene) -> list[tuple[PartyRole, Name]]:
    """UN bodies named in the sentence."""
    return [(PartyRole.PARTICIPANT, name) for name in scene.names if name.kind == "un_body"][:3]


def resolutions(scene: Scene) -> Iterator[Draft]:
    """A resolution of the Council adopted, renewed or rejected."""
    places = scene.at("event_resolution")
    refs = scene.own_refs
    if not places and not refs:
        return
    if not scene.names_the_council():
        return
    about = places + [(ref.span.start, ref.span.end) for ref in refs]
    for concept, detail in (("event_reject", "rejected"), ("event_adopt", "adopted"), ("event_renew", "renewed")):
        for trigger in scene.at(concept):
            said = detail
            found = nearest(trigger, about)
            if found is None or found[0] > scene.near(60):
                continue
            if moods.is_negated(scene, trigger):
                if concept != "event_adopt":
                    continue
                said = "rejected"
            elif moods.is_hypothetical(scene, trigger):
                continue
            if (
                concept == "event_adopt"
                and scene.at("event_reject")
                and within(trigger, scene.at("event_reject"), scene.near(25))
            ):
                continue
            council = next((name for name in scene.names if name.id == _COUNCIL), None)
            ref = min(
                (ref for ref in refs if ref.regime), key=lambda ref: abs(ref.span.start - trigger[0]), default=None
            )
            draft = Draft(
                EventType.RESOLUTION, scene, trigger, said, council, None, ref.regime if ref is not None else None
            )
            draft.named = [
                (PartyRole.TARGET, ref.regime or "unknown", (ref.span.start, ref.span.end)) for ref in refs[:4]
            ]
            yield draft


_PANELS: Final = re.compile(r"panel|committee|msmt|monitoring")


def _panel(scene: Scene, trigger: Place, reach: int) -> tuple[Name | None, Place] | None:
    """The panel or committee nearest to a trigger: by name, or as such in a sentence about the UN."""
    named = [name for name in scene.names if name.kind in ("un_body", "organisation") and _PANELS.search(name.id)]
    words = [place for place in scene.at("event_panel") if not any(overlaps(place, name.place) for name in named)]
    best = nearest(trigger, [*(name.place for name in named), *words])
    if best is None or best[0] > scene.near(reach):
        return None
    name = next((name for name in named if name.place == best[1]), None)
    if name is None:
        if named:
            name = named[0]
        elif not scene.speaks_of_the_un():
            return None
    return name, best[1]


_DISBANDED: Final = re.compile(
    r"disband|dissol|wound|disolu|disuel|aufgelöst|Auflösung|распу|ликвид|розпу|ліквід|упраздн|해체|解散|منحل|حل\Z|shut|reauthor|réautoris|"
    r"reautoriz",
    re.I,
)


def mandates(scene: Scene) -> Iterator[Draft]:
    """The mandate of a panel or committee renewed or ended; ``not renewed`` where the renewal was refused."""
    if not (scene.at("event_panel") or any(_PANELS.search(id) for id in scene.row.un | scene.row.bodies)):
        return
    works = scene.at("event_mandate")
    vetoed = bool(scene.row.places("veto"))
    blocked = scene.at("event_reject")
    renewals = scene.at("event_renew")
    for trigger in renewals:
        panel = _panel(scene, trigger, _CLAUSE)
        if panel is None:
            continue
        detail = "renewed"
        if moods.is_negated(scene, trigger) or vetoed or within(trigger, blocked, scene.near(50)):
            detail = "not renewed"
        elif moods.is_hypothetical(scene, trigger) or _is_told_nominal(scene, trigger):
            continue
        yield _mandate(scene, trigger, detail, panel)
    for trigger in scene.at("event_end"):
        panel = _panel(scene, trigger, _CLAUSE)
        if panel is None or not (
            _DISBANDED.search(scene.cut(trigger))
            or within(trigger, works, scene.near(30))
            or within(panel[1], works, scene.near(16))
            or within(trigger, [panel[1]], 2)
        ):
            continue
        if moods.is_negated(scene, trigger) or moods.is_hypothetical(scene, trigger):
            continue
        yield _mandate(scene, trigger, "ended", panel)


def _is_told_nominal(scene: Scene, trigger: Place) -> bool:
    """Is the renewal only named ("the renewal of the mandate"), with no word that it was decided?"""
    written = scene.cut(trigger).lower()
    if not re.search(
        r"(?:renewal|extension|reauthorization|renouvellement|prorogation|prolongation|reconduction|réautorisation|"
        r"renovación|prórroga|extensión|reautorización|verlängerung|erneuerung|продление|продления|продовження)\Z",
        written,
    ):
        return False
    return not scene.at("event_adopt")


def _mandate(scene: Scene, trigger: Place, detail: str, panel: tuple[Name | None, Place]) -> Draft:
    name, place = panel
    doer: Name | None = None
    if detail == "renewed":
        doer = next((other for other in scene.names if other.id == _COUNCIL), None)
    draft = Draft(EventType.MANDATE, scene, trigger, detail, doer, name)
    if name is None:
        draft.named.append((PartyRole.TARGET, "unknown", place))
    return draft


_NAMES_REPORT: Final = re.compile(r"reported\b|reporting\b|reports\s+(?:that|the)\b", re.I)


def reports(scene: Scene) -> Iterator[Draft]:
    """A report of a panel, a committee or the monitoring team, published, submitted or quoted."""
    if not (scene.at("event_panel") or any(_PANELS.search(id) for id in scene.row.un | scene.row.bodies)):
        return
    for trigger in scene.at("event_report"):
        if _NAMES_REPORT.match(scene.cut(trigger)):
            continue
        panel = _panel(scene, trigger, 55)
        if panel is None or not within(trigger, scene.at("event_publish"), scene.near(_CLAUSE)):
            continue
        if moods.is_hypothetical(scene, trigger) or moods.is_negated(scene, trigger):
            continue
        name, place = panel
        draft = Draft(EventType.REPORT, scene, trigger, "", name)
        if name is None:
            draft.named.append((PartyRole.AUTHORITY, "unknown", place))
        yield draft
