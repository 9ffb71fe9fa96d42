"""``python -m monitor feeds …``: the same feeds as the Sources page, from a terminal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.cli.common import CommandError, open_database
from monitor.settings import Settings

if TYPE_CHECKING:  # importing SQLAlchemy would cost every command its start
    from sqlalchemy import Engine

    from db.queries.rows import FeedHealth


def add_parsers(feeds: argparse.ArgumentParser) -> None:
    """The actions of ``feeds`` and what each takes."""
    actions = feeds.add_subparsers(metavar="ACTION", required=True)

    def action(name: str, run: Callable[[argparse.Namespace, Settings], int], help: str) -> argparse.ArgumentParser:
        sub = actions.add_parser(name, help=help, description=help)
        sub.set_defaults(run=run)
        return sub

    action("list", list_feeds, "each feed with its number, state and address")
    action("add", add, "add a feed, or the feed of a web page").add_argument("url")
    for name, run, help in (("pause", pause, "stop polling a feed"), ("resume", resume, "poll a feed again")):
        action(name, run, help).add_argument("feed", help="its number or address, as `feeds list` prints them")
    every = action("every", poll_every, "poll a feed every so many minutes")
    every.add_argument("feed", help="its number or address, as `feeds list` prints them")
    every.add_argument("minutes", type=_minutes, help="from 1 to 10080, a week; 0 for as often as the settings say")
    action("import", import_opml, "add the feeds of an OPML file").add_argument("file", type=Path)
    action("export", export_opml, "write all feeds as OPML").add_argument(
        "file", help="a file, or - for standard output"
    )


def list_feeds(args: argparse.Namespace, settings: Settings) -> int:
    from db.engine import reader
    from db.queries.sources import feed_health

    engine = open_database(settings)
    with reader(engine) as session:
        rows = feed_health(session, now=datetime.now(UTC))
    for row in rows:
        print(f"{row.id:>5}  {row.state:<8} {row.language or '--':<3} {row.title}  {row.url}\n       {row.words}")
    print(f"{len(rows)} feeds" if rows else "No feeds yet. Add one: python -m monitor feeds add URL")
    return 0


def add(args: argparse.Namespace, settings: Settings) -> int:
    from monitor import poller

    open_database(settings).dispose()
    ok, words = poller.add_feed(settings, args.url)
    if not ok:
        raise CommandError(words)
    print(words)
    return 0


def pause(args: argparse.Namespace, settings: Settings) -> int:
    return _switch(args.feed, settings, active=False)


def resume(args: argparse.Namespace, settings: Settings) -> int:
    return _switch(args.feed, settings, active=True)


def _switch(named: str, settings: Settings, *, active: bool) -> int:
    from db.engine import writer
    from db.feeds import set_feed_active

    engine, row = _named(named, settings)
    with writer(engine) as session:
        set_feed_active(session, row.id, active, datetime.now(UTC))
    print(f"{'Resumed' if active else 'Paused'}: {row.title} ({row.url})")
    return 0


def poll_every(args: argparse.Namespace, settings: Settings) -> int:
    from db.engine import writer
    from db.feeds import set_feed_interval

    engine, row = _named(args.feed, settings)
    with writer(engine) as session:
        set_feed_interval(session, row.id, args.minutes * 60 or None, datetime.now(UTC))
    often = f"every {args.minutes} minutes" if args.minutes else "as often as the settings say"
    print(f"Polled {often}: {row.title} ({row.url})")
    return 0


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 10_080):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of minutes from 0 to 10080")
    return int(text)


def _named(named: str, settings: Settings) -> tuple[Engine, FeedHealth]:
    """The feed of a number or an address. Raises CommandError when there is none."""
    from db.engine import reader
    from db.queries.sources import feed_health

    engine = open_database(settings)
    with reader(engine) as session:
        rows = feed_health(session, now=datetime.now(UTC))
    row = next((row for row in rows if named in {str(row.id), row.url}), None)
    if row is None:
        raise CommandError(f"no feed has the number or address {named!r}; `python -m monitor feeds list` shows all")
    return engine, row


def import_opml(args: argparse.Namespace, settings: Settings) -> int:
    from db.engine import writer
    from db.feeds import sync_feeds
    from monitor.exchange.opml import OpmlError, read_opml

    try:
        specs, problems = read_opml(args.file.read_bytes())
    except OpmlError as error:
        raise CommandError(f"{args.file}: {error}") from None
    except OSError as error:
        raise CommandError(f"{args.file}: {error.strerror}") from None
    for problem in problems:
        print(f"vigie: {args.file}: {problem.where}: {problem.what}", file=sys.stderr)
    with writer(open_database(settings)) as session:
        added = sync_feeds(session, specs, datetime.now(UTC))
    print(f"{added} feeds added, {len(specs) - added} were there already, {len(problems)} could not be used.")
    return 0


def export_opml(args: argparse.Namespace, settings: Settings) -> int:
    from db.engine import reader
    from db.feeds import feed_specs
    from monitor.exchange.opml import write_opml

    now = datetime.now(UTC)
    with reader(open_database(settings)) as session:
        specs = feed_specs(session)
    data = write_opml(specs, made_at=now)
    if args.file == "-":
        sys.stdout.buffer.write(data)
        return 0
    try:
        Path(args.file).write_bytes(data)
    except OSError as error:
        raise CommandError(f"{args.file}: {error.strerror}") from None
    print(f"{len(specs)} feeds written to {args.file}.")
    return 0
