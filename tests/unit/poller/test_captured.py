"""Real feeds as captured, beside the project where they are there: everything they hold is stored, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.models import Appearance, Article, Feed, Fetch
from monitor.domain import FeedSpec
from monitor.exchange.opml import write_opml
from monitor.feeds.identify import distinct
from monitor.feeds.parse import parse
from monitor.polling import asked
from tests.unit.feeds.server import Server
from tests.unit.poller.build import Bench

CAPTURED = Path(__file__).resolve().parents[3] / "../shared/data/feeds/captured"


@pytest.mark.skipif(not CAPTURED.is_dir(), reason="the captured feeds are not beside the project")
def test_each_captured_feed_is_stored_whole_and_a_second_poll_adds_nothing(bench: Bench, server: Server) -> None:
    files = sorted(path for path in CAPTURED.iterdir() if path.is_file())
    bodies = {f"/{number}": path.read_bytes() for number, path in enumerate(files)}
    for path, body in bodies.items():
        server.serve_with_validators(path, lambda body=body: body, lambda path=path: f'"{path}"')  # type: ignore[misc]
    opml = write_opml([FeedSpec(server.url(path), f"Captured {path}") for path in bodies]).decode()
    assert asked._import(bench.tools(), opml)[0]
    bench.poll()
    articles = len(bench.rows(Article, "id"))
    appearances: dict[int, int] = {}
    for (feed_id,) in bench.rows(Appearance, "feed_id"):
        appearances[feed_id] = appearances.get(feed_id, 0) + 1
    for feed_id, url in bench.rows(Feed, "id", "url"):
        path = url.removeprefix(server.url(""))
        parsed = parse(bodies[path], url=url, content_type="application/rss+xml", now=bench.clock())
        assert appearances.get(feed_id, 0) == distinct(parsed.entries), files[int(path[1:])].name
    bench.poll()
    assert (len(bench.rows(Article, "id")), len(bench.rows(Appearance, "id"))) == (articles, sum(appearances.values()))
    assert {outcome for (outcome,) in bench.rows(Fetch, "outcome")} <= {"ok", "empty", "not_modified"}
    assert len(server.asked) == 2 * len(files)
