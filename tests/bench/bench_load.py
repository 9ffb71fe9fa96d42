"""How fast a file of items is read and stored, on all cores.

The file is the captured headlines beside the project, else items made up here. BENCH_ITEMS bounds the number of lines,
BENCH_RUNS the number of runs, each into an empty database; the median counts. After each run lemon24/reader stores the
same items, in the same minute on the same machine (``other_reader``), so that their ratio stands even where the
seconds do not.
"""

from __future__ import annotations

import json
import logging
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from monitor import poller
from monitor.settings import Settings
from tests.bench.machine import load, row

HEADLINES = Path(__file__).resolve().parents[2] / "../shared/data/news/headlines_2025-26.jsonl"
TARGET = 300  # items a second on two cores, reading included (issue 2)
READER = 385  # new entries a second of lemon24/reader without any reading, the figure Vigie set out with
WIDTHS = (34, 10, 10, 10, 10, 12)
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


def other_reader(path: Path) -> tuple[int, float, float] | None:
    """New entries, seconds to store them, seconds to index them; None, and why on stderr, where it cannot be run."""
    command = [sys.executable, "-m", "tests.bench.other_reader", str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(f"lemon24/reader was not measured: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
        return None
    new, stored, indexed = done.stdout.split()
    return int(new), float(stored), float(indexed)


def main() -> int:
    logging.disable(logging.WARNING)
    count = int(os.environ.get("BENCH_ITEMS", "19059"))
    runs = int(os.environ.get("BENCH_RUNS", "3"))
    rates: list[float] = []
    theirs: dict[str, list[float]] = {"stores": [], "stores and indexes": []}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "items.jsonl"
        path.write_bytes(b"".join(lines(count)))
        source = "captured headlines" if HEADLINES.is_file() else "made-up items"
        print(f"{count:,} {source}; {load()}")
        row(WIDTHS, "run", "seconds", "items/s", "CPU s", "new", "MB on disk")
        for run in range(runs):
            database = Path(folder) / f"{run}.db"
            settings = Settings(database_url=f"sqlite:///{database}", catalogue="none")
            used, started = cpu(), time.monotonic()
            done = poller.load_file(settings, path, progress=False)
            seconds = time.monotonic() - started
            used = cpu() - used
            rates.append(done.lines / seconds)
            size = sum(file.stat().st_size for file in database.parent.glob(f"{database.name}*")) / 1e6
            spent = (f"{seconds:.1f}", f"{rates[-1]:,.0f}", f"{used:.1f}")
            row(WIDTHS, f"{run + 1}: Vigie reads, stores, indexes", *spent, f"{done.new:,}", f"{size:.0f}")
            if (other := other_reader(path)) is None:
                continue
            new, stored, indexed = other
            for name, taken in (("stores", stored), ("stores and indexes", stored + indexed)):
                theirs[name].append(new / taken)
                row(WIDTHS, f"{run + 1}: reader {name}", f"{taken:.1f}", f"{new / taken:,.0f}", "", f"{new:,}", "")
        started = time.monotonic()
        again = poller.load_file(settings, path, progress=False)
        seconds = time.monotonic() - started
        row(
            WIDTHS,
            "Vigie, the same file again",
            f"{seconds:.1f}",
            f"{again.lines / seconds:,.0f}",
            "",
            f"{again.new:,}",
            "",
        )
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    median = statistics.median(rates)
    print(f"\nread, stored and indexed: {median:,.0f} items/s, median of {runs}; at least {TARGET} are wanted")
    print(f"lemon24/reader's {READER} new entries/s, without any reading: Vigie does {median / READER:.1f} times that")
    for name, measured in theirs.items():
        if measured:
            rate = statistics.median(measured)
            print(f"lemon24/reader {name} {rate:,.0f}/s here and now: Vigie does {median / rate:.2f} times that")
    print(f"memory of the main process, at most: {memory:,.0f} MB; afterwards: {load()}")
    if again.new:
        print("loading the file again stored articles anew", file=sys.stderr)
        return 1
    return 0 if median >= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
