"""One sentence as the rules of events see it: its triggers, and the names that could act or be struck."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from monitor.domain import Event, EventType, Party, PartyRole, Span, UnRef
from monitor.knowledge.model import Knowledge
from monitor.reading.cues import Place, Sentence, distance
from monitor.reading.dates import event_date
from monitor.reading.mentions import Hit

_INVISIBLE: Final = dict.fromkeys((0x00AD, 0x200B, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x2060, 0xFEFF))
CJK: Final = frozenset({"ko", "ja", "zh"})
_NO_PARTIES: Final = frozenset({"item", "system", "place", "media", "regime"})
_MOST_NAMES: Final = 24
"""Names that a sentence keeps: every one is held against every trigger."""

_SAYS_SANCTIONS: Final = re.compile(
    r"sanc|sankt|санкц|список|списк|제재|동결|블랙|制裁|凍結|冻结|黑名|リスト|عقوبات|جزاءات|السوداء|تجميد|تحریم|"
    r"تحريم|سیاه|انسداد|مسدود|snap|снап|снэп|снеп|"
    r"스냅|スナップ|سناب|زناد|ماشه|blacklist|freez|froze|asset|avoirs|activos|noire|negra|schwarz|vermögen|"
    r"measures|mesures|medidas|"
    r"maßnahmen|ban\b|bans\b|мер|актив|рестрик",
    re.I,
)
"""Words of the sanctions concepts that say it; "resolutions of the Council" alone do not."""

UNDER_SANCTIONS: Final = frozenset({"KP", "IR", "RU", "BY", "SY", "VE", "MM", "CU", "LY", "YE", "SD", "SO"})
"""States under an embargo or wide sanctions of the UN, the US or the EU at some time since 2006."""


ADJECTIVE_BEHIND: Final = frozenset({"fr", "es", "ar", "fa"})
"""Where adjectives of states stand behind their noun: navire iranien."""


@dataclass(frozen=True, slots=True)
class Name:
    """A named party. ``country``: the state that an organisation, a person or a vessel belongs to."""

    id: str
    kind: str
    country: str | None
    start: int
    end: int

    @property
    def place(self) -> Place:
        return self.start, self.end

    @property
    def state(self) -> str | None:
        return self.id if self.kind == "state" else self.country


@dataclass(slots=True)
class Draft:
    """An event before the choice among sentences. ``others``: further parties with their roles."""

    type: EventType
    scene: Scene
    trigger: Place
    detail: str = ""
    authority: Name | None = None
    target: Name | None = None
    target_id: str | None = None  # where the target is no name in the sentence (the regime of a resolution)
    others: list[tuple[PartyRole, Name]] = field(default_factory=list)
    named: list[tuple[PartyRole, str, Place]] = field(default_factory=list)  # parties that are no name: role, id, place

    @property
    def key(self) -> tuple[EventType, str | None, str | None]:
        return self.type, self.authority_id, self.struck

    @property
    def authority_id(self) -> str | None:
        return self.authority.id if self.authority else None

    @property
    def struck(self) -> str | None:
        return self.target.id if self.target else self.target_id

    @property
    def score(self) -> float:
        """How much the sentence says: both parties, then one; a title a little less than the text, which is fuller."""
        told = 2.0 * (self.authority is not None) + 2.0 * (self.struck is not None)
        return told + 0.5 * bool(self.detail) + 0.2 * (not self.scene.row.is_title) - 0.001 * self.scene.row.number

    def event(self, published: date | None) -> Event:
        """The event itself, with the date that the sentence gives nearest to the trigger."""
        text, span = self.scene.text, self.scene.row.span
        parties: dict[tuple[str, int], Party] = {}
        roles = [(PartyRole.AUTHORITY, self.authority), (PartyRole.TARGET, self.target), *self.others]
        for role, name in roles:
            if name is not None:
                parties.setdefault(
                    (name.id, name.start),
                    Party(role, name.id, text[name.start : name.end], Span(name.start, name.end)),
                )
        for role, id, (start, end) in self.named:
            parties.setdefault((id, start), Party(role, id, text[start:end], Span(start, end)))
        return Event(
            self.type,
            span,
            Span(*self.trigger),
            text[self.trigger[0] : self.trigger[1]],
            self.detail,
            self.authority_id,
            self.struck,
            tuple(sorted(parties.values(), key=lambda party: (party.span, party.entity))),
            event_date(text, span.start, span.end, self.scene.language, published, self.trigger[0]),
        )


@dataclass(slots=True, eq=False)
class Scene:
    """One sentence of an article, with the sentences around it."""

    text: str
    row: Sentence
    rows: Sequence[Sentence]
    hits: Sequence[Hit]
    refs: Sequence[UnRef]
    knowledge: Knowledge
    language: str
    _names: tuple[Name, ...] | None = None
    marks: dict[tuple[int, int], str] = field(default_factory=dict)  # roles.mark, remembered

    @property
    def is_cjk(self) -> bool:
        return self.language in CJK

    def near(self, latin: int) -> int:
        """So many characters in an alphabet; in Han, kana and Hangul they say more."""
        return latin * 2 // 5 if self.is_cjk else latin

    def at(self, *concepts: str) -> list[Place]:
        """Where triggers of these concepts stand, in order."""
        if len(concepts) == 1:
            return self.row.triggers.get(concepts[0], [])
        return sorted(place for concept in concepts for place in self.row.triggers.get(concept, ()))

    def cut(self, place: Place) -> str:
        return self.text[place[0] : place[1]]

    def plain(self, start: int, end: int) -> str:
        """Lower-case text between two places, without the invisible characters that some feeds sprinkle over it."""
        return self.text[start:end].translate(_INVISIBLE).lower()

    def before(self, at: int, length: int) -> str:
        """The sentence's text before a place, as ``plain``."""
        return self.plain(max(self.row.span.start, at - length), at)

    def behind(self, at: int, length: int) -> str:
        """The sentence's text behind a place, as ``plain``."""
        return self.plain(at, min(self.row.span.end, at + length))

    @property
    def names(self) -> tuple[Name, ...]:
        """Parties in order of the text, each the longest at its place; short forms of several at once (북러) are none:
        who of them acts is not said."""
        if self._names is None:
            self._names = tuple(self._parties())
        return self._names

    def _parties(self) -> Iterable[Name]:
        end = -1
        for hit in sorted(self.hits, key=lambda hit: (hit.start, -hit.end))[:_MOST_NAMES]:
            if len(hit.entities) != 1 or hit.start < end:
                continue
            entity = self.knowledge.entities[hit.entities[0]]
            if entity.kind not in _NO_PARTIES:
                end = hit.end
                yield Name(entity.id, entity.kind, entity.country, hit.start, hit.end)

    @property
    def states(self) -> frozenset[str]:
        """States named in the sentence, also in short forms and by what belongs to them."""
        return frozenset(self.row.states)

    def under_sanctions(self) -> Name | None:
        """The first party that is, or belongs to, a state under sanctions, or is an armed group."""
        for name in self.names:
            if name.kind == "armed_group" or name.state in UNDER_SANCTIONS:
                return name
        return None

    def around(self) -> Sequence[Sentence]:
        """The sentence and its neighbours."""
        at = self.row.number
        return self.rows[max(0, at - 1) : at + 2]

    def speaks_of_the_un(self) -> bool:
        """Does the sentence or one beside it name the United Nations, the Council or one of its documents?"""
        return any(row.un or row.has("un_body", "un_sanction") for row in self.around()) or bool(self.own_refs)

    def names_the_council(self) -> bool:
        return "un-security-council" in self.row.un or bool(self.own_refs)

    @property
    def own_refs(self) -> list[UnRef]:
        span = self.row.span
        return [ref for ref in self.refs if span.start <= ref.span.start < span.end]

    def speaks_of_sanctions(self) -> bool:
        return self.row.has("sanction", "un_sanction", "state_sanction", "embargo", "export_control")

    @property
    def sanctions(self) -> list[Place]:
        places = [
            place
            for place in self.row.places("sanction", "un_sanction", "state_sanction")
            if _SAYS_SANCTIONS.search(self.cut(place))
            and not any(name.start <= place[0] and place[1] <= name.end for name in self.bodies)
        ]
        if self.language == "ko":  # 제재성 관세: tariffs like sanctions
            return [place for place in places if self.text[place[1] : place[1] + 1] != "성"]
        return places

    @property
    def bodies(self) -> list[Name]:
        """Names of committees and teams, which may hold the word for sanctions."""
        return [name for name in self.names if name.kind in ("un_body", "organisation")]


def nearest(place: Place, places: Iterable[Place]) -> tuple[int, Place] | None:
    """The nearest of ``places`` with its distance in characters; of equal ones the first."""
    best: tuple[int, Place] | None = None
    for other in places:
        gap = distance([place], [other])
        if best is None or gap < best[0]:
            best = gap, other
    return best


def within(place: Place, places: Iterable[Place], reach: int) -> bool:
    """Does one of ``places`` stand within ``reach`` characters?"""
    found = nearest(place, places)
    return found is not None and found[0] <= reach


def overlaps(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def others(scene: Scene, *known: Name | None) -> list[tuple[PartyRole, Name]]:
    """Further parties of the sentence, as participants: at most six."""
    ids = {name.id for name in known if name is not None}
    return [(PartyRole.PARTICIPANT, name) for name in scene.names if name.id not in ids][:6]
