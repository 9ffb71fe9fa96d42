"""Column types that keep their promises on SQLite and PostgreSQL alike."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from monitor.domain import Span, Topic

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND: Final = timedelta(microseconds=1)

TOPIC_BITS: Final = {
    Topic.ARMS_TRANSFER.value: 1,
    Topic.UN_SANCTIONS.value: 2,
    Topic.OTHER_SANCTIONS.value: 4,
    Topic.WEAPONS_TEST.value: 8,
}
"""Which bit of a ``topics`` column means which topic. Stored: append to it, never renumber."""
assert set(TOPIC_BITS) == {topic.value for topic in Topic}, "each topic needs its bit"


def topic_mask(names: Iterable[str]) -> int:
    """The bits of these topics; KeyError for a name that is no topic."""
    mask = 0
    for name in names:
        mask |= TOPIC_BITS[name]
    return mask


def topic_names(mask: int) -> tuple[str, ...]:
    """The topics of these bits, in the order of their bits."""
    return tuple(name for name, bit in TOPIC_BITS.items() if mask & bit)


def storable(text: str) -> str:
    """The text with NUL and lone surrogates as U+FFFD: PostgreSQL refuses the first, both engines the second.

    ``monitor.text.clean`` has done this, and counted, before anything comes here; this is the last gate.
    """
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    if not text.isascii():
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            text = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC time, exact to the microsecond. Refuses naive ones.

    Microseconds since 1970 as an integer on SQLite (compares, sorts and binds faster than text, and sorts the same as
    time), ``timestamptz`` on PostgreSQL.
    """

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(BigInteger())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be stored: {value!r}")
        if dialect.name == "postgresql":
            return value
        return (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if isinstance(value, datetime):
            return value.astimezone(UTC)
        return EPOCH + timedelta(microseconds=value)


class SafeText(TypeDecorator[str]):
    """Text that both engines take: see ``storable``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Spans(TypeDecorator[tuple[Span, ...]]):
    """Spans as the JSON text ``[[start,end],…]``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Span, ...] | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return "[" + ",".join([f"[{span.start},{span.end}]" for span in value]) + "]"

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Span, ...] | None:
        if value is None:
            return None
        return tuple(Span(start, end) for start, end in json.loads(value))
