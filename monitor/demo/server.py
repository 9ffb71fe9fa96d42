"""The demonstration's web server: feeds that grow, one that fails, and the articles they link to. On 127.0.0.1 only."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from typing import Final, Self
from urllib.parse import urlsplit

from monitor.demo.items import FEEDS, DemoItem, load_items
from monitor.demo.render import TYPES, article_page, feed_document, front_page
from monitor.demo.schedule import Shown, fails, visible

HTML: Final = "text/html; charset=utf-8"


class DemoServer:
    """Serves the demonstration while the ``with`` block runs.

    The clock stands still until somebody asks for a feed for the first time, so that a poller that needs a while to
    start still finds the archive first and sees the live part come. ``speed`` 2 tells everything in half the time;
    ``clock`` gives seconds and only ever grows.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        items: Sequence[DemoItem] | None = None,
        speed: float = 1.0,
        clock: Callable[[], float] = monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Take the port (0: a free one). Raises OSError when it is taken."""
        self.items = tuple(load_items() if items is None else items)
        self.speed = speed
        self._clock, self._now = clock, now
        self._lock = threading.Lock()
        self._begun: tuple[float, datetime] | None = None
        self._http = ThreadingHTTPServer(("127.0.0.1", port), _handler(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.1,), name="demo-server", daemon=True)

    @property
    def url(self) -> str:
        """The server's address, without a final slash."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def elapsed(self, *, begin: bool = False) -> tuple[float, datetime]:
        """Seconds since the first request for a feed, and when that was. ``begin`` starts the clock."""
        with self._lock:
            if self._begun is None:
                if not begin:
                    return 0.0, self._now()
                self._begun = self._clock(), self._now()
            return self._clock() - self._begun[0], self._begun[1]

    def shown(self, *, begin: bool = False) -> tuple[float, tuple[Shown, ...]]:
        """Seconds since the beginning and what is visible."""
        elapsed, start = self.elapsed(begin=begin)
        return elapsed, visible(self.items, elapsed, self.speed, start=start)

    def answer(self, path: str) -> tuple[HTTPStatus, str, bytes]:
        """Status, content type and body of a GET for this path."""
        for feed in FEEDS:
            if path == feed.path:
                elapsed, shown = self.shown(begin=True)
                if fails(feed.id, elapsed, self.speed):
                    return HTTPStatus.INTERNAL_SERVER_ERROR, HTML, b"<p>This feed fails on purpose.</p>"
                # JSON is UTF-8 by definition; XML names its encoding in its prolog, and that is left to be found.
                return HTTPStatus.OK, TYPES[feed.syntax], feed_document(feed, shown, self.url)
        _, shown = self.shown()
        if path == "/":
            return HTTPStatus.OK, HTML, front_page(shown, self.url)
        for one in shown:
            if path == one.item.path:
                return HTTPStatus.OK, HTML, article_page(one, self.url)
        return HTTPStatus.NOT_FOUND, HTML, b"<p>Nothing here.</p>"


def _handler(server: DemoServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        server_version = "VigieDemo"
        sys_version = ""

        def do_GET(self) -> None:
            self._respond(with_body=True)

        def do_HEAD(self) -> None:
            self._respond(with_body=False)

        def _respond(self, *, with_body: bool) -> None:
            status, kind, body = server.answer(urlsplit(self.path).path)
            etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
            if status is HTTPStatus.OK and etag in _etags(self.headers.get("If-None-Match", "")):
                status, body = HTTPStatus.NOT_MODIFIED, b""
            self.send_response(status)
            if status in {HTTPStatus.OK, HTTPStatus.NOT_MODIFIED}:
                self.send_header("ETag", etag)
                self.send_header("Cache-Control", "no-cache")
            if status is not HTTPStatus.NOT_MODIFIED:
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if with_body and body:
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the poller says each poll in a line of its own."""

    return Handler


def _etags(header: str) -> set[str]:
    return {part.strip().removeprefix("W/") for part in header.split(",")}
