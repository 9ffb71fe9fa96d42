"""Keeps ``python -m monitor poll --child`` running while the dashboard runs, and ends it with the dashboard.

The child's standard input is a pipe nobody writes to. When the app ends, however it ends, the pipe closes and the child
goes; so a killed app leaves no orphan. Several workers of one app share a lock file: one supervises, the others stand
by and take over when it goes. (Two pollers would do no harm, since feeds are leased; they would be waste.)
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

COMMAND: Final = (sys.executable, "-m", "monitor", "poll", "--child")
FIRST_WAIT: Final = 1.0  # seconds before the first restart
LONGEST_WAIT: Final = 60.0
STEADY: Final = 60.0  # seconds; a child that lived as long starts counting anew
STANDBY: Final = 5.0  # seconds between two tries for the lock
GRACE: Final = 5.0  # seconds a child has to end by itself, then again after being told to

log = logging.getLogger("monitor.web.supervisor")


@dataclass(frozen=True, slots=True)
class PollerState:
    """What /health says about the poller. ``last_exit`` is an exit code, negative for a signal."""

    wanted: bool = False
    running: bool = False
    standby: bool = False  # another worker of this app supervises the poller
    pid: int | None = None
    restarts: int = 0
    last_exit: int | None = None


def backoff(failures: int) -> float:
    """Seconds to wait before the next start after so many failures in a row: 1, 2, 4 … at most 60."""
    return 0.0 if failures <= 0 else float(min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(failures - 1, 30)))


def next_failures(failures: int, lived: float) -> int:
    """How many failures in a row there are once a child that lived so many seconds has ended."""
    return 1 if lived >= STEADY else failures + 1


def lock_path(database_url: str) -> Path:
    """The file that says which process supervises: beside a SQLite file, else in the machine's temporary folder."""
    if database_url.startswith("sqlite:///") and ":memory:" not in database_url:
        path = Path(database_url.removeprefix("sqlite:///").split("?")[0])
        return path.with_name(path.name + ".poller-lock")
    digest = hashlib.sha256(database_url.encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"vigie-{digest}.poller-lock"


class Lock:
    """A lock file that the system frees when its holder dies. Where the system has no such locks, always free."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Take it without waiting; True when it is ours."""
        if self._handle is not None:
            return True
        try:
            import fcntl
        except ModuleNotFoundError:  # Windows
            return True
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def free(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


@dataclass
class Supervisor:
    """Runs one child at a time until ``stop``. Clock and sleep are given so that tests need not wait."""

    command: Sequence[str] = COMMAND
    lock: Lock | None = None
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    grace: float = GRACE
    cwd: Path | None = None
    state: PollerState = field(default_factory=PollerState)
    _task: asyncio.Task[None] | None = None
    _stopping: bool = False

    def start(self) -> None:
        """Begin, inside a running event loop."""
        self.state = replace(self.state, wanted=True)
        self._task = asyncio.create_task(self._run(), name="poller supervisor")

    async def stop(self) -> None:
        """End the child (close its input, then terminate, then kill) and return when it is gone."""
        self._stopping = True
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        if self.lock is not None:
            self.lock.free()
        self.state = replace(self.state, running=False, standby=False, pid=None)

    async def _run(self) -> None:
        failures = 0
        await self._await_lock()
        while not self._stopping:
            began = self.clock()
            code = await self._one_child()
            failures = next_failures(failures, self.clock() - began)
            wait = backoff(failures)
            self.state = replace(self.state, running=False, pid=None, restarts=self.state.restarts + 1, last_exit=code)
            log.warning("the poller ended (%s); starting it again in %.0f s", words(code), wait)
            await self.sleep(wait)

    async def _await_lock(self) -> None:
        while self.lock is not None and not self._take():
            if not self.state.standby:
                log.info("another process of Vigie supervises the poller; standing by")
                self.state = replace(self.state, standby=True)
            await self.sleep(STANDBY)
        self.state = replace(self.state, standby=False)

    def _take(self) -> bool:
        try:
            return self.lock is None or self.lock.take()
        except OSError as error:  # a folder that cannot be written: feeds are leased, so go on without
            log.warning("no lock file at %s (%s); polling without one", self.lock and self.lock.path, error.strerror)
            return True

    async def _one_child(self) -> int | None:
        """Start a child and wait for its end; its exit code, or None when it could not be started."""
        try:
            child = await asyncio.create_subprocess_exec(
                *self.command,
                stdin=asyncio.subprocess.PIPE,
                cwd=self.cwd,
                start_new_session=True,  # Ctrl-C in the terminal is for the app; the child ends by its input
            )
        except OSError as error:
            log.error("the poller cannot be started: %s", error)
            return None
        self.state = replace(self.state, running=True, pid=child.pid)
        log.info("the poller runs as process %d", child.pid)
        try:
            return await child.wait()
        finally:
            if child.returncode is None:
                await _end(child, self.grace)


async def _end(child: asyncio.subprocess.Process, grace: float) -> None:
    if child.stdin is not None:
        child.stdin.close()
    for harder in (child.terminate, child.kill):
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(child.wait(), grace)
            return
        with contextlib.suppress(ProcessLookupError):
            harder()
    await child.wait()


def words(code: int | None) -> str:
    """An exit code for a person."""
    if code is None:
        return "could not be started"
    return f"signal {-code}" if code < 0 else f"exit code {code}"


@contextlib.asynccontextmanager
async def supervised(supervisor: Supervisor, wanted: bool) -> AsyncIterator[Supervisor]:
    """Run the supervisor for as long as the block lasts; only its (idle) state when it is not ``wanted``."""
    if wanted:
        supervisor.start()
    try:
        yield supervisor
    finally:
        await supervisor.stop()
