"""A small archive for tests of the routes: three feeds, a few articles with readings, one alert with hits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine, select

from db.alerts import create_alert
from db.engine import make_engine, writer
from db.migrate import migrate
from db.models import Feed
from db.write import store, sync_entities, sync_feeds
from monitor.domain import (
    Cause,
    DateQuality,
    Entity,
    Entry,
    FeedKind,
    FeedSpec,
    Mention,
    NewArticle,
    Reading,
    Span,
    Topic,
    TopicScore,
    article_text,
)
from monitor.knowledge import Knowledge, Lexicon

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
FEEDS = (
    FeedSpec("https://one.example/rss", "One; Wire", "en", "GB", FeedKind.AGENCY, family="one"),
    FeedSpec("https://zwei.example/rss", "=Zwei", "de", "DE", FeedKind.NEWSPAPER),
    FeedSpec("https://three.example/rss", "셋", "ko", "KR", FeedKind.NEWSPAPER, family="three"),
)
# feed, days ago, language, title, entities named (each must stand in the title), topics
ARTICLES = (
    (0, 0, "en", "Russia received ballistic missiles from North Korea", ("RU", "KP", "ballistic_missile"),
     ("arms_transfer",)),
    (0, 1, "en", "Panel on North Korea reports to the Council", ("KP",), ("un_sanctions",)),
    (1, 2, "de", '=HYPERLINK("https://evil.example","Iran")', ("IR",), ()),
    (1, 40, "de", "Iran, Russland und die Drohnen", ("IR", "RU", "uav"), ("arms_transfer",)),
    (2, 3, "ko", "북한 미사일, \"제재\" 논의\n둘째 줄", ("KP",), ("un_sanctions", "weapons_test")),
    (2, 5, "ko", "날씨 소식", (), ()),
)  # fmt: skip
NAMED = {
    "RU": ("Russia", "Russland"), "KP": ("North Korea", "북한"), "IR": ("Iran",), "uav": ("Drones", "Drohnen"),
    "ballistic_missile": ("ballistic missiles",),
}  # fmt: skip
KINDS = {"RU": "state", "KP": "state", "IR": "state", "uav": "item", "ballistic_missile": "item"}
KNOWLEDGE = Knowledge(
    entities={id: Entity(id, kind, {"en": NAMED[id][0]}) for id, kind in KINDS.items()},
    alias_ids={"dprk": "KP"},
    lexicon=Lexicon((), ()),
    compounds=(),
    regimes=(),
    version="test-1",
)


def article(
    key: str, published: datetime, language: str, title: str, entities: Sequence[str], topics: Sequence[str]
) -> NewArticle:
    """An entry with a reading that names ``entities`` where they stand in the title."""
    url = f"https://news.example/{key}"
    body = f"Text of {key}."
    text = article_text(title, body)
    mentions = []
    for entity in entities:
        name = next(name for name in NAMED[entity] if name in text)
        start = text.index(name)
        mentions.append(Mention(entity, KINDS[entity], (Span(start, start + len(name)),)))
    relevant = {"arms_transfer", "un_sanctions"} & set(topics)
    return NewArticle(
        entry=Entry(
            guid=key, url=url, title=title, summary=body, content="", author="", language=language,
            published_raw=None, published_at=published, updated_at=None, date_quality=DateQuality.STATED,
        ),
        reading=Reading(
            language=language, relevance=0.8 if relevant else 0.1,
            topics=tuple(TopicScore(Topic(topic), 0.8, (Span(0, len(title)),)) for topic in topics),
            mentions=tuple(mentions), un_refs=(), reader_version="test-1", knowledge_version="test-1",
        ),
        canonical_url=url, entry_key=key, entry_hash=f"hash of {key}", why="new guid",
    )  # fmt: skip


@contextmanager
def archive(folder: Path) -> Iterator[tuple[str, Engine]]:
    """The archive in an SQLite file under ``folder``: its URL and an engine on it."""
    url = f"sqlite:///{folder / 'vigie.db'}"
    engine = make_engine(url)
    migrate(engine)
    seed(engine)
    try:
        yield url, engine
    finally:
        engine.dispose()


def seed(engine: Engine) -> None:
    """Put the archive into a fresh migrated database."""
    with writer(engine) as session:
        sync_entities(session, KNOWLEDGE)
        sync_feeds(session, FEEDS, NOW)
        feeds = session.scalars(select(Feed.id).order_by(Feed.id)).all()
    with writer(engine) as session:
        create_alert(session, name="North Korea", query="actor:KP", knowledge=KNOWLEDGE, person="local", now=NOW)
        create_alert(session, name="Nothing", query="zeppelin", knowledge=KNOWLEDGE, person="local", now=NOW)
    for number, (feed, days, language, title, entities, topics) in enumerate(ARTICLES, 1):
        new = article(f"a{number}", NOW - timedelta(days=days, hours=1), language, title, entities, topics)
        with writer(engine) as session:
            store(session, feeds[feed], [new], cause=Cause.LIVE, now=NOW)


def fill(engine: Engine, count: int, batch: int = 500) -> None:
    """Store ``count`` more articles of ordinary size (two or three mentions each), for measurements."""
    for begin in range(0, count, batch):
        news = []
        for n in range(begin, min(begin + batch, count)):
            title = f"Report {n}: Russia, Iran and North Korea spoke of ballistic missiles and other goods at length"
            entities = ("RU", "KP", "IR", "ballistic_missile")[: 1 + n % 4]
            topics = ("arms_transfer",) if n % 5 == 0 else ()
            news.append(article(f"m{n}", NOW - timedelta(minutes=n), "en", title, entities, topics))
        with writer(engine) as session:
            store(session, 1 + begin // batch % 3, news, cause=Cause.LOAD, now=NOW)
