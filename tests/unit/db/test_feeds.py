"""Feeds: the catalogue never overwrites a person, no two pollers take one feed, each poll leaves its trace."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, func, select

from db.engine import reader, writer
from db.feeds import (
    add_feed,
    edit_feed,
    feed_rows,
    feed_specs,
    finish_fetch,
    lease_feeds,
    poll_soon,
    release_feeds,
    set_feed_active,
    sync_feeds,
)
from db.models import Feed, Fetch
from db.queries.versions import versions
from monitor.domain import Control, FeedFormat, FeedKind, FeedRow, FeedSpec, Outcome

from .build import NOW, done, feed, spec

HOUR = timedelta(hours=1)


def lease(engine: Engine, owner: str = "one", *, limit: int = 10, due_only: bool = True, at: timedelta = timedelta(0),
          ids: tuple[int, ...] = ()) -> list[FeedRow]:  # fmt: skip
    with writer(engine) as session:
        return lease_feeds(session, now=NOW + at, limit=limit, due_only=due_only, owner=owner, seconds=120, ids=ids)


def only(engine: Engine) -> Feed:
    with reader(engine) as session:
        return session.scalars(select(Feed)).one()


def test_the_catalogue_adds_what_is_missing_and_touches_nothing_else(engine: Engine) -> None:
    with writer(engine) as session:
        assert sync_feeds(session, [spec(), spec("https://b.example/")], NOW) == 2
        edit_feed(session, 1, replace(spec(), title="My own name", reliability="A"), NOW)
        set_feed_active(session, 2, False, NOW)
        assert sync_feeds(session, [spec(), spec("https://b.example/"), spec("https://c.example/")], NOW + HOUR) == 1
    with reader(engine) as session:
        rows = {row.id: row.spec for row in feed_rows(session)}
    assert (rows[1].title, rows[1].reliability, rows[2].active, rows[3].url) == (
        "My own name", "A", False, "https://c.example/",
    )  # fmt: skip


def test_syncing_again_moves_no_version(engine: Engine) -> None:
    with writer(engine) as session:
        sync_feeds(session, [spec()], NOW)
    with writer(engine) as session:
        before = versions(session)
        assert sync_feeds(session, [spec()], NOW) == 0
        assert versions(session) == before


def test_adding_a_feed_again_gives_its_id(engine: Engine) -> None:
    with writer(engine) as session:
        first = add_feed(session, spec(), NOW)
        assert add_feed(session, replace(spec(), title="Other"), NOW) == first
        assert [row.spec for row in feed_rows(session)] == [spec()]


def test_an_endless_address_is_refused(engine: Engine) -> None:
    with pytest.raises(ValueError, match="longer than 1000 bytes"), writer(engine) as session:
        add_feed(session, spec("https://e.example/" + "a" * 1000), NOW)


def test_a_feed_that_is_not_there_cannot_be_paused(engine: Engine) -> None:
    with pytest.raises(ValueError, match="no feed has the number 5"), writer(engine) as session:
        set_feed_active(session, 5, False, NOW)


def test_a_spec_comes_back_as_it_was_given(engine: Engine) -> None:
    given = FeedSpec(
        "https://e.example/", "제재 소식", "ko", "KR", FeedKind.NGO, Control.STATE_FUNDED, "B", "family",
        FeedFormat.PAGE, False, "off: robots.txt", "https://e.example/home", ("Asia", "Korea"),
    )  # fmt: skip
    with writer(engine) as session:
        sync_feeds(session, [given], NOW)
        assert feed_specs(session) == [given]


def test_what_an_export_lists_leaves_out_loaded_files(engine: Engine) -> None:
    with writer(engine) as session:
        feed(session, 1)
        feed(session, 2, format=FeedFormat.LOAD)
        assert [spec.title for spec in feed_specs(session)] == ["Feed 1"]


# ---------------------------------------------------------------- leases


def test_a_leased_feed_is_not_given_to_another_before_the_lease_runs_out(engine: Engine) -> None:
    with writer(engine) as session:
        feed(session)
    assert [row.id for row in lease(engine, "one")] == [1]
    assert lease(engine, "two") == []
    assert lease(engine, "two", at=timedelta(seconds=119)) == []
    (row,) = lease(engine, "two", at=timedelta(seconds=120))
    assert (row.lease_owner, row.lease_until) == ("two", NOW + timedelta(seconds=240))


def test_pollers_at_the_same_time_share_the_feeds_without_overlap(engine: Engine) -> None:
    with writer(engine) as session:
        for number in range(40):
            feed(session, number)
    taken: list[int] = []

    def poll(owner: str) -> None:
        while rows := lease(engine, owner, limit=3):
            taken.extend(row.id for row in rows)

    threads = [threading.Thread(target=poll, args=(f"poller {n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == list(range(1, 41))


def test_the_longest_due_feed_comes_first_and_those_not_due_not_at_all(engine: Engine) -> None:
    with writer(engine) as session:
        for number, due in ((1, HOUR), (2, -HOUR), (3, -3 * HOUR)):
            finish_fetch(session, feed(session, number), done(next_poll_at=NOW + due), now=NOW)
        feed(session, 4)
    assert [row.id for row in lease(engine)] == [4, 3, 2]
    assert [row.id for row in lease(engine, due_only=False)] == [1]


def test_paused_feeds_and_loaded_files_are_never_polled(engine: Engine) -> None:
    with writer(engine) as session:
        set_feed_active(session, feed(session, 1), False, NOW)
        feed(session, 2, format=FeedFormat.LOAD)
    assert lease(engine, due_only=False) == []


def test_only_the_feeds_asked_for_are_leased(engine: Engine) -> None:
    with writer(engine) as session:
        for number in range(3):
            feed(session, number)
    assert [row.id for row in lease(engine, ids=(2,))] == [2]


def test_a_poller_that_leaves_gives_its_feeds_back(engine: Engine) -> None:
    with writer(engine) as session:
        feed(session)
    lease(engine, "one")
    with writer(engine) as session:
        release_feeds(session, "one")
    assert len(lease(engine, "two")) == 1


def test_poll_now_makes_feeds_due(engine: Engine) -> None:
    with writer(engine) as session:
        for number in (1, 2):
            finish_fetch(session, feed(session, number), done(next_poll_at=NOW + HOUR), now=NOW)
        assert poll_soon(session, [2], NOW) == 1
    assert [row.id for row in lease(engine)] == [2]


# ---------------------------------------------------------------- the end of a poll


def test_a_poll_leaves_its_row_its_validators_and_a_free_feed(engine: Engine) -> None:
    with writer(engine) as session:
        feed(session)
    lease(engine)
    fetch = done(
        next_poll_at=NOW + HOUR, status=200, bytes=5120, entries=30, new=2, changed=1, etag='W/"a b"',
        last_modified="Tue, 10 Mar 2026 11:00:00 GMT", body_hash="beef", problems=1,
    )  # fmt: skip
    with writer(engine) as session:
        assert finish_fetch(session, 1, fetch, now=NOW, owner="one")
        row = session.scalars(select(Fetch)).one()
    assert (row.outcome, row.status, row.bytes, row.entries, row.new, row.changed, row.problems) == (
        "ok", 200, 5120, 30, 2, 1, 1,
    )  # fmt: skip
    kept = only(engine)
    assert (kept.etag, kept.last_modified, kept.body_hash) == ('W/"a b"', fetch.last_modified, "beef")
    assert (kept.lease_owner, kept.next_poll_at, kept.last_ok_at, kept.failures) == (None, NOW + HOUR, NOW, 0)


def finish(engine: Engine, outcome: Outcome, **more: object) -> Feed:
    with writer(engine) as session:
        finish_fetch(session, feed(session), done(outcome, **more), now=NOW)
    return only(engine)


def test_failures_are_counted_and_keep_the_validators(engine: Engine) -> None:
    finish(engine, Outcome.OK, etag="1")
    finish(engine, Outcome.TIMEOUT)
    failed = finish(engine, Outcome.SERVER_ERROR)
    assert (failed.failures, failed.outcome, failed.etag) == (2, "server_error", "1")
    assert finish(engine, Outcome.OK, etag="2").failures == 0


def test_a_304_keeps_validators_it_does_not_repeat_and_a_200_does_not(engine: Engine) -> None:
    finish(engine, Outcome.OK, etag="1", last_modified="then", body_hash="b")
    kept = finish(engine, Outcome.NOT_MODIFIED, etag="2")
    assert (kept.etag, kept.last_modified, kept.body_hash) == ("2", "then", "b")
    gone = finish(engine, Outcome.OK, body_hash="c")
    assert (gone.etag, gone.last_modified, gone.body_hash) == (None, None, "c")


def test_a_feed_that_is_gone_is_paused(engine: Engine) -> None:
    assert not finish(engine, Outcome.GONE, pause=True).active


def test_a_feed_that_moved_for_good_is_known_by_both_addresses(engine: Engine) -> None:
    moved = finish(engine, Outcome.OK, moved_to="https://new.example/rss")
    assert (moved.url, moved.moved_from) == ("https://new.example/rss", "https://feed1.example/rss")
    with writer(engine) as session:
        assert sync_feeds(session, [spec("https://feed1.example/rss"), spec("https://new.example/rss")], NOW) == 0
        assert feed(session) == 1


def test_a_feed_never_moves_onto_another(engine: Engine) -> None:
    with writer(engine) as session:
        first, second = feed(session, 1), feed(session, 2)
        finish_fetch(session, first, done(moved_to="https://feed2.example/rss"), now=NOW)
        assert session.get_one(Feed, first).url == "https://feed1.example/rss"
        assert session.get_one(Feed, second).url == "https://feed2.example/rss"


def test_a_feeds_own_title_fills_only_an_empty_one(engine: Engine) -> None:
    with writer(engine) as session:
        named, bare = feed(session), add_feed(session, replace(spec(), title=""), NOW)
        for id in (named, bare):
            finish_fetch(session, id, done(title="Its own title"), now=NOW)
        titles = dict(session.execute(select(Feed.id, Feed.title)).all())  # type: ignore[arg-type]
    assert titles == {named: "Feed 1", bare: "Its own title"}


def test_who_lost_the_lease_leaves_only_the_fetch_row(engine: Engine) -> None:
    with writer(engine) as session:
        feed(session)
    lease(engine, "slow")
    lease(engine, "other", at=HOUR)
    with writer(engine) as session:
        assert not finish_fetch(session, 1, done(etag="stale"), now=NOW + HOUR, owner="slow")
        assert session.scalar(select(func.count()).select_from(Fetch)) == 1
    kept = only(engine)
    assert (kept.lease_owner, kept.etag) == ("other", None)


def test_a_poll_that_brought_nothing_moves_only_feeds(engine: Engine) -> None:
    with writer(engine) as session:
        feed(session)
    with reader(engine) as session:
        before = versions(session)
    with writer(engine) as session:
        finish_fetch(session, 1, done(Outcome.NOT_MODIFIED), now=NOW)
    with reader(engine) as session:
        assert versions(session) == replace(before, feeds=before.feeds + 1)
