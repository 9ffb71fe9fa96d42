"""Who is put under sanctions or on a list of them, and who is taken off, by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from monitor.domain import EventType, PartyRole
from monitor.reading.cues import Place
from monitor.reading.events import moods, roles
from monitor.reading.events.scene import Draft, Name, Scene, nearest, overlaps, within

_MAKERS: Final = frozenset({"state", "organisation", "un_body", "person"})
_BODIES: Final = frozenset({"state", "organisation", "un_body"})
_BESIDE: Final = 45  # characters from the verb to the sanctions, the resolution or the list it is said of
# The word itself says sanctions or a list of them
_SAYS_SANCTIONS: Final = re.compile(
    r"sanc|sankt|санкц|чёрн|черн|чорн|제재|블랙리스트|制裁|黑名单|ブラックリスト|blacklist|liste noire|"
    r"lista negra|schwarze|"
    r"عقوبات|السوداء|تحریم|سیاه|拉黑",
    re.I,
)
# A participle is a verb only behind an auxiliary or the one who does it; elsewhere it describes (sanctioned tankers)
_AUXILIARY: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(
        r"\b(?:was|were|been|being|has|have|had|is|are|got|also|later|jointly|treasury|department|"
        r"office)\s+(?:\w+ly\s+)?\Z"
    ),
    "fr": re.compile(r"\b(?:a|ont|avait|avaient|été|est|sont|ayant)\s+(?:\w+ment\s+)?\Z"),
    "es": re.compile(r"\b(?:ha|han|había|habían|fue|fueron|sido|ser)\s+\Z"),
    "de": re.compile(r"\b(?:wurden?|hat|haben|hatte|hatten|worden|sind|ist)\b[^.;]{0,120}\Z"),
}
_PARTICIPLE: Final = re.compile(
    r"(?:sanctioned|blacklisted|frozen|sanctionnée?s?|gelée?s?|sancionad[oa]s?|congelad[oa]s?|sanktioniert(?:e|"
    r"en)?|eingefroren)\Z",
    re.I,
)
_BY_BEHIND: Final = re.compile(r"\s+(?:by|par|por|von|durch)\s")
_DESCRIBES: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(r"\b(?:on|of|the|a|an)\s*\Z"),
    "fr": re.compile(r"\b(?:la|les|des?|du|une?)\s*\Z"),
    "es": re.compile(r"\b(?:el|los|las?|una?|de)\s*\Z"),
    "de": re.compile(r"\b(?:die|der|den|das|auf|eine[rnms]?)\s*\Z"),
}


def designations(scene: Scene) -> Iterator[Draft]:
    """Who is put under sanctions or on a list of them, by whom."""
    if not scene.speaks_of_sanctions() and not (scene.at("event_designate") and _says_terrorist(scene)):
        return
    sanctions = [place for place in scene.sanctions if not _IS_VERB.search(scene.cut(place))]
    for trigger in scene.at("event_impose"):
        found = nearest(trigger, [place for place in sanctions if not overlaps(place, trigger)])
        if found is None or found[0] > scene.near(_BESIDE) or not moods.is_told(scene, trigger):
            continue
        if _lifts(scene, found[1]) or not _is_one_clause(scene, trigger, found[1]):
            continue
        yield from _designation(scene, trigger, found[1])
    for trigger in scene.at("event_designate"):
        says = _SAYS_SANCTIONS.search(scene.cut(trigger)) is not None
        if not _stands_as_verb(scene, trigger) or not (says or _names_a_list(scene, trigger)):
            continue
        if moods.is_told(scene, trigger):
            yield from _designation(scene, trigger, trigger)


_IS_VERB: Final = re.compile(
    r"(?:\w(?:ed|ing)|ionn(?:ée?s?|er|ent|e)|ionad[oa]s?|ioniert\w*|ionieren)\Z|\Asanction\Z|\Asanción\Z", re.I
)
_LIST: Final = re.compile(
    r"\blists?\b|blacklist|asset|\bliste|avoirs|\blista|activos|bienes|spisk|списк|список|спискам|актив|명단|"
    r"리스트|대상|자산|リスト|対象|資産|"
    r"名单|清单|名單|资产|قائمة|لائحة|أصول|فهرست|لیست|دارایی|liste\b|vermögen|sanktionsliste|списку|entity list",
    re.I,
)


def _names_a_list(scene: Scene, trigger: Place) -> bool:
    """Is the generic verb (added, placed, froze, 지정) said of a list or of assets, with sanctions in the sentence?"""
    low = max(scene.row.span.start, trigger[0] - scene.near(90))
    high = min(scene.row.span.end, trigger[1] + scene.near(150))
    if _LIST.search(scene.text, low, high) is not None and within(trigger, scene.sanctions, scene.near(150)):
        return True
    return _DESIGNATED.match(scene.cut(trigger)) is not None and _says_terrorist(scene)


_DESIGNATED: Final = re.compile(
    r"desig|désig|inscri|inclu|внес|включ|지정|등재|指定|列|أدرج|إدراج|صنف|تصنيف|قرار", re.I
)
_TERRORIST: Final = re.compile(
    r"terroris\w* (?:organi[sz]ation|group|entit)|organisation\w* terroriste|organizaci\w+ terrorista|terrororgani|"
    r"террористическ\w+ организаци|терористичн\w+ організаці|"
    r"테러\s?(?:조직|단체|지원국)|テロ組織|テロ団体|テロ支援国|恐怖组织|恐怖主义组织|"
    r"(?:منظم|جماع)\w+ إرهابية|سازمان‌? ?(?:های )?تروریستی|گروه‌? ?(?:های )?تروریستی",
    re.I,
)


def _says_terrorist(scene: Scene) -> bool:
    """Is the list one of terrorist organisations?"""
    return _TERRORIST.search(scene.text, scene.row.span.start, scene.row.span.end) is not None


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
            name is not None and trigger[0] - name.end <= 2 and roles.mark(scene, name) == "" and name.kind != "vessel"
        )
    if re.match(r"blacklisted|blacklists", written, re.I):
        return not _DESCRIBES[scene.language].search(ahead)
    if re.search(r"list|noire|negra|schwarz", written, re.I):
        return _PUT.search(scene.text, scene.row.span.start, scene.row.span.end) is not None
    return not _DESCRIBES[scene.language].search(ahead)


_PUT: Final = re.compile(
    r"\b(?:add(?:s|ed)|put|puts|place[sd]|includ\w+|appear\w*|inscri\w+|ajout\w+|plac\w+|mis|mise|met|figur\w+|"
    r"inclu\w+|añad\w+|agreg\w+|"
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
    joint = [(PartyRole.AUTHORITY, name) for name in roles.joined(scene, doer)]
    yield Draft(EventType.DESIGNATION, scene, trigger, "", joint[0][1] if joint else doer, target, others=joint[1:])


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
    "en": re.compile(
        r"\s+(?:\d[\d,.]*\s+|more\s+|two\s+|three\s+|four\s+|five\s+|six\s+|ten\s+|several\s+|dozens\s+of\s+|over\s+|nearly\s+)?"
    ),
    "fr": re.compile(r"\s+(?:\d+\s+)?(?:l['’]|la\s+|les?\s+|des\s+|une?\s+)?"),
    "zh": re.compile(r"(?:\d+[家个名]|多[家名]|数[家名])?"),
}


def bare_designations(scene: Scene) -> Iterator[Draft]:
    """Headlines without a verb of imposing: US sanctions Chinese refiners; 美, 북한 해커 제재; 美国制裁朝鲜官员."""
    if not scene.row.is_title:
        return
    language = scene.language
    for sanction in scene.sanctions:
        word = scene.cut(sanction).lower()
        if language in _BARE_VERB:
            if language == "en" and word != "sanctions":
                continue
            doer = next((n for n in scene.names if n.kind in _BODIES and _makes(n, sanction)), None)
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


def _makes(name: Name, sanction: Place) -> bool:
    """Right before the word, or one name with it (Treasury sanctions)."""
    return 0 <= sanction[0] - name.end <= 1 or (name.start < sanction[0] and name.end == sanction[1])


def delistings(scene: Scene) -> Iterator[Draft]:
    """Who is taken off a list, or whose sanctions are lifted, eased or suspended, by whom."""
    if not scene.speaks_of_sanctions():
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
        if target is None and _names_a_list(scene, trigger):
            target = roles.struck(scene, trigger, doer)  # removed Syria's president from its list
        if target is not None and (target.kind == "un_body" or (doer is not None and doer.state == target.state)):
            target = None
        if doer is None and target is None:
            continue
        yield Draft(EventType.DELISTING, scene, trigger, "", doer, target)
