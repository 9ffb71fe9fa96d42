"""Feed rows: the catalogue's, a person's changes, leases, and what each poll leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from db.ledger import move
from db.models import Feed, Fetch
from db.sql import LONGEST_KEY, add_rows, is_postgresql, upsert
from monitor.domain import GOOD_OUTCOMES, Control, FeedFormat, FeedKind, FeedRow, FeedSpec, FetchDone, Outcome


def sync_feeds(session: Session, specs: Sequence[FeedSpec], now: datetime) -> int:
    """Adds the feeds whose address is not known yet and gives their number; never touches one that is.

    A feed that moved for good stays known by its old address too.
    """
    known = set(session.scalars(select(Feed.url))) | set(session.scalars(select(Feed.moved_from)))
    new = {spec.url: spec for spec in specs if spec.url not in known}
    for spec in new.values():
        _check(spec)
    upsert(session, Feed, [_values(spec, now) for spec in new.values()], ["url"])
    if new:
        move(session, "feeds", now=now)
    return len(new)


def add_feed(session: Session, spec: FeedSpec, now: datetime) -> int:
    """Adds one feed and gives its id; the id of the one already there, unchanged, if its address is known."""
    sync_feeds(session, [spec], now)
    found = session.scalar(
        select(Feed.id).where(or_(Feed.url == spec.url, Feed.moved_from == spec.url)).order_by(Feed.id).limit(1)
    )
    assert found is not None
    return found


def edit_feed(session: Session, feed_id: int, spec: FeedSpec, now: datetime) -> None:
    """Overwrites what a person says of a feed (not its address nor format). ValueError if there is no such feed."""
    _check(spec)
    changed = _values(spec, now)
    for name in ("url", "format", "added_at"):
        del changed[name]
    _update_one(session, feed_id, changed)
    move(session, "feeds", now=now)


def set_feed_active(session: Session, feed_id: int, active: bool, now: datetime) -> None:
    """Pauses or resumes a feed; a resumed one is due at once. ValueError if there is no such feed."""
    values: dict[str, Any] = {"active": active}
    if active:
        values |= {"next_poll_at": None, "failures": 0}
    _update_one(session, feed_id, values)
    move(session, "feeds", now=now)


def set_feed_interval(session: Session, feed_id: int, seconds: int | None, now: datetime) -> None:
    """How long a feed waits between two polls, None: as long as the settings say. It is due at once, so that a shorter
    wait counts from now. ValueError if there is no such feed."""
    _update_one(session, feed_id, {"interval": seconds, "next_poll_at": None})
    move(session, "feeds", now=now)


def poll_soon(session: Session, feed_ids: Sequence[int] | None, now: datetime) -> int:
    """Makes these active feeds (None: all) due at once; their number."""
    statement = update(Feed).where(Feed.active, Feed.format != FeedFormat.LOAD.value).values(next_poll_at=None)
    if feed_ids is not None:
        statement = statement.where(Feed.id.in_(feed_ids))
    touched = len(session.scalars(statement.returning(Feed.id)).all())
    move(session, "feeds", now=now)
    return touched


def lease_feeds(
    session: Session, *, now: datetime, limit: int, due_only: bool, owner: str, seconds: int, ids: Sequence[int] = ()
) -> list[FeedRow]:
    """Takes up to ``limit`` active feeds for ``owner`` until ``seconds`` from now, the longest due first.

    One statement: a feed that somebody holds is never given to another before the lease runs out, and a poller that
    died gives its feeds back by doing nothing. ``due_only=False`` takes feeds before their time too (``poll --once``);
    ``ids`` limits to some feeds. A feed leased before counts as polled only when ``finish_fetch`` is called.
    """
    free = or_(Feed.lease_until.is_(None), Feed.lease_until <= now)
    wanted = select(Feed.id).where(Feed.active, Feed.format != FeedFormat.LOAD.value, free)
    if due_only:
        wanted = wanted.where(or_(Feed.next_poll_at.is_(None), Feed.next_poll_at <= now))
    if ids:
        wanted = wanted.where(Feed.id.in_(ids))
    wanted = wanted.order_by(Feed.next_poll_at.asc().nulls_first(), Feed.id).limit(limit)
    if is_postgresql(session):
        wanted = wanted.with_for_update(skip_locked=True)
    statement = (
        update(Feed)
        .where(Feed.id.in_(wanted))
        .values(lease_owner=owner, lease_until=now + timedelta(seconds=seconds))
        .returning(Feed.id)
        .execution_options(synchronize_session=False)
    )
    taken = session.scalars(statement).all()
    return feed_rows(session, taken)


def release_feeds(session: Session, owner: str) -> None:
    """Gives back what this owner holds, for a clean exit."""
    session.execute(
        update(Feed)
        .where(Feed.lease_owner == owner)
        .values(lease_owner=None, lease_until=None)
        .execution_options(synchronize_session=False)
    )


def feed_rows(session: Session, ids: Sequence[int] | None = None) -> list[FeedRow]:
    """These feeds (None: all) as the poller takes them, longest due first."""
    statement = select(Feed).order_by(Feed.next_poll_at.asc().nulls_first(), Feed.id)
    if ids is not None:
        statement = statement.where(Feed.id.in_(ids))
    return [_row(feed) for feed in session.scalars(statement.execution_options(populate_existing=True))]


def feed_specs(session: Session) -> list[FeedSpec]:
    """All feeds that can be polled, by title: what an OPML export lists."""
    statement = select(Feed).where(Feed.format != FeedFormat.LOAD.value).order_by(Feed.title, Feed.id)
    return [_row(feed).spec for feed in session.scalars(statement)]


def finish_fetch(session: Session, feed_id: int, fetch: FetchDone, *, now: datetime, owner: str | None = None) -> bool:
    """Leaves the fetch row, the feed's validators and health, and releases the lease.

    Call it at the end of the transaction that stored the entries, or after that: a kill in between then costs a
    repeated download, never an article behind a 304. False, and nothing written but the fetch row, when ``owner`` is
    given and no longer holds the lease: the feed's state belongs to whoever took it since.
    """
    add_rows(
        session,
        Fetch,
        [
            {
                "feed_id": feed_id,
                "started_at": fetch.started_at,
                "duration": fetch.duration,
                "outcome": fetch.outcome.value,
                "words": fetch.words,
                "status": fetch.status,
                "bytes": fetch.bytes,
                "entries": fetch.entries,
                "new": fetch.new,
                "changed": fetch.changed,
                "problems": fetch.problems,
                "body_hash": fetch.body_hash,
            }
        ],
    )
    statement = select(Feed).where(Feed.id == feed_id).execution_options(populate_existing=True)
    feed = session.scalars(statement.with_for_update(key_share=True) if is_postgresql(session) else statement).one()
    move(session, "feeds", now=now)
    if owner is not None and feed.lease_owner != owner:
        return False
    good = fetch.outcome in GOOD_OUTCOMES
    feed.outcome = fetch.outcome.value
    feed.health = fetch.words
    feed.last_poll_at = now
    feed.next_poll_at = fetch.next_poll_at
    feed.failures = 0 if good else feed.failures + 1
    feed.lease_owner = feed.lease_until = None
    if good:
        feed.last_ok_at = now
        # A 304 need not repeat the validators; a 200 without them means that there are none now.
        kept = fetch.outcome is Outcome.NOT_MODIFIED
        feed.etag = fetch.etag or (feed.etag if kept else None)
        feed.last_modified = fetch.last_modified or (feed.last_modified if kept else None)
        feed.body_hash = fetch.body_hash or (feed.body_hash if kept else None)
    if fetch.interval is not None:
        feed.interval = fetch.interval
    if fetch.title and not feed.title:
        feed.title = fetch.title
    if fetch.pause:
        feed.active = False
    if fetch.moved_to and fetch.moved_to != feed.url and _is_free(session, fetch.moved_to):
        feed.moved_from, feed.url = feed.url, fetch.moved_to
    session.flush()
    return True


def _is_free(session: Session, url: str) -> bool:
    return len(url.encode()) <= LONGEST_KEY and session.scalar(select(Feed.id).where(Feed.url == url)) is None


def _update_one(session: Session, feed_id: int, values: dict[str, Any]) -> None:
    statement = update(Feed).where(Feed.id == feed_id).values(**values).returning(Feed.id)
    if session.scalar(statement.execution_options(synchronize_session=False)) is None:
        raise ValueError(f"no feed has the number {feed_id}")


def _check(spec: FeedSpec) -> None:
    if len(spec.url.encode("utf-8", "replace")) > LONGEST_KEY:
        raise ValueError(f"the feed's address is longer than {LONGEST_KEY} bytes: {spec.url[:80]}…")


def _values(spec: FeedSpec, now: datetime) -> dict[str, Any]:
    values = {field.name: getattr(spec, field.name) for field in fields(FeedSpec)}
    values["kind"], values["control"], values["format"] = spec.kind.value, spec.control.value, spec.format.value
    values["categories"] = list(spec.categories)
    return values | {"added_at": now}


def _row(feed: Feed) -> FeedRow:
    return FeedRow(
        id=feed.id,
        spec=FeedSpec(
            url=feed.url,
            title=feed.title,
            language=feed.language,
            country=feed.country,
            kind=FeedKind(feed.kind),
            control=Control(feed.control),
            reliability=feed.reliability,
            family=feed.family,
            format=FeedFormat(feed.format),
            active=feed.active,
            note=feed.note,
            site=feed.site,
            categories=tuple(feed.categories),
        ),
        etag=feed.etag,
        last_modified=feed.last_modified,
        body_hash=feed.body_hash,
        interval=feed.interval,
        failures=feed.failures,
        next_poll_at=feed.next_poll_at,
        last_ok_at=feed.last_ok_at,
        lease_owner=feed.lease_owner,
        lease_until=feed.lease_until,
    )
