"""What the Security Council and its panels do: veto, adopt and reject, renew and end mandates, report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from monitor.domain import EventType, PartyRole
from monitor.reading.cues import Place
from monitor.reading.events import moods, roles
from monitor.reading.events.scene import Draft, Name, Scene, nearest, overlaps, within

_PERMANENT: Final = frozenset({"RU", "CN", "US", "GB", "FR"})
_COUNCIL: Final = "un-security-council"
_CLAUSE: Final = 90


_VETO_RIGHT: Final = re.compile(
    r"(?:right|power|droit|derecho|право|права|право|حق|حقّ)\s+(?:of\s+|de\s+|d['’]|du\s+)?(?:to\s+)?\Z|(?:-recht|"
    r"vetorecht|vetomacht)\Z",
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
        "ar": r"(?:تستخدم|يستخدم|استخدم|استخدمت|لجأت|مارست|رفعت|باستخدام)",
        "fa": r"(?:استفاده|کرد|کردند|شد)",
    }.items()
}
_VETO_VERB: Final = re.compile(r"vetoe[sd]|vetoing|vetó|vetad|否决|否決|ветирова|ветува", re.I)


def vetoes(scene: Scene) -> Iterator[Draft]:
    """A veto cast in the Security Council (or by a member in the EU, on sanctions): by which state, against what."""
    places = scene.row.places("veto")
    if not places:
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
        is_last = scene.is_cjk and not scene.behind(trigger[1], 6).strip(" …。.!?」")  # …に拒否権, in a headline
        if not is_verb and used is None and not is_last and not _beside_it(doer, trigger):
            continue
        for one in roles.joined(scene, doer):
            yield Draft(EventType.VETO, scene, trigger, "", one, None, others=_bodies(scene))


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
    r"disband|dissol|wound|disolu|disuel|aufgelöst|Auflösung|распу|ликвид|розпу|ліквід|упраздн|해체|解散|منحل|"
    r"حل\Z|shut|reauthor|réautoris|"
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
