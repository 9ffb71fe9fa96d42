"""One filter, one meaning: what each field selects, in articles and in mentions alike, against a plain reckoning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from db.engine import reader, writer
from db.models import Article, Mention
from db.queries import actors, articles, overview
from db.queries.export import iter_articles
from db.queries.where import articles_where, mentions_where, previous_period
from db.write import store
from monitor.domain import Cause, FeedKind, Topic
from monitor.filter import Filter
from monitor.query import QueryError

from .build import NOW, TODAY, entry, feed, join, new, on, reading

KOREAN, FRENCH, NGO = 1, 2, 3


@dataclass(frozen=True)
class Made:
    """An article as it was made: what a filter should find it by."""

    day: date
    language: str
    relevance: float
    topics: tuple[Topic, ...]
    mentions: tuple[str, ...]
    word: str
    feeds: tuple[int, ...]


MADE = (
    Made(TODAY, "ko", 0.9, (Topic.ARMS_TRANSFER,), ("KP", "RU", "uav"), "drone", (KOREAN,)),
    Made(TODAY, "en", 0.6, (Topic.UN_SANCTIONS, Topic.WEAPONS_TEST), ("KP", "komid"), "panel", (KOREAN, FRENCH)),
    Made(TODAY - timedelta(1), "fr", 0.2, (), ("FR",), "drone", (FRENCH,)),
    Made(TODAY - timedelta(6), "fr", 0.5, (Topic.ARMS_TRANSFER,), ("RU", "sys-shahed-136", "uav"), "ship", (FRENCH,)),
    Made(TODAY - timedelta(7), "en", 0.7, (Topic.OTHER_SANCTIONS,), ("IR", "RU"), "panel", (NGO,)),
    Made(TODAY - timedelta(40), "ko", 0.0, (), (), "storm", (KOREAN, NGO)),
)
COUNTRIES = {KOREAN: "KR", FRENCH: "FR", NGO: "KR"}
KINDS = {KOREAN: "agency", FRENCH: "agency", NGO: "ngo"}


def fill(session: Session) -> None:
    for number in (KOREAN, FRENCH, NGO):
        feed(session, number, country=COUNTRIES[number], kind=FeedKind(KINDS[number]), now=NOW - timedelta(days=100))
    for number, made in enumerate(MADE, 1):
        text = entry(f"About a {made.word}", guid=f"g{number}", url=f"https://e.example/{number}",
                     published_at=on(made.day, 1))  # fmt: skip
        read = reading(made.language, made.relevance, topics=made.topics, mentions=made.mentions)
        store(session, made.feeds[0], [new(text, read)], cause=Cause.LOAD, now=NOW)
        for other in made.feeds[1:]:
            store(session, other, [join(number, text, key=f"j{number}")], cause=Cause.LOAD, now=NOW)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with writer(engine) as writing:
        fill(writing)
    with reader(engine) as session:
        yield session


def expected(flt: Filter) -> set[int]:
    """The numbers of the articles that match, by plain reckoning."""
    since, until = flt.days(TODAY)
    return {
        number
        for number, made in enumerate(MADE, 1)
        if (since is None or made.day >= since)
        and (until is None or made.day <= until)
        and (not flt.languages or made.language in flt.languages)
        and (not flt.topics or {topic.value for topic in made.topics} & set(flt.topics))
        and made.relevance >= flt.relevance
        and (not flt.actors or set(flt.actors) & set(made.mentions))
        and (not flt.items or set(flt.items) & set(made.mentions))
        and (not flt.query or flt.query == made.word)
        and (
            not (flt.feeds or flt.countries or flt.kinds)
            or any(
                (not flt.feeds or feed in flt.feeds)
                and (not flt.countries or COUNTRIES[feed] in flt.countries)
                and (not flt.kinds or KINDS[feed] in flt.kinds)
                for feed in made.feeds
            )
        )
    }


def some(*values: object) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.sampled_from(values), unique=True, max_size=2).map(tuple)


days = st.one_of(st.none(), st.integers(0, 45).map(lambda n: TODAY - timedelta(n)))
FILTERS = st.builds(
    lambda last, since, until, **more: Filter(
        last=last, since=None if last else since, until=None if last else until, **more
    ),
    st.sampled_from([None, 1, 7, 8, 60]), days, days,
    languages=some("ko", "fr", "en", "xx"), countries=some("KR", "FR"), feeds=some(1, 2, 3, 9),
    kinds=some("agency", "ngo"), topics=some(*(topic.value for topic in Topic)), actors=some("KP", "RU", "komid"),
    items=some("uav", "sys-shahed-136"), query=st.sampled_from(["", "", "drone", "panel"]),
    relevance=st.sampled_from([0.0, 0.5, 0.7]),
)  # fmt: skip


@given(FILTERS)
@example(Filter())
@example(Filter(relevance=0.5))
@example(Filter(last=7))
@example(Filter(since=TODAY - timedelta(7), until=TODAY - timedelta(6)))
@example(Filter(languages=("fr", "xx")))
@example(Filter(topics=("un_sanctions", "other_sanctions")))
@example(Filter(actors=("RU",), items=("uav",)))
@example(Filter(feeds=(2, 3)))
@example(Filter(countries=("FR",), query="drone"))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_filter_selects_what_it_says_in_articles_and_mentions(session: Session, flt: Filter) -> None:
    wanted = expected(flt)
    ids = session.scalars(select(Article.id).where(*articles_where(session, flt, today=TODAY))).all()
    assert sorted(ids) == sorted(wanted)
    named = session.execute(
        select(Mention.article_id, Mention.entity_id).where(*mentions_where(session, flt, today=TODAY))
    ).all()
    assert {tuple(row) for row in named} == {(n, id) for n in wanted for id in MADE[n - 1].mentions}
    assert articles.count_articles(session, flt, today=TODAY) == len(wanted)
    assert {row.id for row in articles.list_articles(session, flt, today=TODAY).rows} == wanted
    assert {row.id for row in iter_articles(session, flt, today=TODAY)} == wanted
    assert overview.kpis(session, flt, today=TODAY).articles.value == len(wanted)
    shown = {row.entity: row.articles for row in actors.ranking(session, flt, today=TODAY)}
    assert shown == {
        id: sum(id in MADE[n - 1].mentions for n in wanted)
        for id in ("KP", "RU", "IR", "FR", "komid")
        if any(id in MADE[n - 1].mentions for n in wanted)
    }


def test_a_feed_has_to_be_of_the_country_and_of_the_kind(session: Session) -> None:
    flt = Filter(countries=("KR",), kinds=("ngo",))
    ids = {row.id for row in articles.list_articles(session, flt, today=TODAY).rows}
    assert ids == {5, 6}, "an agency of Korea and an NGO of France would be none"


def test_a_query_that_cannot_be_read_is_an_error_and_no_unfiltered_figure(session: Session) -> None:
    with pytest.raises(QueryError):
        articles.count_articles(session, Filter(query="drone AND ("), today=TODAY)


@pytest.mark.parametrize(
    ("flt", "period"),
    [
        (Filter(last=7), (date(2026, 2, 25), date(2026, 3, 3))),
        (Filter(since=date(2026, 3, 1), until=date(2026, 3, 2)), (date(2026, 2, 27), date(2026, 2, 28))),
        (Filter(since=date(2026, 3, 9)), (date(2026, 3, 7), date(2026, 3, 8))),
        (Filter(), None),
        (Filter(until=date(2026, 3, 2)), None),
        (Filter(since=date(1, 1, 2)), None),
    ],
)
def test_the_period_before_is_as_long_and_ends_the_day_before(flt: Filter, period: tuple[date, date] | None) -> None:
    before = previous_period(flt, TODAY)
    assert (before and (before.since, before.until)) == period
