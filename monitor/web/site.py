"""What the routes share: settings, database, knowledge, clock, and the poller's supervisor; and their life."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from anyio import to_thread
from sqlalchemy import Engine

from db.engine import make_engine
from db.migrate import migrate
from monitor.knowledge import Knowledge, load
from monitor.settings import Settings
from monitor.web.hardening import check_options
from monitor.web.supervisor import Lock, Supervisor, lock_path, supervised

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

    @cached_property
    def engine(self) -> Engine:
        return make_engine(self.settings.database_url)

    @cached_property
    def knowledge(self) -> Knowledge:
        return self.load(Path(self.settings.knowledge) if self.settings.knowledge else None)


def lifespan(
    site: Site, option: Callable[[str], object]
) -> Callable[[Any], AbstractAsyncContextManager[dict[str, Any] | None]]:
    """What ``st.App`` runs around its serving: check options, migrate, load knowledge, keep a poller running.

    ``option`` is ``st.get_option``. What fails here keeps the app from starting.
    """

    @asynccontextmanager
    async def life(_app: Any) -> AsyncIterator[dict[str, Any] | None]:
        try:
            check_options(site.settings, option)
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
            await to_thread.run_sync(site.engine.dispose)

    return life
