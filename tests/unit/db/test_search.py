"""Search finds exactly what alerts catch, on both engines."""

from __future__ import annotations

from datetime import timedelta
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from db import search
from db.engine import writer
from db.models import Article
from monitor.domain import Subject
from monitor.query import Node, matches, parse, to_text
from monitor.query.words import MAX_BODY, MAX_TITLE
from tests.unit.query.strategies import FEEDS, cases

from .search_corpus import TODAY, put_articles, put_feeds


def found(session: Session, query: str | Node) -> set[int]:
    node = parse(query) if isinstance(query, str) else query
    return set(session.scalars(select(Article.id).where(search.where(session, node))))


def article(number: int, title: str, body: str = "", entities: tuple[str, ...] = ()) -> Subject:
    return Subject(number, title, body, "en", frozenset(), frozenset(entities), FEEDS[0])


def put(session: Session, *articles: Subject) -> None:
    put_feeds(session, {int(number): (title, host) for number, title, host in FEEDS})
    put_articles(session, articles)


@given(cases)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_search_finds_exactly_what_alerts_catch(engine: Engine, case: tuple[list[Subject], list[Node]]) -> None:
    corpus, queries = case
    with writer(engine) as session, session.begin_nested() as moment:
        put(session, *corpus)
        for node in queries:
            caught = {subject.article_id for subject in corpus if matches(node, subject)}
            assert found(session, node) == caught, to_text(node)
            with patch.object(search, "MOST_JOINS", -1):  # as if it were a long query
                assert found(session, node) == caught, to_text(node)
        moment.rollback()


def test_a_phrase_does_not_run_from_the_title_into_the_body(engine: Engine) -> None:
    with writer(engine) as session:
        put(session, article(1, "Arms", "transfer denied"), article(2, "An arms transfer"))
        assert found(session, '"arms transfer"') == {2}
        assert found(session, '"arms trans*"') == {2}
        assert found(session, "arms transfer") == {1, 2}


def test_a_word_is_found_by_its_beginning(engine: Engine) -> None:
    with writer(engine) as session:
        put(
            session, article(1, "Sanctioned at last"), article(2, "sanction"), article(3, "unsanctioned", "북한이 발사")
        )
        assert found(session, "sanction*") == {1, 2}
        assert found(session, '"sanctioned a*"') == {1}
        assert found(session, "북한*") == {3}
        assert found(session, "sanction") == {2}


def test_two_han_characters_are_found_side_by_side_only(engine: Engine) -> None:
    with writer(engine) as session:
        put(session, article(1, "安理会制裁决议"), article(2, "制度と裁判"), article(3, "對朝鮮制裁"))
        assert found(session, "制裁") == {1, 3}
        assert found(session, "制 裁") == {1, 2, 3}
        assert found(session, "朝鲜 制裁*") == {3}


def test_a_phrase_far_into_a_long_text_is_found(engine: Engine) -> None:
    """PostgreSQL keeps neither a position past 16,383 nor more than 255 of one word."""
    filler = "of the " * 15_000
    with writer(engine) as session:
        put(session, article(1, "", filler + "weapons of mass"), article(2, "", filler + "mass of weapons of the"))
        assert found(session, '"of mass"') == {1}
        assert found(session, '"weapons of the"') == {2}
        assert found(session, '"the weapons"') == {1}
        assert found(session, '"the of"') == {1, 2}


def test_the_longest_text_of_the_widest_characters_can_be_stored(engine: Engine) -> None:
    wide = "".join(chr(0x20000 + number % 40_000) for number in range(MAX_BODY + 10))
    with writer(engine) as session:
        put(session, article(1, wide[: MAX_TITLE + 10], wide), article(2, "x" * 100_000, "y" * 500_000))
        assert found(session, wide[7_000:7_003]) == {1}
        assert found(session, "x" * 2_000) == {2}


@pytest.mark.parametrize("hostile", ["'", '"', "\\", "a' | 'b", "%s %(x)s ::", "a:*", "!a", "a & b", "NEAR(a b)", "^a"])
def test_marks_of_the_engines_own_languages_are_only_text(engine: Engine, hostile: str) -> None:
    with writer(engine) as session:
        put(session, article(1, f"q {hostile} q"), article(2, "zzz"))
        assert found(session, f'"q {hostile.replace(chr(34), "")} q"') == {1}


def test_an_article_that_changed_is_found_by_its_new_text_only(engine: Engine) -> None:
    with writer(engine) as session:
        put(session, article(1, "old words"), article(2, "other words"))
        search.index_articles(session.connection(), [(1, "new words", "and a body")])
        assert (found(session, "old"), found(session, "new body"), found(session, "words")) == (set(), {1}, {1, 2})
        search.drop_articles(session.connection(), [1, 99])
        assert found(session, "words") == {2}
        assert found(session, "NOT words") == {1}
        search.drop_articles(session.connection(), [])


def test_the_index_can_be_made_twice(engine: Engine) -> None:
    with writer(engine) as session:
        put(session, article(1, "words"))
        search.create_index(session.connection())
        assert found(session, "words") == {1}


def test_as_many_terms_as_a_query_may_have_can_be_asked(engine: Engine) -> None:
    words = [f"w{number}" for number in range(240)]
    with writer(engine) as session:
        put(session, article(1, " ".join(words)), article(2, "w7"))
        assert found(session, " ".join(words)) == {1}
        assert found(session, " OR ".join(words)) == {1, 2}
        assert found(session, " OR ".join(f'NOT ("{word} x" NOT {word})' for word in words[:60])) == {1, 2}
        assert found(session, "(" * 30 + "w7" + ")" * 30) == {1, 2}
        deep = "w7"
        for number in range(25):
            deep = f"({deep} NOT x{number} OR y{number} NOT actor:KP)"
        assert found(session, deep) == {1, 2}


def test_a_long_query_finds_the_same_without_as_many_joins(engine: Engine) -> None:
    """PostgreSQL took two minutes for a page whose query named 180 actors: it tried orders of so many joins."""
    actors = [f"A{number}" for number in range(100)]
    all_of_them = " ".join(f"actor:{actor}" for actor in actors)
    others = " ".join(f"-other{number} -actor:A{number}" for number in range(60))
    with writer(engine) as session:
        put(session, article(1, "arms", "", (*actors, "KP")), article(2, "arms", "", ("KP",)), article(3, "other7"))
        assert found(session, all_of_them) == {1}
        assert found(session, f"actor:KP arms {others}") == {2}
        assert found(session, f"NOT (actor:KP arms {others})") == {1, 3}
    for query in (all_of_them, others):
        assert str(search.condition(parse(query), engine.dialect.name)).count("EXISTS") <= search.MOST_JOINS


def test_days_the_caller_keeps_to_change_nothing_within_them(engine: Engine) -> None:
    old = TODAY - timedelta(days=9)
    with writer(engine) as session:
        put(session)
        put_articles(session, [article(1, "a", "", ("KP",)), article(2, "a", "", ("KP",))], {1: old})
        for query in ("actor:KP", "NOT actor:KP", "source:1", "a NOT source:1", "NOT (actor:KP b)", "actor:(KP OR RU)"):
            for since, until in ((None, None), (TODAY, TODAY), (old, old), (None, old), (old, None)):
                met = search.where(session, parse(query), since, until)
                kept = select(Article.id).where(Article.day >= (since or old), Article.day <= (until or TODAY))
                assert set(session.scalars(kept.where(met))) == set(session.scalars(kept)) & found(session, query)


def test_a_source_nobody_has_is_nothing_and_not_everything(engine: Engine) -> None:
    with writer(engine) as session:
        put(session, article(1, "a"))
        assert found(session, "source:nobody") == set()
        assert found(session, "NOT source:nobody") == {1}
        assert found(session, "source:1") == {1}
        assert found(session, "source:12") == set()


def test_the_names_of_a_feed_survive_an_address_that_is_none() -> None:
    assert search.source_names(3, "Ünited Press", "https://[bad") == ("3", "ünited press", "")
    assert search.source_names(3, "T", "https://News.Example:8080/x") == ("3", "t", "news.example")
