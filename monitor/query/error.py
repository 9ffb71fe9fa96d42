"""What is said when a query cannot be understood."""

from __future__ import annotations


class QueryError(ValueError):
    """A query that cannot be used. ``str()`` is one line for a person.

    ``position`` is the code point (from 0) of what was typed where it went wrong, ``message`` what was found there,
    ``expected`` what could have stood there in words ("" when that is not the point), ``suggestion`` the nearest text
    that would be valid in its place (None when nothing is near).
    """

    def __init__(self, position: int, message: str, expected: str = "", suggestion: str | None = None) -> None:
        self.position = position
        self.message = message
        self.expected = expected
        self.suggestion = suggestion
        line = f"at character {position + 1}: {message}"
        if expected:
            line += f"; expected {expected}"
        if suggestion:
            line += f"; did you mean {suggestion}?"
        super().__init__(line)


def shown(text: str) -> str:
    """A piece of what was typed, short enough for a message."""
    return text if len(text) <= 40 else f"{text[:39]}…"
