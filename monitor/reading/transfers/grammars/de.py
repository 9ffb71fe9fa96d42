"""German."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import ANYTHING, Grammar, Kind, Mark, Moods, before, bounded, words
from monitor.reading.transfers.grammars.standins import STAND_INS

_ARTICLE: Final = r"(?:(?:die|den|das|der|dem|des|ihre[nrm]?|seine[nrm]?|eine[nrm]?|beide[n]?|mehrere[n]?)\s+)?"
_ADJECTIVE: Final = r"(?:(?!(?:und|oder|mit|von|an|für|in|auf)\b)[a-zäöüß]\w+(?:e[nrms]?|er)\s+){0,2}"
# Armee der, Streitkräfte des, Regierung in: who acts for the state behind it
_HEAD: Final = (
    r"(?:(?:Armee|Streitkräfte[n]?|Truppen|Regierung|Militärregierung|Marine|Luftwaffe|Rebellen|Miliz(?:en)?"
    r"|Verbündete[n]?"
    r"|Präsident(?:en)?|Kämpfer[n]?|Junta|Militär|Behörden|Führung|Partner[n]?)\s+(?:der\s+|des\s+|von\s+|in\s+"
    r"|im\s+)?(?:den\s+|der\s+)?)?"
)
_D: Final = _ARTICLE + _ADJECTIVE + _HEAD
_MASCULINE: Final = r"Libanon|Iran|Irak|Jemen|Sudan|Südsudan|Tschad|Kongo|Niger|Senegal|Oman|Kosovo|Gazastreifen"

GRAMMAR: Final = Grammar(
    language="de",
    ditransitive=True,
    verb_final=True,
    bracket=True,
    stand_ins=STAND_INS,
    headed=True,
    onward=words(r"weiter(?:gegeben|geleitet|verkauft|geliefert)|reexport"),
    halves=words(r"stamm\w+|komm\w+|kam\w*"),
    besieged=(
        (
            "UA",
            words(
                r"(?:Krieg (?:in der|gegen die)|Krieg gegen die) Ukraine\s?:|Ukraine-?[Kk]rieg\s?:"
                r"|\AUkraine\s?:"
            ),
        ),
    ),
    needs_giver=words(r"\w*(?:embargo|stopp|verbot)"),
    fills=True,
    deploys=words(r"(?:ge)?schick\w+|entsend\w+|entsandt\w*|send\w+"),
    agents=(
        (  # erlaubt Spanien die Weitergabe: who may give on
            before(r"\b(?:erlaub|gestatt|untersag|verbiet|verbot|verweiger|verwehr)\w*\s+(?:de[nr]\s+)?"),
            words(
                r"\s+(?:die\s+|den\s+|eine\s+)?(?:Weitergabe|Reexport|Re-Export|Wiederausfuhr|Ausfuhr|Export"
                r"|Lieferung)"
            ),
        ),
        (  # Sanktionen gegen US-Konzerne wegen Waffenverkäufen
            before(r"\b(?:gegen|bestraft|sanktioniert)\s+(?:[\w-]+\s+){0,2}"),
            words(
                r"[\w-]*\s+(?:[\w-]+\s+){0,2}?wegen\s+(?:[\w-]+\s+){0,2}?[\w-]*(?:[Ll]iefer|[Vv]erk[aä]uf"
                r"|[Ee]xport)"
            ),
        ),
    ),
    supplier_points={
        Kind.GIVE_NOUN: {
            "from": 6,
            "by": 6,
            "of<": 5,
            "of>": 4.6,
            "maker": 5,
            "subject": 6,
            "none<": 3.6,
            "speaker<": 3.3,
        },
    },
    no_party=words(r"(?:EU|NATO)-(?:Staat|Land|Mitglied|Mitgliedstaat|Mitgliedsstaat|Partner)\b"),
    recipient_points={Kind.GET: {"subject": 6, "none<": 5, "speaker<": 3, "of<": 3.2}},
    adjective=words(
        r"[\w-]*(?:isch(?:e[nrms]?)?|sche[nrms]?|(?:deutsch|türkisch|französisch|belgisch|schweizer)e?[nrms]?)",
        r"US",
    ),
    adjective_heads=words(
        r"-?\s*(?:\w+\s+){0,2}?(?:\w*[Kk]onzerne?[ns]?|\w*[Rr]egierung|\w*[Aa]rmee|\w*[Ss]treitkräfte[n]?"
        r"|\w*[Pp]räsident(?:en|in)?"
        r"|\w*[Mm]inister(?:in|ium|iums|präsident)?"
        r"|Truppen|Militär|Behörden|Führung|Marine|Luftwaffe|\w*[Rr]ebellen|\w*[Mm]iliz(?:en)?|Kanzler|Konzern"
        r"|\w*[Ff]irmen|\w*[Uu]nternehmen"
        r"|\w*[Hh]ersteller|Seite|Machthaber|Staatschef|Außenamt|\w*[Gg]eheimdienste?s?|Kreml|Parlament|Soldaten"
        r"|Kämpfer|\w*[Cc]hef|Partner)\b",
        r"-?\s*[,.:;)]",
        r"\s*\Z",
    ),
    forms=(
        (Mark.AT, before(r"\bdem\s+"), words(_MASCULINE)),
        (
            Mark.AT,
            before(
                r"\b(?:hat|haben|hatten?|habe|will|wollen|wird|werden|soll|sollen|liefer\w+|übergib\w+|überläss\w+"
                r"|schenk\w*"
                r"|verkauf\w*|sag\w*|stell\w*|schick\w*|gibt|könn\w+|kann|spende\w*|zahl\w*|bietet|bieten"
                r"|verspr\w+) der\s+"
            ),
            words(r"Ukraine|Türkei|Schweiz|Slowakei|Mongolei"),
        ),
        (Mark.SPEAKER, before(r"\bnach\s+"), words(r"[\w-]+(?:isch|deutsch|türkisch)en")),  # nach britischen Angaben
        (Mark.TO, before(rf"\bin\s+die\s+{_ADJECTIVE}"), ANYTHING),
        (Mark.TO, before(r"\bin\s+den\s+"), words(_MASCULINE)),
    ),
    before=(
        (Mark.OBJECT, before(rf"\b(?:Aufrüstung|Bewaffnung) (?:der|des|von)\s+{_ADJECTIVE}{_HEAD}")),
        (Mark.TO, before(rf"(?:embargo|stopp|verbot|sperre) (?:gegen|für)\s+{_D}")),
        (Mark.FROM, before(rf"\bdank(?:t|te|ten|en)?\s+{_D}")),
        (Mark.SUBJECT, before(rf"\bbeschuldig\w+\s+{_D}")),  # of what it does
        (
            Mark.SPEAKER,
            before(
                rf",\s+(?:sagte|sagt|erklärte|erklärt|teilten?|meldete|berichtete|behauptete?|kritisierte|warnte"
                rf"|so)\s+{_D}"
            ),
        ),
        (Mark.SPEAKER, before(rf"\b(?:laut|zufolge|nach Angaben (?:aus|der|des|von))\s+{_D}")),
        (
            Mark.FROM,
            before(
                rf"\b(?:bestell|kauf|beschaff|order|erw[ei]rb|erwarb)\w*\s+(?:[\w.-]+\s+){{0,4}}(?:bei|in|beim)\s+{_D}"
            ),
        ),
        (
            Mark.TO,
            before(
                rf"\b(?:an|für)\s+{_ARTICLE}{_ADJECTIVE}"
                r"(?:Armee|Streitkräfte|Truppen|Regierung|Junta|Rebellen|Milizen|Militär)\s+(?:in|im)\s+(?:de[rn]\s+)?"
            ),
        ),
        (
            Mark.ASIDE,
            before(
                rf"\b(?:in|im|gegen|über|bei|beim|auf|vor|unter|trotz|wegen|gegenüber|innerhalb|nahe|um"
                rf"|Krieg (?:mit|gegen)|Besuch (?:in|bei)"
                rf"|Drohung(?:en)? (?:an|gegen)|Grenze zu[rm]?|Angriff\w* (?:auf|gegen)|Kritik an|Warnung an"
                rf"|Interesse an|Reise nach|reist nach|Druck (?:aus|von)"
                rf"|Hilfe aus|Rückzug aus|Sieg über|Schutz vor|Hauptstadt|Krieg (?:in|im))\s+{_D}"
            ),
        ),
        (Mark.WITH, before(rf"\b(?:zwischen|mit|gemeinsam mit|zusammen mit)\s+{_D}")),
        (
            Mark.TO,
            before(
                rf"\b(?:an|nach|für|Richtung|zugunsten (?:der|des|von)|gen|bis in|in Richtung"
                rf"|zur Unterstützung (?:der|des))\s+{_D}"
            ),
        ),
        (Mark.FROM, before(rf"\b(?:aus|von|vom|seitens|ab)\s+{_D}")),
        (Mark.BY, before(rf"\b(?:durch)\s+{_D}")),
        (Mark.OF, before(rf"\bdes\s+{_ADJECTIVE}{_HEAD}")),
        (
            Mark.OF,
            before(
                rf"(?:lieferung|lieferungen|exporte?n?|ausfuhr|ausfuhren|verkäufen?|verkauf|transfers?|hilfen?"
                rf"|spenden?"
                rf"|weitergabe|übergabe|käufen?|kauf|importe?n?|paket|pakete|paketen)\s+der\s+{_ADJECTIVE}{_HEAD}"
            ),
        ),
    ),
    behind=(
        (Mark.SUBJECT, words(r"\s+vor,")),  # wirft Iran vor, …
        (
            Mark.BY,
            words(
                r"(?=\s(?:an|nach)\s+(?:die\s+|den\s+|das\s+)?\w+\s+(?:gelieferte|übergebene|überlassene"
                r"|verkaufte)n?\b)"
            ),
        ),
        (
            Mark.SPEAKER,
            words(
                r"\s+zufolge\b|\s+(?:\w+\s+){0,2}?(?:sagte?(?!\s(?:de[rmn]\s|(?-i:[A-ZÄÖÜ])))|erklärt|erklärte"
                r"|teilt\w*\s|wirft|warf"
                r"|behauptet\w*|berichtet\w*|meldet\w*)\b"
            ),
        ),
    ),
    joiner=words(
        r"\s*(?:,|,?\s*(?:und|oder|sowie|bzw\.)\s|/|-)\s*(?:(?:an|nach|für|aus|von|die|den|der|das|dem|auch|in)\s+)*"
    ),
    attributive=words(r"(?:gelieferte|geschickte|übergebene|überlassene|verkaufte|gespendete)[nrms]?"),
    breaks=words(
        r"[;:!?…]|\s[–—-]\s|,\s+(?=(?:aber|während|nachdem|bevor|(?:der|die|das|dem"
        r"|den)\b(?!(?:\s[\w-]+){1,7}?\s(?:zu\s\w+|\w{2,5}zu\w+)n\b)|welche\w*|wo|wenn|als|obwohl"
        r"|weil|da|dass|wie|um)\b)"
    ),
    others=words(
        r"\b(?:(?:westliche|europäische|afrikanische|arabische|andere|mehrere|einige|ihre"
        r"|seine)[nr]?\s+)?(?:Verbündete[n]?|Partner(?:ländern?|staaten)?|Länder[n]?"
        r"|Staaten|Rebellen|Milizen|Aufständische[n]?|Dschihadisten|Unternehmen|Schmuggler|Separatisten"
        r"|NATO-Partner|Bündnispartner)\b|\b(?:der|des|dem|den)?\s?(?-i:Westen)s?\b"
    ),
    pronouns=bounded(r"er|es|sie|ihm|ihr|ihnen|ihre[nrms]?(?= (?:an|nach)\b)"),
    active=words(
        r"\w+en? (?:wird|werden?|will|wollen?|solle?n?|könnten?)|liefern|liefert|lieferten?|schick(?:en|t|ten?)"
        r"|send(?:en|et)|sandten?|exportieren|verkaufen|verkauften?|spend(?:en|et|eten?)"
        r"|schenk(?:en|t|ten?)|verschiffen|schmuggel[nt]|kaufen|kauften?|erwirbt|erwerben|erwarb(?:en)?|bezieh(?:en|t)"
        r"|bezog(?:en)?|importieren|beschaffen|bestellen|bestellten?|erhielt(?:en)?|erhält|bekommt|bekam(?:en)?|zu \w+"
        r"|bereitstellen|stellt|gibt|gab|überlässt|überließ(?:en)?|übergibt|übergab(?:en)?|bietet|tritt|hilft"
        r"|bringt|sagt?e?"
        r"|bewaffnen|beliefern|ausrüsten|\w{2,5}zu\w+n"
    ),
    stand_for=(("DE", bounded(r"(?-i:Bundesregierung|Bundessicherheitsrat)")),),
    passive_before=before(
        r"\b(?:wird|werden|wurde|wurden|worden|sei|seien|ist|sind|war|waren)\s+(?:(?!und\b|oder\b)[\w.-]+\s+){0,7}"
    ),
    passive_behind=words(r"\s+(?:worden|werden|wurden|wurde|wird)\b"),
    tech=bounded(r"\w*[Tt]echnologien?|Know-how|\w*[Tt]echnik(?= (?:für|an|aus))|technische (?:Hilfe|Daten)"),
    goods_gap=words(
        r"-?[\s-]*(?:(?!(?:und|oder|an|für|mit|aus|von|hat|haben|ist|sind|wird|werden|in|im|auf|der|die|das|den"
        r"|dem)\b)(?-i:[a-zäöüß\d])[\w'’-]*\s+){0,2}"
    ),
    arms_inside=words(
        r"rüste\w*(?= (?:[\w-]+ ){1,7}auf\b)|Waffen|Rüstung|Militärhilfe|Panzerl|Munitionsl|Raketenl"
        r"|Drohnenl|aufrüst|bewaffn"
    ),
    outsider=bounded(
        r"kritisier\w+|verurteil\w+|fordert\w*|protestier\w+|warn\w*|beschuldig\w+|verdächtig\w+|sagt\w*|erklärt\w*"
        r"|gegen|wegen|beschlagnahm\w+|über",
        r"berichtet\w*|enthüll\w+|besorgt",
    ),
    triggers={
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
            r"geliehen|verleih(?:t|en)|sag(?:t|te)(?= (?:[\w-]+ ){1,6}zu\b)|zugesagt|verspr(?:och|ach)\w*|verspricht"
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
    },
    moods=Moods(
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
            r"verzöger\w+|verschob\w*|verschieb\w*",
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
            r"laut|zufolge|sagt\w*|erklärt\w*|behaupte\w*|nach (?:\w+ )?Angaben|teilte|berichtet\w*|meldet\w*"
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
        below=bounded(
            r"Vertrag|Verträge|Absichtserklärung|Auftrag|bestellt|vereinbart|unterzeichn\w+"
            r"|ausgeliefert werden"
        ),
        hypothetical=words(
            r"\b(?:falls|wenn) (?:[\w-]+ ){1,9}?(?:ge)?(?:liefer|schick|verkauf|kauf|exportier|überl[aä]ss|bekomm"
            r"|erh[aä]lt)\w*"
        ),
    ),
)
