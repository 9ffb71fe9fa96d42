"""The ranking of actors, and one of them."""

from __future__ import annotations

import pytest

from db.engine import make_engine
from tests.app.pages import open_page, problems, texts
from tests.app.seed import seed


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('actors')}/vigie.db"
    seed(make_engine(url))
    return url


def test_an_empty_database_says_what_to_do(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("actors", f"sqlite:///{tmp_path}/vigie.db", monkeypatch)
    assert not problems(at)
    assert any("make demo" in text for text in texts(at))


def test_actors_are_ranked_by_articles_and_follow_the_filter(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("actors", archive, monkeypatch, {"last": "30d", "relevance": "0.5"})
    assert not problems(at)
    frame = at.dataframe[0].value
    assert [name.replace("\u2060", "") for name in frame["Name"]][:2] == ["Russia", "North Korea"]
    assert list(frame["Articles"])[:2] == [5, 3]
    arabic = open_page("actors", archive, monkeypatch, {"last": "30d", "lang": "ar"})
    assert set(arabic.dataframe[0].value["Articles"]) == {1}


def test_items_can_be_ranked_too(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("actors", archive, monkeypatch, {"last": "30d", "show": "items"})
    assert not problems(at)
    assert set(at.dataframe[0].value["Kind"]) == {"Item"}


def test_one_actor_shows_time_languages_company_and_articles(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("actors", archive, monkeypatch, {"last": "30d", "relevance": "0.5", "entity": "KP"})
    assert not problems(at)
    shown = " ".join(texts(at))
    assert "3 articles" in shown
    assert "북한" in shown  # its name in Korean
    assert "Named together with" in shown
    company = at.dataframe[0].value
    assert company["Name"].iloc[0].replace("\u2060", "") == "Russia"
    assert company["Articles"].iloc[0] == 3
    told = [chart.proto.alt for chart in at.get("plotly_chart")]
    assert "3 articles in all" in told[0]
    assert "French" in told[1]
    assert any("La Corée du Nord" in text for text in texts(at))


def test_an_actor_nobody_knows_is_said(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("actors", archive, monkeypatch, {"last": "30d", "entity": "nobody-at-all"})
    assert "nobody has the id" in at.error[0].value
    assert not at.dataframe


def test_an_actor_outside_the_filter_has_an_empty_page_with_a_next_step(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("actors", archive, monkeypatch, {"last": "30d", "entity": "BR"})
    assert not problems(at)
    assert any("Not named in this filter" in text for text in texts(at))
