"""One Filter for pages, exports, links and the command line, and the only codec between it and a query string.

The URL is the state (design §5.5): ids, never labels; an unknown parameter or id is an error that names it, never an
unfiltered figure. Values within one field are alternatives, fields are joined by AND:
``lang=ko,ja&actor=KP`` is Korean or Japanese articles that mention North Korea.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from urllib.parse import quote

from monitor.domain import UNKNOWN_PARTY, AsserterRole, FeedKind, Stage, Status, Topic

LAST: Final = re.compile(r"([1-9][0-9]{0,3})d")
ALL: Final = "all"
PARAMETERS: Final = (
    "last",
    "from",
    "to",
    "lang",
    "country",
    "feed",
    "kind",
    "topic",
    "actor",
    "item",
    "q",
    "relevance",
)
TRANSFER_PARAMETERS: Final = (
    "supplier",
    "recipient",
    "goods",
    "status",
    "stage",
    "asserter",
    "asserter_role",
    "scope",
)
SCOPES: Final = ("un", ALL)
MAX_QUERY: Final = 2_000  # characters of a query; longer is a mistake or an attack
MAX_VALUES: Final = 200  # values of one field


class FilterError(ValueError):
    """A parameter that cannot be used. ``parameter`` names it; ``str()`` is one line for a person."""

    def __init__(self, parameter: str, message: str) -> None:
        super().__init__(f"{parameter}: {message}")
        self.parameter = parameter
        self.message = message


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The ids that exist, for refusing those that do not. ``None`` for a field accepts any well-formed id."""

    actors: frozenset[str] | None = None
    items: frozenset[str] | None = None
    feeds: frozenset[int] | None = None
    languages: frozenset[str] | None = None
    countries: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown. No dates at all means all time.

    ``last`` is a number of days up to and with today (stays relative in links); ``since`` and ``until`` are inclusive
    UTC days and never stand beside ``last``. ``relevance`` is the least relevance, 0..1.
    """

    last: int | None = None
    since: date | None = None
    until: date | None = None
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    feeds: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    query: str = ""
    relevance: float = 0.0

    def days(self, today: date) -> tuple[date | None, date | None]:
        """The inclusive first and last day this filter covers; None is open."""
        if self.last is not None:
            return today - timedelta(days=self.last - 1), today
        return self.since, self.until

    def fixed(self, today: date) -> Filter:
        """The same with relative dates written out."""
        since, until = self.days(today)
        return replace(self, last=None, since=since, until=until)

    def to_pairs(self) -> list[tuple[str, str]]:
        """Parameters in canonical order; the period is always said (``last=all`` for all time)."""
        pairs: list[tuple[str, str]] = []
        if self.last is not None:
            pairs.append(("last", f"{self.last}d"))
        elif self.since is None and self.until is None:
            pairs.append(("last", ALL))
        if self.since is not None:
            pairs.append(("from", self.since.isoformat()))
        if self.until is not None:
            pairs.append(("to", self.until.isoformat()))
        for name, values in (
            ("lang", self.languages),
            ("country", self.countries),
            ("feed", tuple(map(str, self.feeds))),
            ("kind", self.kinds),
            ("topic", self.topics),
            ("actor", self.actors),
            ("item", self.items),
        ):
            if values:
                pairs.append((name, ",".join(values)))
        if self.query:
            pairs.append(("q", self.query))
        if self.relevance:
            pairs.append(("relevance", f"{self.relevance:g}"))
        return pairs

    def to_query(self) -> str:
        """The query string, without ``?``."""
        return _joined(self.to_pairs())

    @classmethod
    def from_pairs(
        cls, pairs: Iterable[tuple[str, str]], *, known: Vocabulary | None = None, also: Sequence[str] = ()
    ) -> Filter:
        """Read parameters; ``also`` names those of the page itself, which are left alone.

        Raises FilterError for an unknown or repeated parameter, an unknown id, a malformed value.
        """
        known = known or Vocabulary()
        seen: dict[str, str] = {}
        for name, value in pairs:
            if name in also:
                continue
            if name not in PARAMETERS:
                raise FilterError(name[:40], f"unknown parameter; known are {', '.join((*PARAMETERS, *also))}")
            if name in seen:
                raise FilterError(name, "given twice; join alternatives by a comma")
            seen[name] = value
        last, since, until = _period(seen)
        return cls(
            last=last,
            since=since,
            until=until,
            languages=_codes(seen, "lang", re.compile(r"[a-z]{2,3}"), "a language code such as ko", known.languages),
            countries=_codes(seen, "country", re.compile(r"[A-Z]{2}"), "a country code such as KR", known.countries),
            feeds=_feeds(seen, known.feeds),
            kinds=_closed(seen, "kind", [kind.value for kind in FeedKind]),
            topics=_closed(seen, "topic", [topic.value for topic in Topic]),
            actors=_known(seen, "actor", known.actors),
            items=_known(seen, "item", known.items),
            query=_query(seen),
            relevance=_relevance(seen),
        )


@dataclass(frozen=True, slots=True)
class TransferFilter:
    """Which transfers of the articles a ``Filter`` selects; for the transfers page and its downloads.

    A value of its own, and not fields of ``Filter``: the pages and files of articles, actors and sources would else
    have to carry its parameters, and honour them, where they mean nothing. Its names are parameters of the pages that
    take it; everywhere else they are unknown, hence errors.

    ``suppliers`` and ``recipients`` are entity ids or ``unknown``; an undirected transfer meets them with either of its
    parties. ``goods`` are item classes or named systems (``item`` of ``Filter`` is what the article mentions).
    ``scope``: ``un`` is only those within a possible UN scope, ``all`` is all. Values within one field are
    alternatives; one transfer has to meet all fields.
    """

    suppliers: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    asserters: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    scope: str = ALL

    def to_pairs(self) -> list[tuple[str, str]]:
        """Parameters in canonical order; the scope is always said."""
        pairs = [
            (name, ",".join(values))
            for name, values in (
                ("supplier", self.suppliers),
                ("recipient", self.recipients),
                ("goods", self.goods),
                ("status", self.statuses),
                ("stage", self.stages),
                ("asserter", self.asserters),
                ("asserter_role", self.roles),
            )
            if values
        ]
        return [*pairs, ("scope", self.scope)]

    def to_query(self) -> str:
        """The query string, without ``?``; to follow that of a ``Filter`` after ``&``."""
        return _joined(self.to_pairs())

    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, str]], *, known: Vocabulary | None = None) -> TransferFilter:
        """Read its own parameters; the rest is ``Filter.from_pairs``'s, told of them by ``also=TRANSFER_PARAMETERS``.

        Without ``scope`` it is ``all``: the page that opens on ``un`` says so in its URL (``TRANSFER_START``).
        Raises FilterError for a repeated parameter, an unknown id, a malformed value.
        """
        known = known or Vocabulary()
        seen: dict[str, str] = {}
        for name, value in pairs:
            if name not in TRANSFER_PARAMETERS:
                continue
            if name in seen:
                raise FilterError(name, "given twice; join alternatives by a comma")
            seen[name] = value
        parties = None if known.actors is None else known.actors | {UNKNOWN_PARTY}
        scopes = _closed(seen, "scope", list(SCOPES)) or (ALL,)
        if len(scopes) > 1:
            raise FilterError("scope", f"one of {', '.join(SCOPES)}, not several")
        return cls(
            suppliers=_known(seen, "supplier", parties),
            recipients=_known(seen, "recipient", parties),
            goods=_known(seen, "goods", known.items),
            statuses=_closed(seen, "status", [status.value for status in Status]),
            stages=_closed(seen, "stage", [stage.value for stage in Stage]),
            asserters=_known(seen, "asserter", known.actors),
            roles=_closed(seen, "asserter_role", [role.value for role in AsserterRole]),
            scope=scopes[0],
        )


TRANSFER_START: Final = TransferFilter(scope="un")
"""What the transfers page opens on."""


def _joined(pairs: Iterable[tuple[str, str]]) -> str:
    return "&".join(f"{name}={quote(value, safe=',:.-_')}" for name, value in pairs)


def _period(seen: dict[str, str]) -> tuple[int | None, date | None, date | None]:
    last = seen.get("last")
    since, until = _day(seen, "from"), _day(seen, "to")
    if last is None:
        if since and until and since > until:
            raise FilterError("from", f"{since} lies after to={until}")
        return None, since, until
    if since or until:
        raise FilterError("last", "cannot stand beside from or to; use one of the two")
    if last == ALL:
        return None, None, None
    match = LAST.fullmatch(last)
    if match is None:
        raise FilterError("last", f"{last[:40]!r} is not a number of days such as 30d, or all")
    return int(match[1]), None, None


def _day(seen: dict[str, str], name: str) -> date | None:
    value = seen.get(name)
    if value is None:
        return None
    try:
        day = date.fromisoformat(value)
        if day.isoformat() != value:  # 20260131 and 2026-W05-6 are days to Python, too
            raise ValueError
        return day
    except ValueError:
        raise FilterError(name, f"{value[:40]!r} is not a day such as 2026-01-31") from None


def _values(seen: dict[str, str], name: str) -> tuple[str, ...]:
    if name not in seen:
        return ()
    values = tuple(dict.fromkeys(seen[name].split(",")))
    if "" in values:
        raise FilterError(name, "an empty value; leave the parameter out to show all")
    if len(values) > MAX_VALUES:
        raise FilterError(name, f"more than {MAX_VALUES} values")
    return values


def _ids(seen: dict[str, str], name: str, form: re.Pattern[str], what: str) -> tuple[str, ...]:
    values = _values(seen, name)
    for value in values:
        if form.fullmatch(value) is None:
            raise FilterError(name, f"{value[:40]!r} is not {what}")
    return values


def _codes(
    seen: dict[str, str], name: str, form: re.Pattern[str], what: str, known: frozenset[str] | None
) -> tuple[str, ...]:
    values = _ids(seen, name, form, what)
    for value in values:
        if known is not None and value not in known:
            raise FilterError(name, f"nothing has the code {value!r}")
    return values


def _closed(seen: dict[str, str], name: str, allowed: list[str]) -> tuple[str, ...]:
    values = _values(seen, name)
    for value in values:
        if value not in allowed:
            raise FilterError(name, f"{value[:40]!r} is not one of {', '.join(allowed)}")
    return values


def _known(seen: dict[str, str], name: str, known: frozenset[str] | None) -> tuple[str, ...]:
    values = _ids(seen, name, re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}"), "an id")
    for value in values:
        if known is not None and value not in known:
            raise FilterError(name, f"no {name} has the id {value!r}")
    return values


def _feeds(seen: dict[str, str], known: frozenset[int] | None) -> tuple[int, ...]:
    values = tuple(map(int, _ids(seen, "feed", re.compile(r"[1-9][0-9]{0,8}"), "a feed's number")))
    for value in values:
        if known is not None and value not in known:
            raise FilterError("feed", f"no feed has the number {value}")
    return values


def _query(seen: dict[str, str]) -> str:
    value = seen.get("q", "").replace("\0", " ").strip()
    if len(value) > MAX_QUERY:
        raise FilterError("q", f"longer than {MAX_QUERY} characters")
    return value


def _relevance(seen: dict[str, str]) -> float:
    value = seen.get("relevance")
    if value is None:
        return 0.0
    if re.fullmatch(r"0|1|0?\.[0-9]{1,3}|1\.0{1,3}", value) is None:
        raise FilterError("relevance", f"{value[:40]!r} is not a number from 0 to 1")
    return float(value)
