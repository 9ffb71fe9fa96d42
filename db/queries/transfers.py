"""Transfers and events of current readings: lists, details, flows, choices, downloads.

Two values select: ``Filter`` the articles, ``TransferFilter`` the transfers in them. ``measures`` are those of the
knowledge (``Knowledge.measures``): a possible UN scope is decided when asked, so that it is never older than they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy.orm import Session

from db.queries.rows import Cursor, Page
from db.queries.transfer_rows import EventRow, Flow, TransferChoices, TransferDetail, TransferRow
from monitor.filter import Filter, TransferFilter
from monitor.knowledge.measures import Measure

Measures = Sequence[Measure]


def list_transfers(
    session: Session,
    flt: Filter,
    wanted: TransferFilter,
    *,
    today: date,
    measures: Measures,
    limit: int = 50,
    before: Cursor | None = None,
) -> Page[TransferRow]:
    """Matching transfers, newest article first and in the order of its text; ``before`` continues an earlier page."""
    raise NotImplementedError


def count_transfers(session: Session, flt: Filter, wanted: TransferFilter, *, today: date, measures: Measures) -> int:
    """How many transfers match."""
    raise NotImplementedError


def transfer_detail(session: Session, id: int, *, measures: Measures) -> TransferDetail | None:
    """One transfer with its context; None if there is none, or its reading was superseded."""
    raise NotImplementedError


def flows(
    session: Session, flt: Filter, wanted: TransferFilter, *, today: date, measures: Measures, limit: int | None = None
) -> list[Flow]:
    """Matching transfers by supplier, recipient, direction and status, most articles first."""
    raise NotImplementedError


def transfer_choices(
    session: Session, flt: Filter, wanted: TransferFilter, *, today: date, measures: Measures
) -> TransferChoices:
    """What each widget of the filter can be set to."""
    raise NotImplementedError


def article_transfers(session: Session, article_id: int, *, measures: Measures) -> tuple[TransferRow, ...]:
    """The transfers of an article's current reading, in the order of the text."""
    raise NotImplementedError


def article_events(session: Session, article_id: int) -> tuple[EventRow, ...]:
    """The events of an article's current reading, in the order of the text."""
    raise NotImplementedError


def iter_transfers(
    session: Session, flt: Filter, wanted: TransferFilter, *, today: date, measures: Measures
) -> Iterator[TransferDetail]:
    """All matching transfers, in the order of ``list_transfers``, flat in memory; for downloads."""
    raise NotImplementedError
