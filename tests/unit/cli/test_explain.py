"""``explain``: what was read in an article and why, in a terminal."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass, replace

import pytest

from monitor.cli import main
from monitor.cli.explained import lines
from monitor.cli.paper import Paper
from monitor.domain import (
    Article,
    Reading,
    Span,
)
from monitor.knowledge import load
from monitor.reading import read
from monitor.reading.reasons import Trace
from tests.unit.reading.told import ARTICLE, SALE, SEIZURE, TITLE, span

PLAIN = Paper()


@dataclass(frozen=True)
class Candidate:
    rule: str
    span: Span
    why: str


@pytest.fixture(autouse=True)
def own_database(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MONITOR_DATABASE_URL", f"sqlite:///{tmp_path / 'vigie.db'}")
    monkeypatch.setenv("MONITOR_CATALOGUE", "none")


def explained(
    article: Article = ARTICLE, *, paper: Paper = PLAIN, rejected: tuple[Candidate, ...] = (), **fields: object
) -> str:
    trace = Trace()
    reading: Reading = replace(read(article, load(), trace), transfers=(), events=())
    trace.rejected = list(rejected)
    return "\n".join(lines(article, replace(reading, **fields), trace, load(), paper))  # type: ignore[arg-type]


def part(text: str, head: str) -> str:
    """The lines under one head."""
    return text.split(f"\n{head}", 1)[1].split("\n\n", 1)[0]


# ---------------------------------------------------------------- what it tells


def test_a_topic_tells_its_score_its_sentence_and_what_earned_it() -> None:
    topics = part(explained(), "TOPICS")
    assert "arms_transfer  0.75, counts" in topics
    assert f"> the title, 0–{len(TITLE)}: “{TITLE}”" in topics
    assert "transfer “sold”" in topics
    assert "uav “drones”" in topics
    assert "+0.15 two parties or more are named" in " ".join(topics.split())
    assert "no sentence speaks of un_sanctions" in topics


def test_names_have_their_spans_and_cues_and_what_does_not_count_its_reason() -> None:
    told = explained(Article("Paris met Sudan", "BERLIN, June 3 (Reuters) -- They read the Korea Herald."))
    assert "SD Sudan [state]: “Sudan” 10–15" in part(told, "NAMES")
    left_out = part(told, "FOUND BUT NOT COUNTED")
    assert "“BERLIN” 16–22, DE Germany: in a dateline" in left_out
    assert "inside a longer name: Korea Herald" in left_out


def test_a_transfer_tells_every_field_with_rule_cue_and_quote() -> None:
    told = part(explained(transfers=(SALE,)), "TRANSFERS")
    for words in (
        "t1: RS → TD, uav (sys-shahed-136), about 40 piece (“about 40”): claimed, stage contracted, in\n"
        "    return for t2",
        "rule en.give, cue “sold”",
        "> 0–35: “Serbia sold about 40 drones to Chad”",
        "on the word of FR (third_state)",
        "when: 2024-05-01 to 2024-05-31, a month, stated: “May 2024” 39–47",
        "supplier: RS, written “Serbia” 0–6",
        "route: Belgrade → N'Djamena",
        "goods from CN",
    ):
        assert words in told


def test_a_transfer_without_direction_shows_no_arrow() -> None:
    told = part(explained(transfers=(replace(SALE, directed=False),)), "TRANSFERS")
    assert "RS – (no direction) TD" in told


def test_candidates_that_a_rule_gave_up_are_told_with_the_reason() -> None:
    told = part(explained(rejected=(Candidate("en.get", span("sold"), "no recipient"),)), "TRANSFERS")
    assert "considered and rejected" in told
    assert "en.get, 7–11 “sold”: no recipient" in told


def test_an_event_tells_its_fields_and_quote() -> None:
    told = part(explained(events=(SEIZURE,)), "EVENTS")
    assert "interdiction, seized; by FR; against TD; cue “sold”" in told
    assert "> 0–11: “Serbia sold”" in told


def test_nothing_read_is_said_as_well() -> None:
    told = explained(Article("Nothing happened today", ""))
    assert "0.00, not relevant: below 0.50" in told
    for head in ("NAMES", "UN REFERENCES", "TRANSFERS", "EVENTS"):
        assert "none" in part(told, head)


# ---------------------------------------------------------------- how it looks


def test_lines_keep_to_the_width_and_colours_to_terminals() -> None:
    body = "Russia shipped drones and missiles to Iran, and Iran shipped shells to Russia, officials said on Monday."
    article = Article(TITLE, body)
    plain = explained(article, paper=Paper(60))
    assert max(map(len, plain.splitlines())) <= 60
    assert "\x1b" not in plain
    assert "\x1b[1m" in explained(article, paper=Paper(60, colours=True))


def test_hostile_text_moves_nothing_on_the_terminal() -> None:
    article = Article("Chad\x1b[2J\u202e sold \x07drones to \ud800Mali", "")
    told = explained(article, transfers=(replace(SALE, quote=Span(0, 30), cue="so\x1b[0mld"),))
    told.encode("utf-8")
    assert not any(char in told for char in "\x1b\x07\u202e")


# ---------------------------------------------------------------- the command


def load_rows(tmp_path, *rows):
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert main(["load", "in.jsonl"]) == 0


def test_an_article_of_the_archive_is_found_by_number_address_and_id(tmp_path, capsys):
    url = "https://gazette.example/drones"
    load_rows(tmp_path, {"id": "lot-7", "title": TITLE, "text": "", "url": url, "source": "Gazette"})
    for name in ("1", url, url + "?utm_source=x", "lot-7"):
        capsys.readouterr()
        assert main(["explain", name]) == 0
        output = capsys.readouterr().out
        assert output.startswith(TITLE)
        assert "article 1, Gazette," in output
        assert "as stored" in output


def test_an_article_read_by_another_reader_says_so(tmp_path, capsys, monkeypatch):
    load_rows(tmp_path, {"id": "a", "title": TITLE, "source": "Gazette"})
    monkeypatch.setattr("monitor.reading.READER_VERSION", "999")
    assert main(["explain", "1"]) == 0
    assert "`reread` brings" in capsys.readouterr().out


def test_what_is_not_in_the_archive_is_one_line(capsys):
    assert main(["explain", "https://gazette.example/nowhere"]) == 1
    error = capsys.readouterr().err
    assert "no article in the archive" in error
    assert error.count("\n") == 1


def test_a_file_of_json_lines_is_explained_line_by_line_or_by_id(tmp_path, capsys):
    rows = [{"id": "a", "title": "Chad bought drones"}, {"id": "b", "title": "Mali bought drones"}]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert main(["explain", "--file", "in.jsonl"]) == 0
    output = capsys.readouterr().out
    assert output.index("Chad bought drones") < output.index("Mali bought drones")
    assert main(["explain", "b", "--file", "in.jsonl"]) == 0
    assert "Chad bought" not in capsys.readouterr().out
    assert main(["explain", "c", "--file", "in.jsonl"]) == 1
    assert "no article with the id 'c'" in capsys.readouterr().err


def test_plain_text_has_its_title_in_the_first_line(tmp_path, capsys, monkeypatch):
    (tmp_path / "in.txt").write_text("\nLe Tchad a acheté des drones\nIls viennent de Serbie.\n", encoding="utf-8")
    assert main(["explain", "--file", "in.txt"]) == 0
    output = capsys.readouterr().out
    assert output.startswith("Le Tchad a acheté des drones\n")
    assert "Language fr" in output
    assert "RS Serbia" in output


@pytest.mark.parametrize(
    ("content", "words"),
    [("", "no article"), ("{broken", "article 1: not a JSON object"), ('{"id": 1}\n{', "article 2")],
)
def test_a_file_that_holds_no_article_is_one_line(tmp_path, capsys, content, words):
    (tmp_path / "in.jsonl").write_text(content, encoding="utf-8")
    assert main(["explain", "--file", "in.jsonl"]) == 1
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1


def test_naming_nothing_and_a_missing_file_are_one_line(capsys):
    assert main(["explain"]) == 1
    assert "name an article" in capsys.readouterr().err
    assert main(["explain", "--file", "nowhere.txt"]) == 1
    assert "nowhere.txt" in capsys.readouterr().err


def test_an_output_that_takes_only_ascii_gets_question_marks_and_no_traceback(tmp_path, monkeypatch):
    (tmp_path / "in.txt").write_text("북한이 러시아에 포탄을 보냈다", encoding="utf-8")
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert main(["explain", "--file", "in.txt"]) == 0
    sys.stdout.flush()
    assert b"Language ko" in raw.getvalue()
