"""A web server on 127.0.0.1 that behaves as a test says, and forgets nothing it was asked."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *_: Any) -> None:
        """Clients that hang up are what is tested; their tracebacks would only hide others."""


class Server:
    """Routes are path → function of the request handler; ``asked`` keeps path and headers of every request."""

    def __init__(self) -> None:
        self.routes: dict[str, Callable[[BaseHTTPRequestHandler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                server.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                route = server.routes.get(self.path.partition("?")[0])
                # Clients of these tests hang up in the middle: that is what is tested.
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    if route is None:
                        send(self, 404)
                    else:
                        route(self)

            def log_message(self, *_: Any) -> None:
                return

        self._http = _Quiet(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)

    @property
    def port(self) -> int:
        return int(self._http.server_address[1])

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def serve(self, path: str, body: bytes | str, status: int = 200, **headers: str) -> str:
        """A route that always answers the same; gives its URL. ``_`` in header names is a hyphen."""
        data = body.encode() if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.routes[path] = lambda handler: send(handler, status, data, **named)
        return self.url(path)

    def serve_with_validators(self, path: str, body: Callable[[], bytes], etag: Callable[[], str]) -> str:
        """A route that answers 304 to whoever knows its ETag."""

        def route(handler: BaseHTTPRequestHandler) -> None:
            tag = etag()
            if handler.headers.get("If-None-Match") == tag:
                send(handler, 304, ETag=tag)
            else:
                send(handler, 200, body(), ETag=tag, **{"Content-Type": "application/rss+xml"})

        self.routes[path] = route
        return self.url(path)

    def redirect(self, path: str, target: str, status: int = 302) -> str:
        self.routes[path] = lambda handler: send(handler, status, b"", Location=target)
        return self.url(path)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


def send(handler: BaseHTTPRequestHandler, status: int, body: bytes = b"", **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    if "Content-Length" not in headers and status != 304:
        handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def running() -> Iterator[Server]:
    with Server() as server:
        yield server


def rss(*items: str, title: str = "Harbour gazette", extra: str = "") -> str:
    """A small RSS document around items that are XML already."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{title}</title>'
        f"<language>en</language>{extra}{''.join(items)}</channel></rss>"
    )


def item(number: int, title: str | None = None, text: str | None = None, link: str | None = None) -> str:
    """One complete RSS item; ``number`` makes it different from others."""
    return (
        f"<item><guid isPermaLink='false'>item-{number}</guid>"
        f"<title>{title or f'Crane number {number} inspected at the harbour'}</title>"
        f"<link>{link or f'https://gazette.example/{number}'}</link>"
        f"<description>{text or f'Inspectors looked at crane number {number} for two hours on Monday.'}</description>"
        f"<pubDate>Mon, 02 Nov 2026 10:{number % 60:02}:00 GMT</pubDate></item>"
    )
