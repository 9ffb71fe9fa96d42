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
    "en": rf"(?:\b(?:drop\w*|withdr\w+|overcome|bypass\w*|not|never|no|nor|without|fail(?:ed|s|ing)?\s+to|refus(?:e|"
    rf"es|ed|ing)\s+to|declin\w+\s+to|unable\s+to|"
    rf"neither)|n['’]t)\s+{_WORDS}",
    "fr": rf"(?:\bn['’]\s?|\bne\s+|\bsans\s+|\bpas\s+(?:de\s+|d['’])?|\brefus\w*\s+(?:de\s+|d['’])|\béchou\w+\s+à\s+|"
    rf"\bjamais\s+)"
    rf"{_WORDS}",
    "es": rf"\b(?:no|nunca|sin|jamás|negó\s+a|rechaz\w+)\s+{_WORDS}",
    "de": rf"\b(?:nicht|nie|kein\w*|ohne|weiger\w+\s+sich)\s+{_WORDS}",
    "ru": rf"\b(?:не|без|никогда\s+не|отказал\w*)\s+{_WORDS}",
    "uk": rf"\b(?:не|без|ніколи\s+не|відмови\w*)\s+{_WORDS}",
    "ar": r"(?:^|\s)(?:لم|لن|لا|ليس|دون|عدم|رفض\w*)\s+(?:\w+\s+){0,2}",
    "fa": r"(?:^|\s)(?:بدون|عدم)\s+(?:\w+\s+){0,2}",
    "zh": r"(?:没有|未能|未|并未|拒绝|沒有|无法|反对)[^，。；]{0,14}|不[^，。；]{0,4}",
    "ja": r"(?:反対|ない)[^、。]{0,3}",
}
# A plan, a wish, a threat, a condition
_NOT_YET: Final = {
    "en": rf"(?:\b(?:could|would|may|might|should|must|can|cannot|threat\w*|urg\w+|call(?:s|ed|"
    rf"ing)?(?:\s+\w+)?\s+(?:for|on|to)|"
    rf"consider\w*|plan(?:s|ned|ning)?(?:\s+to)?|propos\w+|demand\w*|seek\w*|sought|want\w*|if|unless|until|ready|"
    rf"prepar\w+|vow\w*|pledg\w+|pressur\w+|push\w*|hop(?:e|es|ing)|expected|likely|weigh\w*|mull\w*|ask\w*|will|shall|"
    rf"need\w*|possible|potential|avoid\w*|prevent\w*|whether|discuss\w*|warn\w*\s+of|bid|bids|oppos\w+|eye[sd]?|"
    rf"in\s+exchange\s+for|in\s+return\s+for|promis\w+|deal\s+to|terms?|talks?|goal\s+of)\s+{_WORDS}"
    rf"|['’]ll\s+{_WORDS}|"
    rf"(?<!decided )(?<!voted )(?<!votes )(?<!agreed )(?<!moved )(?<!vote )"
    rf"(?<!continued )\bto\s+(?:be\s+)?(?:\w+ly\s+)?)",
    "fr": rf"\b(?:pourrai\w+|devrai\w+|va|vont|veut|veulent|voudrai\w+|menac\w+|appel\w+\s+à|exhort\w+|envisag\w+|"
    rf"prévoi\w+|"
    rf"propos\w+|demand\w+|réclam\w+|si|risqu\w+|souhait\w+|compt\w+|espèr\w+|prépar\w+|éventuel\w*|pour|afin\s+d['’e]|"
    rf"avant\s+d['’e]|peut|peuvent|empêcher|éviter)\s*(?:de\s+|d['’])?{_WORDS}",
    "es": rf"\b(?:podría\w*|debería\w*|va\s+a|van\s+a|quiere\w*|amenaz\w+|llam\w+\s+a|instó|insta|exig\w+|pid\w+|"
    rf"propon\w+|"
    rf"propus\w+|planea\w*|plantea\w*|si|prepar\w+|busca\w*|estudi\w+|posibles?|eventual\w*|para|antes\s+de|puede\w*|"
    rf"evitar|impedir|advirti\w+|prevé\w*|pretend\w+)\s+{_WORDS}",
    "de": r"\bzu\s+|\b(?:könnten?|würden?|sollten?|soll(?:en)?|will|wollen|müss\w+|droh\w+|forder\w+|plan\w+|"
    r"erwäg\w+|prüf\w+|falls|"
    r"wenn|vorgeschlagen\w*|schlägt|schlug|mögliche\w*|um|verlang\w+|kann|können)\b[^.;:]{0,50}",
    "ru": rf"\b(?:может|могут|могла|мог|бы|если|планиру\w+|намерен\w*|грозит\w*|угрожа\w+|угроз\w+|призва\w+|"
    rf"призыва\w+|"
    rf"потребова\w+|требу\w+|предлага\w+|предложи\w+|хочет|хотят|готов\w*|чтобы|возможн\w+|будет|будут|рассматрива\w+|"
    rf"собира\w+|обсужда\w+|должн\w+|добива\w+|нужно|необходимо|попроси\w+)\s+{_WORDS}",
    "uk": rf"\b(?:може|можуть|могла|міг|би|б|якщо|плану\w+|має\s+намір|погрожу\w+|загрожу\w+|закликa\w+|заклика\w+|"
    rf"вимага\w+|"
    rf"пропону\w+|запропону\w+|хоче|хочуть|готов\w*|щоб|можлив\w+|буде|будуть|розгляда\w+|збира\w+|обговорю\w+|"
    rf"повинн\w+|"
    rf"треба|потрібно|необхідно|просить)\s+{_WORDS}",
    "ar": r"(?:^|\s)(?:سوف|يمكن|يجب|إذا|دعا|دعت|تدعو|يدعو|طالب|طالبت|هدد|هددت|تهدد|يهدد|يعتزم|تعتزم|تدرس|يدرس|اقترح|"
    r"اقترحت|يسعى|تسعى|لـ|احتمال|إمكانية|مقابل|مشروع|تهديد\w*|بهدف)\s+(?:\w+\s+){0,3}|(?:^|\s)أن\s+",
    "fa": r"(?:^|\s)(?:ممکن|باید|اگر|خواهان|خواستار|تهدید|قصد|پیشنهاد|احتمال|برای|در\s+صورت|در\s+ازای|می‌تواند|"
    r"بتواند)\s+"
    r"(?:\w+\s+){0,3}",
    "zh": r"(?:将会|将于|将对|将對|将在|将被|即将|可能|考虑|威胁|呼吁|要求|敦促|计划|若|如果|拟|提议|准备|希望|寻求|"
    r"恐|或|建议|"
    r"欲|扬言|促)[^，。；]{0,8}|将",
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
    "ko": r"[^,.…]{0,8}?(?:할\s|될\s|해\s?달라|하라|하려|해야|하겠|한다는|하자는|가능성|우려|촉구|요구|요청|검토|"
    r"경고|위협|추진|논의|제안|계획|방침|예정|시사|압박|"
    r"하면|되면|한다면|전망|필요|주장|호소)",
    "ja": r"[^、。]{0,6}?(?:する方針|する見通し|を検討|の可能性|を求め|を要求|するよう|すべき|すれば|を警告|を示唆|"
    r"を要請|の構え|へ\Z|も検討|を視野|"
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
# A condition or a limit before the trigger, in its clause
_UNDER: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(pattern, re.I)
    for language, pattern in {
        "en": r"\b(?:if|unless|until|whether|before|lest|so\s+that)\b[^,;:]{0,90}\Z",
        "fr": r"\b(?:si|jusqu['’]à|avant\s+que|pour\s+que|tant\s+que)\b[^,;:]{0,90}\Z",
        "es": r"\b(?:si|hasta\s+que|antes\s+de\s+que|para\s+que|mientras\s+no)\b[^,;:]{0,90}\Z",
        "de": r"\b(?:wenn|falls|bis|bevor|sofern|ob|damit)\b[^,;:]{0,90}\Z",
        "ru": r"\b(?:если|пока\s+не|чтобы|прежде\s+чем)\b[^,;:]{0,90}\Z",
        "uk": r"\b(?:якщо|поки\s+не|доки\s+не|щоб|перш\s+ніж)\b[^,;:]{0,90}\Z",
        "ar": r"(?:^|\s)(?:إذا|حتى|لو|ما\s+لم|قبل\s+أن)\s[^،؛]{0,90}\Z",
        "fa": r"(?:^|\s)(?:اگر|تا\s+زمانی|مگر|در\s+صورتی)\s[^،؛]{0,90}\Z",
        "zh": r"(?:如果|若|除非|直到|一旦|假如)[^，；]{0,40}\Z",
    }.items()
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
    under = _UNDER.get(scene.language)
    if under is not None and under.search(scene.before(trigger[0], 110)):
        return True
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


# ---------------------------------------------------------------- named or told

_NOMINAL: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(
        r"(?:ing|removal|relief|waivers?|designations?|renewal|deployment|extradition|extension|"
        r"re-?authori[sz]ation)\Z",
        re.I,
    ),
    "fr": re.compile(
        r"(?:envoi|déploiement|extradition|levées?|retrait|suppression|allègement|rétablissement|"
        r"(?:[gstlnmvpcr]er|ir|re))\Z",
        re.I,
    ),
    "es": re.compile(
        r"(?:envío|despliegue|extradición|levantamiento|retirada|suspensión|alivio|exención|[a-zñ]{2,}[aei]r|"
        r"iendo|ando)\Z",
        re.I,
    ),
    "de": re.compile(
        r"(?:Entsendung|Auslieferung|Aufhebung|Lockerung|Streichung|Ausnahme|aufheben|lockern|verhängen|heben|"
        r"streichen)\Z",
        re.I,
    ),
    "ru": re.compile(r"(?:отправк\w|переброск\w|экстрадици\w|ние|ния|нию|нием|нии|отмен[аыуе]|ть|ой)\Z", re.I),
    "uk": re.compile(r"(?:відправк\w|екстрадиці\w|ння|нню|нням|нні|ти)\Z", re.I),
    "ar": re.compile(
        r"\A[وفبل]?(?:ال)?(?:إرسال|نشر|إيفاد|رفع|إزالة|تخفيف|تعليق|إلغاء|إعفاء|فرض|شطب|"
        r"حذف|إضافة|إدراج|تصنيف|تجميد|إعادة فرض)\Z"
    ),
}
"""Forms that name the deed rather than tell it."""
_DECIDED: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(pattern, re.I)
    for language, pattern in {
        "en": r"\b(?:announc\w+|decid\w+|approv\w+|agreed|sign(?:s|ed)|issu(?:es|ed)|welcom\w+|grant\w+|confirm\w+|"
        r"order(?:s|ed))\b",
        "fr": r"\b(?:annonc\w+|décid\w+|approuv\w+|sign[eé]\w*|accord\w+|confirm\w+|salu\w+)\b",
        "es": r"\b(?:anunci\w+|decid\w+|aprob\w+|firm[óa]\w*|acord\w+|confirm\w+|otorg\w+|celebr\w+)\b",
        "de": r"\b(?:angekündigt|kündigt\w*|beschl\w+|gebilligt|billigt\w*|unterzeichne\w+|bestätig\w+|"
        r"gab\s+\w+\s+bekannt|bekannt)\b",
        "ru": r"\b(?:объяви\w+|реши\w+|одобри\w+|подписа\w+|согласи\w+|подтверди\w+|сообщи\w+|постанови\w+|"
        r"договори\w+)\b",
        "uk": r"\b(?:оголоси\w+|виріши\w+|схвали\w+|підписа\w+|погоди\w+|підтверди\w+|повідоми\w+|домови\w+)\b",
        "ar": r"(?:أعلن|تم\s|جرى\s|قرر|وافق|وقع|أكد|أصدر|يعلن|تعلن|تقرر)",
    }.items()
}


_TOLD_BEHIND: Final[Mapping[str, re.Pattern[str]]] = {
    # a verb's ending, or nothing more in the clause: 부과했다, 단행; not 제재 복원 표결
    "ko": re.compile(
        r"(?:를|을|도)?\s?(?:했다|했고|했으|했으며|하고|하며|하자|한|해|됐다|됐고|됐으|되고|되며|되자|되|된|돼|"
        r"키로|하기로|시켰|시키|당|받|"
        r"발표|단행|결정|공식|의결|승인|올|포함|추가|합의|에\s?나)|\s?[….,\"”·!?\]]|\s?\Z|(?<=[다었했가렸])"
    ),
    "ja": re.compile(r"(?:を)?(?:し|され|さ|す|決定|発表|、|。|」|…|！|も|\s|\Z|た|に|と発|と発表|ん|られ)"),
    "fa": re.compile(
        r"(?:\s+[\w\u200c]+){0,3}?\s*(?:کرد|کردند|کرده|شد|شدند|شده|گرفت|گرفتند|داد|دادند|داده|گذاشت|می‌کند|"
        r"یافت)(?![\w\u200c])"
    ),
}
_TOLD_ITSELF: Final = re.compile(r"(?:کرد|کردند|شد|شدند|داد|دادند|گرفت|گرفتند|برداشت|افزود|بازگرداند)\Z")
_PROGRESSIVE: Final = re.compile(r"\b(?:is|are|was|were|been|am)\s+(?:\w+\s+)?\Z")
_BARE_FORM: Final = re.compile(
    r"(?:impose|reimpose|slap|expand|adopt|announce|approve|introduce|unveil|designate|blacklist|freeze|lift|ease|"
    r"remove|delist|waive|suspend|scrap|drop|revoke|repeal|rescind|unfreeze|pass|endorse|back|renew|extend|prolong|"
    r"reject|block|seize|confiscate|intercept|impound|inspect|detain|capture|deploy|dispatch|send|train|vote|"
    r"reinstate|put|end|expire|cease|terminate|disband|dissolve|acquit|extradite|indict)",
    re.I,
)
_BEFORE_BARE: Final = re.compile(
    r"(?:\b(?:states|countries|ministers|members|nations|allies|officials|forces|authorities|lawmakers|troops|guards|"
    r"envoys|ambassadors|governments|leaders|ships|police|council|[gG]7)\s+(?:\w+ly\s+)?|\bdid\s+)\Z"
)


def is_told(scene: Scene, trigger: Place) -> bool:
    """Is it told, not merely named ("the lifting of sanctions", 제재 완화), as having been done?"""
    if not is_real(scene, trigger):
        return False
    written = scene.cut(trigger)
    behind = _TOLD_BEHIND.get(scene.language)
    if behind is not None:
        return behind.match(scene.behind(trigger[1], 24)) is not None or (
            scene.language == "fa" and _TOLD_ITSELF.search(written) is not None
        )
    if scene.language == "en":
        if written.endswith("ing") and _PROGRESSIVE.search(scene.before(trigger[0], 24)):
            return True
        if _BARE_FORM.fullmatch(written) and not _has_plural_subject(scene, trigger):
            return False
    nominal = _NOMINAL.get(scene.language)
    if nominal is None or not nominal.search(written):
        return True
    if scene.language == "de" and any(0 < trigger[0] - name.end <= 2 for name in scene.names):
        return True  # USA verhängen: a plural verb is written as the infinitive
    if (
        scene.language == "ar"
        and trigger[0] == scene.row.span.start
        and any(0 < name.start - trigger[1] <= 4 for name in scene.names)
    ):
        return True  # a sentence begins with its verb: فرض الاتحاد الأوروبي
    decided = _DECIDED[scene.language].search(scene.text, scene.row.span.start, scene.row.span.end)
    return decided is not None and is_real(scene, decided.span())


def _has_plural_subject(scene: Scene, trigger: Place) -> bool:
    """English verbs without an ending are told only behind their subject (US, EU impose): elsewhere they are
    infinitives and imperatives."""
    if any(0 < trigger[0] - name.end <= 2 for name in scene.names):
        return True
    return _BEFORE_BARE.search(scene.before(trigger[0], 40)) is not None
