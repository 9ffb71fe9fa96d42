"""The first tables: all of design §4, and the search index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db import search
from db.models import types

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "claim",
        sa.Column("id", BIG, nullable=False),
        sa.Column("supplier", types.SafeText(), nullable=False),
        sa.Column("recipient", types.SafeText(), nullable=False),
        sa.Column("item", types.SafeText(), nullable=False),
        sa.Column("first_seen_day", sa.Date(), nullable=False),
        sa.Column("last_seen_day", sa.Date(), nullable=False),
        sa.Column("status", types.SafeText(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("alias_of", BIG, nullable=True),
        sa.ForeignKeyConstraint(["alias_of"], ["claim.id"], name=op.f("fk_claim_alias_of_claim")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
    )
    op.create_index(op.f("ix_claim_alias_of"), "claim", ["alias_of"], unique=False)
    op.create_index(op.f("ix_claim_supplier_recipient_item"), "claim", ["supplier", "recipient", "item"], unique=False)
    op.create_table(
        "entity",
        sa.Column("id", types.SafeText(), nullable=False),
        sa.Column("kind", types.SafeText(), nullable=False),
        sa.Column("name", types.SafeText(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("country", types.SafeText(), nullable=True),
        sa.Column("item_class", types.SafeText(), nullable=True),
        sa.Column("list_references", sa.JSON(), nullable=False),
        sa.Column("also", sa.JSON(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entity")),
    )
    op.create_index(op.f("ix_entity_kind"), "entity", ["kind"], unique=False)
    op.create_table(
        "feed",
        sa.Column("id", BIG, nullable=False),
        sa.Column("format", types.SafeText(), nullable=False),
        sa.Column("url", types.SafeText(), nullable=False),
        sa.Column("title", types.SafeText(), nullable=False),
        sa.Column("language", types.SafeText(), nullable=True),
        sa.Column("country", types.SafeText(), nullable=True),
        sa.Column("kind", types.SafeText(), nullable=False),
        sa.Column("control", types.SafeText(), nullable=False),
        sa.Column("reliability", types.SafeText(), nullable=False),
        sa.Column("family", types.SafeText(), nullable=True),
        sa.Column("note", types.SafeText(), nullable=False),
        sa.Column("site", types.SafeText(), nullable=False),
        sa.Column("categories", sa.JSON(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("added_at", types.UtcDateTime(), nullable=False),
        sa.Column("etag", types.SafeText(), nullable=True),
        sa.Column("last_modified", types.SafeText(), nullable=True),
        sa.Column("body_hash", types.SafeText(), nullable=True),
        sa.Column("interval", sa.Integer(), nullable=True),
        sa.Column("next_poll_at", types.UtcDateTime(), nullable=True),
        sa.Column("lease_owner", types.SafeText(), nullable=True),
        sa.Column("lease_until", types.UtcDateTime(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("outcome", types.SafeText(), nullable=True),
        sa.Column("health", types.SafeText(), nullable=False),
        sa.Column("last_poll_at", types.UtcDateTime(), nullable=True),
        sa.Column("last_ok_at", types.UtcDateTime(), nullable=True),
        sa.Column("last_item_at", types.UtcDateTime(), nullable=True),
        sa.Column("moved_from", types.SafeText(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feed")),
        sa.UniqueConstraint("url", name=op.f("uq_feed_url")),
    )
    op.create_index(op.f("ix_feed_active_next_poll_at"), "feed", ["active", "next_poll_at"], unique=False)
    op.create_table(
        "listing",
        sa.Column("id", BIG, nullable=False),
        sa.Column("list", types.SafeText(), nullable=False),
        sa.Column("reference", types.SafeText(), nullable=False),
        sa.Column("entity_id", types.SafeText(), nullable=True),
        sa.Column("name", types.SafeText(), nullable=False),
        sa.Column("listed_on", sa.Date(), nullable=True),
        sa.Column("delisted_on", sa.Date(), nullable=True),
        sa.Column("first_loaded_at", types.UtcDateTime(), nullable=False),
        sa.Column("last_loaded_at", types.UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listing")),
        sa.UniqueConstraint("list", "reference", "listed_on", name=op.f("uq_listing_list_reference_listed_on")),
    )
    op.create_index(op.f("ix_listing_entity_id"), "listing", ["entity_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", BIG, nullable=False),
        sa.Column("key", types.SafeText(), nullable=False),
        sa.Column("name", types.SafeText(), nullable=False),
        sa.Column("email", types.SafeText(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("key", name=op.f("uq_person_key")),
    )
    op.create_table(
        "story",
        sa.Column("id", BIG, nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("alias_of", BIG, nullable=True),
        sa.ForeignKeyConstraint(["alias_of"], ["story.id"], name=op.f("fk_story_alias_of_story")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_story")),
    )
    op.create_index(op.f("ix_story_alias_of"), "story", ["alias_of"], unique=False)
    op.create_table(
        "text_group",
        sa.Column("id", BIG, nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("alias_of", BIG, nullable=True),
        sa.ForeignKeyConstraint(["alias_of"], ["text_group.id"], name=op.f("fk_text_group_alias_of_text_group")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_text_group")),
    )
    op.create_index(op.f("ix_text_group_alias_of"), "text_group", ["alias_of"], unique=False)
    op.create_table(
        "version",
        sa.Column("name", types.SafeText(), nullable=False),
        sa.Column("value", BIG, nullable=False),
        sa.Column("moved_at", types.UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_version")),
    )
    op.create_table(
        "alert",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("name", types.SafeText(), nullable=False),
        sa.Column("query", types.SafeText(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.Column("deleted_at", types.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_alert_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert")),
    )
    op.create_index(op.f("ix_alert_active_deleted_at"), "alert", ["active", "deleted_at"], unique=False)
    op.create_index(op.f("ix_alert_person_id"), "alert", ["person_id"], unique=False)
    op.create_table(
        "article",
        sa.Column("id", BIG, nullable=False),
        sa.Column("feed_id", BIG, nullable=False),
        sa.Column("url", types.SafeText(), nullable=True),
        sa.Column("canonical_url", types.SafeText(), nullable=True),
        sa.Column("title", types.SafeText(), nullable=False),
        sa.Column("summary", types.SafeText(), nullable=False),
        sa.Column("body", types.SafeText(), nullable=False),
        sa.Column("body_source", types.SafeText(), nullable=False),
        sa.Column("author", types.SafeText(), nullable=False),
        sa.Column("language", types.SafeText(), nullable=False),
        sa.Column("translation_of", BIG, nullable=True),
        sa.Column("published_raw", types.SafeText(), nullable=True),
        sa.Column("published_at", types.UtcDateTime(), nullable=True),
        sa.Column("date_quality", types.SafeText(), nullable=False),
        sa.Column("first_seen_at", types.UtcDateTime(), nullable=False),
        sa.Column("dated_at", types.UtcDateTime(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("content_hash", types.SafeText(), nullable=False),
        sa.Column("text_group_id", BIG, nullable=True),
        sa.Column("story_id", BIG, nullable=True),
        sa.Column("relevance", sa.Double(), nullable=False),
        sa.Column("topics", sa.Integer(), nullable=False),
        sa.Column("reader_version", types.SafeText(), nullable=True),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], name=op.f("fk_article_feed_id_feed")),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name=op.f("fk_article_story_id_story")),
        sa.ForeignKeyConstraint(["text_group_id"], ["text_group.id"], name=op.f("fk_article_text_group_id_text_group")),
        sa.ForeignKeyConstraint(["translation_of"], ["article.id"], name=op.f("fk_article_translation_of_article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
    )
    op.create_index(op.f("ix_article_canonical_url"), "article", ["canonical_url"], unique=False)
    op.create_index(op.f("ix_article_content_hash"), "article", ["content_hash"], unique=False)
    op.create_index(
        op.f("ix_article_dated_at_id_day_relevance_language_topics"),
        "article",
        ["dated_at", "id", "day", "relevance", "language", "topics"],
        unique=False,
    )
    op.create_index(
        op.f("ix_article_day_relevance_topics_language_id"),
        "article",
        ["day", "relevance", "topics", "language", "id"],
        unique=False,
    )
    op.create_index(op.f("ix_article_feed_id_day"), "article", ["feed_id", "day"], unique=False)
    op.create_index(op.f("ix_article_story_id"), "article", ["story_id"], unique=False)
    op.create_index(op.f("ix_article_text_group_id"), "article", ["text_group_id"], unique=False)
    op.create_index(op.f("ix_article_translation_of"), "article", ["translation_of"], unique=False)
    op.create_index(
        "ix_article_unread",
        "article",
        ["id"],
        unique=False,
        sqlite_where=sa.text("reader_version IS NULL"),
        postgresql_where=sa.text("reader_version IS NULL"),
    )
    op.create_table(
        "capture",
        sa.Column("sha256", types.SafeText(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("size", BIG, nullable=False),
        sa.Column("feed_id", BIG, nullable=True),
        sa.Column("fetched_at", types.UtcDateTime(), nullable=False),
        sa.Column("kept_until", types.UtcDateTime(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], name=op.f("fk_capture_feed_id_feed")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_capture")),
    )
    op.create_index(op.f("ix_capture_pinned_kept_until"), "capture", ["pinned", "kept_until"], unique=False)
    op.create_table(
        "daily",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("entity_id", types.SafeText(), nullable=False),
        sa.Column("topic", types.SafeText(), nullable=False),
        sa.Column("language", types.SafeText(), nullable=False),
        sa.Column("feed_id", BIG, nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("owned", sa.Integer(), nullable=False),
        sa.Column("stories", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], name=op.f("fk_daily_feed_id_feed")),
        sa.PrimaryKeyConstraint("day", "entity_id", "topic", "language", "feed_id", name=op.f("pk_daily")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_daily_entity_id_topic_day"), "daily", ["entity_id", "topic", "day"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("kind", types.SafeText(), nullable=False),
        sa.Column("subject_kind", types.SafeText(), nullable=False),
        sa.Column("subjects", sa.JSON(), nullable=False),
        sa.Column("reason", types.SafeText(), nullable=False),
        sa.Column("at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_decision_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    op.create_table(
        "export_log",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=True),
        sa.Column("at", types.UtcDateTime(), nullable=False),
        sa.Column("what", types.SafeText(), nullable=False),
        sa.Column("query", types.SafeText(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=True),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_export_log_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export_log")),
    )
    op.create_index(op.f("ix_export_log_at"), "export_log", ["at"], unique=False)
    op.create_table(
        "fetch",
        sa.Column("id", BIG, nullable=False),
        sa.Column("feed_id", BIG, nullable=False),
        sa.Column("started_at", types.UtcDateTime(), nullable=False),
        sa.Column("duration", sa.Double(), nullable=False),
        sa.Column("outcome", types.SafeText(), nullable=False),
        sa.Column("words", types.SafeText(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("bytes", BIG, nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("problems", sa.Integer(), nullable=False),
        sa.Column("body_hash", types.SafeText(), nullable=True),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], name=op.f("fk_fetch_feed_id_feed")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fetch")),
    )
    op.create_index(op.f("ix_fetch_feed_id_started_at"), "fetch", ["feed_id", "started_at"], unique=False)
    op.create_index(op.f("ix_fetch_started_at"), "fetch", ["started_at"], unique=False)
    op.create_table(
        "last_looked",
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("subject", types.SafeText(), nullable=False),
        sa.Column("at", types.UtcDateTime(), nullable=False),
        sa.Column("up_to", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_last_looked_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", "subject", name=op.f("pk_last_looked")),
    )
    op.create_table(
        "name_list",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("name", types.SafeText(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_name_list_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_name_list")),
        sa.UniqueConstraint("person_id", "name", name=op.f("uq_name_list_person_id_name")),
    )
    op.create_table(
        "preference",
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("name", types.SafeText(), nullable=False),
        sa.Column("value", types.SafeText(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_preference_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", "name", name=op.f("pk_preference")),
    )
    op.create_table(
        "request",
        sa.Column("id", BIG, nullable=False),
        sa.Column("kind", types.SafeText(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("person_id", BIG, nullable=True),
        sa.Column("asked_at", types.UtcDateTime(), nullable=False),
        sa.Column("taken_by", types.SafeText(), nullable=True),
        sa.Column("taken_until", types.UtcDateTime(), nullable=True),
        sa.Column("done_at", types.UtcDateTime(), nullable=True),
        sa.Column("ok", sa.Boolean(), nullable=True),
        sa.Column("message", types.SafeText(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_request_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
    )
    op.create_index(op.f("ix_request_done_at_id"), "request", ["done_at", "id"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("subject_kind", types.SafeText(), nullable=False),
        sa.Column("subject_key", types.SafeText(), nullable=False),
        sa.Column("verdict", types.SafeText(), nullable=False),
        sa.Column("correction", sa.JSON(), nullable=True),
        sa.Column("reason", types.SafeText(), nullable=False),
        sa.Column("at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_review_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    op.create_index(op.f("ix_review_subject_kind_subject_key"), "review", ["subject_kind", "subject_key"], unique=False)
    op.create_table(
        "saved_view",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("name", types.SafeText(), nullable=False),
        sa.Column("page", types.SafeText(), nullable=False),
        sa.Column("query", types.SafeText(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_saved_view_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("person_id", "name", name=op.f("uq_saved_view_person_id_name")),
    )
    op.create_table(
        "alert_log",
        sa.Column("id", BIG, nullable=False),
        sa.Column("alert_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=True),
        sa.Column("at", types.UtcDateTime(), nullable=False),
        sa.Column("action", types.SafeText(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("fk_alert_log_alert_id_alert")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_alert_log_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert_log")),
    )
    op.create_index(op.f("ix_alert_log_alert_id_at"), "alert_log", ["alert_id", "at"], unique=False)
    op.create_table(
        "appearance",
        sa.Column("id", BIG, nullable=False),
        sa.Column("article_id", BIG, nullable=False),
        sa.Column("feed_id", BIG, nullable=False),
        sa.Column("entry_key", types.SafeText(), nullable=False),
        sa.Column("entry_hash", types.SafeText(), nullable=False),
        sa.Column("guid", types.SafeText(), nullable=True),
        sa.Column("source_id", types.SafeText(), nullable=True),
        sa.Column("url", types.SafeText(), nullable=True),
        sa.Column("title", types.SafeText(), nullable=False),
        sa.Column("owns_text", sa.Boolean(), nullable=False),
        sa.Column("merged_by", types.SafeText(), nullable=False),
        sa.Column("first_seen_at", types.UtcDateTime(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_appearance_article_id_article")),
        sa.ForeignKeyConstraint(["feed_id"], ["feed.id"], name=op.f("fk_appearance_feed_id_feed")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appearance")),
        sa.UniqueConstraint("feed_id", "entry_key", name=op.f("uq_appearance_feed_id_entry_key")),
    )
    op.create_index(op.f("ix_appearance_article_id_feed_id"), "appearance", ["article_id", "feed_id"], unique=False)
    op.create_index(
        op.f("ix_appearance_feed_id_day_article_id"), "appearance", ["feed_id", "day", "article_id"], unique=False
    )
    op.create_table(
        "hit",
        sa.Column("id", BIG, nullable=False),
        sa.Column("alert_id", BIG, nullable=False),
        sa.Column("subject_kind", types.SafeText(), nullable=False),
        sa.Column("subject_key", types.SafeText(), nullable=False),
        sa.Column("article_id", BIG, nullable=True),
        sa.Column("cause", types.SafeText(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("found_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.Column("seen_at", types.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("fk_hit_alert_id_alert")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_hit_article_id_article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hit")),
        sa.UniqueConstraint(
            "alert_id", "subject_kind", "subject_key", name=op.f("uq_hit_alert_id_subject_kind_subject_key")
        ),
    )
    op.create_index(op.f("ix_hit_alert_id_id"), "hit", ["alert_id", "id"], unique=False)
    op.create_index(op.f("ix_hit_article_id_alert_id"), "hit", ["article_id", "alert_id"], unique=False)
    op.create_index(op.f("ix_hit_live_id"), "hit", ["live", "id"], unique=False)
    op.create_table(
        "membership",
        sa.Column("id", BIG, nullable=False),
        sa.Column("article_id", BIG, nullable=False),
        sa.Column("group_kind", types.SafeText(), nullable=False),
        sa.Column("group_id", BIG, nullable=False),
        sa.Column("joined", sa.Boolean(), nullable=False),
        sa.Column("at", types.UtcDateTime(), nullable=False),
        sa.Column("why", types.SafeText(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_membership_article_id_article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
    )
    op.create_index(op.f("ix_membership_article_id"), "membership", ["article_id"], unique=False)
    op.create_index(op.f("ix_membership_group_kind_group_id"), "membership", ["group_kind", "group_id"], unique=False)
    op.create_table(
        "mention",
        sa.Column("article_id", BIG, nullable=False),
        sa.Column("entity_id", types.SafeText(), nullable=False),
        sa.Column("kind", types.SafeText(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("language", types.SafeText(), nullable=False),
        sa.Column("relevance", sa.Double(), nullable=False),
        sa.Column("topics", sa.Integer(), nullable=False),
        sa.Column("story_id", BIG, nullable=True),
        sa.Column("cue", types.SafeText(), nullable=True),
        sa.Column("spans", types.Spans(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_mention_article_id_article")),
        sa.PrimaryKeyConstraint("article_id", "entity_id", name=op.f("pk_mention")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_mention_day",
        "mention",
        ["day", "kind", "entity_id", "relevance", "language", "topics", "count", "article_id"],
        unique=False,
    )
    op.create_index(
        "ix_mention_entity",
        "mention",
        ["entity_id", "day", "relevance", "language", "topics", "kind", "count", "article_id"],
        unique=False,
    )
    op.create_table(
        "revision",
        sa.Column("id", BIG, nullable=False),
        sa.Column("article_id", BIG, nullable=False),
        sa.Column("seen_at", types.UtcDateTime(), nullable=False),
        sa.Column("cause", types.SafeText(), nullable=False),
        sa.Column("title", types.SafeText(), nullable=False),
        sa.Column("summary", types.SafeText(), nullable=False),
        sa.Column("body", types.SafeText(), nullable=False),
        sa.Column("body_source", types.SafeText(), nullable=False),
        sa.Column("content_hash", types.SafeText(), nullable=False),
        sa.Column("capture_sha256", types.SafeText(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_revision_article_id_article")),
        sa.ForeignKeyConstraint(
            ["capture_sha256"], ["capture.sha256"], name=op.f("fk_revision_capture_sha256_capture")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    op.create_index(op.f("ix_revision_article_id_id"), "revision", ["article_id", "id"], unique=False)
    op.create_table(
        "delivery",
        sa.Column("id", BIG, nullable=False),
        sa.Column("key", types.SafeText(), nullable=False),
        sa.Column("hit_id", BIG, nullable=True),
        sa.Column("alert_id", BIG, nullable=True),
        sa.Column("channel", types.SafeText(), nullable=False),
        sa.Column("target", types.SafeText(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("due_at", types.UtcDateTime(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("sent_at", types.UtcDateTime(), nullable=True),
        sa.Column("given_up_at", types.UtcDateTime(), nullable=True),
        sa.Column("problem", types.SafeText(), nullable=True),
        sa.Column("lease_owner", types.SafeText(), nullable=True),
        sa.Column("lease_until", types.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["alert_id"], ["alert.id"], name=op.f("fk_delivery_alert_id_alert")),
        sa.ForeignKeyConstraint(["hit_id"], ["hit.id"], name=op.f("fk_delivery_hit_id_hit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
        sa.UniqueConstraint("key", name=op.f("uq_delivery_key")),
    )
    op.create_index(op.f("ix_delivery_alert_id"), "delivery", ["alert_id"], unique=False)
    op.create_index(op.f("ix_delivery_hit_id"), "delivery", ["hit_id"], unique=False)
    op.create_index(op.f("ix_delivery_sent_at_due_at"), "delivery", ["sent_at", "due_at"], unique=False)
    op.create_table(
        "reading",
        sa.Column("id", BIG, nullable=False),
        sa.Column("article_id", BIG, nullable=False),
        sa.Column("revision_id", BIG, nullable=False),
        sa.Column("reader_version", types.SafeText(), nullable=False),
        sa.Column("knowledge_version", types.SafeText(), nullable=False),
        sa.Column("language", types.SafeText(), nullable=False),
        sa.Column("relevance", sa.Double(), nullable=False),
        sa.Column("learned_at", types.UtcDateTime(), nullable=False),
        sa.Column("superseded_at", types.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_reading_article_id_article")),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_reading_revision_id_revision")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading")),
    )
    op.create_index(
        op.f("ix_reading_article_id_superseded_at"), "reading", ["article_id", "superseded_at"], unique=False
    )
    op.create_index(op.f("ix_reading_revision_id"), "reading", ["revision_id"], unique=False)
    op.create_table(
        "event",
        sa.Column("id", BIG, nullable=False),
        sa.Column("reading_id", BIG, nullable=False),
        sa.Column("type", types.SafeText(), nullable=False),
        sa.Column("authority", types.SafeText(), nullable=True),
        sa.Column("target", types.SafeText(), nullable=True),
        sa.Column("parties", sa.JSON(), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=True),
        sa.Column("to_day", sa.Date(), nullable=True),
        sa.Column("precision", types.SafeText(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_event_reading_id_reading")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_reading_id"), "event", ["reading_id"], unique=False)
    op.create_index(op.f("ix_event_type"), "event", ["type"], unique=False)
    op.create_table(
        "topic",
        sa.Column("reading_id", BIG, nullable=False),
        sa.Column("topic", types.SafeText(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("evidence", types.Spans(), nullable=False),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_topic_reading_id_reading")),
        sa.PrimaryKeyConstraint("reading_id", "topic", name=op.f("pk_topic")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "transfer",
        sa.Column("id", BIG, nullable=False),
        sa.Column("reading_id", BIG, nullable=False),
        sa.Column("claim_id", BIG, nullable=True),
        sa.Column("supplier", types.SafeText(), nullable=False),
        sa.Column("recipient", types.SafeText(), nullable=False),
        sa.Column("directed", sa.Boolean(), nullable=False),
        sa.Column("item", types.SafeText(), nullable=False),
        sa.Column("system", types.SafeText(), nullable=True),
        sa.Column("quantity_low", sa.Double(), nullable=True),
        sa.Column("quantity_high", sa.Double(), nullable=True),
        sa.Column("quantity_unit", types.SafeText(), nullable=True),
        sa.Column("quantity_hedge", types.SafeText(), nullable=True),
        sa.Column("quantity_literal", types.SafeText(), nullable=True),
        sa.Column("status", types.SafeText(), nullable=False),
        sa.Column("stage", types.SafeText(), nullable=False),
        sa.Column("asserted_by", types.SafeText(), nullable=True),
        sa.Column("asserted_by_role", types.SafeText(), nullable=True),
        sa.Column("from_day", sa.Date(), nullable=True),
        sa.Column("to_day", sa.Date(), nullable=True),
        sa.Column("precision", types.SafeText(), nullable=True),
        sa.Column("date_basis", types.SafeText(), nullable=True),
        sa.Column("parties", sa.JSON(), nullable=False),
        sa.Column("route", sa.JSON(), nullable=False),
        sa.Column("in_return_for", types.SafeText(), nullable=True),
        sa.Column("source_of_supply", types.SafeText(), nullable=True),
        sa.Column("quote", types.SafeText(), nullable=False),
        sa.Column("cue", types.SafeText(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_transfer_claim_id_claim")),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_transfer_reading_id_reading")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfer")),
    )
    op.create_index(op.f("ix_transfer_claim_id"), "transfer", ["claim_id"], unique=False)
    op.create_index(op.f("ix_transfer_reading_id"), "transfer", ["reading_id"], unique=False)
    op.create_index(
        op.f("ix_transfer_supplier_recipient_item"), "transfer", ["supplier", "recipient", "item"], unique=False
    )
    op.create_table(
        "un_ref",
        sa.Column("id", BIG, nullable=False),
        sa.Column("reading_id", BIG, nullable=False),
        sa.Column("symbol", types.SafeText(), nullable=False),
        sa.Column("regime", types.SafeText(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_un_ref_reading_id_reading")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_un_ref")),
    )
    op.create_index(op.f("ix_un_ref_reading_id"), "un_ref", ["reading_id"], unique=False)
    op.create_index(op.f("ix_un_ref_symbol"), "un_ref", ["symbol"], unique=False)
    op.create_table(
        "status_event",
        sa.Column("id", BIG, nullable=False),
        sa.Column("claim_id", BIG, nullable=False),
        sa.Column("transfer_id", BIG, nullable=True),
        sa.Column("status", types.SafeText(), nullable=False),
        sa.Column("stage", types.SafeText(), nullable=False),
        sa.Column("at", types.UtcDateTime(), nullable=False),
        sa.Column("why", types.SafeText(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name=op.f("fk_status_event_claim_id_claim")),
        sa.ForeignKeyConstraint(["transfer_id"], ["transfer.id"], name=op.f("fk_status_event_transfer_id_transfer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_status_event")),
    )
    op.create_index(op.f("ix_status_event_claim_id_at"), "status_event", ["claim_id", "at"], unique=False)
    search.create_index(op.get_bind())


def downgrade() -> None:
    raise NotImplementedError("there is nothing before the first tables; delete the database instead")
