"""Vigie: watches the world's news for weapons transfers and UN sanctions."""

__version__ = "0.1.0"
