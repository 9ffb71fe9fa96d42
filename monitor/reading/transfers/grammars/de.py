"""German."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import ANYTHING, Grammar, Kind, Mark, before, bounded, words
from monitor.reading.transfers.grammars.de_moods import MOODS
from monitor.reading.transfers.grammars.de_words import CARRIERS, PACTS, PLEAS, REVIEWS, THINGS, TRIGGERS
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
    for_goods=words(r"\s+(?:gegen|im Tausch gegen|im Austausch für|für)\s+"),
    ditransitive=True,
    verb_final=True,
    bracket=True,
    stand_ins=STAND_INS,
    headed=True,
    shares=words(r"teil\w+"),
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
    pact=words(r"(?:Rüstungs|Sicherheits|Verteidigungs|Militär|U-Boot-)(?:pakt|abkommen|vertrag|bündnis|deal)|Aukus"),
    disowns=bounded(r"bestreite\w+|dementier\w+|bestritt\w*"),
    needs_giver=words(r"\w*(?:embargo|stopp|verbot)"),
    fills=True,
    names_suffice=True,
    abroad_open=True,
    civil=before(
        r"\b(?:Erkenntnisse[n]?|Informationen|Daten|Wissen|Einblicke?|Angaben|Debatte|Streit) (?:über|zu|in"
        r"|um) (?:[\w-]+ )?"
    ),
    ordered=bounded(
        r"[Bb]estell\w*|[\w-]*[Kk]auf|[Ee]rwerb|erh(?:ält|alten)|bekomm\w+|[Ll]ieferung|übergeben"
        r"|Auftrag|zulaufen|bringen soll|zugesagt|versprochen|vorsieht|vorsah|liefern|beschaff\w+"
    ),
    clause_final=words(
        r"\s+(?:haben|hat|habe|hatten?|hätten?|worden|werden|wird|will|wollen|soll|sollen|können|könnten?|möchte"
        r"|darf|dürfen|und|oder)\b"
        r"|\s*[.,;:!?\"»“]|\s*\Z"
    ),
    worker=words(
        r"-?(?:bau|bauer[n]?|hersteller\w*|schmiede|firm(?:a|en)|techniker\w*|ingenieur\w*|produzent\w*"
        r"|konzern\w*)\b"
    ),
    cargo_to=before(
        r"(?:waffen|gewehre?n?|raketen|drohnen|munition|teile?n?|panzer[n]?|granaten?|werfern?|pistolen|ladung"
        r"|fracht|minen|zündern?"
        rf"|fäuste?n?|jets?|ups|sprengstoff|mörser[n]?|systemen?)(?: an Bord)? für\s+{_D}",
        r"\b(?:auf dem Weg|unterwegs|Kurs|bestimmt|gedacht|vorgesehen|adressiert|transportiert|sollten?|gehen"
        r"|waren) (?:[\w-]+ ){0,2}?"
        rf"(?:zu[rm]?|nach|an)\s+{_D}",
        r"\b(?:Empfänger|Adressat|Abnehmer)\w* (?:sollen?|sollten?|waren?|sei|seien|ist|sind|war) (?:[\w-]+ ){0,3}",
        r"\b(?:wart(?:et|en|ete|eten)|sollten?) (?:(?:die|der|den|das) )?",
        rf"\bRichtung\s+{_D}",
    ),
    cargo_to_behind=words(
        r"(?:-?[\w-]*\s){0,3}?\s?(?:bestimmt|zugedacht|(?:vergeblich )?auf (?:die|das) (?:Ladung|Fracht|Lieferung"
        r"|Waffen)|versorgen"
        r"|beliefern|erreichen|bewaffnen|wart(?:et|en|ete|eten) (?:vergeblich )?auf)"
    ),
    cargo_from=before(
        r"(?<!Besatzung )(?<!Crew )(?<!Mannschaft )(?<!Kapitän )(?<!Fahrer )(?<!Seeleute )\b"
        r"(?:kam(?:en)?|komm(?:t|en)|stamm\w+|gestartet|abgeflogen|ausgelaufen|abgelegt|Herkunft\w*"
        r"|[Ff]rachtmaschine|[Ff]rachter"
        r"|[Ff]lugzeug|Maschine|Schiff|Lastwagen|Lkw|Container|Ladung|Waffen|Iljuschin|Antonow|verladen|beladen"
        r"|hergestellt)"
        rf"(?: [\w-]+){{0,5}}? (?:aus|in|von)\s+{_D}"
    ),
    cargo_from_behind=words(
        r"\s(?:[\w-]+\s)?(?:hergestellt|produziert|gefertigt|geladen|verladen|beladen|gestartet|ausgelaufen"
        r"|abgelegt|losgefahren)"
        r"|\s(?:stamm(?:t|en|te|ten)|kam(?:en)?)\b"
    ),
    returns=True,
    proven=True,
    denier_gives=True,
    joined=before(r"\bund\s+"),
    accused=words(
        r"\s+(?:[\w-]+ ){0,8}?(?:vor Gericht|zur Rechenschaft|verantworten|anklagen|angeklagt|Den Haag"
        r"|Strafgerichtshof"
        r"|auf die Anklagebank|Haftbefehl|geradestehen|belangt|belangen|Tribunal|vorladen|Prozess)"
    ),
    accusing=before(r"\b(?:Anklage|Haftbefehl|Strafanzeige|Prozess|Ermittlungen|Klage) gegen\s+(?:[\w-]+\s+){0,2}"),
    pays=words(r"\b(?:be)?zahl(?:t|te|en|ten)\b (?:[\w.-]+ ){1,5}mit\b|\bbegleich\w+ (?:[\w.-]+ ){1,5}mit\b"),
    case_forms=((Mark.OBJECT, words(r"\w+(?:ischen|deutschen)")),),
    genitive=words(r"[\w. -]*(?:[sxzß]|['’])|US"),
    carriers=CARRIERS,
    aid=words(r"[\w-]*paket\w*|[\w-]*(?:Militär|Waffen|Rüstungs|Munitions)hilfen?|Zusagen|militärische \w*\s?Hilfe"),
    bands_again=words(
        r"(?:der|des|dem|den|die)?\s?(?:Miliz|Gruppe|Terrorgruppe|Terrormiliz|Rebellen"
        r"|Milizionäre[n]?|Paramilitärs|Aufständische[n]?|Guerilla"
        r"|Islamisten|Dschihadisten|Kämpfer[n]?)"
    ),
    swaps=words(r"\b(?:tausch\w*|handel(?:t|n|te)|getauscht) (?:[\w.-]+ ){1,5}gegen\b"),
    sure_tech=bounded(
        r"[\w-]*(?:U-Boot|[Rr]aketen|[Ll]enk|[Ss]ensor|[Zz]iel|[Rr]adar|[Dd]rohnen|[Nn]uklear|[Ww]affen|[Pp]anzer"
        r"|[Rr]üstungs|[Kk]ampfjet"
        r"|[Ff]lugabwehr)-?"
        r"(?:[Tt]echnik|[Tt]echnologien?|[Kk]now-how|[Ee]xpertise|[Pp]läne|[Pp]rogramm)"
    ),
    pleas=PLEAS,
    things=THINGS,
    we=bounded(r"wir"),
    pacts=PACTS,
    reviews=REVIEWS,
    set_apart=words(
        r"(?:gelieferte|geschickte|exportierte|übergebene|überlassene|gespendete|geschenkte|zugesagte|verkaufte"
        r"|gekaufte|bestellte|versprochene|abgegebene)[nrms]"
    ),
    deploys=words(r"(?:ge)?schick\w+|entsend\w+|entsandt\w*|send\w+"),
    agents=(
        (  # erlaubt Spanien die Weitergabe: who may give on
            before(r"\b(?:erlaub|gestatt|untersag|verbiet|verbot|verweiger|verwehr)\w*\s+(?:de[nr]\s+)?"),
            words(
                r"\s+(?:die\s+|den\s+|eine\s+)?(?:Weitergabe|Reexport|Re-Export|Wiederausfuhr|Ausfuhr|Export"
                r"|Lieferung)"
            ),
        ),
        (  # den Präsidenten der Emirate wegen Waffenlieferungen anklagen
            before(
                r"\b(?:den|die|der)\s+(?:(?:Präsident|Minister|Staatschef|Machthaber|Diktator|Herrscher"
                r"|König)\w*\s+(?:der |des |von )?)?"
            ),
            words(
                r"[\w-]*\s+(?:[\w-]+\s+){0,3}?wegen\s+(?:[\w-]+\s+){0,2}?[\w-]*(?:[Ll]iefer|[Vv]erk[aä]uf"
                r"|[Ee]xport|[Bb]ewaffn|[Aa]ufrüst)"
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
        Kind.GIVE: {"subject": 6, "none<": 5.6, "speaker<": 3, "from": 4.5, "by>": 2, "of<": 3.2, "maker": 2.5},
        Kind.ARM: {"subject": 6, "none<": 5.6, "of<": 3.2, "maker": 2.5},
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
    recipient_points={Kind.GET: {"subject": 6, "none<": 5, "none>": 4.6, "speaker<": 3, "of<": 3.2}},
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
        r"|\w*[Hh]ersteller|Seite|[\w-]*[Ii]ngenieure[n]?|[\w-]*[Tt]echniker[n]?|[\w-]*[Ss]pezialisten"
        r"|[\w-]*[Ff]abriken"
        r"|[\w-]*[Ww]erke[n]?|[\w-]*[Ww]erft(?:en)?|[\w-]*[Ww]affenschmieden?|[\w-]*[Kk]onglomerat|Fachleute[n]?"
        r"|Berater[n]?"
        r"|[\w-]*[Rr]üstungsbetriebe[n]?|Staatskonzern|Machthaber|Staatschef|Außenamt|\w*[Gg]eheimdienste?s?"
        r"|Kreml|Parlament|Soldaten"
        r"|Kämpfer|\w*[Cc]hef|Partner[ns]?|Ingenieur\w*|Militärs?|Küstenwache|Techniker\w*|Streitkräften)\b",
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
                r"|verspr\w+|habe|sind|ist|wurden?|worden) der\s+"
            ),
            words(r"Ukraine|Türkei|Schweiz|Slowakei|Mongolei|RSF(?:-Miliz)?|M23|Hisbollah|Hamas|Huthi-Miliz"),
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
                r"(?:Armee|Streitkräfte|Truppen|Regierung|Junta|Rebellen|Milizen|Militär)\s+(?:in"
                r"|im)\s+(?:de[rn]\s+)?"
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
                rf"\b(?:an|nach|für|auf dem Weg zu[rm]?|Richtung|zugunsten (?:der|des|von)|gen|bis in|in Richtung"
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
        (Mark.AT, words(r"(?=\s(?:gelieferte|überlassene|übergebene|geschenkte|zugesagte|versprochene)[nrms]?\b)")),
        (Mark.SUBJECT, words(r"\s+(?:vor|beschuldigt|bezichtigt|angelastet|verdächtigt),")),  # wirft Iran vor, …
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
                r"(?:s\s|\s)[\w-]*(?:[Gg]eheimdienst|[Nn]achrichtendienst|[Dd]ienstchef|[Ss]pionage|[Aa]ufklärung"
                r"|[Mm]inister|[Pp]räsident)\w*\s?:"
                r"|\s+zufolge\b|\s+(?:\w+\s+){0,2}?(?:sagte?(?!\s(?:de[rmn]\s|(?-i:[A-ZÄÖÜ])))|erklärt|erklärte"
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
        r"|Staaten|Rebellen|Miliz|Terrormiliz|Terrorgruppe|Milizionäre[n]?|Guerilla|Milizen|Aufständische[n]?"
        r"|Dschihadisten|Unternehmen|Schmuggler|Separatisten"
        r"|NATO-Partner|Bündnispartner)\b|\b(?:der|des|dem|den)?\s?(?-i:Westen)s?\b",
    ),
    pronouns=bounded(r"er|es|sie|ihm|ihr|ihnen|ihre[nrms]?(?= (?:an|nach)\b)"),
    active=words(
        r"\w+en? (?:wird|werden?|will|wollen?|solle?n?|könnten?)|liefern|liefert|lieferten?|schick(?:en|t|ten?)"
        r"|send(?:en|et)|sandten?|exportieren|verkaufen|verkauften?|spend(?:en|et|eten?)"
        r"|schenk(?:en|t|ten?)|verschiffen|schmuggel[nt]|kaufen|kauften?|erwirbt|erwerben|erwarb(?:en)?"
        r"|bezieh(?:en|t)"
        r"|bezog(?:en)?|importieren|beschaffen|bestellen|bestellten?|erhielt(?:en)?|erhält|bekommt|bekam(?:en)?"
        r"|zu \w+"
        r"|bereitstellen|stellt|gibt|gab|überlässt|überließ(?:en)?|übergibt|übergab(?:en)?|bietet|tritt|hilft"
        r"|bringt|sagt?e?"
        r"|bewaffnen|beliefern|ausrüsten|\w{2,5}zu\w+n"
    ),
    stand_for=(
        ("DE", bounded(r"(?-i:Bundesregierung|Bundessicherheitsrat)")),
        ("CD", bounded(r"(?-i:(?<!Republik )Kongo(?!-Brazzaville)s?)")),
        ("rapid-support-forces", bounded(r"(?-i:(?:die |der |den )?RSF(?:-Milizen|-Miliz|-Kämpfer)?)(?!\))")),
        ("wagner-group", bounded(r"(?-i:Wagner(?:-(?:Gruppe|Truppe|Söldner[n]?))?)(?! Festspiele)")),
        ("libyan-national-army", bounded(r"(?-i:Haftars) (?:Truppen|Armee|Kämpfer|Miliz(?:en)?|Streitkräften?)")),
        ("libyan-national-army", bounded(r"(?-i:Haftar-(?:Truppen|Miliz|Armee|Lager))", r"(?-i:Ostlibyens? Armee)")),
    ),
    passive_before=before(
        r"\b(?:wird|werden|wurde|wurden|worden|sei|seien|ist|sind|war|waren)\s+(?:(?!und\b|oder\b)[\w.-]+\s+){0,7}"
    ),
    passive_behind=words(r"\s+(?:worden|werden|wurden|wurde|wird)\b"),
    tech=bounded(
        r"[\w-]*[Tt]echnologien?|[\w-]*[Kk]now-how|[\w-]*(?:[Ff]ach|[Ss]pezial)wissen|technische[sn]? Wissen"
        r"|[\w-]*[Ee]xpertise|\w*[Tt]echnik(?= (?:für|an|aus))|technische[nr]? (?:Hilfe|Daten"
        r"|Unterlagen|Dokumentation|Zeichnungen)|[\w-]*(?:U-Boot|[Rr]aketen|[Ss]atelliten|[Rr]adar|[Ll]enk|[Dd]rohnen"
        r"|[Nn]uklear|[Aa]tom|[Tt]riebwerks?|[Kk]ampfjet|[Ww]affen|[Ff]lugabwehr|[Pp]anzer)-?[Tt]echnik"
        r"|(?!Medizin|Energie|Agrar|Land|Bau|Haus|Veranstaltungs|Verkehrs)[A-ZÄÖÜ]\w+technik\b|(?:Bau"
        r"|Konstruktions)pläne[n]?|Blaupausen|Quellcodes?|Fertigungswissen|Konstruktionsunterlagen|Lenksysteme"
    ),
    goods_gap=words(
        r"-?[\s-]*(?:(?!(?:und|oder|an|für|mit|aus|von|hat|haben|ist|sind|wird|werden|in|im|auf|der|die|das|den"
        r"|dem)\b)(?-i:[a-zäöüß\d])[\w'’-]*\s+){0,2}"
    ),
    arms_inside=words(
        r"rüste\w*(?= (?:[\w-]+ ){1,7}auf\b)|rüste\w*(?= (?:[\w-]+ ){0,3}?[\w-]*(?:Armee|Streitkräfte|Truppen"
        r"|Miliz(?:en)?|Rebellen|Kämpfer|Heer|Luftwaffe|Küstenwache) (?:[\w-]+ ){0,3}?aus\b)|Waffen|Rüstung"
        r"|Militärhilfe|Panzerl|Munitionsl|Raketenl"
        r"|Drohnenl|aufrüst|bewaffn"
    ),
    outsider=bounded(
        r"wirbt|werben|warb|plädier\w+|verlang\w+|befürwort\w+",
        r"kritisier\w+|verurteil\w+|fordert\w*|protestier\w+|warn\w*|beschuldig\w+|verdächtig\w+|sagt\w*|erklärt\w*"
        r"|gegen|wegen|beschlagnahm\w+|über",
        r"berichtet\w*|enthüll\w+|besorgt",
    ),
    triggers=TRIGGERS,
    moods=MOODS,
)
