"""Flows in one row each: what a party itself says is told from what is merely narrated."""

from __future__ import annotations

import pytest

from db.queries.transfer_rows import Flow
from monitor.dashboard.flow_rows import admitted, gather
from monitor.filter import TransferFilter


def test_a_flow_with_several_statuses_is_one_row() -> None:
    flows = [Flow("KP", "RU", True, "alleged", 5, 4), Flow("IR", "RU", True, "denied", 1, 1)]
    rows = gather([*flows, Flow("KP", "RU", True, "planned", 2, 2)], [])
    assert [(row.supplier, row.transfers, dict(row.statuses)) for row in rows] == [
        ("KP", 7, {"alleged": 4, "planned": 2}),
        ("IR", 1, {"denied": 1}),
    ]


def test_confirmed_articles_without_a_partys_word_are_reported_as_fact() -> None:
    confirmed = [Flow("KP", "RU", True, "confirmed", 9, 7)]
    assert gather(confirmed, [Flow("KP", "RU", True, "confirmed", 2, 2)])[0].statuses == {"confirmed": 2, "reported": 5}
    assert gather(confirmed, [])[0].statuses == {"reported": 7}
    assert gather(confirmed, confirmed)[0].statuses == {"confirmed": 7}


def test_a_flow_without_direction_is_another_than_one_with_it() -> None:
    rows = gather([Flow("IR", "VE", False, "claimed", 1, 1), Flow("IR", "VE", True, "claimed", 1, 1)], [])
    assert {row.directed for row in rows} == {True, False}


@pytest.mark.parametrize(
    ("wanted", "roles"),
    [
        (TransferFilter(), ("supplier", "recipient")),
        (TransferFilter(roles=("media", "recipient")), ("recipient",)),
        (TransferFilter(statuses=("denied", "confirmed")), ("supplier", "recipient")),
        (TransferFilter(roles=("media",)), None),
        (TransferFilter(statuses=("denied",)), None),
    ],
)
def test_only_confirmed_transfers_the_filter_leaves_are_asked_for(
    wanted: TransferFilter, roles: tuple[str, ...] | None
) -> None:
    asked = admitted(wanted)
    assert (asked and asked.roles) == roles
    assert asked is None or asked.statuses == ("confirmed",)
