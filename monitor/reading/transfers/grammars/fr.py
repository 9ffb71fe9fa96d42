"""French."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import Grammar, Kind, Mark, before, bounded, words
from monitor.reading.transfers.grammars.fr_moods import MOODS
from monitor.reading.transfers.grammars.fr_words import CARRIERS, PACTS, PLEAS, REVIEWS, THINGS
from monitor.reading.transfers.grammars.sold import SOLD_BY_MAKER
from monitor.reading.transfers.grammars.standins import STAND_INS

# Who acts for a state, before its name or adjective: l'armée russe, le gouvernement du Tchad
_HEAD: Final = (
    r"(?:armées?|forces?(?: armées| de sécurité)?|gouvernement|présidente?|ministres?|ministère|autorités?|troupes?"
    r"|régime"
    r"|militaires?|marine|aviation|dirigeants?|leader|industriels?|entreprises?|sociétés?|groupe|firmes?|milices?"
    r"|rebelles?"
    r"|chancelier|premier ministre|services?|responsables?|officiels?|partenaires?|alliés?|voisins?|soldats|junte"
    r"|fabricants?|combattants|gangs?|chef de l['’]État|diplomatie|chef|État-major|géant|constructeurs?"
    r"|fournisseurs?|pays|Sénat|Congrès|Parlement|initiative|avionneur|armurier|électronicien|industrie"
    r"|cargo|avions?)"
)
_ARTICLE: Final = (
    r"(?:l['’]|la\s+|les?\s+|leurs?\s+|son\s+|sa\s+|ses\s+|des\s+|un[e]?\s+|cette?\s+|deux\s+|plusieurs\s+)?"
)
_NOUN: Final = (
    rf"(?:(?:\w+\s+)?{_HEAD}\s+(?:\w+\s+){{0,2}}?(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|d['’]|de\s+|en\s+)?(?:la\s+"
    rf"|l['’])?)?"
)
_D: Final = _ARTICLE + _NOUN
_NOT_NAMED: Final = r"(?!\s+(?:du\s+|de\s+la\s+|des\s+)?(?:houthis?|(?-i:M23|[A-Z]{3,5})\b))"
_NOT_GOAL: Final = (
    r"(?:visites?|visité|voyages?|face|menaces?|réponse|répond(?:u|re)?|retour|appel(?:le|lent|é|er)?|soutien"
    r"|liée?s?|ambassad\w+|intercept\w+|saisi\w*|confisqu\w+|arraisonn\w+|stationn\w+|déploy\w+"
    r"|exposée?s?|dévoil\w+|contrairement|frontière|jusqu|rapport|guerre|opposée?s?|hostiles?|favorables?|alliée?s?"
    r"|proches?"
    r"|rencontr\w+|sommet|réunis?|réunion|arriv\w+|sanctions?|message|avertiss\w+|quant|suite|parallèlement)"
)

GRAMMAR: Final = Grammar(
    language="fr",
    for_goods=words(r"\s+(?:contre|en échange de|pour)\s+(?:des?\s+|du\s+|les?\s+|la\s+)?"),
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
        rf"\b(?:destinée?s?|promise?s?|adressée?s?|acheminée?s?|livrée?s?|remise?s?|expédiée?s?"
        rf"|prévue?s?)\s+(?:à|aux?)\s+{_D}",
        rf"\b(?:en route|à destination|direction|en partance|cap|voguait|naviguait|roulait|partait|partaient)\s+"
        rf"(?:pour|vers|sur|de|du|d['’]|des)?\s*{_D}",
        rf"\b(?:ravitailler|approvisionner|rejoindre|atteindre|équiper|armer|parvenir (?:à|aux?)|fournir)\s+{_D}",
        rf"\b(?:armes|fusils|missiles|roquettes|drones|munitions|blindés|obus|mitrailleuses|explosifs|pièces"
        rf"|détonateurs|mines"
        rf"|lance-roquettes|grenades|pistolets|cargaison|chargement)\s+pour\s+{_D}",
        r"\bdestinataires?\s+(?:[\w'’]+\s+){0,4}",
    ),
    cargo_to_behind=words(
        r"\s+(?:devai(?:t|ent)|attendai(?:t|ent)|comptai(?:t|ent)) (?:les |la |le "
        r"|en )?(?:recevoir|réceptionner|récupérer|livraison)"
    ),
    cargo_from=before(
        r"\b(?:cargaisons?|envois?|lots?|livraisons?)\s+",
        rf"\b(?:ven(?:ai(?:t|ent)|u|ue|us|ues|ant)|provenai(?:t|ent)|provenance|parti(?:e|s|es)?|décollé"
        rf"|appareillé|chargée?s?|embarquée?s?"
        rf"|achetée?s?|fabriquée?s?|originaires?|arrivée?s?)\s+(?:[\w-]+\s+){{0,2}}?(?:de|du|d['’]|des|en|au"
        rf"|aux|depuis)\s*{_D}",
    ),
    accused=words(
        r"\s+(?:[\w'’-]+ ){0,6}?(?:devant la justice|devant (?:les juges|un tribunal|la CPI|la Cour)"
        r"|rende(?:nt)? (?:des )?comptes|rendre des comptes"
        r"|jugée?s?\b|répondre de|inculpée?s?|à La Haye|sur le banc des accusés|complices?"
        r"|traduite? en justice|dans le box)"
    ),
    accusing=before(
        r"\b(?:juger|inculper|poursuivre|mandat d['’]arrêt contre|plainte contre|procès (?:de|du"
        r"|contre)|inculpation (?:de|du))\s+(?:[\w-]+\s+){0,2}"
    ),
    pays=words(r"\b(?:pa[iy]|règl|régl)(?:e|er|ent|é|era|erait) (?:[\w'’.-]+ ){1,5}(?:en|avec des?|par des)(?= )"),
    swaps=words(r"\b(?:troqu|échang)(?:e|er|ent|é|era|erait|eraient) (?:[\w'’.-]+ ){1,5}contre\b"),
    carriers=CARRIERS,
    aid=words(
        r"paquets? d['’]aide|(?:aide|assistance|soutien) (?:militaire|en armes)|nouvelle aide|enveloppe"
        r"|promesses? d['’]aide|volet militaire"
    ),
    bands_again=words(
        r"(?:les?|la|l['’]|du|des|aux?)?\s?(?:milices?|groupe(?: armé)?|rebelles|insurgés"
        r"|miliciens|paramilitaires|guérilla|jihadistes|djihadistes"
        r"|islamistes|combattants|mouvement)"
    ),
    sure_tech=bounded(
        r"(?:technologies?|savoir-faire|expertise|plans|compétences)(?: [\w-]+){0,2}? (?:de |d['’]|des "
        r"|en (?:matière de )?|du )(?:[\w-]+ ){0,2}?(?:missiles?|drones?|sous-marins?"
        r"|réacteurs? naval\w*|radars?|chars?|propulsion nucléaire|torpilles?|satellites? (?:militaires?"
        r"|espions?|d['’]observation))|technologies? (?:militaires?|balistiques?)"
    ),
    ordered=bounded(
        r"command\w*|achat|acqui\w+|livr\w+|contrat|attend\w*|recevoir|promis\w*|prévoi\w+"
        r"|pren\w+ livraison"
    ),
    needs_goal=True,
    paid_in_arms=True,
    replaces=words(r"(?:rempla|modernis|renforc|étoff|renouvel|compl|muscl|mis|troqu)\w* .*"),
    sold_by_maker=SOLD_BY_MAKER,
    abroad_open=True,
    things=THINGS,
    pacts=PACTS,
    reviews=REVIEWS,
    pleas=PLEAS,
    names_suffice=True,
    shares=words(r"partag\w+"),
    attributive=words(
        r"(?<!été )(?<!ont )(?<!avoir )(?:(?:livr|céd|transfér|export|envoy|donn)(?:ée|és|ées)|(?:vendu|fourni"
        r"|offert)(?:s|e|es))"
    ),
    onward=words(r"r[ée]-?export|réexpédi|détourn|rétrocéd"),
    halves=words(r"prov\w+|vien\w+|ven[au]\w+|originaire\w*|part\w+|décoll\w+"),
    besieged=(("UA", words(r"guerre en Ukraine\s?:|\AUkraine\s?:")),),
    pact=words(
        r"(?:pacte|accord|alliance|traité|partenariat)s? (?:\w+ )?(?:de |d['’])?(?:défense|sécurité"
        r"|militaires?|stratégique|naval)|Aukus"
    ),
    disowns=bounded(r"dément(?:ent|i)?|nie(?:nt)?\b|assure(?:nt)? que ses"),
    needs_giver=words(r"embargo"),
    deploys=words(r"envo\w+|enverr\w+|dépêch\w+"),
    fills=True,
    holds=bounded(
        r"dispos(?:e|ent|ait|aient|ant) (?:de|d['’])|utilis(?:e|ent|é|ait|ant)|emploi(?:e|ent)|possèd(?:e|ent)"
        r"|tir(?:e|ent|é)",
        r"dotée?s? (?:de|d['’])|équipée?s? (?:de|d['’])|armée?s? (?:de|d['’])|aligne(?:nt)?|déploie(?:nt)?|a reçu"
        r"|ont reçu",
    ),
    contracts=words(r"(?:contrat|accord|marché|commande)s?.*"),
    adjective=words(  # written small: Chine, Ucrania are no adjectives
        r"(?-i:(?=[a-zà-ÿ]))(?:"
        r"(?:nord-|sud-)?[\w-]*(?:ienn?e?s?|aise?s?|aine?s?|éenn?e?s?|oise?s?|andaise?s?|ole?s?|ques?|iote?s?|banais)"
        r"|lettone?s?|lettonnes?|slovènes?|monténégrine?s?|philippine?s?|argentine?s?|afghane?s?|birmane?s?"
        r"|ouzb[eè][kq]\w*|kazakhe?s?|kirghizes?"
        r"|tadjike?s?|turkmènes?|émiratie?s?|qatarie?s?|koweïtie?s?|yéménites?|malgaches?|mongole?s?"
        r"|russes?|turcs?|turques?|grecs?|grecques?|chinoise?s?|belges?|suisses?|serbes?|slovaques?|arabes?|kurdes?"
        r"|allemande?s?"
        r"|tchèques?|bulgares?|croates?|géorgienn?e?s?|moldaves?|azerbaïdjanaise?s?|américano-\w+|russo-\w+"
        r"|germano-\w+"
        r")",
    ),
    adjective_heads=before(rf"\b{_HEAD}\s+(?:\w+\s+){{0,2}}?", r"(?:^|[.,:;«»(—–-])\s*(?:les?\s+|la\s+|l['’])?"),
    agents=(
        (  # refuse à l'Espagne la réexportation: who may give on
            before(
                r"\b(?:refus|autoris|interdi|perm[ei]t|permis|oppos)\w*\s+(?:à\s+(?:la\s+|l['’])?|au\s+|aux\s+"
                r"|la\s+|l['’]|le\s+)?"
            ),
            words(r"\s+(?:la\s+|l['’]|de\s+|à\s+|d['’])?(?:ré-?export|livr|transf|fourn|vend|cession|céd)\w*"),
        ),
        (
            before(r""),
            words(
                r"\s+(?:de\s+(?:la\s+)?défense\s+)?pour\s+(?:des|leurs?|ses|les)\s+(?:ventes?|livraisons?"
                r"|exportations?)\b",
                r"\s+pour\s+(?:lui\s+|leur\s+)?avoir\s+(?:\w+ment\s+)?(?:livr|fourni|vend|envoy|transfér|export"
                r"|donn|arm|équip)",
            ),
        ),
    ),
    before=(
        (
            Mark.SPEAKER,
            before(
                rf",\s+(?:ont?\s+|a\s+)?(?:affirm|assur|déclar|annonc|indiqu|dénonc|estim|révèl|soulign|précis"
                rf"|dit\b)\w*\s+{_D}"
            ),
        ),
        (Mark.SPEAKER, before(rf"\b(?:selon|d['’]après|à en croire)\s+{_D}")),
        (Mark.FROM, before(rf"\bremerci\w+\s+{_D}")),
        (Mark.WITH, before(rf"\b(?:s['’]associ\w+|s['’]alli\w+)\s+(?:à|aux?|avec)\s+{_D}")),
        (
            Mark.TO,
            before(
                rf"\bpour (?:protéger|défendre|renforcer|équiper) (?:(?:le|la|les"
                rf"|l['’])\s*)?(?:[\w-]+ )?(?:de\s+|du\s+|d['’])?{_D}"
            ),
        ),
        (Mark.FROM, before(rf"\bgrâce\s+(?:à|aux?)\s+{_D}")),
        (
            Mark.TO,
            before(
                rf"\bembargo (?:total |partiel )?sur les (?:[\w'’]+ ){{0,2}}?armes (?:à|aux?|contre"
                rf"|visant)\s+{_D}"
            ),
        ),
        (Mark.ASIDE, before(rf"\b{_NOT_GOAL}\s+(?:à|au|aux)\s+{_D}")),
        (Mark.ASIDE, before(rf"\bpréf[éè]r\w+\s+(?:[\w-]+\s+){{1,5}}(?:à|aux?)\s+{_D}")),
        (  # les obus que lui livre l'Iran
            Mark.SUBJECT,
            before(
                rf"\bqu(?:e\s+|['’])(?:(?:lui|leur)\s+)?(?:(?:a|ont|avait)\s+)?(?:livr|fourni|vend|envo|offr"
                rf"|offer|cèd|céd"
                rf"|prêt|transf|donn|expédi|achemin)\w*\s+{_ARTICLE}"
            ),
        ),
        (Mark.TO, before(r"\b(?:contrats?|commandes?|marchés?)\s+(?:[\w'’-]+\s+){0,4}(?:en|au|aux)\s+")),
        (
            Mark.TO,
            before(
                rf"\b(?:pour|vers|à|aux?)\s+{_ARTICLE}(?:armées?|forces?|gouvernement|junte|rebelles?|milices?"
                rf"|troupes?) (?:en|au|aux)\s+"
            ),
        ),
        (
            Mark.ASIDE,
            before(
                rf"\b(?:contre|dans|en|sur|chez|sous|entre autres|malgré|hors de|comme|face aux?|face à|près de"
                rf"|au large (?:de|du|des)"
                rf"|depuis|sanctionn\w+|attaqu\w+|frapp\w+|bombard\w+|envah\w+|vis-à-vis (?:de|du|des)"
                rf"|à propos (?:de|du|des)"
                rf"|au sujet (?:de|du|des)|guerre (?:de|du|des|en|au|avec)|ville (?:de|du)|soutien (?:de|du|des)"
                rf"|l['’]égard (?:de|du|des)|à travers|via|au sein (?:de|du|des)|loin (?:de|du|des))\s+{_D}"
            ),
        ),
        (Mark.WITH, before(rf"\b(?:entre|avec|aux côtés (?:de|du|des))\s+{_D}")),
        (
            Mark.TO,
            before(
                rf"\b(?:pour|vers|envers|à destination (?:de|du|des)|destinée?s? (?:à|aux?)|en faveur (?:de|du|des)"
                rf"|au profit (?:de|du|des)|à l['’]intention (?:de|du|des)"
                rf"|(?:à destination|en faveur|au profit|à l['’]intention)(?= d['’]))\s*(?:d['’])?{_D}"
            ),
        ),
        (Mark.AT, before(rf"(?:\bà|\baux?)\s+{_D}")),
        (
            Mark.FROM,
            before(
                rf"\b(?:en provenance|auprès|venant|venue?s?|originaires?|partie?s?|parti|décollé"
                rf"|débarquée?s?|arrivée?s?|chargée?s?|de la part|achetée?s? (?:à|aux?)"
                rf"|importée?s?|reçue?s?)"
                rf"\s+(?:de\s+|du\s+|des\s+|d['’])?{_D}"
            ),
        ),
        (Mark.BY, before(rf"\bpar\s+{_D}")),
        (  # le gouvernement du Tchad: it acts
            Mark.NONE,
            before(
                rf"(?<!de )(?<!par )(?<!pour )(?<!avec )(?<!en )(?<!à )(?<!vers )\b(?:l[ae]s?\s+"
                rf"|l['’]){_HEAD}\s+(?:\w+\s+)?"
                r"(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|d['’]|de\s+)",
                rf"(?:\A|[.:;]\s){_HEAD}\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|d['’]|de\s+)",
            ),
        ),
        (Mark.OF, before(rf"(?:\b(?:de|du)\s+|(?<=[\w,»)] )des\s+|\bd['’]){_D}")),
    ),
    behind=(
        (
            Mark.SPEAKER,
            words(
                r"\s+(?:\w+\s+){0,2}?(?:affirm|déclar|annonc|assur|estim|indiqu|accuse(?:nt)?\b|dit\b|dénonc"
                r"|soulign|révèl)\w*"
            ),
        ),
    ),
    case_forms=((Mark.AT, bounded(r"lui|leur")),),
    joiner=words(
        r"\s*(?:,|,?\s*(?:et|ou|ainsi que|puis)\b|/|-)\s*(?:(?:à|au|aux|de|du|des|la|le|les|pour|par|vers|en)\s+"
        r"|l['’]|d['’])*"
    ),
    breaks=words(
        r"[;:!?…]|\s[–—-]\s|,\s+(?=(?:mais|tandis que|alors que|après|avant|qui|où|lorsque|quand|bien que|parce que"
        r"|car|selon"
        r"|tout en|afin de|dont)\b)|\b(?=(?:tandis que|alors que)\b)"
    ),
    others=words(
        r"\b(?:(?:ses|leurs|des|les|plusieurs|certains|autres)\s+)?(?:alliés|partenaires|pays|États|gouvernements"
        rf"|rebelles{_NOT_NAMED}|milices"
        r"|insurgés|jihadistes|djihadistes|groupes armés|Occidentaux|entreprises|trafiquants|combattants"
        r"|séparatistes)"
        r"(?:\s+(?:occidentaux|européens|africains|arabes|étrangers|tiers|alliés|membres))?\b|\bl['’]Occident\b"
    ),
    we=bounded(r"nous"),
    pronouns=bounded(r"il|elle|ils|elles|lui|leur(?! \w+[sx]\b)|ce dernier|cette dernière"),
    relatives=bounded(r"qui"),
    passive_before=before(
        r"\b(?:(?:a|ont|avait|avaient|aurait|auraient|ayant) été|est|sont|étaient|était|sera|seront|serait|seraient"
        r"|être)\s+(?:\w+\s+)?"
    ),
    passive_behind=words(r"\s+(?:\w+ment\s+)?par\b"),
    tech=bounded(
        r"technologies?(?: (?:militaires?|aérospatiales?|balistiques?|nucléaires?|spatiales?))?|savoir-faire"
        r"|données techniques",
        r"assistance technique|aide technique|expertise technique",
    ),
    goods_gap=words(
        r"[\s-]+(?:de (?:conception|fabrication|facture) |d['’]occasion |de seconde main |de (?:nouvelle"
        r"|dernière) génération )?(?:(?!(?:et|ou|à|au|aux|de|du|des|par|pour|vers|qui|que"
        r"|dans|en|sur|avec|est|sont|a"
        r"|ont)\b)[\w'’-]+\s+){0,2}"
    ),
    arms_inside=words(
        r"\b(?:d['’]armes|d['’]armements?|aide militaire|assistance militaire|soutien militaire|réarm\w+"
        r"|armée?s(?= par)|arm(?:e|er"
        r"|ent|ait|era)(?= (?:la |le |les |l['’])?(?-i:[A-ZÉ])))\b"
    ),
    outsider=bounded(
        r"estim\w+|sout(?:ient|iennent|enu)|jug(?:e|é) que|considèr\w+|veut que|souhait\w+ que|appel\w+ à|embargo",
        r"transit|reconduction|renouvellement|prolong\w+|plaid\w+|prôn\w+|milit\w+ pour|défend\w*|propos\w+",
        r"appell?\w*|condamn\w+|critiqu\w+|dénonc\w+|exig\w+|proteste\w*|avert\w+|accus(?:e|ent|ait|er|ant)|(?:a"
        r"|ont|avait) accusé|évoqu\w+"
        r"|regrett\w+|veto|résolutions?",
        r"déclar\w+|affirm\w+|contre|au sujet|s['’]inquièt\w+|demand\w+|réclam\w+|saisi\w*|intercept\w+|dit"
        r"|révèl\w+|surveill\w+",
    ),
    triggers={
        Kind.ARM: bounded(
            r"(?:ré)?arm(?:e|er|ent|ait|era|erait|ant)(?= (?:la |le |les |l['’])?(?-i:[A-ZÉ]))",
            r"(?:ré)?arm(?:er|ant)(?= (?:les|des) (?:rebelles|milices|groupes|insurgés))|équip(?:e|er|ent|ait"
            r"|era)(?= (?:la |l['’]|les? ))",
            r"(?:fourn(?:it|i|ir|issent|issait|ira)|aliment(?:e|er|ent|ait|é))(?= en (?!\d))|(?:aliment"
            r"|approvisionn)(?:e|er|ent|ait|é)(?= (?:[\w'’-]+ ){1,4}en (?!\d))",
            r"aid(?:e|er|ent|é|ait|era)(?= (?:[\w'’-]+ ){1,5}à (?:produire|développer|fabriquer|construire))"
            r"|se réarme(?:nt)?|(?:épaul|assist)(?:e|ent|er|era)(?= (?:[\w'’-]+ ){1,4}(?:dans|à) (?:la |mettre ))",
            r"approvisionn(?:e|er|ent|ait|ant|é)|ravitaill(?:e|er|ent|ant)|dot(?:e|er|ent)(?= (?:la |l['’]|les? ))",
        ),
        Kind.GIVEN: bounded(
            r"(?:livr|envoy|transfér|export|expédi|achemin|donn|cédé?|octroy|offert)(?:é|ée|és|ées|e"
            r"|es|s)?(?= par\b)",
            r"(?<!a )(?<!ont )(?<!avait )(?<!aurait )(?<!auraient )(?<!avoir )(?<!ayant )(?:livré|envoyé|transféré"
            r"|exporté|expédié"
            r"|acheminé|cédé|donné)(?:e|s|es)(?! (?:des|les|la|le|un|une|du)\b)",
            r"(?:fourni|vendu|remis|promis)(?:e|s|es)?(?= par\b)|(?:détourné|réexpédié|rétrocédé|écoulé"
            r"|prêté|débarqué|largué|parachuté)"
            r"(?:e|s|es)?(?= (?:vers|à|aux?|au profit|pour|par)\b)",
            r"(?:prov(?:ient|iennent|enait|enaient|enant)|v(?:iennent|enaient)|originaires?)(?= (?:de |d['’]|du "
            r"|des ))",
            r"(?<!a )(?<!ont )(?<!avait )(?<!avaient )(?<!aurait )(?<!auraient )(?<!avoir )(?<!ayant )(?<!déjà"
            r" )(?<!aussi )"
            r"(?:fourni|vendu|remis|promis)(?:e|s|es)?(?= (?:à|aux?)\b)",
        ),
        Kind.ARMED: bounded(r"(?:ré)?(?:arm|équip|dot|ravitaill|approvisionn)ée?s?(?= par\b)"),
        Kind.GOTTEN: bounded(r"achetée?s?(?= par\b)|(?:commandé|acheté|acquis|loué)e?s?(?= (?:à|aux?|auprès)\b)"),
        Kind.GIVE_NOUN: bounded(
            r"livraisons?|transferts?|fournitures?|envois?|ventes?|exportations?|dons?(?= (?:de|d['’])\s?)"
            r"|cargaisons?",
            r"embargo(?= sur (?:les |la vente d\S+ |les ventes d.|les livraisons d.)?armes (?:à|aux?|contre|visant"
            r"|vers)\b)|enveloppe|acheminement|remise(?= (?:de|d['’]))|cession|aide militaire|assistance militaire"
            r"|soutien militaire"
            r"|trafic d['’]armes",
            r"expédition(?= (?:de|d['’]))|commandes? (?:de la part|passées?)|lots? de|fournisseurs? (?:de|d['’])"
            r"|exportateurs? (?:de|d['’])",
            r"contrebande (?:de|d['’])|paquet d['’]aide",
        ),
        Kind.GET_NOUN: bounded(
            r"achats?|acquisitions?|importations?|réception(?= de)|commande(?= (?:de|d['’]))|acheteurs? de"
            r"|importateurs? (?:de|d['’])",
        ),
        Kind.GIVE: bounded(
            r"livr(?:e|er|ent|ait|aient|era|eront|erait|eraient|ant|é)",
            r"fourni(?:t|r|ssent|ssait|ra|ront|rait|raient|ssant)?|envo(?:ie|ient|yer|yait|yé|yant)|enverr(?:a|ont"
            r"|ait)",
            r"transf(?:ère|èrent|érer|érait|érera|érant|éré)|export(?:e|er|ent|ait|era|ant|é)|expédi(?:e|er|ent|ait"
            r"|era|ant|é)",
            r"vend(?:re|ent|ait|ra|ront|rait|ant|u)?|achemin(?:e|er|ent|ait|ant|é)|donn(?:e|er|ent|ait|era|eront"
            r"|ant|é)(?! (?:lieu|naissance|raison))",
            r"laiss(?:e|er|ent|é|era)(?= (?:[\w'’-]+ ){1,4}(?:à|aux?) )|lègu(?:e|ent)|légué",
            r"revend(?:re|ent|ait|rait|raient|u|ra)?|se (?:sépare(?:nt)?|déf(?:ait|ont))(?= )|met(?:tre|tra"
            r"|tent)? (?:à disposition|sur la table)",
            r"c[éè]d(?:e|er|ent|ait|era|é)|offr(?:e|ir|ent|ait|ira|iront|ant)|offert|remet(?:tre|tent|tait|tra)?"
            r"|remis|octro(?:ie|yer|yé)",
            r"promet(?:tre|tent|tra)?|promis|partag(?:e|er|ent|era|é)(?= )|prêt(?:er|é)(?= (?:des|de|\d))|refil\w+"
            r"|convoy\w+",
            r"(?:remport|décroch|gagn)(?:e|er|ent|é)(?= (?:[\w'’-]+ ){0,4}(?:contrat|marché|commande|appel))"
            r"|débarqu(?:e|ent|é)(?= des)",
            r"(?:co)?financ\w+ l['’]achat(?= )|lâch(?:e|er|ent|é|era)(?= )|gratifi(?:e|ent|é)(?= )"
            r"|rétrocèd(?:e|ent)|procur(?:e|er|ent|é|era)(?= )"
            r"|affrèt\w+|dispens\w+|alloue(?:nt|ra|ront)?|redonn(?:e|er|ent|é)(?= )|renvo(?:ie|ient|yer"
            r"|yé)(?= )|réattribu\w+"
            r"|(?:construi(?:t|ra|ront|re|sent)|fabriqu(?:e|er|era|ent|eront))(?= (?:[\w'’.-]+ ){0,6}pour\b)"
            r"|réarm(?:e|er|ent)(?= )|(?:fai(?:t|re|sai(?:t|ent))|font|fer(?:a|ont)|faisant|a fait"
            r"|ont fait) (?:parvenir|cadeau|don"
            r"|livrer)(?= )",
            r"prêt(?:e|er|ent|é|era|eront)(?= (?!à \w+(?:er|ir|re)\b|au combat|main))|dépann(?:e|er|ent|é)(?= )"
            r"|(?:écoul|brad|sold|parachut|débarqu|dépos|largu|rétrocéd|rétrocèd|accord|consacr|destin"
            r"|affect|promett)(?:e|er|ent|é|era|eront|ait)(?= (?!à la justice))|s['’]engag\w+ à (?:livrer"
            r"|fournir|céder)"
            r"|(?:achèv|achev|boucl|entam|commenc|début|repren|repri|accél[éè]r|poursui|intensifi)\w* (?:à livrer"
            r"|(?:la|les|ses|leurs|sa) (?:livraisons?|envois?|fournitures?|exportations?))",
            r"approuv(?:e|er|ent|é)(?= (?:[\w'’-]+ ){0,5}(?:vente|livraison|envoi|exportation|transfert))"
            r"|débloqu(?:e|er|ent|é|era)",
            r"aid(?:e|er|ent|é|ait|era)(?= (?:[\w'’-]+ ){1,4}à (?:moderniser"
            r"|améliorer))",
            r"autoris(?:e|er|ent|é)(?= (?:[\w'’-]+ ){0,5}(?:vente|livraison|envoi|exportation|transfert))"
            r"|réexport\w+|allou(?:e|er|ent|é|era)",
        ),
        Kind.GET: bounded(
            r"re[çc](?:oit|oivent|evoir|evait|evra|evront|evrait|u|ue|us|ues|evant)|achet(?:er|ait|é|ant)"
            r"|ach[eè]t(?:e|ent|era|eront|erait)",
            r"acqu(?:iert|ièrent|érir|is|ise|ises|erra|erront|érait)|obt(?:ient|iennent|enir|enu|iendra)|import(?:e"
            r"|er|ent|ait|é"
            r"|era)(?= )",
            r"se (?:procur\w+|fourni\w+|dot\w+|équip\w+)|s['’](?:approvisionn\w+|équip\w+|offr\w+)|command(?:e|er"
            r"|ent|é|era)(?= (?:[\w-]+ ){0,4}(?:à|aux?|des|\d|de|d['’]))",
            r"troqu\w+(?= (?:[\w'’-]+ ){1,4}contre\b)|(?:financ|pa[iy])(?:e|er|ent|é|era|eront)(?= (?!un achat"
            r"|l['’]achat"
            r"|des achats)(?:[\w.,-]+ ){1,6}pour\b)|réceptionn\w+|récup[èé]r\w+"
            r"|pr(?:end|ennent|is|endre|endra) (?:livraison|possession)(?= (?:de|d['’]"
            r"|du|des))",
            r"(?:résili|annul|dénonc|suspend|romp|gèl|renégoci)\w* (?:un|une|le|la|son|sa|ses) (?:contrat"
            r"|commande|achat|acquisition"
            r"|marché|programme)(?= )|pa[iy](?:e|er|ent|é)(?= (?:ses|leurs|les|des|\d))"
            r"|(?:règle|réglé)(?= )(?! (?:sa|leur|la|ses|les) [\w-]+ en )",
            r"touch(?:e|er|ent|é|era|eront)(?= (?:ses|leurs|son|sa|des|cent|deux|trois|quatre|\d+) )"
            r"|met(?:tent|tra)? en service(?= )|mis en service(?= )|intègr(?:e|ent)(?= )"
            r"|encaiss(?:e|ent)(?= )|boucl(?:e|ent|é) l['’]achat|perç(?:oi(?:t|vent)|u)"
            r"|bénéfici\w+(?= d['’e])|hérit(?:e|er"
            r"|ent|é|era)(?= (?:de"
            r"|d['’]))|accueill\w+(?= (?:ses|leurs|son|sa|des) )|étrenn(?:e|ent|é)|met(?:tent)? la main sur"
            r"|signe(?:nt|ra)? pour(?= )|attend(?:ent)?(?= (?:ses|leurs|son|encore|toujours|\d))|touché"
            r"|pren(?:d|nent) en main"
            r"|emport(?:e|er|ent|é)(?= (?:des|les|\d))|rafl(?:e|ent|é)",
            r"(?:modernis|renforc|étoff|renouvel|complèt|complét|muscl|mis)\w* (?:sa|son|ses"
            r"|leurs?) (?:[\w'’-]+ ){1,4}?(?:avec|grâce à"
            r"|par)(?= )|rempla(?:ce|cer|cent|cera|cé) (?:[\w'’-]+ ){1,6}?par(?= )|troqu(?:e|er|ent|é"
            r"|era) (?:ses|leurs|son)"
            r" (?:[\w'’-]+ ){1,4}?contre(?= )",
        ),
        Kind.ASK: bounded(
            r"demand(?:e|er|ent|é|ait|ant)|réclam(?:e|er|ent|é)|sollicit(?:e|er|ent|é)|souhait(?:e|er|ent|é"
            r"|ait) (?:acheter|acquérir|obtenir)",
            r"hésit(?:e|ent|é) (?:sur|entre)|chois\w+ entre|départag\w+|tranch\w+ entre|confi(?:e|ent|é"
            r"|era)(?= (?:à|aux?) )|attribu(?:e|ent|é|era)(?= (?:à|aux?) )"
            r"|rêv(?:e|ent) (?:de|d['’])|réflé?ch\w+ à|guign(?:e|ent)|song(?:e|ent) (?:à|aux?)|brigu(?:e"
            r"|ent)|ambitionn(?:e|ent)|vis(?:e|ent)(?= (?:le|la|des) )"
            r"|approch(?:e|ent|é)(?= )|(?:se )?tourn(?:e|er|ent|é|era) vers|(?:jet|port)(?:e|er|ent|é"
            r"|era) (?:son|leur) (?:dévolu"
            r"|choix) sur|craqu(?:e|ent|é) pour"
            r"|(?:fait|font|faire) le choix d[eu]|pench(?:e|ent) pour|s['’]intéress(?:e|ent) (?:à|aux?)"
            r"|privilégi(?:e|ent|é)"
            r"|courtis(?:e|ent|é)|(?:en )?discut(?:e|ent|é) (?:de|d['’])|frapp(?:e|ent) à la porte (?:de|du|d['’])"
            r"|parie(?:nt)? sur|jette(?:nt)? son dévolu sur|confi(?:e|ent|é|era) (?:à|au|aux)(?= )"
            r"|mis(?:e|ent|er|é) sur|étudi(?:e|er|ent|ait|erait) l['’](?:achat|acquisition)|opt(?:e|er|ent|é"
            r"|era) pour|(?:choisi(?:t|r|ssent|ra)?|retien(?:t|nent|dra)|retenu|sélectionn(?:e|er"
            r"|ent|é)"
            r"|préf[èé]r(?:e|er|ent|é))(?= (?:le|les|des|la|l['’]|un|une|(?-i:[A-Z])))",
            r"(?:ve(?:ut|ulent)|envisage(?:nt)? de|hésite(?:nt)? à|compte(?:nt)?|prévoi(?:t|ent) (?:de"
            r"|d['’]))\s?s['’]équiper"
            r"|lorgne(?:nt)?|convoit\w+|(?:premier |première |nouve(?:au|lle) )?clients? (?:\w+ )?(?:de|du"
            r"|des)(?= )|clientes? (?:de|d['’])",
            r"cherch(?:e|er|ent|é|ait) à (?:acheter|acquérir|obtenir)|demande de|intéress\w+ par|négoci(?:e|er|ent"
            r"|é|ait) l['’]achat",
        ),
        Kind.BOUND: bounded(
            r"destiné(?:e|s|es)?(?= (?:à|aux?))|à destination|(?:devai(?:t|ent)|doi(?:t|vent)|allai(?:t"
            r"|ent)) (?:être acheminé\w*"
            r"|rejoindre|atterrir|finir|ravitailler|équiper)|attendue?s?(?= (?:à|au|en) )|en route (?:pour"
            r"|vers)|en partance pour"
            r"|transport\w+(?= (?:vers|pour))|(?:bientôt )?en chemin (?:pour|vers)"
            r"|se dirigeait vers"
        ),
        Kind.TRADE: bounded(
            r"(?:commerce|échanges?|coopération|trafic|ventes?) (?:d['’]armes|d['’]armements?|militaires?"
            r"|militaro-techniques?)(?= (?:entre|avec))",
            r"(?:contrats?|accords?|marché)(?= (?:(?!pour|de vente|de livraison)[\w'’.,-]+ ){0,8}avec\b)",
            r"coopération (?:militaire|de défense)(?= entre)|contrats? d['’]armement(?= entre)",
        ),
        Kind.MAKE: bounded(
            r"(?:co)?produi(?:re|ra|ront|sent|t|ts|tes?)(?= (?:[\w'’-]+ ){0,5}(?:en|au|aux|avec|ensemble"
            r"|conjointement))|coprod\w+",
            r"(?:assembl|fabriqu|produi)\w+(?= (?:[\w-]+ ){1,4}?(?:\w+(?:iens|ais|ains|éens)|russes|turcs|chinois)\b)"
            r"|s['’]associ\w+|coentreprise|fabrication(?= (?:de |d['’])(?:[\w-]+ ){1,3}?\w+(?:iens|ais|ains|ois"
            r"|éens|russes|turcs)\b)"
            r"|co-?entreprise|joint-venture|développ(?:e|er|ent|eront|era)(?= (?:\w+ ){0,2}(?:ensemble"
            r"|conjointement))",
            r"(?:assembl|coprodui|fabriqu|produi|construi|développ|mont)\w*ront(?= )|(?:ouvr|inaugur|implant"
            r"|install|bâti|constru)\w* (?:un|une|sa|son)"
            r" (?:premi[eè]re? |nouve(?:au|lle) |future? )?(?:usine|chaîne|site|atelier)|usine (?:de|d['’])(?= )"
            r"|production (?:conjointe|commune|sous licence)|(?:fabriqu|assembl"
            r"|constru)\w+(?= (?:[\w'’-]+ ){0,4}(?:en|au|avec|ensemble|conjointement)\b)",
        ),
        Kind.SWAP: bounded(
            r"en échange|contre(?= (?:des|de|du|la livraison|le transfert|l['’]envoi))|en contrepartie|troqu\w+"
            r"|en retour"
        ),
    },
    moods=MOODS,
)
