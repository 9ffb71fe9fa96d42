"""The list of articles and one article: evidence, sources, history; hostile text stays text."""

from __future__ import annotations

import pytest

from db.engine import make_engine
from tests.app.pages import open_page, problems, texts
from tests.app.seed import HOSTILE, edit_first, seed


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('articles')}/vigie.db"
    engine = make_engine(url)
    seed(engine)
    edit_first(engine)
    return url


def test_an_empty_database_says_what_to_do(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", f"sqlite:///{tmp_path}/vigie.db", monkeypatch)
    assert not problems(at)
    assert any("make demo" in text for text in texts(at))


def test_the_list_counts_and_shows_what_matches(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d"})
    assert not problems(at)
    assert any("9 articles" in text for text in texts(at))
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "q": '"arms embargo"'})
    assert any("1 article<" in text for text in texts(at))
    assert any("Council renews Libya arms embargo" in text for text in texts(at))


def test_the_table_has_the_proving_sentence_in_its_row(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "view": "table"})
    assert not problems(at)
    frame = at.dataframe[0].value
    assert len(frame) == 9
    row = frame[frame["Headline"].str.startswith("North Korea sent")].iloc[0]
    assert row["Evidence"].startswith("Four officials said")
    assert row["Topics"] == "Arms transfers"
    assert "Russia" in row["States"]


def test_one_article_shows_its_evidence_marked_exactly(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "article": "1"})
    assert not problems(at)
    html = " ".join(texts(at))
    marked = "Four officials said that Pyongyang had shipped artillery shells to Moscow by rail since the spring."
    assert f"<mark>{marked}</mark> Russia denies it." in html
    assert '<article class="vg-article" lang="en" dir="ltr">' in html


def test_names_can_be_marked_instead(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "article": "1"})
    at.segmented_control(key="marks-1").set_value("Actors and items").run()
    html = " ".join(texts(at))
    assert "<mark>Pyongyang</mark> had shipped <mark>artillery shells</mark> to <mark>Moscow</mark>" in html


def test_one_article_says_where_it_stood_and_what_changed(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "article": "1"})
    html = " ".join(texts(at))
    assert 'href="https://wire.example/0" target="_blank" rel="noopener noreferrer nofollow"><bdi>wire.example<' in html
    assert "<del>" in html
    assert "<ins>" in html
    assert "Three" in html
    assert "reader test-1" in html
    assert "SHA-256" in html
    assert "Shells to Russia" in html  # the alert that caught it


def test_right_to_left_text_is_shown_in_its_direction(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "article": "4"})
    html = " ".join(texts(at))
    assert '<article class="vg-article" lang="ar" dir="rtl">' in html


def test_a_hostile_headline_stays_text_in_every_element(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for parameters in ({"last": "30d"}, {"last": "30d", "article": "10"}, {"last": "30d", "view": "table"}):
        at = open_page("articles", archive, monkeypatch, parameters)
        assert not problems(at)
        for element in at.get("html"):
            assert "<img" not in element.proto.body
            assert 'href="https://evil' not in element.proto.body
        for link in at.get("page_link"):
            assert "](" not in link.proto.label
            assert "<img" not in link.proto.label
        for element in (*at.markdown, *at.caption):
            assert HOSTILE not in element.value
    html = " ".join(texts(open_page("articles", archive, monkeypatch, {"last": "30d", "article": "10"})))
    assert "&lt;img src=x onerror=alert(1)&gt;" in html


def test_an_article_that_is_not_there_is_said(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "article": "4711"})
    assert "no article has the number 4711" in at.error[0].value
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "article": "one"})
    assert "article" in at.error[0].value
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "before": "yesterday"})
    assert "no place in a list" in at.error[0].value


def test_the_small_tables_of_an_article_can_be_downloaded(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "article": "1"})
    assert not problems(at)
    files = {button.proto.help for button in at.get("download_button")}
    assert files == {"Downloads the names in article 1", "Downloads the appearances of article 1"}
