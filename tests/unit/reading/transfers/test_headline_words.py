"""Words that headlines have for giving, getting and arming, in Russian and Ukrainian: own sentences."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    # вручать, дарить, одалживать, давать, предлагать
    ("Япония вручила Палау зенитные ракеты", {"JP>PW air_defence confirmed"}),
    ("Австрия одолжит Словении зенитные комплексы", {"AT>SI air_defence planned"}),
    ("Канада даст Эстонии радары", {"CA>EE military_technology planned"}),
    ("Чад вернёт Ливии гаубицы", {"TD>LY artillery planned"}),
    ("Катар присылает Ливану бронемашины", {"QA>LB armoured_vehicle confirmed"}),
    ("Австралія дарує Фіджі бронемашини", {"AU>FJ armoured_vehicle confirmed"}),
    ("Японія вручила Індонезії ракети", {"JP>ID missile_other confirmed"}),
    ("Польща дасть Латвії радари", {"PL>LV military_technology planned"}),
    ("Туреччина не продаватиме Кіпру ракети", {"TR>CY missile_other denied"}),
    # строить для
    ("Италия строит для Катара фрегат", {"IT>QA warship_submarine planned"}),
    ("Данія виготовить для України сотню бронемашин", {"DK>UA armoured_vehicle planned"}),
    # принять от, выкупить, пополнить парк, пересесть на, остановить выбор на
    ("Кения приняла от Италии партию миномётов", {"IT>KE artillery confirmed"}),
    ("Эквадор выкупит у Израиля гаубицы", {"IL>EC artillery planned"}),
    ("Замбия пополнила арсенал китайскими миномётами", {"CN>ZM artillery confirmed"}),
    ("Хорватия остановила выбор на шведских гаубицах", {"SE>HR artillery planned"}),
    ("Уругвай пересядет на бразильские истребители", {"BR>UY combat_aircraft planned"}),
    ("Еквадор викупив в Ізраїлю гаубиці", {"IL>EC artillery confirmed"}),
    ("Замбія поповнила арсенал китайськими мінометами", {"CN>ZM artillery confirmed"}),
    ("Уругвай пересідає на бразильські винищувачі", {"BR>UY combat_aircraft planned"}),
    ("Філіппіни отримали турецькі дрони", {"TR>PH uav confirmed"}),
    # присматриваться, подать заявку, торговаться
    ("Оман присматривается к турецким дронам", {"TR>OM uav planned"}),
    ("Словения подала заявку на шведские гаубицы", {"SE>SI artillery planned"}),
    ("Єгипет торгується з Парижем за винищувачі «Рафаль»", {"FR>EG combat_aircraft planned"}),
    # усилить снарядами, учить собирать, вооружены
    ("Норвегия усилит Латвию зенитными ракетами", {"NO>LV air_defence planned"}),
    ("Фінляндія посилить Литву артилерійськими снарядами", {"FI>LT ammunition planned"}),
    ("Иран учит Судан собирать дроны", {"IR>SD uav confirmed"}),
    # вооружены, благодарность за, пополнить запас, что стало с данным
    ("Повстанцы М23 вооружены угандийскими миномётами", {"UG>m23 artillery confirmed"}),
    ("Ирак выразил признательность Италии за переданные гаубицы", {"IT>IQ artillery confirmed"}),
    ("Запас ракет украинской ПВО пополнит Португалия", {"PT>UA air_defence planned"}),
    ("Осло поповнить запас ракет української ППО", {"NO>UA missile_other planned"}),
    ("Хорватия: отданные Судану гаубицы целы", {"HR>SD artillery confirmed"}),
    ("Хорватія спростувала знищення гаубиць, переданих Судану", {"HR>SD artillery confirmed"}),
    # доехать до, по заказу
    ("Немецкие гаубицы доехали до Словакии", {"DE>SK artillery confirmed"}),
    ("Французькі гаубиці дісталися Вірменії", {"FR>AM artillery confirmed"}),
]

NOTHING = [
    "Россия вручила Канаде ноту протеста из-за дрона",
    "Польша усилит охрану границы с Литвой",
    "Франция перебросила в Чад истребители и двести солдат",
    "Сирийские повстанцы захватили российские танки",
    "Німеччина розгорне в Литві бригаду з танками",
    "Франція надіслала до Індонезії рятувальний гелікоптер",
    "Китай побудує для свого флоту десять фрегатів",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_headline_says_who_supplies_whom_in_many_words(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_headline_of_other_deeds_says_nothing(text: str) -> None:
    assert said(text) == set()
