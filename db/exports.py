"""Who downloaded what."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from db.models import ExportLog
from db.people import person_id


def log_export(
    session: Session, *, person: str, what: str, query: str, rows: int, complete: bool, now: datetime
) -> None:
    """Append one download; call it in a ``writer``.

    ``query`` is the query string in canonical form; ``rows`` were made, ``complete`` says whether all were taken.
    """
    session.add(
        ExportLog(
            person_id=person_id(session, now, key=person),
            at=now,
            what=what,
            query=query,
            rows=rows,
            complete=complete,
        )
    )
