"""Dates of events: stated, inferred from the publication date, and never invented. All sentences are our own."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.domain.transfers import DateBasis
from monitor.reading.dates import dates, event_date

PUBLISHED = date(2024, 11, 20)  # a Wednesday
LANGUAGES = ["en", "fr", "es", "de", "ru", "uk", "ar", "fa", "ko", "ja", "zh"]


def read(text: str, language: str, published: date | None = PUBLISHED) -> list[tuple[str, str, str, str]]:
    found = dates(text, 0, len(text), language, published)
    return [(str(one.first), str(one.last), one.precision, one.span.cut(text)) for one in found]


STATED = [
    ("en", "It sailed on 12 October 2024.", "2024-10-12", "2024-10-12", "day", "12 October 2024"),
    ("en", "It sailed on October 12, 2024, at night.", "2024-10-12", "2024-10-12", "day", "October 12, 2024"),
    ("en", "It sailed on Sept. 3, 2023.", "2023-09-03", "2023-09-03", "day", "Sept. 3, 2023"),
    ("en", "It sailed in March 2023.", "2023-03-01", "2023-03-31", "month", "March 2023"),
    ("en", "It sailed in 2023.", "2023-01-01", "2023-12-31", "year", "2023"),
    ("en", "It sailed in 2019-2021.", "2019-01-01", "2021-12-31", "range", "2019-2021"),
    ("en", "It sailed on 2024-10-12.", "2024-10-12", "2024-10-12", "day", "2024-10-12"),
    ("en", "It stayed 12-14 May 2024.", "2024-05-12", "2024-05-14", "range", "12-14 May 2024"),
    ("fr", "le 1er mars 2024", "2024-03-01", "2024-03-01", "day", "1er mars 2024"),
    ("fr", "en septembre 2023", "2023-09-01", "2023-09-30", "month", "septembre 2023"),
    ("fr", "en 2022", "2022-01-01", "2022-12-31", "year", "2022"),
    ("es", "el 12 de octubre de 2024", "2024-10-12", "2024-10-12", "day", "12 de octubre de 2024"),
    ("es", "en 2023", "2023-01-01", "2023-12-31", "year", "2023"),
    ("de", "am 12. Oktober 2024", "2024-10-12", "2024-10-12", "day", "12. Oktober 2024"),
    ("de", "am 12.10.2024", "2024-10-12", "2024-10-12", "day", "12.10.2024"),
    ("de", "im Jahr 2023", "2023-01-01", "2023-12-31", "year", "2023"),
    ("ru", "12 октября 2024 года", "2024-10-12", "2024-10-12", "day", "12 октября 2024"),
    ("ru", "в октябре 2023 года", "2023-10-01", "2023-10-31", "month", "октябре 2023"),
    ("ru", "в 2023 году", "2023-01-01", "2023-12-31", "year", "2023"),
    ("uk", "12 жовтня 2024 року", "2024-10-12", "2024-10-12", "day", "12 жовтня 2024"),
    ("uk", "у 2023 році", "2023-01-01", "2023-12-31", "year", "2023"),
    ("ar", "في ١٢ أكتوبر 2024", "2024-10-12", "2024-10-12", "day", "١٢ أكتوبر 2024"),
    ("ar", "في تشرين الأول/أكتوبر 2023", "2023-10-01", "2023-10-31", "month", "تشرين الأول/أكتوبر 2023"),
    ("ar", "عام 2023", "2023-01-01", "2023-12-31", "year", "2023"),
    ("fa", "۱۲ اکتبر ۲۰۲۴", "2024-10-12", "2024-10-12", "day", "۱۲ اکتبر ۲۰۲۴"),
    ("fa", "۳ مهر ۱۴۰۳", "2024-09-24", "2024-09-24", "day", "۳ مهر ۱۴۰۳"),
    ("fa", "سال ۱۴۰۲", "2023-03-21", "2024-03-19", "year", "۱۴۰۲"),
    ("ko", "2024년 10월 12일 출항했다", "2024-10-12", "2024-10-12", "day", "2024년 10월 12일"),
    ("ko", "2023년 출항했다", "2023-01-01", "2023-12-31", "year", "2023년"),
    ("ko", "2019~2021년 출항했다", "2019-01-01", "2021-12-31", "range", "2019~2021년"),
    ("ja", "2024年10月12日に出港した", "2024-10-12", "2024-10-12", "day", "2024年10月12日"),
    ("ja", "令和6年3月に出港した", "2024-03-01", "2024-03-31", "month", "令和6年3月"),
    ("zh", "2024年10月12日启航", "2024-10-12", "2024-10-12", "day", "2024年10月12日"),
    ("zh", "二零二三年不算，2023年才算", "2023-01-01", "2023-12-31", "year", "2023年"),
]

INFERRED = [
    ("en", "It sailed on 5 October.", "2024-10-05", "2024-10-05", "day", "5 October"),
    ("en", "It sailed in September.", "2024-09-01", "2024-09-30", "month", "September"),
    ("en", "It sailed last December.", "2023-12-01", "2023-12-31", "month", "December"),
    ("en", "It sailed in January.", "2024-01-01", "2024-01-31", "month", "January"),
    ("en", "It will sail in December.", "2024-12-01", "2024-12-31", "month", "December"),
    ("en", "It sailed on 25 December.", "2023-12-25", "2023-12-25", "day", "25 December"),
    ("en", "It sailed last month.", "2024-10-01", "2024-10-31", "month", "last month"),
    ("en", "It sailed last week.", "2024-11-11", "2024-11-17", "range", "last week"),
    ("en", "It sailed on Monday.", "2024-11-18", "2024-11-18", "day", "Monday"),
    ("en", "It sailed yesterday.", "2024-11-19", "2024-11-19", "day", "yesterday"),
    ("en", "It sailed this year.", "2024-01-01", "2024-12-31", "year", "this year"),
    ("en", "It sailed in October last year.", "2023-10-01", "2023-10-31", "month", "October last year"),
    ("ru", "в октябре прошлого года", "2023-10-01", "2023-10-31", "month", "октябре прошлого года"),
    ("de", "im Mai vergangenen Jahres", "2023-05-01", "2023-05-31", "month", "Mai vergangenen Jahres"),
    ("es", "el 3 de mayo del año pasado", "2023-05-03", "2023-05-03", "day", "3 de mayo del año pasado"),
    ("fr", "Reçu par Kim Jong Un en juillet.", "2024-07-01", "2024-07-31", "month", "juillet"),
    ("fr", "parti l’an dernier", "2023-01-01", "2023-12-31", "year", "l’an dernier"),
    ("es", "salió el mes pasado", "2024-10-01", "2024-10-31", "month", "el mes pasado"),
    ("es", "salió el 3 de mayo", "2024-05-03", "2024-05-03", "day", "3 de mayo"),
    ("de", "im vergangenen Jahr", "2023-01-01", "2023-12-31", "year", "im vergangenen Jahr"),
    ("de", "am Montag", "2024-11-18", "2024-11-18", "day", "Montag"),
    ("ru", "в прошлом месяце", "2024-10-01", "2024-10-31", "month", "в прошлом месяце"),
    ("ru", "отплыл 3 мая", "2024-05-03", "2024-05-03", "day", "3 мая"),
    ("uk", "торік", "2023-01-01", "2023-12-31", "year", "торік"),
    ("uk", "у березні", "2024-03-01", "2024-03-31", "month", "березні"),
    ("ar", "الشهر الماضي", "2024-10-01", "2024-10-31", "month", "الشهر الماضي"),
    ("fa", "ماه گذشته", "2024-10-01", "2024-10-31", "month", "ماه گذشته"),
    ("ko", "지난달 28일 출항했다", "2024-10-28", "2024-10-28", "day", "지난달 28일"),
    ("ko", "지난해 9월 출항했다", "2023-09-01", "2023-09-30", "month", "지난해 9월"),
    ("ko", "9월 1∼5일 정박했다", "2024-09-01", "2024-09-05", "range", "9월 1∼5일"),
    ("ko", "12일 출항했다", "2024-11-12", "2024-11-12", "day", "12일"),
    ("ko", "오는 25일 출항한다", "2024-11-25", "2024-11-25", "day", "25일"),
    ("ja", "昨年9月に出港した", "2023-09-01", "2023-09-30", "month", "昨年9月"),
    ("ja", "先月16日に出港した", "2024-10-16", "2024-10-16", "day", "先月16日"),
    ("ja", "23年12月に出港した", "2023-12-01", "2023-12-31", "month", "23年12月"),
    ("zh", "去年9月启航", "2023-09-01", "2023-09-30", "month", "去年9月"),
    ("zh", "上月启航", "2024-10-01", "2024-10-31", "month", "上月"),
]


@pytest.mark.parametrize(("language", "text", "first", "last", "precision", "written"), STATED)
def test_a_date_in_full_is_stated_and_needs_no_publication_date(
    language: str, text: str, first: str, last: str, precision: str, written: str
) -> None:
    assert read(text, language, None) == [(first, last, precision, written)]
    assert [one.basis for one in dates(text, 0, len(text), language, None)] == [DateBasis.STATED]


@pytest.mark.parametrize(("language", "text", "first", "last", "precision", "written"), INFERRED)
def test_a_date_in_part_is_inferred_from_publication_and_from_nothing_else(
    language: str, text: str, first: str, last: str, precision: str, written: str
) -> None:
    assert read(text, language) == [(first, last, precision, written)]
    assert [one.basis for one in dates(text, 0, len(text), language, PUBLISHED)] == [DateBasis.INFERRED]
    assert read(text, language, None) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "resolution 1718 (2006) and S/RES/2397"),
        ("en", "1,970 men with 2000 missiles, F-16 jets and the 2023 missiles deal"),
        ("en", "They may march to the sea, and May resigned; 10 may have died in may."),
        ("en", "since 2014, until March, by 2030, after October 2023, before Monday"),
        ("en", "on 31 February 2024"),
        ("en", "Black Friday and the Sunday Times"),
        ("en", "every Monday"),
        ("en", "in the last year"),
        ("en", "in 2049"),
        ("en", "It sailed in December."),
        ("fr", "le Groupe des Sept et Kim Jong Un"),
        ("fr", "une sonde vers Mars, depuis 2014, d’ici 2030"),
        ("es", "desde 2014, hasta marzo, 2.023 misiles"),
        ("de", "seit 2014 und bis März, 2023 Raketen"),
        ("ru", "с 2014 года, до марта, 2000 ракет, ракета С-2000"),
        ("uk", "з 2014 року, до березня"),
        ("ar", "منذ 2014 وحتى مارس، القرار 1718"),
        ("fa", "از سال ۲۰۱۴، قطعنامه ۱۷۱۸"),
        ("ko", "2014년부터, 3일간, 2개월, 매주 월요일마다, 10년 만에"),
        ("ja", "2014年以降、3日間、10年間、第3日目、98年3月"),
        ("zh", "2014年以来、3日内、10年间"),
    ],
)
def test_what_only_looks_like_a_date_or_bounds_one_is_not_read(language: str, text: str) -> None:
    assert read(text, language) == []


def test_a_date_long_after_publication_is_dropped() -> None:
    assert read("It is to sail in 2027.", "en") == []
    assert read("It is to sail in 2027.", "en", None) != []


def test_the_day_of_the_report_is_not_the_day_of_the_event() -> None:
    for language, text in [
        ("en", "He said on Monday that shells had been sent."),
        ("en", "SEOUL, Nov 19 (Yonhap) - Shells were sent."),
        ("ru", "Он заявил в понедельник, что снаряды переданы."),
        ("ko", "국방부는 19일 포탄이 갔다고 밝혔다"),
        ("ja", "防衛省は19日、砲弾が送られたと発表した"),
    ]:
        assert dates(text, 0, len(text), language, PUBLISHED), text
        assert event_date(text, 0, len(text), language, PUBLISHED) is None, text


def test_of_several_dates_the_nearest_to_what_is_told_is_taken() -> None:
    text = "In 2022 it signed; the 40 missiles came in March 2024."
    found = event_date(text, 0, len(text), "en", PUBLISHED, near=text.index("missiles"))
    assert found is not None
    assert found.span.cut(text) == "March 2024"
    found = event_date(text, 0, len(text), "en", PUBLISHED)
    assert found is not None
    assert found.span.cut(text) == "2022"


def test_spans_count_from_the_start_of_the_text_not_of_the_sentence() -> None:
    text = "First. It sailed in 2023. Then in 2024."
    (found,) = dates(text, 7, 25, "en", None)
    assert found.span.cut(text) == "2023"


@pytest.mark.parametrize(
    ("year", "first"),
    [(1395, "2016-03-20"), (1399, "2020-03-20"), (1400, "2021-03-21"), (1403, "2024-03-20"), (1404, "2025-03-21")],
)
def test_iranian_years_begin_on_the_published_days(year: int, first: str) -> None:
    text = f"۱ فروردین {year}"
    assert read(text, "fa", None) == [(first, first, "day", text)]


_PIECES = [
    *(text for _, text, *_ in STATED + INFERRED),
    *"0123456789۱٣１/.-,() \n\u200b\u202e\u0301",
    "2024", "May ", "in ", "года", "월", "日", "年", "月", "令和", "to ", "Monday", "اليوم", "\ud800", "İ", "ﷺ",
    "29 February ",
]  # fmt: skip


@given(
    st.lists(st.sampled_from(_PIECES) | st.text(max_size=6), max_size=12),
    st.sampled_from([*LANGUAGES, "und", "pt"]),
    st.none() | st.dates(),
)
def test_any_text_gives_dates_within_it_and_never_an_error(
    parts: list[str], language: str, published: date | None
) -> None:
    text = "".join(parts)
    start, end = min(1, len(text)), len(text)
    found = dates(text, start, end, language, published)
    for one in found:
        assert start <= one.span.start < one.span.end <= end
        assert one.first <= one.last
        assert one.precision in ("day", "month", "year", "range")
        assert published is not None or one.basis is DateBasis.STATED
    chosen = event_date(text, start, end, language, published, near=len(text) // 2)
    assert chosen is None or chosen in found


def test_work_grows_with_the_text_and_not_with_its_square() -> None:
    """Eight times the text may cost up to thirty times the processor time; with its square it would be sixty-four."""

    def cost(size: int) -> float:
        begun = time.process_time()
        for language in ("en", "ru", "ko", "ja"):
            for unit in ("9", "in ", "12-", "12 ", "5월", "日", "2024年", "a", "in 2022-", "в "):
                dates(unit * (size // len(unit)), 0, size, language, PUBLISHED)
        return time.process_time() - begun

    cost(1_000)
    assert cost(16_000) < 30 * min(cost(2_000), cost(2_000))


@pytest.mark.parametrize("published", [date.min, date.max, date(1, 1, 1), date(9999, 12, 31)])
def test_an_absurd_publication_date_infers_nothing(published: date) -> None:
    assert read("It sailed last month, on Monday and on 29 February.", "en", published) == []
