"""Saved queries made ready, and asked of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.domain import AlertSpec, Subject
from monitor.query import Node, QueryError, Searchable, matches, parse, required


@dataclass(frozen=True, slots=True)
class Compiled:
    """An alert ready to be asked.

    ``node`` is None for a query that can no longer be understood, and ``problem`` says why: such an alert matches
    nothing, and whoever lists alerts shows it as broken. ``needs``: literals of which a match has at least one.
    """

    id: int
    name: str
    node: Node | None
    needs: frozenset[str] | None = None
    problem: str | None = None


@lru_cache(maxsize=20_000)
def compile_alert(spec: AlertSpec) -> Compiled:
    """The alert with its query parsed; kept, since every batch of articles asks the same alerts.

    Never raises for a query: one broken alert must not cost the others their articles. Ids were checked when the alert
    was saved, and again when knowledge changed (``db.queries.alerts.recheck_alerts``).
    """
    try:
        node = parse(spec.query)
    except QueryError as error:
        return Compiled(spec.id, spec.name, None, problem=str(error))
    return Compiled(spec.id, spec.name, node, required(node))


def match(alerts: Sequence[Compiled], subject: Subject) -> tuple[int, ...]:
    """The ids of the alerts this article meets, in the order given."""
    if not alerts:
        return ()
    article = Searchable(subject)
    literals = article.literals
    return tuple(
        alert.id
        for alert in alerts
        if alert.node is not None
        and (alert.needs is None or not alert.needs.isdisjoint(literals))
        and matches(alert.node, article)
    )
