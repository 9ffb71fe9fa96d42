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
    ("Dem Sudan liefert Ägypten Kampfflugzeuge", {"EG>SD combat_aircraft confirmed"}),
    (
        "Lettland kauft Panzer aus Südkorea und liefert Munition an die Ukraine",
        {"KR>LV armoured_vehicle confirmed", "LV>UA ammunition confirmed"},
    ),
    (
        "Polens Verteidigungsminister kündigte an, dass Warschau der Ukraine vierzehn Leopard-Panzer liefern werde",
        {"PL>UA armoured_vehicle planned"},
    ),
    (
        "Paris und Rom werden Kiew ein Flugabwehrsystem liefern",
        {"FR>UA air_defence planned", "IT>UA air_defence planned"},
    ),
    ("Die Ukraine hat von Deutschland zwei Panzerhaubitzen erhalten", {"DE>UA artillery confirmed"}),
    ("Teheran bestreitet, ballistische Raketen an Moskau zu liefern", {"IR>RU ballistic_missile denied"}),
    ("USA beschuldigen Iran, die Huthis zu bewaffnen", {"IR>houthis weapons_unspecified alleged"}),
    ("Kenia beschafft türkische Radpanzer", {"TR>KE armoured_vehicle confirmed"}),
    ("Nordkorea schickt Soldaten und Raketen nach Russland", {"KP>RU missile_other confirmed"}),
    ("Burkina Faso erhält türkische Drohnen", {"TR>BF uav confirmed"}),
    ("Belgien sagt der Ukraine dreißig F-16-Kampfjets zu", {"BE>UA combat_aircraft planned"}),
    (
        "Lieferung iranischer Waffen an die Hisbollah in Syrien abgefangen",
        {"IR>hezbollah weapons_unspecified interdicted"},
    ),
    ("Berlin blockiert Export von Kampfjets nach Saudi-Arabien", {"DE>SA combat_aircraft halted"}),
    ("Kiew fordert weitreichende Raketen von Washington", {"US>UA missile_other planned"}),
    ("Venezuela kaufte von Russland Flugabwehrsysteme", {"RU>VE air_defence confirmed"}),
    ("Bundesregierung genehmigt Export von U-Booten nach Singapur", {"DE>SG warship_submarine planned"}),
    ("Russland hat nach Angaben aus Seoul Flugabwehrraketen an Nordkorea geliefert", {"RU>KP air_defence claimed"}),
    ("Deutsche Panzer für die Ukraine", {"DE>UA armoured_vehicle confirmed"}),
    ("Ukraine bekommt weitere Patriot-Systeme aus Deutschland", {"DE>UA air_defence confirmed"}),
    ("Die ukrainische Armee setzt von Frankreich gelieferte Haubitzen ein", {"FR>UA artillery confirmed"}),
    ("Moskau hat Pjöngjang Flugabwehrraketen geliefert, sagt Südkoreas Geheimdienst", {"RU>KP air_defence claimed"}),
    ("Laut einem UN-Bericht lieferte Ruanda Flugabwehrraketen an die M23", {"RW>m23 air_defence claimed"}),
    ("Die Bundesregierung liefert keine Taurus-Marschflugkörper an die Ukraine", {"DE>UA missile_other denied"}),
    ("Der Irak kauft ein Flugabwehrsystem von Südkorea", {"KR>IQ air_defence confirmed"}),
    ("Der niederländische Ministerpräsident versprach Selenskyj Kampfjets", {"NL>UA combat_aircraft planned"}),
    ("Indien bezieht Waffen aus Russland", {"RU>IN weapons_unspecified confirmed"}),
    ("Peking dementiert Waffenlieferungen an Moskau", {"CN>RU weapons_unspecified denied"}),
    ("Amerikanische Patriot-Raketen für die Ukraine", {"US>UA air_defence confirmed"}),
    ("Polen übergibt der Ukraine MiG-29-Kampfjets", {"PL>UA combat_aircraft confirmed"}),
    ("Trump stoppt Waffenlieferungen an die Ukraine", {"US>UA weapons_unspecified halted"}),
    ("Saudi-Arabien will F-35-Kampfjets von den USA kaufen", {"US>SA combat_aircraft planned"}),
    ("Deutschland exportiert Waffen nach Israel", {"DE>IL weapons_unspecified confirmed"}),
    ("Die USA verkaufen Taiwan Harpoon-Raketen", {"US>TW missile_other confirmed"}),
    ("Kuba soll russische Gewehre erhalten haben", {"RU>CU small_arms alleged"}),
    ("Ein Frachter mit iranischen Raketen für den Jemen wurde gestoppt", {"IR>YE missile_other interdicted"}),
    ("Die Türkei erhält von Großbritannien zwanzig Eurofighter", {"GB>TR combat_aircraft confirmed"}),
    (
        "Der Sudan wirft Kenia vor, die RSF-Miliz mit Waffen zu beliefern",
        {"KE>rapid-support-forces weapons_unspecified alleged"},
    ),
    ("Libyen erhielt trotz Embargo türkische Drohnen", {"TR>LY uav confirmed"}),
    ("Kim Jong-un soll Moskau zehntausend Artilleriegranaten geschickt haben", {"KP>RU ammunition alleged"}),
    ("Moskau dementierte jede Waffenlieferung an die Taliban", {"RU>taliban weapons_unspecified denied"}),
    ("Schweden schenkt der Ukraine vierzig Schützenpanzer", {"SE>UA armoured_vehicle confirmed"}),
    ("Bangladesch wird chinesische Kampfjets kaufen", {"CN>BD combat_aircraft planned"}),
    ("Der US-Kongress blockiert den Verkauf von Kampfjets an die Türkei", {"US>TR combat_aircraft halted"}),
    (
        "Der Iran liefert Russland Raketen und erhält dafür Kampfjets",
        {"IR>RU missile_other confirmed", "RU>IR combat_aircraft confirmed"},
    ),
    ("Tschechien verkaufte Marokko Panzer", {"CZ>MA armoured_vehicle confirmed"}),
    ("Von der Türkei an Somalia gelieferte Drohnen sind eingetroffen", {"TR>SO uav confirmed"}),
    ("Polen bestellt in Südkorea 180 Kampfpanzer", {"KR>PL armoured_vehicle planned"}),
    ("Die Schweiz verbietet die Weitergabe von Munition an die Ukraine", {"CH>UA ammunition halted"}),
    ("Die Ukraine soll Raketen aus Norwegen bekommen", {"NO>UA missile_other planned"}),
    ("Warschau bestellt hundert Panzerhaubitzen in Seoul", {"KR>PL artillery planned"}),
    ("Griechenland überlässt Armenien alte Flugabwehrsysteme", {"GR>AM air_defence confirmed"}),
    ("Das Pentagon wird Israel Lenkbomben liefern", {"US>IL ammunition planned"}),
    ("Kanada beendet Waffenverkäufe an Saudi-Arabien", {"CA>SA weapons_unspecified halted"}),
    ("Die Hisbollah erhält Raketen aus dem Iran", {"IR>hezbollah missile_other confirmed"}),
    ("Vietnam plant den Kauf indischer Raketen", {"IN>VN missile_other planned"}),
    ("Dänemark darf F-16-Kampfjets an Kiew liefern", {"DK>UA combat_aircraft planned"}),
    (
        "Norwegen und Litauen schicken der Ukraine Panzerabwehrraketen",
        {"NO>UA missile_other confirmed", "LT>UA missile_other confirmed"},
    ),
    # firms and leaders stand for their states, choices, contracts
    ("Rheinmetall liefert Litauen Artilleriemunition", {"DE>LT ammunition confirmed"}),
    ("Starmer verspricht Moldau Panzerabwehrraketen", {"GB>MD missile_other planned"}),
    ("Chile entscheidet sich für türkische Kampfdrohnen", {"TR>CL uav planned"}),
    ("Thailand bestellt Kampfjets bei Saab", {"SE>TH combat_aircraft planned"}),
    ("Kairo will vier Fregatten aus Italien", {"IT>EG warship_submarine planned"}),
    ("Norwegen finanziert Drohnen für Moldau", {"NO>MD uav planned"}),
    ("TKMS baut drei U-Boote für Brasilien", {"DE>BR warship_submarine planned"}),
    # verbs in two halves
    ("Norwegen setzt Waffenlieferungen an Katar aus", {"NO>QA weapons_unspecified halted"}),
    ("Spaniens Marine fängt syrische Waffen für die Huthi ab", {"SY>houthis weapons_unspecified interdicted"}),
    ("Kanada schließt die Lieferung von Panzern an Litauen nicht aus", {"CA>LT armoured_vehicle planned"}),
    ("Oslo hält Munition für Katar zurück", {"NO>QA ammunition halted"}),
    ("Kenia unterstützt die M23 mit Drohnen", {"KE>m23 uav confirmed"}),
    ("Kenia soll die M23 mit Drohnen versorgt haben", {"KE>m23 uav alleged"}),
    ("Bern erlaubt Spanien die Weitergabe von Munition an Litauen", {"ES>LT ammunition planned"}),
    ("Es geht um Drohnen, die Ankara Bamako überließ, und um Raketen", {"TR>ML uav confirmed"}),
    ("Norwegen verhängt ein Waffenembargo gegen Katar", {"NO>QA weapons_unspecified halted"}),
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
    "Türkische Drohnen sind in Afrika begehrt",
    "Washington erlaubt der Ukraine, Russland mit Raketen anzugreifen",
    "Kongos Armee schoss eine ruandische Drohne ab",
    "Der iranische Präsident empfing den russischen Verteidigungsminister",
    "Russische Raketen trafen Depots in Odessa",
    "Die von Pjöngjang abgefeuerte Rakete flog über Japan",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_german_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_german_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()


TOLD_OVER_SENTENCES = [
    (
        "Finnland schickt Moldau ausrangierte Haubitzen",
        "Die 24 Geschütze vom Typ D-30 sollen im Januar eintreffen, teilte der Generalstab in Helsinki mit.",
        {"FI>MD artillery planned"},
    ),
    (
        "Armenien bestellt in Frankreich weitere Caesar-Haubitzen",
        "Jerewan will die Geschütze an der Grenze zu Aserbaidschan aufstellen.",
        {"FR>AM artillery planned"},
    ),
    (
        "Kenia bezieht künftig Drohnen aus der Türkei",
        "Präsident Ruto unterzeichnete in Ankara einen Vertrag über zwölf Bayraktar.",
        {"TR>KE uav planned"},
    ),
    (
        "Peru auf dem Prüfstand: Lima überdenkt U-Boot-Vertrag mit Seoul",
        "Hyundai sollte dem Land zwei Boote liefern.",
        {"KR>PE warship_submarine planned"},
    ),
    (
        "Brasiliens U-Boot-Abkommen mit Frankreich wackelt",
        "Die neue Regierung lässt den Vertrag über vier Scorpène prüfen.",
        {"FR>BR warship_submarine planned"},
    ),
    (
        "Taiwan fürchtet um F-16: Washington überprüft Rüstungsgeschäfte",
        "Taipeh hat 66 Maschinen bestellt und bezahlt.",
        {"US>TW combat_aircraft planned"},
    ),
    (
        "Kampfdrohnen vom Typ Bayraktar sollen in Marokko gebaut werden",
        "Im Gegenzug will Rabat Baykar Zugang zu Testgeländen gewähren.",
        {"TR-MA uav planned"},
    ),
    (
        "Serbien fertigt künftig israelische Drohnen",
        "Das Joint Venture entsteht in Šimanovci; Elbit liefert die Technologie.",
        {"IL-RS uav planned", "IL>RS military_technology planned"},
    ),
    (
        "Stockholm: Archer-Haubitzen in der Ukraine nicht verloren",
        "Das von Schweden gelieferte Geschütz sei nur beschädigt, sagte Verteidigungsminister Jonson.",
        {"SE>UA artillery confirmed"},
    ),
    (
        "Bukarest bestreitet, dass seine an Chisinau gelieferten Radpanzer in Transnistrien gelandet sind",
        "Es gebe keine Beweise, sagte Präsident Dan.",
        {"RO>MD armoured_vehicle confirmed"},
    ),
    (
        "Lettland weist Bericht über zerstörte Haubitzen zurück",
        "Die Systeme, die Riga der Ukraine im Frühjahr überlassen habe, stünden nicht an der Front.",
        {"LV>UA artillery confirmed"},
    ),
    (
        "Litauischer Geheimdienst wirft Minsk Waffenhilfe für Moskau vor",
        "Belarus habe Russland Raketenwerfer überlassen und dafür Iskander erhalten.",
        {"BY>RU artillery alleged", "RU>BY ballistic_missile alleged"},
    ),
    (
        "Strafanzeige gegen Ruandas Präsidenten in Belgien",
        "Kagame habe die M23 mit Raketen ausgestattet, argumentieren Anwälte.",
        {"RW>m23 missile_other alleged"},
    ),
    (
        "Ex-Richter: Assads Waffenlieferant Putin gehört auf die Anklagebank",
        "Russland habe Syrien mit Fassbomben beliefert.",
        {"RU>SY ammunition alleged"},
    ),
    (
        "Kasachstan und Aserbaidschan bauen zusammen Panzerwagen",
        "Das Werk entsteht in Aktau.",
        {"KZ-AZ armoured_vehicle planned"},
    ),
    (
        "Philippinen und Japan wollen Fregatten gemeinsam entwickeln",
        "Die Minister unterzeichneten ein Memorandum.",
        {"PH-JP warship_submarine planned"},
    ),
    (
        "Jemen: Regierungstruppen fangen Lkw mit Drohnenteilen für Huthi ab",
        "Die Ware kam nach Angaben der Ermittler aus China.",
        {"CN>houthis uav interdicted"},
    ),
    (
        "Griechische Küstenwache setzt Frachter auf dem Weg nach Libyen fest",
        "An Bord waren 100 Militärfahrzeuge. Das Schiff hatte in Jordanien abgelegt.",
        {"JO>LY armoured_vehicle interdicted"},
    ),
    (
        "Hamas-Pistolen: Dänische Polizei hebt Schmugglerring aus",
        "Die Waffen stammten aus der Slowakei und waren für die Hamas bestimmt.",
        {"SK>hamas small_arms interdicted"},
    ),
    (
        "Oslo stellt Kiew 40 Abfangraketen in Aussicht",
        "Die Lenkwaffen stammen aus Lagern der norwegischen Luftwaffe.",
        {"NO>UA air_defence planned"},
    ),
    (
        "Madrid verspricht Chisinau Panzerabwehrwaffen",
        "Premier Sánchez kündigte in Chisinau die Lieferung von 24 Spike-Werfern an.",
        {"ES>MD missile_other planned"},
    ),
    (
        "Athen will Verteidigungsabkommen mit Paris nachverhandeln",
        "Strittig ist vor allem die Lieferung der vierten Fregatte vom Typ Belharra.",
        {"FR>GR warship_submarine planned"},
    ),
    (
        "Kanberra hinterfragt Aukus – Werften zittern",
        "Australien lässt den Pakt mit den USA und Großbritannien prüfen, der dem Land Atom-U-Boote bringen soll.",
        {"GB>AU warship_submarine planned", "US>AU warship_submarine planned"},
    ),
    (
        "Rabat dreht Pariser U-Boot-Geschäft auf links",
        "Marokko lässt den Vertrag mit Frankreich über zwei Scorpène-Boote von Prüfern durchleuchten.",
        {"FR>MA warship_submarine planned"},
    ),
    (
        "Slowakei: Von uns gelieferte S-300 nicht zerstört",
        "Fico wies Angaben zurück, das der Ukraine überlassene System sei bei Dnipro vernichtet worden.",
        {"SK>UA air_defence confirmed"},
    ),
    (
        "G7-Gipfel: Kanada schnürt Paket für Armenien",
        "Ottawa stellt Radpanzer und Nachtsichtgeräte für 60 Millionen Dollar bereit.",
        {"CA>AM armoured_vehicle planned", "CA>AM military_technology planned"},
    ),
    (
        "Kenias Polizei stellt Panzerfäuste sicher",
        "Die Waffen aus China sollten an die Al-Shabaab-Miliz gehen, hieß es.",
        {"CN>al-shabaab small_arms interdicted"},
    ),
    (
        "Washington legt Lieferung von Bomben an Israel auf Eis",
        "Das Pentagon begründete dies mit der Lage in Rafah.",
        {"US>IL ammunition halted"},
    ),
    (
        "Deutschland will Ghana Spähpanzer verkaufen",
        "Die Bundesregierung gab grünes Licht.",
        {"DE>GH armoured_vehicle planned"},
    ),
    (
        "Irans Drohnen bald aus äthiopischer Fertigung",
        "Addis Abeba und Teheran haben ein Werk für Mohajer-6 vereinbart. Äthiopien bekommt dazu die Baupläne.",
        {"IR-ET uav planned", "IR>ET military_technology planned"},
    ),
]  # fmt: skip

NOTHING_OVER_SENTENCES = [
    (
        "Slowenien ruft EU zu Waffenembargo gegen Israel auf",
        "Ljubljana werde notfalls allein handeln, sagte die Außenministerin.",
    ),
    (
        "Zypern gegen Waffenembargo für den Libanon",
        "Ein Lieferverbot würde nur der Hisbollah nützen, sagte der Präsident.",
    ),
    (
        "Spanien und Irland fordern europäisches Waffenembargo gegen Israel",
        "Madrid verhängt bereits seit 2023 keine neuen Lizenzen mehr.",
    ),
    ("Paris lehnt Embargo gegen Aserbaidschan ab", "Baku sei ein wichtiger Partner, hieß es im Élysée."),
    ("Amnesty fordert Lieferstopp für Serbien", "Die Organisation wirft der Polizei Gewalt vor."),
    (
        "UN-Sicherheitsrat: Russland und China verhindern neue Sanktionen gegen Nordkorea",
        "Das Papier sah ein Verbot von Treibstofflieferungen vor.",
    ),
    ("Iran-Sanktionen: Snapback tritt in Kraft", "Damit gilt auch das UN-Waffenembargo wieder."),
    ("Sicherheitsrat verlängert Waffenembargo gegen Haiti", "China und Russland enthielten sich."),
    (
        "Polens Heer übt mit südkoreanischen Panzern an der Grenze zu Belarus",
        "An dem Manöver nehmen 5000 Soldaten teil.",
    ),
    ("Deutschland verlegt Eurofighter nach Polen", "Die Jets sollen den Luftraum sichern."),
    ("Ukraine setzt britische Raketen gegen Ziele auf der Krim ein", "Russland sprach von einer Eskalation."),
    ("Frankreich schickt Flugzeugträger ins Mittelmeer", "Die Charles de Gaulle wird von zwei Fregatten begleitet."),
    ("Bayern leiht Stürmer an Galatasaray aus", "Der Klub aus der Türkei hat eine Kaufoption."),
    ("Norwegen feiert Rakete: Start vom neuen Weltraumbahnhof", "Isar Aerospace aus Deutschland jubelt."),
    ("Israel greift Waffenlager der Hisbollah an", "Dort lagen iranische Raketen."),
]  # fmt: skip


@pytest.mark.parametrize(("title", "body", "expected"), TOLD_OVER_SENTENCES)
def test_a_german_article_says_who_supplies_whom(title: str, body: str, expected: set[str]) -> None:
    assert said(title, body) == expected


@pytest.mark.parametrize(("title", "body"), NOTHING_OVER_SENTENCES)
def test_a_german_article_without_a_supply_says_nothing(title: str, body: str) -> None:
    assert said(title, body) == set()
