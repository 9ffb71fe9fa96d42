"""Who is said to supply what to whom, in French: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    # donner
    ("La Turquie livre quarante drones armés à la Somalie", {"TR>SO uav confirmed"}),
    ("La Serbie a fourni des obus d'artillerie à l'Arménie", {"RS>AM ammunition confirmed"}),
    ("L'Espagne va envoyer des blindés au Sénégal", {"ES>SN armoured_vehicle planned"}),
    (
        "Le Brésil vend des fusils au Honduras et au Guatemala",
        {"BR>HN small_arms confirmed", "BR>GT small_arms confirmed"},
    ),
    (
        "Pyongyang a expédié des missiles balistiques et des obus à Moscou",
        {"KP>RU ballistic_missile confirmed", "KP>RU ammunition confirmed"},
    ),
    ("L'Égypte fournit en munitions l'armée soudanaise", {"EG>SD ammunition confirmed"}),
    ("La Norvège offre des systèmes de défense aérienne à la Moldavie", {"NO>MD air_defence confirmed"}),
    # donné
    ("Des drones iraniens livrés à l'Éthiopie", {"IR>ET uav confirmed"}),
    ("Les missiles antichars vendus par l'Allemagne à la Lettonie sont arrivés", {"DE>LV missile_other confirmed"}),
    ("Quarante chars ont été transférés par la Pologne à l'Ukraine", {"PL>UA armoured_vehicle confirmed"}),
    # noms
    ("Livraison de chars italiens au Liban", {"IT>LB armoured_vehicle confirmed"}),
    ("Les ventes d'armes françaises à l'Égypte progressent", {"FR>EG weapons_unspecified confirmed"}),
    ("Washington approuve la vente de missiles Javelin à l'Irlande", {"US>IE missile_other planned"}),
    ("Aide militaire du Canada à la Lettonie", {"CA>LV weapons_unspecified confirmed"}),
    ("Les exportations d'armes de la Suisse vers le Qatar ont doublé", {"CH>QA weapons_unspecified confirmed"}),
    # recevoir
    ("Le Maroc achète des systèmes de défense aérienne israéliens", {"IL>MA air_defence confirmed"}),
    ("L'armée malienne reçoit des hélicoptères de combat russes", {"RU>ML helicopter confirmed"}),
    ("Le Pérou achètera des chars à la Corée du Sud", {"KR>PE armoured_vehicle planned"}),
    (
        "Le Danemark achète des missiles américains pour l'Ukraine",
        {"US>UA missile_other confirmed", "DK>UA missile_other confirmed"},
    ),
    ("L'achat d'avions de chasse chinois par la Birmanie", {"CN>MM combat_aircraft confirmed"}),
    ("L'Indonésie commande 12 avions de chasse à la Turquie", {"TR>ID combat_aircraft planned"}),
    # armer, demander, à destination de
    ("La Chine arme le Niger", {"CN>NE weapons_unspecified confirmed"}),
    ("Le Rwanda équipe le M23 de missiles antichars", {"RW>m23 missile_other confirmed"}),
    ("Le Niger demande des hélicoptères de combat à la France", {"FR>NE helicopter planned"}),
    ("Des fusils iraniens destinés aux Houthis saisis en mer d'Arabie", {"IR>houthis small_arms interdicted"}),
    # échanges, sans direction
    (
        "Moscou livre des systèmes antiaériens à Pyongyang en échange d'obus",
        {"RU>KP air_defence confirmed", "KP>RU ammunition confirmed"},
    ),
    ("La Pologne et la Suède vont produire ensemble des drones", {"PL-SE uav planned"}),
    ("Le commerce d'armes entre le Bélarus et la Birmanie s'intensifie", {"BY-MM weapons_unspecified confirmed"}),
    # comment on le dit
    ("La Serbie dément avoir livré des munitions à l'Ukraine", {"RS>UA ammunition denied"}),
    ("Berne refuse d'envoyer des chars à Kiev", {"CH>UA armoured_vehicle denied"}),
    ("Le Canada suspend ses exportations d'armes vers la Turquie", {"CA>TR weapons_unspecified halted"}),
    ("L'Iran aurait livré des drones au Soudan", {"IR>SD uav alleged"}),
    ("Séoul accuse Pyongyang d'avoir expédié des obus à Moscou", {"KP>RU ammunition alleged"}),
    ("Selon Kiev, l'Iran a livré des drones à la Russie", {"IR>RU uav claimed"}),
    ("L'Ukraine confirme avoir reçu des obusiers de l'Estonie", {"EE>UA artillery confirmed"}),
    ("L'Algérie négocie l'achat de sous-marins russes", {"RU>DZ warship_submarine planned"}),
    # second reading: whose deed it is, bans broken, questions
    ("Le Canada sanctionne la Biélorussie pour avoir livré des drones au Myanmar", {"BY>MM uav confirmed"}),
    ("Les missiles achetés par le Maroc à la Chine ont été montrés", {"CN>MA missile_other confirmed"}),
    ("La Serbie a-t-elle livré des missiles au Mali ?", set()),
    ("L'Égypte a livré des drones au Soudan en violation de l'embargo de l'ONU", {"EG>SD uav confirmed"}),
]  # fmt: skip

NOTHING = [
    "La Russie bombarde Kiev avec des drones iraniens",
    "Israël frappe des dépôts d'armes au Liban",
    "Le Japon déploie des missiles sur ses îles du sud",
    "L'Inde commande des obusiers à un fabricant national",
    "La France envoie un porte-avions en mer Rouge",
    "L'Iran envoie une aide alimentaire au Soudan",
    "La Corée du Nord tire des missiles avant la visite de Poutine à Pékin",
    "L'Ukraine capture des chars russes près de Koupiansk",
    "L'Arsenal vend son buteur à un club turc",
    "La France a présenté ses nouveaux chars au ministre allemand de la Défense",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_french_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_french_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
