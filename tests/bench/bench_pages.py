"""How long each page takes to run again, under AppTest, on the archive of 19,059 real items or a database you name.

``python -m tests.bench.bench_pages [sqlite:///path]``. Without a database the items are loaded into a new one first,
about a minute; where their file is missing nothing is measured. *first* is a session's first run with nothing kept,
*again* a rerun that changed nothing, *filter* a rerun with a filter never asked before: what a click costs.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import streamlit as st
from streamlit.logger import set_log_level
from streamlit.testing.v1 import AppTest

from tests.bench.machine import load

ROOT = Path(__file__).resolve().parents[2]
ITEMS = ROOT / "../shared/data/news/headlines_2025-26.jsonl"
MAIN = ROOT / "monitor/dashboard/main.py"
RUNS = int(os.environ.get("BENCH_RUNS", "5"))
BUDGET = 150  # ms
PAGES: dict[str, tuple[str, dict[str, str]]] = {
    "overview": ("overview", {}),
    "articles": ("articles", {}),
    "articles, table": ("articles", {"view": "table"}),
    "articles, searched": ("articles", {"q": "missile* OR 미사일"}),
    "one article": ("articles", {"article": "1"}),
    "actors": ("actors", {}),
    "one actor": ("actors", {"entity": "KP"}),
    "transfers": ("transfers", {}),
    "alerts": ("alerts", {}),
    "new alert": ("alerts", {"alert": "new"}),
    "sources": ("sources", {}),
}


def main(url: str | None) -> int:
    with tempfile.TemporaryDirectory() as folder:
        if url is None:
            if not ITEMS.is_file():
                print(f"skipped: {ITEMS.name} is not there")
                return 0
            url = f"sqlite:///{folder}/vigie.db"
            environment = {**os.environ, "MONITOR_DATABASE_URL": url}
            subprocess.run([sys.executable, "-m", "monitor", "load", str(ITEMS)], cwd=ROOT, env=environment, check=True)
        os.environ["MONITOR_DATABASE_URL"] = url
        return 0 if measure() else 1


def measure() -> bool:
    """Prints the table; whether every page kept to the budget and showed no error."""
    good = True
    print(f"{load()}")
    print(f"{'page':20}{'first':>9}{'again':>9}{'filter':>9}   ms, median of {RUNS}; the budget of a rerun is {BUDGET}")
    days = 2000  # filters never asked before: another number of days each time
    warm = AppTest.from_file(str(MAIN), default_timeout=120)
    warm.query_params = {"last": "all"}
    warm.run()  # imports, engine, knowledge: once a process
    set_log_level("ERROR")  # Streamlit misses a browser, each time it is asked; reading its settings sets this back
    for name, (page, own) in PAGES.items():
        st.cache_data.clear()
        at = AppTest.from_file(str(MAIN), default_timeout=120)
        if page != "overview":
            at.switch_page(f"app_pages/{page}.py")
        at.query_params = {"last": "all", "relevance": "0.5", **own}
        first = timed(at)
        again = [timed(at) for _ in range(RUNS)]
        changed = []
        for _ in range(RUNS):
            days += 1
            at.query_params = {"last": f"{days}d", "relevance": "0.5", **own}
            changed.append(timed(at))
        wrong = [error.value for error in at.error] + [exception.message for exception in at.exception]
        slow = "  over" if max(statistics.median(again), statistics.median(changed)) > BUDGET else ""
        good = good and not slow and not wrong
        print(
            f"{name:20}{first:9.0f}{statistics.median(again):9.0f}{statistics.median(changed):9.0f}{slow}"
            + (f"  {wrong}" if wrong else ""),
            flush=True,
        )
    print(f"afterwards: {load()}")
    return good


def timed(at: AppTest) -> float:
    begun = time.perf_counter()
    at.run()
    return 1000 * (time.perf_counter() - begun)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else None))
