"""The sanctions regimes of the UN Security Council, as dated rows."""

from __future__ import annotations

from collections.abc import Container
from datetime import date
from typing import Final

from monitor.knowledge.model import Regime
from monitor.knowledge.records import Field, KnowledgeError, Record, read_records

_NEEDED: Final = frozenset(
    ("subject", "created", "resolutions", "latest", "measures", "panel", "status", "source", "checked-on")
)
_KEYS: Final = _NEEDED | {"committee", "panel-body", "measures-until", "panel-until", "note"}
STATUSES: Final = ("in force", "contested", "ended", "not sanctions", "expired")


def read_regimes(text: str, file: str, ids: Container[str]) -> list[Regime]:
    """A file of ``[regime-…]`` blocks. Raises KnowledgeError for an unknown line, id, status or date."""
    return [_regime(record, ids) for record in read_records(text, file)]


def _regime(record: Record, ids: Container[str]) -> Regime:
    values = record.values()
    for item in record.fields:
        if item.key not in _KEYS:
            raise KnowledgeError(item.where, f"unknown line {item.key!r}; known are {', '.join(sorted(_KEYS))}")
    for name in sorted(_NEEDED - values.keys()):
        raise KnowledgeError(record.where, f"[{record.id}] has no {name}: line")
    for name in ("committee", "panel-body"):
        if name in values and values[name].value not in ids:
            raise KnowledgeError(values[name].where, f"unknown id {values[name].value!r}")
    status = values["status"].value
    if status not in STATUSES:
        raise KnowledgeError(values["status"].where, f"unknown status {status!r}; known are {', '.join(STATUSES)}")

    def text(name: str) -> str:
        return values[name].value if name in values else ""

    return Regime(
        id=record.id,
        subject=text("subject"),
        committee=text("committee") or None,
        panel_body=text("panel-body") or None,
        created=_day(values["created"]),
        resolutions=tuple(text("resolutions").split()),
        latest=text("latest"),
        measures=text("measures"),
        measures_until=_day(values["measures-until"]) if "measures-until" in values else None,
        panel=text("panel"),
        panel_until=_day(values["panel-until"]) if "panel-until" in values else None,
        status=status,
        note=text("note"),
        source=text("source"),
        checked_on=_day(values["checked-on"]),
        sanctions=status != "not sanctions",
    )


def _day(item: Field) -> date:
    try:
        return date.fromisoformat(item.value)
    except ValueError:
        raise KnowledgeError(
            item.where, f"{item.key}: takes a day such as 2026-05-31, not {item.value[:40]!r}"
        ) from None


def standing(regime: Regime, today: date) -> str:
    """How a regime stands on a day, in words for a page.

    An end date that has passed since the row was checked says "renewal not verified": the Council may have renewed it.
    """
    if regime.status in ("ended", "expired"):
        return f"{regime.status}: {regime.measures}"
    if regime.status == "not sanctions":
        return f"no sanctions regime; {_part(regime.measures, regime.measures_until, today)}"
    parts = [f"measures {_part(regime.measures, regime.measures_until, today)}"]
    if regime.panel not in ("none", ""):
        parts.append(f"panel {_part(regime.panel, regime.panel_until, today)}")
    return f"{regime.status}: {'; '.join(parts)}"


def _part(words: str, until: date | None, today: date) -> str:
    if until is None:
        return words
    shown = f"{until.day} {until:%b %Y}"
    if until >= today:
        return f"{words} until {shown}"
    return f"{words} until {shown}, renewal not verified"
