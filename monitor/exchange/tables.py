"""The columns of the downloads. docs/csv.md explains each; a test holds the two alike."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from db.queries.export_rows import ArticleExport, HitExport, MentionExport
from db.queries.rows import ActorCount, ActorRank, FeedHealth
from monitor.exchange.csv import Column, Url


def _url(value: str | None) -> Url | None:
    return None if value is None else Url(value)


_USER: Final = re.compile(r"(?<=://)[^/?#]*@")


def _address(row: FeedHealth) -> Url:
    """A feed's address without name and password, which are nobody's to pass on."""
    return Url(_USER.sub("", row.url))


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

ACTOR_COLUMNS: tuple[Column[ActorRank], ...] = (
    Column("entity", lambda row: row.entity),
    Column("name", lambda row: row.name),
    Column("kind", lambda row: row.kind),
    Column("country", lambda row: row.country),
    Column("articles", lambda row: row.articles),
    Column("share", lambda row: round(row.share, 6)),
    Column("mentions", lambda row: row.mentions),
    Column("articles_before", lambda row: row.previous),
    Column("languages", lambda row: row.languages),
    Column("last_day", lambda row: row.last_day),
)

TOGETHER_COLUMNS: tuple[Column[ActorCount], ...] = (
    Column("entity", lambda row: row.entity),
    Column("name", lambda row: row.name),
    Column("kind", lambda row: row.kind),
    Column("articles", lambda row: row.articles),
    Column("share", lambda row: round(row.share, 6)),
    Column("mentions", lambda row: row.mentions),
)

FEED_COLUMNS: tuple[Column[FeedHealth], ...] = (
    Column("feed_id", lambda row: row.id),
    Column("title", lambda row: row.title),
    Column("url", _address),
    Column("language", lambda row: row.language),
    Column("country", lambda row: row.country),
    Column("kind", lambda row: row.kind),
    Column("control", lambda row: row.control),
    Column("reliability", lambda row: row.reliability),
    Column("family", lambda row: row.family),
    Column("format", lambda row: row.format),
    Column("active", lambda row: row.active),
    Column("state", lambda row: row.state),
    Column("words", lambda row: row.words),
    Column("failures", lambda row: row.failures),
    Column("articles", lambda row: row.articles),
    Column("articles_7d", lambda row: row.articles_7d),
    Column("added_at", lambda row: row.added_at),
    Column("last_poll_at", lambda row: row.last_poll_at),
    Column("last_ok_at", lambda row: row.last_ok_at),
    Column("last_item_at", lambda row: row.last_item_at),
    Column("next_poll_at", lambda row: row.next_poll_at),
    Column("note", lambda row: row.note),
)
