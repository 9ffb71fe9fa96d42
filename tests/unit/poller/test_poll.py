from __future__ import annotations

import logging
import threading
import time
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from db.engine import writer
from db.feeds import lease_feeds, set_feed_interval
from db.models import Appearance, Article, Feed, Fetch, Hit, Revision
from monitor.domain import Cause
from monitor.polling import keep, poll, tools
from monitor.polling.poll import OFFLINE, Poller
from monitor.polling.tools import is_dead, new_owner
from monitor.reading import READER_VERSION
from tests.unit.feeds.server import Server, item, rss, send
from tests.unit.poller.build import Bench, raw, read


def test_what_a_feed_gives_is_stored_with_its_appearance_and_a_second_poll_adds_nothing(
    bench: Bench, server: Server
) -> None:
    bench.add(server.serve("/feed", rss(item(1), item(2), item(2), item(3))))
    bench.poll()
    assert bench.counts() == (3, 3, 3)
    bench.poll()
    assert bench.counts() == (3, 3, 3)
    assert bench.rows(Fetch, "outcome", "entries", "new") == [("ok", 4, 3), ("same_body", 0, 0)]


def test_polling_is_the_same_on_both_engines(engine: Engine, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools, "read", read)
    bench = Bench(engine)
    bench.alert("crane")
    bench.add(
        server.serve("/a", rss(item(1), item(2), item(3, title="Nul \0 and \x1b"))),
        server.serve("/b", rss(item(1), item(4))),
        server.url("/missing"),
    )
    bench.poll()
    bench.poll()
    assert bench.counts() == (4, 5, 4)
    server.serve("/a", rss(item(1), item(2, title="Crane number 2 fell"), item(5)))
    bench.poll()
    assert bench.counts() == (5, 6, 6)
    assert len(bench.rows(Hit, "id")) == 5
    assert [outcome for (outcome,) in bench.rows(Fetch, "outcome")].count("not_found") == 3


def test_the_first_poll_is_backfill_what_comes_later_is_live_and_a_change_is_an_edit(
    bench: Bench, server: Server
) -> None:
    bench.alert("crane")
    bench.add(server.serve("/feed", rss(item(1))))
    bench.poll()
    server.serve("/feed", rss(item(2), item(1)))
    bench.poll()
    server.serve("/feed", rss(item(2, title="Crane number 2 fell"), item(1)))
    bench.poll()
    assert bench.rows(Revision, "cause", "title") == [
        (Cause.FIRST_POLL, "Crane number 1 inspected at the harbour"),
        (Cause.LIVE, "Crane number 2 inspected at the harbour"),
        (Cause.EDIT, "Crane number 2 fell"),
    ]
    assert bench.rows(Hit, "cause", "live") == [(Cause.FIRST_POLL, False), (Cause.LIVE, True)]
    assert bench.titles() == ["Crane number 1 inspected at the harbour", "Crane number 2 fell"]


def test_new_articles_and_edits_of_one_poll_are_stored_together(
    bench: Bench, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    bench.add(server.serve("/feed", rss(item(1), item(2))))
    bench.poll()
    server.serve("/feed", rss(item(3), item(1, title="Crane number 1 fell"), item(4), item(2, text="It fell too.")))
    bench.poll()
    assert bench.counts() == (4, 4, 6)
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


def test_a_feed_that_is_empty_at_first_counts_as_polled(bench: Bench, server: Server) -> None:
    bench.add(server.serve("/feed", rss()))
    bench.poll()
    server.serve("/feed", rss(item(1)))
    bench.poll()
    assert bench.one(Revision, "cause") == (Cause.LIVE,)


def test_a_first_poll_that_fails_leaves_the_first_poll_to_come(bench: Bench, server: Server) -> None:
    bench.add(server.serve("/feed", "", 500))
    bench.poll()
    server.serve("/feed", rss(item(1)))
    bench.poll()
    assert bench.one(Revision, "cause") == (Cause.FIRST_POLL,)


def test_validators_are_kept_and_asked_with(bench: Bench, server: Server) -> None:
    bench.add(server.serve_with_validators("/feed", lambda: rss(item(1)).encode(), lambda: '"v1"'))
    bench.poll()
    bench.poll()
    assert [headers.get("if-none-match") for _, headers in server.asked] == [None, '"v1"']
    assert bench.rows(Fetch, "outcome", "status") == [("ok", 200), ("not_modified", 304)]
    assert bench.one(Feed, "etag", "failures") == ('"v1"', 0)


def test_one_bad_feed_costs_only_itself(bench: Bench, server: Server) -> None:
    bench.add(
        server.url("/missing"),
        server.serve("/page", "<html>News</html>", Content_Type="text/html"),
        "http://10.0.0.1/feed",
        "http://bad..name/feed",
        server.serve("/broken", rss(item(1))[:-40]),
        server.serve("/good", rss(item(2))),
    )
    bench.poll()
    outcomes = dict(bench.rows(Feed, "url", "outcome"))
    assert list(outcomes.values()) == [
        "not_found",
        "not_a_feed",
        "blocked_address",
        "name_not_found",
        "ok",
        "ok",
    ]
    assert len(bench.titles()) == 2
    words = [words for (words,) in bench.rows(Feed, "health")]
    assert words[0] == "Has never answered: the server says 404 Not Found. Check the address or pause it."
    assert "web page, not a feed" in words[1]


def test_a_feed_that_fails_is_polled_less_and_less_often(bench: Bench, server: Server) -> None:
    bench.add(server.url("/missing"))
    waits = []
    for _ in range(4):
        bench.poll()
        (next_poll,) = bench.one(Feed, "next_poll_at")
        waits.append((next_poll - bench.clock()).total_seconds())
    assert [round(wait / 900) for wait in waits] == [1, 2, 4, 8]
    assert bench.one(Feed, "failures", "active") == (4, True)


def test_the_log_tells_what_came_and_what_turned_and_once_that_the_line_is_down(
    bench: Bench, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "monitor")
    answers: list[int] = [200, 200, 500, 500, 200]
    server.routes["/feed"] = lambda handler: send(handler, answers.pop(0), rss(item(1)).encode())
    bench.add(server.url("/feed"))
    for told in (1, 1, 2, 2, 3):  # new, the same, failing, failing still, answering again
        bench.poll()
        assert len([record for record in caplog.records if "entries" in record.msg]) == told
    bench.add(*[f"http://bad..name{number}/" for number in range(OFFLINE + 5)])
    bench.poll()
    warnings = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert len(warnings) == 1
    assert "has this machine internet?" in warnings[0]


def test_while_the_line_is_down_no_feed_is_put_off_for_a_day(bench: Bench, server: Server) -> None:
    bench.add(*[f"http://bad..name{number}/" for number in range(OFFLINE + 5)])
    for _ in range(8):
        bench.poll()
    waits = [(next_poll - bench.clock()).total_seconds() for (next_poll,) in bench.rows(Feed, "next_poll_at")]
    assert sum(wait > 50_000 for wait in waits) == OFFLINE - 1  # each round is a poller that has to find out anew
    assert sum(wait < 2_000 for wait in waits) == 6


def test_a_feed_with_an_interval_of_its_own_is_polled_at_it(bench: Bench, server: Server) -> None:
    often, _ = bench.add(server.serve("/a", rss(item(1))), server.serve("/b", rss(item(2))))
    with writer(bench.engine) as session:
        set_feed_interval(session, often, 60, bench.clock())
    bench.poll()
    bench.clock.forward(seconds=70)
    bench.poll(due=True)
    assert [path for path, _ in server.asked].count("/a") == 2
    assert [path for path, _ in server.asked].count("/b") == 1


def test_a_feed_that_works_again_is_polled_as_before(bench: Bench, server: Server) -> None:
    bench.add(server.url("/feed"))
    bench.poll()
    bench.poll()
    server.serve("/feed", rss(item(1)))
    bench.poll()
    (next_poll, failures, words) = bench.one(Feed, "next_poll_at", "failures", "health")
    assert (next_poll - bench.clock()).total_seconds() <= 990
    assert (failures, words) == (0, "Works: 1 entry, 1 new.")


def test_a_feed_that_is_gone_is_paused(bench: Bench, server: Server) -> None:
    bench.add(server.serve("/feed", "", 410))
    bench.poll()
    active, words = bench.one(Feed, "active", "health")
    assert not active
    assert "410 Gone. It is paused" in words


def test_a_server_that_asks_for_patience_gets_it(bench: Bench, server: Server) -> None:
    bench.add(server.serve("/feed", "", 429, Retry_After="7200"))
    bench.poll()
    (next_poll,) = bench.one(Feed, "next_poll_at")
    assert next_poll - bench.clock() >= timedelta(hours=2)
    bench.clock.forward(hours=1)
    bench.poll(due=True)
    assert len(server.asked) == 1
    bench.clock.forward(hours=2)
    bench.poll(due=True)
    assert len(server.asked) == 2


def test_a_paused_feed_is_not_polled(bench: Bench, server: Server) -> None:
    bench.add(server.serve("/feed", rss(item(1))))
    with raw(bench.engine) as execute:
        execute("UPDATE feed SET active = 0")
    bench.poll()
    assert server.asked == []


def test_the_same_article_in_two_feeds_is_one_article_with_two_appearances(bench: Bench, server: Server) -> None:
    bench.add(
        server.serve("/a", rss(item(1, link="https://gazette.example/crane?utm_source=a"))),
        server.serve("/b", rss(item(1, link="http://www.gazette.example/crane", text="Another summary."))),
    )
    for _ in range(3):
        bench.poll()
    assert bench.counts() == (1, 2, 1)
    assert len(set(bench.rows(Appearance, "feed_id"))) == 2


def test_a_host_is_never_asked_twice_at_once(bench: Bench, server: Server) -> None:
    now = most = 0
    lock = threading.Lock()

    def slow(handler: BaseHTTPRequestHandler) -> None:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.03)
        with lock:
            now -= 1
        send(handler, 200, rss(item(1)).encode())

    for number in range(8):
        server.routes[f"/{number}"] = slow
    bench.add(*[server.url(f"/{number}") for number in range(8)])
    bench.poll()
    assert (len(server.asked), most) == (8, 1)


def test_a_round_asks_every_feed_of_a_host_that_is_slow_with_each(bench: Bench, server: Server) -> None:
    def slow(handler: BaseHTTPRequestHandler) -> None:
        bench.clock.forward(seconds=60)
        send(handler, 200, rss(item(1)).encode())

    for number in range(16):
        server.routes[f"/{number}"] = slow
    bench.add(*[server.url(f"/{number}") for number in range(16)])
    bench.settings = replace(bench.settings, total_timeout=60.0)
    bench.poll()
    assert bench.rows(Fetch, "outcome") == [("ok",)] * 16


def test_different_hosts_are_asked_together(bench: Bench, server: Server) -> None:
    meet = threading.Barrier(3)  # passed only when three requests are there at once

    def together(handler: BaseHTTPRequestHandler) -> None:
        meet.wait(2)
        send(handler, 200, rss(item(1)).encode())

    server.routes["/feed"] = together
    bench.add(*[f"http://{host}.example:{server.port}/feed" for host in "abc"])
    bench.poll()
    assert bench.rows(Feed, "outcome") == [("ok",)] * 3


def test_what_another_poller_holds_is_left_to_it(bench: Bench, server: Server) -> None:
    bench.add(server.serve("/a", rss(item(1))), server.serve("/b", rss(item(2))))
    with writer(bench.engine) as session:
        lease_feeds(session, now=bench.clock(), limit=1, due_only=False, owner="another/1//x", seconds=60)
    bench.poll()
    assert [path for path, _ in server.asked] == ["/b"]
    bench.clock.forward(minutes=2)
    bench.poll()
    assert sorted(path for path, _ in server.asked) == ["/a", "/b", "/b"]


def test_what_a_killed_poller_held_is_taken_at_once(bench: Bench, server: Server) -> None:
    bench.add(server.serve("/a", rss(item(1))))
    owner = new_owner()
    machine, pid, started, word = owner.split("/")
    dead = f"{machine}/{2**22 + 1}/{started}/{word}"
    reused = f"{machine}/{pid}/1/{word}"
    assert (is_dead(owner), is_dead(dead), is_dead(reused), is_dead("elsewhere/1/1/x")) == (False, True, True, False)
    with writer(bench.engine) as session:
        lease_feeds(session, now=bench.clock(), limit=1, due_only=False, owner=dead, seconds=3600)
    bench.poll()
    assert len(bench.titles()) == 1


def test_two_pollers_at_once_store_everything_once(bench: Bench, server: Server) -> None:
    bench.add(*[server.serve(f"/{n}", rss(item(n), item(100 + n))) for n in range(12)])
    threads = [threading.Thread(target=bench.poll) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert bench.counts() == (24, 24, 24)


def test_an_article_the_reader_fails_on_is_kept_to_be_read_later(bench: Bench, server: Server) -> None:
    bench.add(server.serve("/feed", rss(item(1, title="An unreadable title"), item(2))))
    bench.poll()
    versions = dict(bench.rows(Article, "title", "reader_version"))
    assert versions == {
        "An unreadable title": f"{READER_VERSION}+failed",
        "Crane number 2 inspected at the harbour": "r1",
    }


def test_an_entry_that_cannot_be_stored_costs_only_itself(
    bench: Bench, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = keep.store

    def refuses_two(session: Any, feed_id: int, intents: Any, **rest: Any) -> Any:
        if any(intent.entry.guid == "item-2" for intent in intents):
            raise ValueError("poison")
        return real(session, feed_id, intents, **rest)

    monkeypatch.setattr(keep, "store", refuses_two)
    bench.add(server.serve("/feed", rss(item(1), item(2), item(3)), ETag='"v1"'))
    bench.poll()
    assert len(bench.titles()) == 2
    assert bench.one(Feed, "etag", "body_hash") == (None, None)  # so that it is given again
    monkeypatch.undo()


def test_a_database_that_fails_leaves_no_validators_behind(
    bench: Bench, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> Any:
        raise OperationalError("INSERT", {}, Exception("disk is full"))

    monkeypatch.setattr(keep, "store", full)
    bench.add(server.serve("/feed", rss(item(1)), ETag='"v1"'))
    bench.poll()
    assert (bench.counts(), bench.one(Feed, "etag")) == ((0, 0, 0), (None,))


def test_a_feed_that_breaks_identification_costs_only_itself_and_says_so(
    bench: Bench, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = keep.Document

    def breaks(entries: Any) -> Any:
        if any(entry.guid == "item-1" for entry in entries):
            raise RecursionError("hostile")
        return real(entries)

    monkeypatch.setattr(keep, "Document", breaks)
    bench.add(server.serve("/a", rss(item(1)), ETag='"v1"'), server.serve("/b", rss(item(2))))
    bench.poll()
    assert [outcome for (outcome,) in sorted(bench.rows(Fetch, "outcome"))] == ["internal", "ok"]
    assert len(bench.titles()) == 1
    (words, etag, lease), _ = bench.rows(Feed, "health", "etag", "lease_owner")
    assert "Vigie's own fault (RecursionError)" in words
    assert (etag, lease) == (None, None)


@pytest.mark.parametrize("what", ["lease_feeds", "finish_fetch"])
def test_a_database_that_is_busy_for_a_moment_costs_a_round_nothing(
    bench: Bench, server: Server, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    real, times = getattr(poll, what), []

    def busy(*given: Any, **named: Any) -> Any:
        times.append(1)
        if len(times) == 1:
            raise OperationalError("UPDATE", {}, Exception("database is locked"))
        return real(*given, **named)

    monkeypatch.setattr(poll, what, busy)
    bench.add(server.serve("/a", rss(item(1))), server.serve("/b", rss(item(2))))
    bench.poll()
    assert bench.counts() == (2, 2, 2)
    assert bench.rows(Fetch, "outcome") == [("ok",), ("ok",)]


def test_an_article_that_another_poller_stores_while_it_is_being_read_is_joined_and_not_doubled(
    bench: Bench, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = item(1, link="https://gazette.example/crane")
    first, second = bench.add(server.serve("/a", rss(shared)), server.serve("/b", rss(shared)))
    with raw(bench.engine) as execute:
        execute(f"UPDATE feed SET active = (id = {first})")

    def meanwhile(text: Any, knowledge: object) -> Any:
        monkeypatch.setattr(tools, "read", read)
        with raw(bench.engine) as execute:
            execute(f"UPDATE feed SET active = (id = {second})")
        bench.poll()  # the other poller
        return read(text, knowledge)

    monkeypatch.setattr(tools, "read", meanwhile)
    bench.poll()
    assert bench.counts() == (1, 2, 1)
    assert len(set(bench.rows(Appearance, "feed_id"))) == 2


def test_articles_that_wait_to_be_read_are_read_first(bench: Bench, server: Server) -> None:
    bench.add(server.serve("/feed", rss(item(1))))
    bench.poll()
    with raw(bench.engine) as execute:
        execute("UPDATE article SET reader_version = NULL")
    server.routes.clear()
    bench.poll()
    assert bench.one(Article, "reader_version") == ("r1",)


def test_a_poller_that_is_stopped_ends_at_once_and_gives_its_feeds_back(bench: Bench, server: Server) -> None:
    asked = threading.Event()
    free = threading.Event()

    def hang(handler: BaseHTTPRequestHandler) -> None:
        asked.set()
        free.wait(5)

    server.routes["/feed"] = hang
    bench.add(server.url("/feed"))
    poller = Poller(bench.tools())
    thread = threading.Thread(target=poller.run)
    thread.start()
    assert asked.wait(5)
    started = time.monotonic()
    poller.stop()
    thread.join(2)
    free.set()
    assert not thread.is_alive()
    assert time.monotonic() - started < 1
    assert bench.one(Feed, "lease_owner", "outcome") == (None, None)


def test_a_running_poller_polls_again_when_a_feed_is_due(bench: Bench, server: Server) -> None:
    bench.add(server.serve("/feed", rss(item(1))))
    poller = Poller(bench.tools())
    thread = threading.Thread(target=poller.run)
    thread.start()
    try:
        _until(lambda: len(bench.rows(Fetch, "id")) == 1)
        server.serve("/feed", rss(item(1), item(2)))
        bench.clock.forward(hours=1)
        _until(lambda: len(bench.titles()) == 2)
    finally:
        poller.stop()
        thread.join(5)


def _until(true: Any, seconds: float = 6.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)
