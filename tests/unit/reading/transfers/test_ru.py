"""Who is said to supply what to whom, in Russian: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    # давать
    ("Турция поставила Сомали сорок ударных беспилотников", {"TR>SO uav confirmed"}),
    ("Сербия передала Армении артиллерийские снаряды", {"RS>AM ammunition confirmed"}),
    ("Италия отправит в Эквадор бронетранспортёры", {"IT>EC armoured_vehicle planned"}),
    (
        "Бразилия продаёт винтовки Гондурасу и Гватемале",
        {"BR>HN small_arms confirmed", "BR>GT small_arms confirmed"},
    ),
    (
        "КНДР отправила в Россию баллистические ракеты и снаряды",
        {"KP>RU ballistic_missile confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Египет снабжает армию Судана боеприпасами", {"EG>SD ammunition confirmed"}),
    ("Норвегия подарит Молдавии системы ПВО", {"NO>MD air_defence planned"}),
    ("Оружие Алжиру поставляет Россия", {"RU>DZ weapons_unspecified confirmed"}),
    # данное
    ("Иранские дроны, поставленные Эфиопии, показали по телевидению", {"IR>ET uav confirmed"}),
    ("Сорок танков были переданы Польшей Украине", {"PL>UA armoured_vehicle confirmed"}),
    # существительные
    ("Поставки итальянских танков в Ливан", {"IT>LB armoured_vehicle confirmed"}),
    ("Экспорт французского оружия в Египет растёт", {"FR>EG weapons_unspecified confirmed"}),
    ("США одобрили продажу Ирландии ракет Javelin", {"US>IE missile_other planned"}),
    ("Военная помощь Канады Латвии", {"CA>LV weapons_unspecified confirmed"}),
    ("Передача КНДР баллистических ракет России", {"KP>RU ballistic_missile confirmed"}),
    # получать
    ("Марокко закупает израильские системы ПВО", {"IL>MA air_defence confirmed"}),
    ("Армия Мали получила российские боевые вертолёты", {"RU>ML helicopter confirmed"}),
    ("Перу купит танки у Южной Кореи", {"KR>PE armoured_vehicle planned"}),
    ("Дания купит американские ракеты для Украины", {"US>UA missile_other planned", "DK>UA missile_other planned"}),
    ("Закупка Мьянмой китайских истребителей", {"CN>MM combat_aircraft confirmed"}),
    ("Колумбия приобрела фрегаты у Нидерландов", {"NL>CO warship_submarine confirmed"}),
    # вооружать, просить, предназначаться
    ("Китай вооружает Нигер", {"CN>NE weapons_unspecified confirmed"}),
    ("Нигер просит у Франции боевые вертолёты", {"FR>NE helicopter planned"}),
    ("Иранские винтовки для хуситов перехвачены в Аравийском море", {"IR>houthis small_arms interdicted"}),
    # обмен, без направления
    (
        "Москва передала Пхеньяну системы ПВО в обмен на артиллерийские снаряды",
        {"RU>KP air_defence confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Польша и Швеция начнут совместное производство дронов", {"PL-SE uav planned"}),
    (
        "Военно-техническое сотрудничество между Белоруссией и Мьянмой в сфере вооружений растёт",
        {"BY-MM military_technology confirmed"},
    ),
    # как об этом говорят
    ("Сербия опровергла поставки боеприпасов Украине", {"RS>UA ammunition denied"}),
    ("Швейцария отказалась передать Украине танки", {"CH>UA armoured_vehicle denied"}),
    ("Канада приостановила экспорт оружия в Турцию", {"CA>TR weapons_unspecified halted"}),
    ("Иран якобы поставил Судану беспилотники", {"IR>SD uav alleged"}),
    ("Сеул обвинил КНДР в поставках снарядов России", {"KP>RU ammunition alleged"}),
    ("По данным Киева, Иран поставил России дроны", {"IR>RU uav claimed"}),
    ("Киев подтвердил получение гаубиц от Эстонии", {"EE>UA artillery confirmed"}),
    ("Алжир ведёт переговоры о закупке российских подводных лодок", {"RU>DZ warship_submarine planned"}),
    # second reading: whose deed it is, bans broken, questions
    ("Сербия отвергла обвинения Канады в поставках оружия Мали", set()),
    ("Поставила ли Сербия ракеты Мали?", set()),
    ("Ракеты, купленные Саудовской Аравией у Китая, показали на параде", {"CN>SA missile_other confirmed"}),
    ("Норвегия разрешила Польше передать Украине танки Леопард", {"PL>UA armoured_vehicle planned"}),
    ("Латвия купила танки у Южной Кореи и передала боеприпасы Украине", {"KR>LV armoured_vehicle confirmed", "LV>UA ammunition confirmed"}),
    ("Египет поставил дроны Судану в нарушение эмбарго ООН", {"EG>SD uav confirmed"}),
]  # fmt: skip

NOTHING = [
    "Россия атаковала Киев иранскими дронами",
    "Израиль ударил по складам оружия в Ливане",
    "Япония разместит ракеты на южных островах",
    "Индия заказала гаубицы у отечественного производителя",
    "США отправили авианосец в Красное море",
    "Иран отправил в Судан продовольственную помощь",
    "КНДР запустила ракеты перед визитом Путина в Пекин",
    "ВСУ захватили российские танки под Купянском",
    "«Арсенал» продал нападающего турецкому клубу",
    "Министр обороны Франции показал немецкому коллеге новые танки",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_russian_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_russian_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
