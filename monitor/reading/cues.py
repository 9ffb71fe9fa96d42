"""What each sentence of an article holds: the cues that the rules of ``topics`` and ``arms`` weigh."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from monitor.domain import Span
from monitor.knowledge.model import EVENT_CONCEPTS, Knowledge
from monitor.reading.mentions import Found

_MOST: Final = 24
"""Places of one kind that a sentence keeps: every one of them is held against every other."""

Place = tuple[int, int]
"""Half-open code points of the article."""

_EVENTS: Final = frozenset(EVENT_CONCEPTS)
_Kept = TypeVar("_Kept", bound=tuple[object, ...])

# In the singular and as a verb the word mostly means a penalty (of a club, a court, a rating agency) or an approval
_PENALTY_LIST: Final = (
    "sanction sanctionne sanctionner sanctionnent sanctionné sanctionnée sanctionnés sanctionnées sanctionnait sanción "
    "sanciona sancionar sancionan sancionado sancionada sancionados sancionadas sanktion санкция санкцию"
)
_PENALTIES: Final = frozenset(_PENALTY_LIST.split())


@dataclass(slots=True)
class Sentence:
    """What one sentence holds: positions (code points of the article) by item class and concept, and who is named.

    ``origins``: the states that make the systems it names (a Rafale is French). ``triggers``: words of the concepts of
    events, which no topic is scored by: they stand apart, so that a sentence with none but these is a silent one.
    """

    number: int
    span: Span
    is_title: bool
    things: list[tuple[str, int, int]] = field(default_factory=list)
    words: dict[str, list[Place]] = field(default_factory=dict)
    triggers: dict[str, list[Place]] = field(default_factory=dict)
    states: set[str] = field(default_factory=set)
    groups: set[str] = field(default_factory=set)
    party_places: list[Place] = field(default_factory=list)
    party_ids: dict[Place, str] = field(default_factory=dict)
    origins: set[str] = field(default_factory=set)
    un: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    real_sanctions: bool = False

    def has(self, *concepts: str) -> bool:
        return not self.words.keys().isdisjoint(concepts)

    def places(self, *concepts: str) -> list[Place]:
        """Where words of these concepts stand."""
        return [place for concept in concepts for place in self.words.get(concept, ())]

    @staticmethod
    def keep(places: list[_Kept], place: _Kept) -> None:
        """Adds a place unless there are enough."""
        if len(places) < _MOST:
            places.append(place)

    @property
    def is_silent(self) -> bool:
        """Nothing in it that any rule looks for."""
        return not self.words and not self.un and not self.bodies

    @property
    def parties(self) -> int:
        """States and armed groups that could give or get, and the states whose named systems are given."""
        return len(self.states | self.origins) + len(self.groups)


def gather(
    text: str, sentences: Sequence[Span], found: Found, knowledge: Knowledge, title_length: int
) -> list[Sentence]:
    """The sentences with their cues."""
    rows = [Sentence(at, span, span.end <= title_length) for at, span in enumerate(sentences)]
    if not rows:
        return []
    for hit in found.names:
        row = rows[hit.sentence]
        for id in hit.entities:
            entity = knowledge.entities[id]
            if entity.kind == "state":
                row.states.add(id)
                row.keep(row.party_places, (hit.start, hit.end))
                row.party_ids[hit.start, hit.end] = id
            elif entity.kind == "item":
                row.keep(row.things, (id, hit.start, hit.end))
            elif entity.kind == "system" and entity.item_class:
                row.keep(row.things, (entity.item_class, hit.start, hit.end))
                if entity.country:
                    row.origins.add(entity.country)
            elif entity.kind == "armed_group":
                row.groups.add(id)
                row.keep(row.party_places, (hit.start, hit.end))
            elif entity.kind == "un_body" or id == "united-nations":
                row.un.add(id)
            elif entity.kind in ("organisation", "person"):
                row.bodies.add(id)
                if entity.country:
                    row.states.add(entity.country)  # who arms whom is often said by ministries and leaders
    for word in found.words:
        row = rows[word.sentence]
        if word.concept in _EVENTS:
            row.keep(row.triggers.setdefault(word.concept, []), (word.start, word.end))
            continue
        row.keep(row.words.setdefault(word.concept, []), (word.start, word.end))
        if word.concept == "sanction" and text[word.start : word.end].lower() not in _PENALTIES:
            row.real_sanctions = True
    return rows


def distance(one: Sequence[Place], other: Sequence[Place]) -> int:
    """The fewest characters between two hits; a million when there are none."""
    best = 1_000_000
    for a_start, a_end in one:
        for b_start, b_end in other:
            gap = max(b_start - a_end, a_start - b_end, 0)
            best = min(best, gap)
    return best
