"""A poller on a local server, with a reader that needs no knowledge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Engine, select, text

from db.alerts import create_alert
from db.engine import reader, writer
from db.feeds import add_feed
from db.models import Appearance, Article, Revision
from monitor.domain import Article as ArticleText
from monitor.domain import FeedSpec, Reading
from monitor.feeds.address import Address, Policy, networks, resolve
from monitor.feeds.fetch import Fetcher, Limits
from monitor.polling.poll import Poller
from monitor.polling.tools import Tools, new_owner
from monitor.settings import Settings

KNOWLEDGE: Any = SimpleNamespace(version="k1", entities={}, actor_ids=frozenset(), item_ids=frozenset())
START = datetime(2026, 11, 22, 12, tzinfo=UTC)


def read(article: ArticleText, knowledge: object) -> Reading:
    """A reader that finds nothing, quickly; fails on one word, so that failing can be tested."""
    if "unreadable" in article.title:
        raise RuntimeError("a rule stumbles")
    return Reading("en", 0.0, (), (), (), "r1", "k1")


def lookup(host: str, port: int) -> Sequence[Address]:
    """Every host of ``.example`` is this machine, so that a test can have many hosts."""
    return [ip_address("127.0.0.1")] if host.endswith(".example") else resolve(host, port)


@dataclass
class Clock:
    """A clock that moves when it is told to."""

    time: datetime = START

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **spans: float) -> None:
        self.time += timedelta(**spans)


@dataclass
class Bench:
    """What a test of the poller works with: a database, a clock, and as many pollers as it likes."""

    engine: Engine
    clock: Clock = field(default_factory=Clock)
    settings: Settings = field(
        default_factory=lambda: Settings(
            poll_workers=4, catalogue="none", allow_networks=("127.0.0.0/8",), total_timeout=5.0
        )
    )

    def tools(self) -> Tools:
        fetcher = Fetcher(
            policy=Policy(allowed=networks(["127.0.0.0/8"]), resolve=lookup),
            limits=Limits(1.0, 2.0, 3.0, 1_000_000),
            now=self.clock,
        )
        return Tools(self.settings, self.engine, KNOWLEDGE, fetcher, new_owner(), self.clock)

    def poll(self, *, due: bool = False) -> None:
        """One round: every active feed, or those that are due."""
        Poller(self.tools()).run(once=not due, due=due)

    def add(self, *urls: str) -> list[int]:
        with writer(self.engine) as session:
            return [add_feed(session, FeedSpec(url=url), self.clock()) for url in urls]

    def alert(self, query: str) -> None:
        with writer(self.engine) as session:
            create_alert(session, name=query, query=query, knowledge=KNOWLEDGE, person="local", now=self.clock())

    def rows(self, table: type[Any], *columns: str) -> list[tuple[Any, ...]]:
        """Columns of all rows of a table, in the order of their ids."""
        with reader(self.engine) as session:
            return [
                tuple(row) for row in session.execute(select(*[getattr(table, c) for c in columns]).order_by(table.id))
            ]

    def rows_of(self, table: type[Any]) -> list[Any]:
        """All rows of a table, as they come."""
        with reader(self.engine) as session:
            return list(session.execute(select(*table.__table__.columns)))

    def one(self, table: type[Any], *columns: str) -> tuple[Any, ...]:
        (row,) = self.rows(table, *columns)
        return row

    def titles(self) -> list[str]:
        return [title for (title,) in self.rows(Article, "title")]

    def counts(self) -> tuple[int, int, int]:
        """Articles, appearances, revisions."""
        return len(self.rows(Article, "id")), len(self.rows(Appearance, "id")), len(self.rows(Revision, "id"))


@contextmanager
def raw(engine: Engine) -> Iterator[Any]:
    """A connection for statements that the store would never make."""
    with writer(engine) as session:
        yield lambda statement: session.execute(text(statement))
