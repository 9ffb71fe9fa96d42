"""The guard in front of everything, Streamlit's own routes and websockets included.

Streamlit answers any Host header, and its websocket takes pages of any port of this machine for its own (asking an
outside service for this machine's address on the way); the routes of ``st.App`` have no checks at all. So each request
is checked here first: Host (else a stranger's page could rebind its name to 127.0.0.1 and read the archive), Origin
(same origin or none), and ``access.who``. Then the answer gets the headers that keep a browser strict.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from monitor.settings import Settings
from monitor.web.access import who

Host = tuple[str, int | None]

_HOST: Final = re.compile(r"(\[[0-9a-fA-F:.]{2,45}\]|[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252}))(?::([0-9]{1,5}))?")
_ORIGIN: Final = re.compile(r"https?://(.+)")

# Nothing may be fetched from, sent to, or framed by another host, whatever gets into a page. Styles have to be inline
# (Streamlit writes <style> elements as it goes); blob: and data: are its media, canvases and workers.
_POLICY: Final = (
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' data: blob:",
    "connect-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "frame-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
)
HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",  # an outlet must not learn which view its reader came from
    "X-Frame-Options": "SAMEORIGIN",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}


def content_policy(inline: Sequence[str]) -> str:
    """The Content-Security-Policy; ``inline`` are the sources of the only inline scripts that may run."""
    return "; ".join((*_POLICY, " ".join(("script-src 'self'", *inline))))


def parse_host(text: str) -> Host | None:
    """Name in lower case and port (None: not said) of a Host header or a trusted host; None when it is neither."""
    match = _HOST.fullmatch(text.strip())
    if match is None or (match[2] and not 1 <= int(match[2]) <= 65_535):
        return None
    return match[1].lower().rstrip("."), int(match[2]) if match[2] else None


def trusted(names: Iterable[str]) -> tuple[Host, ...]:
    """The hosts of the setting ``trusted_hosts``: ``example.org`` on any port, ``example.org:8443`` on that one.

    Raises ValueError with one line for what is no host name.
    """
    hosts = []
    for name in names:
        host = parse_host(name)
        if host is None:
            raise ValueError(f"trusted_hosts: {name[:60]!r} is not a host such as example.org or example.org:8443")
        hosts.append(host)
    return tuple(hosts)


def is_trusted(header: str, hosts: Iterable[Host]) -> bool:
    """Whether a Host header names one of ``hosts``."""
    asked = parse_host(header)
    return asked is not None and any(asked[0] == name and port in (None, asked[1]) for name, port in hosts)


def is_same_origin(origin: str, host_header: str) -> bool:
    """Whether an Origin header means the page was served by this very host and port."""
    match = _ORIGIN.fullmatch(origin)
    return match is not None and parse_host(match[1]) is not None and parse_host(match[1]) == parse_host(host_header)


def refusal(headers: Headers, hosts: Iterable[Host], *, is_download: bool = False) -> tuple[int, str] | None:
    """Status and one line for a request whose Host or Origin is not to be answered; None when it is."""
    named = headers.getlist("host")
    if len(named) != 1 or not is_trusted(named[0], hosts):
        return 400, "This host name is not served here; add it to MONITOR_TRUSTED_HOSTS if it should be."
    origin = headers.get("origin")
    if origin is not None and not is_same_origin(origin, named[0]):
        return 403, "Requests from pages of another origin are refused."
    # An image or a frame of a stranger's page names no origin. It could not read the answer, but it could keep all
    # places for downloads taken and fill their log; so could a script that goes there again and again. A link from
    # elsewhere that a person follows is let through.
    foreign = headers.get("sec-fetch-site") in {"cross-site", "same-site"}
    follows = (headers.get("sec-fetch-mode"), headers.get("sec-fetch-dest")) == ("navigate", "document")
    if foreign and not (follows and (not is_download or headers.get("sec-fetch-user") == "?1")):
        return 403, "Requests from pages of another origin are refused."
    return None


class Guard:
    """ASGI middleware: Host, Origin and access checks, security headers.

    ``prefix`` stands before our own paths. ``/health`` needs no right to look. What lies under ``/export/`` is not
    compressed: on this machine's own loopback that would cost more time than it saves, and it is decided out here,
    since Streamlit's compression wraps our routes.
    """

    def __init__(self, app: ASGIApp, hosts: tuple[Host, ...], prefix: str = "", inline: Sequence[str] = ()) -> None:
        self.app = app
        self.hosts = hosts
        self.health = f"{prefix}/health"
        self.downloads = f"{prefix}/export/"
        self.headers = {**HEADERS, "Content-Security-Policy": content_policy(inline)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] in {"http.response.start", "websocket.http.response.start"}:
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers[name] = value
            await send(message)

        refused = refusal(Headers(scope=scope), self.hosts, is_download="/export/" in scope["path"])
        if refused is None and scope["path"] != self.health and not who(HTTPConnection(scope)).may_look:
            refused = 403, "Vigie has no login yet and answers only on the machine it runs on."
        if refused is None:
            if scope["path"].startswith(self.downloads):
                kept = [header for header in scope["headers"] if header[0] != b"accept-encoding"]
                scope = {**scope, "headers": kept}
            await self.app(scope, receive, send_with_headers)
        elif scope["type"] == "http":
            status, line = refused
            headers = {"Cache-Control": "no-store"}
            await PlainTextResponse(line + "\n", status, headers)(scope, receive, send_with_headers)
        else:
            await send({"type": "websocket.close", "code": 1008, "reason": refused[1][:120]})  # becomes a 403


def prefix(settings: Settings) -> str:
    """What comes before our own paths: "" or e.g. ``/vigie``. ``st.App`` puts it before Streamlit's routes only."""
    path = settings.base_path.strip("/")
    return f"/{path}" if path else ""


def middleware(settings: Settings, inline: Sequence[str] = ()) -> list[Middleware]:
    """What ``st.App`` is given; ``inline`` as in ``content_policy``.

    Raises ValueError for a trusted host that is none.
    """
    return [Middleware(Guard, hosts=trusted(settings.trusted_hosts), prefix=prefix(settings), inline=inline)]
