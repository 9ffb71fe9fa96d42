"""Reading on all cores: the knowledge in each process, articles in, readings out."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import fields
from multiprocessing.reduction import ForkingPickler
from operator import attrgetter
from typing import Any, Final, Self

from monitor.domain import (
    Article,
    Event,
    EventDate,
    Mention,
    Party,
    Quantity,
    Reading,
    Span,
    TopicScore,
    Transfer,
    UnRef,
)
from monitor.knowledge import Knowledge
from monitor.polling.tools import knowledge_of, read_safely
from monitor.settings import Settings

CHUNK: Final = 64  # articles sent to a process at once: large enough that sending costs nothing beside reading


# Dataclasses with slots are pickled field by field in Python, which costs a tenth of the reading; these are not.
def _registered(kind: type[Any]) -> None:
    values = attrgetter(*(field.name for field in fields(kind)))
    ForkingPickler.register(kind, lambda value: (kind, values(value)))


for _kind in (
    Article, Event, EventDate, Mention, Party, Quantity, Reading, Span, TopicScore, Transfer, UnRef,
):  # fmt: skip
    _registered(_kind)

_knowledge: Knowledge | None = None


class Readers:
    """Processes that read, while the ``with`` block lasts. Open it before any database: processes are forked.

    ``processes`` None takes as many as there are cores, at most four; 0 reads in this process. ``samples`` are articles
    of the languages that will come: what it takes to read those is made once, before the processes are forked.
    """

    def __init__(
        self,
        settings: Settings,
        knowledge: Knowledge,
        processes: int | None = None,
        samples: Sequence[Article] = (),
    ) -> None:
        global _knowledge
        _knowledge = knowledge  # what is forked finds it here; what is spawned loads it anew
        self._samples = (Article("", ""), *samples)
        self._pool: ProcessPoolExecutor | None = None
        self._method = "here"
        if processes == 0:
            return
        # A process with threads must not be forked: a lock that another thread holds would stay held for ever.
        self._method = "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"
        self._pool = ProcessPoolExecutor(
            max_workers=processes or max(1, min(4, os.cpu_count() or 1)),
            mp_context=multiprocessing.get_context(self._method),
            initializer=_begin,
            initargs=(settings, os.getpid()),
        )

    def __enter__(self) -> Self:
        if self._pool is not None:
            if self._method == "fork":
                for article in self._samples:
                    read_safely(article, _known())  # builds the index of its language
            self._pool.submit(_chunk, []).result()
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def submit(self, articles: Sequence[Article]) -> list[Future[list[Reading]]]:
        """Hands articles out; the futures give their readings in order."""
        return [self._start(list(articles[start : start + CHUNK])) for start in range(0, len(articles), CHUNK)]

    def _start(self, articles: list[Article]) -> Future[list[Reading]]:
        if self._pool is not None:
            return self._pool.submit(_chunk, articles)
        done: Future[list[Reading]] = Future()
        done.set_result(_chunk(articles))
        return done


def collect(futures: Sequence[Future[list[Reading]]]) -> list[Reading]:
    """The readings of ``Readers.submit``, waited for."""
    return [reading for future in futures for reading in future.result()]


def _chunk(articles: list[Article]) -> list[Reading]:
    return [read_safely(article, _known()) for article in articles]


def _known() -> Knowledge:
    assert _knowledge is not None
    return _knowledge


def _begin(settings: Settings, parent: int) -> None:
    """In each process: Ctrl-C is the parent's business, and a killed parent leaves no orphan behind."""
    global _knowledge
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    if _knowledge is None:
        _knowledge = knowledge_of(settings)
    gc.freeze()  # what is known stays: the collector need not look at it, which would copy its memory besides


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1.0)
    os._exit(1)
