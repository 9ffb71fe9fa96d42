"""The picture of who is said to supply whom: a flow a row, its articles split by status, as a plain Plotly dict.

A list and no Sankey: names of a dozen parties at two edges run into one another, and bands hide small flows behind
large ones. Each status has its fill pattern beside its colour, and its mark with its number stands at the end of the
bar, so that nothing is told by colour alone (design §8). Text from outside passes ``safe_plotly``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from monitor.dashboard import labels
from monitor.dashboard.figures import COLOURS, OTHERS, TEXT, Figure, short
from monitor.text import safe_plotly

MOST: Final = 10  # flows drawn; how many more there are stands below
ROW: Final = 39  # pixels: a line for the names, the bar under it, air
LONGEST: Final = 28  # characters of a name; two of them fit the width of a telephone
NOTHING: Final = "rgba(0,0,0,0)"
_OVER: Final = (0.0, 0.48)  # a row's stretch for its names, and that for its bar, as parts of its height
_BAR: Final = (0.54, 0.86)
_PHONE: Final = 330  # pixels of the figure on a narrow telephone
_PER_MARK: Final = 31  # pixels of a mark and its number of two digits


@dataclass(frozen=True, slots=True)
class Flow:
    """A row: its parties, and how many articles tell it with which status (ids of ``labels.STATUSES``; an article may
    tell it with two). ``id`` comes back on a click; ``sentence`` is what a person would say of the whole."""

    id: str
    supplier: str
    arrow: str  # labels.arrow
    recipient: str
    statuses: Mapping[str, int]  # ids of labels.STATUSES
    sentence: str


def flows(rows: Sequence[Flow]) -> Figure:
    """The figure. A click anywhere on a row, its names or its bar, carries ``[sentence, id]``."""
    reach = _reach(rows)
    data = [_whole_rows(rows, reach)]
    for look in labels.STATUSES.values():
        if any(row.statuses.get(look.id) for row in rows):
            data.append(_status(look, rows))
    return {
        "data": data,
        "layout": {
            "height": ROW * max(len(rows), 1) + 12,
            "margin": {"l": 2, "r": 2, "t": 0, "b": 4},
            "showlegend": False,
            "hovermode": "closest",
            "dragmode": False,
            "barmode": "overlay",
            "xaxis": {"visible": False, "range": [0, reach], "fixedrange": True},
            "yaxis": {"visible": False, "range": [max(len(rows), 1), 0], "fixedrange": True},
            "annotations": [note for n, row in enumerate(rows) for note in _words(n, row)],
        },
    }


def _reach(rows: Sequence[Flow]) -> float:
    """How many articles the whole width stands for: so many that on a telephone, too, each row's marks and numbers find
    room behind its bar."""
    needed = (
        length * _PHONE / (_PHONE - _PER_MARK * sum(map(bool, row.statuses.values())))
        for row in rows
        if (length := sum(row.statuses.values()))
    )
    return max(needed, default=1.0)


def _whole_rows(rows: Sequence[Flow], reach: float) -> dict[str, Any]:
    """The part of each row where its names stand, to be pointed at and clicked; it draws nothing."""
    return _bars(
        [0] * len(rows),
        [reach] * len(rows),
        range(len(rows)),
        _OVER,
        [[safe_plotly(row.sentence), row.id] for row in rows],
    ) | {"marker": {"color": NOTHING, "line": {"width": 0}}, "name": "names"}


def _status(look: labels.Look, rows: Sequence[Flow]) -> dict[str, Any]:
    """The articles with this status, behind those of the statuses before it."""
    order = list(labels.STATUSES)
    base, lengths, at, said = [], [], [], []
    for n, row in enumerate(rows):
        length = row.statuses.get(look.id, 0)
        if length:
            base.append(sum(row.statuses.get(id, 0) for id in order[: order.index(look.id)]))
            lengths.append(length)
            at.append(n)
            told = f"{look.word} in {labels.count(length, 'article')}. Click to list."
            said.append([f"{_names(row)}: {told}", row.id])
    return _bars(base, lengths, at, _BAR, said) | {"marker": _fill(look), "name": look.word}


def _bars(
    base: Sequence[int],
    lengths: Sequence[float],
    at: Sequence[int],
    within: tuple[float, float],
    said: Sequence[object],
) -> dict[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "base": list(base),
        "x": list(lengths),
        "y": list(at),
        "offset": within[0],
        "width": within[1] - within[0],
        "customdata": list(said),
        "hovertemplate": "%{customdata[0]}<extra></extra>",
        "showlegend": False,
    }


def _fill(look: labels.Look) -> dict[str, Any]:
    colour = COLOURS[look.colour - 1] if look.colour <= len(COLOURS) else OTHERS
    line = {"color": colour, "width": 1.2}
    if look.pattern == "solid":
        return {"color": colour, "line": line}
    if look.pattern == "hollow":
        return {"color": NOTHING, "line": line}
    if look.pattern == "pale":
        return {"color": colour, "opacity": 0.5, "line": line}
    pattern = {"shape": look.pattern, "fgcolor": colour, "bgcolor": NOTHING, "size": 6, "solidity": 0.35}
    return {"color": colour, "pattern": pattern, "line": line}


def _names(row: Flow) -> str:
    """The parties made safe first: the arrow's own marks of direction keep it pointing the right way."""
    return f"{safe_plotly(short(row.supplier, LONGEST))}{row.arrow}{safe_plotly(short(row.recipient, LONGEST))}"


def _words(n: int, row: Flow) -> list[dict[str, Any]]:
    """The names over the bar; marks and numbers behind it."""
    length = sum(row.statuses.values())
    marks = "  ".join(
        f"{look.mark} {labels.number(row.statuses[look.id])}"
        for look in labels.STATUSES.values()
        if row.statuses.get(look.id)
    )
    font = {"color": TEXT, "size": 13}
    return [
        {"x": 0, "y": n + _OVER[0], "text": _names(row), "xanchor": "left", "yanchor": "top", "font": font}
        | {"showarrow": False, "xshift": -3},
        {"x": length, "y": n + sum(_BAR) / 2, "text": marks, "xanchor": "left", "yanchor": "middle", "font": font}
        | {"showarrow": False, "xshift": 4},
    ]
