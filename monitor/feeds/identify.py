"""Is this entry new, known, or changed, and why (design §3)? Pure: entries and what is known in, decisions out.

Within one feed the *guid* names an article. Guids that are addresses are compared without scheme, tracking parameters
and ``#n``. The same guid with both another link and another title is another article (outlets recycle guids); with one
of them different it is an edit. Without a guid the *title* names the article, so that podcasts and tickers with one
link for everything keep their items apart; the same title with both another link and another text is another article
again, since columns repeat their titles ("Designations", "Letters") and nothing is dropped for lack of an id. Without a
title the *link* does, unless entries of the document share it; the last key is a *content hash*.

*Changed* is judged against what this same feed last gave, never against the article: two feeds with different summaries
do not flip a text for ever.

Across feeds an entry joins an article by URL when that is no home page, no other entry of the document has it, this
feed does not carry the article yet, and the titles agree; an entry without a usable URL joins by content hash.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache
from typing import Final

from monitor.domain import (
    Candidate,
    ChangeArticle,
    Entry,
    Intent,
    JoinArticle,
    KnownEntry,
    NewArticle,
    Reading,
    content_hash,
)
from monitor.feeds import urls

ENOUGH_TEXT: Final = 80  # characters of title and body under which an equal text proves nothing
SAME_WORDS: Final = 0.5  # share of common words (Jaccard) from which two titles of one URL agree
ENOUGH_TITLE: Final = 12  # characters from which one title may stand inside the other
_PART: Final = 16  # hex digits of each of the four parts of an entry hash
_NOTHING: Final = "0" * _PART
_WORD: Final = re.compile(r"\w+")
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


class Verdict(StrEnum):
    """What an entry is to the archive."""

    NEW = "new"
    JOIN = "join"
    CHANGE = "change"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with one entry, and the rule that said so. ``article_id`` is None exactly when it is new."""

    verdict: Verdict
    entry: Entry
    entry_key: str
    entry_hash: str
    canonical_url: str | None
    article_id: int | None
    owns_text: bool
    why: str
    source_id: str | None = None

    @property
    def wants_reading(self) -> bool:
        """New articles are read; changed ones where this feed gives the text."""
        return self.verdict is Verdict.NEW or (self.verdict is Verdict.CHANGE and self.owns_text)

    def intent(self, reading: Reading | None) -> Intent | None:
        """What to write; None when nothing changed. Raises ValueError when a new article comes without its reading."""
        if self.verdict is Verdict.SAME:
            return None
        if self.verdict is Verdict.NEW:
            if reading is None:
                raise ValueError("a new article is stored with its reading")
            return NewArticle(
                self.entry,
                reading,
                self.canonical_url,
                self.entry_key,
                self.entry_hash,
                self.why,
                self.source_id,
            )
        assert self.article_id is not None
        if self.verdict is Verdict.JOIN:
            return JoinArticle(self.article_id, self.entry, self.entry_key, self.entry_hash, self.why, self.source_id)
        return ChangeArticle(
            self.article_id,
            self.entry,
            reading if self.owns_text else None,
            self.entry_key,
            self.entry_hash,
            self.why,
        )


# ---------------------------------------------------------------- keys and hashes of one entry


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


def _parts(hash_: str) -> tuple[str, str, str]:
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
    link, title, text = _parts(hash_)
    return (link, title) if base.startswith("g:") else (link, text)


def _is_other(base: str, one: str, other: str) -> bool:
    """Do two entry hashes under one base key belong to two articles?"""
    if base[:2] not in {"g:", "t:"}:
        return False
    return all(_differ(a, b) for a, b in zip(_proof(base, one), _proof(base, other), strict=True))


def _variant_key(base: str, hash_: str) -> str:
    """The key of another article under a base key that is taken: told apart by its link, which always differs."""
    return f"{base}~{_parts(hash_)[0]}"


# ---------------------------------------------------------------- one document


@dataclass(slots=True)
class _Item:
    """One article of a document: its entry to use, and the hashes of all entries that tell it."""

    entry: Entry
    hash: str
    hashes: list[str] = field(default_factory=list)
    members: list[Entry] = field(default_factory=list)


class _Group:
    """The articles of a document under one base key. Finding an entry's takes the same time however many there are:
    a feed that gives 10,000 entries one guid must not take minutes."""

    def __init__(self, base: str) -> None:
        self.items: list[_Item] = []
        self._base = base
        self._by_part: tuple[dict[str, int], dict[str, int]] = ({}, {})

    def add(self, entry: Entry, hash_: str) -> None:
        """Puts an entry to the first article it does not differ from, as ``_is_other`` decides, else makes one."""
        place = self._find(hash_)
        if place is None:
            place = len(self.items)
            self.items.append(_Item(entry, hash_))
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


def _grouped(entries: Iterable[Entry]) -> dict[str, list[_Item]]:
    """The articles of a document by base key, in its order. Repetitions fall together, first one foremost."""
    entries = list(entries)
    links = Counter(_base_key(entry) for entry in _unique(entries) if not entry.guid and not entry.title and entry.url)
    groups: dict[str, _Group] = {}
    for entry in entries:
        base = _base_key(entry)
        if links[base] > 1:  # one link for several untitled entries names none of them
            base = _content_key(entry)
        if base not in groups:
            groups[base] = _Group(base)
        groups[base].add(entry, entry_hash(entry))
    return {base: group.items for base, group in groups.items()}


def _unique(entries: Iterable[Entry]) -> list[Entry]:
    return list({(entry.url, entry_hash(entry)): entry for entry in entries}.values())


def distinct(entries: Iterable[Entry]) -> int:
    """How many different articles a document tells, by the rules above: what a first poll of it must store."""
    return sum(len(items) for items in _grouped(entries).values())


def keys(entries: Iterable[Entry]) -> list[str]:
    """The entry keys under which these entries may be known in their feed; ask the store for all of them."""
    found: dict[str, None] = {}
    for base, items in _grouped(entries).items():
        found[base] = None
        if base[:2] in {"g:", "t:"}:
            for item in items:
                found[_variant_key(base, item.hash)] = None
    return list(found)


def lookups(entries: Iterable[Entry]) -> tuple[list[str], list[str]]:
    """The canonical URLs and content hashes by which these entries may be articles of other feeds."""
    entries = list(entries)
    shared = _shared_urls(entries)
    found = {entry_url for entry in entries if (entry_url := urls.canonical(entry.url)) and entry_url not in shared}
    hashes = {content_hash(entry.title, entry.body) for entry in entries if _joins_by_text(entry, shared)}
    return sorted(found), sorted(hashes)


def identify(
    entries: Sequence[Entry],
    known: Mapping[str, KnownEntry],
    candidates: Iterable[Candidate] = (),
    *,
    feed_id: int,
    loaded: bool = False,
) -> list[Decision]:
    """One decision for each different article of a document, in its order.

    ``known`` answers ``keys(entries)`` for this feed, ``candidates`` ``lookups(entries)`` for all feeds. ``loaded``:
    the entries are lines of a file, whose guid is the ``id`` that exports print as ``source_id``.
    """
    groups = _grouped(entries)
    shared = _shared_urls(entries)
    by_url: dict[str, list[Candidate]] = defaultdict(list)
    by_hash: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if feed_id not in candidate.feed_ids:
            by_hash[candidate.content_hash].append(candidate)
            if candidate.canonical_url:
                by_url[candidate.canonical_url].append(candidate)
    taken: set[int] = {entry.article_id for entry in known.values()}
    decisions: dict[int, Decision] = {}
    order = {id(entry): number for number, entry in enumerate(entries)}
    for base, items in groups.items():
        for item, key, before in _assigned(base, items, known):
            if before is not None:
                decision = _again(item, key, before)
            else:
                decision = _first_time(item, key, shared, by_url, by_hash, taken)
                if decision.article_id is not None:
                    taken.add(decision.article_id)
                if loaded:
                    decision = replace(decision, source_id=decision.entry.guid)
            decisions[order[id(item.entry)]] = decision
    return [decisions[number] for number in sorted(decisions)]


def _assigned(
    base: str, items: list[_Item], known: Mapping[str, KnownEntry]
) -> list[tuple[_Item, str, KnownEntry | None]]:
    """Each article of one base key with its entry key and what is known under it.

    What is exactly as last given is matched first, so that the order of a document decides nothing.
    """
    main = known.get(base)
    result: list[tuple[_Item, str, KnownEntry | None]] = []
    holder: _Item | None = None
    if main is not None:
        holder = next((item for item in items if main.entry_hash in item.hashes), None)
    free: list[_Item] = []
    for item in items:
        key = _variant_key(base, item.hash)
        if item is not holder and key in known:
            result.append((item, key, known[key]))
        else:
            free.append(item)
    if main is None:
        holder = free[0] if free else None
    elif holder is None:
        holder = next((item for item in free if not _is_other(base, main.entry_hash, item.hash)), None)
    for item in free:
        if item is holder:
            result.append((item, base, main))
        else:
            result.append((item, _variant_key(base, item.hash), None))
    return result


def _again(item: _Item, key: str, before: KnownEntry) -> Decision:
    """An entry this feed gave before."""
    if before.entry_hash in item.hashes:
        entry = item.members[item.hashes.index(before.entry_hash)]
        return Decision(
            Verdict.SAME, entry, key, before.entry_hash, None, before.article_id, before.owns_text, "as last given"
        )
    old, new = _parts(before.entry_hash), _parts(item.hash)
    changed = [name for name, a, b in zip(("link", "title", "text"), old, new, strict=True) if a != b]
    return Decision(
        verdict=Verdict.CHANGE,
        entry=item.entry,
        entry_key=key,
        entry_hash=item.hash,
        canonical_url=urls.canonical(item.entry.url),
        article_id=before.article_id,
        owns_text=before.owns_text,
        why=f"{_rule(key)}, other {' and '.join(changed)}",
    )


def _first_time(
    item: _Item,
    key: str,
    shared: frozenset[str],
    by_url: Mapping[str, Sequence[Candidate]],
    by_hash: Mapping[str, Sequence[Candidate]],
    taken: set[int],
) -> Decision:
    """An entry this feed gives for the first time: it joins an article of another feed, or is new."""
    entry = item.entry
    canonical = urls.canonical(entry.url)
    if canonical in shared:
        canonical = None
    found: Candidate | None = None
    why = f"no {_rule(key).removeprefix('same ')} known"
    if canonical is not None:
        agreeing = [
            candidate
            for candidate in by_url.get(canonical, ())
            if candidate.article_id not in taken and titles_agree(candidate.title, entry.title)
        ]
        agreeing.sort(key=lambda candidate: (candidate.title != entry.title, candidate.article_id))
        found = agreeing[0] if agreeing else None
        if found is not None:
            why = "same address in another feed, titles agree"
    elif _joins_by_text(entry, shared):
        hash_ = content_hash(entry.title, entry.body)
        equal = [candidate for candidate in by_hash.get(hash_, ()) if candidate.article_id not in taken]
        found = min(equal, key=lambda candidate: candidate.article_id, default=None)
        if found is not None:
            why = "same text in another feed, no address of its own"
    return Decision(
        verdict=Verdict.JOIN if found is not None else Verdict.NEW,
        entry=entry,
        entry_key=key,
        entry_hash=item.hash,
        canonical_url=canonical,
        article_id=found.article_id if found is not None else None,
        owns_text=found is None,
        why=why,
    )


def _rule(key: str) -> str:
    return {"g": "same guid", "t": "same title, no guid", "u": "same link, no guid or title"}.get(key[0], "same text")


def _shared_urls(entries: Iterable[Entry]) -> frozenset[str]:
    """Canonical URLs that several articles of one document have, so that they name none of them."""
    counted: Counter[str] = Counter()
    for items in _grouped(entries).values():
        counted.update(url for item in items if (url := urls.canonical(item.entry.url)) is not None)
    return frozenset(url for url, number in counted.items() if number > 1)


def _joins_by_text(entry: Entry, shared: frozenset[str]) -> bool:
    canonical = urls.canonical(entry.url)
    has_address = canonical is not None and canonical not in shared
    return not has_address and bool(entry.body) and len(entry.title) + len(entry.body) >= ENOUGH_TEXT


# ---------------------------------------------------------------- titles


def titles_agree(one: str, other: str) -> bool:
    """Could two titles of one URL name one article? Equal but for case, blanks and marks; one inside the other
    (``… - Outlet``); at least half of their words in common; or one of them missing."""
    a, b = _words(one), _words(other)
    if not a or not b or a == b:
        return True
    long, short = sorted((" ".join(a), " ".join(b)), key=len, reverse=True)
    if len(short) >= ENOUGH_TITLE and short in long:
        return True
    common = len(set(a) & set(b))
    return common / len(set(a) | set(b)) >= SAME_WORDS


@lru_cache(maxsize=4096)
def _words(title: str) -> tuple[str, ...]:
    folded = unicodedata.normalize("NFKC", title).casefold()
    return tuple(_WORD.findall(_CJK.sub(lambda found: f" {found[0]} ", folded)))
