"""German: how a supply is put."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import Moods, before, bounded, words

MOODS: Final = Moods(
    denied=bounded(
        r"sag(?:t|en|te) Nein|Nein zu[rm]?|(?:liefer|schick|verkauf|exportier|send|spend|überl|überg|gib"
        r"|gab)\w*(?: [\w-]+){0,3} (?:keine[nrms]?"
        r"|nicht)",
        r"bestreitet|bestritt(?:en)?|dementier\w*|Dementi|leugn\w+|wei(?:st|sen)\b(?= (?:[\w-]+ ){0,12}zurück)"
        r"|wies(?:en)?(?= (?:[\w-]+ ){0,12}zurück)|zurückgewiesen",
        r"lehnt\w*(?= (?:[\w-]+ ){0,12}ab\b)|weist (?:dies|das) zurück|abgelehnt|ablehn\w*|weiger\w*"
        r"|verweiger\w*|keine Beweise"
        r"|keine Belege|schließ(?:t|en)(?= (?:(?!nicht\b)[\w-]+ ){0,10}aus\b)|ausgeschlossen|haltlos|erfunden",
    ),
    no_more=words(r"\s+mehr\b"),
    negated=bounded(r"nicht(?! aus\b)|nie|niemals|keine[nrms]?|kein|ohne"),
    interdicted=bounded(
        r"fäng(?:t|en)(?= (?:[\w.-]+ ){1,9}ab\b)|fing(?:en)?(?= (?:[\w.-]+ ){1,9}ab\b)|beschlagnahm\w+"
        r"|sichergestellt|abgefangen|abfangen|konfiszier\w+|aufgebracht|vereitel\w+|gestoppt"
    ),
    halted=bounded(
        r"h(?:ält|alten|ielt)(?= (?:[\w.-]+ ){1,7}zurück\b)|zurückgehalten|zurückhalten|streich(?:t|en)"
        r"|strich(?:en)?|gestrichen"
        r"|kündig(?:t|en) (?:[\w-]*[Vv]ertrag|[\w-]*[Aa]uftrag)|zieh(?:t|en)(?= (?:[\w.-]+ ){1,7}zurück\b)"
        r"|Waffenembargo|Rüstungsembargo|Exportverbot|Ausfuhrverbot|fr(?:iert|ieren"
        r"|or)(?= (?:[\w.-]+ ){1,7}ein\b)",
        r"stopp(?:t|te|en)?|ausgesetzt|aussetz\w+|setz(?:t|en|te|ten)(?= (?:[\w-]+ ){0,8}aus\b)|einstell\w*"
        r"|eingestellt"
        r"|eingefroren|blockier\w*|verbiet\w*|verbot\w*|Exportstopp|Lieferstopp",
        r"unterbricht|unterbrochen|beend\w+"
        r"|(?<!trotz )(?<!gegen das )Embargo|gekürzt|pausier\w*"
        r"|untersagt\w*|storniert",
    ),
    breached=before(
        r"\b(?:trotz|gegen|hebt|heben|hob|hoben|lockert\w*|lockern|beendet\w*|kippt\w*|Aufhebung|Ende|Lockerung"
        r"|umgeh\w+|verst\w+)"
        r"\s+(?:(?:des|das|den|die|der|seinen?|ihren?|vom|gegen|UN-)\s*)*"
    ),
    approved=bounded(r"genehmigt\w*|billigt\w*|bewilligt\w*|erlaubt"),
    planned=bounded(
        r"hält am|halten am|auf dem Prüfstand|gibt(?= (?:[\w.-]+ ){1,8}ab\b)|geben(?= (?:[\w.-]+ ){1,8}ab\b)"
        r"|trennt sich|verzöger\w+|verschob\w*"
        r"|verschieb\w*",
        r"wird|werden?|will|wollen|soll|sollen|plant|planen|geplant\w*|könnte[n]?|kann|können|darf|möchte"
        r"|beabsichtig\w+|prüf\w+|erwäg\w+|genehmig\w+|bewillig\w+|stimmt\w* zu",
        r"kündigt\w*|angekündigt|sagt(?= (?:[\w-]+ ){1,8}zu\b)|zugesagt\w*|verspr\w+|bittet|bat|forder\w+"
        r"|verhandel\w+|Verhandlungen|Gespräche|Vertrag|ordert|Abkommen|vereinbar\w+|bestell\w*",
        r"billig(?:t|en|te|ten)|schließ(?:t|en)(?= (?:[\w-]+ ){1,9}nicht aus\b)"
        r"|vor (?:[\w-]+ ){0,2}?[\w-]*(?:[Ll]ieferung|[Vv]erkauf)"
        r"|Auftr[aä]g\w*|Zuschlag|entscheide(?:t|n) sich|entschied(?:en)? sich|wähl(?:t|en|te|ten)|bevorzug\w+"
        r"|setz(?:t|en) auf"
        r"|Absichtserklärung|Aufhebung|hebt(?= (?:[\w-]+ ){1,8}auf\b)|heben(?= (?:[\w-]+ ){1,8}auf\b)"
        r"|lockert\w*|lockern"
        r"|Weg frei|grünes Licht|gr(?:ünes|üne) Ampel|finanzier\w+|bezahlen|(?:baut"
        r"|bauen)(?= (?:[\w.-]+ ){1,6}für\b)",
        r"bietet|angeboten|(?:bereit|geplant|Plan|Pläne|Absicht|Entscheidung|Beschluss|beschlossen|entschieden"
        r"|Druck|aufgefordert"
        r"|drängt?\w*|hofft|Erlaubnis|Genehmigung)(?:,| )[^.;:]{0,60}? zu (?:liefern|schicken|verkaufen|kaufen"
        r"|bauen|produzieren|exportieren|überlassen)"
        r"|künftig|bald|bereit(?=,| zu\b| für\b)|Absicht|zusichert|zugesichert|einigen|einigten|geeinigt"
        r"|erlaub\w+|freigab\w*"
        r"|gibt(?= (?:[\w-]+ ){0,6}frei\b)",
    ),
    done=bounded(
        r"(?:ge\w+t|verkauft|exportiert|überlassen|übergeben|erhalten|bekommen|bereitgestellt|beliefert) haben",
        r"soll(?:en)?(?= (?:[\w.-]+ ){0,12}haben\b)",
        r"(?:hat|haben|hatte|hatten|habe)(?= (?:[\w.-]+ ){0,9}(?:ge(?:liefert|schickt|sandt|geben|spendet"
        r"|schenkt|kauft|bracht|schmuggelt)"
        r"|(?:ex|im)portiert|verkauft|erhalten|bekommen|überlassen|übergeben|bereitgestellt|beliefert"
        r"|bewaffnet))|lieferte|schickte|verkaufte|kaufte|erhielt|übergab",
    ),
    alleged=bounded(
        r"IStGH|Strafgerichtshof\w*|gehört (?:vor Gericht|nach Den Haag)|zur Rechenschaft|Mittäter\w*|Beihilfe"
        r"|vor Gericht",
        r"angeblich\w*|mutmaßlich\w*|soll(?:en)?(?= (?:[\w.-]+ ){0,12}haben)"
        r"|habe(?= (?:[\w.-]+ ){0,12}(?:ge\w+t|beliefert|\w+iert|geliefert|erhalten))|beschuldig\w+"
        r"|wirft(?= (?:[\w.-]+ ){0,8}vor\b)|vorgeworfen|Vorwurf|Vorwürfe",
        r"(?:laut|nach Angaben|wie|berichte\w+) (?:[\w-]+ ){0,3}?(?:Zeugen|Medien\w*|Presse\w*|Zeitung\w*"
        r"|Magazin\w*|Insider\w*"
        r"|Experten|(?<!UN-)Bericht\w*(?! der (?:UN|Vereinten))|Recherche\w*|Überläufer\w*|Quellen)"
        r"|\w*[Kk]reisen|Insidern?|Medienbericht\w*",
        r"verdächtig\w*|Verdacht|vermut\w+|offenbar|wohl|Berichten zufolge|laut (?:Medien|Berichten"
        r"|einem Bericht|Insidern)|Gerücht\w*|befürcht\w+|angeklagt|hätten?|seien",
    ),
    claimed=bounded(
        r"laut|zufolge|[\w-]*[Cc]hef(?:in)?(?=:)|Geheimdienst\w*(?= in \w+:)|sagt\w*|erklärt\w*|behaupte\w*"
        r"|nach (?:\w+ )?Angaben|teilte|berichtet\w*|meldet\w*"
        r"|schätz\w+"
        r"|warn\w+|verurteil\w*|so|Minister\w*|Sprecher\w*|Geheimdienst\w*"
    ),
    confirmed=bounded(r"bestätig\w+|räumt\w* ein|eingeräumt|gibt zu|zugegeben|dankt\w*"),
    delivered=bounded(r"geliefert\w*|übergeben|erhalten|angekommen|eingetroffen|erhielt|bekommen"),
    shipped=bounded(r"verschifft|geschickt|unterwegs|auf dem Weg|entsandt"),
    contracted=bounded(r"Vertrag|bestellt|unterzeichn\w+|vereinbart|genehmigt\w*|Deal"),
    negotiating=bounded(r"verhandel\w+|Gespräche|prüf\w+|erwäg\w+|bietet|angeboten"),
    requested=bounded(r"bittet|bat|gebeten|forder\w+|wünscht"),
    asked=words(r"(?-i:\b(?:Hat|Haben|Hatte|Hatten|Lieferte|Lieferten|Verkaufte|Schickte)\b)"),
    pledged=bounded(r"Absichtserklärung|grünes Licht|zugesagt|verpflichtet\w* sich"),
    below=bounded(
        r"Vertrag|Verträge|Absichtserklärung|Auftrag|bestellt|vereinbart|unterzeichn\w+"
        r"|ausgeliefert werden"
    ),
    hypothetical=words(
        r"\b(?:falls|wenn) (?:[\w-]+ ){1,9}?(?:ge)?(?:liefer|schick|verkauf|kauf|exportier|überl[aä]ss|bekomm"
        r"|erh[aä]lt)\w*"
    ),
)
