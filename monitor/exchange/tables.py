"""The columns of the downloads. docs/csv.md explains each; a test holds the two alike."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from db.queries.export_rows import ArticleExport, HitExport, MentionExport
from db.queries.rows import ActorCount, ActorRank, FeedHealth
from db.queries.transfer_rows import TransferExport
from monitor.exchange.csv import Column, Url
from monitor.knowledge import Knowledge, gloss


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


def transfer_columns(knowledge: Knowledge) -> tuple[Column[TransferExport], ...]:
    """``knowledge`` gives names and the gloss."""

    def written(role: str) -> Callable[[TransferExport], str]:
        return lambda one: next((party.name for party in one.row.parties if party.role == role), "")

    def others(one: TransferExport) -> tuple[str, ...]:
        ends = ("supplier", "recipient", "speaker")
        return tuple(f"{party.role}: {party.name}" for party in one.row.parties if party.role not in ends)

    def line(language: str) -> Callable[[TransferExport], str]:
        return lambda one: gloss(
            knowledge,
            outlet=one.row.feed_title,
            supplier=one.row.supplier,
            recipient=one.row.recipient,
            directed=one.row.directed,
            item=one.row.item,
            system=one.row.system,
            quantity=one.row.quantity.literal if one.row.quantity else "",
            status=one.row.status,
            stage=one.row.stage,
            asserted_by=one.row.asserted_by,
            asserted_by_role=one.row.asserted_by_role,
            cue=one.row.cue,
            language=language,
        )

    return (
        Column("transfer_id", lambda one: one.row.id),
        Column("article_id", lambda one: one.row.article_id),
        Column("reading_id", lambda one: one.reading_id),
        Column("source_id", lambda one: one.source_id),
        Column("supplier", lambda one: one.row.supplier),
        Column("supplier_name", lambda one: knowledge.name(one.row.supplier)),
        Column("supplier_as_written", written("supplier")),
        Column("recipient", lambda one: one.row.recipient),
        Column("recipient_name", lambda one: knowledge.name(one.row.recipient)),
        Column("recipient_as_written", written("recipient")),
        Column("directed", lambda one: one.row.directed),
        Column("item", lambda one: one.row.item),
        Column("system", lambda one: one.row.system),
        Column("quantity_low", lambda one: one.row.quantity.low if one.row.quantity else None),
        Column("quantity_high", lambda one: one.row.quantity.high if one.row.quantity else None),
        Column("quantity_unit", lambda one: one.row.quantity.unit if one.row.quantity else None),
        Column("quantity_hedge", lambda one: one.row.quantity.hedge if one.row.quantity else None),
        Column("quantity_literal", lambda one: one.row.quantity.literal if one.row.quantity else None),
        Column("status", lambda one: one.row.status),
        Column("stage", lambda one: one.row.stage),
        Column("asserted_by", lambda one: one.row.asserted_by),
        Column("asserted_by_role", lambda one: one.row.asserted_by_role),
        Column("event_from", lambda one: one.row.date.first if one.row.date else None),
        Column("event_to", lambda one: one.row.date.last if one.row.date else None),
        Column("event_precision", lambda one: one.row.date.precision if one.row.date else None),
        Column("event_basis", lambda one: one.row.date.basis.value if one.row.date else None),
        Column("other_parties", others),
        Column("route", lambda one: one.row.route),
        Column("transfer_key", lambda one: one.row.key),
        Column("in_return_for", lambda one: one.row.in_return_for),
        Column("source_of_supply", lambda one: one.row.source_of_supply),
        Column("possible_un_scope", lambda one: one.row.regimes),
        Column("cue", lambda one: one.row.cue),
        Column("rule", lambda one: one.row.rule),
        Column("quote", lambda one: one.row.quote),
        Column("quote_start", lambda one: one.row.span.start),
        Column("quote_end", lambda one: one.row.span.end),
        Column("context_before", lambda one: one.row.before),
        Column("context_after", lambda one: one.row.after),
        Column("gloss_en", line("en")),
        Column("gloss_fr", line("fr")),
        Column("title", lambda one: one.row.title),
        Column("url", lambda one: _url(one.url)),
        Column("language", lambda one: one.row.language),
        Column("outlet", lambda one: one.row.feed_title),
        Column("family", lambda one: one.family),
        Column("day", lambda one: one.row.day),
        Column("published_at", lambda one: one.published_at),
        Column("first_seen_at", lambda one: one.first_seen_at),
        Column("body_source", lambda one: one.body_source),
        Column("content_hash", lambda one: one.content_hash),
        Column("capture_hash", lambda one: one.capture),
        Column("revision_id", lambda one: one.revision_id),
        Column("reader_version", lambda one: one.reader_version),
        Column("knowledge_version", lambda one: one.knowledge_version),
        Column("learned_at", lambda one: one.learned_at),
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
