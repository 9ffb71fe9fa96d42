"""The page of transfers in a real Chromium, on transfers of every status, script and kind of party, made by hand."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from db.engine import make_engine, writer
from db.feeds import set_feed_active
from tests.app.seed import FEEDS
from tests.app.transfers import TOLD, seed_transfers
from tests.browser.pages import drawn, opened, settled
from tests.browser.stage import Vigie, running
from tests.browser.test_accessibility import violations

pytestmark = [pytest.mark.xdist_group("browser"), pytest.mark.timeout(240)]

ALL = "transfers?last=30d&scope=all"
SHOWN = (ALL, f"{ALL}&view=table", "transfers?last=30d&supplier=CH&scope=un", "articles?last=30d&article=9&transfer=9")


@pytest.fixture(scope="module")
def vigie(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vigie]:
    folder = tmp_path_factory.mktemp("vigie")
    engine = make_engine(f"sqlite:///{folder / 'vigie.db'}")
    seed_transfers(engine)
    with writer(engine) as session:  # so that nobody asks for addresses that do not exist
        for id in range(1, len(FEEDS) + 1):
            set_feed_active(session, id, False, datetime.now(UTC))
    engine.dispose()
    with running(folder, "") as vigie:
        yield vigie


def asked(page: Page) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def test_a_flow_filters_the_list_and_a_row_opens_its_sentence(
    vigie: Vigie, new_context: Callable[..., BrowserContext]
) -> None:
    page = opened(new_context(), f"{vigie.url}/{ALL}")
    page.locator('[class*="st-key-row-transfer"]').nth(len(TOLD) - 1).wait_for()
    chart = page.locator(".js-plotly-plot").first
    chart.locator(".barlayer .point").first.wait_for()
    chart.click(position={"x": 60, "y": 8})  # the names of the first flow: the largest
    page.wait_for_url("**supplier=KP*")
    assert asked(settled(page)) == {"last": "30d", "supplier": "KP", "recipient": "RU", "scope": "all"}
    page.get_by_role("link", name="KN-23").click()
    page.wait_for_selector(".vg-article .vg-body mark")
    marked = settled(page).locator(".vg-article .vg-body mark")
    assert marked.count() == 1
    assert marked.inner_text().startswith("합동참모본부는")
    page.get_by_role("link", name="All transfers of this filter").click()
    page.wait_for_url("**/transfers*")
    assert asked(settled(page))["supplier"] == "KP"


def test_the_csv_beside_the_list_holds_its_transfers(vigie: Vigie, new_context: Callable[..., BrowserContext]) -> None:
    page = opened(new_context(), f"{vigie.url}/{ALL}&supplier=KP")
    address = page.locator("a.vg-csv").get_attribute("href")
    assert address is not None
    rows = list(csv.DictReader(io.StringIO(vigie.fetch(address))))
    assert len(rows) == page.locator('[class*="st-key-row-transfer"]').count() == 3


def test_the_pages_of_transfers_break_no_rule_of_accessibility(
    vigie: Vigie, new_context: Callable[..., BrowserContext]
) -> None:
    broken: list[str] = []
    for scheme in ("light", "dark"):
        context = new_context(color_scheme=scheme)
        for path in SHOWN:
            page = opened(context, f"{vigie.url}/{path}")
            drawn(page)
            broken += [f"{scheme} {path}: {found['id']}" for found in violations(Axe().run(page))]
            page.close()
    assert not broken


def test_nothing_is_wider_than_a_telephone(vigie: Vigie, new_context: Callable[..., BrowserContext]) -> None:
    context = new_context(viewport={"width": 390, "height": 844})
    for path in SHOWN:
        page = opened(context, f"{vigie.url}/{path}")
        drawn(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
        page.close()
