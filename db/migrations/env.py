"""Alembic's entry: runs the migrations on the connection that ``db.migrate`` (or the revision maker) hands over."""

from __future__ import annotations

from alembic import context

from db.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,  # SQLite rolls back DDL too, once the driver leaves transactions to us
)
with context.begin_transaction():
    context.run_migrations()
