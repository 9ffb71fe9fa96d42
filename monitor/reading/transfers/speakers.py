"""On whose word a transfer stands, and what the speaker is to it (design §7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from monitor.domain import AsserterRole, Span
from monitor.knowledge.model import Knowledge
from monitor.reading.mentions import Hit
from monitor.reading.transfers.grammar import REACH_BEFORE, Grammar, Mark

_BEHIND: Final = 60
# Pairs that were at war, or have only an armistice, while the archive runs: what one says of the other is an
# adversary's word. Public record; order does not matter.
_ADVERSARIES: Final = frozenset(
    frozenset(pair)
    for pair in (
        ("RU", "UA"), ("KP", "KR"), ("IL", "IR"), ("IL", "hezbollah"), ("IL", "hamas"), ("IL", "houthis"),
        ("US", "IR"), ("IL", "SY"), ("AM", "AZ"), ("IN", "PK"), ("CD", "RW"), ("CD", "m23"), ("SD", "rsf"),
        ("YE", "houthis"), ("CN", "TW"), ("SA", "houthis"), ("US", "houthis"),
    )
)  # fmt: skip
_INVESTIGATORS: Final = frozenset(
    {
        "msmt", "csis", "rusi", "conflict-armament-research", "open-source-centre", "osc", "c4ads", "38-north",
        "one-korea-network", "nk-pro", "nk-news", "sipri", "bellingcat", "amnesty", "amnesty-international",
        "human-rights-watch", "isw", "iiss", "arms-control-association", "beyond-parallel", "iaea",
    }
)  # fmt: skip


def are_enemies(one: str, other: str) -> bool:
    """Were two parties at war, or under an armistice only, while the archive runs?"""
    return frozenset((one, other)) in _ADVERSARIES


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says so. ``state`` is the state the speaker speaks for, if any."""

    entity: str
    name: str
    span: Span
    kind: str
    state: str | None


def speaker(
    text: str,
    hits: Sequence[Hit],
    start: int,
    end: int,
    knowledge: Knowledge,
    grammar: Grammar,
    signed: int | None = None,
) -> Speaker | None:
    """The first of the names in ``text[start:end]`` that is marked as speaking; None when nobody is. ``signed``: from
    where on a headline only names who says so."""
    for hit in hits:
        if not start <= hit.start < end:
            continue
        entity = knowledge.entities[hit.entities[0]]
        if entity.kind in ("item", "system", "regime", "place", "vessel"):
            continue
        ahead = text[max(start, hit.start - REACH_BEFORE) : hit.start]
        said = (
            (signed is not None and hit.start >= signed)
            or any(mark is Mark.SPEAKER and pattern.search(ahead) for mark, pattern in grammar.before)
            or any(
                mark is Mark.SPEAKER and pattern.match(text, hit.end, min(end, hit.end + _BEHIND))
                for mark, pattern in grammar.behind
            )
        )
        if said:
            state = entity.id if entity.kind == "state" else entity.country
            return Speaker(entity.id, text[hit.start : hit.end], Span(hit.start, hit.end), entity.kind, state)
    return _topic(text, hits, start, end, knowledge, grammar)


def _topic(
    text: str, hits: Sequence[Hit], start: int, end: int, knowledge: Knowledge, grammar: Grammar
) -> Speaker | None:
    """Where a verb of saying ends the sentence: the first of its names that stands as its topic."""
    if grammar.says.search(text, max(start, end - _BEHIND), end) is None:
        return None
    for hit in hits:
        if start <= hit.start < end and grammar.topic.match(text, hit.end, min(end, hit.end + _BEHIND)):
            entity = knowledge.entities[hit.entities[0]]
            if entity.kind not in ("item", "system", "regime", "place", "vessel"):
                state = entity.id if entity.kind == "state" else entity.country
                return Speaker(entity.id, text[hit.start : hit.end], Span(hit.start, hit.end), entity.kind, state)
    return None


def role(speaker: Speaker, supplier: str, recipient: str) -> AsserterRole:
    """What the speaker is to a transfer."""
    own = {speaker.entity, speaker.state}
    if supplier in own:
        return AsserterRole.SUPPLIER
    if recipient in own:
        return AsserterRole.RECIPIENT
    if speaker.kind == "un_body" or speaker.entity == "united-nations":
        return AsserterRole.UN_BODY
    if speaker.entity in _INVESTIGATORS or speaker.kind == "network":
        return AsserterRole.INVESTIGATOR
    if speaker.kind == "media":
        return AsserterRole.MEDIA
    for one in own:
        if one is not None and (are_enemies(one, supplier) or are_enemies(one, recipient)):
            return AsserterRole.ADVERSARY
    return AsserterRole.THIRD_STATE
