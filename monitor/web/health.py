"""``/health``: one word for anyone who watches whether Vigie runs; the details for whoever may look at the pages."""

from __future__ import annotations

import platform
from importlib.metadata import version
from typing import Any, Final

from anyio import to_thread
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

import monitor
from db.engine import reader
from db.queries.rows import Health
from db.queries.sources import health
from monitor.web.access import who
from monitor.web.site import Site

HEADERS: Final = {"Cache-Control": "no-store"}


class HealthCheck:
    """The ASGI endpoint: 200 when all is well, 503 when something is not."""

    def __init__(self, site: Site) -> None:
        self.site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self.answer(Request(scope, receive))
        await response(scope, receive, send)

    async def answer(self, request: Request) -> Response:
        if request.method not in {"GET", "HEAD"}:
            return PlainTextResponse("Health is asked for by GET.\n", 405, {**HEADERS, "Allow": "GET, HEAD"})
        body = await to_thread.run_sync(self.report, who(request).may_look)
        return JSONResponse(body, 200 if body["ok"] else 503, HEADERS)

    def report(self, detailed: bool) -> dict[str, Any]:
        """The body of the answer."""
        found = self.look()
        return {"ok": found is not None and found.ok, **(self.details(found) if detailed else {})}

    def look(self) -> Health | None:
        """What the database says; None when it does not answer."""
        try:
            with reader(self.site.engine) as session:
                return health(session, now=self.site.now())
        except (SQLAlchemyError, OSError):
            return None

    def details(self, found: Health | None) -> dict[str, Any]:
        """Ages in seconds; times are not given, so that a clock that goes wrong shows."""
        poller = self.site.supervisor.state
        now = self.site.now()

        def age(at: Any) -> float | None:
            return None if at is None else round((now - at).total_seconds(), 1)

        return {
            "problems": ["the database does not answer"] if found is None else list(found.problems),
            "database": {
                "reachable": found is not None,
                "engine": found and found.database,
                "articles": found and found.articles,
                "unread": found and found.unread,
            },
            "poller": {
                "wanted": poller.wanted,
                "running": poller.running,
                "standby": poller.standby,
                "pid": poller.pid,
                "restarts": poller.restarts,
                "last_exit": poller.last_exit,
                "seen_seconds_ago": age(found and found.poller_seen_at),
                "last_poll_seconds_ago": age(found and found.last_poll_at),
            },
            "feeds": {"active": found and found.feeds_active, "failing": found and found.feeds_failing},
            "versions": {
                "vigie": monitor.__version__,
                "knowledge": self.site.knowledge.version,
                "python": platform.python_version(),
                "streamlit": version("streamlit"),
            },
        }
