"""Blocks and tables of the data files → entities."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from monitor.domain import Alias, Entity, ListReference
from monitor.knowledge.model import ITEM_CLASSES, KINDS
from monitor.knowledge.names import ANY_LANGUAGE, LANGUAGES, Writing, check_language, key, read_names, split_list
from monitor.knowledge.records import KnowledgeError, Record, Where, read_records

_ATTRIBUTES: Final = frozenset({"kind", "country", "class", "list", "also", "note", "cues", "replace", "shown"})
CLDR_HEAD: Final = ("code", "en", "fr", "ru", "uk", "ko", "ja", "zh", "zh-Hant", "ar", "fa", "es", "de")


@dataclass(slots=True)
class Draft:
    """An entity while files are still being read; ``places`` says where each alias was written."""

    id: str
    where: Where
    kind: str = ""
    country: str | None = None
    item_class: str | None = None
    names: dict[str, str] = field(default_factory=dict)
    aliases: dict[tuple[str, str, bool], tuple[Alias, Where]] = field(default_factory=dict)
    references: list[ListReference] = field(default_factory=list)
    also: list[str] = field(default_factory=list)
    note: str = ""

    def add(self, alias: Alias, where: Where) -> None:
        """Keeps one alias per text; a later one (a user's) replaces it, and so may change its rules."""
        text = alias.text if alias.exact_case else key(alias.text)
        self.aliases[(alias.language, text, alias.exact_case)] = (alias, where)

    def entity(self) -> Entity:
        return Entity(
            id=self.id,
            kind=self.kind,
            names=dict(self.names),
            aliases=tuple(alias for alias, _ in self.aliases.values()),
            country=self.country,
            item_class=self.item_class,
            references=tuple(self.references),
            also=tuple(self.also),
            note=self.note,
        )


class Drafts(dict[str, Draft]):
    """The entities under construction, by id."""

    def read_blocks(self, text: str, file: str, writing: Writing) -> None:
        """Adds a file of ``[id]`` blocks; one with a known id adds to it, or replaces it with ``replace: yes``."""
        seen: dict[str, int] = {}
        for record in read_records(text, file):
            if not record.id:
                raise KnowledgeError(record.where, "a line before the first [id] block; move it into a block")
            if record.id in seen:
                raise KnowledgeError(
                    record.where, f"[{record.id}] begins a second time (first in line {seen[record.id]})"
                )
            seen[record.id] = record.where.line
            self._block(record, writing)

    def _block(self, record: Record, writing: Writing) -> None:
        values = record.values(repeatable=frozenset({"list"}))
        replace = values.get("replace")
        if replace is not None and replace.value != "yes":
            raise KnowledgeError(replace.where, "replace: takes only 'yes'; drop the line to add to the entity")
        if replace is not None or record.id not in self:
            self[record.id] = Draft(record.id, record.where)
        draft = self[record.id]
        cues = split_list(values["cues"].value) if "cues" in values else ()
        for item in record.fields:
            if item.key == "kind":
                if item.value not in KINDS:
                    raise KnowledgeError(item.where, f"unknown kind {item.value!r}; known are {', '.join(KINDS)}")
                draft.kind = item.value
            elif item.key == "country":
                draft.country = item.value
            elif item.key == "class":
                if item.value not in ITEM_CLASSES:
                    classes = ", ".join(sorted(ITEM_CLASSES))
                    raise KnowledgeError(item.where, f"unknown item class {item.value!r}; known are {classes}")
                draft.item_class = item.value
            elif item.key == "list":
                draft.references.append(_reference(item.value, draft, item.where))
            elif item.key == "also":
                draft.also.extend(split_list(item.value, ";"))
            elif item.key == "note":
                draft.note = item.value
            elif item.key == "shown":  # where the first name under * is only one variant: PAC-3 of the Patriot
                draft.names["en"] = item.value
            elif item.key not in _ATTRIBUTES:
                language = ANY_LANGUAGE if item.key == "*" else item.key
                if language != ANY_LANGUAGE and language not in LANGUAGES:
                    known = ", ".join((*sorted(_ATTRIBUTES), "*", *LANGUAGES))
                    raise KnowledgeError(item.where, f"unknown line {item.key!r} in [{record.id}]; known are {known}")
                for alias in read_names(item.value, language, item.where, writing, cues):
                    draft.names.setdefault("en" if language == ANY_LANGUAGE else language, alias.text)
                    draft.add(alias, item.where)

    def read_cldr(self, text: str, file: str) -> None:
        """Adds the frozen CLDR table: every state with its names, none of them an alias yet."""
        lines = text.rstrip("\n").split("\n")
        if tuple(lines[0].split("\t")) != CLDR_HEAD:
            raise KnowledgeError(Where(file, 1), "unexpected columns; make the file again with build_states")
        for number, line in enumerate(lines[1:], start=2):
            cells = line.split("\t")
            if len(cells) != len(CLDR_HEAD) or not all(cells):
                raise KnowledgeError(
                    Where(file, number), "a row with missing cells; make the file again with build_states"
                )
            where = Where(file, number)
            self[cells[0]] = Draft(
                cells[0], where, "state", cells[0], names=dict(zip(CLDR_HEAD[1:], cells[1:], strict=True))
            )

    def read_state_table(self, text: str, file: str, language: str, writing: Writing) -> None:
        """Adds one language's ``CODE: name; name`` table.

        A state that has no line there is known by its CLDR name. A line replaces that by the names given, the first
        being the one shown; a line that begins with ``+`` keeps the CLDR name, shown and found, and adds to it.
        """
        check_language(language, Where(file))
        written: set[str] = set()
        for record in read_records(text, file):
            for item in record.fields:
                draft = self.get(item.key)
                if draft is None or draft.kind != "state":
                    raise KnowledgeError(item.where, f"{item.key!r} is no state's code of ISO 3166-1 in capitals")
                if item.key in written:
                    raise KnowledgeError(item.where, f"{item.key} stands twice in this file; join the lines")
                written.add(item.key)
                value = item.value
                if value.startswith("+"):
                    _cldr_alias(draft, language)
                    value = value[1:]
                for position, alias in enumerate(read_names(value, language, item.where, writing)):
                    if position == 0 and not item.value.startswith("+"):
                        draft.names[language] = alias.text
                    draft.add(alias, item.where)
        for code, draft in self.items():
            if draft.kind == "state" and code not in written:
                _cldr_alias(draft, language)


def _cldr_alias(draft: Draft, language: str) -> None:
    """The CLDR name as an alias, unless it has a form that no text uses (brackets, dashes between two names)."""
    locales = ("zh", "zh-Hant") if language == "zh" else (language,)
    for locale in locales:
        name = draft.names[locale]
        if not set(name) & set("()（）[]–") and " - " not in name:
            draft.add(Alias(name, language), draft.where)


def _reference(value: str, draft: Draft, where: Where) -> ListReference:
    parts = value.split()
    if len(parts) != 2:
        raise KnowledgeError(
            where, f"list: takes a list and a reference, such as 'un-1718 KPe.001', not {value[:60]!r}"
        )
    if draft.references:
        first = draft.references[0].reference
        raise KnowledgeError(where, f"[{draft.id}] has two list references ({first} and {parts[1]}): two entities?")
    return ListReference(*parts)


def check(drafts: Iterable[Draft]) -> dict[str, str]:
    """Whole-picture checks; gives old id → id.

    Raises KnowledgeError for: an entity without kind or English name, a system without class, two entities with one
    id, one list reference, or one alias in one language that neither makes depend on cues.
    """
    also: dict[str, str] = {}
    references: dict[ListReference, str] = {}
    every = {draft.id: draft for draft in drafts}
    for draft in every.values():
        _check_one(draft, every)
        for old in draft.also:
            if old in every or also.get(old, draft.id) != draft.id:
                raise KnowledgeError(
                    draft.where, f"also: {old!r} is already {also.get(old, old)!r}; an id is never reused"
                )
            also[old] = draft.id
        for reference in draft.references:
            if reference in references:
                other = references[reference]
                raise KnowledgeError(
                    draft.where, f"{reference.reference} already belongs to [{other}]; one of them is wrong"
                )
            references[reference] = draft.id
    _check_names(every.values())
    return also


def _check_names(drafts: Iterable[Draft]) -> None:
    """No name that is safe alone may belong to two entities; a name of any language stands against all languages, and
    one that counts in any case against those that count only as written."""
    owners: dict[tuple[str, str, bool], tuple[str, Where]] = {}
    mine = [
        (draft.id, place, alias, where)
        for draft in drafts
        for place, (alias, where) in draft.aliases.items()
        if not alias.cues
    ]
    mine.sort(key=lambda row: row[1][0] != ANY_LANGUAGE)
    folded = {(place[0], key(alias.text)): (id, where) for id, place, alias, where in mine if alias.exact_case}
    for id, place, alias, where in mine:
        known = owners.get((ANY_LANGUAGE, *place[1:])) or owners.setdefault(place, (id, where))
        if known[0] == id and not alias.exact_case:
            written = key(alias.text)
            known = folded.get((alias.language, written)) or folded.get((ANY_LANGUAGE, written)) or known
        if known[0] != id:
            raise KnowledgeError(
                where,
                f"{alias.text!r} ({alias.language}) is also a name of [{known[0]}] ({known[1]}): "
                "give one of them {cues}, or drop one",
            )


def _check_one(draft: Draft, every: dict[str, Draft]) -> None:
    if not draft.kind:
        raise KnowledgeError(draft.where, f"[{draft.id}] has no kind; known are {', '.join(KINDS)}")
    if "en" not in draft.names:
        raise KnowledgeError(draft.where, f"[{draft.id}] has no English name; add an 'en:' line (or '*:')")
    if draft.country is not None:
        state = every.get(draft.country)
        if state is None or state.kind != "state":
            raise KnowledgeError(draft.where, f"[{draft.id}] has the unknown country {draft.country!r}")
    if (draft.kind == "system") != (draft.item_class is not None):
        raise KnowledgeError(draft.where, f"[{draft.id}]: a system needs a class: line, and nothing else may have one")
    if (draft.kind == "item") != (draft.id in ITEM_CLASSES):
        raise KnowledgeError(draft.where, f"[{draft.id}]: the items are exactly the item classes of monitor.domain")
