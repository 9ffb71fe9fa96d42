"""How fast articles are read: ``python -m tests.bench.bench_reading`` (part of ``make bench``).

Sizes: ``BENCH_HEADLINES`` (default 5000), ``BENCH_ARTICLES`` (default 200), ``BENCH_MEGABYTE`` (0 leaves it out).
Needs the shared news files; says so and stops where they are missing.
"""

from __future__ import annotations

import json
import os
import statistics
import time
from pathlib import Path

from monitor.domain import Article
from monitor.knowledge import load
from monitor.reading import read
from monitor.reading.index import INDEXED, build

NEWS = Path(__file__).resolve().parents[2] / "../shared/data/news"
ARTICLE = 3_000  # characters of the article that the aim of 3 ms is given for


def rows(name: str, limit: int) -> list[Article]:
    found = []
    with (NEWS / name).open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            found.append(Article(row.get("title") or "", row.get("text") or ""))
            if len(found) == limit:
                break
    return found


def line(what: str, seconds: list[float]) -> None:
    ordered = sorted(seconds)
    print(
        f"{what:34} {len(ordered):7,} {statistics.median(ordered) * 1e3:9.2f} "
        f"{ordered[int(len(ordered) * 0.95)] * 1e3:9.2f} {len(ordered) / sum(ordered):10,.0f}"
    )


def measure(articles: list[Article]) -> list[float]:
    """CPU seconds for each; not wall time, so that a busy machine disturbs less."""
    knowledge = load()
    for article in articles[:100]:
        read(article, knowledge)
    times = []
    for article in articles:
        started = time.process_time()
        read(article, knowledge)
        times.append(time.process_time() - started)
    return times


def main() -> None:
    if not NEWS.is_dir():
        print(f"no news to read in {NEWS.name}: the shared data are missing, nothing measured")
        return
    print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; CPU time, one core\n")
    print(f"{'index':34} {'seconds':>7}")
    started = time.process_time()
    knowledge = load()
    print(f"{'  reading and checking the files':34} {time.process_time() - started:7.2f}")
    total = 0.0
    for language in sorted(INDEXED):
        started = time.process_time()
        index = build(knowledge, language)
        spent = time.process_time() - started
        total += spent
        print(f"  {language} ({len(index.rules):,} patterns)".ljust(34), f"{spent:7.2f}")
    print(f"{'  all languages':34} {total:7.2f}\n")

    print(f"{'read':34} {'items':>7} {'median ms':>9} {'p95 ms':>9} {'items/s':>10}")
    line("headlines", measure(rows("headlines_2025-26.jsonl", int(os.environ.get("BENCH_HEADLINES", "5000")))))
    long = rows("full_articles_20_languages.jsonl", 258) + rows("agency_2026-04.jsonl", 500)
    long = [Article(a.title, a.body[:ARTICLE]) for a in long if len(a.body) >= ARTICLE * 0.8]
    line(f"articles of {ARTICLE:,} characters", measure(long[: int(os.environ.get("BENCH_ARTICLES", "200"))]))
    if int(os.environ.get("BENCH_MEGABYTE", "1")):
        for name, piece in (
            ("1 MB English", "North Korea shipped missiles to Russia. "),
            ("1 MB Korean without blanks", "북한이러시아에미사일을보냈다"),
            ("1 MB Russian", "Северная Корея поставила снаряды России. "),
            ("1 MB of one letter", "a"),
        ):
            line(name, measure([Article("", (piece * (1_000_000 // len(piece) + 1))[:1_000_000])]))


if __name__ == "__main__":
    main()
