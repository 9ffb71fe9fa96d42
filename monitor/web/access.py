"""Who is asking, and what they may do: the one place that decides, for pages, downloads and health alike.

Vigie has no login yet. Whoever sits at this machine is *the local person* and may do everything; anybody else is
nobody. The guard (``monitor.web.middleware``) asks here on every request and every websocket, Streamlit's included.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Final

from starlette.requests import HTTPConnection


@dataclass(frozen=True, slots=True)
class Person:
    """Who is asking. ``id`` is what logs and rows keep."""

    id: str
    may_look: bool  # read pages, download, see the details of /health
    may_change: bool  # alerts, feeds, reviews


LOCAL: Final = Person("local", may_look=True, may_change=True)
NOBODY: Final = Person("nobody", may_look=False, may_change=False)


def who(request: HTTPConnection) -> Person:
    """The person behind a request or websocket: the local one when the other end is this machine, else nobody.

    The other end is the socket's, or what a proxy on this machine says it is (uvicorn believes only those).
    """
    return LOCAL if request.client is not None and is_loopback(request.client.host) else NOBODY


def is_loopback(address: str) -> bool:
    """Whether an IP address as text is this machine's own; False for whatever is no address."""
    try:
        ip = ipaddress.ip_address(address.split("%")[0])
    except ValueError:
        return False
    mapped = getattr(ip, "ipv4_mapped", None)
    return bool((mapped or ip).is_loopback)
