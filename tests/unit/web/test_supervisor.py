"""The supervisor, with fake children: small scripts instead of the poller."""

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.web.supervisor import (
    LONGEST_WAIT,
    STEADY,
    Lock,
    PollerState,
    Supervisor,
    backoff,
    lock_path,
    next_failures,
    supervised,
    words,
)
from tests.unit.web.served import is_alive

ENDS_WITH_ITS_INPUT = "import sys; sys.stdin.read()"
HEEDS_NOTHING = (
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(60)"
)


def python(script: str) -> tuple[str, ...]:
    return (sys.executable, "-S", "-c", script)


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.01)


class Clock:
    """Time that moves only by sleeping; remembers how long was slept."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


def run(story: Awaitable[None]) -> None:
    async def main() -> None:
        await story

    asyncio.run(main())


@given(st.integers(-5, 10_000))
def test_waits_double_up_to_a_minute_and_never_end(failures: int) -> None:
    assert 0 <= backoff(failures) <= LONGEST_WAIT
    assert backoff(failures) <= backoff(failures + 1)


def test_the_first_waits_are_1_2_4_seconds() -> None:
    assert [backoff(n) for n in range(9)] == [0, 1, 2, 4, 8, 16, 32, 60, 60]


def test_a_child_that_lived_long_starts_counting_anew() -> None:
    assert next_failures(7, STEADY) == 1
    assert next_failures(7, STEADY - 1) == 8


def test_a_child_that_dies_is_started_again_with_growing_waits(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        clock = Clock()
        supervisor = Supervisor(python("import sys; sys.exit(7)"), clock=clock, sleep=clock.sleep)
        supervisor.start()
        await until(lambda: supervisor.state.restarts >= 4)
        await supervisor.stop()
        assert clock.slept[:4] == [1, 2, 4, 8]
        assert supervisor.state.last_exit == 7
        assert not supervisor.state.running

    run(story())
    lines = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert lines[0] == "the poller ended (exit code 7); starting it again in 1 s"


def test_a_child_that_cannot_be_started_is_tried_again() -> None:
    async def story() -> None:
        clock = Clock()
        supervisor = Supervisor(("/nowhere/at/all",), clock=clock, sleep=clock.sleep)
        supervisor.start()
        await until(lambda: supervisor.state.restarts >= 2)
        await supervisor.stop()
        assert supervisor.state.last_exit is None

    run(story())


def test_stopping_closes_the_childs_input_and_waits_for_it(tmp_path: Path) -> None:
    ended = tmp_path / "ended"
    script = f"import sys; open({str(tmp_path / 'began')!r}, 'w'); sys.stdin.read(); open({str(ended)!r}, 'w')"

    async def story() -> None:
        async with supervised(Supervisor(python(script)), wanted=True) as supervisor:
            await until((tmp_path / "began").exists)
            pid = supervisor.state.pid
            assert pid is not None
            assert is_alive(pid)
        assert not is_alive(pid)
        assert ended.exists(), "it was ended by force"
        assert supervisor.state == PollerState(wanted=True)

    run(story())


def test_a_child_that_heeds_nothing_is_killed() -> None:
    async def story() -> None:
        supervisor = Supervisor(python(HEEDS_NOTHING), grace=0.3)
        supervisor.start()
        await until(lambda: supervisor.state.running)
        pid = supervisor.state.pid
        assert pid is not None
        began = time.monotonic()
        await supervisor.stop()
        assert not is_alive(pid)
        assert time.monotonic() - began < 10

    run(story())


def test_a_child_killed_from_outside_comes_back() -> None:
    async def story() -> None:
        clock = Clock()
        supervisor = Supervisor(python(ENDS_WITH_ITS_INPUT), clock=clock, sleep=clock.sleep)
        supervisor.start()
        await until(lambda: supervisor.state.running)
        first = supervisor.state.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        await until(lambda: supervisor.state.running and supervisor.state.pid != first)
        assert supervisor.state.restarts == 1
        assert words(supervisor.state.last_exit) == "signal 9"
        await supervisor.stop()

    run(story())


def test_a_poller_that_is_not_wanted_is_not_started() -> None:
    async def story() -> None:
        async with supervised(Supervisor(("/nowhere/at/all",)), wanted=False) as supervisor:
            await asyncio.sleep(0)
            assert supervisor.state == PollerState()

    run(story())


def test_only_one_of_two_processes_supervises_and_the_other_takes_over(tmp_path: Path) -> None:
    async def story() -> None:
        path = tmp_path / "folder" / "vigie.db.poller-lock"
        clock = Clock()
        first = Supervisor(python(ENDS_WITH_ITS_INPUT), lock=Lock(path))
        second = Supervisor(python(ENDS_WITH_ITS_INPUT), lock=Lock(path), sleep=clock.sleep)
        first.start()
        await until(lambda: first.state.running)
        second.start()
        await until(lambda: len(clock.slept) > 3)
        assert second.state.standby
        assert not second.state.running
        await first.stop()
        await until(lambda: second.state.running)
        assert not second.state.standby
        await second.stop()

    run(story())


def test_a_lock_that_cannot_be_written_does_not_stop_polling(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    async def story() -> None:
        lock = Lock(tmp_path / "file" / "lock")
        async with supervised(Supervisor(python(ENDS_WITH_ITS_INPUT), lock=lock), wanted=True) as supervisor:
            await until(lambda: supervisor.state.running)

    run(story())


def test_the_lock_lies_beside_the_database_and_names_no_password() -> None:
    assert lock_path("sqlite:///data/vigie.db") == Path("data/vigie.db.poller-lock")
    other = lock_path("postgresql://me:secret@host/vigie")
    assert "secret" not in str(other)
    assert other != lock_path("postgresql://me:secret@host/other")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_killed_app_leaves_no_orphan() -> None:
    app = textwrap.dedent(
        f"""
        import asyncio, sys
        from monitor.web.supervisor import Supervisor
        async def main():
            supervisor = Supervisor((sys.executable, "-S", "-c", {ENDS_WITH_ITS_INPUT!r}))
            supervisor.start()
            while not supervisor.state.running:
                await asyncio.sleep(0.01)
            print(supervisor.state.pid, flush=True)
            await asyncio.sleep(60)
        asyncio.run(main())
        """
    )
    parent = subprocess.Popen([sys.executable, "-c", app], stdout=subprocess.PIPE, cwd=Path(__file__).parents[3])
    try:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert is_alive(child)
    finally:
        parent.kill()
        parent.wait()
        parent.stdout.close()  # type: ignore[union-attr]
    deadline = time.monotonic() + 20
    while is_alive(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_alive(child)
