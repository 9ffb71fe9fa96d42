"""``python -m monitor …``: the commands, each a few lines over the functions that do the work.

Every command exits with 0 when it did what it was asked, 1 when it could not, 2 when it was asked wrongly; what went
wrong is one line on standard error, never a traceback.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from monitor.cli import articles, explain, feeds, knowledge, server
from monitor.cli.common import CommandError, positive
from monitor.settings import Settings, SettingsError, load

Command = Callable[[argparse.Namespace, Settings], int]


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns its exit status."""
    args = _parser().parse_args(argv)
    try:
        settings = load()
        logging.basicConfig(
            level=settings.log_level.upper(),
            format="%(asctime)s %(levelname)s %(message)s",
            datefmt="%Y-%m-%dT%H:%M:%S",
        )
        # httpx says every request at INFO; the poller says each poll in a line of its own.
        for chatty in ("httpx", "httpcore", "alembic", "pymorphy3"):
            logging.getLogger(chatty).setLevel(logging.WARNING)
        run: Command = args.run
        return run(args, settings)
    except (CommandError, SettingsError) as error:
        print(f"vigie: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output went away (`… | head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"vigie: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("vigie: stopped", file=sys.stderr)
        return 130
    except Exception as error:
        # Importing SQLAlchemy to name its errors in an except clause would cost every command its start.
        from sqlalchemy.exc import SQLAlchemyError

        if not isinstance(error, SQLAlchemyError):
            raise
        print(f"vigie: the database could not be used: {str(error).splitlines()[0]}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m monitor", description="Vigie: a lookout for weapons transfers and UN sanctions"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Command | None, help: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help, description=help)
        if run is not None:
            sub.set_defaults(run=run)
        return sub

    command("serve", server.serve_command, "start the dashboard and its poller")
    command("demo", server.demo_command, "the same on a local demonstration, without the internet")
    poll = command("poll", articles.poll, "poll feeds, for ever unless --once or --due is given")
    poll.add_argument("--once", action="store_true", help="poll every active feed once, due or not, then end")
    poll.add_argument("--due", action="store_true", help="poll every feed that is due once, then end")
    poll.add_argument("--child", action="store_true", help="end when standard input closes (used by the dashboard)")
    loading = command(
        "load", articles.load_file, "fill the archive from JSON lines {id, title, text, url, published, source}"
    )
    loading.add_argument("file", type=Path)
    reading = command("read", articles.read_file, "read articles from JSON lines and print one JSON reading a line")
    reading.add_argument("file", help="a file, or - for standard input")
    explain.add_arguments(
        command("explain", explain.explain, "what was read in an article, by which rule, and what was rejected and why")
    )
    again = command(
        "reread", articles.reread, "read again what another reader or other knowledge has read, and tell what changed"
    )
    again.add_argument("--jobs", type=positive, help="how many processes read; one for each core unless given")
    again.add_argument("--limit", type=positive, help="the most articles to read")
    again.add_argument("--all", action="store_true", help="also articles whose reading is up to date")
    again.add_argument("--dry-run", action="store_true", help="tell what would change, and write nothing")
    knowledge.add_parsers(command("knowledge", None, "check the knowledge files, or find a text in them"))
    command("migrate", server.migrate_command, "create or update the database, then end")
    feeds.add_parsers(command("feeds", None, "list, add, pause, resume, import or export feeds"))
    return parser
