"""The values that travel through Vigie: frozen, typed, without I/O.

Every other module takes these and gives these. Times are aware UTC datetimes; a *day* is a UTC date. Spans count code
points of ``title + "\\n" + body`` of one revision (design §4), half open: ``text[start:end]``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


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


class Cause(StrEnum):
    """Why something was written. Only live, edit and full_text make toasts and deliveries (design §3)."""

    LIVE = "live"
    FIRST_POLL = "first_poll"
    LOAD = "load"
    REREAD = "reread"
    EDIT = "edit"
    FULL_TEXT = "full_text"


LIVE_CAUSES = frozenset({Cause.LIVE, Cause.EDIT, Cause.FULL_TEXT})


class FeedKind(StrEnum):
    """What sort of publisher a feed is."""

    OFFICIAL = "official"
    AGENCY = "agency"
    NEWSPAPER = "newspaper"
    BROADCASTER = "broadcaster"
    TRADE_PRESS = "trade_press"
    THINK_TANK = "think_tank"
    INVESTIGATOR = "investigator"
    NGO = "ngo"
    AGGREGATOR = "aggregator"


class Control(StrEnum):
    """Who controls a publisher."""

    STATE_DIRECTED = "state_directed"
    STATE_FUNDED = "state_funded"
    PRIVATE = "private"
    UNKNOWN = "unknown"


class FeedFormat(StrEnum):
    """How a feed is read: by polling a feed, by polling a page, or only by loading files (never polled)."""

    FEED = "feed"
    PAGE = "page"
    LOAD = "load"


class DateQuality(StrEnum):
    """How an article's published time was come by."""

    STATED = "stated"  # read from the entry
    UPDATED = "updated"  # only an updated time was given
    CLAMPED = "clamped"  # stated in the future; first seen is used for the day
    MISSING = "missing"  # none given, or none that could be read; first seen is used


class Outcome(StrEnum):
    """The closed set of ways a poll can end (design §3)."""

    OK = "ok"
    NOT_MODIFIED = "not_modified"  # 304
    SAME_BODY = "same_body"  # 200 with the bytes of the last time
    EMPTY = "empty"  # a feed, but with no entries
    EMPTY_BODY = "empty_body"  # 200 with no bytes
    NOT_A_FEED = "not_a_feed"
    GONE = "gone"
    NOT_FOUND = "not_found"
    FORBIDDEN = "forbidden"  # 401, 403, 451
    RATE_LIMITED = "rate_limited"  # 429
    CLIENT_ERROR = "client_error"
    SERVER_ERROR = "server_error"
    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"  # refused, reset, no route
    NAME_NOT_FOUND = "name_not_found"
    TLS_ERROR = "tls_error"
    TOO_LARGE = "too_large"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    BAD_REDIRECT = "bad_redirect"
    BLOCKED_ADDRESS = "blocked_address"
    BAD_URL = "bad_url"
    BAD_ENCODING = "bad_encoding"  # content-encoding that does not decode
    INTERNAL = "internal"  # our own fault; logged with its traceback


GOOD_OUTCOMES = frozenset({Outcome.OK, Outcome.NOT_MODIFIED, Outcome.SAME_BODY, Outcome.EMPTY})


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was wrong with an input, in one line for a person: where, what, what to do."""

    where: str
    what: str


# ---------------------------------------------------------------- feeds and entries


@dataclass(frozen=True, slots=True)
class FeedSpec:
    """A feed as a catalogue, an OPML file or a person names it."""

    url: str
    title: str = ""
    language: str | None = None  # BCP 47 primary tag, e.g. "ko"; None = unknown
    country: str | None = None  # ISO 3166-1 alpha-2
    kind: FeedKind = FeedKind.NEWSPAPER
    control: Control = Control.UNKNOWN
    reliability: str = "F"  # Admiralty letter of the source, A-F
    family: str | None = None  # publisher family: all its feeds are one voice
    format: FeedFormat = FeedFormat.FEED
    active: bool = True
    note: str = ""  # why it is off, or what to know; shown on the Sources page
    site: str = ""  # the publisher's own page (OPML htmlUrl)
    categories: tuple[str, ...] = ()  # how an OPML file files it: folders, then its category attribute


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed document, cleaned: plain text, http(s) links only, no NUL, no lone surrogates."""

    guid: str | None
    url: str | None
    title: str
    summary: str
    content: str
    author: str
    language: str | None
    published_raw: str | None
    published_at: datetime | None
    updated_at: datetime | None
    date_quality: DateQuality

    @property
    def body(self) -> str:
        """The feed's content, else its summary (design §4)."""
        return self.content or self.summary

    @property
    def body_source(self) -> str:
        return "content" if self.content else "summary"


def article_text(title: str, body: str) -> str:
    """The text spans point into."""
    return f"{title}\n{body}"


def content_hash(title: str, body: str) -> str:
    """SHA-256 (hex) of ``article_text`` in UTF-8."""
    return hashlib.sha256(article_text(title, body).encode("utf-8", "replace")).hexdigest()


# ---------------------------------------------------------------- reading


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


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``start`` to ``end`` (exclusive) of ``title + "\\n" + body``."""

    start: int
    end: int

    def cut(self, text: str) -> str:
        return text[self.start : self.end]


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

    @property
    def entities(self) -> frozenset[str]:
        return frozenset(m.entity for m in self.mentions)

    @property
    def topic_names(self) -> frozenset[str]:
        return frozenset(t.topic.value for t in self.topics)


# ---------------------------------------------------------------- knowledge


@dataclass(frozen=True, slots=True)
class ListReference:
    """Where an entity stands on a list, e.g. list ``un-1718`` reference ``KPe.001``."""

    list: str
    reference: str


@dataclass(frozen=True, slots=True)
class Alias:
    """One name of an entity in one language.

    ``cues`` empty: safe alone. Else the name counts only when one of the cues stands in the same sentence or the one
    before. ``exact_case``: matched only as written (US, UN, IS …). ``valid_from``/``valid_to``: an office's years.
    """

    text: str
    language: str
    cues: tuple[str, ...] = ()
    exact_case: bool = False
    inflect: bool = True
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """What can be mentioned. ``kind``: state, person, organisation, vessel, place, item, system, regime …"""

    id: str
    kind: str
    names: dict[str, str] = field(hash=False)  # language → the name to show; always has "en"
    aliases: tuple[Alias, ...] = ()
    country: str | None = None
    item_class: str | None = None  # of a system: its ItemClass
    references: tuple[ListReference, ...] = ()
    also: tuple[str, ...] = ()  # other ids that mean this one (never reused)
    note: str = ""

    def name(self, language: str = "en") -> str:
        return self.names.get(language) or self.names["en"]


# ---------------------------------------------------------------- what to write


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An entry that nobody carried before. ``why`` is the rule of identity that said so."""

    entry: Entry
    reading: Reading
    canonical_url: str | None
    entry_key: str
    entry_hash: str
    why: str
    source_id: str | None = None  # the ``id`` of a loaded row


@dataclass(frozen=True, slots=True)
class JoinArticle:
    """An entry of this feed that tells an article which another feed brought: one more appearance."""

    article_id: int
    entry: Entry
    entry_key: str
    entry_hash: str
    why: str
    source_id: str | None = None  # the ``id`` of a loaded row


@dataclass(frozen=True, slots=True)
class ChangeArticle:
    """An entry known in this feed whose text changed. ``reading`` is None when this feed does not own the text."""

    article_id: int
    entry: Entry
    reading: Reading | None
    entry_key: str
    entry_hash: str
    why: str


Intent = NewArticle | JoinArticle | ChangeArticle


@dataclass(frozen=True, slots=True)
class Stored:
    """What one write did."""

    new: int = 0
    changed: int = 0
    joined: int = 0
    same: int = 0
    hits: int = 0
    article_ids: tuple[int, ...] = ()


# ---------------------------------------------------------------- feeds as the store knows them


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A feed as the poller takes it: its spec and what the last polls left. Validators are verbatim."""

    id: int
    spec: FeedSpec
    etag: str | None
    last_modified: str | None
    body_hash: str | None
    interval: int | None  # seconds between two polls; None = the default
    failures: int  # polls in a row that failed
    next_poll_at: datetime | None  # None = as soon as possible
    last_ok_at: datetime | None  # None = never yet: what it brings is ``Cause.FIRST_POLL``
    lease_owner: str | None = None
    lease_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class FetchDone:
    """How one poll of one feed ended, to be kept as a fetch row and as the feed's new state."""

    started_at: datetime
    duration: float  # seconds
    outcome: Outcome
    words: str  # one line for a person: what happened and what it means
    next_poll_at: datetime
    status: int | None = None  # HTTP status
    bytes: int = 0  # decompressed
    entries: int = 0
    new: int = 0
    changed: int = 0
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    problems: int = 0  # entries that could not be read in full
    moved_to: str | None = None  # a permanent redirect's target: becomes the feed's url
    title: str | None = None  # the feed's own title; kept when it has none yet
    interval: int | None = None  # seconds; None leaves it as it is
    pause: bool = False  # stop polling (410 Gone)


@dataclass(frozen=True, slots=True)
class KnownEntry:
    """What this same feed last gave under one entry key."""

    entry_key: str
    article_id: int
    entry_hash: str
    owns_text: bool  # only the appearance that gave the text makes edits
    guid: str | None
    url: str | None
    title: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article of any feed that an entry may be the same as, by canonical URL or content hash."""

    article_id: int
    canonical_url: str | None
    content_hash: str
    title: str
    language: str
    published_at: datetime | None
    feed_ids: tuple[int, ...]


# ---------------------------------------------------------------- alerts


@dataclass(frozen=True, slots=True)
class Subject:
    """What a query is asked about: one article as read. ``feed`` is the feed's id, title and host, lower-cased."""

    article_id: int
    title: str
    body: str
    language: str
    topics: frozenset[str]
    entities: frozenset[str]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AlertSpec:
    """A saved query as matching needs it."""

    id: int
    name: str
    query: str
