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
            r"|[Rr]aketen|[Pp]anzern))|versorgt(?= (?:haben|hat|habe|hatte|worden|wurde|wurden|wird|werden|und)\b"
            r"|[.,;:]|\Z)",
            r"stattet(?= (?:[\w-]+ ){1,4}(?:mit|aus)\b)|ausgestattet|hochgerüstet|hochzurüsten|aufrüst(?:e|en|et|ete)"
            r"|ausrüst(?:e|et|ete)|rüste(?:t|n|te|ten)(?= (?!mit |sich )(?:[\w-]+ ){1,7}hoch\b)|zu bewaffnen"
            r"|(?:schul|unterweis|trainier)(?:t|te|en|ten)(?= (?:[\w-]+ ){0,3}?[\w-]*(?:bauer|techniker"
            r"|ingenieure)\b)"
            r"|päppel(?:t|n|te|ten)(?= (?:[\w-]+ ){1,6}mit\b)|eindecken|eingedeckt",
        ),
        Kind.GIVEN: bounded(
            r"(?:gelieferte|geschickte|exportierte|übergebene|überlassene|gespendete|geschenkte|zugesagte"
            r"|bereitgestellte|stammende)[nrms]?",
            r"(?:verkaufte|exportierte)[nrms]|(?:abgegebene|abgetretene|weitergereichte|weiterverkaufte|versprochene"
            r"|vermachte|ausgeliehene|zugesicherte|ausgelieferte|verschiffte|geschmuggelte)[nrms]?",
            r"(?:stamm(?:t|en|te|ten)|komm(?:t|en)|kam(?:en)?)(?= (?:[\w-]+ ){0,4}aus\b)",
        ),
        Kind.GIVE_NOUN: bounded(
            r"(?:\w+-?)?[Ll]ieferung(?:en)?|(?:\w+-?)?[Ee]xporte?(?:n|s)?|(?:\w+)?[Aa]usfuhr(?:en)?"
            r"|(?-i:Verk[aä]uf(?:e|en|s)?|[A-ZÄÖÜ][\w-]+verk[aä]uf(?:e|en|s)?)|\w*[Tt]ransfers?|Übergabe|Abgabe"
            r"|Weitergabe|Waffenhilfe|Militärhilfen?|militärische (?:Hilfe|Unterstützung)|Waffenschmuggel"
            r"|Waffenpaket|Hilfspaket|Waffenembargo|Rüstungsembargo|(?:Export|Liefer|Ausfuhr)(?:stopp|verbot)"
            r"|Schenkung|Spende|Bereitstellung|Lieferant(?:en)?|Nachschub|(?:\w+)?[Ss]endung(?:en)?|Überlassung"
            r"|Weiterverkauf|[\w-]*(?:waffen|munitions|drohnen|raketen)geschenk|Abtretung",
        ),
        Kind.GET_NOUN: bounded(
            r"(?-i:Kauf|[A-ZÄÖÜ][\w-]+kauf)(?<!erkauf)(?= )|\w*[Bb]eschaffung|Erwerb|(?:\w+)?[Ii]mporte?(?:n|s)?"
            r"|Einfuhr(?:en)?|Bestellung"
            r"|Erhalt|Anschaffung|Käufer"
        ),
        Kind.GIVE: bounded(
            r"(?:liefern|schicken|verkaufen|exportieren|senden|spenden|bereitstellen) (?:wird|werden?|will|wollen?"
            r"|solle?n?|könnten?)",
            r"(?:ge)?liefer(?:t|e|te|n|ten)|zu liefern|(?:ge)?schick(?:t|e|te|en|ten)|sende[tn]?|sandte|gesandt"
            r"|exportier(?:t|te|en|ten)|verkauf(?:t|te|en|ten)",
            r"überl(?:ässt|ieß|ießen|assen)|überg(?:ibt|ab|eben)|gibt(?! es)|gab(?! es)|gegeben|geben|spende(?:t|te"
            r"|n)|(?:ge)?schenk(?:t|te|en|ten)|gespendet|stellt(?= (?:[\w-]+ ){1,7}(?:bereit|zur Verfügung))",
            r"bereitgestellt|bereitstellen|zur Verfügung (?:gestellt|stellen)|verschiff(?:t|te|en|ten)"
            r"|schmuggel(?:t|te|n|ten)|geschmuggelt|weiter(?:gegeben|geleitet|geben)|teil(?:t|te|en)(?= )",
            r"verschaff(?:t|e|te|en|ten)(?! sich)|(?:verkauf|überlass"
            r"|übergeb|geb|send)e(?= )|weiterverkauf(?:t|te"
            r"|en|ten)|trennt sich(?= von)|geliehen|verleih(?:t|en)|sag(?:t"
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
            r"|en)?(?= (?:[\w-]+ ){0,6}(?:Verkauf|Export|Lieferung|Ausfuhr))|gebracht"
            r"|bringt(?! (?:[\w-]+ ){1,5}bei\b)"
            r"|überstell(?:t|te|en)",
            r"stell(?:t|te|en|ten)(?= (?:[\w.-]+ ){1,7}in Aussicht)|rück(?:t|te|en)(?= (?:[\w.-]+ ){1,7}heraus\b)"
            r"|(?:ab|her|heraus)geben"
            r"|abtreten|verschenken|ausleihen|beisteuern|weitergeben|weiterleiten|rausrücken|bereitstellt"
            r"|beisteuert|abgibt|weitergibt",
            r"bringt(?= (?:[\w-]+ ){1,5}bei\b)|lehr(?:t|te|en)(?= )"
            r"|tr(?:ennt|ennen|ennte|ennten) sich(?= (?:[\w.-]+ ){0,2}?von\b)|weiter(?:gereicht|verkauft|geliefert"
            r"|zugeben"
            r"|zureichen|zuverkaufen|reichen|verkaufen|geschickt)|reich(?:t|en|te|ten)(?= (?:[\w.-]+ ){1,7}weiter\b)"
            r"|abgegeben|abzugeben|abgetreten|abzutreten",
            r"steuer(?:t|n|te|ten)(?= (?:[\w.-]+ ){1,12}bei\b)|beigesteuert|beisteuern|spendier(?:t|te|en|ten)"
            r"|vermach(?:t|te|en)|verschenk(?:t|te|en|ten)|l(?:eiht|ieh|eihen)(?= )|gewähr(?:t|te|en|ten)"
            r"|zukommen (?:lassen|lässt|ließ)|l(?:ässt|assen|ieß|ießen)(?= (?:[\w.-]+ ){1,7}zukommen\b)",
            r"h(?:ilft|elfen|alf|alfen)(?= (?:[\w.-]+ ){1,8}(?:aus|beim (?:Bau|Aufbau))\b)|ausgeholfen|leg(?:t|te"
            r"|en|ten)(?= (?:[\w.-]+ ){1,5}nach\b)|händig(?:t|te|en|ten)(?= (?:[\w.-]+ ){1,8}aus\b)|ausgehändigt"
            r"|auszuhändigen",
            r"stell(?:t|te|en|ten)(?= (?:[\w.-]+ ){0,7}?(?:Maschinen|Know-how|Baupläne|Technologie)\b)"
            r"|öffne(?:t|n|te|ten)(?= (?:[\w.-]+ ){0,5}?(?:[\w-]*[Uu]nterlagen|[\w-]*[Pp]läne|[\w-]*[Tt]echnologie"
            r"|[\w-]*[Tt]echnik|Know-how|Archive))|leg(?:t|te|en)(?= (?:[\w.-]+ ){1,8}offen\b)|weiht"
            r"|führ(?:t|te|en|ten)(?= (?:[\w.-]+ ){1,7}aus\b)|zukommen zu lassen|versprech(?:e|en)"
            r"|zusag(?:e|en|te|ten)|zuzusagen|zugesichert|sicher(?:t|te|n|ten)(?= (?:[\w.-]+ ){1,8}zu\b)|überlasse"
            r"|liefere|schicke|verkaufe|übergebe|verschiffe|zu schicken|zu verkaufen|zu übergeben|zu überlassen"
            r"|abzugeben|spende|schenke|gebe|stelle(?= (?:[\w-]+ ){1,7}(?:bereit|zur Verfügung))|teile(?= )",
            r"verlad(?:en|t)|pump(?:t|te|en|ten)(?= (?:[\w.-]+ ){1,6}(?:nach|in)\b)|schleus(?:t|te|en|ten)"
            r"|geschleust|zahl(?:t|te|en|ten)(?= (?:[\w.-]+ ){1,6}mit\b)",
        ),
        Kind.GET: bounded(
            r"(?:kaufen|beschaffen|bestellen|erwerben) (?:wird|werden?|will|wollen?|solle?n?|könnten?)",
            r"erh(?:ält|alte|ielt|ielten|alten)|bekomm(?:t|e|en)|bekam(?:en)?|kauf(?:t|te|en)"
            r"|(?<!die )(?<!der )(?<!den )(?<!dem )(?<!beiden )(?<!drei )(?<!vier )(?<!zwei )kauften|gekauft"
            r"|erw(?:irbt|arb"
            r"|arben|erben|orben)|bezieh(?:t|en)|bezog(?:en)?",
            r"rüste(?:t|n|te|ten)(?= (?:sich )?mit\b)|dank(?:t|te|en|ten)(?= (?:[\w.-]+ ){1,5}für\b)",
            r"(?:finanzier|bezahl)(?:t|en|te|ten)(?= (?:[\w.-]+ ){0,5}für\b)|(?:finanzier"
            r"|bezahl)t(?= (?:[\w-]+ ){0,3}\w*(?:waffen|panzer))",
            r"nimmt(?= (?:[\w.-]+ ){1,7}(?:entgegen|in Empfang)\b)|nimmt(?= (?:[\w.-]+ ){0,2}?\w+(?:isch"
            r"|deutsch)e\w* (?:[\w.-]+ ){1,4}in (?:Betrieb|Dienst)\b)",
            r"importier(?:t|te|en|ten)|beschaff(?:t|te|en|ten)|bestell(?:t|en)"
            r"|(?<!die )(?<!der )(?<!den )(?<!dem )(?<!beiden )(?<!drei )(?<!vier )(?<!zwei )bestellte[n]?"
            r"|empf(?:ängt|ing|angen)|ordert"
            r"|geordert|verschafft sich|sicher(?:t|te|n|ten) sich|hol(?:t|te|en|ten) sich|übernimmt|erhalte"
            r"|bekomme|beziehe"
            r"|kriegt|kriegen|deck(?:t|te|en|ten) sich(?= (?:[\w.-]+ ){0,5}mit\b)|leg(?:t|te|en|ten) sich"
            r"(?= (?:[\w.-]+ ){1,7}zu\b)|schaff(?:t|te|en)(?= (?:[\w.-]+ ){1,7}an\b)|angeschafft|erst(?:eht|and)"
            r"|freu(?:t|en) sich(?= (?:[\w.-]+ ){0,3}über\b)|erwarte(?:t|n)(?= )|wart(?:et"
            r"|en)(?= (?:[\w.-]+ ){0,3}auf\b)"
            r"|n(?:immt|ahm)(?= (?:[\w.-]+ ){1,7}ab\b)|auf (?:die|das) (?:Ladung|Fracht|Lieferung|Sendung"
            r"|Waffen) (?:warte\w*|gewartet)|greif(?:t|en)(?= zu\b)|zu erhalten|zu bekommen|zu kaufen"
            r"|zu beschaffen|zu beziehen|erworben",
        ),
        Kind.ASK: bounded(
            r"bittet|bat(?= )|gebeten|forder(?:t|te|n)(?= (?:[\w-]+ ){0,5}(?:von|aus)\b)|erbittet|wünscht"
            r"|(?:will|wollen)(?= (?:[\w.-]+ ){1,8}(?:kaufen|beschaffen|erwerben|bestellen|aus (?-i:[A-Z])))"
            r"|beantragt"
            r"|entscheide(?:t|n) sich|entschied(?:en)? sich|wähl(?:t|en|te|ten)|bevorzug(?:t|en)|setz(?:t|en) auf"
            r"|erbat(?:en)?|ersuch(?:t|te|en)|verlang(?:t|te|en)(?= (?:[\w.-]+ ){0,5}(?:von|aus)\b)|hoff(?:t"
            r"|en)(?= (?:[\w.-]+ ){0,3}auf\b)"
            r"|dräng(?:t|te|en)(?= (?:[\w.-]+ ){0,3}auf\b (?![\w-]*(?:stopp|embargo|Ende|Verbot)))"
            r"|wirbt(?= (?:[\w.-]+ ){0,3}um\b)"
            r"|liebäugel(?:t|n)|interessier(?:t|en) sich|(?:sucht|suchen|prüft|prüfen|erwägt"
            r"|erwägen)(?= (?:[\w.-]+ ){0,4}(?:Kauf|Anschaffung|Beschaffung|Erwerb))"
        ),
        Kind.BOUND: bounded(
            r"bestimmt(?=[ .,;:]|\Z)|(?:gegangen|gelangt|geraten|verschwunden|aufgetaucht)(?=[ ,.])|g(?:ehen|eht"
            r"|ing|ingen)(?= (?:an|nach|in die|in den)\b)|roll(?:t|en"
            r"|ten)(?= nach\b)"
            r"|sollten?(?= (?:[\w-]+ ){1,5}(?:versorgen|beliefern|erreichen|bewaffnen)\b)"
            r"|wart(?:et|ete|en|eten)(?= auf (?:die|das|den) (?:Ladung|Fracht|Lieferung|Waffen))"
            r"|unterwegs(?= (?:nach|zu))|auf dem Weg(?= (?:nach|zu|in))"
        ),
        Kind.TRADE: bounded(
            r"(?:Waffenhandel|Rüstungshandel|Waffengeschäfte?n?|Rüstungskooperation|Rüstungszusammenarbeit"
            r"|Militärkooperation)(?= (?:zwischen|mit))"
        ),
        Kind.MAKE: bounded(
            r"(?<=cher )(?:Fertigung|Produktion|Herstellung|Montage)|(?<=chem )Werk|Gemeinschaftsfirma"
            r"|Gemeinschaftswerk|Werks(?= für\b)",
            r"(?:fertigen|montieren|produzieren|herstellen|zusammenbauen)(?= (?:lassen|lässt|will|wollen|wird"
            r"|werden|und|soll)\b|[.,;]|\Z)",
            r"(?:hol(?:t|te|en|ten)|lock(?:t|te|en)|siedel(?:t|te|n))(?= (?:[\w-]+ ){0,3}?[\w-]*(?:[Dd]rohnen"
            r"|[Rr]aketen|[Pp]anzer|[Mm]unitions"
            r"|[Ww]affen)-?(?:bauer|hersteller|schmiede|firma|firmen|produzenten?|konzern)\b)|made in",
            r"gemeinsame[nrms]?(?= [\w-]*(?:bau|produktion|fertigung|entwicklung|herstellung)\b)",
            r"(?:gemeinsam|zusammen)(?= (?:[\w-]+ ){0,5}(?:produzier|bau|herstell|entwickel|fertig)\w*)"
            r"|(?:Koproduktion|gemeinsame (?:Produktion|Entwicklung|Fertigung)|Lizenzproduktion|Lizenzfertigung)",
            r"(?:entwickel|bau|produzier|fertig)\w*(?= (?:[\w-]+ ){0,2}gemeinsam\b)|Gemeinschaftsunternehmen"
            r"|Joint Venture|(?:entwickel|konstruier|herstell)(?:n|t|en|te|ten)?(?= (?:[\w-]+ ){0,4}?(?:gemeinsam"
            r"|zusammen)\b)"
            r"|zusammen(?= (?:an|ein|eine|einen)\b)|gemeinsam(?= (?:ein|eine|einen|neue|neuen|an)\b)|(?:rollen"
            r"|rollt|laufen|läuft)(?= (?:[\w.-]+ ){0,6}vom Band\b)"
            r"|(?:Bau|Montage|Fertigung|Produktion|Herstellung|Endmontage)(?= (?:(?:von|der) )?(?:\d[\d.]* )?[\w-]*"
            r"(?:ischer|scher|deutscher)\b)|[\w-]*(?:[Ww]erk|[Ff]abrik|[Pp]roduktionsstätte|[Pp]roduktionsstraße"
            r"|[Ff]ertigungsstraße|[Ff]ertigungslinie|[Mm]ontagelinie|[Mm]ontagewerk|[Ee]ndmontage)(?= (?:für|von)\b)"
            r"|[\w-]*(?:[Dd]rohnen|[Mm]unitions|[Pp]anzer|[Rr]aketen|[Gg]ewehr)-?(?:werk|fabrik|produktion|fertigung)"
            r"|montier(?:t|en|te|ten)|zusammengebaut|zusammengesetzt|in Lizenz|unter Lizenz"
            r"|(?:produzier|montier|fertig)(?:t|en)(?= (?:[\w-]+ ){0,3}?(?!ballist|milit|takt|strateg)\w+ischen? )",
            r"(?:produzier|fertig)(?:t|en|te)(?= (?:[\w-]+ ){0,6}(?:in|im|mit)\b)|(?:baut|bauen|produziert"
            r"|hergestellt|gefertigt|gebaut)",
        ),
        Kind.SWAP: bounded(
            r"dafür(?! (?:verantwort|sorg|ein|aus|,))|umgekehrt|zum Dank|als Bezahlung|als Lohn|zum Ausgleich"
            r"|Gegengeschäft",
            r"gegen(?= (?:[\w-]+ ){0,2}?[\w-]*(?:[Tt]echnik|[Tt]echnologie|Know-how|[Gg]ranaten"
            r"|[Rr]aketen|[Dd]rohnen|[Mm]unition|[Kk]ampfjets)\b)|im (?:Gegenzug|Austausch|Tausch)(?: für)?"
            r"|als Gegenleistung|tausch\w+|im Gegenzug",
        ),
    }
)

PLEAS: Final = bounded(
    r"forder\w+|verlang\w+|wirbt|werben|warb|pocht?\w*|plädier\w+|dring(?:t|en)|drängt?\w*|ruft|rief|appellier\w+"
    r"|stemmt?\w*"
    r"|widersetz\w+|lehn(?:t|en|te|ten)|ablehn\w+|gegen (?:ein|das|jedes)|warn\w+|wehr(?:t|en)|will|wollen"
    r"|wünscht?\w*|Ruf nach"
    r"|Forderung\w*|Appell|Nein|sträub\w+|zöger\w+|erwäg\w+|prüf\w+|droh\w+|unterstütz\w+|blockier\w+|Debatte"
    r"|Streit um|diskutier\w+|berät|beraten|mach(?:t|en) sich|setz(?:t|en) sich|(?:sprach|spricht|sprechen) sich"
    r"|UN-|Uno-|UNO-|Sicherheitsrat\w*|Snapback|wieder in Kraft|läuft aus|auslaufen|ausgelaufen|endet|Ende|aufgehoben"
)
"""With a ban on arms: it is only called for or spoken against, or is that of the United Nations."""

THINGS: Final[Mapping[str, Pattern]] = MappingProxyType(
    {
        "": bounded(
            r"(?-i:Ladung|Fracht|Geräte[n]?|Systeme?[ns]?|Kisten|Bestände[n]?)",
            r"(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|einige|mehrere|etliche|Teil) davon",
            r"(?:fertigen|montieren|produzieren|herstellen|zusammenbauen|bauen)(?= (?:lassen|lässt|will|wollen"
            r"|wird|werden|und|soll)|[.,;]|\Z)",
            r"(?:montiert|gefertigt|gebaut|produziert|hergestellt) (?:werden|wird)",
        ),
        "warship_submarine": bounded(r"(?-i:Boote?[ns]?|Schiffe?[ns]?|Einheiten)"),
        "combat_aircraft": bounded(r"(?-i:Maschinen?|Jets?|Flugzeuge?[ns]?|Flieger[n]?|Jäger[n]?)"),
        "helicopter": bounded(r"(?-i:Maschinen?|Hubschrauber[n]?|Helikopter[n]?)"),
        "uav": bounded(r"(?-i:Maschinen?|Fluggeräte[n]?|Flugkörper[n]?|Modelle?[ns]?)"),
        "armoured_vehicle": bounded(r"(?-i:[\w-]*[Ff]ahrzeuge?[ns]?|Wagen)"),
        "artillery": bounded(r"(?-i:Geschütze?[ns]?|Rohre?[ns]?|Werfer[n]?|Kanonen?)"),
        "ammunition": bounded(r"(?-i:Geschosse?[ns]?|Schuss)"),
        "missile_other": bounded(r"(?-i:Geschosse?[ns]?|Flugkörper[n]?|Lenkwaffen|Werfer[n]?|Batterien?)"),
        "ballistic_missile": bounded(r"(?-i:Geschosse?[ns]?|Flugkörper[n]?)"),
        "air_defence": bounded(
            r"(?-i:Batterien?|Einheiten|Lenkwaffen|Werfer[n]?|[\w-]*[Aa]nlagen?"
            r"|Geschosse?[ns]?|Raketen|Startgeräte?n?|Radare?)"
        ),
    }
)
"""What weapons named before are called afterwards."""

PACTS: Final = bounded(
    r"Aukus",
    r"(?:Rüstungs|Verteidigungs|Sicherheits|Militär|Marine|Flotten|Waffen|Beistands|Ostsee|Schwarzmeer|Pazifik"
    r"|U-Boot|Kampfjet"
    r"|Jet|Fregatten|Panzer|Drohnen|Luftwaffen|Partnerschafts|Strategie)-?(?:[Pp]akt|[Aa]bkommen|[Aa]llianz"
    r"|[Pp]artnerschaft"
    r"|[Vv]ertrag|[Vv]ereinbarung|[Dd]eal|[Kk]ooperation|[Bb]ündnis|[Gg]eschäft|[Kk]auf|[Aa]uftrag)(?:e?s|en|e|n)?",
    r"(?:Pakt|Abkommen|Allianz|Vertrag|Vereinbarung|Deal|Geschäft|Bündnis)s?(?= (?:mit|zwischen|über|überprüfen"
    r"|prüfen)\b)",
)
"""An agreement of two states."""

REVIEWS: Final = bounded(
    r"überprüf\w*|Überprüfung|prüf(?:t|en|te|ten)|Prüfung|Prüfstand|auf der Kippe|auf dem Spiel|in Frage|infrage"
    r"|neu (?:zu )?(?:verhandeln|bewerten|aufrollen|ordnen)|Neuverhandlung\w*|Neubewertung|nachverhandeln"
    r"|Revision|nach(?:zu)?verhandeln"
    r"|hinterfragt?\w*|durchleuchte\w*|wackelt?|wackeln|überdenk\w+|überdacht|unter die Lupe|auf Eis|kündig\w+"
    r"|aufkündig\w+"
    r"|revidier\w+|Audit|in der Schwebe|vor dem Aus|zittert?\w*|bangt?\w*|ungewiss\w*"
)
"""It is looked at anew."""

CARRIERS: Final = bounded(
    r"(?-i:[\w-]*(?:Schiff|Frachter|Boot|Dhau|Dau|Lastwagen|Lkw|Flugzeug|Maschine|Container|Transporter|Konvoi"
    r"|Segler)s?)"
    r"|Ladung|Fracht|Lieferung|Sendung"
)
"""What carried seized goods."""
