from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.domain import Outcome
from monitor.feeds.discover import MAX_TRIES, Discovery, discover
from monitor.feeds.fetch import FetchResult
from tests.unit.feeds.server import item, rss

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Web:
    """Pages by address; ``asked`` is what was fetched."""

    def __init__(self, **pages: str) -> None:
        self.pages = pages
        self.asked: list[str] = []

    def get(self, url: str) -> FetchResult:
        self.asked.append(url)
        path = url.removeprefix("https://gazette.example").strip("/").replace("/", "_").replace(".", "_") or "home"
        if path not in self.pages:
            return FetchResult(url, url, Outcome.NOT_FOUND, 404, detail="the server says 404 Not Found")
        return FetchResult(url, url, Outcome.OK, 200, self.pages[path].encode())


def found(web: Web, address: str = "https://gazette.example/") -> Discovery:
    return discover(address, web.get, now=NOW)


def test_an_address_that_is_a_feed_is_taken_as_it_is() -> None:
    web = Web(feed=rss(item(1)))
    result = found(web, "gazette.example/feed")
    assert result.url == "https://gazette.example/feed"
    assert result.feed is not None
    assert result.feed.title == "Harbour gazette"
    assert len(web.asked) == 1


def test_the_feed_a_page_declares_is_found_before_that_of_its_comments() -> None:
    page = """<html><head><link rel=alternate type=application/rss+xml href=/comments>
        <link rel="alternate" type="application/atom+xml; charset=utf-8" href="/news"></head></html>"""
    assert found(Web(home=page, comments=rss(item(1)), news=rss(item(2)))).url == "https://gazette.example/news"


def test_a_feed_that_is_only_linked_is_found() -> None:
    page = '<html><base href="https://gazette.example/a/"><a href="rss/world">RSS</a></html>'
    assert found(Web(home=page, a_rss_world=rss(item(1)))).url == "https://gazette.example/a/rss/world"


@pytest.mark.parametrize("fault", ["<![foo[ x ]]>", "<![", "<![if !IE]>", "<!DOCTYPE html [<!ENTITY x", "<!foo", "</"])
def test_a_page_with_faults_still_shows_its_feed(fault: str) -> None:
    page = f'<html>{fault}\n<body><link rel="alternate" type="application/rss+xml" href="/news"> <p> </body></html>'
    assert found(Web(home=page, news=rss(item(1)))).url == "https://gazette.example/news"


@pytest.mark.parametrize("moved", [None, "https://gazette.example/new"])
@pytest.mark.parametrize("asked", ["https://gazette.example/", "https://gazette.example/feed"])
def test_a_feed_is_kept_by_where_it_moved_for_good_and_not_by_where_it_is_for_now(
    asked: str, moved: str | None
) -> None:
    def get(url: str) -> FetchResult:
        if url == "https://gazette.example/":
            return FetchResult(url, url, Outcome.OK, 200, b'<html><link rel="feed" href="/feed"></html>')
        now = "https://cache.example/feed?until=noon"
        return FetchResult(url, now, Outcome.OK, 200, rss(item(1)).encode(), permanent_url=moved)

    assert discover(asked, get, now=NOW).url == (moved or "https://gazette.example/feed")


def test_the_usual_places_are_tried_last() -> None:
    assert found(Web(home="<html></html>", feed_xml=rss(item(1)))).url == "https://gazette.example/feed.xml"


def test_a_page_without_feed_says_so() -> None:
    result = found(Web(home="<html></html>"))
    assert result.url is None
    assert "none was found" in result.words


def test_an_address_that_does_not_answer_says_why() -> None:
    assert "404" in found(Web()).words


def test_a_page_full_of_links_does_not_make_it_ask_for_ever() -> None:
    links = "".join(f'<link rel="alternate" type="application/rss+xml" href="/rss{n}">' for n in range(500))
    web = Web(home=f"<html>{links}</html>")
    assert found(web).url is None
    assert len(web.asked) == 1 + MAX_TRIES


def test_a_link_that_leads_out_of_the_web_is_not_asked() -> None:
    web = Web(home='<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">')
    found(web)
    assert all(url.startswith("https://gazette.example") for url in web.asked)
