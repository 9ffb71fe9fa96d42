"""Who is named: the ranking, one actor over time and languages, and who is named beside whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session

from db.models import Article, Entity, Mention
from db.queries.overview import comparable_period, names_of
from db.queries.rows import ActorCount, ActorRank, EntityDay, LanguageCount
from db.queries.where import NOT_ACTORS, articles_where, mentions_where
from monitor.filter import Filter

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "states": ("state",),
    "organisations": ("organisation", "armed_group", "un_body", "media", "network"),
    "people": ("person",),
    "vessels": ("vessel", "aircraft"),
    "items": ("item", "system"),
}
"""What ``show=`` in an address ranks → kinds of entities; without it, every actor."""

__all__ = [
    "GROUPS",
    "ActorCount",
    "ActorRank",
    "EntityDay",
    "LanguageCount",
    "co_mentioned",
    "languages",
    "over_time",
    "ranking",
]


def ranking(
    session: Session, flt: Filter, *, today: date, kinds: Sequence[str] = (), limit: int | None = 200
) -> list[ActorRank]:
    """Actors by the number of matching articles that name them; ``kinds`` limits to some, () is every actor.

    Name kinds such as ``item`` to rank goods instead. ``limit`` None gives all.
    """
    total = session.scalar(select(func.count()).select_from(Article).where(*articles_where(session, flt, today=today)))
    wanted = Mention.kind.in_(kinds) if kinds else Mention.kind.not_in(NOT_ACTORS)
    articles = func.count().label("articles")
    statement = (
        select(
            Mention.entity_id, func.min(Mention.kind), articles, func.sum(Mention.count),
            func.count(distinct(Mention.language)),
            func.max(Mention.day),
        )
        .where(*mentions_where(session, flt, today=today), wanted)
        .group_by(Mention.entity_id)
        .order_by(articles.desc(), Mention.entity_id)
        .limit(limit)
    )  # fmt: skip
    rows = session.execute(statement).all()
    ids = [row[0] for row in rows]
    before = comparable_period(session, flt, today=today)
    counts: dict[str, int] = {}
    if before is not None and ids:
        earlier = (
            select(Mention.entity_id, func.count())
            .where(*mentions_where(session, before, today=today), Mention.entity_id.in_(ids))
            .group_by(Mention.entity_id)
        )
        counts = dict(session.execute(earlier).all())
    known = {
        id: (name, country)
        for id, name, country in session.execute(
            select(Entity.id, Entity.name, Entity.country).where(Entity.id.in_(ids))
        )
    }
    return [
        ActorRank(
            entity=entity,
            kind=kind,
            name=known.get(entity, (entity, None))[0],
            country=known.get(entity, (entity, None))[1],
            articles=number,
            mentions=int(mentions),
            share=number / (total or 1),
            previous=None if before is None else counts.get(entity, 0),
            languages=tongues,
            last_day=last_day,
        )
        for entity, kind, number, mentions, tongues, last_day in rows
    ]


def over_time(session: Session, flt: Filter, entity: str, *, today: date) -> list[EntityDay]:
    """Matching articles that name the entity, by day; days without are left out."""
    statement = (
        select(Mention.day, func.count(), func.sum(Mention.count))
        .where(*mentions_where(session, flt, today=today), Mention.entity_id == entity)
        .group_by(Mention.day)
        .order_by(Mention.day)
    )
    return [EntityDay(day, articles, int(mentions)) for day, articles, mentions in session.execute(statement)]


def languages(session: Session, flt: Filter, entity: str, *, today: date) -> list[LanguageCount]:
    """Matching articles that name the entity, by language, most first."""
    articles = func.count().label("articles")
    statement = (
        select(Mention.language, articles, func.sum(Mention.count))
        .where(*mentions_where(session, flt, today=today), Mention.entity_id == entity)
        .group_by(Mention.language)
        .order_by(articles.desc(), Mention.language)
    )
    return [LanguageCount(language, n, int(mentions)) for language, n, mentions in session.execute(statement)]


def co_mentioned(
    session: Session, flt: Filter, entity: str, *, today: date, kinds: Sequence[str] = (), limit: int | None = 20
) -> list[ActorCount]:
    """Who is named in the same articles, most first; ``share`` is of the articles that name ``entity``.

    ``kinds`` limits to some, () is every actor. ``limit`` None gives all.
    """
    base = [*mentions_where(session, flt, today=today), Mention.entity_id == entity]
    total = session.scalar(select(func.count()).select_from(Mention).where(*base))
    wanted = Mention.kind.in_(kinds) if kinds else Mention.kind.not_in(NOT_ACTORS)
    articles = func.count().label("articles")
    statement = (
        select(Mention.entity_id, func.min(Mention.kind), articles, func.sum(Mention.count))
        .where(
            Mention.article_id.in_(select(Mention.article_id).where(*base)),
            Mention.entity_id != entity,
            wanted,
        )
        .group_by(Mention.entity_id)
        .order_by(articles.desc(), Mention.entity_id)
        .limit(limit)
    )
    rows = session.execute(statement).all()
    names = names_of(session, [row[0] for row in rows])
    return [
        ActorCount(id, kind, names.get(id, id), number, int(mentions), number / (total or 1))
        for id, kind, number, mentions in rows
    ]
