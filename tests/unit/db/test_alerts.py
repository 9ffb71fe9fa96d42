"""Alerts from being written to what they caught."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine, func, select, update
from sqlalchemy.orm import Session

from db import search
from db.engine import reader, writer
from db.models import Alert, Article, Hit
from db.queries import alerts
from db.queries.versions import versions
from db.write import reread_batch, store
from monitor.domain import Cause, Intent, Topic
from monitor.filter import Filter
from monitor.query import QueryError, parse
from tests.unit.query.test_query_check import KNOWN, Small

from .build import NOW, TODAY, change, entry, feed, join, new, reading

LATER = NOW + timedelta(hours=1)


def make(session: Session, query: str, name: str = "") -> int:
    return alerts.create_alert(session, name=name or query, query=query, knowledge=KNOWN, person="local", now=NOW)


def write(session: Session, *intents: Intent, cause: Cause = Cause.LIVE, number: int = 1) -> tuple[int, ...]:
    return store(session, feed(session, number), intents, cause=cause, now=NOW).article_ids


def piece(number: int, title: str, *mentions: str, language: str = "en", days_ago: int = 0) -> Intent:
    item = entry(
        title,
        guid=f"g{number}",
        url=f"https://news.example/{number}",
        published_at=NOW - timedelta(days=days_ago),
    )
    return new(item, reading(language, mentions=mentions), source_id=f"row-{number}")


def test_an_article_is_caught_once_by_each_alert_it_meets(engine: Engine) -> None:
    with writer(engine) as session:
        by_actor = make(session, "actor:KP AND item:ballistic_missile")
        by_phrase = make(session, '"transferts d\'armes"')
        make(session, "actor:RU")
        article = piece(1, "Corée : des transferts d’armes", "KP", "ballistic_missile", language="fr")
        (id,) = write(session, article)
        write(session, article)
        write(session, join(id, entry(guid="other")), number=2)
    with reader(engine) as session:
        page = alerts.hits(session)
        assert [(hit.alert_id, hit.article_id) for hit in page.rows] == [(by_phrase, id), (by_actor, id)]
        assert alerts.count_hits(session) == 2
        assert all(hit.live and hit.cause == "live" and hit.seen_at is None for hit in page.rows)


def test_only_live_hits_make_toasts(engine: Engine) -> None:
    with writer(engine) as session:
        alert = make(session, "arms")
        for number, cause in enumerate((Cause.FIRST_POLL, Cause.LOAD, Cause.LIVE), 1):
            write(session, piece(number, f"Arms {number}"), cause=cause, number=number)
    with reader(engine) as session:
        assert alerts.newest_hit_id(session) == 3
        (toast,) = alerts.unseen(session)
        assert (toast.title, toast.alert_name, toast.live) == ("Arms 3", "arms", True)
        assert alerts.unseen(session, toast.id) == []
        assert len(alerts.unseen(session, live_only=False)) == 3
        row = alerts.alert(session, alert)
        assert row is not None
        assert (row.hits, row.unseen, row.last_hit_at) == (3, 1, NOW)


def test_an_edit_that_brings_the_words_is_caught_live(engine: Engine) -> None:
    with writer(engine) as session:
        make(session, "arms")
        (id,) = write(session, piece(1, "Nothing"))
        assert alerts.count_hits(session) == 0
        write(session, change(id, entry("Arms after all", guid="g1"), reading(), key="g1"))
        (hit,) = alerts.unseen(session)
        assert (hit.article_id, hit.cause) == (id, "edit")


def test_an_alert_made_on_an_archive_catches_only_what_comes_after(engine: Engine) -> None:
    with writer(engine) as session:
        (old,) = write(session, piece(1, "Arms before"))
        make(session, "arms")
        assert alerts.count_hits(session) == 0
        write(session, piece(2, "Arms after"))
        (hit,) = alerts.hits(session).rows
        assert hit.title == "Arms after"
        reread_batch(session, [old], [reading(reader="reader-2")], LATER)
        assert [(hit.title, hit.live) for hit in alerts.hits(session).rows] == [
            ("Arms before", False),
            ("Arms after", True),
        ]


def test_a_paused_alert_catches_nothing_until_it_is_resumed(engine: Engine) -> None:
    with writer(engine) as session:
        alert = make(session, "arms")
        alerts.pause_alert(session, alert, person="local", now=LATER)
        write(session, piece(1, "Arms meanwhile"))
        alerts.resume_alert(session, alert, person="local", now=LATER)
        write(session, piece(2, "Arms again"))
        assert [hit.title for hit in alerts.hits(session).rows] == ["Arms again"]


def test_a_deleted_alert_leaves_hits_that_can_be_read_but_are_not_counted(engine: Engine) -> None:
    with writer(engine) as session:
        alert = make(session, "arms", "Arms")
        write(session, piece(1, "Arms"))
        alerts.delete_alert(session, alert, person="local", now=LATER)
        assert alerts.list_alerts(session) == ()
        assert (alerts.count_hits(session), alerts.unseen(session), list(alerts.iter_hits(session))) == (0, [], [])
        assert [hit.title for hit in alerts.hits(session, alert).rows] == ["Arms"]
        assert [hit.alert_name for hit in alerts.iter_hits(session, alert)] == ["Arms"]
        write(session, piece(2, "Arms"))
        assert alerts.count_hits(session, alert) == 1
        with pytest.raises(alerts.AlertError, match="there is no alert number 1 any more"):
            alerts.pause_alert(session, alert, person="local", now=LATER)
        assert make(session, "arms", "Arms") != alert


def test_every_change_says_who_when_and_what(engine: Engine) -> None:
    with writer(engine) as session:
        alert = make(session, "arms", "First")
        alerts.update_alert(session, alert, name="Second", knowledge=KNOWN, person="local", now=LATER)
        alerts.update_alert(session, alert, query="actor:kp", knowledge=KNOWN, person="local", now=LATER)
        alerts.update_alert(session, alert, name="Second", knowledge=KNOWN, person="local", now=LATER)
        alerts.pause_alert(session, alert, person="local", now=LATER)
        alerts.pause_alert(session, alert, person="local", now=LATER)
        alerts.delete_alert(session, alert, person="local", now=LATER)
        log = alerts.alert_history(session, alert)
        assert [change.action for change in log] == ["deleted", "paused", "edited", "edited", "created"]
        assert {change.person for change in log} == {"local"}
        assert (log[-1].at, log[0].at) == (NOW, LATER)
        assert log[2].before == {"name": "Second", "query": "arms", "active": True}
        assert log[2].after == {"name": "Second", "query": "actor:KP", "active": True}


def test_pages_notice_a_changed_alert_and_a_seen_hit(engine: Engine) -> None:
    with writer(engine) as session:
        seen = [versions(session).hits]
        make(session, "arms")
        seen.append(versions(session).hits)
        write(session, piece(1, "Arms"))
        seen.append(versions(session).hits)
        alerts.mark_all_seen(session, now=LATER)
        seen.append(versions(session).hits)
        alerts.mark_all_seen(session, now=LATER)
        assert seen == sorted(set(seen))
        assert versions(session).hits == seen[-1]


def test_a_query_is_kept_in_canonical_spelling(engine: Engine) -> None:
    with writer(engine) as session:
        alert = make(session, "actor:(korea-mining OR kp) AND « Transferts d’armes »", "  A\n name ")
        row = alerts.alert(session, alert)
        assert row is not None
        assert (row.name, row.query) == ("A name", 'actor:(komid OR KP) "Transferts d’armes"')


@pytest.mark.parametrize(
    ("name", "query", "said"),
    [
        ("n", "actor:", "at character 7: the query ends here"),
        ("n", "actor:zz", "no actor has the id 'zz'"),
        ("n", " ", "would catch every article"),
        (" \n", "arms", "an alert needs a name"),
        ("n" * 121, "arms", "the name is longer than 120 characters"),
        ("n", "actor:korea-mining " + "-abcdef " * 240, "written out in full, the query is longer than 2,000"),
        ("Taken", "arms", "there is already an alert named 'Taken'"),
    ],
)
def test_what_cannot_be_an_alert_is_refused(engine: Engine, name: str, query: str, said: str) -> None:
    with writer(engine) as session:
        make(session, "arms", "Taken")
        with pytest.raises((QueryError, alerts.AlertError), match=said.replace("(", r"\(")):
            alerts.create_alert(session, name=name, query=query, knowledge=KNOWN, person="local", now=NOW)
        assert len(alerts.list_alerts(session)) == 1


def test_an_alert_that_can_no_longer_be_understood_is_kept_and_says_so(engine: Engine) -> None:
    with writer(engine) as session:
        unreadable, unknown, fine = (
            make(session, "arms", "a"),
            make(session, "actor:KP", "b"),
            make(session, "arms", "c"),
        )
        session.execute(update(Alert).where(Alert.id == unreadable).values(query="(arms"))
        session.execute(update(Alert).where(Alert.id == unknown).values(query="actor:gone"))
        write(session, piece(1, "Arms"))
        rows = {row.id: row for row in alerts.list_alerts(session, KNOWN)}
        assert "never closed" in (rows[unreadable].problem or "")
        assert "no actor has the id 'gone'" in (rows[unknown].problem or "")
        assert [(row.problem, row.hits) for row in (rows[fine],)] == [(None, 1)]
        broken = alerts.recheck_alerts(session, KNOWN, now=LATER)
        assert [id for id, _ in broken] == [unreadable, unknown]
        assert len(alerts.list_alerts(session)) == 3


def test_an_id_that_moved_is_followed_and_logged(engine: Engine) -> None:
    with writer(engine) as session:
        alert = make(session, "actor:komid OR arms")
        moved = Small()
        del moved.entities["komid"]
        moved.resolve = lambda id: "RU" if id == "komid" else None  # type: ignore[method-assign, assignment]
        assert alerts.recheck_alerts(session, moved, now=LATER) == ()
        row = alerts.alert(session, alert, KNOWN)
        assert row is not None
        assert (row.query, row.problem, row.updated_at) == ("actor:RU OR arms", None, LATER)
        assert alerts.alert_history(session, alert)[0].person is None
        assert len(alerts.alert_history(session, alert)) == 2


def test_hits_page_newest_first_without_gap_or_repeat(engine: Engine) -> None:
    with writer(engine) as session:
        first, second = make(session, "arms"), make(session, "NOT lang:ko")
        write(session, *[piece(number, f"Arms {number}") for number in range(7)])
        seen: list[int] = []
        before = None
        for _ in range(10):
            page = alerts.hits(session, limit=4, before=before)
            seen += [hit.id for hit in page.rows]
            before = page.next
            if before is None:
                break
        assert seen == sorted(seen, reverse=True)
        assert len(set(seen)) == 14
        assert {hit.alert_id for hit in alerts.hits(session, first).rows} == {first}
        assert alerts.count_hits(session, second) == 7


def test_hits_can_be_kept_to_a_filter(engine: Engine) -> None:
    with writer(engine) as session:
        make(session, "arms")
        write(session, piece(1, "Arms one", "KP"), piece(2, "Arms two", days_ago=40))
        for flt, titles in (
            (Filter(actors=("KP",)), ["Arms one"]),
            (Filter(last=30), ["Arms one"]),
            (Filter(query="two"), ["Arms two"]),
            (Filter(), ["Arms two", "Arms one"]),
        ):
            assert [hit.title for hit in alerts.hits(session, flt=flt, today=TODAY).rows] == titles
            assert [hit.title for hit in alerts.iter_hits(session, flt=flt, today=TODAY)] == titles
            assert alerts.count_hits(session, flt=flt, today=TODAY) == len(titles)


def test_one_hit_or_all_up_to_one_are_marked_seen(engine: Engine) -> None:
    with writer(engine) as session:
        alert = make(session, "arms")
        write(session, *[piece(number, f"Arms {number}") for number in range(5)])
        newest = [hit.id for hit in alerts.hits(session).rows]
        assert alerts.mark_seen(session, newest[:1], now=LATER) == 1
        assert alerts.mark_seen(session, newest[:1], now=LATER + timedelta(hours=1)) == 0
        assert alerts.mark_seen(session, [], now=LATER) == 0
        assert alerts.hits(session).rows[0].seen_at == LATER
        assert alerts.mark_all_seen(session, alert, up_to=newest[2], now=LATER) == 3
        assert [hit.id for hit in alerts.hits(session, unseen_only=True).rows] == [newest[1]]
        assert alerts.mark_all_seen(session, alert + 1, now=LATER) == 0
        assert alerts.mark_all_seen(session, now=LATER) == 1


def test_a_back_test_counts_each_article_once_on_its_day(engine: Engine) -> None:
    with writer(engine) as session:
        ids = write(
            session,
            piece(1, "Arms today", "KP"),
            piece(2, "Arms too", days_ago=29),
            piece(3, "Arms long ago", days_ago=30),
            piece(4, "Something else"),
        )
        write(session, join(ids[0], entry(guid="x")), number=2)
        test = alerts.back_test(session, parse("arms OR actor:KP"), today=TODAY)
        assert (test.total, test.since, test.until) == (2, TODAY - timedelta(days=29), TODAY)
        assert len(test.per_day) == 30
        assert [day.articles for day in test.per_day if day.articles] == [1, 1]
        assert (test.per_day[0].articles, test.per_day[-1].day) == (1, TODAY)
        assert [sample.title for sample in test.samples] == ["Arms today", "Arms too"]
        assert [row.id for row in alerts.back_test(session, parse("arms"), today=TODAY, limit=1).samples] == [ids[0]]
        assert session.scalar(select(func.count()).select_from(Hit)) == 0


def test_a_back_test_says_what_the_alert_would_have_caught(engine: Engine) -> None:
    queries = ["arms", "actor:KP NOT lang:fr", "topic:un_sanctions", "source:1", 'source:"feed 2"', "NOT arms", "制裁"]
    with writer(engine) as session:
        made = {make(session, query): query for query in queries}
        for number in (1, 2):
            write(
                session, piece(number, "Arms 制裁", "KP"), piece(number + 2, "制度 裁判", language="fr"), number=number
            )
        item = entry("UN votes", guid="u", url="https://news.example/u")
        write(session, new(item, reading(relevance=0.9, topics=[Topic.UN_SANCTIONS], mentions=["KP"])))
        for alert, query in made.items():
            caught = {hit.article_id for hit in alerts.hits(session, alert).rows}
            node = parse(query)
            assert caught == set(session.scalars(select(Article.id).where(search.where(session, node)))), query
            assert len(caught) == alerts.back_test(session, node, today=TODAY).total


def test_exported_hits_carry_what_is_needed_to_check_them(engine: Engine) -> None:
    with writer(engine) as session:
        alert = make(session, "arms", "Arms watch")
        (id,) = write(session, piece(1, "Arms"), cause=Cause.LOAD)
        alerts.mark_all_seen(session, now=LATER)
    with reader(engine) as session:
        (row,) = alerts.iter_hits(session)
        assert (row.alert_id, row.alert_name, row.article_id, row.source_id) == (alert, "Arms watch", id, "row-1")
        assert (row.title, row.url, row.language, row.day) == ("Arms", "https://news.example/1", "en", TODAY)
        assert (row.matched_at, row.seen_at, row.cause, row.live) == (NOW, LATER, "load", False)
        assert len(row.content_hash) == 64
        assert row.reader_version == "reader-1"
