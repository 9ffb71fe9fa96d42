"""What identification asks of the archive: what this feed last gave, what another feed may have brought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from db.models import Appearance, Article
from db.sql import LONGEST_KEY, chunks, index_key
from monitor.domain import Candidate, KnownEntry


def known(session: Session, feed_id: int, keys: Iterable[str]) -> dict[str, KnownEntry]:
    """Of these entry keys of a feed those stored before, with what the feed last gave for each."""
    asked = {index_key(key): key for key in keys}
    found: dict[str, KnownEntry] = {}
    for part in chunks(list(asked)):
        statement = select(
            Appearance.entry_key, Appearance.article_id, Appearance.entry_hash, Appearance.owns_text, Appearance.guid,
            Appearance.url, Appearance.title,
        ).where(Appearance.feed_id == feed_id, Appearance.entry_key.in_(part))  # fmt: skip
        for row in session.execute(statement):
            key = asked[row.entry_key]
            found[key] = KnownEntry(key, row.article_id, row.entry_hash, row.owns_text, row.guid, row.url, row.title)
    return found


def candidates(session: Session, urls: Iterable[str], content_hashes: Iterable[str]) -> list[Candidate]:
    """Articles of any feed with one of these canonical URLs or content hashes, oldest first."""
    columns = (
        Article.id, Article.canonical_url, Article.content_hash, Article.title, Article.language, Article.published_at,
    )  # fmt: skip
    found: dict[int, Candidate] = {}
    conditions: list[ColumnElement[bool]] = [
        Article.canonical_url.in_(part) for part in chunks([url for url in set(urls) if is_indexable(url)])
    ]
    conditions += [Article.content_hash.in_(part) for part in chunks(list(set(content_hashes)))]
    rows = {row.id: row for condition in conditions for row in session.execute(select(*columns).where(condition))}
    feeds = _feeds(session, list(rows))
    for id in sorted(rows):
        row = rows[id]
        found[id] = Candidate(
            article_id=id,
            canonical_url=row.canonical_url,
            content_hash=row.content_hash,
            title=row.title,
            language=row.language,
            published_at=row.published_at,
            feed_ids=feeds[id],
        )
    return list(found.values())


def is_indexable(url: str) -> bool:
    """Whether an address is short enough to be looked up; a longer one joins nothing."""
    return len(url.encode("utf-8", "replace")) <= LONGEST_KEY


def _feeds(session: Session, ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
    feeds: dict[int, list[int]] = defaultdict(list)
    for part in chunks(ids):
        statement = select(Appearance.article_id, Appearance.feed_id).where(Appearance.article_id.in_(part))
        for article_id, feed_id in session.execute(statement.distinct()):
            feeds[article_id].append(feed_id)
    return {id: tuple(sorted(feeds[id])) for id in ids}
