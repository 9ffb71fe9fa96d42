"""Real feeds as captured, beside the project where they are there: everything they hold is stored, once.

What they hold is counted here anew from design §3, by none of the project's own code: a rule that both sides share
would prove nothing.
"""

from __future__ import annotations

import io
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import pytest

from db.models import Appearance, Article, Feed, Fetch
from monitor.domain import FeedSpec
from monitor.exchange.opml import write_opml
from monitor.polling import asked
from tests.unit.feeds.server import Server
from tests.unit.poller.build import Bench

CAPTURED = Path(__file__).resolve().parents[3] / "../shared/data/feeds/captured"

TRACKING = re.compile(r"(utm_|at_|xtor|maca|ref=|ns_|fbclid|cmp=|[^=]*=[^&]*(rss|feed))", re.I)


def entries(body: bytes) -> Iterator[tuple[str, str, str, str]]:
    """Guid, link, title and text of what a document lists."""
    if body.lstrip()[:1] == b"{":
        for item in json.loads(body)["items"]:
            text = item.get("content_html") or item.get("content_text") or item.get("summary")
            yield str(item.get("id") or ""), *(_flat(part) for part in (item.get("url"), item.get("title"), text))
        return
    for found in feedparser.parse(io.BytesIO(body), sanitize_html=False, resolve_relative_uris=False).entries:
        get: Any = lambda name, found=found: dict.get(found, name)  # noqa: E731
        texts = [part.value for part in get("content") or ()] + [get("summary") or ""]
        link = get("feedburner_origlink") or get("link")
        yield (get("id") or "").strip(), *(_flat(part) for part in (link, get("title"), max(texts, key=len)))


def _flat(markup: str | None) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", markup or "").split())


def _address(url: str) -> str:
    """Without scheme, ``#n`` and tracking."""
    path, _, query = re.sub(r"^https?://(www\.)?|#\d*$", "", url.strip(), flags=re.I).partition("?")
    return "&".join([path.rstrip("/"), *sorted(part for part in query.split("&") if part and not TRACKING.match(part))])


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)  # what is missing proves no difference


def reckoned(body: bytes) -> int:
    """How many articles a document tells: another guid, or without one another title, is another article. The same
    guid with both another link and another title is one too, and the same title without a guid (a column) with both
    another link and another text."""
    told: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for guid, link, title, text in entries(body):
        link = _address(link)
        if guid:
            key, proof = ("guid", _address(guid) if re.match("https?:", guid, re.I) else guid), (link, title)
        elif title:
            key, proof = ("title", title), (link, text)
        else:
            key, proof = ("link", link) if link else ("text", text), ("", "")
        if all(_differ(a, c) and _differ(b, d) for (a, b), (c, d) in ((proof, other) for other in told[key])):
            told[key].append(proof)
    return sum(map(len, told.values()))


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
        assert appearances.get(feed_id, 0) == reckoned(bodies[path]), files[int(path[1:])].name
    bench.poll()
    assert (len(bench.rows(Article, "id")), len(bench.rows(Appearance, "id"))) == (articles, sum(appearances.values()))
    assert {outcome for (outcome,) in bench.rows(Fetch, "outcome")} <= {"ok", "empty", "not_modified"}
    assert len(server.asked) == 2 * len(files)
