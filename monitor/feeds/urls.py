"""Addresses: made absolute for keeping, made comparable for identity. What is kept is never what is compared."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

MAX_LINK: Final = 4_000  # characters

_INVISIBLE: Final = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u2028\u2029\ufeff\ud800-\udfff]")
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
# Parameters that say how a reader came, never which article it is. Collected from outlets in the catalogue: at_* BBC,
# maca Deutsche Welle, s_cid US News, smid and emc New York Times, xtor Le Monde, ns_* BBC, cmp The Guardian …
_TRACKING: Final = re.compile(
    r"utm_.*|at_(?:medium|campaign|.*_.*|mid|format|objective|nation)|ns_.*|mc_[ce]id|pk_(?:campaign|source|medium|kwd)"
    r"|fbclid|gclid|dclid|yclid|msclkid|igshid|twclid|_ga|_gl|xtor|maca|s_cid|smid|emc|ocid|cmpid|cmp|ftag|wt_mc|wtmc"
    r"|traffic_source|taid|mbid|sref|feedtype|feedname|ftcamp|ito|ref_src|ref_url|__twitter_impression|outputtype"
)
# Ambiguous names that are tracking only with a value that says so.
_REFERRER: Final = frozenset({"ref", "from", "source", "src", "via", "cid", "partner", "rss", "feed", "origin"})
_SAYS_RSS: Final = re.compile(r"(?:1|true|yes|)|.*(?:rss|feed|atom).*", re.I)
_TRACKING_FRAGMENT: Final = re.compile(r"(?:xtor|utm_|ref|rss|at_|intcid|:~:|feed).*", re.I)
_COUNTER: Final = re.compile(r"[0-9]*")
_ESCAPE: Final = re.compile(r"%[0-9a-fA-F]{2}")
_HOME: Final = re.compile(r"/?|/(?:index|home|default|main)(?:\.[a-z]{2,5})?/?|/[a-z]{2}(?:[-_][a-z]{2})?/?", re.I)


def link(base: str, href: object) -> str | None:
    """A link as it is kept: absolute, http or https, without invisible characters; None for anything else.

    ``base`` is the address of the document it stands in. ``javascript:``, ``data:``, ``mailto:`` and the like are None.
    """
    if not isinstance(href, str):
        return None
    text = _INVISIBLE.sub("", href.strip()).replace(" ", "%20")
    if not text or len(text) > MAX_LINK:
        return None
    try:
        parts = urlsplit(text)
        if parts.scheme.lower() not in {"", "http", "https"}:
            return None
        joined = urljoin(base, text)
        parts = urlsplit(joined)
        if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
            return None
        _ = parts.port  # reading it checks it
    except ValueError:
        return None
    return parts.scheme + joined[len(parts.scheme) :]  # urlsplit gives the scheme in lower case


def is_address(text: str) -> bool:
    """Does an identifier look like a web address?"""
    return text[:8].lower().startswith(("http://", "https://"))


@lru_cache(maxsize=8192)
def comparable(url: str, *, counter: bool = False) -> str:
    """The form in which two addresses are compared (design §3): without scheme, tracking parameters and fragment-only
    tracking, ``www.``, default port and closing slash; parameters in order of name.

    ``counter`` also drops ``#`` and a number, which outlets append to a guid at each edit (the BBC's ``#0``, ``#1``).
    Any other fragment is kept: pages of announcements tell their items apart by it.
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
        port = parts.port
    except ValueError:
        return url.strip()
    if port is not None and port != _DEFAULT_PORTS.get(parts.scheme.lower()):
        host = f"{host}:{port}"
    path = _ESCAPE.sub(lambda found: found[0].upper(), parts.path).rstrip("/")
    query = _query(parts.query)
    fragment = parts.fragment
    if _TRACKING_FRAGMENT.fullmatch(fragment) or (counter and _COUNTER.fullmatch(fragment)):
        fragment = ""
    return f"{host}{path}{'?' + query if query else ''}{'#' + fragment if fragment else ''}"


def _query(query: str) -> str:
    if not query:
        return ""
    try:
        # Bytes that are no UTF-8 stay what they are: sites in EUC-KR or windows-1251 escape their own, and with a
        # replacement character for each, different words of one length would be one address.
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=100, errors="surrogateescape")
        return urlencode(sorted(pair for pair in pairs if not _is_tracking(*pair)), errors="surrogateescape")
    except ValueError:
        return query


def _is_tracking(name: str, value: str) -> bool:
    name = name.lower()
    if _TRACKING.fullmatch(name):
        return True
    return name in _REFERRER and _SAYS_RSS.fullmatch(value) is not None


def is_home_page(url: str) -> bool:
    """Is this the front page of a site, which is the address of no article? Front pages by language count too."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return True
    return _HOME.fullmatch(parts.path) is not None and not _query(parts.query) and not _kept_fragment(parts.fragment)


def _kept_fragment(fragment: str) -> bool:
    return bool(fragment) and not _TRACKING_FRAGMENT.fullmatch(fragment) and not _COUNTER.fullmatch(fragment)


def canonical(url: str | None) -> str | None:
    """The key by which articles of different feeds may meet; None where an address names no single article."""
    if url is None or is_home_page(url):
        return None
    return comparable(url, counter=True)
