"""Topics with a score from 0 to 1 and the sentences that earned it.

A transparent sum, no model: each sentence collects cues (names, items, trigger words), each rule adds or takes its
weight, the best sentence decides and others confirm. A topic is kept at .5. All weights stand in this file and in
``arms``; a page can show which sentences earned a topic.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from monitor.domain import Span, Topic, TopicScore, UnRef
from monitor.reading import arms
from monitor.reading.cues import Sentence, distance
from monitor.reading.reasons import SILENT, Reasons

THRESHOLD: Final = 0.5
_LONGEST_EVIDENCE: Final = 5  # sentences kept for one topic
_CJK: Final = re.compile("[\u2e80-\ud7a3]")
_NEAR: Final = 70  # characters between a thing and its verb that belong to one clause; half of it in CJK text
_NEAR_CJK: Final = 30
_PLAIN_SUPPLY: Final = 0.6  # what a sentence is worth that names giver, weapons and taker
_WIDE: Final = 220  # beyond this two cues of one long sentence say little together

_SAYS_ALL: Final = ("military_aid", "arms_export_policy", "embargo")

_TESTED: Final = frozenset({"ballistic_missile", "missile_other", "nuclear", "satellite_space", "air_defence", "uav"})
_LAUNCHED: Final = frozenset({"ballistic_missile", "missile_other", "satellite_space"})
_SATELLITE_TESTERS: Final = frozenset({"KP", "IR"})
"""Whose satellite launches the Council treats as missile tests."""
_SPACE_ROCKET: Final = re.compile("rocket|fusée|cohete|로켓|ロケット|火箭")
"""What such words mean where nobody is named whose rockets are suspect: space flight."""
_UN_MONITORS: Final = frozenset({"msmt"})
_SANCTIONERS: Final = frozenset({"european-union", "ofac", "us-treasury", "g7"})


def score(
    text: str, rows: Sequence[Sentence], refs: Iterable[UnRef], *, language: str, why: Reasons = SILENT
) -> tuple[TopicScore, ...]:
    """Every topic with a score above 0, best sentences as evidence in order of the text.

    ``rows`` are the sentences of ``text`` with their cues (``cues.gather``); ``why`` hears what earns how much.
    """
    why.saw(rows)
    near = _NEAR_CJK if _is_cjk(text) else _NEAR
    numbered = _numbered(rows, refs)
    parties = len({party for row in rows for party in (*row.states, *row.groups)})
    judged: Mapping[Topic, list[float]] = {
        Topic.ARMS_TRANSFER: [_arms_transfer(text, rows, row.number, near, language, why) for row in rows],
        Topic.UN_SANCTIONS: [_un_sanctions(rows, row.number, numbered, why) for row in rows],
        Topic.OTHER_SANCTIONS: [
            0.0 if row.is_silent else _other_sanctions(rows, row.number, near, why) for row in rows
        ],
        Topic.WEAPONS_TEST: [
            0.0 if row.is_silent else _weapons_test(text, rows, row.number, near, why) for row in rows
        ],
    }
    setting = _setting(rows)
    if _total(judged[Topic.UN_SANCTIONS]) >= THRESHOLD:
        # there, sanctions that nobody is said to have imposed are those of the Council
        judged = {
            **judged,
            Topic.OTHER_SANCTIONS: [
                value
                if row.has("state_sanction", "export_control", "sanction_maker")
                else value + why.of(Topic.OTHER_SANCTIONS, row.number).part(-value, "these are the Council's sanctions")
                for row, value in zip(rows, judged[Topic.OTHER_SANCTIONS], strict=True)
            ],
        }
    result = []
    for topic, scores in judged.items():
        why.of(topic)
        total = _total(scores, why) + why.part(-setting.get(topic, 0.0), "it is about sport, a film or a game")
        if topic is Topic.ARMS_TRANSFER and parties == 0 and not any(row.has(*_SAYS_ALL) for row in rows):
            total += why.part(-0.15, "nobody is named in all the text")  # nobody named who could be at the other end
        if total > 0:
            best = sorted(range(len(rows)), key=lambda at: (-scores[at], at))[:_LONGEST_EVIDENCE]
            floor = max(scores) * 0.6
            evidence = tuple(rows[at].span for at in sorted(best) if scores[at] > 0 and scores[at] >= floor)
            result.append(TopicScore(topic, round(min(1.0, total), 3), evidence))
    return tuple(result)


def with_arms(scores: tuple[TopicScore, ...], proofs: Sequence[Span]) -> tuple[TopicScore, ...]:
    """``scores`` with arms transfer, on the word of sentences that say plainly who gives weapons to whom."""
    others = tuple(topic for topic in scores if topic.topic is not Topic.ARMS_TRANSFER)
    score = round(min(1.0, _PLAIN_SUPPLY + 0.1 * (len(proofs) - 1)), 3)
    return (TopicScore(Topic.ARMS_TRANSFER, score, tuple(proofs[:_LONGEST_EVIDENCE])), *others)


def _is_cjk(text: str) -> bool:
    return len(_CJK.findall(text[:200])) * 3 > min(len(text), 200)


def _total(scores: Sequence[float], why: Reasons = SILENT) -> float:
    """The best sentence, and a little for each other that says the same (at most .3)."""
    if not scores:
        return 0.0
    ordered = sorted(scores, reverse=True)
    confirming = sum(0.1 for value in ordered[1:4] if value >= 0.45)
    best = why.base(ordered[0], "its best sentence")
    return best + why.part(confirming, "other sentences say so too") if best >= 0.45 else best


def _setting(rows: Sequence[Sentence]) -> dict[Topic, float]:
    """What the article as a whole is about speaks against a topic: sport, films and games."""
    play = sum(row.has("sport", "film") for row in rows)
    if not play:
        return {}
    weight = 0.45 if rows[0].has("sport", "film") or play * 2 >= len(rows) else 0.2
    return dict.fromkeys(Topic, weight)


def _arms_transfer(text: str, rows: Sequence[Sentence], at: int, near: int, language: str, why: Reasons) -> float:
    row = rows[at]
    if row.is_silent and not (row.things and row.parties > 1):
        return 0.0
    return arms.score(text, rows, at, near, language, why.of(Topic.ARMS_TRANSFER, at))


# ---------------------------------------------------------------- sanctions


def _numbered(rows: Sequence[Sentence], refs: Iterable[UnRef]) -> dict[int, set[str]]:
    """Sentence number → regimes whose resolutions it names."""
    found: dict[int, set[str]] = {}
    for ref in refs:
        if ref.regime is None:
            continue
        for row in rows:
            if row.span.start <= ref.span.start < row.span.end:
                found.setdefault(row.number, set()).add(ref.regime)
    return found


def _un_sanctions(rows: Sequence[Sentence], at: int, numbered: Mapping[int, set[str]], why: Reasons) -> float:
    """UN bodies + sanctions, a sanctions body by name, snapback, a breach of a sanctions resolution."""
    row = rows[at]
    if row.is_silent and row.number not in numbered:
        return 0.0
    why = why.of(Topic.UN_SANCTIONS, at)
    score = 0.0
    council = row.has("un_body") or bool(row.un)
    panels = {
        id for id in row.un if id not in ("united-nations", "un-security-council", "iaea", "un-secretary-general")
    }
    if row.has("un_sanction"):
        score = why.base(0.65, "words for UN sanctions")
    if (row.bodies | row.un) & _UN_MONITORS or any("1718" in id or "sanctions" in id or "panel" in id for id in panels):
        score = max(score, why.base(0.6, "a body that watches UN sanctions is named"))
    sanctions = row.has("sanction", "un_sanction", "embargo")
    if council and sanctions:
        gap = distance(row.places("un_body"), row.places("sanction", "embargo"))
        score = max(score, why.base(0.6 if gap <= _WIDE or row.un else 0.5, "a UN body and sanctions or an embargo"))
        if not row.has("un_sanction"):
            if row.has("state_sanction", "export_control"):
                score += why.part(-0.2, "sanctions of states, or export controls")
            elif row.un <= {"united-nations"} and ("US" in row.states or row.bodies & _SANCTIONERS):
                score += why.part(
                    -0.25, "perhaps the sanctions of others"
                )  # the UN may well speak of the sanctions of others
    if numbered.get(row.number):
        value = 0.55 if council or sanctions else 0.4
        score = max(score, why.base(value, "a resolution of a sanctions regime by its number"))
    if score == 0.0 and sanctions and not row.has("state_sanction", "export_control"):
        around = [rows[n] for n in (at - 1, at + 1) if 0 <= n < len(rows)]
        speaks_of_un = (  # "unilateral sanctions, not authorised by the United Nations" are not the Council's
            (other.has("un_body", "un_sanction") and not other.has("state_sanction"))
            or "un-security-council" in other.un
            for other in around
        )
        if any(speaks_of_un):
            score = why.base(0.45, "sanctions, and a UN body in the sentence before or behind")
    if score and row.is_title:
        score += why.part(0.1, "in the title")
    if score and row.has("sport", "film", "court") and not row.has("un_sanction"):
        score += why.part(-0.25, "sport, a film or a court")
    return max(0.0, score)


def _other_sanctions(rows: Sequence[Sentence], at: int, near: int, why: Reasons) -> float:
    """Sanctions, export controls or frozen assets by a state or the EU against someone abroad; not those of the UN."""
    row = rows[at]
    why = why.of(Topic.OTHER_SANCTIONS, at)
    score = 0.0
    if row.has("state_sanction"):
        score = why.base(0.55, "words for sanctions of a state or the EU")
    if row.has("export_control"):
        value = 0.5 if len(row.states) > 1 or row.has("sanction_maker") else 0.35
        score = max(score, why.base(value, "export controls"))
    if row.has("sanction"):
        why.open("sanctions")
        value = why.part(0.3, "the word") if row.real_sanctions else why.part(0.1, "the word, mostly a penalty so")
        makers = row.has("sanction_maker") or bool(row.bodies & _SANCTIONERS)
        value += why.part(0.15 if makers else 0.0, "somebody who makes sanctions")
        value += why.part({0: 0.0, 1: 0.2}.get(len(row.states), 0.25), "states are named")
        if row.has("un_body", "un_sanction") or row.un:
            value += why.part(-0.35, "a UN body is named")
        score = max(score, why.close(value))
    if row.has("embargo") and row.states and not (row.has("un_body", "un_sanction") or row.un):
        score = max(score, why.base(0.45, "an embargo, and states"))
    if score == 0.0:
        return 0.0
    if row.is_title:
        score += why.part(0.05, "in the title")
    if row.has("sport", "film"):
        score += why.part(-0.5, "sport, a film or a game")
    if row.has("court") and not row.has("state_sanction"):
        score += why.part(-0.25, "a court")
    return max(0.0, score)


# ---------------------------------------------------------------- tests


def _weapons_test(text: str, rows: Sequence[Sentence], at: int, near: int, why: Reasons) -> float:
    """A test or launch of a missile, a nuclear device or a satellite."""
    row = rows[at]
    why = why.of(Topic.WEAPONS_TEST, at)
    missiles = row.places("missile")
    if not row.states & _SATELLITE_TESTERS:
        missiles = [(start, end) for start, end in missiles if not _SPACE_ROCKET.match(text[start:end].lower())]
    tested = [(start, end) for item, start, end in row.things if item in _TESTED] + missiles
    launched = [(start, end) for item, start, end in row.things if item in _LAUNCHED] + missiles
    if not row.states & _SATELLITE_TESTERS:  # others' satellites are space flight
        space = [(start, end) for item, start, end in row.things if item == "satellite_space"]
        launched = [] if space else launched
        tested = [place for place in tested if place not in space]
    score = 0.0
    if row.has("test") and tested:
        score = why.base(0.55 if distance(row.places("test"), tested) <= near else 0.35, "a test, and what is tested")
    if row.has("launch") and launched:
        why.open("a launch, and what is launched")
        value = why.part(0.5 if distance(row.places("launch"), launched) <= near else 0.3, "both in the sentence")
        if any(other.has("combat") for other in rows[max(0, at - 1) : at + 2]):
            value += why.part(-0.3 if row.has("combat") else -0.15, "fighting here or beside")
        if "KP" not in row.states and (len(row.states) > 1 or row.groups):
            value += why.part(-0.3, "at another party")  # fired by one at another: war, not a test
        score = max(score, why.close(value))
    if score == 0.0:
        return 0.0
    if row.states:
        score += why.part(0.1, "a state is named")
    if row.is_title:
        score += why.part(0.05, "in the title")
    if row.has("combat") and not row.has("test"):
        score += why.part(-0.1, "fighting")
    if row.has("sport", "film"):
        score += why.part(-0.4, "sport, a film or a game")
    return max(0.0, score)
