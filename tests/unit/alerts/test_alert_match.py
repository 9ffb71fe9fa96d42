"""Which alerts an article meets."""

from __future__ import annotations

from hypothesis import given

from monitor.alerts import compile_alert, match
from monitor.domain import AlertSpec, Subject
from monitor.query import Node, matches, to_text
from tests.unit.query.strategies import cases

FRENCH = Subject(
    1, "Corée du Nord : des transferts d’armes", "Selon Séoul.", "fr", frozenset(), frozenset({"KP"}), ("1", "a", "b")
)


def compiled(*queries: str) -> list[object]:
    return [compile_alert(AlertSpec(number, f"alert {number}", query)) for number, query in enumerate(queries, 1)]


def test_an_article_meets_each_of_its_alerts_once_in_their_order() -> None:
    alerts = compiled('"transferts d\'armes"', "russie", "actor:KP", "NOT actor:RU", "")
    assert match(alerts, FRENCH) == (1, 3, 4, 5)  # type: ignore[arg-type]


def test_a_broken_alert_says_why_and_costs_the_others_nothing() -> None:
    alerts = compiled("(", "actor:KP")
    assert match(alerts, FRENCH) == (2,)  # type: ignore[arg-type]
    broken = compile_alert(AlertSpec(1, "x", "("))
    assert broken.node is None
    assert broken.problem is not None
    assert broken.problem.startswith("at character ")


def test_no_alerts_match_nothing() -> None:
    assert match([], FRENCH) == ()


@given(cases)
def test_matching_many_alerts_equals_asking_each(case: tuple[list[Subject], list[Node]]) -> None:
    articles, queries = case
    alerts = [compile_alert(AlertSpec(number, "", to_text(node))) for number, node in enumerate(queries)]
    for article in articles:
        asked = tuple(number for number, node in enumerate(queries) if matches(node, article))
        assert match(alerts, article) == asked
