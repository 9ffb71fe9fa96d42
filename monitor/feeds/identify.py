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

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
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
from monitor.feeds.keys import Item, entry_hash, grouped, is_other, parts, variant_key

ENOUGH_TEXT: Final = 80  # characters of title and body under which an equal text proves nothing
SAME_WORDS: Final = 0.5  # share of common words (Jaccard) from which two titles of one URL agree
ENOUGH_TITLE: Final = 12  # characters from which one title may stand inside the other
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


# ---------------------------------------------------------------- one document


def distinct(entries: Iterable[Entry]) -> int:
    """How many different articles a document tells, by the rules above: what a first poll of it must store."""
    return len(Document(entries))


class Document:
    """The entries of one document, told apart. Ask the store for ``keys`` and ``lookups``, then ``identify``."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = list(entries)
        self._groups = grouped([(entry, entry_hash(entry)) for entry in self._entries])
        self._items = [item for items in self._groups.values() for item in items]
        counted = Counter(url for item in self._items if (url := urls.canonical(item.entry.url)) is not None)
        # Canonical URLs that several articles of the document have, so that they name none of them.
        self._shared = frozenset(url for url, number in counted.items() if number > 1)

    def __len__(self) -> int:
        """How many different articles the document tells."""
        return len(self._items)

    def keys(self) -> list[str]:
        """The entry keys under which these entries may be known in their feed."""
        found: dict[str, None] = {}
        for base, items in self._groups.items():
            found[base] = None
            if base[:2] in {"g:", "t:"}:
                for item in items:
                    found[variant_key(base, item.hash)] = None
        return list(found)

    def lookups(self) -> tuple[list[str], list[str]]:
        """The canonical URLs and content hashes by which these entries may be articles of other feeds."""
        found = {url for item in self._items if (url := self._canonical(item.entry)) is not None}
        hashes = {
            content_hash(one.entry.title, one.entry.body) for one in self._items if self._joins_by_text(one.entry)
        }
        return sorted(found), sorted(hashes)

    def identify(
        self,
        known: Mapping[str, KnownEntry],
        candidates: Iterable[Candidate] = (),
        *,
        feed_id: int,
        loaded: bool = False,
    ) -> list[Decision]:
        """One decision for each different article, in the order of the document.

        ``known`` answers ``keys()`` for this feed, ``candidates`` ``lookups()`` for all feeds. ``loaded``: the entries
        are lines of a file, whose guid is the ``id`` that exports print as ``source_id``.
        """
        by_url: dict[str, list[Candidate]] = defaultdict(list)
        by_hash: dict[str, list[Candidate]] = defaultdict(list)
        for candidate in candidates:
            if feed_id not in candidate.feed_ids:
                by_hash[candidate.content_hash].append(candidate)
                if candidate.canonical_url:
                    by_url[candidate.canonical_url].append(candidate)
        taken: set[int] = {entry.article_id for entry in known.values()}
        decisions: dict[int, Decision] = {}
        order = {id(entry): number for number, entry in enumerate(self._entries)}
        for base, items in self._groups.items():
            for item, key, before in _assigned(base, items, known):
                if before is not None:
                    decision = _again(item, key, before)
                else:
                    decision = self._first_time(item, key, by_url, by_hash, taken)
                    if decision.article_id is not None:
                        taken.add(decision.article_id)
                    if loaded:
                        decision = replace(decision, source_id=decision.entry.guid)
                decisions[order[id(item.entry)]] = decision
        return [decisions[number] for number in sorted(decisions)]

    def _first_time(
        self,
        item: Item,
        key: str,
        by_url: Mapping[str, Sequence[Candidate]],
        by_hash: Mapping[str, Sequence[Candidate]],
        taken: set[int],
    ) -> Decision:
        """An entry this feed gives for the first time: it joins an article of another feed, or is new."""
        entry = item.entry
        canonical = self._canonical(entry)
        found: Candidate | None = None
        why = f"no {_rule(key).removeprefix('same ')} known"
        if canonical is not None:
            agreeing = [
                candidate
                for candidate in by_url.get(canonical, ())
                if candidate.article_id not in taken and titles_agree(candidate.title, entry.title)
            ]
            found = min(agreeing, key=lambda one: (one.title != entry.title, one.article_id), default=None)
            if found is not None:
                why = "same address in another feed, titles agree"
        elif self._joins_by_text(entry):
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

    def _canonical(self, entry: Entry) -> str | None:
        """The key by which this entry may meet articles of other feeds, where its address names it alone."""
        canonical = urls.canonical(entry.url)
        return None if canonical in self._shared else canonical

    def _joins_by_text(self, entry: Entry) -> bool:
        return self._canonical(entry) is None and bool(entry.body) and len(entry.title) + len(entry.body) >= ENOUGH_TEXT


def _assigned(
    base: str, items: list[Item], known: Mapping[str, KnownEntry]
) -> list[tuple[Item, str, KnownEntry | None]]:
    """Each article of one base key with its entry key and what is known under it.

    What is exactly as last given is matched first, so that the order of a document decides nothing.
    """
    main = known.get(base)
    result: list[tuple[Item, str, KnownEntry | None]] = []
    holder: Item | None = None
    if main is not None:
        holder = next((item for item in items if main.entry_hash in item.hashes), None)
    free: list[Item] = []
    for item in items:
        key = variant_key(base, item.hash)
        if item is not holder and key in known:
            result.append((item, key, known[key]))
        else:
            free.append(item)
    if main is None:
        holder = free[0] if free else None
    elif holder is None:
        holder = next((item for item in free if not is_other(base, main.entry_hash, item.hash)), None)
    for item in free:
        if item is holder:
            result.append((item, base, main))
        else:
            result.append((item, variant_key(base, item.hash), None))
    return result


def _again(item: Item, key: str, before: KnownEntry) -> Decision:
    """An entry this feed gave before."""
    if before.entry_hash in item.hashes:
        entry = item.members[item.hashes.index(before.entry_hash)]
        return Decision(
            Verdict.SAME, entry, key, before.entry_hash, None, before.article_id, before.owns_text, "as last given"
        )
    old, new = parts(before.entry_hash), parts(item.hash)
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


def _rule(key: str) -> str:
    return {"g": "same guid", "t": "same title, no guid", "u": "same link, no guid or title"}.get(key[0], "same text")


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
