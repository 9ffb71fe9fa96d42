"""What is read, and what a reading says: topics, mentions, references, transfers and events."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .transfers import Event, Span, Transfer


class Topic(StrEnum):
    """What an article can be about. Relevant means: has one of the first two."""

    ARMS_TRANSFER = "arms_transfer"
    UN_SANCTIONS = "un_sanctions"
    OTHER_SANCTIONS = "other_sanctions"
    WEAPONS_TEST = "weapons_test"


RELEVANT_TOPICS = frozenset({Topic.ARMS_TRANSFER, Topic.UN_SANCTIONS})
RELEVANCE_THRESHOLD = 0.5
"""An article is relevant exactly when its relevance is at least this (design §7)."""


class ItemClass(StrEnum):
    """The closed set of goods (design §7). Each is also an entity of kind ``item`` with the same id."""

    AMMUNITION = "ammunition"
    ARTILLERY = "artillery"
    BALLISTIC_MISSILE = "ballistic_missile"
    MISSILE_OTHER = "missile_other"
    AIR_DEFENCE = "air_defence"
    UAV = "uav"
    COMBAT_AIRCRAFT = "combat_aircraft"
    HELICOPTER = "helicopter"
    WARSHIP_SUBMARINE = "warship_submarine"
    ARMOURED_VEHICLE = "armoured_vehicle"
    SMALL_ARMS = "small_arms"
    NUCLEAR = "nuclear"
    CHEM_BIO = "chem_bio"
    SATELLITE_SPACE = "satellite_space"
    MILITARY_TECHNOLOGY = "military_technology"
    DUAL_USE_GOODS = "dual_use_goods"
    OIL_COMMODITIES = "oil_commodities"
    WEAPONS_UNSPECIFIED = "weapons_unspecified"


def article_text(title: str, body: str) -> str:
    """The text spans point into."""
    return f"{title}\n{body}"


def content_hash(title: str, body: str) -> str:
    """SHA-256 (hex) of ``article_text`` in UTF-8."""
    return hashlib.sha256(article_text(title, body).encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True)
class Article:
    """What is read: one revision of one article. ``language`` is a feed's hint, not a fact."""

    title: str
    body: str
    url: str | None = None
    published_at: datetime | None = None
    language: str | None = None

    @property
    def text(self) -> str:
        return article_text(self.title, self.body)


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity named in an article. ``cue`` is what settled an ambiguous name, as written, or None."""

    entity: str
    kind: str
    spans: tuple[Span, ...]
    cue: str | None = None

    @property
    def count(self) -> int:
        return len(self.spans)


@dataclass(frozen=True, slots=True)
class TopicScore:
    """A topic an article has (score at least .5), with the sentences that earned it."""

    topic: Topic
    score: float
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class UnRef:
    """A UN document or resolution named in an article, e.g. symbol ``1718`` or ``S/2024/215``."""

    symbol: str
    span: Span
    regime: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What Vigie reads in one revision. The same article and knowledge always give the same reading."""

    language: str  # BCP 47 primary tag; "und" where it cannot be told
    relevance: float  # 0..1; at least RELEVANCE_THRESHOLD exactly when a relevant topic is present
    topics: tuple[TopicScore, ...]
    mentions: tuple[Mention, ...]
    un_refs: tuple[UnRef, ...]
    reader_version: str
    knowledge_version: str
    transfers: tuple[Transfer, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def entities(self) -> frozenset[str]:
        return frozenset(m.entity for m in self.mentions)

    @property
    def topic_names(self) -> frozenset[str]:
        return frozenset(t.topic.value for t in self.topics)
