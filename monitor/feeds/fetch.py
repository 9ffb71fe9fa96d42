"""Getting the bytes of a feed, politely, within bounds, and without ever raising into the caller.

One call is one poll: at most six requests (five redirects), each to an address that was judged when the connection
was opened, all within one deadline. What comes back is a frozen FetchResult with one outcome of a closed set.
"""

from __future__ import annotations

import contextlib
import email.utils
import hashlib
import logging
import re
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpcore
import httpx

from monitor.domain import Outcome
from monitor.feeds import encoding
from monitor.feeds.address import BlockedAddressError, CheckedBackend, DeadlineError, NameNotFoundError, Policy

log = logging.getLogger(__name__)

ACCEPT_FEED: Final = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
)
MAX_REDIRECTS: Final = 5
MAX_URL: Final = 4_000  # characters; longer is a mistake or an attack
MAX_VALIDATOR: Final = 1_000  # characters of an ETag or date we keep; a longer one is not sent back
MAX_RETRY_AFTER: Final = 7 * 86_400  # seconds
_HOST: Final = re.compile(r"[A-Za-z0-9._-]+|\[?[0-9A-Fa-f:.]+\]?")  # in ASCII, as DNS is asked
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_PERMANENT: Final = frozenset({301, 308})


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes one fetch may take."""

    connect: float = 10.0
    read: float = 20.0
    total: float = 60.0
    max_bytes: int = 15_000_000  # decompressed


@dataclass(frozen=True, slots=True)
class Validators:
    """What the last successful answer was known by, verbatim."""

    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class FetchResult:
    """What one fetch gave. ``detail`` is a person's sentence fragment saying what went wrong, "" when nothing did."""

    url: str
    final_url: str
    outcome: Outcome
    status: int | None = None
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)  # names in lower case; repeated ones joined by ", "
    validators: Validators = Validators()
    retry_after: float | None = None  # seconds the server asked to be left alone
    max_age: float | None = None  # seconds the answer says it stays fresh
    permanent_url: str | None = None  # where the address has moved for good, as the server says
    seconds: float = 0.0
    detail: str = ""

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "")


class _Stop(Exception):  # noqa: N818 - carries a result, is no error
    def __init__(self, outcome: Outcome, detail: str = "") -> None:
        super().__init__(detail)
        self.outcome = outcome
        self.detail = detail


class CheckedTransport(httpx.BaseTransport):
    """httpx over connections that are opened only to judged addresses. HTTP/1.1, no proxy."""

    def __init__(self, backend: httpcore.NetworkBackend, context: ssl.SSLContext) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=context, max_connections=2, http1=True, http2=False, network_backend=backend
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sends one request. Raises httpcore's errors and those of the backend."""
        url = request.url
        answer = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Stream(answer), extensions=answer.extensions
        )

    def close(self) -> None:
        self._pool.close()


class _Stream(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


def user_agent(version: str, contact_url: str) -> str:
    """Who asks, and where a publisher can complain: ``Vigie/0.1 (+https://example.org/contact)``."""
    contact = contact_url.strip().replace("\r", "").replace("\n", "")
    return f"Vigie/{version} (feed reader; +{contact})" if contact else f"Vigie/{version} (feed reader)"


def checked_url(url: str) -> httpx.URL:
    """A URL as it can be asked for: http or https, with a host. Raises ValueError with words for a person."""
    url = url.strip()
    if len(url) > MAX_URL:
        raise ValueError(f"the address is longer than {MAX_URL} characters")
    try:
        parsed = httpx.URL(url)
        _ = parsed.host  # reading it checks an international name
    except (httpx.InvalidURL, UnicodeError, ValueError):
        raise ValueError("the address cannot be read as a URL") from None
    if parsed.scheme not in {"http", "https"}:
        raise ValueError("the address does not begin with http:// or https://")
    if not parsed.host:
        raise ValueError("the address names no host")
    if _HOST.fullmatch(parsed.raw_host.decode("ascii", "replace")) is None:
        raise ValueError("the address names a host that cannot exist")
    return parsed


def host_key(url: str) -> str:
    """Scheme, name and port: what one connection at a time means (issue 2 §3). ``url`` itself when unreadable."""
    try:
        parsed = checked_url(url)
    except ValueError:
        return url[:200]
    port = parsed.port or {"http": 80, "https": 443}[parsed.scheme]
    return f"{parsed.scheme}://{parsed.host.lower()}:{port}"


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds a Retry-After header asks for, from its number or its date; None when absent or unreadable."""
    if not value:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit() and len(value) < 12:
        return float(min(int(value), MAX_RETRY_AFTER))
    try:
        moment = email.utils.parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(0.0, (moment - now).total_seconds()), float(MAX_RETRY_AFTER))


def max_age(cache_control: str | None) -> float | None:
    """Seconds of ``max-age`` in a Cache-Control header; None without one, or when it says not to keep the answer."""
    if not cache_control:
        return None
    parts = [part.strip().lower() for part in cache_control.split(",")]
    if "no-cache" in parts or "no-store" in parts:
        return None
    for part in parts:
        name, _, value = part.partition("=")
        value = value.strip('" ')
        if name.strip() == "max-age" and value.isascii() and value.isdigit() and len(value) < 10:
            return float(value)
    return None


class Fetcher:
    """Fetches one URL after another; safe to use from several threads. Nothing is shared between two fetches."""

    def __init__(
        self,
        *,
        policy: Policy | None = None,
        limits: Limits | None = None,
        agent: str = "Vigie (feed reader)",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._policy = policy or Policy()
        self._limits = limits or Limits()
        self._agent = agent
        self._now = now
        self._context = httpx.create_ssl_context(trust_env=False)  # reading the certificates takes 20 ms: once

    def get(self, url: str, validators: Validators | None = None, *, accept: str = ACCEPT_FEED) -> FetchResult:
        """Fetches a URL. Never raises: whatever happens is an outcome.

        With ``validators`` the request is conditional and a body with the same hash is reported as SAME_BODY.
        """
        started = time.monotonic()
        state = _State(url=url, final_url=url)
        try:
            result = self._get(state, validators or Validators(), accept, started + self._limits.total)
        except _Stop as stop:
            result = state.result(stop.outcome, stop.detail)
        except Exception as error:
            outcome, detail = explain(error)
            if outcome is Outcome.INTERNAL:
                log.exception("fetch failed in a way nobody expected")
            result = state.result(outcome, detail)
        return replace(result, seconds=time.monotonic() - started)

    def _get(self, state: _State, validators: Validators, accept: str, deadline: float) -> FetchResult:
        try:
            url = checked_url(state.url)
        except ValueError as error:
            raise _Stop(Outcome.BAD_URL, str(error)) from None
        headers = {"User-Agent": self._agent, "Accept": accept, "Accept-Encoding": encoding.ACCEPTED}
        if validators.etag and len(validators.etag) <= MAX_VALIDATOR:
            headers["If-None-Match"] = validators.etag
        if validators.last_modified and len(validators.last_modified) <= MAX_VALIDATOR:
            headers["If-Modified-Since"] = validators.last_modified
        limits = self._limits
        timeout = httpx.Timeout(limits.read, connect=limits.connect)
        transport = CheckedTransport(CheckedBackend(self._policy, deadline), self._context)
        with httpx.Client(transport=transport, trust_env=False, timeout=timeout, headers=headers) as client:
            permanent = True
            for _ in range(MAX_REDIRECTS + 1):
                with client.stream("GET", url) as response:
                    state.take(url, response)
                    if response.status_code not in _REDIRECTS:
                        return self._finish(state, response, validators)
                    url = _next(url, response)
                    permanent = permanent and response.status_code in _PERMANENT
                    if permanent:
                        state.permanent_url = str(url)
        raise _Stop(Outcome.TOO_MANY_REDIRECTS, f"the address redirects more than {MAX_REDIRECTS} times")

    def _finish(self, state: _State, response: httpx.Response, validators: Validators) -> FetchResult:
        status = response.status_code
        if status == 304:
            if validators.etag is None and validators.last_modified is None:
                raise _Stop(Outcome.SERVER_ERROR, "the server says 304 Not Modified to a request that asked for all")
            return state.result(Outcome.NOT_MODIFIED, validators=validators)
        if not 200 <= status < 300:
            result = state.result(_by_status(status), f"the server says {status} {response.reason_phrase[:40]}".strip())
            return replace(result, retry_after=retry_after(response.headers.get("retry-after"), self._now()))
        body = self._body(response)
        if not body.strip():
            return state.result(Outcome.EMPTY_BODY, "the server sends an empty answer")
        digest = hashlib.sha256(body).hexdigest()
        fresh = Validators(
            etag=_validator(response.headers.get("etag")),
            last_modified=_validator(response.headers.get("last-modified")),
            body_hash=digest,
        )
        same = digest == validators.body_hash
        result = state.result(Outcome.SAME_BODY if same else Outcome.OK, validators=fresh)
        return replace(result, body=body, max_age=max_age(response.headers.get("cache-control")))

    def _body(self, response: httpx.Response) -> bytes:
        limit = self._limits.max_bytes
        length = response.headers.get("content-length", "")
        if length.isascii() and length.isdigit() and int(length[:20]) > limit:
            raise _Stop(Outcome.TOO_LARGE, f"the answer has {int(length[:20]):,} bytes, more than {limit:,}")
        body = bytearray()
        for piece in encoding.decoded(response.iter_raw(), response.headers.get("content-encoding", "")):
            body += piece
            if len(body) > limit:
                raise _Stop(Outcome.TOO_LARGE, f"the answer is larger than {limit:,} bytes")
        return bytes(body)


@dataclass(slots=True)
class _State:
    """What is known so far, so that a failure half-way can still say how far it came."""

    url: str
    final_url: str
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    permanent_url: str | None = None

    def take(self, url: httpx.URL, response: httpx.Response) -> None:
        self.final_url = str(url)
        self.status = response.status_code
        self.headers = {name.lower(): value for name, value in response.headers.items()}

    def result(self, outcome: Outcome, detail: str = "", validators: Validators | None = None) -> FetchResult:
        return FetchResult(
            url=self.url,
            final_url=self.final_url,
            outcome=outcome,
            status=self.status,
            headers=self.headers,
            validators=validators or Validators(),
            permanent_url=self.permanent_url if outcome in {Outcome.OK, Outcome.SAME_BODY} else None,
            detail=detail,
        )


def _next(url: httpx.URL, response: httpx.Response) -> httpx.URL:
    location = response.headers.get("location", "").strip()
    if not location:
        raise _Stop(Outcome.BAD_REDIRECT, f"the server says {response.status_code} but not where to go")
    with contextlib.suppress(UnicodeError):  # then it was Latin-1 indeed
        # Servers send UTF-8 in Location although HTTP wants ASCII; httpx hands it over as Latin-1.
        location = location.encode("latin-1").decode("utf-8")
    try:
        parts = urlsplit(location)
        if parts.scheme and not parts.netloc:
            raise ValueError("it names no host")  # urljoin would take http:/// for a relative address
        target = checked_url(urljoin(str(url), location))
    except ValueError as error:
        raise _Stop(Outcome.BAD_REDIRECT, f"the server redirects to an address that cannot be used: {error}") from None
    return target.copy_with(fragment=None, userinfo=b"")


def _validator(value: str | None) -> str | None:
    return value if value and len(value) <= MAX_VALIDATOR else None


def _by_status(status: int) -> Outcome:
    exact = {
        401: Outcome.FORBIDDEN,
        403: Outcome.FORBIDDEN,
        404: Outcome.NOT_FOUND,
        410: Outcome.GONE,
        429: Outcome.RATE_LIMITED,
        451: Outcome.FORBIDDEN,
    }
    if status in exact:
        return exact[status]
    return Outcome.SERVER_ERROR if status >= 500 else Outcome.CLIENT_ERROR


def explain(error: Exception) -> tuple[Outcome, str]:
    """The outcome an exception of the network means, and words for it; INTERNAL for one that nobody expected."""
    if isinstance(error, BlockedAddressError):
        return Outcome.BLOCKED_ADDRESS, str(error)
    if isinstance(error, NameNotFoundError):
        return Outcome.NAME_NOT_FOUND, str(error)
    if isinstance(error, encoding.EncodingError):
        return Outcome.BAD_ENCODING, str(error)
    if isinstance(error, (DeadlineError, httpcore.TimeoutException)):
        return Outcome.TIMEOUT, "the server does not answer in time"
    cause = error.__cause__ or error.__context__
    if isinstance(error, ssl.SSLError) or isinstance(cause, ssl.SSLError):
        reason = (
            getattr(cause if isinstance(cause, ssl.SSLError) else error, "verify_message", "") or "handshake failed"
        )
        return Outcome.TLS_ERROR, f"the secure connection fails: {str(reason)[:80]}"
    if isinstance(error, httpcore.ConnectError):
        words = (
            "the connection is refused"
            if isinstance(cause, ConnectionRefusedError)
            else "there is no way to the server"
        )
        return Outcome.UNREACHABLE, words
    if isinstance(error, (httpcore.ProtocolError, httpx.ProtocolError)):
        return Outcome.UNREACHABLE, "the server breaks off, or its answer is not HTTP"
    if isinstance(error, (httpcore.NetworkError, OSError)):
        return Outcome.UNREACHABLE, "the connection breaks off"
    return Outcome.INTERNAL, f"Vigie's own fault ({type(error).__name__}); the log has more"
