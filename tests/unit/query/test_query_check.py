"""Ids in a query: those that exist, those that moved, those that do not exist."""

from __future__ import annotations

import pytest

from monitor.domain import Alias, Entity
from monitor.filter import MAX_QUERY
from monitor.query import QueryError, canonical, check, parse, to_text


class Small:
    """Just enough knowledge."""

    def __init__(self) -> None:
        entities = (
            Entity("KP", "state", {"en": "North Korea", "ko": "북한"}, (Alias("DPRK", "en"),)),
            Entity("RU", "state", {"en": "Russia", "ru": "Россия"}),
            Entity("komid", "organisation", {"en": "Korea Mining Development Trading Corporation"}),
            Entity("uav", "item", {"en": "Unmanned aerial vehicles"}, (Alias("drone", "en"),)),
            Entity("ballistic_missile", "item", {"en": "Ballistic missiles"}),
            Entity("sys-kn-23", "system", {"en": "KN-23"}, item_class="ballistic_missile"),
            Entity("un-1718", "regime", {"en": "DPRK regime"}),
        )
        self.entities = {entity.id: entity for entity in entities}
        self.actor_ids = frozenset({"KP", "RU", "komid"})
        self.item_ids = frozenset({"uav", "ballistic_missile", "sys-kn-23"})
        self.version = "1"

    def resolve(self, id: str, /) -> str | None:
        old = {"korea-mining": "komid"}
        for candidate in (id, id.upper(), id.lower()):
            if candidate in self.entities or candidate in old:
                return old.get(candidate, candidate)
        return None


KNOWN = Small()


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("actor:kp", "actor:KP"),
        ("actor:ｋｐ", "actor:KP"),
        ("actor:KOREA-MINING", "actor:komid"),
        ("actor:(kp OR ru) arms", "actor:(KP OR RU) arms"),
        ('item:"Ballistic Missile"', "item:ballistic_missile"),
        ("item:SYS-KN-23", "item:sys-kn-23"),
        ("lang:KO", "lang:ko"),
        ("NOT lang:und", "NOT lang:und"),
        ("topic:UN-Sanctions", "topic:un_sanctions"),
        ("source:Yonhap", "source:Yonhap"),
        ("", ""),
    ],
)
def test_values_come_out_canonical(typed: str, canonical: str) -> None:
    assert to_text(check(parse(typed), KNOWN)) == canonical


@pytest.mark.parametrize(
    ("typed", "position", "said", "suggestion"),
    [
        ("x actor:XQ", 8, "no actor has the id 'XQ'", None),
        ('actor:"north korea"', 6, "no actor has the id", "actor:KP"),
        ("actor:북한", 6, "no actor has the id", "actor:KP"),
        ("actor:dprk", 6, "no actor has the id", "actor:KP"),
        ("actor:komidd", 6, "no actor has the id", "actor:komid"),
        ("actor:(KP OR Rusia)", 13, "no actor has the id 'Rusia'", "actor:RU"),
        ("actor:uav", 6, "'uav' is no actor but an item", "item:uav"),
        ("item:kp", 5, "'KP' is no item but an actor", "actor:KP"),
        ("item:drone", 5, "no item has the id 'drone'", "item:uav"),
        ("item:un-1718", 5, "no item has the id 'un-1718'", None),
        ("lang:korean", 5, "no language has the code", "lang:ko"),
        ("lang:en-GB", 5, "no language has the code", "lang:en"),
        ("lang:xx", 5, "no language has the code 'xx'", None),
        ("topic:sanctions", 6, "there is no topic 'sanctions'; expected one of arms_transfer", "topic:un_sanctions"),
        ("source:yon*", 7, "a star in a source", None),
        ("source:—", 7, "there is no word", None),
    ],
)
def test_a_value_that_does_not_exist_is_refused_with_the_nearest(
    typed: str, position: int, said: str, suggestion: str | None
) -> None:
    with pytest.raises(QueryError) as caught:
        check(parse(typed), KNOWN)
    assert said in str(caught.value)
    assert (caught.value.position, caught.value.suggestion) == (position, suggestion)


def test_a_query_too_long_in_canonical_spelling_is_refused_and_not_half_resolved() -> None:
    assert canonical("actor:korea-mining  -crane", Small()) == "actor:komid NOT crane"
    typed = " ".join(f"-crate{n}" for n in range(200))  # written canonically, each minus is NOT and a blank
    assert len(typed) <= MAX_QUERY < len(to_text(parse(typed)))
    with pytest.raises(QueryError, match="written out in full"):
        canonical(typed, Small())
