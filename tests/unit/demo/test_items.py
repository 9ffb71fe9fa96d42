"""The demonstration's items: enough, in eleven languages, dated, marked, and our own words."""

from __future__ import annotations

import importlib.util
import json
import re
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from monitor.demo.items import BANNERS, FEEDS, DemoItem, Part, banner, load_items

SHARED = Path(__file__).resolve().parents[3] / "../shared"
ITEMS = load_items()
LANGUAGES = {"en", "fr", "ru", "uk", "ko", "ja", "zh", "ar", "fa", "es", "de"}
TRUE = [item for item in ITEMS if not item.invented]
INVENTED = [item for item in ITEMS if item.invented]


def texts(item: DemoItem) -> list[str]:
    return [f"{words.title}\n{words.text}" for words in (item.words, item.edited) if words is not None]


def test_there_are_at_least_eighty_items_in_eleven_languages() -> None:
    assert len(ITEMS) >= 80
    spoken = Counter(item.language for item in ITEMS)
    assert set(spoken) == LANGUAGES
    assert min(spoken.values()) >= 6


def test_about_a_fifth_is_invented_and_every_language_has_some_of_it() -> None:
    assert 0.15 <= len(INVENTED) / len(ITEMS) <= 0.25
    assert {item.language for item in INVENTED} == LANGUAGES


def test_every_item_is_short_and_plain() -> None:
    for item in ITEMS:
        for text in texts(item):
            assert 60 <= len(text) <= 900, item.id
            assert not re.search(r"[<>{}]|https?:|\\", text), item.id
            assert text == text.strip(), item.id


def test_events_are_of_the_years_the_demonstration_is_about() -> None:
    assert {item.date.year for item in TRUE} == {2022, 2023, 2024, 2025, 2026}


@pytest.mark.parametrize("item", TRUE, ids=lambda item: item.id)
def test_an_item_says_in_its_text_in_which_year_it_happened(item: DemoItem) -> None:
    western = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
    assert str(item.date.year) in item.words.text.translate(western)


def test_every_item_is_marked_in_its_own_language() -> None:
    assert set(BANNERS) == LANGUAGES
    for forms in BANNERS.values():
        assert len(set(forms)) == 3
        assert all("Vigie" in form for form in forms)
    for item in ITEMS:
        assert banner(item) in {form.format(date=item.date.isoformat()) for form in BANNERS[item.language]}
        if item.part is not Part.ARCHIVE and not item.invented:
            assert item.date.isoformat() in banner(item)  # its time of publication is made up: the date stands here


def test_one_article_is_edited_and_one_is_carried_by_two_feeds() -> None:
    edited = [item for item in ITEMS if item.edited is not None]
    assert len(edited) == 1
    assert edited[0].part is Part.LIVE
    assert edited[0].edited != edited[0].words
    assert any(item.also for item in ITEMS)


def test_every_feed_tells_something_live_except_the_one_that_fails() -> None:
    assert {item.feed for item in ITEMS if item.part is Part.LIVE} == {feed.id for feed in FEEDS} - {"harbour"}


def test_texts_fit_the_encodings_they_are_sent_in() -> None:
    encodings = {feed.id: feed.encoding for feed in FEEDS}
    for item in ITEMS:
        for feed in item.feeds:
            for text in (*texts(item), banner(item)):
                assert text.encode(encodings[feed]).decode(encodings[feed]) == text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"feed": "gazette"}, "unknown feed"),
        ({"language": "it"}, "no banner"),
        ({"part": "later"}, "later"),
        ({"date": "28 March"}, "28 March"),
        ({"also": "agency"}, "also must be a list"),
    ],
)
def test_a_bad_row_is_refused_with_file_and_line(tmp_path: Path, change: dict[str, str], words: str) -> None:
    row = {
        "id": "one",
        "feed": "agency",
        "language": "en",
        "part": "live",
        "date": "2024-03-28",
        "path": "/one",
        "title": "Title",
        "text": "Text",
    }
    path = tmp_path / "rows.jsonl"
    path.write_text(f"{json.dumps(row)}\n{json.dumps({**row, 'id': 'two', 'path': '/two', **change})}\n")
    with pytest.raises(ValueError, match=rf"^rows\.jsonl:2: .*{words}"):
        load_items(path)


def test_an_id_stands_in_the_file_once(tmp_path: Path) -> None:
    line = json.dumps({key: str(value) for key, value in _plain(ITEMS[0]).items()})
    path = tmp_path / "rows.jsonl"
    path.write_text(f"{line}\n{line}\n")
    with pytest.raises(ValueError, match=r"rows\.jsonl:2: .*already"):
        load_items(path)


def _plain(item: DemoItem) -> dict[str, object]:
    names = ("id", "feed", "language", "part", "date", "path")
    return {name: getattr(item, name) for name in names} | {"title": item.words.title, "text": item.words.text}


def test_no_sentence_is_borrowed_from_the_shared_data() -> None:
    tool = _borrowed_text()
    known = tool.shared_runs(SHARED / "data")
    borrowed = [(item.id, run) for item in ITEMS for text in texts(item) for run in tool.runs(text) if run in known]
    assert known
    assert borrowed == []


def _borrowed_text() -> ModuleType:
    path = SHARED / "tools" / "borrowed_text.py"
    if not path.is_file():
        pytest.skip("the shared tools are not here")
    spec = importlib.util.spec_from_file_location("borrowed_text", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
