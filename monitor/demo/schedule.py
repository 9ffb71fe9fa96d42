"""When the demonstration tells what: plain functions of the seconds since it began. No clock in here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zlib import crc32

from monitor.demo.items import DemoItem, Part, Words

FIRST_LIVE: Final = 20.0  # seconds: the first poll shall find the archive, not yet the live part
EVERY: Final = 8.0  # seconds between two live items: time to read a headline
EDIT_AFTER: Final = 30.0  # seconds from an item's appearance to its second version
FAILS_FROM: Final = 60.0  # seconds until FAILING answers with errors only
FAILING: Final = "harbour"
RECENT_DAYS: Final = 28


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as the server shows it now."""

    item: DemoItem
    words: Words
    published: datetime
    updated: datetime


def visible(
    items: Sequence[DemoItem], elapsed_seconds: float, speed: float = 1.0, *, start: datetime
) -> tuple[Shown, ...]:
    """What can be seen ``elapsed_seconds`` after ``start``, in the order of ``items``.

    ``speed`` 2 tells everything in half the time. The same arguments always give the same times of publication, so
    that an item never seems edited because somebody asked later.
    """
    recent = [item for item in items if item.part is Part.RECENT]
    position = {item.id: n for n, item in enumerate(recent)}
    shown: list[Shown] = []
    live = 0
    for item in items:
        at = 0.0
        if item.part is Part.LIVE:
            at = (FIRST_LIVE + live * EVERY) / speed
            live += 1
            if at > elapsed_seconds:
                continue
            published = start + timedelta(seconds=at)
        elif item.part is Part.RECENT:
            age = RECENT_DAYS * (len(recent) - position[item.id]) / len(recent)
            published = start - timedelta(days=age)
        else:
            published = _on_the_day(item)
        published = published.replace(microsecond=0)
        edited_at = at + EDIT_AFTER / speed
        if item.edited is not None and edited_at <= elapsed_seconds:
            edited = (start + timedelta(seconds=edited_at)).replace(microsecond=0)
            shown.append(Shown(item, item.edited, published, edited))
        else:
            shown.append(Shown(item, item.words, published, published))
    return tuple(shown)


def fails(feed: str, elapsed_seconds: float, speed: float = 1.0) -> bool:
    """Does this feed answer with an error now?"""
    return feed == FAILING and elapsed_seconds >= FAILS_FROM / speed


def length(items: Sequence[DemoItem], speed: float = 1.0) -> float:
    """Seconds until everything has been told."""
    live = [item for item in items if item.part is Part.LIVE]
    last = (FIRST_LIVE + (len(live) - 1) * EVERY) / speed if live else 0.0
    return max(last, *(_edited_at(n, item, speed) for n, item in enumerate(live)), 0.0)


def _edited_at(n: int, item: DemoItem, speed: float) -> float:
    return (FIRST_LIVE + n * EVERY + EDIT_AFTER) / speed if item.edited is not None else 0.0


def _on_the_day(item: DemoItem) -> datetime:
    """A time of the event's day; spread by the item's id, for news does not all come at noon."""
    minutes = 6 * 60 + crc32(item.id.encode()) % (14 * 60)
    return datetime.combine(item.date, time(tzinfo=UTC)) + timedelta(minutes=minutes)
