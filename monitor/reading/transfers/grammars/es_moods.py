"""Spanish: the words that settle the status of a transfer."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import Moods, before, bounded, words

MOODS: Final = Moods(
    denied=bounded(
        r"deni?eg(?:a|an|ó|ado)|nieg(?:a|an)|neg(?:ó|aron|ar|ando|ado)|desm(?:iente|ienten|intió|entir)"
        r"|rechaz(?:a|an|ó|aron|ar|ado)"
        r"|(?<!no )descart(?:a|an|ó|ado)",
        r"no hay pruebas|sin fundamento|infundad[oa]s?|reh[uú]s(?:a|ó|an)|se neg(?:ó|aron)|se nieg(?:a|an)"
        r"|ninguna prueba",
    ),
    negated=bounded(r"no(?! solo\b| descart| exclu)|nunca|jamás|sin"),
    no_more=words(r"\s+(?:ya )?más\b"),
    interdicted=bounded(
        r"incaut\w+|intercept\w+|decomis\w+|confisc\w+|apres\w+|frustr\w+|inmoviliz\w+"
        r"|desví\w* un carguero|retenid[oa]s? (?:por la aduana|en la aduana|en el puerto)"
    ),
    breached=before(
        r"\b(?:viol\w+|pese|pesar|incumpl\w+|burla\w*|elud\w+|contraven\w+|infring\w+)\s+(?:[\w.-]+\s+){0,4}",
        r"\b(?:levant\w+|levantamiento|elimin\w+|relaj\w+|rechaz\w+|pese a|fracas\w+ (?:al|en))\s+(?:(?:el|la"
        r"|las|los|sus?|de)\s+)*",
    ),
    halted=bounded(
        r"suspend\w+|suspensión|suspendi\w+|congel\w+|deten(?:er|ido|ida|idas)|detiene|detuvo|paraliz\w+"
        r"|bloque\w+|proh[ií]b\w+|cancel\w+"
        r"|(?<!pese al )(?<!a pesar del )(?<!violación del )(?<!violando el )embargo",
        r"(?:dej(?:a|an|ó|ará|arán|ar|en|e)|ya no) (?:de )?(?:vend|envi|suministr|export|entreg|compr|arm)\w+"
        r"|rescind\w+|vet(?:a|an|ó|ar|ado)\b|veto a",
        r"anul(?:a|an|ó|ar|ado)|romp(?:e|ió)|renunci\w+ a|ces(?:a|ó|e|ar)|paus\w+|pone fin|puso fin|poner fin"
        r"|interrump\w+|restricci(?:ón"
        r"|ones)|restring\w+",
    ),
    approved=bounded(r"aprueb(?:a|an)|aprob(?:ó|aron)|autoriz(?:a|an|ó)|promet(?:e|ió)"),
    planned=bounded(
        r"retras\w+|aplaz\w+",
        r"\w{2,}(?:ará|arán|erá|erán|irá|irán)|(?!secretaría)\w{2,}aría"
        r"|(?!artill|infant|cabal|ingeni|refin|min|gal|bat|tub|guerr|mensaj|tesor|alm)\w{2,}ería|\w{2,}iría"
        r"|va a|van a|planea\w*|prev[eé]\w*|podr(?:á|án|ía|ían)"
        r"|puede[n]?|quiere[n]?|dispuest[oa]s?",
        r"aprueb\w+|aprob\w+|autoriz\w+|luz verde|acuerd\w+|acordó|acordaron|contrato|compromet\w+|compromiso"
        r"|promet\w+|negoci\w+|conversaciones",
        r"pid(?:e|en|ió)|ped(?:ir|ido)|solicit\w+|propon\w+|propuso|estudia\w*|considera\w*|próxim\w+|futur\w+"
        r"|pronto|espera\w*|anunci\w+|firm(?:a|ó|an|aron|ar)",
        r"debe[n]? (?:vender|entregar|suministrar|recibir)|en juego|en el aire|no hay plan|se desprende"
        r"|somete a (?:examen|revisión)|revis(?:a|an|ará)\b|en el aire|iban? a|acogerá|luz verde"
        r"|abr\w+ la puerta|ultim\w+|no (?:descarta|excluye)\w*|levant\w+|elig\w+"
        r"|elegir\w*|escog\w+"
        r"|seleccion\w+|prefier\w+",
        r"apuest\w+|opt(?:a|an|ó) por|se decant\w+|sopes\w+|baraj\w+|tante\w+|interes\w+|adjudic\w+"
        r"|cierra(?:n)? (?:la|un)|pact\w+|confirm\w+ la compra",
        r"(?:ha|han) (?:elegido|escogido|seleccionado)|mira a\b|se fija en|ojos en|se inclina|coquetea"
        r"|corteja|recurr\w+ a|acud\w+ a"
        r"|finalista|favorit[oa]|destina(?:n)?\b|libera(?:n)?\b|reclam\w+|encarg\w+|financ\w+|asign\w+"
        r"|ofrec\w+|licitación|pretend\w+|baraj\w+|para (?:comprar|adquirir"
        r"|suministrar|entregar|enviar)|exig\w+"
        r"|insta\w*",
    ),
    done=bounded(
        r"(?:ha|han|había|habían|haber|habiendo) (?:ya )?(?:sido )?(?:(?:entreg|envi|suministr|proporcion|don"
        r"|export|compr"
        r"|facilit|traslad|import|arm|equip|d)ad[oa]s?|(?:vend|recib|adquir|transfer|ced)id[oa]s?)|entregó|envió"
        r"|suministró|vendió|donó|compró|recibió|adquirió|transfirió|dio"
    ),
    alleged=bounded(
        r"habría(?:n)?|presunt\w+|supuest\w+|acus\w+|sospech\w+|según (?:fuentes|varios|medios|informes"
        r"|informaciones)|al parecer|rumor\w*|especul\w+",
        r"(?:según|de acuerdo con) (?:[\w-]+ ){0,3}?(?:desertor|testigos?|fuentes?|medios?|prensa"
        r"|informes?(?! de (?:la ONU|Naciones|expertos de la ONU))|diario"
        r"|periódico|agencia|investigación|expertos?(?! de la ONU)|ONG|imágenes|vídeos?|analistas?)",
        r"(?:según|revela|afirma|informa|asegura|publica) (?:el |la )?(?:«|“|\")?(?-i:The Washington"
        r"|Washington Post|New York|Reuters|Bloomberg|AFP|Financial|Wall Street"
        r"|El País|El Mundo|Amnistía|CNN|BBC|Times|Centre Delàs|Human Rights)|(?:denuncia|acusa|asegura"
        r"|revela) (?-i:Amnistía|Human Rights)",
        r"CPI|Corte Penal|debe responder|juzgar|corresponsable|procesar|banquillo|c[óo]mplices?|exfiscal"
        r"|exmagistrad\w+|detenid[oa]s?|arrestad[oa]s?|juzgad[oa]s?"
        r"|alert(?:a|an|ó|aron)|Audiencia Nacional"
        r"|fuentes (?:militares|anónimas|diplomáticas|de seguridad|cercanas|locales)",
        r"probable\w*|tem(?:e|en)|alega\w*|alegaciones|imputad\w+|procesad\w+|posible\w*",
    ),
    claimed=bounded(
        r"según|afirm\w+|declar\w+|dijo|dice|dijeron|anunci\w+|estim\w+|asegur\w+|indic\w+|denunci\w+|conden\w+"
        r"|revel\w+|señal\w+|sostien\w+|advirt\w+|concluy\w+",
        r"ministr[oa]|portavoz|inteligencia",
    ),
    confirmed=bounded(r"confirm\w+|reconoc\w+|admit\w+|agradec\w+"),
    delivered=bounded(r"entreg\w+|recib\w+|llegad\w+|llegaron|suministr\w+|vendi\w+"),
    shipped=bounded(r"envi\w+|despach\w+|con destino|cargamento"),
    contracted=bounded(r"contrat\w+|firm\w+|pedido|acuerdo|aprob\w+|aprueb\w+"),
    negotiating=bounded(r"negoci\w+|conversaciones|estudi\w+|consider\w+|ofrec\w+"),
    requested=bounded(r"pid(?:e|en|ió)|solicit\w+|reclam\w+|exig\w+"),
    pledged=bounded(
        r"luz verde|se (?:ha )?comprometi\w+ a|autoriz(?:ó|aron) (?:el \w+ )?la cesión"
        r"|carta de intenciones"
    ),
    below=bounded(r"contratos?|pedido|acuerdo|firmad[oa]s?|la entrega está prevista|serán entregad[oa]s"),
    accused=words(
        r"ante la justicia|ante (?:los jueces|un tribunal|la CPI)|rendir cuentas|rinda[n]? cuentas"
        r"|orden de (?:arresto|detención)|Corte Penal|\bCPI\b"
        r"|\bjuicio\b|cómplice|imputa|procesa|\bjuzgad[oa]\b|\bjuzgar\b|debe[n]? responder"
    ),
    told_by=bounded(
        r"así lo (?:afirm|asegur|sostien)\w+|(?:servicios?|jefe|director) de (?:la )?inteligencia"
        r"|espionaje|inteligencia militar"
    ),
    hypothetical=words(
        r"\bsi (?:[\w'’-]+ ){1,6}?(?:entreg|envi|env[ií]|suministr|vend|export|transf|compr|recib|adqu)\w*"
    ),
)
