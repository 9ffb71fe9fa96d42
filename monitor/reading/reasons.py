"""Why a text is read as it is: what each rule gives or takes, which names were found and not counted.

The rules tell their weights to a ``Reasons`` as they add them up, ``score += why.part(0.1, "in the title")``, and get
them back as they are. On the normal path that is ``SILENT``, which forgets everything at once; ``explain`` hands in a
``Trace``. So there is one set of rules, and what is explained is what was done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Protocol, Self

from monitor.domain import Span, Topic

if TYPE_CHECKING:
    from monitor.reading.cues import Sentence


class Step(StrEnum):
    """What a rule does to the score of a sentence, or of a topic as a whole."""

    BASE = "base"  # the score is at least so much; of several the greatest counts
    PART = "part"  # so much more, or less
    OPEN = "open"  # a sum of its own begins
    CLOSE = "close"  # it ends, and counts like a base


@dataclass(frozen=True, slots=True)
class Reason:
    """One step, and why it is taken."""

    step: Step
    value: float
    words: str


@dataclass(frozen=True, slots=True)
class NotCounted:
    """A name (``entities``) or trigger word (``concept``) that stands in the text and does not count, and why."""

    span: Span
    entities: tuple[str, ...]
    concept: str
    why: str


class Rejected(Protocol):
    """A transfer that a rule thought of and gave up, as ``monitor.reading.transfers`` puts it into ``Trace``."""

    @property
    def rule(self) -> str: ...
    @property
    def span(self) -> Span: ...
    @property
    def why(self) -> str: ...


class Reasons:
    """What rules tell their reasons to. This one forgets them; see ``Trace``."""

    __slots__ = ()
    listens = False
    """Whether it is worth the while to find out more than the rules do anyway."""
    rejected: list[Any] | None = None

    def of(self, topic: Topic, sentence: int | None = None) -> Reasons:
        """The same, for one topic and sentence."""
        return self

    def base(self, value: float, words: str) -> float:
        """Gives back ``value``, which the score is at least, for the reason ``words``."""
        return value

    def part(self, weight: float, words: str) -> float:
        """Gives back ``weight``, which is added to the score."""
        return weight

    def open(self, words: str) -> None:
        """A sum of its own begins; its ``part`` are told next."""

    def close(self, value: float) -> float:
        """Gives back ``value``, what that sum comes to."""
        return value

    def saw(self, sentences: Sequence[Sentence]) -> None:
        """These are the sentences with their cues."""

    def skip(self, span: tuple[int, int], entities: tuple[str, ...], concept: str, why: str) -> None:
        """Something was found at ``span`` and does not count."""


SILENT: Final = Reasons()


class Trace(Reasons):
    """Keeps all it is told, in order."""

    __slots__ = ("_by_place", "_kept", "_skipped", "rejected", "sentences")
    listens = True

    def __init__(self) -> None:
        self._by_place: dict[tuple[Topic, int | None], list[Reason]] = {}
        self._skipped: dict[NotCounted, None] = {}
        self.rejected: list[Any] = []  # of Rejected
        self.sentences: list[Sentence] = []
        self._kept = self._by_place.setdefault((Topic.ARMS_TRANSFER, None), [])

    def of(self, topic: Topic, sentence: int | None = None) -> Self:
        self._kept = self._by_place.setdefault((topic, sentence), [])
        return self

    def base(self, value: float, words: str) -> float:
        return self._keep(Step.BASE, value, words)

    def part(self, weight: float, words: str) -> float:
        return self._keep(Step.PART, weight, words)

    def open(self, words: str) -> None:
        self._keep(Step.OPEN, 0.0, words)

    def close(self, value: float) -> float:
        return self._keep(Step.CLOSE, value, "")

    def saw(self, sentences: Sequence[Sentence]) -> None:
        self.sentences = list(sentences)

    def skip(self, span: tuple[int, int], entities: tuple[str, ...], concept: str, why: str) -> None:
        self._skipped[NotCounted(Span(*span), entities, concept, why)] = None

    @property
    def not_counted(self) -> list[NotCounted]:
        """What was found and does not count, in the order of the text."""
        return sorted(self._skipped, key=lambda one: one.span)

    def about(self, topic: Topic, sentence: int | None = None) -> list[Reason]:
        """The steps of one topic in one sentence (its number), or in the article as a whole."""
        return self._by_place.get((topic, sentence), [])

    def _keep(self, step: Step, value: float, words: str) -> float:
        self._kept.append(Reason(step, value, words))
        return value


def added_up(reasons: Sequence[Reason], score: float = 0.0) -> float:
    """What steps come to, from ``score`` on; the parts of a sum that was opened count only through its end."""
    inside = False
    for reason in reasons:
        if reason.step is Step.OPEN:
            inside = True
        elif reason.step is Step.CLOSE:
            inside, score = False, max(score, reason.value)
        elif reason.step is Step.BASE:
            score = max(score, reason.value)
        elif not inside:
            score += reason.value
    return score
