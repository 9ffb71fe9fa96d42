"""What a rereading says it changed, from made-up readings before and after."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import NamedTuple

from db.readings import Before
from db.reread import TransferRead
from monitor.domain import Mention, Reading, Span, Stage, Status, Topic, TopicScore, Transfer
from monitor.polling.changes import SHOWN, Changes, lines

SPAN = Span(0, 4)


def reading(
    *, language: str = "en", topics: tuple[Topic, ...] = (), entities: str = "", transfers: tuple[Transfer, ...] = ()
) -> Reading:
    return Reading(
        language,
        0.6 if topics else 0.0,
        tuple(TopicScore(topic, 0.6, (SPAN,)) for topic in topics),
        tuple(Mention(id, "state", (SPAN,)) for id in entities.split()),
        (),
        "2",
        "k",
        transfers,
    )


def transfer(supplier: str, recipient: str, status: Status = Status.CLAIMED, *, directed: bool = True) -> Transfer:
    return Transfer("t", supplier, recipient, directed, "uav", status, Stage.UNKNOWN, SPAN, "sold", "en.give")


class Was(NamedTuple):
    before: Before
    told: list[TransferRead]


def was(
    *,
    language: str = "en",
    topics: str = "",
    entities: str = "",
    transfers: tuple[Transfer, ...] = (),
    reader: str | None = "1",
) -> Was:
    before = Before(
        1, "", "", "content", "", language, date(2026, 3, 10), datetime(2026, 3, 10, tzinfo=UTC), None,
        tuple(topics.split()), reader,
        entities=frozenset(entities.split()),
    )  # fmt: skip
    return Was(before, [TransferRead(t.supplier, t.recipient, t.directed, t.item, t.status.value) for t in transfers])


def told(changes: Changes) -> str:
    return "\n".join(lines(changes, {"KP": "North Korea", "RU": "Russia"}.get)) if changes else ""  # type: ignore[arg-type]


def test_topics_and_relevance_are_counted_both_ways() -> None:
    changes = Changes()
    changes.add(*was(), reading(topics=(Topic.ARMS_TRANSFER,)))
    changes.add(*was(topics="arms_transfer un_sanctions"), reading(topics=(Topic.UN_SANCTIONS,)))
    changes.add(*was(topics="un_sanctions"), reading(topics=(Topic.OTHER_SANCTIONS,)))
    assert (changes.now_relevant, changes.no_longer_relevant) == (1, 1)
    assert changes.topics_gained == {"arms_transfer": 1, "other_sanctions": 1}
    assert changes.topics_lost == {"arms_transfer": 1, "un_sanctions": 1}


def test_entities_are_counted_by_article_and_the_most_changed_are_named_first() -> None:
    changes = Changes()
    changes.add(*was(entities="KP"), reading(entities="RU"))
    changes.add(*was(entities="KP"), reading(entities="KP RU"))
    assert changes.entities_gained == {"RU": 2}
    assert changes.entities_lost == {"KP": 1}
    words = told(changes)
    assert "Mentions: 2 gained, 1 lost (articles):" in words
    assert words.index("Russia (RU)") < words.index("North Korea (KP)")


def test_only_so_many_rows_are_shown_and_it_says_of_how_many() -> None:
    changes = Changes()
    changes.add(*was(), reading(entities=" ".join(f"x{n}" for n in range(SHOWN + 5))))
    words = "\n".join(lines(changes, str))
    assert f"the {SHOWN} most changed of {SHOWN + 5}" in words
    assert words.count("+1") == SHOWN


def test_a_transfer_with_another_status_is_neither_gained_nor_lost() -> None:
    changes = Changes()
    before = was(transfers=(transfer("KP", "RU", Status.ALLEGED), transfer("IR", "RU")))
    changes.add(*before, reading(transfers=(transfer("KP", "RU", Status.CONFIRMED), transfer("RU", "KP"))))
    assert changes.restated == 1
    assert changes.flows_gained == {("RU", "KP", True, "uav"): 1}
    assert changes.flows_lost == {("IR", "RU", True, "uav"): 1}
    assert "RU → KP, uav" in told(changes)


def test_without_a_direction_the_order_of_the_two_says_nothing() -> None:
    changes = Changes()
    before = was(transfers=(transfer("KP", "RU", directed=False),))
    changes.add(*before, reading(transfers=(transfer("RU", "KP", directed=False),)))
    assert not changes.changed
    assert told(changes) == "Nothing is read differently."


def test_a_first_reading_changes_nothing_and_a_failed_one_is_said() -> None:
    changes = Changes()
    changes.add(*was(reader=None), reading(entities="KP"))
    changes.add(*was(), reading(), failed=True)
    assert (changes.first, changes.failed, changes.changed) == (1, 1, 0)
    assert "1 articles had not been read before" in told(changes)
    assert "could not be read" in told(changes)


def test_a_language_told_differently_is_a_change() -> None:
    changes = Changes()
    changes.add(*was(language="ru"), reading(language="uk"))
    assert (changes.changed, changes.languages) == (1, 1)
