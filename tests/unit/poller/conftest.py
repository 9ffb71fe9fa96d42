from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from monitor.polling import tools
from tests.unit.feeds.server import Server, running
from tests.unit.poller.build import Bench, read


@pytest.fixture
def server() -> Iterator[Server]:
    yield from running()


@pytest.fixture
def bench(sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Bench:
    monkeypatch.setattr(tools, "read", read)
    return Bench(sqlite_engine)
