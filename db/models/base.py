"""The declarative base: one naming convention, so that every constraint has the same name on both engines."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from sqlalchemy import JSON, BigInteger, Date, Integer, MetaData
from sqlalchemy.orm import DeclarativeBase, mapped_column

from monitor.domain import Span

from .types import SafeText, Spans, UtcDateTime

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables. Annotations decide the column type."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012  SQLAlchemy's own protocol
        str: SafeText(),
        datetime: UtcDateTime(),
        date: Date(),
        tuple[Span, ...]: Spans(),
        dict[str, Any]: JSON(none_as_null=True),
        list[Any]: JSON(none_as_null=True),
    }


# SQLite counts rows by a 64-bit INTEGER PRIMARY KEY and by no other type's name.
BIG = BigInteger().with_variant(Integer(), "sqlite")
Id = Annotated[int, mapped_column(BIG, primary_key=True)]
