"""Downloads of transfers and events over HTTP."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, select
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient

from db.engine import reader, writer
from db.models import ExportLog
from db.write import store
from monitor.domain import (
    AsserterRole,
    Cause,
    Event,
    EventType,
    Party,
    PartyRole,
    Quantity,
    Stage,
    Status,
    Transfer,
)
from monitor.exchange.csv import restored
from monitor.knowledge.measures import Direction, Measure
from monitor.settings import Settings
from monitor.web.routes import routes
from monitor.web.site import Site
from tests.app.seeded import KNOWLEDGE, NOW, archive, article
from tests.unit.db.transfers import span

TITLE = "Russia and North Korea"
SENTENCE = "=SUM(1) Russia got 1,200,000 shells; +from North Korea."
BODY = "Text of t1."
CONTEXT = f"{'x' * 250}\n-before. {SENTENCE} @after, it said."
TEXT = f"{TITLE}\n{CONTEXT}"
MEASURE = Measure("kp-arms", "regime-1718", "arms from the DPRK", frozenset({"KP"}), Direction.FROM,
                  frozenset({"ammunition"}), date(2009, 6, 12), None, None, "", "resolution 1874 (2009)")  # fmt: skip
GIVEN = Transfer(
    key="1",
    supplier="KP",
    recipient="RU",
    directed=True,
    item="ammunition",
    status=Status.ALLEGED,
    stage=Stage.DELIVERED,
    quote=span(SENTENCE, TEXT),
    cue="@got",
    rule="en.get",
    quantity=Quantity(1_200_000.0, None, "rounds", "over", "1,200,000 shells", span("1,200,000 shells", TEXT)),
    asserted_by="=cmd()",
    asserted_by_role=AsserterRole.MEDIA,
    parties=(
        Party(PartyRole.SUPPLIER, "KP", "North Korea", span("North Korea", TEXT)),
        Party(PartyRole.RECIPIENT, "RU", "Russia", span("Russia", TEXT)),
        Party(PartyRole.BROKER, "unknown", "+broker", span("@after", TEXT)),
        Party(PartyRole.VESSEL, "IR", "=ship", span("@after", TEXT)),
    ),
    route=("-port", "=quay"),
    in_return_for="2",
)
BACK = Transfer(
    key="2",
    supplier="RU",
    recipient="IR",
    directed=False,
    item="oil_commodities",
    status=Status.PLANNED,
    stage=Stage.UNKNOWN,
    quote=span("it said.", TEXT),
    cue="said",
    rule="en.pair",
)
VETO = Event(EventType.VETO, span("it said.", TEXT), span("said", TEXT), "said", authority="RU", target="unknown")


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Engine]]:
    with archive(tmp_path_factory.mktemp("archive")) as made:
        new = article("t1", NOW - timedelta(hours=2), "en", TITLE, ("RU", "KP"), ("arms_transfer",))
        new = replace(
            new,
            entry=replace(new.entry, summary="", content=CONTEXT),
            reading=replace(new.reading, transfers=(GIVEN, BACK), events=(VETO,)),
            source_id="item-7",
        )
        with writer(made[1]) as session:
            store(session, 1, [new], cause=Cause.LOAD, now=NOW)
        yield made


@pytest.fixture(scope="module")
def client(seeded: tuple[str, Engine]) -> Iterator[TestClient]:
    knowledge = replace(KNOWLEDGE, measures=(MEASURE,))
    site = Site(Settings(database_url=seeded[0]), now=lambda: NOW, load=lambda _: knowledge)
    app = Starlette(routes=[route for route in routes(site) if isinstance(route, Route)])
    yield TestClient(app, base_url="http://localhost:8501", client=("127.0.0.1", 50_000), raise_server_exceptions=False)
    site.close()


def rows(client: TestClient, path: str) -> list[dict[str, str]]:
    answer = client.get(path)
    assert answer.status_code == 200, answer.text
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8"), newline=""), strict=True))


def test_a_line_has_the_quote_with_context_and_where_it_stands(client: TestClient) -> None:
    line = rows(client, "/export/transfers.csv")[0]
    assert restored(line["quote"]) == SENTENCE
    before, after = restored(line["quote_before"]), restored(line["quote_after"])
    assert (len(before), before[-9:], after) == (200, "-before. ", " @after, it said.")
    assert TEXT[int(line["quote_start"]) : int(line["quote_end"])] == SENTENCE
    assert (line["outlet"], line["day"], line["body_source"]) == ("One; Wire", "2026-11-22", "content")
    assert (line["capture_sha256"], line["source_id"], line["reader_version"]) == ("", "item-7", "test-1")


def test_a_line_has_the_fields_of_the_transfer(client: TestClient) -> None:
    first, second = rows(client, "/export/transfers.csv")
    shown = {name: restored(value) for name, value in first.items()}
    assert {name: shown[name] for name in ("supplier", "supplier_name", "supplier_written", "recipient", "item")} == {
        "supplier": "KP",
        "supplier_name": "North Korea",
        "supplier_written": "North Korea",
        "recipient": "RU",
        "item": "ammunition",
    }
    assert (shown["quantity_low"], shown["quantity_high"], shown["quantity_hedge"]) == ("1200000", "", "over")
    assert (shown["status"], shown["stage"], shown["asserted_by_role"]) == ("alleged", "delivered", "media")
    assert shown["other_parties"] == "broker: +broker; vessel: =ship (IR)"
    assert shown["route"] == "-port; =quay"
    assert (shown["in_return_for"], second["in_return_for"]) == (second["transfer_id"], "")
    assert (first["directed"], second["directed"]) == ("true", "false")
    assert shown["gloss_en"] == (
        "One; Wire, citing =cmd(): North Korea → Russia, ammunition (1,200,000 shells), alleged, delivered; cue @got"
    )
    assert second["gloss_fr"] == (
        "One; Wire\u00a0: Russia – Iran, pétrole ou autres matières premières, prévu\u00a0; indice said"
    )


def test_no_cell_of_a_strangers_making_begins_a_formula(client: TestClient) -> None:
    for path in ("/export/transfers.csv", "/export/events.csv"):
        for line in rows(client, path):
            for name, value in line.items():
                for part in value.split(";"):
                    assert part.strip()[:1] not in tuple("=+-@"), (name, value)


def test_only_transfers_within_a_possible_scope_are_given_where_that_is_asked_for(client: TestClient) -> None:
    (line,) = rows(client, "/export/transfers.csv?scope=un")
    assert (line["scope"], line["scope_regimes"]) == ("kp-arms", "regime-1718")
    assert line["scope_measures"] == "arms from the DPRK, resolution 1874 (2009)"
    both = rows(client, "/export/transfers.csv?scope=all")
    assert [row["scope"] for row in both] == ["kp-arms", ""]


@pytest.mark.parametrize(
    ("query", "lines"),
    [
        ("supplier=KP", 1),
        ("supplier=IR", 1),
        ("recipient=RU,KP", 2),
        ("supplier=unknown", 0),
        ("status=planned,denied", 1),
        ("stage=delivered", 1),
        ("asserter_role=media", 1),
        ("last=1d", 2),
        ("to=2026-11-20", 0),
        ("lang=ko", 0),
        ("q=shells&supplier=KP", 1),
    ],
)
def test_the_address_selects(client: TestClient, query: str, lines: int) -> None:
    assert len(rows(client, f"/export/transfers.csv?{query}")) == lines


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("transfers.csv?supplier=XX", "supplier: no supplier has the id 'XX'"),
        ("transfers.csv?goods=toys", "goods: no goods has the id 'toys'"),
        ("transfers.csv?status=maybe", "status: 'maybe' is not one of alleged"),
        ("transfers.csv?status=denied&status=halted", "status: given twice"),
        ("transfers.csv?scope=us", "scope: 'us' is not one of un, all"),
        ("transfers.csv?scope=un,all", "scope: one of un, all, not several"),
        ("transfers.csv?colour=red", "colour: unknown parameter; known are last, from"),
        ("transfers.csv?type=veto", "type: unknown parameter"),
        ("articles.csv?supplier=KP", "supplier: unknown parameter"),
        ("events.csv?scope=un", "scope: unknown parameter"),
        ("events.csv?type=party", "type: 'party' is not one or more of prohibited_trade"),
    ],
)
def test_what_cannot_be_used_is_one_line_and_no_unfiltered_file(client: TestClient, path: str, said: str) -> None:
    answer = client.get(f"/export/{path}")
    assert answer.status_code == 400
    assert answer.text.startswith(said)
    assert answer.text.count("\n") == 1


def test_the_log_keeps_what_was_asked_in_canonical_form(client: TestClient, seeded: tuple[str, Engine]) -> None:
    client.get("/export/transfers.csv?scope=un&bom=1&supplier=KP&last=30d")
    with reader(seeded[1]) as session:
        last = session.execute(select(ExportLog).order_by(ExportLog.id.desc()).limit(1)).scalar_one()
    assert (last.what, last.query, last.rows) == ("transfers.csv", "last=30d&supplier=KP&scope=un", 1)


def test_different_transfers_are_different_files(client: TestClient) -> None:
    names = {client.head(f"/export/transfers.csv?{query}").headers["content-disposition"] for query in
             ("", "scope=all", "scope=un", "supplier=KP")}  # fmt: skip
    assert len(names) == 3


def test_events_say_who_did_what_on_which_evidence(client: TestClient) -> None:
    (line,) = rows(client, "/export/events.csv?type=veto,resolution")
    assert (line["type"], line["authority"], line["authority_name"], line["target_name"]) == (
        "veto",
        "RU",
        "Russia",
        "",
    )
    assert (line["quote"], line["cue"]) == ("it said.", "said")
    assert rows(client, "/export/events.csv?type=legal") == []
