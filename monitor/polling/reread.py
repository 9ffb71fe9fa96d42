"""Reading the whole archive again with today's reader and knowledge: many processes read, this one writes."""

from __future__ import annotations

import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Engine

from db.engine import make_engine, optimize, reader, writer
from db.migrate import migrate
from db.readings import Unread, count_stale, load_before, stale
from db.reread import one_of_each_language, transfers_read
from db.write import reread_articles, sync_entities
from monitor.domain import Reading
from monitor.failpoint import failpoint
from monitor.knowledge import Knowledge
from monitor.polling import changes
from monitor.polling.changes import Changes
from monitor.polling.progress import Progress
from monitor.polling.readers import Readers, collect
from monitor.polling.tools import FAILED, knowledge_of, utc_now
from monitor.reading import READER_VERSION
from monitor.settings import Settings

BATCH: Final = 500  # articles stored in one transaction
AHEAD: Final = 3  # batches being read while one is stored, so that no reader waits for the writer


FREQUENT: Final = 50  # articles of one language from which on its index is built before processes are forked


@dataclass(frozen=True, slots=True)
class Reread:
    """What a rereading did, or would do (``is_dry``); ``str()`` is one line for a person, ``report`` tells all.

    ``total`` is how many articles there were to read; ``stopped``: Ctrl-C came before the end of them.
    """

    articles: int = 0
    seconds: float = 0.0
    total: int = 0
    stopped: bool = False
    is_dry: bool = False
    changes: Changes = field(default_factory=Changes)

    def __str__(self) -> str:
        if self.stopped:
            kept = "nothing was written" if self.is_dry else "what was read stays; run it again to go on"
            return f"stopped after {self.articles:,} of {self.total:,} articles; {kept}"
        if not self.total:
            return "Every article has been read by this reader with this knowledge already."
        rate = f", {self.articles / self.seconds:,.0f} a second" if self.seconds > 0 else ""
        written = "; nothing was written" if self.is_dry else ""
        return f"{self.articles:,} articles read again ({self.seconds:.1f} s{rate}{written})."

    def report(self, name: Callable[[str], str]) -> Iterator[str]:
        """Lines for a terminal: ``str()``, then what changed. ``name`` gives the name of an entity's id."""
        yield str(self)
        yield from changes.lines(self.changes, name)


@dataclass(slots=True)
class _Batch:
    items: list[Unread]
    futures: list[Future[list[Reading]]]


def reread(
    settings: Settings,
    *,
    progress: bool = True,
    processes: int | None = None,
    limit: int | None = None,
    everything: bool = False,
    dry: bool = False,
) -> Reread:
    """Reads every article whose reading is of another reader or other knowledge; goes on where a killed run stopped.

    Hits that this brings are backfill. ``progress`` writes to standard error; ``processes`` is how many read (None:
    one for each core; 0 or 1: this one alone); ``limit`` is the most articles to read; ``everything``: also those that
    are up to date, and then a run that was killed begins anew; ``dry``: nothing is stored. Ctrl-C ends it between two
    batches. Raises KnowledgeError, SQLAlchemyError, BrokenProcessPool when a process that reads was killed.
    """
    started = time.monotonic()
    knowledge = knowledge_of(settings)
    alone = (processes if processes is not None else cores()) <= 1
    engine = make_engine(settings.database_url)
    migrate(engine)
    samples = []
    if not alone:
        with reader(engine) as session:
            samples = one_of_each_language(session, least=FREQUENT)
    engine.dispose()  # no connection may be open when processes are forked
    with Readers(settings, knowledge, 0 if alone else processes or cores(), samples) as readers:
        try:
            work = _Work(engine, readers, knowledge, everything=everything, dry=dry, ahead=0 if alone else AHEAD)
            done = work.run(limit, progress)
            if not dry:
                optimize(engine)
        finally:
            engine.dispose()
    return Reread(done.articles, time.monotonic() - started, work.total, work.stopped, dry, done)


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Work:
    """One run: what is sent to the readers, and what is stored as it comes back, both in the order of the ids."""

    def __init__(
        self, engine: Engine, readers: Readers, knowledge: Knowledge, *, everything: bool, dry: bool, ahead: int
    ) -> None:
        self._engine = engine
        self._readers = readers
        self._knowledge = knowledge
        self._everything = everything
        self._dry = dry
        self._ahead = ahead
        self._after = 0
        self._changes = Changes()
        self.total = 0
        self.stopped = False

    def run(self, limit: int | None, progress: bool) -> Changes:
        if not self._dry:
            with writer(self._engine) as session:
                sync_entities(session, self._knowledge)
        with reader(self._engine) as session:
            self.total = count_stale(
                session,
                reader_version=READER_VERSION,
                knowledge_version=self._knowledge.version,
                everything=self._everything,
            )
        if limit is not None:
            self.total = min(self.total, limit)
        bar = Progress(self.total, sys.stderr if progress else None)
        pending: deque[_Batch] = deque()
        left, seen = self.total, 0
        try:
            while True:
                while left and len(pending) <= self._ahead:
                    batch = self._begin(min(BATCH, left))
                    left = left - len(batch.items) if batch.items else 0
                    if batch.items:
                        pending.append(batch)
                if not pending:
                    break
                batch = pending.popleft()
                self._finish(batch)
                seen += len(batch.items)
                bar.update(seen)
        except KeyboardInterrupt:
            self.stopped = True
        finally:
            bar.close()
        return self._changes

    def _begin(self, limit: int) -> _Batch:
        with reader(self._engine) as session:
            items = stale(
                session,
                reader_version=READER_VERSION,
                knowledge_version=self._knowledge.version,
                after=self._after,
                limit=limit,
                everything=self._everything,
            )
        if items:
            self._after = items[-1].id
        failpoint("before_read")
        return _Batch(items, self._readers.submit([item.article for item in items]))

    def _finish(self, batch: _Batch) -> None:
        """Stores a batch in one transaction, and counts what that changed."""
        readings = collect(batch.futures)
        failpoint("after_read")
        after = {item.id: reading for item, reading in zip(batch.items, readings, strict=True)}
        ids = list(after)
        with (reader if self._dry else writer)(self._engine) as session:
            told = transfers_read(session, ids)
            if self._dry:
                before = list(load_before(session, ids).values())
            else:
                before = reread_articles(
                    session,
                    ids,
                    readings,
                    utc_now(),
                    hashes=[item.content_hash for item in batch.items],
                    everything=self._everything,
                )
                failpoint("before_commit")
        failpoint("after_commit")
        for old in before:
            new = after[old.id]
            self._changes.add(old, told.get(old.id, ()), new, failed=new.reader_version.endswith(FAILED))
