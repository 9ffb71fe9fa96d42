from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.unit.feeds.server import Server, running


@pytest.fixture
def server() -> Iterator[Server]:
    yield from running()
