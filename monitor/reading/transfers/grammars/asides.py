"""Words that say what a sentence is about beside a supply: a plea to end it, a speaker without office, what became of
the goods. They are looked for in the whole sentence, so none of them may be part of another word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from monitor.reading.transfers.grammar import Pattern, exact, words
from monitor.reading.transfers.grammars.script import anywhere

PLEAS: Final[Mapping[str, Pattern]] = {
    "en": words(
        r"\b(?:calls?|called|calling|urge[sd]?|urging|demand(?:s|ed|ing)?|plead(?:s|ed)?|pled|push(?:es|ed)? for"
        r"|advocat\w+|propos\w+|wants?|wanted|appeal(?:s|ed)?|seeks?|sought|presse[sd]?|backs|should|must"
        r"|in favou?r of)\b"
    ),
    "fr": words(
        r"\b(?:appel(?:le|lent|é)|réclam\w+|demand(?:e|ent|é|ait)|exig\w+|plaid\w+|prôn\w+|propos\w+|souhait\w+"
        r"|veu(?:t|lent)|défend(?:u|ent)?|préconis\w+|exhort\w+|faveur)\b"
    ),
    "es": words(
        r"\b(?:pid(?:e|en|ió)|pedir|reclam\w+|exig\w+|aboga\w*|defiend\w+|defendió|propon\w+|propuso|quier\w+|insta\w*"
        r"|urge\w*|solicit\w+|a favor)\b"
    ),
    "de": words(
        r"\b(?:forder\w+|verlang\w+|wirbt|werben|warb|plädier\w+|spr(?:icht|ach|echen) sich|ausgesprochen|dräng\w+"
        r"|ruf(?:t|en)|rief|aufruf\w*|appellier\w+|setzt sich|schlägt|vorgeschlagen|will|sollte[n]?|verlangt\w*)\b"
    ),
    "ru": words(
        r"\b(?:призва\w+|призыва\w+|требу\w+|потребова\w+|предлага\w+|предлож\w+|выступ\w+|настаива\w+|ратует|хочет|хотят"
        r"|добива\w+|следует|должн\w+|настоя\w+)\b"
    ),
    "uk": words(
        r"\b(?:заклик\w+|вимага\w+|пропону\w+|запропону\w+|виступ\w+|наполяга\w+|хоче|хочуть|домага\w+|слід|має"
        r"|мають|повинн\w+)\b"
    ),
    "ar": anywhere(
        r"\b(?:[يتن]?دعو|دعا|دعت|دعوة|[يت]طالب|طالب|طالبت|مطالب|[يت]حث|حثت?|[يت]?اقترح|[يت]قترح|اقترحت|طرحت?|[يت]طرح"
        r"|[يت]دافع|دافعت?|[يت]ؤيد|[يت]ناشد|ناشدت?)\w*"
    ),
    "fa": anywhere(r"خواستار|خواست(?!ار)|خواهان|پیشنهاد|مطالبه|درخواست|دفاع کرد|حمایت کرد|دعوت|باید"),
    "ko": exact(
        r"촉구|요구|호소|주장|제안|제의|지지|강조|주문(?=하|했)|(?:금수|중단|금지)(?:를|을)?\s?(?:해야|하자)|하라"
        r"|말아야|안 ?돼"
    ),
    "ja": exact(r"呼び[かけ]|求め|主張|提案|訴え|要求|要請|支持|提唱|べき|働き[かけ]"),
    "zh": exact(
        r"呼吁|呼籲|主张|主張|要求|敦促|提议|提議|提出|倡议|倡議|支持|建议|建議|吁|籲|力主|应当|應當|应该|應該|不该|不該"
    ),
}
"""Asking that something be done, by who cannot or does not do it."""

BANS: Final[Mapping[str, Pattern]] = {
    "en": words(r"\b(?:embargo(?:e[sd])?|ban(?:s|ned|ning)?)\b"),
    "fr": words(r"\b(?:embargos?|interdi\w+)\b"),
    "es": words(r"\b(?:embargos?|prohib\w+|vet(?:o|ar|e))\b"),
    "de": words(r"\w*(?:embargo\w*|verbot\w*|verbiet\w*)\b"),
    "ru": words(r"\b(?:эмбарго|запре[тщ]\w*)"),
    "uk": words(r"\b(?:ембарго|заборон\w*)"),
    "ar": anywhere(r"حظر"),
    "fa": anywhere(r"تحریم|ممنوعیت"),
    "ko": exact(r"금수|금지|엠바고"),
    "ja": exact(r"禁輸|禁止"),
    "zh": exact(r"禁运|禁運|禁售|禁止|禁令"),
}
"""A ban: asking for one does not say that anything was supplied."""

WITHOUT_OFFICE: Final[Mapping[str, Pattern]] = {
    "en": words(r"\b(?:former|ex-|retired)\b|\bex-\w+"),
    "fr": words(r"\bex-|\banci(?:en|enne)s?\s(?=\w+)"),
    "es": words(r"\b(?:ex(?:-|\s)?(?:president|jef|juez|fiscal|ministr|director|titular)\w*|antigu[oa]\s)"),
    "de": words(r"\b(?:ehemalig\w*|früher\w*|einstig\w*|Ex-\w+|Alt(?:kanzler|präsident)\w*)\b"),
    "ru": words(r"\b(?:бывш\w+|экс-)"),
    "uk": words(r"\b(?:колишн\w+|екс(?:-|\w{4,}))"),
    "ar": anywhere(r"(?:ال)?سابق(?:ة|ا|اً)?(?!\w)"),
    "fa": anywhere(r"پیشین|سابق|اسبق"),
    "ko": exact(
        r"前\s?(?=[A-Z가-힣])|전직"
        r"|전 (?=[A-Za-z가-힣 ]{0,8}(?:소장|총장|장관|국장|재판관|판사|검사|대통령|총리|사령관|의원|위원|수장|대사))"
    ),
    "ja": exact(
        r"元(?=[^、。]{0,10}(?:所長|判事|長官|検事|検察官|委員|トップ|大統領|首相|大臣|外相|国防相|議員|大使|司令官|裁判官|高官))"
    ),
    "zh": exact(
        r"前(?=[^，。]{0,12}(?:院长|院長|法官|检察官|檢察官|主席|官员|官員|部长|部長|总统|總統|总理|總理|大使|司令))"
    ),
}
"""Before who speaks for himself: what he says is an accusation, no word of a government."""

FATES: Final[Mapping[str, Pattern]] = {
    "en": words(r"\b(?:destroyed|destruction|destroying|intact|undamaged|knocked out|taken out|wiped out)\b"),
    "fr": words(r"\b(?:détrui\w+|destruction|intact\w*|pulvéris\w+|anéanti\w*)\b"),
    "es": words(r"\b(?:destru(?:id|y|cc)\w+|intact[oa]s?)\b"),
    "de": words(
        r"\b(?:zerstör\w*|vernicht\w*|intakt\w*|unversehrt\w*|verloren|beschädigt|einsatzbereit"
        r"|funktionsfähig|im Einsatz|ausgebrannt|abgeschossen|ausgeschaltet|getroffen)\b"
    ),
    "ru": words(r"\b(?:уничтож\w+|цел[аоы]?\b|невредим\w+|разруш\w+)"),
    "uk": words(r"\b(?:знищ\w+|ціл(?:ий|а|е|і)\b|неушкодж\w+|уцілі\w+)"),
    "ar": anywhere(r"تدمير|دُ?مر|تدم[ّر]|سليمة|لم تُ?صب"),
    "fa": anywhere(r"نابود\w*|انهدام|منهدم|سالم"),
    "ko": exact(r"파괴|멀쩡|건재|격파"),
    "ja": exact(r"破壊|撃破|健在|無傷"),
    "zh": exact(r"摧毁|摧毀|击毁|擊毀|炸毁|炸毀|被毁|被毀|完好|安然无恙|安然無恙"),
}
"""What became of goods: who denies that does not deny that they were given."""
