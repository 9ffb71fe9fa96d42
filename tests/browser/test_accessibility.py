"""axe on every page in both themes. What Streamlit itself gets wrong is listed by rule; anything else fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from tests.browser.pages import drawn, opened
from tests.browser.stage import LocalFeed, Vigie, running
from tests.browser.test_journey import ARCHIVE

pytestmark = [pytest.mark.xdist_group("browser"), pytest.mark.timeout(240)]

PAGES = {
    "overview": "",
    "articles": "articles?last=30d",
    "article": "articles?last=30d&article=1",
    "actors": "actors?last=30d",
    "actor": "actors?last=30d&entity=KP",
    "transfers": "transfers?last=30d&scope=un",
    "alerts": "alerts?last=30d",
    "new alert": "alerts?last=30d&alert=new",
    "sources": "sources?last=30d",
    "error": "articles?last=30d&colour=red",
}
STREAMLITS_OWN = {
    "svg-img-alt": '[data-testid="stMetricChart"]',  # the sparkline of st.metric marks empty groups as graphics
}
"""axe rule → the element in whose own markup Streamlit breaks it; the same rule broken elsewhere fails. A listed rule
that no page breaks fails too, so that the list shrinks when Streamlit mends something."""


@pytest.fixture(scope="module")
def vigie(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vigie]:
    feed = LocalFeed()
    for n, (title, text) in enumerate(ARCHIVE):
        feed.publish(title, text, datetime.now(UTC) - timedelta(hours=5 + n))
    with feed.serving():
        row = f"Test agency,{feed.url},en,KR,agency,private,B,test,yes,\n"
        with running(tmp_path_factory.mktemp("vigie"), row) as vigie:
            vigie.wait_for_articles(len(ARCHIVE))
            yield vigie


def test_no_page_breaks_a_rule_that_is_not_streamlits_own(
    vigie: Vigie, new_context: Callable[..., BrowserContext]
) -> None:
    ours: dict[str, list[str]] = {}
    theirs: set[str] = set()
    for scheme in ("light", "dark"):
        context = new_context(color_scheme=scheme)
        for name, path in PAGES.items():
            page = opened(context, f"{vigie.url}/{path}")
            drawn(page)
            for violation in violations(Axe().run(page)):
                rule = violation["id"]
                for node in violation["nodes"]:
                    if is_streamlits_own(page, rule, node):
                        theirs.add(rule)
                    else:
                        ours.setdefault(rule, []).append(f"{scheme} {name}: {node['html'][:160]}")
            page.close()
    assert not ours, "\n".join(f"{rule}: {len(places)}, e.g. {places[:4]}" for rule, places in ours.items())
    assert theirs == set(STREAMLITS_OWN), "listed as Streamlit's own, but no page breaks it any more"


def is_streamlits_own(page: Page, rule: str, node: dict[str, Any]) -> bool:
    element = STREAMLITS_OWN.get(rule)
    return element is not None and all(
        page.locator(target).evaluate("(node, element) => node.closest(element) !== null", element)
        for target in node["target"]
    )


def violations(results: Any) -> list[dict[str, Any]]:
    return list(results.response["violations"])
