"""What pages show: lists, one article, figures, rankings, streams, sources, health."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, insert
from sqlalchemy.orm import Session

from db.engine import reader, writer
from db.entities import sync_entities
from db.feeds import finish_fetch, set_feed_active
from db.ledger import heartbeat
from db.models import Alert
from db.people import person_id
from db.queries import actors, articles, overview, sources, versions
from db.queries.export import iter_articles, iter_mentions
from db.queries.rows import ActorCount, DayCount, EntityDay, LanguageCount
from db.write import store
from monitor.domain import Cause, FeedFormat, Mention, Outcome, Span, Topic, UnRef, article_text
from monitor.filter import Filter

from .build import NOW, TODAY, Known, change, done, entity, entry, feed, join, new, on, reading

ARMS, UN = Topic.ARMS_TRANSFER, Topic.UN_SANCTIONS
ALL = Filter()
DAY = timedelta(days=1)


def put(session: Session, number: int, day: date, *mentions: str, source: int = 1, language: str = "en",
        topics: tuple[Topic, ...] = (), relevance: float | None = None, **more: str) -> int:  # fmt: skip
    text = entry(
        more.get("title", f"Report {number}"),
        guid=f"g{number}",
        url=f"https://e.example/{number}",
        published_at=on(day, 1),
    )
    found = reading(
        language,
        (0.8 if topics else 0.1) if relevance is None else relevance,
        topics=topics,
        mentions=mentions,
        times=2,
    )
    stored = store(
        session, feed(session, source), [new(text, found, source_id=more.get("source_id"))], cause=Cause.LIVE, now=NOW
    )
    return stored.article_ids[0]


@pytest.fixture
def writing(engine: Engine) -> Iterator[Session]:
    with writer(engine) as session:
        sync_entities(
            session,
            Known(entity("KP", name="North Korea"), entity("RU", name="Russia"), entity("uav", "item", "Drones")),
        )
        yield session


# ---------------------------------------------------------------- lists


def test_pages_of_a_list_follow_on_without_gap_or_repeat(writing: Session) -> None:
    for number in range(7):
        put(writing, number, TODAY - DAY * (number // 3))  # three share one moment
    seen: list[int] = []
    cursor = None
    while True:
        page = articles.list_articles(writing, ALL, today=TODAY, limit=2, before=cursor)
        seen += [row.id for row in page.rows]
        cursor = page.next
        if cursor is None:
            break
    assert seen == [3, 2, 1, 6, 5, 4, 7]


def test_an_article_stored_between_two_pages_shifts_nothing(writing: Session) -> None:
    for number in range(4):
        put(writing, number, TODAY - DAY * number)
    first = articles.list_articles(writing, ALL, today=TODAY, limit=2)
    put(writing, 9, TODAY)
    second = articles.list_articles(writing, ALL, today=TODAY, limit=2, before=first.next)
    assert [row.id for row in (*first.rows, *second.rows)] == [1, 2, 3, 4]
    assert second.next is None


def test_a_row_says_what_proves_it(writing: Session) -> None:
    id = put(writing, 1, TODAY, "KP", "komid", "uav", "regime-1718", topics=(ARMS,), title="Convoy seen today")
    store(writing, feed(writing, 2), [join(id, entry("Also"))], cause=Cause.LIVE, now=NOW)
    (row,) = articles.list_articles(writing, ALL, today=TODAY).rows
    assert (row.evidence, row.topics, row.feeds, row.feed_title) == ("Convoy", ("arms_transfer",), 2, "Feed 1")
    assert (row.states, row.actors, row.items) == (("KP",), ("komid",), ("uav",))


def test_the_pill_counts_only_what_matches_and_came_later(writing: Session) -> None:
    put(writing, 1, TODAY, "KP")
    since = articles.newest_id(writing)
    put(writing, 2, TODAY - 5 * DAY, "KP")
    put(writing, 3, TODAY, "RU")
    put(writing, 4, TODAY - 40 * DAY, "KP")
    assert articles.new_since(writing, Filter(last=30, actors=("KP",)), today=TODAY, since_id=since) == 1


# ---------------------------------------------------------------- one article


def test_one_article_with_all_that_is_known_of_it(writing: Session) -> None:
    writing.execute(
        insert(Alert).values(
            person_id=person_id(writing, NOW),
            name="Drones",
            query="actor:KP",
            active=True,
            created_at=NOW,
            updated_at=NOW,
        )
    )
    text = entry("Convoy seen", guid="g1")
    found = reading("en", 0.8, topics=[UN], mentions=["KP", "nowhere"], un_refs=[UnRef("2397", Span(7, 11))])
    store(writing, feed(writing), [new(text, found)], cause=Cause.LIVE, now=NOW)
    edited = entry("Convoy seen again", guid="g1")
    store(writing, 1, [change(1, edited, found)], cause=Cause.LIVE, now=NOW + DAY)
    detail = articles.article_detail(writing, 1)
    assert detail is not None
    assert detail.text == article_text("Convoy seen again", edited.summary)
    assert [(row.cause, row.title) for row in detail.revisions] == [("live", "Convoy seen"), ("edit", edited.title)]
    assert [(row.topic, row.evidence[0].cut(detail.text)) for row in detail.topics] == [("un_sanctions", "Convoy")]
    assert [(row.entity, row.name, row.kind) for row in detail.mentions] == [
        ("KP", "North Korea", "state"), ("nowhere", "nowhere", "state"),
    ]  # fmt: skip
    assert [row.symbol for row in detail.un_refs] == ["2397"]
    assert [(row.alert_name, row.live) for row in detail.caught_by] == [("Drones", True)]
    assert [(row.feed_title, row.merged_by, row.owns_text) for row in detail.appearances] == [
        ("Feed 1", "new guid", True)
    ]
    assert (detail.reader_version, detail.learned_at) == ("reader-1", NOW + DAY)


def test_an_article_that_is_not_there_is_none(writing: Session) -> None:
    assert articles.article_detail(writing, 5) is None


# ---------------------------------------------------------------- figures


def test_figures_of_a_period_stand_beside_the_period_before(writing: Session) -> None:
    feed(writing, 1, now=NOW - 90 * DAY)
    put(writing, 1, TODAY, "KP", "uav", topics=(ARMS,))
    put(writing, 2, TODAY, "KP", "RU")
    put(writing, 3, TODAY - 2 * DAY, "komid", source=2)
    put(writing, 4, TODAY - 3 * DAY, "IR", topics=(UN,))
    put(writing, 5, TODAY - 9 * DAY, "IR")
    found = overview.kpis(writing, Filter(last=3), today=TODAY)
    assert found.days == (TODAY - 2 * DAY, TODAY - DAY, TODAY)
    assert (found.previous_since, found.previous_until) == (TODAY - 5 * DAY, TODAY - 3 * DAY)
    assert found.articles == articles_kpi(3, 1, (1, 0, 2))
    assert found.relevant == articles_kpi(1, 1, (0, 0, 1))
    assert found.feeds == articles_kpi(2, 1, (1, 0, 1))
    assert found.actors == articles_kpi(3, 1, (1, 0, 2))
    assert found.hits == articles_kpi(0, 0, (0, 0, 0))


def articles_kpi(value: int, previous: int | None, series: tuple[int, ...]) -> overview.Kpi:
    return overview.Kpi(value, previous, series)


def test_hits_are_counted_by_the_day_of_their_article(writing: Session) -> None:
    writing.execute(
        insert(Alert).values(
            person_id=person_id(writing, NOW), name="a", query="actor:KP", active=True, created_at=NOW, updated_at=NOW
        )
    )
    put(writing, 1, TODAY - DAY, "KP")
    put(writing, 2, TODAY - 3 * DAY, "KP")
    assert overview.kpis(writing, Filter(last=2), today=TODAY).hits == articles_kpi(1, 1, (1, 0))


def test_the_period_before_is_complete_only_when_the_feeds_were_watched_through_it(writing: Session) -> None:
    feed(writing, 1, now=NOW - 60 * DAY)
    put(writing, 1, TODAY, source=1)
    assert overview.kpis(writing, Filter(last=30), today=TODAY).previous_complete
    assert not overview.kpis(writing, Filter(last=40), today=TODAY).previous_complete
    for number in (2, 3):
        put(writing, number, TODAY, source=2)  # added today, and brings most of it
    assert not overview.kpis(writing, Filter(last=30), today=TODAY).previous_complete


def test_a_loaded_archive_counts_as_watched_since_its_first_day(writing: Session) -> None:
    feed(writing, 5, format=FeedFormat.LOAD)
    put(writing, 1, TODAY, source=5)
    put(writing, 2, TODAY - 70 * DAY, source=5)
    assert overview.kpis(writing, Filter(last=30), today=TODAY).previous_complete


def test_all_time_begins_with_the_first_article_and_has_no_period_before(writing: Session) -> None:
    put(writing, 1, TODAY - 2 * DAY)
    found = overview.kpis(writing, ALL, today=TODAY)
    assert (found.since, found.until, found.articles) == (TODAY - 2 * DAY, TODAY - 2 * DAY, articles_kpi(1, None, (1,)))
    assert not found.previous_complete


def test_an_empty_archive_has_figures_of_nothing(writing: Session) -> None:
    found = overview.kpis(writing, ALL, today=TODAY)
    assert (found.since, found.until, found.articles) == (TODAY, TODAY, articles_kpi(0, None, (0,)))
    assert overview.top_actors(writing, ALL, today=TODAY) == []


def test_an_article_with_two_topics_counts_in_both(writing: Session) -> None:
    put(writing, 1, TODAY, topics=(ARMS, UN))
    put(writing, 2, TODAY)
    put(writing, 3, TODAY - DAY, topics=(UN,))
    assert overview.articles_per_day(writing, ALL, today=TODAY) == [
        DayCount(TODAY - DAY, "un_sanctions", 1),
        DayCount(TODAY, "arms_transfer", 1),
        DayCount(TODAY, "un_sanctions", 1),
        DayCount(TODAY, None, 1),
    ]


def test_top_actors_are_ranked_by_articles_and_leave_out_goods(writing: Session) -> None:
    put(writing, 1, TODAY, "KP", "uav")
    put(writing, 2, TODAY, "KP", "RU")
    put(writing, 3, TODAY, "uav")
    put(writing, 4, TODAY)
    assert overview.top_actors(writing, ALL, today=TODAY) == [
        ActorCount("KP", "state", "North Korea", 2, 4, 0.5),
        ActorCount("RU", "state", "Russia", 1, 2, 0.25),
    ]
    assert [row.entity for row in actors.ranking(writing, ALL, today=TODAY, kinds=("item",))] == ["uav"]


def test_the_ranking_compares_with_the_period_before(writing: Session) -> None:
    feed(writing, 1, now=NOW - 5 * DAY)
    put(writing, 1, TODAY, "KP", language="ko")
    put(writing, 2, TODAY - DAY, "KP")
    put(writing, 3, TODAY - 2 * DAY, "KP")
    put(writing, 4, TODAY - 3 * DAY, "RU")
    (row,) = actors.ranking(writing, Filter(last=2), today=TODAY)
    assert (row.entity, row.name, row.articles, row.previous, row.languages, row.last_day, row.share) == (
        "KP",
        "North Korea",
        2,
        1,
        2,
        TODAY,
        1.0,
    )
    assert actors.ranking(writing, ALL, today=TODAY)[0].previous is None
    assert actors.ranking(writing, Filter(last=4), today=TODAY)[0].previous is None, "nobody watched then"
    assert [row.entity for row in actors.ranking(writing, ALL, today=TODAY, limit=1)] == ["KP"]
    assert len(actors.ranking(writing, ALL, today=TODAY, limit=None)) > 1


def test_one_actor_over_time_by_language_and_beside_others(writing: Session) -> None:
    put(writing, 1, TODAY, "KP", "RU", "uav", language="ko")
    put(writing, 2, TODAY, "KP", "RU")
    put(writing, 3, TODAY - DAY, "KP", language="ko")
    put(writing, 4, TODAY, "RU", "IR")
    assert actors.over_time(writing, ALL, "KP", today=TODAY) == [EntityDay(TODAY - DAY, 1, 2), EntityDay(TODAY, 2, 4)]
    assert actors.languages(writing, ALL, "KP", today=TODAY) == [LanguageCount("ko", 2, 4), LanguageCount("en", 1, 2)]
    beside = actors.co_mentioned(writing, ALL, "KP", today=TODAY)
    assert [(row.entity, row.articles, row.share) for row in beside] == [("RU", 2, 2 / 3)]
    assert [row.entity for row in actors.co_mentioned(writing, ALL, "KP", today=TODAY, kinds=("item",))] == ["uav"]
    assert actors.co_mentioned(writing, Filter(languages=("fr",)), "KP", today=TODAY) == []


# ---------------------------------------------------------------- streams


def test_an_export_has_every_article_once_with_all_its_feeds(writing: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.queries.export.BATCH", 3)
    for number in range(8):
        put(writing, number, TODAY - DAY * number, "KP", "komid", "uav", topics=(ARMS,), source_id=f"row-{number}")
    store(writing, feed(writing, 2), [join(1, entry("Also"))], cause=Cause.LIVE, now=NOW)
    rows = list(iter_articles(writing, ALL, today=TODAY))
    assert [row.id for row in rows] == [1, 2, 3, 4, 5, 6, 7, 8]
    first = rows[0]
    assert (first.feed_ids, first.feeds, first.countries) == ((1, 2), ("Feed 1", "Feed 2"), ("KR", "KR"))
    assert (first.source_id, first.states, first.actors, first.items) == ("row-0", ("KP",), ("komid",), ("uav",))
    assert (first.topics, first.reader_version) == (("arms_transfer",), "reader-1")


def test_exported_mentions_quote_where_the_name_stands(writing: Session) -> None:
    put(writing, 1, TODAY, "KP", "RU", title="Moscow was told")
    rows = list(iter_mentions(writing, ALL, today=TODAY))
    assert [(row.entity, row.name, row.count, row.quote) for row in rows] == [
        ("KP", "North Korea", 2, "Moscow"), ("RU", "Russia", 2, "Moscow"),
    ]  # fmt: skip
    assert [row.entity for row in iter_mentions(writing, ALL, today=TODAY, entity="RU")] == ["RU"]


def test_a_stream_reads_one_moment_and_can_be_left_early(engine: Engine) -> None:
    with writer(engine) as session:
        for number in range(4):
            put(session, number, TODAY)
    with reader(engine) as session:
        stream = iter_articles(session, ALL, today=TODAY)
        next(stream)
        with writer(engine) as other:
            put(other, 9, TODAY)
        assert len(list(stream)) == 3
    with reader(engine) as session:
        stream = iter_articles(session, ALL, today=TODAY)
        next(stream)
    with writer(engine) as session:
        assert articles.count_articles(session, ALL, today=TODAY) == 5


# ---------------------------------------------------------------- sources


def state_of(session: Session, number: int, now_later: timedelta = timedelta(0)) -> tuple[str, str]:
    row = next(row for row in sources.feed_health(session, now=NOW + now_later) if row.title == f"Feed {number}")
    return row.state, row.words


def test_each_feed_says_in_words_how_it_fares(writing: Session) -> None:
    feed(writing, 1)
    assert state_of(writing, 1) == ("new", "Not polled yet.")
    finish_fetch(writing, 1, done(), now=NOW)
    assert state_of(writing, 1) == ("ok", "It answered.")
    assert state_of(writing, 1, 15 * DAY) == ("quiet", "Answers, but has brought nothing new for 15 days.")
    for state in ("missed", "missed", "failing"):
        finish_fetch(writing, 1, done(Outcome.TIMEOUT), now=NOW)
        writing.expire_all()
        assert state_of(writing, 1) == (state, "It answered.")
    set_feed_active(writing, 1, False, NOW)
    writing.expire_all()
    assert state_of(writing, 1)[0] == "paused"
    feed(writing, 2, format=FeedFormat.LOAD)
    assert state_of(writing, 2)[0] == "load"


def test_a_feed_that_has_never_answered_fails_from_its_first_poll(writing: Session) -> None:
    feed(writing, 1)
    finish_fetch(writing, 1, done(Outcome.NAME_NOT_FOUND), now=NOW)
    assert state_of(writing, 1)[0] == "failing"
    assert sources.health(writing, now=NOW).feeds_failing == 1


def test_the_silence_of_a_feed_grows_between_its_polls(writing: Session) -> None:
    feed(writing, 1)
    finish_fetch(writing, 1, done(), now=NOW)
    words = "Has not answered for 15 minutes: no answer in time. Vigie tries again."
    finish_fetch(writing, 1, replace(done(Outcome.TIMEOUT), words=words), now=NOW)
    writing.expire_all()
    assert state_of(writing, 1, timedelta(hours=20))[1] == words.replace("15 minutes", "20 hours")


def test_one_missed_poll_of_each_feed_is_not_deafness(writing: Session) -> None:
    feed(writing, 1)
    heartbeat(writing, now=NOW)
    finish_fetch(writing, 1, done(), now=NOW)
    finish_fetch(writing, 1, done(Outcome.TIMEOUT), now=NOW)
    found = sources.health(writing, now=NOW)
    assert (found.ok, found.feeds_failing, found.problems) == (True, 0, ())


def test_a_feed_fails_that_has_not_answered_for_a_day_however_few_polls_that_were(writing: Session) -> None:
    feed(writing, 1)
    finish_fetch(writing, 1, done(), now=NOW)
    finish_fetch(writing, 1, done(Outcome.NAME_NOT_FOUND), now=NOW)
    writing.expire_all()
    assert state_of(writing, 1, timedelta(hours=23))[0] == "missed"
    assert state_of(writing, 1, timedelta(hours=25))[0] == "failing"


def test_feeds_count_their_articles_of_all_time_and_of_the_week(writing: Session) -> None:
    put(writing, 1, TODAY)
    put(writing, 2, TODAY - 6 * DAY)
    put(writing, 3, TODAY - 7 * DAY)
    (row,) = sources.feed_health(writing, now=NOW)
    assert (row.articles, row.articles_7d, row.last_item_at) == (3, 2, NOW)


def test_the_last_polls_come_newest_first(writing: Session) -> None:
    feed(writing, 1)
    for outcome in (Outcome.OK, Outcome.TIMEOUT):
        finish_fetch(writing, 1, done(outcome), now=NOW)
    assert [row.outcome for row in sources.recent_fetches(writing, 1)] == ["timeout", "ok"]
    assert sources.recent_fetches(writing, 2) == []


def test_health_says_when_no_poller_lives_and_when_feeds_fail(writing: Session) -> None:
    assert sources.health(writing, now=NOW).ok, "without feeds nobody needs to poll"
    feed(writing, 1)
    found = sources.health(writing, now=NOW)
    assert (found.ok, found.feeds_active) == (False, 1)
    assert found.problems == ("no poller has shown itself for 5 minutes (never)",)
    heartbeat(writing, now=NOW)
    for _ in range(3):
        finish_fetch(writing, 1, done(Outcome.TIMEOUT), now=NOW)
    found = sources.health(writing, now=NOW + timedelta(minutes=5))
    assert (found.ok, found.feeds_failing, found.last_poll_at) == (False, 1, NOW)
    assert found.problems == ("none of the 1 active feeds answers; the Sources page says why",)
    feed(writing, 2)
    finish_fetch(writing, 2, done(), now=NOW)
    found = sources.health(writing, now=NOW + timedelta(minutes=5))
    assert (found.ok, found.problems) == (True, ("1 of 2 active feeds fail; the Sources page says why",))
    assert not sources.health(writing, now=NOW + timedelta(minutes=6)).ok
    assert found.database.startswith(("sqlite 3.", "postgresql 1"))


# ---------------------------------------------------------------- versions and choices


def test_the_vocabulary_tells_actors_from_goods(writing: Session) -> None:
    feed(writing, 1)
    found = versions.vocabulary(writing, actors=["newer-actor"], items=["newer-item"])
    assert (found.actors, found.items, found.feeds) == ({"KP", "RU", "newer-actor"}, {"uav", "newer-item"}, {1})


def test_the_filter_bar_offers_what_occurs(writing: Session) -> None:
    put(writing, 1, TODAY, language="ko")
    put(writing, 2, TODAY - DAY, language="ko")
    put(writing, 3, TODAY, language="fr")
    found = versions.choices(writing)
    assert (found.languages, found.countries, found.kinds) == (("ko", "fr"), ("KR",), ("agency",))
    assert [row.title for row in found.feeds] == ["Feed 1"]
    assert (found.first_day, found.last_day) == (TODAY - DAY, TODAY)


def test_storing_moves_articles_and_hits_only_when_there_are_some(writing: Session) -> None:
    before = versions.versions(writing)
    put(writing, 1, TODAY, "KP")
    after = versions.versions(writing)
    assert (after.articles, after.hits) == (before.articles + 1, before.hits)


def test_a_mention_without_spans_is_no_accident_of_the_store(writing: Session) -> None:
    found = reading("en", mentions=())
    found = type(found)(
        found.language, 0.0, (), (Mention("KP", "state", ()),), (), found.reader_version, found.knowledge_version
    )
    store(writing, feed(writing), [new(entry(), found)], cause=Cause.LIVE, now=NOW)
    assert [row.quote for row in iter_mentions(writing, ALL, today=TODAY)] == [""]
