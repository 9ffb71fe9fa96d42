"""English."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import Grammar, Kind, Mark, before, bounded, words
from monitor.reading.transfers.grammars import en_words as plain
from monitor.reading.transfers.grammars.en_moods import MOODS
from monitor.reading.transfers.grammars.standins import STAND_INS

_ADVERB: Final = r"(?:\s+(?:\w+ly|also|already|now|not|never|since|been|being|to|still|all|reportedly|soon))*"
_DETERMINER: Final = (
    r"(?:(?:the|its|their|his|this|neighbou?ring|embattled|allied|nearby|fellow|war-torn|communist"
    r"|isolated|both|either"
    r"|sanctioned|nuclear-armed|mainland|then|former|authorities in|the (?:armed )?forces of"
    r"|the army of|the government of|the (?:juntas?|armies|governments|regimes|militar(?:y|ies)|nav(?:y|ies)"
    r"|air forces?) (?:of|in)|rival"
    r"|warring|beleaguered|wartime|eastern|western|southern|northern"
    r"|the regime in|rebels in|fighters in|troops in|militias in|militants in|clients in|customers in|buyers in"
    r"|countries (?:like|such as)|including|such as)\s+)*"
)

# What an adjective of a state may stand before and still mean the state as one who acts: Iranian officials
_HEADS: Final = words(
    r"['’]?\s+(?:[\w'’.-]+\s+){0,3}?(?:officials?|forces?|army|military|troops|government|presidents?|leaders?|premier"
    r"|(?:prime |foreign |defen[cs]e )?minist(?:er|ers|ry)|compan(?:y|ies)|firms?|navy|air force|lawmakers?"
    r"|authorit(?:y|ies)"
    r"|regime|junta|chancellor|side|rebels?|militias?|fighters?|makers?|manufacturers?|intelligence|marines|guards?"
    r"|parliament|cabinet|king|counterparts?|diplomats?|generals?|units?|brigades?|soldiers|defen[cs]e (?:firm"
    r"|company|giant)"
    r"|giant|arms maker|state|supplier|ambassador|contractor|group"
    r"|dictator|courts?|junta|bidders?|shipyards?|yards?|shipbuilders?|planemakers?|gunmakers?|builders?|planes|jets"
    r"|ships|MPs|senators|deputies|senate|assembly|congress|council|PM|spies|police|sailors|defenders|commandos"
    r"|front|fleet"
    r"|peacekeepers|troop|forces|rebels|traders|dealers|brokers?|smugglers|spies|plants?|works|arsenal|depots?)\b"
    r"|\s*[,.:;)]|\s*\Z"
)

GRAMMAR: Final = Grammar(
    language="en",
    goal_follows=True,
    arms_unnamed=True,
    fills=True,
    headed=True,
    deploys=words(r"sen(?:ds?|ding|t)|dispatch\w*|fl(?:y|ies|ew|own|ying)"),
    stand_ins=STAND_INS,
    stand_for=(
        (
            "rapid-support-forces",
            words(r"\b(?:Sudan['’]s|Sudanese) paramilitar(?:y|ies)(?: forces?)?\b|\bparamilitaries in Sudan\b"),
        ),
        (
            "KR",
            words(
                r"(?<!north )(?<!south )\b(?-i:Korean)(?= (?:[\w-]+ ){0,2}(?:howitzers?|tanks?|jets?|fighters?"
                r"|frigates?"
                r"|submarines?|rocket|missiles?|warships?|arms|shipyards?|shipbuilders?|self-propelled|armou?red)\b)"
            ),
        ),
        ("LK", words(r"\b(?-i:Colombo)\b")),
        ("BG", words(r"\b(?-i:Sofia)\b(?! (?-i:[A-Z]))")),
        ("LY", words(r"\b(?-i:Tripoli)\b")),
        ("CD", words(r"(?<!republic of )\b(?-i:Congo)\b(?!-Braz| \(Braz| Republic|['’]s Braz)")),
        ("PG", words(r"\b(?-i:PNG)\b")),
        ("houthis", words(r"\b(?:Yemen['’]s|Yemeni|Sanaa) rebels\b|\brebels in (?:Yemen|Sanaa)\b")),
    ),
    set_apart=words(r"donated|gifted|leased|loaned|pledged|promised"),
    subject_first=True,
    handed=words(r"handed|given|gifted|lent|loaned|granted|promised|offered|flown|sold"),
    groups_suffice=True,
    goal_behind=words(r"-bound\b"),
    goods=plain.GOODS,
    needs_both=plain.NEED_BOTH,
    licences=plain.LICENCES,
    signed=words(
        r"\s[–—-]\s+(?:[\w'’.&/-]+\s+){0,7}[\w'’.&/-]+[\s.]*\Z|:\s+(?:[\w'’.-]+\s+){0,4}?(?:officials?|sources?"
        r"|minist(?:er"
        r"|ry)|media|reports?|envoy|experts?|president|spokes\w+|governor|general|chief)\s*\Z"
        r"|,\s+(?:says?|said|warns?|reports?|claims?)\s+(?:[\w'’.-]+\s+){0,5}[\w'’.-]+\s*\Z"
    ),
    state_pronouns=words(r"it|the (?:country|island|kingdom|nation|republic|emirate|group|militia|movement)"),
    state_nouns=words(r"the \w+"),
    attributive_names=words(r"US|U\.S\.|USA|UK|U\.K\.|Taiwan|EU|NATO"),
    attributive_gap=words(
        r"\s+(?:(?:\w+-\w+|long|short|medium|range|new|used|old|surplus|modern|advanced|naval|military|light|heavy"
        r"|armed"
        r"|attack|combat|more|additional|precision|guided|air|ground|sea|surplus|second-hand|stealth"
        r"|portable|coast|guard|navy|army|marine|police|retired|ageing|former)\s+){0,2}|-\w+\s+"
        r"(?:\w+\s+)?"
    ),
    possessor_gets=True,
    ditransitive=True,
    forms=((Mark.ASIDE, before(r"\b(?:allow|let|enabl|permit)\w*\s+"), words(r"it|them|him|her")),),
    agents=(
        (
            before(
                rf"\b(?:for|asked|wants?|urged|allow(?:s|ed)?|enabl(?:es?|ed|ing)|permit(?:s|ted|ting)?"
                rf"|authori[sz](?:es?|ed|ing)|task(?:s|ed)|commission(?:s|ed)|hir(?:es|ed)) {_DETERMINER}"
            ),
            words(
                r"\s+to (?:supply|sell|send|deliver|provide|ship|transfer|export|give|buy|receive|get|acquire|purchase"
                r"|arm|hand)\b"
            ),
        ),
        (
            before(r""),
            words(
                r"['’]s?\s+(?:\w+\s+)?(?:decision|plans?|intention|intent|move|readiness|promise|pledge|offer"
                r"|refusal|proposal|bid"
                r"|commitment|failure|attempts?|efforts?|willingness|reluctance)\s+(?:not\s+)?to\s+(?:supply|send"
                r"|sell|deliver|provide"
                r"|export|transfer|ship|give|donate|arm|buy|purchase|acquire|procure|import|receive|get|hand|lend"
                r"|lease)\b"
            ),
        ),
        (
            before(
                rf"\b(?:warn(?:s|ed|ing)?|caution(?:s|ed|ing)?|dissuad(?:e|es|ed|ing)|deter(?:s|red"
                rf"|ring)?) {_DETERMINER}"
            ),
            words(
                r"\s+(?:against|from|off)\s+(?:supplying|sending|delivering|selling|providing|exporting"
                r"|transferring|shipping"
                r"|giving|arming|buying|purchasing|acquiring)\b"
            ),
        ),
        (
            before(rf"\bhelp(?:s|ed|ing)? {_DETERMINER}"),
            words(r"\s+(?:to )?(?:supply|send|deliver|ship|arm|rearm)\b"),
        ),
        (
            before(r"(?<!from )(?<!from the )(?<!to )(?<!to the )(?<!by )"),
            words(
                r"['’]?\s+(?:(?:firms?|compan(?:y|ies)|makers?|contractors?|officials?"
                r"|government)\s+)?over\s+(?:\w+\s+)?"
                r"(?:arms|weapons?|missile|drone|military|tank|jet)\s+(?:sales?|supplies|transfers?|exports?"
                r"|deliver(?:y|ies)"
                r"|shipments?|aid)\b"
            ),
        ),
        (
            before(r"(?<!from )(?<!from the )(?<!to )(?<!to the )(?<!by )"),
            words(
                r"['’]?\s+(?:for|over)\s+(?:(?:\w+ly|having|also)\s+)*(?:supplying|providing|selling|sending"
                r"|delivering"
                r"|shipping|transferring|exporting|giving|smuggling|arming|equipping)\b"
            ),
        ),
    ),
    before=(
        (Mark.FROM, before(rf"\bturn(?:s|ed|ing)? to\s+{_DETERMINER}")),
        (Mark.SPEAKER, before(rf"\b(?:according to|as per)\s+{_DETERMINER}")),
        (
            Mark.ASIDE,
            before(
                r"\b(?:crucial|key|vital|important|essential|critical|visit(?:s|ed|ing)?|trips?"
                r"|travel(?:s|led|ed"
                r"|ling)?|threats?|thanks?|due|response"
                r"|respond(?:s|ed|ing)?"
                r"|warnings?|messages?|close|closer|loyal|similar|next|ambassador|envoy|ties|links?|linked"
                r"|belong(?:s|ed|ing)?"
                r"|return(?:s|ed|ing)?|relative|attache|contrary|prior|neighbou?r|gratitude|grateful|opposed"
                r"|opposition"
                rf"|blow|challenge|reply|support|concessions?|appeal(?:s|ed|ing)?|tells?|told)\s+to\s+{_DETERMINER}"
            ),
        ),
        (Mark.TO, before(rf"\barriv(?:es?|ed|ing) in\s+{_DETERMINER}")),
        (
            Mark.ASIDE,
            before(
                rf"\b(?:in|inside|within|against|over|near|across|on|at|about|off|throughout|outside|around"
                rf"|toward|via|through|by way of|targeting|hit|hits"
                r"|attack(?:s|ed|ing)?|strik(?:es?|ing)|struck|bomb(?:s|ed|ing)|invad(?:e|es|ed|ing)|fight(?:s"
                r"|ing)?|despite"
                r"|concerning|regarding|unlike|without|like|than|used by|war with|versus|vs\.?|sanction(?:s"
                r"|ed|ing)?|visit(?:s|ed|ing)"
                r"|deter(?:s|red|ring)?|counter(?:s|ed|ing)?|defend(?:s|ed|ing)? against|hitting|into battle in)\s+"
                rf"{_DETERMINER}"
            ),
        ),
        (
            Mark.ASIDE,
            before(
                r"\b(?:pressure|threats?|attacks?|criticism|backing|independence|withdraw\w*|demand|interest"
                r"|distance\w*"
                rf"|differ\w*|apart|protect\w*|defen[cs]e|opposition|lessons?|competition|away"
                rf"|ceasefire)\s+from\s+{_DETERMINER}"
            ),
        ),
        (
            Mark.OBJECT,
            before(
                r"\b(?:back|support|sponsor|assist|bankroll|financ|fund|prop)(?:s|ed|es|e|ing)?\s+(?:up\s+)?"
                rf"{_DETERMINER}"
            ),
        ),
        (
            Mark.TO,
            before(
                r"\b(?:account(?:s|ed|ing)? for|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed"
                r"|ing)) (?:[\w,-]+ ){0,3}?(?:[\d.]+ ?"
                rf"(?:%|per ?cent)|half|most|third|quarters?|bulk|majority) of {_DETERMINER}"
            ),
        ),
        (Mark.WITH, before(rf"\b(?:between|with|alongside|together with)\s+{_DETERMINER}")),
        (
            Mark.TO,
            before(
                rf"\b(?:to|for|into|bound for|destined for|headed (?:to|for)|heading (?:to|for)|towards|on behalf of"
                rf"|in support of|into the hands of|reach(?:es|ed|ing)?|arriv(?:es?|ed|ing) in|(?:delivered"
                rf"|shipped|sent) to)\s+{_DETERMINER}"
            ),
        ),
        (
            Mark.FROM,
            before(rf"\b(?:from|out of|sourced from|originating (?:in|from)|made in|produced in)\s+{_DETERMINER}"),
        ),
        (Mark.BY, before(rf"\bby\s+{_DETERMINER}")),
        (Mark.OF, before(rf"\bof\s+{_DETERMINER}")),
    ),
    behind=(
        (
            Mark.ASIDE,
            words(
                r"(?:['’]s)?\s+(?:\w+\s+)?(?:laws?|court(?! (?:orders?|bars|rejects?|upholds?|halts?|blocks?"
                r"|suspends?|bans?|stops?)\b)"
                r"|prosecutors?|judges?|dollars?|soil|bases?|elections?"
                r"|sanctions?)\b"
            ),
        ),
        (
            Mark.SPEAKER,
            words(
                r"(?:['’]s)?\s+(?:\w+\s+){0,3}?(?:claims?|claimed|alleg(?:es?|ed)|insists?|believes?|warns?"
                r"|reveals?|confirms?|admits?"
                r"|announces?|reports?|shows?|finds?|found|suggests?)\s*(?:\.\s*)?\Z"
            ),
        ),
        (Mark.SPEAKER, words(r"(?:['’]s)?\s+(?:(?-i:[A-Z])[\w.’'-]+\s+){1,6}(?:says?|said|told)\b")),
        (
            Mark.SPEAKER,
            words(
                r"(?:'s|’s)?\s+(?:(?!dismiss|den|reject)\w+\s+){0,2}?(?:says?|said|reports?(?! of)"
                r"|told)\b"
            ),
        ),
        (  # rejected Kyiv's claim that it …: not who the pronoun means
            Mark.ASIDE,
            words(
                r"['’]s?\s+(?:\w+\s+)?(?:claims?|charges?|accusations?|allegations?|assertions?|suggestions?)\b"
                r"|\s+(?:accusations?|allegations?|assertions?|suggestions?)\b"
            ),
        ),
        (
            Mark.NONE,
            words(
                r"['’]s?\s+(?:[\w-]+\s+){0,2}?(?:army|military|government|junta|navy|air force|armed forces"
                r"|parliament|cabinet|police"
                r"|(?:prime |foreign |defen[cs]e )?minist(?:er|ry)|president|coast guard|marines|firms?|compan(?:y"
                r"|ies)|(?:arms|missile|drone|weapons) makers?|shipyards?|contractors?|spy agency|regime"
                r"|men|fighters|generals?|rulers|leaders?|chiefs?|admirals?|commanders?|troops|pilots|gunners|rebels"
                r"|shipbuilders?|forces)\b"
            ),
        ),
        (Mark.NONE, words(r"['’]s\s+(?-i:[A-Z][a-z]+)\b(?!\s+(?:missile|drone|tank|system|fighter|jet))")),
        (Mark.OF, words(r"(?:'s|’s|s['’](?=\s))|\s+(?:\w+ )?(?:orders?|contracts?)\b(?= (?:for|to)\b)")),
        (Mark.MAKER, words(r"[- ](?:made|built|produced|manufactured|designed|origin)\b")),
        (
            Mark.FROM,
            words(
                r"[- ](?:supplied|donated|provided)\b|[- ]led\s+(?:scheme|drive|effort|plan|programme|program)\b"
                r"|(?:[- ]led)?\s+(?:(?:arms|ammunition|shell"
                r"|munitions)\s+)?initiative\b"
            ),
        ),
    ),
    joiner=words(
        r"\s*(?:,?\s*(?:and|or|&|as well as|plus|,|/|-)\s*)(?:(?:the|even|possibly|also|to|from|by|later|perhaps)\s+)*"
    ),
    breaks=words(
        r"[;:!?…]|\s[–—-]\s|,\s+(?=(?:but|while|as|after|before|which|who|where|when|although|though"
        r"|amid|because|since|saying|adding"
        r"|according|despite|and (?:it|he|she|they|the|is|has|was))\b)|\b(?=(?:while|amid|because|whereas|although)\b)"
    ),
    others=words(
        r"\b(?:(?:western|european|foreign|arab|gulf|african|asian|nato|unnamed|undisclosed|several"
        r"|other|its|their|key|close"
        r"|middle eastern)\s+)*(?:allies|partners|countries|nations|states|governments|powers|customers"
        r"|buyers|companies|firms"
        r"|manufacturers|arms dealers|smugglers|clients|rivals|foes|enemies|backers|opponents|rebels|militants"
        r"|militias|militia|insurgents|separatists|pirates|warlords?|paramilitar(?:y|ies)|Kurds|peshmerga|cartel"
        r"|factions"
        r"|jihadists|cartels"
        r"|gangs|proxies|donors|the West|Middle East|warring parties|armed groups)\b"
        r"|\b(?-i:West)\b(?! (?:Bank|Africa|Point|Coast|Asia|Virginia))|\bcoalition of (?:the )?willing\b"
    ),
    we=bounded(r"we"),
    pronouns=bounded(
        r"it|they|he|she|them|him|her(?! \w)|the (?:latter|former(?! \w)|country|island|kingdom|nation|republic|emirate"
        r"|group|militia|movement)(?![\w'’-])"
    ),
    adjective_heads=_HEADS,
    adjective=words(
        r"(?!(?:.*\b)?(?:Iran|Te(?:he|h)ran|Vatican|Riyadh|Hamas|Japan|Sudan|Jordan|Oman|Azerbaijan|Bhutan|Taiwan"
        r"|Mali|Kigali"
        r"|Haiti|Bangladesh|Amman|Daesh|Taliban|Yerevan|Zhongnanhai|Pasdaran|Khorasan|Isle of Man|Erdo[gğ]an"
        r"|Orb[aá]n|Pashinyan|(?:Masoud )?Pezeshkian"
        r"|Burhan|Salman|Nahyan|Khan|Hassan|Hussein|\w+stan|Kazan|Milan)\Z)"
        r"\w[\w ]*(?:an|ish|ese|nch|tch|eek|ech|hai|ani|eli|aqi|eni|iti|ari|udi|ali|mi|ss|sh)"
    ),
    outsider=bounded(
        r"call(?:s|ed|ing)? (?:for|on)|condemn\w*|criti\w+|denounc\w*|demand\w*|oppos\w+|protest\w*|warn\w*",
        r"(?:says?|said)(?! (?:that )?(?:(?:it|they|he|she) )?(?:(?:is|are|was|were|stands?) )?(?:still )?(?:ready"
        r"|willing|will"
        r"|would|plans?|able|prepared|considering|to)\b)",
        r"over|about|urg(?:e|es|ed|ing)|report(?:s|ed)?(?! of)|monitor\w*|accus(?:es|ing|ations?)|accused(?! of)"
        r"|concern\w*|discuss\w*|against|object\w*|want(?:s|ed)(?=\s*\Z)"
        r"|slam\w*",
        r"regret\w*|lament\w*|deplor\w*|mock\w*|referr?(?:s|ed|ing) to|spok?(?:e|en|eaks)|commented|not(?:es|ed)"
        r"|told|blast\w*|reveal\w*|show(?:s|ed)?"
        r"|reacts?|respond\w*|veto\w*|resolutions?|seiz\w+|intercept\w*|receiv\w+|with"
        r"|(?<!end )(?<!ends )(?<!ended )(?<!lift )(?<!lifts )(?<!lifted )(?<!lifting )(?<!eases )(?<!drops )bans? on",
    ),
    shares=words(r"shar(?:e|es|ed|ing)"),
    relatives=bounded(r"who|which"),
    active=words(r"\w+ing\b.*"),
    participle=words(r"\w+ed|sent|sold|given|lent|flown|handed over"),
    bystander=bounded(
        r"call(?:s|ed|ing)? (?:for|on)|condemn\w*|criti\w+|denounc\w*|demand\w*|urg(?:e|es|ed|ing)|protest\w*|slam\w*"
        r"|blast\w*|object\w*|comment\w*|regret\w*|react\w*|lament\w*|deplor\w*|mock\w*|accuse[sd]?|seiz\w+"
        r"|intercept\w*|impound\w*|confiscat\w*|captur\w+|foil\w*|thwart\w*"
    ),
    told_of=before(r"\s+(?:(?:that|which)\s+)?(?:it|they|he|she|we)\s+(?:had |has |have )?"),
    for_goods=words(r"\s+for\s+"),
    joined=before(r"\b(?:and|or|but) (?:\w+ )?"),
    bands=words(
        r"(?:(?:close|key|western|regional|other|arab|african|old)\s+)*(?:rebels|militants|militias?|insurgents"
        r"|cartels?|gangs|separatists|jihadists|Kurds|pirates|warlords?"
        r"|proxies|smugglers|customers|clients|allies|partners|rivals|foes|enemies|neighbou?rs|backers|buyers"
        r"|opponents)"
    ),
    own_forces=words(
        r"\bto (?:the )?(?:Russian |national |its )?(?:troops|army|armed forces|air force|aerospace forces|navy"
        r"|fleet|military"
        r"|units)\b"
    ),
    owns_deal=bounded(
        r"cancel\w*|scrap\w*|suspend\w*|sign\w*|seal\w*|ink\w*|seek\w*|wants?|eye(?:s|d|ing)|clos(?:es?|ing) in"
        r"|agree\w*|approv\w*|review\w*"
        r"|reconsider\w*|confirm\w*|delay\w*|postpon\w*|finali[sz]\w*|announc\w*|renegotiat\w*|secur\w*|gets?|got"
        r"|win\w*|land\w*|resum\w*"
    ),
    worker=words(
        r"\s+(?:makers?|manufacturers?|producers?|firms?|compan(?:y|ies)|startups?|giant|developers?"
        r"|builders?)\b"
    ),
    agencies=words(r"(?:states|countries|nations|members|companies|firms|manufacturers|government|governments|powers)"),
    orders=words(
        r"(?:win|won|land|secur|receiv|get|got|bag|sign|ink|seal|clinch|strike|struck|finali)\w*.*|orders? for"
    ),
    deal=words(r"(?:.* )?(?:deals?|contracts?)"),
    beside_goods=words(r"deals?|contracts?"),
    plants=words(
        r"(?:build|open|establish|launch|start|set|construct|host).*|(?:mass-)?(?:produce|manufacture"
        r"|assemble)s?"
    ),
    with_one=words(r"\s+with\b"),
    deals=words(
        r"(?:sign|ink|seal)(?:s|ed|ing)?|clinch.*|str[iu].*|finali.*|(?:in )?talks.*|deals?.*|contracts?.*"
        r"|agree(?:s|d)?.*|plac.*|negotiat\w+.*"
    ),
    passive_before=before(rf"\b(?:was|were|been|being|be|is|are|get|gets|got|having been){_ADVERB}\s+"),
    passive_behind=words(r"\s+(?:\w+ly\s+)?by\b"),
    civil=before(r",\s+not\s+"),
    tech=words(
        r"\b(?:(?:\w+\s+)?technolog(?:y|ies)|know-how|blueprints|technical (?:assistance|help|data|expertise)"
        r"|military (?:assistance|hardware|gear|kit))\b"
    ),
    goods_gap=words(
        r"(?:'s|’s)?[\s-]+(?:(?!(?:and|or|to|for|with|by|from|says?|said|has|have|had|is|are|was"
        r"|were|will|would|can|could|may"
        r"|in|on|of|that|which|who|after|as|over|against|than|its|their|the|a|an|not|no|at)\b)[\w'’.-]+\s+){0,3}"
        r"|(?:'s|’s)?\s+|[- ](?:made|built|supplied|produced|designed|origin)\s+(?:[\w-]+\s+){0,2}|"
    ),
    arms_inside=words(
        r"\b(?:defen[cs]e suppliers?|military (?:aid|assistance|supplies|sales|equipment deliveries)|arms|weapons?"
        r"|lethal aid|(?:re-?)?armed by"
        r"|security assistance|defen[cs]e"
        r" (?:aid|exports)|gun-?running|arming|arm(?:s|ed)(?= (?-i:[A-Z]))|rearm(?:s|ed|ing)?)\b"
    ),
    triggers={
        Kind.ARM: bounded(
            r"(?:re-?)?arm(?:s|ed|ing)?(?= (?:the |its |their |their own )?(?-i:[A-Z]))(?! (?-i:Forces|Services"
            r"|Control))",
            r"(?:re-?)?arming(?= (?:the |its |their )?(?:rebels|militias|insurgents|militants|separatists|groups"
            r"|allies))",
            r"(?:(?:back|support|help|flood|shower|pump|stuff)(?:s|ed"
            r"|ing)?|aids|aided|aiding)(?= (?:[\w'’-]+ ){1,4}with (?:\w+ )?(?:weapons"
            r"|arms|drones"
            r"|missiles|ammunition|tanks)\b)",
            r"equip(?:s|ped|ping)?(?= (?:[\w'’-]+ ){1,4}with\b)",
            r"(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|furnish(?:es|ed|ing)?)(?= (?:[\w'’.-]+ ){1,5}with\b)",
        ),
        Kind.ARMED: bounded(*plain.ARMED),
        Kind.GIVEN: words(
            *plain.GIVEN,
            r"-supplied\b|\bprovided to\b",
            r"\b(?:supplied|delivered|shipped|sent|sold|donated|transferred|exported|provided|smuggled|gifted) by\b",
        ),
        Kind.GIVE_NOUN: bounded(
            *plain.GIVE_NOUN,
            r"deliver(?:y|ies)|shipments?|suppl(?:y|ies) of|(?<!it )(?<!they )suppl(?:y|ies)(?= (?:to|from|for)\b)",
            r"transfers?(?= (?:of|to|from|between|by)\b)|exports?(?= (?:of|to|from|by)\b)|exports|donations?",
            r"sales?(?! (?:office|potential|team|pitch|drive|tax|growth|figures))",
            r"consignments?|provision of|flows?(?= (?:of|to|into|from)\b)|handover of|gift of|pledge of|package of",
            r"(?:arms|weapons?|missile|drone|ammunition|tank|fighter|aircraft|jet|howitzer|submarine"
            r"|frigate) (?:suppl(?:y|ies)"
            r"|transfers?|exports?|sales?|(?:deals?|contracts?)(?! with\b)|deliver(?:y|ies)|shipments?|flows?|smuggling"
            r"|trafficking|package|aid"
            r"|donations?|pledges?)(?! (?:laws?|controls?|rules?|licen\w*|polic\w+|regulations?|violations?|ban"
            r"|offices?|potential|market|revenues?))",
            r"military (?:aid|assistance|support|package|supplies|sales)|lethal aid|security assistance|aid packages?",
            r"(?:deals?|contracts?)(?! with\b)|(?:main|largest|top|biggest|key|major|leading) source of",
            r"(?:defen[cs]e|arms|weapons?|military) (?:suppliers?|providers?|exporters?)(?= (?:to|of)\b)|providers? of",
            r"(?:carrying|ferrying|hauling|transporting)(?= (?:[\w,-]+ ){0,6}from\b)",
            r"smuggling of|trafficking of|tranche of|batch(?:es)? of|cargo(?:es)? of|arming of|suppliers? of"
            r"|exporters? of",
        ),
        Kind.GET_NOUN: bounded(
            *plain.GET_NOUN,
            r"purchases?(?= of)|acquisition(?= of)|procurement(?= of)|imports?(?= (?:of|from)\b)|receipt of",
            r"orders? for|(?:arms|weapons?|missile|drone|tank|fighter|jet) (?:purchases?|imports?|procurement"
            r"|orders?)",
            r"buying of|(?:buyers?|importers?|recipients?|operators?) of",
        ),
        Kind.GIVE: bounded(
            *plain.GIVE,
            r"suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?",
            r"export(?:s|ed|ing)?(?! (?:corp|bank|ban|control|licen|polic|rule|market|deal|credit|restriction))"
            r"|re-?export(?:s|ed|ing)?",
            r"shipp(?:ed|ing)|(?<!a )(?<!the )(?<!one )(?<!cargo )ships?(?! with\b)(?= (?:[\w,-]+ ){0,5}(?:to"
            r"|weapons|arms|missiles|drones|tanks|shells"
            r"|ammunition)\b)",
            r"(?:send(?:s|ing)?|sent)(?! (?:(?:a|an|the|its|his) )?(?:request|letter|message|signal|delegation"
            r"|envoy|warning|note|troops|soldiers))|sell(?:s|ing)?|sold|(?:giv(?:e|es|ing)|gave"
            r"|given)(?! (?:[\w'’-]+ ){0,3}(?:green light|permission|go-ahead|nod|ultimatum|deadline|warning"
            r"|chance|advice|assurances?|guarantees?|credit|boost)\b)|donat(?:e|es|ed"
            r"|ing)|hand(?:s|ed"
            r"|ing)? over",
            r"smuggl(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|offer(?:s|ed|ing)?(?! (?:a |an |the )?(?:glimpse|chance"
            r"|look|insight|opportunit))|gift(?:s|ed|ing)|funnel(?:s|l?ed|l?ing)?",
            r"airlift(?:s|ed|ing)?|furnish(?:es|ed|ing)?|pass(?:es|ed|ing)? on|lend(?:s|ing)?|lent|leas(?:e|es|ed"
            r"|ing)(?! (?:[\w,-]+ ){1,6}from\b)",
            r"shar(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|traffick(?:s|ed|ing)?|channel(?:s|l?ed|l?ing)|divert(?:s|ed"
            r"|ing)?",
            r"(?<!-)(?:hand|loan|grant)(?:s|ed|ing)?(?= (?:the |its |their )?(?-i:[A-Z]))|loan(?:s|ed|ing)(?= )",
            r"(?:pump|pour)(?:s|ed|ing)?(?= (?:[\w,-]+ ){0,5}(?:into|to)\b)|hand(?:s|ed"
            r"|ing)?(?= (?:\w+ ){0,2}(?:weapons|arms"
            r"|drones|missiles|rifles|tanks|ammunition|howitzers) (?:[\w,-]+ ){0,3}to\b)",
            r"pass(?:es|ed|ing)?(?= (?:on )?to\b)|pass(?:es|ed|ing)?(?= (?:\w+ ){0,2}(?:weapons|arms|drones"
            r"|missiles|technology|know-how"
            r"|rifles|ammunition)\b)",
            r"account(?:s|ed|ing)? for(?= (?:[\w%.,-]+ ){1,5}of\b)",
            r"cede[sd]?|ferr(?:y|ies|ied|ying)|fl(?:y|ies|ew|own|ying)(?= (?:[\w,-]+ ){0,4}(?:to|into)\b)",
            r"contribut(?:e|es|ed|ing)|dispatch(?:es|ed|ing)?|earmark(?:s|ed|ing)?|allocat(?:e|es|ed|ing)",
            r"help(?:s|ed|ing)?(?= (?:[\w'-]+ ){1,4}(?:to )?(?:moderni[sz]e|develop|build|upgrade|improve|produce"
            r"|update)\b)",
            r"approv(?:e|es|ed|ing)(?= (?:[\w$.,-]+ ){0,7}(?:sale|export|transfer|deal|package|for"
            r"|to)\b)(?! (?:[\w$.,-]+ ){0,7}from\b)",
            r"part(?:s|ed|ing)? with|spend(?:s|ing)?(?= (?:[\w$€£.,-]+ ){1,6}on\b)"
            r"|(?<!-)fund(?:s|ed|ing)?(?= )",
            r"releas(?:es|ed|ing)(?= (?:[\w,-]+ ){0,5}(?:to|for)\b)|roll(?:s|ed|ing)? out(?= (?:\w+ ){0,3}(?:aid"
            r"|package)\b)",
        ),
        Kind.GET: bounded(
            *plain.GET,
            r"receiv(?:e|es|ed|ing)|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)(?! of)|acquir(?:e|es|ed|ing)",
            r"obtain(?:s|ed|ing)?|procur(?:e|es|ed|ing)|import(?:s|ing)(?! (?:&|ban))"
            r"|imported(?= (?:[\w,-]+ ){0,6}from\b)|(?<=has |had )imported|(?<=have )imported|got(?! (?:rid|out|in"
            r"|into"
            r"|back|to|away)\b)",
            r"get(?:s|ting)?(?! (?:rid|out|in|into|back|to|away|ready|hit|hurt|killed)\b)|take(?:s|n)? delivery"
            r"|took delivery",
            r"order(?:s|ed|ing)?(?! to\b)(?= (?:[\w,-]+ ){0,6}(?:from|missiles|tanks|jets|aircraft|drones|howitzers"
            r"|systems"
            r"|helicopters|fighters|frigates|submarines|launchers|rockets|batter(?:y|ies)|vehicles|carriers|guns"
            r"|rifles|shells|ammunition|radars|interceptors|boats|corvettes|planes|more|worth)\b)",
            r"secur(?:e|es|ed|ing)(?= (?:[\w,-]+ ){0,6}(?:from|deal)\b)|sourc(?:e|es|ed"
            r"|ing)(?= (?:[\w,-]+ ){0,5}from\b)",
            r"pick(?:s|ed|ing)? up(?= (?:[\w,-]+ ){0,4}from\b)|us(?:es|ed|ing)(?= (?:\w+[- ]){0,4}(?:supplied"
            r"|gifted"
            r"|provided|donated)\b)",
            r"(?:sign|ink|seal)(?:s|ed|ing)?(?= (?:[\w$€£.,’'-]+ ){0,6}(?:to buy|for|deal for)\b)",
            r"(?:clinch(?:es|ed)?|strikes?|struck|finali[sz](?:es|ed|ing))(?= (?:[\w$€£.,-]+ ){0,3}(?:deal|contract"
            r"|agreement) (?:[\w$€£.,-]+ ){0,4}(?:to buy|for)\b)",
            r"(?:win|won|land|secur|receiv|get|got|bag)(?:s|e|es|ed)? (?:[\w$€£.,-]+ ){0,4}(?:orders?|contracts?"
            r"|deals?)",
            r"(?:expect|await)(?:s|ed|ing)?(?= (?:[\w,-]+ ){0,4}(?:deliver(?:y|ies)|shipments?|consignments?"
            r"|batch(?:es)?)\b)"
            r"(?: (?:[\w,-]+ ){0,4}(?:deliver(?:y|ies)|shipments?|consignments?|batch(?:es)?)(?: of)?)",
            r"wait(?:s|ed|ing)? for|await(?:s|ed|ing)?",
            r"pay(?:s|ing)? for|paid for|foot(?:s|ed|ing)? the bill for|(?:fund|financ)(?:s|e|es|ed"
            r"|ing)? (?:the )?(?:purchase|acquisition|production|delivery) of",
            r"(?:pick|select)(?:s|ed|ing)?(?! (?:up|apart|off|through))|chooses?|chose|choosing|chosen|opt(?:s|ed"
            r"|ing)? for"
            r"|settle[sd]? on|(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?) (?:\w+ly )?(?:up)?on",
        ),
        Kind.ASK: bounded(
            *plain.ASK,
            r"ask(?:s|ed|ing)?(?= (?:[\w'’.,-]+ ){1,6}for\b)|turn(?:s|ed|ing)? to(?= (?:[\w'’.,-]+ ){1,4}for\b)"
            r"|request(?:s|ed|ing)?|appeal(?:s|ed|ing)? (?:to|for)",
            r"seek(?:s|ing)?|sought|wants?|wanted|(?:plead(?:s|ed|ing)? with|beg(?:s|ged|ging)?|implor(?:e|es|ed"
            r"|ing)|lobb(?:y|ies|ied|ying))(?= (?:[\w'’.-]+ ){1,4}for\b)|plead(?:s|ed|ing)? with|press(?:es|ed"
            r"|ing)?(?= (?:[\w'’.-]+ ){1,4}for\b)",
            r"requests? (?=to\b)|requests? for|interest(?:ed)? in(?: buying| acquiring)?|eye(?:s|d|ing)"
            r"|(?:weigh|mull)(?:s|ed|ing)?(?!(?: [\w-]+){1,6} (?:for|to)\b)(?! (?:\w+ing|response|options?|reply"
            r"|action|whether|how|a|the|its)\b)"
            r"|in talks(?= (?:[\w'’-]+ ){0,4}(?:on|over|for|to)\b)",
        ),
        Kind.BOUND: bounded(
            *plain.BOUND,
            r"arriv(?:e|es|ed|ing) in",
            r"bound for|destined for|headed (?:to|for|toward)|heading (?:to|for)|en route to|on (?:its|their) way to",
            r"intended for|meant for|found (?:its|their) way to|end(?:s|ed)? up (?:in|with)",
        ),
        Kind.TRADE: bounded(
            r"(?:sign|seal|ink)(?:s|ed|ing)? (?:[\w$€£.,-]+ ){0,3}(?:deal|contract|agreement|pact) on",
            r"(?:deals?|contracts?)(?= with\b)",
            r"(?:arms|weapons?|military(?:-technical)?|defen[cs]e) (?:trade|dealings|exchanges?|cooperation|ties"
            r"|transactions?|negotiations|talks)(?= (?:between|with)\b)",
            r"(?:arms|weapons?|defen[cs]e|missile|drone|tank|jet|fighter|submarine|frigate|helicopter|howitzer"
            r"|warship)s?"
            r" (?:purchase )?(?:deals?|contracts?|agreements?)(?= with\b)",
            r"(?:expand|boost|deepen|increas|strengthen|widen|resum|discuss|build up|step up|grow)(?:es|e|s|ed"
            r"|ing)? (?:their )?"
            r"(?:bilateral |mutual |two-way )?(?:arms|weapons) trade|trade in (?:arms|weapons)"
            r"|trading (?:of )?(?:arms|weapons)|trad(?:e|ed|ing) (?:arms|weapons)",
        ),
        Kind.MAKE: bounded(
            *plain.MAKE,
            r"(?:jointly|co-?)[- ]?(?:produc|develop|manufactur|build|mak)\w*",
            r"joint (?:production|development|manufactur\w+|venture)|co-?production|licen[cs]ed production"
            r"|local(?:ly)? produc\w+",
            r"(?<!-)(?:produce[sd]?|manufactured?s?|assembled?|built|build|makes?|production)(?= (?:[\w'-]+ ){0,5}(?:in"
            r"|on)\b)",
            r"(?:make|build|produce|develop|manufactur)(?:s|e|es|ed|ing)?(?= (?:[\w-]+ ){0,5}(?:jointly|together"
            r"|under licen[cs]e)\b)",
            r"(?:build|produce|make|manufacture)s?(?= (?:[\w-]+ ){0,2}\w+[- ](?:designed|developed)\b)",
            r"assembl(?:e|es|ed|ing)(?= (?:[\w-]+ ){0,5}(?:in|at|under licen[cs]e)\b)",
            r"(?:build|open|establish|launch|start|set up|construct)(?:s|es|ed|ing)? (?:[\w'-]+ ){0,4}"
            r"(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|production lines?)(?= in\b)",
            r"host(?:s|ed|ing)?(?: \w+){0,2} production|mass-produc(?:e|es|ed|ing)",
            r"joint (?:[\w'-]+ ){0,4}(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|production line)",
        ),
        Kind.SWAP: bounded(
            r"in (?:exchange|return)(?: for)?|swap(?:s|ped|ping)?|barter(?:s|ed|ing)?|as (?:payment|compensation) for",
        ),
    },
    moods=MOODS,
)
