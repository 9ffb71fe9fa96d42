"""Feeds and their entries, and how a poll can end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
