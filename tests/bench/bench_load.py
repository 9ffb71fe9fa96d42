"""How fast a file of items is read and stored, all cores, with nothing else running.

The file is the captured headlines beside the project, else items made up here. BENCH_ITEMS bounds the number of lines,
BENCH_RUNS the number of runs (each into an empty database; the best counts, the others show the spread).
"""

from __future__ import annotations

import json
import logging
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from monitor import poller
from monitor.settings import Settings

HEADLINES = Path(__file__).resolve().parents[2] / "../shared/data/news/headlines_2025-26.jsonl"
TARGET = 300  # items a second on two cores, reading included (issue 2)
READER = 385  # new entries a second that lemon24/reader 3.26 stores without any reading, measured 2026-11
TOPICS = ("crane", "quay", "pilot", "convoy", "rocket", "resolution", "cargo", "drone")


def lines(count: int) -> Iterator[bytes]:
    """At most ``count`` lines of the headlines, or of made-up items where they are missing."""
    if HEADLINES.is_file():
        with HEADLINES.open("rb") as file:
            yield from (line for _, line in zip(range(count), file, strict=False))
        return
    for number in range(count):
        topic, other = TOPICS[number % 8], TOPICS[number // 8 % 8]
        row = {
            "id": f"bench-{number}",
            "title": f"The {topic} of {number} and what the {other} had to do with it",
            "text": f"Officials said on Monday that the {topic} number {number} was inspected near the {other}. " * 3,
            "url": f"https://gazette.example/{number}",
            "published": f"2026-{number % 11 + 1:02}-{number % 28 + 1:02}T10:00:00Z",
            "source": f"Source {number % 7}",
        }
        yield json.dumps(row).encode() + b"\n"


def cpu() -> float:
    """CPU seconds of this process and those it has waited for."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def main() -> int:
    logging.disable(logging.WARNING)
    count = int(os.environ.get("BENCH_ITEMS", "19059"))
    runs = int(os.environ.get("BENCH_RUNS", "2"))
    rates: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "items.jsonl"
        path.write_bytes(b"".join(lines(count)))
        source = "captured headlines" if HEADLINES.is_file() else "made-up items"
        print(f"{count:,} {source}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
        print(f"{'run':<10}{'seconds':>10}{'items/s':>10}{'CPU s':>10}{'new':>10}{'MB on disk':>12}")
        for run in range(runs):
            database = Path(folder) / f"{run}.db"
            settings = Settings(database_url=f"sqlite:///{database}", catalogue="none")
            used, started = cpu(), time.monotonic()
            done = poller.load_file(settings, path, progress=False)
            seconds = time.monotonic() - started
            rates.append(done.lines / seconds)
            size = sum(file.stat().st_size for file in database.parent.glob(f"{database.name}*")) / 1e6
            name = f"load {run + 1}"
            used = cpu() - used
            print(f"{name:<10}{seconds:>10.1f}{rates[-1]:>10,.0f}{used:>10.1f}{done.new:>10,}{size:>12.0f}")
        started = time.monotonic()
        again = poller.load_file(settings, path, progress=False)
        seconds = time.monotonic() - started
        print(f"{'again':<10}{seconds:>10.1f}{again.lines / seconds:>10,.0f}{'':>10}{again.new:>10,}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    best = max(rates)
    print(f"\nread and stored: {best:,.0f} items/s at best; at least {TARGET} are wanted")
    print(f"memory of the main process, at most: {memory:,.0f} MB")
    print(f"for comparison: lemon24/reader stores {READER} new entries/s and reads none of them")
    if again.new:
        print("loading the file again stored articles anew", file=sys.stderr)
        return 1
    return 0 if best >= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
