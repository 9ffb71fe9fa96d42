"""Vigie as `make run` starts it, worked for SOAK_SECONDS (120): feeds that publish and edit every second, a reader who
searches and opens pages, downloads that are broken off, a poller that is killed now and then.

At the end every published item must be there once, in its last text; each article that meets the alert must be a hit
once; no process may be left over; and neither the app nor the poller may have grown by more than ``GROWTH`` megabytes
between the first third of its life and the last. The log must hold no traceback.
"""

from __future__ import annotations

import csv
import io
import os
import random
import re
import signal
import statistics
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from http.client import HTTPException
from pathlib import Path
from sqlite3 import connect

from db.alerts import create_alert
from db.engine import make_engine, writer
from db.migrate import migrate
from monitor.knowledge import load
from tests.browser.stage import Vigie, running
from tests.unit.feeds.server import Server, item, rss

SECONDS = float(os.environ.get("SOAK_SECONDS", "120"))
SEED = int(os.environ.get("SOAK_SEED", str(time.time_ns() % 1_000_000)))
FEEDS = 6
KILL_EVERY = 12.0  # seconds between two kills of the poller
WARM = 10.0  # seconds a new poller takes to have loaded what it knows
SETTLE = 30.0  # seconds until all that was published must be there
GROWTH = 40.0  # megabytes; a run of an hour (SOAK_SECONDS=3600) has to stay within them too
SHOWN = 60  # items a feed shows at a time, so that none is gone before a killed poller is back


class Newsroom:
    """What the feeds have published so far. Written by one thread, read by the server's."""

    def __init__(self, server: Server, chance: random.Random) -> None:
        self.texts: list[dict[int, str]] = [{} for _ in range(FEEDS)]
        self.chance = chance
        self.specs = [server.serve(f"/feed/{number}", b"") for number in range(FEEDS)]
        for number in range(FEEDS):
            server.serve_with_validators(
                f"/feed/{number}",
                lambda number=number: self.document(number),  # type: ignore[misc]
                lambda number=number: f'"{hash(tuple(self.texts[number].values()))}"',  # type: ignore[misc]
            )

    def document(self, number: int) -> bytes:
        newest = list(self.texts[number].items())[-SHOWN:]
        return rss(*(item(number * 100_000 + n, f"Crane {n} of port {number}", text) for n, text in newest)).encode()

    def publish(self) -> None:
        texts = self.texts[self.chance.randrange(FEEDS)]
        texts[len(texts)] = f"Rifles for North Korea lay in hold {len(texts)}, an inspector said."
        if self.chance.random() < 0.2:
            edited = self.chance.choice(list(texts)[-SHOWN // 2 :])
            texts[edited] = f"{texts[edited].partition(' It ')[0]} It was said {self.chance.randrange(1_000)} times."

    def expected(self) -> dict[str, str]:
        return {
            f"Crane {n} of port {number}": text for number in range(FEEDS) for n, text in self.texts[number].items()
        }


def readers(vigie: Vigie, stop: threading.Event, problems: list[str]) -> Iterator[threading.Thread]:
    """Threads that ask as browsers and scripts do; what goes wrong lands in ``problems``."""

    def watch(path: str, whole: bool) -> None:
        while not stop.is_set():
            try:
                with urllib.request.urlopen(vigie.url + path, timeout=30) as answer:
                    answer.read() if whole else answer.read(2_000)
            except (OSError, HTTPException) as error:  # a truncated answer is the latter
                problems.append(f"{path}: {error}")
            stop.wait(0.2)

    for path, whole in (
        ("/export/articles.csv?last=all", True),
        ("/export/articles.csv?last=all&q=rifles", False),
        ("/export/mentions.csv?last=all&actor=KP", False),
        ("/health", True),
        ("/", True),
    ):
        yield threading.Thread(target=watch, args=(path, whole), daemon=True)


def poller(vigie: Vigie) -> int | None:
    """The process id of the poller that the app supervises."""
    children = Path(f"/proc/{vigie.process.pid}/task/{vigie.process.pid}/children")
    with suppress(OSError):
        for pid in children.read_text().split():
            if b"poll" in Path(f"/proc/{pid}/cmdline").read_bytes():
                return int(pid)
    return None


def megabytes(pid: int) -> float:
    found = re.search(r"RssAnon:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) / 1024 if found else 0.0


def archive(vigie: Vigie) -> dict[str, list[str]]:
    """Title → the bodies of the articles that have it."""
    found: dict[str, list[str]] = {}
    with closing(connect(vigie.folder / "vigie.db")) as connection:
        for title, body in connection.execute("SELECT title, body FROM article"):
            found.setdefault(title, []).append(body)
    return found


def main() -> int:
    chance = random.Random(SEED)
    problems: list[str] = []
    print(f"{SECONDS:.0f} s, {FEEDS} feeds, seed {SEED}")
    with tempfile.TemporaryDirectory() as folder, Server() as server:
        room = Newsroom(server, chance)
        rows = "".join(
            f"Port {n},{url},en,KR,agency,private,B,port-{n},yes,\n" for n, url in enumerate(room.specs)
        )  # fmt: skip
        engine = make_engine(f"sqlite:///{folder}/vigie.db")
        migrate(engine)
        with writer(engine) as session:
            now = datetime.now(UTC)
            create_alert(
                session, name="Rifles", query="rifles AND actor:KP", knowledge=load(), person="local", now=now
            )  # fmt: skip
        engine.dispose()
        with running(Path(folder), rows) as vigie:
            sizes, kills = work(vigie, room, problems)
            missing = settle(vigie, room)
            app_log, last_poller = vigie.log, poller(vigie)
            hits = list(csv.DictReader(io.StringIO(vigie.fetch("/export/hits.csv").lstrip("\ufeff"))))
        found = archive(vigie)
        if last_poller is not None and Path(f"/proc/{last_poller}").exists():
            problems.append("the poller outlived the app")
    problems += missing
    problems += [f"{title}: {len(bodies)} articles" for title, bodies in found.items() if len(bodies) > 1]
    if len({hit["article_id"] for hit in hits}) != len(hits) or len(hits) != len(found):
        problems.append(f"{len(hits)} hits for {len(found)} articles")
    problems += ["a traceback in the log"] if "Traceback" in app_log else []
    print(f"{len(found)} articles, {len(hits)} hits, the poller killed {kills} times")
    print(f"{'process':<10}{'early MB':>10}{'late MB':>10}{'growth':>10}")
    for name, series in sizes.items():
        third = max(1, len(series) // 3)
        early, late = statistics.median(series[:third]), statistics.median(series[-third:])
        print(f"{name:<10}{early:>10.1f}{late:>10.1f}{late - early:>+10.1f}")
        if late - early > GROWTH:
            problems.append(f"{name} grew by {late - early:.1f} MB")
    print("failed:\n  " + "\n  ".join(dict.fromkeys(problems)) if problems else "nothing lost, nothing doubled")
    return bool(problems)


def work(vigie: Vigie, room: Newsroom, problems: list[str]) -> tuple[dict[str, list[float]], int]:
    """The run itself; gives memory by process over time, and how often the poller was killed."""
    stop = threading.Event()
    threads = list(readers(vigie, stop, problems))
    for thread in threads:
        thread.start()
    sizes: dict[str, list[float]] = {"app": [], "poller": []}
    kills = 0
    began = time.monotonic()
    next_kill = began + KILL_EVERY
    while (now := time.monotonic()) - began < SECONDS:
        room.publish()
        pid = poller(vigie)
        with suppress(OSError):
            sizes["app"].append(megabytes(vigie.process.pid))
            if pid is not None and now - began >= SECONDS / 3 + WARM:
                sizes["poller"].append(megabytes(pid))
        # Kills end after the first third, so that the rest of the run sees one poller grow, if it does.
        if pid is not None and now >= next_kill and now - began < SECONDS / 3:
            os.kill(pid, signal.SIGKILL)
            kills += 1
            next_kill = now + KILL_EVERY
        time.sleep(1)
    stop.set()
    for thread in threads:
        thread.join()
    return sizes, kills


def settle(vigie: Vigie, room: Newsroom) -> list[str]:
    """What was published and is not in the archive with its last text, once it has had time to arrive."""
    expected = room.expected()
    until = time.monotonic() + SETTLE
    while True:
        found = archive(vigie)
        missing = [title for title, text in expected.items() if text not in found.get(title, [])]
        if not missing or time.monotonic() > until:
            return [f"{title}: missing or in an old text" for title in missing]
        time.sleep(1)


if __name__ == "__main__":
    sys.exit(main())
