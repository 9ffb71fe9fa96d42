"""What tests say of a text: the transfers read from it, in short."""

from __future__ import annotations

from monitor.domain import Article, Transfer
from monitor.knowledge import load
from monitor.reading import read


def transfers(title: str, body: str = "") -> tuple[Transfer, ...]:
    return read(Article(title, body), load()).transfers


def said(title: str, body: str = "") -> set[str]:
    """Each transfer as ``RU>KP air_defence planned``; ``UA-NO …`` where there is no direction."""
    return {
        f"{one.supplier}{'>' if one.directed else '-'}{one.recipient} {one.item} {one.status.value}"
        for one in transfers(title, body)
    }
