"""What a rereading changed: the old reading of each article held against the new one, counted, and told in lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeVar

from db.readings import Before
from db.reread import TransferRead
from monitor.domain import RELEVANT_TOPICS, Reading

SHOWN: Final = 10  # rows of the most changed entities and transfers

_Key = TypeVar("_Key")
Flow = tuple[str, str, bool, str]
"""Supplier, recipient, whether the text gives the direction, item class."""


@dataclass(slots=True)
class Changes:
    """Counts of what was gained and lost, in articles for topics and entities, in transfers for flows.

    ``first``: articles that had no reading before; they change nothing. ``failed``: those the reader stumbled over.
    """

    articles: int = 0
    changed: int = 0
    first: int = 0
    failed: int = 0
    languages: int = 0
    now_relevant: int = 0
    no_longer_relevant: int = 0
    restated: int = 0  # transfers that stayed, with another status
    topics_gained: Counter[str] = field(default_factory=Counter)
    topics_lost: Counter[str] = field(default_factory=Counter)
    entities_gained: Counter[str] = field(default_factory=Counter)
    entities_lost: Counter[str] = field(default_factory=Counter)
    flows_gained: Counter[Flow] = field(default_factory=Counter)
    flows_lost: Counter[Flow] = field(default_factory=Counter)

    def add(self, before: Before, told: Sequence[TransferRead], after: Reading, *, failed: bool = False) -> None:
        """Counts one article: as it was read before, with the transfers it told, and as it is read now."""
        self.articles += 1
        self.failed += failed
        if before.reader_version is None:
            self.first += 1
            return
        flows, statuses = _flows(_short(after))
        old_flows, old_statuses = _flows(told)
        gained, lost = flows - old_flows, old_flows - flows
        restated = _restated(flows & old_flows, statuses, old_statuses)
        entities, topics, old_topics = after.entities, after.topic_names, frozenset(before.topics)
        self.changed += bool(
            gained
            or lost
            or restated
            or entities != before.entities
            or topics != old_topics
            or after.language != before.language
        )
        self.languages += after.language != before.language
        self.topics_gained.update(topics - old_topics)
        self.topics_lost.update(old_topics - topics)
        self.entities_gained.update(entities - before.entities)
        self.entities_lost.update(before.entities - entities)
        self.flows_gained.update(gained)
        self.flows_lost.update(lost)
        self.restated += restated
        was, now = _is_relevant(old_topics), _is_relevant(topics)
        self.now_relevant += now and not was
        self.no_longer_relevant += was and not now


def _is_relevant(topics: Iterable[str]) -> bool:
    return not {topic.value for topic in RELEVANT_TOPICS}.isdisjoint(topics)


def _short(reading: Reading) -> list[TransferRead]:
    return [
        TransferRead(one.supplier, one.recipient, one.directed, one.item, one.status.value) for one in reading.transfers
    ]


def _flows(transfers: Iterable[TransferRead]) -> tuple[Counter[Flow], dict[Flow, Counter[str]]]:
    """How often each flow is told, and with which statuses. Without a direction the order of the two says nothing."""
    flows: Counter[Flow] = Counter()
    statuses: dict[Flow, Counter[str]] = {}
    for one in transfers:
        ends = (one.supplier, one.recipient) if one.directed else tuple(sorted((one.supplier, one.recipient)))
        flow = (ends[0], ends[1], one.directed, one.item)
        flows[flow] += 1
        statuses.setdefault(flow, Counter())[one.status] += 1
    return flows, statuses


def _restated(kept: Counter[Flow], now: dict[Flow, Counter[str]], before: dict[Flow, Counter[str]]) -> int:
    """How many of the transfers told before and now are told with another status."""
    return sum(count - min(count, (now[flow] & before[flow]).total()) for flow, count in kept.items())


# ---------------------------------------------------------------- words


def lines(changes: Changes, name: Callable[[str], str]) -> Iterator[str]:
    """What changed, for a terminal. ``name`` gives the name of an entity's id."""
    if changes.failed:
        yield f"{changes.failed:,} articles could not be read; the log says why, and the next run tries them again."
    if changes.first:
        yield f"{changes.first:,} articles had not been read before."
    if not changes.changed:
        if changes.articles > changes.first:
            yield "Nothing is read differently."
        return
    yield f"{changes.changed:,} articles are read differently."
    yield f"Relevance: {changes.now_relevant:,} became relevant, {changes.no_longer_relevant:,} no longer are."
    if changes.languages:
        yield f"Language: {changes.languages:,} articles are now taken for another one."
    yield from _table("Topics", "articles", changes.topics_gained, changes.topics_lost, str)
    yield from _table("Mentions", "articles", changes.entities_gained, changes.entities_lost, _named(name))
    yield from _table("Transfers", "transfers", changes.flows_gained, changes.flows_lost, _flow)
    if changes.restated:
        yield f"{changes.restated:,} transfers are told with another status."


def _named(name: Callable[[str], str]) -> Callable[[str], str]:
    return lambda id: id if name(id) == id else f"{name(id)} ({id})"


def _flow(flow: Flow) -> str:
    supplier, recipient, directed, item = flow
    return f"{supplier} {'→' if directed else '–'} {recipient}, {item}"


def _table(
    title: str, unit: str, gained: Counter[_Key], lost: Counter[_Key], words: Callable[[_Key], str]
) -> Iterator[str]:
    """The most changed rows first."""
    if not gained and not lost:
        yield f"{title}: no change."
        return
    rows = sorted(gained.keys() | lost.keys(), key=lambda one: (-gained[one] - lost[one], words(one)))
    more = f"; the {SHOWN} most changed of {len(rows):,}:" if len(rows) > SHOWN else ":"
    yield f"{title}: {gained.total():,} gained, {lost.total():,} lost ({unit}){more}"
    for one in rows[:SHOWN]:
        yield f"  {f'+{gained[one]:,}':>8} {f'-{lost[one]:,}':>8}  {words(one)}"
