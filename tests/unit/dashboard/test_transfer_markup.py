"""What a page says of a transfer beside its fields."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.dashboard.transfer_markup import unsaid
from monitor.domain import Party, PartyRole, Span, Stage, Status, Transfer

SENTENCE = Span(40, 90)
SUPPLIER = Party(PartyRole.SUPPLIER, "JP", "Tokyo", Span(45, 50))
RECIPIENT = Party(PartyRole.RECIPIENT, "TO", "Tonga", Span(60, 65))
GIFT = Transfer(
    "1", "JP", "TO", True, "uav", Status.CONFIRMED, Stage.UNKNOWN, SENTENCE, "gave", "en.give",
    parties=(SUPPLIER, RECIPIENT),
)  # fmt: skip


def test_nothing_is_said_where_the_sentence_names_both() -> None:
    assert unsaid(GIFT) == ""


@pytest.mark.parametrize(
    ("parties", "said"),
    [
        ((RECIPIENT,), "supplier not named in this sentence"),
        ((replace(SUPPLIER, span=Span(0, 5)), RECIPIENT), "supplier not named in this sentence"),
        ((SUPPLIER,), "recipient not named in this sentence"),
        ((), "supplier and recipient not named in this sentence"),
    ],
)
def test_a_party_taken_from_elsewhere_is_said_to_be(parties: tuple[Party, ...], said: str) -> None:
    assert unsaid(replace(GIFT, parties=parties)) == said


def test_an_unnamed_party_is_not_inferred() -> None:
    assert unsaid(replace(GIFT, supplier="unknown", parties=(RECIPIENT,))) == ""
