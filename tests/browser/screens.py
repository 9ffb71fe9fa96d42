"""``make screens``: the pictures of docs/screens and the README, taken from the demonstration in a real Chromium.

The demonstration's own texts are written for Vigie, so the pictures may be published. They are taken once the live part
has begun and its edited article has been edited, which takes about two minutes.
"""

from __future__ import annotations

import csv
import io
import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from PIL import Image
from playwright.sync_api import BrowserContext, sync_playwright

from tests.browser.chromium import installed
from tests.browser.conftest import ARGUMENTS
from tests.browser.pages import drawn, opened
from tests.browser.stage import ROOT, free_port

OUT = ROOT / "docs" / "screens"
MODES = {
    "light": {"color_scheme": "light", "viewport": {"width": 1440, "height": 900}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1440, "height": 900}},
    "narrow": {"color_scheme": "light", "viewport": {"width": 390, "height": 844}},
}
EDITED = "64 voyages"  # in the headline of the article that the demonstration edits
PAGES = {
    "overview": "?last=all&relevance=0.5",
    "articles": "articles?last=30d&relevance=0.5",
    "article": "articles?last=30d&article={edited}",
    "actors": "actors?last=all&entity=KP&relevance=0.5",
    "transfers": "transfers?last=all",
    "alerts": "alerts?last=30d",
    "sources": "sources?last=30d",
}


def main() -> int:
    port = free_port()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MONITOR_")}
    environment["MONITOR_PORT"] = str(port)
    demo = subprocess.Popen([sys.executable, "-m", "monitor", "demo"], cwd=ROOT, env=environment)
    try:
        base = f"http://127.0.0.1:{port}"
        edited = wait_for_edit(base, demo)
        OUT.mkdir(parents=True, exist_ok=True)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=installed(), args=ARGUMENTS)
            for mode, options in MODES.items():
                context = browser.new_context(**options)  # type: ignore[arg-type]
                for name, path in PAGES.items():
                    take(context, f"{base}/{path.format(edited=edited)}", OUT / f"{name}-{mode}.png")
                context.close()
            browser.close()
    finally:
        demo.send_signal(signal.SIGINT)
        demo.wait(20)
    print(f"{len(PAGES) * len(MODES)} pictures in {OUT}")
    return 0


def wait_for_edit(base: str, demo: subprocess.Popen[bytes], seconds: float = 300) -> str:
    """The number of the edited article, once its text has changed."""
    first = ""
    until = time.monotonic() + seconds
    while time.monotonic() < until and demo.poll() is None:
        try:
            with urllib.request.urlopen(f"{base}/export/articles.csv?last=all", timeout=20) as answer:
                rows = list(csv.DictReader(io.StringIO(answer.read().decode("utf-8-sig"))))
        except OSError:
            rows = []
        for row in rows:
            if EDITED in row["title"]:
                first = first or row["content_hash"]
                if row["content_hash"] != first:
                    return row["id"]
        time.sleep(1)
    raise SystemExit("the demonstration ended, or has not edited its article: have its items changed?")


def take(context: BrowserContext, address: str, path: Path) -> None:
    page = opened(context, address)
    drawn(page)
    page.wait_for_timeout(1_500)  # Plotly says nothing when it has drawn
    page.screenshot(path=path)
    page.close()
    with Image.open(path) as picture:
        # 256 colours keep the files small; maximum coverage keeps the rare ones, such as those of a short bar
        method, dither = Image.Quantize.MAXCOVERAGE, Image.Dither.NONE
        picture.convert("RGB").quantize(256, method=method, dither=dither).save(path, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
