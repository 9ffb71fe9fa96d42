"""The gloss: Vigie's own wording of a transfer, in two languages."""

from dataclasses import replace

import pytest

from monitor.domain import AsserterRole, ItemClass, Quantity, Span, Stage, Status, Transfer
from monitor.knowledge import load
from monitor.knowledge.gloss import GLOSS_LANGUAGES, ITEM_WORDS, STAGE_WORDS, STATUS_WORDS, gloss, status_words

KNOWLEDGE = load()
AIR_DEFENCE = Transfer(
    key="1",
    supplier="RU",
    recipient="KP",
    directed=True,
    item="air_defence",
    status=Status.ALLEGED,
    stage=Stage.UNKNOWN,
    quote=Span(0, 10),
    cue="추정",
    rule="ko.give",
    asserted_by="the Joint Chiefs",
)


def said(language: str = "en", **changes: object) -> str:
    return gloss(replace(AIR_DEFENCE, **changes), "Yonhap", KNOWLEDGE, language)  # type: ignore[arg-type]


def test_a_gloss_says_outlet_speaker_pair_goods_status_and_cue() -> None:
    assert said() == "Yonhap, citing the Joint Chiefs: Russia → North Korea, air defence, alleged; cue 추정"


def test_the_same_in_french() -> None:
    assert said("fr", asserted_by="KR") == (
        "Yonhap, citant Corée du Sud\u00a0: Russie → Corée du Nord, défense aérienne, allégué\u00a0; indice 추정"
    )


def test_a_pair_without_direction_is_joined_by_a_dash_and_a_missing_party_is_unnamed() -> None:
    assert "Ukraine – Norway" in said(supplier="UA", recipient="NO", directed=False)
    assert "unnamed → North Korea" in said(supplier="unknown")
    assert "non nommé → Corée du Nord" in said("fr", supplier="unknown")


def test_without_speaker_and_cue_they_are_left_out() -> None:
    assert said(asserted_by=None, cue="") == "Yonhap: Russia → North Korea, air defence, alleged"


def test_a_stage_is_said_unless_the_status_says_it() -> None:
    assert said(stage=Stage.SHIPPED).endswith("alleged, shipped; cue 추정")
    assert said(status=Status.HALTED, stage=Stage.HALTED).endswith("air defence, halted; cue 추정")


def test_system_and_quantity_stand_with_the_goods_as_written() -> None:
    six = Quantity(6, 6, "systems", "", "six", Span(0, 3))
    assert "air defence (S-300; six)" in said(system="sys-s-300", quantity=six)


def test_only_an_admission_or_an_examination_is_confirmed() -> None:
    told = replace(AIR_DEFENCE, status=Status.CONFIRMED)
    assert status_words(told) == "reported as fact"
    assert status_words(replace(told, asserted_by_role=AsserterRole.MEDIA), "fr") == "rapporté comme un fait"
    assert status_words(replace(told, asserted_by_role=AsserterRole.RECIPIENT)) == "confirmed"


@pytest.mark.parametrize("language", GLOSS_LANGUAGES)
def test_every_status_stage_and_item_has_a_word(language: str) -> None:
    assert set(STATUS_WORDS[language]) == set(Status)
    assert set(STAGE_WORDS[language]) == set(Stage)
    assert set(ITEM_WORDS[language]) == {item.value for item in ItemClass}


def test_a_gloss_is_one_line_whatever_the_text_holds() -> None:
    assert "\n" not in said(asserted_by="a\nb", cue="x\u2028y\r\nz")
