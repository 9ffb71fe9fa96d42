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
    (
        "Le ministre polonais de la Défense a annoncé mardi que Varsovie livrerait quatorze chars Leopard à l'Ukraine",
        {"PL>UA armoured_vehicle planned"},
    ),
    (
        "Paris et Rome vont fournir à Kiev un système de défense antiaérienne",
        {"FR>UA air_defence planned", "IT>UA air_defence planned"},
    ),
    ("L'Ukraine a reçu de l'Allemagne deux obusiers automoteurs", {"DE>UA artillery confirmed"}),
    ("Téhéran dément fournir des missiles balistiques à Moscou", {"IR>RU ballistic_missile denied"}),
    ("Les États-Unis accusent l'Iran d'armer les Houthis", {"IR>houthis weapons_unspecified alleged"}),
    (
        "Les Émirats arabes unis sont accusés de livrer des armes aux Forces de soutien rapide",
        {"AE>rapid-support-forces weapons_unspecified alleged"},
    ),
    ("Le Kenya s'équipe de blindés turcs", {"TR>KE armoured_vehicle confirmed"}),
    ("Londres débloque 300 millions d'euros de munitions pour l'Ukraine", {"GB>UA ammunition planned"}),
    ("Le Burkina Faso réceptionne des drones turcs", {"TR>BF uav confirmed"}),
    ("La Belgique promet trente F-16 à l'Ukraine", {"BE>UA combat_aircraft planned"}),
    (
        "Une cargaison d'armes iraniennes à destination du Hezbollah interceptée en Syrie",
        {"IR>hezbollah weapons_unspecified interdicted"},
    ),
    ("La Serbie vend discrètement des munitions à Israël", {"RS>IL ammunition confirmed"}),
    ("Pékin a vendu des sous-marins à Bangkok", {"CN>TH warship_submarine confirmed"}),
    ("L'Allemagne bloque l'exportation d'avions de combat vers l'Arabie saoudite", {"DE>SA combat_aircraft halted"}),
    ("Kiev réclame des missiles à longue portée à Washington", {"US>UA missile_other planned"}),
    (
        "Moscou a fourni à Pyongyang des missiles sol-air en échange de soldats, affirment les services sud-coréens",
        {"RU>KP air_defence claimed"},
    ),
    ("Selon un rapport de l'ONU, le Rwanda a fourni des missiles sol-air au M23", {"RW>m23 air_defence claimed"}),
    ("Le gouvernement allemand n'a pas livré de missiles Taurus à Kiev", {"DE>UA missile_other denied"}),
    ("Bagdad achète à Séoul un système antiaérien", {"KR>IQ air_defence confirmed"}),
    ("Le Premier ministre néerlandais a promis à Zelensky des avions de combat", {"NL>UA combat_aircraft planned"}),
    ("L'Inde se fournit en armes auprès de la Russie", {"RU>IN weapons_unspecified confirmed"}),
    ("Pékin nie avoir fourni des armes à Moscou", {"CN>RU weapons_unspecified denied"}),
    ("Des missiles Patriot américains pour l'Ukraine", {"US>UA air_defence confirmed"}),
    ("La Pologne livre ses MiG-29 à l'Ukraine", {"PL>UA combat_aircraft confirmed"}),
    ("La France va-t-elle livrer des Mirage à l'Ukraine ?", {"FR>UA combat_aircraft planned"}),
    ("Donald Trump suspend les livraisons de certaines armes à l'Ukraine", {"US>UA weapons_unspecified halted"}),
    ("L'Arabie saoudite veut acheter des F-35 aux États-Unis", {"US>SA combat_aircraft planned"}),
    (
        "En visite à Kiev, le chancelier allemand a promis de livrer plus de munitions à l'armée ukrainienne",
        {"DE>UA ammunition planned"},
    ),
    (
        "Le Soudan accuse le Kenya de fournir des armes aux Forces de soutien rapide",
        {"KE>rapid-support-forces weapons_unspecified alleged"},
    ),
    ("Face à la menace russe, l'Estonie achète des lance-roquettes aux États-Unis", {"US>EE artillery confirmed"}),
    (
        "La Libye a reçu des drones turcs en violation de l'embargo, d'après les experts de l'ONU",
        {"TR>LY uav claimed"},
    ),
    ("Kim Jong-un aurait envoyé dix mille obus à Moscou", {"KP>RU ammunition alleged"}),
    (
        "Les douanes italiennes ont saisi des composants de drones chinois destinés à la Libye",
        {"CN>LY uav interdicted"},
    ),
    (
        "L'Iran livre des missiles à la Russie, qui lui fournit des avions de combat",
        {"IR>RU missile_other confirmed", "RU>IR combat_aircraft confirmed"},
    ),
    ("Moscou a démenti toute livraison d'armes aux talibans", {"RU>taliban weapons_unspecified denied"}),
    ("La Suède fait don de quarante véhicules blindés à l'Ukraine", {"SE>UA armoured_vehicle confirmed"}),
    ("Le Bangladesh va acquérir des avions de chasse chinois", {"CN>BD combat_aircraft planned"}),
    ("Varsovie commande cent obusiers à Séoul", {"KR>PL artillery planned"}),
    ("Athènes cède à l'Arménie ses vieux systèmes antiaériens", {"GR>AM air_defence confirmed"}),
    ("Le Pentagone va transférer à Israël des bombes guidées", {"US>IL ammunition planned"}),
    ("Des militaires ougandais soupçonnés d'avoir livré des fusils au Soudan du Sud", {"UG>SS small_arms alleged"}),
    ("Ottawa met fin aux ventes d'armes à l'Arabie saoudite", {"CA>SA weapons_unspecified halted"}),
    ("Le Hezbollah reçoit des missiles de l'Iran via la Syrie", {"IR>hezbollah missile_other confirmed"}),
    (
        "Les Pays-Bas et le Danemark autorisés à livrer des F-16 à Kiev",
        {"NL>UA combat_aircraft planned", "DK>UA combat_aircraft planned"},
    ),
    ("Le Vietnam s'apprête à acheter des missiles indiens", {"IN>VN missile_other planned"}),
    # firms and leaders stand for their states
    ("Rheinmetall livrera des obus à la Lituanie", {"DE>LT ammunition planned"}),
    (
        "Naval Group décroche un contrat de trois frégates en vue d'une livraison au Chili",
        {"FR>CL warship_submarine planned"},
    ),
    ("Le Chili choisit le suédois Saab pour ses avions de chasse", {"SE>CL combat_aircraft planned"}),
    ("Starmer promet des missiles antichars à la Moldavie", {"GB>MD missile_other planned"}),
    ("Friedrich Merz n'exclut pas de livrer des chars à la Lituanie", {"DE>LT armoured_vehicle planned"}),
    ("Le Chili annule son contrat avec Elbit pour des lance-roquettes", {"IL>CL artillery halted"}),
    # who the headline begins with
    ("Koweït : Londres autorise une vente de missiles antichars", {"GB>KW missile_other planned"}),
    # who has what another gave
    ("Les houthistes disposent de missiles fournis par la Syrie", {"SY>houthis missile_other confirmed"}),
    ("Une cargaison de fusils syriens destinée aux houthistes saisie en mer", {"SY>houthis small_arms interdicted"}),
    # choices, exclusions, ends
    ("Oslo opte pour des chars sud-coréens", {"KR>NO armoured_vehicle planned"}),
    ("Le Chili hésite à acheter des blindés turcs", {"TR>CL armoured_vehicle planned"}),
    ("La Norvège ne livrera plus de munitions au Qatar", {"NO>QA ammunition halted"}),
    ("Oslo lève l'embargo sur les armes à destination du Qatar", {"NO>QA weapons_unspecified planned"}),
    (
        "Ottawa finance un achat de blindés suédois pour la Lettonie",
        {"CA>LV armoured_vehicle planned", "SE>LV armoured_vehicle planned"},
    ),
    (
        "La Norvège livrera des radars à la Lettonie si le Parlement donne son accord",
        {"NO>LV military_technology planned"},
    ),
    ("Le Brésil aide la Bolivie à produire des munitions", {"BR>BO ammunition confirmed"}),
    # each make for the other; made abroad and its technology; who only pleads bans nothing
    (
        "Des fusils serbes contre des drones turcs",
        {"RS>TR small_arms confirmed", "TR>RS uav confirmed"},
    ),
    ("Le ministère letton annonce que des drones turcs seront fabriqués en Lettonie", {"TR-LV uav planned"}),
    ("Oslo troquera du poisson contre des drones turcs", {"TR>NO uav planned"}),
    ("Deux hélicoptères offerts par Ankara réceptionnés à Bamako", {"TR>ML helicopter confirmed"}),
    ("Oslo dément la destruction des chars cédés à la Moldavie", {"NO>MD armoured_vehicle confirmed"}),
    ("La Corée du Sud cède deux patrouilleurs à l'Équateur", {"KR>EC warship_submarine confirmed"}),
    ("Varsovie signe pour 180 chars K2 supplémentaires", {"KR>PL armoured_vehicle planned"}),
    ("Bagdad lorgne le Rafale", {"FR>IQ combat_aircraft planned"}),
    ("Dix-huit Rafale de plus pour l'Irak", {"FR>IQ combat_aircraft confirmed"}),
    ("Chypre remplace ses chars russes par des Leclerc français", {"FR>CY armoured_vehicle confirmed"}),
    ("Moscou fait parvenir des systèmes Pantsir à Pyongyang", {"RU>KP air_defence confirmed"}),
    ("Madrid résilie un contrat de missiles antichars israéliens", {"IL>ES missile_other halted"}),
    ("L'Australie préfère les frégates japonaises aux allemandes", {"JP>AU warship_submarine planned"}),
    ("Niamey aurait cédé mille tonnes d'uranium à Téhéran en échange de drones", {"IR>NE uav alleged"}),
    ("Les obus que lui livre l'Iran manquent à Moscou", {"IR>RU ammunition confirmed"}),
    ("La Lettonie cofinance l'achat de drones pour l'armée ukrainienne", {"LV>UA uav confirmed"}),
    ("Les Shebab armés par les Houthis, selon l'ONU", {"houthis>al-shabaab weapons_unspecified claimed"}),
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
    "Des obus nord-coréens ont été retrouvés en Ukraine",
    "Les drones turcs font fureur en Afrique",
    "Washington autorise l'Ukraine à frapper la Russie avec ses missiles",
    "L'armée congolaise a abattu un drone rwandais",
    "Le président iranien a reçu le ministre russe de la Défense",
    "Les missiles russes ont visé des dépôts à Odessa",
    "Des chars livrés par la Pologne ont été détruits près de Bakhmout",
    "Le missile tiré par Pyongyang a survolé le Japon",
    "Le Kremlin promet une riposte après les tirs de missiles ukrainiens",
    "Le Portugal ouvre une enquête sur un vol de munitions",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_french_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_french_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
