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

from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db import search
from db.models import Appearance, Article, Feed, Mention, Reading, Transfer, topic_mask
from monitor.filter import Filter
from monitor.knowledge import Measure, load
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
    conditions += _telling(Article.id, flt)
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
    conditions += _telling(Mention.article_id, flt)
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


def transfers_where(flt: Filter, measures: Sequence[Measure] | None = None) -> Conditions:
    """What makes a row of ``transfer`` (joined with its article) match the fields of transfers, without the goods.

    ``measures`` decide what lies within a possible UN scope; those that ship with Vigie unless given.
    """
    conditions: Conditions = []
    for column, values in (
        (Transfer.supplier, flt.suppliers),
        (Transfer.recipient, flt.recipients),
        (Transfer.status, flt.statuses),
        (Transfer.stage, flt.stages),
        (Transfer.asserted_by_role, flt.asserters),
    ):
        if values:
            conditions.append(column.in_(values))
    if flt.scope == "un":
        conditions.append(_within(load().measures if measures is None else measures))
    return conditions


def _within(measures: Sequence[Measure]) -> ColumnElement[bool]:
    """``Measure.covers`` in SQL: by the day of the event where the text gives one, else the article's day."""
    day = func.coalesce(Transfer.to_day, Article.day)
    covered = []
    for row in measures:
        gives, gets = Transfer.supplier.in_(row.parties), Transfer.recipient.in_(row.parties)
        ends = {"to": gets, "from": gives, "both": or_(gives, gets)}[row.direction]
        parts = [or_(ends, and_(Transfer.directed.is_(False), or_(gives, gets))), Transfer.item.in_(row.items)]
        parts.append(day >= row.since)
        if row.until is not None:
            parts.append(day <= row.until)
        covered.append(and_(*parts))
    return or_(*covered) if covered else false()


def _telling(article_id: InstrumentedAttribute[int], flt: Filter) -> Conditions:
    """Articles that tell such a transfer, by their current reading."""
    conditions = transfers_where(flt)
    if not conditions:
        return []
    told = (
        select(Reading.article_id)
        .join(Transfer, Transfer.reading_id == Reading.id)
        .join(Article, Article.id == Reading.article_id)
        .where(Reading.superseded_at.is_(None), *conditions)
    )
    return [article_id.in_(told)]


def mentioning(ids: Sequence[str], flt: Filter, today: date) -> Select[int]:
    """The ids of articles, within the filter's days, that mention one of these entities."""
    return select(Mention.article_id).where(Mention.entity_id.in_(ids), *_between(Mention.day, flt, today))
