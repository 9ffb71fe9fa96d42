"""Threads that wait for servers, so that the main thread need not; never two at one host.

The threads are daemons on purpose: a fetch may wait a minute for a slow server, and ending the poller must not. Nothing
they do is lost with them, since only the main thread writes.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

log = logging.getLogger("monitor.poller")

Finish = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Job:
    """``work`` runs in a thread while no other job of ``host`` does; what it returns runs in the main thread."""

    host: str
    work: Callable[[], Finish]


class Crew:
    """At most ``size`` jobs at a time, at most one for each host. All methods are the main thread's but ``wake``."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._waiting: deque[Job] = deque()
        self._busy: set[str] = set()
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[tuple[Job, Finish] | None] = queue.SimpleQueue()
        self._threads = 0

    def __len__(self) -> int:
        """Jobs that are not finished."""
        return len(self._waiting) + len(self._busy)

    def add(self, job: Job) -> None:
        """Takes a job; it starts as soon as a thread and its host are free."""
        self._waiting.append(job)
        self._start_some()

    def next(self, timeout: float) -> Finish | None:
        """What the next finished job wants done in this thread; None after ``timeout`` seconds or a ``wake``."""
        try:
            done = self._done.get(timeout=timeout)
        except queue.Empty:
            return None
        if done is None:
            return None
        job, finish = done
        self._busy.discard(job.host)
        self._start_some()
        return finish

    def wake(self) -> None:
        """Ends a waiting ``next`` at once; safe in signal handlers and other threads."""
        self._done.put(None)

    def _start_some(self) -> None:
        for _ in range(len(self._waiting)):
            if len(self._busy) >= self._size:
                return
            job = self._waiting.popleft()
            if job.host in self._busy:
                self._waiting.append(job)  # its turn comes when the host is free
                continue
            self._busy.add(job.host)
            if self._threads < min(self._size, len(self._busy)):
                self._threads += 1
                threading.Thread(target=self._loop, name=f"fetch-{self._threads}", daemon=True).start()
            self._jobs.put(job)

    def _loop(self) -> None:
        while True:
            job = self._jobs.get()
            try:
                finish = job.work()
            except Exception:
                log.exception("a job failed in a way nobody expected")
                finish = _nothing
            self._done.put((job, finish))


def _nothing() -> None:
    return None
