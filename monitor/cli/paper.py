"""What is printed on: a width, and colours only where somebody looks at them."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from monitor.text.terminal import columns, safe_terminal, wrapped

_LEAST: Final = 40
_MOST: Final = 120
_ELSEWHERE: Final = 100  # columns where the output is no terminal


@dataclass(frozen=True, slots=True)
class Paper:
    """``width`` in columns; ``colours``: bold and dim may be used."""

    width: int = _ELSEWHERE
    colours: bool = False

    def bold(self, text: str) -> str:
        return f"\x1b[1m{text}\x1b[0m" if self.colours else text

    def dim(self, text: str) -> str:
        return f"\x1b[2m{text}\x1b[0m" if self.colours else text

    def head(self, text: str) -> str:
        return self.bold(text.upper())

    def lines(self, text: str, indent: int = 0, *, hang: int = 2, mark: str = "") -> Iterator[str]:
        """Hostile or own text, made safe and broken into lines: ``mark`` and the first at ``indent``, the others
        ``hang`` further in."""
        start = " " * indent + mark
        for line in wrapped(safe_terminal(text), self.width - indent - max(hang, columns(mark))):
            yield start + line
            start = " " * (indent + max(hang, columns(mark)))


def standard_output() -> Paper:
    """The paper of standard output. It is made to take every character, whatever the locale says."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    if not sys.stdout.isatty():
        return Paper()
    width = shutil.get_terminal_size((_ELSEWHERE, 24)).columns
    return Paper(min(max(width, _LEAST), _MOST), "NO_COLOR" not in os.environ)
