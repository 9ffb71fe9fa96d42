"""French: the words that settle the status of a transfer."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import Moods, before, bounded, words

MOODS: Final = Moods(
    denied=bounded(
        r"dément(?:i|ie|ir|ent|ait|is)?|nie|nient|nié|nier|niant|rejet(?:te|tent|er|é)|refus(?:e|er|ent|é|ait"
        r"|ant)?|(?<!n['’])exclu[st]?|écarte",
        r"aucune preuve|sans fondement|infondée?s?|(?:pures? )fabrications?|fabrications(?! )|se refuse"
        r"|hors de question|ne (?:livrera"
        r"|fournira|vendra|enverra)(?! plus)",
    ),
    negated=words(r"\bn['’](?=\w)(?!(?:exclu|écart))|\bne\s+(?=\w)|\bsans\s+|\bnon\b"),
    no_more=words(r"\s+(?:désormais |donc )?plus\b"),
    interdicted=bounded(
        r"sais(?:i|ie|is|ies|ir|it|issent)|saisies?|intercept(?!eur)\w+|arraisonn\w+|confisqu\w+"
        r"|déjou\w+|immobilis\w+|dérout\w+|retenue?s? par (?:la|les) douanes?|cloué\w* au sol"
    ),
    breached=before(
        r"\b(?:viol\w+|malgré|dépit|mépris|enfrei\w+|contourn\w+|infraction)\s+(?:[\w.-]+\s+){0,4}(?:l['’])?",
        r"\b(?:l[eè]v(?:e|er|ent|é|era|ée|ées)|levée|échou\w+ à|assoupli\w+|sans)\s+(?:(?:de|des|les|ses|leurs"
        r"|la|le|son)\s+)*(?:l['’])?",
    ),
    halted=bounded(
        r"renonc\w+ (?:à|aux?)|révoqu\w+|résili\w+|rétract\w+|dénonce le contrat|tourne le dos"
        r"|retir\w+ (?:les|des|ses) (?:licences|permis)|n['’]autoris\w+ plus|n['’]export\w+ plus"
        r"|ne (?:livrera|vendra|fournira|enverra"
        r"|exportera) plus",
        r"suspen(?:d|dre|dent|sion)|suspendue?s?(?! (?:à|aux?)\b)|gel(?:é|er|ée|ées|és)?|gèle(?:nt)?|arrêt(?:e"
        r"|er|ent|é|ée)?"
        r"|bloqu\w+|interdi\w+|annul\w+|(?<!malgré l['’])(?<!violation de l['’])(?<!violant l['’])embargo",
        r"cess(?:e|er|é|era|ation)|stopp\w+|mettre fin|met fin|mis fin|interromp\w+"
        r"|restrictions?",
    ),
    approved=bounded(r"approuv(?:e|ent|é)|autoris(?:e|ent|é)|valid(?:e|ent|é)|promet(?:tent)?"),
    planned=bounded(
        r"retard\w*|report(?:é|ée|er)",
        r"va|vont|(?:livr|export|transfér|expédi|achemin|donn|céd|achèt|import|débloqu|command|dot|équip"
        r"|arm)er(?:a|ont)|fournir(?:a|ont)",
        r"vendr(?:a|ont)|enverr(?:a|ont)|recevr(?:a|ont)|remettr(?:a|ont)|offrir(?:a|ont)|prévoi\w+|envisag\w+"
        r"|compte(?:nt)?(?= \w+er)",
        r"doit|doivent|devra(?:it|ient)?|devrai(?:t|ent)|s['’]apprête\w*|prêts? à|prête à|souhait\w+|veut"
        r"|veulent|voudrait"
        r"|esp[èé]r\w+|entend(?=\s\w+(?:er|ir|re)\b)",
        r"approuv\w+|autoris\w+|feu vert|accord|accepté?|contrat|commande\w*|promet\w*|promis\w*|s['’](?:est "
        r"|étai\w+ |sont )?engag\w+"
        r"|négoci\w+|pourparlers",
        r"demand\w+|propos\w+|pourrait|pourraient|peut|peuvent|discut\w+|projet|futur\w*|prochain\w*|bientôt"
        r"|étudi\w+|annonc\w+|lettre d['’]intention",
        r"(?:annonc|prom[ie]|décid|confirm|indiqu)\w*(?: [\w'’-]+){0,8}? qu(?:e"
        r"|['’]\w+)(?: [\w'’-]+){0,6}? (?!aur|ser)\w+r(?:ait|aient)",
        r"ser(?:a|ont) (?:fabriqu|produit|assembl|constru|livr|mont)\w+|se (?:sépare|défait)|remet à plat"
        r"|remis en cause|réexam\w+|(?:troquer|produir|fabriquer|assembler|développer"
        r"|construir|monter|mettr|épauler)(?:a|ont)\b|feu vert"
        r"|n['’]exclu\w+ pas|n['’]écart\w+ pas|met(?:tent)? en garde|mis(?:e|es)? en garde|hésit\w+|opt(?:e|er"
        r"|ent|é) pour"
        r"|choisi\w*|retien\w+|retenu|sélectionn\w+|préf[èé]r\w+|lorgn\w+|convoit\w+|remport\w+|décroch\w+"
        r"|renégoci\w+|lev(?:er|ée|é)|lève(?:nt)?|prudent\w*|échou\w+ à|réexamen|réexamin\w+|livrables?"
        r"|attend(?:u|ue|us|ues|ent)?\b|tourn\w+ vers|dévolu sur|craqu\w+|choix|pench\w+|intéress\w+|privilégi\w+"
        r"|courtis\w+|retien\w+|remplacera|louer|usine|finaliste|favori",
        r"débloqu\w+|allou\w+|financ\w+|paiera|d['’]ici|appel d['’]offres|sign(?:e|er|ent|ée?s?)|réclam\w+"
        r"|exhort\w+|appell\w+",
    ),
    done=bounded(
        r"(?:a|ont|avait|avaient|avoir|ayant) (?:déjà )?(?:\w+ment )?(?:été )?(?:(?:ré)?(?:livr|envoy|transfér"
        r"|export"
        r"|expédi|achemin|donn|céd|octroy|achet|import|récupér|réceptionn|arm|équip)ée?s?|(?:fourni|vendu|reçu"
        r"|obtenu)e?s?"
        r"|(?:acquis|remis)e?s?|offerte?s?)",
    ),
    alleged=bounded(
        r"(?:livr|fourni|vend|enver|transfér|export|expédi|achemin|approvisionn|équip|arm|achèt"
        r"|recev)\w*rai(?:t|ent)",
        r"aurai(?:t|ent)|serai(?:t|ent)|présumée?s?|accus\w+|soupçonn\w+|selon (?:des|plusieurs|certaines?"
        r"|une) (?:\w+ )?(?:sources?|médias?|rapports?)",
        r"d['’]après (?:des|plusieurs|une)|à en croire|spéculations?|probable(?:ment)?|allégu\w+|allégations?"
        r"|rumeurs?|crain\w+|suspect\w+",
        r"(?:selon|d['’]après|citée?s? par) (?:[\w'’-]+ ){0,3}?(?:l['’]|d['’])?(?:déserteur|témoins?|enquête"
        r"|documents?|ONG"
        r"|médias?"
        r"|journal|presse|ONG|quotidien|rapports?(?! (?:de l['’]ONU|des Nations|d['’]experts de l['’]ONU))"
        r"|sources?|site|experts?(?! de l['’]ONU)|chercheurs?|images|vidéos?|informations)",
        r"sources? (?:militaires?|anonymes?|diplomatiques?|sécuritaires?|proches?|locales?|concordantes?)",
        r"(?:révèle|affirme|rapporte|assure|croit savoir|selon|d['’]après) (?:l['’]agence |le |la "
        r"|l['’])?(?:« ?)?(?-i:Disclose"
        r"|Reuters|Bloomberg|AFP|New York|Washington Post|Financial|Wall Street|Monde|Figaro|Guardian|Amnesty"
        r"|Mediapart"
        r"|CNN|BBC|Times|Spiegel|Human Rights)",
        r"CPI|Cour pénale|déférée?|devrait être jugé|dans le box|rendre des comptes|jugée?s? (?:pour|comme)",
        r"complices?|(?:selon|d['’]après|pour|estime) (?:[\w'’-]+ ){0,3}?(?:magistrate?s?|juges?|procureure?s?"
        r"|avocate?s?|rapporteure?s?)"
        r"|inculp\w+|poursuivi\w*|semble(?:nt)?|vraisemblablement|apparemment",
    ),
    claimed=bounded(
        r"selon|d['’]après|affirm\w+|déclar\w+|a dit|ont dit|annonc\w+|estim\w+|assur\w+|indiqu\w+|dénonc\w+"
        r"|condamn(?:e|ent|ait|er)|(?:a|ont|avait|avaient) (?:\w+ment )?condamné(?= )(?! (?:à|pour))|révél\w+"
        r"|rapporte\w*|souligne\w*",
        r"précis\w+|conclu\w*|avert\w+|évoqu\w+|ministre|porte-parole|renseignements?",
    ),
    confirmed=bounded(r"confirm\w+|reconnu\w*|reconnaît|admis|admet|remerci\w+"),
    delivered=bounded(r"livré\w*|reçu\w*|remis\w*|arrivé\w*|fourni\w*|vendu\w*"),
    shipped=bounded(r"expédié\w*|envoyé\w*|acheminé\w*|en route|à destination"),
    contracted=bounded(r"contrats?|sign\w+|commande\w*|accord|approuv\w+"),
    negotiating=bounded(r"négoci\w+|pourparlers|discussions?|envisag\w+|étudi\w+|propos\w+"),
    requested=bounded(r"demand\w+|réclam\w+|sollicit\w+|exhort\w+|souhait\w+"),
    asked=words(r"\b(?:a-t|ont|avait|avaient)-(?:ils?|elles?|on)\b|\best-ce que? .{0,40}\b(?:a|ont) "),
    pledged=bounded(
        r"feu vert|s['’]est engagée? à|se sont engagés à|lettre d['’]intention|accord de principe"
        r"|promesse"
    ),
    below=bounded(
        r"contrats?|commandes?|accord|signée?s?|livraisons? (?:est|sont) (?:prévue|attendue)s?|seront livrée?s"
    ),
    accused=words(
        r"devant la justice|devant (?:les juges|un tribunal|la CPI)|rendre des comptes"
        r"|rende(?:nt)? (?:des )?comptes|mandat d['’]arrêt|Cour pénale"
        r"|\bCPI\b|\bprocès\b|complice|inculp|\bjugée?\b|\bjuger\b"
    ),
    told_by=bounded(
        r"(?:c['’]est|voilà) ce qu['’]\w+|(?:services?|chef|patron|directeur) (?:de |des "
        r"|du )?(?:[\w-]+ )?(?:renseignements?|espionnage)|renseignement militaire"
    ),
    hypothetical=words(
        r"\b(?:si|s['’]ils?) (?:[\w'’-]+ ){1,6}?(?:livr|fourni|vend|envo|export|transf|ach[eè]t|re[cç]"
        r"|command|arm)\w*"
    ),
)
