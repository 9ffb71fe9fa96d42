"""Transfers and events for the tests of pages, made by hand: our own sentences in several scripts, hostile ones too.

In a text ``<<…>>`` is the sentence that says the transfer, ``{supplier:KP|Pyongyang}`` a party as written (``unknown``
where it is nobody Vigie knows), ``{item|shells}``, ``{quantity|40 crates}`` and ``{cue|shipped}`` what their names say,
``{event:interdiction|seized}`` the trigger of an event in the sentence that holds it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Engine

from db.engine import writer
from db.feeds import sync_feeds
from db.migrate import migrate
from db.queries.sources import feed_health
from db.write import store, sync_entities
from monitor.domain import (
    AsserterRole,
    Cause,
    DateBasis,
    DateQuality,
    Entry,
    Event,
    EventDate,
    EventType,
    Intent,
    Mention,
    NewArticle,
    Party,
    PartyRole,
    Quantity,
    Reading,
    Span,
    Stage,
    Status,
    Topic,
    TopicScore,
    Transfer,
    content_hash,
)
from monitor.knowledge import Knowledge, load
from tests.app.seed import FEEDS, HOSTILE, NOW

LONG_A = "the Joint Procurement and Logistics Directorate of the Ministry of Defence and Armed Forces Logistics"
LONG_B = "the Provisional Administrative Council for the Reconstruction of the Northern and Eastern Coastal Districts"


@dataclass(frozen=True)
class Told:
    """One transfer in one article of its own."""

    feed: int
    hours: float  # before NOW
    language: str
    title: str
    text: str
    item: str
    status: Status
    stage: Stage = Stage.UNKNOWN
    role: AsserterRole | None = None
    by: str | None = None
    directed: bool = True
    system: str | None = None
    amount: tuple[float | None, float | None, str, str] = (None, None, "", "")  # low, high, unit, hedge
    days_before: int | None = None  # of the event, before NOW


TOLD = (
    Told(
        0, 2, "en", "Pyongyang owns up to rail shipments",
        "Trains ran all summer. <<{supplier:KP|North Korea} {cue|shipped} {quantity|about 12,000 containers} of "
        "{item|artillery ammunition} to {recipient:RU|Russia} between May and October, its defence ministry said.>> "
        "Earlier it had denied all of it.",
        "ammunition", Status.CONFIRMED, Stage.DELIVERED, AsserterRole.SUPPLIER, "KP",
        amount=(12_000, 12_000, "containers", "about"), days_before=30,
    ),
    Told(
        0, 7, "en", "Night trains at the bridge",
        "<<{supplier:KP|Pyongyang} {cue|delivered} a further batch of {item|shells} to {recipient:RU|Moscow} on "
        "Thursday.>> The weather was clear.",
        "ammunition", Status.CONFIRMED, Stage.DELIVERED, AsserterRole.MEDIA,
    ),
    Told(
        2, 9, "ko", "합참, 추가 제공 정황 포착",
        "<<합동참모본부는 {supplier:KP|북한}이 {recipient:RU|러시아}에 {item|탄도미사일} {quantity|40여 발}을 추가로 "
        "{cue|제공한 것으로 추정}된다고 밝혔다.>> 당국은 분석을 이어가고 있다.",
        "ballistic_missile", Status.ALLEGED, Stage.SHIPPED, AsserterRole.THIRD_STATE, "KR",
        system="sys-kn-23", amount=(40, None, "missiles", "over"),
    ),
    Told(
        3, 20, "ar", "طهران ترد على تقرير",
        "صدر التقرير أمس. <<{cue|نفت} {supplier:IR|طهران} تزويد {recipient:RU|موسكو} {item|بطائرات مسيرة} "
        "من طراز جديد.>> وقال متحدث إن التقرير لا أساس له.",
        "uav", Status.DENIED, Stage.UNKNOWN, AsserterRole.SUPPLIER, "IR",
    ),
    Told(
        3, 22, "fa", "گزارش تازه دربارهٔ یک محموله",
        "<<به گفتهٔ این منبع، {supplier:RU|روسیه} {quantity|۲۴ فروند} {item|جنگنده} به {recipient:IR|ایران} "
        "{cue|خواهد فروخت}.>> زمان تحویل روشن نیست.",
        "combat_aircraft", Status.PLANNED, Stage.NEGOTIATING, AsserterRole.MEDIA,
        amount=(24, 24, "aircraft", ""),
    ),
    Told(
        4, 30, "zh", "港口記者報道",
        "<<據稱{supplier:CN|中國}一家公司向{recipient:IR|伊朗}{cue|提供}了{item|火箭推進劑原料}，涉及兩艘貨船。>>此事尚未證實。",
        "dual_use_goods", Status.ALLEGED, Stage.SHIPPED, AsserterRole.MEDIA,
    ),
    Told(
        0, 40, "en", "Two capitals and an arms trade",
        "<<An {item|arms} {cue|trade} between {supplier:IR|Iran} and {recipient:VE|Venezuela} has grown, "
        "researchers wrote.>>",
        "weapons_unspecified", Status.CLAIMED, Stage.UNKNOWN, AsserterRole.INVESTIGATOR, "a research group",
        directed=False,
    ),
    Told(
        1, 50, "fr", "Un convoi traverse le désert",
        "<<Des {item|fusils d'assaut} {cue|auraient été livrés} à {recipient:rapid-support-forces|des paramilitaires "
        "soudanais} par {supplier:unknown|un réseau de trafiquants non identifié}.>>",
        "small_arms", Status.ALLEGED, Stage.DELIVERED, AsserterRole.UN_BODY, "un-1591-committee",
    ),
    Told(
        0, 60, "en", "Dhow stopped off the coast",
        "<<A frigate {event:interdiction|seized} {quantity|2,000 rifles} that were {cue|bound for} "
        "{recipient:houthis|the Houthis} from {supplier:IR|Iran} aboard {vessel:unknown|the dhow Al Noor}; the "
        "{item|rifles} lay under nets.>>",
        "small_arms", Status.INTERDICTED, Stage.SEIZED, AsserterRole.THIRD_STATE, "US",
        amount=(2_000, 2_000, "rifles", ""), days_before=4,
    ),
    Told(
        1, 70, "fr", "Berne suspend une commande",
        "<<{supplier:CH|La Suisse} a {cue|suspendu} la livraison de {item|véhicules blindés} à "
        "{recipient:SA|l'Arabie saoudite}.>>",
        "armoured_vehicle", Status.HALTED, Stage.HALTED, AsserterRole.SUPPLIER, "CH",
    ),
    Told(
        0, 80, "en", "Long names",
        f"<<According to the minutes, {{supplier:unknown|{LONG_A}}} {{cue|supplied}} {{item|patrol boats and spare "
        f"parts for turbine engines of several makes}} to {{recipient:unknown|{LONG_B}}} in three lots.>>",
        "warship_submarine", Status.CLAIMED, Stage.CONTRACTED, AsserterRole.COURT, LONG_A,
    ),
    Told(
        0, 12, "en", HOSTILE,
        f"<<{{supplier:AE|The Emirates}} {{cue|sent}} {{item|shells {HOSTILE}}} to {{recipient:SD|Sudan}} {HOSTILE}>>",
        "ammunition", Status.ALLEGED, Stage.UNKNOWN, AsserterRole.ADVERSARY, HOSTILE,
    ),
)  # fmt: skip
_MARK = re.compile(r"<<|>>|\{([a-z_]+)(?::([A-Za-z0-9_-]+))?\|([^{}]*)\}")


@dataclass(frozen=True)
class _Marked:
    title: str
    body: str
    quote: Span
    found: tuple[tuple[str, str | None, str, Span], ...]  # kind, entity, words, where

    def first(self, kind: str) -> tuple[str | None, str, Span] | None:
        return next((mark[1:] for mark in self.found if mark[0] == kind), None)


def _read(title: str, text: str) -> _Marked:
    out: list[str] = []
    found: list[tuple[str, str | None, str, Span]] = []
    quote = [0, 0]
    length, last = len(title) + 1, 0
    for match in _MARK.finditer(text):
        piece = text[last : match.start()]
        out.append(piece)
        length += len(piece)
        last = match.end()
        if match[0] in ("<<", ">>"):
            quote[match[0] == ">>"] = length
        else:
            out.append(match[3])
            found.append((match[1], match[2], match[3], Span(length, length + len(match[3]))))
            length += len(match[3])
    out.append(text[last:])
    return _Marked(title, "".join(out), Span(*quote), tuple(found))


def _transfer(told: Told, marked: _Marked) -> Transfer:
    parties = tuple(
        Party(PartyRole(kind), entity or "unknown", words, span)
        for kind, entity, words, span in marked.found
        if kind in set(PartyRole)
    )
    sides = {party.role: party.entity for party in parties}
    cue = marked.first("cue")
    item = marked.first("item")
    quantity = marked.first("quantity")
    low, high, unit, hedge = told.amount
    day = None if told.days_before is None else (NOW - timedelta(days=told.days_before)).date()
    return Transfer(
        key="t1",
        supplier=sides.get(PartyRole.SUPPLIER, "unknown"),
        recipient=sides.get(PartyRole.RECIPIENT, "unknown"),
        directed=told.directed,
        item=told.item,
        status=told.status,
        stage=told.stage,
        quote=marked.quote,
        cue=cue[1] if cue else "",
        rule="test.hand",
        system=told.system,
        item_span=item[2] if item else None,
        quantity=Quantity(low, high, unit, hedge, quantity[1], quantity[2]) if quantity else None,
        asserted_by=told.by,
        asserted_by_role=told.role,
        date=EventDate(day, day, "day", DateBasis.STATED, marked.quote) if day else None,
        parties=parties,
    )


def article(told: Told, knowledge: Knowledge, number: int) -> NewArticle:
    marked = _read(told.title, told.text)
    at = NOW - timedelta(hours=told.hours)
    named: dict[str, list[Span]] = {}
    for _, entity, _, span in marked.found:
        if entity in knowledge.entities:
            named.setdefault(str(entity), []).append(span)
    trigger = marked.first("event")
    events: tuple[Event, ...] = ()
    if trigger:
        authority = told.by if told.by in knowledge.entities else None
        events = (Event(EventType(str(trigger[0])), marked.quote, trigger[2], trigger[1], authority=authority),)
    reading = Reading(
        language=told.language,
        relevance=0.9,
        topics=(TopicScore(Topic.ARMS_TRANSFER, 0.9, (Span(0, len(marked.title)),)),),
        mentions=tuple(Mention(id, knowledge.entities[id].kind, tuple(spans)) for id, spans in named.items()),
        un_refs=(),
        reader_version="test-1",
        knowledge_version=knowledge.version,
        transfers=(_transfer(told, marked),),
        events=events,
    )
    entry = Entry(
        guid=f"told-{number}",
        url=f"https://{FEEDS[told.feed].url.split('/')[2]}/told-{number}",
        title=marked.title,
        summary=marked.body,
        content="",
        author="",
        language=told.language,
        published_raw=at.isoformat(),
        published_at=at,
        updated_at=None,
        date_quality=DateQuality.STATED,
    )
    hash = content_hash(marked.title, marked.body)
    return NewArticle(entry, reading, entry.url, f"guid:told-{number}", hash, "new guid")


def seed_transfers(engine: Engine, told: Sequence[Told] = TOLD) -> None:
    """Feeds and articles, each with its transfer, in the order given (so the first article has the number 1)."""
    migrate(engine)
    knowledge = load()
    with writer(engine) as session:
        sync_entities(session, knowledge)
        sync_feeds(session, FEEDS, NOW - timedelta(days=50))
        ids = {feed.url: feed.id for feed in feed_health(session, now=NOW)}
        for number, one in enumerate(told):
            intents: list[Intent] = [article(one, knowledge, number)]
            store(
                session, ids[FEEDS[one.feed].url], intents, cause=Cause.LIVE, now=NOW - timedelta(hours=one.hours - 0.2)
            )


def many(count: int) -> list[Told]:
    """So many transfers over thirty days: forty flows, every status, one sentence each."""
    states = ("KP", "RU", "IR", "CN", "SD", "AE", "LY", "TR", "RW", "CD", "BY", "SY")
    statuses: list[Any] = list(Status)
    items = ("ammunition", "uav", "small_arms", "artillery", "ballistic_missile", "armoured_vehicle")
    knowledge = load()
    result = []
    for n in range(count):
        a = states[n * n % len(states)]
        b = states[(n * 7 + n // 5 + 1) % len(states)]
        if a == b:
            b = "unknown"
        names = [knowledge.name(id) if id != "unknown" else "an unnamed group" for id in (a, b)]
        text = (
            f"<<{{supplier:{a}|{names[0]}}} {{cue|sent}} {{item|lot {n} of goods}} to {{recipient:{b}|{names[1]}}}.>>"
        )
        result.append(
            Told(
                n % 2, 1 + n * 0.7 % 700, "en", f"Report number {n}", text, items[n % len(items)],
                statuses[n % 7 if n % 3 else 0], list(Stage)[n % 9], list(AsserterRole)[n % 8],
            )
        )  # fmt: skip
    return result
