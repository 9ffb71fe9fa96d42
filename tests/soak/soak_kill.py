"""``python -m monitor poll --once`` killed at every named point and at random moments, and run again.

A local server gives feeds that change as time passes: the captured ones beside the project where they are there, and
always some made up here, with edits, repeated guids and articles that several feeds carry. After every kill the poller
is run again; at the end the archive must hold exactly what an undisturbed run of the same story leaves: the same
articles with the same texts, the same appearances, each hit once, the same figures, and a database that is sound.

SOAK_KILLS (100) is the number of random moments at which it is killed; a run that ends before its moment comes does not
count. The seed is printed; a run with the same SOAK_SEED begins alike.
"""

from __future__ import annotations

import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from db.alerts import create_alert
from db.engine import make_engine, writer
from db.feeds import sync_feeds
from db.migrate import migrate
from monitor.domain import FeedSpec
from monitor.failpoint import POINTS
from monitor.knowledge import load
from tests.unit.feeds.server import Server, item, rss

ROOT = Path(__file__).resolve().parents[2]
CAPTURED = ROOT / "../shared/data/feeds/captured"
KILLS = int(os.environ.get("SOAK_KILLS", "100"))
SEED = int(os.environ.get("SOAK_SEED", str(time.time_ns() % 1_000_000)))
FEEDS = 12  # made up
REAL = 20  # captured files beside them: enough for every format, few enough for a hundred runs
KILLED = {137, -signal.SIGKILL}


class Story:
    """What the feeds say at each moment; the moment moves only when it is told to, so that two runs hear the same."""

    def __init__(self, server: Server) -> None:
        self.moment = 0
        self.specs: list[FeedSpec] = []
        real = sorted(path for path in CAPTURED.glob("*") if path.is_file()) if CAPTURED.is_dir() else []
        bodies = [path.read_bytes() for path in real[:: max(1, len(real) // REAL)]]
        for number in range(FEEDS + len(bodies)):
            url = server.serve_with_validators(
                f"/feed/{number}",
                lambda number=number: self.body(number, bodies),  # type: ignore[misc]
                lambda number=number: f'"{hashlib.sha256(self.body(number, bodies)).hexdigest()}"',  # type: ignore[misc]
            )
            self.specs.append(FeedSpec(url=url, title=f"Feed {number}"))

    def body(self, number: int, bodies: list[bytes]) -> bytes:
        if number >= FEEDS:
            return bodies[number - FEEDS]
        newest = self.moment // 3 + 5
        items = [item(number * 1000 + n, text=self._text(number, n)) for n in range(newest, max(0, newest - 8), -1)]
        items += [item(n, link=f"https://gazette.example/shared/{n}") for n in range(newest // 2)]  # in every feed
        items += [item(900, title="Twice"), item(900, title="Twice")]
        return rss(*items, title=f"Feed {number}").encode()

    def _text(self, number: int, n: int) -> str:
        edits = self.moment // 7 if n % 5 == 0 else 0
        return f"Crane {n} of port {number} was inspected on Monday, report number {edits}."


def prepare(path: Path, specs: list[FeedSpec]) -> None:
    """A database with the feeds and two alerts, one of which meets nearly everything."""
    engine = make_engine(f"sqlite:///{path}")
    migrate(engine)
    now = datetime.now(UTC)
    with writer(engine) as session:
        sync_feeds(session, specs, now)
        for query in ("crane", "inspected AND port"):
            create_alert(session, name=query, query=query, knowledge=load(), person="local", now=now)
    engine.dispose()


def start(path: Path, fail_at: str = "") -> subprocess.Popen[bytes]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MONITOR_")}
    environment |= {
        "MONITOR_DATABASE_URL": f"sqlite:///{path}",
        "MONITOR_CATALOGUE": "none",
        "MONITOR_ALLOW_NETWORKS": "127.0.0.0/8",
        "MONITOR_LOG_LEVEL": "WARNING",
    }
    if fail_at:
        environment["MONITOR_FAIL_AT"] = fail_at
    return subprocess.Popen([sys.executable, "-m", "monitor", "poll", "--once"], cwd=ROOT, env=environment)


def finish(path: Path) -> float:
    """A run that nobody disturbs; its seconds."""
    started = time.monotonic()
    code = start(path).wait(600)
    if code != 0:
        raise SystemExit(f"poll --once ended with {code}")
    return time.monotonic() - started


def state(path: Path) -> dict[str, object]:
    """What must not depend on kills."""
    with closing(sqlite3.connect(path)) as connection:

        def rows(statement: str) -> list[tuple[object, ...]]:
            return sorted(connection.execute(statement).fetchall(), key=repr)

        (sound,) = connection.execute("PRAGMA integrity_check").fetchone()
        hits = rows("SELECT alert_id, subject_kind, subject_key FROM hit")
        # Ids, and which of two feeds brought an article first, may depend on kills; what is counted may not.
        return {
            "integrity": sound,
            "foreign keys": len(connection.execute("PRAGMA foreign_key_check").fetchall()),
            "articles": rows("SELECT title, body, content_hash FROM article"),
            "appearances": rows("SELECT feed_id, entry_key, entry_hash FROM appearance"),
            "revisions": rows(
                "SELECT a.canonical_url, r.content_hash, r.cause FROM revision r JOIN article a ON a.id = r.article_id"
            ),
            "mentions": rows(
                "SELECT a.content_hash, m.entity_id, m.count FROM mention m JOIN article a ON a.id = m.article_id"
            ),
            "figures of days": rows(
                "SELECT day, entity_id, topic, language, sum(articles), sum(owned) FROM daily GROUP BY 1, 2, 3, 4"
            ),
            "what is hit": rows(
                "SELECT h.alert_id, a.content_hash, h.live FROM hit h LEFT JOIN article a ON a.id = h.article_id"
            ),
            "hits": len(hits),
            "hits twice": len(hits) - len(set(hits)),
            "unread": connection.execute("SELECT count(*) FROM article WHERE reader_version IS NULL").fetchone()[0],
            "readings": connection.execute("SELECT count(*) FROM reading WHERE superseded_at IS NULL").fetchone()[0],
        }


def differences(one: dict[str, object], other: dict[str, object]) -> list[str]:
    return [name for name in one if one[name] != other[name]]


def main() -> int:
    chance = random.Random(SEED)
    print(f"{len(POINTS)} named points, {KILLS} random moments, seed {SEED}")
    with tempfile.TemporaryDirectory() as folder, Server() as server:
        story = Story(server)
        calm, rough = Path(folder) / "calm.db", Path(folder) / "rough.db"
        for path in (calm, rough):
            prepare(path, story.specs)
        finish(calm)
        missed = [point for point in POINTS if start(rough, point).wait(600) not in KILLED]
        finish(rough)
        failed = report("named points", differences(state(calm), state(rough)))
        if missed:
            failed.append(f"never passed: {', '.join(missed)}")
        killed = 0
        seconds = finish(calm)
        while killed < KILLS and story.moment < 3 * KILLS:
            number = story.moment = story.moment + 1
            child = start(rough, chance.choice(POINTS) + f":{chance.randint(1, 20)}" if number % 4 == 0 else "")
            try:
                child.wait(chance.uniform(0.1, seconds))
            except subprocess.TimeoutExpired:
                child.kill()
            killed += child.wait() in KILLED
            finish(rough)
            seconds = finish(calm)
            if number % 10 == 0 or killed == KILLS:
                failed += report(f"{number} runs, {killed} killed", differences(state(calm), state(rough)))
        if killed < KILLS:
            failed.append(f"only {killed} of {number} runs were killed")
        final = state(rough)
        failed += [f"{name}: {final[name]}" for name in ("foreign keys", "hits twice", "unread") if final[name]]
        if final["integrity"] != "ok":
            failed.append(f"integrity: {final['integrity']}")
        sizes = {name: len(value) for name, value in final.items() if isinstance(value, list)}
        print(", ".join(f"{count} {name}" for name, count in sizes.items()), f", {final['hits']} hits")
    print("failed:\n  " + "\n  ".join(failed) if failed else "nothing lost, nothing doubled")
    return bool(failed)


def report(after: str, different: list[str]) -> list[str]:
    print(f"after {after}: {'the same' if not different else 'DIFFERENT ' + ', '.join(different)}", flush=True)
    return [f"after {after}: {', '.join(different)}"] if different else []


if __name__ == "__main__":
    sys.exit(main())
