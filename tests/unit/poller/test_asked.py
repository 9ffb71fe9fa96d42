from __future__ import annotations

import threading
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from db.engine import writer
from db.feeds import set_feed_active
from db.models import Article, Feed, Request
from db.requests import ask
from monitor.domain import FeedSpec
from monitor.exchange.opml import write_opml
from monitor.polling import asked
from monitor.polling.poll import Poller
from tests.unit.feeds.server import Server, item, rss
from tests.unit.poller.build import Bench, raw
from tests.unit.poller.test_poll import _until


def answer(bench: Bench, kind: str, **payload: Any) -> tuple[bool, str]:
    """Leaves a request, runs a poller until it is answered."""
    with writer(bench.engine) as session:
        id = ask(session, kind, payload, None, bench.clock())
    poller = Poller(bench.tools())
    thread = threading.Thread(target=poller.run)
    thread.start()
    try:
        _until(lambda: dict(bench.rows(Request, "id", "done_at"))[id] is not None)
    finally:
        poller.stop()
        thread.join(5)
    ok, words = next((ok, words) for found, ok, words in bench.rows(Request, "id", "ok", "message") if found == id)
    return ok, words


def test_a_feed_is_added_by_its_address_and_polled(bench: Bench, server: Server) -> None:
    url = server.serve("/feed", rss(item(1)))
    assert answer(bench, "add_feed", url=url) == (
        True,
        "Added “Harbour gazette” as number 1 (the address is a feed); it is polled in a moment.",
    )
    bench.poll()
    assert bench.one(Feed, "url", "title", "language") == (url, "Harbour gazette", "en")
    assert len(bench.titles()) == 1


def test_a_feed_is_found_on_the_page_that_names_it(bench: Bench, server: Server) -> None:
    page = server.serve("/", '<html><link rel="alternate" type="application/rss+xml" href="/feed"></html>')
    url = server.serve("/feed", rss(item(1)))
    ok, words = answer(bench, "add_feed", url=page)
    assert ok
    assert "found on the page" in words
    assert bench.one(Feed, "url") == (url,)


def test_a_feed_that_is_there_already_is_not_added_twice(bench: Bench, server: Server) -> None:
    url = server.serve("/feed", rss(item(1)))
    bench.add(url)
    ok, words = answer(bench, "add_feed", url=url)
    assert (ok, len(bench.rows(Feed, "id"))) == (True, 1)
    assert "there already, as number 1" in words


def test_what_cannot_be_added_says_why(bench: Bench, server: Server) -> None:
    assert answer(bench, "add_feed", url=server.url("/missing")) == (
        False,
        "Not added: the server says 404 Not Found; nothing was added.",
    )
    assert "MONITOR_ALLOW_NETWORKS" in answer(bench, "add_feed", url="http://10.0.0.1/feed")[1]
    assert not answer(bench, "add_feed", url="")[0]
    assert bench.rows(Feed, "id") == []


def test_a_search_for_a_feed_that_breaks_is_answered_too(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object, **__: object) -> None:
        raise AssertionError("a page nobody foresaw")

    monkeypatch.setattr(asked, "discover", breaks)
    assert answer(bench, "add_feed", url="https://gazette.example/") == (
        False,
        "Not added: Vigie's own fault (AssertionError); the log has more.",
    )


def test_a_request_is_answered_although_the_database_is_busy_at_first(
    bench: Bench, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, times = asked.add_feed, []

    def busy(*given: Any) -> int:
        times.append(1)
        if len(times) == 1:
            raise OperationalError("INSERT", {}, Exception("database is locked"))
        return real(*given)

    monkeypatch.setattr(asked, "add_feed", busy)
    assert answer(bench, "add_feed", url=server.serve("/feed", rss(item(1))))[0]


def test_feeds_are_polled_when_a_person_asks_for_it(bench: Bench, server: Server) -> None:
    first, second = bench.add(server.serve("/a", rss(item(1))), server.serve("/b", rss(item(2))))
    with raw(bench.engine) as execute:
        execute(f"UPDATE feed SET next_poll_at = {2_000_000_000 * 10**6}")
    assert answer(bench, "poll_now", feed_ids=[second]) == (True, "1 feed is polled now.")
    bench.poll(due=True)
    assert {path for path, _ in server.asked} == {"/b"}
    with writer(bench.engine) as session:
        set_feed_active(session, first, False, bench.clock())
    assert answer(bench, "poll_now", feed_ids=[first])[0] is False
    assert answer(bench, "poll_now") == (True, "1 feed is polled now.")


def test_an_opml_file_is_imported(bench: Bench) -> None:
    opml = write_opml([FeedSpec("https://g.example/1", "One"), FeedSpec("https://g.example/2", "Two")]).decode()
    assert asked._import(bench.tools(), opml) == (True, "2 feeds added, 0 were there already.")
    assert asked._import(bench.tools(), opml) == (True, "0 feeds added, 2 were there already.")
    ok, words = asked._import(bench.tools(), "no OPML at all")
    assert (ok, words.startswith("Nothing was imported: ")) == (False, True)


def test_articles_do_not_come_from_asking(bench: Bench, server: Server) -> None:
    """What an added feed holds is stored by its first poll, as backfill, and not by the discovery that read it."""
    found = asked.look_for(bench.tools(), server.serve("/feed", rss(item(1))))
    asked.add_found(bench.tools(), *found)
    assert bench.rows(Article, "id") == []
