"""The part of the filter bar that asks for transfers, on the pages whose address takes it (``View.wanted``).

Options are the values that occur under the rest of the filter, each with how many transfers it would show.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

import streamlit as st

from db.queries.transfer_rows import TransferChoices, ValueCount
from monitor.dashboard import labels, state
from monitor.dashboard.state import View
from monitor.domain import UNKNOWN_PARTY, Status
from monitor.filter import TransferFilter
from monitor.text import safe_markdown

FACETS: Final = ("suppliers", "recipients", "goods", "statuses", "stages", "roles", "asserters")
UNNAMED: Final = "unnamed"
"""What a party is called that the text does not name, or in no words Vigie knows."""
_HELP: Final = "Also meets transfers without a direction in the text, as one of the two."


def set_widgets(wanted: TransferFilter) -> None:
    """The widgets say what the URL says, whatever they said before."""
    for facet in FACETS:
        st.session_state[f"t_{facet}"] = list(getattr(wanted, facet))


def draw(
    wanted: TransferFilter, names: dict[str, str], actors: frozenset[str], choices: TransferChoices | None
) -> None:
    """Buttons that open. ``choices`` None: the query of the filter cannot be used, so nothing can be counted.

    Who asserts is often a name as written; only ``actors`` and the unnamed can be asked for by id.
    """

    counted: dict[str, Sequence[ValueCount]] = {facet: getattr(choices, facet) for facet in FACETS} if choices else {}
    for facet in ("suppliers", "recipients", "asserters"):
        counted[facet] = [
            row
            for row in counted.get(facet, ())
            if row.value in actors or (row.value == UNKNOWN_PARTY and facet != "asserters")
        ]

    def party(id: str) -> str:
        return UNNAMED if id == UNKNOWN_PARTY else names.get(id, id)

    def entity(id: str) -> str:
        return names.get(id, id)

    with _popover("Supplier", wanted.suppliers):
        _select("Supplier", "suppliers", counted.get("suppliers"), party, wanted, _HELP)
    with _popover("Recipient", wanted.recipients):
        _select("Recipient", "recipients", counted.get("recipients"), party, wanted, _HELP)
    with _popover("Item", wanted.goods):
        _select("Class of goods, or system", "goods", counted.get("goods"), entity, wanted)
    with _popover("Status", wanted.statuses):
        _select("Status", "statuses", counted.get("statuses"), status, wanted)
    with _popover("Stage", wanted.stages):
        _select("Stage", "stages", counted.get("stages"), labels.STAGES.__getitem__, wanted)
    with _popover("Who asserts", (*wanted.roles, *wanted.asserters)):
        _select("What they are to it", "roles", counted.get("roles"), labels.ASSERTERS.__getitem__, wanted)
        _select("By name", "asserters", counted.get("asserters"), entity, wanted)


def _popover(name: str, chosen: Sequence[str]) -> Any:
    return st.popover(f"{name} · {len(chosen)}" if chosen else name, key=f"pop_transfer_{name.replace(' ', '_')}")


def _select(
    name: str,
    facet: str,
    counted: Sequence[ValueCount] | None,
    words: Callable[[str], str],
    wanted: TransferFilter,
    help: str | None = None,
) -> None:
    counts = {row.value: row.transfers for row in counted or ()}
    chosen = getattr(wanted, facet)
    st.multiselect(
        name,
        [*(value for value in chosen if value not in counts), *counts],
        format_func=lambda value: f"{words(value)} · {labels.number(counts.get(value, 0))}",
        key=f"t_{facet}",
        on_change=_on_facet,
        args=(facet,),
        placeholder="All",
        select_all=False,
        help=help,
        width=330,
    )


def status(id: str) -> str:
    """In the filter both marks of *confirmed* are one: a party's own word and mere narration are one status."""
    look = labels.STATUSES[id]
    return f"{look.mark} {look.word}" + (" or reported as fact" if id == Status.CONFIRMED.value else "")


def chips(wanted: TransferFilter, names: dict[str, str]) -> list[tuple[str, str, TransferFilter]]:
    """Each value set beside the scope: its key, its label (safe as Markdown), and what is wanted without it."""
    result: list[tuple[str, str, TransferFilter]] = []

    def name(id: str) -> str:
        return UNNAMED if id == UNKNOWN_PARTY else safe_markdown(names.get(id, id))

    words: dict[str, Callable[[str], str]] = {
        "suppliers": lambda id: f"supplier {name(id)}",
        "recipients": lambda id: f"recipient {name(id)}",
        "goods": lambda id: f"item {name(id)}",
        "statuses": status,
        "stages": lambda id: f"stage {labels.STAGES[id]}",
        "roles": lambda id: f"on the word of {labels.ASSERTERS[id]}",
        "asserters": lambda id: f"on the word of {name(id)}",
    }
    for facet in FACETS:
        values = getattr(wanted, facet)
        for value in values:
            rest = tuple(other for other in values if other != value)
            result.append((f"{facet}-{value}", words[facet](value), _with(wanted, facet, rest)))
    return result


def _with(wanted: TransferFilter, facet: str, values: tuple[str, ...]) -> TransferFilter:
    changes: dict[str, Any] = {facet: values}
    return replace(wanted, **changes)


def _on_facet(facet: str) -> None:
    view: View = st.session_state["vg_view"]
    if view.wanted is not None:
        state.write(view, view.flt, _with(view.wanted, facet, tuple(st.session_state[f"t_{facet}"])))
