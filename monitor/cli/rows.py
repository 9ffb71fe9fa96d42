"""Articles from lines of JSON, for commands that read them without an archive."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from monitor.cli.common import CommandError
from monitor.domain import Article
from monitor.text import clean


def article_of(line: str) -> tuple[str, Article]:
    """Id and article of one line ``{id, title, text, url, published}``. Raises ValueError saying what is wrong."""
    try:
        row = json.loads(line)
        title, body = (clean(str(row.get(name) or ""))[0] for name in ("title", "text"))
        url = row.get("url")
        article = Article(title, body, url=url if isinstance(url, str) else None, published_at=_time(row))
        return str(row["id"]), article
    except (ValueError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(f"not a JSON object with an id: {type(error).__name__}: {error}") from None


def _time(row: dict[str, object]) -> datetime | None:
    try:
        time = datetime.fromisoformat(str(row.get("published")))
        return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


@contextmanager
def text_lines(name: str) -> Iterator[Iterator[str]]:
    """The lines of a file or, for ``-``, of standard input; bytes that are no UTF-8 become U+FFFD."""
    try:
        file = open(0 if name == "-" else name, encoding="utf-8", errors="replace", closefd=name != "-")  # noqa: SIM115
    except OSError as error:
        raise CommandError(f"{name}: {error.strerror}") from None
    with file:
        yield iter(file)
