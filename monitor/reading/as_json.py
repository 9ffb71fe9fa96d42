"""A reading as plain values for JSON: the line that ``python -m monitor read`` prints."""

from __future__ import annotations

from typing import Any, Final

from monitor.domain import Article, Event, EventDate, Party, Quantity, Reading, Span, Transfer
from monitor.knowledge.model import Knowledge

_NOT_LISTED: Final = frozenset({"state", "item", "system", "regime"})


def as_json(id: str, article: Article, reading: Reading, knowledge: Knowledge) -> dict[str, Any]:
    """All that a reading holds, under ``id``. Dates are ISO days, spans ``{"start", "end"}`` in code points of
    ``title + "\\n" + body``, with the ``text`` they cut where that is evidence."""
    kinds = {mention.entity: mention.kind for mention in reading.mentions}
    text = article.text
    return {
        "id": id,
        "language": reading.language,
        "relevance": reading.relevance,
        "topics": sorted(reading.topic_names),
        "states": sorted(entity for entity, kind in kinds.items() if kind == "state"),
        "actors": sorted(entity for entity, kind in kinds.items() if kind not in _NOT_LISTED),
        "items": sorted(entity for entity, kind in kinds.items() if kind == "item"),
        "transfers": [_transfer(transfer, text) for transfer in reading.transfers],
        "events": [_event(event, text) for event in reading.events],
        "un_refs": [ref.symbol for ref in reading.un_refs],
        "evidence": [
            {"topic": topic.topic.value, "score": topic.score} | _span(span) | {"text": span.cut(text)}
            for topic in reading.topics
            for span in topic.evidence
        ],
        "mentions": [
            {
                "entity": mention.entity,
                "kind": mention.kind,
                "cue": mention.cue,
                "spans": [_span(span) for span in mention.spans],
            }
            for mention in reading.mentions
        ],
        "references": [{"symbol": ref.symbol, "regime": ref.regime} | _span(ref.span) for ref in reading.un_refs],
        "reader_version": reading.reader_version,
        "knowledge_version": reading.knowledge_version,
    }


def _transfer(transfer: Transfer, text: str) -> dict[str, Any]:
    """``quote`` is the sentence itself, ``quote_span`` where it stands."""
    return {
        "key": transfer.key,
        "supplier": transfer.supplier,
        "recipient": transfer.recipient,
        "directed": transfer.directed,
        "item": transfer.item,
        "system": transfer.system,
        "item_span": _span_or_none(transfer.item_span),
        "quantity": _quantity(transfer.quantity),
        "status": transfer.status.value,
        "stage": transfer.stage.value,
        "asserted_by": transfer.asserted_by,
        "asserted_by_role": transfer.asserted_by_role.value if transfer.asserted_by_role else None,
        "date": _date(transfer.date),
        "parties": [_party(party) for party in transfer.parties],
        "route": list(transfer.route),
        "in_return_for": transfer.in_return_for,
        "source_of_supply": transfer.source_of_supply,
        "quote": transfer.quote.cut(text),
        "quote_span": _span(transfer.quote),
        "cue": transfer.cue,
        "rule": transfer.rule,
    }


def _event(event: Event, text: str) -> dict[str, Any]:
    return {
        "type": event.type.value,
        "detail": event.detail,
        "authority": event.authority,
        "target": event.target,
        "parties": [_party(party) for party in event.parties],
        "date": _date(event.date),
        "quote": event.quote.cut(text),
        "quote_span": _span(event.quote),
        "trigger": _span(event.trigger),
        "cue": event.cue,
    }


def _party(party: Party) -> dict[str, Any]:
    return {"role": party.role.value, "entity": party.entity, "name": party.name} | _span(party.span)


def _quantity(quantity: Quantity | None) -> dict[str, Any] | None:
    if quantity is None:
        return None
    return {
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "hedge": quantity.hedge,
        "literal": quantity.literal,
    } | _span(quantity.span)


def _date(date: EventDate | None) -> dict[str, Any] | None:
    if date is None:
        return None
    return {
        "first": date.first.isoformat(),
        "last": date.last.isoformat(),
        "precision": date.precision,
        "basis": date.basis.value,
    } | _span(date.span)


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _span_or_none(span: Span | None) -> dict[str, int] | None:
    return None if span is None else _span(span)
