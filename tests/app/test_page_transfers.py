"""The page of transfers: its scope, its filters, the sentence in each row; and what an article shows of transfers."""

from __future__ import annotations

from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from db.engine import make_engine
from monitor.dashboard import flow_figure, labels
from tests.app.pages import open_page, problems, texts
from tests.app.seed import HOSTILE, seed
from tests.app.transfers import LONG_A, TOLD, many, seed_transfers

ALL = {"last": "30d", "scope": "all"}
WITHIN = {"last": "30d", "scope": "un"}
OUTSIDE = ("Switzerland", "Saudi Arabia")  # of a flow that no measure covers


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('transfers')}/vigie.db"
    seed_transfers(make_engine(url))
    return url


def rows(at: AppTest) -> list[str]:
    """The flows of the list as its links name them."""
    links = [link.proto for link in at.get("page_link") if "transfer=" in link.proto.query_string]
    return [link.label.replace("\u2060", "").replace("\u200e", "") for link in links]


def shown(at: AppTest) -> str:
    return " ".join(texts(at))


def test_it_opens_on_what_lies_within_a_possible_un_scope(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch)
    assert not problems(at)
    assert "North Korea → Russia: ammunition" in rows(at)
    assert not any(name in flow for flow in rows(at) for name in OUTSIDE)
    assert "is not for Vigie to say" in shown(at)


def test_all_others_are_one_click_away_and_the_address_says_so(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch, WITHIN)
    within = len(rows(at))
    at.segmented_control(key="scopeswitch").set_value("all").run()
    assert not problems(at)
    assert at.query_params["scope"] == "all"
    assert len(rows(at)) == len(TOLD) > within
    assert any(OUTSIDE[0] in flow for flow in rows(at))


def test_both_scopes_are_counted_whichever_is_shown(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch, WITHIN)
    within = len(rows(at))
    options = [option.content for option in at.segmented_control(key="scopeswitch").proto.options]
    assert options == [f"Possible UN scope · {within}", f"All · {len(TOLD)}"]


@pytest.mark.parametrize(
    ("asked", "flows"),
    [
        ({"supplier": "KP", "status": "confirmed"}, ["North Korea → Russia: ammunition"] * 2),
        ({"recipient": "houthis"}, ["Iran → Houthis: small arms"]),
        ({"goods": "uav"}, ["Iran → Russia: drone"]),
        ({"goods": "sys-kn-23"}, ["North Korea → Russia: ballistic missile, KN-23"]),
        ({"status": "planned"}, ["Russia → Iran: fighter jet"]),
        ({"stage": "seized"}, ["Iran → Houthis: small arms"]),
        ({"asserter_role": "investigator"}, ["Iran – Venezuela: weapon"]),
        ({"lang": "fa"}, ["Russia → Iran: fighter jet"]),
        ({"supplier": "unknown", "asserter_role": "court"}, None),
    ],
)
def test_the_address_filters(
    archive: str, asked: dict[str, str], flows: list[str] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL | asked)
    assert not problems(at)
    if flows is None:
        assert [flow.startswith("unnamed (“the Joint Procurement") for flow in rows(at)] == [True]
    else:
        assert rows(at) == flows


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"supplier": "nobody-at-all"}, "no supplier has the id"),
        ({"status": "rumoured"}, "is not one of"),
        ({"stage": "lost"}, "is not one of"),
        ({"asserter_role": "a friend"}, "is not one of"),
        ({"asserter": "nobody-at-all"}, "no asserter has the id"),
        ({"goods": "KP"}, "no goods has the id"),
        ({"scope": "nato"}, "scope"),
        ({"colour": "red"}, "unknown parameter"),
        ({"before": "yesterday"}, "no place in a list"),
    ],
)
def test_what_cannot_be_used_is_an_error_and_shows_no_transfer(
    archive: str, given: dict[str, str], named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL | given)
    assert named in at.error[0].value.replace("\u2060", "")
    assert not rows(at)
    assert not at.get("plotly_chart")


def test_widgets_write_ids_into_the_address(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL)
    at.multiselect(key="t_suppliers").set_value(["unknown", "KP"]).run()
    at.multiselect(key="t_statuses").set_value(["alleged"]).run()
    assert at.query_params["supplier"] == "unknown,KP"
    assert at.query_params["status"] == "alleged"
    assert not problems(at)
    at.button(key="chip-suppliers-unknown").click().run()
    assert at.query_params["supplier"] == "KP"


def test_the_filter_offers_what_occurs_with_how_much_it_would_show(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL)
    assert at.multiselect(key="t_recipients").options[0] == "Russia · 4"
    assert "unnamed · 2" in at.multiselect(key="t_suppliers").options
    assert "● confirmed or reported as fact · 2" in at.multiselect(key="t_statuses").options
    asserters = at.multiselect(key="t_asserters").options
    assert "South Korea · 1" in asserters
    assert not any("research group" in option or "img" in option for option in asserters), "names that are no ids"


def test_each_row_holds_its_sentence_with_parties_goods_and_cue_marked(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    html = shown(open_page("transfers", archive, monkeypatch, ALL))
    assert (
        '<mark class="vg-supplier" title="supplier">North Korea</mark> <mark class="vg-cue" title="cue">shipped</mark> '
        'about 12,000 containers of <mark class="vg-item" title="item">artillery ammunition</mark> to '
        '<mark class="vg-recipient" title="recipient">Russia</mark> between May and October'
    ) in html
    for told in TOLD:
        cue = told.text.partition("{cue|")[2].partition("}")[0]
        assert f'<mark class="vg-cue" title="cue">{cue}</mark>' in html


def test_a_sentence_keeps_its_language_and_direction(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    html = shown(open_page("transfers", archive, monkeypatch, ALL))
    for language, direction in (("ar", "rtl"), ("fa", "rtl"), ("zh", "ltr"), ("ko", "ltr")):
        assert f'<p class="vg-evidence" lang="{language}" dir="{direction}"><bdi>' in html


def test_only_a_partys_own_word_has_the_full_mark(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL | {"status": "confirmed"})
    fields = [text for text in texts(at) if '<p class="vg-meta vg-said">' in text]
    assert ["●</b>confirmed" in text for text in fields] == [True, False]
    assert ["◉</b>reported as fact" in text for text in fields] == [False, True]


def test_a_party_nobody_knows_is_unnamed_with_its_words_beside(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL | {"supplier": "unknown", "lang": "fr"})
    assert rows(at) == ["unnamed (“un réseau de trafiquants non identifié”) → Rapid Support Forces: small arms"]


def test_the_picture_draws_a_flow_a_row_and_its_words_say_the_numbers(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL)
    (chart,) = at.get("plotly_chart")
    assert "North Korea to Russia: 3 transfers" in chart.proto.alt
    assert "Iran and Venezuela: 1 transfer" in chart.proto.alt
    legend = next(text for text in texts(at) if "vg-legend" in text)
    assert all(look.word in legend and look.mark in legend for look in labels.STATUSES.values())


def test_more_flows_than_are_drawn_are_counted(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path}/vigie.db"
    seed_transfers(make_engine(url), many(120))
    at = open_page("transfers", url, monkeypatch, ALL)
    assert not problems(at)
    assert "more flows" in shown(at)
    assert at.get("plotly_chart")[0].proto.spec.count("North Korea") <= 3 * flow_figure.MOST


def test_the_download_is_of_just_this_filter(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = {"last": "30d", "supplier": "IR,KP", "status": "denied", "scope": "all"}
    html = shown(open_page("transfers", archive, monkeypatch, asked)).replace("&amp;", "&")
    query = html.partition('href="/export/transfers.csv?')[2].partition('"')[0]
    assert {name: values[0] for name, values in parse_qs(query).items()} == asked


def test_the_table_says_the_same_as_the_list(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL | {"view": "table"})
    assert not problems(at)
    frame = at.dataframe[0].value
    assert len(frame) == len(TOLD)
    row = frame[frame["Recipient"] == "Houthis"].iloc[0]
    assert (row["Supplier"], row["Status"], row["Quantity"]) == ("Iran", "◧ interdicted", "2,000 rifles")
    assert row["Sentence"].startswith("A frigate seized")


def test_pages_of_a_long_list_hold_each_transfer_once(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path}/vigie.db"
    seed_transfers(make_engine(url), many(130))
    seen: list[str] = []
    parameters = dict(ALL)
    for _ in range(3):
        at = open_page("transfers", url, monkeypatch, parameters)
        links = [link.proto for link in at.get("page_link")]
        seen += [link.query_string for link in links if "transfer=" in link.query_string]
        older = [link.query_string for link in links if link.label == "Older"]
        parameters = {name: values[0] for name, values in parse_qs(older[0]).items()} if older else {}
    assert not parameters, "the third page is the last"
    assert len(seen) == len({query.partition("transfer=")[2] for query in seen}) == 130


# ---------------------------------------------------------------- nothing to show


def test_an_empty_database_says_what_to_do(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", f"sqlite:///{tmp_path}/vigie.db", monkeypatch)
    assert not problems(at)
    assert "make demo" in shown(at)


def test_an_archive_without_transfers_says_how_they_come(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path}/vigie.db"
    seed(make_engine(url))
    at = open_page("transfers", url, monkeypatch)
    assert not problems(at)
    assert "No transfers read yet" in shown(at)
    assert "monitor reread" in shown(at)


def test_none_within_the_scope_offers_those_outside(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch, WITHIN | {"supplier": "CH"})
    assert "None within a possible UN scope" in shown(at)
    assert "1 transfer of this filter lies outside" in shown(at)
    at.button(key="showall").click().run()
    assert rows(at) == ["Switzerland → Saudi Arabia: battle tank"]


def test_none_with_these_filters_offers_all(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL | {"supplier": "JP"})
    assert "No transfer matches this filter" in shown(at)
    ways = [link.proto.query_string for link in at.get("page_link") if link.proto.label.startswith("Show all")]
    assert {name: values[0] for name, values in parse_qs(ways[0]).items()} == {"last": "all", "scope": "all"}


# ---------------------------------------------------------------- in its article


def test_a_row_opens_its_article_at_exactly_its_sentence(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL | {"recipient": "houthis"})
    link = next(link.proto for link in at.get("page_link") if "transfer=" in link.proto.query_string)
    opened = {name: values[0] for name, values in parse_qs(link.query_string).items()}
    at = open_page("articles", archive, monkeypatch, opened)
    assert not problems(at)
    text = next(text for text in texts(at) if '<article class="vg-article"' in text)
    assert text.count("<mark>") == 1
    assert "<mark>A frigate seized 2,000 rifles" in text
    assert "lay under nets.</mark>" in text


def test_an_article_shows_its_transfers_and_the_events_beside(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "article": "9"})
    assert not problems(at)
    assert rows(at) == ["Iran → Houthis: small arms"]
    html = shown(at)
    assert "Harbour Wire, citing United States: Iran → Houthis, small arms (2,000 rifles), interdicted, seized" in html
    assert "◧</b>interdicted" in html
    assert "<dt>Vessel</dt><dd><bdi>the dhow Al Noor</bdi></dd>" in html
    assert "<strong>Interdiction</strong>" in html
    assert '<mark class="vg-cue" title="trigger">seized</mark>' in html
    files = {button.proto.help for button in at.get("download_button")}
    assert {"Downloads the transfers in article 9", "Downloads the events in article 9"} < files


def test_a_transfer_that_is_no_longer_read_is_said_and_nothing_is_marked_for_it(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("articles", archive, monkeypatch, {"last": "30d", "article": "9", "transfer": "4711"})
    assert not problems(at)
    assert "Transfer 4711 is not read in this article" in at.warning[0].value
    assert "This transfer" not in [option.content for option in at.segmented_control[0].proto.options]


def test_what_is_asked_of_transfers_goes_with_an_opened_one_and_is_an_error_elsewhere(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = {"last": "30d", "supplier": "IR", "scope": "all"}
    at = open_page("articles", archive, monkeypatch, asked | {"article": "9", "transfer": "9"})
    assert not problems(at)
    back = next(link.proto for link in at.get("page_link") if link.proto.label == "All transfers of this filter")
    assert {name: values[0] for name, values in parse_qs(back.query_string).items()} == asked
    at = open_page("articles", archive, monkeypatch, asked)
    assert "supplier: unknown parameter" in at.error[0].value.replace("\u2060", "")


# ---------------------------------------------------------------- hostile text


@pytest.mark.parametrize("view", [{}, {"view": "table"}])
def test_hostile_text_stays_text(archive: str, view: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL | view)
    assert_harmless(at)


def test_hostile_text_stays_text_in_its_article(archive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    number = next(n for n, told in enumerate(TOLD, 1) if told.title == HOSTILE)
    parameters = {"last": "30d", "article": str(number), "transfer": str(number)}
    at = open_page("articles", archive, monkeypatch, parameters)
    assert "&lt;img src=x onerror=alert(1)&gt;" in shown(at)
    assert_harmless(at)


def assert_harmless(at: AppTest) -> None:
    assert not problems(at)
    for element in at.get("html"):
        assert "<img" not in element.proto.body
        assert 'href="https://evil' not in element.proto.body
    for link in at.get("page_link"):
        assert "](" not in link.proto.label
        assert "<img" not in link.proto.label
    for element in (*at.markdown, *at.caption):
        assert HOSTILE not in element.value
    for chart in at.get("plotly_chart"):
        assert "<img" not in chart.proto.spec


def test_long_names_are_cut_in_the_headline_and_whole_in_the_sentence(
    archive: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("transfers", archive, monkeypatch, ALL | {"asserter_role": "court"})
    assert all(len(flow) < 160 for flow in rows(at))
    assert f'<mark class="vg-supplier" title="supplier">{LONG_A}</mark>' in shown(at)
