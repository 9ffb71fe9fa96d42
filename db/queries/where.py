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
from db.models import Appearance, Article, Feed, Mention, topic_mask
from monitor.filter import Filter
from monitor.query import All, parse

ITEM_KINDS: Final = ("item", "system")
NOT_ACTORS: Final = ("item", "system", "regime", "place")
"""Kinds of entities that act in nothing; every other kind is an actor."""

Conditions = list[ColumnElement[bool]]


def articles_where(session: Session, flt: Filter, *, today: date, in_order: bool = False) -> Conditions:
    """What makes a row of ``article`` match; an empty list when everything does.

    ``in_order``: the statement orders by ``dated_at``. Days are then said as times, which is the same, so that the
    first rows are read off the index of times instead of sorting all rows of the days.
    """
    conditions = _own_columns(Article, replace(flt, last=None, since=None, until=None) if in_order else flt, today)
    if in_order:
        since, until = flt.days(today)
        if since is not None:
            conditions.append(Article.dated_at >= datetime.combine(since, time.min, UTC))
        if until is not None:
            conditions.append(Article.dated_at <= datetime.combine(until, time.max, UTC))
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
    conditions = _own_columns(Mention, flt, today)
    node = parse(flt.query)
    if not isinstance(node, All):
        inner = _own_columns(Article, flt, today)
        inner.append(search.where(session, node, *flt.days(today)))
        conditions.append(Mention.article_id.in_(select(Article.id).where(*inner)))
    conditions += _feeds(Mention.article_id, flt, today)
    conditions += _mentioned(Mention.article_id, flt, today)
    return conditions


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


def _own_columns(table: type[Article] | type[Mention], flt: Filter, today: date) -> Conditions:
    """The fields that article and mention both carry."""
    conditions = _between(table.day, flt, today)
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
