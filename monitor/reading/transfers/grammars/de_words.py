"""German: the words that give, get, arm, ask, are bound for, trade, build and swap."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from monitor.reading.transfers.grammar import Kind, Pattern, bounded

TRIGGERS: Final[Mapping[Kind, Pattern]] = MappingProxyType(
    {
        Kind.ARM: bounded(
            r"beliefer(?:t|te|n|ten)|bewaffne(?:t|te|n|ten)|rüste(?:t|n|te|ten)(?= (?!mit "
            r"|sich )(?:[\w-]+ ){1,7}(?:aus|auf)\b)|aufgerüstet"
            r"|ausgerüstet|ausrüsten|versorg(?:t|te|en|ten)(?= (?:[\w-]+ ){1,4}mit)",
            r"(?:auf|aus)zurüsten|auszustatten|(?:Aufrüstung|Bewaffnung)(?= (?:der|des|von)\b)",
            r"unterstütz(?:t|te|en|ten)(?= (?:[\w.-]+ ){1,6}?mit (?:[\w-]+ ){0,3}?[\w-]*(?:[Ww]affen|[Dd]rohnen"
            r"|[Mm]unition"
            r"|[Rr]aketen|[Pp]anzern))|versorgt(?= (?:haben|hat|habe|hatte|worden|wurde|wurden|wird|werden)\b"
            r"|[.,;:]|\Z)",
            r"stattet(?= (?:[\w-]+ ){1,4}(?:mit|aus)\b)|ausgestattet",
        ),
        Kind.GIVEN: bounded(
            r"(?:gelieferte|geschickte|exportierte|übergebene|überlassene|gespendete|geschenkte|zugesagte"
            r"|bereitgestellte|stammende)[nrms]?",
            r"(?:verkaufte|exportierte)[nrms]",
            r"(?:stamm(?:t|en|te|ten)|komm(?:t|en)|kam(?:en)?)(?= (?:[\w-]+ ){0,4}aus\b)",
        ),
        Kind.GIVE_NOUN: bounded(
            r"(?:\w+-?)?[Ll]ieferung(?:en)?|(?:\w+-?)?[Ee]xporte?(?:n|s)?|(?:\w+)?[Aa]usfuhr(?:en)?"
            r"|(?-i:Verk[aä]uf(?:e|en|s)?|[A-ZÄÖÜ][\w-]+verk[aä]uf(?:e|en|s)?)|\w*[Tt]ransfers?|Übergabe|Abgabe"
            r"|Weitergabe|Waffenhilfe|Militärhilfen?|militärische (?:Hilfe|Unterstützung)|Waffenschmuggel"
            r"|Waffenpaket|Hilfspaket|Waffenembargo|Rüstungsembargo|(?:Export|Liefer|Ausfuhr)(?:stopp|verbot)"
            r"|Schenkung|Spende|Bereitstellung|Lieferant(?:en)?",
        ),
        Kind.GET_NOUN: bounded(
            r"(?-i:Kauf|[A-ZÄÖÜ][\w-]+kauf)(?<!erkauf)(?= )|\w*[Bb]eschaffung|Erwerb|(?:\w+)?[Ii]mporte?(?:n|s)?"
            r"|Einfuhr(?:en)?|Bestellung"
            r"|Erhalt|Anschaffung|Käufer"
        ),
        Kind.GIVE: bounded(
            r"(?:liefern|schicken|verkaufen|exportieren|senden|spenden|bereitstellen) (?:wird|werden?|will|wollen?"
            r"|solle?n?|könnten?)",
            r"(?:ge)?liefer(?:t|te|n|ten)|zu liefern|(?:ge)?schick(?:t|te|en|ten)|sende[tn]?|sandte|gesandt"
            r"|exportier(?:t|te|en|ten)|verkauf(?:t|te|en|ten)",
            r"überl(?:ässt|ieß|ießen|assen)|überg(?:ibt|ab|eben)|gibt(?! es)|gab(?! es)|gegeben|geben|spende(?:t|te"
            r"|n)|schenk(?:t|te|en)|stellt(?= (?:[\w-]+ ){1,7}(?:bereit|zur Verfügung))",
            r"bereitgestellt|bereitstellen|zur Verfügung (?:gestellt|stellen)|verschiff(?:t|te|en|ten)"
            r"|schmuggel(?:t|te|n|ten)|geschmuggelt|weiter(?:gegeben|geleitet|geben)|teil(?:t|te|en)(?= )",
            r"weiterverkauf(?:t|te|en|ten)|trennt sich(?= von)|geliehen|verleih(?:t|en)|sag(?:t"
            r"|te)(?= (?:[\w-]+ ){1,6}zu\b)|zugesagt|verspr(?:och|ach)\w*|verspricht"
            r"|bietet(?= (?:[\w-]+ ){1,6}an\b)|angeboten|tritt(?= (?:[\w-]+ ){1,5}ab\b)",
            r"(?:baut|bauen|fertigt|fertigen)(?= (?:[\w.-]+ ){1,6}für\b)|h(?:ilft|elfen|alf"
            r"|alfen)(?= (?:[\w-]+ ){1,5}bei\b)",
            r"(?:erhält|bekommt|gewinnt|erhielt|bekam|gewann|holt)(?= (?:[\w.-]+ ){0,4}(?:[\w-]*[Aa]uftr[aä]g\w*"
            r"|Zuschlag))",
            r"tr(?:itt|eten|at)(?= (?:[\w.-]+ ){1,6}ab\b)|treibt|leitet(?= (?:[\w.-]+ ){1,6}weiter\b)",
            r"h(?:ält|alten|ielt|ielten)(?= (?:[\w.-]+ ){1,9}zurück\b)|l(?:ässt|assen"
            r"|ieß)(?= (?:[\w.-]+ ){1,6}zurück\b)",
            r"hilft(?= (?:[\w-]+ ){1,6}(?:modernisier|entwickel|bau)\w*)|genehmigt(?:e"
            r"|en)?(?= (?:[\w-]+ ){0,6}(?:Verkauf|Export|Lieferung|Ausfuhr))|gebracht|bringt|überstellt",
        ),
        Kind.GET: bounded(
            r"(?:kaufen|beschaffen|bestellen|erwerben) (?:wird|werden?|will|wollen?|solle?n?|könnten?)",
            r"erh(?:ält|ielt|ielten|alten)|bekomm(?:t|en)|bekam(?:en)?|kauf(?:t|te|en|ten)|gekauft|erw(?:irbt|arb"
            r"|arben|erben|orben)|bezieh(?:t|en)|bezog(?:en)?",
            r"rüste(?:t|n|te|ten)(?= (?:sich )?mit\b)|dank(?:t|te|en|ten)(?= (?:[\w.-]+ ){1,5}für\b)",
            r"(?:finanzier|bezahl)(?:t|en|te|ten)(?= (?:[\w.-]+ ){0,5}für\b)|(?:finanzier"
            r"|bezahl)t(?= (?:[\w-]+ ){0,3}\w*(?:waffen|panzer))",
            r"nimmt(?= (?:[\w.-]+ ){1,7}(?:entgegen|in Empfang)\b)|nimmt(?= (?:[\w.-]+ ){0,2}?\w+(?:isch"
            r"|deutsch)e\w* (?:[\w.-]+ ){1,4}in (?:Betrieb|Dienst)\b)",
            r"importier(?:t|te|en|ten)|beschaff(?:t|te|en|ten)|bestell(?:t|te|en|ten)|empf(?:ängt|ing|angen)|ordert"
            r"|geordert|verschafft sich|sichert sich",
        ),
        Kind.ASK: bounded(
            r"bittet|bat(?= )|gebeten|forder(?:t|te|n)(?= (?:[\w-]+ ){0,5}(?:von|aus)\b)|erbittet|wünscht"
            r"|(?:will|wollen)(?= (?:[\w.-]+ ){1,8}(?:kaufen|beschaffen|erwerben|bestellen|aus (?-i:[A-Z])))|beantragt"
            r"|entscheide(?:t|n) sich|entschied(?:en)? sich|wähl(?:t|en|te|ten)|bevorzug(?:t|en)|setz(?:t|en) auf"
            r"|liebäugel(?:t|n)|interessier(?:t|en) sich|(?:sucht|suchen|prüft|prüfen|erwägt"
            r"|erwägen)(?= (?:[\w.-]+ ){0,4}(?:Kauf|Anschaffung|Beschaffung|Erwerb))"
        ),
        Kind.BOUND: bounded(
            r"bestimmt(?= )"
            r"|unterwegs(?= (?:nach|zu))|auf dem Weg(?= (?:nach|zu|in))"
        ),
        Kind.TRADE: bounded(
            r"(?:Waffenhandel|Rüstungshandel|Waffengeschäfte?n?|Rüstungskooperation|Rüstungszusammenarbeit"
            r"|Militärkooperation)(?= (?:zwischen|mit))"
        ),
        Kind.MAKE: bounded(
            r"(?:gemeinsam|zusammen)(?= (?:[\w-]+ ){0,5}(?:produzier|bau|herstell|entwickel|fertig)\w*)"
            r"|(?:Koproduktion|gemeinsame (?:Produktion|Entwicklung|Fertigung)|Lizenzproduktion|Lizenzfertigung)",
            r"(?:entwickel|bau|produzier|fertig)\w*(?= (?:[\w-]+ ){0,2}gemeinsam\b)|Gemeinschaftsunternehmen"
            r"|Joint Venture"
            r"|(?:produzier|montier|fertig)(?:t|en)(?= (?:[\w-]+ ){0,3}?(?!ballist|milit|takt|strateg)\w+ischen? )",
            r"(?:produzier|fertig)(?:t|en|te)(?= (?:[\w-]+ ){0,6}(?:in|im|mit)\b)|(?:baut|bauen|produziert"
            r"|hergestellt|gefertigt|gebaut)",
        ),
        Kind.SWAP: bounded(r"im (?:Gegenzug|Austausch|Tausch)(?: für)?|als Gegenleistung|tausch\w+|im Gegenzug"),
    }
)
