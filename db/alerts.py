"""Changing alerts: every change leaves a row in ``alert_log`` that says who, when, what."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from db.ledger import move
from db.models import Alert, AlertLog, Hit
from db.people import person_id
from db.sql import chunks
from monitor.query import All, QueryError, canonical, parse
from monitor.query.check import Known
from monitor.text import clean

MAX_NAME: Final = 120  # code points


class AlertError(ValueError):
    """A change to an alert that cannot be made; ``str()`` is one line for a person."""


def create_alert(session: Session, *, name: str, query: str, knowledge: Known, person: str, now: datetime) -> int:
    """Saves a query as an alert and gives its id. It watches what comes from now on; the archive leaves no hits.

    The query is stored in canonical spelling, ids resolved. ``person`` is the key of who does it. Raises QueryError
    for a query that cannot be used, AlertError for a name that cannot.
    """
    owner = person_id(session, now, key=person)
    alert = Alert(
        person_id=owner,
        name=_checked_name(session, name, owner),
        query=checked_query(query, knowledge),
        active=True,
        created_at=now,
        updated_at=now,
        deleted_at=None,
    )
    session.add(alert)
    session.flush()
    _log(session, alert.id, owner, now, "created", None, _state(alert))
    return alert.id


def update_alert(
    session: Session,
    alert_id: int,
    *,
    name: str | None = None,
    query: str | None = None,
    knowledge: Known,
    person: str,
    now: datetime,
) -> None:
    """Renames an alert or changes its query; None leaves it as it is. Its hits stay. Raises as ``create_alert``."""
    alert = _alert(session, alert_id)
    before = _state(alert)
    if name is not None:
        alert.name = _checked_name(session, name, alert.person_id, alert_id)
    if query is not None:
        alert.query = checked_query(query, knowledge)
    _changed(session, alert, before, "edited", person, now)


def pause_alert(session: Session, alert_id: int, *, person: str, now: datetime) -> None:
    """Makes an alert catch nothing until it is resumed; what comes meanwhile is not caught later."""
    _set_active(session, alert_id, False, "paused", person, now)


def resume_alert(session: Session, alert_id: int, *, person: str, now: datetime) -> None:
    """Makes a paused alert catch again, from now on."""
    _set_active(session, alert_id, True, "resumed", person, now)


def delete_alert(session: Session, alert_id: int, *, person: str, now: datetime) -> None:
    """Takes an alert away. Its hits can still be read by its id, but are counted and listed nowhere else."""
    alert = _alert(session, alert_id)
    before = _state(alert)
    alert.active = False
    alert.deleted_at = now
    _changed(session, alert, before, "deleted", person, now)


def mark_seen(session: Session, hit_ids: Collection[int], *, now: datetime) -> int:
    """Marks these hits as seen; gives how many were not before."""
    return sum(_seen(session, [Hit.id.in_(part)], now) for part in chunks(list(hit_ids)))


def mark_all_seen(session: Session, alert_id: int | None = None, *, up_to: int | None = None, now: datetime) -> int:
    """Marks all hits of an alert (None: of every alert) as seen, those up to the id ``up_to`` that a page showed."""
    conditions: list[Any] = []
    if alert_id is not None:
        conditions.append(Hit.alert_id == alert_id)
    if up_to is not None:
        conditions.append(Hit.id <= up_to)
    return _seen(session, conditions, now)


def recheck_alerts(session: Session, knowledge: Known, *, now: datetime) -> tuple[tuple[int, str], ...]:
    """Brings the ids in all saved queries up to what is known today; meant for every start.

    An id that moved is replaced, which is logged. Gives (alert id, problem) of those that can no longer be understood:
    they stay as they are, and the pages show them as broken.
    """
    broken: list[tuple[int, str]] = []
    for alert in session.scalars(select(Alert).where(Alert.deleted_at.is_(None)).order_by(Alert.id)):
        try:
            query = checked_query(alert.query, knowledge)
        except QueryError as error:
            broken.append((alert.id, str(error)))
            continue
        if query != alert.query:
            before = _state(alert)
            alert.query = query
            _changed(session, alert, before, "edited", None, now)
    return tuple(broken)


def _alert(session: Session, alert_id: int) -> Alert:
    alert = session.get(Alert, alert_id)
    if alert is None or alert.deleted_at is not None:
        raise AlertError(f"there is no alert number {alert_id}" + (" any more" if alert else ""))
    return alert


def _set_active(session: Session, alert_id: int, active: bool, action: str, person: str, now: datetime) -> None:
    alert = _alert(session, alert_id)
    before = _state(alert)
    alert.active = active
    _changed(session, alert, before, action, person, now)


def _changed(
    session: Session, alert: Alert, before: dict[str, Any], action: str, person: str | None, now: datetime
) -> None:
    """Logs the change if there is one."""
    after = _state(alert)
    if after == before and action != "deleted":
        return
    alert.updated_at = now
    session.flush()
    who = None if person is None else person_id(session, now, key=person)
    _log(session, alert.id, who, now, action, before, after)


def _log(
    session: Session,
    alert_id: int,
    person: int | None,
    now: datetime,
    action: str,
    before: dict[str, Any] | None,
    after: dict[str, Any] | None,
) -> None:
    session.execute(
        insert(AlertLog).values(alert_id=alert_id, person_id=person, at=now, action=action, before=before, after=after)
    )
    move(session, "hits", now=now)


def _state(alert: Alert) -> dict[str, Any]:
    return {"name": alert.name, "query": alert.query, "active": alert.active}


def _checked_name(session: Session, name: str, owner: int, but: int | None = None) -> str:
    name = " ".join(clean(name)[0].split())
    if not name:
        raise AlertError("an alert needs a name")
    if len(name) > MAX_NAME:
        raise AlertError(f"the name is longer than {MAX_NAME} characters")
    same = select(Alert.id).where(Alert.person_id == owner, Alert.name == name, Alert.deleted_at.is_(None))
    if session.scalar(same.where(Alert.id != (but or 0))) is not None:
        raise AlertError(f"there is already an alert named {name!r}; choose another name")
    return name


def checked_query(query: str, knowledge: Known) -> str:
    """The query as an alert keeps it: canonical spelling, ids of today. Raises QueryError if it can be no alert's."""
    if isinstance(parse(query), All):
        raise QueryError(0, "the query is empty and would catch every article", "a word, a phrase or a field")
    return canonical(query, knowledge)


def _seen(session: Session, conditions: list[Any], now: datetime) -> int:
    result = session.execute(
        update(Hit)
        .where(Hit.seen_at.is_(None), *conditions)
        .values(seen_at=now)
        .execution_options(synchronize_session=False)
    )
    count: int = result.rowcount  # type: ignore[attr-defined]
    if count:
        move(session, "hits", now=now)
    return count
