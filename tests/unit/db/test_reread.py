"""What a rereading asks of the store, and what it writes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine, insert, select
from sqlalchemy.orm import Session

from db.engine import reader, writer
from db.models import Article, Reading, Transfer
from db.readings import count_stale, stale
from db.reread import TransferRead, one_of_each_language, transfers_read
from db.write import reread_articles, store
from monitor.domain import Cause, Topic
from tests.unit.db.build import KNOWLEDGE, NOW, READER, entry, feed, new, reading

LATER = NOW + timedelta(hours=1)
LANGUAGES = ("en", "fr", "en", "ko", "en")


@pytest.fixture
def stored(engine: Engine) -> Engine:
    """Five articles in three languages, all read by the first reader."""
    with writer(engine) as session:
        one = feed(session)
        articles = [
            new(entry(f"Title {n}", guid=f"g{n}", url=f"https://news.example/{n}"), reading(language), key=f"k{n}")
            for n, language in enumerate(LANGUAGES)
        ]
        store(session, one, articles, cause=Cause.LOAD, now=NOW)
    return engine


def transfer(session: Session, article_id: int, supplier: str, recipient: str) -> None:
    """A transfer of the article's current reading."""
    current = select(Reading.id).where(Reading.article_id == article_id, Reading.superseded_at.is_(None))
    session.execute(
        insert(Transfer).values(
            reading_id=session.scalar(current), article_id=article_id, day=NOW.date(), dated_at=NOW, language="en",
            relevance=1.0, topics=0, key="1", rule="en.give", supplier=supplier, recipient=recipient,
            directed=True, item="uav",
            status="claimed", stage="unknown", parties=[], route=[], quote="q", cue="c", start=0, end=1,
        )
    )  # fmt: skip


def test_the_articles_to_be_read_again_are_counted(stored: Engine) -> None:
    with writer(stored) as session:
        reread_articles(session, [1, 2], [reading(reader="reader-2")] * 2, LATER)
    with reader(stored) as session:
        versions = {"reader_version": "reader-2", "knowledge_version": KNOWLEDGE}
        assert count_stale(session, **versions) == 3
        assert count_stale(session, **versions, everything=True) == 5
        assert [item.id for item in stale(session, **versions, after=3, limit=9)] == [4, 5]
        assert [item.id for item in stale(session, **versions, after=0, limit=2, everything=True)] == [1, 2]


def test_what_is_stored_anew_is_given_as_it_was_before(stored: Engine) -> None:
    newer = reading("fr", 0.7, topics=[Topic.ARMS_TRANSFER], mentions=["RU"], reader="reader-2")
    newest = reading("ko", reader="reader-3")
    with writer(stored) as session:
        assert [(old.id, old.language, old.topics) for old in reread_articles(session, [1], [newer], LATER)] == [
            (1, "en", ())
        ]
        (old,) = reread_articles(session, [1], [newest], LATER)
    assert (old.language, old.topics, old.entities) == ("fr", ("arms_transfer",), frozenset({"RU"}))


def test_what_is_up_to_date_is_stored_again_only_when_everything_is_wanted(stored: Engine) -> None:
    same = reading("fr", 0.7, topics=[Topic.ARMS_TRANSFER], reader=READER)
    with writer(stored) as session:
        assert reread_articles(session, [1], [same], LATER) == []
        assert len(reread_articles(session, [1], [same], LATER, everything=True)) == 1
    with reader(stored) as session:
        assert session.scalar(select(Article.language).where(Article.id == 1)) == "fr"
        current = select(Reading.language).where(Reading.article_id == 1, Reading.superseded_at.is_(None))
        assert list(session.scalars(current)) == ["fr"]


def test_a_text_that_moved_meanwhile_is_left_alone(stored: Engine) -> None:
    with writer(stored) as session:
        assert reread_articles(session, [1], [reading(reader="reader-2")], LATER, hashes=["another"]) == []


def test_only_the_transfers_of_current_readings_are_told(stored: Engine) -> None:
    with writer(stored) as session:
        transfer(session, 1, "KP", "RU")
        transfer(session, 2, "IR", "RU")
        reread_articles(session, [2], [reading(reader="reader-2")], LATER)
        transfer(session, 2, "RU", "IR")
    with reader(stored) as session:
        assert transfers_read(session, [1, 2, 3]) == {
            1: [TransferRead("KP", "RU", True, "uav", "claimed")],
            2: [TransferRead("RU", "IR", True, "uav", "claimed")],
        }


def test_one_article_is_given_of_each_language_that_has_enough(stored: Engine) -> None:
    with reader(stored) as session:
        assert [article.title for article in one_of_each_language(session, least=2)] == ["Title 0"]
        assert len(one_of_each_language(session, least=1)) == 3
        assert one_of_each_language(session, least=9) == []
