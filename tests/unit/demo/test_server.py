"""The demonstration's feeds as a poller gets them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection, HTTPResponse
from types import SimpleNamespace
from typing import Any

import feedparser
import pytest

from monitor.demo.items import FEEDS, DemoFeed, Part, Syntax, banner, load_items
from monitor.demo.render import TYPES, feed_document
from monitor.demo.schedule import FAILING, FAILS_FROM, FIRST_LIVE, length, visible
from monitor.demo.server import DemoServer
from monitor.feeds.parse import parse

ITEMS = load_items()
START = datetime(2026, 11, 22, 12, tzinfo=UTC)
BASE = "http://127.0.0.1:9"


@dataclass
class Clock:
    seconds: float = 1_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[DemoServer]:
    with DemoServer(clock=clock, now=lambda: START) as running:
        yield running


def get(server: DemoServer, path: str, method: str = "GET", **headers: str) -> SimpleNamespace:
    connection = HTTPConnection(server.url.removeprefix("http://"), timeout=10)
    try:
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=names)
        response: HTTPResponse = connection.getresponse()
        return SimpleNamespace(status=response.status, headers=response.headers, body=response.read())
    finally:
        connection.close()


def entries(feed: DemoFeed, document: bytes) -> list[tuple[str, str, str, datetime, str]]:
    """(id, title, link, published, body) of each entry, as a reader understands them."""
    if feed.syntax is Syntax.JSON:
        return [
            (e["id"], e["title"], e["url"], datetime.fromisoformat(e["date_published"]), e["content_text"])
            for e in json.loads(document)["items"]
        ]
    parsed: Any = feedparser.parse(document)
    assert not parsed.bozo, parsed.bozo_exception
    assert parsed.feed.language == feed.language
    assert parsed.feed.title == feed.title

    def one(entry: Any) -> tuple[str, str, str, datetime, str]:
        body = entry.content[0].value if "content" in entry else entry.summary
        time = entry.get("published_parsed") or entry.updated_parsed
        return entry.id, entry.title, entry.link, datetime(*time[:6], tzinfo=UTC), body

    return [one(entry) for entry in parsed.entries]


@pytest.mark.parametrize("feed", FEEDS, ids=lambda feed: feed.id)
def test_every_feed_parses_and_carries_its_items_with_link_date_and_mark(feed: DemoFeed) -> None:
    shown = visible(ITEMS, length(ITEMS), start=START)
    read = entries(feed, feed_document(feed, shown, BASE))
    mine = {BASE + s.item.path: s for s in shown if feed.id in s.item.feeds}
    assert len(read) == len(mine) >= 5
    assert [e[3] for e in read] == sorted((e[3] for e in read), reverse=True)
    assert len({e[0] for e in read}) == len(read)
    for _, title, link, published, body in read:
        one = mine[link]
        assert title == one.words.title
        assert published == one.published
        assert one.words.text in body
        assert banner(one.item) in body


@pytest.mark.parametrize("feed", FEEDS, ids=lambda feed: feed.id)
def test_vigies_own_parser_finds_no_fault_in_any_feed(feed: DemoFeed) -> None:
    shown = visible(ITEMS, length(ITEMS), start=START)
    later = START + timedelta(hours=1)
    body = feed_document(feed, shown, BASE)
    parsed = parse(body, url=BASE + feed.path, content_type=TYPES[feed.syntax], now=later)
    assert parsed.problems == ()
    found = {entry.url: entry for entry in parsed.entries}
    for one in shown:
        if feed.id in one.item.feeds:
            entry = found[BASE + one.item.path]
            assert entry.title == one.words.title
            assert entry.body == f"{one.words.text}\n{banner(one.item)}"
            assert entry.published_at == one.published


def test_korean_and_russian_feeds_are_sent_in_old_encodings(server: DemoServer) -> None:
    bodies = {feed.id: get(server, feed.path).body for feed in FEEDS}
    assert "데모 통신".encode("euc-kr") in bodies["tongsin"]
    assert "Демо-вестник".encode("cp1251") in bodies["vestnik"]


def test_an_unchanged_feed_answers_304_to_its_etag(server: DemoServer, clock: Clock) -> None:
    path = "/feeds/agency.xml"
    first = get(server, path)
    etag = first.headers["ETag"]
    assert first.status == 200
    again = get(server, path, If_None_Match=f'W/"other", {etag}')
    assert (again.status, again.body, again.headers["ETag"]) == (304, b"", etag)
    clock.seconds += FIRST_LIVE - 1  # time goes by, nothing new
    assert get(server, path, If_None_Match=etag).status == 304
    clock.seconds += length(ITEMS)
    later = get(server, path, If_None_Match=etag)
    assert later.status == 200
    assert later.headers["ETag"] != etag
    assert len(later.body) > len(first.body)


def test_the_clock_begins_with_the_first_request_for_a_feed(server: DemoServer, clock: Clock) -> None:
    get(server, "/")
    clock.seconds += 10_000  # the poller takes its time
    archive = sum("agency" in item.feeds and item.part is not Part.LIVE for item in ITEMS)
    agency = FEEDS[0]
    assert len(entries(agency, get(server, agency.path).body)) == archive
    clock.seconds += length(ITEMS)
    assert len(entries(agency, get(server, agency.path).body)) > archive


def test_the_failing_feed_fails_after_its_time_and_the_others_go_on(server: DemoServer, clock: Clock) -> None:
    path = f"/feeds/{FAILING}.xml"
    etag = get(server, path).headers["ETag"]
    clock.seconds += FAILS_FROM
    failed = get(server, path, If_None_Match=etag)
    assert failed.status == 500
    assert "ETag" not in failed.headers
    assert get(server, "/feeds/agency.xml").status == 200


def test_links_lead_to_pages_that_say_what_they_are(server: DemoServer) -> None:
    for item in ITEMS:
        page = get(server, item.path)
        if item.part is Part.LIVE:
            assert page.status == 404  # not told yet
            continue
        text = page.body.decode()
        assert text.count('class="mark"') == 2
        assert f'lang="{item.language}" dir="{"rtl" if item.language in {"ar", "fa"} else "ltr"}"' in text


def test_head_gives_the_headers_only(server: DemoServer) -> None:
    whole, head = get(server, "/feeds/agency.xml"), get(server, "/feeds/agency.xml", "HEAD")
    assert head.body == b""
    assert head.headers["Content-Length"] == str(len(whole.body))
    assert head.headers["ETag"] == whole.headers["ETag"]


def test_anything_else_is_not_found(server: DemoServer) -> None:
    assert get(server, "/feeds/agency.xml/../../etc/passwd").status == 404
    assert get(server, "/feeds/gazette.xml").status == 404


def test_the_front_page_lists_every_feed(server: DemoServer) -> None:
    text = get(server, "/").body.decode()
    assert all(server.url + feed.path in text for feed in FEEDS)


def test_two_servers_do_not_share_a_port(server: DemoServer) -> None:
    with pytest.raises(OSError, match="in use"):
        DemoServer(int(server.url.rsplit(":", 1)[1]))
