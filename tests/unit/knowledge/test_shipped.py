"""The shipped knowledge: complete where it must be, and fast to load."""

from datetime import date

import pytest

from monitor.domain import ItemClass
from monitor.knowledge import LANGUAGES, Knowledge, load, standing
from monitor.knowledge.build_states import HISTORICAL, PATH, table
from monitor.knowledge.model import CONCEPTS, KINDS

# States that news on weapons transfers and sanctions names most: they must be found in every language.
# fmt: off
NEWS_STATES = (
    "KP", "RU", "UA", "CN", "IR", "KR", "JP", "US", "GB", "FR", "DE", "IT", "ES", "NL", "PL",
    "CZ", "SE", "NO", "FI", "TR", "BY", "SY", "YE", "IQ", "LB", "IL", "PS", "JO", "SA", "AE",
    "QA", "EG", "LY", "SD", "SS", "SO", "ET", "RW", "UG", "CD", "CF", "ML", "NE", "NG", "ZA",
    "AF", "PK", "IN", "MM", "TH", "KH", "VN", "MY", "SG", "ID", "PH", "TW", "AU", "NZ", "CA",
    "MX", "CU", "HT", "VE", "CO", "BR", "AR", "RS", "GR", "HU", "RO", "KZ", "GE", "AM", "AZ",
)
# fmt: on


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load()


def named(knowledge: Knowledge, id: str, language: str) -> set[str]:
    return {alias.text for alias in knowledge.entities[id].aliases if alias.language in (language, "mul")}


def test_every_item_class_has_words_in_every_language(knowledge: Knowledge) -> None:
    for item in ItemClass:
        assert knowledge.entities[item.value].kind == "item"
        for language in LANGUAGES:
            assert named(knowledge, item.value, language), (item, language)


@pytest.mark.parametrize("code", NEWS_STATES)
def test_states_in_the_news_have_several_names_in_each_language(knowledge: Knowledge, code: str) -> None:
    for language in LANGUAGES:
        assert len(named(knowledge, code, language)) >= 1, language
        assert knowledge.entities[code].names[language]
    inflected = ("en", "fr", "ru", "uk", "ar", "fa", "es", "de")
    assert sum(len(named(knowledge, code, language)) for language in inflected) >= 2 * len(inflected)


def test_states_without_a_hand_written_line_are_still_known(knowledge: Knowledge) -> None:
    assert "Tuvalu" in named(knowledge, "TV", "en")
    assert "ツバル" in named(knowledge, "TV", "ja")


def test_special_codes_are_states(knowledge: Knowledge) -> None:
    for code in ("SU", "XK", "TW", "PS", "HK"):
        assert knowledge.entities[code].kind == "state"


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("GE", "en", "Georgia"),
        ("JO", "en", "Jordan"),
        ("TD", "en", "Chad"),
        ("CD", "en", "Congo"),
        ("SD", "ko", "수단"),
        ("IN", "ko", "인도"),
        ("ML", "ar", "مالي"),
        ("TG", "ru", "Того"),
        ("ML", "zh", "马里"),
    ],
)
def test_names_that_are_also_words_need_cues(knowledge: Knowledge, code: str, language: str, name: str) -> None:
    aliases = [a for a in knowledge.entities[code].aliases if (a.text, a.language) == (name, language)]
    assert aliases
    assert all(alias.cues for alias in aliases)


def test_common_words_that_cldr_gives_are_no_names(knowledge: Knowledge) -> None:
    assert "Jersey" not in named(knowledge, "JE", "en")
    assert "Réunion" not in named(knowledge, "RE", "fr")
    assert not any("(" in alias.text for alias in knowledge.entities["HK"].aliases)


def test_abbreviations_count_only_as_written(knowledge: Knowledge) -> None:
    for id, language, text in (
        ("US", "en", "US"),
        ("GB", "en", "UK"),
        ("european-union", "en", "EU"),
        ("united-nations", "en", "UN"),
        ("AE", "ru", "ОАЭ"),
    ):
        (alias,) = [a for a in knowledge.entities[id].aliases if (a.text, a.language) == (text, language)]
        assert alias.exact_case, text


def test_lumped_ids_are_taken_apart(knowledge: Knowledge) -> None:
    apart = {
        "casc": ("casic", "avic", "catic"),
        "fdlr": ("allied-democratic-forces", "codeco"),
        "chang-guang-satellite": ("spacety", "head-aerospace"),
        "vessel-baltic-leader": ("vessel-sparta", "vessel-sparta-ii", "vessel-sparta-iv", "vessel-ursa-major"),
        "kimia-part-sivan": ("rayan-fan-kav-andish", "sarmad-electronic-sepahan"),
        "vessel-port-olya-3": ("vessel-port-olya-4", "port-olya"),
        "sys-bayraktar-tb2": ("sys-akinci", "sys-anka"),
        "sys-wing-loong-ii": ("sys-ch-4", "sys-fk-2000"),
    }
    for id, others in apart.items():
        mine = {alias.text.casefold() for alias in knowledge.entities[id].aliases}
        for other in others:
            assert not mine & {alias.text.casefold() for alias in knowledge.entities[other].aliases}, (id, other)


def test_a_ship_with_a_certain_number_keeps_its_old_id(knowledge: Knowledge) -> None:
    assert knowledge.resolve("vessel-angara") == "imo-9179842"
    assert all(alias.cues for alias in knowledge.entities["imo-9179842"].aliases if alias.text == "Angara")


def test_bare_committee_numbers_are_no_names(knowledge: Knowledge) -> None:
    for entity in knowledge.entities.values():
        if entity.kind == "un_body":
            assert not any(alias.text.strip().isdigit() for alias in entity.aliases), entity.id


def test_the_panel_described_without_its_number_needs_north_korea_near(knowledge: Knowledge) -> None:
    aliases = [a for a in knowledge.entities["un-1718-panel"].aliases if a.text == "groupe d'experts"]
    assert aliases
    assert all("Corée" in alias.cues for alias in aliases)


def test_systems_have_a_class_and_are_items(knowledge: Knowledge) -> None:
    classes = {id: e.item_class for id, e in knowledge.entities.items() if e.kind == "system"}
    assert len(classes) >= 200
    assert classes["sys-kn-23"] == "ballistic_missile"
    assert classes["sys-patriot"] == "air_defence"
    assert classes.keys() <= knowledge.item_ids
    assert all(
        alias.cues
        for alias in knowledge.entities["sys-patriot"].aliases
        if alias.text == "Patriot" and alias.language == "en"
    )


def test_a_system_is_not_shown_by_the_name_of_one_variant(knowledge: Knowledge) -> None:
    assert [knowledge.name(f"sys-{id}") for id in ("patriot", "iskander", "igla")] == ["Patriot", "Iskander", "Igla"]


def test_compounds_name_two_states_in_their_order(knowledge: Knowledge) -> None:
    found = {(c.language, c.text): c.entities for c in knowledge.compounds}
    assert found[("ko", "북러")] == ("KP", "RU")
    assert found[("ja", "日米韓")] == ("JP", "US", "KR")
    assert found[("zh", "俄朝")] == ("RU", "KP")
    assert ("ja", "日中") not in found  # also "in the daytime"
    assert {c.text for c in knowledge.compounds if c.headline_only} >= {"북", "러", "米", "露"}


def test_newspapers_and_currencies_hide_the_states_in_them(knowledge: Knowledge) -> None:
    anywhere = {alias.text for alias in knowledge.lexicon.not_mentions["mul"]}
    english = {alias.text for alias in knowledge.lexicon.not_mentions["en"]}
    assert {"Korea Herald", "Moscow Times", "Washington Post", "South China Morning Post"} <= anywhere
    assert {"US dollar", "US dollars", "Korean Peninsula"} <= english


def test_every_concept_has_words_in_every_language(knowledge: Knowledge) -> None:
    for concept in CONCEPTS:
        for language in LANGUAGES:
            assert knowledge.lexicon.words(concept, language), (concept, language)


def test_every_list_reference_is_of_a_body_whose_committee_is_known(knowledge: Knowledge) -> None:
    listed = {r.reference: id for id, e in knowledge.entities.items() for r in e.references}
    assert listed["KPe.001"] == "komid"
    assert listed["KPe.018"] != listed["KPe.021"]
    committees = {r.list for e in knowledge.entities.values() for r in e.references}
    assert {f"{name}-committee" for name in committees} <= knowledge.entities.keys()


def test_regimes_know_their_committees_and_never_hide_an_old_date(knowledge: Knowledge) -> None:
    assert knowledge.regime_of["2397"] == "regime-1718"
    assert all(e.kind in KINDS for e in knowledge.entities.values())
    sudan = next(regime for regime in knowledge.regimes if regime.id == "regime-1591")
    assert "renewal not verified" in standing(sudan, date(2027, 1, 1))
    assert "renewal not verified" not in standing(sudan, sudan.checked_on)


def test_the_frozen_names_are_those_of_the_pinned_babel() -> None:
    lines = PATH.read_text(encoding="utf-8").splitlines()[1:]
    assert [tuple(line.split("\t")) for line in lines] == table()
    assert set(HISTORICAL) == {"SU"}
