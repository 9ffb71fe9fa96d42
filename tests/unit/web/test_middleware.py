"""The guard: Host, Origin, access and headers, on requests and websockets alike."""

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path

import pytest
import streamlit
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient, WebSocketTestSession
from starlette.websockets import WebSocket, WebSocketDisconnect

from monitor.settings import Settings
from monitor.web.hardening import inline_scripts
from monitor.web.middleware import is_same_origin, is_trusted, middleware, parse_host, trusted

HERE = ("127.0.0.1", 50_000)
HOSTS = trusted(("localhost", "127.0.0.1", "[::1]", "vigie.example:8443"))


async def archive(request: Request) -> PlainTextResponse:
    return PlainTextResponse("archive")


async def stream(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_text("hello")
    await socket.close()


def client(address: tuple[str, int] = HERE, host: str = "localhost:8501", inline: Sequence[str] = ()) -> TestClient:
    routes = [
        Route("/", archive, methods=["GET", "PUT"]),
        Route("/health", archive),
        WebSocketRoute("/_stcore/stream", stream),
    ]
    app = Starlette(routes=routes, middleware=middleware(Settings(), inline=inline))
    return TestClient(app, base_url=f"http://{host}", client=address)


def open_stream(host: str = "localhost:8501", address: tuple[str, int] = HERE, **headers: str) -> WebSocketTestSession:
    return client(address).websocket_connect("/_stcore/stream", headers={"Host": host, **headers})


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8501", "127.0.0.1:1", "[::1]:8501", "localhost.:8501"])
def test_our_own_names_are_answered(host: str) -> None:
    assert client().get("/", headers={"Host": host}).text == "archive"


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8501", "localhost.evil.example", "evil@localhost", "localhost:0", "localhost:99999",
     "localhost:x", "", "127.0.0.1/x", "[::1", "localhost, evil.example", "xn--lcalhost-nya"],
)  # fmt: skip
def test_a_name_that_was_pointed_at_us_is_refused(host: str) -> None:
    answer = client().get("/", headers={"Host": host})
    assert answer.status_code == 400
    assert answer.text.count("\n") == 1
    assert "archive" not in answer.text


def test_two_host_headers_are_refused() -> None:
    answer = client().get("/", headers=[("Host", "localhost"), ("Host", "evil.example")])
    assert answer.status_code == 400


def test_a_host_trusted_with_a_port_is_trusted_on_that_port_only() -> None:
    assert is_trusted("vigie.example:8443", HOSTS)
    assert not is_trusted("vigie.example:8444", HOSTS)
    assert not is_trusted("vigie.example", HOSTS)


@pytest.mark.parametrize("name", ["http://localhost", "a b", "*", "*.example.org", "localhost:"])
def test_a_trusted_host_that_is_none_is_refused_at_start(name: str) -> None:
    with pytest.raises(ValueError, match="trusted_hosts"):
        middleware(Settings(trusted_hosts=("localhost", name)))


@given(st.text(max_size=40))
def test_any_header_is_judged_without_a_fault(text: str) -> None:
    parsed = parse_host(text)
    assert is_trusted(text, HOSTS) == (
        parsed is not None
        and (parsed[0] in {"localhost", "127.0.0.1", "[::1]"} or parsed == ("vigie.example", 8443))
    )  # fmt: skip
    is_same_origin(text, text)


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://localhost:3000", "http://localhost", "file://", "localhost:8501"]
)
def test_pages_of_another_origin_get_nothing(origin: str) -> None:
    answer = client().get("/", headers={"Origin": origin})
    assert answer.status_code == 403
    assert "archive" not in answer.text
    with pytest.raises(WebSocketDisconnect), open_stream("localhost:8501", Origin=origin):
        pytest.fail("the websocket was opened")


@pytest.mark.parametrize(
    ("site", "mode", "dest", "status"),
    [
        ("cross-site", "no-cors", "image", 403),
        ("same-site", "no-cors", "script", 403),  # a page of another port of this machine
        ("cross-site", "navigate", "iframe", 403),
        ("cross-site", "navigate", "document", 200),  # a link in a mail
        ("same-origin", "no-cors", "image", 200),
        ("none", "navigate", "document", 200),
    ],
)
def test_a_strangers_page_cannot_have_things_fetched(site: str, mode: str, dest: str, status: int) -> None:
    headers = {"Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode, "Sec-Fetch-Dest": dest}
    assert client().get("/", headers=headers).status_code == status


@pytest.mark.parametrize(("user", "status"), [({"Sec-Fetch-User": "?1"}, 404), ({}, 403)])
def test_a_download_from_elsewhere_starts_only_when_a_person_follows_a_link(user: dict[str, str], status: int) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", **user}
    answer = client().get("/export/articles.csv", headers=headers)  # this small app has none: 404 is let through
    assert answer.status_code == status


def test_our_own_pages_may_send_and_open_websockets() -> None:
    headers = {"Origin": "http://localhost:8501", "Host": "localhost:8501"}
    assert client().put("/", headers=headers).text == "archive"
    with client().websocket_connect("/_stcore/stream", headers=headers) as socket:
        assert socket.receive_text() == "hello"


def test_a_websocket_under_a_strange_name_is_refused() -> None:
    with (
        pytest.raises(WebSocketDisconnect),
        open_stream("evil.example"),
    ):
        pytest.fail("the websocket was opened")


def test_other_machines_are_refused_everything_but_health() -> None:
    stranger = client(address=("192.168.1.7", 50_000))
    assert stranger.get("/").status_code == 403
    assert "login" in stranger.get("/").text
    assert stranger.get("/health").status_code == 200
    with pytest.raises(WebSocketDisconnect), open_stream(address=("192.168.1.7", 50_000)):
        pytest.fail("the websocket was opened")


def test_every_answer_keeps_the_browser_strict() -> None:
    answers = [client().get("/"), client().get("/missing"), client().get("/", headers={"Host": "evil.example"})]
    for answer in answers:
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-frame-options"] == "SAMEORIGIN"
        assert "frame-ancestors 'self'" in answer.headers["content-security-policy"]


def test_the_policy_names_no_other_host_and_lets_only_streamlits_own_inline_script_run() -> None:
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    inline = inline_scripts(page)
    policy = client(inline=inline).get("/").headers["content-security-policy"]
    assert "http" not in policy
    assert "*" not in policy
    scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))
    assert scripts.split()[1:] == ["'self'", *inline]
    assert len(inline) == page.count("<script>") == 1
    assert inline[0] == "'sha256-" + base64.b64encode(
        hashlib.sha256(b"\n      window.prerenderReady = false\n    ").digest()
    ).decode() + "'"  # fmt: skip
