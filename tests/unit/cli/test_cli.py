"""The commands as a person types them, each in this process with an environment of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from db.engine import make_engine, reader
from db.feeds import feed_rows
from monitor.cli import main
from monitor.settings import load

OPML = b"""<opml version="2.0"><head><title>x</title></head><body>
<outline text="One" type="rss" xmlUrl="https://one.example/feed"/>
<outline text="Two" type="rss" xmlUrl="https://two.example/feed" vigie:kind="agency"
 xmlns:vigie="https://vigie.example/ns"/>
<outline text="Not a feed" type="rss" xmlUrl="javascript:alert(1)"/>
</body></opml>"""


@pytest.fixture(autouse=True)
def own_database(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{tmp_path / 'vigie.db'}")
    monkeypatch.setenv("MONITOR_CATALOGUE", "none")


def test_a_new_database_lists_no_feeds_and_says_what_to_do(capsys):
    assert main(["feeds", "list"]) == 0
    assert "feeds add URL" in capsys.readouterr().out


def test_feeds_of_an_opml_file_are_imported_once_and_come_out_again(tmp_path, capsys):
    (tmp_path / "in.opml").write_bytes(OPML)
    assert main(["feeds", "import", "in.opml"]) == 0
    assert capsys.readouterr().out.startswith("2 feeds added, 0 were there already")
    assert main(["feeds", "import", "in.opml"]) == 0
    assert capsys.readouterr().out.startswith("0 feeds added, 2 were there already")
    assert main(["feeds", "export", "out.opml"]) == 0
    written = (tmp_path / "out.opml").read_text()
    assert "https://one.example/feed" in written
    assert "https://two.example/feed" in written
    assert "javascript" not in written


def test_a_feed_is_paused_and_resumed_by_number_or_address(tmp_path, capsys):
    (tmp_path / "in.opml").write_bytes(OPML)
    main(["feeds", "import", "in.opml"])
    assert main(["feeds", "pause", "https://one.example/feed"]) == 0
    capsys.readouterr()
    main(["feeds", "list"])
    assert " paused " in capsys.readouterr().out
    assert main(["feeds", "resume", "1"]) == 0
    main(["feeds", "list"])
    assert " paused " not in capsys.readouterr().out


def test_a_feed_can_be_polled_at_an_interval_of_its_own(tmp_path, capsys):
    (tmp_path / "in.opml").write_bytes(OPML)
    main(["feeds", "import", "in.opml"])

    def interval():
        with reader(make_engine(load().database_url)) as session:
            return feed_rows(session, [1])[0].interval

    assert main(["feeds", "every", "1", "5"]) == 0
    assert "every 5 minutes" in capsys.readouterr().out
    assert interval() == 300
    assert main(["feeds", "every", "1", "0"]) == 0
    assert interval() is None
    with pytest.raises(SystemExit):
        main(["feeds", "every", "1", "-5"])
    assert "no number of minutes" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["feeds", "pause", "77"], "no feed has the number"),
        (["feeds", "import", "missing.opml"], "missing.opml"),
        (["load", "missing.jsonl"], "no such file"),
        (["read", "missing.jsonl"], "missing.jsonl"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_1(command, words, capsys):
    assert main(command) == 1
    error = capsys.readouterr().err
    assert error.startswith("vigie: ")
    assert words in error
    assert error.count("\n") == 1


def test_a_database_that_cannot_be_opened_is_one_line(monkeypatch, capsys):
    monkeypatch.setenv("MONITOR_DATABASE_URL", "sqlite:////proc/nowhere/vigie.db")
    assert main(["migrate"]) == 1
    error = capsys.readouterr().err
    assert "cannot open the database" in error
    assert error.count("\n") == 1


def test_read_prints_one_reading_a_line_and_names_bad_lines(tmp_path, capsys):
    good = {"id": "a", "title": "Moscow received shells from Pyongyang, Seoul says", "text": ""}
    (tmp_path / "in.jsonl").write_text(json.dumps(good) + "\n{broken\n[]\n\n", encoding="utf-8")
    assert main(["read", "in.jsonl"]) == 1
    output = capsys.readouterr()
    (reading,) = map(json.loads, output.out.splitlines())
    assert reading["id"] == "a"
    assert reading["language"] == "en"
    assert reading["states"] == ["KP", "KR", "RU"]
    assert set(reading) >= {"relevance", "topics", "actors", "items", "transfers", "events", "un_refs", "evidence"}
    assert "in.jsonl:2:" in output.err
    assert "in.jsonl:3:" in output.err


def test_read_takes_standard_input(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "monitor", "read", "-"],
        input=b'{"id": 1, "title": "\xd0\x9a\xd0\x9d\xd0\x94\xd0\xa0 \xff"}\n',
        capture_output=True,
        cwd=Path(__file__).resolve().parents[3],
        check=True,
    )
    assert json.loads(done.stdout)["states"] == ["KP"]


def test_load_fills_the_archive_once(tmp_path, capsys):
    rows = [{"id": n, "title": f"Title {n}", "text": "Text", "source": "files", "published": None} for n in range(3)]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert main(["load", "in.jsonl"]) == 0
    assert "3 new articles" in capsys.readouterr().out
    assert main(["load", "in.jsonl"]) == 0
    assert "0 new articles" in capsys.readouterr().out


def test_a_wrong_knowledge_file_is_named_before_anything_starts(tmp_path, monkeypatch, capsys):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "actors.txt").write_text("this is no record\n", encoding="utf-8")
    monkeypatch.setenv("MONITOR_KNOWLEDGE", str(folder))
    assert main(["serve"]) == 1
    error = capsys.readouterr().err
    assert "actors.txt:1" in error
    assert error.count("\n") == 1
