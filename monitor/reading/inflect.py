"""Russian and Ukrainian names in all their forms, made by pymorphy3 when an index is built (design §5.8).

Only what a speaker inflects is inflected: adjectives that agree with the head and the head itself; what follows the
head (genitives) stays. Of Korean, Chinese and Vietnamese personal names only the last part takes endings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

import pymorphy3

LANGUAGES: Final = frozenset({"ru", "uk"})
_CASES: Final = ("nomn", "gent", "datv", "accs", "ablt", "loct", "loc2", "gen2", "voct")
_CYRILLIC_WORD: Final = re.compile("[а-яёіїєґ'’-]+", re.I)
_LAST_PART_ONLY: Final = frozenset({"KP", "KR", "CN", "TW", "VN"})
_ADJECTIVES: Final = ("ADJF", "PRTF")
_NAMES: Final = ("Surn", "Name", "Patr")
_VERBS: Final = ("VERB", "INFN")

Forms = dict[tuple[str, str, str], tuple[str, ...]]
"""(number, case, gender) → words; gender is "" where the word has none in that form."""


@lru_cache(maxsize=2)
def _analyser(language: str) -> Any:
    return pymorphy3.MorphAnalyzer(lang=language)


@lru_cache(maxsize=50_000)
def _parses(language: str, word: str) -> tuple[Any, ...]:
    # the sixteenth is seldom a reading at all, the seventh may be the common one (боевой, українець)
    return tuple(_analyser(language).parse(word)[:16])


def _lemma(parse: Any) -> bool:
    """Is the word as written a head in its dictionary form: a nominative? The Ukrainian dictionary leaves the case of
    some nominatives out (винищувач)."""
    return "nomn" in parse.tag or (parse.tag.case is None and bool(parse.word == parse.normal_form))


@lru_cache(maxsize=20_000)
def _table(parse: Any) -> Forms:
    """The forms of one parse, by number, case and gender. Adjectives come back often: северный, ракетный."""
    found: dict[tuple[str, str, str], list[str]] = {}
    passive = "pssv" in str(parse.tag)
    for form in parse.lexeme:
        tag = form.tag
        if (
            tag.case in _CASES
            and tag.POS == parse.tag.POS
            and ("pssv" in str(tag)) == passive
            and "Supr" not in str(tag)
        ):
            found.setdefault((tag.number or "sing", tag.case, tag.gender or ""), []).append(form.word)
    return {key: tuple(words) for key, words in found.items()}


@lru_cache(maxsize=50_000)
def _every_form(language: str, word: str, kinds: tuple[str, ...]) -> frozenset[str]:
    """All forms of one word that is one of the parts of speech ``kinds``; of a name its singular alone."""
    found = {word}
    parses = [p for p in _parses(language, word) if str(p.tag.POS) in kinds and (_lemma(p) or p.tag.POS in _VERBS)]
    # first what is no surname: dictionaries know a family called Українець, in all cases alike
    for parse in sorted(parses, key=lambda parse: "Surn" in str(parse.tag) or "Fixd" in str(parse.tag)):
        tag = parse.tag
        if tag.POS:
            single = any(name in str(tag) for name in _NAMES) or "Geox" in str(tag)
            found.update(
                form.word
                for form in parse.lexeme
                if not (single and tag.POS == "NOUN" and form.tag.number == "plur" and tag.number != "plur")
                and form.tag.POS not in ("COMP", "ADJS", "PRED")
                and "Supr" not in str(form.tag)
            )
            break
    return frozenset(found)


def expand(text: str, language: str, kind: str, country: str | None = None) -> frozenset[str]:
    """The forms of a name or trigger phrase, in lower case, itself among them.

    ``kind`` is the entity's ("person" names all inflect together) or "word" for a trigger. Text with anything but
    Cyrillic words, blanks and hyphens (``С-300``, ``«Росатом»``) is given back inflected as far as words are plain.
    """
    lowered = text.lower()
    parts = lowered.split(" ")
    plain = [bool(_CYRILLIC_WORD.fullmatch(part)) for part in parts]
    if language not in LANGUAGES or not any(plain):
        return frozenset({lowered})
    if text.isupper() and len(parts) == 1:
        return frozenset({lowered})  # acronyms: КНДР, ООН; СМИ
    if len(parts) == 1:
        return _single(lowered, language, kind)
    if kind == "person":
        return _person(parts, language, country)
    return _phrase(parts, plain, language) | {lowered}


def _single(word: str, language: str, kind: str) -> frozenset[str]:
    if kind == "person":
        return _name_forms(language, word)
    kinds = (*_ADJECTIVES, "NOUN", *_VERBS) if kind in ("word", "item") else (*_ADJECTIVES, "NOUN")
    found = _every_form(language, word, kinds)
    return found if len(found) > 1 or kind == "word" else found | _guessed(word)


def _guessed(word: str) -> frozenset[str]:
    """Endings of a name that no dictionary has (Хезболла, Эр-Рияд, Ын); names in other vowels take none."""
    last = word[-1:]
    if last in "бвгґджзйклмнпрстфхцчшщ":
        stem = word[:-1] if last == "й" else word
        soft, hard = ("я", "ю", "ем", "є", "єм", "е", "ї"), ("а", "у", "ом", "е", "ем", "і", "ові")
        endings: tuple[str, ...] = soft if last == "й" else hard
        return frozenset(stem + ending for ending in endings)
    if last in "ая" and len(word) > 3:
        endings = ("ы", "и", "е", "у", "ой", "ою", "і") if last == "а" else ("и", "е", "ю", "ей", "ею", "ї", "і", "єю")
        return frozenset(word[:-1] + ending for ending in endings)
    return frozenset()


@lru_cache(maxsize=50_000)
def _name_forms(language: str, word: str) -> frozenset[str]:
    """Forms of one part of a personal name: as a name if the dictionary knows one, else as it guesses."""
    found = {word}
    parses = [parse for parse in _parses(language, word) if _lemma(parse)]
    named = [parse for parse in parses if any(name in str(parse.tag) for name in _NAMES)]
    for parse in (named or [parse for parse in parses if parse.tag.POS in ("NOUN", "ADJF")])[:2]:
        gender = "femn" if word.endswith(("а", "я")) else "masc"
        for form in parse.lexeme:
            if str(form.tag.number or "sing") == "sing" and str(form.tag.gender or gender) == gender:
                found.add(form.word)
    return frozenset(found if len(found) > 1 else found | _guessed(word))


def _person(parts: list[str], language: str, country: str | None) -> frozenset[str]:
    if country in _LAST_PART_ONLY:
        head = " ".join(parts[:-1])
        return frozenset({f"{head} {form}" for form in _name_forms(language, parts[-1])} | {" ".join(parts)})
    choices = [sorted(_name_forms(language, part)) for part in parts]
    found: set[str] = {" ".join(parts)}
    if len(parts) == 2:
        found.update(f"{first} {last}" for first in choices[0] for last in choices[1])
    else:  # three parts and more: only the outer two vary together, which keeps the number of forms small
        middle = " ".join(parts[1:-1])
        found.update(f"{first} {middle} {last}" for first in choices[0] for last in choices[-1])
        found.update(f"{parts[0]} {middle} {last}" for last in choices[-1])
    return frozenset(found)


def _phrase(parts: list[str], plain: list[bool], language: str) -> frozenset[str]:
    """Forms of adjective… + head + rest. The head is the first noun in the nominative (or a verb)."""
    before: list[Any] = []
    for at, part in enumerate(parts):
        if not plain[at]:
            return frozenset()
        parses = _parses(language, part)
        verb = next((parse for parse in parses[:1] if parse.tag.POS in _VERBS), None)
        if verb is not None:
            rest = " ".join(parts[at + 1 :])
            lead = " ".join(parts[:at])
            return frozenset(" ".join(filter(None, (lead, form, rest))) for form in _every_form(language, part, _VERBS))
        adjective = next((parse for parse in parses if parse.tag.POS in _ADJECTIVES and _lemma(parse)), None)
        noun = next((parse for parse in parses if parse.tag.POS == "NOUN" and _lemma(parse)), None)
        # a Ukrainian feminine adjective looks like a noun (рада), a Russian adjective seldom does
        leads = noun is None or (language == "ru" and at + 1 < len(parts))
        if adjective is not None and leads and _has_head(parts[at + 1 :], language):
            before.append(adjective)
            continue
        if noun is None:
            return frozenset()
        return _declined(before, noun, " ".join(parts[at + 1 :]))
    return frozenset()


def _has_head(rest: Iterable[str], language: str) -> bool:
    return any(parse.tag.POS == "NOUN" and _lemma(parse) for part in rest for parse in _parses(language, part))


def _declined(adjectives: list[Any], noun: Any, rest: str) -> frozenset[str]:
    number = noun.tag.number or "sing"
    gender = noun.tag.gender or ""
    animate = "anim" in str(noun.tag)
    found: set[str] = set()
    heads = _table(noun)
    if "fixd" in str(noun.tag).lower():
        heads = {(number, case, gender): (noun.word,) for case in _CASES[:6]}
    fixed_number = "Geox" in str(noun.tag) or number == "plur"
    tables = [_table(adjective) for adjective in adjectives]
    for (form_number, case, _gender), words in heads.items():
        if fixed_number and form_number != number:
            continue
        like = {"loc2": "loct", "gen2": "gent"}.get(case, case)
        leads = [""]
        for table in tables:
            options: set[str] = set()
            genders = ("",) if form_number == "plur" else (gender, "")
            for wanted in genders:
                options.update(table.get((form_number, like, wanted), ()))
            if like == "accs" and not animate and (form_number == "plur" or gender != "femn"):
                for wanted in genders:
                    options.update(table.get((form_number, "nomn", wanted), ()))
            leads = [f"{lead}{option} " for lead in leads for option in sorted(options)]
        for lead in leads:
            for word in words:
                found.add(f"{lead}{word} {rest}".strip())
    return frozenset(found)
