"""One article in, one reading out: a pure function of the article and what Vigie knows."""

from __future__ import annotations

from typing import Final

from monitor.domain import RELEVANCE_THRESHOLD, RELEVANT_TOPICS, Article, Reading, Topic
from monitor.knowledge.model import Knowledge
from monitor.reading import datelines, language, mentions, topics, unrefs
from monitor.reading.cues import gather
from monitor.reading.events import events
from monitor.reading.index import INDEXED, index_for
from monitor.reading.reasons import SILENT, Reasons
from monitor.reading.transfers import transfers
from monitor.text import fold, sentences

READER_VERSION: Final = "4"
"""Raised by one whenever the same article could be read differently."""

_BY_SCRIPT: Final = (
    ("\u0400", "\u052f", "ru"),
    ("\u0600", "\u06ff", "ar"),
    ("\uac00", "\ud7a3", "ko"),
    ("\u3040", "\u30ff", "ja"),
    ("\u3400", "\u9fff", "zh"),
)


def read(article: Article, knowledge: Knowledge, why: Reasons = SILENT) -> Reading:
    """What the article says: language, topics with their evidence, entities with their spans, UN references.

    Never raises for any text. The same article and knowledge always give the same reading. ``why`` hears what earned
    what (``explain`` hands in a ``Trace``).
    """
    text = article.text
    day = article.published_at.date() if article.published_at else None
    spoken = language.detect(article.title, article.body, article.language)
    index = index_for(knowledge, index_language(spoken, text))
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
        why=why,
    )
    refs = unrefs.un_refs(folded, knowledge.regime_of)
    rows = gather(text, parts, found, knowledge, len(article.title))
    scores = topics.score(text, rows, refs, language=index.language, why=why)
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
    if why.rejected is not None:
        why.rejected.extend(supplied.rejected)
    if supplied.proofs:
        scores = topics.with_arms(scores, supplied.proofs)
    kept = tuple(topic for topic in scores if topic.score >= topics.THRESHOLD)
    best = max((topic.score for topic in scores if topic.topic in RELEVANT_TOPICS), default=0.0)
    return Reading(
        language=spoken,
        relevance=round(best, 3),
        topics=kept,
        mentions=mentions.mentions(found, knowledge, text, title_length=len(article.title), why=why),
        un_refs=refs,
        reader_version=READER_VERSION,
        knowledge_version=knowledge.version,
        transfers=supplied.transfers if is_armed or supplied.proofs else (),
        events=events(text, rows, found, refs, knowledge, language=index.language, published=day) if kept else (),
    )


def index_language(spoken: str, text: str) -> str:
    """The language whose index reads a text in the language ``spoken``: for one that has none of its own that of its
    script, English for Latin and the rest."""
    if spoken in INDEXED:
        return spoken
    sample = text[:400]
    counts = {spoken: sum(first <= char <= last for char in sample) for first, last, spoken in _BY_SCRIPT}
    best = max(counts, key=lambda spoken: counts[spoken])
    return best if counts[best] * 4 > len(sample) else "en"


assert RELEVANCE_THRESHOLD == topics.THRESHOLD
