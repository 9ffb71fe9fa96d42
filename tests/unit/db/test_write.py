"""Storing articles: once, whole, and the same however often it is tried."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event, func, insert, select
from sqlalchemy.orm import Session

from db import search
from db.engine import reader, writer
from db.models import (
    Alert,
    Appearance,
    Article,
    Base,
    Capture,
    Feed,
    Hit,
    Mention,
    Reading,
    Revision,
    Topic,
    UnRef,
    Version,
)
from db.people import person_id
from db.queries.versions import versions
from db.write import candidates, known, reread_batch, stale, store, unread
from monitor import domain
from monitor.domain import Cause, DateQuality, Intent, Span, Stored, content_hash
from monitor.query import parse

from .build import KNOWLEDGE, NOW, READER, change, entry, feed, join, new, reading

ARMS = domain.Topic.ARMS_TRANSFER
HOUR = timedelta(hours=1)


def put(engine: Engine, *intents: Intent, number: int = 1, cause: Cause = Cause.LIVE, now: datetime = NOW,
        capture: bytes | None = None) -> Stored:  # fmt: skip
    with writer(engine) as session:
        return store(session, feed(session, number), intents, cause=cause, now=now, capture=capture)


def alert(engine: Engine, query: str) -> int:
    with writer(engine) as session:
        statement = insert(Alert).values(
            person_id=person_id(session, NOW), name=query, query=query, active=True, created_at=NOW, updated_at=NOW
        )
        return session.scalars(statement.returning(Alert.id)).one()


def count(session: Session, table: type[Base]) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0


def found(session: Session, query: str) -> Sequence[int]:
    return session.scalars(select(Article.id).where(search.where(session, parse(query)))).all()


def one(engine: Engine) -> Article:
    with reader(engine) as session:
        return session.scalars(select(Article)).one()


ENTRY = entry(content="Trucks crossed at night. Residents saw launchers.")
READING = reading(
    "en",
    0.8,
    topics=[ARMS],
    mentions=["KP", "uav"],
    times=2,
    un_refs=[domain.UnRef("1718", Span(3, 7), "regime-1718")],
)


def test_a_new_article_is_stored_with_all_that_hangs_on_it(engine: Engine) -> None:
    stored = put(engine, new(ENTRY, READING, source_id="row-9"))
    assert (stored.new, stored.changed, stored.joined, stored.same) == (1, 0, 0, 0)
    with reader(engine) as session:
        article = session.scalars(select(Article)).one()
        assert stored.article_ids == (article.id,)
        assert (article.title, article.body, article.body_source) == (ENTRY.title, ENTRY.content, "content")
        assert (article.language, article.relevance, article.topics, article.reader_version) == ("en", 0.8, 1, READER)
        assert article.content_hash == content_hash(ENTRY.title, ENTRY.content)
        assert article.day == NOW.date()
        revision = session.scalars(select(Revision)).one()
        assert (revision.article_id, revision.cause, revision.body) == (article.id, "live", ENTRY.content)
        read = session.scalars(select(Reading)).one()
        assert (read.revision_id, read.superseded_at, read.knowledge_version) == (revision.id, None, KNOWLEDGE)
        topic = session.scalars(select(Topic)).one()
        assert (topic.topic, topic.score, topic.evidence) == ("arms_transfer", 0.8, (Span(0, 6),))
        assert session.scalars(select(UnRef.symbol)).all() == ["1718"]
        mentions = session.scalars(select(Mention).order_by(Mention.entity_id)).all()
        assert [(m.entity_id, m.kind, m.count, m.day, m.language, m.relevance, m.topics) for m in mentions] == [
            ("KP", "state", 2, NOW.date(), "en", 0.8, 1),
            ("uav", "item", 2, NOW.date(), "en", 0.8, 1),
        ]
        assert mentions[0].spans == (Span(0, 6), Span(1, 7))
        appearance = session.scalars(select(Appearance)).one()
        assert (appearance.owns_text, appearance.source_id, appearance.merged_by) == (True, "row-9", "new guid")
        assert found(session, "launchers") == [article.id]


def test_storing_again_adds_nothing(engine: Engine) -> None:
    intents = [new(entry(f"Report {n}", guid=f"g{n}", url=f"https://news.example/{n}"), READING) for n in range(5)]
    put(engine, *intents)
    with reader(engine) as session:
        before = {table: count(session, table) for table in (Article, Appearance, Revision, Reading, Mention, Topic)}
        counted = dict(session.execute(select(Version.name, Version.value)).all())
    again = put(engine, *intents)
    assert again == Stored(same=5)
    with reader(engine) as session:
        assert before == {table: count(session, table) for table in before}
        assert counted == dict(session.execute(select(Version.name, Version.value)).all())


def test_a_batch_cut_off_by_a_kill_is_stored_whole_by_the_next_run(engine: Engine) -> None:
    intents = [new(entry(f"Report {n}", guid=f"g{n}", url=f"https://news.example/{n}"), READING) for n in range(4)]

    def killed() -> None:
        with writer(engine) as session:
            store(session, feed(session), intents, cause=Cause.LIVE, now=NOW)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        killed()
    with reader(engine) as session:
        assert count(session, Article) == count(session, Mention) == 0
        assert found(session, "report") == []
    put(engine, *intents[:2])
    assert put(engine, *intents).new == 2
    with reader(engine) as session:
        assert count(session, Article) == 4
        assert len(found(session, "report")) == 4


def test_one_entry_key_twice_in_a_document_is_one_article(engine: Engine) -> None:
    assert put(engine, new(ENTRY, READING), new(ENTRY, READING)) == Stored(new=1, same=1, article_ids=(1,))


def test_the_same_key_in_two_feeds_is_two_articles_unless_joined(engine: Engine) -> None:
    put(engine, new(ENTRY, READING))
    put(engine, new(ENTRY, READING), number=2)
    with reader(engine) as session:
        assert count(session, Article) == 2


def test_a_joined_article_appears_in_both_feeds_with_one_text(engine: Engine) -> None:
    put(engine, new(ENTRY, READING))
    stored = put(engine, join(1, entry("Same report, other desk")), number=2)
    assert stored == Stored(joined=1)
    assert put(engine, join(1, entry("Same report, other desk")), number=2) == Stored(same=1)
    with reader(engine) as session:
        assert count(session, Article) == count(session, Revision) == 1
        owners = session.execute(select(Appearance.feed_id, Appearance.owns_text).order_by(Appearance.feed_id)).all()
        assert [tuple(row) for row in owners] == [(1, True), (2, False)]


EDIT = entry("Convoy seen at the border, army denies", content="Trucks crossed at night. The army denies it.")
EDITED = reading("en", 0.9, topics=[ARMS], mentions=["RU"])


def test_an_edit_makes_a_revision_and_replaces_reading_mentions_and_search(engine: Engine) -> None:
    put(engine, new(ENTRY, READING))
    stored = put(engine, change(1, EDIT, EDITED), now=NOW + HOUR)
    assert stored == Stored(changed=1, article_ids=(1,))
    with reader(engine) as session:
        article = session.scalars(select(Article)).one()
        assert (article.title, article.relevance, article.first_seen_at) == (EDIT.title, 0.9, NOW)
        revisions = session.scalars(select(Revision).order_by(Revision.id)).all()
        assert [(r.cause, r.title) for r in revisions] == [("live", ENTRY.title), ("edit", EDIT.title)]
        readings = session.scalars(select(Reading).order_by(Reading.id)).all()
        assert [(r.revision_id, r.superseded_at) for r in readings] == [
            (revisions[0].id, NOW + HOUR),
            (revisions[1].id, None),
        ]
        assert session.scalars(select(Mention.entity_id)).all() == ["RU"]
        assert found(session, "launchers") == []
        assert found(session, "denies") == [1]


def test_the_same_edit_again_adds_nothing(engine: Engine) -> None:
    put(engine, new(ENTRY, READING))
    put(engine, change(1, EDIT, EDITED))
    assert put(engine, change(1, EDIT, EDITED)) == Stored(same=1)
    with reader(engine) as session:
        assert count(session, Revision) == count(session, Reading) == 2


def test_a_feed_that_does_not_own_the_text_changes_only_its_appearance(engine: Engine) -> None:
    put(engine, new(ENTRY, READING))
    put(engine, join(1, entry("Same report")), number=2)
    with reader(engine) as session:
        before = versions(session)
    assert put(engine, change(1, entry("Same report, longer"), None, key="joined"), number=2) == Stored(same=1)
    with reader(engine) as session:
        assert versions(session).articles == before.articles, "no reader has anything new to see"
        assert session.scalars(select(Article.title)).all() == [ENTRY.title]
        assert known(session, 2, ["joined"])["joined"].title == "Same report, longer"
        assert count(session, Revision) == 1


def test_a_new_link_with_the_same_text_is_followed_without_a_revision(engine: Engine) -> None:
    put(engine, new(ENTRY, READING))
    moved = replace(change(1, replace(ENTRY, url="https://news.example/moved"), READING), entry_hash="another")
    assert put(engine, moved) == Stored(same=1)
    with reader(engine) as session:
        assert count(session, Revision) == 1
        assert known(session, 1, ["g1"])["g1"].url == "https://news.example/moved"
    assert one(engine).url == "https://news.example/moved"


def test_full_text_stays_the_body_once_it_is_there(engine: Engine) -> None:
    put(engine, new(entry(), READING))
    full = entry(content="The whole long report. " * 5)
    put(engine, change(1, full, EDITED), cause=Cause.FULL_TEXT)
    assert (one(engine).body_source, one(engine).body) == ("full_text", full.content)
    put(engine, change(1, entry("A better title"), READING))
    article = one(engine)
    assert (article.title, article.body_source, article.body) == ("A better title", "full_text", full.content)
    assert article.reader_version is None, "the feed's reading is of another text: read it again"
    with reader(engine) as session:
        assert [(row.id, row.article.body) for row in unread(session, limit=9)] == [(1, full.content)]
        assert session.scalars(select(Revision.cause).order_by(Revision.id)).all() == ["live", "full_text", "edit"]


@pytest.mark.parametrize(
    ("published", "quality", "day", "kept"),
    [
        (NOW - timedelta(days=40), DateQuality.STATED, date(2026, 1, 29), DateQuality.STATED),
        (NOW + timedelta(days=3), DateQuality.STATED, NOW.date(), DateQuality.CLAMPED),
        (None, DateQuality.MISSING, NOW.date(), DateQuality.MISSING),
    ],
)
def test_the_day_is_that_of_publishing_clamped_to_first_seen(
    engine: Engine, published: datetime | None, quality: DateQuality, day: date, kept: DateQuality
) -> None:
    put(engine, new(entry(published_at=published, quality=quality), READING))
    article = one(engine)
    assert (article.day, article.date_quality, article.published_at) == (day, kept.value, published)
    assert article.dated_at == min(published or NOW, NOW)


def test_a_later_date_of_an_edit_does_not_move_the_day(engine: Engine) -> None:
    put(engine, new(entry(published_at=NOW - timedelta(days=2)), READING))
    put(engine, change(1, EDIT, EDITED))
    assert one(engine).day == date(2026, 3, 8)


def test_hostile_text_is_stored_on_both_engines(engine: Engine) -> None:
    nasty = entry(
        "Nul\0 and \ud83d half", "x" * 100_000, guid="k\0" + "é" * 3000, url="https://e.example/" + "a" * 9000
    )
    intent = new(nasty, READING)
    put(engine, intent)
    assert put(engine, intent) == Stored(same=1)
    article = one(engine)
    assert article.title == "Nul\ufffd and \ufffd half"
    assert article.canonical_url is None
    assert article.content_hash == content_hash(article.title, article.body)
    with reader(engine) as session:
        assert list(known(session, 1, [intent.entry_key])) == [intent.entry_key]


def test_storing_for_a_feed_that_is_not_there_is_refused(engine: Engine) -> None:
    with pytest.raises(ValueError, match="no feed has the number 77"), writer(engine) as session:
        store(session, 77, [new(ENTRY, READING)], cause=Cause.LIVE, now=NOW)


def test_bytes_are_kept_only_when_they_brought_something(engine: Engine) -> None:
    put(engine, new(ENTRY, READING), capture=b"<rss>one</rss>")
    put(engine, new(ENTRY, READING), capture=b"<rss>the same entries</rss>")
    with reader(engine) as session:
        capture = session.scalars(select(Capture)).one()
        assert zlib.decompress(capture.data) == b"<rss>one</rss>"
        assert session.scalars(select(Revision.capture_sha256)).all() == [capture.sha256]
        assert session.scalars(select(Feed.last_item_at)).all() == [NOW]


def test_a_feed_that_carries_what_others_brought_first_brings_something(engine: Engine) -> None:
    put(engine, new(ENTRY, READING))
    put(engine, join(1, ENTRY), number=2, now=NOW + HOUR)
    put(engine, join(1, ENTRY), number=2, now=NOW + 2 * HOUR)
    with reader(engine) as session:
        assert session.scalars(select(Feed.last_item_at).order_by(Feed.id)).all() == [NOW, NOW + HOUR]


def test_no_statement_names_more_values_than_the_engines_take(engine: Engine) -> None:
    """SQLite takes 32,766 in one statement, PostgreSQL 65,535; one batch can bring more hits and entries than that."""
    for number in range(50):
        alert(engine, f"NOT word{number}")
    intents = [new(entry(f"N{n}", guid=f"g{n}", url=None), READING) for n in range(1_100)]
    most = 0

    def watch(_1: object, _2: object, _3: object, parameters: Sequence[object], _4: object, many: bool) -> None:
        nonlocal most
        most = max(most, 0 if many else len(parameters))

    event.listen(engine, "before_cursor_execute", watch)
    put(engine, *intents)
    put(engine, *intents)
    with writer(engine) as session:
        again = range(1, 51)
        reread_batch(session, again, [reading("en", reader="reader-2")] * len(again), NOW)
        assert count(session, Hit) == 1_100 * 50
    assert most < 1_100


def test_feeds_that_share_articles_are_stored_side_by_side(engine: Engine) -> None:
    for number in (1, 2, 3):
        put(engine, *(new(entry(f"N{n}", guid=f"g{n}", url=None), READING) for n in range(4)), number=number)
    problems: list[Exception] = []

    def poll(number: int) -> None:
        try:
            for round in range(4):
                others = [join(id, entry(f"N{id}"), key=f"j{id}") for id in range(1, 13)]
                edits = [
                    change(4 * (number - 1) + n + 1, entry(f"N{n} {round}", guid=f"g{n}"), EDITED) for n in range(4)
                ]
                put(engine, *edits, *others, number=number)
        except Exception as error:
            problems.append(error)

    threads = [threading.Thread(target=poll, args=(number,)) for number in (1, 2, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    with reader(engine) as session:
        assert count(session, Article) == 12
        assert count(session, Revision) == 12 * 5
        assert count(session, Appearance) == 12 * 4
        assert set(session.scalars(select(Article.title))) == {f"N{n} 3" for n in range(4)}


# ---------------------------------------------------------------- what identification asks


def test_known_gives_what_the_feed_last_gave(engine: Engine) -> None:
    put(engine, new(ENTRY, READING))
    with reader(engine) as session:
        back = known(session, 1, ["g1", "g2"])
        assert known(session, 2, ["g1"]) == {}
    assert back == {
        "g1": domain.KnownEntry("g1", 1, new(ENTRY, READING).entry_hash, True, "g1", ENTRY.url, ENTRY.title)
    }


def test_candidates_are_found_by_url_or_by_content(engine: Engine) -> None:
    put(engine, new(ENTRY, READING), new(entry("Other", guid="g2", url="https://news.example/2"), READING))
    put(engine, join(1, ENTRY), number=2)
    with reader(engine) as session:
        by_url = candidates(session, ["https://news.example/2", "https://nowhere.example/"], [])
        by_text = candidates(session, [], [content_hash(ENTRY.title, ENTRY.content)])
    assert [row.article_id for row in by_url] == [2]
    assert [(row.article_id, row.feed_ids, row.title) for row in by_text] == [(1, (1, 2), ENTRY.title)]


# ---------------------------------------------------------------- alerts in the same transaction


def hits(engine: Engine) -> list[tuple[Any, ...]]:
    with reader(engine) as session:
        return [
            tuple(row)
            for row in session.execute(
                select(Hit.alert_id, Hit.article_id, Hit.cause, Hit.live, Hit.updated_at).order_by(Hit.id)
            )
        ]


def test_a_new_article_meets_the_alerts_that_are_on(engine: Engine) -> None:
    first = alert(engine, "actor:KP AND item:uav")
    alert(engine, "actor:RU")
    assert put(engine, new(ENTRY, READING)).hits == 1
    assert hits(engine) == [(first, 1, "live", True, NOW)]
    assert put(engine, new(ENTRY, READING)).hits == 0
    assert len(hits(engine)) == 1


@pytest.mark.parametrize("cause", [Cause.LOAD, Cause.FIRST_POLL])
def test_hits_of_an_archive_being_filled_are_backfill(engine: Engine, cause: Cause) -> None:
    alert(engine, "actor:KP")
    put(engine, new(ENTRY, READING), cause=cause)
    assert [row[2:4] for row in hits(engine)] == [(cause.value, False)]


def test_an_edit_updates_a_hit_and_never_makes_it_again(engine: Engine) -> None:
    alert(engine, "convoy")
    put(engine, new(ENTRY, READING), cause=Cause.FIRST_POLL)
    assert put(engine, change(1, EDIT, EDITED), now=NOW + HOUR).hits == 0
    assert hits(engine) == [(1, 1, "first_poll", False, NOW + HOUR)]


def test_an_edit_that_first_meets_an_alert_is_live(engine: Engine) -> None:
    alert(engine, "actor:RU")
    put(engine, new(ENTRY, READING), cause=Cause.FIRST_POLL)
    assert put(engine, change(1, EDIT, EDITED)).hits == 1
    assert [row[2:4] for row in hits(engine)] == [("edit", True)]


def test_a_feed_that_carries_an_article_too_can_meet_an_alert_on_that_source(engine: Engine) -> None:
    alert(engine, 'source:"feed 2" AND actor:KP')
    assert put(engine, new(ENTRY, READING)).hits == 0
    assert put(engine, join(1, entry("Same report")), number=2).hits == 1


def test_paused_and_deleted_alerts_catch_nothing(engine: Engine) -> None:
    paused, deleted = alert(engine, "actor:KP"), alert(engine, "convoy")
    with writer(engine) as session:
        session.get_one(Alert, paused).active = False
        session.get_one(Alert, deleted).deleted_at = NOW
    assert put(engine, new(ENTRY, READING)).hits == 0


# ---------------------------------------------------------------- reading again


def test_reading_again_appends_a_reading_and_hits_as_backfill(engine: Engine) -> None:
    put(engine, new(ENTRY, READING))
    alert(engine, "actor:RU")
    newer = reading("fr", 0.2, mentions=["RU"], reader="reader-2")
    with writer(engine) as session:
        assert reread_batch(session, [1], [newer], NOW + HOUR) == 1
        assert reread_batch(session, [1], [newer], NOW + HOUR) == 0
    article = one(engine)
    assert (article.language, article.relevance, article.topics, article.reader_version) == ("fr", 0.2, 0, "reader-2")
    with reader(engine) as session:
        assert count(session, Reading) == 2
        assert count(session, Revision) == 1
        assert session.scalars(select(Mention.entity_id)).all() == ["RU"]
    assert [row[2:4] for row in hits(engine)] == [("reread", False)]


def test_a_text_that_moved_meanwhile_is_not_given_an_old_reading(engine: Engine) -> None:
    put(engine, new(ENTRY, READING))
    with reader(engine) as session:
        (waiting,) = stale(session, reader_version="reader-2", knowledge_version=KNOWLEDGE, after=0, limit=9)
    put(engine, change(1, EDIT, EDITED))
    newer = reading("fr", reader="reader-2")
    with writer(engine) as session:
        assert reread_batch(session, [1], [newer], NOW, hashes=[waiting.content_hash]) == 0
    assert one(engine).language == "en"


def test_only_what_another_reader_or_knowledge_read_is_stale(engine: Engine) -> None:
    put(engine, new(ENTRY, READING), new(entry(guid="g2"), reading(reader="reader-0")))
    with reader(engine) as session:

        def ids(reader_version: str, knowledge: str, after: int = 0) -> list[int]:
            rows = stale(session, reader_version=reader_version, knowledge_version=knowledge, after=after, limit=9)
            return [row.id for row in rows]

        assert ids(READER, KNOWLEDGE) == [2]
        assert ids(READER, "knowledge-2") == [1, 2]
        assert ids(READER, "knowledge-2", after=1) == [2]
        assert unread(session, limit=9) == []
