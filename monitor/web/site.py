"""What the routes share: settings, database, knowledge, clock, and the poller's supervisor; and their life."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from anyio import to_thread
from sqlalchemy import Engine, event

from db.engine import make_engine
from db.migrate import migrate
from monitor.knowledge import Knowledge, load
from monitor.settings import Settings
from monitor.web.supervisor import Lock, Supervisor, lock_path, supervised

DOWNLOAD_CACHE_KIB: Final = 512  # page cache of a download's connection

log = logging.getLogger("monitor.web")


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Site:
    """One running app. Database and knowledge are opened when first asked for; both are safe to share by threads."""

    settings: Settings
    now: Callable[[], datetime] = utc_now
    supervisor: Supervisor = field(default_factory=Supervisor)
    load: Callable[[Path | None], Knowledge] = load

    def close(self) -> None:
        """Close what was opened."""
        for name in ("engine", "download_engine"):
            if name in self.__dict__:
                self.__dict__[name].dispose()

    @cached_property
    def engine(self) -> Engine:
        return make_engine(self.settings.database_url)

    @cached_property
    def download_engine(self) -> Engine:
        """Connections for downloads. With SQLite they map no file and cache little: a download reads each page about
        once, and mapped pages count as memory of the process (83 MB with four downloads of 19,000 articles)."""
        engine = make_engine(self.settings.database_url)
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _small)
        return engine

    @cached_property
    def knowledge(self) -> Knowledge:
        return self.load(Path(self.settings.knowledge) if self.settings.knowledge else None)


def _small(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in ("mmap_size=0", f"cache_size=-{DOWNLOAD_CACHE_KIB}"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def lifespan(site: Site) -> Callable[[Any], AbstractAsyncContextManager[dict[str, Any] | None]]:
    """What ``st.App`` runs around its serving: migrate, load knowledge, keep a poller running.

    What fails here keeps the app from starting.
    """

    @asynccontextmanager
    async def life(_app: Any) -> AsyncIterator[dict[str, Any] | None]:
        try:
            await to_thread.run_sync(migrate, site.engine)
            await to_thread.run_sync(
                lambda: site.knowledge
            )  # a mistake in a data file is better said now than on a page
        except Exception as error:
            log.critical("Vigie does not start: %s", str(error).splitlines()[0] if str(error) else type(error).__name__)
            raise
        site.supervisor.lock = Lock(lock_path(site.settings.database_url))
        try:
            async with supervised(site.supervisor, site.settings.poller):
                yield {}
        finally:
            await to_thread.run_sync(site.close)

    return life
