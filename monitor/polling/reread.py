"""Reading the whole archive again with today's reader and knowledge."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from typing import Final

from tqdm import tqdm

from db.engine import make_engine, optimize, reader, writer
from db.migrate import migrate
from db.readings import stale
from db.write import reread_batch, sync_entities
from monitor.polling.readers import Readers, collect
from monitor.polling.tools import knowledge_of, utc_now
from monitor.reading import READER_VERSION
from monitor.settings import Settings

BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Reread:
    """What a rereading did; ``str()`` is one line for a person."""

    articles: int = 0
    seconds: float = 0.0

    def __str__(self) -> str:
        if not self.articles:
            return "Every article has been read by this reader with this knowledge already."
        return f"{self.articles:,} articles read again ({self.seconds:.1f} s)."


def reread(settings: Settings, *, progress: bool | None = None, processes: int | None = None) -> Reread:
    """Reads every article whose reading is of another reader or other knowledge; goes on where a killed run stopped.

    Hits that this brings are backfill. ``progress`` None shows a bar on a terminal only; ``processes`` is how many read
    (see ``Readers``). Raises KnowledgeError, SQLAlchemyError.
    """
    started = time.monotonic()
    knowledge = knowledge_of(settings)
    articles = after = 0
    with Readers(settings, knowledge, processes) as readers:
        engine = make_engine(settings.database_url)
        migrate(engine)
        with writer(engine) as session:
            sync_entities(session, knowledge)
        with tqdm(unit=" articles", disable=None if progress is None else not progress, file=sys.stderr) as bar:
            while True:
                with reader(engine) as session:
                    batch = stale(
                        session,
                        reader_version=READER_VERSION,
                        knowledge_version=knowledge.version,
                        after=after,
                        limit=BATCH,
                    )
                if not batch:
                    break
                after = batch[-1].id
                readings = collect(readers.submit([item.article for item in batch]))
                with writer(engine) as session:
                    articles += reread_batch(
                        session,
                        [item.id for item in batch],
                        readings,
                        utc_now(),
                        hashes=[item.content_hash for item in batch],
                    )
                bar.update(len(batch))
        optimize(engine)
        engine.dispose()
    return Reread(articles, time.monotonic() - started)
