"""The app does not start with Streamlit's options open."""

import tomllib
from pathlib import Path

import pytest
from streamlit import config

from monitor.settings import Settings
from monitor.web.hardening import REQUIRED, UnsafeError, check_options

ROOT = Path(__file__).resolve().parents[3]
SAFE: dict[str, object] = {**REQUIRED, "server.address": "127.0.0.1", "server.baseUrlPath": ""}


def check(settings: Settings | None = None, **changed: object) -> None:
    options = {**SAFE, **{name.replace("__", "."): value for name, value in changed.items()}}
    check_options(settings or Settings(), options.__getitem__)


def test_the_safe_options_are_accepted() -> None:
    check()
    check(Settings(base_path="vigie"), server__baseUrlPath="/vigie/")


@pytest.mark.parametrize("name", REQUIRED)
def test_each_required_option_is_checked(name: str) -> None:
    with pytest.raises(UnsafeError, match=name) as error:
        check(**{name.replace(".", "__"): "something else"})
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("address", [None, "", "0.0.0.0", "::", "192.168.1.7", "example.org"])
def test_an_open_address_is_refused_while_there_is_no_login(address: str | None) -> None:
    with pytest.raises(UnsafeError, match="login"):
        check(server__address=address)


def test_two_opinions_on_the_path_are_refused() -> None:
    with pytest.raises(UnsafeError, match="baseUrlPath"):
        check(server__baseUrlPath="vigie")


def test_the_config_file_says_what_is_required() -> None:
    given = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    for name, wanted in REQUIRED.items():
        section, _, option = name.partition(".")
        if section != "global":
            assert given[section][option] == wanted, name
        assert name in config._config_options_template, "Streamlit dropped or renamed an option"
    assert given["server"]["address"] == "127.0.0.1"
    assert given["server"]["fileWatcherType"] == "none"
