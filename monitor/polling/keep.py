"""From entries to stored articles: identify, read, write. The one way in for polls and for loads."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.orm import Session

from db.engine import reader, writer
from db.identity import candidates, known
from db.write import store
from monitor.domain import Cause, Entry, FeedRow, Intent, Reading, Stored
from monitor.failpoint import failpoint
from monitor.feeds.identify import Decision, Document, Verdict
from monitor.polling.tools import Tools, article_of, read_safely

log = logging.getLogger("monitor.poller")

Reader = Callable[[Entry], Reading]


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a document's entries."""

    entries: int
    new: int = 0
    changed: int = 0
    joined: int = 0
    hits: int = 0
    lost: int = 0  # entries that could not be stored; each is in the log


def decide(session: Session, feed_id: int, document: Document, *, loaded: bool = False) -> list[Decision]:
    """What each entry is to the archive, as it stands in this session; ``loaded`` when they are lines of a file."""
    before = known(session, feed_id, document.keys())
    others = candidates(session, *document.lookups())
    return document.identify(before, others, feed_id=feed_id, loaded=loaded)


def intents(decisions: Sequence[Decision], reader: Reader) -> list[Intent]:
    """What to write; reads what is new or changed. Nothing for what is as it was."""
    return [
        intent
        for decision in decisions
        if (intent := decision.intent(reader(decision.entry) if decision.wants_reading else None)) is not None
    ]


def keep(
    tools: Tools,
    row: FeedRow,
    entries: Sequence[Entry],
    *,
    cause: Cause,
    finish: Callable[[Session, Kept], None],
    stopped: Callable[[], bool] = lambda: False,
) -> Kept:
    """Stores what one poll of a feed brought, in one transaction that ends with ``finish`` (validators, fetch row).

    Reading comes before the transaction, so that the database is not held while Vigie thinks. Nothing is stored, and
    nothing finished, when ``stopped`` says so meanwhile. Raises SQLAlchemyError when the database itself fails; an
    entry that alone cannot be stored costs only itself.
    """

    readings: dict[int, Reading] = {}

    def reader_of(entry: Entry) -> Reading:
        if stopped():
            raise _Stopped
        if id(entry) not in readings:
            readings[id(entry)] = read_safely(article_of(entry, row.spec.language), tools.knowledge)
        return readings[id(entry)]

    document = Document(entries)
    with reader(tools.engine) as session:
        decisions = decide(session, row.id, document)
    try:
        failpoint("before_read")
        wanted = intents(decisions, reader_of)
        failpoint("after_read")
    except _Stopped:
        return Kept(len(entries))
    failpoint("before_match")
    try:
        with writer(tools.engine) as session:
            if any(decision.verdict is Verdict.NEW for decision in decisions):
                # Another poller, or a load, may have stored one of them from its own source since it was looked up.
                wanted = intents(decide(session, row.id, document), reader_of)
            kept = _kept(entries, store(session, row.id, wanted, cause=cause, now=tools.now()))
            failpoint("after_match")
            finish(session, kept)
            failpoint("before_commit")
    except _Stopped:
        return Kept(len(entries))
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        log.exception("feed %d: storing all at once failed, trying one by one", row.id)
        kept = _one_by_one(tools, row, len(entries), wanted, cause, finish)
    failpoint("after_commit")
    return kept


class _Stopped(Exception):  # noqa: N818 - ends the reading, is no error
    pass


def _kept(entries: Sequence[Entry], stored: Stored, lost: int = 0) -> Kept:
    return Kept(len(entries), stored.new, stored.changed, stored.joined, stored.hits, lost)


def _one_by_one(
    tools: Tools,
    row: FeedRow,
    entries: int,
    wanted: Sequence[Intent],
    cause: Cause,
    finish: Callable[[Session, Kept], None],
) -> Kept:
    kept = Kept(entries)
    for intent in wanted:
        try:
            with writer(tools.engine) as session:
                stored = store(session, row.id, [intent], cause=cause, now=tools.now())
        except (OperationalError, InterfaceError):
            raise
        except Exception:
            log.exception("feed %d: an entry could not be stored: %r", row.id, intent.entry.title[:80])
            kept = replace(kept, lost=kept.lost + 1)
            continue
        kept = replace(
            kept,
            new=kept.new + stored.new,
            changed=kept.changed + stored.changed,
            joined=kept.joined + stored.joined,
            hits=kept.hits + stored.hits,
        )
    with writer(tools.engine) as session:
        finish(session, kept)
    return kept
