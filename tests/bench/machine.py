"""What the tables of benchmarks share: times, their median and 95th percentile, the machine's load, columns."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence

LEAST = 5  # runs of anything, however slow


def load() -> str:
    """Load average over 1, 5 and 15 minutes, beside the number of cores: what a table has to be read with."""
    return f"load average {' '.join(f'{value:.1f}' for value in os.getloadavg())} on {os.cpu_count()} cores"


def times(ask: Callable[[], object], most: int, seconds: float) -> list[float]:
    """Wall seconds of each run after one that warms: ``most`` runs, fewer (but 5) once ``seconds`` have gone."""
    ask()
    taken: list[float] = []
    while len(taken) < most and (len(taken) < LEAST or sum(taken) < seconds):
        began = time.perf_counter()
        ask()
        taken.append(time.perf_counter() - began)
    return taken


def p95(taken: Sequence[float]) -> float:
    """The value that 95 % do not exceed; the greatest when there are few."""
    ordered = sorted(taken)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def both(taken: Sequence[float]) -> tuple[str, str]:
    """Median and 95th percentile in milliseconds, to three figures or so."""
    return milliseconds(statistics.median(taken)), milliseconds(p95(taken))


def milliseconds(seconds: float) -> str:
    value = seconds * 1_000
    return f"{value:,.{0 if value >= 100 else 1 if value >= 10 else 2}f}"


def row(widths: Sequence[int], first: str, *cells: str) -> None:
    """Prints one line of a table: the first column to the left, the others to the right."""
    print(f"{first:<{widths[0]}}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, widths[1:], strict=True)))
