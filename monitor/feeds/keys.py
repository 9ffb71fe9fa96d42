"""By what an entry is known in its feed: keys, hashes, and which entries of a document are one article.

The rules are those of ``monitor.feeds.identify``; these are their parts.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from monitor.domain import Entry, content_hash
from monitor.feeds import urls

_PART: Final = 16  # hex digits of each of the four parts of an entry hash
_NOTHING: Final = "0" * _PART


def entry_hash(entry: Entry) -> str:
    """What a feed gave, as 64 hex digits: 16 each for link, title, summary and content.

    The parts stand apart so that the rules can ask *which* of them differs from what was last given. White space and
    what ``urls.comparable`` leaves out of a link do not count as a difference; an empty part is sixteen zeros.
    """
    return "".join(
        (
            _digest(urls.comparable(entry.url) if entry.url else ""),
            _digest(entry.title),
            _digest(entry.summary),
            _digest(entry.content),
        )
    )


def _digest(text: str) -> str:
    text = " ".join(text.split())
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=_PART // 2).hexdigest() if text else _NOTHING


def parts(hash_: str) -> tuple[str, str, str]:
    """Link, title and text of an entry hash."""
    return hash_[:_PART], hash_[_PART : 2 * _PART], hash_[2 * _PART :]


def _differ(one: str, other: str) -> bool:
    """Are both there and not the same? What is missing proves no difference."""
    return one != other and set(one) != {"0"} and set(other) != {"0"}


def _base_key(entry: Entry) -> str:
    """The key by which a feed's entries are told apart first; a letter says which rule it is."""
    if entry.guid:
        guid = entry.guid.strip()
        return _key("g", urls.comparable(guid, counter=True) if urls.is_address(guid) else guid)
    if entry.title:
        return _key("t", " ".join(entry.title.split()))
    if entry.url:
        return _key("u", urls.comparable(entry.url))
    return _content_key(entry)


def _content_key(entry: Entry) -> str:
    return "c:" + content_hash(entry.title, entry.body)[:32]


def _key(kind: str, text: str) -> str:
    if len(text) > 200:
        text = hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()
    return f"{kind}:{text}"


def _proof(base: str, hash_: str) -> tuple[str, str]:
    """The two parts that must both differ for two entries under one base key to be two articles."""
    link, title, text = parts(hash_)
    return (link, title) if base.startswith("g:") else (link, text)


def is_other(base: str, one: str, other: str) -> bool:
    """Do two entry hashes under one base key belong to two articles?"""
    if base[:2] not in {"g:", "t:"}:
        return False
    return all(_differ(a, b) for a, b in zip(_proof(base, one), _proof(base, other), strict=True))


def variant_key(base: str, hash_: str) -> str:
    """The key of another article under a base key that is taken: told apart by its link, which always differs."""
    return f"{base}~{parts(hash_)[0]}"


@dataclass(slots=True)
class Item:
    """One article of a document: its entry to use, and the hashes of all entries that tell it."""

    entry: Entry
    hash: str
    hashes: list[str] = field(default_factory=list)
    members: list[Entry] = field(default_factory=list)


class _Group:
    """The articles of a document under one base key. Finding an entry's takes the same time however many there are:
    a feed that gives 10,000 entries one guid must not take minutes."""

    def __init__(self, base: str) -> None:
        self.items: list[Item] = []
        self._base = base
        self._by_part: tuple[dict[str, int], dict[str, int]] = ({}, {})

    def add(self, entry: Entry, hash_: str) -> None:
        """Puts an entry to the first article it does not differ from, as ``is_other`` decides, else makes one."""
        place = self._find(hash_)
        if place is None:
            place = len(self.items)
            self.items.append(Item(entry, hash_))
            for part, index in zip(_proof(self._base, hash_), self._by_part, strict=True):
                index.setdefault(part, place)
        self.items[place].hashes.append(hash_)
        self.items[place].members.append(entry)

    def _find(self, hash_: str) -> int | None:
        if not self.items:
            return None
        if self._base[:2] not in {"g:", "t:"}:
            return 0
        places = []
        for part, index in zip(_proof(self._base, hash_), self._by_part, strict=True):
            if set(part) == {"0"}:
                return 0  # what is missing proves no difference, so the first article will do
            zero = "0" * len(part)
            places += [index[name] for name in (part, zero) if name in index]
        return min(places, default=None)


def grouped(hashed: Sequence[tuple[Entry, str]]) -> dict[str, list[Item]]:
    """The articles of a document by base key, in its order. Repetitions fall together, first one foremost."""
    untitled = {
        (entry.url, hash_): entry for entry, hash_ in hashed if not entry.guid and not entry.title and entry.url
    }
    links = Counter(_base_key(entry) for entry in untitled.values())
    groups: dict[str, _Group] = {}
    for entry, hash_ in hashed:
        base = _base_key(entry)
        if links[base] > 1:  # one link for several untitled entries names none of them
            base = _content_key(entry)
        if base not in groups:
            groups[base] = _Group(base)
        groups[base].add(entry, hash_)
    return {base: group.items for base, group in groups.items()}
