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
    (
        "Міністр оборони Польщі оголосив, що Варшава передасть Україні чотирнадцять танків Leopard",
        {"PL>UA armoured_vehicle planned"},
    ),
    ("Париж і Рим поставлять Києву систему ППО", {"FR>UA air_defence planned", "IT>UA air_defence planned"}),
    ("Україна отримала від Німеччини дві самохідні гаубиці", {"DE>UA artillery confirmed"}),
    ("Тегеран заперечує постачання балістичних ракет Москві", {"IR>RU ballistic_missile denied"}),
    ("США звинуватили Іран в озброєнні хуситів", {"IR>houthis weapons_unspecified alleged"}),
    ("Кенія закуповує турецькі бронемашини", {"TR>KE armoured_vehicle confirmed"}),
    ("Буркіна-Фасо отримала турецькі безпілотники", {"TR>BF uav confirmed"}),
    ("Бельгія пообіцяла Україні тридцять винищувачів F-16", {"BE>UA combat_aircraft planned"}),
    ("У Сирії перехоплено вантаж іранської зброї для «Хезболли»", {"IR>hezbollah weapons_unspecified interdicted"}),
    ("Берлін заблокував експорт винищувачів до Саудівської Аравії", {"DE>SA combat_aircraft halted"}),
    ("Київ вимагає від Вашингтона далекобійні ракети", {"US>UA missile_other planned"}),
    ("Венесуела купила в Росії системи ППО", {"RU>VE air_defence confirmed"}),
    ("Росія поставить Індії ще п'ять комплексів С-400", {"RU>IN air_defence planned"}),
    ("Іран отримає від Росії винищувачі Су-35", {"RU>IR combat_aircraft planned"}),
    ("Швеція надасть Україні військову допомогу", {"SE>UA weapons_unspecified planned"}),
    (
        "Москва передала Пхеньяну зенітні ракети, повідомила південнокорейська розвідка",
        {"RU>KP air_defence claimed"},
    ),
    ("Німеччина не постачає Україні ракети Taurus", {"DE>UA missile_other denied"}),
    ("Ірак закупив у Південної Кореї зенітні ракети", {"KR>IQ air_defence confirmed"}),
    ("Індія купує зброю в Росії", {"RU>IN weapons_unspecified confirmed"}),
    ("Пекін заперечив постачання зброї до Росії", {"CN>RU weapons_unspecified denied"}),
    ("Американські ракети Patriot для України", {"US>UA air_defence confirmed"}),
    ("Польща передає Україні винищувачі МіГ-29", {"PL>UA combat_aircraft confirmed"}),
    ("Трамп призупинив постачання зброї Україні", {"US>UA weapons_unspecified halted"}),
    ("Саудівська Аравія хоче купити у США винищувачі F-35", {"US>SA combat_aircraft planned"}),
    ("Чехія постачає зброю Ізраїлю", {"CZ>IL weapons_unspecified confirmed"}),
    ("США продали Тайваню ракети Harpoon", {"US>TW missile_other confirmed"}),
    ("Україна попросила в Німеччини боєприпаси", {"DE>UA ammunition planned"}),
    ("Велика Британія поставить Туреччині двадцять винищувачів Eurofighter", {"GB>TR combat_aircraft planned"}),
    (
        "КНДР отримала від Росії технології в обмін на снаряди",
        {"RU>KP military_technology confirmed", "KP>RU ammunition confirmed"},
    ),
    (
        "Судан звинуватив Кенію в постачанні зброї Силам швидкої підтримки",
        {"KE>rapid-support-forces weapons_unspecified alleged"},
    ),
    ("Естонія закуповує у США реактивні системи залпового вогню", {"US>EE artillery confirmed"}),
    ("Москва спростувала передачу зброї талібам", {"RU>taliban weapons_unspecified denied"}),
    ("Швеція безоплатно передасть Україні сорок бронемашин", {"SE>UA armoured_vehicle planned"}),
    ("Бангладеш купить китайські винищувачі", {"CN>BD combat_aircraft planned"}),
    ("Конгрес США заблокував продаж винищувачів Туреччині", {"US>TR combat_aircraft halted"}),
    ("Молдова отримала від Польщі бронетранспортери", {"PL>MD armoured_vehicle confirmed"}),
    ("Пентагон оголосив про новий пакет військової допомоги Україні", {"US>UA weapons_unspecified planned"}),
    ("Військові США перехопили судно з іранськими ракетами для хуситів", {"IR>houthis missile_other interdicted"}),
    ("Німеччина передала ЗСУ двадцять БМП Marder", {"DE>UA armoured_vehicle confirmed"}),
    ("Іран постачає Росії шахеди", {"IR>RU uav confirmed"}),
    ("Варшава замовила у Сеула сто самохідних гаубиць", {"KR>PL artillery planned"}),
    ("Греція поступиться Вірменії старими комплексами ППО", {"GR>AM air_defence planned"}),
    ("Пентагон передасть Ізраїлю керовані авіабомби", {"US>IL ammunition planned"}),
    ("Канада припинила продаж зброї Саудівській Аравії", {"CA>SA weapons_unspecified halted"}),
    ("«Хезболла» отримує ракети з Ірану", {"IR>hezbollah missile_other confirmed"}),
    ("В'єтнам планує закупити індійські ракети", {"IN>VN missile_other planned"}),
    (
        "Норвегія та Литва відправили Україні протитанкові ракети",
        {"NO>UA missile_other confirmed", "LT>UA missile_other confirmed"},
    ),
    ("Болівія веде з Іраном переговори про закупівлю дронів", {"IR>BO uav planned"}),
    ("Ракети, які Іран передав хуситам, влучили в порт", {"IR>houthis missile_other confirmed"}),

    # чиє це слово: країна після тире, «кажуть у», газета
    ("Лівія відправила Судану партію мінометів — Каїр", {"LY>SD artillery claimed"}),
    ("Еритрея озброює Ефіопію, вважають у Кампалі", {"ER>ET weapons_unspecified claimed"}),
    ("Бельгія таємно постачала Беніну кулемети, пише газета Le Monde", {"BE>BJ small_arms alleged"}),
    # вибір і прохання
    ("Каїр обрав шведські винищувачі", {"SE>EG combat_aircraft planned"}),
    ("Перу зацікавилася турецькими безпілотниками", {"TR>PE uav planned"}),
    ("Лісабон веде переговори з Бразилією про купівлю бронемашин", {"BR>PT armoured_vehicle planned"}),
    ("США дозволили Румунії купити зенітні ракети", {"US>RO air_defence planned"}),
    # списки з одним прийменником
    ("Кіпр закуповує снаряди у Греції та Індії", {"GR>CY ammunition confirmed", "IN>CY ammunition confirmed"}),
    # заперечують, припиняють
    ("Катар звинуватили в озброєнні суданських повстанців", {"QA>rapid-support-forces weapons_unspecified alleged"}),
    ("Латвія більше не постачає Грузії міномети", {"LV>GE artillery halted"}),
    ("Кіпр передасть Вірменії танки? Нікосія це заперечує", {"CY>AM armoured_vehicle denied"}),
    ("Катар спростовує передачу Чаду кулеметів", {"QA>TD small_arms denied"}),
    # решта
    ("Бахрейн поставить Саудівській Аравії дрони", {"BH>SA uav planned"}),
    ("Франція та Греція домовилися про постачання винищувачів Rafale", {"FR>GR combat_aircraft planned"}),
    ("Митники затримали судно зі снарядами, яке прямувало з Ірану до Сирії", {"IR>SY ammunition interdicted"}),
    ("Канада купить снаряди для України коштом Латвії", {"CA>UA ammunition planned"}),
    # розрахунки, складання
    ("Маніла розраховує на канадські есмінці", {"CA>PH warship_submarine planned"}),
    ("Чеські бронемашини складатимуть у Кенії", {"CZ>KE armoured_vehicle planned"}),
    ("Нігерія веде перемовини із Сербією про додаткову партію мінометів", {"RS>NG artillery planned"}),
    ("Італія зупинила відвантаження снарядів Саудівській Аравії", {"IT>SA ammunition halted"}),
    ("Жоден чеський снаряд не потрапив до Лівії", {"CZ>LY ammunition denied"}),
    # складання в себе, плата товаром, зупинений вантаж
    ("Узбекистан налагодить випуск турецьких бронемашин", {"TR>UZ armoured_vehicle planned"}),
    ("Еритрея розплачується з Лівією снарядами", {"ER>LY ammunition confirmed"}),
    ("Грецькі прикордонники перехопили човен з ракетами для хуситів", {"unknown>houthis missile_other interdicted"}),
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
    "Турецькі безпілотники популярні в Африці",
    "Вашингтон дозволив Україні бити ракетами по Росії",
    "Конголезька армія збила руандійський безпілотник",
    "Російські літаки збили українські дрони",
    "Президент Ірану прийняв міністра оборони Росії",
    "Російські ракети влучили у склади в Одесі",
    "Випущена Пхеньяном ракета пролетіла над Японією",
    "Російські війська знищили поставлені США гаубиці",
    "Індія і Франція погодили постачання гаубиць",
    "Кенія хоче знищити застарілі ракети",
    "Бразилія пропонує заборонити постачання зброї Гаїті",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_ukrainian_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_ukrainian_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
