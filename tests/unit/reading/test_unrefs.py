import pytest

from monitor.reading.unrefs import un_refs
from monitor.text import fold

REGIMES = {"1718": "regime-kp", "2397": "regime-kp", "1929": "regime-ir"}


def symbols(text: str) -> list[str]:
    return [ref.symbol for ref in un_refs(fold(text), REGIMES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UN Security Council resolution 1718 (2006) bars it", ["1718"]),
        ("under UN resolutions 1718, 1874 and 2397", ["1718", "1874", "2397"]),
        ("see S/2024/215 and S/RES/2397 (2017)", ["S/2024/215", "S/RES/2397"]),
        ("the 1718 Committee of the UN", ["1718"]),
        ("la résolution 1718 (2006) du Conseil de sécurité", ["1718"]),
        ("les résolutions n° 1718 et 2397 de l'ONU", ["1718", "2397"]),
        ("резолюция 1718 Совета Безопасности ООН", ["1718"]),
        ("нарушение резолюций СБ ООН № 1718", ["1718"]),
        ("резолюції Ради Безпеки ООН 1929", ["1929"]),
        ("안보리 결의 2397호 위반", ["2397"]),
        ("유엔 안보리 결의 제1718호", ["1718"]),
        ("安保理決議1718号に違反", ["1718"]),
        ("国連安保理の決議第2397号", ["2397"]),
        ("联合国安理会第1718号决议", ["1718"]),
        ("聯合國安理會第2397號決議", ["2397"]),
        ("القرار 1718 الصادر عن مجلس الأمن", ["1718"]),
        ("قطعنامه ۱۷۱۸ شورای امنیت", ["1718"]),
        ("la resolución 1718 del Consejo de Seguridad", ["1718"]),
        ("die Resolution 1718 des UN-Sicherheitsrats", ["1718"]),
    ],
)
def test_a_resolution_is_read_in_each_language(text: str, expected: list[str]) -> None:
    assert symbols(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In 1718 the town was founded, sanctions followed",
        "the UN was told of 2397 cases",
        "House Resolution 1230 on sanctions",
        "a New Year's resolution 2025 kept by few",
        "2024 주택 1718호 분양",
        "1988年に制裁",
        "no numbers at all",
        "",
    ],
)
def test_a_bare_number_or_year_is_no_resolution(text: str) -> None:
    assert symbols(text) == []


def test_a_reference_cuts_to_its_number_and_knows_its_regime() -> None:
    text = "Résolution 1718 du Conseil de sécurité"
    (ref,) = un_refs(fold(text), REGIMES)
    assert ref.span.cut(text) == "1718"
    assert ref.regime == "regime-kp"


def test_each_reference_is_given_once() -> None:
    assert symbols("UN resolution 1718, again resolution 1718") == ["1718"]
