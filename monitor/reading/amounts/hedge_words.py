"""Words before and behind a figure that say how sure it is, per language. Data for ``monitor.reading.quantities``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

HEDGES: Final = frozenset({"", "about", "at least", "at most", "up to", "over", "under", "nearly"})
"""Normalised. Beside them stand the sizes of ``numbers.VAGUE_HEDGES``: "dozens", "thousands" …"""

BEFORE: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "at least": "at least; no fewer than; not less than; no less than; a minimum of",
        "at most": "at most; no more than; not more than; a maximum of",
        "up to": "up to; as many as; as much as; upwards to",
        "over": "over; more than; in excess of; upwards of; well over; exceeding; > ",
        "under": "under; fewer than; less than; below",
        "nearly": "nearly; almost; close to; just under; just short of",
        "about": "about; around; approximately; roughly; some; an estimated; estimated; approx; ~; circa",
    },
    "fr": {
        "at least": "au moins; pas moins de; au minimum; un minimum de; minimum",
        "at most": "au plus; pas plus de; au maximum; un maximum de",
        "up to": "jusqu'à; jusqu'a; jusqu'aux",
        "over": "plus de; plus d'; au-delà de; bien plus de",
        "under": "moins de; moins d'",
        "nearly": "près de; presque; pas loin de; près d'; quasiment",
        "about": "environ; quelque; autour de; à peu près; aux alentours de; approximativement; ~; quelques; plusieurs",
    },
    "es": {
        "at least": "al menos; por lo menos; como mínimo; no menos de; un mínimo de",
        "at most": "como máximo; a lo sumo; no más de; un máximo de",
        "up to": "hasta",
        "over": "más de; por encima de; superior a; superiores a; mas de",
        "under": "menos de; por debajo de",
        "nearly": "casi; cerca de",
        "about": "unos; unas; alrededor de; aproximadamente; cerca; en torno a; ~; varias; varios; algunas",
    },
    "de": {
        "at least": "mindestens; wenigstens; nicht weniger als",
        "at most": "höchstens; maximal; nicht mehr als",
        "up to": "bis zu",
        "over": "über; mehr als; gut; weit über",
        "under": "unter; weniger als",
        "nearly": "fast; beinahe; nahezu; knapp",
        "about": "etwa; rund; ungefähr; circa; ca.; zirka; an die; ~; einige; mehrere",
    },
    "ru": {
        "at least": "не менее; не менее чем; как минимум; по меньшей мере; по крайней мере; минимум; не меньше",
        "at most": "не более; не более чем; максимум; не больше",
        "up to": "до; вплоть до",
        "over": "более; более чем; больше; свыше; больше чем",
        "under": "менее; менее чем; меньше",
        "nearly": "почти; без малого",
        "about": "около; примерно; приблизительно; порядка; где-то; ~; несколько",
    },
    "uk": {
        "at least": "щонайменше; не менше; не менш як; принаймні; не менше ніж; мінімум; як мінімум",
        "at most": "щонайбільше; не більше; максимум; не більш як",
        "up to": "до; аж до",
        "over": "понад; більше; більш як; більше ніж",
        "under": "менше; менш як",
        "nearly": "майже",
        "about": "близько; приблизно; десь; біля; ~; кілька; декілька",
    },
    "ar": {
        "at least": "ما لا يقل عن; على الأقل; لا يقل عن",
        "at most": "على الأكثر; لا يزيد عن; لا يتجاوز",
        "up to": "حتى; ما يصل إلى; يصل إلى; تصل إلى",
        "over": "أكثر من; ما يزيد عن; ما يزيد على; يزيد عن; تزيد عن; فوق; أزيد من; بأكثر من; لأكثر من",
        "under": "أقل من",
        "nearly": "ما يقرب من; ما يقارب; قرابة; زهاء; يقارب; نحو من",
        "about": "نحو; حوالي; حوالى; تقريبا; بنحو; ونحو; بحوالي; وحوالي; ما يناهز",
    },
    "fa": {
        "at least": "دست‌کم; دست کم; حداقل; لااقل; کم‌ترین; دستکم",
        "at most": "حداکثر",
        "up to": "تا; بالغ بر",
        "over": "بیش از; بیشتر از; بالای; متجاوز از",
        "under": "کمتر از",
        "nearly": "نزدیک به; قریب به",
        "about": "حدود; تقریبا; تقریباً; حدودا; در حدود",
    },
    "ko": {
        "at least": "최소; 최소한; 적어도; 최소로; 못해도",
        "up to": "최대; 최다; 많게는",
        "over": "",
        "nearly": "거의; 근",
        "about": "약; 대략; 한; 어림잡아; 대략적으로; 통상",
    },
    "ja": {
        "at least": "少なくとも; 最低; 最低でも; すくなくとも",
        "up to": "最大; 最大で; 最多; 最大限",
        "nearly": "ほぼ; 近く",
        "about": "約; およそ; おおよそ; 推定; 推計; 概ね",
    },
    "zh": {
        "at least": "至少; 最少; 不少于; 起码; 不低于",
        "at most": "至多; 不超过; 最多只有",
        "up to": "多达; 最多; 高达; 最多可; 达",
        "over": "超过; 逾; 超; 多于; 超出",
        "under": "不到; 不足; 少于; 低于",
        "nearly": "近; 将近; 接近; 几乎",
        "about": "约; 大约; 大概; 约为; 约有; 估计",
    },
}

BEHIND: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {"at least": "or more", "at most": "or fewer", "about": "or so"},
    "fr": {"at least": "au moins; ou plus", "about": "environ; au total environ", "at most": "au maximum"},
    "es": {"at least": "o más; al menos; como mínimo"},
    "de": {"at least": "oder mehr"},
    "ru": {"at least": "и более; или более"},
    "uk": {"at least": "і більше; або більше"},
    "ar": {"at least": "على الأقل; أو أكثر", "about": "تقريبا", "at most": "على الأكثر"},
    "fa": {},
    "ko": {
        "at least": "이상",
        "at most": "이하",
        "under": "미만",
        "over": "넘는; 넘게; 초과; 이 넘는; 을 넘는; 가 넘는; 를 넘는; 여",
        "about": "가량; 정도; 안팎; 내외; 쯤; 남짓",
        "nearly": "가까이; 에 가까운; 에 육박하는; 가까운; 에 달하는",
    },
    "ja": {
        "at least": "以上",
        "at most": "以下",
        "under": "未満; 弱",
        "over": "超; を超える; を超す; 余り; 強; 超の; あまり",
        "about": "程度; ほど; 前後; くらい; ぐらい",
        "nearly": "近く; 近い; に上る; に近い",
    },
    "zh": {
        "at least": "以上; 或以上; 及以上",
        "at most": "以下; 以内",
        "about": "左右; 上下",
    },
}

FILLERS: Final[Mapping[str, str]] = {
    "en": "a|an|a total of|the|other|another|additional|another additional|all|its|their|his|these",
    "fr": "un|une|les|des|de|d'|l'|ces|ses|le|total de|autres",
    "es": "un|una|los|las|otros|otras|de|sus|un total de",
    "de": "die|den|der|weitere|weiteren|insgesamt|ein|eine|einem|einer|von",
    "ru": "еще|чем|порядка|их|целых|этих",
    "uk": "ще|ніж|цих|аж",
    "ar": "عدد|مجموع",
    "fa": "تعداد",
    "ko": "총|모두|무려|각각|각|합쳐|연",
    "ja": "計|合計|合わせて|総計|延べ|で|それぞれ|各",
    "zh": "共|总共|共计|合计|有|了|总计|的|为",
}
"""Between a hedge and its figure; dropped from the hedge, kept in the literal."""
