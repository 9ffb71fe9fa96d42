"""Regimes as dated rows, and how they stand on a day."""

from datetime import date

import pytest

from monitor.knowledge.model import Regime
from monitor.knowledge.records import KnowledgeError
from monitor.knowledge.regimes import read_regimes, standing

ROW = """[regime-9999]
subject: Testland
committee: un-9999-committee
created: 2015-03-03
resolutions: 9999 9998
latest: 9998 (30 May 2025)
measures: arms embargo
measures-until: 2026-05-31
panel: Panel of Experts
panel-until: 2026-07-01
status: in force
source: a press release
checked-on: 2026-03-31
"""


def regime(text: str = ROW) -> Regime:
    (found,) = read_regimes(text, "r.txt", {"un-9999-committee"})
    return found


def test_before_its_end_a_regime_shows_the_date() -> None:
    assert standing(regime(), date(2026, 5, 31)) == (
        "in force: measures arms embargo until 31 May 2026; panel Panel of Experts until 1 Jul 2026"
    )


def test_an_end_that_has_passed_says_that_renewal_is_not_verified() -> None:
    assert standing(regime(), date(2026, 6, 1)) == (
        "in force: measures arms embargo until 31 May 2026, renewal not verified; "
        "panel Panel of Experts until 1 Jul 2026"
    )


def test_an_ended_regime_has_nothing_to_renew() -> None:
    ended = regime(ROW.replace("in force", "ended").replace("measures: arms embargo", "measures: until 31 May 2026"))
    assert standing(ended, date(2030, 1, 1)) == "ended: until 31 May 2026"


def test_a_committee_without_sanctions_says_so() -> None:
    other = regime(ROW.replace("in force", "not sanctions").replace("measures: arms embargo", "measures: mandate"))
    assert other.sanctions is False
    assert standing(other, date(2026, 1, 1)) == "no sanctions regime; mandate until 31 May 2026"


def test_without_panel_none_is_shown() -> None:
    row = ROW.replace("panel: Panel of Experts", "panel: none").replace("panel-until: 2026-07-01\n", "")
    assert standing(regime(row), date(2026, 1, 1)) == "in force: measures arms embargo until 31 May 2026"


@pytest.mark.parametrize(
    ("old", "new", "line", "word"),
    [
        ("committee: un-9999-committee", "committee: un-1-committee", 3, "unknown id 'un-1-committee'"),
        ("created: 2015-03-03", "created: March 2015", 4, "takes a day"),
        ("status: in force", "status: lively", 11, "unknown status 'lively'"),
        ("source: a press release", "sauce: a press release", 12, "unknown line 'sauce'"),
        ("checked-on: 2026-03-31\n", "", 1, "no checked-on: line"),
    ],
)
def test_a_wrong_row_is_refused_with_file_and_line(old: str, new: str, line: int, word: str) -> None:
    with pytest.raises(KnowledgeError) as error:
        regime(ROW.replace(old, new))
    assert str(error.value).startswith(f"r.txt:{line}: ")
    assert word in str(error.value)
