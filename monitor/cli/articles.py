"""Articles: ``poll``, ``load``, ``read``, ``reread``. Modules are imported late: ``--help`` must not wait for them."""

from __future__ import annotations

import argparse
import json
import sys

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
    from monitor.cli.rows import article_of, text_lines
    from monitor.reading import as_json, read

    knowledge = open_knowledge(settings)
    failed = 0
    with text_lines(args.file) as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                name, article = article_of(line)
            except ValueError as error:
                failed += 1
                print(f"vigie: {args.file}:{number}: {error}", file=sys.stderr)
                continue
            print(json.dumps(as_json(name, article, read(article, knowledge), knowledge), ensure_ascii=False))
    return 1 if failed else 0
