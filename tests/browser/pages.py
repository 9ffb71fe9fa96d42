"""Waiting for a page of Vigie, as browser tests and pictures need it."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page


def settled(page: Page) -> Page:
    """The page once Streamlit has stopped running its script."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    return page


def opened(context: BrowserContext, url: str) -> Page:
    page = context.new_page()
    page.goto(url)
    page.wait_for_selector(".vg-word")
    return settled(page)


def drawn(page: Page) -> None:
    """Wait for what comes after the script: charts, and elements that Streamlit fades in (axe measures colours)."""
    for chart in page.locator('[data-testid="stMetricChart"]').all():
        chart.locator("svg").first.wait_for()
    page.wait_for_timeout(600)
