"""Who a sentence is about, for a pronoun in the next one: Serbia arms itself. It has bought drones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from monitor.knowledge.model import Knowledge
from monitor.reading.cues import Sentence
from monitor.reading.mentions import Hit
from monitor.reading.transfers.grammar import REACH_BEFORE, Grammar
from monitor.reading.transfers.named import party_id
from monitor.reading.transfers.values import Topic

_FAR: Final = 3  # sentences back
_MOST: Final = 6  # names of a sentence that are looked at


def topic_before(
    text: str,
    rows: Sequence[Sentence],
    number: int,
    hits: Mapping[int, Sequence[Hit]],
    knowledge: Knowledge,
    grammar: Grammar,
) -> Topic | None:
    """Who the last sentence before ``number`` that names a party is about; None where none of the nearest does."""
    for row in reversed(rows[max(0, number - _FAR) : number]):
        topic = _topic_of(text, row, hits.get(row.number, ()), knowledge, grammar)
        if topic is not None:
            return topic
    return None


def _topic_of(text: str, row: Sentence, hits: Sequence[Hit], knowledge: Knowledge, grammar: Grammar) -> Topic | None:
    """The first party of a sentence that no preposition sets aside; None where it has none."""
    for hit in hits[:_MOST]:
        ids = tuple(dict.fromkeys(id for one in hit.entities if (id := party_id(one, knowledge)) is not None))
        if len(ids) != 1:
            continue
        ahead = text[max(row.span.start, hit.start - REACH_BEFORE) : hit.start]
        if not any(pattern.search(ahead) for _, pattern in grammar.before):
            return Topic(ids, hit.start, hit.end)
    return None
