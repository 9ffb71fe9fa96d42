"""What is written to the archive and why, and what the store gives back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .feeds import Entry, FeedSpec, Outcome
from .reading import Reading


class Cause(StrEnum):
    """Why something was written. Only live, edit and full_text make toasts and deliveries (design §3)."""

    LIVE = "live"
    FIRST_POLL = "first_poll"
    LOAD = "load"
    REREAD = "reread"
    EDIT = "edit"
    FULL_TEXT = "full_text"


LIVE_CAUSES = frozenset({Cause.LIVE, Cause.EDIT, Cause.FULL_TEXT})


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
