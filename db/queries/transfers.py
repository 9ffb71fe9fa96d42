"""Transfers and events of current readings: for the Transfers page, an article's page and the download."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from sqlalchemy import Select, func, literal, or_, select, tuple_
from sqlalchemy.orm import Session

from db.models import Appearance, Article, Event, Feed, Reading, Transfer
from db.queries.rows import Cursor, Page
from db.queries.transfer_rows import EventRow, FlowRow, TransferExport, TransferRow
from db.queries.where import articles_where, transfers_where
from monitor.domain import DateBasis, EventDate, Party, PartyRole, Quantity, Span, article_text
from monitor.filter import Filter
from monitor.knowledge import Measure, load, possible_scope

DEFAULT_SCOPE: Final = "un"
"""What a view of transfers opens on when its address names no scope."""
OWN_WORD: Final = ("supplier", "recipient")
CONTEXT: Final = 200  # code points before and after a quote
BATCH: Final = 500


def list_transfers(
    session: Session,
    flt: Filter,
    *,
    today: date,
    limit: int = 50,
    before: Cursor | None = None,
    measures: Sequence[Measure] | None = None,
) -> Page[TransferRow]:
    """Matching transfers, newest article first; ``before`` continues an earlier page.

    ``measures``: what decides the possible UN scope; those that ship with Vigie unless given.
    """
    statement = _statement(session, flt, today, measures).order_by(Article.dated_at.desc(), Transfer.id.desc())
    if before is not None:
        statement = statement.where(
            tuple_(Article.dated_at, Transfer.id) < tuple_(literal(before.at, Article.dated_at.type), before.id)
        )
    found = session.execute(statement.limit(limit + 1)).all()
    rows = tuple(_row(one, measures) for one in found[:limit])
    more = Cursor(rows[-1].dated_at, rows[-1].id) if len(found) > limit else None
    return Page(rows, more)


def count_transfers(session: Session, flt: Filter, *, today: date, measures: Sequence[Measure] | None = None) -> int:
    """How many transfers match."""
    inner = _statement(session, flt, today, measures).with_only_columns(Transfer.id).subquery()
    return session.scalar(select(func.count()).select_from(inner)) or 0


def flows(
    session: Session, flt: Filter, *, today: date, measures: Sequence[Measure] | None = None
) -> tuple[FlowRow, ...]:
    """The pairs of matching transfers, those told by most articles first."""
    statement = _statement(session, flt, today, measures).with_only_columns(
        Transfer.supplier, Transfer.recipient, Transfer.directed, Transfer.status,
        func.coalesce(Transfer.asserted_by_role, "").in_(OWN_WORD), Article.id,
    )  # fmt: skip
    found: dict[tuple[str, str, bool], dict[tuple[str, bool], set[int]]] = defaultdict(lambda: defaultdict(set))
    for supplier, recipient, directed, status, own, article in session.execute(statement):
        found[supplier, recipient, directed][status, bool(own)].add(article)
    rows = [
        FlowRow(
            *pair,
            articles=len(set().union(*by.values())),
            statuses=tuple((status, own, len(ids)) for (status, own), ids in sorted(by.items())),
        )
        for pair, by in found.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.articles, row.supplier, row.recipient, row.directed)))


def article_transfers(session: Session, article: int) -> tuple[TransferRow, ...]:
    """The transfers an article tells, in order of its text."""
    statement = (
        _joined().where(Reading.superseded_at.is_(None), Article.id == article).order_by(Transfer.start, Transfer.id)
    )
    return tuple(_row(one, None) for one in session.execute(statement))


def article_events(session: Session, article: int) -> tuple[EventRow, ...]:
    """The events an article tells, in order of its text."""
    statement = (
        select(Event)
        .join(Reading, Reading.id == Event.reading_id)
        .where(Reading.superseded_at.is_(None), Reading.article_id == article)
        .order_by(Event.start, Event.id)
    )
    return tuple(
        EventRow(
            type=one.type,
            detail=one.detail,
            authority=one.authority,
            target=one.target,
            parties=_parties(one.parties),
            cue=one.cue,
            span=Span(one.start, one.end),
            trigger=Span(one.trigger_start or one.start, one.trigger_end or one.start),
            date=_date(one),
        )
        for one in session.scalars(statement)
    )


def iter_transfers(
    session: Session, flt: Filter, *, today: date, measures: Sequence[Measure] | None = None
) -> Iterator[TransferExport]:
    """All matching transfers, newest article first, a batch at a time."""
    statement = (
        _statement(session, flt, today, measures)
        .add_columns(Reading)
        .order_by(Article.dated_at.desc(), Transfer.id.desc())
        .execution_options(yield_per=BATCH)
    )
    for part in session.execute(statement).partitions():
        sources = _sources(session, [found[1].id for found in part])
        for transfer, article, feed, reading in part:
            yield TransferExport(
                row=_row((transfer, article, feed), measures),
                reading_id=reading.id,
                revision_id=reading.revision_id,
                reader_version=reading.reader_version,
                knowledge_version=reading.knowledge_version,
                learned_at=reading.learned_at,
                url=article.url,
                source_id=sources.get(article.id),
                family=feed.family,
                published_at=article.published_at,
                first_seen_at=article.first_seen_at,
                body_source=article.body_source,
                content_hash=article.content_hash,
                capture=None,
            )


def _sources(session: Session, ids: Sequence[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    statement = (
        select(Appearance.article_id, Appearance.source_id)
        .where(Appearance.article_id.in_(ids), Appearance.source_id.is_not(None))
        .order_by(Appearance.id)
    )
    for article, source in session.execute(statement):
        if source is not None:
            found.setdefault(article, source)
    return found


def _joined() -> Select[Transfer, Article, Feed]:
    return (
        select(Transfer, Article, Feed)
        .join(Reading, Reading.id == Transfer.reading_id)
        .join(Article, Article.id == Reading.article_id)
        .join(Feed, Feed.id == Article.feed_id)
    )


def _statement(
    session: Session, flt: Filter, today: date, measures: Sequence[Measure] | None
) -> Select[Transfer, Article, Feed]:
    """Transfers that match themselves, in articles that match the rest of the filter."""
    flt = replace(flt, scope=flt.scope or DEFAULT_SCOPE)
    of_articles = replace(flt, items=(), suppliers=(), recipients=(), statuses=(), stages=(), asserters=(), scope="")
    statement = _joined().where(
        Reading.superseded_at.is_(None),
        *articles_where(session, of_articles, today=today),
        *transfers_where(flt, measures),
    )
    if flt.items:
        statement = statement.where(or_(Transfer.item.in_(flt.items), Transfer.system.in_(flt.items)))
    return statement


def _row(found: Any, measures: Sequence[Measure] | None) -> TransferRow:
    transfer, article, feed = found
    text = article_text(article.title, article.body)
    day = transfer.to_day or article.day
    scope = possible_scope(
        load().measures if measures is None else measures,
        transfer.supplier,
        transfer.recipient,
        transfer.item,
        day,
        directed=transfer.directed,
    )
    return TransferRow(
        id=transfer.id,
        article_id=article.id,
        title=article.title,
        language=article.language,
        day=article.day,
        dated_at=article.dated_at,
        feed_title=feed.title or feed.url,
        feed_kind=feed.kind,
        feed_control=feed.control,
        feed_reliability=feed.reliability,
        supplier=transfer.supplier,
        recipient=transfer.recipient,
        directed=transfer.directed,
        item=transfer.item,
        system=transfer.system,
        item_span=_span(transfer.item_start, transfer.item_end),
        quantity=_quantity(transfer),
        status=transfer.status,
        stage=transfer.stage,
        asserted_by=transfer.asserted_by,
        asserted_by_role=transfer.asserted_by_role,
        date=_date(transfer),
        parties=_parties(transfer.parties),
        route=tuple(map(str, transfer.route)),
        in_return_for=transfer.in_return_for,
        source_of_supply=transfer.source_of_supply,
        quote=text[transfer.start : transfer.end],
        span=Span(transfer.start, transfer.end),
        cue=transfer.cue,
        regimes=tuple(dict.fromkeys(row.regime for row in scope)),
        key=transfer.key,
        rule=transfer.rule,
        before=text[max(0, transfer.start - CONTEXT) : transfer.start],
        after=text[transfer.end : transfer.end + CONTEXT],
    )


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)


def _quantity(transfer: Transfer) -> Quantity | None:
    if transfer.quantity_literal is None:
        return None
    return Quantity(
        transfer.quantity_low,
        transfer.quantity_high,
        transfer.quantity_unit or "",
        transfer.quantity_hedge or "",
        transfer.quantity_literal,
        Span(transfer.quantity_start or 0, transfer.quantity_end or 0),
    )


def _date(one: Transfer | Event) -> EventDate | None:
    if one.from_day is None or one.to_day is None:
        return None
    start, end = (one.date_start or 0, one.date_end or 0) if isinstance(one, Transfer) else (0, 0)
    basis = DateBasis(one.date_basis or DateBasis.STATED)
    return EventDate(one.from_day, one.to_day, one.precision or "day", basis, Span(start, end))


def _parties(values: Iterable[Mapping[str, Any]]) -> tuple[Party, ...]:
    return tuple(
        Party(PartyRole(one["role"]), str(one["entity"]), str(one["name"]), Span(int(one["start"]), int(one["end"])))
        for one in values
    )
