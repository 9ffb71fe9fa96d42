"""Amounts of goods: what is read in eleven languages, and what must not be read. All sentences are our own."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.domain import Quantity
from monitor.reading.amounts.spelled import SPELLED
from monitor.reading.quantities import HEDGES, UNITS, is_goods, quantities, quantity_of

LANGUAGES = ["en", "fr", "es", "de", "ru", "uk", "ar", "fa", "ko", "ja", "zh"]


def read(text: str, language: str) -> list[Quantity]:
    return quantities(text, 0, len(text), language)


def short(quantity: Quantity) -> tuple[float | None, float | None, str, str]:
    return quantity.low, quantity.high, quantity.unit, quantity.hedge


def of(goods: str, text: str, language: str) -> Quantity | None:
    at = text.index(goods)
    return quantity_of(read(text, language), at, at + len(goods), text, language)


ONE_AMOUNT = [
    # language, sentence, low, high, unit, hedge, literal
    ("en", "They shipped 20,000 shells by rail.", 20_000, 20_000, "rounds", "", "20,000 shells"),
    ("en", "A depot lost 20 000 shells.", 20_000, 20_000, "rounds", "", "20 000 shells"),
    ("en", "It bought 1.5 million artillery rounds.", 1.5e6, 1.5e6, "rounds", "", "1.5 million artillery rounds"),
    ("en", "At least 40 anti-tank missiles came.", 40, None, "missiles", "at least", "At least 40 anti-tank missiles"),
    ("en", "up to 100 old Soviet-built tanks", None, 100, "vehicles", "up to", "up to 100 old Soviet-built tanks"),
    ("en", "over 100 trucks crossed", 100, None, "vehicles", "over", "over 100 trucks"),
    ("en", "nearly 300 drones", 300, 300, "pieces", "nearly", "nearly 300 drones"),
    ("en", "fewer than 12 howitzers", None, 12, "guns", "under", "fewer than 12 howitzers"),
    ("en", "dozens of missiles", None, None, "missiles", "dozens", "dozens of missiles"),
    ("en", "tens of thousands of shells", None, None, "rounds", "tens of thousands", "tens of thousands of shells"),
    ("en", "several hundred rockets", None, None, "missiles", "hundreds", "several hundred rockets"),
    ("en", "two dozen launchers", 24, 24, "systems", "", "two dozen launchers"),
    ("en", "thirty-one tanks", 31, 31, "vehicles", "", "thirty-one tanks"),
    ("en", "one hundred and twenty rifles", 120, 120, "rifles", "", "one hundred and twenty rifles"),
    ("en", "between 10 and 20 helicopters", 10, 20, "aircraft", "", "between 10 and 20 helicopters"),
    ("en", "4 to 6 million shells", 4e6, 6e6, "rounds", "", "4 to 6 million shells"),
    ("en", "10–20 missiles", 10, 20, "missiles", "", "10–20 missiles"),
    ("en", "16 F-16 fighters", 16, 16, "aircraft", "", "16 F-16 fighters"),
    ("en", "20 Shahed drones", 20, 20, "pieces", "", "20 Shahed drones"),
    ("en", "3,000 152-mm shells", 3_000, 3_000, "rounds", "", "3,000 152-mm shells"),
    ("en", "300 unmanned aerial vehicles", 300, 300, "pieces", "", "300 unmanned aerial vehicles"),
    ("en", "three Patriot batteries", 3, 3, "batteries", "", "three Patriot batteries"),
    ("en", "１２ tanks", 12, 12, "vehicles", "", "１２ tanks"),
    ("en", "a row over 12 howitzers", 12, 12, "guns", "", "12 howitzers"),
    ("fr", "au moins 20 000 obus", 20_000, None, "rounds", "at least", "au moins 20 000 obus"),
    ("fr", "plus de 3 millions d'obus", 3e6, None, "rounds", "over", "plus de 3 millions d'obus"),
    ("fr", "jusqu’à 50 chars", None, 50, "vehicles", "up to", "jusqu’à 50 chars"),
    ("fr", "une dizaine de missiles", 10, 10, "missiles", "about", "une dizaine de missiles"),
    ("fr", "des dizaines de drones", None, None, "pieces", "dozens", "dizaines de drones"),
    ("fr", "entre 10 et 20 avions", 10, 20, "aircraft", "", "entre 10 et 20 avions"),
    ("fr", "deux mille fusils", 2_000, 2_000, "rifles", "", "deux mille fusils"),
    ("fr", "quatre-vingt-dix missiles", 90, 90, "missiles", "", "quatre-vingt-dix missiles"),
    ("fr", "quelque 200 véhicules blindés", 200, 200, "vehicles", "about", "quelque 200 véhicules"),
    ("es", "al menos 40 misiles", 40, None, "missiles", "at least", "al menos 40 misiles"),
    ("es", "más de 2.000 proyectiles", 2_000, None, "rounds", "over", "más de 2.000 proyectiles"),
    ("es", "cincuenta y tres tanques", 53, 53, "vehicles", "", "cincuenta y tres tanques"),
    ("es", "decenas de drones", None, None, "pieces", "dozens", "decenas de drones"),
    ("es", "2 millones de cartuchos", 2e6, 2e6, "rounds", "", "2 millones de cartuchos"),
    ("de", "mindestens 40 Abwehrraketen", 40, None, "missiles", "at least", "mindestens 40 Abwehrraketen"),
    ("de", "rund 2.000 Artilleriegranaten", 2_000, 2_000, "rounds", "about", "rund 2.000 Artilleriegranaten"),
    ("de", "18 moderne Kampfpanzer", 18, 18, "vehicles", "", "18 moderne Kampfpanzer"),
    ("de", "fünfundzwanzig Haubitzen", 25, 25, "guns", "", "fünfundzwanzig Haubitzen"),
    ("de", "1,5 Millionen Granaten", 1.5e6, 1.5e6, "rounds", "", "1,5 Millionen Granaten"),
    ("de", "Dutzende Drohnen", None, None, "pieces", "dozens", "Dutzende Drohnen"),
    ("ru", "не менее 20 тыс. снарядов", 20_000, None, "rounds", "at least", "не менее 20 тыс. снарядов"),
    ("ru", "около 3 млн 152-мм снарядов", 3e6, 3e6, "rounds", "about", "около 3 млн 152-мм снарядов"),
    ("ru", "от 10 до 20 зенитных ракет", 10, 20, "missiles", "", "от 10 до 20 зенитных ракет"),
    ("ru", "десятки тысяч снарядов", None, None, "rounds", "tens of thousands", "десятки тысяч снарядов"),
    ("ru", "двадцать пять танков", 25, 25, "vehicles", "", "двадцать пять танков"),
    ("ru", "1 млн 200 тыс. патронов", 1.2e6, 1.2e6, "rounds", "", "1 млн 200 тыс. патронов"),
    ("ru", "полторы тысячи дронов", 1_500, 1_500, "pieces", "about", "полторы тысячи дронов"),
    ("uk", "щонайменше 40 ракет", 40, None, "missiles", "at least", "щонайменше 40 ракет"),
    ("uk", "понад 2 млн снарядів", 2e6, None, "rounds", "over", "понад 2 млн снарядів"),
    ("uk", "п’ять тисяч дронів", 5_000, 5_000, "pieces", "", "п’ять тисяч дронів"),
    ("ar", "ما لا يقل عن ٢٠ ألف قذيفة", 20_000, None, "rounds", "at least", "ما لا يقل عن ٢٠ ألف قذيفة"),
    ("ar", "أكثر من مليون قذيفة", 1e6, None, "rounds", "over", "أكثر من مليون قذيفة"),
    ("ar", "عشرات الدبابات", None, None, "vehicles", "dozens", "عشرات الدبابات"),
    ("ar", "بين 10 و20 صاروخا", 10, 20, "missiles", "", "بين 10 و20 صاروخا"),
    ("ar", "خمسة وعشرين صاروخا", 25, 25, "missiles", "", "خمسة وعشرين صاروخا"),
    ("ar", "50 طائرة مسيّرة", 50, 50, "pieces", "", "50 طائرة"),
    ("fa", "۱۲ میلیون گلوله توپ", 1.2e7, 1.2e7, "rounds", "", "۱۲ میلیون گلوله"),
    ("fa", "۵ تن مهمات", 5, 5, "tonnes", "", "۵ تن"),
    ("fa", "دست‌کم ۲۰٬۰۰۰ گلوله", 20_000, None, "rounds", "at least", "دست‌کم ۲۰٬۰۰۰ گلوله"),
    ("fa", "۴۰ فروند موشک", 40, 40, "missiles", "", "۴۰ فروند موشک"),
    ("fa", "بیش از ۱۰۰ دستگاه تانک", 100, None, "vehicles", "over", "بیش از ۱۰۰ دستگاه تانک"),
    ("fa", "۱۰ تا ۲۰ پهپاد", 10, 20, "pieces", "", "۱۰ تا ۲۰ پهپاد"),
    ("ko", "포탄 800만 발을 보냈다", 8e6, 8e6, "rounds", "", "포탄 800만 발"),
    ("ko", "로켓탄 900여만개", 9e6, None, "missiles", "over", "로켓탄 900여만개"),
    ("ko", "미사일 최소 40발 이상", 40, None, "missiles", "at least", "미사일 최소 40발 이상"),
    ("ko", "방사포 200여 문", 200, None, "guns", "over", "방사포 200여 문"),
    ("ko", "드론 수십 대를 넘겼다", None, None, "pieces", "dozens", "드론 수십 대"),
    ("ko", "10~20발의 미사일", 10, 20, "missiles", "", "10~20발의 미사일"),
    ("ko", "구축함 세 척", 3, 3, "ships", "", "구축함 세 척"),
    ("ko", "자폭드론 1만3천 대", 13_000, 13_000, "pieces", "", "자폭드론 1만3천 대"),
    ("ko", "최소 7척의 상선이 로켓 세례를 맞았다", 7, None, "ships", "at least", "최소 7척의 상선"),
    ("ko", "탄약 약 70만여 발 이상", 7e5, None, "rounds", "over", "탄약 약 70만여 발 이상"),
    ("ja", "迎撃ミサイル10発前後を輸出した", 10, 10, "missiles", "about", "ミサイル10発前後"),
    ("ja", "ミサイル40発を供与した", 40, 40, "missiles", "", "ミサイル40発"),
    ("ja", "砲弾約100万発", 1e6, 1e6, "rounds", "about", "砲弾約100万発"),
    ("ja", "ドローン数十機", None, None, "pieces", "dozens", "ドローン数十機"),
    ("ja", "戦車30両以上", 30, None, "vehicles", "at least", "戦車30両以上"),
    ("zh", "提供了40枚导弹", 40, 40, "missiles", "", "40枚导弹"),
    ("zh", "超過20萬發砲彈", 200_000, None, "rounds", "over", "超過20萬發砲彈"),
    ("zh", "四十架战机", 40, 40, "aircraft", "", "四十架战机"),
    ("zh", "100多枚弹道导弹", 100, None, "missiles", "over", "100多枚弹道导弹"),
    ("zh", "两三艘潜艇", 2, 3, "ships", "", "两三艘潜艇"),
    ("zh", "2艘导弹护卫舰", 2, 2, "ships", "", "2艘"),
    ("zh", "数千架无人机", None, None, "pieces", "thousands", "数千架无人机"),
]


@pytest.mark.parametrize(("language", "text", "low", "high", "unit", "hedge", "literal"), ONE_AMOUNT)
def test_an_amount_is_read_with_its_bounds_unit_and_hedge(
    language: str, text: str, low: float | None, high: float | None, unit: str, hedge: str, literal: str
) -> None:
    found = read(text, language)
    assert [(*short(one), one.literal) for one in found] == [(low, high, unit, hedge, literal)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "at least 20,000 containers of ammunition"),
        ("fr", "au moins 20 000 conteneurs de munitions"),
        ("es", "al menos 20.000 contenedores de municiones"),
        ("de", "mindestens 20.000 Container mit Munition"),
        ("ru", "не менее 20 тыс. контейнеров с боеприпасами"),
        ("uk", "щонайменше 20 тис. контейнерів з боєприпасами"),
        ("ar", "ما لا يقل عن 20 ألف حاوية ذخيرة"),
        ("fa", "دست‌کم ۲۰ هزار کانتینر مهمات"),
        ("ko", "컨테이너 최소 2만 개 분량의 포탄"),
        ("ja", "少なくとも2万個のコンテナ"),
        ("zh", "至少2万个集装箱的弹药"),
    ],
)
def test_containers_are_never_shells(language: str, text: str) -> None:
    assert [short(one) for one in read(text, language)] == [(20_000, None, "containers", "at least")]


@pytest.mark.parametrize(
    ("language", "text", "unit", "low"),
    [
        ("en", "worth $3bn", "USD", 3e9),
        ("en", "under a $3bn contract", "USD", 3e9),
        ("en", "a deal of €40 million", "EUR", 4e7),
        ("en", "$32.3 bln", "USD", 3.23e10),
        ("en", "300 million Canadian dollars", "CAD", 3e8),
        ("fr", "3 milliards d'euros", "EUR", 3e9),
        ("es", "dos mil millones de dólares", "USD", 2e9),
        ("de", "3 Mrd. Euro", "EUR", 3e9),
        ("ru", "3 млрд рублей", "RUB", 3e9),
        ("uk", "2 млрд гривень", "UAH", 2e9),
        ("ar", "3 مليارات دولار", "USD", 3e9),
        ("fa", "۳ میلیارد دلار", "USD", 3e9),
        ("ko", "3억5000만 달러", "USD", 3.5e8),
        ("ja", "3億ドル", "USD", 3e8),
        ("zh", "3亿美元", "USD", 3e8),
    ],
)
def test_money_is_a_value_and_no_number_of_goods(language: str, text: str, unit: str, low: float) -> None:
    (found,) = read(text, language)
    assert (found.unit, found.low) == (unit, low)
    assert not is_goods(found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Leopard 2 tanks, Shahed 136 drones, KN-23 missiles, F-16 jets and S-300 launchers"),
        ("en", "155 mm shells and 500-pound bombs"),
        ("en", "500 kg bombs of a new kind"),
        ("en", "missiles with a range of 300 km"),
        ("en", "under resolution 1718 missiles are banned"),
        ("en", "in 2022 tanks were promised, and since 2014 rifles"),
        ("en", "on March 15 missiles were seen"),
        ("en", "50 percent of missiles and 40% of tanks"),
        ("en", "the 3rd missile, two missile tests and 20 tank crews"),
        ("en", "two countries sign a drones accord"),
        ("en", "20-year-old tanks and three kilometres-long drones"),
        ("en", "per million cheap drones"),
        ("fr", "155 mm, le 12 mars, la 3e brigade de chars"),
        ("de", "Leopard 2 Panzer und die 3. Panzerbrigade"),
        ("ru", "ракеты С-300, 152-мм орудия, 2024 год и 3 мая вражеская ракета"),
        ("uk", "3 травня ворожа ракета"),
        ("ko", "K9 전차, KN-23 미사일, 제2전차, 트럼프 2기, 20대 남성, 다음 세대 미사일, 한 발 물러섰다"),
        ("ja", "第2次、2024年、155ミリ砲弾、3日間"),
        ("zh", "第三枚导弹、2024年、155毫米炮弹、三天"),
        ("ar", "القرار 1718 وعام 2024 وصواريخ إس-300"),
        ("fa", "قطعنامه ۱۷۱۸ و سال ۱۴۰۳ و ۱۰ تن کشته شدند"),
    ],
)
def test_what_counts_no_goods_is_not_read(language: str, text: str) -> None:
    assert [one.literal for one in read(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text", "goods", "low", "unit"),
    [
        ("en", "Spain gave Kyiv 40 missiles for its IRIS-T systems.", "IRIS-T", 40, "missiles"),
        ("en", "It received 20,000 containers of ammunition and 100 missiles.", "ammunition", 20_000, "containers"),
        ("en", "It received 20,000 containers of ammunition and 100 missiles.", "missiles", 100, "missiles"),
        ("en", "They sent 12 HIMARS and six F-35s.", "HIMARS", 12, "pieces"),
        ("en", "They sent 12 HIMARS and six F-35s.", "F-35s", 6, "pieces"),
        ("en", "31 Abrams tanks arrived", "Abrams tanks", 31, "vehicles"),
        ("en", "four artillery systems", "artillery", 4, "systems"),
        ("en", "three Patriot batteries", "Patriot", 3, "batteries"),
        ("fr", "54 canons Caesar", "Caesar", 54, "guns"),
        ("ru", "два комплекса С-300", "С-300", 2, "systems"),
        ("ru", "20 единиц бронетехники", "бронетехники", 20, "pieces"),
        ("fr", "12 Caesar ont été livrés", "Caesar", 12, "pieces"),
        ("ru", "Передали 40 ракет для комплексов «Бук»", "«Бук»", 40, "missiles"),
        ("uk", "Передали 12 HIMARS", "HIMARS", 12, "pieces"),
        ("de", "zwei IRIS-T und 40 Raketen", "IRIS-T", 2, "pieces"),
        ("ko", "포탄 30만 발과 천궁-Ⅱ 10기를 지원", "포탄", 300_000, "rounds"),
        ("ko", "포탄 30만 발과 천궁-Ⅱ 10기를 지원", "천궁-Ⅱ", 10, "pieces"),
        ("ja", "ミサイル40発と2万個のコンテナ", "ミサイル", 40, "missiles"),
        ("zh", "40枚导弹和12套S-400", "S-400", 12, "systems"),
        ("ar", "سلمت 40 صاروخا", "صاروخا", 40, "missiles"),
    ],
)
def test_an_amount_belongs_to_the_goods_it_stands_with(
    language: str, text: str, goods: str, low: float, unit: str
) -> None:
    found = of(goods, text, language)
    assert found is not None
    assert (found.low, found.unit) == (low, unit)
    assert found.span.cut(text) == found.literal


@pytest.mark.parametrize(
    ("language", "text", "goods"),
    [
        ("en", "12,000 soldiers with rifles", "rifles"),
        ("en", "a $3bn sale of missiles", "missiles"),
        ("en", "two missile tests", "missile"),
        ("en", "17 planes and helicopters", "helicopters"),
        ("en", "49 voyages with shells", "shells"),
        ("en", "In 2022 HIMARS were sent", "HIMARS"),
        ("en", "one crude guess", "crude"),
        ("en", "some 60 ships laden with crude", "crude"),
        ("en", "100 drones with missiles", "missiles"),
        ("en", "two oil tankers", "oil"),
        ("en", "two tank shells", "tank"),
        ("de", "90 Drohnen und Raketen", "Raketen"),
        ("ru", "17 самолётов и вертолёт", "вертолёт"),
        ("ko", "병력 1만2천 명과 미사일", "미사일"),
        ("zh", "40枚导弹和炮弹", "炮弹"),
    ],
)
def test_no_amount_rather_than_a_wrong_one(language: str, text: str, goods: str) -> None:
    assert of(goods, text, language) is None


def test_spans_count_from_the_start_of_the_text_not_of_the_sentence() -> None:
    text = "A first sentence. Then 40 missiles came. And 9 tanks."
    (found,) = quantities(text, 18, 40, "en")
    assert found.literal == "40 missiles"
    assert text[found.span.start : found.span.end] == "40 missiles"


def test_a_language_that_is_not_known_has_its_figures_read_as_english_ones() -> None:
    assert [short(one) for one in read("40 missiles", "und")] == [(40, 40, "missiles", "")]


_PIECES = [
    *(text for _, text, *_ in ONE_AMOUNT),
    *"0123456789٣۵１,.~-–—'  \n\t\u200b\u202e\u0301",
    "$", "€", "万", "억", "多", "여", "第", "발", "枚", "発", "and ", "to ", "до ", "و", " of ", "million ", "тыс. ",
    "\ud800", "ﷺ", "½", "İ", "ß", "ｶﾞ", "2024", "-", "mm", "%", "tanks", "missiles", "ракет", "미사일", "ミサイル",
]  # fmt: skip


@given(
    st.lists(st.sampled_from(_PIECES) | st.text(max_size=6), max_size=14), st.sampled_from([*LANGUAGES, "und", "it"])
)
@example(["9" * 400, " tanks"], "en")
@example(["1," * 50, "000 tanks"], "en")
@example(["수" + "백" * 40], "ko")
def test_any_text_gives_amounts_whose_spans_cut_to_the_literal(parts: list[str], language: str) -> None:
    text = "".join(parts)
    start, end = min(2, len(text)), len(text)
    found = quantities(text, start, end, language)
    for one in found:
        assert one.span.cut(text) == one.literal != ""
        assert start <= one.span.start < one.span.end <= end
        assert one.unit in UNITS
        assert one.hedge in HEDGES
        assert one.low is None or one.high is None or 0 <= one.low <= one.high
    middle = len(text) // 2
    belongs = quantity_of(found, middle, min(len(text), middle + 4), text, language)
    assert belongs is None or belongs.span.cut(text) == belongs.literal
    assert quantities(text, start, end, language) == found


@pytest.mark.parametrize(
    ("language", "unit"),
    [
        *(("en", unit) for unit in ("9", "9,", "9 ", "9-", "two ", "and ", "a", "$", "1 to ", "thousand ")),
        *(("ru", "20 тыс. "), ("de", "hundert"), ("fr", "cent-"), ("ar", "وال"), ("fa", "و ")),
        *(("ko", "수백"), ("ko", "1만"), ("ko", "미사일"), ("ja", "ミサイル"), ("zh", "万"), ("zh", "1多")),
    ],
)
def test_work_grows_with_the_text_and_not_with_its_square(language: str, unit: str) -> None:
    """Sixteen times the text may cost up to eighty times the processor time; its square would be 256."""

    def cost(size: int) -> float:
        text = "2 " + unit * (size // len(unit))
        begun = time.process_time()
        read(text, language)
        return time.process_time() - begun

    cost(1_000)
    assert cost(64_000) < 80 * max(min(cost(4_000), cost(4_000)), 0.0005)


def test_every_language_has_its_tables() -> None:
    assert set(LANGUAGES) == SPELLED | {"ko", "ja", "zh"}
