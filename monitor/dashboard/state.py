"""The URL is the state (design §5.5): what it says, checked; and how a page writes it.

``monitor.filter`` is the only codec. Beside the filter each page has a few parameters of its own (what is open, where a
list continues), listed in ``PAGE_PARAMETERS``; anything else in the URL is an error the page shows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import streamlit as st

from monitor.filter import (
    PARAMETERS,
    TRANSFER_PARAMETERS,
    TRANSFER_START,
    Filter,
    FilterError,
    TransferFilter,
    Vocabulary,
)

START: Final = Filter(last=30, relevance=0.5)
"""What a bare address is set to: the relevant articles of the last 30 days."""

_NUMBER: Final = re.compile(r"[1-9][0-9]{0,17}")
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
_CURSOR: Final = re.compile(r"[A-Za-z0-9._~:+-]{1,120}")
PAGE_PARAMETERS: Final[Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    "overview": {},
    "articles": {"article": _NUMBER, "transfer": _NUMBER, "before": _CURSOR, "view": re.compile("list|table")},
    "actors": {"entity": _ID, "show": re.compile("states|organisations|people|vessels|items")},
    "transfers": {"before": _CURSOR, "view": re.compile("list|table")},
    "alerts": {"alert": re.compile(r"new|[1-9][0-9]{0,17}"), "before": _CURSOR},
    "sources": {"source": _NUMBER},
}
_KEPT: Final = frozenset({"view", "entity", "show", "alert", "source"})
"""Page parameters that stay when the filter changes; an open article or a place in a list would not fit any more."""


@dataclass(frozen=True, slots=True)
class View:
    """What the URL says: the filter and the page's own parameters, all checked for form.

    ``wanted`` is what it asks of transfers; None on pages that do not take that.
    """

    page: str
    flt: Filter
    own: Mapping[str, str] = field(default_factory=dict)
    wanted: TransferFilter | None = None

    def link(self, flt: Filter | None = None, /, **own: str | int | None) -> dict[str, str]:
        """Parameters of a link to this or another page: the filter (this one unless given) and just ``own``."""
        pairs = dict((flt or self.flt).to_pairs())
        pairs.update({name: str(value) for name, value in own.items() if value is not None})
        return pairs

    def transfers(
        self, flt: Filter | None = None, wanted: TransferFilter | None = None, /, **own: str | int | None
    ) -> dict[str, str]:
        """As ``link``, with what is asked of transfers (this unless given): to pages that take it."""
        asked = (wanted or self.wanted or TRANSFER_START).to_pairs()
        return {**dict((flt or self.flt).to_pairs()), **dict(asked), **self.link(flt, **own)}

    def of_page(self, **own: str | int | None) -> dict[str, str]:
        """As ``link``, to this page with all that it takes."""
        return self.link(**own) if self.wanted is None else self.transfers(**own)

    @property
    def number(self) -> int | None:
        """The number that is open on this page, if one is."""
        value = self.own.get("article") or self.own.get("alert") or self.own.get("source")
        return int(value) if value and value.isdigit() else None


def start(page: str, flt: Filter = START) -> list[tuple[str, str]]:
    """What a page opens on with this filter."""
    return [*flt.to_pairs(), *(TRANSFER_START.to_pairs() if page == "transfers" else ())]


def pairs() -> list[tuple[str, str]]:
    """The URL's parameters in order, repeated ones repeated."""
    return [(name, value) for name in st.query_params for value in st.query_params.get_all(name)]


def settle(page: str) -> None:
    """Make the browser's URL say the state: fill in a bare one, repeat the parameters after a link to the same page.

    Streamlit 1.67 gives a script the parameters of such a link but leaves the address bar as it was; saying them again
    corrects it. While the browser goes back or forward, and where nothing differs, this adds no step to its history.
    """
    said = {name: st.query_params.get_all(name) for name in st.query_params}
    if not any(name in PARAMETERS for name in said):
        said = {**{name: [value] for name, value in start(page)}, **said}
        st.query_params.from_dict(said)
    elif st.session_state.get("vg_page") == page and st.session_state.get("vg_said") != said:
        st.query_params.from_dict(said)
    st.session_state["vg_page"], st.session_state["vg_said"] = page, said


def read(page: str, known: Vocabulary | None = None) -> View:
    """The state in the URL. Raises FilterError for anything in it that cannot be used."""
    forms = PAGE_PARAMETERS[page]
    given = pairs()
    # An article opened at a transfer keeps what was asked of transfers for the way back; it shows no figure of its own.
    takes = page == "transfers" or (page == "articles" and any(name == "transfer" for name, _ in given))
    flt = Filter.from_pairs(given, known=known, also=(*forms, *(TRANSFER_PARAMETERS if takes else ())))
    wanted = TransferFilter.from_pairs(given, known=known) if takes else None
    own: dict[str, str] = {}
    for name, value in given:
        if name not in forms:
            continue
        if name in own:
            raise FilterError(name, "given twice; only one can be open")
        if forms[name].fullmatch(value) is None:
            raise FilterError(name, f"{value[:40]!r} is no {name} of this page")
        own[name] = value
    return View(page, flt, own, wanted)


def write(view: View, flt: Filter, wanted: TransferFilter | None = None) -> None:
    """Change the filter in the URL (one step in the browser's history); what was open closes, what was chosen stays.
    So does what is asked of transfers, unless ``wanted`` says something else."""
    own = {name: value for name, value in view.own.items() if name in _KEPT}
    asked = wanted or view.wanted
    st.query_params.from_dict(view.transfers(flt, asked, **own) if asked else view.link(flt, **own))


def without(parameter: str) -> dict[str, str]:
    """The URL's parameters without one of them: the way out of an error. The period is said if it was the culprit."""
    kept: dict[str, str] = {}
    for name, value in pairs():
        if name != parameter:
            kept.setdefault(name, value)
    if not kept.keys() & {"last", "from", "to"}:
        kept = {"last": f"{START.last}d", **kept}
    return kept
