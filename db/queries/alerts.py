"""Saved queries, what they caught, and what a query would have caught.

A deleted alert is listed and counted nowhere; its hits can still be read by its id.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Row, Select, case, func, select
from sqlalchemy.orm import Session

from db import search
from db.alerts import (
    AlertError,
    checked_query,
    create_alert,
    delete_alert,
    mark_all_seen,
    mark_seen,
    pause_alert,
    recheck_alerts,
    resume_alert,
    update_alert,
)
from db.models import Alert, AlertLog, Appearance, Article, Feed, Hit, Person
from db.queries.alert_rows import AlertChange, AlertRow, BackTest, DayTotal, HitRow
from db.queries.articles import article_rows
from db.queries.export_rows import HitExport
from db.queries.rows import Cursor, Page
from db.queries.where import articles_where
from monitor.filter import Filter
from monitor.query import Node, QueryError, parse
from monitor.query.check import Known

__all__ = [
    "AlertChange",
    "AlertError",
    "AlertRow",
    "BackTest",
    "DayTotal",
    "HitExport",
    "HitRow",
    "alert",
    "alert_history",
    "back_test",
    "count_hits",
    "create_alert",
    "delete_alert",
    "hits",
    "iter_hits",
    "list_alerts",
    "mark_all_seen",
    "mark_seen",
    "newest_hit_id",
    "pause_alert",
    "recheck_alerts",
    "resume_alert",
    "unseen",
    "update_alert",
]

MOST_UNSEEN: Final = 200  # hits given for toasts at once
BATCH: Final = 500  # rows fetched at a time by streams


def list_alerts(session: Session, knowledge: Known | None = None) -> tuple[AlertRow, ...]:
    """All alerts that were not deleted, by name, with their counts.

    With ``knowledge``, a query that names an id nobody knows any more is shown as broken, too.
    """
    rows = session.scalars(select(Alert).where(Alert.deleted_at.is_(None)).order_by(func.lower(Alert.name), Alert.id))
    return _alert_rows(session, rows.all(), knowledge)


def alert(session: Session, alert_id: int, knowledge: Known | None = None) -> AlertRow | None:
    """One alert, also a deleted one; None when there never was such a number."""
    found = session.get(Alert, alert_id)
    return None if found is None else _alert_rows(session, [found], knowledge)[0]


def alert_history(session: Session, alert_id: int) -> tuple[AlertChange, ...]:
    """What was done to an alert, newest first."""
    statement = (
        select(AlertLog.at, Person.key, AlertLog.action, AlertLog.before, AlertLog.after)
        .outerjoin(Person, Person.id == AlertLog.person_id)
        .where(AlertLog.alert_id == alert_id)
        .order_by(AlertLog.id.desc())
    )
    return tuple(AlertChange(*row) for row in session.execute(statement))


def back_test(session: Session, node: Node, *, today: date, days: int = 30, limit: int = 10) -> BackTest:
    """What a query would have caught in the last ``days`` days, today included, by the articles' day (design §4).

    ``node`` must have passed ``check``. Articles are counted once, however many feeds carried them.
    """
    since = today - timedelta(days=days - 1)
    met = (Article.day >= since, Article.day <= today, search.where(session, node, since, today))
    counts = dict(session.execute(select(Article.day, func.count()).where(*met).group_by(Article.day)).all())
    newest = session.scalars(
        select(Article.id).where(*met).order_by(Article.dated_at.desc(), Article.id.desc()).limit(limit)
    ).all()
    every = (since + timedelta(days=number) for number in range(days))
    return BackTest(
        since=since,
        until=today,
        total=sum(counts.values()),
        per_day=tuple(DayTotal(day, counts.get(day, 0)) for day in every),
        samples=article_rows(session, newest),
    )


def hits(
    session: Session,
    alert_id: int | None = None,
    *,
    flt: Filter | None = None,
    today: date | None = None,
    unseen_only: bool = False,
    limit: int = 50,
    before: Cursor | None = None,
) -> Page[HitRow]:
    """What an alert (None: any) caught, newest first; ``before`` continues an earlier page.

    ``flt`` (with ``today``) keeps the hits on articles that match it.
    """
    statement = _hit_rows().where(*_which(session, alert_id, flt, today, unseen_only))
    if before is not None:
        statement = statement.where(Hit.id < before.id)
    found = [HitRow(*row) for row in session.execute(statement.order_by(Hit.id.desc()).limit(limit + 1))]
    rows = found[:limit]
    more = Cursor(rows[-1].found_at, rows[-1].id) if len(found) > limit else None
    return Page(tuple(rows), more)


def count_hits(
    session: Session,
    alert_id: int | None = None,
    *,
    flt: Filter | None = None,
    today: date | None = None,
    unseen_only: bool = False,
) -> int:
    """How many hits ``hits`` pages through."""
    which = _which(session, alert_id, flt, today, unseen_only)
    return session.scalar(_joined(select(func.count())).where(*which)) or 0


def newest_hit_id(session: Session) -> int:
    """The id of the newest hit, 0 when there is none: what an opened page remembers for ``unseen``."""
    return session.scalar(select(func.max(Hit.id))) or 0


def unseen(session: Session, since_id: int = 0, *, live_only: bool = True) -> list[HitRow]:
    """Hits after ``since_id`` that nobody has seen, newest first, at most 200: what makes toasts.

    ``live_only`` leaves out what was caught by loading, a first poll or reading again (``domain.LIVE_CAUSES``).
    """
    statement = _hit_rows().where(
        Hit.id > since_id, Hit.seen_at.is_(None), Alert.active.is_(True), Alert.deleted_at.is_(None)
    )
    if live_only:
        statement = statement.where(Hit.live.is_(True))
    return [HitRow(*row) for row in session.execute(statement.order_by(Hit.id.desc()).limit(MOST_UNSEEN))]


def iter_hits(
    session: Session,
    alert_id: int | None = None,
    *,
    flt: Filter | None = None,
    today: date | None = None,
    unseen_only: bool = False,
) -> Iterator[HitExport]:
    """All hits as ``hits`` would page through them, newest first, flat in memory.

    Keep the session open until the iterator is used up or closed.
    """
    source_id = (
        select(func.min(Appearance.source_id))
        .where(Appearance.article_id == Article.id)
        .correlate(Article)
        .scalar_subquery()
    )
    statement = _joined(
        select(
            Hit.id, Hit.alert_id, Alert.name, Article.id, source_id, Article.title, Article.url, Hit.found_at,
            Hit.cause, Hit.live, Hit.seen_at, Article.day, Article.language, Article.published_at,
            Article.first_seen_at, Article.relevance, Article.content_hash, Article.reader_version,
        )
    )  # fmt: skip
    statement = statement.where(*_which(session, alert_id, flt, today, unseen_only)).order_by(Hit.id.desc())
    # a server-side cursor on PostgreSQL, fetchmany on SQLite
    for row in session.execute(statement.execution_options(yield_per=BATCH)):
        yield HitExport(*row)


def _joined(statement: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return statement.select_from(Hit).join(Alert, Alert.id == Hit.alert_id).join(Article, Article.id == Hit.article_id)


def _hit_rows() -> Select[*tuple[Any, ...]]:
    """In the order of the fields of ``HitRow``."""
    columns = (
        Hit.id, Hit.alert_id, Alert.name, Article.id, Article.title, Article.url, Article.language, Article.day,
        Feed.title, Hit.cause, Hit.live, Hit.found_at, Hit.seen_at,
    )  # fmt: skip
    return _joined(select(*columns)).join(Feed, Feed.id == Article.feed_id)


def _which(
    session: Session, alert_id: int | None, flt: Filter | None, today: date | None, unseen_only: bool
) -> list[Any]:
    conditions: list[Any] = [Alert.deleted_at.is_(None) if alert_id is None else Hit.alert_id == alert_id]
    if unseen_only:
        conditions.append(Hit.seen_at.is_(None))
    if flt is not None:
        if today is None:
            raise ValueError("a filter needs the day it is asked on")
        conditions += articles_where(session, flt, today=today)
    return conditions


def _alert_rows(session: Session, alerts: Sequence[Alert], knowledge: Known | None) -> tuple[AlertRow, ...]:
    fresh = case((Hit.live.is_(True) & Hit.seen_at.is_(None), 1), else_=0)
    statement = (
        select(Hit.alert_id, func.count(), func.sum(fresh), func.max(Hit.found_at))
        .where(Hit.alert_id.in_([alert.id for alert in alerts]))
        .group_by(Hit.alert_id)
    )
    counts: dict[int, Row[*tuple[Any, ...]]] = {row[0]: row for row in session.execute(statement)}
    rows: list[AlertRow] = []
    for alert in alerts:
        _, total, new, last = counts.get(alert.id, (alert.id, 0, 0, None))
        rows.append(
            AlertRow(
                id=alert.id,
                name=alert.name,
                query=alert.query,
                active=alert.active,
                created_at=alert.created_at,
                updated_at=alert.updated_at,
                deleted_at=alert.deleted_at,
                problem=_problem(alert.query, knowledge),
                hits=total,
                unseen=int(new),
                last_hit_at=last,
            )
        )
    return tuple(rows)


def _problem(query: str, knowledge: Known | None) -> str | None:
    try:
        if knowledge is None:
            parse(query)
        else:
            checked_query(query, knowledge)
    except QueryError as error:
        return str(error)
    return None
