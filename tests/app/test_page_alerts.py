"""Alerts: test, create, change, pause, delete; hits and marking them seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import update

from db.engine import make_engine, reader, writer
from db.models import Alert
from db.queries.alerts import count_hits, list_alerts
from tests.app.pages import open_page, problems, texts
from tests.app.seed import seed


@pytest.fixture
def archive(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path}/vigie.db"
    seed(make_engine(url))
    return url


def test_an_empty_database_says_what_an_alert_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("alerts", f"sqlite:///{tmp_path}/empty.db", monkeypatch)
    assert not problems(at)
    assert any("No alerts yet" in text for text in texts(at))


def test_an_alert_is_tested_and_only_then_saved(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("alerts", archive, monkeypatch, {"last": "30d", "alert": "new"})
    at.text_area(key="alert-query-new").set_value('"arms embargo"')
    at.button[0].click().run()  # Test
    assert not problems(at)
    assert any("Would have caught 1 article" in text for text in texts(at))
    assert any("Council renews Libya" in text for text in texts(at))
    with reader(make_engine(archive)) as session:
        assert len(list_alerts(session)) == 1
    at.text_input(key="alert-name-new").set_value("Embargoes")
    at.button[1].click().run()  # Save
    assert not problems(at)
    with reader(make_engine(archive)) as session:
        assert {row.name: row.query for row in list_alerts(session)}["Embargoes"] == '"arms embargo"'
    assert at.query_params["alert"] == "2"


def test_a_new_alert_starts_from_the_filter(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page(
        "alerts", archive, monkeypatch, {"last": "30d", "actor": "KP,RU", "topic": "un_sanctions", "alert": "new"}
    )
    assert at.text_area(key="alert-query-new").value == "actor:(KP OR RU) AND topic:un_sanctions"


@pytest.mark.parametrize("query", ["actor:NOPE", "(shells", ""])
def test_a_query_that_cannot_be_used_is_refused_with_its_place(
    archive: str, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("alerts", archive, monkeypatch, {"last": "30d", "alert": "new"})
    at.text_input(key="alert-name-new").set_value("Broken")
    at.text_area(key="alert-query-new").set_value(query)
    at.button[1].click().run()
    assert at.error[0].proto.title == "This query cannot be used"
    assert "At character" in at.error[0].value.replace("\u2060", "")
    with reader(make_engine(archive)) as session:
        assert len(list_alerts(session)) == 1


def test_hits_are_listed_and_marked_seen(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("alerts", archive, monkeypatch, {"last": "30d"})
    assert not problems(at)
    assert any("North Korea sent shells" in text for text in texts(at))
    assert any("1 new" in text for text in texts(at))
    at.button(key="seen-1").click().run()
    assert not problems(at)
    with reader(make_engine(archive)) as session:
        assert count_hits(session, unseen_only=True) == 0


def test_hits_outside_the_filter_are_said_not_hidden(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("alerts", archive, monkeypatch, {"last": "30d", "lang": "ja"})
    assert any("1 more hit lies outside the filter" in text for text in texts(at))


def test_an_alert_is_paused_and_resumed(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("alerts", archive, monkeypatch, {"last": "30d"})
    at.button(key="pause-1").click().run()
    with reader(make_engine(archive)) as session:
        assert not list_alerts(session)[0].active
    assert any("paused" in text for text in texts(at))
    at.button(key="pause-1").click().run()
    with reader(make_engine(archive)) as session:
        assert list_alerts(session)[0].active


def test_an_alert_is_renamed(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("alerts", archive, monkeypatch, {"last": "30d", "alert": "1"})
    at.text_input(key="alert-name-1").set_value("Shells by rail")
    next(button for button in at.button if button.label == "Save").click().run()
    assert not problems(at)
    with reader(make_engine(archive)) as session:
        assert list_alerts(session)[0].name == "Shells by rail"


def test_a_broken_alert_says_why(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with writer(make_engine(archive)) as session:
        session.execute(update(Alert).values(query="actor:gone-for-good"))
    at = open_page("alerts", archive, monkeypatch, {"last": "30d"})
    assert not problems(at)
    assert any("broken, catches nothing" in text and "gone-for-good" in text for text in texts(at))


def test_an_alert_that_never_was_is_said(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("alerts", archive, monkeypatch, {"last": "30d", "alert": "99"})
    assert "no alert has the number 99" in at.error[0].value
