from __future__ import annotations

import io

import pytest

from monitor.polling.progress import EVERY, Progress, duration, line


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    time = 0.0

    def __call__(self) -> float:
        return self.time


def test_a_line_says_how_many_of_how_many_how_fast_and_how_long_still() -> None:
    assert line(500, 2000, 10.0) == "500 of 2,000 articles (25 %), 50 a second, 30 s left"


def test_a_line_at_the_start_promises_nothing() -> None:
    assert line(0, 2000, 3.0) == "0 of 2,000 articles (0 %)"
    assert line(0, 0, 0.0) == "0 of 0 articles (100 %)"


@pytest.mark.parametrize(("seconds", "words"), [(59.2, "59 s"), (200, "3 min 20 s"), (7500, "2 h 5 min"), (-1, "0 s")])
def test_durations_are_told_in_two_units(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_elsewhere_than_on_a_terminal_a_line_is_added_every_few_seconds() -> None:
    stream, clock = io.StringIO(), Clock()
    progress = Progress(100, stream, clock)
    for done in range(10, 101, 10):
        clock.time += EVERY / 2
        progress.update(done)
    progress.close()
    said = stream.getvalue().splitlines()
    assert [words.split()[0] for words in said] == ["20", "40", "60", "80", "100"]
    assert "\x1b" not in stream.getvalue()


def test_on_a_terminal_one_line_is_rewritten_and_taken_away_in_the_end() -> None:
    stream, clock = Terminal(), Clock()
    progress = Progress(100, stream, clock)
    clock.time += 1
    progress.update(10)
    progress.close()
    assert "\n" not in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[2K")


def test_without_a_stream_nothing_is_written() -> None:
    clock = Clock()
    progress = Progress(100, None, clock)
    clock.time += 100
    progress.update(50)
    progress.close()
