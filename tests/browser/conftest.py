"""Fixtures of the browser tests. One Chromium for all; each test has a context, so a storage, of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Request, sync_playwright

from tests.browser.chromium import installed

LOCAL = {"127.0.0.1", "localhost", ""}
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = installed()
    if path is None:
        pytest.fail("no Chromium: run `make browser`, or name one by CHROMIUM=/path/to/chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def off_host() -> Iterator[list[str]]:
    """Requests to any other host, from any page of the test. It must stay empty, and is checked when the test ends."""
    seen: list[str] = []
    yield seen
    assert not seen, f"pages asked other hosts: {seen}"


@pytest.fixture
def new_context(chromium: Browser, off_host: list[str]) -> Iterator[Callable[..., BrowserContext]]:
    """Makes browser contexts (as separate browsers: no cookie or storage is shared), closed at the end."""
    contexts: list[BrowserContext] = []

    def note(request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname not in LOCAL:
            off_host.append(request.url)

    def make(**options: object) -> BrowserContext:
        context = chromium.new_context(**{"viewport": {"width": 1440, "height": 900}, **options})
        context.set_default_timeout(20_000)
        context.on("request", note)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()
