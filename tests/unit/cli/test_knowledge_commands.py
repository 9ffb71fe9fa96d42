"""``knowledge check`` and ``knowledge find``, as a person who adds actors types them."""

from __future__ import annotations

import pytest

from monitor.cli import main
from monitor.knowledge import load

ACTORS = """[red-quay]
kind: organisation
country: FR
en: Red Quay Trading; RQT {Marseille}
"""


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    load.cache_clear()  # a folder is read once in a process; here it changes
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MONITOR_CATALOGUE", "none")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/actors.txt").write_text(ACTORS, encoding="utf-8")


def said(capsys, *command: str) -> str:
    assert main(["knowledge", *command]) == 0
    return capsys.readouterr().out


def under(text: str, head: str) -> str:
    assert head in text
    return text.split(head, 1)[1].split("\n\n", 1)[0]


# ---------------------------------------------------------------- check


def test_check_counts_what_there_is_and_says_the_version(capsys):
    output = said(capsys, "check")
    assert output.startswith(f"Knowledge {load().version}: Vigie's own files\n")
    for kind in ("state", "system", "armed group", "trigger words", "compounds", "feeds in the catalogue"):
        assert f"  {kind}\n" in output


@pytest.mark.parametrize("by_setting", [False, True])
def test_check_takes_a_folder_or_the_one_of_the_settings(tmp_path, capsys, monkeypatch, by_setting):
    if by_setting:
        monkeypatch.setenv("MONITOR_KNOWLEDGE", str(tmp_path / "mine"))
    output = said(capsys, "check") if by_setting else said(capsys, "check", "mine")
    assert f"and {tmp_path / 'mine'}" in output
    assert "2  texts in mine/, of 1 entities" in output


def test_check_names_file_and_line_of_an_error(tmp_path, capsys):
    (tmp_path / "mine/actors.txt").write_text(ACTORS + "colour: red\n", encoding="utf-8")
    assert main(["knowledge", "check", "mine"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("vigie: mine/actors.txt:5: unknown line 'colour'")
    assert error.count("\n") == 1


def test_a_name_of_two_entities_without_a_cue_is_an_error_with_both_places(tmp_path, capsys):
    (tmp_path / "mine/more.txt").write_text("[blue]\nkind: vessel\nen: Red Quay Trading\n", encoding="utf-8")
    assert main(["knowledge", "check", "mine"]) == 1
    error = capsys.readouterr().err
    assert "mine/more.txt:3" in error
    assert "mine/actors.txt:4" in error


def test_check_warns_and_still_ends_well(tmp_path, capsys):
    (tmp_path / "mine/notes.md").write_text("x", encoding="utf-8")
    assert "warning: mine/notes.md: not read" in said(capsys, "check", "mine")


def test_a_folder_that_is_not_there_is_one_line(capsys):
    assert main(["knowledge", "check", "nowhere"]) == 1
    assert "nowhere: no such folder" in capsys.readouterr().err


# ---------------------------------------------------------------- find


def test_find_tells_who_has_a_name_and_where_it_is_written(capsys, monkeypatch):
    monkeypatch.setenv("MONITOR_KNOWLEDGE", "mine")
    found = under(said(capsys, "find", "red", "quay", "trading"), "ENTITIES")
    assert "red-quay Red Quay Trading [organisation]; of FR" in found
    assert "= “Red Quay Trading” (en) mine/actors.txt:4" in found


def test_find_tells_names_that_contain_the_text_after_those_that_are_it(capsys):
    found = under(said(capsys, "find", "DPRK"), "ENTITIES").splitlines()
    assert found[1].startswith("  KP North Korea [state]")
    assert found[2].strip().startswith("= “DPRK” (en; as written) states.en.txt:")
    assert any(line.strip().startswith("~ “") for line in found)


def test_find_takes_an_id(capsys):
    assert "komid Korea Mining" in under(said(capsys, "find", "komid"), "ENTITIES")


def test_find_tells_cues_compounds_trigger_words_and_phrases(capsys):
    output = said(capsys, "find", "북러")
    assert "KP RU: “북러” (ko) compounds.txt:" in under(output, "COMPOUNDS")
    assert "transfer: “supplied” (en) lexicon.txt:" in under(said(capsys, "find", "supplied"), "TRIGGER WORDS")
    assert "“Korea Herald” (mul" in under(said(capsys, "find", "korea herald"), "PHRASES THAT NAME NOBODY")
    assert "for komid" not in output
    assert "for un-1718-panel (un.txt:" in under(said(capsys, "find", "1718", "--all"), "CUES")


def test_find_reads_the_text_as_a_headline_and_tells_what_does_not_count(capsys):
    output = said(capsys, "find", "Поставки из Северной Кореи")
    read = under(output, "AS A HEADLINE")
    assert "(ru, taken for that" in read
    assert "“Северной Кореи” 12–26: KP North Korea [state]" in read
    assert "trigger word, transfer" in read
    output = said(capsys, "find", "He reads the Korea Herald")
    assert "inside a longer name: Korea Herald" in under(output, "FOUND BUT NOT COUNTED")


def test_find_reads_in_the_language_one_says(capsys):
    assert "KP North Korea" not in under(said(capsys, "find", "Nordkoreas Raketen"), "AS A HEADLINE")
    output = said(capsys, "find", "Nordkoreas Raketen", "--language", "de")
    assert "KP North Korea" in under(output, "AS A HEADLINE")


def test_find_shows_some_and_says_how_many_more(capsys):
    assert "more; --all shows them" in said(capsys, "find", "missile")
    assert "--all shows them" not in said(capsys, "find", "missile", "--all")


def test_nothing_found_is_said(capsys):
    output = said(capsys, "find", "qqqqzzzz")
    assert under(output, "ENTITIES").strip() == "none"
    assert under(output, "AS A HEADLINE").strip().endswith("nothing")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["find", " \u200b "], "nothing to find"),
        (["find", "x" * 3000], "too long"),
        (["find", "Iran", "--language", "xx"], "unknown language 'xx'; known are en, fr"),
    ],
)
def test_what_cannot_be_found_is_one_line(capsys, command, words):
    assert main(["knowledge", *command]) == 1
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1


def test_hostile_text_moves_nothing_on_the_terminal(capsys):
    output = said(capsys, "find", "Iran \x1b[2J\u202e")
    assert "\x1b" not in output
    assert "\u202e" not in output
