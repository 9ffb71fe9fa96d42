"""The poller: what joins feeds, reading, alerts and the store (design §3). A façade over ``monitor.polling``.

Three ways in: ``run`` polls, ``load_file`` fills the archive from files, ``reread`` reads it again. Each can be killed
at any moment and started again: nothing is lost, nothing doubled.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from db.alerts import recheck_alerts
from db.engine import writer
from db.feeds import sync_feeds
from db.write import sync_entities
from monitor.knowledge import KnowledgeError
from monitor.knowledge.catalogue import catalogue
from monitor.polling import asked
from monitor.polling.load import Loaded
from monitor.polling.load import load_file as _load_file
from monitor.polling.poll import Poller
from monitor.polling.reread import Reread
from monitor.polling.reread import reread as _reread
from monitor.polling.tools import Tools, open_tools
from monitor.settings import Settings

log = logging.getLogger("monitor.poller")

NO_CATALOGUE = "none"  # the setting that means: no feeds but those a person adds


def run(settings: Settings, *, once: bool = False, due: bool = False, child: bool = False) -> None:
    """Polls feeds until stopped; ``once``: every active feed once; ``due``: what is due now, once.

    ``child`` ends it when standard input closes. SIGTERM and SIGINT end it cleanly: what is being stored is finished,
    leases are given back. Raises SystemExit(1), after one line in the log, for knowledge or a catalogue that cannot be
    used, SQLAlchemyError for a database that cannot.
    """
    try:
        tools = open_tools(settings)
        sync(tools)
    except KnowledgeError as error:
        log.error("%s", error)
        raise SystemExit(1) from None
    poller = Poller(tools)
    with _stopping(poller.stop):
        if child:
            threading.Thread(target=_await_end_of_input, args=(poller.stop,), daemon=True).start()
        poller.run(once=once, due=due)
    tools.engine.dispose()


def sync(tools: Tools) -> None:
    """Brings what Vigie knows and the feeds of its catalogue into the database; a person's changes stay. Raises
    KnowledgeError for a catalogue that cannot be used."""
    named = tools.settings.catalogue
    specs = () if named == NO_CATALOGUE else catalogue(Path(named) if named else None)
    with writer(tools.engine) as session:
        sync_entities(session, tools.knowledge)
        sync_feeds(session, specs, tools.now())
        for alert, problem in recheck_alerts(session, tools.knowledge, now=tools.now()):
            log.warning("Alert %d can no longer be understood and catches nothing: %s", alert, problem)


def load_file(settings: Settings, path: Path, *, progress: bool | None = None) -> Loaded:
    """Fills the archive from JSON lines; see ``monitor.polling.load``."""
    return _load_file(settings, path, progress=progress)


def reread(
    settings: Settings,
    *,
    progress: bool = True,
    jobs: int | None = None,
    limit: int | None = None,
    everything: bool = False,
    dry: bool = False,
) -> Reread:
    """Reads the archive again with ``jobs`` processes; see ``monitor.polling.reread``."""
    return _reread(settings, progress=progress, processes=jobs, limit=limit, everything=everything, dry=dry)


def add_feed(settings: Settings, url: str) -> tuple[bool, str]:
    """Adds the feed at an address or on a web page; whether that worked, and words for a person."""
    tools = open_tools(settings)
    try:
        return asked.add_found(tools, *asked.look_for(tools, url))
    finally:
        tools.engine.dispose()


@contextmanager
def _stopping(stop: Callable[[], None]) -> Iterator[None]:
    """SIGTERM and SIGINT call ``stop`` while the block lasts; only the main thread can be told so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def on_signal(number: int, _frame: FrameType | None) -> None:
        log.info("stopping (%s)", signal.Signals(number).name)
        stop()

    before = {number: signal.signal(number, on_signal) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _await_end_of_input(stop: Callable[[], None]) -> None:
    """Standard input is a pipe that the dashboard holds; when the dashboard is gone, however it went, it ends."""
    try:
        while os.read(sys.stdin.fileno(), 1024):
            pass
    except (OSError, ValueError):
        log.debug("standard input cannot be read, which is as good as its end")
    stop()
