"""A grammar for each language that Vigie reads transfers in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from monitor.reading.transfers.grammar import Grammar
from monitor.reading.transfers.grammars import ar, de, en, es, fa, fr, ja, ko, ru, uk, zh

GRAMMARS: Final[Mapping[str, Grammar]] = {
    grammar.language: grammar
    for grammar in (
        ar.GRAMMAR,
        de.GRAMMAR,
        en.GRAMMAR,
        es.GRAMMAR,
        fa.GRAMMAR,
        fr.GRAMMAR,
        ja.GRAMMAR,
        ko.GRAMMAR,
        ru.GRAMMAR,
        uk.GRAMMAR,
        zh.GRAMMAR,
    )
}
