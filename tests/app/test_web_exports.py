"""Downloads over HTTP: the rows the pages show, and nothing that is not asked for."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import Engine, select
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient

from db.engine import reader
from db.models import ExportLog
from db.queries.actors import GROUPS, co_mentioned, ranking
from db.queries.alerts import hits
from db.queries.articles import list_articles
from db.queries.export import iter_articles, iter_mentions
from db.queries.sources import feed_health
from monitor.exchange.csv import restored
from monitor.exchange.tables import FEED_COLUMNS
from monitor.filter import Filter
from monitor.settings import Settings
from monitor.web import exports
from monitor.web.middleware import middleware
from monitor.web.routes import routes
from monitor.web.site import Site
from tests.app.seeded import KNOWLEDGE, NOW, archive, seed

TODAY = NOW.date()


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Engine]]:
    with archive(tmp_path_factory.mktemp("archive")) as made:
        yield made


@pytest.fixture(scope="module")
def engine(seeded: tuple[str, Engine]) -> Engine:
    return seeded[1]


@pytest.fixture(scope="module")
def site(seeded: tuple[str, Engine]) -> Iterator[Site]:
    site = Site(Settings(database_url=seeded[0]), now=lambda: NOW, load=lambda _: KNOWLEDGE)
    yield site
    site.close()


def client_of(site: Site, address: str = "127.0.0.1") -> TestClient:
    app = Starlette(routes=routes(site), middleware=middleware(site.settings))
    return TestClient(app, base_url="http://localhost:8501", client=(address, 50_000), raise_server_exceptions=False)


@pytest.fixture(scope="module")
def client(site: Site) -> TestClient:
    return client_of(site)


def rows(client: TestClient, path: str) -> list[dict[str, str]]:
    answer = client.get(path)
    assert answer.status_code == 200, answer.text
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8"), newline=""), strict=True))


FILTERS = [
    "",
    "last=all",
    "last=7d",
    "from=2026-10-01&to=2026-11-20",
    "lang=ko",
    "lang=ko,de",
    "actor=KP",
    "actor=KP,IR",
    "item=ballistic_missile",
    "country=DE",
    "kind=agency",
    "feed=3",
    "topic=un_sanctions",
    "relevance=0.5",
    "q=Iran",
    "q=actor:KP AND lang:ko",
    'q="ballistic missiles"',
    "q=제재",
    "last=7d&lang=en&actor=KP&topic=arms_transfer",
]


@pytest.mark.parametrize("query", FILTERS)
def test_articles_are_those_the_pages_list(client: TestClient, engine: Engine, query: str) -> None:
    pairs = [tuple(part.split("=", 1)) for part in query.split("&") if part]
    with reader(engine) as session:
        page = list_articles(session, Filter.from_pairs(pairs), today=TODAY)  # type: ignore[arg-type]
    got = rows(client, "/export/articles.csv?" + quote(query, safe="=&,:"))
    assert [int(row["id"]) for row in got] == [row.id for row in page.rows]
    assert [restored(row["title"]) for row in got] == [row.title for row in page.rows]
    assert len(got) < 6 or query in {"", "last=all"}


@pytest.mark.parametrize("query", ["", "actor=KP", "item=uav", "last=2d"])
def test_mentions_are_those_of_the_queries(client: TestClient, engine: Engine, query: str) -> None:
    pairs = [tuple(part.split("=", 1)) for part in query.split("&") if part]
    with reader(engine) as session:
        wanted = [
            (row.article_id, row.entity)
            for row in iter_mentions(session, Filter.from_pairs(pairs), today=TODAY)  # type: ignore[arg-type]
        ]
    got = rows(client, f"/export/mentions.csv?{query}")
    assert [(int(row["article_id"]), row["entity"]) for row in got] == wanted
    assert wanted


def test_mentions_of_one_entity_leave_out_who_stands_beside_it(client: TestClient) -> None:
    got = rows(client, "/export/mentions.csv?actor=KP&entity=KP")
    assert {row["entity"] for row in got} == {"KP"}
    assert {row["quote"] for row in got} == {"North Korea", "북한"}


@pytest.mark.parametrize("show", [None, *GROUPS])
def test_the_ranking_is_the_pages_and_whole(client: TestClient, engine: Engine, show: str | None) -> None:
    kinds = GROUPS[show] if show else ()
    with reader(engine) as session:
        wanted = ranking(session, Filter(last=30), today=TODAY, kinds=kinds, limit=None)
    got = rows(client, "/export/actors.csv?last=30d" + (f"&show={show}" if show else ""))
    assert [(row["entity"], int(row["articles"]), row["name"]) for row in got] == [
        (row.entity, row.articles, row.name) for row in wanted
    ]
    assert wanted or show in ("organisations", "people", "vessels"), "none of these in this archive"


def test_who_is_named_beside_one_is_the_pages_list(client: TestClient, engine: Engine) -> None:
    with reader(engine) as session:
        wanted = co_mentioned(session, Filter(), "KP", today=TODAY, limit=None)
    got = rows(client, "/export/together.csv?entity=KP")
    assert [(row["entity"], int(row["articles"])) for row in got] == [(row.entity, row.articles) for row in wanted]
    assert wanted
    goods = rows(client, "/export/together.csv?entity=KP&show=items")
    assert {row["kind"] for row in goods} == {"item"}


def test_feeds_are_those_that_fit_and_give_no_password_away(client: TestClient, engine: Engine) -> None:
    with reader(engine) as session:
        everything = feed_health(session, now=NOW)
    got = rows(client, "/export/feeds.csv?last=7d")
    assert [int(row["feed_id"]) for row in got] == [feed.id for feed in everything], "days are about articles"
    korean = rows(client, "/export/feeds.csv?lang=ko")
    assert {row["language"] for row in korean} == {"ko"}
    secret = replace(everything[0], url="https://me:pass@word@feed.example/a?b=c@d")
    (column,) = [column for column in FEED_COLUMNS if column.name == "url"]
    assert str(column.get(secret)) == "https://feed.example/a?b=c@d"


def test_hits_are_those_of_the_alert(client: TestClient, engine: Engine) -> None:
    with reader(engine) as session:
        wanted = [row.id for row in hits(session, 1).rows]
    assert [int(row["hit_id"]) for row in rows(client, "/export/hits.csv?alert=1")] == wanted
    assert [int(row["hit_id"]) for row in rows(client, "/export/hits.csv")] == wanted
    assert len(wanted) == 3
    assert rows(client, "/export/hits.csv?alert=2") == []
    assert [row["language"] for row in rows(client, "/export/hits.csv?alert=1&lang=ko")] == ["ko"]


def test_a_row_says_what_the_archive_knows(client: TestClient, engine: Engine) -> None:
    row = next(row for row in rows(client, "/export/articles.csv") if row["title"].startswith("Russia received"))
    with reader(engine) as session:
        stored = next(
            found
            for found in iter_articles(session, Filter(), today=TODAY)
            if found.title.startswith("Russia received")
        )
    assert row["content_hash"] == stored.content_hash
    assert row["feeds"] == "One; Wire"
    assert row["feed_ids"] == "1"
    assert row["families"] == "one"
    assert row["published_at"] == "2026-11-22T11:00:00Z"
    assert row["first_seen_at"] == "2026-11-22T12:00:00Z"
    assert row["day"] == "2026-11-22"
    assert set(row["states"].split("; ")) == {"KP", "RU"}
    assert "North Korea" in row["state_names"]
    assert row["items"] == "ballistic_missile"
    assert row["topics"] == "arms_transfer"
    assert row["reader_version"] == "test-1"
    assert row["relevance"] == "0.8"
    assert row["url"] == "https://news.example/a1"


def test_a_title_that_is_a_formula_does_not_run(client: TestClient) -> None:
    row = next(row for row in rows(client, "/export/articles.csv?lang=de") if "HYPERLINK" in row["title"])
    assert row["title"].startswith("'=HYPERLINK")
    assert row["feeds"] == "'=Zwei"


def test_the_answer_is_a_file_nobody_keeps(client: TestClient) -> None:
    answer = client.get("/export/articles.csv?lang=ko", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-type"].startswith("text/csv; charset=utf-8")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "content-encoding" not in answer.headers
    name = re.fullmatch(
        r'attachment; filename="(vigie-articles-2026-11-22-[0-9a-f]{8}\.csv)"', answer.headers["content-disposition"]
    )
    assert name
    same = client.head("/export/articles.csv?bom=1&lang=ko").headers["content-disposition"]
    other = client.head("/export/articles.csv?lang=de").headers["content-disposition"]
    assert name[1] in same
    assert name[1] not in other


def test_a_byte_order_mark_comes_when_asked(client: TestClient) -> None:
    assert client.get("/export/articles.csv?bom=1").content.startswith(b"\xef\xbb\xbfid,")
    assert client.get("/export/articles.csv?bom=0").content.startswith(b"id,")


def test_head_gives_the_headers_alone(client: TestClient) -> None:
    answer = client.head("/export/articles.csv")
    assert answer.status_code == 200
    assert answer.content == b""
    assert client.head("/export/articles.csv?lang=xxxx").status_code == 400


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("articles.csv?colour=red", "colour"),
        ("articles.csv?lang=Korean", "lang"),
        ("articles.csv?lang=ko&lang=ja", "lang"),
        ("articles.csv?actor=nobody-at-all", "actor"),
        ("articles.csv?item=KP", "item"),
        ("articles.csv?feed=999", "feed"),
        ("articles.csv?topic=weather", "topic"),
        ("articles.csv?last=soon", "last"),
        ("articles.csv?last=7d&from=2026-01-01", "last"),
        ("articles.csv?from=2026-02-30", "from"),
        ("articles.csv?relevance=2", "relevance"),
        ("articles.csv?bom=yes", "bom"),
        ("articles.csv?bom=1&bom=1", "bom"),
        ("articles.csv?alert=1", "alert"),
        ("articles.csv?q=" + "x" * 3000, "q"),
        ("articles.csv?q=" + quote("a AND"), "q"),
        ("articles.csv?q=" + quote('"never closed'), "q"),
        ("articles.csv?q=actor:nobody-at-all", "q"),
        ("mentions.csv?entity=nobody-at-all", "entity"),
        ("mentions.csv?entity=%00", "entity"),
        ("together.csv?last=30d", "entity"),
        ("articles.csv?lang=xx", "lang"),
        ("feeds.csv?country=ZZ", "country"),
        ("actors.csv?show=everyone", "show"),
        ("actors.csv?entity=KP", "entity"),
        ("feeds.csv?colour=red", "colour"),
        ("hits.csv?alert=99", "alert"),
        ("hits.csv?alert=one", "alert"),
        ("hits.csv?alert=", "alert"),
        ("hits.csv?" + quote("a\r\nSet-Cookie: x=1") + "=1", "a Set-Cookie"),
    ],
)
def test_a_bad_parameter_is_named_in_one_line(client: TestClient, path: str, named: str) -> None:
    answer = client.get(f"/export/{path}")
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.text.startswith(f"{named}: ")
    assert answer.text.count("\n") == 1
    assert len(answer.text) < 600


def test_a_query_that_cannot_be_read_says_where(client: TestClient) -> None:
    answer = client.get("/export/articles.csv?q=" + quote("iran AND )"))
    assert answer.text.startswith("q: at character 10: ")


@pytest.mark.parametrize(
    "path",
    ["/export", "/export/", "/export/articles", "/export/articles.csv/", "/export/a/b.csv", "/export/ARTICLES.CSV"],
)
def test_what_does_not_exist_under_export_is_not_found(client: TestClient, path: str) -> None:
    for answer in (client.get(path), client.post(path)):
        assert answer.status_code == 404
        assert "; there are " + ", ".join(exports.TABLES) in answer.text
        assert answer.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_downloads_are_only_fetched(client: TestClient, method: str) -> None:
    answer = client.request(method, "/export/articles.csv")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"


def test_other_machines_get_no_download(site: Site) -> None:
    stranger = client_of(site, "192.168.1.7")
    assert stranger.get("/export/articles.csv").status_code == 403
    alone = Starlette(routes=routes(site))  # even where the guard is missing
    assert TestClient(alone, client=("192.168.1.7", 1)).get("/export/articles.csv").status_code == 403


def test_a_strange_host_gets_no_download(client: TestClient) -> None:
    assert client.get("/export/articles.csv", headers={"Host": "evil.example"}).status_code == 400


def test_routes_move_with_the_base_path(seeded: tuple[str, Engine]) -> None:
    site = Site(Settings(database_url=seeded[0], base_path="/vigie/"), now=lambda: NOW, load=lambda _: KNOWLEDGE)
    moved = client_of(site)
    assert moved.get("/vigie/export/articles.csv?lang=ko").status_code == 200
    assert moved.get("/vigie/health").status_code in {200, 503}
    assert moved.get("/export/articles.csv?lang=ko").status_code == 404
    site.close()


def test_each_download_is_logged_with_its_query_and_rows(client: TestClient, engine: Engine) -> None:
    rows(client, "/export/articles.csv?bom=1&lang=ko&last=all")
    client.head("/export/articles.csv")
    client.get("/export/articles.csv?lang=nonsense")
    with reader(engine) as session:
        last = session.scalars(select(ExportLog).order_by(ExportLog.id.desc()).limit(1)).one()
    assert (last.what, last.query, last.rows, last.complete, last.at) == (
        "articles.csv",
        "last=all&lang=ko",
        2,
        True,
        NOW,
    )
    assert last.person_id is not None


def test_a_database_that_fails_is_an_error_and_not_an_empty_file(tmp_path: Path) -> None:
    site = Site(Settings(database_url=f"sqlite:///{tmp_path / 'empty.db'}"), now=lambda: NOW, load=lambda _: KNOWLEDGE)
    answer = client_of(site).get("/export/articles.csv")
    assert answer.status_code == 503
    assert answer.text.count("\n") == 1
    assert "traceback" not in answer.text.lower()
    site.close()


def test_too_many_downloads_are_asked_to_wait(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "AT_ONCE", 1)
    endpoint = exports.Exports(site)
    client = TestClient(
        Starlette(routes=[Route("/export/{name:path}", endpoint)]), base_url="http://localhost", client=("127.0.0.1", 1)
    )
    assert endpoint.free.acquire(blocking=False)
    answer = client.get("/export/articles.csv")
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "5"
    endpoint.free.release()
    for method, path, status in (("GET", "lang=ko", 200), ("HEAD", "lang=ko", 200), ("GET", "lang=x", 400)) * 2:
        assert client.request(method, f"/export/articles.csv?{path}").status_code == status, (
            "a place was not given back"
        )


def test_the_day_of_a_file_is_the_clocks(seeded: tuple[str, Engine]) -> None:
    site = Site(Settings(database_url=seeded[0]), now=lambda: NOW.replace(year=2027), load=lambda _: KNOWLEDGE)
    answer = client_of(site).get("/export/articles.csv?last=7d")
    assert f"{date(2027, 11, 22)}" in answer.headers["content-disposition"]
    assert answer.text.count("\r\n") == 1, "relative days go by the same clock"
    site.close()


def test_both_engines_give_the_same_downloads(database_url: str, client: TestClient) -> None:
    site = Site(Settings(database_url=database_url), now=lambda: NOW, load=lambda _: KNOWLEDGE)
    seed(site.engine)
    either = client_of(site)
    for path in ("articles.csv", "articles.csv?q=actor:KP%20AND%20lang:ko", "mentions.csv?actor=KP"):
        mine, theirs = rows(either, f"/export/{path}"), rows(client, f"/export/{path}")
        assert [row["title"] for row in mine] == [row["title"] for row in theirs]
        assert [row["content_hash"] for row in mine] == [row["content_hash"] for row in theirs]
    for path in ("actors.csv?last=30d", "together.csv?entity=KP", "feeds.csv"):
        assert len(rows(either, f"/export/{path}")) == len(rows(client, f"/export/{path}"))
    assert len(rows(either, "/export/hits.csv")) == 3
    assert either.get("/health").json()["database"]["reachable"] is True
    site.close()
