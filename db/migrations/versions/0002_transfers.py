"""Transfers and events as the reader gives them: spans, rules, keys, and what lists need of their articles.

No reader before this one gave any, so both tables are empty and no new column needs a value for old rows.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db.models import types

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
CURRENT = sa.text("superseded_at IS NULL")


def upgrade() -> None:
    for table in ("transfer", "event"):
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column("article_id", BIG, nullable=False))
            batch.add_column(sa.Column("day", sa.Date(), nullable=False))
            batch.add_column(sa.Column("dated_at", types.UtcDateTime(), nullable=False))
            batch.add_column(sa.Column("language", types.SafeText(), nullable=False))
            batch.add_column(sa.Column("relevance", sa.Double(), nullable=False))
            batch.add_column(sa.Column("topics", sa.Integer(), nullable=False))
            batch.add_column(sa.Column("superseded_at", types.UtcDateTime(), nullable=True))
            batch.add_column(sa.Column("date_start", sa.Integer(), nullable=True))
            batch.add_column(sa.Column("date_end", sa.Integer(), nullable=True))
            if table == "transfer":
                batch.add_column(sa.Column("key", types.SafeText(), nullable=False))
                batch.add_column(sa.Column("rule", types.SafeText(), nullable=False))
                batch.add_column(sa.Column("item_start", sa.Integer(), nullable=True))
                batch.add_column(sa.Column("item_end", sa.Integer(), nullable=True))
                batch.add_column(sa.Column("quantity_start", sa.Integer(), nullable=True))
                batch.add_column(sa.Column("quantity_end", sa.Integer(), nullable=True))
            else:
                batch.add_column(sa.Column("detail", types.SafeText(), nullable=False))
                batch.add_column(sa.Column("date_basis", types.SafeText(), nullable=True))
                batch.add_column(sa.Column("quote", types.SafeText(), nullable=False))
                batch.add_column(sa.Column("cue", types.SafeText(), nullable=False))
                batch.add_column(sa.Column("trigger_start", sa.Integer(), nullable=False))
                batch.add_column(sa.Column("trigger_end", sa.Integer(), nullable=False))
            batch.create_foreign_key(op.f(f"fk_{table}_article_id_article"), "article", ["article_id"], ["id"])
        op.create_index(op.f(f"ix_{table}_article_id"), table, ["article_id"], unique=False)
        op.create_index(
            f"ix_{table}_current",
            table,
            ["dated_at", "id"],
            unique=False,
            sqlite_where=CURRENT,
            postgresql_where=CURRENT,
        )


def downgrade() -> None:
    raise NotImplementedError("a database goes forward only; restore the copy made before")
