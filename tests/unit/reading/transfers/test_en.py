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
    # names beside goods and nouns as adjectives are; buyers and pickers
    ("Morocco is the largest buyer of Taiwan drones", {"TW>MA uav confirmed"}),
    ("Oman to receive 200 US air-launched missiles this spring", {"US>OM missile_other planned"}),
    ("US delivery of cluster bombs postponed", {"US>unknown ammunition planned"}),
    ("Latvia selects Swedish Gripen fighters", {"SE>LV combat_aircraft planned"}),
    ("Chile picks Saab's Gripen", {"SE>CL combat_aircraft planned"}),
    ("Bulgaria awaits delivery of American F-16 fighters", {"US>BG combat_aircraft planned"}),
    ("Oman relies on U.S. Patriot systems", {"US>OM air_defence confirmed"}),
    ("Portugal hands Moldova ten armoured vehicles", {"PT>MD armoured_vehicle confirmed"}),
    ("Lithuania received 5,000 shells under Czech initiative", {"CZ>LT ammunition confirmed"}),
    # companies stand for their states
    ("Rheinmetall to supply Croatia with howitzers", {"DE>HR artillery planned"}),
    ("New law enabled Lockheed to supply Patriot missiles to Latvia", {"US>LV air_defence confirmed"}),
    # who is backed gets what the backer gives
    ("Iran sponsors Hezbollah and provides it with missiles", {"IR>hezbollah missile_other confirmed"}),
    ("Qatar and Turkey back Somalia and supply it with drones", {"QA>SO uav confirmed", "TR>SO uav confirmed"}),
    # headlines signed by who says so; suppliers that are no state
    ("Coalition of the Willing ready to supply Moldova with drones — Slovak minister", {"unknown>MD uav planned"}),
    ("Moldova to get weapons worth $2 million — US envoy", {"unknown>MD weapons_unspecified planned"}),
    ("Belarus sends drones to Myanmar - Lithuanian envoy", {"BY>MM uav claimed"}),
    ("Norway calls for an end to arms flows to Sudan", {"unknown>SD weapons_unspecified confirmed"}),
    # deals with another, and who gives in them
    ("Spain signs a drone deal with Chilean firm", {"ES>CL uav planned"}),
    ("Britain signs Typhoon jet deal with Oman", {"GB>OM combat_aircraft planned"}),
    (
        "Peru has signed arms deals with Chile and Bolivia",
        {"PE-CL weapons_unspecified planned", "PE-BO weapons_unspecified planned"},
    ),
    ("Norway demands a halt to German arms exports to Egypt", {"DE>EG weapons_unspecified confirmed"}),
    # as agencies write headlines: talks, deals, orders, courts, asking several, what arrives
    ("Estonia in talks to buy more South Korean tanks", {"KR>EE armoured_vehicle planned"}),
    ("Chisinau asks Berlin for Taurus missiles", {"DE>MD missile_other planned"}),
    ("US clears $2.3bn missile sale to Oman", {"US>OM missile_other planned"}),
    ("Pentagon notifies Congress of $1.2 billion Patriot sale to Bahrain", {"US>BH air_defence planned"}),
    ("Hungary refuses to let Danish weapons for Moldova cross its territory", {"DK>MD weapons_unspecified denied"}),
    ("Dutch court orders halt to F-35 parts exports to Egypt", {"NL>EG combat_aircraft halted"}),
    ("Ghana seizes truckload of rifles headed to Mali", {"unknown>ML small_arms interdicted"}),
    ("Oman accused of supplying drones to Sudan's RSF", {"OM>rapid-support-forces uav alleged"}),
    ("Minsk dismisses reports of missile transfers to Moscow", {"BY>RU missile_other denied"}),
    ("Peru, France seal deal for 26 Rafale jets", {"FR>PE combat_aircraft planned"}),
    ("Chile inks $3bn deal with Spain for frigates", {"ES>CL warship_submarine planned"}),
    ("China sanctions US firms over arms sales to Manila", {"US>PH weapons_unspecified confirmed"}),
    ("Turkish drones arrive in Ghana", {"TR>GH uav confirmed"}),
    ("Mali's junta receives new Chinese armoured vehicles", {"CN>ML armoured_vehicle confirmed"}),
    ("Iraq buys 40 JF-17s from Pakistan", {"PK>IQ combat_aircraft confirmed"}),
    ("Oman in talks with China over J-10 jets", {"CN>OM combat_aircraft planned"}),
    ("Cyprus rules out sending S-300s to Moldova", {"CY>MD air_defence denied"}),
    ("Trump weighs Tomahawks for Oslo", {"US>NO missile_other planned"}),
    ("Rheinmetall to build ammunition plant in Armenia", {"DE>AM ammunition planned"}),
    ("Brazil and India to make cruise missiles jointly", {"BR-IN missile_other planned"}),
    ("South Korea, Peru sign second K2 tank contract", {"KR>PE armoured_vehicle planned"}),
    ("Hanwha wins $1bn order for K9 howitzers from Finland", {"KR>FI artillery planned"}),
    ("Saab receives order for Gripen fighters from Chile", {"SE>CL combat_aircraft confirmed"}),
    ("Cuba asks Russia, China and Iran for drones", {"CN>CU uav planned", "IR>CU uav planned", "RU>CU uav planned"}),
    ("Armenia turns to Greece for artillery", {"GR>AM artillery planned"}),
    (
        "Latvia bought tanks from Germany and American missiles",
        {"DE>LV armoured_vehicle confirmed", "US>LV missile_other confirmed"},
    ),
    ("Peru closes in on Gripen deal with Sweden", {"SE>PE combat_aircraft planned"}),
    ("Sweden, Chile close in on Gripen deal", {"SE>CL combat_aircraft planned"}),
    ("France became the largest defence supplier to Greece", {"FR>GR weapons_unspecified confirmed"}),
    ("China accounted for 80% of Pakistan's arms imports", {"CN>PK weapons_unspecified confirmed"}),
    ("Estonian Defence Minister Hanno Pevkur said Tallinn sent howitzers to Moldova", {"EE>MD artillery confirmed"}),
    ("Ghana weighs Chinese fighter jets", {"CN>GH combat_aircraft planned"}),
    ("US gives Moldova green light to strike with long-range missiles", set()),
    ("West floods Moldova with weapons — Lavrov", {"unknown>MD weapons_unspecified claimed"}),
    ("Moscow regrets Oslo's decision to supply shells to Chisinau", {"NO>MD ammunition planned"}),
    ("Supplies of US weapons to Latvia via NATO continue", {"US>LV weapons_unspecified confirmed"}),
    ("Hungary refuses to join initiative on purchasing US weapons for Latvia", set()),
    ("Maker delivers two more Su-35 batches to Russian troops", set()),
    ("Russia offers Peru joint production of Su-57 fighters", {"RU-PE combat_aircraft planned"}),
    ("Ghana, Turkey sign deal on trainer jets", {"GH-TR combat_aircraft planned"}),
    ("Ireland picks Britain's Type 26 frigates", {"GB>IE warship_submarine planned"}),
    ("Chile cancels Chinese submarine deal", {"CN>CL warship_submarine halted"}),
    ("Taiwan drone maker sells 10,000 drones to Latvia", {"TW>LV uav confirmed"}),
    ("Serbian ammunition flown to Egypt", {"RS>EG ammunition confirmed"}),
    ("Egypt supplied drones to Somali army, RSF chief claims", {"EG>SO uav claimed"}),
    ("Spain arms Mali rebels with drones", {"ES>unknown weapons_unspecified confirmed"}),
    ("Latvia needs $5 million to buy weapons under PURL program", {"unknown>LV weapons_unspecified planned"}),
    (
        "Turkey is the main source of armed drones for the juntas of Mali and Niger",
        {"TR>ML uav confirmed", "TR>NE uav confirmed"},
    ),
    (
        "Experts monitoring the arms embargo said Chad and Egypt had shipped weapons to the rival Libyan camps",
        {"EG>LY weapons_unspecified claimed", "TD>LY weapons_unspecified claimed"},
    ),
    ("Latvia has ordered HIMARS launchers from the US", {"US>LV artillery planned"}),
    (
        "Oslo said it would send 100 artillery shells to Moldova and buy air defence systems from Germany",
        {"DE>NO air_defence planned", "NO>MD ammunition planned"},
    ),
    (
        "Minsk warned Armenia against supplying weapons to Ukraine, saying ties would be destroyed",
        {"AM>UA weapons_unspecified claimed"},
    ),
    (
        "Ghana has bought helicopters from Russia and drones from Iran and Turkey",
        {"IR>GH uav confirmed", "RU>GH helicopter confirmed", "TR>GH uav confirmed"},
    ),
    ("Polish shells for Turkish drones", {"PL>TR ammunition confirmed", "TR>PL uav confirmed"}),
    ("Romania denies S-300 it gave Moldova was destroyed", {"RO>MD air_defence confirmed"}),
    ("Brazilian minister says Peru cannot buy Rafale fighter jets from France", {"FR>PE combat_aircraft denied"}),
    ("No proof Ghana passed weapons to RSF", {"GH>rapid-support-forces weapons_unspecified denied"}),
    ("Pakistan finalises $1.5 billion arms deal with Ghana", {"PK>GH weapons_unspecified planned"}),
    (
        "Portugal hands old tanks to Latvia in swap for German Leopards",
        {"DE>PT armoured_vehicle confirmed", "PT>LV armoured_vehicle confirmed"},
    ),
    ("Fico pulls plug on military aid to Moldova", {"SK>MD weapons_unspecified halted"}),
    ("Meloni approves new military aid package for Chisinau", {"IT>MD weapons_unspecified planned"}),
    ("Poland's state firm sold howitzers to Ghana", {"PL>GH artillery confirmed"}),
    (
        "A court sent to the United States a man accused of selling Serbian missiles to Ghana",
        {"RS>GH missile_other alleged"},
    ),
]  # fmt: skip

STORIES = [
    (
        "Peru's army grows",
        "Peru wants to rearm. It has bought Chinese missiles.",
        {"CN>PE missile_other confirmed"},
    ),
    (
        "Ghana modernises its navy",
        "Accra has a new minister. The country has ordered frigates from France.",
        {"FR>GH warship_submarine planned"},
    ),
    (
        "Opposition slams jet deal with Chile",
        "Swedish supplies of 40 Gripen fighters will take years. Sweden signed the fighter jet deal with Chile in May.",
        {"SE>CL combat_aircraft planned"},
    ),
]

NOTHING = [
    "Oslo published addresses of firms that build drones in Latvia, Estonia and Poland",
    "Chile gets Russian fuel, not weapons",
    "Oslo wants weapons sales to Israel stopped",
    "The alliance treats Slovenes as cannon fodder for Brussels",
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


@pytest.mark.parametrize(("title", "body", "expected"), STORIES)
def test_an_english_article_says_it_over_two_sentences(title: str, body: str, expected: set[str]) -> None:
    assert said(title, body) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_an_english_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
