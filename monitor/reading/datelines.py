"""Datelines and agency tags: where a report was filed is no mention of the state (design §5.8)."""

from __future__ import annotations

import re
from typing import Final

_AGENCIES: Final = (
    "reuters|ap|afp|yonhap|tass|itar-tass|efe|dpa|kyodo|xinhua|bloomberg|ani|pti|ians|upi|irna|interfax|ria novosti|"
    "ukrinform|newsis|cnn|aap|anadolu|aa|europa press|ansa|apa|sda|kna|jiji|cns|vna|antara|bernama|ntb|tt|belga|"
    "рейтер|тасс|риа новости|интерфакс|укринформ|укрінформ|унн|уніан|унианн|regnum|"
    "رويترز|أ ف ب|ا ف ب|د ب أ|الأناضول|وام|واس|شينخوا|إيرنا|ایرنا|تسنیم|ایسنا|فارس|رویترز"
)
_UPPER: Final = "A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ"
# SEOUL, June 3 (Yonhap) -- / PARIS (AFP) — / Berlin (dpa) - / MANILA, April 13 (Reuters) - / موسكو (رويترز) -
_WITH_AGENCY: Final = re.compile(
    rf"^[ \t]*(?:[^\s(),]+[ \t,]+){{1,6}}?[(\[]\s?(?:{_AGENCIES})\b[^()\[\]\n]{{0,25}}[)\]]\s*[-–—:.]+", re.I | re.M
)
# MOSCOW, January 21. /TASS/. / МОСКВА, 3 июня. /ТАСС/ / МОСКВА, 3 июн — РИА Новости.
_WITH_SLASHES: Final = re.compile(
    rf"^[ \t]*[^\n/]{{2,60}}?/\s?(?:{_AGENCIES})\s?/|"
    rf"^[ \t]*[{_UPPER}][^\n,.]{{1,40}},\s*\d{{1,2}}\s\w{{3,9}}\.?\s*[-–—]\s*(?:{_AGENCIES})\b",
    re.I | re.M,
)
# WASHINGTON, April 13 — / KYIV, Ukraine — / GENEVA — : capitals at the head of the text, then a dash. Words are taken
# whole (++): else a line of capitals could be split into them in more ways than anyone can wait for.
_IN_CAPITALS: Final = re.compile(
    rf"^[ \t]*(?:[{_UPPER}][{_UPPER}.'’-]++[ ,/]*+){{1,5}}+(?:[{_UPPER}]\w++\.?,?\s?){{0,3}}"
    r"(?:\(?[^\W\d_]{3,9}\.?\s)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?,?\s?)?(?:20\d\d)?\)?\s*(?:[-–—]{1,2}\s|//)",
    re.M,
)
# (서울=연합뉴스) 홍길동 기자 = / [워싱턴=뉴시스] / 【北京=共同】/ 【ソウル時事】/ [東京 3日 ロイター]
_IN_BRACKETS: Final = re.compile(
    r"[(\[（【［〔][^()\[\]（）【】［］〔〕\n]{1,24}[=＝][^()\[\]（）【】［］〔〕\n]{1,24}[)\]）】］〕](?:[^\n=]{2,22}(?:기자|특파원)\s?=)?|"
    r"[\[【［][^\[\]【】［］\n]{1,20}(?:ロイター|時事|共同|AFP|CNN|AP|路透|新华|中央社)[^\[\]【】［］\n]{0,10}[\]】］]",
)
# 新华社北京6月3日电 / 中新网北京6月3日电 / 中央社華盛頓3日電 / 据新华社平壤电 / （中央社記者…台北3日電）
_CHINESE: Final = re.compile(
    r"(?:新华社|新華社|中新社|中新网|中国新闻网|中央社|法新社|路透社|美联社|美聯社|共同社|韩联社|韓聯社|塔斯社|人民网|参考消息网|环球网|国际在线|本报)"
    r"(?:记者|記者)?[^\s，。,.\n]{1,16}?(?:\d{1,2}月)?\d{0,2}日?[电電讯訊](?=[^影视視力子话話脑池压台邮磁站网]|$)"
)
_LINE_HEAD: Final = 400  # characters of the text within which a dateline can stand


def datelines(title: str, body: str) -> list[tuple[int, int]]:
    """Code-point spans of ``title + "\\n" + body`` in which names do not count, in order of their start."""
    found: list[tuple[int, int]] = []
    offset = len(title) + 1
    head = body[:_LINE_HEAD]
    for pattern in (_WITH_AGENCY, _WITH_SLASHES, _IN_CAPITALS):
        found.extend((offset + match.start(), offset + match.end()) for match in pattern.finditer(head))
    for text, shift in ((title, 0), (body[:_LINE_HEAD], offset)):
        for pattern in (_IN_BRACKETS, _CHINESE):
            found.extend((shift + match.start(), shift + match.end()) for match in pattern.finditer(text))
    return sorted(found)
