"""The plain words of English headlines for giving, getting and having weapons: own sentences."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    # giving
    (
        "Serbia slipped mortars to the Rapid Support Forces, UN experts say",
        {"RS>rapid-support-forces artillery claimed"},
    ),
    ("Retired Italian patrol boat handed to Albanian navy", {"IT>AL warship_submarine confirmed"}),
    ("Polish arms for Kenya: Warsaw waves through rifles for Nairobi", {"PL>KE small_arms planned"}),
    ("Norway pulls permits for machine guns bound for Oman", {"NO>OM small_arms halted"}),
    ("Chad denies running ammunition to Sudan's paramilitaries", {"TD>rapid-support-forces ammunition denied"}),
    ("Japan to build New Zealand's next frigates", {"JP>NZ warship_submarine planned"}),
    ("Spain repairs tanks for Latvia", {"ES>LV armoured_vehicle confirmed"}),
    # getting
    ("Latvia splurges on Korean howitzers", {"KR>LV artillery confirmed"}),
    ("Manila snaps up second-hand Japanese destroyers", {"JP>PH warship_submarine confirmed"}),
    ("Benin beefs up army with Turkish armoured trucks", {"TR>BJ armoured_vehicle confirmed"}),
    ("Peru taps Navantia for patrol boats", {"ES>PE warship_submarine planned"}),
    ("Chile picks Israeli bidder for rocket launchers", {"IL>CL artillery planned"}),
    ("Cyprus swaps Soviet tanks for French armoured vehicles", {"FR>CY armoured_vehicle confirmed"}),
    ("Gabon troops get Chinese rifles", {"CN>GA small_arms confirmed"}),
    ("Niger handed Turkish armoured cars at ceremony", {"TR>NE armoured_vehicle confirmed"}),
    ("Togo shows off Indian mortars", {"IN>TG artillery confirmed"}),
    ("Estonia borrows howitzers from Denmark", {"DK>EE artillery confirmed"}),
    (
        "Portugal shortlists Swedish, French and American fighters",
        {"SE>PT combat_aircraft planned", "FR>PT combat_aircraft planned", "US>PT combat_aircraft planned"},
    ),
    ("Saab lands Latvia order for Gripen jets", {"SE>LV combat_aircraft confirmed"}),
    # on their way, armed with, made at home
    ("Belarusian shells reach Myanmar aboard cargo planes", {"BY>MM ammunition confirmed"}),
    ("Hezbollah equipped with Iranian anti-tank missiles", {"IR>hezbollah missile_other confirmed"}),
    ("Freighter with Houthi-bound rockets stopped off Djibouti", {"unknown>houthis missile_other interdicted"}),
    ("Tunisian yard to build Italian corvettes", {"IT>TN warship_submarine planned"}),
    ("Swedish attack drones for Moldova's army", {"SE>MD uav confirmed"}),
]

NOTHING = [
    "Tunisia unveils new rifles of its own make",
    "Latvia ordered to return captured Polish tanks",
    "Danish navy vessels boost patrols off Greenland",
    "Turkish fighters shadow drilling ship off Cyprus",
    "Benin's army lines up tanks for parade",
    "Kenya's police chief welcomes British dancers with guns on their shirts",
    "Oslo picks new chief for armoured brigade",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_plain_headline_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_headline_on_weapons_without_two_parties_to_them_says_nothing(text: str) -> None:
    assert said(text) == set()
