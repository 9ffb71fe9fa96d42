"""Which article a person means."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from db.engine import reader, writer
from db.queries.find import find_articles
from db.readings import readable
from db.write import store
from monitor.domain import Cause
from tests.unit.db.build import NOW, entry, feed, new, reading


@pytest.fixture
def stored(engine: Engine) -> Engine:
    with writer(engine) as session:
        one = feed(session)
        store(
            session,
            one,
            [
                new(entry("First", guid="7", url="https://news.example/1?x=1"), reading(), key="a", source_id="lot-1"),
                new(entry("Second", guid="g2", url="https://news.example/2"), reading(), key="b", source_id="2"),
                new(entry("Third", guid="g3", url="https://news.example/2"), reading(), key="c", source_id="lot-3"),
            ],
            cause=Cause.LOAD,
            now=NOW,
        )
    return engine


def found(engine: Engine, name: str, canonical: str | None = None) -> list[int]:
    with reader(engine) as session:
        return find_articles(session, name, canonical)


def test_a_number_is_an_article_before_it_is_anything_else(stored: Engine) -> None:
    assert found(stored, "2") == [2]
    assert found(stored, "7") == [1]  # no such article: the guid of another
    assert found(stored, "9" * 30) == found(stored, "9" * 9_000) == []


def test_an_address_finds_its_articles_newest_first(stored: Engine) -> None:
    assert found(stored, "https://news.example/2") == [3, 2]
    assert found(stored, "https://news.example/1?x=1") == [1]
    assert found(stored, "https://news.example/none") == []


def test_the_id_of_a_loaded_line_or_a_guid_finds_its_article(stored: Engine) -> None:
    assert found(stored, "lot-3") == [3]
    assert found(stored, "g2") == [2]


def test_an_article_is_given_as_the_reader_takes_it(stored: Engine) -> None:
    with reader(stored) as session:
        item = readable(session, 2)
        assert item is not None
        assert item.article.title == "Second"
        assert readable(session, 99) is None
