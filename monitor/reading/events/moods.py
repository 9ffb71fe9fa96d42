"""What is said not to have happened, or not yet: such a thing is no event, unless a rule says how it counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from monitor.reading.cues import Place
from monitor.reading.events.scene import Scene

_AHEAD: Final = 60
_BEHIND: Final = 18
_WORDS: Final = r"(?:[\w'’-]+\s+){0,3}"

# Words before the trigger
_NOT: Final = {
    "en": rf"(?:\b(?:not|never|no|nor|without|fail(?:ed|s|ing)?\s+to|refus(?:e|es|ed|ing)\s+to|declin\w+\s+to|unable\s+to|"
    rf"neither|against)|n['’]t)\s+{_WORDS}",
    "fr": rf"(?:\bn['’]\s?|\bne\s+|\bsans\s+|\bpas\s+(?:de\s+|d['’])?|\brefus\w*\s+(?:de\s+|d['’])|\béchou\w+\s+à\s+|\bjamais\s+)"
    rf"{_WORDS}",
    "es": rf"\b(?:no|nunca|sin|jamás|negó\s+a|rechaz\w+)\s+{_WORDS}",
    "de": rf"\b(?:nicht|nie|kein\w*|ohne|weiger\w+\s+sich)\s+{_WORDS}",
    "ru": rf"\b(?:не|без|никогда\s+не|отказал\w*)\s+{_WORDS}",
    "uk": rf"\b(?:не|без|ніколи\s+не|відмови\w*)\s+{_WORDS}",
    "ar": rf"(?:^|\s)(?:لم|لن|لا|ليس|دون|عدم|رفض\w*)\s+(?:\w+\s+){{0,2}}",
    "fa": rf"(?:^|\s)(?:بدون|عدم)\s+(?:\w+\s+){{0,2}}",
    "zh": r"(?:没有|未能|未|不会|不|并未|拒绝|沒有|无法|反对)[^，。；]{0,4}",
    "ja": r"(?:反対|ない)[^、。]{0,3}",
}
# A plan, a wish, a threat, a condition
_NOT_YET: Final = {
    "en": rf"(?:\b(?:could|would|may|might|should|must|can|cannot|threat\w*|urg\w+|call(?:s|ed|ing)?(?:\s+\w+)?\s+(?:for|on|to)|"
    rf"consider\w*|plan(?:s|ned|ning)?(?:\s+to)?|propos\w+|demand\w*|seek\w*|sought|want\w*|if|unless|until|ready|"
    rf"prepar\w+|vow\w*|pledg\w+|pressur\w+|push\w*|hop(?:e|es|ing)|expected|likely|weigh\w*|mull\w*|ask\w*|will|shall|"
    rf"need\w*|possible|potential|avoid\w*|prevent\w*|whether|discuss\w*|warn\w*\s+of|bid|bids|oppos\w+|eye[sd]?|"
    rf"in\s+exchange\s+for|in\s+return\s+for|promis\w+|deal\s+to|terms?|talks?|goal\s+of)\s+{_WORDS}"
    rf"|['’]ll\s+{_WORDS}|(?<!decided )(?<!voted )(?<!votes )(?<!agreed )(?<!moved )(?<!vote )(?<!continued )\bto\s+(?:\w+ly\s+)?)",
    "fr": rf"\b(?:pourrai\w+|devrai\w+|va|vont|veut|veulent|voudrai\w+|menac\w+|appel\w+\s+à|exhort\w+|envisag\w+|prévoi\w+|"
    rf"propos\w+|demand\w+|réclam\w+|si|risqu\w+|souhait\w+|compt\w+|espèr\w+|prépar\w+|éventuel\w*|pour|afin\s+d['’e]|"
    rf"avant\s+d['’e]|peut|peuvent|empêcher|éviter|contre)\s*(?:de\s+|d['’])?{_WORDS}",
    "es": rf"\b(?:podría\w*|debería\w*|va\s+a|van\s+a|quiere\w*|amenaz\w+|llam\w+\s+a|instó|insta|exig\w+|pid\w+|propon\w+|"
    rf"propus\w+|planea\w*|plantea\w*|si|prepar\w+|busca\w*|estudi\w+|posibles?|eventual\w*|para|antes\s+de|puede\w*|"
    rf"evitar|impedir|advirti\w+|prevé\w*|pretend\w+)\s+{_WORDS}",
    "de": rf"\b(?:könnten?|würden?|sollten?|soll(?:en)?|will|wollen|müss\w+|droh\w+|forder\w+|plan\w+|erwäg\w+|prüf\w+|falls|"
    rf"wenn|vorgeschlagen\w*|schlägt|schlug|mögliche\w*|um|verlang\w+|kann|können)\b[^.;:]{{0,50}}",
    "ru": rf"\b(?:может|могут|могла|мог|бы|если|планиру\w+|намерен\w*|грозит\w*|угрожа\w+|угроз\w+|призва\w+|призыва\w+|"
    rf"потребова\w+|требу\w+|предлага\w+|предложи\w+|хочет|хотят|готов\w*|чтобы|возможн\w+|будет|будут|рассматрива\w+|"
    rf"собира\w+|обсужда\w+|должн\w+|добива\w+|нужно|необходимо|попроси\w+)\s+{_WORDS}",
    "uk": rf"\b(?:може|можуть|могла|міг|би|б|якщо|плану\w+|має\s+намір|погрожу\w+|загрожу\w+|закликa\w+|заклика\w+|вимага\w+|"
    rf"пропону\w+|запропону\w+|хоче|хочуть|готов\w*|щоб|можлив\w+|буде|будуть|розгляда\w+|збира\w+|обговорю\w+|повинн\w+|"
    rf"треба|потрібно|необхідно|просить)\s+{_WORDS}",
    "ar": rf"(?:^|\s)(?:سوف|يمكن|يجب|إذا|دعا|دعت|تدعو|يدعو|طالب|طالبت|هدد|هددت|تهدد|يهدد|يعتزم|تعتزم|تدرس|يدرس|اقترح|"
    rf"اقترحت|يسعى|تسعى|لـ|احتمال|إمكانية|مقابل|مشروع|تهديد\w*|بهدف)\s+(?:\w+\s+){{0,3}}|(?:^|\s)أن\s+",
    "fa": rf"(?:^|\s)(?:ممکن|باید|اگر|خواهان|خواستار|تهدید|قصد|پیشنهاد|احتمال|برای|در\s+صورت|در\s+ازای|می‌تواند|بتواند)\s+"
    rf"(?:\w+\s+){{0,3}}",
    "zh": r"(?:将会|将|可能|考虑|威胁|呼吁|要求|敦促|计划|若|如果|拟|提议|准备|希望|寻求|恐|或|建议|欲|扬言|促)[^，。；]{0,8}",
}
# Words behind it, in languages that end with the verb
_NOT_BEHIND: Final = {
    "ko": r"[^,.…]{0,8}?(?:하지\s?않|되지\s?않|지\s?않|안\s?해|못\s?했|못했|거부|반대|무산|불발|실패)",
    "ja": r"[^、。]{0,6}?(?:しな|せず|ない|なかった|ず[、に]|反対|拒否)",
    "fa": r"\s*(?:ن(?:کرد|شد|می‌شود|خواهد|داد|یافت))",
    "de": r"\s*(?:nicht|keine)\b",
    "ar": r"\A\Z",
}
_NOT_YET_BEHIND: Final = {
    "ko": r"[^,.…]{0,8}?(?:할\s|될\s|하려|해야|하겠|가능성|우려|촉구|요구|요청|검토|경고|위협|추진|논의|제안|계획|방침|예정|시사|압박|"
    r"하면|되면|한다면|전망|필요|주장|호소)",
    "ja": r"[^、。]{0,6}?(?:する方針|する見通し|を検討|の可能性|を求め|を要求|するよう|すべき|すれば|を警告|を示唆|を要請|の構え|へ\Z|も検討|を視野|"
    r"の検討|を提案|が必要|予定)",
    "fa": r"\s*(?:خواهد|خواهند|کند|کنند|شود|نماید|شوند)\b",
    "zh": r"[^，。；]{0,6}?(?:的可能|可能性|的要求|的威胁)",
    "de": r"\s*(?:werden\s+(?:könnte|soll|sollte|kann)|zu\s+wollen|zu\s+können|soll\b|sollen\b|könnte)",
    "en": r"\s+(?:could|would|may|might|unless|if)\b",
}
_BEFORE: Final[Mapping[str, tuple[re.Pattern[str] | None, re.Pattern[str] | None]]] = {
    language: (
        re.compile(_NOT[language] + r"\Z", re.I) if language in _NOT else None,
        re.compile(_NOT_YET[language] + r"\Z", re.I) if language in _NOT_YET else None,
    )
    for language in ("en", "fr", "es", "de", "ru", "uk", "ar", "fa", "zh", "ja", "ko")
}
_AFTER: Final[Mapping[str, tuple[re.Pattern[str] | None, re.Pattern[str] | None]]] = {
    language: (
        re.compile(_NOT_BEHIND[language], re.I) if language in _NOT_BEHIND else None,
        re.compile(_NOT_YET_BEHIND[language], re.I) if language in _NOT_YET_BEHIND else None,
    )
    for language in ("ko", "ja", "fa", "zh", "de", "en")
}


def is_negated(scene: Scene, trigger: Place) -> bool:
    """Is the trigger said not to have happened (did not, failed to, refused to)?"""
    return _says(scene, trigger, 0)


def is_hypothetical(scene: Scene, trigger: Place) -> bool:
    """Is it wished, planned, threatened or thought of?"""
    return _says(scene, trigger, 1) or _future(scene, trigger)


def is_real(scene: Scene, trigger: Place) -> bool:
    """Neither negated nor hypothetical."""
    return not is_negated(scene, trigger) and not is_hypothetical(scene, trigger)


_FUTURE_FORM: Final[Mapping[str, re.Pattern[str]]] = {
    "fr": re.compile(r"(?:era|eront|erait|eraient|ira|iront|irait|iraient)\Z", re.I),
    "es": re.compile(r"(?:ará|arán|aría|arían|erá|erán|ería|erían|irá|irán|iría|irían)\Z", re.I),
}


def _future(scene: Scene, trigger: Place) -> bool:
    """The form of the verb itself: imposera, impondrá."""
    form = _FUTURE_FORM.get(scene.language)
    return form is not None and form.search(scene.cut(trigger)) is not None


def _says(scene: Scene, trigger: Place, which: int) -> bool:
    before = _BEFORE.get(scene.language, (None, None))[which]
    if before is not None and before.search(scene.before(trigger[0], _AHEAD)):
        return True
    behind = _AFTER.get(scene.language, (None, None))[which]
    return behind is not None and behind.match(scene.behind(trigger[1], _BEHIND)) is not None
