"""Names: marks, endings, cues, periods, and what is too unsafe to be one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain import Alias
from monitor.knowledge.names import Writing, read_common, read_endings, read_names
from monitor.knowledge.records import KnowledgeError, Where

WHERE = Where("f.txt", 7)
WRITING = Writing({("de", "adj"): ("", "e", "en"), ("en", "s"): ("", "s")}, {"en": frozenset({"jordan", "reunion"})})


def names(value: str, language: str = "en", cues: tuple[str, ...] = ()) -> list[Alias]:
    return list(read_names(value, language, WHERE, WRITING, cues))


def test_names_are_separated_by_semicolons() -> None:
    assert [alias.text for alias in names("North Korea; Pyongyang;")] == ["North Korea", "Pyongyang"]


def test_an_equals_sign_makes_a_name_count_only_as_written() -> None:
    (alias,) = names("=US")
    assert (alias.text, alias.exact_case, alias.inflect) == ("US", True, False)


def test_an_ending_is_written_out() -> None:
    assert [alias.text for alias in names("iranisch@adj", "de")] == ["iranisch", "iranische", "iranischen"]
    assert [a.text for a in names("cruise missile@s test@s")] == [
        "cruise missile test",
        "cruise missile tests",
        "cruise missiles test",
        "cruise missiles tests",
    ]


def test_an_unknown_ending_is_refused() -> None:
    with pytest.raises(KnowledgeError, match=r"f\.txt:7: no ending @x for en"):
        names("missile@x")


def test_cues_in_braces_stand_for_this_name_alone() -> None:
    georgia, tbilisi = names("Georgia {Caucasus, South Ossetia}; Tbilisi")
    assert georgia.cues == ("Caucasus", "South Ossetia")
    assert tbilisi.cues == ()


def test_the_cues_of_a_block_hold_for_names_that_do_not_say_otherwise() -> None:
    plain, own, safe = names("Maria; Angara {ship}; !MV Maria", cues=("vessel",))
    assert (plain.cues, own.cues, safe.cues) == (("vessel",), ("ship",), ())


def test_a_period_says_when_a_name_meant_this_entity() -> None:
    (alias,) = names("defence minister [2012-11-06..2024-05-12]")
    assert (alias.valid_from, alias.valid_to) == (date(2012, 11, 6), date(2024, 5, 12))
    (alias,) = names("foreign minister {Moscow} [2004-03-09..]")
    assert (alias.cues, alias.valid_from, alias.valid_to) == (("Moscow",), date(2004, 3, 9), None)


@pytest.mark.parametrize("period", ["[2024]", "[2024-13-01..]", "[2024-05-12..2019-01-01]"])
def test_a_wrong_period_is_refused(period: str) -> None:
    with pytest.raises(KnowledgeError):
        names(f"minister {period}")


@pytest.mark.parametrize(
    ("value", "language"),
    [
        ("US", "en"),  # two letters, any case
        ("=U", "en"),
        ("北", "ja"),
        ("북", "ko"),
        ("Jordan", "en"),  # an ordinary word
        ("...", "en"),
        ("Georgia {}", "en"),
        ("Georgia {Tbilisi", "en"),
    ],
)
def test_an_unsafe_name_is_refused(value: str, language: str) -> None:
    with pytest.raises(KnowledgeError, match=r"^f\.txt:7: "):
        names(value, language)


@pytest.mark.parametrize("value", ["=US", "=Jordan", "Jordan {Amman}", "!Jordan", "Jordan River"])
def test_an_unsafe_name_is_allowed_once_somebody_took_care(value: str) -> None:
    assert names(value)


def test_endings_and_common_words_are_read_from_files() -> None:
    assert read_endings("[de]\nadj: |e|en\n", "e.txt") == {("de", "adj"): ("", "e", "en")}
    assert read_common("en: Jordan; car\n", "c.txt") == {"en": frozenset({"jordan", "car"})}
    with pytest.raises(KnowledgeError, match="unknown language 'xx'"):
        read_endings("[xx]\nadj: |e\n", "e.txt")
    with pytest.raises(KnowledgeError, match="twice"):
        read_endings("[de]\nadj: e|e\n", "e.txt")


@given(st.text(max_size=60))
def test_any_value_is_read_or_refused_with_one_line(value: str) -> None:
    try:
        found = names(value)
    except KnowledgeError as error:
        message = str(error)
    else:
        message = "f.txt:7: "
        assert all(alias.text and alias.text == alias.text.strip() for alias in found)
    assert message.startswith("f.txt:7: ")
    assert len(message.splitlines()) == 1
