"""What a frame reads, and what it gives up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from monitor.domain import UNKNOWN_PARTY, Span
from monitor.reading.transfers.values import Actor, Goods, Trigger


@dataclass(frozen=True, slots=True)
class Flow:
    """What a frame read. ``supplier``/``recipient`` None: not named. ``rule`` says which frame."""

    supplier: Actor | None
    recipient: Actor | None
    goods: tuple[Goods, ...]
    trigger: Trigger | None
    rule: str
    directed: bool = True
    score: float = 0.0
    returned_for: int | None = None  # index of the flow in the same sentence that this one is given for

    def ids(self) -> Iterator[tuple[str, str]]:
        """The pairs of entity ids, lists multiplied out."""
        suppliers = self.supplier.ids if self.supplier else (UNKNOWN_PARTY,)
        recipients = self.recipient.ids if self.recipient else (UNKNOWN_PARTY,)
        for one in suppliers:
            for other in recipients:
                if one != other or one == UNKNOWN_PARTY:
                    yield one, other


@dataclass(frozen=True, slots=True)
class Rejected:
    """A candidate that was not read as a transfer, and why in words: for ``explain``."""

    rule: str
    start: int
    end: int
    why: str

    @property
    def span(self) -> Span:
        """Where the verb or noun stands that would have said it."""
        return Span(self.start, self.end)
