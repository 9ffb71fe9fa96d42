"""Which Chromium the browser tests use, and how it comes to be there.

``python -m tests.browser.chromium`` makes sure that there is one and says which: an installed one, else, as root on
Debian or Ubuntu, one from apt, else one that Playwright downloads.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def installed() -> str | None:
    """The path of a Chromium on this machine, or None. ``CHROMIUM`` in the environment names one."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).is_file() else None
    for name in NAMES:
        if path := shutil.which(name):
            return path
    return _playwrights()


def _playwrights() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def _run(*command: str) -> bool:
    print("  $", *command, flush=True)
    environ = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=environ, stdout=subprocess.DEVNULL).returncode == 0


def ensure() -> str:
    """A usable Chromium, installed if need be. Exits with one line of advice when there is none to be had."""
    if path := installed():
        print(f"Browser tests use the installed {path}")
        return path
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        print("No Chromium found; installing Debian's by apt")
        # Noto: without a font for them, Arabic, Korean and Chinese are boxes in every screenshot.
        if _run("apt-get", "update", "-qq") and _run(
            "apt-get", "install", "-qq", "-y", "chromium", "fonts-noto-core", "fonts-noto-cjk"
        ):
            path = installed()
    if path is None:
        print("No Chromium found; downloading Playwright's")
        if _run(sys.executable, "-m", "playwright", "install", "chromium"):
            path = installed()
    if path is None:
        sys.exit(
            "No Chromium could be installed. Install one by hand, or name one: CHROMIUM=/path/to/chromium make test"
        )
    print(f"Browser tests use {path}")
    return path


if __name__ == "__main__":
    ensure()
