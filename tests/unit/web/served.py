"""An ASGI app on a real uvicorn, for what only a real connection shows: broken downloads, readers that leave."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn


@contextmanager
def served(app: Any) -> Iterator[tuple[str, int]]:
    """Serve ``app`` on a free port of 127.0.0.1 for the length of the block; gives host and port."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    started = threading.Event()

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            started.set()

    server = Server(
        uvicorn.Config(app, log_level="error", timeout_graceful_shutdown=2, ws="websockets-sansio", lifespan="auto")
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        if not started.wait(30):
            raise RuntimeError("the server did not start")
        yield listener.getsockname()
    finally:
        server.should_exit = True
        thread.join(20)
        listener.close()
