"""Filling the archive from files of JSON lines: ``{id, title, text, url, published, source}``.

Each source becomes a feed of format *load*, which is never polled; the line's ``id`` is its guid. Loading a file twice
stores nothing twice, and a load that was killed goes on where it was, because what is stored already is recognised.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine
from tqdm import tqdm

from db.engine import make_engine, optimize, reader, writer
from db.feeds import sync_feeds
from db.ledger import move
from db.migrate import migrate
from db.write import add_feed, store, sync_entities
from monitor.domain import Cause, DateQuality, Entry, FeedFormat, FeedSpec, Problem, Reading
from monitor.failpoint import failpoint
from monitor.feeds import dates, urls
from monitor.feeds.identify import Document
from monitor.feeds.parse import MAX_BODY, MAX_GUID, MAX_TITLE
from monitor.polling.keep import decide
from monitor.polling.readers import Readers, collect
from monitor.polling.tools import article_of, knowledge_of, utc_now
from monitor.settings import Settings
from monitor.text import clean, plain

log = logging.getLogger("monitor.poller")

BATCH: Final = 500  # lines stored in one transaction
AHEAD: Final = 4  # batches being read while one is stored
MAX_LINE: Final = 4_000_000  # bytes; a longer line is refused
SHOWN: Final = 20  # problems shown one by one; the rest is counted


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did; ``str()`` is one line for a person."""

    lines: int = 0
    new: int = 0
    joined: int = 0
    changed: int = 0
    same: int = 0
    problems: int = 0
    hits: int = 0
    seconds: float = 0.0

    def __str__(self) -> str:
        rate = f", {self.lines / self.seconds:,.0f} a second" if self.seconds > 0 else ""
        return (
            f"{self.lines:,} lines: {self.new:,} new articles, {self.joined:,} carried by another source too, "
            f"{self.changed:,} changed, {self.same:,} known already, {self.problems:,} could not be used "
            f"({self.seconds:.1f} s{rate})."
        )


@dataclass(frozen=True, slots=True)
class Line:
    """One usable line: the source it names and its entry."""

    source: str
    entry: Entry


@dataclass(slots=True)
class _Batch:
    lines: list[Line]
    end: int  # bytes of the file up to here
    documents: dict[int, Document] = field(default_factory=dict)  # by feed
    wanted: list[Entry] = field(default_factory=list)  # what is being read
    futures: list[Future[list[Reading]]] = field(default_factory=list)


def load_file(settings: Settings, path: Path, *, progress: bool | None = None, processes: int | None = None) -> Loaded:
    """Loads a file; see the module.

    ``progress`` None shows a bar on a terminal only; ``processes`` is how many read (see ``Readers``).
    A line that cannot be used is a warning with file and line, and the load goes on. Raises OSError for a file that
    cannot be read, KnowledgeError, SQLAlchemyError.
    """
    started = time.monotonic()
    knowledge = knowledge_of(settings)
    total = path.stat().st_size
    with Readers(settings, knowledge, processes) as readers, path.open("rb") as file:
        engine = make_engine(settings.database_url)
        migrate(engine)
        with writer(engine) as session:
            sync_entities(session, knowledge)
        notes = _Notes(path.name)
        bar = tqdm(
            total=total,
            unit="B",
            unit_scale=True,
            desc=path.name,
            disable=None if progress is None else not progress,
            file=sys.stderr,
        )
        loader = _Loader(engine, readers)
        done = Loaded()
        with bar:
            pending: deque[_Batch] = deque()
            for batch in _batches(file, notes):
                loader.begin(batch)
                pending.append(batch)
                if len(pending) > AHEAD:
                    done = _after(done, loader, pending.popleft(), bar)
            while pending:
                done = _after(done, loader, pending.popleft(), bar)
        optimize(engine)
        engine.dispose()
    return replace(done, problems=notes.count, lines=notes.lines, seconds=time.monotonic() - started)


def _after(done: Loaded, loader: _Loader, batch: _Batch, bar: tqdm[Any]) -> Loaded:
    result = loader.store(batch)
    bar.update(batch.end - bar.n)
    return Loaded(
        new=done.new + result.new,
        joined=done.joined + result.joined,
        changed=done.changed + result.changed,
        same=done.same + result.same,
        hits=done.hits + result.hits,
    )


class _Loader:
    """Feeds by source, and the two halves of a batch: what has to be read, and storing it."""

    def __init__(self, engine: Engine, readers: Readers) -> None:
        self._engine = engine
        self._readers = readers
        self._feeds: dict[str, int] = {}

    def begin(self, batch: _Batch) -> None:
        """Sends to the readers what is not stored already. A second look is taken when it is stored."""
        batch.documents = {feed_id: Document(entries) for feed_id, entries in self._by_feed(batch.lines).items()}
        with reader(self._engine) as session:
            for feed_id, document in batch.documents.items():
                decisions = decide(session, feed_id, document, loaded=True)
                batch.wanted += [one.entry for one in decisions if one.wants_reading]
        failpoint("before_read")
        batch.futures = self._readers.submit([article_of(entry, None) for entry in batch.wanted])

    def store(self, batch: _Batch) -> Loaded:
        """Stores a batch in one transaction, deciding anew: batches before it have been stored meanwhile."""
        read = zip(batch.wanted, collect(batch.futures), strict=True)
        readings = {id(entry): reading for entry, reading in read}
        failpoint("after_read")
        done = Loaded()
        now = utc_now()
        with writer(self._engine) as session:
            failpoint("before_match")
            for feed_id, document in batch.documents.items():
                decisions = decide(session, feed_id, document, loaded=True)
                intents = [
                    intent
                    for one in decisions
                    if (
                        intent := one.intent(
                            readings.get(id(one.entry)) or self._read_now(one.entry, one.wants_reading)
                        )
                    )
                ]
                stored = store(session, feed_id, intents, cause=Cause.LOAD, now=now)
                done = Loaded(
                    new=done.new + stored.new,
                    joined=done.joined + stored.joined,
                    changed=done.changed + stored.changed,
                    same=done.same + len(document) - stored.new - stored.joined - stored.changed,
                    hits=done.hits + stored.hits,
                )
            failpoint("after_match")
            failpoint("before_commit")
        failpoint("after_commit")
        return done

    def _read_now(self, entry: Entry, wanted: bool) -> Reading | None:
        """The rare entry that looked known when its batch was begun and no longer does."""
        return collect(self._readers.submit([article_of(entry, None)]))[0] if wanted else None

    def _by_feed(self, lines: Sequence[Line]) -> dict[int, list[Entry]]:
        missing = {line.source for line in lines} - self._feeds.keys()
        if missing:
            now = utc_now()
            with writer(self._engine) as session:
                specs = {source: feed_of(source) for source in sorted(missing)}
                sync_feeds(session, list(specs.values()), now)
                for source, spec in specs.items():
                    self._feeds[source] = add_feed(session, spec, now)
                move(session, "feeds", now=now)
        grouped: dict[int, list[Entry]] = defaultdict(list)
        for line in lines:
            grouped[self._feeds[line.source]].append(line.entry)
        return grouped


def feed_of(source: str) -> FeedSpec:
    """The feed a source of loaded lines is; its address is ``load:`` and the source's name."""
    return FeedSpec(url=f"load:{source}", title=source, format=FeedFormat.LOAD, note="filled by files, never polled")


# ---------------------------------------------------------------- lines


class _Notes:
    """Tells problems as they come, the first few one by one."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.count = 0
        self.lines = 0

    def add(self, number: int, what: str) -> None:
        self.count += 1
        if self.count <= SHOWN:
            tqdm.write(f"vigie: {self._name}:{number}: {what}", file=sys.stderr)
        elif self.count == SHOWN + 1:
            tqdm.write(f"vigie: {self._name}: more lines cannot be used; they are counted at the end", file=sys.stderr)


def _batches(file: Any, notes: _Notes) -> Iterator[_Batch]:
    lines = _lines(file, notes)
    while part := list(islice(lines, BATCH)):
        yield _Batch([line for line, _ in part], part[-1][1])


def _lines(file: Any, notes: _Notes) -> Iterator[tuple[Line, int]]:
    """The usable lines of a file, each with the bytes read up to its end."""
    position = 0
    number = 0
    while raw := file.readline(MAX_LINE):
        number += 1
        position += len(raw)
        if len(raw) == MAX_LINE and not raw.endswith(b"\n"):
            while rest := file.readline(MAX_LINE):
                position += len(rest)
                if rest.endswith(b"\n"):
                    break
            notes.lines += 1
            notes.add(number, f"longer than {MAX_LINE:,} bytes")
            continue
        if not raw.strip():
            continue
        notes.lines += 1
        line = read_line(raw, now=utc_now())
        if isinstance(line, Line):
            yield line, position
        else:
            notes.add(number, line.what)


def read_line(raw: bytes, *, now: datetime) -> Line | Problem:
    """One line as an entry, or what is wrong with it. Bytes that are no UTF-8 become U+FFFD. Never raises."""
    try:
        row = json.loads(raw.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return Problem("line", "not JSON")
    if not isinstance(row, dict):
        return Problem("line", "not a JSON object")
    guid = row.get("id")
    if not isinstance(guid, (str, int)) or not str(guid).strip():
        return Problem("line", "no id")
    title, text = _words(row.get("title")), _words(row.get("text"))
    if title is None or text is None:
        return Problem("line", "title and text must be strings")
    if not title and not text:
        return Problem("line", "neither title nor text")
    published = row.get("published")
    raw_date = clean(str(published))[0][: dates.MAX_RAW] if isinstance(published, (str, int, float)) else None
    moment = dates.parse(raw_date)
    quality = DateQuality.STATED if moment is not None else DateQuality.MISSING
    if moment is not None and moment > now + dates.FUTURE:
        quality = DateQuality.CLAMPED
    source = " ".join((_words(row.get("source")) or "").split())[:200] or "files"
    return Line(
        source,
        Entry(
            guid=clean(str(guid).strip())[0][:MAX_GUID],
            url=urls.link("", row.get("url")),
            title=" ".join(title.split())[:MAX_TITLE],
            summary="",
            content=text[:MAX_BODY],
            author="",
            language=None,
            published_raw=raw_date or None,
            published_at=moment,
            updated_at=None,
            date_quality=quality,
        ),
    )


def _words(value: object) -> str | None:
    """Plain text of a field; None when it is no text."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return None
    return plain(value) if "<" in value or "&" in value else clean(value)[0].strip()
