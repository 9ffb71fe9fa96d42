"""Loading: a small knowledge of its own, a user's folder over it, and every check."""

from pathlib import Path

import pytest

from monitor.knowledge import KnowledgeError, read_knowledge
from monitor.knowledge.entities import CLDR_HEAD

ACTORS = """[shipper]
kind: organisation
country: KP
list: un-1718 KPe.901
also: old-shipper
en: Shipper Trading
ko: 선적무역

[committee]
kind: un_body
en: Testing Committee
"""
ITEMS = """[uav]
kind: item
en: drone

[sys-fly]
kind: system
class: uav
*: FLY-1
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two states, one table, a few entities and words."""
    folder = tmp_path / "data"
    folder.mkdir()
    states = [("KP", "North Korea"), ("RU", "Russia"), ("JE", "Jersey")]
    rows = [CLDR_HEAD, *((code, *(f"{name} ({lang})" for lang in CLDR_HEAD[1:])) for code, name in states)]
    rows[1:] = [(row[0], *(cell.replace(" (en)", "") for cell in row[1:])) for row in rows[1:]]
    files = {
        "states.cldr.tsv": "\n".join("\t".join(row) for row in rows) + "\n",
        "endings.txt": "[en]\ns: |s\n",
        "common_words.txt": "en: car\n",
        "states.en.txt": "RU: Russia; Moscow; Russian@s\nKP: +Pyongyang\nJE:\n",
        "actors.txt": ACTORS,
        "items.txt": ITEMS,
        "regimes.txt": (
            "[regime-1]\nsubject: Testland\ncommittee: committee\ncreated: 2006-10-14\nresolutions: 1718\n"
            "latest: 1718\nmeasures: open-ended\npanel: none\nstatus: in force\nsource: x\nchecked-on: 2026-03-31\n"
        ),
        "compounds.txt": "[ko]\n북러: KP RU\n^북: KP\n",
        "not_mentions.txt": "en: Moscow Times\n*: Shipper Daily\n",
        "lexicon.txt": "[transfer]\nen: shipment@s\n",
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def add(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return folder


def refused(data: Path, folder: Path | None = None) -> str:
    with pytest.raises(KnowledgeError) as error:
        read_knowledge(data, folder)
    assert "\n" not in str(error.value)
    return str(error.value)


def texts(data: Path, id: str, language: str = "en") -> list[str]:
    return [alias.text for alias in read_knowledge(data).entities[id].aliases if alias.language == language]


def test_a_state_has_its_cldr_name_unless_a_line_says_otherwise(data: Path) -> None:
    assert texts(data, "RU") == ["Russia", "Moscow", "Russian", "Russians"]
    assert texts(data, "KP") == ["North Korea", "Pyongyang"]


def test_an_empty_line_leaves_a_name_to_be_shown_but_not_found(data: Path) -> None:
    knowledge = read_knowledge(data)
    assert texts(data, "JE") == []
    assert knowledge.name("JE") == "Jersey"


def test_the_name_shown_need_not_be_the_first_that_is_found(data: Path, tmp_path: Path) -> None:
    folder = add(tmp_path / "own", "systems.txt", "[sys-fly]\nshown: Fly\n*: Fly Mk 2\nko: 파리\n")
    knowledge = read_knowledge(data, folder)
    assert knowledge.name("sys-fly") == knowledge.name("sys-fly", "fr") == "Fly"
    assert knowledge.name("sys-fly", "ko") == "파리"
    assert "Fly Mk 2" in [alias.text for alias in knowledge.entities["sys-fly"].aliases]


def test_ids_resolve_from_old_ones_and_from_either_case(data: Path) -> None:
    knowledge = read_knowledge(data)
    assert knowledge.resolve("old-shipper") == "shipper"
    assert knowledge.resolve("kp") == "KP"
    assert knowledge.resolve("SYS-FLY") == "sys-fly"
    assert knowledge.resolve("nobody") is None
    assert knowledge.name("nobody") == "nobody"
    assert knowledge.name("shipper", "ko") == "선적무역"
    assert knowledge.name("shipper", "fr") == "Shipper Trading"


def test_actors_and_items_are_told_apart(data: Path) -> None:
    knowledge = read_knowledge(data)
    assert {"KP", "RU", "shipper", "committee"} <= knowledge.actor_ids
    assert knowledge.item_ids == {"uav", "sys-fly"}
    assert "regime-1" not in knowledge.actor_ids | knowledge.item_ids
    assert knowledge.regime_of == {"1718": "regime-1"}


def test_compounds_words_and_hiding_phrases_are_read(data: Path) -> None:
    knowledge = read_knowledge(data)
    assert [(c.text, c.entities, c.headline_only) for c in knowledge.compounds] == [
        ("북러", ("KP", "RU"), False),
        ("북", ("KP",), True),
    ]
    assert [alias.text for alias in knowledge.lexicon.words("transfer", "en")] == ["shipment", "shipments"]
    assert knowledge.lexicon.words("transfer", "ko") == ()
    assert knowledge.lexicon.not_mentions["mul"][0].text == "Shipper Daily"


def test_the_version_moves_with_the_content_and_only_with_it(data: Path) -> None:
    before = read_knowledge(data).version
    assert read_knowledge(data).version == before
    add(data, "feeds.csv", "url\n")
    assert read_knowledge(data).version == before
    add(data, "items.txt", ITEMS.replace("drone", "quadcopter"))
    assert read_knowledge(data).version != before


def test_a_users_folder_adds_entities_and_names(data: Path, tmp_path: Path) -> None:
    mine = add(tmp_path / "mine", "more.txt", "[shipper]\nen: Shipper Ltd\n\n[new-one]\nkind: person\nen: New One\n")
    knowledge = read_knowledge(data, mine)
    assert [a.text for a in knowledge.entities["shipper"].aliases] == ["Shipper Trading", "선적무역", "Shipper Ltd"]
    assert knowledge.entities["new-one"].kind == "person"
    assert knowledge.version != read_knowledge(data).version


def test_a_users_folder_replaces_an_entity_when_it_says_so(data: Path, tmp_path: Path) -> None:
    mine = add(tmp_path / "mine", "a.txt", "[shipper]\nreplace: yes\nkind: network\nen: Something Else\n")
    entity = read_knowledge(data, mine).entities["shipper"]
    assert (entity.kind, entity.name(), entity.references) == ("network", "Something Else", ())


def test_a_users_folder_adds_measures_and_replaces_those_of_the_same_id(data: Path, tmp_path: Path) -> None:
    row = (
        "[kp-arms]\nregime: regime-1\nmeasure: arms\nparties: KP\ndirection: to\nitems: all-arms\n"
        "from: 2006-10-14\nsource: resolution 1718 (2006)\n"
    )
    add(data, "measures.txt", row)
    own = add(tmp_path / "own", "measures.txt", row.replace("all-arms", "uav") + row.replace("kp-arms", "kp-more"))
    kept = {measure.id: measure for measure in read_knowledge(data, own).measures}
    assert set(kept) == {"kp-arms", "kp-more"}
    assert kept["kp-arms"].items == {"uav"}
    assert kept["kp-more"].parties == {"KP", "shipper"}


def test_a_user_may_make_a_name_depend_on_cues(data: Path, tmp_path: Path) -> None:
    mine = add(tmp_path / "mine", "a.txt", "[RU]\nen: Moscow {Kremlin}\n")
    (moscow,) = [a for a in read_knowledge(data, mine).entities["RU"].aliases if a.text == "Moscow"]
    assert moscow.cues == ("Kremlin",)


def test_the_users_mistakes_are_named_by_the_users_file(data: Path, tmp_path: Path) -> None:
    mine = add(tmp_path / "mine", "a.txt", "[x]\nkind: ship\nen: X Company\n")
    assert refused(data, mine).startswith("mine/a.txt:2: unknown kind 'ship'; known are state")
    assert "no such folder" in refused(data, tmp_path / "nowhere")
    add(mine, "a.txt", "")
    assert "kept for Vigie" in refused(data, add(mine, "endings.txt", "[en]\ns: s\n"))


def test_text_that_is_not_utf8_is_refused(data: Path) -> None:
    (data / "actors.txt").write_bytes("[x]\nkind: person\nen: Zoë\n".encode("latin-1"))
    assert refused(data).startswith("actors.txt: not UTF-8")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a]\nkind: person\nen: Shipper Trading\n", "more.txt:3: 'Shipper Trading' (en) is also a name of [shipper]"),
        ("[a]\nkind: person\nen: SHIPPER  trading\n", "is also a name of [shipper] (actors.txt:6)"),
        ("[a]\nkind: person\nen: =ABC\n[b]\nkind: person\nen: abc\n", "more.txt:6: 'abc' (en) is also a name of [a]"),
        ("[a]\nkind: person\nen: FLY-1\n", "more.txt:3: 'FLY-1' (en) is also a name of [sys-fly]"),
        ("[a]\nkind: wizard\nen: Abc\n", "more.txt:2: unknown kind 'wizard'"),
        ("[a]\nen: Abc\n", "more.txt:1: [a] has no kind"),
        ("[a]\nkind: person\nfr: Abc\n", "more.txt:1: [a] has no English name"),
        ("[a]\nkind: person\nxx: Abc\n", "more.txt:3: unknown line 'xx'"),
        ("[a]\nkind: person\ncountry: QQ\nen: Abc\n", "unknown country 'QQ'"),
        ("[a]\nkind: system\nclass: sword\nen: Abc\n", "more.txt:3: unknown item class 'sword'"),
        ("[a]\nkind: system\nen: Abc\n", "a system needs a class"),
        ("[a]\nkind: person\nclass: uav\nen: Abc\n", "a system needs a class"),
        ("[spoon]\nkind: item\nen: Spoon\n", "exactly the item classes"),
        (
            "[a]\nkind: person\nlist: un-1718 KPi.1\nlist: un-1718 KPi.2\nen: Abc\n",
            "more.txt:4: [a] has two list references (KPi.1 and KPi.2)",
        ),
        ("[shipper]\nlist: un-1718 KPe.902\n", "more.txt:2: [shipper] has two list references (KPe.901 and KPe.902)"),
        ("[a]\nkind: person\nlist: un-1718 KPe.901\nen: Abc\n", "KPe.901 already belongs to [shipper]"),
        ("[a]\nkind: person\nlist: KPe.9\nen: Abc\n", "takes a list and a reference"),
        ("[a]\nkind: person\nalso: KP\nen: Abc\n", "an id is never reused"),
        ("[a]\nkind: person\nalso: old-shipper\nen: Abc\n", "'old-shipper' is already 'shipper'"),
        ("[a]\nkind: person\nen: Abc\n[a]\nkind: person\n", "more.txt:4: [a] begins a second time"),
        ("[a]\nkind: person\nen: IS\n", "too short to be safe"),
        ("[a]\nkind: person\nen: Car\n", "ordinary word of en"),
        ("[shipper]\nreplace: perhaps\n", "replace: takes only 'yes'"),
        ("en: lost\n", "more.txt:1: a line before the first [id] block"),
    ],
)
def test_what_cannot_be_right_is_refused_with_file_and_line(data: Path, text: str, expected: str) -> None:
    add(data, "more.txt", text)
    assert expected in refused(data)


def test_one_name_may_belong_to_two_when_one_of_them_needs_cues(data: Path) -> None:
    add(data, "more.txt", "[a]\nkind: person\nen: Shipper Trading {sailor}\n")
    assert "a" in read_knowledge(data).entities


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("compounds.txt", "[ko]\n북남: KP XX\n", "compounds.txt:2: unknown id 'XX' for the compound '북남'"),
        ("compounds.txt", "[ko]\n북: KP\n", "'북' is one character"),
        ("compounds.txt", "[ko]\n북러: KP RU\n북러: KP\n", "compounds.txt:3: '북러' stands twice"),
        ("compounds.txt", "[ko]\n북러:\n", "no entity"),
        ("lexicon.txt", "[magic]\nen: wand\n", "lexicon.txt:1: unknown concept 'magic'"),
        ("lexicon.txt", "[transfer]\nxx: wand\n", "unknown language 'xx'"),
        ("not_mentions.txt", "xx: wand\n", "unknown language 'xx'"),
        ("states.en.txt", "QQ: Nowhere\n", "states.en.txt:1: 'QQ' is no state's code"),
        ("states.en.txt", "RU: Russia\nRU: Moscow\n", "states.en.txt:2: RU stands twice"),
        ("states.cldr.tsv", "code\ten\n", "states.cldr.tsv:1: unexpected columns"),
    ],
)
def test_the_other_files_are_checked_as_well(data: Path, name: str, text: str, expected: str) -> None:
    assert expected in refused(add(data, name, text))


@pytest.mark.parametrize("name", ["endings.txt", "common_words.txt", "states.cldr.tsv"])
def test_a_missing_file_of_our_own_is_named(data: Path, name: str) -> None:
    (data / name).unlink()
    assert refused(data).startswith(f"{name}: the file is missing")
