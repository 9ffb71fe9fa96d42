"""The columns of transfers.csv and events.csv. docs/csv.md explains each; a test holds the two alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from db.queries.transfer_rows import EventExport, TransferExport
from monitor.domain import UNKNOWN_PARTY, EventDate, Party, PartyRole, Span
from monitor.exchange.csv import Column, Url
from monitor.knowledge import Knowledge
from monitor.knowledge.gloss import gloss

Line = TransferExport | EventExport
_HAVE_COLUMNS: Final = frozenset({PartyRole.SUPPLIER, PartyRole.RECIPIENT, PartyRole.SPEAKER})
"""Roles of a transfer whose names as written stand in columns of their own."""


def transfer_columns(knowledge: Knowledge) -> tuple[Column[TransferExport], ...]:
    """``knowledge`` gives the English names of ids, and the gloss its words."""

    def name(id: str | None) -> str:
        return knowledge.name(id) if id and id != UNKNOWN_PARTY else ""

    def said(line: TransferExport, language: str) -> str:
        return gloss(line.row.transfer, line.row.source.feed_title, knowledge, language)

    return (
        Column("transfer_id", lambda line: line.row.id),
        *_READ,
        Column("supplier", lambda line: line.row.transfer.supplier),
        Column("supplier_name", lambda line: name(line.row.transfer.supplier)),
        Column("supplier_written", lambda line: line.row.written(PartyRole.SUPPLIER)),
        Column("recipient", lambda line: line.row.transfer.recipient),
        Column("recipient_name", lambda line: name(line.row.transfer.recipient)),
        Column("recipient_written", lambda line: line.row.written(PartyRole.RECIPIENT)),
        Column("directed", lambda line: line.row.transfer.directed),
        Column("item", lambda line: line.row.transfer.item),
        Column("system", lambda line: line.row.transfer.system),
        Column("system_name", lambda line: name(line.row.transfer.system)),
        *_QUANTITY,
        Column("status", lambda line: line.row.transfer.status.value),
        Column("stage", lambda line: line.row.transfer.stage.value),
        Column("asserted_by", lambda line: line.row.transfer.asserted_by),
        Column("asserted_by_name", lambda line: name(line.row.transfer.asserted_by)),
        Column("asserted_by_written", lambda line: line.row.written(PartyRole.SPEAKER)),
        Column("asserted_by_role", _asserted_by_role),
        *_DATE,
        Column("other_parties", lambda line: parties(line.row.transfer.parties, without=_HAVE_COLUMNS)),
        Column("route", lambda line: line.row.transfer.route),
        Column("in_return_for", lambda line: line.in_return_for),
        Column("source_of_supply", lambda line: line.row.transfer.source_of_supply),
        Column("cue", lambda line: line.row.transfer.cue),
        Column("rule", lambda line: line.row.transfer.rule),
        Column("scope", lambda line: tuple(found.id for found in line.row.scope)),
        Column("scope_regimes", lambda line: _once(found.regime for found in line.row.scope)),
        Column("scope_measures", lambda line: _once(found.words() for found in line.row.scope)),
        Column("gloss_en", lambda line: said(line, "en")),
        Column("gloss_fr", lambda line: said(line, "fr")),
        *_EVIDENCE,
    )


def event_columns(knowledge: Knowledge) -> tuple[Column[EventExport], ...]:
    """``knowledge`` gives the English names of ids."""

    def name(id: str | None) -> str:
        return knowledge.name(id) if id and id != UNKNOWN_PARTY else ""

    return (
        Column("event_id", lambda line: line.row.id),
        *_READ,
        Column("type", lambda line: line.row.event.type.value),
        Column("detail", lambda line: line.row.event.detail),
        Column("authority", lambda line: line.row.event.authority),
        Column("authority_name", lambda line: name(line.row.event.authority)),
        Column("target", lambda line: line.row.event.target),
        Column("target_name", lambda line: name(line.row.event.target)),
        *_DATE,
        Column("parties", lambda line: parties(line.row.event.parties)),
        Column("cue", lambda line: line.row.event.cue),
        *_EVIDENCE,
    )


def parties(found: Sequence[Party], without: frozenset[PartyRole] = frozenset()) -> tuple[str, ...]:
    """Each as ``role: name as written (id)``; without the id of whom nobody knows."""
    return tuple(
        f"{party.role.value}: {party.name}" + ("" if party.entity == UNKNOWN_PARTY else f" ({party.entity})")
        for party in found
        if party.role not in without
    )


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _amount(value: float | None) -> int | str | None:
    """A quantity in all its digits, which a measured figure of four digits would not have."""
    if value is None:
        return None
    return int(value) if value.is_integer() else repr(value)


def _asserted_by_role(line: TransferExport) -> str | None:
    role = line.row.transfer.asserted_by_role
    return role.value if role else None


def _date(line: Line) -> EventDate | None:
    return line.row.transfer.date if isinstance(line, TransferExport) else line.row.event.date


def _quote(line: Line) -> Span:
    return line.row.transfer.quote if isinstance(line, TransferExport) else line.row.event.quote


def _columns(*columns: Column[Line]) -> tuple[Column[Any], ...]:
    """Columns that both files have."""
    return columns


_READ: Final = _columns(
    Column("article_id", lambda line: line.row.source.article_id),
    Column("source_id", lambda line: line.source_id),
    Column("reading_id", lambda line: line.row.reading_id),
    Column("revision_id", lambda line: line.row.revision_id),
)
_DATE: Final = _columns(
    Column("event_from", lambda line: found.first if (found := _date(line)) else None),
    Column("event_to", lambda line: found.last if (found := _date(line)) else None),
    Column("event_precision", lambda line: found.precision if (found := _date(line)) else None),
    Column("event_basis", lambda line: found.basis.value if (found := _date(line)) else None),
)
_EVIDENCE: Final = _columns(
    Column("quote_before", lambda line: line.provenance.before),
    Column("quote", lambda line: line.row.quote),
    Column("quote_after", lambda line: line.provenance.after),
    Column("quote_start", lambda line: _quote(line).start),
    Column("quote_end", lambda line: _quote(line).end),
    Column("title", lambda line: line.row.source.title),
    Column("url", lambda line: None if line.row.source.url is None else Url(line.row.source.url)),
    Column("language", lambda line: line.row.source.language),
    Column("outlet", lambda line: line.row.source.feed_title),
    Column("feed_id", lambda line: line.row.source.feed_id),
    Column("family", lambda line: line.row.source.family),
    Column("outlet_country", lambda line: line.row.source.feed_country),
    Column("outlet_kind", lambda line: line.row.source.feed_kind),
    Column("outlet_control", lambda line: line.row.source.feed_control),
    Column("day", lambda line: line.row.source.day),
    Column("published_at", lambda line: line.row.source.published_at),
    Column("date_quality", lambda line: line.row.source.date_quality),
    Column("first_seen_at", lambda line: line.row.source.first_seen_at),
    Column("body_source", lambda line: line.provenance.body_source),
    Column("content_hash", lambda line: line.provenance.content_hash),
    Column("capture_sha256", lambda line: line.provenance.capture_sha256),
    Column("reader_version", lambda line: line.provenance.reader_version),
    Column("knowledge_version", lambda line: line.provenance.knowledge_version),
    Column("read_at", lambda line: line.provenance.learned_at),
)
_QUANTITY: Final[tuple[Column[TransferExport], ...]] = (
    Column("quantity_low", lambda line: _amount(found.low) if (found := line.row.transfer.quantity) else None),
    Column("quantity_high", lambda line: _amount(found.high) if (found := line.row.transfer.quantity) else None),
    Column("quantity_unit", lambda line: found.unit if (found := line.row.transfer.quantity) else None),
    Column("quantity_hedge", lambda line: found.hedge if (found := line.row.transfer.quantity) else None),
    Column("quantity_literal", lambda line: found.literal if (found := line.row.transfer.quantity) else None),
)
