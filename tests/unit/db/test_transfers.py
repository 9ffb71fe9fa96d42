"""Transfers and events: stored with their readings, filtered, counted, walked through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from db import models
from db.engine import reader, writer
from db.queries import transfers as queries
from db.queries.rows import Cursor
from db.queries.transfer_rows import Flow, TransferRow, ValueCount
from db.queries.where_transfers import scope_where
from db.write import reread_batch, store, unread
from monitor.domain import (
    AsserterRole,
    Cause,
    DateBasis,
    EventDate,
    ItemClass,
    PartyRole,
    Span,
    Stage,
    Status,
    Topic,
    Transfer,
)
from monitor.filter import Filter, TransferFilter
from monitor.knowledge import Measure, load, scope
from monitor.knowledge.measures import Direction

from .build import NOW, TODAY, change, entry, feed, new, on, reading
from .transfers import BACK, BODY, CONVICTED, SENTENCE, TITLE, WHOLE, transfer

DAY = timedelta(days=1)
ALL = Filter()
ANY = TransferFilter()
MEASURES = load().measures


def put(session: Session, number: int, *found: Transfer, day: date = TODAY, source: int = 1, language: str = "en",
        **more: Any) -> int:  # fmt: skip
    text = entry(TITLE, BODY, guid=f"g{number}", url=f"https://e.example/{number}", published_at=on(day, 1))
    read = reading(
        language, 0.8 if found else 0.1, topics=(Topic.ARMS_TRANSFER,) if found else (), transfers=found, **more
    )
    return store(session, feed(session, source), [new(text, read)], cause=Cause.LIVE, now=NOW).article_ids[0]


@pytest.fixture
def writing(engine: Engine) -> Iterator[Session]:
    with writer(engine) as session:
        yield session


def listed(session: Session, wanted: TransferFilter = ANY, flt: Filter = ALL) -> list[TransferRow]:
    return list(queries.list_transfers(session, flt, wanted, today=TODAY, measures=MEASURES).rows)


def pairs(session: Session, wanted: TransferFilter = ANY, flt: Filter = ALL) -> list[tuple[str, str]]:
    """What is listed, with a check that the count says the same."""
    rows = listed(session, wanted, flt)
    assert queries.count_transfers(session, flt, wanted, today=TODAY, measures=MEASURES) == len(rows)
    return [(row.transfer.supplier, row.transfer.recipient) for row in rows]


# ---------------------------------------------------------------- storing


def test_a_transfer_comes_back_as_it_was_read(writing: Session) -> None:
    article = put(writing, 1, WHOLE, BACK)
    whole, back = queries.article_transfers(writing, article, measures=MEASURES)
    broker = WHOLE.parties[2]
    assert whole.transfer == replace(
        WHOLE,
        parties=(*WHOLE.parties[:2], replace(broker, name="=broker\ufffd\ufffd")),
        route=("the border", "Port of\ufffdSud"),
    )
    assert back.transfer == BACK
    assert whole.quote == SENTENCE
    assert whole.source.title == TITLE
    assert whole.source.feed_title == "Feed 1"
    assert whole.written(PartyRole.RECIPIENT) == "Sudland"


def test_an_event_comes_back_as_it_was_read(writing: Session) -> None:
    article = put(writing, 1, events=[CONVICTED])
    (row,) = queries.article_events(writing, article)
    assert row.event == CONVICTED
    assert row.quote == "A court convicted a broker."


def test_those_of_an_article_stand_in_the_order_of_its_text(writing: Session) -> None:
    article = put(writing, 1, BACK, WHOLE)
    assert [row.transfer.key for row in queries.article_transfers(writing, article, measures=())] == ["1", "2"]
    assert [row.transfer.key for row in listed(writing)] == ["1", "2"]


def test_storing_the_same_entries_again_adds_nothing(writing: Session) -> None:
    for _ in range(2):
        text = entry(TITLE, BODY)
        store(writing, feed(writing), [new(text, reading(transfers=[WHOLE], events=[CONVICTED]))], cause=Cause.LIVE,
              now=NOW)  # fmt: skip
    assert writing.scalar(select(func.count()).select_from(models.Transfer)) == 1
    assert writing.scalar(select(func.count()).select_from(models.Event)) == 1


def test_reading_again_shows_the_new_transfers_only_and_keeps_the_old(writing: Session) -> None:
    article = put(writing, 1, WHOLE, events=[CONVICTED])
    (old,) = listed(writing)
    again = reading("en", 0.9, transfers=[transfer("CN", "RU")], reader="reader-2")
    assert reread_batch(writing, [article], [again], now=NOW + DAY) == 1
    assert reread_batch(writing, [article], [again], now=NOW + DAY) == 0
    assert pairs(writing) == [("CN", "RU")]
    assert queries.transfer_detail(writing, old.id, measures=MEASURES) is None
    assert queries.article_events(writing, article) == ()
    kept = select(models.Transfer.supplier, models.Transfer.superseded_at).order_by(models.Transfer.id)
    assert [tuple(row) for row in writing.execute(kept)] == [("KP", NOW + DAY), ("CN", None)]
    assert [tuple(row) for row in writing.execute(select(models.Event.superseded_at))] == [(NOW + DAY,)]


def test_an_edit_takes_the_transfers_of_the_old_text_away(writing: Session) -> None:
    source = feed(writing)
    first = entry(TITLE, BODY)
    article = store(writing, source, [new(first, reading(transfers=[WHOLE]))], cause=Cause.LIVE, now=NOW).article_ids[0]
    edited = entry(TITLE, f"Corrected. {BODY}")
    moved = transfer("CN", "RU", quote=SENTENCE, text=f"{TITLE}\nCorrected. {BODY}")
    store(writing, source, [change(article, edited, reading(transfers=[moved]))], cause=Cause.LIVE, now=NOW + DAY)
    (row,) = listed(writing)
    assert (row.transfer.supplier, row.quote) == ("CN", SENTENCE)
    detail = queries.transfer_detail(writing, row.id, measures=MEASURES)
    assert detail is not None
    assert detail.provenance.before.startswith(f"{TITLE}\nCorrected. ")


def test_an_unread_article_has_no_transfers_until_it_is_read(writing: Session) -> None:
    source = feed(writing)
    article = store(writing, source, [new(entry(TITLE, BODY), reading(transfers=[WHOLE]))], cause=Cause.LIVE,
                    now=NOW).article_ids[0]  # fmt: skip
    store(writing, source, [change(article, entry(TITLE, "Other text."), None)], cause=Cause.LIVE, now=NOW)
    assert listed(writing) == []
    assert [row.id for row in unread(writing, limit=5)] == [article]


# ---------------------------------------------------------------- one in detail


def test_a_detail_has_the_context_the_other_half_of_a_swap_and_its_neighbours(writing: Session) -> None:
    put(writing, 1, WHOLE, BACK)
    whole, back = listed(writing)
    detail = queries.transfer_detail(writing, whole.id, measures=MEASURES)
    assert detail is not None
    assert (detail.provenance.before, detail.provenance.after) == (
        f"{TITLE}\nTrucks crossed at night. ",
        " Sudland paid in grain. A court convicted a broker.",
    )
    assert detail.in_return_for == back
    assert detail.beside == (back,)
    assert detail.row.day == date(2024, 5, 1)
    assert detail.provenance.capture_sha256 is None


def test_context_is_at_most_200_code_points_on_each_side(writing: Session) -> None:
    body = "é" * 300 + SENTENCE + "漢" * 300
    text = entry(TITLE, body)
    found = transfer(text=f"{TITLE}\n{body}")
    store(writing, feed(writing), [new(text, reading(transfers=[found]))], cause=Cause.LIVE, now=NOW)
    detail = queries.transfer_detail(writing, listed(writing)[0].id, measures=())
    assert detail is not None
    assert (detail.provenance.before, detail.provenance.after) == ("é" * 200, "漢" * 200)


def test_there_is_no_detail_of_what_does_not_exist(writing: Session) -> None:
    assert queries.transfer_detail(writing, 99, measures=()) is None


# ---------------------------------------------------------------- lists


def test_pages_follow_on_without_gap_or_repeat_though_articles_share_a_moment(writing: Session) -> None:
    for number in range(5):
        put(writing, number, replace(WHOLE, key="a"), replace(BACK, key="b"), day=TODAY - DAY * (number // 3))
    seen: list[int] = []
    cursor: Cursor | None = None
    while True:
        page = queries.list_transfers(writing, ALL, ANY, today=TODAY, measures=(), limit=3, before=cursor)
        seen += [row.id for row in page.rows]
        if len(seen) == 3:
            put(writing, 99, transfer())  # newer ones shift nothing
        cursor = page.next
        if cursor is None:
            break
    assert seen == [*range(1, 7), 11, *range(7, 11)]


def test_a_stream_is_the_list(writing: Session) -> None:
    for number in range(4):
        put(writing, number, WHOLE, BACK, day=TODAY - DAY * number)
    streamed = list(queries.iter_transfers(writing, ALL, ANY, today=TODAY, measures=MEASURES))
    assert [line.row for line in streamed] == listed(writing)
    assert [line.in_return_for for line in streamed[:2]] == [2, 1]
    assert streamed[0].provenance.before.endswith("Trucks crossed at night. ")


def test_events_stream_newest_first_and_by_type(writing: Session) -> None:
    put(writing, 1, events=[CONVICTED], day=TODAY - DAY)
    put(writing, 2, events=[CONVICTED])
    assert [line.row.id for line in queries.iter_events(writing, ALL, today=TODAY)] == [2, 1]
    assert [line.row.id for line in queries.iter_events(writing, Filter(last=1), today=TODAY)] == [2]
    assert list(queries.iter_events(writing, ALL, today=TODAY, types=["veto"])) == []


@pytest.mark.parametrize(
    ("flt", "expected"),
    [
        (Filter(last=1), [("KP", "RU")]),
        (Filter(until=TODAY - DAY), [("IR", "YE")]),
        (Filter(languages=("fa",)), [("IR", "YE")]),
        (Filter(feeds=(2,)), [("IR", "YE")]),
        (Filter(relevance=0.9), []),
        (Filter(topics=("arms_transfer",)), [("KP", "RU"), ("IR", "YE")]),
        (Filter(topics=("weapons_test",)), []),
        (Filter(actors=("IR",)), [("IR", "YE")]),
        (Filter(query="rockets"), [("KP", "RU"), ("IR", "YE")]),
        (Filter(query="rockets AND lang:fa"), [("IR", "YE")]),
        (Filter(query="zeppelin"), []),
    ],
)
def test_the_articles_filter_selects_transfers_too(
    writing: Session, flt: Filter, expected: list[tuple[str, str]]
) -> None:
    put(writing, 1, transfer("KP", "RU"))
    put(writing, 2, transfer("IR", "YE"), day=TODAY - DAY * 3, source=2, language="fa", mentions=("IR",))
    assert pairs(writing, flt=flt) == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (TransferFilter(suppliers=("KP",)), [("KP", "RU")]),
        (TransferFilter(suppliers=("KP", "unknown")), [("KP", "RU"), ("unknown", "houthis")]),
        (TransferFilter(recipients=("houthis", "NO")), [("UA", "NO"), ("unknown", "houthis")]),
        (TransferFilter(suppliers=("NO",)), [("UA", "NO")]),
        (TransferFilter(suppliers=("NO",), recipients=("UA",)), [("UA", "NO")]),
        (TransferFilter(suppliers=("NO",), recipients=("NO",)), []),
        (TransferFilter(suppliers=("RU",)), []),
        (TransferFilter(goods=("uav",)), [("unknown", "houthis")]),
        (TransferFilter(goods=("sys-kn-25", "uav")), [("KP", "RU"), ("unknown", "houthis")]),
        (TransferFilter(statuses=("denied",)), [("UA", "NO")]),
        (TransferFilter(stages=("shipped", "refused")), [("KP", "RU"), ("UA", "NO")]),
        (TransferFilter(asserters=("KR",)), [("unknown", "houthis")]),
        (TransferFilter(roles=("supplier",)), [("KP", "RU")]),
        (TransferFilter(scope="un"), [("KP", "RU"), ("unknown", "houthis")]),
        (TransferFilter(scope="un", statuses=("denied",)), []),
    ],
)
def test_each_field_selects(writing: Session, wanted: TransferFilter, expected: list[tuple[str, str]]) -> None:
    put(writing, 1, WHOLE)
    put(writing, 2, transfer("UA", "NO", directed=False, status=Status.DENIED, stage=Stage.REFUSED), day=TODAY - DAY)
    put(
        writing,
        3,
        transfer("unknown", "houthis", item="uav", asserted_by="KR", asserted_by_role=AsserterRole.THIRD_STATE),
        day=TODAY - DAY * 2,
    )
    assert pairs(writing, wanted) == expected


# ---------------------------------------------------------------- scope


def test_scope_goes_by_the_day_of_the_event_else_of_the_article(writing: Session) -> None:
    told = EventDate(date(2024, 5, 1), date(2024, 5, 31), "month", DateBasis.STATED, Span(0, 5))
    put(writing, 1, transfer("IR", "RU", item="uav", date=told), transfer("IR", "RU", item="uav", key="2"))
    rows = listed(writing)
    assert [[found.id for found in row.scope] for row in rows] == [[], ["ir-wmd-2025", "ir-arms-from-2025"]]
    assert [row.id for row in listed(writing, TransferFilter(scope="un"))] == [rows[1].id]


def test_new_measures_count_at_once_without_reading_again(writing: Session) -> None:
    put(writing, 1, transfer("UA", "NO"))
    un = TransferFilter(scope="un")
    assert pairs(writing, un) == []
    row = Measure("x", "regime-1718", "arms to Norway", frozenset({"NO"}), Direction.TO, frozenset({"artillery"}),
                  date(2020, 1, 1), None, None, "", "resolution 1 (2020)")  # fmt: skip
    page = queries.list_transfers(writing, ALL, un, today=TODAY, measures=[row])
    assert [[found.words() for found in listed.scope] for listed in page.rows] == [
        ["arms to Norway, resolution 1 (2020)"]
    ]


PARTIES = st.sampled_from(["KP", "komid", "RU", "IR", "unknown", "houthis", "LY", "m23", "NO"])
DAYS = st.dates(date(2005, 1, 1), date(2026, 3, 10))
MADE = st.lists(
    st.tuples(PARTIES, PARTIES, st.booleans(), st.sampled_from(list(ItemClass)), st.none() | st.tuples(DAYS, DAYS)),
    min_size=1,
    max_size=30,
)


@given(MADE)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_database_decides_scope_as_the_function_does(engine: Engine, made: list[Any]) -> None:
    found = []
    for n, (supplier, recipient, directed, item, days) in enumerate(made):
        dated = EventDate(min(days), max(days), "range", DateBasis.STATED, Span(0, 1)) if days else None
        found.append(transfer(supplier, recipient, directed=directed, item=item.value, date=dated, key=str(n)))
    with writer(engine) as session:
        article = put(session, 1, *found)
        inside = set(session.scalars(select(models.Transfer.key).where(scope_where(MEASURES))))
        expected = {
            one.key
            for one in found
            if scope(
                one.supplier,
                one.recipient,
                one.item,
                one.directed,
                one.date.first if one.date else TODAY,
                one.date.last if one.date else TODAY,
                MEASURES,
            )
        }
        assert article
        session.rollback()
    assert inside == expected


# ---------------------------------------------------------------- flows and choices


def test_flows_count_transfers_and_the_articles_that_make_them(writing: Session) -> None:
    put(writing, 1, transfer(), transfer(key="2", item="uav"), transfer(key="3", status=Status.DENIED))
    put(writing, 2, transfer(), transfer("UA", "NO", key="2", directed=False))
    put(writing, 3, transfer("NO", "UA", directed=False))
    found = queries.flows(writing, ALL, ANY, today=TODAY, measures=MEASURES)
    assert found == [
        Flow("KP", "RU", True, "alleged", 3, 2),
        Flow("NO", "UA", False, "alleged", 2, 2),
        Flow("KP", "RU", True, "denied", 1, 1),
    ]
    un = queries.flows(writing, ALL, TransferFilter(scope="un", statuses=("denied",)), today=TODAY, measures=MEASURES)
    assert un == [Flow("KP", "RU", True, "denied", 1, 1)]
    assert len(queries.flows(writing, ALL, ANY, today=TODAY, measures=MEASURES, limit=2)) == 2


def test_choices_count_each_field_under_the_others(writing: Session) -> None:
    put(writing, 1, WHOLE, transfer("CN", "RU", key="2"), transfer("UA", "NO", key="3", directed=False))
    wanted = TransferFilter(suppliers=("KP",), recipients=("RU",))
    found = queries.transfer_choices(writing, ALL, wanted, today=TODAY, measures=MEASURES)
    assert found.suppliers == (ValueCount("CN", 1), ValueCount("KP", 1))
    assert found.recipients == (ValueCount("RU", 1),)
    assert found.goods == (ValueCount("artillery", 1), ValueCount("sys-kn-25", 1))
    assert found.statuses == (ValueCount("claimed", 1),)
    assert found.stages == (ValueCount("shipped", 1),)
    assert found.asserters == (ValueCount("ministry of Norland", 1),)
    assert found.roles == (ValueCount("supplier", 1),)
    assert (found.in_scope, found.everywhere) == (1, 1)


def test_an_undirected_pair_offers_both_parties_but_not_one_opposite_itself(writing: Session) -> None:
    put(writing, 1, transfer("UA", "NO", directed=False))
    both = (ValueCount("NO", 1), ValueCount("UA", 1))
    found = queries.transfer_choices(writing, ALL, ANY, today=TODAY, measures=())
    assert (found.suppliers, found.recipients, found.in_scope, found.everywhere) == (both, both, 0, 1)
    beside = queries.transfer_choices(writing, ALL, TransferFilter(recipients=("NO",)), today=TODAY, measures=())
    assert beside.suppliers == (ValueCount("UA", 1),)


def test_a_choice_shows_as_many_as_it_says(writing: Session) -> None:
    put(writing, 1, WHOLE, BACK, transfer("UA", "NO", key="3", directed=False), transfer("NO", "RU", key="4"))
    found = queries.transfer_choices(writing, ALL, ANY, today=TODAY, measures=MEASURES)
    for field, choices in (("suppliers", found.suppliers), ("recipients", found.recipients), ("goods", found.goods)):
        for choice in choices:
            assert len(pairs(writing, TransferFilter(**{field: (choice.value,)}))) == choice.transfers


def test_readers_see_what_writers_stored(engine: Engine) -> None:
    with writer(engine) as session:
        put(session, 1, WHOLE)
    with reader(engine) as session:
        assert pairs(session) == [("KP", "RU")]
