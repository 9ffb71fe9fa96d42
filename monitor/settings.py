"""Configuration: from the environment, else from ``vigie.toml``, else the defaults. Imports nothing of ours.

Every name is documented in ``.env.example``; ``MONITOR_PORT`` in the environment is ``port`` in the file.
"""

from __future__ import annotations

import ipaddress
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

PREFIX = "MONITOR_"


class SettingsError(ValueError):
    """A setting that cannot be used; ``str()`` is one line: which, where, what to do."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, checked. Times in seconds, sizes in bytes."""

    database_url: str = "sqlite:///data/vigie.db"
    host: str = "127.0.0.1"
    port: int = 8501
    base_path: str = ""  # as server.baseUrlPath of Streamlit, "" or "vigie"
    trusted_hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    poller: bool = True  # MONITOR_POLLER=off leaves the poller out
    catalogue: str = ""  # a catalogue file; "" = the one shipped, "none" = no feeds at all
    knowledge: str = ""  # a folder that adds to or overrides what Vigie knows
    allow_networks: tuple[str, ...] = ()  # networks the fetcher may reach beside the public ones
    fail_at: str = ""  # tests only: see monitor.failpoint
    contact_url: str = ""  # goes into the user agent, so that a publisher can reach who polls
    poll_interval: int = 900  # default seconds between two polls of one feed
    poll_workers: int = 8
    connect_timeout: float = 10.0
    read_timeout: float = 20.0
    total_timeout: float = 60.0
    max_bytes: int = 15_000_000  # decompressed
    secret_key: str = field(default="", repr=False)
    log_level: str = "INFO"


def load(environ: Mapping[str, str] | None = None, folder: Path | None = None) -> Settings:
    """The settings in force.

    ``environ`` defaults to the process's, ``folder`` (where vigie.toml is looked for) to the current one.
    Raises SettingsError for an unknown name in vigie.toml, an unknown ``MONITOR_`` variable, or a value of wrong form.
    """
    environ = os.environ if environ is None else environ
    path = (folder or Path.cwd()) / "vigie.toml"
    values: dict[str, object] = {}
    if path.is_file():
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise SettingsError(f"{path.name}: not readable as TOML: {error}") from None
    known = {f.name: f for f in fields(Settings)}
    where = dict.fromkeys(values, path.name)
    for name, text in environ.items():
        if name.startswith(PREFIX):
            values[name.removeprefix(PREFIX).lower()] = text
            where[name.removeprefix(PREFIX).lower()] = name
    checked: dict[str, object] = {}
    for name, value in values.items():
        if name not in known:
            raise SettingsError(f"{where[name]}: {name!r} is no setting of Vigie; known are {', '.join(known)}")
        checked[name] = _convert(name, value, getattr(Settings(), name), where[name])
    settings = Settings(**checked)  # type: ignore[arg-type]
    _check(settings, where)
    return settings


def _convert(name: str, value: object, default: object, where: str) -> object:
    try:
        if isinstance(default, bool):
            if isinstance(value, bool):
                return value
            return {
                "on": True,
                "true": True,
                "1": True,
                "yes": True,
                "off": False,
                "false": False,
                "0": False,
                "no": False,
            }[str(value).strip().lower()]
        if isinstance(default, int):
            return int(str(value))
        if isinstance(default, float):
            return float(str(value))
        if isinstance(default, tuple):
            parts = value if isinstance(value, list) else str(value).split(",")
            return tuple(str(part).strip() for part in parts if str(part).strip())
        return str(value).strip()
    except (ValueError, KeyError):
        kind = {bool: "on or off", int: "a whole number", float: "a number"}[type(default)]
        raise SettingsError(f"{where}: {name} must be {kind}, not {str(value)[:60]!r}") from None


def _check(settings: Settings, where: Mapping[str, str]) -> None:
    def refuse(name: str, message: str) -> None:
        raise SettingsError(f"{where.get(name, 'default')}: {name} {message}")

    if not 1 <= settings.port <= 65_535:
        refuse("port", f"must lie between 1 and 65535, not {settings.port}")
    if not settings.database_url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        refuse("database_url", "must begin with sqlite:/// or postgresql://")
    if settings.host not in {"localhost", "127.0.0.1", "::1"}:
        refuse("host", f"{settings.host!r} is not this machine: Vigie has no login yet and stays on 127.0.0.1")
    for network in settings.allow_networks:
        try:
            ipaddress.ip_network(network)
        except ValueError:
            refuse("allow_networks", f"{network!r} is not a network such as 127.0.0.0/8")
    for name in ("poll_interval", "poll_workers", "connect_timeout", "read_timeout", "total_timeout", "max_bytes"):
        if getattr(settings, name) <= 0:
            refuse(name, "must be more than zero")
    if settings.log_level.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
        refuse("log_level", "must be one of DEBUG, INFO, WARNING, ERROR")
