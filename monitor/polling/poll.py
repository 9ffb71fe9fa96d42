"""The loop: lease what is due, fetch and parse in threads, store in this thread, say how it went."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final
from urllib.parse import urlsplit

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from db.engine import reader, writer
from db.feeds import feed_rows, finish_fetch, lease_feeds, release_feeds
from db.ledger import heartbeat
from db.requests import take_requests
from monitor.domain import GOOD_OUTCOMES, Cause, FeedFormat, FeedRow, FetchDone, Outcome
from monitor.failpoint import failpoint
from monitor.feeds import schedule
from monitor.feeds.fetch import FetchResult, Validators, host_key
from monitor.feeds.parse import ParsedFeed, parse
from monitor.polling.asked import carry_out
from monitor.polling.crew import Crew, Finish, Job
from monitor.polling.keep import Kept, keep
from monitor.polling.queue import read_waiting
from monitor.polling.tools import Tools, is_dead

log = logging.getLogger("monitor.poller")

TICK: Final = 1.0  # seconds between two looks for due feeds and requests
HEARTBEAT: Final = timedelta(minutes=1)  # /health gives the poller up after five
SWEEP: Final = timedelta(minutes=1)  # between two looks for leases of the dead and for unread articles
PATIENCE: Final = 30  # ticks in a row that the database may refuse before the poller gives up
TRIES: Final = 3  # of storing what a job brought; each waits for a lock as long as the database lets it
OFFLINE: Final = 10  # feeds in a row that cannot be reached: then it is this machine's line, not the feeds
OFFLINE_FAILURES: Final = 2  # as how many failures it counts for the wait while the line is down
_LINE: Final = frozenset({Outcome.NAME_NOT_FOUND, Outcome.UNREACHABLE, Outcome.TIMEOUT})
QUEUED: Final = 4  # feeds taken ahead for each worker, so that one slow host does not idle the others


@dataclass(frozen=True, slots=True)
class Polled:
    """What a thread brings back from one feed."""

    row: FeedRow
    started_at: datetime
    result: FetchResult
    parsed: ParsedFeed | None

    @property
    def outcome(self) -> Outcome:
        """How the poll ended, fetching and parsing taken together."""
        if self.result.outcome is Outcome.OK and self.parsed is not None:
            return self.parsed.outcome
        return self.result.outcome


class Poller:
    """One poller process. ``stop`` may be called from anywhere; ``run`` then returns within a moment."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._crew = Crew(tools.settings.poll_workers)
        self._stopped = threading.Event()
        self._beat: datetime | None = None
        self._swept: datetime | None = None
        self._refused = 0
        self._unreached = 0
        ahead, longest = QUEUED * tools.settings.poll_workers, tools.settings.total_timeout
        # The longest a feed may wait for its host and then take, and some air. A round leaves none for later, so there
        # it is the longest there can be: all that was taken lies at one host that uses up its time with each.
        self._lease = int(ahead * 10 + longest * 5 + 60)
        self._lease_of_round = max(self._lease, int(ahead * longest + longest * 2 + 60))

    def stop(self) -> None:
        """Ends ``run`` soon; safe in signal handlers and other threads."""
        self._stopped.set()
        self._crew.wake()

    def run(self, *, once: bool = False, due: bool = False) -> None:
        """Polls for ever; with ``once`` every active feed once, with ``due`` what is due now, then returns."""
        tools = self._tools
        self._sweep(tools.now())
        left = self._wanted(due_only=due) if once or due else None
        try:
            while not self._stopped.is_set():
                if left is None:
                    self._guarded(self._housekeeping)
                    self._guarded(self._take)
                elif not self._guarded(partial(self._take_of, left)) and not len(self._crew):
                    break
                self._finish_some()
        finally:
            with writer(tools.engine) as session:
                release_feeds(session, tools.owner)

    def _guarded(self, step: Callable[[], object]) -> object:
        """A step that a busy database may fail now and then: said, and tried again at the next tick.

        Gives what the step gives, True when it failed.
        """
        try:
            given = step()
            self._refused = 0
            return given
        except OperationalError as error:
            self._refused += 1
            if self._refused >= PATIENCE:
                raise
            log.warning("the database is busy, trying again: %s", str(error).splitlines()[0][:120])
            return True

    # ------------------------------------------------------------ taking

    def _wanted(self, *, due_only: bool) -> list[int]:
        """The feeds that one round polls."""
        now = self._tools.now()
        with reader(self._tools.engine) as session:
            rows = feed_rows(session)
        return [
            row.id
            for row in rows
            if row.spec.active
            and row.spec.format is not FeedFormat.LOAD
            and (not due_only or row.next_poll_at is None or row.next_poll_at <= now)
        ]

    def _take_of(self, left: list[int]) -> bool:
        """Takes the next of the feeds that a round has still to poll, due or not; False when none is left.

        What another poller holds is left to it.
        """
        room = self._room()
        if not left or room <= 0:
            return bool(left)
        ids = left[:room]
        taken = self._lease_some(due_only=False, limit=len(ids), seconds=self._lease_of_round, ids=ids)
        del left[:room]
        if taken < len(ids):
            log.info("%d feeds are left to another poller that is at them", len(ids) - taken)
        return True

    def _take(self) -> None:
        """Takes what is due."""
        if (room := self._room()) > 0:
            self._lease_some(due_only=True, limit=room, seconds=self._lease)

    def _room(self) -> int:
        return QUEUED * self._tools.settings.poll_workers - len(self._crew)

    def _lease_some(self, *, due_only: bool, limit: int, seconds: int, ids: Sequence[int] = ()) -> int:
        tools = self._tools
        with writer(tools.engine) as session:
            rows = lease_feeds(
                session,
                now=tools.now(),
                limit=limit,
                due_only=due_only,
                owner=tools.owner,
                seconds=seconds,
                ids=ids,
            )
        for row in rows:
            self._crew.add(Job(host_key(row.spec.url), partial(self._visit, row)))
        return len(rows)

    def _visit(self, row: FeedRow) -> Finish:
        """In a thread: fetches and parses one feed."""
        tools = self._tools
        started = tools.now()
        if row.lease_until is not None and row.lease_until - started < timedelta(
            seconds=tools.settings.total_timeout + 30
        ):
            return lambda: log.warning("feed %d waited too long for its host and is left for later", row.id)
        failpoint("before_fetch")
        result = tools.fetcher.get(row.spec.url, Validators(row.etag, row.last_modified, row.body_hash))
        failpoint("after_fetch")
        parsed = None
        if result.outcome is Outcome.OK:
            failpoint("before_parse")
            parsed = parse(result.body, url=result.final_url, content_type=result.content_type, now=tools.now())
            failpoint("after_parse")
        return lambda: self._settle(Polled(row, started, result, parsed))

    # ------------------------------------------------------------ storing

    def _finish_some(self) -> None:
        finish = self._crew.next(TICK)
        while finish is not None and not self._stopped.is_set():
            self._finish(finish)
            finish = self._crew.next(0)

    def _finish(self, finish: Finish) -> None:
        """Does what a job wants done, again while the database is busy. No job ends the poller."""
        for _ in range(TRIES):
            try:
                return finish()
            except OperationalError as error:
                log.warning("the database is busy: %s", str(error).splitlines()[0][:120])
                if self._stopped.is_set():
                    return None
            except Exception:
                log.exception("a job could not be finished")
                return None
        # Nothing of a poll is stored, not even the validators, so that the feed gives it all again once the lease has
        # run out; a request is taken again in five minutes.
        log.error("the database did not take what a job brought; it will be done again")
        return None

    def _settle(self, polled: Polled) -> None:
        """Stores what a feed brought and how its poll went. One bad feed costs only itself."""
        tools = self._tools
        row, parsed = polled.row, polled.parsed
        kept = Kept(len(parsed.entries) if parsed else 0)
        cause = Cause.FIRST_POLL if row.last_ok_at is None else Cause.LIVE
        try:
            if parsed is not None and parsed.entries:
                kept = keep(
                    tools,
                    row,
                    parsed.entries,
                    cause=cause,
                    finish=lambda session, done: self._leave(session, polled, done),
                    stopped=self._stopped.is_set,
                )
            else:
                with writer(tools.engine) as session:
                    self._leave(session, polled, kept)
                    failpoint("before_commit")
                failpoint("after_commit")
        except OperationalError:
            raise
        except Exception as error:
            log.exception("feed %d: what it brought could not be kept", row.id)
            words = f"Vigie's own fault ({type(error).__name__}); the log has more"
            result = replace(polled.result, outcome=Outcome.INTERNAL, detail=words)
            with writer(tools.engine) as session:
                self._leave(session, replace(polled, result=result, parsed=None), Kept(0))
            return
        # Hits are part of the transaction. Deliveries will be sent from their outbox here, after the commit.
        failpoint("before_send")
        failpoint("after_send")
        if not self._stopped.is_set():
            _say(polled, kept)

    def _leave(self, session: Session, polled: Polled, kept: Kept) -> None:
        """Inside the transaction that stored the entries: the fetch row, the validators, the next poll."""
        done = self._done(polled, kept)
        if not finish_fetch(session, polled.row.id, done, now=self._tools.now(), owner=self._tools.owner):
            log.warning("feed %d was taken over by another poller meanwhile", polled.row.id)

    def _done(self, polled: Polled, kept: Kept) -> FetchDone:
        row, result, parsed, outcome = polled.row, polled.result, polled.parsed, polled.outcome
        now = self._tools.now()
        good = outcome in GOOD_OUTCOMES
        self._unreached = self._unreached + 1 if outcome in _LINE else 0
        failures = 0 if good else row.failures + 1
        if self._unreached >= OFFLINE:  # when the line is back, nobody should wait a day for each feed
            failures = min(failures, OFFLINE_FAILURES)
        if self._unreached == OFFLINE:
            log.warning(
                "the last %d feeds could not be reached: has this machine internet? The Sources page says what each "
                "answered; `make demo` shows Vigie without",
                OFFLINE,
            )
        problems = (len(parsed.problems) if parsed else 0) + kept.lost
        seconds = schedule.wait(
            feed_id=row.id,
            interval=row.interval or self._tools.settings.poll_interval,
            outcome=outcome,
            failures=failures,
            now=now,
            retry_after=result.retry_after,
            fresh_for=max(result.max_age or 0.0, (parsed.ttl if parsed else None) or 0.0),
        )
        validators = result.validators if kept.lost == 0 else Validators()  # what was lost must be given again
        return FetchDone(
            started_at=polled.started_at,
            duration=result.seconds,
            outcome=outcome,
            words=schedule.health(
                outcome,
                detail=(parsed.detail if parsed else "") or result.detail,
                last_ok_at=row.last_ok_at,
                now=now,
                entries=kept.entries,
                new=kept.new + kept.joined,
                problems=problems,
            ),
            next_poll_at=schedule.next_poll(now, seconds),
            status=result.status,
            bytes=len(result.body),
            entries=kept.entries,
            new=kept.new + kept.joined,
            changed=kept.changed,
            etag=validators.etag,
            last_modified=validators.last_modified,
            body_hash=validators.body_hash,
            problems=problems,
            title=parsed.title if parsed and good else None,
            pause=outcome is Outcome.GONE,
        )

    # ------------------------------------------------------------ the rest

    def _housekeeping(self) -> None:
        tools = self._tools
        now = tools.now()
        if self._beat is None or now - self._beat >= HEARTBEAT:
            self._beat = now
            with writer(tools.engine) as session:
                heartbeat(session, now=now)
        if self._swept is None or now - self._swept >= SWEEP:
            self._sweep(now)
        with writer(tools.engine) as session:
            requests = take_requests(session, now, tools.owner)
        for request in requests:
            self._crew.add(Job(f"request {request.id}", partial(carry_out, tools, request)))

    def _sweep(self, now: datetime) -> None:
        """Gives back the feeds of pollers that were killed on this machine, and reads what waits to be read."""
        tools = self._tools
        self._swept = now
        with reader(tools.engine) as session:
            owners = {row.lease_owner for row in feed_rows(session) if row.lease_owner}
        dead = [owner for owner in owners if is_dead(owner)]
        if dead:
            with writer(tools.engine) as session:
                for owner in dead:
                    release_feeds(session, owner)
        read_waiting(tools, stopped=self._stopped.is_set)


def _say(polled: Polled, kept: Kept) -> None:
    """One line a poll, for everybody where it brought something or the feed's health turned, else for who debugs: a
    hundred feeds with nothing new would bury the address of the dashboard. Without what may be secret in the feed's."""
    row, result = polled.row, polled.result
    name = row.spec.title or urlsplit(row.spec.url).hostname or "feed"
    turned = row.last_ok_at is not None and (polled.outcome in GOOD_OUTCOMES) != (row.failures == 0)
    log.log(
        logging.INFO if kept.new or kept.joined or kept.changed or kept.hits or turned else logging.DEBUG,
        "%d %s: %s%s, %d entries, %d new, %d changed, %d hits, %.1f s",
        row.id,
        name[:60],
        polled.outcome.value,
        f" ({result.status})" if result.status else "",
        kept.entries,
        kept.new + kept.joined,
        kept.changed,
        kept.hits,
        result.seconds,
    )
