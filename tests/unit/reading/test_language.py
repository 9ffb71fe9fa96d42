import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.reading.language import detect


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("The ship carried crates of rifles to the coast", "en"),
        ("Le navire transportait des caisses de fusils", "fr"),
        ("Das Schiff brachte Kisten mit Gewehren an die Küste", "de"),
        ("El barco llevaba cajas de fusiles a la costa", "es"),
        ("Судно везло ящики с винтовками, говорят рыбаки", "ru"),
        ("Судно везло ящики з гвинтівками, кажуть її рибалки", "uk"),
        ("배가 소총 상자를 실어 날랐다", "ko"),
        ("北, 美에 경고", "ko"),
        ("船が小銃の箱を運んだ", "ja"),
        ("日米首脳、制裁で対応協議", "ja"),
        ("主演作品で武器商人", "ja"),
        ("台湾の味海鲜餐厅", "zh"),
        ("这艘船运送了步枪", "zh"),
        ("這艘船運送了步槍", "zh"),
        ("السفينة حملت صناديق البنادق إلى الساحل", "ar"),
        ("کشتی جعبه‌های تفنگ را به ساحل برد", "fa"),
        ("", "und"),
        ("12 + 34 !?", "und"),
        ("😀😀", "und"),
    ],
)
def test_the_language_is_told_from_one_headline(title: str, language: str) -> None:
    assert detect(title, "") == language


def test_a_feeds_hint_decides_only_where_the_text_does_not() -> None:
    assert detect("中東情勢", "", "ja") == "ja"
    assert detect("The ship carried crates of rifles to the coast", "", "fr") == "en"
    assert detect("북한이 쏘았다", "", "ja") == "ko"


def test_headlines_in_capitals_are_read_like_others() -> None:
    assert detect("THE SHIP CARRIED CRATES OF RIFLES TO THE COAST", "") == "en"


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    language = detect(text, text)
    assert 2 <= len(language) <= 3
