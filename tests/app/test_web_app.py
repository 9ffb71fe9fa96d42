"""The whole app as it is started: uvicorn on ``app:app`` and ``streamlit run app.py``, over real connections."""

import ast
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from tests.unit.web.served import is_alive

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Running:
    process: subprocess.Popen[bytes]
    url: str
    port: int
    log: Path


@contextmanager
def started(
    command: list[str], folder: Path, port: int, base: str = "", cwd: Path = ROOT, **environ: str
) -> Iterator[Running]:
    """Run the app until the block ends. Raises AssertionError with its log when it does not answer."""
    log = folder / "log.txt"
    env = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("MONITOR_", "STREAMLIT_"))},
        "MONITOR_DATABASE_URL": f"sqlite:///{folder / 'vigie.db'}",
        "MONITOR_POLLER": "off",
        "MONITOR_CATALOGUE": "none",
        **environ,
    }
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=cwd, env=env, stdout=output, stderr=output, stdin=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 60
        while True:
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < deadline, log.read_text()
            try:
                httpx.get(f"http://127.0.0.1:{port}{base}/health", timeout=5)
                break
            except httpx.TransportError:
                time.sleep(0.05)
        yield Running(process, f"http://127.0.0.1:{port}{base}", port, log)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def uvicorn(port: int) -> list[str]:
    return [sys.executable, "-m", "uvicorn", "app:app", "--port", str(port), "--timeout-graceful-shutdown", "5"]


def streamlit(port: int, *options: str) -> list[str]:
    return [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port), *options]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    port = free_port()
    with started(uvicorn(port), tmp_path_factory.mktemp("app"), port) as running:
        yield running


def test_app_py_imports_only_what_stands_beside_the_pages() -> None:
    tree = ast.parse((ROOT / "app.py").read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name for name in names if name.split(".")[0] not in sys.stdlib_module_names} == {
        "streamlit",
        "monitor",
        "monitor.web.hardening",
        "monitor.web.middleware",
        "monitor.web.routes",
        "monitor.web.site",
    }
    # From the package itself only the settings, which import nothing of ours.
    taken = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "monitor"]
    assert [alias.name for node in taken for alias in node.names] == ["settings"]


def test_the_page_comes_with_its_guard(app: Running) -> None:
    answer = httpx.get(app.url + "/")
    assert answer.status_code == 200
    assert "<title>" in answer.text
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self' 'sha256-" in policy
    assert "unsafe-eval" not in policy
    script = re.search(r'src="\./(static/js/[^"]+)"', answer.text)
    assert script
    assert "javascript" in httpx.get(f"{app.url}/{script[1]}").headers["content-type"]  # or nosniff would block it


@pytest.mark.parametrize(
    "path", ["/", "/_stcore/health", "/_stcore/host-config", "/health", "/export/articles.csv", "/x"]
)
def test_no_path_is_answered_under_a_strange_name(app: Running, path: str) -> None:
    answer = httpx.get(app.url + path, headers={"Host": "evil.example"})
    assert answer.status_code == 400
    assert "MONITOR_TRUSTED_HOSTS" in answer.text


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("evil.example", None),
        ("evil.example", "http://evil.example"),
        ("127.0.0.1", "http://evil.example"),
        ("127.0.0.1", "http://localhost:3000"),
        ("127.0.0.1", "null"),
    ],
)
def test_no_strange_page_opens_the_websocket(app: Running, host: str, origin: str | None) -> None:
    url = f"ws://{host}:{app.port}/_stcore/stream"
    with (
        pytest.raises(InvalidStatus) as refused,
        connect(url, origin=origin, address=("127.0.0.1", app.port)),  # type: ignore[arg-type]
    ):
        pytest.fail("the websocket was opened")
    assert refused.value.response.status_code == 403


def test_our_own_page_opens_the_websocket(app: Running) -> None:
    origin = f"http://127.0.0.1:{app.port}"
    with connect(f"ws://127.0.0.1:{app.port}/_stcore/stream", origin=origin) as socket_:  # type: ignore[arg-type]
        assert socket_.ping().wait(20)


def test_the_agent_api_is_off(app: Running) -> None:
    for path in ("interact", "mcp"):
        answer = httpx.post(f"{app.url}/_stcore/agent/{path}", json={})
        assert answer.status_code in {400, 403}
        assert "enableAgentApi" in answer.text, answer.text


def test_nothing_under_export_or_health_is_streamlits_page(app: Running) -> None:
    for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS"):
        for path, status in (("/export/nothing.csv", 404), ("/export", 404), ("/export/articles.csv", 405)):
            answer = httpx.request(method, app.url + path)
            assert answer.status_code == (200 if (method, status) == ("GET", 405) else status)
            assert "<title>" not in answer.text
    assert httpx.post(app.url + "/health").status_code == 405


def test_the_database_was_made_and_a_download_of_nothing_is_a_header(app: Running) -> None:
    answer = httpx.get(app.url + "/export/articles.csv?last=7d", headers={"Accept-Encoding": "gzip"})
    assert answer.status_code == 200
    assert answer.text.startswith("id,source_id,title,")
    assert answer.text.count("\r\n") == 1
    assert "content-encoding" not in answer.headers
    body = httpx.get(app.url + "/health").json()
    assert body["ok"] is True
    assert body["poller"]["wanted"] is False


def test_streamlit_run_serves_the_same_under_a_base_path(tmp_path: Path) -> None:
    port = free_port()
    with started(streamlit(port), tmp_path, port, "/vigie", MONITOR_BASE_PATH="vigie") as running:
        assert "<title>" in httpx.get(running.url + "/").text
        assert httpx.get(running.url + "/export/mentions.csv").text.startswith("article_id,")
        assert httpx.get(running.url + "/", headers={"Host": "evil.example"}).status_code == 400
        # The address is fixed, so Streamlit need not ask an outside service which one this machine has.
        assert "External URL" not in running.log.read_text()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--server.enableAgentApi", "true"), "server.enableAgentApi is True"),
        (("--server.address", "0.0.0.0"), "stays on 127.0.0.1"),
    ],
)
def test_an_app_that_would_be_open_does_not_start(tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    refused = subprocess.run(streamlit(free_port(), *options), cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert refused.returncode != 0
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr


def test_an_app_that_does_not_find_its_options_does_not_start(tmp_path: Path) -> None:
    command = [*uvicorn(free_port()), "--app-dir", str(ROOT)]
    refused = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert refused.returncode != 0
    assert "start Vigie in its own folder" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_setting_that_cannot_be_used_is_said_in_one_line() -> None:
    environ = {**os.environ, "MONITOR_TRUSTED_HOSTS": "http://x"}
    refused = subprocess.run(uvicorn(free_port()), cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60)
    assert refused.returncode != 0
    assert refused.stderr.startswith("vigie: ")
    assert refused.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_killed_app_leaves_no_poller_behind(tmp_path: Path) -> None:
    port = free_port()
    with started(uvicorn(port), tmp_path, port, MONITOR_POLLER="on") as running:
        pid = None
        deadline = time.monotonic() + 60
        while pid is None and time.monotonic() < deadline:
            pid = httpx.get(running.url + "/health").json()["poller"]["pid"]
        assert pid is not None, running.log.read_text()
        assert httpx.get(running.url + "/health").json()["poller"]["restarts"] == 0, running.log.read_text()
        running.process.kill()
        running.process.wait(20)
        deadline = time.monotonic() + 30
        while is_alive(pid) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not is_alive(pid)
