"""What a browser test stands on: a feed of our own, Vigie started as `make run` starts it, and a Chromium that notes
every request which would leave the host.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import sha256
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADER = "name,url,language,country,kind,control,reliability,family,active,note\n"


@dataclass(frozen=True)
class Item:
    guid: str
    title: str
    text: str
    published: datetime


@dataclass
class LocalFeed:
    """An RSS feed whose items a test publishes while Vigie watches."""

    items: list[Item] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/feed.xml"

    def publish(self, title: str, text: str, published: datetime | None = None) -> Item:
        item = Item(f"item-{len(self.items) + 1}", title, text, published or datetime.now(UTC))
        self.items.append(item)
        return item

    def document(self) -> bytes:
        rows = "".join(
            f"<item><guid isPermaLink='false'>{item.guid}</guid><title>{escape(item.title)}</title>"
            f"<link>http://127.0.0.1:{self.port}/{item.guid}</link><description>{escape(item.text)}</description>"
            f"<pubDate>{format_datetime(item.published)}</pubDate></item>"
            for item in list(self.items)
        )
        text = f"<rss version='2.0'><channel><title>Test agency</title><language>en</language>{rows}</channel></rss>"
        return f"<?xml version='1.0' encoding='utf-8'?>{text}".encode()

    @contextmanager
    def serving(self) -> Iterator[LocalFeed]:
        feed = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = feed.document() if self.path == "/feed.xml" else b"<html><body>an article</body></html>"
                tag = f'"{sha256(body).hexdigest()[:16]}"'
                if self.headers.get("If-None-Match") == tag:
                    self.send_response(304)
                    self.end_headers()
                    return
                self.send_response(200)
                self.send_header("Content-Type", "application/rss+xml" if self.path == "/feed.xml" else "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("ETag", tag)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: object) -> None:
                """Say nothing: the test's own output is what matters."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Vigie:
    """A running Vigie."""

    port: int
    folder: Path
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return (self.folder / "vigie.log").read_text(encoding="utf-8", errors="replace")

    def wait_for_articles(self, number: int, seconds: float = 60) -> None:
        """Until the archive holds this many; the poller is another process, so there is nothing to be told by."""
        deadline = time.monotonic() + seconds
        while self.fetch("/export/articles.csv").count("\n") <= number:
            if time.monotonic() > deadline:
                raise AssertionError(f"fewer than {number} articles after {seconds} s:\n{self.log[-3000:]}")
            time.sleep(0.3)

    def fetch(self, path: str) -> str:
        with urllib.request.urlopen(self.url + path, timeout=30) as answer:
            return answer.read().decode("utf-8")


@contextmanager
def running(folder: Path, feeds: str, *, poll_interval: int = 1, **extra: str) -> Iterator[Vigie]:
    """Vigie as ``python -m monitor serve`` starts it, on its own database and these feeds (CSV rows)."""
    catalogue = folder / "feeds.csv"
    catalogue.write_text(HEADER + feeds, encoding="utf-8")
    port = free_port()
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("MONITOR_", "STREAMLIT_"))}
    environ |= {
        "MONITOR_DATABASE_URL": f"sqlite:///{folder / 'vigie.db'}",
        "MONITOR_PORT": str(port),
        "MONITOR_CATALOGUE": str(catalogue),
        "MONITOR_ALLOW_NETWORKS": "127.0.0.0/8",
        "MONITOR_POLL_INTERVAL": str(poll_interval),
        **extra,
    }
    with (folder / "vigie.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "monitor", "serve"],
            cwd=ROOT,
            env=environ,
            stdout=log,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
    vigie = Vigie(port, folder, process)
    try:
        _wait_until_healthy(vigie)
        yield vigie
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _wait_until_healthy(vigie: Vigie, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if vigie.process.poll() is not None:
            raise AssertionError(f"Vigie ended at once with {vigie.process.returncode}:\n{vigie.log[-3000:]}")
        try:
            vigie.fetch("/health")
            return
        except OSError:
            time.sleep(0.2)  # waiting for another process to listen: there is nothing to be told by
    raise AssertionError(f"Vigie did not answer in {seconds} s:\n{vigie.log[-3000:]}")
