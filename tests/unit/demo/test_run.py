"""Starting the demonstration: a clean start, settings of its own, alerts that will fire."""

from __future__ import annotations

import socket
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import urlopen

import pytest

from monitor.demo import run
from monitor.demo.items import FEEDS, Part, load_items
from monitor.demo.run import ALERTS, feed_specs, prepare_demo, run_demo
from monitor.domain import AlertSpec, Article, Subject
from monitor.knowledge.catalogue import catalogue
from monitor.settings import Settings, SettingsError, load

ITEMS = load_items()
BASE = "http://127.0.0.1:9"


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_the_demonstration_starts_anew_and_touches_no_other_file(tmp_path: Path) -> None:
    for name in ("demo.db", "demo.db-wal", "demo.db-shm", "vigie.db", "demo.db.backup"):
        (tmp_path / name).write_text("old")
    prepare_demo(BASE, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["demo-feeds.csv", "demo.db.backup", "vigie.db"]


def test_its_catalogue_is_one_that_vigie_reads(tmp_path: Path) -> None:
    environ = prepare_demo(BASE, tmp_path)
    specs = catalogue(Path(environ["MONITOR_CATALOGUE"]))
    assert specs == feed_specs(BASE)
    assert {spec.language for spec in specs} == {item.language for item in ITEMS}
    assert len({spec.family for spec in specs}) == len(FEEDS)


def test_its_environment_is_one_that_settings_accept(tmp_path: Path) -> None:
    settings = load(prepare_demo(BASE, tmp_path), tmp_path)
    assert settings.database_url == f"sqlite:///{tmp_path.resolve() / 'demo.db'}"
    assert settings.allow_networks == ("127.0.0.0/8",)
    assert settings.poll_interval < 10
    assert settings.poller


def test_a_port_in_use_is_refused_before_anything_is_thrown_away(tmp_path: Path, free_port: int) -> None:
    (tmp_path / "demo.db").write_text("of the demonstration that still runs")
    with socket.socket() as other:
        other.bind(("127.0.0.1", free_port))
        other.listen()
        with pytest.raises(SettingsError, match="MONITOR_PORT"):
            run_demo(Settings(port=free_port), _must_not_serve, folder=tmp_path, environ={})
    assert (tmp_path / "demo.db").exists()


def test_a_folder_that_cannot_be_written_is_said_in_one_line(tmp_path: Path, free_port: int) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(SettingsError, match="cannot write to"):
        run_demo(Settings(port=free_port), _must_not_serve, folder=tmp_path / "data", environ={})


def _must_not_serve(settings: Settings) -> None:
    pytest.fail(f"served on {settings.port}")


def test_run_serves_on_its_own_database_while_the_feeds_are_up(
    tmp_path: Path, free_port: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)  # no vigie.toml of ours
    environ = {"MONITOR_PORT": str(free_port), "MONITOR_DATABASE_URL": "sqlite:///precious.db"}
    made: list[Settings] = []
    served: list[tuple[Settings, int]] = []

    def serve(settings: Settings) -> None:
        first = catalogue(Path(settings.catalogue))[0].url
        with urlopen(first, timeout=10) as response:
            served.append((settings, response.status))

    monkeypatch.setattr(run, "make_alerts", made.append)
    run_demo(load(environ, tmp_path), serve, folder=tmp_path / "data", environ=environ)
    [(settings, status)] = served
    assert status == 200
    assert made == [settings]
    assert settings.port == free_port
    assert settings.database_url.endswith("data/demo.db")
    assert settings.log_level == "WARNING"  # else the polls bury what is said next
    assert environ["MONITOR_DATABASE_URL"] == settings.database_url  # what the poller, a process of its own, will see
    said = capsys.readouterr().out
    assert f"http://127.0.0.1:{free_port}/" in said
    assert all(name in said for name, _ in ALERTS)


def test_its_database_has_two_alerts_from_the_start(tmp_path: Path) -> None:
    from sqlalchemy import select

    from db.engine import make_engine, reader
    from db.models import Alert

    settings = load(prepare_demo(BASE, tmp_path), tmp_path)
    run.make_alerts(settings, datetime(2026, 11, 22, tzinfo=UTC))
    engine = make_engine(settings.database_url)
    with reader(engine) as session:
        assert [(a.name, a.active) for a in session.scalars(select(Alert).order_by(Alert.id))] == [
            (name, True) for name, _ in ALERTS
        ]
    engine.dispose()


def test_each_alert_is_met_by_live_items_and_by_nothing_invented() -> None:
    from monitor.alerts import compile_alert, match
    from monitor.knowledge import load as load_knowledge
    from monitor.reading import read

    knowledge = load_knowledge()
    alerts = [compile_alert(AlertSpec(n, name, query)) for n, (name, query) in enumerate(ALERTS)]
    met: dict[int, list[str]] = {n: [] for n in range(len(ALERTS))}
    for item in ITEMS:
        if item.part is not Part.LIVE and not item.invented:
            continue
        reading = read(Article(item.words.title, item.words.text), knowledge)
        assert reading.language == item.language, item.id
        subject = Subject(
            1, item.words.title, item.words.text, reading.language, reading.topic_names, reading.entities, ()
        )
        for n in match(alerts, subject):
            met[n].append(item.id)
    invented = {item.id for item in ITEMS if item.invented}
    assert all(len(ids) >= 3 for ids in met.values()), met
    assert not invented & {id for ids in met.values() for id in ids}
