"""/health: one word for anyone, the details for whoever may look."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from starlette.applications import Starlette
from starlette.testclient import TestClient

from db.engine import writer
from db.ledger import heartbeat
from monitor.settings import Settings
from monitor.web.middleware import middleware
from monitor.web.routes import routes
from monitor.web.site import Site
from tests.app.seeded import ARTICLES, FEEDS, KNOWLEDGE, NOW, archive


@pytest.fixture
def seeded(tmp_path: Path) -> Iterator[tuple[str, Engine]]:
    with archive(tmp_path) as made:
        yield made


def ask(url: str, address: str = "127.0.0.1", method: str = "GET", minutes: int = 0) -> tuple[int, dict[str, object]]:
    site = Site(Settings(database_url=url), now=lambda: NOW + timedelta(minutes=minutes), load=lambda _: KNOWLEDGE)
    app = Starlette(routes=routes(site), middleware=middleware(site.settings))
    client = TestClient(app, base_url="http://localhost", client=(address, 50_000))
    answer = client.request(method, "/health")
    site.close()
    assert answer.headers["cache-control"] == "no-store"
    return answer.status_code, answer.json() if method == "GET" else {}


def test_with_a_living_poller_all_is_well(seeded: tuple[str, Engine]) -> None:
    url, engine = seeded
    with writer(engine) as session:
        heartbeat(session, now=NOW)
    status, body = ask(url, minutes=2)
    assert (status, body["ok"]) == (200, True)
    assert body["database"]["articles"] == len(ARTICLES)  # type: ignore[index]
    assert body["database"]["reachable"] is True  # type: ignore[index]
    assert body["feeds"] == {"active": len(FEEDS), "failing": 0}
    assert body["poller"]["seen_seconds_ago"] == 120  # type: ignore[index]
    assert set(body["versions"]) == {"vigie", "knowledge", "python", "streamlit"}  # type: ignore[call-overload]


def test_without_a_sign_of_the_poller_it_says_so(seeded: tuple[str, Engine]) -> None:
    url, engine = seeded
    with writer(engine) as session:
        heartbeat(session, now=NOW)
    status, body = ask(url, minutes=120)
    assert (status, body["ok"]) == (503, False)
    assert "poller" in body["problems"][0]  # type: ignore[index]


def test_strangers_learn_one_word(seeded: tuple[str, Engine]) -> None:
    url, engine = seeded
    with writer(engine) as session:
        heartbeat(session, now=NOW)
    assert ask(url, address="192.168.1.7") == (200, {"ok": True})
    assert ask(url, address="192.168.1.7", minutes=120) == (503, {"ok": False})


def test_a_database_that_does_not_answer_is_not_well(tmp_path: Path) -> None:
    status, body = ask(f"sqlite:///{tmp_path / 'empty.db'}")
    assert (status, body["ok"]) == (503, False)
    assert body["problems"] == ["the database does not answer"]
    assert body["database"]["reachable"] is False  # type: ignore[index]


def test_health_is_only_asked_for(seeded: tuple[str, Engine]) -> None:
    assert ask(seeded[0], method="HEAD")[0] in {200, 503}
    assert ask(seeded[0], method="POST")[0] == 405
