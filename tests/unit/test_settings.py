"""Settings from the environment, else from vigie.toml, else the defaults."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from monitor.settings import PREFIX, Settings, SettingsError, load

ROOT = Path(__file__).resolve().parents[2]


def test_without_anything_the_defaults_are_in_force(tmp_path):
    assert load({}, tmp_path) == Settings()


def test_the_environment_wins_over_the_file(tmp_path):
    (tmp_path / "vigie.toml").write_text('port = 8600\npoller = false\nallow_networks = ["10.0.0.0/8"]\n')
    settings = load({"MONITOR_PORT": "8700"}, tmp_path)
    assert (settings.port, settings.poller, settings.allow_networks) == (8700, False, ("10.0.0.0/8",))


@pytest.mark.parametrize(
    ("environ", "word"),
    [
        ({"MONITOR_PORT": "many"}, "whole number"),
        ({"MONITOR_PORT": "70000"}, "65535"),
        ({"MONITOR_POLLER": "perhaps"}, "on or off"),
        ({"MONITOR_HOST": "0.0.0.0"}, "no login"),
        ({"MONITOR_DATABASE_URL": "mysql://x"}, "postgresql"),
        ({"MONITOR_ALLOW_NETWORKS": "here"}, "network"),
        ({"MONITOR_POLL_INTERVAL": "0"}, "more than zero"),
        ({"MONITOR_PROT": "1"}, "no setting"),
        ({"MONITOR_LOG_LEVEL": "loud"}, "DEBUG"),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused_in_one_line(environ, word, tmp_path):
    with pytest.raises(SettingsError) as caught:
        load(environ, tmp_path)
    message = str(caught.value)
    assert word in message
    assert next(iter(environ)) in message
    assert "\n" not in message


def test_an_unknown_name_in_the_file_is_refused(tmp_path):
    (tmp_path / "vigie.toml").write_text("prot = 1\n")
    with pytest.raises(SettingsError, match=r"vigie\.toml: 'prot'"):
        load({}, tmp_path)


def test_a_broken_file_is_refused_with_its_name(tmp_path):
    (tmp_path / "vigie.toml").write_text("port = = 1\n")
    with pytest.raises(SettingsError, match=r"vigie\.toml"):
        load({}, tmp_path)


def test_every_setting_is_documented_in_the_example_with_its_default():
    lines = (ROOT / ".env.example").read_text().splitlines()
    documented = dict(line.split("=", 1) for line in lines if line.startswith(PREFIX))
    # fail_at is for tests alone: see monitor.failpoint
    assert set(documented) == {PREFIX + f.name.upper() for f in fields(Settings)} - {"MONITOR_FAIL_AT"}
    assert load(documented, ROOT / "tests") == Settings()


def test_the_secret_key_is_not_shown_when_settings_are_printed():
    assert "hunter2" not in repr(Settings(secret_key="hunter2"))
