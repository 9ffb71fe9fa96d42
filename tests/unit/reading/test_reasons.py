"""Why a text is read as it is: the reasons add up to the scores, and who is found but not counted is told why."""

import time
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings

from monitor.domain import Alias, Article, Topic
from monitor.knowledge import load
from monitor.reading import read
from monitor.reading.reasons import Reason, Step, Trace, added_up
from tests.unit.reading.test_reader import TEXT
from tests.unit.reading.test_topics import ARMS, OTHER, TEST, UN

MORE = [
    "Arms embargo: weapons seized on the way from Iran to Yemen, and drones delivered to the Houthis",
    "The club was sanctioned by the court after the film about missiles",
    "Gun law: weapons sold to France",
    "The United Nations criticised US sanctions against Cuba",
    "Moscow and Delhi agreed to produce missiles in India together",
    "France received shells",
    "France fired a missile at Libya in the war",
    "Turkey delivers missiles to Somalia after the bombardment, an offensive and an attack",
    "The army will buy shells made at home",
    "Football: the UN banned sanctions of the club, a court said",
    "France fired a missile at Libya",
]


def explained(title: str, body: str = "", day: datetime | None = None) -> Trace:
    trace = Trace()
    read(Article(title, body, published_at=day), load(), trace)
    return trace


def said(trace: Trace, entity: str) -> list[str]:
    return [one.why for one in trace.not_counted if entity in one.entities]


def check_sums(reasons: list[Reason]) -> None:
    """What a sum of its own comes to is what its parts add up to."""
    total = 0.0
    for reason in reasons:
        if reason.step is Step.OPEN:
            total = 0.0
        elif reason.step is Step.PART:
            total += reason.value
        elif reason.step is Step.CLOSE:
            assert round(reason.value, 9) == round(total, 9), reasons


def check(article: Article) -> None:
    trace = Trace()
    reading = read(article, load(), trace)
    assert reading == read(article, load())
    kept = {topic.topic: topic.score for topic in reading.topics}
    for topic in Topic:
        for row in trace.sentences:
            check_sums(trace.about(topic, row.number))
        sentences = [round(max(0.0, added_up(trace.about(topic, row.number))), 9) for row in trace.sentences]
        whole = trace.about(topic)
        if sentences:
            assert whole[0].step is Step.BASE
            assert round(whole[0].value, 9) == max(sentences), topic
        if topic in kept:
            assert kept[topic] == pytest.approx(min(1.0, added_up(whole)), abs=0.001), topic


@pytest.mark.parametrize("title", [*ARMS, *UN, *OTHER, *TEST, *MORE])
def test_the_reasons_add_up_to_the_score(title: str) -> None:
    check(Article(title, ""))
    check(Article("", f"Something else happened. {title}. {title}"))


@settings(max_examples=40, deadline=None)
@given(TEXT, TEXT)
def test_whatever_the_text_the_reasons_add_up_and_change_nothing(title: str, body: str) -> None:
    check(Article(title, body))


def test_a_score_says_what_earned_it() -> None:
    trace = explained("Iran delivered drones to Sudan")
    words = [reason.words for reason in trace.about(Topic.ARMS_TRANSFER, 0)]
    assert words[0] == "a word of giving or getting, and weapons"
    assert "two parties or more are named" in words
    assert "in the title" in words


@pytest.mark.parametrize(
    ("title", "body", "entity", "why"),
    [
        ("News of the day", "SEOUL, June 3 (Yonhap) -- Ministers met in Paris.", "KR", "in a dateline"),
        ("He read the Korea Herald", "", "KR", "inside a longer name: Korea Herald (a phrase that names nobody)"),
        ("She lives in South Korea", "", "KP", ""),
        ("All of us went home", "", "US", "counts only as written: US"),
        ("Fine china plates", "", "CN", "counts only with a capital"),
        ("The Iranopolis was flooded", "", "IR", "part of a longer word"),
    ],
)
def test_a_name_that_does_not_count_is_told_why(title: str, body: str, entity: str, why: str) -> None:
    reasons = said(explained(title, body), entity)
    assert any(why in reason for reason in reasons) if why else not reasons, reasons


def test_a_name_that_needs_a_cue_says_which_would_do() -> None:
    lone = next(
        (entity, alias)
        for entity in load().entities.values()
        for alias in entity.aliases
        if alias.language == "en" and alias.cues and not alias.valid_from and len(alias.text) > 5
    )
    entity, alias = lone
    reasons = said(explained(f"{alias.text} was quiet today"), entity.id)
    assert any(reason.startswith("no cue in reach; it needs one of: ") for reason in reasons)


def test_a_name_of_another_time_says_which_days_it_was() -> None:
    knowledge = load()
    office = Alias("the Lord of Quays", "en", valid_from=date(2020, 5, 1))
    france = replace(knowledge.entities["FR"], aliases=(office,))
    changed = replace(knowledge, entities={**knowledge.entities, "FR": france}, version="with an office")
    trace = Trace()
    read(Article("We met The Lord of Quays", "", published_at=datetime(1990, 1, 1, tzinfo=UTC)), changed, trace)
    assert said(trace, "FR") == ["did not mean this on the day of the article (2020-05-01..)"]


def test_what_counts_is_not_among_what_does_not() -> None:
    title = "North Korea shipped missiles to Russia"
    assert {one.entities for one in explained(title).not_counted}.isdisjoint({("RU",), ("KP",), ("missile_other",)})


def test_explaining_a_megabyte_takes_no_more_than_some_readings() -> None:
    for piece in ("The Korea Herald on china and us, KN. ", "North Korea shipped missiles to Russia. "):
        article = Article("", (piece * 30_000)[:1_000_000])
        started = time.process_time()
        read(article, load())
        plain = time.process_time() - started
        started = time.process_time()
        explained("", article.body)
        assert time.process_time() - started < 10 * plain + 5
