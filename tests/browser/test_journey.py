"""One walk: open, filter, copy the link elsewhere, Back, set an alert, see an article come in, download it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.pages import opened, settled
from tests.browser.stage import LocalFeed, Vigie, running

pytestmark = [pytest.mark.xdist_group("browser"), pytest.mark.timeout(180)]

ARCHIVE = [
    ("Pyongyang shipped artillery shells to Russia, Seoul says", "South Korea's defence ministry said North Korea sent "
     "containers of artillery shells to Russia by sea."),
    ("Security Council extends the arms embargo on Darfur", "The UN Security Council renewed the sanctions regime on "
     "Sudan and the mandate of its panel of experts."),
    ("Tehran delivered drones to Moscow, Kyiv says", "Ukraine said Iran had supplied Shahed-136 drones to Russia."),
    ("Weather turns cold in the hills", "Snow is expected above a thousand metres."),
]  # fmt: skip


@pytest.fixture(scope="module")
def feed() -> Iterator[LocalFeed]:
    feed = LocalFeed()
    for n, (title, text) in enumerate(ARCHIVE):
        feed.publish(title, text, datetime.now(UTC) - timedelta(hours=5 + n))
    with feed.serving():
        yield feed


@pytest.fixture(scope="module")
def vigie(feed: LocalFeed, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vigie]:
    folder = tmp_path_factory.mktemp("vigie")
    row = f"Test agency,{feed.url},en,KR,agency,private,B,test,yes,\n"
    with running(folder, row) as vigie:
        vigie.wait_for_articles(len(ARCHIVE))
        yield vigie


def test_from_opening_to_the_csv(vigie: Vigie, feed: LocalFeed, new_context: Callable[..., BrowserContext]) -> None:
    first = new_context(accept_downloads=True)
    page = opened(first, vigie.url)

    # The bare address becomes one that says what is shown.
    page.wait_for_url(re.compile(r"last=30d"))
    expect(page.get_by_text(ARCHIVE[0][0]).first).to_be_visible(timeout=60_000)
    expect(page.get_by_text(ARCHIVE[3][0])).to_have_count(0)  # the weather is not relevant

    # Filter by an actor.
    page.get_by_role("link", name="Articles", exact=True).click()
    page.wait_for_url(re.compile(r"/articles\?"))
    settled(page)
    expect(page.get_by_text(ARCHIVE[1][0]).first).to_be_visible()
    page.get_by_role("button", name="Actor").click()
    page.get_by_role("combobox", name="Actor").fill("North Korea")
    page.get_by_role("option", name="North Korea", exact=True).click()
    page.wait_for_url(re.compile(r"actor=KP"))
    page.keyboard.press("Escape")
    settled(page)
    expect(page.get_by_text(ARCHIVE[0][0]).first).to_be_visible()
    expect(page.get_by_text(ARCHIVE[1][0])).to_have_count(0)

    # The same link in a second browser shows the same.
    second = opened(new_context(), page.url)
    expect(second.get_by_text(ARCHIVE[0][0]).first).to_be_visible()
    expect(second.get_by_text(ARCHIVE[1][0])).to_have_count(0)
    second.close()

    # Back takes the filter away again.
    page.go_back()
    page.wait_for_url(re.compile(r"^(?!.*actor=)"))
    settled(page)
    expect(page.get_by_text(ARCHIVE[1][0]).first).to_be_visible()

    # An alert.
    page.get_by_role("link", name="Alerts", exact=True).click()
    page.wait_for_url(re.compile(r"/alerts\?"))
    settled(page)
    page.get_by_role("link", name=re.compile("New alert")).first.click()
    page.wait_for_url(re.compile(r"alert=new"))
    settled(page)
    page.get_by_label("Name").fill("Shells to Myanmar")
    page.get_by_label("Query").fill("actor:MM AND shells")
    page.get_by_role("button", name="Save").click()
    page.wait_for_url(re.compile(r"alert=\d+"))
    expect(page.get_by_text("watches from now on")).to_be_visible()

    # A matching article comes in: pill, toast, hit.
    page.get_by_role("link", name="Articles", exact=True).click()
    page.wait_for_url(re.compile(r"/articles\?"))
    settled(page)
    published = feed.publish("Artillery shells shipped from Belarus to Myanmar, report says",
                             "A report says Belarus delivered artillery shells to Myanmar's army.")  # fmt: skip
    vigie.wait_for_articles(len(ARCHIVE) + 1)
    pill = page.get_by_role("button", name=re.compile(r"\d+ new"))
    expect(pill).to_be_visible(timeout=10_000)
    expect(page.get_by_text(published.title).first).to_be_visible()  # the toast names it
    expect(page.locator("main, [data-testid=stMain]").get_by_text(published.title)).to_have_count(
        0
    )  # the list is still
    pill.click()
    settled(page)
    expect(page.locator("[data-testid=stMain]").get_by_text(published.title).first).to_be_visible()

    # What the page shows is what its CSV holds.
    with page.expect_download() as caught:
        page.get_by_role("link", name=re.compile("CSV")).first.click()
    rows = list(csv.DictReader(io.StringIO(Path(caught.value.path()).read_text(encoding="utf-8-sig"))))
    shown = page.locator("[data-testid=stMain]").inner_text()
    assert {row["title"] for row in rows} == {published.title, *(title for title, _ in ARCHIVE[:3])}
    assert all(row["title"] in shown for row in rows)
    (row,) = [row for row in rows if row["title"] == published.title]
    assert set(row["states"].split("; ")) == {"BY", "MM"}

    page.get_by_role("link", name="Alerts", exact=True).click()
    page.wait_for_url(re.compile(r"/alerts\?"))
    settled(page)
    expect(page.get_by_text(published.title).first).to_be_visible()
    hits = list(csv.DictReader(io.StringIO(vigie.fetch("/export/hits.csv").lstrip("﻿"))))
    assert [(hit["alert_name"], hit["title"]) for hit in hits] == [("Shells to Myanmar", published.title)]
