"""Downloads: ``/export/articles.csv``, ``transfers.csv`` and the others of ``TABLES``, with the pages' query string.

What is wrong with a request is one line of plain text and a status that says whose fault it is; under ``/export/``
nothing ever answers with Streamlit's page. What the columns mean stands in docs/csv.md.
"""

from __future__ import annotations

import hashlib
import logging
import re
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final, TypeVar

from anyio import to_thread
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from db.engine import reader, writer
from db.exports import log_export
from db.queries.actors import GROUPS, co_mentioned, ranking
from db.queries.alerts import alert as find_alert
from db.queries.alerts import iter_hits
from db.queries.export import iter_articles, iter_mentions
from db.queries.sources import feed_health, fits
from db.queries.transfers import iter_events, iter_transfers
from db.queries.versions import vocabulary
from monitor.domain import EventType
from monitor.exchange.csv import Column, rows_to_csv
from monitor.exchange.found_tables import event_columns, transfer_columns
from monitor.exchange.tables import (
    ACTOR_COLUMNS,
    FEED_COLUMNS,
    HIT_COLUMNS,
    MENTION_COLUMNS,
    TOGETHER_COLUMNS,
    article_columns,
)
from monitor.filter import TRANSFER_PARAMETERS, Filter, FilterError, TransferFilter
from monitor.query import QueryError, canonical
from monitor.web.access import Person, who
from monitor.web.site import Site
from monitor.web.streaming import Download, Source, limiter

AT_ONCE: Final = 8  # downloads; each holds a database connection and a snapshot for as long as it lasts
HEADERS: Final = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
CSV: Final = "text/csv; charset=utf-8; header=present"

_TYPES: Final = "|".join(EventType)
OWN: Final = {
    "bom": re.compile("[01]"),
    "alert": re.compile("[1-9][0-9]{0,17}"),
    "entity": re.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}"),
    "show": re.compile("|".join(GROUPS)),
    "type": re.compile(f"(?:{_TYPES})(?:,(?:{_TYPES}))*"),
}
MEANT: Final = {
    "bom": "0 or 1",
    "alert": "an alert's number",
    "entity": "an id",
    "show": f"one of {', '.join(GROUPS)}",
    "type": f"one or more of {', '.join(EventType)}, joined by commas",
}

Row = TypeVar("Row")
log = logging.getLogger("monitor.web.exports")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A download as asked for, checked."""

    name: str
    flt: Filter
    alert: int | None = None  # of hits: only this alert's
    entity: str | None = None  # of mentions: only those of this one; of companions: beside whom
    show: str | None = None  # of rankings: only these kinds
    types: str | None = None  # of events: only these
    transfers: TransferFilter | None = None  # of transfers: which
    bom: bool = False

    @property
    def query(self) -> str:
        """Its query string in canonical form, without what changes only the bytes; kept in the log."""
        own = (("alert", self.alert), ("entity", self.entity), ("show", self.show), ("type", self.types))
        which = (self.transfers.to_query(),) if self.transfers is not None else ()
        return "&".join((self.flt.to_query(), *which, *(f"{name}={value}" for name, value in own if value is not None)))

    def filename(self, today: date) -> str:
        """E.g. ``vigie-articles-2026-11-22-3f9a01c2.csv``: the same filter gives the same digest."""
        digest = hashlib.sha256(self.query.encode()).hexdigest()[:8]
        return f"vigie-{self.name.removesuffix('.csv')}-{today.isoformat()}-{digest}.csv"


class Counted(Iterable[Row]):
    """Rows that are counted as they pass."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self.rows = rows
        self.passed = 0

    def __iter__(self) -> Iterator[Row]:
        for row in self.rows:
            self.passed += 1
            yield row


def line(status: int, text: str, **headers: str) -> PlainTextResponse:
    """An answer of one line, whatever the text holds."""
    safe = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text).encode("utf-8", "replace").decode()
    return PlainTextResponse(safe + "\n", status, {**HEADERS, **headers})


def own(pairs: Sequence[tuple[str, str]], allowed: Sequence[str]) -> dict[str, str]:
    """The parameters that are the download's own and not the filter's. Raises FilterError."""
    given: dict[str, str] = {}
    for name, value in pairs:
        if name in allowed:
            if name in given:
                raise FilterError(name, "given twice")
            if OWN[name].fullmatch(value) is None:
                raise FilterError(name, f"{value[:40]!r} is not {MEANT[name]}")
            given[name] = value
    return given


class Exports:
    """The ASGI endpoint of everything under ``/export/``."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.free = threading.BoundedSemaphore(AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self.answer(Request(scope, receive))
        await response(scope, receive, send)

    async def answer(self, request: Request) -> Response:
        """The response to a request; a Download only once its first chunk is made."""
        name = str(request.path_params.get("name", ""))
        person = who(request)
        if not person.may_look:
            return line(403, "Downloads are for whoever may look at the pages.")
        if name not in TABLES:
            return line(404, f"There is no download {name[:60]!r}; there are {', '.join(TABLES)}.")
        if request.method not in {"GET", "HEAD"}:
            return line(405, "Downloads are fetched by GET.", Allow="GET, HEAD")
        if not self.free.acquire(blocking=False):
            return line(503, f"{AT_ONCE} downloads are running already; try again in a moment.", **{"Retry-After": "5"})
        handed_over = False
        try:
            response = await self.begin(name, request, person)
            handed_over = isinstance(response, Download)
            return response
        finally:
            if not handed_over:
                self.free.release()

    async def begin(self, name: str, request: Request, person: Person) -> Response:
        """Check the parameters and make the first chunk, so that what fails still fails with a status."""
        pairs = request.query_params.multi_items()
        now = self.site.now()
        try:
            wanted = await to_thread.run_sync(self.wanted, name, pairs, limiter=limiter())
            rows = Counted[Any](iter(()))
            source = Source(self.chunks(wanted, now, rows))
            try:
                first = await to_thread.run_sync(source.draw, limiter=limiter())
            except BaseException:
                source.close()
                raise
        except FilterError as error:
            return line(400, str(error))
        except QueryError as error:
            return line(400, f"q: {error}")
        except SQLAlchemyError as error:
            log.error("a download failed: %s", error)
            return line(503, "The database does not answer; the log says why. Try again.", **{"Retry-After": "5"})

        def done(complete: bool) -> None:
            self.free.release()
            self.log(person, wanted, rows.passed, complete)

        headers = {**HEADERS, "Content-Disposition": f'attachment; filename="{wanted.filename(now.date())}"'}
        if request.method == "HEAD":
            await to_thread.run_sync(source.close, limiter=limiter())
            return Response(None, 200, headers, CSV)
        return Download(source, first, headers=headers, media_type=CSV, done=done)

    def wanted(self, name: str, pairs: Sequence[tuple[str, str]]) -> Wanted:
        """The parameters, checked against what exists. Raises FilterError and QueryError."""
        table = TABLES[name]
        also = (*table.also, *TRANSFER_PARAMETERS) if table.of_transfers else table.also
        given = own(pairs, table.also)
        knowledge = self.site.knowledge
        alert = int(given["alert"]) if "alert" in given else None
        entity = knowledge.resolve(given["entity"]) if "entity" in given else None
        if "entity" in given and entity is None:
            raise FilterError("entity", f"nothing has the id {given['entity']!r}")
        if entity is None and table.about_one:
            raise FilterError("entity", "missing: beside whom?")
        with reader(self.site.engine) as session:
            known = vocabulary(
                session, actors=knowledge.actor_ids, items=knowledge.item_ids, countries=knowledge.state_ids
            )
            if alert is not None and find_alert(session, alert) is None:
                raise FilterError("alert", f"no alert has the number {alert}")
        flt = Filter.from_pairs(pairs, known=known, also=also)
        if flt.query:
            flt = replace(flt, query=canonical(flt.query, knowledge))
        return Wanted(
            name,
            flt,
            alert,
            entity,
            given.get("show"),
            given.get("type"),
            TransferFilter.from_pairs(pairs, known=known) if table.of_transfers else None,
            bom=given.get("bom") == "1",
        )

    def chunks(self, wanted: Wanted, now: datetime, rows: Counted[Any]) -> Generator[bytes, None, None]:
        """The file. Holds one session from its first chunk until it is used up or closed."""
        table = TABLES[wanted.name]
        with (
            reader(self.site.download_engine) as session,
            closing(table.rows(session, self.site, wanted, now)) as found,
        ):
            rows.rows = found
            yield from rows_to_csv(rows, table.columns(self.site), bom=wanted.bom)

    def log(self, person: Person, wanted: Wanted, rows: int, complete: bool) -> None:
        """Keep who downloaded what. A log that cannot be written fails no download that was already sent."""
        try:
            with writer(self.site.engine) as session:
                log_export(
                    session,
                    person=person.id,
                    what=wanted.name,
                    query=wanted.query,
                    rows=rows,
                    complete=complete,
                    now=self.site.now(),
                )
        except SQLAlchemyError as error:
            log.error("the download of %s by %s was not logged: %s", wanted.name, person.id, error)


@dataclass(frozen=True, slots=True)
class Table:
    """One download: its own parameters, its rows, its columns."""

    also: tuple[str, ...]
    rows: Callable[[Session, Site, Wanted, datetime], Generator[Any, None, None]]
    columns: Callable[[Site], Sequence[Column[Any]]]
    about_one: bool = False  # makes no sense without ``entity``
    of_transfers: bool = False  # takes the parameters of ``TransferFilter``, too


def _articles(session: Session, _site: Site, wanted: Wanted, now: datetime) -> Generator[Any, None, None]:
    yield from iter_articles(session, wanted.flt, today=now.date())


def _mentions(session: Session, _site: Site, wanted: Wanted, now: datetime) -> Generator[Any, None, None]:
    yield from iter_mentions(session, wanted.flt, today=now.date(), entity=wanted.entity)


def _hits(session: Session, _site: Site, wanted: Wanted, now: datetime) -> Generator[Any, None, None]:
    yield from iter_hits(session, wanted.alert, flt=wanted.flt, today=now.date())


def _transfers(session: Session, site: Site, wanted: Wanted, now: datetime) -> Generator[Any, None, None]:
    which, measures = wanted.transfers or TransferFilter(), site.knowledge.measures
    yield from iter_transfers(session, wanted.flt, which, today=now.date(), measures=measures)


def _events(session: Session, _site: Site, wanted: Wanted, now: datetime) -> Generator[Any, None, None]:
    types = wanted.types.split(",") if wanted.types else ()
    yield from iter_events(session, wanted.flt, today=now.date(), types=types)


# What follows is as long as what Vigie knows or polls, some thousand lines at most: it is asked for whole.


def _actors(session: Session, _site: Site, wanted: Wanted, now: datetime) -> Generator[Any, None, None]:
    kinds = GROUPS[wanted.show] if wanted.show else ()
    yield from ranking(session, wanted.flt, today=now.date(), kinds=kinds, limit=None)


def _together(session: Session, _site: Site, wanted: Wanted, now: datetime) -> Generator[Any, None, None]:
    kinds = GROUPS[wanted.show] if wanted.show else ()
    yield from co_mentioned(session, wanted.flt, str(wanted.entity), today=now.date(), kinds=kinds, limit=None)


def _feeds(session: Session, _site: Site, wanted: Wanted, now: datetime) -> Generator[Any, None, None]:
    yield from (feed for feed in feed_health(session, now=now) if fits(feed, wanted.flt))


TABLES: Final = {
    "articles.csv": Table(("bom",), _articles, lambda site: article_columns(site.knowledge.name)),
    "mentions.csv": Table(("bom", "entity"), _mentions, lambda _site: MENTION_COLUMNS),
    "transfers.csv": Table(("bom",), _transfers, lambda site: transfer_columns(site.knowledge), of_transfers=True),
    "events.csv": Table(("bom", "type"), _events, lambda site: event_columns(site.knowledge)),
    "hits.csv": Table(("bom", "alert"), _hits, lambda _site: HIT_COLUMNS),
    "actors.csv": Table(("bom", "show"), _actors, lambda _site: ACTOR_COLUMNS),
    "together.csv": Table(("bom", "entity", "show"), _together, lambda _site: TOGETHER_COLUMNS, about_one=True),
    "feeds.csv": Table(("bom",), _feeds, lambda _site: FEED_COLUMNS),
}
