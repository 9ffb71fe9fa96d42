"""What a sentence says beside a supply: that it should end, what became of the goods, that a private person says so."""

from __future__ import annotations

import pytest

from monitor.domain import Article
from monitor.knowledge import load
from monitor.reading import read


def told(text: str) -> list[tuple[str, str, str]]:
    reading = read(Article("", text), load())
    return [(one.supplier, one.recipient, one.status.value) for one in reading.transfers]


@pytest.mark.parametrize(
    "text",
    [
        "Ireland calls for an arms embargo on Sudan.",
        "Norway wants weapons sales to Myanmar stopped.",
        "L'Irlande appelle à un embargo sur les armes contre le Soudan.",
        "Irlanda pide un embargo de armas contra Sudán.",
        "Irland fordert ein Waffenembargo gegen den Sudan.",
        "Ирландия призвала запретить поставки оружия Судану.",
        "Ірландія закликала заборонити постачання зброї Судану.",
        "دعت أيرلندا إلى حظر توريد الأسلحة إلى السودان.",
        "ایرلند خواستار ممنوعیت فروش سلاح به سودان شد.",
        "아일랜드 외무장관, 수단에 대한 무기 금수 촉구",
        "アイルランド外相、スーダンへの武器禁輸を主張",
        "爱尔兰外长主张对苏丹实施武器禁运",
    ],
)
def test_a_plea_to_end_supplies_is_no_supply_by_who_pleads(text: str) -> None:
    assert told(text) == []


def test_who_ends_its_own_supplies_still_does() -> None:
    assert told("Norway has stopped weapons sales to Myanmar.") == [("NO", "MM", "halted")]


@pytest.mark.parametrize(
    "text",
    [
        "Poland denies that the tanks it gave to Ukraine were destroyed.",
        "La Pologne dément que les chars livrés par Varsovie à l'Ukraine aient été détruits.",
        "تنفي بولندا تدمير الدبابات التي سلّمتها لأوكرانيا.",
    ],
)
def test_a_denial_of_what_became_of_goods_does_not_deny_that_they_were_given(text: str) -> None:
    assert told(text) == [("PL", "UA", "confirmed")]


def test_a_denial_of_giving_still_is_one() -> None:
    assert told("Poland denies supplying Ukraine with the missiles that destroyed the bridge.") == [
        ("PL", "UA", "denied")
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("North Korea supplies Russia with shells, former Austrian judge Karl Huber said.", "alleged"),
        ("North Korea supplies Russia with shells, Austria said.", "claimed"),
        ("La Corée du Nord livre des obus à la Russie, selon un ancien ministre.", "alleged"),
    ],
)
def test_the_word_of_who_holds_no_office_is_an_accusation(text: str, status: str) -> None:
    assert told(text) == [("KP", "RU", status)]


@pytest.mark.parametrize(
    "title",
    [
        "Iranian drones for Russian fighter jets",
        "Drones iraníes a cambio de cazas rusos",
        "Iranische Drohnen gegen russische Kampfjets",
        "Іранські дрони в обмін на російські винищувачі",
    ],
)
def test_goods_for_goods_go_both_ways(title: str) -> None:
    reading = read(Article(title, ""), load())
    pairs = {(one.supplier, one.recipient, one.item) for one in reading.transfers}
    assert pairs == {("IR", "RU", "uav"), ("RU", "IR", "combat_aircraft")}
