"""What a page needs of the world outside it: settings, one engine, one moment of the database, clock, viewer.

A page reads through one session that sees one moment, so its figures agree with one another. Answers that cost are kept
by what they depend on: the filter, the day, and the counter of the writes that could change them.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from pathlib import Path
from typing import Final, TypeVar, cast
from urllib.parse import quote
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from db.engine import make_engine, reader, writer
from db.migrate import migrate
from db.queries.rows import Choices, Versions
from db.queries.versions import choices, versions
from monitor.filter import Filter, Vocabulary
from monitor.knowledge import Knowledge, load
from monitor.query import LANGUAGES
from monitor.query import canonical as spelled
from monitor.settings import Settings
from monitor.settings import load as load_settings

T = TypeVar("T")
PERSON: Final = "local"
"""Who changes things from a page: there is no login yet (``monitor.web.access``)."""

log = logging.getLogger("monitor.dashboard")


@dataclass(frozen=True, slots=True)
class Context:
    """One rerun of a page. ``now`` is read once; ``zone`` and ``language`` are the viewer's, for showing only."""

    settings: Settings
    engine: Engine
    session: Session
    knowledge: Knowledge
    now: datetime
    zone: tzinfo
    language: str
    versions: Versions
    choices: Choices

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def known(self) -> Vocabulary:
        """The ids that exist: others in the URL are refused."""
        return Vocabulary(
            actors=self.knowledge.actor_ids,
            items=self.knowledge.item_ids,
            feeds=frozenset(feed.id for feed in self.choices.feeds),
            languages=LANGUAGES | {feed.language for feed in self.choices.feeds if feed.language},
            countries=self.knowledge.state_ids | set(self.choices.countries),
        )

    def name(self, id: str) -> str:
        """An entity's name in the viewer's language; the id where nothing is known of it."""
        entity = self.knowledge.entities.get(id)
        return entity.name(self.language) if entity else id

    def answer(self, name: str, flt: Filter, ask: Callable[[Session], T], *, also: str = "") -> T:
        """``ask`` of the session, kept until an article, a hit or a feed is written. ``name`` and ``also`` tell answers
        for one filter apart."""
        moved = (self.versions.articles, self.versions.hits)
        key = f"{self.settings.database_url}|{moved}|{self.today}|{name}|{also}|{flt.to_query()}"
        return cast(T, _kept(key, lambda: ask(self.session)))

    def export(self, name: str, parameters: str) -> str:
        """Address of a download with the same query string as the page."""
        base = self.settings.base_path.strip("/")
        return f"{'/' + base if base else ''}/export/{quote(name)}.csv?{parameters}"


@st.cache_data(max_entries=400, ttl="1h", show_spinner=False)
def _kept(key: str, _ask: Callable[[], object]) -> object:
    return _ask()


@st.cache_resource(show_spinner=False)
def _engine(url: str) -> Engine:
    """The engine of a database, brought to the present form of its tables first (safe while others do the same)."""
    engine = make_engine(url)
    migrate(engine)
    return engine


@lru_cache(maxsize=4)
def _knowledge(folder: str) -> Knowledge:
    return load(Path(folder) if folder else None)


def settings() -> Settings:
    """The settings in force; read each time, they cost less than a millisecond."""
    return load_settings()


def open_engine(current: Settings) -> Engine:
    return _engine(current.database_url)


def reading(current: Settings) -> AbstractContextManager[Session]:
    """A session that reads one moment."""
    return reader(open_engine(current))


def writing(current: Settings) -> AbstractContextManager[Session]:
    """A session whose block is one transaction."""
    return writer(open_engine(current))


def context(session: Session, current: Settings, now: datetime | None = None) -> Context:
    """What a page is given. Raises SQLAlchemy's errors when the database does not answer."""
    moved = versions(session)
    key = f"{current.database_url}|{moved.feeds}|{moved.articles}|choices"
    knowledge = _knowledge(current.knowledge)
    return Context(
        settings=current,
        engine=open_engine(current),
        session=session,
        knowledge=knowledge,
        now=now or datetime.now(UTC),
        zone=_zone(st.context.timezone),
        language=_language(st.context.locale),
        versions=moved,
        choices=cast(Choices, _kept(key, lambda: choices(session))),
    )


def canonical(flt: Filter, knowledge: Knowledge) -> Filter:
    """The filter with its query's ids in their present form. Raises QueryError where the query cannot be used."""
    if not flt.query:
        return flt
    return replace(flt, query=spelled(flt.query, knowledge))


@lru_cache(maxsize=8)
def _names(version: str, language: str, folder: str) -> dict[str, str]:
    del version  # part of the key: other knowledge, other names
    return {id: entity.name(language) for id, entity in _knowledge(folder).entities.items()}


def choice_names(context: Context) -> dict[str, str]:
    """Id → name for the options of widgets, which show text as text."""
    return _names(context.knowledge.version, context.language, context.settings.knowledge)


def _zone(name: str | None) -> tzinfo:
    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def _language(locale: str | None) -> str:
    """The primary tag of the browser's language: names come in it where they are known."""
    return (locale or "en").partition("-")[0].lower() or "en"
