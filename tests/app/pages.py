"""Opening a page under AppTest, and reading what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

MAIN = Path(__file__).resolve().parents[2] / "monitor" / "dashboard" / "main.py"
PAGES = ("overview", "articles", "actors", "transfers", "alerts", "sources")


def open_page(
    page: str, url: str, monkeypatch: pytest.MonkeyPatch, parameters: Mapping[str, str | list[str]] | None = None
) -> AppTest:
    """The page on this database, run once with these parameters."""
    monkeypatch.setenv("MONITOR_DATABASE_URL", url)
    at = AppTest.from_file(str(MAIN), default_timeout=30)
    if page != "overview":
        at.switch_page(f"app_pages/{page}.py")
    if parameters:
        at.query_params = dict(parameters)
    return at.run()


def problems(at: AppTest) -> list[str]:
    """What went wrong in this run: exceptions and the frame's word for them."""
    return [exception.message for exception in at.exception] + [
        f"{error.proto.title}: {error.value}" for error in at.error
    ]


def texts(at: AppTest) -> list[str]:
    """All text a page shows: HTML, Markdown, labels of its links."""
    shown = [str(element.proto.body) for element in at.get("html")]
    shown += [element.value for element in (*at.markdown, *at.caption, *at.text, *at.info, *at.warning, *at.success)]
    shown += [link.proto.label for link in at.get("page_link")]
    return [text.replace("\u2060", "") for text in shown]
