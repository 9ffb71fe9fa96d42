"""Words that are numbers, in nine languages: data for ``spelled``. Han and Hangul numerals are in ``numerals``.

Written as one reads them, folded there. A word is a cardinal (adds), a scale (multiplies what stands before it), a
round one ("une dizaine", about ten) or a vague one ("dozens": an amount that nobody put a figure on).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final


def _listed(words: str, first: int = 1, step: int = 1) -> dict[str, float]:
    """Words in order; alternatives of one value joined by ``/``."""
    found: dict[str, float] = {}
    for at, alternatives in enumerate(words.split()):
        found.update(dict.fromkeys(alternatives.split("/"), float(first + at * step)))
    return found


def _french() -> dict[str, float]:
    found = _listed("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 2)
    ones = list(found)
    found |= _listed("vingt trente quarante cinquante soixante septante huitante nonante", 20, 10)
    found |= {"soixante-dix": 70.0, "quatre-vingts": 80.0, "quatre-vingt": 80.0, "quatre-vingt-dix": 90.0}
    found |= {"dix-sept": 17.0, "dix-huit": 18.0, "dix-neuf": 19.0, "cent": 100.0}
    found |= {f"soixante-{word}": 60.0 + at for at, word in enumerate(ones, 2) if at > 10}
    found |= {f"quatre-vingt-{word}": 80.0 + at for at, word in enumerate(ones, 2)}
    for at, tens in enumerate(["vingt", "trente", "quarante", "cinquante", "soixante"], 2):
        found |= {f"{tens}-{word}": 10.0 * at + one for one, word in enumerate(ones[:8], 2)}
    return found


def _german() -> dict[str, float]:
    ones = dict(zip(["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"], range(2, 10), strict=True))
    found = {word: float(at) for word, at in ones.items()}
    found |= _listed("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", 10)
    tens = _listed("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
    found |= tens
    for word, ten in tens.items():
        found |= {f"{one}und{word}": ten + at for one, at in {"ein": 1, **ones}.items()}
    small = dict(found)
    for scale, value in (("hundert", 100.0), ("tausend", 1000.0)):
        found |= {f"ein{scale}": value}
        found |= {f"{word}{scale}": at * value for word, at in small.items()}
    return found


def _spanish() -> dict[str, float]:
    found = _listed(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve veinte veintiuno/veintiún veintidós veintitrés veinticuatro veinticinco veintiséis "
        "veintisiete veintiocho veintinueve treinta",
        2,
    )
    found |= _listed("cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento", 40, 10)
    found |= _listed("doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas", 200, 100)
    found |= _listed("quinientos/quinientas seiscientos/seiscientas setecientos/setecientas", 500, 100)
    return found | _listed("ochocientos/ochocientas novecientos/novecientas", 800, 100)


CARDINALS: Final[Mapping[str, Mapping[str, float]]] = {
    "en": _listed(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen"
    )
    | _listed("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    "fr": _french(),
    "de": _german(),
    "es": _spanish(),
    "ru": _listed(
        "один/одну/одного/одной/одна два/две/двух/двумя три/трех/тремя/трем четыре/четырех/четырьмя пять/пяти/пятью "
        "шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати "
        "двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати "
        "шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати "
    )
    | _listed(
        "двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти "
        "семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста сто/ста",
        20,
        10,
    )
    | _listed("двести/двухсот триста/трехсот четыреста/четырехсот пятьсот/пятисот шестьсот/шестисот", 200, 100),
    "uk": _listed(
        "один/одну/одного/одна два/дві/двох три/трьох чотири/чотирьох п'ять/п'яти шість/шести сім/семи вісім/восьми "
        "дев'ять/дев'яти десять/десяти одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти "
        "чотирнадцять/чотирнадцяти п'ятнадцять/п'ятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти "
        "вісімнадцять/вісімнадцяти дев'ятнадцять/дев'ятнадцяти"
    )
    | _listed(
        "двадцять/двадцяти тридцять/тридцяти сорок/сорока п'ятдесят/п'ятдесяти шістдесят/шістдесяти "
        "сімдесят/сімдесяти вісімдесят/вісімдесяти дев'яносто/дев'яноста сто/ста",
        20,
        10,
    )
    | _listed("двісті/двохсот триста/трьохсот чотириста/чотирьохсот п'ятсот/п'ятисот шістсот/шестисот", 200, 100),
    "ar": _listed("ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثماني/ثمانية/ثمان تسع/تسعة عشر/عشرة", 3)
    | _listed(
        "عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين مئة/مائة",
        20,
        10,
    )
    | {"مئتي": 200.0, "مئتين": 200.0, "مئتان": 200.0, "مائتي": 200.0, "ألفي": 2000.0, "ألفين": 2000.0, "ألفا": 2000.0}
    | {"ثلاثمئة": 300.0, "ثلاثمائة": 300.0, "خمسمئة": 500.0, "خمسمائة": 500.0},
    # نه is nine and no, یک one and a: neither is read
    "fa": _listed("دو سه چهار پنج شش هفت هشت _ ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده", 2)
    | _listed("بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد", 20, 10)
    | _listed("دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد", 200, 100),
}

SCALES: Final[Mapping[str, Mapping[str, float]]] = {
    "en": {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0}
    | {"mln": 1e6, "bln": 1e9, "bn": 1e9, "mn": 1e6, "trln": 1e12},
    "fr": {"cents": 100.0, "mille": 1e3, "million": 1e6, "milliard": 1e9, "milliards": 1e9},
    "de": {"hundert": 100.0, "tausend": 1e3, "million": 1e6, "mio": 1e6, "milliarde": 1e9, "milliarden": 1e9}
    | {"mrd": 1e9, "dutzend": 12.0, "tsd": 1e3},
    "es": {"mil": 1e3, "millón": 1e6},
    "ru": {"тыс": 1e3, "тысяча": 1e3, "тысячу": 1e3, "млн": 1e6, "миллион": 1e6, "миллиона": 1e6, "млрд": 1e9}
    | {"миллиард": 1e9, "миллиарда": 1e9, "миллиардов": 1e9, "трлн": 1e12},
    "uk": {"тис": 1e3, "тисяча": 1e3, "тисячу": 1e3, "млн": 1e6, "мільйон": 1e6, "мільйона": 1e6, "млрд": 1e9}
    | {"мільярд": 1e9, "мільярда": 1e9, "мільярдів": 1e9, "трлн": 1e12},
    "ar": {"ألف": 1e3, "مليون": 1e6, "مليوني": 2e6, "مليار": 1e9, "ملياري": 2e9, "مليارات": 1e9},
    "fa": {"هزار": 1e3, "میلیون": 1e6, "میلیارد": 1e9, "تریلیون": 1e12},
}

ABBREVIATED: Final = frozenset(["тыс", "млн", "млрд", "трлн", "тис", "mio", "mrd", "tsd"])
"""Scales that a full stop may follow."""

ROUND: Final[Mapping[str, Mapping[str, float]]] = {
    "fr": {"dizaine": 10.0, "douzaine": 12.0, "quinzaine": 15.0, "vingtaine": 20.0, "trentaine": 30.0}
    | {"quarantaine": 40.0, "cinquantaine": 50.0, "soixantaine": 60.0, "centaine": 100.0, "millier": 1e3},
    "es": {"decena": 10.0, "docena": 12.0, "quincena": 15.0, "veintena": 20.0, "treintena": 30.0, "cincuentena": 50.0}
    | {"centena": 100.0, "centenar": 100.0, "millar": 1e3},
    "ru": {"десяток": 10.0, "десятка": 10.0, "дюжина": 12.0, "дюжину": 12.0, "дюжины": 12.0, "сотня": 100.0}
    | {"сотню": 100.0, "полсотни": 50.0, "полтора": 1.5, "полторы": 1.5, "полутора": 1.5},
    "uk": {"десяток": 10.0, "десятка": 10.0, "дюжина": 12.0, "сотня": 100.0, "сотню": 100.0, "півсотні": 50.0}
    | {"півтора": 1.5, "півтори": 1.5},
}


def _vague(tens: str, hundreds: str, thousands: str, millions: str, ten: float = 10.0) -> dict[str, float]:
    found = dict.fromkeys(tens.split(), ten) | dict.fromkeys(hundreds.split(), 100.0)
    return found | dict.fromkeys(thousands.split(), 1e3) | dict.fromkeys(millions.split(), 1e6)


VAGUE: Final[Mapping[str, Mapping[str, float]]] = {
    # of these "dozens" multiplies by twelve behind a number ("two dozens"), which "tens" never follows
    "en": _vague("dozens tens scores", "hundreds", "thousands", "millions") | {"dozens": 12.0},
    "fr": _vague("dizaines", "centaines", "milliers", "millions") | {"douzaines": 12.0},
    "de": _vague("dutzende dutzenden", "hunderte hunderten", "tausende tausenden", "millionen")
    | {"dutzende": 12.0, "dutzenden": 12.0, "zehntausende": 1e4, "zehntausenden": 1e4}
    | {"hunderttausende": 1e5, "hunderttausenden": 1e5},
    "es": _vague("decenas", "cientos centenares centenas", "miles millares", "millones") | {"docenas": 12.0},
    "ru": _vague("десятки десятков десятками", "сотни сотен сотнями", "тысячи тысяч тысячами", "миллионы миллионов"),
    "uk": _vague("десятки десятків", "сотні сотень", "тисячі тисяч", "мільйони мільйонів"),
    "ar": _vague("عشرات", "مئات", "آلاف", "ملايين"),
    "fa": _vague("ده‌ها دهها", "صدها", "هزاران هزارها", "میلیون‌ها میلیونها"),
}

SEVERAL: Final[Mapping[str, str]] = {  # before a bare scale these make it vague: several hundred
    "en": "few|several|many|couple of|some",
    "de": "einige|mehrere|paar|viele",
    "ar": "عدة|بضعة",
    "fa": "چند|چندین",
    "es": "varios|varias|unos",
}
ONE: Final[Mapping[str, str]] = {"en": "a|an|one|the|another|per cent of a"}
"""Before a bare scale, where the language needs such a word for it to be a number: a million, not "per million"."""

OF_SEVERAL: Final[Mapping[str, tuple[str, ...]]] = {  # between a vague word and the next: tens OF thousands
    "en": (" of ",),
    "fr": (" de ",),
    "es": (" de ",),
    "de": (" ",),
    "ru": (" ",),
    "uk": (" ",),
    "ar": (" ", " ال"),
    "fa": (" ",),
}

JOINED: Final[Mapping[str, Iterable[str]]] = {  # between two cardinals of one number: thirty-one, vingt et un
    "en": (" ", "-", " and "),
    "fr": (" ", "-", " et ", "-et-"),
    "es": (" ", " y "),
    "ar": (" و", " و "),
    "fa": (" و ",),
}

BETWEEN: Final[Mapping[str, tuple[str, str]]] = {  # words before a range whose two ends "and" joins, and the "and"
    "en": ("between", "and"),
    "fr": ("entre", "et"),
    "es": ("entre", "y"),
    "de": ("zwischen", "und"),
    "ru": ("между", "и"),
    "uk": ("між", "і"),
    "ar": ("بين", "و"),
    "fa": ("بین", "و"),
}

TO: Final[Mapping[str, str]] = {  # between the ends of a range
    "en": "to|or",
    "fr": "à|ou",
    "es": "a|o|u",
    "de": "bis|oder",
    "ru": "до|или",
    "uk": "до|або|чи",
    "ar": "إلى|أو",
    "fa": "تا|یا",
}
