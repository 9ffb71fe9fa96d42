"""English: the plain words of headlines for giving, getting and having goods, by kind of trigger.

Each alternative begins with a word, so that a sentence without one of them is not searched (``stems``).
"""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import bounded, words

_UP_TO: Final = r"(?: [\w'’.,$€£&-]+)"


def _by_letter(*rows: tuple[str, str]) -> tuple[str, ...]:
    """Words, split by bars, each before what follows it, by two first letters at a time: of a hundred alternatives all
    but a few are passed over at once. Two, as ``re`` would take one letter out, and ``stems`` lose it."""
    told: dict[str, list[str]] = {}
    for choices, rest in rows:
        for word in choices.split("|"):
            told.setdefault(word[0], []).append(word + rest)
    letters = sorted(told)
    pairs = [letters[at : at + 2] for at in range(0, len(letters), 2)]
    if len(pairs) > 1 and len(pairs[-1]) == 1:
        pairs[-2:] = [pairs[-2] + pairs[-1]]
    return tuple(
        f"(?=[{''.join(pair)}])(?:{'|'.join(one for letter in pair for one in told[letter])})" for pair in pairs
    )


GIVE: Final = _by_letter(
    (
        "slips|slipped|slipping|passes|passed|passing|sneaks|sneaked|running|trucks|trucked|hauls|hauled|rushes|rushed"
        "|rushing|spirits|spirited|feeds|feeding|brings|brought|bringing|peddles|peddled|hawks|hawked|pitches|pitched"
        "|pushes|pushed|bestows|bestowed",
        rf"(?={_UP_TO}{{1,7}} (?:to|into|for)\b)",
    ),
    (
        "builds|built|building|overhauls|overhauled|refits|refitted|refurbishes|refurbished|repairs|repaired|upgrades"
        "|upgraded",
        r"(?=(?: [\w'’-]+){0,5} for (?-i:[A-Z]))",
    ),
    (
        "lavishes|lavished|doles out|doled out|parcels out|parcelled out|deals out|dealt out|palms off|palmed off"
        "|shipped out"
        "|kicks in|chips in|stumps up|waves through|waved through|signs off on|signed off on|rubber-stamps"
        "|rubber-stamped",
        "",
    ),
    ("gift", r"(?= (?-i:[A-Z])|to\b)"),
    ("green-?lights|green-?lighted|green-?light", rf"(?={_UP_TO}{{1,7}} (?:to|for)\b)"),
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
GET: Final = _by_letter(
    (
        "splurges on|splurged on|splurge on|splashes out on|splashed out on|snaps up|snapped up|snap up|scoops up"
        "|scooped up"
        "|lines up|lined up|lining up|welcomes|welcomed|fields|fielded|fielding|inducts|inducted|parades|paraded"
        "|unveils"
        "|unveiled|unloads|unloaded|shortlists|shortlisted|takes over|took over|taking over|stocks up on|loads up on"
        "|bankrolls"
        "|bankrolled|finances|financed|shows off|showed off|showing off|displays|trots out|trotted out|operates"
        "|operated"
        "|operating|boasts|flaunts|possesses|possess|goes for|went for|shops for|shopping for|fishes for|plumps for"
        "|ponies up"
        " for|looks to buy|looking to buy",
        "",
    ),
    ("takes|took|taken|taking", r" (?:possession|receipt|charge) of"),
    ("lands|landed", r"(?! in\b)"),
    ("signs|signed|sign", r" (?:up )?for"),
    ("leases|leased|leasing|rents|rented|borrows|borrowed|hires|hired", rf"(?={_UP_TO}{{1,6}} from\b)"),
    (
        "beefs up|beefed up|bulks up|bulked up|bolsters|bolstered|boosts|boosted|strengthens|strengthened|modernises"
        "|modernizes|modernised|modernized|re-?equips|re-?equipped|rebuilds|replenishes|refills|tops up|topped up"
        "|shores up"
        "|swells|revamps",
        rf"(?={_UP_TO}{{1,5}} with\b)",
    ),
    (
        "swaps|swapped|trades|traded|exchanges|exchanged|ditches|ditched|retires|dumps|dumped|replaces|replaced",
        rf"{_UP_TO}{{1,5}} (?:for|with)(?! \w+ (?:technology|know-how))",
    ),
    (
        "scraps|scrapped|cancels|cancelled|ditches|halts|halted|suspends|suspended|drops|dropped|shelves|shelved"
        "|nears|nearing"
        "|clinches|clinched|strikes|struck|lands|landed|reaches|reached|finalises|finalizes|finalised|finalized"
        "|delays|delayed"
        "|seeks|seals|sealed|inked|signs|signed|reviews|abandons|abandoned|closes in on|kills|nixes|wants|mulls|weighs"
        "|completes|completed|renegotiates|secures|secured",
        rf"{_UP_TO}{{0,4}} (?:deals?|contracts?|orders?|plans?|purchases?|bids?|agreements?)"
        rf"(?: worth{_UP_TO}{{1,3}})? (?:for|to (?:buy|purchase|acquire|lease))",
    ),
    ("places|placed|placing", r"(?: [\w'’.,$€£&-]+){0,5} orders?"),
    ("shells out|shelled out|spends", r"(?: [\w$€£.,-]+){1,5} (?:for|on)"),
    ("pays|paying|paid", r" (?!for\b)\w+ (?:\w+ )?for"),
    ("pulls out|pulled out|walks out|backs out|backed out|drops out|bows out", r" of(?: \w+){1,4} (?:on|over|for)"),
    (
        "opened|holds|resumes|resumed|starts|started|begins|began|enters|breaks off|broke off|launches",
        r" (?:\w+ )?(?:talks|bids?) (?:on|over|for|about|to buy)",
    ),
)
GET_NOUN: Final = (
    r"(?:came|come|comes|coming|originat(?:e|es|ed)|arriv(?:e|es|ed|ing)|(?:shipped|flown) in|on (?:loan|lease)"
    r"|on order) from|orders?(?= (?:of(?! magnitude)|from|with)\b)|intake of|stock of|fleet of",
)
ASK: Final = (
    r"(?:taps|tapped|pick|picks|picked|select|selects|selected|choos(?:e|es|ing)|chose|shortlists?|shortlisted"
    r"|hires|hired"
    r"|thank|thanks|thanked|courts|courted|courting|names|named|woos|wooed|approach(?:es"
    r"|ed)) (?=(?:[\w'’.-]+ ){1,5}for\b)",
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
    r"(?:armed|equipped|fitted out|kitted out|supplied|furnished|stocked|spotted|seen|pictured|photographed"
    r"|filmed) with",
    r"(?:re-?)?armed by",
)
MAKE: Final = (
    r"(?:build|produc|assembl|manufactur|construct|mak)(?:e|es|s|ing)? (?:(?:more|new|up|to|three|four|five|six|two"
    r"|its|own"
    r"|the|a|dozens|hundreds|of|modern|\d+) ){0,3}(?=(?-i:[A-Z]))",
    r"(?:roll(?:s|ed|ing)?|com(?:e|es|ing)|came) off (?=(?:[\w-]+ ){1,3}(?:lines?|assembly|production)\b)",
)

NEED_BOTH: Final = words(
    r".*\s|(?:splurg|splash|snap|scoop|lin|welcom|field|induct|parad|unveil|unload|shortlist|stock|load|beef|bulk"
    r"|bolster"
    r"|boost|strengthen|moderni|re-?equip|rebuild|expand|replenish|refill|fill|top|swell|revamp|shor|swap|trad|exchang"
    r"|replac|ditch|retir|dump|plump|shop|fish|pony|shell|spend|blow|look|came|come|coming|originat|arriv|on (?:lo"
    r"|le|or)|shipped in|flown in|show|display|trot|operat|boast|flaunt|possess|intake|fleet"
    r"|go(?:es)? for|went for|bring|brought|run|ran|feed|fed|push|pitch|rush|roll|cross|pay(?:s|ing)? \w+ |paid \w+ "
    r"|turn.* to).*",
    r"(?:orders? of|tak\w+ over|took over|(?:take|took|taken)s? (?:poss|receipt|charge).*|deal.* out|take|takes|took"
    r"|taking"
    r"|(?:permits?|licen[cs]es?|(?:help|batch|tranches?|packages?) for)|parcel.* out|help for|reach.*)",
    r"(?:scrap|cancel|ax|halt|suspend|drop|shelv|near|land|reach|seek|review|abandon|clos|kill|nix|want|mull|weigh"
    r"|complet"
    r"|renegotiat).* (?:for|to \w+)|land(?:s|ed)?|(?:pull|walk|back|drop|bow).* out of.*|.* (?:talks|bids?) .*"
    r"|bankroll\w*"
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
_GOODS: Final = (
    ("small_arms", r"guns|carbines|AK-47s|long guns|hunting rifles"),
    ("ammunition", r"shells|bombs|(?:artillery|mortar|tank|howitzer|rifle) rounds"),
    ("artillery", r"mortars?|launchers|rocket systems|cannons"),
    (
        "armoured_vehicle",
        r"(?:armou?red|tactical|protected|combat|patrol|mine-resistant|blast-proof|bulletproof|amphibious|assault)"
        r" (?:trucks?|cars?|pick-?ups?|ambulances?|vehicles?|jeeps?|troop carriers?)"
        r"|tanks|Humvees|troop carriers|Piranhas|Bushmasters|Strykers|Bradleys|Marders|Pumas"
        r"|(?:Piranha|Pandur|Bushmaster|Stryker|Bradley|Marder|Lynx|Puma|Boxer) (?:vehicles|troop carriers|carriers"
        r"|IFVs)",
    ),
    (
        "warship_submarine",
        r"(?:coast ?guard|patrol|navy|naval|fast|missile|attack|landing|survey|rubber|river|assault|interceptor"
        r"|surveillance) (?:cutters?|boats?|ships?|vessels?|craft)|corvettes?|helicopter carriers?|speedboats|cutters?"
        r"|minehunters?|gunboats|-class (?:boats?|ships?|vessels?)|Type (?:26|31|45|212|214|209)s?",
    ),
    (
        "combat_aircraft",
        r"(?:fighter|strike|combat|attack|trainer|jet|spy|ground-attack|turboprop|patrol|transport|tanker|surveillance)"
        rf" (?:fleet|jets?|planes?|aircraft|trainers?)|{_OF_A_MAKE}fighters|Super Tucanos?|Typhoons|Mirages|Tornados"
        r"|Hornets|Vipers|(?:stealth|multi-?role|supersonic|jet) fighters",
    ),
    ("helicopter", r"gunships?|choppers|(?:naval|army|armed|utility) helicopters?"),
    (
        "missile_other",
        r"(?:anti-tank |shoulder-fired )?rockets|torpedoes|rocket (?:motors|engines)|Harpoons?|Exocets?|Hellfires"
        r"|Tomahawks",
    ),
    ("weapons_unspecified", rf"(?:war|army|military|air force|NATO|Soviet) kit|{_OF_A_MAKE}kit"),
    ("military_technology", r"radars|(?:coastal|surveillance|military|early-warning|naval) radar"),
)
GOODS: Final = bounded(*(f"(?P<{item}>{forms})" for item, forms in _GOODS))
"""General words for goods, each group named as their item, beside those that the lexicon knows."""
