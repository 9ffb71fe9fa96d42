"""Downloads over real connections: whole, or visibly broken; and the rows' generator is always closed."""

import socket
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor

import anyio
import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route

from monitor.web.streaming import Download, Source
from tests.unit.web.served import served

CHUNK = b"x" * 65_536


class Rows:
    """Chunks that remember what became of them."""

    def __init__(self, count: int, fail_at: int | None = None) -> None:
        self.count = count
        self.fail_at = fail_at
        self.made = 0
        self.inside = 0
        self.closed = threading.Event()
        self.done: list[bool] = []
        self.source: Source | None = None

    def chunks(self) -> Generator[bytes, None, None]:
        try:
            for n in range(self.count):
                self.inside += 1
                assert self.inside == 1, "two threads in one generator"
                if n == self.fail_at:
                    raise RuntimeError("a row that cannot be read")
                self.made += 1
                self.inside -= 1
                yield CHUNK
        finally:
            self.closed.set()


def application(*stories: Rows, stall: float = 60.0) -> Starlette:
    async def download(request: Request) -> Download:
        rows = stories[int(request.path_params["n"])]
        source = rows.source = Source(rows.chunks())  # kept, so that only closing it closes the rows
        first = await anyio.to_thread.run_sync(source.draw)
        return Download(source, first, headers={}, media_type="text/csv", done=rows.done.append, stall=stall)

    return Starlette(routes=[Route("/{n:int}", download)])


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)


def test_a_whole_download_arrives_and_is_closed() -> None:
    rows = Rows(20)
    with served(application(rows)) as (host, port):
        answer = httpx.get(f"http://{host}:{port}/0")
        assert len(answer.content) == 20 * len(CHUNK)
        wait_for(lambda: rows.done == [True])
    assert rows.closed.is_set()


def test_four_downloads_at_once_are_each_whole() -> None:
    stories = [Rows(60) for _ in range(4)]
    with served(application(*stories)) as (host, port), ThreadPoolExecutor(4) as pool:
        sizes = list(pool.map(lambda n: len(httpx.get(f"http://{host}:{port}/{n}", timeout=60).content), range(4)))
        wait_for(lambda: all(rows.done == [True] for rows in stories))
    assert sizes == [60 * len(CHUNK)] * 4


def test_an_error_on_the_way_breaks_the_download_instead_of_ending_it() -> None:
    rows = Rows(20, fail_at=10)
    with served(application(rows)) as (host, port):
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(f"http://{host}:{port}/0")
        wait_for(lambda: rows.done == [False])
    assert rows.closed.is_set()


def test_a_reader_that_leaves_closes_the_rows() -> None:
    rows = Rows(100_000)
    with served(application(rows)) as (host, port):
        with httpx.stream("GET", f"http://{host}:{port}/0") as answer:
            next(answer.iter_raw())
        wait_for(lambda: rows.done == [False])
    assert rows.closed.is_set()
    assert rows.made < 1_000


def test_a_reader_that_takes_nothing_is_let_go() -> None:
    rows = Rows(100_000)
    with served(application(rows, stall=0.3)) as (host, port), socket.create_connection((host, port)) as connection:
        connection.sendall(b"GET /0 HTTP/1.1\r\nHost: x\r\n\r\n")
        wait_for(lambda: rows.done == [False])
    assert rows.closed.is_set()
    assert rows.made < 1_000  # no more than the sockets' buffers hold


def test_a_server_that_shuts_down_closes_the_rows() -> None:
    rows = Rows(100_000)
    with served(application(rows)) as (host, port):
        connection = socket.create_connection((host, port))
        connection.sendall(b"GET /0 HTTP/1.1\r\nHost: x\r\n\r\n")
        wait_for(lambda: rows.made > 2)
    wait_for(lambda: rows.done == [False])
    assert rows.closed.is_set()
    connection.close()


def test_closing_waits_for_the_chunk_that_is_being_made() -> None:
    release = threading.Event()
    entered = threading.Event()

    def slow() -> Generator[bytes, None, None]:
        entered.set()
        release.wait(20)
        yield b"a"

    source = Source(slow())
    drawing = threading.Thread(target=source.draw)
    drawing.start()
    entered.wait(20)
    closing = threading.Thread(target=source.close)
    closing.start()
    release.set()
    drawing.join(20)
    closing.join(20)
    assert not closing.is_alive()
    assert source.draw() is None
