"""What moved, which ids exist, and what the filter bar can offer."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import Article, Entity, Feed, Version
from db.queries.rows import Choices, FeedChoice, Versions
from db.queries.where import ITEM_KINDS, NOT_ACTORS
from monitor.filter import Vocabulary
from monitor.query import LANGUAGES


def versions(session: Session) -> Versions:
    """The counters; a page that sees one move knows that something of that sort was written."""
    values = dict(session.execute(select(Version.name, Version.value)).all())
    return Versions(
        articles=values.get("articles", 0),
        hits=values.get("hits", 0),
        feeds=values.get("feeds", 0),
        ledger=values.get("ledger", 0),
    )


def vocabulary(
    session: Session, *, actors: Iterable[str] = (), items: Iterable[str] = (), countries: Iterable[str] = ()
) -> Vocabulary:
    """The ids a filter may name: those the database knows and those given (the knowledge's, which may be newer)."""
    known = session.execute(select(Entity.id, Entity.kind)).all()
    return Vocabulary(
        actors=frozenset(actors) | {id for id, kind in known if kind not in NOT_ACTORS},
        items=frozenset(items) | {id for id, kind in known if kind in ITEM_KINDS},
        feeds=frozenset(session.scalars(select(Feed.id))),
        languages=LANGUAGES | {tag for tag in session.scalars(select(Feed.language).distinct()) if tag},
        countries=frozenset(countries)
        | {id for id, kind in known if kind == "state"}
        | {country for country in session.scalars(select(Feed.country).distinct()) if country},
    )


def choices(session: Session) -> Choices:
    """What occurs in this database."""
    languages = session.scalars(
        select(Article.language).group_by(Article.language).order_by(func.count().desc(), Article.language)
    ).all()
    feeds = tuple(
        FeedChoice(*row)
        for row in session.execute(
            select(Feed.id, Feed.title, Feed.url, Feed.language, Feed.country, Feed.kind).order_by(
                func.lower(Feed.title), Feed.id
            )
        )
    )
    first, last = session.execute(select(func.min(Article.day), func.max(Article.day))).one()
    return Choices(
        languages=tuple(languages),
        countries=tuple(sorted({feed.country for feed in feeds if feed.country})),
        kinds=tuple(sorted({feed.kind for feed in feeds})),
        feeds=feeds,
        first_day=first,
        last_day=last,
    )
