"""Named points at which a test can kill the process, to prove that a kill loses and doubles nothing.

``MONITOR_FAIL_AT=after_parse`` ends the process, as SIGKILL would, when it first passes that point; ``after_parse:3``
at the third time. Without the variable a call costs one comparison.
"""

from __future__ import annotations

import os
from typing import Final

POINTS: Final = tuple(
    f"{when}_{what}" for what in ("fetch", "parse", "read", "match", "commit", "send") for when in ("before", "after")
)
_wanted, _, _times = os.environ.get("MONITOR_FAIL_AT", "").partition(":")
_left = int(_times or 1)


def failpoint(name: str) -> None:
    """Ends the process here, without any clean-up, when the environment names this point."""
    global _left
    if name != _wanted:
        return
    if name not in POINTS:
        raise ValueError(f"{name!r} is no fail point; known are {', '.join(POINTS)}")
    _left -= 1
    if _left == 0:
        os._exit(137)
