"""Who "we" is, and what it is when who speaks is found to be one of the two."""

from __future__ import annotations

import pytest

from monitor.domain import Article, AsserterRole, Status
from monitor.knowledge import load
from monitor.reading import read


@pytest.mark.parametrize(
    ("text", "supplier", "recipient", "status"),
    [
        ('"We will supply Moldova with missiles," Norwegian Defence Minister Sandvik said.', "NO", "MD", "planned"),
        ("« Nous avons livré des chars à la Moldavie », a déclaré le ministre polonais de la défense.",
         "PL", "MD", "confirmed"),
        ('"Wir haben der Ukraine Raketen geliefert", sagte der norwegische Premier.', "NO", "UA", "confirmed"),
        ("«Мы передали Армении гаубицы», заявил министр обороны Франции.", "FR", "AM", "confirmed"),
    ],
)  # fmt: skip
def test_we_are_the_party_of_who_speaks(text: str, supplier: str, recipient: str, status: str) -> None:
    (told,) = read(Article("", text), load()).transfers
    assert (told.supplier, told.recipient, told.status.value) == (supplier, recipient, status)
    assert told.asserted_by_role is AsserterRole.SUPPLIER


def test_without_a_speaker_nobody_is_we() -> None:
    told = read(Article("", "We will send Moldova two tanks."), load()).transfers
    assert all(one.supplier == "unknown" for one in told)


def test_who_is_found_to_give_and_says_so_admits_it() -> None:
    article = Article("España, Perú y 20 tanques", "«Hemos entregado a Perú 20 tanques», afirmó la ministra española.")
    (told,) = read(article, load()).transfers
    assert (told.supplier, told.recipient, told.status) == ("ES", "PE", Status.CONFIRMED)
    assert told.asserted_by_role is AsserterRole.SUPPLIER
