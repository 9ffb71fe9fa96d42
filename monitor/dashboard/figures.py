"""Every figure of the dashboard, as plain Plotly dicts (design §5.4): 2 ms each instead of 75 ms.

Colours are the placeholders of Streamlit's Plotly theme, which the browser replaces by ``chartCategoricalColors`` of
the theme that is on: a switch between light and dark needs no rerun. Text from outside passes ``safe_plotly``.
Titles are drawn above the figure as text (they wrap there, and a screen reader meets them in order).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from monitor.dashboard import labels
from monitor.text import safe_plotly

Figure = dict[str, Any]

COLOURS: Final = ("#000001", "#000002", "#000003", "#000004", "#000005", "#000006")  # by rank: Okabe–Ito of the theme
OTHERS: Final = "#000008"  # the theme's grey
ACCENT: Final = "#000017"  # the seventh of the theme's sequential colours: the accent, a shade quieter
TEXT: Final = "#000037"
FADED: Final = "#000036"
MOST_STRIPS: Final = len(COLOURS)
NAME_ROOM: Final = 21  # pixels over a strip for its name
GAP: Final = 8  # pixels between the foot of a strip and the next name
FOOT: Final = 44  # pixels under the last strip for the days
WEEKS_FROM: Final = 200  # days shown from which one point is a week
MONTHS_FROM: Final = 1_500  # and from which it is a month
CONFIG: Final = {"displayModeBar": False, "responsive": True, "scrollZoom": False, "doubleClick": False}


@dataclass(frozen=True, slots=True)
class Series:
    """One strip: its name, and a number for each day that has one (absent days count zero)."""

    name: str
    values: Mapping[date, int]

    @property
    def total(self) -> int:
        return sum(self.values.values())


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a ranking: its name, its length, what stands at its end, and the sentence on hover."""

    name: str
    value: int
    text: str
    sentence: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Bucket:
    """Days drawn as one point."""

    first: date
    last: date

    @property
    def words(self) -> str:
        if self.first == self.last:
            return labels.weekday(self.first)
        return f"{labels.day(self.first)} to {labels.day(self.last)}"


def per(first: date, last: date) -> str:
    """``day``, ``week`` or ``month``: what one point of a chart over these days is."""
    days = (last - first).days + 1
    return "day" if days <= WEEKS_FROM else "week" if days <= MONTHS_FROM else "month"


def buckets(first: date, last: date) -> list[Bucket]:
    """The days from first to last as points: single days, weeks (Monday first) or months, the outer ones cut off."""
    size = per(first, last)
    result: list[Bucket] = []
    start = first
    while start <= last:
        if size == "day":
            end = start
        elif size == "week":
            end = start + timedelta(6 - start.weekday())
        else:
            end = (start.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)
        result.append(Bucket(start, min(end, last)))
        start = end + timedelta(1)
    return result


def gather(values: Mapping[date, int], into: Sequence[Bucket], *, most: bool = False) -> list[int]:
    """The values by bucket: summed, or the largest of its days where summing would count the same thing twice."""
    join = max if most else sum
    return [
        join(values.get(bucket.first + timedelta(n), 0) for n in range((bucket.last - bucket.first).days + 1))
        for bucket in into
    ]


def strips(
    series: Sequence[Series], *, first: date, last: date, one: str, many: str, today: date, height: int = 300
) -> Figure:
    """Counts over time, a strip of bars for each series under its own name, all on one scale; the last stretch is paler
    while today is not over. In lines, a few articles a day on several topics hide one another.

    ``one``/``many`` name what is counted (the hover reads ``{count} {many} · {series}``). Strips share the height;
    they take the categorical colours in the order given; past ``MOST_STRIPS`` all is grey.
    """
    into = buckets(first, last)
    x = [bucket.first.isoformat() for bucket in into]
    counts = [gather(item.values, into) for item in series]
    top = max((max(y, default=0) for y in counts), default=0)
    drawn = height - FOOT
    strip = drawn / max(len(series), 1)
    layout = _layout(height, top)
    scale = layout.pop("yaxis") | {"tickvals": [0, top] if top else [0]}
    layout["margin"] |= {"t": 0, "b": FOOT}
    layout["annotations"] = []
    data: list[dict[str, Any]] = []
    for rank, (item, y) in enumerate(zip(series, counts, strict=True)):
        number = "" if rank == 0 else str(rank + 1)
        name = safe_plotly(item.name)
        colour = COLOURS[rank] if rank < MOST_STRIPS else OTHERS
        hover = [
            f"{labels.count(value, one, many)} · {name}<br>{bucket.words}{_so_far(bucket, today)}"
            for value, bucket in zip(y, into, strict=True)
        ]
        data.append(_bars(into, x, y, hover, colour, today) | {"yaxis": f"y{number}", "name": name})
        upper = 1 - rank * strip / drawn
        layout[f"yaxis{number}"] = scale | {"domain": [upper - (strip - GAP) / drawn, upper - NAME_ROOM / drawn]}
        layout["annotations"].append(
            {
                "xref": "paper",
                "x": 0,
                "yref": "paper",
                "y": upper,
                "yanchor": "top",
                "xanchor": "left",
                "text": f"{name} · {labels.number(item.total)}",
                "font": {"color": TEXT, "size": 13},
                "showarrow": False,
            }
        )
    _days_axis(layout, x)
    layout["xaxis"] |= {"anchor": f"y{len(series)}" if len(series) > 1 else "y", "automargin": False}
    _whole_bars(layout, into, x)
    return {"data": data, "layout": layout}


def bars(
    values: Mapping[date, int], *, first: date, last: date, one: str, many: str, today: date, height: int = 180
) -> Figure:
    """One count over time as bars in the accent; today's bar is paler while the day is not over."""
    into = buckets(first, last)
    x = [bucket.first.isoformat() for bucket in into]
    y = gather(values, into)
    hover = [
        f"{labels.count(value, one, many)}<br>{bucket.words}{_so_far(bucket, today)}"
        for value, bucket in zip(y, into, strict=True)
    ]
    layout = _layout(height, max(y, default=0))
    _days_axis(layout, x)
    _whole_bars(layout, into, x)
    return {"data": [_bars(into, x, y, hover, ACCENT, today)], "layout": layout}


def ranking(rows: Sequence[Bar], *, height: int | None = None) -> Figure:
    """Horizontal bars, the longest on top, its name before and its figures behind each: they stand for an axis."""
    rows = list(rows)
    longest = max((row.value for row in rows), default=0) or 1
    names = [short(safe_plotly(row.name)) for row in rows]
    positions = list(range(len(rows)))
    trace = {
        "type": "bar",
        "orientation": "h",
        "x": [row.value for row in rows],
        "y": positions,
        "text": [safe_plotly(row.text) for row in rows],
        "textposition": "outside",
        "textfont": {"color": TEXT, "size": 13},
        "cliponaxis": False,
        "customdata": [[safe_plotly(row.sentence), row.id] for row in rows],
        "hovertemplate": "%{customdata[0]}<extra></extra>",
        "marker": {"color": ACCENT, "line": {"width": 0}},
        "showlegend": False,
    }
    layout = _layout(height or 34 + 27 * max(len(rows), 1), longest)
    layout["bargap"] = 0.35
    layout["xaxis"] = {"visible": False, "range": [0, longest * 1.45], "fixedrange": True}
    layout["yaxis"] = {
        "tickmode": "array",
        "tickvals": positions,
        "ticktext": names,
        "range": [len(rows) - 0.4, -0.6],
        "showgrid": False,
        "zeroline": False,
        "ticks": "",
        "fixedrange": True,
        "automargin": True,
        "tickfont": {"color": TEXT, "size": 13},
    }
    layout["margin"] = {"l": 8, "r": 8, "t": 4, "b": 4}
    return {"data": [trace], "layout": layout}


def _bars(
    into: Sequence[Bucket], x: Sequence[str], y: Sequence[int], hover: Sequence[str], colour: str, today: date
) -> dict[str, Any]:
    """Upright bars, one a bucket and as wide as its days; paler where they are not over."""
    day = 86_400_000  # ms; a width of our own, since Plotly draws a lone bar without one
    return {
        "type": "bar",
        "x": list(x),
        "y": list(y),
        "offset": [0] * len(x) if len(x) > 1 else [-0.4 * day],
        "width": [0.8 * day * ((bucket.last - bucket.first).days + 1) for bucket in into],
        "customdata": list(hover),
        "hovertemplate": "%{customdata}<extra></extra>",
        "marker": {
            "color": colour,
            "line": {"width": 0},
            "opacity": [0.45 if bucket.last >= today else 1.0 for bucket in into],
        },
        "showlegend": False,
    }


def _whole_bars(layout: dict[str, Any], into: Sequence[Bucket], x: Sequence[str]) -> None:
    """The axis of days reaches to the end of the last bar."""
    layout["bargap"] = 0.25
    if len(x) > 1:
        layout["xaxis"]["range"] = [x[0], (into[-1].last + timedelta(1)).isoformat()]


def _layout(height: int, top: float) -> dict[str, Any]:
    """What all figures share: no title, zero baseline, whole numbers, quiet rules."""
    return {
        "height": height,
        "margin": {"l": 8, "r": 16, "t": 10, "b": 8},
        "showlegend": False,
        "hovermode": "closest",
        "dragmode": False,
        "yaxis": {
            "range": [0, max(top, 1) * 1.1],
            "fixedrange": True,
            "nticks": 5,
            "tickformat": ",d",
            "dtick": 1 if top <= 4 else None,
            "zeroline": True,
            "automargin": True,
            "ticks": "",
            "title": {"text": ""},
            "tickfont": {"color": FADED, "size": 12},
        },
    }


def _days_axis(layout: dict[str, Any], x: Sequence[str]) -> None:
    layout["xaxis"] = {
        "type": "date",
        "fixedrange": True,
        "showgrid": False,
        "automargin": True,
        "nticks": 7,
        "tickformatstops": [
            {"dtickrange": [None, 86_400_000 * 27], "value": "%-d %b\n%Y"},
            {"dtickrange": [86_400_000 * 27, None], "value": "%b\n%Y"},
        ],
        "range": [x[0], x[-1]] if x else None,  # else Plotly makes room for the labels within the axis, too
        "tickfont": {"color": FADED, "size": 12},
        "title": {"text": ""},
    }
    if 1 < len(x) <= 8:
        layout["xaxis"]["tickvals"] = list(x)
    if len(x) == 1:  # a lone point has no span to draw an axis from
        middle = date.fromisoformat(x[0])
        edges = [(middle - timedelta(1)).isoformat(), (middle + timedelta(1)).isoformat()]
        layout["xaxis"].update({"range": edges, "tickvals": list(x)})


def _so_far(bucket: Bucket, today: date) -> str:
    return " so far" if bucket.first <= today <= bucket.last else ""


def short(name: str, most: int = 28) -> str:
    """The name with its end cut off where it is too long for a figure."""
    return name if len(name) <= most else name[: most - 1] + "…"
