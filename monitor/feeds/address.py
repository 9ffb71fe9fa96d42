"""Which network addresses a fetch may reach, and the connection that keeps to it.

A feed's address is chosen by whoever writes the feed list and, at each redirect, by the server that answers. Without
a check, a feed at a public address could make Vigie read the machine's own services or a cloud's metadata. The check
is made on the address a connection is really opened to, never on the name alone: the name is resolved once, all its
addresses are judged, and the connection goes to a judged address, so a name that answers differently the second time
(DNS rebinding) gains nothing. TLS still verifies the certificate against the host's name.
"""

from __future__ import annotations

import socket
import ssl
import time
import typing
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

import httpcore

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Resolve = Callable[[str, int], Sequence[Address]]

# Ranges that `ipaddress.is_global` of some Python versions lets through or that carry another address inside.
_METADATA = (ip_network("169.254.169.254/32"), ip_network("fd00:ec2::254/128"))
_SHARED = ip_network("100.64.0.0/10")  # RFC 6598, carrier-grade NAT
_NAT64 = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))  # RFC 6052, RFC 8215: IPv4 in the last 32 bits
_GLOBAL = ip_network("2000::/3")  # all of IPv6 that is given out as public
# IANA's special-purpose registries, where `ipaddress` of Python 3.11 does not know them.
_SPECIAL = tuple(
    ip_network(name) for name in ("192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "2001::/23", "3fff::/20")
)
_COMPATIBLE = ip_network("::/96")  # RFC 4291, deprecated: IPv4 in the last 32 bits
_SITE_LOCAL = ip_network("fec0::/10")  # RFC 3879, deprecated
_ISATAP = 0x00005EFE  # RFC 5214: interface id 0000:5efe:a.b.c.d (also with the universal bit, 0200:5efe)


class BlockedAddressError(Exception):
    """A host that leads to an address a fetch may not reach. ``str()`` is one line for a person."""


class NameNotFoundError(Exception):
    """A host name without an address."""


class DeadlineError(Exception):
    """The time given to a whole fetch is over."""


def networks(names: Iterable[str]) -> tuple[Network, ...]:
    """Networks such as ``127.0.0.0/8`` as values. Raises ValueError for one that is none."""
    return tuple(ip_network(name) for name in names)


def refusal(address: Address, allowed: Sequence[Network] = ()) -> str | None:
    """Why a fetch may not reach this address, in words; None when it may.

    ``allowed`` are the networks a person has named in the settings: what lies in them is reachable, also when it
    stands inside an IPv6 address. Every address embedded in another is judged too.
    """
    for part in (address, *_embedded(address)):
        if any(part.version == network.version and part in network for network in allowed):
            continue
        reason = _reason(part)
        if reason is not None:
            return reason
    return None


def _reason(address: Address) -> str | None:
    if any(address.version == network.version and address in network for network in _METADATA):
        return "a cloud's metadata service"
    if isinstance(address, IPv6Address) and (address.ipv4_mapped is not None or _carries_ipv4(address)):
        return None  # judged by the IPv4 address inside
    if address.is_loopback:
        return "this machine itself"
    if address.is_link_local:
        return "a link-local address"
    if address.is_multicast:
        return "a multicast address"
    if address.is_unspecified:
        return "no address at all"
    if address.version == _SHARED.version and address in _SHARED:
        return "a carrier's shared address"
    if address.is_private or (address.version == _SITE_LOCAL.version and address in _SITE_LOCAL):
        return "a private network"
    if address.is_reserved or not address.is_global or (address.version == 6 and address not in _GLOBAL):
        return "a reserved address"
    if any(address.version == network.version and address in network for network in _SPECIAL):
        return "a reserved address"
    return None


def _carries_ipv4(address: IPv6Address) -> bool:
    """NAT64, 6to4: forms by which a gateway sends the packet on to the IPv4 address inside."""
    return address in _NAT64[0] or address in _NAT64[1] or address.sixtofour is not None


def _embedded(address: Address) -> tuple[IPv4Address, ...]:
    if not isinstance(address, IPv6Address):
        return ()
    found: list[IPv4Address] = []
    low = IPv4Address(int(address) & 0xFFFFFFFF)
    if address.ipv4_mapped is not None:
        found.append(address.ipv4_mapped)
    if address.sixtofour is not None:
        found.append(address.sixtofour)
    if address.teredo is not None:
        found.extend(address.teredo)
    if any(address in network for network in _NAT64):
        found.append(low)
    if address in _COMPATIBLE and int(address) > 1:
        found.append(low)
    if (int(address) >> 32) & 0xFDFFFFFF == _ISATAP:
        found.append(low)
    return tuple(found)


def resolve(host: str, port: int) -> list[Address]:
    """All addresses of a host, in the system's order of preference.

    Decimal, octal, hexadecimal and shortened IPv4 forms (``2130706433``, ``0177.1``) are understood as the system
    understands them, so that they are judged as what they are. Raises NameNotFoundError.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    except (socket.gaierror, UnicodeError, ValueError) as error:
        raise NameNotFoundError(f"{host[:120]}: {_gaierror(error)}") from None
    addresses = dict.fromkeys(ip_address(str(entry[4][0]).partition("%")[0]) for entry in found)
    if not addresses:
        raise NameNotFoundError(f"{host[:120]}: the name has no address")
    return list(addresses)


def _gaierror(error: Exception) -> str:
    if isinstance(error, socket.gaierror):
        if error.errno == socket.EAI_AGAIN:
            return "the name servers do not answer"
        return "no such name"
    return "not a host name"


@dataclass(frozen=True, slots=True)
class Policy:
    """What a fetch may reach. ``resolve`` is replaced in tests."""

    allowed: tuple[Network, ...] = ()
    resolve: Resolve = resolve

    def addresses(self, host: str, port: int) -> list[Address]:
        """The addresses of a host, all of them judged.

        One forbidden address forbids the host: a name that mixes public and private answers is an attack or a
        mistake. Raises BlockedAddressError, NameNotFoundError.
        """
        found = list(self.resolve(host, port))
        for address in found:
            reason = refusal(address, self.allowed)
            if reason is not None:
                raise BlockedAddressError(
                    f"{host[:120]} leads to {address}, {reason}; MONITOR_ALLOW_NETWORKS can allow it"
                )
        return found


class DeadlineStream(httpcore.NetworkStream):
    """A stream whose reads and writes end at a fixed moment, however slowly the other side drips."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: float, clock: Callable[[], float]) -> None:
        self._stream = stream
        self._deadline = deadline
        self._clock = clock

    def _left(self, timeout: float | None) -> float:
        left = self._deadline - self._clock()
        if left <= 0:
            raise DeadlineError
        return left if timeout is None else min(left, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, self._left(timeout))
        return DeadlineStream(stream, self._deadline, self._clock)

    def get_extra_info(self, info: str) -> typing.Any:
        return self._stream.get_extra_info(info)


class CheckedBackend(httpcore.NetworkBackend):
    """Opens connections only to judged addresses, and only until the deadline (seconds of ``clock``)."""

    def __init__(self, policy: Policy, deadline: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._policy = policy
        self._deadline = deadline
        self._clock = clock
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Tries the host's addresses in turn.

        Raises BlockedAddressError, NameNotFoundError, DeadlineError, and httpcore's ConnectError and ConnectTimeout of
        the last address tried.
        """
        last: Exception = httpcore.ConnectError("no address")
        for address in self._policy.addresses(host, port)[:4]:
            left = self._deadline - self._clock()
            if left <= 0:
                raise DeadlineError
            try:
                stream = self._backend.connect_tcp(
                    str(address), port, left if timeout is None else min(left, timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last = error
                continue
            return DeadlineStream(stream, self._deadline, self._clock)
        raise last

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(min(seconds, max(0.0, self._deadline - self._clock())))
