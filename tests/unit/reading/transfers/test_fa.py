"""Who is said to supply what to whom, in Persian: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    ("ترکیه چهل پهپاد مسلح به سومالی تحویل داد", {"TR>SO uav confirmed"}),
    ("صربستان گلوله‌های توپ به ارمنستان فرستاد", {"RS>AM ammunition confirmed"}),
    ("فرانسه بیست خودروی زرهی به گابن داد", {"FR>GA armoured_vehicle confirmed"}),
    ("نروژ به مولداوی سامانه پدافند هوایی می‌دهد", {"NO>MD air_defence planned"}),
    ("پیونگ‌یانگ موشک و گلوله توپ به مسکو ارسال کرد", {"KP>RU missile_other confirmed", "KP>RU ammunition confirmed"}),
    ("مصر ارتش سودان را به مهمات مجهز کرد", {"EG>SD ammunition confirmed"}),
    ("ایران موشک‌های ضدتانک در اختیار حوثی‌ها گذاشته است", {"IR>houthis missile_other confirmed"}),
    ("برزیل و شیلی به هندوراس تفنگ فروختند", {"BR>HN small_arms confirmed", "CL>HN small_arms confirmed"}),
    ("آلمان به لتونی و لیتوانی تانک می‌فرستد", {"DE>LV armoured_vehicle planned", "DE>LT armoured_vehicle planned"}),
    ("پهپادهای ایرانی به اتیوپی تحویل داده شد", {"IR>ET uav confirmed"}),
    ("انتقال موشک‌های بالستیک کره شمالی به روسیه", {"KP>RU ballistic_missile confirmed"}),
    ("آمریکا با فروش موشک جاولین به ایرلند موافقت کرد", {"US>IE missile_other planned"}),
    ("کمک نظامی کانادا به لتونی", {"CA>LV weapons_unspecified confirmed"}),
    ("ارتش سودان از مصر گلوله توپ دریافت کرد", {"EG>SD ammunition confirmed"}),
    ("مراکش سامانه پدافند هوایی اسرائیلی خرید", {"IL>MA air_defence confirmed"}),
    ("خرید جنگنده‌های چینی توسط میانمار", {"CN>MM combat_aircraft confirmed"}),
    ("چین نیجر را مسلح می‌کند", {"CN>NE weapons_unspecified confirmed"}),
    ("نیجر از فرانسه بالگرد تهاجمی خواست", {"FR>NE helicopter planned"}),
    ("اوکراین از آلمان خواست موشک تاروس به این کشور بدهد", {"DE>UA missile_other planned"}),
    ("توقیف لنج حامل تفنگ‌های ایرانی به مقصد یمن", {"IR>YE small_arms interdicted"}),
    (
        "پیونگ‌یانگ در ازای گلوله توپ از مسکو سامانه پدافند هوایی گرفت",
        {"RU>KP air_defence confirmed", "KP>RU ammunition confirmed"},
    ),
    ("لهستان و سوئد به طور مشترک پهپاد تولید می‌کنند", {"PL-SE uav planned"}),
    ("تجارت تسلیحاتی بلاروس و میانمار رشد کرد", {"BY-MM weapons_unspecified confirmed"}),
    ("صربستان ارسال مهمات به اوکراین را تکذیب کرد", {"RS>UA ammunition denied"}),
    ("سوئیس از ارسال تانک به اوکراین خودداری کرد", {"CH>UA armoured_vehicle denied"}),
    ("کانادا صادرات تسلیحات به ترکیه را تعلیق کرد", {"CA>TR weapons_unspecified halted"}),
    ("ایران متهم است که به سودان پهپاد داده است", {"IR>SD uav alleged"}),
    ("سئول کره شمالی را به ارسال گلوله توپ به روسیه متهم کرد", {"KP>RU ammunition alleged"}),
    ("اوکراین می‌گوید ایران به روسیه پهپاد تحویل داده است", {"IR>RU uav claimed"}),
    ("کی‌یف تأیید کرد که از استونی هویتزر دریافت کرده است", {"EE>UA artillery confirmed"}),
    ("موشک‌های روسی برای الجزایر", {"RU>DZ missile_other confirmed"}),
    ("وزیر دفاع آلمان گفت که این کشور دو سامانه پاتریوت به اوکراین خواهد داد", {"DE>UA air_defence planned"}),
    ("آمریکا به تایوان موشک هارپون می‌فروشد", {"US>TW missile_other planned"}),
    ("قرار است روسیه تا پایان سال جنگنده سوخو-۳۵ به ایران تحویل دهد", {"RU>IR combat_aircraft planned"}),
    ("هیچ مدرکی وجود ندارد که چین به روسیه سلاح داده باشد", {"CN>RU weapons_unspecified denied"}),
    ("پهپادهای ساخت ترکیه به اتیوپی فروخته شدند", {"TR>ET uav confirmed"}),
    ("محموله سلاح ایران برای حزب‌الله در سوریه کشف شد", {"IR>hezbollah weapons_unspecified interdicted"}),
    ("رواندا متهم به تسلیح شورشیان ام۲۳ شد", {"RW>m23 weapons_unspecified alleged"}),
    ("بریتانیا صدور مجوز صادرات سلاح به اسرائیل را متوقف کرد", {"GB>IL weapons_unspecified halted"}),
    ("عراق برای خرید جنگنده رافال با فرانسه مذاکره می‌کند", {"FR>IQ combat_aircraft planned"}),
    ("پاکستان از چین زیردریایی تحویل گرفت", {"CN>PK warship_submarine confirmed"}),
    ("هند از روسیه سامانه اس-۴۰۰ خریده است", {"RU>IN air_defence confirmed"}),
    ("به گفته مقام‌های آمریکایی ایران موشک بالستیک در اختیار روسیه قرار داده است", {"IR>RU ballistic_missile claimed"}),
    ("دانمارک جنگنده‌های اف-۱۶ را به آرژانتین فروخت", {"DK>AR combat_aircraft confirmed"}),
    ("ایران ارسال پهپاد به روسیه را رد کرد", {"IR>RU uav denied"}),
    ("بلژیک وعده داد سی فروند اف-۱۶ به اوکراین بدهد", {"BE>UA combat_aircraft planned"}),
    ("پوتین: به ایران سلاح می‌فروشیم", {"RU>IR weapons_unspecified planned"}),
    ("مسلح کردن حوثی‌ها توسط ایران", {"IR>houthis weapons_unspecified confirmed"}),
    ("تحویل جنگنده‌های میراژ فرانسه به اوکراین", {"FR>UA combat_aircraft confirmed"}),
    ("امارات به نیروهای واکنش سریع سودان سلاح می‌دهد", {"AE>rapid-support-forces weapons_unspecified planned"}),
    ("پوتین می‌گوید روسیه به کوبا موشک خواهد فرستاد", {"RU>CU missile_other planned"}),
    ("اتحادیه اروپا ایران را به دلیل ارسال پهپاد به روسیه تحریم کرد", {"IR>RU uav confirmed"}),
    ("کره جنوبی به لهستان تانک صادر می‌کند و از آمریکا جنگنده می‌خرد", {"KR>PL armoured_vehicle confirmed"}),
    ("ایران پهپاد تحویل روسیه داد", {"IR>RU uav confirmed"}),
    ("چین اتهام ارسال سلاح به روسیه را رد کرد", {"CN>RU weapons_unspecified denied"}),
]  # fmt: skip

NOTHING = [
    "روسیه با پهپادهای ایرانی به کی‌یف حمله کرد",
    "اسرائیل انبارهای سلاح در لبنان را هدف قرار داد",
    "ژاپن در جزایر جنوبی موشک مستقر می‌کند",
    "ایران موشک بالستیک تازه‌ای آزمایش کرد",
    "عربستان کمک‌های انسان‌دوستانه به سودان فرستاد",
    "فرانسه به رومانی نیرو اعزام کرد",
    "حوثی‌ها به سوی اسرائیل موشک شلیک کردند",
    "ارتش هند توپ‌های ساخت داخل سفارش داد",
    "مصر از روسیه گندم می‌خرد",
    "اسرائیل به ارتش لبنان برای خلع سلاح حزب‌الله مهلت داد",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_persian_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_persian_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
