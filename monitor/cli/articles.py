"""Articles: ``poll``, ``load``, ``read``, ``reread``. Modules are imported late: ``--help`` must not wait for them."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from monitor.cli.common import CommandError, open_database, open_knowledge
from monitor.settings import Settings


def poll(args: argparse.Namespace, settings: Settings) -> int:
    from monitor import poller

    open_knowledge(settings)
    open_database(settings).dispose()
    poller.run(settings, once=args.once, due=args.due, child=args.child)
    return 0


def load_file(args: argparse.Namespace, settings: Settings) -> int:
    from monitor import poller

    if not args.file.is_file():
        raise CommandError(f"{args.file}: no such file")
    open_knowledge(settings)
    open_database(settings).dispose()
    print(poller.load_file(settings, args.file))
    return 0


def reread(args: argparse.Namespace, settings: Settings) -> int:
    from concurrent.futures.process import BrokenProcessPool

    from monitor import poller

    knowledge = open_knowledge(settings)
    open_database(settings).dispose()
    try:
        done = poller.reread(settings, jobs=args.jobs, limit=args.limit, everything=args.all, dry=args.dry_run)
    except BrokenProcessPool:
        raise CommandError(
            "a process that was reading has died, perhaps for want of memory; what was read stays: "
            "run it again, with fewer --jobs"
        ) from None
    if done.stopped:
        print(f"vigie: {done}", file=sys.stderr)
        return 130
    for line in done.report(knowledge.name):
        print(line)
    return 0


def read_file(args: argparse.Namespace, settings: Settings) -> int:
    from monitor.domain import Article
    from monitor.reading import as_json, read
    from monitor.text import clean

    knowledge = open_knowledge(settings)
    failed = 0
    with _lines(args.file) as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                title, body = (clean(str(row.get(name) or ""))[0] for name in ("title", "text"))
                article = Article(title, body, url=row.get("url"), published_at=_time(row.get("published")))
                name = str(row["id"])
            except (ValueError, KeyError, AttributeError) as error:
                failed += 1
                what = f"{type(error).__name__}: {error}"
                print(f"vigie: {args.file}:{number}: not a JSON object with an id: {what}", file=sys.stderr)
                continue
            print(json.dumps(as_json(name, article, read(article, knowledge), knowledge), ensure_ascii=False))
    return 1 if failed else 0


def _time(value: object) -> datetime | None:
    try:
        time = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)


@contextmanager
def _lines(name: str) -> Iterator[Iterator[str]]:
    """The lines of a file or, for ``-``, of standard input; bytes that are no UTF-8 become U+FFFD."""
    try:
        file = open(0 if name == "-" else name, encoding="utf-8", errors="replace", closefd=name != "-")  # noqa: SIM115
    except OSError as error:
        raise CommandError(f"{name}: {error.strerror}") from None
    with file:
        yield iter(file)
