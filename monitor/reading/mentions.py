"""Names and trigger words found in a text, with the spans they were found at."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from monitor.domain import Mention, Span
from monitor.knowledge.model import Knowledge
from monitor.reading import headlines
from monitor.reading.index import Index, Layer, Rule
from monitor.reading.reasons import SILENT, Reasons
from monitor.text.folding import Folded

# Machine translation of "North Korea ties" cut by a sentence splitter (ontology §6): it is North Korea that is meant.
_REPAIRS: Final[Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]] = {
    "fr": ((re.compile(r"\bnord\.?\s+(?:[a-z]+\s){1,3}avec\s+la\s+coree(?!\s+du)\b"), "KP"),),
}
_ALL_CAPITALS_TRAPS: Final = frozenset({"US", "IS", "IT", "WHO", "MAY", "CAN", "CAR", "AM", "ES", "EI", "SON", "OF"})
_EAST_SURNAME_FIRST: Final = frozenset({"KP", "KR", "CN", "TW", "VN", "JP"})


@dataclass(frozen=True, slots=True)
class Hit:
    """One name at one place. Offsets are the original's code points; ``sentence`` is its number."""

    entities: tuple[str, ...]
    start: int
    end: int
    sentence: int
    cue: str | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """One trigger word at one place."""

    concept: str
    start: int
    end: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Found:
    """All that was found in one text. ``names`` in order of start; ``classes`` maps a system to its item class."""

    names: tuple[Hit, ...]
    words: tuple[Word, ...]


@dataclass(slots=True)
class _Candidate:
    start: int  # folded
    end: int
    rule: Rule
    span: tuple[int, int]  # original
    sentence: int
    cue: str | None = None

    def __len__(self) -> int:
        return self.end - self.start


class _Text:
    """A text with what is needed to judge a hit in it."""

    def __init__(self, text: str, folded: Folded, sentences: Sequence[Span], masked: Sequence[tuple[int, int]]) -> None:
        self.original = text
        self.folded = folded
        self.starts = [sentence.start for sentence in sentences]
        self.masked = masked
        self.mask_end = max((end for _, end in masked), default=0)
        self.has_capitals = any(map(str.isupper, text[:2_000]))
        self.has_small = any(map(str.islower, text[:2_000]))

    def sentence_at(self, at: int) -> int:
        return max(0, bisect_right(self.starts, at) - 1)

    def is_masked(self, at: int) -> bool:
        return at < self.mask_end and any(start <= at < end for start, end in self.masked)

    def written_so(self, rule: Rule, start: int, end: int) -> bool:
        """Is the original's spelling at ``start:end`` one that the rule allows?"""
        if rule.exact is not None:
            if self.original[start:end] != rule.exact:
                return False
            return rule.exact not in _ALL_CAPITALS_TRAPS or not self._shouted(start, end)
        if rule.capital is not None and self.has_capitals:
            return not self.original[start + rule.capital : start + rule.capital + 1].islower()
        return True

    def _shouted(self, start: int, end: int) -> bool:
        """Is the word among others in capitals, so that capitals say nothing?"""
        around = self.original[max(0, start - 24) : start] + self.original[end : end + 24]
        letters = [char for char in around if char.isalpha()]
        return len(letters) > 8 and all(map(str.isupper, letters))


def find(
    text: str,
    folded: Folded,
    index: Index,
    sentences: Sequence[Span],
    masked: Sequence[tuple[int, int]] = (),
    *,
    title_length: int = 0,
    day: date | None = None,
    why: Reasons = SILENT,
) -> Found:
    """Names and trigger words of ``index`` in ``text``.

    ``folded`` is its folding, ``sentences`` its sentences, ``masked`` the spans where names do not count (datelines),
    ``day`` when it was published, for names that meant something only for a time. ``why`` hears what does not count.
    """
    view = _Text(text, folded, sentences, masked)
    plain = folded.text
    names: list[_Candidate] = []
    compounds: list[_Candidate] = []
    words: list[_Candidate] = []
    cues: dict[str, list[_Candidate]] = {}
    refused: list[tuple[Rule, tuple[int, int], str]] = []
    for pattern, start, end in index.automaton.find_matches_as_indexes(plain, overlapping=True):
        for rule in index.rules[pattern]:
            if not (rule.left(plain, start) and rule.right(plain, end)):
                if why.listens and rule.layer is Layer.NAME and (rule.left(plain, start) or rule.right(plain, end)):
                    refused.append((rule, folded.span(start, end), _PART_OF_WORD))
                continue
            span = folded.span(start, end)
            if not view.written_so(rule, *span) or not rule.valid_on(day):
                if why.listens:
                    refused.append((rule, span, _refusal(rule, view.written_so(rule, *span))))
                continue
            candidate = _Candidate(start, end, rule, span, view.sentence_at(span[0]))
            if rule.layer is Layer.NAME:
                names.append(candidate)
            elif rule.layer is Layer.WORD:
                words.append(candidate)
            elif rule.layer is Layer.CUE:
                cues.setdefault(rule.what, []).append(candidate)
            else:
                compounds.append(candidate)
    names.extend(_repaired(plain, index.language, view))
    hits = _resolve(names, compounds, cues, view, index.state_of)
    for at, state in headlines.short_forms(index.headline, index.language, text, title_length):
        hits.append(Hit((state,), at, at + 1, view.sentence_at(at)))
    unmasked = [hit for hit in hits if not view.is_masked(hit.start)]
    hits = _without_their_missiles(unmasked, text, index)
    hits.sort(key=lambda hit: (hit.start, hit.end))
    kept = _literal([word for word in words if _settled(word, cues, view)], plain)
    if why.listens:
        _tell_refused(why, refused, hits, view)
        _tell(why, names, words, cues, view, unmasked, hits, kept)
    return Found(tuple(hits), tuple(_words(kept)))


# ---------------------------------------------------------------- what does not count, for who asks


_PART_OF_WORD: Final = "part of a longer word"


def _tell_refused(
    why: Reasons, refused: Sequence[tuple[Rule, tuple[int, int], str]], hits: Sequence[Hit], view: _Text
) -> None:
    """Names not written as they must be, where no other name counts: there nobody would miss them."""
    covered = {at for hit in hits for at in range(hit.start, hit.end)}
    for rule, (start, end), reason in refused:
        if rule.layer is Layer.CUE or not covered.isdisjoint(range(start, end)):
            continue
        if reason != _PART_OF_WORD or view.written_so(rule, start, end):
            why.skip((start, end), rule.entities, rule.what, reason)


def _refusal(rule: Rule, written_so: bool) -> str:
    if not written_so:
        return f"counts only as written: {rule.exact}" if rule.exact else "counts only with a capital"
    period = f"{rule.valid_from or ''}..{rule.valid_to or ''}"
    return f"did not mean this on the day of the article ({period})"


def _tell(
    why: Reasons,
    names: Sequence[_Candidate],
    words: Sequence[_Candidate],
    cues: Mapping[str, list[_Candidate]],
    view: _Text,
    unmasked: Sequence[Hit],
    hits: Sequence[Hit],
    kept: Sequence[_Candidate],
) -> None:
    """Why of ``names`` those are not in ``hits``, and of ``words`` those not in ``kept``."""
    counted = {(hit.start, hit.end, hit.entities) for hit in hits}
    with_missiles = {(hit.start, hit.end, hit.entities) for hit in unmasked}
    owners: dict[int, _Candidate] = {}  # folded position → the longest name over it
    for name in sorted((n for n in names if _settled(n, cues, view)), key=lambda c: c.start - c.end):
        for at in range(name.start, name.end):
            owners.setdefault(at, name)
    for name in names:
        one = (*name.span, name.rule.entities)
        if not name.rule.entities or one in counted:
            continue
        over = (owners[at] for at in range(name.start, name.end) if at in owners)
        longer = next((o for o in over if o.rule.entities != name.rule.entities and len(o) >= len(name)), None)
        if longer is not None:
            whole = view.original[longer.span[0] : longer.span[1]]
            what = ", ".join(longer.rule.entities) or "a phrase that names nobody"
            reason = f"inside a longer name: {whole} ({what})"
        elif not _settled(name, cues, view):
            reason = f"no cue in reach; it needs one of: {', '.join(name.rule.cues)}"
        elif view.is_masked(name.span[0]):
            reason = "in a dateline or the tag of an agency"
        elif one in with_missiles:
            reason = "the missile of a system named beside it"
        else:
            continue  # the same name, found by another rule
        why.skip(name.span, name.rule.entities, "", reason)
    literal = set(map(id, kept))
    for word in words:
        if not _settled(word, cues, view):
            reason = f"no cue in reach; it needs one of: {', '.join(word.rule.cues)}"
        elif id(word) not in literal:
            reason = "part of a figure of speech"
        else:
            continue
        why.skip(word.span, (), word.rule.what, reason)


def _repaired(plain: str, language: str, view: _Text) -> Iterable[_Candidate]:
    for pattern, entity in _REPAIRS.get(language, ()):
        for match in pattern.finditer(plain):
            rule = Rule(Layer.NAME, (entity,), _always, _always)
            span = view.folded.span(*match.span())
            yield _Candidate(match.start(), match.end(), rule, span, view.sentence_at(span[0]))


def _always(_text: str, _at: int) -> bool:
    return True


def _settled(candidate: _Candidate, cues: Mapping[str, list[_Candidate]], view: _Text) -> bool:
    """Is the name safe, or does one of its cues stand in the same sentence or the one before (of a title: the one
    after)? Remembers the nearest cue as written."""
    if not candidate.rule.cues:
        return True
    best: tuple[int, _Candidate] | None = None
    allowed = {candidate.sentence, candidate.sentence - 1}
    if candidate.sentence == 0:
        allowed.add(1)
    for name in candidate.rule.cues:
        for cue in _beside(cues.get(name, ()), candidate):
            distance = abs(cue.start - candidate.start)
            if cue.sentence in allowed and (best is None or distance < best[0]):
                best = (distance, cue)
    if best is None:
        return False
    candidate.cue = view.original[best[1].span[0] : best[1].span[1]]
    return True


def _beside(cues: Sequence[_Candidate], candidate: _Candidate) -> Iterable[_Candidate]:
    """Of ``cues`` (one cue's places in order) the last before the candidate and the first behind it."""
    at = bisect_left(cues, candidate.start, key=_start)
    before = at
    while before and cues[before - 1].end > candidate.start:
        before -= 1
    behind = at
    while behind < len(cues) and cues[behind].start < candidate.end:
        behind += 1
    return (*cues[max(0, before - 1) : before], *cues[behind : behind + 1])


def _start(candidate: _Candidate) -> int:
    return candidate.start


def _resolve(
    names: list[_Candidate],
    compounds: list[_Candidate],
    cues: Mapping[str, list[_Candidate]],
    view: _Text,
    state_of: Mapping[str, str],
) -> list[Hit]:
    """The longest of overlapping names. Of equal ones: own before borrowed, settled by a cue before plain. A state
    named inside the name of its own organisation is found as well."""
    taken = bytearray(len(view.folded.text))
    hits: list[Hit] = []
    settled = [name for name in names if _settled(name, cues, view)]
    settled.sort(key=lambda c: (c.start - c.end, c.start, c.rule.borrowed, c.cue is None, c.rule.entities))
    within: dict[int, str] = {}  # folded positions inside an organisation's name → its state
    for name in settled:
        if any(taken[name.start : name.end]):
            inner = within.get(name.start)
            if inner in name.rule.entities or (inner == "" and name.rule.is_state):
                # North Korean troops: the army, and the state; the North Korea panel of experts likewise
                hits.append(Hit(name.rule.entities, *name.span, name.sentence, name.cue))
            continue
        taken[name.start : name.end] = b"\1" * (name.end - name.start)
        if name.rule.entities:
            hits.append(Hit(name.rule.entities, *name.span, name.sentence, name.cue))
            state = state_of.get(name.rule.entities[0])
            if state is not None:
                within.update(dict.fromkeys(range(name.start, name.end), state))
    covered = bytearray(len(taken))
    for compound in sorted(compounds, key=lambda c: (c.start - c.end, c.start)):
        if all(taken[compound.start : compound.end]) or any(covered[compound.start : compound.end]):
            continue
        covered[compound.start : compound.end] = b"\1" * (compound.end - compound.start)
        hits.append(Hit(compound.rule.entities, *compound.span, compound.sentence))
    return hits


def _literal(words: list[_Candidate], plain: str) -> list[_Candidate]:
    """Trigger words without those inside a figure of speech (supply chain, Waffenstillstand), which is kept itself."""
    figures = [word for word in words if word.rule.what == "metaphor"]
    if not figures:
        return words
    covered = bytearray(len(plain))
    for figure in figures:
        covered[figure.start : figure.end] = b"\1" * (figure.end - figure.start)
    return figures + [w for w in words if w.rule.what != "metaphor" and not all(covered[w.start : w.end])]


_FOR: Final = re.compile(
    r"[\s\W]*(?:[\w'-]+\s+){0,2}?(?:for|pour|para|für|для|до|к|برای|لمنظومات?|لأنظمة|ل)\b|[^.。]{0,8}(?:用|용|向け)",
    re.I,
)
_BETWEEN: Final = 32


_APPOSED: Final = re.compile(r"[\s«»\"'“”„‘’-]{0,3}")


def _without_their_missiles(hits: list[Hit], text: str, index: Index) -> list[Hit]:
    """Missiles *for* an air-defence system are air defence, and the missile of "Oreshnik missile" is the Oreshnik: no
    missiles of their own."""
    systems = sorted(
        (hit.start, hit.end, index.air_defence.isdisjoint(hit.entities))
        for hit in hits
        if not (index.air_defence.isdisjoint(hit.entities) and index.ballistic.isdisjoint(hit.entities))
    )
    if not systems:
        return hits
    starts = [start for start, _, _ in systems]
    return [hit for hit in hits if hit.entities != ("missile_other",) or not _is_named(hit, text, systems, starts)]


def _is_named(hit: Hit, text: str, systems: Sequence[tuple[int, int, bool]], starts: Sequence[int]) -> bool:
    """Is the missile one of ``systems`` (start, end, is ballistic; sorted) right beside it, or for one behind it?"""
    at = bisect_left(starts, hit.start)
    if at and _APPOSED.fullmatch(text, systems[at - 1][1], hit.start):
        return True
    for start, _, is_ballistic in systems[at : at + 4]:
        if not 0 <= start - hit.end <= _BETWEEN:
            continue
        if _APPOSED.fullmatch(text, hit.end, start) or (not is_ballistic and _FOR.match(text[hit.end : start])):
            return True
    return False


def _words(words: list[_Candidate]) -> Iterable[Word]:
    """The longest of overlapping words of one concept, in order."""
    last: dict[str, int] = {}
    for word in sorted(words, key=lambda c: (c.start, c.start - c.end)):
        if word.start >= last.get(word.rule.what, 0):
            last[word.rule.what] = word.end
            yield Word(word.rule.what, *word.span, word.sentence)


# ---------------------------------------------------------------- mentions


def mentions(
    found: Found, knowledge: Knowledge, text: str, *, title_length: int = 0, why: Reasons = SILENT
) -> tuple[Mention, ...]:
    """The hits by entity, each with all its spans in order; a named system is also a mention of its item class; a
    person named in full is also meant by the surname alone later on. Sorted by entity.

    A news agency that is only the channel of a report is no mention: one counts when the title is about it.
    """
    spans: dict[str, set[Span]] = {}
    cues: dict[str, str] = {}
    for hit in found.names:
        for id in hit.entities:
            spans.setdefault(id, set()).add(Span(hit.start, hit.end))
            if hit.cue:
                cues.setdefault(id, hit.cue)
            item_class = knowledge.entities[id].item_class
            if item_class:
                spans.setdefault(item_class, set()).add(Span(hit.start, hit.end))
    for id in [id for id in spans if knowledge.entities[id].kind == "media"]:
        if not any(_is_subject(span, text, title_length) for span in spans[id]):
            for span in spans.pop(id):
                why.skip((span.start, span.end), (id,), "", "only the channel of the report")
    for id, extra in _surnames(spans, knowledge, text):
        spans[id].update(extra)
    return tuple(
        Mention(id, knowledge.entities[id].kind, tuple(sorted(found_at)), cues.get(id))
        for id, found_at in sorted(spans.items())
    )


_CHANNEL_MARK: Final = re.compile(r"[\s\"'”’]*(?:[:：\-–—|(,\n]|\Z|says?\b|reports?\b|said\b)")


def _is_subject(span: Span, text: str, title_length: int) -> bool:
    """Does the title begin with the outlet, without a colon or a verb of saying behind it?"""
    return span.start == 0 and span.end < title_length and not _CHANNEL_MARK.match(text, span.end)


def surname_hits(found: Found, knowledge: Knowledge, text: str, sentences: Sequence[Span]) -> list[Hit]:
    """The bare surnames of people named in full, as hits of their own, in order of start."""
    spans: dict[str, set[Span]] = {}
    for hit in found.names:
        if len(hit.entities) == 1 and knowledge.entities[hit.entities[0]].kind == "person":
            spans.setdefault(hit.entities[0], set()).add(Span(hit.start, hit.end))
    starts = [sentence.start for sentence in sentences]
    return sorted(
        (
            Hit((id,), span.start, span.end, max(0, bisect_right(starts, span.start) - 1))
            for id, extra in _surnames(spans, knowledge, text)
            for span in extra
        ),
        key=lambda hit: hit.start,
    )


def _surnames(spans: Mapping[str, set[Span]], knowledge: Knowledge, text: str) -> Iterable[tuple[str, set[Span]]]:
    """Bare surnames after the full name ("Kim" after "Kim Jong Un"), where no two people named share one."""
    surnames: dict[str, list[tuple[str, int]]] = {}
    for id, found_at in spans.items():
        entity = knowledge.entities[id]
        if entity.kind != "person":
            continue
        first = min(found_at)
        parts = first.cut(text).split()
        if len(parts) < 2 or not all(part[:1].isupper() for part in parts):
            continue
        east = entity.country in _EAST_SURNAME_FIRST and entity.country != "JP"
        surname = (parts[0] if east else parts[-1]).strip(".,'’\"")
        if len(surname) >= 2:
            surnames.setdefault(surname, []).append((id, first.end))
    every = {(span.start, span.end) for found_at in spans.values() for span in found_at}
    for surname, holders in surnames.items():
        if len(holders) > 1:
            continue
        id, after = holders[0]
        extra = {
            Span(match.start(), match.end())
            for match in re.finditer(rf"(?<!\w){re.escape(surname)}(?!\w)(?!\s+[A-ZÀ-Þ][\w-]+\s+[A-ZÀ-Þ])", text)
            if match.start() >= after and not any(start <= match.start() < end for start, end in every)
        }
        if extra:
            yield id, extra
