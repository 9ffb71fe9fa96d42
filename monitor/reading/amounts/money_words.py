"""Currencies, per language: words, signs, whose dollars. Data for ``monitor.reading.amounts.money``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CURRENCIES: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "USD": "dollars dollar usd",
        "EUR": "euros euro eur",
        "RUB": "rubles roubles ruble",
        "JPY": "yen",
        "KRW": "won",
    }
    | {
        "CNY": "yuan renminbi",
        "UAH": "hryvnia hryvnias",
        "GBP": "sterling",
        "INR": "rupees",
        "TRY": "lira",
        "PLN": "zlotys",
    }
    | {"SEK": "kronor", "CHF": "francs", "IRR": "rials", "ILS": "shekels", "AED": "dirhams"},
    "fr": {
        "USD": "dollars dollar",
        "EUR": "euros euro",
        "RUB": "roubles",
        "JPY": "yens",
        "KRW": "wons",
        "CNY": "yuans yuan",
    }
    | {"UAH": "hryvnias"},
    "es": {
        "USD": "dólares dólar",
        "EUR": "euros euro",
        "RUB": "rublos",
        "JPY": "yenes",
        "CNY": "yuanes",
        "UAH": "grivnas",
    },
    "de": {
        "USD": "dollar",
        "EUR": "euro",
        "RUB": "rubel",
        "JPY": "yen",
        "CNY": "yuan",
        "UAH": "hrywnja",
        "CHF": "franken",
    }
    | {"SEK": "kronen"},
    "ru": {
        "USD": "доллар*",
        "EUR": "евро",
        "RUB": "рубл* руб",
        "JPY": "иен",
        "KRW": "вон",
        "CNY": "юан*",
        "UAH": "гривен*",
    },
    "uk": {
        "USD": "долар*",
        "EUR": "євро",
        "RUB": "рубл*",
        "JPY": "єн",
        "CNY": "юан*",
        "UAH": "гривень гривні гривня грн",
    },
    "ar": {"USD": "دولار دولارا دولارات", "EUR": "يورو", "RUB": "روبل", "JPY": "ين", "CNY": "يوان", "SAR": "ريال"}
    | {"AED": "درهم"},
    "fa": {"USD": "دلار", "EUR": "یورو", "RUB": "روبل", "IRR": "ریال تومان", "CNY": "یوان", "JPY": "ین"},
    "ko": {"USD": "달러 불", "EUR": "유로", "KRW": "원", "JPY": "엔", "CNY": "위안", "RUB": "루블"},
    "ja": {
        "USD": "ドル 米ドル",
        "EUR": "ユーロ",
        "JPY": "円",
        "KRW": "ウォン",
        "CNY": "元 人民元",
        "RUB": "ルーブル",
        "TWD": "台湾ドル",
    },
    "zh": {
        "USD": "美元 美金",
        "EUR": "欧元",
        "JPY": "日元",
        "KRW": "韩元",
        "CNY": "元 人民币",
        "RUB": "卢布",
        "TWD": "新台币 台币",
    }
    | {"HKD": "港元"},
}

SYMBOLS: Final[Mapping[str, str]] = {
    "us$": "USD",
    "c$": "CAD",
    "ca$": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "nt$": "TWD",
    "hk$": "HKD",
    "s$": "SGD",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₩": "KRW",
    "₽": "RUB",
    "₴": "UAH",
    "₹": "INR",
    "₺": "TRY",
    "₪": "ILS",
}
DOLLARS: Final[Mapping[str, str]] = {  # the word before or behind that says whose dollars
    "canadian": "CAD",
    "australian": "AUD",
    "singapore": "SGD",
    "taiwan": "TWD",
    "hong kong": "HKD",
    "canadiens": "CAD",
    "australiens": "AUD",
    "canadienses": "CAD",
    "australianos": "AUD",
}
