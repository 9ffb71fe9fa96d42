"""Downloads of a whole archive: seconds, and how much the app's memory grows, one at a time and four at once.

The archive is the captured headlines, loaded and read as anybody would, else made-up articles. Sizes: BENCH_ITEMS
(default 19059), BENCH_RUNS runs (default 5). Limit of the issue: 20 MB of growth over the idle app, whatever was
downloaded before. Memory is the app's own process, read from /proc many times a second while downloads run. *own* is
what it allocated (RssAnon); *file* are pages of files it has mapped (RssFile). Both count; each column shows its most,
seconds are the median.
"""

from __future__ import annotations

import logging
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import uvicorn
from starlette.applications import Starlette

from monitor import poller
from monitor.settings import Settings
from monitor.web.middleware import middleware
from monitor.web.routes import routes
from monitor.web.site import Site
from tests.app.seeded import archive, fill
from tests.bench.bench_load import HEADLINES, lines
from tests.bench.machine import load

ITEMS = int(os.environ.get("BENCH_ITEMS", "19059"))
RUNS = int(os.environ.get("BENCH_RUNS", "5"))
LIMIT_MB = 20.0


def serve(url: str, port: int) -> None:
    """The routes alone, as ``app.py`` joins them, without Streamlit's own comings and goings in the figures."""
    site = Site(Settings(database_url=url))
    app = Starlette(routes=routes(site), middleware=middleware(site.settings))
    uvicorn.run(app, port=port, log_level="warning")


def memory(pid: int) -> tuple[float, float]:
    """Megabytes the process allocated, and of files it has mapped."""
    lines = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines() if ":" in line)
    return tuple(int(lines[name].split()[0]) / 1024 for name in ("RssAnon", "RssFile"))  # type: ignore[return-value]


class Peak:
    """The most memory a process has while the block runs, over what it had when idle."""

    def __init__(self, pid: int, idle: tuple[float, float]) -> None:
        self.pid = pid
        self.idle = idle

    def __enter__(self) -> Peak:
        self.most = memory(self.pid)
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()
        return self

    def watch(self) -> None:
        while not self.stop.wait(0.005):
            now = memory(self.pid)
            self.most = (max(self.most[0], now[0]), max(self.most[1], now[1]))

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        self.thread.join()

    @property
    def growth(self) -> tuple[float, float]:
        return self.most[0] - self.idle[0], self.most[1] - self.idle[1]


def download(address: str) -> tuple[int, int]:
    """Bytes and lines of a file, without keeping it."""
    size = rows = 0
    with httpx.stream("GET", address, timeout=120) as answer:
        answer.raise_for_status()
        for chunk in answer.iter_raw():
            size += len(chunk)
            rows += chunk.count(b"\n")
    return size, rows - 1


def measure(base: str, pid: int) -> bool:
    """Print the table; whether memory stayed within the limit."""
    print(load())
    print(f"{'download':<26}{'rows':>8}{'MB':>7}{'seconds':>9}{'rows/s':>9}{'own +MB':>9}{'file +MB':>10}")
    worst = 0.0
    idle = memory(pid)
    for name, at_once in (("articles", 1), ("articles", 4), ("mentions", 1), ("mentions", 4)):
        seconds, own, mapped = [], [], []
        size = rows = 0
        for _ in range(RUNS):
            with Peak(pid, idle) as peak, ThreadPoolExecutor(at_once) as pool:
                began = time.perf_counter()
                results = list(pool.map(download, [f"{base}/export/{name}.csv?last=all"] * at_once))
                seconds.append(time.perf_counter() - began)
            assert len(set(results)) == 1, f"downloads differ: {results}"
            size, rows = results[0]
            own.append(peak.growth[0])
            mapped.append(peak.growth[1])
        taken = statistics.median(seconds)
        what = f"{name}.csv" + (f" x {at_once} at once" if at_once > 1 else "")
        print(
            f"{what:<26}{rows:>8}{size / 1e6:>7.1f}{taken:>9.2f}{at_once * rows / taken:>9.0f}"
            f"{max(own):>9.1f}{max(mapped):>10.1f}"
        )
        worst = max(worst, max(map(sum, zip(own, mapped, strict=True))))
    print(
        f"most growth {worst:.1f} MB over {sum(idle):.0f} MB when idle; limit {LIMIT_MB:.0f} MB; afterwards: {load()}"
    )
    return worst <= LIMIT_MB


def fill_archive(folder: Path) -> str:
    """A database with BENCH_ITEMS articles; its URL."""
    settings = Settings(database_url=f"sqlite:///{folder / 'vigie.db'}", catalogue="none")
    began = time.perf_counter()
    if HEADLINES.is_file():
        file = folder / "items.jsonl"
        file.write_bytes(b"".join(lines(ITEMS)))
        poller.load_file(settings, file, progress=False)
    else:
        with archive(folder) as (_, engine):
            fill(engine, ITEMS)
    print(f"{ITEMS:,} articles stored in {time.perf_counter() - began:.1f} s")
    return settings.database_url


def main() -> int:
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        url = fill_archive(Path(folder))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [sys.executable, "-m", "tests.bench.bench_export", url, str(port)]
        with subprocess.Popen(command) as server:
            try:
                base = f"http://127.0.0.1:{port}"
                for _ in range(300):
                    try:
                        download(
                            f"{base}/export/articles.csv?last=1d"
                        )  # no rows: warms only what any first request warms
                        break
                    except httpx.TransportError:
                        time.sleep(0.1)
                return 0 if measure(base, server.pid) else 1
            finally:
                server.terminate()


if __name__ == "__main__":
    if len(sys.argv) == 3:
        serve(sys.argv[1], int(sys.argv[2]))
    else:
        sys.exit(main())
