"""The overview: figures, charts, the newest articles; and what it says when there is nothing."""

from __future__ import annotations

import json

import pytest
from streamlit.testing.v1 import AppTest

from db.engine import make_engine, writer
from db.feeds import sync_feeds
from db.migrate import migrate
from tests.app.pages import open_page, problems, texts
from tests.app.seed import FEEDS, NOW, seed


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('overview')}/vigie.db"
    seed(make_engine(url))
    return url


def figures_of(at: AppTest) -> dict[str, str]:
    return {metric.label: metric.value for metric in at.metric}


def test_an_empty_database_says_what_to_do(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("overview", f"sqlite:///{tmp_path}/vigie.db", monkeypatch)
    assert not problems(at)
    assert not at.metric
    assert any("No feeds yet" in text and "make demo" in text for text in texts(at))


def test_feeds_without_articles_point_to_the_sources_and_the_demo(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path}/vigie.db"
    engine = make_engine(url)
    migrate(engine)
    with writer(engine) as session:
        sync_feeds(session, FEEDS, NOW)
    at = open_page("overview", url, monkeypatch)
    assert not problems(at)
    assert any("No articles yet" in text and "make demo" in text for text in texts(at))
    assert any("See how the feeds fare" in text for text in texts(at))


def test_figures_follow_the_filter(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    relevant = open_page("overview", archive, monkeypatch, {"last": "30d", "relevance": "0.5"})
    everything = open_page("overview", archive, monkeypatch, {"last": "30d"})
    korean = open_page("overview", archive, monkeypatch, {"last": "30d", "lang": "ko"})
    assert not problems(relevant) + problems(everything) + problems(korean)
    assert figures_of(relevant)["Relevant articles"] == "6"
    assert figures_of(everything)["Articles"] == "9"
    assert figures_of(everything)["Relevant"] == "6"
    assert "Relevant" not in figures_of(relevant), "the same figure twice"
    assert figures_of(korean) == {
        "Articles": "1",
        "Relevant": "1",
        "Feeds heard": "1",
        "Actors named": "2",
        "Alert hits": "0",
    }


def test_each_chart_says_in_words_what_it_shows(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("overview", archive, monkeypatch, {"last": "30d", "relevance": "0.5"})
    told = [chart.proto.alt for chart in at.get("plotly_chart")]
    assert len(told) == 2
    assert "Arms transfers 5" in told[0]
    assert "Russia" in told[1]


def test_each_bar_of_the_ranking_leads_to_its_actor(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("overview", archive, monkeypatch, {"last": "30d", "relevance": "0.5"})
    spec = json.loads(at.get("plotly_chart")[1].proto.spec)
    assert [row[1] for row in spec["data"][0]["customdata"]][:2] == ["RU", "KP"]


def test_the_newest_articles_come_with_their_sentence_and_open(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("overview", archive, monkeypatch, {"last": "30d", "relevance": "0.5"})
    assert any("had shipped artillery shells" in text for text in texts(at))
    links = {link.proto.label.replace("\u2060", ""): link.proto.query_string for link in at.get("page_link")}
    assert links["North Korea sent shells to Russia, three officials say"] == "last=30d&relevance=0.5&article=1"


def test_downloads_carry_the_same_query_string(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("overview", archive, monkeypatch, {"last": "30d", "lang": "ko", "relevance": "0.5"})
    html = " ".join(texts(at))
    assert 'href="/export/articles.csv?last=30d&amp;lang=ko&amp;relevance=0.5" download' in html
    assert 'href="/export/actors.csv?last=30d&amp;lang=ko&amp;relevance=0.5" download' in html


def test_a_filter_that_nothing_meets_offers_the_whole_archive(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("overview", archive, monkeypatch, {"last": "30d", "lang": "ja"})
    assert not problems(at)
    assert any("Nothing matches this filter" in text for text in texts(at))
    assert any("Show the whole archive" in text for text in texts(at))
