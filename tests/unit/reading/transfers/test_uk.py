"""Who is said to supply what to whom, in Ukrainian: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    # давати
    ("Туреччина поставила Сомалі сорок ударних безпілотників", {"TR>SO uav confirmed"}),
    ("Сербія передала Вірменії артилерійські снаряди", {"RS>AM ammunition confirmed"}),
    ("Італія відправить до Еквадору бронетранспортери", {"IT>EC armoured_vehicle planned"}),
    (
        "Бразилія продає гвинтівки Гондурасу та Гватемалі",
        {"BR>HN small_arms confirmed", "BR>GT small_arms confirmed"},
    ),
    (
        "КНДР відправила до Росії балістичні ракети та снаряди",
        {"KP>RU ballistic_missile confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Єгипет постачає армії Судану боєприпаси", {"EG>SD ammunition confirmed"}),
    ("Норвегія подарує Молдові системи ППО", {"NO>MD air_defence planned"}),
    ("Зброю Алжиру постачає Росія", {"RU>DZ weapons_unspecified confirmed"}),
    # дане
    ("Іранські дрони, поставлені Ефіопії, показали по телебаченню", {"IR>ET uav confirmed"}),
    ("Сорок танків були передані Польщею Україні", {"PL>UA armoured_vehicle confirmed"}),
    # іменники
    ("Постачання італійських танків до Лівану", {"IT>LB armoured_vehicle confirmed"}),
    ("Експорт французької зброї до Єгипту зростає", {"FR>EG weapons_unspecified confirmed"}),
    ("США схвалили продаж Ірландії ракет Javelin", {"US>IE missile_other planned"}),
    ("Військова допомога Канади Латвії", {"CA>LV weapons_unspecified confirmed"}),
    ("Передача КНДР балістичних ракет Росії", {"KP>RU ballistic_missile confirmed"}),
    # отримувати
    ("Марокко закуповує ізраїльські системи ППО", {"IL>MA air_defence confirmed"}),
    ("Армія Чаду отримала російські бойові вертольоти", {"RU>TD helicopter confirmed"}),
    ("Перу купить танки у Південної Кореї", {"KR>PE armoured_vehicle planned"}),
    ("Данія купить американські ракети для України", {"US>UA missile_other planned", "DK>UA missile_other planned"}),
    ("Закупівля М'янмою китайських винищувачів", {"CN>MM combat_aircraft confirmed"}),
    ("Колумбія придбала фрегати у Нідерландів", {"NL>CO warship_submarine confirmed"}),
    # озброювати, просити, призначатися
    ("Китай озброює Нігер", {"CN>NE weapons_unspecified confirmed"}),
    ("Нігер просить у Франції бойові вертольоти", {"FR>NE helicopter planned"}),
    ("Іранські гвинтівки для хуситів перехоплено в Аравійському морі", {"IR>houthis small_arms interdicted"}),
    # обмін, без напрямку
    (
        "Москва передала Пхеньяну системи ППО в обмін на артилерійські снаряди",
        {"RU>KP air_defence confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Польща і Швеція розпочнуть спільне виробництво дронів", {"PL-SE uav planned"}),
    # як про це кажуть
    ("Сербія спростувала постачання боєприпасів Україні", {"RS>UA ammunition denied"}),
    ("Швейцарія відмовилася передати Україні танки", {"CH>UA armoured_vehicle denied"}),
    ("Канада призупинила експорт зброї до Туреччини", {"CA>TR weapons_unspecified halted"}),
    ("Іран нібито поставив Судану безпілотники", {"IR>SD uav alleged"}),
    ("Сеул звинуватив КНДР у постачанні снарядів Росії", {"KP>RU ammunition alleged"}),
    ("За даними Києва, Іран поставив Росії дрони", {"IR>RU uav claimed"}),
    ("Київ підтвердив отримання гаубиць від Естонії", {"EE>UA artillery confirmed"}),
    ("Алжир веде переговори про закупівлю російських підводних човнів", {"RU>DZ warship_submarine planned"}),
    # second reading: whose deed it is, bans broken, questions
    ("Єгипет поставив дрони Лівії на порушення ембарго ООН", {"EG>LY uav confirmed"}),
    ("Чи постачала Сербія ракети Малі?", set()),
]  # fmt: skip

NOTHING = [
    "Росія атакувала Київ іранськими дронами",
    "Ізраїль вдарив по складах зброї в Лівані",
    "Японія розмістить ракети на південних островах",
    "Індія замовила гаубиці у вітчизняного виробника",
    "США відправили авіаносець у Червоне море",
    "Іран відправив до Судану продовольчу допомогу",
    "КНДР запустила ракети перед візитом Путіна до Пекіна",
    "ЗСУ захопили російські танки під Куп'янськом",
    "«Арсенал» продав нападника турецькому клубу",
    "Міністр оборони Франції показав німецькому колезі нові танки",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_ukrainian_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_ukrainian_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
