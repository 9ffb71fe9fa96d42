"""Measures as dated rows, and whether a transfer lies within a possible scope of one."""

from collections import Counter
from datetime import date

import pytest

from monitor.domain import Entity, ItemClass
from monitor.knowledge import KnowledgeError, load
from monitor.knowledge.measures import ALL_ARMS, Direction, Measure, read_measures, scope

ENTITIES = {
    entity.id: entity
    for entity in (
        Entity("AA", "state", {"en": "Aland"}),
        Entity("aa-army", "organisation", {"en": "Army"}, country="AA"),
        Entity("aa-rebels", "armed_group", {"en": "Rebels"}, country="AA"),
        Entity("aa-gun", "system", {"en": "Gun"}, country="AA"),
        Entity("BB", "state", {"en": "Beland"}),
    )
}
ROW = """[aa-arms]
regime: regime-1
measure: arms to Aland
parties: AA
direction: to
items: all-arms nuclear
from: 2010-01-01
to: 2019-12-31
source: resolution 1 (2010)
"""
IN_2015 = date(2015, 5, 5)


def measure(text: str = ROW) -> Measure:
    (found,) = read_measures(text, "m.txt", ENTITIES, {"regime-1"})
    return found


def covers(row: Measure, supplier: str, recipient: str, item: str = "uav", *, directed: bool = True,
           first: date = IN_2015, last: date | None = None) -> bool:  # fmt: skip
    return bool(scope(supplier, recipient, item, directed, first, last or first, [row]))


def test_a_state_stands_for_all_who_belong_to_it_but_not_for_its_weapons() -> None:
    assert measure().parties == {"AA", "aa-army", "aa-rebels"}


def test_a_kind_after_a_state_takes_only_its_entities_of_that_kind() -> None:
    assert measure(ROW.replace("parties: AA", "parties: AA:armed_group BB")).parties == {"aa-rebels", "BB"}


def test_a_measure_on_what_goes_to_a_party_does_not_cover_what_comes_from_it() -> None:
    row = measure()
    assert covers(row, "BB", "AA")
    assert covers(row, "unknown", "aa-rebels")
    assert not covers(row, "AA", "BB")


@pytest.mark.parametrize(("direction", "out", "back"), [("from", True, False), ("both", True, True)])
def test_the_direction_of_a_measure_decides_which_side_it_looks_at(direction: str, out: bool, back: bool) -> None:
    row = measure(ROW.replace("direction: to", f"direction: {direction}"))
    assert covers(row, "AA", "BB") is out
    assert covers(row, "BB", "AA") is back


def test_without_a_direction_either_party_may_be_the_one() -> None:
    assert covers(measure(), "AA", "BB", directed=False)


def test_what_stays_within_the_parties_of_one_measure_is_not_covered() -> None:
    assert not covers(measure(), "AA", "aa-army")
    assert not covers(measure(), "AA", "aa-army", directed=False)


def test_only_the_items_of_a_measure_are_covered() -> None:
    assert covers(measure(), "BB", "AA", "nuclear")
    assert not covers(measure(), "BB", "AA", "oil_commodities")


@pytest.mark.parametrize(
    ("first", "last", "covered"),
    [
        (date(2009, 12, 31), date(2009, 12, 31), False),
        (date(2010, 1, 1), date(2010, 1, 1), True),
        (date(2019, 12, 31), date(2019, 12, 31), True),
        (date(2020, 1, 1), date(2020, 1, 1), False),
        (date(2019, 1, 1), date(2020, 12, 31), True),
    ],
)
def test_one_common_day_with_the_measure_is_enough(first: date, last: date, covered: bool) -> None:
    assert covers(measure(), "BB", "AA", first=first, last=last) is covered


def test_a_renewal_that_nobody_looked_up_is_said() -> None:
    row = measure(ROW.replace("to: 2019-12-31", "verified-until: 2019-12-31"))
    (before,) = scope("BB", "AA", "uav", True, IN_2015, IN_2015, [row])
    (after,) = scope("BB", "AA", "uav", True, date(2020, 1, 1), date(2020, 1, 1), [row])
    assert before.words() == "arms to Aland, resolution 1 (2010)"
    assert after.words() == "arms to Aland, resolution 1 (2010), renewal not verified"


@pytest.mark.parametrize(
    ("old", "new", "line", "word"),
    [
        ("regime: regime-1", "regime: regime-2", 2, "unknown regime 'regime-2'"),
        ("parties: AA", "parties: AA CC", 4, "unknown id 'CC'"),
        ("parties: AA", "parties: aa-army:person", 4, "only a state"),
        ("direction: to", "direction: sideways", 5, "direction: takes to, from, both"),
        ("items: all-arms", "items: toys", 6, "unknown item class 'toys'"),
        ("from: 2010-01-01", "from: 2010", 7, "takes a day"),
        ("to: 2019-12-31", "to: 2009-12-31", 8, "lies before"),
        ("source: resolution 1 (2010)", "sauce: x", 9, "unknown line 'sauce'"),
        ("source: resolution 1 (2010)\n", "", 1, "no source: line"),
    ],
)
def test_a_wrong_row_is_refused_with_file_and_line(old: str, new: str, line: int, word: str) -> None:
    with pytest.raises(KnowledgeError) as error:
        measure(ROW.replace(old, new))
    assert str(error.value).startswith(f"m.txt:{line}: ")
    assert word in str(error.value)


# ---------------------------------------------------------------- the shipped rows

SHIPPED = load().measures


def regimes(supplier: str, recipient: str, item: str, day: str) -> set[str]:
    at = date.fromisoformat(day)
    return {found.regime for found in scope(supplier, recipient, item, True, at, at, SHIPPED)}


@pytest.mark.parametrize(
    ("supplier", "recipient", "item", "day", "expected"),
    [
        ("KP", "RU", "ammunition", "2023-10-13", {"regime-1718"}),
        ("komid", "SY", "small_arms", "2016-02-01", {"regime-1718"}),
        ("RU", "KP", "small_arms", "2016-03-01", set()),
        ("RU", "KP", "small_arms", "2016-03-02", {"regime-1718"}),
        ("RU", "KP", "air_defence", "2024-11-22", {"regime-1718"}),
        ("RU", "KP", "oil_commodities", "2017-09-10", set()),
        ("RU", "KP", "oil_commodities", "2024-03-01", {"regime-1718"}),
        ("IR", "RU", "uav", "2023-10-18", {"regime-2231"}),
        ("IR", "RU", "uav", "2024-05-01", set()),
        ("IR", "RU", "uav", "2025-09-28", {"regime-1737"}),
        ("IR", "RU", "ammunition", "2021-01-01", set()),
        ("IR", "hezbollah", "ballistic_missile", "2024-05-01", {""}),
        ("irgc", "houthis", "ballistic_missile", "2024-05-01", {"regime-2140"}),
        ("IR", "YE", "ballistic_missile", "2024-05-01", set()),
        ("AE", "rapid-support-forces", "uav", "2025-04-01", {"regime-1591"}),
        ("TR", "LY", "uav", "2020-01-05", {"regime-1970"}),
        ("libyan-national-army", "rapid-support-forces", "small_arms", "2023-05-01", {"regime-1970", "regime-1591"}),
        ("TR", "SO", "uav", "2023-11-30", {"regime-2713"}),
        ("TR", "SO", "uav", "2023-12-01", set()),
        ("RW", "m23", "small_arms", "2025-01-05", {"regime-1533"}),
        ("FR", "CD", "small_arms", "2025-01-05", set()),
        ("US", "HT", "small_arms", "2024-01-05", {"regime-2653"}),
        ("US", "UA", "air_defence", "2024-01-05", set()),
        ("unknown", "UA", "air_defence", "2024-01-05", set()),
    ],
)
def test_the_shipped_rows_cover_what_their_resolutions_do(
    supplier: str, recipient: str, item: str, day: str, expected: set[str]
) -> None:
    assert regimes(supplier, recipient, item, day) == expected


def test_every_shipped_row_can_cover_something_and_stands_under_a_known_regime() -> None:
    known = {regime.id for regime in load().regimes}
    empty = {row.id for row in SHIPPED if not row.parties}
    assert empty == {"cf-groups-arms", "lr-groups-arms"}, "no such group is known yet; a user may add one"
    assert {row.regime for row in SHIPPED} - {""} <= known
    assert all(row.items for row in SHIPPED)
    assert max(Counter(row.id for row in SHIPPED).values()) == 1


def test_all_arms_are_neither_mass_destruction_nor_oil() -> None:
    assert ALL_ARMS.isdisjoint({ItemClass.NUCLEAR, ItemClass.CHEM_BIO, ItemClass.OIL_COMMODITIES})
    assert Direction("both") is Direction.BOTH
