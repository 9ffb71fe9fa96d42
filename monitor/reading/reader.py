"""One article in, one reading out: a pure function of the article and what Vigie knows."""

from __future__ import annotations

from typing import Any, Final

from monitor.domain import RELEVANCE_THRESHOLD, RELEVANT_TOPICS, Article, Reading, Topic
from monitor.knowledge.model import Knowledge
from monitor.reading import datelines, language, mentions, topics, unrefs
from monitor.reading.cues import gather
from monitor.reading.events import events
from monitor.reading.index import INDEXED, index_for
from monitor.reading.transfers import transfers
from monitor.text import fold, sentences

READER_VERSION: Final = "3"
"""Raised by one whenever the same article could be read differently."""

_BY_SCRIPT: Final = (
    ("\u0400", "\u052f", "ru"),
    ("\u0600", "\u06ff", "ar"),
    ("\uac00", "\ud7a3", "ko"),
    ("\u3040", "\u30ff", "ja"),
    ("\u3400", "\u9fff", "zh"),
)


def read(article: Article, knowledge: Knowledge) -> Reading:
    """What the article says: language, topics with their evidence, entities with their spans, UN references.

    Never raises for any text. The same article and knowledge always give the same reading.
    """
    text = article.text
    day = article.published_at.date() if article.published_at else None
    spoken = language.detect(article.title, article.body, article.language)
    index = index_for(knowledge, spoken if spoken in INDEXED else _nearest(text))
    folded = fold(text)
    parts = sentences(text)
    found = mentions.find(
        text,
        folded,
        index,
        parts,
        datelines.datelines(article.title, article.body),
        title_length=len(article.title),
        day=day,
    )
    refs = unrefs.un_refs(folded, knowledge.regime_of)
    rows = gather(text, parts, found, knowledge, len(article.title))
    scores = topics.score(text, rows, refs, language=index.language)
    is_armed = any(topic.topic is Topic.ARMS_TRANSFER and topic.score >= topics.THRESHOLD for topic in scores)
    supplied = transfers(
        text,
        rows,
        found,
        knowledge,
        language=index.language,
        published=day,
        is_armed=is_armed,
    )
    if supplied.proofs:
        scores = topics.with_arms(scores, supplied.proofs)
    kept = tuple(topic for topic in scores if topic.score >= topics.THRESHOLD)
    best = max((topic.score for topic in scores if topic.topic in RELEVANT_TOPICS), default=0.0)
    return Reading(
        language=spoken,
        relevance=round(best, 3),
        topics=kept,
        mentions=mentions.mentions(found, knowledge, text, title_length=len(article.title)),
        un_refs=refs,
        reader_version=READER_VERSION,
        knowledge_version=knowledge.version,
        transfers=supplied.transfers if is_armed or supplied.proofs else (),
        events=events(text, rows, found, refs, knowledge, language=index.language, published=day) if kept else (),
    )


def _nearest(text: str) -> str:
    """The index for a language that has none of its own: that of its script, English for Latin and the rest."""
    sample = text[:400]
    counts = {spoken: sum(first <= char <= last for char in sample) for first, last, spoken in _BY_SCRIPT}
    best = max(counts, key=lambda spoken: counts[spoken])
    return best if counts[best] * 4 > len(sample) else "en"


def as_json(id: str, article: Article, reading: Reading, knowledge: Knowledge) -> dict[str, Any]:
    """The line that ``python -m monitor read`` prints. ``transfers`` and ``events`` come with the issue on reading."""
    kinds = {mention.entity: mention.kind for mention in reading.mentions}
    return {
        "id": id,
        "language": reading.language,
        "relevance": reading.relevance,
        "topics": sorted(reading.topic_names),
        "states": sorted(entity for entity, kind in kinds.items() if kind == "state"),
        "actors": sorted(entity for entity, kind in kinds.items() if kind not in _NOT_LISTED),
        "items": sorted(entity for entity, kind in kinds.items() if kind == "item"),
        "transfers": [
            {
                "supplier": one.supplier,
                "recipient": one.recipient,
                "item": one.item,
                "status": one.status.value,
                "directed": one.directed,
                "quote": one.quote.cut(article.text),
                "rule": one.rule,
                "cue": one.cue,
            }
            for one in reading.transfers
        ],
        "events": [],
        "un_refs": [ref.symbol for ref in reading.un_refs],
        "evidence": [
            {"topic": topic.topic.value, "start": span.start, "end": span.end, "text": span.cut(article.text)}
            for topic in reading.topics
            for span in topic.evidence
        ],
    }


_NOT_LISTED: Final = frozenset({"state", "item", "system", "regime"})
assert RELEVANCE_THRESHOLD == topics.THRESHOLD
