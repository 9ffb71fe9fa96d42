"""Sending what is made as it goes: flat memory, no file cut short that looks whole (design §5.6).

The rows are made in a worker thread, one chunk at a time, and only when the last chunk has been taken. A generator that
a server's thread pool iterates by itself hops threads unguarded and gave truncated files under load; so it is drawn
under a lock here, and closed (which ends its database session) whatever happens to the request.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import aclosing
from typing import Final

import anyio
from anyio import to_thread
from anyio.lowlevel import RunVar
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

THREADS: Final = 2  # chunks made at the same time, beyond that they take turns: more threads only add memory
STALL: Final = 60.0  # seconds a reader may leave a chunk untaken; it holds a database snapshot as long

log = logging.getLogger("monitor.web.streaming")
_limiter: RunVar[anyio.CapacityLimiter] = RunVar("vigie_export_limiter")


def limiter() -> anyio.CapacityLimiter:
    """The threads of downloads: their own, so that they never take those Streamlit serves its files with."""
    try:
        return _limiter.get()
    except LookupError:
        own = anyio.CapacityLimiter(THREADS)
        _limiter.set(own)
        return own


class Source:
    """A generator of bytes that one thread at a time draws from and that is closed for good."""

    def __init__(self, chunks: Generator[bytes, None, None]) -> None:
        self._chunks = chunks
        self._lock = threading.Lock()
        self.exhausted = False

    def draw(self) -> bytes | None:
        """The next chunk; None at the end, also after ``close``. Raises what the generator raises."""
        with self._lock:
            chunk = next(self._chunks, None)
            self.exhausted = chunk is None
            return chunk

    def close(self) -> None:
        """End the generator, after the chunk another thread may be making right now."""
        with self._lock:
            self._chunks.close()


class ReaderGoneError(Exception):
    """Whoever downloads has left or takes nothing; the connection is to be broken."""


class Download(Response):
    """A streamed answer whose first chunk is already there. ``done(complete)`` is called once, in a worker thread.

    An exception while rows are made goes up to the server after the headers were sent, and the server breaks the
    connection: the browser reports a failed download instead of keeping half a file.
    """

    def __init__(
        self,
        source: Source,
        first: bytes | None,
        *,
        headers: dict[str, str],
        media_type: str,
        done: Callable[[bool], None],
        stall: float = STALL,
    ) -> None:
        self.status_code = 200
        self.media_type = media_type
        self.background = None
        self.init_headers(headers)
        self.source = source
        self.first = first
        self.done = done
        self.stall = stall

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        complete = False
        try:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            async with aclosing(self.chunks(Request(scope, receive))) as chunks:
                async for chunk in chunks:
                    await self.hand_over(send, chunk)
            await send({"type": "http.response.body", "body": b"", "more_body": False})
            complete = True
        except ReaderGoneError as error:
            # Returning without the closing chunk makes the server drop the connection, without a traceback in its log.
            log.info("a download ended early: %s", error)
        finally:
            await self.finish(complete)

    async def finish(self, complete: bool) -> None:
        """Close the rows and tell ``done``, in one piece: a server that shuts down cancels here more than once."""
        finished = threading.Lock()

        def once() -> None:
            if finished.acquire(blocking=False):
                self.source.close()
                self.done(complete)

        try:
            with anyio.CancelScope(shield=True):
                await to_thread.run_sync(once, limiter=limiter())
        except anyio.get_cancelled_exc_class():
            once()
            raise

    async def chunks(self, request: Request) -> AsyncGenerator[bytes, None]:
        """The chunks, each made when it is asked for. Raises ReaderGoneError when nobody is there to take it."""
        chunk = self.first
        while chunk is not None:
            if await request.is_disconnected():
                raise ReaderGoneError("the reader closed the connection")
            yield chunk
            chunk = await to_thread.run_sync(self.source.draw, limiter=limiter())

    async def hand_over(self, send: Send, chunk: bytes) -> None:
        try:
            with anyio.fail_after(self.stall):
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
        except TimeoutError:
            raise ReaderGoneError(f"the reader took nothing for {self.stall:g} s") from None
        except OSError as error:
            raise ReaderGoneError(str(error) or type(error).__name__) from None
