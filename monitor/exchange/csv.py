"""CSV that any program reads alike and no spreadsheet runs: RFC 4180, UTF-8, formula-harmless cells.

The rules a reader of the files needs stand in docs/csv.md; this module is where they are carried out:

- comma, CRLF, double quotes (RFC 4180); UTF-8, with a byte order mark when asked for;
- times are ISO 8601 in UTC to the second (``2026-11-22T10:15:00Z``), days ``2026-11-22``, truth ``true`` / ``false``,
  nothing is an empty cell, several values are joined by ``"; "``;
- *text* that a spreadsheet could run as a formula gets an apostrophe in front (``harmless``); numbers, times and
  days are ours and stay as they are.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final, Generic, TypeVar

CHUNK: Final = 64 * 1024  # bytes, about; what one hop between thread and event loop should carry (design §5.6)
BOM: Final = b"\xef\xbb\xbf"

Row = TypeVar("Row")
Cell = str | int | float | bool | datetime | date | None | Sequence[str] | Sequence[int]

_RUNS = "=+\\-@＝＋－＠"  # what spreadsheets take for the start of a formula, half and full width
_BLANK = "[^\\S;\\t\\r\\n]|[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\x00-\\x08\\x0e-\\x1b]"
# A cell begins at the start of the text; and, for a spreadsheet whose separator is not the comma (Excel in most of
# Europe opens a comma file with ";"), also after ; tab and line end. Leading tabs and line ends are dropped by some
# programs, so they count as a dangerous start themselves.
_BEFORE: Final = rf"'*(?:{_BLANK})*"
_HARMFUL: Final = re.compile(rf"^(?={_BEFORE}[{_RUNS}\t\r\n])|(?<=[;\t\r\n])(?={_BEFORE}[{_RUNS}])")
_GUARDED: Final = re.compile(rf"^'(?={_BEFORE}[{_RUNS}\t\r\n])|(?<=[;\t\r\n])'(?={_BEFORE}[{_RUNS}])")
_URL_SPLIT: Final = re.compile(rf";(?={_BEFORE}[{_RUNS}])")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its name in the header and how a row gives its value."""

    name: str
    get: Callable[[Row], Cell]


def harmless(text: str) -> str:
    """The text with an apostrophe wherever a spreadsheet could begin a formula. ``restored`` undoes it exactly."""
    # Nearly every cell begins with a letter or digit and holds no separator: this test spares it the pattern.
    if text[:1].isalnum() and not (";" in text or "\n" in text or "\t" in text or "\r" in text):
        return text
    return _HARMFUL.sub("'", text)


def restored(text: str) -> str:
    """The text as it was before ``harmless``; for programs that read our files back."""
    return _GUARDED.sub("", text)


def harmless_url(url: str) -> str:
    """An http(s) address that still opens and holds no start of a formula; anything else is treated as text."""
    if not url.startswith(("http://", "https://")):
        return harmless(url)
    return harmless(_URL_SPLIT.sub("%3B", url))


def cell(value: Cell) -> str:
    """A value as it stands in the file, before quoting. A naive time is an error: it would say a wrong moment."""
    form = _FORMS.get(type(value))
    if form is None:
        raise TypeError(f"a {type(value).__name__} has no form in a file")
    return form(value)


def _time(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError("a time without a zone cannot be exported")
    return value.astimezone(UTC).isoformat(timespec="seconds")[:19] + "Z"


def _several(values: Sequence[str] | Sequence[int]) -> str:
    return harmless("; ".join(map(str, values)))


class Url(str):
    """Marks a value as an address, so that it stays one that opens."""

    __slots__ = ()


_FORMS: Final[dict[type, Callable[[Any], str]]] = {
    type(None): lambda _: "",
    str: harmless,
    Url: harmless_url,
    bool: lambda value: "true" if value else "false",
    int: str,
    float: lambda value: f"{value:.4g}",
    datetime: _time,
    date: date.isoformat,
    tuple: _several,
    list: _several,
}


def rows_to_csv(rows: Iterable[Row], columns: Sequence[Column[Row]], *, bom: bool = False) -> Iterator[bytes]:
    """The table in chunks of about 64 KiB, header first; memory stays flat however many rows come.

    The header comes with the first rows, or alone when there are none. Raises whatever ``rows`` raises.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow([column.name for column in columns])
    prefix = BOM if bom else b""
    getters = [column.get for column in columns]
    for row in rows:
        writer.writerow([cell(get(row)) for get in getters])
        if buffer.tell() >= CHUNK:
            yield prefix + buffer.getvalue().encode("utf-8", "replace")
            prefix = b""
            buffer.seek(0)
            buffer.truncate()
    if buffer.tell() or prefix:
        yield prefix + buffer.getvalue().encode("utf-8", "replace")


def table_to_csv(header: Sequence[str], rows: Iterable[Sequence[Cell]], *, bom: bool = False) -> bytes:
    """A small table in one piece, for the button beside a table that is already on the screen."""
    columns = [Column(name, _nth(n)) for n, name in enumerate(header)]
    return b"".join(rows_to_csv(rows, columns, bom=bom))


def _nth(n: int) -> Callable[[Sequence[Cell]], Cell]:
    return lambda row: row[n]
