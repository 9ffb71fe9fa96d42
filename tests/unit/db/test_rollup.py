"""The rollup is what counting afresh would give, whatever was written in whatever order."""

from __future__ import annotations

import contextlib
import threading

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from db.engine import writer
from db.models import Appearance, Daily
from db.rollup import recount
from db.write import reread_batch, store
from monitor.domain import Cause, Intent, Reading, Topic

from .build import NOW, change, entry, feed, join, new, reading

READINGS = st.builds(
    lambda version, language, topics, mentions: reading(
        language, 0.8 if topics else 0.1, topics=topics, mentions=mentions, reader=version
    ),
    st.sampled_from(["reader-1", "reader-2"]),
    st.sampled_from(["en", "ko"]),
    st.sets(st.sampled_from(list(Topic)), max_size=2),
    st.sets(st.sampled_from(["KP", "RU", "uav"])),
)
STEPS = st.lists(
    st.tuples(st.sampled_from(["new", "join", "edit", "reread"]), st.integers(1, 3), st.integers(1, 3), READINGS),
    min_size=1,
    max_size=12,
)


def counted(session: Session) -> dict[tuple[object, ...], tuple[int, int]]:
    return {
        tuple(row[:5]): (row.articles, row.owned)
        for row in session.execute(
            select(
                Daily.day, Daily.feed_id, Daily.entity_id, Daily.topic, Daily.language, Daily.articles, Daily.owned
            ).where((Daily.articles != 0) | (Daily.owned != 0))
        )
    }


class UndoError(Exception):
    """Takes back what a test wrote."""


def take(session: Session, what: str, key: str, source: int, number: int, found: Reading) -> None:
    """One step: feed ``source`` gives entry ``key`` in a new way, or its article is read again."""
    feed_id = feed(session, source)
    text = entry(f"Title {number}", guid=key)
    article = session.scalar(select(Appearance.article_id).where(Appearance.entry_key == key).limit(1))
    intents: list[Intent] = []
    if what == "new":
        intents = [new(text, found)]
    elif article is not None and what == "join":
        intents = [join(article, text, key=f"joined {key}")]
    elif article is not None and what == "edit":
        intents = [change(article, text, found)]
    elif article is not None:
        reread_batch(session, [article], [found], NOW)
    store(session, feed_id, intents, cause=Cause.LIVE, now=NOW)


@given(STEPS)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_rollup_equals_counting_afresh(engine: Engine, steps: list[tuple[str, int, int, Reading]]) -> None:
    with contextlib.suppress(UndoError), writer(engine) as session:
        for number, (what, article, source, found) in enumerate(steps):
            take(session, what, f"k{article}", source, number, found)
        kept = counted(session)
        recount(session)
        assert kept == counted(session)
        raise UndoError


def test_a_feed_that_joins_while_another_edits_is_counted_under_the_new_reading(engine: Engine) -> None:
    with writer(engine) as session:
        store(session, feed(session), [new(entry(), reading(mentions=["KP"]))], cause=Cause.LIVE, now=NOW)
        second = feed(session, 2)

    def carry_too() -> None:
        with writer(engine) as session:
            store(session, second, [join(1, entry())], cause=Cause.LIVE, now=NOW)

    carrying = threading.Thread(target=carry_too)
    with writer(engine) as session:
        store(session, 1, [change(1, entry("Other words"), reading(mentions=["RU"]))], cause=Cause.LIVE, now=NOW)
        carrying.start()
        carrying.join(0.3)  # it can only wait for this transaction
    carrying.join()
    with writer(engine) as session:
        kept = counted(session)
        recount(session)
        assert kept == counted(session)


def test_each_article_is_owned_once_however_many_feeds_carry_it(engine: Engine) -> None:
    with writer(engine) as session:
        store(session, feed(session), [new(entry(), reading(mentions=["KP"]))], cause=Cause.LIVE, now=NOW)
        store(session, feed(session, 2), [join(1, entry("Again"))], cause=Cause.LIVE, now=NOW)
        sums = session.execute(
            select(func.sum(Daily.articles), func.sum(Daily.owned)).where(Daily.entity_id == "KP", Daily.topic == "")
        ).one()
    assert tuple(sums) == (2, 1)
