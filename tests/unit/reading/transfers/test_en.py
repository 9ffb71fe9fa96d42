"""Who is said to supply what to whom, in English: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    # giving
    ("Turkey delivers forty armed drones to Somalia", {"TR>SO uav confirmed"}),
    ("Serbia has supplied artillery shells to Armenia", {"RS>AM ammunition confirmed"}),
    ("France gave Gabon twenty armoured vehicles", {"FR>GA armoured_vehicle confirmed"}),
    ("Norway to give Moldova air defence systems", {"NO>MD air_defence planned"}),
    (
        "Pyongyang shipped rockets and artillery shells to Moscow",
        {"KP>RU ammunition confirmed", "KP>RU missile_other confirmed"},
    ),
    ("Egypt provides Sudan's army with ammunition", {"EG>SD ammunition confirmed"}),
    ("Iran smuggled anti-tank missiles to the Houthis", {"IR>houthis missile_other confirmed"}),
    ("Brazil and Chile sold rifles to Honduras", {"BR>HN small_arms confirmed", "CL>HN small_arms confirmed"}),
    (
        "Germany sends battle tanks to Latvia and Lithuania",
        {"DE>LV armoured_vehicle confirmed", "DE>LT armoured_vehicle confirmed"},
    ),
    # given
    ("Drones supplied by Iran to Ethiopia were shown on television", {"IR>ET uav confirmed"}),
    ("Kyiv was sold air defence missiles by Germany", {"DE>UA air_defence confirmed"}),
    ("Cargo of artillery shells delivered to Libya from Belarus", {"BY>LY ammunition confirmed"}),
    # nouns of giving
    ("Russian arms deliveries to Mali continue", {"RU>ML weapons_unspecified confirmed"}),
    ("North Korea's transfers of ballistic missiles to Russia", {"KP>RU ballistic_missile confirmed"}),
    ("US approves sale of Javelin missiles to Ireland", {"US>IE missile_other planned"}),
    ("Military aid from Canada to Latvia", {"CA>LV weapons_unspecified confirmed"}),
    ("Sale of frigates to Greece by Italy approved", {"IT>GR warship_submarine planned"}),
    # getting
    ("Sudan's army received shells from Egypt", {"EG>SD ammunition confirmed"}),
    ("Morocco buys Israeli air defence systems", {"IL>MA air_defence confirmed"}),
    ("Peru to buy K2 tanks from South Korea", {"KR>PE armoured_vehicle planned"}),
    ("Myanmar's purchase of Chinese fighter jets", {"CN>MM combat_aircraft confirmed"}),
    ("Denmark buys American missiles for Ukraine", {"US>UA missile_other confirmed", "DK>UA missile_other confirmed"}),
    # arming, asking, bound for
    ("China arms Niger", {"CN>NE weapons_unspecified confirmed"}),
    ("Niger requests attack helicopters from France", {"FR>NE helicopter planned"}),
    ("Navy seizes dhow with Iranian rifles bound for Yemen", {"IR>YE small_arms interdicted"}),
    # swaps and no direction
    (
        "Pyongyang received air defence systems from Moscow in exchange for artillery shells",
        {"RU>KP air_defence confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Poland and Sweden to jointly produce drones", {"PL-SE uav planned"}),
    ("Arms trade between Belarus and Myanmar grows", {"BY-MM weapons_unspecified confirmed"}),
    # how it is put
    ("Serbia denies supplying ammunition to Ukraine", {"RS>UA ammunition denied"}),
    ("Switzerland refuses to send battle tanks to Ukraine", {"CH>UA armoured_vehicle denied"}),
    ("Canada suspends arms exports to Turkey", {"CA>TR weapons_unspecified halted"}),
    ("Iran allegedly sent drones to Sudan", {"IR>SD uav alleged"}),
    ("Seoul accuses North Korea of shipping shells to Russia", {"KP>RU ammunition alleged"}),
    ("Ukraine says Iran delivered drones to Russia", {"IR>RU uav claimed"}),
    ("Kyiv confirms it received howitzers from Estonia", {"EE>UA artillery confirmed"}),
    ("Brokers arranged for Belarus to sell missiles to Myanmar", {"BY>MM missile_other planned"}),
    ("Western allies have sent howitzers to Ukraine", {"unknown>UA artillery confirmed"}),
    # second reading: whose deed it is, bans broken, questions
    ("Canada sanctioned Belarus for supplying drones to Myanmar", {"BY>MM uav confirmed"}),
    ("Serbia rejected Kosovo's claim that it supplied weapons to Mali", {"RS>ML weapons_unspecified denied"}),
    ("Brazil, which supplied rifles to Peru, bought fighter jets from Sweden", {"BR>PE small_arms confirmed"}),
    ("Norway approves transfer of Leopard tanks from Denmark to Latvia", {"DK>LV armoured_vehicle planned"}),
    ("China vetoed a resolution on arms supplies to Myanmar", set()),
    ("Did Belarus sell missiles to Myanmar?", set()),
    ("Why is Belarus selling missiles to Myanmar?", {"BY>MM missile_other confirmed"}),
    ("Egypt sent drones to Sudan in violation of the UN arms embargo", {"EG>SD uav confirmed"}),
]  # fmt: skip

NOTHING = [
    "Madrid denies a port call to a ship with weapons for Egypt",
    "Ukraine shot down drones made in Iran",
    "Russia hits Kyiv with Iranian drones",
    "Israel strikes weapons depots in Lebanon",
    "Japan to deploy missiles on southern islands",
    "India's army orders home-made howitzers",
    "US sends aircraft carrier to the Red Sea",
    "Iran sends food aid to Sudan",
    "China sells oil tankers to Greece",
    "North Korea fires missiles ahead of Putin's visit to Beijing",
    "Ukraine captures Russian tanks near Kupiansk",
    "Arsenal to sell striker to Turkish club",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_an_english_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_an_english_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
