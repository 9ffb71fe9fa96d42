"""Asking the active alerts of what was just written, in the transaction that writes it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.ledger import move
from db.models import Alert, Hit
from db.sql import chunks, upsert
from monitor.alerts import Compiled, compile_alert, match
from monitor.domain import LIVE_CAUSES, AlertSpec, Cause, Subject

ARTICLE = "article"


def active_alerts(session: Session) -> tuple[Compiled, ...]:
    """The alerts that are on, made ready."""
    statement = select(Alert.id, Alert.name, Alert.query).where(Alert.active, Alert.deleted_at.is_(None))
    return tuple(compile_alert(AlertSpec(id, name, query)) for id, name, query in session.execute(statement))


def match_and_store(
    session: Session, alerts: Sequence[Compiled], subjects: Sequence[Subject], *, cause: Cause, now: datetime
) -> int:
    """Stores the hits of these articles and gives the number of new ones.

    An article an alert has caught before is only marked as updated: a hit exists once, and is never sent again.
    """
    found = [(alert_id, subject.article_id) for subject in subjects for alert_id in match(alerts, subject)]
    if not found:
        return 0
    ids = sorted({article_id for _, article_id in found})
    old: dict[tuple[int, int | None], int] = {}
    for part in chunks(ids):
        for hit_id, alert_id, article_id in session.execute(
            select(Hit.id, Hit.alert_id, Hit.article_id).where(Hit.article_id.in_(part))
        ):
            old[alert_id, article_id] = hit_id
    again = [old[pair] for pair in found if pair in old]
    for part in chunks(again):
        session.execute(
            update(Hit).where(Hit.id.in_(part)).values(updated_at=now).execution_options(synchronize_session=False)
        )
    rows = [
        {
            "alert_id": alert_id,
            "subject_kind": ARTICLE,
            "subject_key": str(article_id),
            "article_id": article_id,
            "cause": cause.value,
            "live": cause in LIVE_CAUSES,
            "found_at": now,
            "updated_at": now,
        }
        for alert_id, article_id in sorted(set(found))
        if (alert_id, article_id) not in old
    ]
    upsert(session, Hit, rows, ["alert_id", "subject_kind", "subject_key"])
    move(session, "hits", now=now)
    return len(rows)
