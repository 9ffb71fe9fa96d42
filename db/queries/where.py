"""Filter → SQL, in this one place, for every page, chart, export and alert.

Values within one field are alternatives, fields are joined by AND. Dates go by ``day``; countries, feeds and kinds by
the feeds an article appeared in; actors and items by its mentions. ``monitor.query.QueryError`` comes through where
``flt.query`` does not parse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db import search
from db.models import Appearance, Article, Event, Feed, Mention, Transfer, topic_mask
from monitor.filter import Filter
from monitor.query import All, parse

ITEM_KINDS: Final = ("item", "system")
NOT_ACTORS: Final = ("item", "system", "regime", "place")
"""Kinds of entities that act in nothing; every other kind is an actor."""

Conditions = list[ColumnElement[bool]]
Copies = type[Mention] | type[Transfer] | type[Event]
"""Tables that copy the columns of their article that most filters ask for."""


def articles_where(session: Session, flt: Filter, *, today: date, in_order: bool = False) -> Conditions:
    """What makes a row of ``article`` match; an empty list when everything does.

    ``in_order``: the statement orders by ``dated_at``. Days are then said as times, which is the same, so that the
    first rows are read off the index of times instead of sorting all rows of the days.
    """
    conditions = _moments(Article.dated_at, flt, today) if in_order else _between(Article.day, flt, today)
    conditions += _own_columns(Article, flt)
    conditions += _feeds(Article.id, flt, today)
    conditions += _mentioned(Article.id, flt, today)
    node = parse(flt.query)
    if not isinstance(node, All):
        conditions.append(search.where(session, node, *flt.days(today)))
    return conditions


def mentions_where(session: Session, flt: Filter, *, today: date) -> Conditions:
    """What makes a row of ``mention`` belong to a matching article.

    Charts that filter only by what a mention carries itself never touch the articles.
    """
    return _between(Mention.day, flt, today) + _copies_where(session, Mention, flt, today)


def found_where(
    session: Session, table: type[Transfer] | type[Event], flt: Filter, *, today: date, in_order: bool = False
) -> Conditions:
    """What makes a row of ``transfer`` or ``event`` belong to the current reading of a matching article.

    ``in_order`` as for ``articles_where``.
    """
    return [
        table.superseded_at.is_(None),
        *(_moments(table.dated_at, flt, today) if in_order else _between(table.day, flt, today)),
        *_copies_where(session, table, flt, today),
    ]


def previous_period(flt: Filter, today: date) -> Filter | None:
    """The same filter over the equally long period just before; None when the filter has no beginning."""
    since, until = flt.days(today)
    if since is None:
        return None
    length = ((until or today) - since).days + 1
    if length < 1 or since.toordinal() - length < 1:
        return None
    return replace(flt, last=None, since=since - timedelta(days=length), until=since - timedelta(days=1))


def _between(column: InstrumentedAttribute[date], flt: Filter, today: date) -> Conditions:
    since, until = flt.days(today)
    conditions: Conditions = []
    if since is not None:
        conditions.append(column >= since)
    if until is not None:
        conditions.append(column <= until)
    return conditions


def _moments(column: InstrumentedAttribute[datetime], flt: Filter, today: date) -> Conditions:
    """The filter's days as times."""
    since, until = flt.days(today)
    conditions: Conditions = []
    if since is not None:
        conditions.append(column >= datetime.combine(since, time.min, UTC))
    if until is not None:
        conditions.append(column <= datetime.combine(until, time.max, UTC))
    return conditions


def _copies_where(session: Session, table: Copies, flt: Filter, today: date) -> Conditions:
    """The filter but for its days, on a table that copies an article's columns."""
    conditions = _own_columns(table, flt)
    node = parse(flt.query)
    if not isinstance(node, All):
        inner = _between(Article.day, flt, today) + _own_columns(Article, flt)
        inner.append(search.where(session, node, *flt.days(today)))
        conditions.append(table.article_id.in_(select(Article.id).where(*inner)))
    conditions += _feeds(table.article_id, flt, today)
    conditions += _mentioned(table.article_id, flt, today)
    return conditions


def _own_columns(table: type[Article] | Copies, flt: Filter) -> Conditions:
    """The fields but for days that an article and its copies carry."""
    conditions: Conditions = []
    if flt.languages:
        conditions.append(table.language.in_(flt.languages))
    if flt.topics:
        conditions.append(table.topics.bitwise_and(topic_mask(flt.topics)) != 0)
    if flt.relevance:
        conditions.append(table.relevance >= flt.relevance)
    return conditions


def _feeds(article_id: InstrumentedAttribute[int], flt: Filter, today: date) -> Conditions:
    if not (flt.feeds or flt.countries or flt.kinds):
        return []
    appeared: Select[int] = select(Appearance.article_id).where(*_between(Appearance.day, flt, today))
    if flt.feeds:
        appeared = appeared.where(Appearance.feed_id.in_(flt.feeds))
    if flt.countries or flt.kinds:
        # One feed has to meet both: "state agencies of Iran" is not "any agency, and any Iranian feed".
        sources = select(Feed.id)
        if flt.countries:
            sources = sources.where(Feed.country.in_(flt.countries))
        if flt.kinds:
            sources = sources.where(Feed.kind.in_(flt.kinds))
        appeared = appeared.where(Appearance.feed_id.in_(sources))
    return [article_id.in_(appeared)]


def _mentioned(article_id: InstrumentedAttribute[int], flt: Filter, today: date) -> Conditions:
    return [article_id.in_(mentioning(ids, flt, today)) for ids in (flt.actors, flt.items) if ids]


def mentioning(ids: Sequence[str], flt: Filter, today: date) -> Select[int]:
    """The ids of articles, within the filter's days, that mention one of these entities."""
    return select(Mention.article_id).where(Mention.entity_id.in_(ids), *_between(Mention.day, flt, today))
