"""Who is said to supply what to whom, in Spanish: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    # dar
    ("Turquía entrega cuarenta drones armados a Somalia", {"TR>SO uav confirmed"}),
    ("Serbia ha suministrado proyectiles de artillería a Armenia", {"RS>AM ammunition confirmed"}),
    ("Italia enviará vehículos blindados a Ecuador", {"IT>EC armoured_vehicle planned"}),
    ("Brasil vende fusiles a Honduras y Guatemala", {"BR>HN small_arms confirmed", "BR>GT small_arms confirmed"}),
    (
        "Pionyang envió misiles balísticos y proyectiles de artillería a Moscú",
        {"KP>RU ballistic_missile confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Egipto proporciona munición al ejército sudanés", {"EG>SD ammunition confirmed"}),
    ("Noruega donará sistemas de defensa aérea a Moldavia", {"NO>MD air_defence planned"}),
    # dado
    ("Drones iraníes entregados a Etiopía", {"IR>ET uav confirmed"}),
    ("Los misiles antitanque vendidos por Alemania a Letonia ya llegaron", {"DE>LV missile_other confirmed"}),
    ("Cuarenta tanques fueron transferidos por Polonia a Ucrania", {"PL>UA armoured_vehicle confirmed"}),
    # nombres
    ("Italia prepara la entrega de tanques a Líbano", {"IT>LB armoured_vehicle confirmed"}),
    ("Las ventas de armas francesas a Egipto aumentan", {"FR>EG weapons_unspecified confirmed"}),
    ("Washington aprueba la venta de misiles Javelin a Irlanda", {"US>IE missile_other planned"}),
    ("Ayuda militar de Canadá a Letonia", {"CA>LV weapons_unspecified confirmed"}),
    ("Exportaciones de armas de Suiza a Catar", {"CH>QA weapons_unspecified confirmed"}),
    # recibir
    ("Marruecos compra sistemas de defensa aérea israelíes", {"IL>MA air_defence confirmed"}),
    ("El ejército de Mali recibe helicópteros de combate rusos", {"RU>ML helicopter confirmed"}),
    ("Perú comprará tanques a Corea del Sur", {"KR>PE armoured_vehicle planned"}),
    (
        "Dinamarca compra misiles estadounidenses para Ucrania",
        {"US>UA missile_other confirmed", "DK>UA missile_other confirmed"},
    ),
    ("La compra de cazas chinos por Birmania", {"CN>MM combat_aircraft confirmed"}),
    ("Colombia adquiere fragatas de Países Bajos", {"NL>CO warship_submarine confirmed"}),
    # armar, pedir, con destino a
    ("China arma al ejército de Níger", {"CN>NE weapons_unspecified confirmed"}),
    ("Ruanda equipa a los rebeldes del M23 con misiles antitanque", {"RW>m23 missile_other confirmed"}),
    ("Níger pide helicópteros de combate a Francia", {"FR>NE helicopter planned"}),
    ("Incautan fusiles iraníes destinados a los hutíes en el mar Arábigo", {"IR>houthis small_arms interdicted"}),
    # trueques, sin dirección
    (
        "Moscú entrega sistemas antiaéreos a Pionyang a cambio de proyectiles de artillería",
        {"RU>KP air_defence confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Polonia y Suecia producirán drones conjuntamente", {"PL-SE uav planned"}),
    ("Crece el comercio de armas entre Bielorrusia y Birmania", {"BY-MM weapons_unspecified confirmed"}),
    # cómo se dice
    ("Serbia niega haber entregado munición a Ucrania", {"RS>UA ammunition denied"}),
    ("Suiza rechaza enviar tanques a Ucrania", {"CH>UA armoured_vehicle denied"}),
    ("Canadá suspende sus exportaciones de armas a Turquía", {"CA>TR weapons_unspecified halted"}),
    ("Irán habría entregado drones a Sudán", {"IR>SD uav alleged"}),
    ("Seúl acusa a Pionyang de haber enviado proyectiles de artillería a Moscú", {"KP>RU ammunition alleged"}),
    ("Según Kiev, Irán entregó drones a Rusia", {"IR>RU uav claimed"}),
    ("Ucrania confirma que recibió vehículos blindados de Estonia", {"EE>UA armoured_vehicle confirmed"}),
    ("Argelia negocia la compra de submarinos rusos", {"RU>DZ warship_submarine planned"}),
    # second reading: whose deed it is, bans broken, questions
    ("Canadá sanciona a Serbia por suministrar drones a Mali", {"RS>ML uav confirmed"}),
    ("Los misiles comprados por Marruecos a China fueron exhibidos", {"CN>MA missile_other confirmed"}),
    ("Noruega autoriza a Polonia a enviar tanques y otras armas a Letonia", {"PL>LV armoured_vehicle planned"}),
    ("Egipto envió drones a Sudán en violación del embargo de la ONU", {"EG>SD uav confirmed"}),
]  # fmt: skip

NOTHING = [
    "Rusia bombardea Kiev con drones iraníes",
    "Israel ataca depósitos de armas en Líbano",
    "Japón despliega misiles en sus islas del sur",
    "India encarga obuses a un fabricante nacional",
    "España envía un portaaviones al mar Rojo",
    "Irán envía ayuda alimentaria a Sudán",
    "Corea del Norte lanza misiles antes de la visita de Putin a Pekín",
    "Ucrania captura tanques rusos cerca de Kúpiansk",
    "El Arsenal vende a su goleador a un club turco",
    "Francia presentó sus nuevos tanques al ministro alemán de Defensa",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_spanish_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_spanish_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
