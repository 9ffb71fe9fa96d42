"""The picture of flows: rows, statuses told without colour, names that stay text and in their order."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from monitor.dashboard import labels
from monitor.dashboard.flow_figure import Flow, flows

HERE = labels.arrow(True)
TWO = (
    Flow("KP>RU", "North Korea", HERE, "Russia", {"confirmed": 2, "alleged": 3, "denied": 1}, "told in 5 articles"),
    Flow("unknown>SD", "unnamed", HERE, "Sudan", {"planned": 1}, "told in 1 article"),
)


def test_a_click_on_the_names_or_on_any_part_of_the_bar_carries_the_flow() -> None:
    data = flows(TWO)["data"]
    names, *statuses = data
    assert [said[1] for said in names["customdata"]] == ["KP>RU", "unknown>SD"]
    assert {said[1] for trace in statuses for said in trace["customdata"]} == {"KP>RU", "unknown>SD"}
    assert names["offset"] + names["width"] <= statuses[0]["offset"], (
        "the bar is not covered by what lies over the names"
    )


def test_the_parts_of_a_bar_stand_one_behind_the_other_in_the_order_of_the_statuses() -> None:
    parts = [(trace["name"], trace["base"][0], trace["x"][0]) for trace in flows(TWO[:1])["data"][1:]]
    assert [name for name, _, _ in parts] == ["confirmed", "alleged", "denied"]
    assert all(before[1] + before[2] == after[1] for before, after in pairwise(parts))
    assert parts[0][1] == 0


def test_every_status_has_a_fill_of_its_own_beside_its_colour() -> None:
    each = Flow("x", "A", HERE, "B", dict.fromkeys(labels.STATUSES, 1), "")
    fills = [trace["marker"] for trace in flows([each])["data"][1:]]
    without_colour = [
        (fill.get("pattern", {}).get("shape"), fill.get("opacity"), fill["color"] == "rgba(0,0,0,0)") for fill in fills
    ]
    assert len(fills) == len(labels.STATUSES)
    assert len(set(without_colour)) == len(fills)


def test_marks_and_numbers_stand_behind_the_bar() -> None:
    assert "● 2  ◌ 3  ⊘ 1" in [note["text"] for note in flows(TWO)["layout"]["annotations"]]


def test_names_are_text_and_long_ones_are_cut_each_for_itself() -> None:
    long = Flow("x", "<a href='https://x.example'>" + 40 * "x", HERE, 60 * "y", {"alleged": 1}, "<img src=x> %{x}")
    told = str(flows([long]))
    assert "<a" not in told
    assert "<img" not in told
    assert "%{x}" not in told
    name = flows([long])["layout"]["annotations"][0]["text"]
    assert name.endswith(27 * "y" + "…")
    assert "…" + HERE in name


def test_an_arrow_between_names_written_from_right_to_left_keeps_their_order() -> None:
    arabic = Flow("x", "إيران", HERE, "روسيا", {"alleged": 1}, "")
    assert "إيران \u200e→\u200e روسيا" in flows([arabic])["layout"]["annotations"][0]["text"]
    undirected = labels.arrow(False)
    assert "→" not in undirected
    assert "–" in undirected


def test_no_flow_is_an_empty_figure() -> None:
    assert flows([])["layout"]["annotations"] == []


def test_on_a_telephone_the_marks_of_every_bar_find_room_behind_it() -> None:
    many = Flow("x", "A", HERE, "B", dict.fromkeys(labels.STATUSES, 12), "")
    for rows in ([many], [*TWO], [replace(many, statuses={"alleged": 1_000}), many]):
        _, width = flows(rows)["layout"]["xaxis"]["range"]
        for row in rows:
            length = sum(row.statuses.values())
            assert 330 * length / width + 30 * len(row.statuses) <= 330
