"""What lemon24/reader takes for the same items, for the table of ``bench_load``: ``python -m … ITEMS.jsonl``.

Each source becomes one RSS file that reader takes from the disk, so neither side waits for a network. Two times:
storing alone, which is all that reader must do, and storing with the search index brought up to date, which Vigie does
in the same transaction. reader reads nothing in its entries: no language, no actors, no topics.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

os.environ.setdefault("READER_NO_VENDORED_FEEDPARSER", "1")  # its own copy asks for a module that nothing installs


def document(source: str, items: Iterable[dict[str, Any]]) -> str:
    """The items of one source as RSS."""
    entries = "".join(
        f'<item><guid isPermaLink="false">{escape(str(item["id"]))}</guid><title>{escape(item["title"] or "")}</title>'
        f"<description>{escape(item.get('text') or '')}</description>"
        f"<link>{escape(item.get('url') or '')}</link></item>"
        for item in items
    )
    return f'<rss version="2.0"><channel><title>{escape(source)}</title>{entries}</channel></rss>'


def main(path: Path) -> None:
    """Prints three numbers: new entries, seconds for storing, seconds for the search index."""
    import reader

    by_source: dict[str, list[dict[str, Any]]] = defaultdict(list)
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            by_source[item["source"]].append(item)
    with tempfile.TemporaryDirectory() as folder:
        store = reader.make_reader(str(Path(folder) / "reader.db"), feed_root=folder)
        for number, (source, items) in enumerate(by_source.items()):
            (Path(folder) / f"{number}.xml").write_text(document(source, items), encoding="utf-8")
            store.add_feed(f"{number}.xml")
        started = time.monotonic()
        results = [result.value for result in store.update_feeds_iter(workers=os.cpu_count() or 1)]
        stored = time.monotonic()
        store.enable_search()
        store.update_search()
        indexed = time.monotonic()
        store.close()
    failed = [value for value in results if isinstance(value, Exception)]
    if failed:
        sys.exit(f"reader: {failed[0]}")
    print(sum(value.new for value in results if value), stored - started, indexed - stored)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
