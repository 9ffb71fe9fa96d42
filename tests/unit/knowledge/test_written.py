"""Where names are written, down to the line, and what is allowed but odd."""

from pathlib import Path

import pytest

from monitor.knowledge import load
from monitor.knowledge.written import What, Written, warnings, written

OWN = """# my actors
[red-quay]
kind: organisation
country: FR
en: Red Quay Trading; RQT Holding {Marseille};
    The Quay People
fr: =QRT

[KP]
en: Norkland
"""


@pytest.fixture(scope="module")
def shipped() -> list[Written]:
    return written(load())


def own(tmp_path: Path, text: str = OWN, **more: str) -> tuple[Path, list[Written]]:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "actors.txt").write_text(text, encoding="utf-8")
    for name, content in more.items():
        (folder / f"{name}.txt").write_text(content, encoding="utf-8")
    return folder, written(load(folder), folder)


def test_every_name_that_counts_has_its_place(shipped: list[Written]) -> None:
    placed = {(one.owner, one.alias) for one in shipped if one.what is What.NAME}
    assert placed == {(id, alias) for id, entity in load().entities.items() for alias in entity.aliases}


def test_every_word_phrase_and_compound_has_its_place(shipped: list[Written]) -> None:
    lexicon = load().lexicon
    words = {(concept, alias) for concept, by in lexicon.concepts.items() for found in by.values() for alias in found}
    assert {(one.owner, one.alias) for one in shipped if one.what is What.WORD} == words
    phrases = {alias for found in lexicon.not_mentions.values() for alias in found}
    assert {one.alias for one in shipped if one.what is What.PHRASE} == phrases
    compounds = {(c.language, c.text, c.headline_only) for c in load().compounds}
    found = {(o.alias.language, o.alias.text, o.headline_only) for o in shipped if o.what is What.COMPOUND}
    assert found == compounds


def test_a_place_is_the_line_itself_also_within_a_value_of_several_lines(tmp_path: Path) -> None:
    _, every = own(tmp_path)
    places = {one.alias.text: str(one.where) for one in every if one.where.file == "mine/actors.txt"}
    assert places == {
        "Red Quay Trading": "mine/actors.txt:5",
        "RQT Holding": "mine/actors.txt:5",
        "The Quay People": "mine/actors.txt:6",
        "QRT": "mine/actors.txt:7",
        "Norkland": "mine/actors.txt:10",
    }


def test_what_a_users_file_replaces_is_no_longer_written_anywhere(tmp_path: Path) -> None:
    _, every = own(tmp_path, "[komid]\nkind: organisation\nreplace: yes\nen: Only This Name\n")
    assert [one.alias.text for one in every if one.owner == "komid"] == ["Only This Name"]


def test_a_name_shared_by_two_that_count_beside_the_same_cue_is_a_warning(tmp_path: Path) -> None:
    text = "[one]\nkind: place\nen: One; Quay Star {Marseille, port}\n[two]\nkind: vessel\nen: Two; Quay Star {port}\n"
    folder, every = own(tmp_path, text)
    (warning,) = (line for line in warnings(load(folder), every, folder) if "Quay Star" in line)
    assert warning == (
        "mine/actors.txt:6: 'Quay Star' (en) of [two] is also a name of [one] (mine/actors.txt:3), "
        "and both count beside port"
    )


def test_a_name_that_a_phrase_hides_is_a_warning(tmp_path: Path) -> None:
    folder, every = own(tmp_path, not_mentions="en: Red Quay Trading\n")
    (warning,) = (line for line in warnings(load(folder), every, folder) if "Red Quay" in line)
    assert "mine/not_mentions.txt:1" in warning
    assert "never counts" in warning


def test_a_file_that_is_not_read_is_a_warning(tmp_path: Path) -> None:
    folder, every = own(tmp_path)
    (folder / "more.yaml").write_text("x", encoding="utf-8")
    assert "mine/more.yaml: not read; only files that end in .txt are" in list(warnings(load(folder), every, folder))
