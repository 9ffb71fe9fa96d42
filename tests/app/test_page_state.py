"""The URL is the state: what a bare, a good and a bad address do."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from db.engine import make_engine
from tests.app.pages import PAGES, open_page, problems, texts
from tests.app.seed import seed


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('state')}/vigie.db"
    seed(make_engine(url))
    return url


@pytest.mark.parametrize("page", PAGES)
def test_a_bare_address_says_the_starting_filter_at_once(
    archive: str, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page(page, archive, monkeypatch)
    scope = {"scope": "un"} if page == "transfers" else {}
    assert at.query_params == {"last": "30d", "relevance": "0.5", **scope}
    assert not problems(at)


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"last": "30d", "actor": "NOPE"}, "no actor has the id"),
        ({"last": "30d", "item": "KP"}, "no item has the id"),
        ({"last": "30d", "feed": "999"}, "no feed has the number 999"),
        ({"last": "30d", "lang": "xx"}, "nothing has the code"),
        ({"last": "30d", "country": "ZZ"}, "nothing has the code"),
        ({"last": "a while"}, "is not a number of days"),
        ({"last": "30d", "from": "2026-01-01"}, "cannot stand beside"),
        ({"last": "30d", "colour": "red"}, "unknown parameter"),
        ({"last": "30d", "relevance": "7"}, "is not a number from 0 to 1"),
        ({"last": ["30d", "7d"]}, "given twice"),
    ],
)
def test_what_cannot_be_used_is_an_error_and_never_an_unfiltered_figure(
    archive: str, given: dict[str, str], named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("overview", archive, monkeypatch, given)
    assert len(at.error) == 1
    assert named in at.error[0].value
    assert not at.metric
    assert not at.dataframe
    assert not any("sent shells" in text for text in texts(at))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_refuses_an_unknown_parameter(archive: str, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page(page, archive, monkeypatch, {"last": "30d", "colour": "red"})
    assert [error.proto.title for error in at.error] == ["This address cannot be shown"]
    assert not at.dataframe


def test_the_way_out_of_an_error_keeps_the_rest_of_the_filter(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "7d", "actor": "NOPE", "lang": "ko"})
    ways = [link.proto.query_string for link in at.get("page_link") if "Open it without" in link.proto.label]
    assert ways == ["last=7d&lang=ko"]


def test_links_to_other_pages_keep_the_filter(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("overview", archive, monkeypatch, {"last": "7d", "actor": "KP,RU"})
    masthead = {link.proto.label: link.proto.query_string for link in at.get("page_link")[:6]}
    kept = "last=7d&actor=KP%2CRU"
    names = ("Overview", "Articles", "Actors", "Alerts", "Sources")
    assert masthead == {**dict.fromkeys(names, kept), "Transfers": f"{kept}&scope=un"}


def test_a_parameter_of_one_page_is_an_error_on_another(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("overview", archive, monkeypatch, {"last": "7d", "article": "1"})
    assert "article" in at.error[0].value


def test_the_search_box_says_where_a_query_went_wrong_and_shows_no_results(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "q": "actor:KP AND (shells"})
    assert "At character 14" in at.error[0].value.replace("\u2060", "")
    assert not any("sent shells" in text for text in texts(at))
    assert at.text_input(key="f_query").value == "actor:KP AND (shells"


def test_widgets_write_the_address_and_follow_it(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d"})
    at.multiselect(key="f_languages").set_value(["ko"]).run()
    assert at.query_params == {"last": "30d", "lang": "ko"}
    at.text_input(key="f_query").set_value("actor:KP").run()
    assert at.query_params == {"last": "30d", "lang": "ko", "q": "actor:KP"}
    at.query_params = {"last": "30d"}  # what Back does
    at.run()
    assert at.multiselect(key="f_languages").value == []
    assert at.text_input(key="f_query").value == ""


def test_a_chip_takes_one_value_away(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "actor": "KP,RU"})
    at.button(key="chip-actors-KP").click().run()
    assert at.query_params == {"last": "30d", "actor": "RU"}


def test_two_days_chosen_the_wrong_way_round_leave_the_last_one_chosen(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("articles", archive, monkeypatch, {"from": "2026-01-05", "to": "2026-01-10"})
    at.date_input(key="f_since").set_value(date(2026, 2, 1)).run()
    assert at.query_params == {"from": "2026-02-01"}
    assert not problems(at)


def test_a_database_that_does_not_answer_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "vigie.db"
    broken.write_bytes(b"this is no database at all, only text" * 200)
    at = open_page("overview", f"sqlite:///{broken}", monkeypatch)
    assert not at.exception
    assert at.error
    assert "Traceback" not in at.error[0].value
