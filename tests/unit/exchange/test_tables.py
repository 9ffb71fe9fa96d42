"""The documentation of the downloads says what the downloads are."""

import re
from pathlib import Path

import pytest

from monitor.exchange.found_tables import event_columns, transfer_columns
from monitor.exchange.tables import (
    ACTOR_COLUMNS,
    FEED_COLUMNS,
    HIT_COLUMNS,
    MENTION_COLUMNS,
    TOGETHER_COLUMNS,
    article_columns,
)
from monitor.knowledge import load

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "csv.md"
TABLES = {
    "articles": article_columns(str),
    "mentions": MENTION_COLUMNS,
    "transfers": transfer_columns(load()),
    "events": event_columns(load()),
    "hits": HIT_COLUMNS,
    "actors": ACTOR_COLUMNS,
    "together": TOGETHER_COLUMNS,
    "feeds": FEED_COLUMNS,
}


@pytest.mark.parametrize("name", TABLES)
def test_each_column_is_documented_in_its_order(name: str) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    section = text.partition(f"## {name}.csv")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) == [column.name for column in TABLES[name]]
