"""English: the words that settle the status of a transfer."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import Moods, before, bounded, words

MOODS: Final = Moods(
    denied=bounded(
        r"den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?(?! (?:\w+ ){0,2}(?:restrictions?|bans?|limits?"
        r"|embargo|curbs?)\b)|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)",
        r"refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|no (?:evidence|proof)|baseless"
        r"|unfounded",
        r"fabricat\w+|no plans? to|not (?:being )?(?:considered|planned|under consideration|on the table)"
        r"|turn(?:s|ed)? down|unwilling|withhold(?:s|ing)?|withheld|won['’]t",
    ),
    negated=bounded(
        r"not|cannot|can['’]t|never|no longer|without|(?:did|does|do|has|have|had|is|are|was|were|would)n['’]t"
        r"|(?:decid\w+"
        r"|vot\w+|rul\w+|argu\w+) against",
    ),
    done=bounded(
        r"(?:enabled|helped|began|started|managed|continu(?:es|ed)) (?:[\w.]+ ){0,3}to (?=\w)",
        r"(?:has|have|had) (?!(?:\w+ )?(?:been )?(?:signed|agreed|ordered|approved|pledged|promised|decided"
        r"|offered|asked"
        r"|requested|proposed|committed|authori[sz]ed|cleared|expressed|announced|vowed|sought|wanted|selected"
        r"|chosen"
        r"|picked|allocated|earmarked|contracted|cut|put|set)\b)(?:\w+ )?(?:been )?\w+(?:ed|t|ven|ld)"
        r"|(?<!to )(?:supplied|delivered|provided"
        r"|transferred"
        r"|exported|shipped|sent|sold|gave|donated|handed over|smuggled|received|bought|purchased|acquired"
        r"|obtained"
        r"|procured|imported|armed|equipped|flew)(?! to be\b)",
    ),
    interdicted=words(
        r"\b(?:seiz(?:e|es|ed|ing|ure|ures)|(?<!to )(?<!can )(?<!could )intercept(?:s|ed|ing|ion|ions)?"
        r"|interdict\w*|confiscat\w*"
        r"|impound\w*|captur(?:e|es|ed|ing) (?:a|an|the)? ?(?:shipment|cargo|vessel|ship|dhow|boat)"
        r"|thwart(?:s|ed|ing)?|foil(?:s|ed|ing)?|bust(?:s|ed)?)\b"
        r"|\b(?:stop|halt|ground|detain|board|catch|nab)(?:s|ed|ped|ing|ping)?(?= (?:[\w'-]+ ){0,4}(?:boat|ship"
        r"|vessel|dhow|freighter|plane|flight|truck|convoy|cargo|shipment|container)s?\b)",
        r"\b(?:boats?|ships?|vessel|dhow|freighter|plane|trucks?|convoy|cargo|containers?) (?:[\w'’,.-]+ ){0,8}"
        r"(?:stopped|halted|caught|boarded|found)\b",
    ),
    breached=before(
        r"\b(?:violat\w+|breach\w*|def(?:y|ies|ied|ying|iance)|flout\w*|despite|in spite|circumvent\w*|evad\w+"
        r"|(?:end|lift|eas|relax|remov|waiv|loosen|drop|repeal)(?:s|es|ed|ped|e|ing|ping)?|skirt\w*|monitor\w*"
        r"|enforc\w*|oversee\w*"
        r"|contraven\w*|undermin\w+)\s+(?:[\w.-]+\s+){0,4}"
    ),
    halted=words(
        r"\b(?:suspend(?:s|ed|ing)?|suspension|halt(?:s|ed|ing)?|paus(?:e|es|ed|ing)|freez(?:e"
        r"|es|ing)|froze|frozen(?! (?:\w+ )?(?:assets|funds|money|reserves))|stop(?:s|ped|ping)?|block(?:s|ed"
        r"|ing)?|ban(?:s|ned|ning)?"
        r"|pull(?:s|ed|ing)? (?:\w+ )?(?:permits?|licen[cs]es?|plug)|nix(?:es|ed)?|veto(?:es|ed)?|walk(?:s"
        r"|ed)? away"
        r"|(?:pull|back|bow)(?:s|ed)? out|(?:break|broke|breaks) off"
        r"|drop(?:s|ped)? (?:\w+ ){0,2}(?:plans?|deals?|orders?|bid)"
        r"|cancel(?:s|led|ed|ling)?|scrap(?:s|ped|ping)?|pull(?:s|ed|ing)? (?:the )?plug|ax(?:es|ed|ing)"
        r"|ditch(?:es|ed|ing)?|shelv(?:es|ed|ing)|(?:cut|slash)(?:s|es|ed|ting|ing)?(?= (?:\w+ ){0,2}(?:arms"
        r"|weapons|military|aid|supplies|shipments|exports|sales)\b)|end(?:s|ed|ing)? (?:\w+ ){0,2}(?:arms"
        r"|weapons|ammunition|shipments|supplies"
        r"|military)(?! (?:embargo|ban))|cut(?:s|ting)? off|embargo\w*|on hold|restrict\w*|revok\w+"
        r"|withdr[ae]w\w*"
        r"|prohibit\w*|barr?(?:ed|ing)|hold(?:s|ing)? up|held up)\b"
    ),
    demanded=before(
        r"\b(?:call(?:s|ed|ing)? (?:on|for)|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)? (?:to|for)"
        r"|pressur\w+|petition\w*)\s+(?:[\w'’.-]+\s+){0,6}"
    ),
    approved=bounded(
        r"weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|consider(?:s|ed|ing)?|promis(?:es?|ed)|announc(?:es?|ed)"
        r"|unveil(?:s|ed)?",
        r"read(?:ies|ied)|prepar(?:es|ed|ing)|offer(?:s|ed)?|approv(?:e|es|ed)|clear(?:s|ed)|authori[sz](?:e|es"
        r"|ed)|green-?lights?|waves? through|okays?|OKs|backs?|pledg(?:e|es|ed)",
    ),
    planned=bounded(
        r"will|would|plan(?:s|ned|ning)?|(?-i:may)|might|could|can|should|must|set to|about to|ready to",
        r"prepar(?:es?|ed|ing) to",
        r"(?<!capacity )(?<!ability )(?<!effort )(?<!efforts )(?<!failure )to (?!the\b|a\b"
        r"|an\b)(?=(?:\w+ly )?(?:suppl|deliver|provid|transfer|export|ship|send|sell|giv|donat|hand"
        r"|pledg|offer|gift|funnel|furnish|lend|leas|shar|receiv|buy|purchas|acquir|obtain|procur|get|arm|equip"
        r"|produc|build|make|order|manufactur|jointly|co-|codevelop|be |allocat|step up|rais|increas|boost"
        r"|expand|spend|fund|resum|continu|doubl|ramp|releas|help|study|ensure)\w*)",
        r"intend\w*|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|approv(?:e|es|ed|al|ing)",
        r"agree(?:s|d|ment|ments)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|offer(?:s|ed|ing)?",
        r"propos(?:e|es|ed|al|ing)|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|seek(?:s|ing)?|sought",
        r"want(?:s|ed|ing)?|talks|negotiat\w+|deals?(?= (?:to|for|worth|with|on))|contracts?|expected|upcoming",
        r"next (?:week|month|year)|authori[sz]\w+|greenlight\w*|green light|allocat\w+|earmark\w*",
        r"commit(?:s|ted|ting|ment)?|possible|potential|proposed|eyes?|eyeing|call(?:s|ed|ing)? (?:on|for)",
        r"likely|unlikely|delay(?:s|ed|ing)?|postpon\w+|codevelop\w*|(?:feasibility|possibility|prospect|idea"
        r"|plans?) (?:of|for)",
        r"pick(?:s|ed|ing)?|select(?:s|ed|ing)?|choos\w+|chose|opt(?:s|ed|ing)? for|settle[sd]? on|expect\w*"
        r"|await\w*",
        r"back(?:s|ed|ing)?(?= (?:[\w'’]+ ){0,3}(?:sales?|deals?|packages?|transfers?)\b)",
        r"begs?|begged|lobb(?:y|ies|ied)|press(?:es|ed|ing)?|plead\w*|appeal\w*|clear(?:s|ed)(?! of)|ok(?:s|ays"
        r"|ayed)|notif(?:y|ies"
        r"|ied) congress|unveil(?:s|ed|ing)?|wait(?:s|ed"
        r"|ing)? for"
        r"|announc(?:e|es|ed|ing)(?= (?:[\w$€£.,-]+ ){0,6}(?:aid|packages?|sales?|deals?|orders?|plans?)\b)"
        r"|(?:ink|seal)(?:s|ed)?|clinch\w*|struck|strikes?(?= (?:[\w$€£.,-]+ ){0,3}deal)|turn(?:s|ed)? to",
        r"lift(?:s|ed|ing)? (?:\w+ )?(?:veto|ban|block|embargo|hold|restrictions)|clos(?:e|es|ing) in on"
        r"|near(?:s|ing)|edg(?:e|es|ing) (?:closer|towards?)|poised to|on track to",
        r"shortlist\w*|taps?|tapped|line[sd]? up|court(?:s|ed|ing)|woo(?:s|ed|ing)?|award(?:s|ed)?|bidder"
        r"|plumps?|on offer"
        r"|plac(?:es|ed) (?:\w+ ){0,4}orders?|nears?|packages?(?=:)|waves? through|green-?lights?|look(?:s"
        r"|ing)? to",
        r"memorandum|interest(?:ed)? in|threaten(?:s|ed|ing)?|order(?:s|ed|ing)?|sign(?:s|ed|ing)?|tender",
    ),
    alleged=words(
        r"\b(?:alleged(?:ly)?|alleg(?:es|ing|ations?)|reported(?:ly)?(?= )|accus(?:e|es|ed|ing"
        r"|ations?)|suspect(?:s|ed|ing)?|suspicions?|believed?s?|apparently|rumou?r\w*|purported(?:ly)?"
        r"|supposed(?:ly)?|thought to|likely|appear(?:s|ed)? to|said to (?:have|be)|seem(?:s|ed)? to"
        r"|according to (?:\w+ ){0,3}(?:reports?|sources?|media|newspaper)|sources? (?:say|said)"
        r"|charged with|indict\w+|possibly|probabl[ey]|could have|may have|might have|fears?|concerns? (?:that"
        r"|over)|speculat\w+|claims that|on trial|fuell?ed suspicions|blam(?:e|es|ed|ing))\b"
    ),
    claimed=words(
        r"\b(?:says?|said|claim(?:s|ed|ing)?|(?-i:stated)|assert\w*|according to|announc\w+"
        r"|report(?:s)? (?:says?|found)|estimat\w+|warn(?:s|ed|ing)?|conclud\w+|found|documented"
        r"|condemn(?:s|ed|ing)?|told|insist\w*|assess(?:es|ed|ment)|intelligence|expert|minister"
        r"|spokes\w+)\b"
    ),
    confirmed=words(r"\b(?:confirm(?:s|ed|ing|ation)?|acknowledg\w+|admit(?:s|ted|ting)?|thank(?:s|ed|ing)?)\b"),
    delivered=words(
        r"\b(?:delivered|handed over|arrived|received|took delivery|has got|already in|donated"
        r"|given|has supplied|have supplied|supplied|sold|transferred|provided)\b"
    ),
    shipped=words(r"\b(?:shipped|sent|dispatched|en route|on (?:its|their) way|bound for|shipping|shipment)\b"),
    contracted=words(
        r"\b(?:contract\w*|sign(?:s|ed|ing)|order(?:s|ed)|agreed|approv\w+|deal(?:s)? (?:to|for"
        r"|worth|with)|purchase agreement)\b"
    ),
    negotiating=words(
        r"\b(?:talks|negotiat\w+|consider\w*|weigh\w*|mull\w*|discuss\w*|in discussions|proposal"
        r"|offer(?:s|ed)?|eyes?|eyeing)\b"
    ),
    requested=words(
        r"\b(?:request\w*|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|appeal\w*|seek(?:s|ing)?|sought|call(?:s"
        r"|ed|ing)? (?:on|for)|plead\w*|demand\w*|want(?:s|ed)?)\b"
    ),
    asked=words(r"(?-i:\b(?:Did|Has|Have|Had|Was|Were)\b)"),
    hypothetical=words(
        r"\bif\b|\b(?:not|refus\w+|declin\w+|won['’]t|reject\w*|never) (?:\w+ ){0,3}(?:take part|join"
        r"|participate|be part)\b"
    ),
)
