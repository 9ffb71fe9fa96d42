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
        r"|keine Belege|schließ(?:t|en)(?= (?:(?!nicht\b)[\w-]+ ){0,10}aus\b)|ausgeschlossen|haltlos|erfunden"
        r"|Erfindung|Falschmeldung|Unsinn|Märchen",
    ),
    accused=words(
        r"vor Gericht|zur Rechenschaft|verantworten|Anklagebank|Haftbefehl|Den Haag|Strafgerichtshof|geradestehen"
        r"|Tribunal"
        r"|Anklage gegen|Mitschuld|Komplizen?\b|Strafanzeige"
    ),
    told_by=bounded(
        r"(?:Das|Dies) (?:behauptet|sagt|geht|erklärt|sagte|erklärte|behauptete)\w*|[\w-]*[Gg]eheimdienst\w*"
        r"|[\w-]*[Dd]ienstchef\w*"
        r"|[\w-]*[Nn]achrichtendienst\w*|Spionagechef\w*"
    ),
    pledged=bounded(
        r"schnür(?:t|en|te)|Paket",
        r"grünes Licht|billigte|bewilligte|genehmigte|zugesagt|sagte\w* (?:[\w-]+ ){0,5}zu"
        r"|soll(?:en)? (?:[\w.-]+ ){0,10}?"
        r"(?:bis|im|ab|noch|vor|nach|Anfang|Ende|Mitte|geliefert|eintreffen|beginnen|anlaufen|übergeben|werden)"
        r"|treffen (?:[\w.-]+ ){0,5}ein|will (?:[\w.-]+ ){0,8}?(?:liefern|überlassen|übergeben|schicken)"
        r"|angekündigt|kündigte"
        r"|wird (?:[\w.-]+ ){0,8}?(?:erwartet|geliefert|beginnen|montiert|gebaut)"
        r"|werden (?:[\w.-]+ ){0,8}?(?:erwartet"
        r"|geliefert|montiert|gebaut)|paraphiert|Abkommen|Absichtserklärung|Vereinbarung|besiegelt\w*"
        r"|vereinbart\w*|geplant|verpflichtet\w* sich",
    ),
    denies=bounded(
        r"(?:bestreitet|bestritt|dementier\w+|leugn\w+|widersprach|widerspricht|verneint\w*|(?:w(?:eist|ies)"
        r"|zurück) (?:[\w-]+ ){0,3}?"
        r"(?:Berichte?n?|Vorw[üu]rfe?n?|Angaben|Meldungen?|Darstellungen?|Anschuldigungen)|keine Belege|keine Beweise"
        r"|stell(?:t|te) in Abrede|streitet (?:ab|vehement ab))"
    ),
    told_aside=words(r",\s(?:die|der|das|den|dem|welche\w*)\s"),
    no_more=words(r"\s+mehr\b"),
    negated=bounded(r"nicht(?! aus\b)|nie|niemals|keine[nrms]?|kein|ohne"),
    interdicted=bounded(
        r"An Bord(?=:| (?:waren|befanden|fanden|lagen|hatte))|(?:h(?:ält|alten|ielt"
        r"|ielten))(?= (?:[\w.-]+ ){1,7}fest\b)|festgehalten",
        r"(?:Zoll|Zöllner[n]?|Zollbeamte|Marine|Küstenwache|Polizei|Grenzschützer|Grenzer|Fregatte|Mission|Irini"
        r"|Soldaten|Behörden)"
        r"(?= (?:[\w.-]+ ){0,5}?(?:stopp(?:t|en|te)|setz\w+|find(?:et|en)|f[aä]nd\w*|fand(?:en)?|entdeck\w+"
        r"|bring\w+|hebt?|stell\w+)\b"
        r"(?! (?:[\w-]+ ){0,3}?(?:[Vv]ertrag|[Aa]uftrag|[Kk]auf|Dienst)))",
        r"(?:Schiff|Frachter|Boot|Dhau|Lkw|Lastwagen|Flugzeug|Container)(?= (?:[\w.,-]+ ){0,9}(?:gestoppt"
        r"|festgesetzt|geentert|durchsucht"
        r"|angehalten))|festgesetzt|stopp(?:t|te|en|ten)(?= (?:[\w-]+ ){0,3}?(?:Frachter|Schiff|Boot|Dhau|Lkw"
        r"|Lastwagen|Konvoi|Flugzeug|Segler))"
        r"|geentert|entert\w*|(?:zieht|zog|ziehen)(?= (?:[\w.-]+ ){1,7}aus dem Verkehr)|aus dem Verkehr gezogen"
        r"|stell(?:t|te|en|ten)(?= (?:[\w.-]+ )"
        r"{1,8}sicher\b)|bring(?:t|en)(?= (?:[\w.-]+ ){1,7}auf\b)",
        r"f[aä]ng(?:t|en)(?= (?:[\w.-]+ ){1,9}ab\b)|fing(?:en)?(?= (?:[\w.-]+ ){1,9}ab\b)|beschlagnahm\w+"
        r"|sichergestellt|abgefangen|abfangen|konfiszier\w+|aufgebracht|vereitel\w+|gestoppt",
    ),
    halted=bounded(
        r"auf Eis|ruhen lassen|liegt? brach",
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
        r"in Aussicht|sicher(?:t|n|te)(?= (?:[\w.-]+ ){1,8}zu\b)|ba(?:ut|uen)(?= in (?-i:[A-Z]))|hält am"
        r"|halten am|steuer(?:t|n)(?= (?:[\w.-]+ ){1,12}bei\b)"
        r"|aus \w+ischer (?:Fertigung|Produktion)"
        r"|gründe(?:t|n)|gibt(?= (?:[\w.-]+ ){1,8}ab\b)|geben(?= (?:[\w.-]+ ){1,8}ab\b)|trennt sich|(?:bauen"
        r"|baut|entwickel[nt]"
        r"|produzier(?:en|t)|fertig(?:en|t)|montier(?:en|t)|herstellen)(?= (?:[\w.-]+ ){0,4}?(?:gemeinsam"
        r"|zusammen)\b)"
        r"|(?:gemeinsam|zusammen)(?= (?:[\w.-]+ ){0,5}?(?:bauen|entwickeln|produzieren|fertigen|herstellen)\b)"
        r"|steigt in|einsteigen|(?:rollen|rollt|laufen|läuft)(?= (?:[\w.-]+ ){0,6}vom Band)|(?:montier|bau|fertig"
        r"|produzier)(?:t|en)"
        r"(?= (?:[\w-]+ ){0,4}?\w+ische\w? )|leg(?:t|en)(?= (?:[\w.-]+ ){1,5}nach\b)|schnür(?:t|en)|überprüf\w*"
        r"|Prüfstand"
        r"|auf der Kippe|auf dem Spiel|in der Schwebe|ungewiss|gefährdet|wackel\w+|künftig|demnächst"
        r"|verzöger\w+|verschob\w*"
        r"|verschieb\w*",
        r"wird|werden?|will|wollen|soll(?:en)?(?! (?:[\w.-]+ ){0,12}haben\b)|plant|planen|geplant\w*|könnte[n]?"
        r"|kann|können|darf|möchte"
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
        r"IStGH|Mittäter\w*|angeblich\w*|mutmaßlich\w*|verantworten|Rechenschaft|vor Gericht|Strafgerichtshof\w*"
        r"|Den Haag|Anklagebank"
        r"|Komplizen?|Beihilfe|mitschuldig|Mitschuld|Haftbefehl|vorzuladen|anzuklagen|Tribunal|gehört vor"
        r"|soll(?:en)?(?= (?:[\w.-]+ ){0,12}haben)"
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
        r"[Nn]ach Erkenntnissen|nach Überzeugung|nach Einschätzung|nach Darstellung",
        r"laut|zufolge|[\w-]*[Cc]hef(?:in)?(?=:)|Geheimdienst\w*(?= in \w+:)|sagt\w*|erklärt\w*|behaupte\w*"
        r"|nach (?:\w+ )?Angaben|teilte|berichtet\w*|meldet\w*"
        r"|schätz\w+"
        r"|warn\w+|verurteil\w*|so|Minister\w*|Sprecher\w*|Geheimdienst\w*",
    ),
    confirmed=bounded(r"bestätig\w+|räumt\w* ein|eingeräumt|gibt zu|zugegeben|dankt\w*"),
    delivered=bounded(r"geliefert\w*|übergeben|erhalten|angekommen|eingetroffen|erhielt|bekommen"),
    shipped=bounded(r"verschifft|geschickt|unterwegs|auf dem Weg|entsandt"),
    contracted=bounded(r"Vertrag|bestellt|unterzeichn\w+|vereinbart|genehmigt\w*|Deal"),
    negotiating=bounded(r"verhandel\w+|Gespräche|prüf\w+|erwäg\w+|bietet|angeboten"),
    requested=bounded(r"bittet|bat|gebeten|forder\w+|wünscht"),
    asked=words(r"(?-i:\b(?:Hat|Haben|Hatte|Hatten|Lieferte|Lieferten|Verkaufte|Schickte)\b)"),
    below=bounded(
        r"Vertrag|Verträge|Absichtserklärung|Auftrag|bestellt|vereinbart|unterzeichn\w+"
        r"|ausgeliefert werden"
    ),
    hypothetical=words(
        r"\b(?:falls|wenn) (?:[\w-]+ ){1,9}?(?:ge)?(?:liefer|schick|verkauf|kauf|exportier|überl[aä]ss|bekomm"
        r"|erh[aä]lt)\w*"
    ),
)
