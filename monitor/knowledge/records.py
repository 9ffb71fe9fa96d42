"""The one file format of Vigie's knowledge: blocks of ``key: value`` lines that a person can edit.

::

    # a comment
    [komid]
    kind: organisation
    en: Korea Mining Development Trading Corporation; KOMID
    ko: 조선광업개발무역회사;
        창광신용회사

A line that begins with blanks continues the value above it. Lines before the first ``[block]`` form a block named "".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


class KnowledgeError(ValueError):
    """Knowledge that cannot be used. ``str()`` is one line: file, line, what is wrong and what to do."""

    def __init__(self, where: Where, message: str) -> None:
        message = " ".join(message.splitlines())  # what was written may hold any character
        super().__init__(f"{where}: {message}")
        self.where = where
        self.message = message


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a data file; ``line`` counts from 1, 0 is the file as a whole."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(slots=True)
class Field:
    """One ``key: value`` of a block."""

    key: str
    value: str
    where: Where


@dataclass(slots=True)
class Record:
    """One block of a file."""

    id: str
    where: Where
    fields: list[Field] = field(default_factory=list)

    def values(self, repeatable: frozenset[str] = frozenset()) -> dict[str, Field]:
        """The fields by key. Raises KnowledgeError when a key that is not ``repeatable`` stands twice in the block."""
        found: dict[str, Field] = {}
        for item in self.fields:
            if item.key in found and item.key not in repeatable:
                first = found[item.key].where.line
                raise KnowledgeError(item.where, f"{item.key!r} stands twice in [{self.id}] (first in line {first})")
            found[item.key] = item
        return found


def read_records(text: str, file: str) -> Iterator[Record]:
    """The blocks of a file in order.

    ``file`` is the name errors give. Raises KnowledgeError for a line that is no comment, block head, ``key: value`` or
    continuation.
    """
    record: Record | None = None
    last: Field | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        bare = line.strip()
        if not bare or bare.startswith("#"):
            continue
        where = Where(file, number)
        if line[0] in " \t":
            if last is None:
                raise KnowledgeError(where, "a continuation without a line to continue; remove the leading blanks")
            last.value = f"{last.value} {bare}".strip()
            continue
        if bare[0] == "[":
            if bare[-1] != "]" or not bare[1:-1].strip():
                raise KnowledgeError(where, f"a block begins with [name] alone on its line, not {bare[:60]!r}")
            if record is not None:
                yield record
            record, last = Record(bare[1:-1].strip(), where), None
            continue
        key, colon, value = bare.partition(":")
        if not colon or not key.strip():
            raise KnowledgeError(where, f"expected 'key: value', found {bare[:60]!r}")
        if record is None:
            record = Record("", where)
        last = Field(key.strip(), value.strip(), where)
        record.fields.append(last)
    if record is not None:
        yield record
