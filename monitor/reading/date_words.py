"""Months, weekdays and words of time, per language. Data for ``monitor.reading.dates``; written as one reads them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MONTHS: Final[Mapping[str, str]] = {  # twelve, alternatives of one month joined by /
    "en": "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep "
    "october/oct "
    "november/nov december/dec",
    "fr": "janvier/janv février/févr/fevrier mars avril mai juin juillet/juil août/aout septembre/sept octobre/oct "
    "novembre/nov décembre/déc",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
    "de": "januar/jänner/jan februar/feb märz april mai juni juli august/aug september/sept/sep oktober/okt "
    "november/nov "
    "dezember/dez",
    "ru": "января/январе/январь февраля/феврале/февраль марта/марте/март апреля/апреле/апрель мая/мае/май "
    "июня/июне/июнь июля/июле/июль августа/августе/август сентября/сентябре/сентябрь октября/октябре/октябрь "
    "ноября/ноябре/ноябрь декабря/декабре/декабрь",
    "uk": "січня/січні/січень лютого/лютому/лютий березня/березні/березень квітня/квітні/квітень "
    "травня/травні/травень "
    "червня/червні/червень липня/липні/липень серпня/серпні/серпень вересня/вересні/вересень "
    "жовтня/жовтні/жовтень листопада/листопаді/листопад грудня/грудні/грудень",
    "ar": "يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/إبريل/نيسان/أفريل مايو/أيار/ماي "
    "يونيو/حزيران/جوان "
    "يوليو/تموز/جويلية أغسطس/آب/أوت سبتمبر/أيلول أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول",
    "fa": "ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
}
PERSIAN_MONTHS: Final = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"

SHORT: Final = frozenset(
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "janv",
        "févr",
        "juil",
        "déc",
        "okt",
        "dez",
    ]
)
"""Abbreviations: a month only beside a day or a year (never the Sept of "Groupe des Sept")."""
BESIDE_DAY: Final = frozenset({"مه", "می", "ماي"})
"""Months whose names are common words: only between a day and a year."""

IN_MONTH: Final[Mapping[str, str]] = {  # before a month without a day
    "en": "in|in early|in late|in mid|in mid-|early|late|last|this past|during|in the month of",
    "fr": "en|fin|début|mi|au mois de|courant|depuis le mois de|dès",
    "es": "en|a principios de|a finales de|a mediados de|en el mes de|el pasado mes de|el pasado",
    "de": "im|anfang|ende|mitte|im vergangenen|im letzten|vergangenen|letzten",
    "ru": "в|в начале|в конце|в середине",
    "uk": "в|у|на початку|наприкінці|в середині|у середині",
    "ar": "في|في شهر|شهر|خلال|مطلع|أواخر|بداية|نهاية|منتصف",
    "fa": "در|در ماه|ماه|اواخر|اوایل",
}
IN_YEAR: Final[Mapping[str, str]] = {  # before a year
    "en": "in|in the year|in early|in late|in mid|early|late|mid|during|throughout|end of|start of|beginning of|"
    "half of",
    "fr": "en|fin|début|mi|courant|l'année|année|au cours de l'année|l'an",
    "es": "en|de|del|en el año|del año|a principios de|a finales de|a mediados de|el año|durante",
    "de": "im jahr|im jahre|anfang|ende|mitte|jahr|in",
    "ru": "в|с начала",
    "uk": "в|у|з початку",
    "ar": "في|عام|سنة|في عام|في سنة|خلال عام|خلال|مطلع|مطلع عام|أواخر|العام",
    "fa": "سال|در سال|در|طی سال",
}
YEAR_BEHIND: Final[Mapping[str, str]] = {  # behind a year, and then nothing need stand before it
    "ru": "год|году|года|годом|г\\.|-м",
    "uk": "рік|році|року|роком|р\\.",
}
OPEN: Final[Mapping[str, str]] = {  # before a date that only bounds the event's time
    "en": "since|until|till|before|after|by|as of|from|ahead of|prior to|through",
    "fr": "depuis|jusqu'en|jusqu'au|jusqu'à|avant|après|à partir de|à partir du|dès|d'ici|à compter du|depuis "
    "le|avant le|"
    "après le|d'ici à|d'ici fin|depuis fin|depuis début",
    "es": "desde|hasta|antes de|después de|a partir de|desde el|hasta el|antes del|después del|a partir del|tras",
    "de": "seit|seit dem|bis|bis zum|vor|nach|vor dem|nach dem|ab|ab dem|bis ende|seit anfang|seit ende",
    "ru": "с|со|до|после|к|по|начиная с|не позднее|с начала|до конца|к концу",
    "uk": "з|із|до|після|від|починаючи з|з початку|до кінця",
    "ar": "منذ|حتى|قبل|بعد|بحلول|ابتداء من|منذ عام|حتى عام|قبل عام|بعد عام|بحلول عام|منذ شهر|اعتبارا من",
    "fa": "از|تا|قبل از|پس از|بعد از|از سال|تا سال|پیش از",
}
OPEN_BEHIND: Final[Mapping[str, str]] = {
    "ko": "부터|이후|이래|까지|이전|전까지|말까지|초부터|말부터|중반부터|들어",
    "ja": "以降|以来|から|まで|以前|前|後|末まで|以後",
    "zh": "以来|以后|之后|起|至今|以前|之前|前|后|开始|底前|年底前|年初以来|以來",
}

# Words of time: offsets from the day of publication. d days, w weeks, m months, y years.
RELATIVE: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "d-1": "yesterday",
        "d1": "tomorrow",
        "w-1": "last week",
        "w0": "this week|earlier this week",
        "m-1": "last month",
        "m0": "this month|earlier this month",
        "m1": "next month",
        "y-1": "last year|the previous year|a year ago",
        "y0": "this year|earlier this year",
        "y1": "next year",
    },
    "fr": {
        "d-1": "hier",
        "d1": "demain",
        "w-1": "la semaine dernière|la semaine passée",
        "w0": "cette semaine",
        "m-1": "le mois dernier|le mois passé",
        "m0": "ce mois-ci",
        "m1": "le mois prochain",
        "y-1": "l'année dernière|l'an dernier|l'an passé|l'année passée",
        "y0": "cette année",
        "y1": "l'année prochaine|l'an prochain",
    },
    "es": {
        "d-1": "ayer",
        "w-1": "la semana pasada",
        "w0": "esta semana",
        "m-1": "el mes pasado|el pasado mes",
        "m0": "este mes",
        "m1": "el próximo mes|el mes que viene",
        "y-1": "el año pasado|el pasado año|año pasado",
        "y0": "este año",
        "y1": "el próximo año|el año que viene",
    },
    "de": {
        "d-1": "gestern",
        "w-1": "letzte woche|vergangene woche|in der vergangenen woche|vorige woche",
        "w0": "diese woche|in dieser woche",
        "m-1": "letzten monat|vergangenen monat|im vergangenen monat|im vormonat",
        "m0": "diesen monat|in diesem monat",
        "m1": "nächsten monat|kommenden monat",
        "y-1": "letztes jahr|vergangenes jahr|vergangenen jahres|letzten jahres|des vorjahres|im vergangenen "
        "jahr|im letzten jahr|im vorjahr",
        "y0": "dieses jahr|in diesem jahr|dieses jahres",
        "y1": "nächstes jahr|im kommenden jahr|im nächsten jahr|kommendes jahr",
    },
    "ru": {
        "d-1": "вчера",
        "w-1": "на прошлой неделе",
        "w0": "на этой неделе",
        "m-1": "в прошлом месяце",
        "m0": "в этом месяце",
        "m1": "в следующем месяце",
        "y-1": "в прошлом году|прошлого года",
        "y0": "в этом году|в текущем году|этого года|текущего года",
        "y1": "в следующем году|в будущем году",
    },
    "uk": {
        "d-1": "вчора|учора",
        "w-1": "минулого тижня|на минулому тижні",
        "w0": "цього тижня|на цьому тижні",
        "m-1": "минулого місяця",
        "m0": "цього місяця",
        "m1": "наступного місяця",
        "y-1": "минулого року|торік",
        "y0": "цього року|цьогоріч|поточного року",
        "y1": "наступного року",
    },
    "ar": {
        "d-1": "أمس|يوم أمس",
        "w-1": "الأسبوع الماضي",
        "w0": "هذا الأسبوع",
        "m-1": "الشهر الماضي",
        "m0": "هذا الشهر|الشهر الجاري|الشهر الحالي",
        "m1": "الشهر المقبل|الشهر القادم",
        "y-1": "العام الماضي|السنة الماضية",
        "y0": "هذا العام|العام الجاري|العام الحالي",
        "y1": "العام المقبل|العام القادم",
    },
    "fa": {
        "d-1": "دیروز",
        "w-1": "هفته گذشته",
        "w0": "هفته جاری|این هفته",
        "m-1": "ماه گذشته",
        "m0": "ماه جاری|این ماه",
        "m1": "ماه آینده",
    },
    "ko": {
        "d-1": "어제",
        "w-1": "지난주",
        "w0": "이번 주|이번주",
        "m-1": "지난달|지난 달",
        "m0": "이달|이번 달|이번달",
        "m1": "다음 달|다음달|내달",
        "y-1": "지난해|작년",
        "y0": "올해|금년",
        "y1": "내년",
    },
    "ja": {
        "d-1": "昨日|きのう",
        "w-1": "先週",
        "w0": "今週",
        "m-1": "先月",
        "m0": "今月",
        "m1": "来月",
        "y-1": "昨年|去年",
        "y0": "今年|ことし|本年",
        "y1": "来年",
    },
    "zh": {
        "d-1": "昨天|昨日",
        "w-1": "上周|上星期",
        "w0": "本周|这周",
        "m-1": "上个月|上月",
        "m0": "本月|这个月",
        "m1": "下个月|下月",
        "y-1": "去年",
        "y0": "今年",
        "y1": "明年",
    },
}
WEEKDAYS: Final[Mapping[str, str]] = {  # Monday first
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "de": "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
    "ru": "понедельник вторник среду/среда четверг пятницу/пятница субботу/суббота воскресенье",
    "uk": "понеділок вівторок середу/середа четвер п'ятницю/п'ятниця суботу/субота неділю/неділя",
    "ar": "الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "fa": "دوشنبه سه‌شنبه چهارشنبه پنجشنبه/پنج‌شنبه جمعه شنبه یکشنبه/یک‌شنبه",
    "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "ja": "月曜 火曜 水曜 木曜 金曜 土曜 日曜",
    "zh": "周一/星期一/礼拜一 周二/星期二 周三/星期三 周四/星期四 周五/星期五 周六/星期六 周日/星期日/星期天",
}
# What must stand before a weekday, so that a name (Black Friday) or another word (неделя, a week) is none
BEFORE_WEEKDAY: Final[Mapping[str, str]] = {
    "en": "on |late |early |last |said |told |this |by |reported |announced |",
    "ru": "в |во ",
    "uk": "в |у ",
    "es": "el |este |del |pasado ",
    "de": "am |vom |vergangenen |letzten ",
    "ar": "يوم |أمس |مساء |صباح |اليوم ",
    "fa": "",
}
PAST_BEHIND: Final[Mapping[str, str]] = {  # last October said behind the month
    "fr": "dernier|derniers",
    "es": "pasado|último",
    "ar": "الماضي|المنصرم",
    "fa": "گذشته",
}
FUTURE: Final[Mapping[str, str]] = {  # a sentence about what is to come: a month without a year is then the next one
    "en": r"\b(?:will|to be|is set to|plans? to|expected to|scheduled|due to|next|upcoming|would|shall|going to)\b",
    "fr": r"\b(?:prochain\w*|prevu\w*|prevoit|doit|devrait|devraient|sera|seront|va|vont|\w{3,}(?:era|eront|ront))\b",
    "es": r"\b(?:proxim\w+|previsto\w*|preve|prevista\w*|sera|seran|va a|van a|debera|\w{3,}(?:ara|aran|era|"
    r"eran|ira|iran))\b",
    "de": r"\b(?:wird|werden|soll|sollen|geplant\w*|kommend\w*|nachst\w*|plant|planen)\b",
    "ru": r"\b(?:будет|будут|планиру\w+|следующ\w+|ожида\w+|намерен\w*|предстоящ\w+|состоится)\b",
    "uk": r"\b(?:буде|будуть|плану\w+|наступн\w+|очіку\w+|має намір|відбудеться)\b",
    "ar": r"(?:\bسوف\b|\bس(?:ي|ت|ن)\w{3,}|المقبل|القادم|من المقرر|المتوقع|تعتزم|يعتزم)",
    "fa": r"(?:خواهد|خواهند|اينده|قرار است)",
    "ko": r"(?:예정|계획|내년|다음|전망|방침|할 것|열릴|키로|하기로)",
    "ja": r"(?:予定|方针|方針|计画|計画|来年|来月|見通し|见通し|今后|今後|する见通し)",
    "zh": r"(?:将|预计|计划|拟|明年|下月|下个月|定于)",
}
SAYING: Final[Mapping[str, str]] = {  # a day beside one of these is that of the report, not of what it tells
    "en": r"\b(?:said|says|told|announced|reported|confirmed|stated|declared|claimed|wrote|warned|revealed|"
    r"disclosed|added|"
    r"statement|briefing|report|speaking|spoke|according|published|denied|rejected)\b",
    "fr": r"\b(?:a-t-(?:il|elle|on)|dit|declare\w*|annonce\w*|affirme\w*|indique\w*|rapporte\w*|confirme\w*|"
    r"precise\w*|assure\w*|"
    r"selon|communique|publie\w*|accuse\w*|revele\w*|dement\w*)\b",
    "es": r"\b(?:dijo|declaro|anuncio|informo|confirmo|afirmo|aseguro|senalo|segun|comunicado|publico|acuso|"
    r"revelo|nego)\b",
    "de": r"\b(?:sagte|erklarte|teilte|berichtete|bestatigte|kundigte|mitteilung|laut|hiess|gab|veroffentlicht\w*)\b",
    "ru": r"\b(?:сообщи\w+|сообщает|заяви\w+|сказа\w+|объяви\w+|подтверди\w+|рассказа\w+|написа\w+|передает|"
    r"опубликова\w+|"
    r"отметил\w*)\b",
    "uk": r"\b(?:повідоми\w+|повідомля\w+|заяви\w+|сказа\w+|оголоси\w+|підтверди\w+|розпові\w+|написа\w+|"
    r"опублік\w+)\b",
    "ar": r"(?:قال|اعلن|ذكر|صرح|اكد|افاد|كشف|نقل|بيان|نفي|اضاف)",
    "fa": r"(?:گفت|اعلام|گزارش|تاييد|اظهار|بيانيه|نوشت|تكذيب)",
    "ko": r"(?:밝혔|말했|전했|보도|발표|알렸|확인했|주장했|설명했|따르면|부인했|공개)",
    "ja": r"(?:述べ|発表|明らか|伝え|報じ|报じ|语っ|語っ|会见|会見|声明|よると|表明|否定|确认し)",
    "zh": r"(?:表示|宣布|报道|说|称|透露|证实|发表|公布|指出|否认|通报)",
}
