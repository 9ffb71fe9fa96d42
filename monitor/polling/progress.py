"""How far a long work has come: one line that is rewritten on a terminal, a line every few seconds elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, Protocol

EVERY: Final = 5.0  # seconds between two lines
EVERY_ON_TERMINAL: Final = 0.5


class Stream(Protocol):
    """What a line is written to; ``sys.stderr`` is one."""

    def write(self, text: str, /) -> int: ...
    def flush(self) -> None: ...
    def isatty(self) -> bool: ...


def line(done: int, total: int, seconds: float) -> str:
    """``done`` of ``total`` articles after ``seconds``, how many a second, and how long the rest will take."""
    share = f"{done:,} of {total:,} articles ({done * 100 // total if total else 100} %)"
    if not done or seconds <= 0:
        return share
    rate = done / seconds
    return f"{share}, {rate:,.0f} a second, {duration((total - done) / rate)} left"


def duration(seconds: float) -> str:
    """``40 s``, ``3 min 20 s``, ``2 h 5 min``."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


class Progress:
    """Writes ``line`` to a stream from time to time; ``stream`` None writes nothing."""

    def __init__(self, total: int, stream: Stream | None, now: Callable[[], float] = time.monotonic) -> None:
        self._total = total
        self._stream = stream
        self._now = now
        self._started = self._said = now()
        self._terminal = stream is not None and stream.isatty()
        self._every = EVERY_ON_TERMINAL if self._terminal else EVERY
        self._open = False

    def update(self, done: int) -> None:
        """Says how far it is, if it is time to."""
        now = self._now()
        if self._stream is None or now - self._said < self._every:
            return
        self._said = now
        text = line(done, self._total, now - self._started)
        self._stream.write(f"\r\x1b[2K{text}" if self._terminal else f"{text}\n")
        self._stream.flush()
        self._open = self._terminal

    def close(self) -> None:
        """Takes the rewritten line away, so that what follows stands on a line of its own."""
        if self._stream is not None and self._open:
            self._stream.write("\r\x1b[2K")
            self._stream.flush()
            self._open = False
