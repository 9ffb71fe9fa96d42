"""The article Vigie began with, from a feed to evidence on its page, two alerts and the CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from starlette.applications import Starlette
from starlette.testclient import TestClient

from db.engine import make_engine, reader, writer
from db.migrate import migrate
from db.queries.alerts import create_alert, hits
from db.queries.articles import article_detail, list_articles
from db.queries.rows import ArticleDetail
from db.queries.transfer_rows import EventRow, TransferRow
from db.queries.transfers import article_events, article_transfers
from monitor import poller
from monitor.domain import Transfer, article_text
from monitor.filter import Filter
from monitor.knowledge import load
from monitor.settings import Settings
from monitor.web.routes import routes
from monitor.web.site import Site
from tests.app.pages import open_page, problems, texts
from tests.browser.stage import HEADER, LocalFeed

SEED = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "seed"
pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason="the article lies beside the checkout, and is not here")

PHRASE = '"transferts d\'armes"'
ITEM = "actor:KP AND item:ballistic_missile"


@dataclass(frozen=True)
class Polled:
    settings: Settings
    engine: Engine
    gold: dict
    detail: ArticleDetail


@pytest.fixture(scope="module")
def polled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Polled]:
    """An archive after two polls of a feed that carries the article, with both alerts there before."""
    folder = tmp_path_factory.mktemp("seed")
    title, _, text = (SEED / "article.fr.txt").read_text(encoding="utf-8").partition("\n")
    feed = LocalFeed()
    feed.publish(title, text, datetime(2024, 6, 16, 9, tzinfo=UTC))
    settings = Settings(
        database_url=f"sqlite:///{folder / 'vigie.db'}",
        catalogue=str(folder / "feeds.csv"),
        allow_networks=("127.0.0.0/8",),
    )
    engine = make_engine(settings.database_url)
    migrate(engine)
    now = datetime.now(UTC)
    with writer(engine) as session:
        for name, query in (("phrase", PHRASE), ("item", ITEM)):
            create_alert(session, name=name, query=query, knowledge=load(), person="local", now=now)
    with feed.serving():
        (folder / "feeds.csv").write_text(HEADER + f"Seed,{feed.url},fr,JP,agency,private,B,seed,yes,\n")
        for _ in range(2):
            poller.run(settings, once=True)
    with reader(engine) as session:
        page = list_articles(session, Filter(), today=now.date())
        (row,) = page.rows
        detail = article_detail(session, row.id)
        assert detail is not None
    yield Polled(settings, engine, json.loads((SEED / "gold.json").read_text(encoding="utf-8")), detail)
    engine.dispose()


def transfers_of(polled: Polled) -> tuple[TransferRow, ...]:
    with reader(polled.engine) as session:
        return article_transfers(session, polled.detail.id, measures=load().measures)


def events_of(session: Session, polled: Polled) -> tuple[EventRow, ...]:
    return article_events(session, polled.detail.id)


def one_date(polled: Polled, one: Transfer) -> str:
    assert one.date is not None
    return one.date.span.cut(article_text(polled.detail.title, polled.detail.body))


def states_of(polled: Polled) -> set[str]:
    return {mention.entity for mention in polled.detail.mentions if mention.kind == "state"}


def test_it_is_read_as_french_and_relevant(polled: Polled) -> None:
    assert polled.detail.language == "fr"
    assert polled.detail.relevance >= 0.9
    assert {"arms_transfer", "un_sanctions"} <= {topic.topic for topic in polled.detail.topics}


def test_all_states_of_the_gold_reading_are_found_and_south_korea_is_not(polled: Polled) -> None:
    wanted = {actor["id"] for actor in polled.gold["actors"] if actor["type"] in {"state", "historical_state"}}
    assert states_of(polled) == wanted
    assert "KR" not in states_of(polled)


def test_the_actors_vigie_knows_are_found(polled: Polled) -> None:
    known = load().entities
    wanted = {
        actor["id"]
        for actor in polled.gold["actors"]
        if actor["id"] in known and actor["type"] not in {"state", "historical_state"}
    }
    assert wanted <= {mention.entity for mention in polled.detail.mentions}


def test_no_numbered_resolution_is_invented(polled: Polled) -> None:
    assert polled.detail.un_refs == ()


def test_the_four_transfers_of_the_gold_reading_are_told_with_direction_and_status(polled: Polled) -> None:
    told = [one for one in polled.gold["events"] if one["id"] in ("E1", "E2", "E3", "E4")]
    wanted = sorted((one["supplier"], one["recipient"], one["modality"]) for one in told)
    found = [row.transfer for row in transfers_of(polled)]
    assert sorted((one.supplier, one.recipient, one.status.value) for one in found) == wanted
    assert all(one.directed for one in found)


def test_no_other_party_amount_or_date_is_invented(polled: Polled) -> None:
    found = [row.transfer for row in transfers_of(polled)]
    assert {party for one in found for party in (one.supplier, one.recipient)} == {"KP", "RU"}
    assert all(one.quantity is None for one in found)
    assert all(one.item != "ammunition" for one in found)
    assert all(
        one.date is None or one.date.basis.value == "inferred" or "2023" in one_date(polled, one) for one in found
    )


def test_the_halves_of_the_swap_name_each_other(polled: Polled) -> None:
    keys = {row.transfer.key: row.transfer for row in transfers_of(polled)}
    (back,) = (one for one in keys.values() if one.in_return_for)
    assert (back.supplier, keys[back.in_return_for or ""].supplier) == ("KP", "RU")


def test_the_veto_and_the_end_of_the_panel_are_events(polled: Polled) -> None:
    with reader(polled.engine) as session:
        found = {(row.event.type.value, row.event.authority, row.event.target) for row in events_of(session, polled)}
    assert ("veto", "RU", None) in found
    assert any(type == "mandate" and target == "un-1718-panel" for type, _, target in found)


def test_each_alert_caught_it_once(polled: Polled) -> None:
    with reader(polled.engine) as session:
        caught = [(hit.alert_name, hit.article_id) for hit in hits(session, None).rows]
    assert sorted(caught) == [("item", polled.detail.id), ("phrase", polled.detail.id)]


def test_its_page_shows_the_evidence(polled: Polled, monkeypatch: pytest.MonkeyPatch) -> None:
    id = str(polled.detail.id)
    at = open_page("articles", polled.settings.database_url, monkeypatch, {"last": "all", "article": id})
    assert problems(at) == []
    shown = "\n".join(texts(at))
    assert "<mark" in shown
    for topic in polled.detail.topics:
        assert topic.evidence


def test_it_stands_in_the_csv(polled: Polled) -> None:
    site = Site(polled.settings)
    try:
        app = Starlette(routes=routes(site))
        answer = TestClient(app, base_url="http://localhost:8501", client=("127.0.0.1", 5)).get(
            "/export/articles.csv?actor=KP&item=ballistic_missile&relevance=0.5"
        )
    finally:
        site.close()
    (row,) = csv.DictReader(io.StringIO(answer.text))
    assert row["content_hash"] == polled.detail.content_hash
    assert row["language"] == "fr"
