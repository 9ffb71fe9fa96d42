"""``python -m monitor poll`` as a process of its own: how it begins and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from db.engine import writer
from db.feeds import set_feed_active
from db.models import Feed
from monitor import poller
from monitor.polling import tools
from monitor.settings import Settings
from tests.unit.feeds.server import Server, item, rss
from tests.unit.poller.build import KNOWLEDGE, Bench

ROOT = Path(__file__).resolve().parents[3]
HEADER = "name,url,language,country,kind,control,reliability,family,active,note\n"


def start(tmp_path: Path, *arguments: str, catalogue: str) -> subprocess.Popen[bytes]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MONITOR_")}
    environment |= {
        "MONITOR_DATABASE_URL": f"sqlite:///{tmp_path / 'vigie.db'}",
        "MONITOR_CATALOGUE": catalogue,
        "MONITOR_ALLOW_NETWORKS": "127.0.0.0/8",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "monitor", "poll", *arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize("how", ["input closed", "SIGTERM"])
def test_a_poller_ends_promptly_and_without_a_traceback(tmp_path: Path, server: Server, how: str) -> None:
    catalogue = tmp_path / "feeds.csv"
    catalogue.write_text(
        HEADER + f"Gazette,{server.serve('/feed', rss(item(1)))},en,GB,newspaper,private,C,gazette,yes,\n"
    )
    child = start(tmp_path, "--child", catalogue=str(catalogue))
    try:
        end = time.monotonic() + 30
        while not server.asked and time.monotonic() < end:
            time.sleep(0.05)
        assert server.asked, "it never polled"
        assert child.stdin is not None
        assert child.stderr is not None
        started = time.monotonic()
        if how == "input closed":
            child.stdin.close()
        else:
            child.send_signal(getattr(signal, how))
        child.wait(5)
        assert time.monotonic() - started < 4
        said = child.stderr.read().decode()
        assert "Traceback" not in said
        assert child.returncode in {0, 130}
    finally:
        if child.poll() is None:
            child.kill()


def test_a_catalogue_that_cannot_be_used_is_one_line_and_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(tools, "knowledge_of", lambda settings: KNOWLEDGE)
    catalogue = tmp_path / "feeds.csv"
    catalogue.write_text("name,url\nGazette,not an address\n")
    settings = Settings(database_url=f"sqlite:///{tmp_path / 'vigie.db'}", catalogue=str(catalogue))
    with pytest.raises(SystemExit):
        poller.run(settings, once=True)
    (record,) = [record for record in caplog.records if record.levelname == "ERROR"]
    assert "feeds.csv" in record.message
    assert record.exc_info is None


def test_the_catalogue_is_added_once_and_a_persons_changes_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bench: Bench
) -> None:
    catalogue = tmp_path / "feeds.csv"
    catalogue.write_text(HEADER + "Gazette,https://gazette.example/feed,en,GB,newspaper,private,C,gazette,yes,\n")
    given = replace(bench.tools(), settings=replace(bench.settings, catalogue=str(catalogue)))
    poller.sync(given)
    with writer(bench.engine) as session:
        set_feed_active(session, 1, False, bench.clock())
    poller.sync(given)
    assert bench.one(Feed, "title", "active") == ("Gazette", False)
    poller.sync(bench.tools())  # a catalogue of none takes nothing away
    assert bench.one(Feed, "title", "active") == ("Gazette", False)
