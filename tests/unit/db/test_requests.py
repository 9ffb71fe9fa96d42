"""What pages ask of the poller."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine, select

from db.engine import writer
from db.entities import sync_entities
from db.ledger import heartbeat
from db.models import Entity, Person, Version
from db.people import person_id
from db.requests import LEASE_SECONDS, ask, finish_request, recent_requests, request_row, take_requests

from .build import NOW, Known, entity


def test_a_request_is_taken_once_and_answered_in_words(engine: Engine) -> None:
    with writer(engine) as session:
        id = ask(session, "add_feed", {"url": "https://e.example/\u2028제재"}, None, NOW)
        (taken,) = take_requests(session, NOW, "poller")
        assert (taken.id, taken.kind, taken.payload) == (id, "add_feed", {"url": "https://e.example/\u2028제재"})
        assert take_requests(session, NOW, "other") == []
        finish_request(session, id, False, "Nothing answers there.", now=NOW)
        finish_request(session, id, True, "Too late.", now=NOW)
    with writer(engine) as session:
        row = request_row(session, id)
        assert row is not None
        assert (row.ok, row.message, row.done_at) == (False, "Nothing answers there.", NOW)
        assert take_requests(session, NOW + timedelta(days=1), "poller") == []
        assert [row.id for row in recent_requests(session)] == [id]
        assert request_row(session, 99) is None


def test_a_request_whose_taker_died_comes_again(engine: Engine) -> None:
    with writer(engine) as session:
        ask(session, "poll_now", {}, None, NOW)
        take_requests(session, NOW, "dead")
        later = NOW + timedelta(seconds=LEASE_SECONDS)
        assert take_requests(session, later - timedelta(seconds=1), "alive") == []
        assert len(take_requests(session, later, "alive")) == 1


def test_a_request_nobody_carries_out_is_refused(engine: Engine) -> None:
    with pytest.raises(ValueError, match="'make_tea' is no request"), writer(engine) as session:
        ask(session, "make_tea", {}, None, NOW)


def test_everyone_is_one_local_person_without_a_login(engine: Engine) -> None:
    with writer(engine) as session:
        first = person_id(session, NOW)
        assert person_id(session, NOW) == first
        assert person_id(session, NOW, key="idp|7", name="Ada") != first
        assert session.scalars(select(Person.key).order_by(Person.id)).all() == ["local", "idp|7"]


def test_the_pollers_sign_of_life_is_kept(engine: Engine) -> None:
    with writer(engine) as session:
        heartbeat(session, now=NOW)
        heartbeat(session, now=NOW + timedelta(seconds=5))
        assert session.scalars(select(Version.moved_at)).all() == [NOW + timedelta(seconds=5)]


def test_entities_follow_the_knowledge_and_never_leave(engine: Engine) -> None:
    with writer(engine) as session:
        assert sync_entities(session, Known(entity("KP"), entity("komid", "organisation"))) == 2
        assert sync_entities(session, Known(entity("KP"), entity("komid", "organisation"))) == 0
        assert sync_entities(session, Known(entity("KP", name="North Korea"))) == 2
        rows = session.scalars(select(Entity).order_by(Entity.id)).all()
        assert [(row.id, row.name, row.retired) for row in rows] == [
            ("KP", "North Korea", False),
            ("komid", "KOMID", True),
        ]
        assert sync_entities(session, Known(entity("KP", name="North Korea"), entity("komid", "organisation"))) == 1
