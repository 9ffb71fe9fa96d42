"""Spanish."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import Grammar, Kind, Mark, before, bounded, words
from monitor.reading.transfers.grammars.es_moods import MOODS
from monitor.reading.transfers.grammars.es_words import CARRIERS, PACTS, PLEAS, REVIEWS, THINGS
from monitor.reading.transfers.grammars.sold import SOLD_BY_MAKER
from monitor.reading.transfers.grammars.standins import STAND_INS

# Who acts for a state, before its name or adjective: el ejército ruso, el Gobierno de Chad
_HEAD: Final = (
    r"(?:ejércitos?|fuerzas?(?: armadas| de seguridad)?|gobierno|president[ea]|ministr[oa]s?|ministerio|autoridades"
    r"|tropas"
    r"|régimen|militares|marina|armada|aviación|líder|dirigentes?|empresas?|compañías?|grupo|firmas?|milicias?"
    r"|rebeldes"
    r"|canciller|primer ministro|funcionarios?|socios?|aliados?|vecin[oa]s?|soldados|junta|fabricantes?|combatientes"
    r"|Senado|Congreso|Parlamento|iniciativa|industria|carguero|avi[óo]n(?:es)?|constructora?|jefe de Estado"
    r"|diplomacia|Estado Mayor|gigante|astilleros?|proveedor(?:es)?|país|mandatario|parte|consorcio"
    r"|Ejecutivo|Fuerza Aérea|Guardia Nacional|Policía|Armada|empresario)"
)
_ARTICLE: Final = r"(?:el\s+|la\s+|los\s+|las\s+|sus?\s+|un[ao]?\s+|est[ea]\s+|dos\s+|varios\s+)?"
_NOUN: Final = rf"(?:(?:\w+\s+)?{_HEAD}\s+(?:\w+\s+){{0,2}}?(?:de\s+(?:la\s+|los\s+|las\s+|el\s+)?|del\s+|en\s+)?)?"
_D: Final = _ARTICLE + _NOUN
_NOT_NAMED: Final = r"(?!\s+(?:del?\s+|de\s+l[ao]s?\s+)?(?:hut[ií]es|(?-i:M23|[A-Z]{3,5})\b))"
_NOT_GOAL: Final = (
    r"(?:visitas?|visitó|viaj\w+|frente|amenaz\w+|respuesta|respond\w+|regres\w+|llam\w+|apoyo|embajador\w*"
    r"|contrari\w+"
    r"|jun?to|respecto|guerra|oposición|cercan\w+|leal\w*|acusa\w*|acusó|advert\w+|advirtió|atac\w+|critic\w+"
    r"|sanciona\w*|invadi\w+"
    r"|gole\w+|venc\w+|derrot\w+|conden\w+|debido|en cuanto|desplaz\w+|lleg\w+|pidió|pide|exig\w+|insta\w*|instó"
    r"|urg\w+)"
)

GRAMMAR: Final = Grammar(
    language="es",
    for_goods=words(r"\s+(?:a cambio de|por)\s+(?:los?\s+|las?\s+)?"),
    goal_follows=True,
    adjective_behind=True,
    stand_ins=STAND_INS,
    supplier_points={
        Kind.ASK: {"from": 6, "object": 6, "none>": 5, "at>": 5.5, "to>": 4.5, "maker": 5, "of>": 4.5, "with>": 5},
    },
    headed=True,
    returns=True,
    proven=True,
    denier_gives=True,
    cargo_to=before(
        rf"\b(?:destinad[oa]s?|prometid[oa]s?|dirigid[oa]s?|enviad[oa]s?|entregad[oa]s?|vendid[oa]s?"
        rf"|remitid[oa]s?|iban?|iba a parar|iban a parar"
        rf"|iban destinad[oa]s)\s+(?:a|al|hacia|para)\s+{_D}",
        rf"\b(?:rumbo a|con destino a|camino de|en ruta hacia|navegaba hacia|se dirigía a"
        rf"|tenían? como destino(?: a)?|con rumbo a|hacia)\s+{_D}",
        rf"\b(?:abastecer|aprovisionar|armar|pertrechar|surtir|suministrar|llegar|alcanzar)\s+(?:a|al)\s+{_D}",
        rf"\b(?:armas|fusiles|misiles|cohetes|drones|munición|municiones|blindados|obuses|ametralladoras"
        rf"|explosivos|piezas|detonadores|minas"
        rf"|lanzagranadas|lanzacohetes|granadas|pistolas|cargamento)\s+para\s+{_D}",
        r"\bdestinatari[oa]s?\s+(?:\w+\s+){0,4}",
    ),
    cargo_to_behind=words(r"\s+(?:esperaba[n]?|iban? a|debían?|aguardaba[n]?) (?:recibir|recoger)?"),
    cargo_from=before(
        r"\b(?:cargamentos?|envíos?|lotes?|partidas?|remesas?)\s+",
        rf"\b(?:ven(?:ía|ían|ido)|vino|vinieron|proced(?:e|en|ía|ían)|procedentes?|salid[oa]s?|salió|salieron"
        rf"|zarp\w+|parti(?:ó|eron|do)|despeg\w+|cargad[oa]s?|embarcad[oa]s?"
        rf"|comprad[oa]s?|fabricad[oa]s?|originari[oa]s?|provenientes?|proven(?:ía"
        rf"|ían))\s+(?:\w+\s+){{0,2}}?(?:de|del|desde|en)\s+{_D}",
    ),
    accused=words(
        r"\s+(?:[\w-]+ ){0,6}?(?:ante la justicia|ante (?:los jueces|un tribunal|la CPI|La Haya|la Corte)"
        r"|rinda[n]? cuentas|rendir cuentas"
        r"|debe[n]? responder|responda[n]?|procesad[oa]s?|imputad[oa]s?|en La Haya|al banquillo"
        r"|en el banquillo|cómplices?|juzgad[oa]s?)"
    ),
    accusing=before(
        r"\b(?:juzgar|procesar|imputar|encausar|orden de (?:arresto|detención) contra"
        r"|querella contra|denuncia contra|juicio (?:a|contra)|proceso contra)\s+(?:al?\s+)?(?:\w+\s+){0,2}"
    ),
    pays=words(r"\b(?:pag|abon)(?:a|an|ar|ó|ará|aría|arán) (?:[\w.-]+ ){1,5}con\b"),
    swaps=words(r"\b(?:canje|trueca|cambi|intercambi|permut)(?:a|an|ar|ó|ará|aría|arían)? (?:[\w.-]+ ){1,5}por\b"),
    carriers=CARRIERS,
    aid=words(r"paquetes? de (?:ayuda|asistencia)|(?:ayuda|asistencia|apoyo) militar|nueva ayuda|promesas? de ayuda"),
    bands_again=words(
        r"(?:el|la|los|las|del|al)?\s?(?:milicias?|grupo(?: armado)?|rebeldes|insurgentes"
        r"|milicianos|paramilitares|guerrilla|yihadistas"
        r"|islamistas|combatientes|movimiento)"
    ),
    sure_tech=bounded(
        r"(?:tecnologías?|conocimientos?|pericia|planos)(?: \w+){0,2}? (?:de |del |en |para "
        r"|sobre )(?:\w+ ){0,2}?(?:misiles|drones|submarinos"
        r"|reactores navales|radares|tanques|propulsión nuclear|torpedos|satélites (?:militares|espía"
        r"|de observación))|tecnologías? (?:militar(?:es)?|balísticas?)"
    ),
    ordered=bounded(
        r"encarg\w*|compra\w*|pedido\w*|adqui\w+|entreg\w+|contrato|esper\w*|recibir\w*"
        r"|promet\w*|prev[eé]\w*"
    ),
    needs_goal=True,
    paid_in_arms=True,
    replaces=words(r"(?:moderniz|refuerz|reforz|renuev|renov|ampl|complet|sustit|reemplaz|canje)\w* .*"),
    sold_by_maker=SOLD_BY_MAKER,
    abroad_open=True,
    things=THINGS,
    pacts=PACTS,
    reviews=REVIEWS,
    pleas=PLEAS,
    names_suffice=True,
    shares=words(r"compart\w+"),
    attributive=words(r"(?<!sido )(?:entreg|envi|transfer|export|suministr|don|facilit|ced|vend|regal)[ai]d[oa]s"),
    onward=words(r"re-?export|acab|termin|desvi|revend"),
    halves=words(r"proced\w+|prov\w+|vienen|venían"),
    besieged=(("UA", words(r"(?:guerra (?:en|de|contra)|invasión (?:rusa )?(?:de|a)) Ucrania\s?[:,]|\AUcrania\s?:")),),
    pact=words(
        r"(?:pacto|acuerdo|alianza|tratado|convenio)s? (?:de )?(?:defensa|seguridad|militar(?:es)?|naval"
        r"|estratégic[oa])|Aukus"
    ),
    disowns=bounded(r"desmient\w+|niega[n]?|descarta[n]?"),
    needs_giver=words(r"embargo"),
    fills=True,
    deploys=words(r"env[ií]\w*|mand\w+|despach\w+"),
    holds=bounded(
        r"exhib\w+|muestra\w*|present(?:a|ó)|despli?eg\w+|us(?:a|an|ó|aron)|utiliz\w+|emple\w+|dispon\w+"
        r"|cuenta(?:n)? con|posee[n]?",
        r"dispar\w+|lanz(?:a|an|ó|aron)|(?:dotad|equipad|armad)[oa]s? (?:de|con)|estren\w+|oper(?:a|an)",
    ),
    contracts=words(r"(?:contrato|acuerdo|pacto|pedido|firm)\w*.*"),
    adjective=words(  # written small: Chine, Ucrania are no adjectives
        r"(?-i:(?=[a-zà-ÿ]))(?:"
        r"(?:nor|sur|sud)?[\w]*(?:an[oa]s?|en[oa]s?|és|es[ae]s?|eses|ense[s]?|eñ[oa]s?|í|íes|ol(?:a|es|as)?"
        r"|ic[oa]s?|iot?as?|ajik[oa]s?)"
        r"|[\w]*(?:in|[gyjk]|i|ac)[oa]s?|letón|leton(?:a|es|as)|vietnamitas?|etíopes?|malgaches?"
        r"|austríac[oa]s?|mongol(?:es)?"
        r"|rus[oa]s?|turc[oa]s?|grieg[oa]s?|chin[oa]s?|belgas?|suiz[oa]s?|serbi[oa]s?|eslovac[oa]s?|árabes?"
        r"|kurd[oa]s?|aleman(?:a|es|as)?|alemán"
        r"|checos?|checas?|búlgar[oa]s?|croatas?|suec[oa]s?|sirio?s?|siria?s|polac[oa]s?|israelíe?s?|iraníe?s?"
        r"|saudíe?s?|surcorean[oa]s?"
        r")",
    ),
    adjective_heads=before(rf"\b{_HEAD}\s+(?:\w+\s+){{0,2}}?", r"(?:^|[.,:;«»(—–-])\s*(?:el\s+|la\s+|los\s+|las\s+)?"),
    agents=(
        (  # niega a España la reexportación: who may give on
            before(
                r"\b(?:n[ie]+g|autori[zc]|proh[ií]b|permit|deneg|denieg|vet)\w*\s+(?:al?\s+)(?:la\s+|los\s+"
                r"|las\s+)?"
            ),
            words(r"\s+(?:la\s+|el\s+|a\s+)?(?:re-?export|env[ií]|entreg|transfer|suministr|vent|vend|cesi|ced)\w*"),
        ),
        (
            before(r""),
            words(
                r"\s+por\s+(?:enviar|suministrar|entregar|vender|transferir|exportar|proporcionar|facilitar|donar"
                r"|ceder|armar)",
                r"\s+(?:de\s+defensa\s+)?por\s+(?:las?|sus?|los|el)?\s*(?:ventas?|envíos?|suministros?"
                r"|exportaci\w+)\b",
                r"\s+por\s+haber\s+\w+[ai]do\b",
            ),
        ),
        (
            before(r"\b(?:autoriz|permit|dej|oblig|inst|exhort|forz|acus)\w*\s+a\s+(?:los?\s+|las?\s+)?"),
            words(
                r"\s+(?:a|de)\s+(?:re)?(?:enviar|suministrar|entregar|vender|transferir|exportar|proporcionar"
                r"|facilitar|donar|ceder|armar)",
                r"\s+(?:re)?(?:enviar|suministrar|entregar|vender|transferir|exportar|proporcionar|facilitar|donar"
                r"|ceder|armar)",
            ),
        ),
    ),
    before=(
        (
            Mark.SPEAKER,
            before(
                rf",\s+(?:han?\s+)?(?:afirm|declar|asegur|dij|señal|inform|indic|denunci|anunci|sostuv"
                rf"|sosti)\w*\s+{_D}"
            ),
        ),
        (Mark.SPEAKER, before(rf"\b(?:según|de acuerdo con|a juicio de)\s+{_D}")),
        (Mark.SUBJECT, before(rf"\bacus(?:a|an|ó|aron|ado|ando|ar)\s+(?:a|al)\s+{_D}")),  # of what it does
        (Mark.FROM, before(rf"\b(?:pid(?:e|en|ió|ieron)|pedido|solicit\w+|reclam\w+|exig\w+)\s+(?:a|al)\s+{_D}")),
        (Mark.WITH, before(rf"\bse (?:asoci|al[ií])\w+\s+(?:a|con)\s+{_D}")),
        (
            Mark.TO,
            before(
                rf"\bpara (?:proteger|defender|reforzar|equipar) (?:(?:el|la|los|las|a)\s+)?(?:\w+\s+)?(?:de\s+"
                rf"|del\s+)?{_D}"
            ),
        ),
        (Mark.FROM, before(rf"\b(?:gracias a|con (?:la )?ayuda de|del?\s+fabricante)\s+{_D}")),
        (Mark.FROM, before(rf"\bagradec\w+\s+(?:a|al)\s+{_D}")),
        (Mark.TO, before(rf"\bembargo (?:total |parcial )?(?:de|a las) armas (?:a|al|contra|sobre)\s+{_D}")),
        (Mark.ASIDE, before(rf"\b{_NOT_GOAL}\s+(?:a|al)\s+{_D}")),
        (  # los cazas que le entregó Rusia
            Mark.SUBJECT,
            before(
                rf"\bque\s+(?:les?\s+)?(?:(?:ha|han|había)\s+)?(?:entreg|env[ií]|vend|suministr|don|ced|regal"
                rf"|facilit|proporcion"
                rf"|dio|dieron|prest|transfi|promet|mand)\w*\s+(?!al?\s|para\s){_ARTICLE}"
            ),
        ),
        (Mark.TO, before(rf"\b(?:contratos?|pedidos?|encargos?)\s+(?:[\w'’-]+\s+){{0,4}}en\s+{_ARTICLE}")),
        (
            Mark.ASIDE,
            before(
                rf"\b(?:contra|en|sobre|ante|bajo|tras|durante|frente a|cerca de|dentro de|fuera de|pese a"
                rf"|a pesar de|como|hacia el frente de"
                rf"|sancion\w+|guerra (?:de|en|con|entre)|ciudad de|apoyo de|acerca de|respecto a|a través de|vía"
                rf"|invasión (?:de|a)"
                rf"|ataques? (?:a|contra|en|de)|presión de|amenazas? de|lejos de|mediante)\s+{_D}"
            ),
        ),
        (Mark.WITH, before(rf"\b(?:entre|con|junto (?:a|con))\s+{_D}")),
        (
            Mark.TO,
            before(
                rf"\b(?:en (?:manos|poder) del?|para|hacia|con destino a|destinad[oa]s? a|rumbo a|camino de"
                rf"|a favor de|en favor de"
                rf"|con rumbo a)\s+{_D}",
                rf"\bcon destino al\s+{_D}",
            ),
        ),
        (Mark.AT, before(rf"\b(?:a|al)\s+{_D}")),
        (
            Mark.FROM,
            before(
                rf"\b(?:desde|(?:salid|partid|llegad|zarpad|despegad|cargad)[oa]s? (?:de|del)"
                rf"|procedentes? (?:de|del)|provenientes? (?:de|del)|originari[oa]s? (?:de|del)"
                rf"|por parte (?:de|del)"
                rf"|comprad[oa]s? (?:a|al)|importad[oa]s? (?:de|del)|recibid[oa]s? (?:de|del))\s+{_D}"
            ),
        ),
        (Mark.BY, before(rf"\bpor\s+{_D}")),
        (  # el Gobierno de Chile: it acts
            Mark.NONE,
            before(
                rf"(?<!de )(?<!por )(?<!para )(?<!con )(?<!en )(?<!a )\b(?:el|la|los|las)\s+{_HEAD}\s+(?:\w+\s+)?"
                r"(?:de\s+(?:la\s+|los\s+|las\s+|el\s+)?|del\s+)",
                rf"(?:\A|[.:;]\s){_HEAD}\s+(?:de\s+(?:la\s+|los\s+|las\s+|el\s+)?|del\s+)",
            ),
        ),
        (Mark.OF, before(rf"\b(?:de|del)\s+{_D}")),
    ),
    behind=(
        (
            Mark.SPEAKER,
            words(
                r"\s+(?:\w+\s+){0,2}?(?:afirm|declar|anunci|asegur|estim|indic|acusa\b|acusan\b|acusó\b|dijo|dice"
                r"|denunci|señal|revel"
                r"|sostien)\w*"
            ),
        ),
    ),
    case_forms=((Mark.AT, bounded(r"les?")),),
    joiner=words(
        r"\s*(?:,|,?\s*(?:y|e|o|u|así como|además de)\b|/|-)\s*(?:(?:a|al|de|del|la|el|los|las|para|por|hacia|en"
        r"|también)\s+)*"
    ),
    breaks=words(
        r"[;:!?…]|\s[–—-]\s|,\s+(?=(?:pero|mientras|después|antes|que|quien|donde|cuando|aunque|porque|según|tras"
        r"|cuyo)\b)|\b(?=(?:mientras|aunque)\b)"
    ),
    others=words(
        r"\b(?:(?:sus|los|las|varios|algunos|otros)\s+)?(?:aliados|socios|países|Estados(?! Unidos)|gobiernos"
        rf"|rebeldes{_NOT_NAMED}|milicias|insurgentes"
        r"|yihadistas|grupos armados|empresas|traficantes|combatientes|separatistas|cárteles|guerrillas)"
        r"(?:\s+(?:occidentales|europeos|africanos|árabes|extranjeros|miembros))?\b|\b(?-i:Occidente)\b"
    ),
    we=bounded(r"nosotros"),
    pronouns=bounded(r"él|ella|ellos|ellas|le|les|este último"),
    relatives=bounded(r"(?<=, )que|quien(?:es)?"),
    passive_before=before(
        r"\b(?:fue|fueron|ha sido|han sido|había sido|habían sido|es|son|será|serán|siendo|ser|sido)\s+(?:\w+\s+)?"
    ),
    passive_behind=words(r"\s+(?:\w+mente\s+)?por\b"),
    tech=bounded(
        r"tecnologías?(?: (?:militar(?:es)?|aeroespacial(?:es)?|balísticas?|nuclear(?:es)?))?"
        r"|conocimientos técnicos|datos técnicos|asistencia técnica",
    ),
    goods_gap=words(
        r"[\s-]+(?:de (?:diseño|fabricación|factura|segunda mano|ocasión|última generación"
        r"|nueva generación) )?(?:(?!(?:y|e|o|a|al|de|del|por|para|hacia|que|en|sobre|con"
        r"|es|son|ha|han|fue"
        r"|fueron)\b)[\w'’-]+\s+){0,2}"
    ),
    arms_inside=words(
        r"\b(?:de armas|de armamento|ayuda militar|asistencia militar|apoyo militar|rearm\w+"
        r"|armad[oa]s(?= por)|arm(?:a|ó|an|ar"
        r"|aron)(?= al? ))\b"
    ),
    outsider=bounded(
        r"sost(?:iene|ienen|uvo)|argument\w+|alega\w*|consider\w+|opin(?:a|ó)|quiere[n]? que|pid\w+ que|llam\w+ a"
        r"|embargo",
        r"tránsito|abog\w+|defiend\w+|defend\w+|propon\w+|plante\w+",
        r"llam[aóa]\w* a|conden\w+|critic\w+|denunci\w+|exig\w+|protest\w+|advirt\w+|advert\w+|acus(?:a|an|ó|aron"
        r"|ar|ando)|(?:ha|han) acusado|sospech\w+"
        r"|lament\w+",
        r"declar\w+|afirm\w+|dijo|dice|contra|sobre|preocup\w+|incaut\w+|intercept\w+|revel\w+|vigil\w+|decomis\w+"
        r"|insta\w*|instó",
    ),
    triggers={
        Kind.ARM: bounded(
            r"(?:re)?arm(?:a|an|ar|ó|aron|ando|ará|aba)(?= (?:a|al) )|equip(?:a|an|ar|ó|ará|ando)(?= (?:a|al) )"
            r"|ayud(?:a|an|ó|ar|ará)(?= (?:[\w]+ ){1,5}a (?:producir|fabricar|desarrollar|construir))|enseñ(?:a|an"
            r"|ó)(?= al? (?:[\w]+ ){1,3}a (?:producir|fabricar|construir))"
            r"|arma(?:n)?(?= a )"
            r"|dota(?:r|ron|rá|rán|n)?(?= (?:a|al|de) )",
            r"(?:abaste|prove)(?:ce|cer|ció|cerá|e|er|yó|erá|yeron|en|cen)(?= (?:a|al) )|suministra(?:r"
            r"|ndo)?(?= (?:a|al) \w+ (?:con|de) )",
        ),
        Kind.GIVEN: bounded(
            r"(?:acab|termin)\w+(?= en (?:manos|poder) de)|(?:desvi|revend|reexport|prest|desembarc|descarg"
            r"|traspas|embarc)(?:ad|id)[oa]s?(?= (?:a|al"
            r"|hacia|para|por)\b)",
            r"(?:proced(?:e|en|ía|ían)|prov(?:iene|ienen|enía|enían)|vienen|venían)(?= (?:de|del)\b)",
            r"(?:entreg|envi|transf[ei]r|export|suministr|proporcion|don|facilit|ced|vend|regal)(?:ad[oa]s?"
            r"|id[oa]s?)(?= por\b)",
            r"(?<!ha )(?<!han )(?<!haya )(?<!hayan )(?<!había )(?<!haber )"
            r"(?<!habría )(?<!habrían )(?<!habían )(?<!habiendo )"
            r"(?:entreg|envi|transf[ei]r|export|suministr|proporcion|don|facilit|ced|vend|regal)(?:ad[oa]s?"
            r"|id[oa]s?)"
            r"(?= (?:a|al|para)\b)",
            r"(?<!ha )(?<!han )(?<!haya )(?<!hayan )(?<!había )(?<!haber )"
            r"(?<!habría )(?<!habrían )(?<!habían )(?:entregad|enviad"
            r"|transferid|exportad|suministrad"
            r"|donad)[oa]s?(?! (?:los|las|el|la|un|una)\b)",
        ),
        Kind.ARMED: bounded(r"(?:re)?(?:arm|equip|dot|pertrech)[ai]d[oa]s?(?= por\b)|abastecid[oa]s?(?= por\b)"),
        Kind.GOTTEN: bounded(r"(?:(?:compr|encarg|import)ad|(?:adquir|recib)id)[oa]s?(?= (?:por|al?|en|a la)\b)"),
        Kind.GIVE_NOUN: bounded(
            r"entregas?|transferencias?|suministros?|envíos?|ventas?|exportaci(?:ón|ones)|donaci(?:ón|ones)"
            r"|cargamentos?|remesas?|partidas? de|lotes? de",
            r"(?:veto|suspensión|bloqueo|prohibición)(?= (?:de|a|sobre) (?:las? )?(?:armas|ventas?|exportaci"
            r"|entregas?)\b)"
            r"|embargo(?= (?:de|a las) armas (?:a|al|contra)\b)|ayuda militar|asistencia militar|apoyo militar"
            r"|tráfico de armas|contrabando de|cesión"
            r"|paquete de ayuda|proveedor(?:es)? de|exportador(?:es)? de",
        ),
        Kind.GET_NOUN: bounded(
            r"compras?(?= (?:de|a)\b)|adquisici(?:ón|ones)|importaci(?:ón|ones)|recepción|pedidos? de"
            r"|comprador(?:es)? de|importador(?:es)? de"
        ),
        Kind.GIVE: bounded(
            r"entreg(?:a|an|ar|ó|aron|ará|arán|aría|ando|ado|aba)|suministr(?:a|an|ar|ó|aron|ará|arán|aría|ando|ado"
            r"|aba)",
            r"env[ií](?:a|an|ar|ó|aron|ará|arán|aría|ando|ado|aba)|transf(?:iere|ieren|erir|irió|irieron|erirá"
            r"|erido|iriendo)",
            r"export(?:a|an|ar|ó|aron|ará|ando|ado|aba)|proporcion(?:a|an|ar|ó|aron|ará|arán|ando|ado|aba)|vend(?:e"
            r"|en|er|ió|ieron|erá|erán|ería|iendo|ido|ía)",
            r"don(?:a|an|ar|ó|aron|ará|arán|ado)(?= )|ced(?:e|en|er|ió|ieron|erá|erán|ido)|facilit(?:a|an|ar|ó|aron"
            r"|ará|ado)|da(?:rá|rán|do)?(?= (?!luz verde))|(?:da|dan|dio|dará) luz verde|dio|dieron|dar",
            r"traslad(?:a|an|ar|ó|aron|ará|arán|ado|ando)|regal(?:a|ó|ará)|ofrec(?:e|en|er|ió|erá|ido)|promet(?:e"
            r"|en|er|ió|ieron|ido)|compart(?:e|en|ir|ió|irá"
            r"|irán|ido)|mand(?:a|ó|ará|ado)(?= )",
            r"aprueb(?:a|an)(?= (?:\w+ ){0,6}(?:venta|envío|entrega|exportación))|aprob(?:ó|aron"
            r"|ado)(?= (?:\w+ ){0,6}(?:venta|envío|entrega|exportación))",
            r"autoriz(?:a|an|ó|aron|ado)(?= (?:\w+ ){0,6}(?:venta|envío|entrega|exportación))|reexport\w+|asign(?:a"
            r"|ó|ará)|remit(?:e|ió|irá)",
            r"(?:hac(?:e|en|er|iendo)|hizo|hará|hicieron) (?:llegar|entrega)(?= )|prest(?:a|an|ar|ó|ará|arán"
            r"|ado|aron)(?= (?!atención|apoyo"
            r"|servicio|declaración|asistencia|juramento))|surt(?:e|en|ir|ió|irá)(?= )|embarc(?:a|an|ó|aron|ado)(?= )"
            r"|descarg(?:a|an|ó|aron|ado)|destin(?:a|an|ó|ará|arán)(?= )|p(?:one|onen|uso|usieron|uesto"
            r"|ondrá) en manos"
            r"|(?:suministr|entreg|export|facilit|don|proporcion|regal|traslad|envi)(?:ara|aran|ase|asen)"
            r"|(?:suministr"
            r"|export|facilit|don|proporcion|env[ií]|mand)(?:e|en)(?= )|entreguen?|(?:vend|ced)(?:iera|ieran"
            r"|iese|a|an)(?= )"
            r"|transfieran?|transfiriera\w*|(?:concret|remat|complet|reanud|inici|culmin|aceler|retom"
            r"|ultim)(?:a|an|ó|ará|aron)"
            r" (?:la|las|el|los|sus?) (?:venta|entrega|envío|suministro|exportaci)\w*|traspas(?:an|aron)"
            r"|despach(?:a|an|ó|ará)(?= )|libera(?:n|rá)?(?= )|liber(?:ó|ar)(?= )|otorg(?:a|ó|ará|an)(?= )"
            r"|aport(?:a|an|ó|ará|arán)(?= )"
            r"|se compromet\w+ a (?:entregar|enviar|suministrar)|llev(?:a|ó|an) (?=\d)",
            r"(?:regal|don|obsequi|destin|asign|aport|otorg|facilit|proporcion|suministr|traslad|despach"
            r"|concret)(?:a|an|ar|ó|aron"
            r"|ará|arán|aría|arían|ando|ado|aba|aban)(?= )|mand(?:a|an|aron|ará|arán|aba|ando)(?= )|(?:vend"
            r"|ced|ofrec|promet|remit)(?:e|en|er"
            r"|ió|ieron|erá|erán|ería|iendo|ía|ían)(?= )|se (?:deshac|deshiz|despoj|deshar)\w+ de|ofert(?:a"
            r"|an|ó|ará)(?= )|financ\w+ la compra"
            r"|abasteci(?:ó|eron)|rellen(?:a|ó)",
            r"pagan? con|revend(?:e|en|ió|ido|er|erá)|p(?:one|onen|ondrá|ondrán|uso|usieron) (?:sobre la mesa"
            r"|a disposición)"
            r"|se desprende(?:n)? de",
            r"dej(?:a|an|ó|aron|ará)(?= (?:[\w]+ ){1,4}a (?:la|los|las) )",
            r"(?:constru(?:ye|yen|ir|irá|irán|yó)|fabric(?:a|an|ar|ará|arán))(?= (?:[\w.-]+ ){0,6}para\b)",
            r"(?:gan(?:a|ó)|logr(?:a|ó)|se adjudic(?:a|ó)|consigu(?:e|ió))(?= (?:[\w.-]+ ){0,4}(?:contrato|pedido"
            r"|licitación))",
            r"ced(?:iendo|ería)|abr(?:e|ió|en) la puerta a",
            r"ayud(?:a|an|ó|ar|ará)(?= (?:[\w]+ ){1,4}a (?:modernizar|mejorar))"
            r"|contraband\w+|traspas(?:a|ó|ará|ar)",
        ),
        Kind.GET: bounded(
            r"recib(?:e|en|ir|ió|ieron|irá|irán|iría|ido|iendo|ía)|compr(?:a(?! de\b)|an|ar|ó|aron|ará|arán|ando"
            r"|ado)|adquir(?:ir|ió|ieron|irá|ido|iendo)",
            r"adquier(?:e|en)|obt(?:iene|ienen|ener|uvo|uvieron|endrá|enido)|import(?:a|an|ar|ó|ará|ado)(?= )"
            r"|consigu(?:e|en|ió)(?= )|encarg(?:a|ó|ará|ado)",
            r"(?:financi|cost[eé]|pag)(?:a|an|ar|ó|ará|e|en)(?= (?!la compra|las compras"
            r"|compras)(?:[\w.,-]+ ){1,7}para\b)|(?:se rearm\w+|recog(?:e"
            r"|ió)|estren(?:a|ó)|tom(?:a|ó) posesión)(?= )|ech(?:a|ó) mano de",
            r"(?:moderniz|refuerz|reforz|renuev|renov|ampl|complet)\w* su (?:[\w'’-]+ ){1,4}?con(?= )"
            r"|(?:sustituy|reemplaz|sustitu)\w+"
            r" (?:[\w'’-]+ ){1,6}?(?:por|con)(?= )|canje\w+ (?:[\w'’-]+ ){1,4}?por(?= )|hered(?:a|ó|ará)"
            r"|recepcion(?:a|ó)"
            r"|suma(?:n|rá)?(?= )|sumó(?= )|se har(?:á|án) con|se hizo con|contrat(?:a|ó|ará)(?= )"
            r"|espera(?:n)?(?= (?:sus|los|las|la"
            r" entrega|\d))|compr[eé]n?(?= )",
            r"se (?:abastec|prove|surt|pertrech|arm|nutr|aprovision)\w* (?:de|con)(?= )|p(?:one|onen|uso"
            r"|ondrá) en servicio|integr(?:a|ó|ará)(?= )"
            r"|(?:abon|desembols|acord)(?:a|an|ó|ará) (?:la compra|el (?:primer )?pago)|compr(?:e|en|arán"
            r"|aría|arían)(?= )|adquier(?:a|an|e|en)(?= )"
            r"|alist(?:a|an) la compra",
            r"se (?:equip\w+|dot\w+|hac(?:e|en) con|hizo con|hará con)|incorpor(?:a|ó|ará)|adquisición(?= a\b)",
        ),
        Kind.ASK: bounded(
            r"(?:pid(?:e|en|ió|ieron)|pedir(?:á)?)(?! (?:[\w]+ ){1,4}que (?:fren|deten|par[ae]|ces|suspend"
            r"|dej|proh|no ))|solicit(?:a|an|ó|aron|ar|ará|ado)|busc(?:a|an|ó) (?:comprar|adquirir"
            r"|obtener)|quiere(?:n)? (?:comprar|adquirir)",
            r"(?<!se )adjudic(?:a|ó|ará|an|ado)(?= al? )|encomiend(?:a|an)(?= al? )|encomendó(?= al? )"
            r"|no (?:decide|elige)\w*(?= )|duda(?:n)? (?:sobre|entre)"
            r"|eleg\w+ entre|decid\w+ entre|sondea(?:n)?(?= )|pugna(?:n)? por|persigue(?:n)?(?= )"
            r"|suspira(?:n)? por|codicia(?:n)?(?= )",
            r"(?:ha|han|había) (?:elegido|escogido|seleccionado|preferido)(?= )|mira a(?= )|se fija en"
            r"|pone sus ojos en|echa el ojo a"
            r"|se inclina por|se interes(?:a|an|ó) por|coquetea con|corteja a|llama a la puerta de|confía a"
            r"|recurr(?:e|en|ió|irá) a"
            r"|acud(?:e|en|ió|irá) a(?= )|gira hacia|pone la vista en|negocia con(?= )|discute con(?= )",
            r"(?:elig(?:e|en|ió|ieron)|elegir(?:á)?|escog(?:e|ió|en)|seleccion(?:a|an|ó)|prefier(?:e|en)|prefirió"
            r"|apuest(?:a|an) por"
            r"|opt(?:a|an|ó) por|se decant(?:a|an|ó) por)(?= )|(?:primer |nuevo )?cliente (?:\w+ )?del?(?= )",
            r"se interesa por|sopesa(?:n)?|tantea(?:n)?|ultima(?:n)? la compra|negoci(?:a|an|ó) la compra"
            r"|interesad[oa]s? en|reclam(?:a|an|ó)(?! (?:[\w]+ ){1,4}que (?:fren|deten|par[ae]|ces|suspend"
            r"|dej|proh|no ))",
        ),
        Kind.BOUND: bounded(
            r"con destino|camino de(?= (?-i:[A-Z]))|destinad[oa]s?(?= (?:a|al|para)\b)|rumbo(?= a)|en ruta hacia"
            r"|de camino a|que iban? (?:a"
            r"|hacia)|dirigid[oa]s?(?= a)"
        ),
        Kind.TRADE: bounded(
            r"(?:comercio|intercambios?|cooperación|tráfico|venta) (?:de armas|de armamento|militar(?:es)?"
            r"|técnico-militar)(?= (?:entre|con)\b)",
            r"(?:contratos?|acuerdos?|pactos?)(?= (?:(?!para|de venta|de compra)[\w'’.,-]+ ){0,8}con\b)|firm(?:a|an"
            r"|ó)(?= con )",
            r"cooperación (?:militar|en defensa)(?= entre)",
        ),
        Kind.MAKE: bounded(
            r"(?:co)?produc(?:ir|irá|irán|en|e)(?= (?:[\w'’-]+ ){0,5}(?:en|con|conjuntamente|juntos)\b)|coprod\w+"
            r"|producción (?:conjunta|bajo licencia)",
            r"(?:fabric|ensambl|produc)\w+(?= (?:[\w-]+ ){1,4}?(?:\w+(?:íes|eses|anos|anas|enses)|rusos|chinos|turcos"
            r"|indios|suecos)\b)"
            r"|(?:acog|abr|inaugur|instal|constru|tendr)\w+ (?:una |la )?(?:planta|fábrica)(?= de)"
            r"|fabricación(?= de (?:[\w-]+ ){1,3}?(?:\w+(?:íes|eses|anos)|rusos|chinos|turcos|indios)\b)"
            r"|se asoci\w+|sal(?:drá|drán|en|e) de (?:una )?(?:fábricas?|plantas?)|empresa conjunta"
            r"|desarroll\w+(?= (?:\w+ ){0,2}(?:juntos|conjuntamente))",
            r"(?:fabric|ensambl|constru|produc|desarroll)\w+(?:án|en|an|aron)(?= (?:un|una|los|las|el|la|su|\d))"
            r"|(?:levant|mont|pon)\w+ (?:una |la )?(?:planta|fábrica)(?= de)"
            r"|(?:fabric|ensambl|constru)\w+(?= (?:[\w'’-]+ ){0,4}(?:en|con|conjuntamente|juntos)\b)",
        ),
        Kind.SWAP: bounded(r"a cambio(?: de)?|trueque|en contrapartida|como pago"),
    },
    moods=MOODS,
)
