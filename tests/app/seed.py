"""A small archive for the tests of pages: our own sentences, read by hand, so that no test waits for the reader.

In ``ITEMS`` a text marks what is read in it: ``{KP|North Korea}`` is a mention, ``<<…>>`` what earned the topics.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine

from db.engine import writer
from db.feeds import sync_feeds
from db.migrate import migrate
from db.queries.alerts import create_alert
from db.queries.sources import feed_health
from db.write import store, sync_entities
from monitor.domain import (
    Cause,
    ChangeArticle,
    Control,
    DateQuality,
    Entry,
    FeedKind,
    FeedSpec,
    Intent,
    Mention,
    NewArticle,
    Reading,
    Span,
    Topic,
    TopicScore,
    content_hash,
)
from monitor.knowledge import Knowledge, load

NOW = datetime.now(UTC).replace(microsecond=0)
FEEDS = (
    FeedSpec("https://wire.example/feed.xml", "Harbour Wire", "en", "GB", FeedKind.AGENCY, Control.PRIVATE, "B"),
    FeedSpec("https://courrier.example/rss", "Courrier du Lac", "fr", "CH", FeedKind.NEWSPAPER, Control.PRIVATE, "B"),
    FeedSpec("https://hangang.example/rss", "한강통신", "ko", "KR", FeedKind.AGENCY, Control.STATE_FUNDED, "B"),
    FeedSpec("https://wadi.example/rss", "صحيفة الوادي", "ar", "JO", FeedKind.NEWSPAPER, Control.UNKNOWN, "C"),
    FeedSpec("https://north.example/rss", "Northern Agency", "ru", "RU", FeedKind.AGENCY, Control.STATE_DIRECTED, "D"),
)
HOSTILE = '<img src=x onerror=alert(1)>![x](https://evil.example/p.png) :red[hot] **bold** $x$ <a href="https://evil.example">go</a>'


@dataclass(frozen=True)
class Item:
    feed: int
    hours: float  # before NOW
    language: str
    title: str
    text: str
    topics: tuple[tuple[Topic, float], ...] = ()
    author: str = ""


ARMS, UN, OTHER, TEST = Topic.ARMS_TRANSFER, Topic.UN_SANCTIONS, Topic.OTHER_SANCTIONS, Topic.WEAPONS_TEST
ITEMS = (
    Item(
        0,
        2,
        "en",
        "{KP|North Korea} sent shells to {RU|Russia}, three officials say",
        "<<Three officials said that {KP|Pyongyang} had shipped {ammunition|artillery shells} to {RU|Moscow} by rail "
        "since the spring.>> {RU|Russia} denies it. The wagons crossed at the Tumen bridge, they said.",
        ((ARMS, 0.92),),
        "A. Reporter",
    ),
    Item(
        1,
        5,
        "fr",
        "{KP|La Corée du Nord} aurait livré des missiles à {RU|la Russie}",
        "<<{KP|Pyongyang} aurait livré des {ballistic_missile|missiles balistiques} à {RU|Moscou}, selon un rapport "
        "remis au Conseil de sécurité.>> <<Le rapport cite la {un-1718|résolution 1718}.>>",
        ((ARMS, 0.84), (UN, 0.71)),
    ),
    Item(
        2,
        9,
        "ko",
        "{KP|북한}, {RU|러시아}에 탄도미사일 추가 제공 정황",
        "<<정부 당국자는 {KP|북한}이 {RU|러시아}에 {ballistic_missile|탄도미사일}을 추가로 "
        "제공한 정황이 있다고 말했다.>>",
        ((ARMS, 0.8),),
    ),
    Item(
        3,
        26,
        "ar",
        "{IR|إيران} تنفي تزويد {RU|روسيا} بطائرات مسيرة",
        "<<نفت {IR|طهران} تزويد {RU|موسكو} {uav|بطائرات مسيرة}.>> وقال متحدث إن التقرير لا أساس له.",
        ((ARMS, 0.77),),
    ),
    Item(
        0,
        30,
        "en",
        "Council renews {LY|Libya} arms embargo by one year",
        "<<The Security Council renewed the arms embargo on {LY|Libya} for a year; {RU|Russia} "
        "and {CN|China} abstained.>>",
        ((UN, 0.95),),
    ),
    Item(
        0,
        52,
        "en",
        "{US|United States} lists two shipping firms over {IR|Iran} oil",
        "<<The Treasury listed two firms for moving {IR|Iranian} {oil_commodities|crude}.>>",
        ((OTHER, 0.88),),
    ),
    Item(
        4,
        75,
        "ru",
        "{KP|КНДР} испытала ракету",
        "<<{KP|КНДР} испытала новую {missile_other|ракету}, сообщило агентство.>>",
        ((TEST, 0.9),),
    ),
    Item(0, 100, "en", "Harbour reopens after the storm", "Ferries run again from Monday."),
    Item(
        0,
        24 * 40,
        "en",
        "Older: a panel reported on {KP|North Korea}",
        "<<The panel listed {KP|its} ship transfers.>>",
        ((UN, 0.9),),
    ),
    Item(
        0,
        12,
        "en",
        HOSTILE,
        f"<<A convoy of {{ammunition|shells}} crossed into {{SD|Sudan}} {HOSTILE}>>",
        ((ARMS, 0.6),),
    ),
)
_MARK = re.compile(r"<<|>>|\{([A-Za-z0-9_-]+)\|([^{}|]*)\}")


def read_marks(title: str, text: str, knowledge: Knowledge) -> tuple[str, str, tuple[Mention, ...], tuple[Span, ...]]:
    """Title and body without their marks, the mentions and the evidence they marked."""
    out: list[str] = []
    found: dict[str, list[Span]] = {}
    evidence: list[Span] = []
    length, begun, last = 0, 0, 0
    source = f"{title}\n{text}"
    for match in _MARK.finditer(source):
        piece = source[last : match.start()]
        out.append(piece)
        length += len(piece)
        last = match.end()
        if match[0] == "<<":
            begun = length
        elif match[0] == ">>":
            evidence.append(Span(begun, length))
        else:
            out.append(match[2])
            found.setdefault(match[1], []).append(Span(length, length + len(match[2])))
            length += len(match[2])
    out.append(source[last:])
    clean = "".join(out)
    head, _, body = clean.partition("\n")
    mentions = tuple(
        Mention(entity, knowledge.entities[entity].kind, tuple(spans))
        for entity, spans in found.items()
        if entity in knowledge.entities
    )
    return head, body, mentions, tuple(evidence)


def intent(item: Item, knowledge: Knowledge, number: int) -> NewArticle:
    title, body, mentions, evidence = read_marks(item.title, item.text, knowledge)
    at = NOW - timedelta(hours=item.hours)
    entry = Entry(
        guid=f"item-{number}",
        url=f"https://{FEEDS[item.feed].url.split('/')[2]}/{number}",
        title=title,
        summary=body,
        content="",
        author=item.author,
        language=item.language,
        published_raw=at.isoformat(),
        published_at=at,
        updated_at=None,
        date_quality=DateQuality.STATED,
    )
    relevance = max((score for topic, score in item.topics if topic in (ARMS, UN)), default=0.1)
    reading = Reading(
        language=item.language,
        relevance=relevance,
        topics=tuple(TopicScore(topic, score, evidence) for topic, score in item.topics),
        mentions=mentions,
        un_refs=(),
        reader_version="test-1",
        knowledge_version=knowledge.version,
    )
    key = f"guid:item-{number}"
    return NewArticle(entry, reading, entry.url, key, content_hash(title, body), "new guid")


def seed(engine: Engine, items: Sequence[Item] = ITEMS) -> None:
    """Feeds, articles with their readings, one alert with hits."""
    migrate(engine)
    knowledge = load()
    with writer(engine) as session:
        sync_entities(session, knowledge)
        sync_feeds(session, FEEDS, NOW - timedelta(days=50))
        create_alert(
            session,
            name="Shells to Russia",
            query="actor:KP AND item:ammunition",
            knowledge=knowledge,
            person="local",
            now=NOW - timedelta(days=3),
        )
        ids = {feed.url: feed.id for feed in feed_health(session, now=NOW)}
        for number, item in enumerate(items):
            seen = NOW - timedelta(hours=max(item.hours - 0.2, 0))
            intents: list[Intent] = [intent(item, knowledge, number)]
            store(session, ids[FEEDS[item.feed].url], intents, cause=Cause.LIVE, now=seen)


def edit_first(engine: Engine) -> None:
    """The publisher changes the first article: a second revision."""
    knowledge = load()
    item = ITEMS[0]
    changed = replace(item, text=item.text.replace("Three officials said", "Four officials said"))
    new = intent(changed, knowledge, 0)
    with writer(engine) as session:
        ids = {feed.url: feed.id for feed in feed_health(session, now=NOW)}
        edit = ChangeArticle(1, new.entry, new.reading, new.entry_key, new.entry_hash, "edited")
        store(session, ids[FEEDS[0].url], [edit], cause=Cause.LIVE, now=NOW)
