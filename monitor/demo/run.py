"""Starts Vigie on the demonstration: a database of its own, feeds on 127.0.0.1, two alerts ready to catch something.

The dashboard and its poller run exactly as ``python -m monitor serve`` runs them; only their settings differ, and those
travel by the environment, because the poller is a process of its own.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping, MutableMapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from monitor.demo.items import FEEDS
from monitor.demo.schedule import FIRST_LIVE, length
from monitor.demo.server import DemoServer
from monitor.domain import FeedSpec
from monitor.knowledge.catalogue import write_catalogue
from monitor.settings import Settings, SettingsError, load

FOLDER: Final = Path("data")
DATABASE: Final = "demo.db"
CATALOGUE: Final = "demo-feeds.csv"
POLL_SECONDS: Final = 4  # so that an item is seen a few seconds after it appears
ALERTS: Final = (
    ("North Korean ammunition", "actor:KP AND item:ammunition"),
    ("Panel or MSMT", "actor:un-1718-panel OR actor:msmt"),
)


def run_demo(
    settings: Settings,
    serve: Callable[[Settings], None],
    *,
    folder: Path = FOLDER,
    environ: MutableMapping[str, str] = os.environ,
) -> None:
    """Serve the demonstration until the dashboard is stopped. ``serve`` runs the dashboard and returns at its end.

    What an earlier demonstration stored in ``folder`` is thrown away; no other database is touched. Raises
    SettingsError when the port is taken (then nothing has been thrown away), when ``folder`` cannot be written, and
    when the reader's own knowledge folder cannot be used.
    """
    _refuse_taken_port(settings)
    with DemoServer() as server:
        try:
            environ.update(prepare_demo(server.url, folder))
            environ.setdefault("MONITOR_LOG_LEVEL", "WARNING")  # twelve polls each few seconds would bury the words
        except OSError as error:
            raise SettingsError(f"the demonstration cannot write to {folder.resolve()}: {error.strerror}") from None
        demo = load(environ)
        make_alerts(demo)
        print(watch_for(demo, server))
        serve(demo)


def prepare_demo(base: str, folder: Path) -> Mapping[str, str]:
    """A clean start: old demonstration files removed, the catalogue written; gives the environment to run in.

    ``base`` is the address of the demonstration's server, without a final slash.
    """
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / DATABASE
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)
    catalogue = folder / CATALOGUE
    catalogue.write_text(write_catalogue(feed_specs(base)), encoding="utf-8")
    return {
        "MONITOR_DATABASE_URL": f"sqlite:///{database.resolve()}",
        "MONITOR_CATALOGUE": str(catalogue.resolve()),
        "MONITOR_ALLOW_NETWORKS": "127.0.0.0/8",  # else the fetcher refuses this machine's own addresses
        "MONITOR_POLL_INTERVAL": str(POLL_SECONDS),
        "MONITOR_POLLER": "on",
    }


def feed_specs(base: str) -> tuple[FeedSpec, ...]:
    """The demonstration's feeds as a catalogue has them."""
    return tuple(
        FeedSpec(
            url=base + feed.path,
            title=feed.title,
            language=feed.language,
            country=feed.country,
            kind=feed.kind,
            control=feed.control,
            reliability=feed.reliability,
            family=f"demo-{feed.id}",
            note=feed.note or "written for the demonstration",
        )
        for feed in FEEDS
    )


def make_alerts(settings: Settings, now: datetime | None = None) -> None:
    """Create the database and the two alerts that the live items will meet.

    Raises SettingsError when the knowledge folder that ``settings`` name cannot be used.
    """
    from db.alerts import create_alert
    from db.engine import make_engine, writer
    from db.migrate import migrate
    from db.people import LOCAL
    from monitor.knowledge import KnowledgeError
    from monitor.knowledge import load as load_knowledge

    try:
        knowledge = load_knowledge(Path(settings.knowledge) if settings.knowledge else None)
    except KnowledgeError as error:
        raise SettingsError(str(error)) from None
    engine = make_engine(settings.database_url)
    try:
        migrate(engine)
        with writer(engine) as session:
            for name, query in ALERTS:
                create_alert(
                    session, name=name, query=query, knowledge=knowledge, person=LOCAL, now=now or datetime.now(UTC)
                )
    finally:
        engine.dispose()


def watch_for(settings: Settings, server: DemoServer) -> str:
    """What to tell whoever started the demonstration."""
    minutes = length(server.items, server.speed) / 60
    base = f"http://{settings.host}:{settings.port}/{settings.base_path.strip('/')}"
    return f"""
  Demonstration. {len(server.items)} items written for Vigie in {len({i.language for i in server.items})} languages, \
from {server.url}/
  Watch for, once {base} is open:
    - the archive at once; {FIRST_LIVE:.0f} seconds later a new article every few seconds ("N new"), for {minutes:.0f} \
minutes
    - toasts of the alerts “{ALERTS[0][0]}” and “{ALERTS[1][0]}”, and their hits on the Alerts page
    - Sources: “Demo harbour notes” begins to fail after a minute, and says so
    - the article about 64 voyages: its text is edited half a minute after it appears
  Archive items carry the date of their event; the others a made-up time, and their last line says so.
  Everything is in {settings.database_url.removeprefix("sqlite:///")} and starts anew each time."""


def _refuse_taken_port(settings: Settings) -> None:
    """An earlier demonstration may still run: its database must not be pulled from under it."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.settimeout(1.0)
        if probe.connect_ex((settings.host, settings.port)) == 0:
            raise SettingsError(
                f"port {settings.port} is in use, perhaps by another Vigie; stop it or set MONITOR_PORT to a free port"
            )
