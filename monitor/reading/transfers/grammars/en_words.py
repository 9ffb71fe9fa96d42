"""English: the plain words of headlines for giving, getting and having goods, by kind of trigger.

Each alternative begins with a word, so that a sentence without one of them is not searched (``stems``).
"""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import bounded, words

_UP_TO: Final = r"(?: [\w'’.,$€£&-]+)"

GIVE: Final = (
    r"(?:slip|pass|sneak|run|ran|truck|haul|rush|spirit|cart|feed|fed|bring|brought|peddle|hawk|pitch|push|bestow"
    rf")(?:s|d|ed|ped|es|ning|ing)?(?={_UP_TO}{{1,7}} (?:to|into|for)\b)",
    rf"(?:build|builds|building|built|mak(?:e|es|ing)|made|produc(?:e|es|ed|ing)|assembl(?:e|es|ed|ing)|overhaul(?:s|ed|ing)?"
    rf"|refit(?:s|ted|ting)?|refurbish(?:es|ed|ing)?|repair(?:s|ed|ing)?|upgrad(?:e|es|ed|ing))"
    rf"(?=(?: [\w'’-]+){{0,5}} for (?-i:[A-Z]))",
    r"(?:lavish|foist|palm)(?:s|es|ed|ing)?(?: off)?|dol(?:e|es|ed|ing) out|(?:parcel|deal)(?:s|t|ed|ing)? out",
    r"gift(?= (?-i:[A-Z])|to\b)|shipped out|kick(?:s|ed)? in|chip(?:s|ped)? in|stump(?:s|ed)? up",
    rf"green-?light(?:s|ed|ing)?(?={_UP_TO}{{1,7}} (?:to|for)\b)|(?:wav(?:e|es|ed)|nod(?:s|ded)?)"
    rf"(?={_UP_TO}{{1,7}} through\b)|waves? through|waved through|sign(?:s|ed|ing)? off on|rubber-stamp(?:s|ed)?",
)
GIVEN: Final = (
    r"\b(?:handed|given|lent|leased|loaned|gifted|donated|slipped|bestowed|presented)(?= to\b)",
    r"\b(?:presented|financed|bankrolled|gifted|handed over|handed|given|leased|lent|loaned|manufactured"
    r"|offered|paid for) by\b",
)
GIVE_NOUN: Final = (
    r"(?:permits?|licen[cs]es?)(?= (?:for|to (?:sell|export|ship|supply))\b)|gifts?(?= (?:of|from|to)\b)|loan of",
    r"packages?(?= for\b)|packages?(?=:)|haul of|batch for|tranches? for|help for",
)
GET: Final = (
    r"splurg(?:e|es|ed|ing) on|splash(?:es|ed|ing)? out on|snap(?:s|ped|ping)? up|scoop(?:s|ed|ing)? up",
    r"line[sd]? up|lining up|welcom(?:e|es|ed|ing)|field(?:s|ed|ing)?|induct(?:s|ed|ing)?|parad(?:e|es|ed|ing)",
    r"unveil(?:s|ed|ing)?|unload(?:s|ed|ing)?|shortlist(?:s|ed|ing)?|tak(?:e|es|en|ing) over|took over",
    r"(?:take|took|taken)s? (?:possession|receipt|charge) of|splurg\w+|stock(?:s|ed|ing)? up on|load(?:s|ed|ing)? up on",
    rf"(?:leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|borrow(?:s|ed|ing)?|hir(?:e|es|ed|ing))(?={_UP_TO}{{1,6}} from\b)",
    rf"(?:beef|bulk|shor|bolster|boost|strengthen|moderni[sz]e|re-?equip|rebuild|expand|replenish|refill|fill|top|swell"
    rf"|revamp)(?:s|es|d|ed|ing)?(?: up| out)?(?={_UP_TO}{{1,5}} with\b)",
    rf"(?:swap|trad|exchang|replac|ditch|retir|dump)(?:s|e|es|ped|ed|ping|ing)?(?={_UP_TO}{{1,5}} for\b)"
    rf"{_UP_TO}{{1,5}} for(?! \w+ (?:technology|know-how))",
    rf"replac(?:e|es|ed|ing)(?={_UP_TO}{{1,6}} with\b){_UP_TO}{{1,6}} with",
    r"(?:scrap|cancel|ditch|ax|halt|suspend|drop|shelv|near|clinch|strik|struck|land|reach|finali[sz]|delay|seek|seal|ink"
    r"|sign|review|abandon|clos|kill|nix|want|win|mull|weigh|complet|renegotiat|secur)"
    r"(?:e|es|s|d|ed|led|ped|ning|ling|ing)?"
    rf"(?: in on)?{_UP_TO}{{0,4}} (?:deals?|contracts?|orders?|plans?|purchases?|bids?|agreements?)"
    rf"(?: worth{_UP_TO}{{1,3}})? (?:for|to (?:buy|purchase|acquire|lease))",
    rf"plac(?:e|es|ed|ing){_UP_TO}{{0,5}} orders?",
    r"(?:sign|plump|go|went|goes|shop|fish)(?:s|ed|ping|ing)? (?:up )?for|pony up for|shell(?:s|ed|ing)? out"
    r"(?: [\w$€£.,]+){0,3} (?:for|on)|(?:spend|blow)s?(?: [\w$€£.,-]+){1,5} on",
    r"(?:pay|pays|paying|paid)(?: \w+){1,2} for|(?:take|took|tak)(?:s|ing)?(?= (?-i:[A-Z][a-z]+) (?:\w+ )?)",
    r"(?:pull|walk|back|drop|bow)(?:s|ed|ped)? out of(?: \w+){1,4} (?:on|over|for)|land(?:s|ed)?(?! in\b)",
    r"(?:open|hold|held|resum|start|beg[ia]n|enter|break|broke|end|launch)(?:e|es|s|ed)?(?: off)? (?:\w+ )?(?:talks|bids?)"
    r" (?:on|over|for|about|to buy)|bankroll(?:s|ed|ing)?|finance[sd]",
    r"looks? to buy|looking to buy|show(?:s|ed|n|ing)? off|displays?|trots? out|trotted out|operat(?:e|es|ed|ing)|boasts?"
    r"|flaunts?|possess(?:es)?",
)
GET_NOUN: Final = (
    r"(?:came|come|comes|coming|originat(?:e|es|ed)|arriv(?:e|es|ed|ing)|(?:shipped|flown) in|on (?:loan|lease)|on order) from|orders?(?= (?:of(?! magnitude)|from|with)\b)|intake of|stock of|fleet of",
)
ASK: Final = (
    rf"(?:taps|tapped|pick|picks|picked|select|selects|selected|choos(?:e|es|ing)|chose|shortlists?|shortlisted|hires|hired"
    rf"|thank|thanks|thanked|courts|courted|courting|names|named|woos|wooed|approach(?:es|ed)) (?=(?:[\w'’.-]+ ){{1,5}}for\b)",
    rf"award(?:s|ed|ing)?(?={_UP_TO}{{0,6}} (?:contracts?|orders?|deals?|tenders?)\b)",
    r"look(?:s|ed|ing)? to(?= (?-i:[A-Z])\w+ for\b)|turn(?:s|ed|ing)? to(?= (?-i:[A-Z]))",
)
BOUND: Final = (
    r"flow(?:s|ed|ing|n)?(?: (?:south|north|east|west|down|across|back|in))?(?= (?:to|into)\b)",
    r"roll(?:s|ed|ing)? into|land(?:s|ed|ing)? in|touch(?:es|ed)? down in|dock(?:s|ed)? in|turn(?:s|ed)? up in",
    r"surfac(?:e|es|ed) in|w(?:ind|inds|ound) up (?:in|with)|made (?:its|their) way to|cross(?:es|ed|ing)? into",
    r"reach(?:es|ed|ing)?(?= (?-i:[A-Z]))|head(?:s|ed|ing)? to|go(?:es)? to(?= (?-i:[A-Z]))|went to(?= (?-i:[A-Z]))",
    r"bound(?= (?:drones?|missiles?|rockets?|arms|weapons?|shells?|cargo|freighter|ship))|fell into the hands of",
    r"consigned to|trickl(?:e|es|ed|ing)(?: \w+)? (?:to|into)|pour(?:s|ed|ing)? into|handed out to|funnell?ed to",
)
ARMED: Final = (
    r"(?:armed|equipped|fitted out|kitted out|supplied|furnished|stocked|spotted|seen|pictured|photographed|filmed) with",
    r"(?:re-?)?armed by",
)
MAKE: Final = (
    r"(?:build|produc|assembl|manufactur|construct|mak)(?:e|es|s|ing)? (?:(?:more|new|up|to|three|four|five|six|two|its|own"
    r"|the|a|dozens|hundreds|of|modern|\d+) ){0,3}(?=(?-i:[A-Z]))",
    r"(?:roll(?:s|ed|ing)?|com(?:e|es|ing)|came) off (?=(?:[\w-]+ ){1,3}(?:lines?|assembly|production)\b)",
)

NEED_BOTH: Final = words(
    r".*\s|(?:splurg|splash|snap|scoop|lin|welcom|field|induct|parad|unveil|unload|shortlist|stock|load|beef|bulk|bolster"
    r"|boost|strengthen|moderni|re-?equip|rebuild|expand|replenish|refill|fill|top|swell|revamp|shor|swap|trad|exchang"
    r"|replac|ditch|retir|dump|plump|shop|fish|pony|shell|spend|blow|look|came|come|coming|originat|arriv|on (?:lo|le|or)|shipped in|flown in|show|display|trot|operat|boast|flaunt|possess|intake|fleet"
    r"|go(?:es)? for|went for|bring|brought|run|ran|feed|fed|push|pitch|rush|roll|cross|pay(?:s|ing)? \w+ |paid \w+ |turn.* to).*",
    r"(?:orders? of|tak\w+ over|took over|(?:take|took|taken)s? (?:poss|receipt|charge).*|deal.* out|take|takes|took|taking"
    r"|(?:permits?|licen[cs]es?|(?:help|batch|tranches?|packages?) for)|parcel.* out|help for|reach.*)",
    r"(?:scrap|cancel|ax|halt|suspend|drop|shelv|near|land|reach|seek|review|abandon|clos|kill|nix|want|mull|weigh|complet"
    r"|renegotiat).* (?:for|to \w+)|land(?:s|ed)?|(?:pull|walk|back|drop|bow).* out of.*|.* (?:talks|bids?) .*|bankroll\w*"
    r"|financ\w+",
)
"""Triggers that say something of a transfer only where both ends stand beside them."""

LICENCES: Final = words(r".*\s")
"""Making goods at home (``MAKE``, up to the blank): of another's make alone."""

_MAKERS: Final = (
    "Swedish",
    "French",
    "American",
    "US",
    "Chinese",
    "Korean",
    "European",
    "Russian",
    "Indian",
    "Turkish",
)
_OF_A_MAKE: Final = "(?:" + "|".join(f"(?<={one} )" for one in _MAKERS) + ")"
GOODS: Final = (
    ("small_arms", bounded(r"guns|carbines|AK-47s|long guns|hunting rifles")),
    ("ammunition", bounded(r"shells|bombs|(?:artillery|mortar|tank|howitzer|rifle) rounds")),
    ("artillery", bounded(r"mortars?|launchers|rocket systems|cannons")),
    (
        "armoured_vehicle",
        bounded(
            r"(?:armou?red|tactical|protected|combat|patrol|mine-resistant|blast-proof|bulletproof|amphibious|assault)"
            r" (?:trucks?|cars?|pick-?ups?|ambulances?|vehicles?|jeeps?|troop carriers?)"
            r"|tanks|Humvees|troop carriers|(?:Piranha|Pandur|Bushmaster|Stryker|Bradley|Marder|Lynx|Puma|Boxer) (?:vehicles|troop carriers|carriers|IFVs)|Piranhas|Bushmasters|Strykers"
            r"|Bradleys|Marders|Pumas"
        ),
    ),
    (
        "warship_submarine",
        bounded(
            r"(?:coast ?guard|patrol|navy|naval|fast|missile|attack|landing|survey|rubber|river|assault|interceptor"
            r"|surveillance) (?:cutters?|boats?|ships?|vessels?|craft)",
            r"corvettes?|helicopter carriers?|speedboats|cutters?|minehunters?|gunboats|-class (?:boats?|ships?|vessels?)|Type (?:26|31|45|212|214|209)s?",
        ),
    ),
    (
        "combat_aircraft",
        bounded(
            r"(?:fighter|strike|combat|attack|trainer|jet|spy|ground-attack|turboprop|patrol|transport|tanker|refuelling|surveillance) (?:fleet|jets?|planes?|aircraft"
            rf"|trainers?)|{_OF_A_MAKE}fighters|Super Tucanos?|Typhoons|Mirages|Tornados|Hornets|Vipers|(?:stealth|multi-?role|supersonic|jet) fighters",
        ),
    ),
    ("helicopter", bounded(r"gunships?|choppers|(?:naval|army|armed|utility) helicopters?")),
    (
        "missile_other",
        bounded(
            r"(?:anti-tank |shoulder-fired )?rockets|torpedoes|rocket (?:motors|engines)|Harpoons?|Exocets?|Hellfires|Tomahawks"
        ),
    ),
    ("weapons_unspecified", bounded(rf"(?:war|army|military|air force|NATO|Soviet) kit|{_OF_A_MAKE}kit")),
    ("military_technology", bounded(r"radars|(?:coastal|surveillance|military|early-warning|naval) radar")),
)
"""General words for goods, with their item, beside those that the lexicon knows."""
