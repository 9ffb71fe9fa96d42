"""When a feed is polled next, and its health in words. Pure: the time is passed in."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Final

from monitor.domain import GOOD_OUTCOMES, Outcome

LONGEST: Final = 24 * 3600.0  # seconds between two polls of a feed that fails: a feed is never given up
POLITE: Final = 3600.0  # seconds up to which a server's max-age or a feed's ttl may stretch the interval
JITTER: Final = 0.1  # share of the wait by which it is moved to either side, so that feeds do not march in step

_NEEDS: Final = {
    Outcome.GONE: "It is paused; look for the feed's new address.",
    Outcome.NOT_FOUND: "Check the address or pause it.",
    Outcome.FORBIDDEN: "The publisher may not want to be polled: ask, or pause it.",
    Outcome.RATE_LIMITED: "It is polled less often until the server agrees.",
    Outcome.NOT_A_FEED: "Give the address of the feed itself, or add the page again to have its feed found.",
    Outcome.EMPTY_BODY: "It is tried again; if this lasts, check the address.",
    Outcome.NAME_NOT_FOUND: "Check this machine's connection; if other feeds work, check the address.",
    Outcome.TLS_ERROR: "The publisher has to mend the server's certificate; check the address.",
    Outcome.TOO_LARGE: "Look for a smaller feed of this source.",
    Outcome.TOO_MANY_REDIRECTS: "Check the address.",
    Outcome.BAD_REDIRECT: "Check the address.",
    Outcome.BLOCKED_ADDRESS: "It is not polled for safety; if this address is yours, allow its network.",
    Outcome.BAD_URL: "Correct the address.",
    Outcome.INTERNAL: "Please report it.",
}
_TRIED_AGAIN: Final = "It is tried again by itself."


def wait(
    *,
    feed_id: int,
    interval: float,
    outcome: Outcome,
    failures: int,
    now: datetime,
    retry_after: float | None = None,
    fresh_for: float | None = None,
) -> float:
    """Seconds until the next poll.

    ``interval`` is the feed's own, in seconds; ``failures`` counts polls in a row that failed, this one included. A
    feed that fails waits twice as long each time, at most a day, for ever. ``retry_after`` is the earliest moment the
    server wants to be asked again and is never undercut; ``fresh_for`` (max-age, ttl) stretches the interval up to an
    hour. The jitter depends on feed and time alone, so that a test and a night's log can be repeated.
    """
    if outcome in GOOD_OUTCOMES:
        seconds = max(interval, min(fresh_for or 0.0, POLITE))
    else:
        seconds = max(interval, min(LONGEST, interval * 2.0 ** min(max(0, failures - 1), 20)))
    seconds *= 1 + JITTER * _swing(feed_id, now)
    return max(seconds, retry_after or 0.0)


def next_poll(now: datetime, seconds: float) -> datetime:
    """The moment ``seconds`` after ``now``."""
    return now + timedelta(seconds=seconds)


def _swing(feed_id: int, now: datetime) -> float:
    """A number from -1 to 1 that feed and time decide."""
    digest = hashlib.blake2b(f"{feed_id}:{int(now.timestamp())}".encode(), digest_size=4).digest()
    return int.from_bytes(digest) / 0xFFFFFFFF * 2 - 1


SILENCE: Final = "Has not answered for "


def health(
    outcome: Outcome,
    *,
    detail: str,
    last_ok_at: datetime | None,
    now: datetime,
    entries: int = 0,
    new: int = 0,
    problems: int = 0,
) -> str:
    """How a feed is, in a sentence or two that say since when and what to do."""
    if outcome in GOOD_OUTCOMES:
        words = {
            Outcome.NOT_MODIFIED: "Works: nothing new.",
            Outcome.SAME_BODY: "Works: nothing new.",
            Outcome.EMPTY: "Answers, but holds no entries at the moment.",
        }.get(outcome, f"Works: {_count(entries, 'entry', 'entries')}, {new if new else 'nothing'} new.")
        return f"{words} {_count(problems, 'fault', 'faults')} in the feed, see its last polls." if problems else words
    if outcome is Outcome.GONE:
        start = "Has ended"
    elif last_ok_at is None:
        start = "Has never answered"
    else:
        start = f"{SILENCE}{lasting(now - last_ok_at)}"
    reason = detail.rstrip(". ") or outcome.value.replace("_", " ")
    return f"{start}: {reason}. {_NEEDS.get(outcome, _TRIED_AGAIN)}"


def lasting(span: timedelta) -> str:
    """A time span in its largest whole unit: ``3 days``, ``1 hour``, ``less than a minute``."""
    seconds = max(0, int(span.total_seconds()))
    for size, one, many in ((86_400, "day", "days"), (3_600, "hour", "hours"), (60, "minute", "minutes")):
        if seconds >= size:
            return _count(seconds // size, one, many)
    return "less than a minute"


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
