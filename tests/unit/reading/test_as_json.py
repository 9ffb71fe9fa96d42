"""What ``python -m monitor read`` prints of a reading: every field, in values that JSON has."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime

from monitor.domain import (
    Article,
    Event,
    Reading,
    Stage,
    Status,
    Transfer,
)
from monitor.knowledge import load
from monitor.reading import as_json, read
from tests.unit.reading.told import ARTICLE, SALE, SEIZURE, span


def between(words: str) -> dict[str, int]:
    return {"start": span(words).start, "end": span(words).end}


def empty() -> Reading:
    return Reading("en", 0.0, (), (), (), "9", "k")


def test_a_line_has_topics_names_references_and_the_sentences_that_earned_the_topics() -> None:
    article = Article(
        "North Korea sent artillery shells to Russia, a UN panel says",
        "The shipments violate UN Security Council resolution 1718, the panel of experts found.",
        published_at=datetime(2024, 6, 17, tzinfo=UTC),
    )
    line = as_json("x1", article, read(article, load()), load())
    assert list(line) == [
        "id", "language", "relevance", "topics", "states", "actors", "items", "transfers", "events", "un_refs",
        "evidence", "mentions", "references", "reader_version", "knowledge_version",
    ]  # fmt: skip
    assert line["id"] == "x1"
    assert line["language"] == "en"
    assert line["topics"] == ["arms_transfer", "un_sanctions"]
    assert line["states"] == ["KP", "RU"]
    assert "un-security-council" in line["actors"]
    assert line["items"] == ["ammunition"]
    assert line["un_refs"] == ["1718"]
    assert line["references"] == [{"symbol": "1718", "regime": "regime-1718", "start": 114, "end": 118}]
    assert article.text[114:118] == "1718"
    (shells,) = (mention for mention in line["mentions"] if mention["entity"] == "ammunition")
    assert [article.text[at["start"] : at["end"]] for at in shells["spans"]] == ["artillery shells"]
    assert {row["topic"] for row in line["evidence"]} == {"arms_transfer", "un_sanctions"}
    assert all(row["score"] >= 0.5 for row in line["evidence"])
    assert all(article.text[row["start"] : row["end"]] == row["text"] for row in line["evidence"])


def test_a_transfer_is_told_with_every_field_in_plain_values() -> None:
    line = as_json("x", ARTICLE, replace(empty(), transfers=(SALE,)), load())
    (told,) = json.loads(json.dumps(line))["transfers"]
    assert told == {
        "key": "t1", "supplier": "RS", "recipient": "TD", "directed": True, "item": "uav", "status": "claimed",
        "stage": "contracted", "quote": "Serbia sold about 40 drones to Chad",
        "quote_span": between("Serbia sold about 40 drones to Chad"), "cue": "sold", "rule": "en.give",
        "system": "sys-shahed-136", "item_span": between("drones"),
        "quantity": {"low": 40, "high": 40, "unit": "piece", "hedge": "about", "literal": "about 40"}
        | between("about 40"),
        "asserted_by": "FR", "asserted_by_role": "third_state",
        "date": {"first": "2024-05-01", "last": "2024-05-31", "precision": "month", "basis": "stated"}
        | between("May 2024"),
        "parties": [{"role": "supplier", "entity": "RS", "name": "Serbia"} | between("Serbia")],
        "route": ["Belgrade", "N'Djamena"], "in_return_for": "t2", "source_of_supply": "CN",
    }  # fmt: skip


def test_what_a_transfer_does_not_say_is_null() -> None:
    bare = Transfer(
        "t1", "unknown", "TD", False, "uav", Status.ALLEGED, Stage.UNKNOWN, span("Serbia"), "sold", "en.give"
    )
    (told,) = as_json("x", ARTICLE, replace(empty(), transfers=(bare,)), load())["transfers"]
    assert told["directed"] is False
    assert [name for name, value in told.items() if value is None] == [
        "system", "item_span", "quantity", "asserted_by", "asserted_by_role", "date", "in_return_for",
        "source_of_supply",
    ]  # fmt: skip


def test_an_event_is_told_with_every_field_in_plain_values() -> None:
    line = as_json("x", ARTICLE, replace(empty(), events=(SEIZURE,)), load())
    (told,) = json.loads(json.dumps(line))["events"]
    assert told["type"] == "interdiction"
    assert (told["detail"], told["authority"], told["target"]) == ("seized", "FR", "TD")
    assert (told["quote"], told["trigger"], told["cue"]) == ("Serbia sold", between("sold"), "sold")
    assert told["parties"][0]["name"] == "Serbia"
    assert told["date"]["first"] == "2024-05-01"


def test_no_field_of_a_transfer_or_an_event_is_left_out() -> None:
    line = as_json("x", ARTICLE, replace(empty(), transfers=(SALE,), events=(SEIZURE,)), load())
    assert {field.name for field in fields(Transfer)} <= set(line["transfers"][0])
    assert {field.name for field in fields(Event)} <= set(line["events"][0])
