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
    (
        "El ministro polaco de Defensa anunció que Varsovia entregará catorce tanques Leopard a Ucrania",
        {"PL>UA armoured_vehicle planned"},
    ),
    (
        "París y Roma suministrarán a Kiev un sistema de defensa antiaérea",
        {"FR>UA air_defence planned", "IT>UA air_defence planned"},
    ),
    ("Ucrania ha recibido de Alemania dos obuses autopropulsados", {"DE>UA artillery confirmed"}),
    ("Teherán niega suministrar misiles balísticos a Moscú", {"IR>RU ballistic_missile denied"}),
    ("Estados Unidos acusa a Irán de armar a los hutíes", {"IR>houthis weapons_unspecified alleged"}),
    (
        "Emiratos Árabes Unidos, acusado de entregar armas a las Fuerzas de Apoyo Rápido",
        {"AE>rapid-support-forces weapons_unspecified alleged"},
    ),
    ("Kenia se equipa con blindados turcos", {"TR>KE armoured_vehicle confirmed"}),
    ("Londres dona municiones a Ucrania por 300 millones de euros", {"GB>UA ammunition confirmed"}),
    ("Burkina Faso recibe drones turcos", {"TR>BF uav confirmed"}),
    ("Bélgica promete treinta F-16 a Ucrania", {"BE>UA combat_aircraft planned"}),
    (
        "Interceptan en Siria un cargamento de armas iraníes con destino a Hezbolá",
        {"IR>hezbollah weapons_unspecified interdicted"},
    ),
    ("Serbia vende discretamente municiones a Israel", {"RS>IL ammunition confirmed"}),
    ("Alemania bloquea la exportación de aviones de combate a Arabia Saudí", {"DE>SA combat_aircraft halted"}),
    ("Kiev reclama misiles de largo alcance a Washington", {"US>UA missile_other planned"}),
    ("Venezuela compró a Rusia sistemas antiaéreos", {"RU>VE air_defence confirmed"}),
    ("Rusia habría vendido helicópteros de combate a Nicaragua", {"RU>NI helicopter alleged"}),
    (
        "Moscú proporcionó a Pionyang misiles tierra-aire a cambio de soldados, afirma la inteligencia surcoreana",
        {"RU>KP air_defence claimed"},
    ),
    ("Según un informe de la ONU, Ruanda suministró misiles tierra-aire al M23", {"RW>m23 air_defence claimed"}),
    ("El Gobierno alemán no ha entregado misiles Taurus a Kiev", {"DE>UA missile_other denied"}),
    ("Bagdad compra a Seúl un sistema antiaéreo", {"KR>IQ air_defence confirmed"}),
    ("El primer ministro neerlandés prometió a Zelenski aviones de combate", {"NL>UA combat_aircraft planned"}),
    ("Pekín niega haber suministrado armas a Moscú", {"CN>RU weapons_unspecified denied"}),
    ("Misiles Patriot estadounidenses para Ucrania", {"US>UA air_defence confirmed"}),
    ("Polonia entrega sus MiG-29 a Ucrania", {"PL>UA combat_aircraft confirmed"}),
    ("Trump suspende el envío de armas a Ucrania", {"US>UA weapons_unspecified halted"}),
    ("Arabia Saudí quiere comprar F-35 a Estados Unidos", {"US>SA combat_aircraft planned"}),
    ("España exporta armas a Israel pese al embargo", {"ES>IL weapons_unspecified confirmed"}),
    ("Estados Unidos vende a Taiwán misiles Harpoon", {"US>TW missile_other confirmed"}),
    ("Cuba habría recibido fusiles rusos", {"RU>CU small_arms alleged"}),
    ("Ucrania pide a Alemania más munición", {"DE>UA ammunition planned"}),
    (
        "Durante su visita a Kiev, el canciller alemán prometió entregar más munición al ejército ucraniano",
        {"DE>UA ammunition planned"},
    ),
    (
        "Sudán acusa a Kenia de suministrar armas a las Fuerzas de Apoyo Rápido",
        {"KE>rapid-support-forces weapons_unspecified alleged"},
    ),
    ("Ante la amenaza rusa, Estonia compra lanzacohetes a Estados Unidos", {"US>EE artillery confirmed"}),
    ("Libia recibió drones turcos en violación del embargo, según expertos de la ONU", {"TR>LY uav claimed"}),
    ("Kim Jong-un habría enviado proyectiles de artillería a Moscú", {"KP>RU ammunition alleged"}),
    ("Moscú desmintió cualquier entrega de armas a los talibanes", {"RU>taliban weapons_unspecified denied"}),
    ("Suecia dona cuarenta vehículos blindados a Ucrania", {"SE>UA armoured_vehicle confirmed"}),
    ("Bangladés adquirirá aviones de combate chinos", {"CN>BD combat_aircraft planned"}),
    ("El Congreso de EE.UU. bloquea la venta de aviones de combate a Turquía", {"US>TR combat_aircraft halted"}),
    (
        "Irán entrega misiles a Rusia, que le suministra aviones de combate",
        {"IR>RU missile_other confirmed", "RU>IR combat_aircraft confirmed"},
    ),
    ("Chile donó blindados a Haití", {"CL>HT armoured_vehicle confirmed"}),
    ("Argentina compra a Dinamarca cazas F-16", {"DK>AR combat_aircraft confirmed"}),
    ("Varsovia encarga cien obuses autopropulsados a Seúl", {"KR>PL artillery planned"}),
    ("Grecia cede a Armenia sus viejos sistemas antiaéreos", {"GR>AM air_defence confirmed"}),
    ("Canadá pone fin a las ventas de armas a Arabia Saudí", {"CA>SA weapons_unspecified halted"}),
    ("Hezbolá recibe misiles de Irán a través de Siria", {"IR>hezbollah missile_other confirmed"}),
    ("Los talibanes venden armas estadounidenses a Pakistán", {"taliban>PK weapons_unspecified confirmed"}),
    ("Bolivia negocia con Irán la compra de drones", {"IR>BO uav planned"}),
    (
        "Noruega y Alemania enviarán misiles antitanque a Lituania",
        {"NO>LT missile_other planned", "DE>LT missile_other planned"},
    ),
    # firms and leaders stand for their states, choices, contracts
    ("Rheinmetall suministrará proyectiles de artillería a Lituania", {"DE>LT ammunition planned"}),
    ("Meloni promete misiles antiaéreos a Moldavia", {"IT>MD air_defence planned"}),
    ("Chile elige los blindados turcos", {"TR>CL armoured_vehicle planned"}),
    ("Quito rompe el contrato con Elbit para comprar lanzacohetes", {"IL>EC artillery halted"}),
    ("Oslo financia con 90 millones misiles antitanque para Moldavia", {"NO>MD missile_other planned"}),
    ("Navantia construirá dos fragatas para Marruecos", {"ES>MA warship_submarine planned"}),
    # the army of: it acts; adjectives behind a noun of giving; what others gave and is held
    ("El Ejército de Chile recibirá obuses de Corea del Sur", {"KR>CL ammunition planned"}),
    ("Un cargamento sirio de fusiles con destino a Somalia fue interceptado", {"SY>SO small_arms interdicted"}),
    ("Etiopía exhibe drones cedidos por Turquía", {"TR>ET uav confirmed"}),
    ("Según Quito, México vendió munición a Honduras", {"MX>HN ammunition claimed"}),
    # bans and their end
    ("Noruega decreta un embargo de armas a Qatar", {"NO>QA weapons_unspecified halted"}),
    ("Oslo levanta las restricciones a la venta de armas a Qatar", {"NO>QA weapons_unspecified planned"}),
    ("Suiza deja de vender munición a Qatar", {"CH>QA ammunition halted"}),
    ("Berna deniega a Dinamarca la reexportación de munición a Moldavia", {"DK>MD ammunition denied"}),
    ("Los rebeldes hutíes reciben misiles de Siria a través de Omán", {"SY>houthis missile_other confirmed"}),
    # each make for the other; made abroad; who only pleads bans nothing
    ("Fusiles serbios a cambio de drones turcos", {"RS>TR small_arms confirmed", "TR>RS uav confirmed"}),
    ("Perú ensamblará drones turcos", {"TR-PE uav planned"}),
    ("Ankara comparte con Lima tecnología de misiles", {"TR>PE military_technology confirmed"}),
    ("Fusiles turcos camino de Somalia", {"TR>SO small_arms confirmed"}),
    ("Perú se decanta por el caza surcoreano KF-21", {"KR>PE combat_aircraft planned"}),
    ("Alemania presta dos baterías Patriot a Polonia", {"DE>PL air_defence confirmed"}),
    ("Moscú hace llegar sistemas Pantsir a Pyongyang", {"RU>KP air_defence confirmed"}),
    ("Egipto sustituye sus F-16 por cazas chinos J-10", {"CN>EG combat_aircraft confirmed"}),
    ("Etiopía pagó con oro los cazas Su-30 que le entregó Rusia", {"RU>ET combat_aircraft confirmed"}),
    ("Bielorrusia desmiente que suministre munición a Moscú", {"BY>RU ammunition denied"}),
    ("Niamey habría cedido mil toneladas de uranio a Teherán a cambio de drones", {"IR>NE uav alleged"}),
    ("Nicaragua refuerza su arsenal con blindados rusos", {"RU>NI armoured_vehicle confirmed"}),
    ("Kim Jong-un obsequia a Putin con cañones autopropulsados", {"KP>RU artillery confirmed"}),
    ("Canadá ha elegido a la surcoreana Hanwha Ocean para construir doce submarinos", {"KR>CA warship_submarine planned"}),  # noqa: E501
    ("Noruega destina 500 millones de euros en munición para Kiev", {"NO>UA ammunition planned"}),
    ("Pekín niega que venda drones militares a Moscú", {"CN>RU uav denied"}),
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
    "Los drones turcos causan furor en África",
    "Washington autoriza a Ucrania a atacar Rusia con sus misiles",
    "El ejército congoleño derribó un dron ruandés",
    "El presidente iraní recibió al ministro ruso de Defensa",
    "Los misiles rusos alcanzaron depósitos en Odesa",
    "El misil disparado por Pionyang sobrevoló Japón",
    "México reclama a Washington que frene las armas que llegan a los cárteles",
    "Bélgica bloquea el tránsito de armas hacia Israel",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_spanish_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_spanish_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
