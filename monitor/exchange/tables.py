"""The columns of the downloads: articles, mentions, hits. docs/csv.md explains each; a test holds the two alike."""

from __future__ import annotations

from collections.abc import Callable

from db.queries.export_rows import ArticleExport, HitExport, MentionExport
from monitor.exchange.csv import Column, Url


def _url(value: str | None) -> Url | None:
    return None if value is None else Url(value)


def article_columns(name: Callable[[str], str]) -> tuple[Column[ArticleExport], ...]:
    """``name`` gives the English name of an entity's id."""
    return (
        Column("id", lambda row: row.id),
        Column("source_id", lambda row: row.source_id),
        Column("title", lambda row: row.title),
        Column("url", lambda row: _url(row.url)),
        Column("feeds", lambda row: row.feeds),
        Column("feed_ids", lambda row: row.feed_ids),
        Column("families", lambda row: row.families),
        Column("countries", lambda row: row.countries),
        Column("language", lambda row: row.language),
        Column("day", lambda row: row.day),
        Column("published_at", lambda row: row.published_at),
        Column("date_quality", lambda row: row.date_quality),
        Column("first_seen_at", lambda row: row.first_seen_at),
        Column("relevance", lambda row: row.relevance),
        Column("topics", lambda row: row.topics),
        Column("states", lambda row: row.states),
        Column("state_names", lambda row: tuple(map(name, row.states))),
        Column("actors", lambda row: row.actors),
        Column("actor_names", lambda row: tuple(map(name, row.actors))),
        Column("items", lambda row: row.items),
        Column("item_names", lambda row: tuple(map(name, row.items))),
        Column("body_source", lambda row: row.body_source),
        Column("content_hash", lambda row: row.content_hash),
        Column("reader_version", lambda row: row.reader_version),
    )


MENTION_COLUMNS: tuple[Column[MentionExport], ...] = (
    Column("article_id", lambda row: row.article_id),
    Column("source_id", lambda row: row.source_id),
    Column("entity", lambda row: row.entity),
    Column("name", lambda row: row.name),
    Column("kind", lambda row: row.kind),
    Column("count", lambda row: row.count),
    Column("quote", lambda row: row.quote),
    Column("cue", lambda row: row.cue),
    Column("title", lambda row: row.title),
    Column("url", lambda row: _url(row.url)),
    Column("language", lambda row: row.language),
    Column("day", lambda row: row.day),
    Column("published_at", lambda row: row.published_at),
    Column("first_seen_at", lambda row: row.first_seen_at),
    Column("relevance", lambda row: row.relevance),
    Column("topics", lambda row: row.topics),
    Column("content_hash", lambda row: row.content_hash),
    Column("reader_version", lambda row: row.reader_version),
)

HIT_COLUMNS: tuple[Column[HitExport], ...] = (
    Column("hit_id", lambda row: row.hit_id),
    Column("alert_id", lambda row: row.alert_id),
    Column("alert_name", lambda row: row.alert_name),
    Column("matched_at", lambda row: row.matched_at),
    Column("cause", lambda row: row.cause),
    Column("live", lambda row: row.live),
    Column("seen_at", lambda row: row.seen_at),
    Column("article_id", lambda row: row.article_id),
    Column("source_id", lambda row: row.source_id),
    Column("title", lambda row: row.title),
    Column("url", lambda row: _url(row.url)),
    Column("language", lambda row: row.language),
    Column("day", lambda row: row.day),
    Column("published_at", lambda row: row.published_at),
    Column("first_seen_at", lambda row: row.first_seen_at),
    Column("relevance", lambda row: row.relevance),
    Column("content_hash", lambda row: row.content_hash),
    Column("reader_version", lambda row: row.reader_version),
)
