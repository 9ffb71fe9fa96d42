"""What holds for every text: spans cut to what they say, nobody is named who is not there, the same is read twice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.domain import UNKNOWN_PARTY, Article, PartyRole
from monitor.knowledge import load
from monitor.reading import read
from monitor.reading.transfers.grammars import GRAMMARS
from tests.unit.reading.transfers.said import said, transfers

KNOWLEDGE = load()
WORDS = (
    "North Korea", "Russia", "Iran", "Ukraine", "Kim Jong Un", "the Houthis", "KOMID", "NATO", "it", "allies",
    "shipped", "sold", "received", "denied", "will", "supply", "arming", "with", "to", "from", "by", "via Chad",
    "missiles", "artillery shells", "Shahed drones", "40", "20,000 containers of", "in exchange for", "said", ",", ".",
    "북한", "러시아에", "포탄을", "지원했다", "露", "北朝鮮が", "ロシアに", "砲弾を", "供与",
    "朝鲜", "向俄罗斯", "提供", "炮弹",
    "Иран", "передал", "России", "ракеты", "إيران", "سلمت", "روسيا", "صواريخ", "ایران", "به روسیه", "پهپاد", "داد",
    "L'Iran", "a livré", "des missiles", "à la Russie", "Deutschland", "liefert", "Panzer", "an die Ukraine",
    "\u200b", "\u202e", "\ufffd", "<b>", "\n",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_every_span_of_a_transfer_cuts_to_what_it_says(title: str, body: str) -> None:
    article = Article(title, body)
    for one in read(article, KNOWLEDGE).transfers:
        assert one.quote.cut(article.text).strip()
        assert one.item_span is None or one.item_span.cut(article.text).strip()
        assert one.quantity is None or one.quantity.span.cut(article.text) == one.quantity.literal
        assert one.cue in article.text
        for party in one.parties:
            assert party.span.cut(article.text) == party.name


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_no_party_is_named_who_is_not_in_the_text(title: str, body: str) -> None:
    reading = read(Article(title, body), KNOWLEDGE)
    named = set(reading.entities)
    named |= {KNOWLEDGE.entities[id].country or id for id in reading.entities}
    for one in reading.transfers:
        assert {one.supplier, one.recipient} - {UNKNOWN_PARTY} <= named


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_the_same_text_is_read_alike_twice(body: str) -> None:
    article = Article("", body)
    assert read(article, KNOWLEDGE) == read(article, KNOWLEDGE)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_a_party_never_arms_itself_and_keys_are_unique(body: str) -> None:
    found = transfers("", body)
    assert all(one.supplier != one.recipient for one in found)
    assert len({one.key for one in found}) == len(found)
    assert {one.in_return_for for one in found} - {None} <= {one.key for one in found}


def test_each_of_the_eleven_languages_has_a_grammar() -> None:
    assert set(GRAMMARS) == {"en", "fr", "es", "de", "ru", "uk", "ar", "fa", "ko", "ja", "zh"}


def test_a_swap_is_two_transfers_that_name_each_other() -> None:
    first, second = transfers("Pyongyang received air defence systems from Moscow in exchange for artillery shells")
    assert (second.supplier, second.recipient, second.in_return_for) == ("KP", "RU", first.key)


def test_what_is_made_elsewhere_has_its_origin() -> None:
    (one,) = transfers("Belgium sends 40 US missiles to Ukraine")
    assert (one.supplier, one.recipient, one.source_of_supply) == ("BE", "UA", "US")
    assert (one.quantity.low, one.quantity.unit) == (40, "missiles") if one.quantity else False


def test_the_way_goods_went_is_told() -> None:
    (one,) = transfers("Emirati planes flew arms to Sudan's Rapid Support Forces via Chad")
    assert one.route == ("Chad",)
    assert any(party.role is PartyRole.TRANSIT and party.entity == "TD" for party in one.parties)


def test_a_supplier_left_out_is_filled_where_the_headline_leaves_no_doubt() -> None:
    body = "The programme has also delivered patrol boats and drones to Kenya."
    assert "JP>PH warship_submarine confirmed" in said("Japan delivered frigates to the Philippines", body)
    assert any(one.startswith("JP>KE") for one in said("Japan delivered frigates to the Philippines", body))


@pytest.mark.parametrize("enemy", ["Israel", "the Houthis"])
def test_no_supplier_is_filled_in_between_enemies(enemy: str) -> None:
    suppliers = {"Israel": "Iran", "the Houthis": "Israel"}
    body = f"More missiles were delivered to {enemy}."
    found = said(f"{suppliers[enemy]} sold missiles to Greece", body)
    assert not any(one.endswith(f">{ {'Israel': 'IL', 'the Houthis': 'houthis'}[enemy] }") for one in found)
    assert all(">IL" not in one and ">houthis" not in one for one in found)


def test_a_text_of_a_megabyte_without_a_stop_is_read() -> None:
    body = "North Korea shipped artillery shells to Russia, Iran sent drones to Sudan and " * 12_000
    assert said("North Korea shipped artillery shells to Russia", body)
