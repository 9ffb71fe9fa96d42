"""What a reading says of transfers and events in full: spans, rules, cues, details."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db.models import types

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TEXT = {"event": ("detail", "cue"), "transfer": ("key", "rule")}
_SPANS = {
    "event": ("trigger_start", "trigger_end"),
    "transfer": ("item_start", "item_end", "quantity_start", "quantity_end", "date_start", "date_end"),
}


def upgrade() -> None:
    for table, names in _TEXT.items():
        for name in names:
            op.add_column(table, sa.Column(name, types.SafeText(), nullable=False, server_default=sa.text("''")))
    for table, names in _SPANS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.Integer(), nullable=True))
    op.add_column("event", sa.Column("date_basis", types.SafeText(), nullable=True))


def downgrade() -> None:
    raise NotImplementedError("restore the database from before the update instead")
