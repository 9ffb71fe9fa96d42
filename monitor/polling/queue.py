"""Articles that wait to be read: the queue taken first at start, and from time to time (design §3)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from db.engine import reader, writer
from db.readings import unread
from db.write import reread_batch
from monitor.failpoint import failpoint
from monitor.polling.tools import Tools, read_safely

log = logging.getLogger("monitor.poller")

BATCH: Final = 200


def read_waiting(tools: Tools, *, stopped: Callable[[], bool] = lambda: False) -> int:
    """Reads every article that has no current reading, oldest first; gives their number. Ends early when stopped."""
    total = 0
    while not stopped():
        with reader(tools.engine) as session:
            waiting = unread(session, limit=BATCH)
        if not waiting:
            break
        failpoint("before_read")
        readings = [read_safely(item.article, tools.knowledge) for item in waiting]
        failpoint("after_read")
        with writer(tools.engine) as session:
            done = reread_batch(
                session,
                [item.id for item in waiting],
                readings,
                tools.now(),
                hashes=[item.content_hash for item in waiting],
            )
            failpoint("before_commit")
        failpoint("after_commit")
        total += done
        if not done:  # their texts moved meanwhile; the next look finds them as they are now
            break
    if total:
        log.info("%d articles were waiting and have been read", total)
    return total
