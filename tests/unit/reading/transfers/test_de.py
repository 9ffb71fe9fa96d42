"""Who is said to supply what to whom, in German: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    # geben
    ("Die Türkei liefert vierzig bewaffnete Drohnen an Somalia", {"TR>SO uav confirmed"}),
    ("Serbien hat Armenien Artilleriegranaten geliefert", {"RS>AM ammunition confirmed"}),
    ("Italien will Ecuador Schützenpanzer schicken", {"IT>EC armoured_vehicle planned"}),
    (
        "Brasilien verkauft Gewehre an Honduras und Guatemala",
        {"BR>HN small_arms confirmed", "BR>GT small_arms confirmed"},
    ),
    (
        "Pjöngjang schickte ballistische Raketen und Artilleriegranaten nach Moskau",
        {"KP>RU ballistic_missile confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Ägypten versorgt die sudanesische Armee mit Munition", {"EG>SD ammunition confirmed"}),
    ("Norwegen stellt Moldau Luftabwehrsysteme bereit", {"NO>MD air_defence confirmed"}),
    ("Frankreich übergibt Gabun zwanzig Schützenpanzer", {"FR>GA armoured_vehicle confirmed"}),
    # gegeben
    ("An Äthiopien gelieferte iranische Drohnen im Fernsehen gezeigt", {"IR>ET uav confirmed"}),
    ("Vierzig Panzer wurden von Polen an die Ukraine übergeben", {"PL>UA armoured_vehicle confirmed"}),
    # Nomen
    ("Lieferung italienischer Panzer an den Libanon", {"IT>LB armoured_vehicle confirmed"}),
    ("Französische Waffenverkäufe an Ägypten nehmen zu", {"FR>EG weapons_unspecified confirmed"}),
    ("USA genehmigen Verkauf von Javelin-Raketen an Irland", {"US>IE missile_other planned"}),
    ("Militärhilfe aus Kanada für Lettland", {"CA>LV weapons_unspecified confirmed"}),
    ("Rüstungsexporte der Schweiz nach Katar verdoppelt", {"CH>QA weapons_unspecified confirmed"}),
    # bekommen
    ("Marokko kauft israelische Luftabwehrsysteme", {"IL>MA air_defence confirmed"}),
    ("Malis Armee erhält russische Kampfhubschrauber", {"RU>ML helicopter confirmed"}),
    ("Peru will Panzer von Südkorea kaufen", {"KR>PE armoured_vehicle planned"}),
    (
        "Dänemark kauft amerikanische Raketen für die Ukraine",
        {"US>UA missile_other confirmed", "DK>UA missile_other confirmed"},
    ),
    ("Myanmars Kauf chinesischer Kampfjets", {"CN>MM combat_aircraft confirmed"}),
    ("Kolumbien bestellt Fregatten in den Niederlanden", {"NL>CO warship_submarine planned"}),
    # bewaffnen, bitten, bestimmt für
    ("China bewaffnet Niger", {"CN>NE weapons_unspecified confirmed"}),
    ("Ruanda rüstet die M23-Rebellen mit Panzerabwehrraketen aus", {"RW>m23 missile_other confirmed"}),
    ("Niger bittet Frankreich um Kampfhubschrauber", {"FR>NE helicopter planned"}),
    (
        "Iranische Gewehre für die Huthi-Rebellen im Arabischen Meer beschlagnahmt",
        {"IR>houthis small_arms interdicted"},
    ),
    # Tausch, ohne Richtung
    (
        "Moskau liefert Flugabwehrsysteme an Pjöngjang im Austausch für Artilleriegranaten",
        {"RU>KP air_defence confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Polen und Schweden wollen gemeinsam Drohnen produzieren", {"PL-SE uav planned"}),
    ("Waffenhandel zwischen Belarus und Myanmar wächst", {"BY-MM weapons_unspecified confirmed"}),
    # wie es gesagt wird
    ("Serbien bestreitet Munitionslieferungen an die Ukraine", {"RS>UA ammunition denied"}),
    ("Die Schweiz weigert sich, der Ukraine Panzer zu liefern", {"CH>UA armoured_vehicle denied"}),
    ("Kanada stoppt Waffenexporte in die Türkei", {"CA>TR weapons_unspecified halted"}),
    ("Der Iran soll Drohnen an den Sudan geliefert haben", {"IR>SD uav alleged"}),
    ("Seoul wirft Nordkorea vor, Artilleriegranaten an Russland geliefert zu haben", {"KP>RU ammunition alleged"}),
    ("Kiew zufolge lieferte der Iran Drohnen an Russland", {"IR>RU uav claimed"}),
    ("Die Ukraine bestätigt den Erhalt von Haubitzen aus Estland", {"EE>UA artillery confirmed"}),
    ("Algerien verhandelt über den Kauf russischer U-Boote", {"RU>DZ warship_submarine planned"}),
    # second reading: whose deed it is, bans broken, questions
    ("Hat Serbien Raketen an Mali geliefert?", set()),
    ("Dem Sudan liefert Ägypten Kampfflugzeuge", set()),
    ("Lettland kauft Panzer aus Südkorea und liefert Munition an die Ukraine", {"KR>LV armoured_vehicle confirmed", "LV>UA ammunition confirmed"}),
]  # fmt: skip

NOTHING = [
    "Russland greift Kiew mit iranischen Drohnen an",
    "Israel bombardiert Waffenlager im Libanon",
    "Japan stationiert Raketen auf südlichen Inseln",
    "Indien bestellt Haubitzen bei heimischem Hersteller",
    "Deutschland schickt Fregatte ins Rote Meer",
    "Der Iran schickt Lebensmittel in den Sudan",
    "Nordkorea feuert Raketen vor Putins Besuch in Peking ab",
    "Die Ukraine erbeutet russische Panzer bei Kupjansk",
    "Bayern verkauft Stürmer an türkischen Club",
    "Frankreich zeigt dem deutschen Minister seine neuen Panzer",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_german_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_german_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
