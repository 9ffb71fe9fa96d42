"""Sources: health in words, and asking the poller by rows."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from db.engine import make_engine, reader, writer
from db.feeds import finish_fetch
from db.queries.sources import feed_health
from db.requests import recent_requests
from monitor.domain import FetchDone, Outcome
from tests.app.pages import open_page, problems, texts
from tests.app.seed import FEEDS, NOW, seed


@pytest.fixture
def archive(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path}/vigie.db"
    seed(make_engine(url))
    return url


def fail_all(url: str) -> None:
    with writer(make_engine(url)) as session:
        for feed in feed_health(session, now=NOW):
            for _ in range(4):
                done = FetchDone(
                    outcome=Outcome.NAME_NOT_FOUND,
                    words="The name of the host is not known: is there internet?",
                    started_at=NOW,
                    duration=0.1,
                    next_poll_at=NOW + timedelta(hours=1),
                )
                finish_fetch(session, feed.id, done, now=NOW)


def test_an_empty_database_says_how_to_begin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("sources", f"sqlite:///{tmp_path}/empty.db", monkeypatch)
    assert not problems(at)
    assert any("No feeds yet" in text for text in texts(at))


def test_each_feed_stands_in_the_table_with_its_state_in_words(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("sources", archive, monkeypatch, {"last": "30d"})
    assert not problems(at)
    frame = at.dataframe[0].value
    assert len(frame) == len(FEEDS)
    assert set(frame["In words"]) == {"Not polled yet."}


def test_the_table_follows_language_country_and_kind(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("sources", archive, monkeypatch, {"last": "30d", "lang": "ko"})
    assert list(at.dataframe[0].value["Country"]) == ["South Korea"]
    at = open_page("sources", archive, monkeypatch, {"last": "30d", "kind": "newspaper"})
    assert len(at.dataframe[0].value) == 2


def test_when_every_feed_fails_the_page_says_so_and_what_it_means(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_all(archive)
    at = open_page("sources", archive, monkeypatch, {"last": "30d"})
    assert not at.exception
    assert at.error[0].proto.title == f"None of the {len(FEEDS)} active feeds answers"
    assert "make demo" in at.error[0].value
    assert at.error[0].value.startswith(f"No such server name: so ended {len(FEEDS)} of the last {len(FEEDS)} polls.")
    assert set(at.dataframe[0].value["State"]) == {"✕ failing"}


def test_one_feed_shows_its_polls(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_all(archive)
    at = open_page("sources", archive, monkeypatch, {"last": "30d", "source": "1"})
    assert not problems(at)
    shown = " ".join(texts(at))
    assert "Harbour Wire" in shown
    assert "Recent polls" in shown
    assert "host is not known" in shown


def test_a_feed_that_never_was_is_said(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("sources", archive, monkeypatch, {"last": "30d", "source": "99"})
    assert "no feed has the number 99" in at.error[0].value


def test_pausing_and_resuming_a_feed(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("sources", archive, monkeypatch, {"last": "30d", "source": "1"})
    next(button for button in at.button if button.label == "Pause").click().run()
    assert not problems(at)
    with reader(make_engine(archive)) as session:
        assert not next(feed for feed in feed_health(session, now=NOW) if feed.id == 1).active
    next(button for button in at.button if button.label == "Resume").click().run()
    with reader(make_engine(archive)) as session:
        assert next(feed for feed in feed_health(session, now=NOW) if feed.id == 1).active


def test_adding_and_polling_leave_rows_for_the_poller(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("sources", archive, monkeypatch, {"last": "30d"})
    next(field for field in at.text_input if field.label.startswith("Address")).set_value("news.example/blog")
    next(button for button in at.button if button.label == "Add").click().run()
    next(button for button in at.button if button.label == "Poll all now").click().run()
    assert not problems(at)
    with reader(make_engine(archive)) as session:
        asked = [(row.kind, dict(row.payload)) for row in recent_requests(session)]
    assert asked == [("poll_now", {}), ("add_feed", {"url": "https://news.example/blog"})]
    assert any("waits for the poller" in text for text in texts(at))


@pytest.mark.parametrize("address", ["javascript:alert(1)", "ftp://x.example", "http://", ""])
def test_what_is_no_web_address_is_refused_at_once(archive: str, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("sources", archive, monkeypatch, {"last": "30d"})
    next(field for field in at.text_input if field.label.startswith("Address")).set_value(address)
    next(button for button in at.button if button.label == "Add").click().run()
    assert "no web address" in at.error[0].value
    with reader(make_engine(archive)) as session:
        assert not recent_requests(session)


def test_an_opml_file_is_read_here_and_asked_for(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opml = b'<opml version="2.0"><body><outline text="A" type="rss" xmlUrl="https://a.example/feed"/></body></opml>'
    at = open_page("sources", archive, monkeypatch, {"last": "30d"})
    at.file_uploader[0].upload("feeds.opml", opml)
    next(button for button in at.button if button.label == "Import").click().run()
    assert not problems(at)
    with reader(make_engine(archive)) as session:
        request = recent_requests(session)[0]
    assert request.kind == "import_opml"
    assert "https://a.example/feed" in request.payload["opml"]
    at.file_uploader[0].upload("feeds.opml", b"<html>no opml</html>")
    next(button for button in at.button if button.label == "Import").click().run()
    assert at.error[0].proto.title == "Nothing was imported"
