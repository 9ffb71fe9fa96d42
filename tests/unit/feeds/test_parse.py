from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.domain import DateQuality, Entry, Outcome
from monitor.feeds.parse import MAX_BODY, MAX_ENTRIES, MAX_TITLE, ParsedFeed, parse
from monitor.feeds.salvage import MAX_TRIES, without_stumbling_blocks
from tests.unit.feeds.server import item, rss

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
URL = "https://gazette.example/news/feed.xml"


def read(body: str | bytes, content_type: str = "application/rss+xml") -> ParsedFeed:
    return parse(body.encode() if isinstance(body, str) else body, url=URL, content_type=content_type, now=NOW)


def only(body: str | bytes, content_type: str = "application/rss+xml") -> Entry:
    parsed = read(body, content_type)
    assert len(parsed.entries) == 1
    return parsed.entries[0]


def test_an_rss_item_is_read_whole() -> None:
    parsed = read(rss(item(7), extra="<ttl>30</ttl>"))
    assert (parsed.outcome, parsed.format, parsed.title, parsed.language) == (
        Outcome.OK,
        "rss20",
        "Harbour gazette",
        "en",
    )
    assert parsed.ttl == 1800
    entry = parsed.entries[0]
    assert entry.guid == "item-7"
    assert entry.url == "https://gazette.example/7"
    assert entry.title == "Crane number 7 inspected at the harbour"
    assert entry.published_at == datetime(2026, 11, 2, 10, 7, tzinfo=UTC)
    assert entry.published_raw == "Mon, 02 Nov 2026 10:07:00 GMT"
    assert entry.date_quality is DateQuality.STATED


def test_an_atom_entry_keeps_published_and_updated_apart() -> None:
    entry = only(
        """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr-FR"><title>Le port</title><entry><id>tag:port,1</id>
        <title type="html">Grue &amp;amp; quai</title><link rel="alternate" href="/grue"/>
        <published>2026-11-01T09:00:00+01:00</published><updated>2026-11-02T09:00:00Z</updated>
        <summary>Court.</summary><content type="html">&lt;p&gt;Plus &lt;b&gt;long&lt;/b&gt;.&lt;/p&gt;</content>
        </entry></feed>""",
        "application/atom+xml",
    )
    assert (entry.guid, entry.url, entry.title) == ("tag:port,1", "https://gazette.example/grue", "Grue & quai")
    assert entry.published_at == datetime(2026, 11, 1, 8, tzinfo=UTC)
    assert entry.updated_at == datetime(2026, 11, 2, 9, tzinfo=UTC)
    assert (entry.summary, entry.content, entry.language) == ("Court.", "Plus long.", "fr")


def test_an_updated_time_alone_is_marked_as_such() -> None:
    entry = only(
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title>A</title>'
        "<updated>2026-11-02T09:00:00Z</updated></entry></feed>"
    )
    assert (entry.date_quality, entry.published_at) == (DateQuality.UPDATED, datetime(2026, 11, 2, 9, tzinfo=UTC))


def test_an_rdf_item_is_known_by_its_about() -> None:
    entry = only(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/>'
        '<item rdf:about="https://gazette.example/1"><title>Crane</title><link>https://gazette.example/1</link></item>'
        "</rdf:RDF>"
    )
    assert (entry.guid, entry.title) == ("https://gazette.example/1", "Crane")


def test_a_json_feed_is_read_with_its_quirks() -> None:
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Quay",
        "language": "de-AT",
        "items": [
            {"id": 5, "url": "/5", "title": "Kran", "content_html": "<p>Ein Kran.</p>", "date_published": "2026-11-01"},
            {
                "id": "x",
                "external_url": "https://other.example/x",
                "content_text": "a < b",
                "authors": [{"name": "Jo"}],
            },
            "not an item",
        ],
    }
    parsed = read(json.dumps(document), "application/feed+json")
    assert (parsed.format, parsed.title, parsed.language, len(parsed.entries)) == ("json", "Quay", "de", 2)
    first, second = parsed.entries
    assert (first.guid, first.url, first.content) == ("5", "https://gazette.example/5", "Ein Kran.")
    assert (second.url, second.content, second.author) == ("https://other.example/x", "a < b", "Jo")
    assert "entry 3" in parsed.problems[0].where


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<!doctype html><html><body>News</body></html>", "web page"),
        ("%PDF-1.7 …", "PDF"),
        ("just words", "no feed"),
        ('{"error": "no"}', "no JSON Feed"),
        ("{" * 100_000, "cannot be read"),
        ('{"items": [], "version": "geo.json"}', "no JSON Feed"),
    ],
)
def test_what_is_no_feed_is_said_to_be_what_it_is(body: str, words: str) -> None:
    parsed = read(body, "text/plain")
    assert parsed.outcome is Outcome.NOT_A_FEED
    assert words in parsed.detail


def test_a_feed_without_entries_is_empty_and_not_broken() -> None:
    assert read(rss()).outcome is Outcome.EMPTY


def test_a_feed_that_is_served_as_html_is_still_a_feed() -> None:
    assert read(rss(item(1)), "text/html; charset=utf-8").outcome is Outcome.OK


def test_links_that_are_not_of_the_web_are_dropped_and_relative_ones_resolved() -> None:
    body = rss(
        "<item><guid isPermaLink='false'>1</guid><title>a</title><link>javascript:alert(1)</link></item>",
        "<item><guid isPermaLink='false'>2</guid><title>b</title><link>../old?a=1&amp;b=2</link></item>",
        "<item><guid isPermaLink='false'>3</guid><title>c</title><link>//other.example/x y</link></item>",
        "<item><guid>https://gazette.example/4</guid><title>d</title></item>",
        "<item><title>e</title><enclosure url='https://gazette.example/5.mp3' type='audio/mpeg'/></item>",
    )
    assert [entry.url for entry in read(body).entries] == [
        None,
        "https://gazette.example/old?a=1&b=2",
        "https://other.example/x%20y",
        "https://gazette.example/4",
        "https://gazette.example/5.mp3",
    ]


def test_markup_scripts_and_control_characters_do_not_come_through() -> None:
    entry = only(
        rss(
            "<item><title>Hot &lt;b&gt;news&lt;/b&gt;&lt;script&gt;x()&lt;/script&gt;</title>"
            "<description>One&lt;br&gt;two &lt;img src=x onerror=y()&gt; &amp;amp; three\x07</description></item>"
        )
    )
    assert entry.title == "Hot news"
    assert entry.summary == "One\ntwo & three"


def test_broken_xml_is_read_as_far_as_it_goes() -> None:
    whole = rss(item(1), item(2), item(3))
    parsed = read(whole[: whole.index("item-3")])
    assert [entry.guid for entry in parsed.entries][:2] == ["item-1", "item-2"]
    assert "broken XML" in parsed.problems[0].what


@pytest.mark.parametrize("reference", ["&#x110000;", "&#xD800;", "&#55296;", "&#99999999999999999999;", "&#x110000"])
def test_a_reference_to_no_character_costs_that_character_alone(reference: str) -> None:
    parsed = read(rss(item(1, title=f"Rifles {reference} found"), item(2), extra="&#x20AC;"))
    assert [entry.guid for entry in parsed.entries] == ["item-1", "item-2"]
    assert parsed.entries[0].title.startswith("Rifles")
    assert read(rss(item(1, title="Price &#8364; 40 &#x1F6A2;"))).entries[0].title == "Price € 40 🚢"


def test_an_unknown_entity_costs_nothing_but_a_note() -> None:
    assert only(rss("<item><title>Caf&eacute; &nbsp; bar</title></item>")).title == "Café bar"


@pytest.mark.timeout(20)
def test_a_declaration_that_never_ends_costs_no_minutes() -> None:
    for head in ("<?xml " + "encoding='a' " * 3_000, "<?xml version='1.0'?>" + "encoding='a' " * 3_000):
        read(head + rss(item(1)).partition("?>")[2])
    assert only(rss(item(1)).replace("?>\n", "?>")).guid == "item-1"


def test_a_billion_laughs_are_not_laughed() -> None:
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    body = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">{laughs}]>'
        + rss("<item><title>Ha &l9;</title></item>").partition("?>")[2]
    )
    started = time.monotonic()
    parsed = read(body)
    assert time.monotonic() - started < 2
    assert all(len(entry.title) < 100 for entry in parsed.entries)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-32-be"])
def test_wide_encodings_hide_no_entities_and_no_impossible_characters(encoding: str) -> None:
    body = (
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE rss [<!ENTITY l0 "Fracht">]>'
        + rss("<item><title>Kran &l0; &#xD800; überprüft</title></item>").partition("?>")[2]
    )
    assert only(body.encode(encoding)).title == "Kran &l0; \ufffd überprüft"


@pytest.mark.parametrize("quote", ['"', "'"])
def test_an_element_with_more_attributes_than_anyone_writes_takes_no_longer_than_others(quote: str) -> None:
    many = " ".join(f"a{n}={quote}>{quote}" for n in range(40_000))
    started = time.monotonic()
    parsed = read(rss(item(1), item(2).replace("<item>", f"<item {many} >"), item(3)))
    assert time.monotonic() - started < 3
    assert [entry.guid for entry in parsed.entries] == ["item-1", "item-2", "item-3"]


@pytest.mark.parametrize("target", ["file:///etc/passwd", "http://127.0.0.1:1/secret"])
def test_an_external_entity_is_never_fetched(target: str) -> None:
    body = (
        f'<?xml version="1.0"?>\n<!DOCTYPE rss [\n<!ENTITY x SYSTEM "{target}">\n]>\n'
        + rss("<item><title>Secret: &x;</title></item>").partition("?>")[2]
    )
    assert "root:" not in "".join(entry.title for entry in read(body).entries)


WORDS = {
    "windows-1251": "Порт закрыт на ремонт крана",
    "euc-kr": "항구의 크레인이 수리를 위해 멈췄다",
    "gb2312": "港口起重机停工检修三天",
    "shift_jis": "港のクレーンが修理のため止まった",
    "iso-8859-7": "Ο γερανός του λιμανιού σταμάτησε",
    "utf-16": "Der Kran im Hafen wird überprüft",
    "big5": "港口起重機停工檢修三天",
}


@pytest.mark.parametrize("encoding", WORDS)
def test_an_encoding_named_by_the_document_is_believed(encoding: str) -> None:
    body = rss(f"<item><title>{WORDS[encoding]}</title></item>").replace('encoding="utf-8"', f'encoding="{encoding}"')
    assert only(body.encode(encoding), "text/xml").title == WORDS[encoding]


@pytest.mark.parametrize("encoding", sorted(set(WORDS) - {"utf-16"}))
def test_an_encoding_named_only_by_the_header_is_believed(encoding: str) -> None:
    body = rss(f"<item><title>{WORDS[encoding]}</title></item>").replace(' encoding="utf-8"', "")
    assert only(body.encode(encoding), f"application/xml; charset={encoding}").title == WORDS[encoding]


def test_utf8_wins_over_a_header_that_contradicts_it() -> None:
    body = rss(f"<item><title>{WORDS['windows-1251']}</title></item>")
    assert only(body.encode(), "text/xml; charset=ISO-8859-1").title == WORDS["windows-1251"]


def test_one_bad_byte_does_not_turn_a_whole_document_into_another_encoding() -> None:
    body = rss(f"<item><title>{WORDS['windows-1251']}</title></item>", item(2, title="Bad \x01 byte")).encode()
    parsed = read(body.replace(b"\x01", b"\xff"))
    assert parsed.entries[0].title == WORDS["windows-1251"]
    assert parsed.entries[1].title == "Bad \N{REPLACEMENT CHARACTER} byte"
    assert "replaced" in parsed.problems[0].what


@pytest.mark.parametrize(
    ("raw", "quality"),
    [
        ("Mon, 23 Nov 2026 11:00:00 GMT", DateQuality.STATED),  # less than a day ahead: a zone mistake
        ("Mon, 23 Nov 2026 13:00:00 GMT", DateQuality.CLAMPED),
        ("0000-00-00", DateQuality.MISSING),
        ("Thu, 01 Jan 1970 00:00:00 GMT", DateQuality.MISSING),
        ("a while ago", DateQuality.MISSING),
    ],
)
def test_a_date_says_how_good_it_is(raw: str, quality: DateQuality) -> None:
    entry = only(rss(f"<item><title>t</title><pubDate>{raw}</pubDate></item>"))
    assert (entry.date_quality, entry.published_raw) == (quality, raw)
    assert (entry.published_at is None) == (quality is DateQuality.MISSING)


@pytest.mark.parametrize("raw", ["-0001-11-30T00:00:00+00:00", "2026", "2026-W47", "12:30", "Ordinance 2026/5"])
def test_what_names_no_day_is_not_dated(raw: str) -> None:
    entry = only(rss(f"<item><guid>1</guid><pubDate>{raw}</pubDate></item>"))
    assert (entry.published_at, entry.published_raw, entry.date_quality) == (None, raw, DateQuality.MISSING)


def test_long_titles_and_bodies_are_cut_and_that_is_told() -> None:
    parsed = read(rss(item(1, title="t" * 5000, text="b" * 300_000)))
    entry = parsed.entries[0]
    assert (len(entry.title), len(entry.summary)) == (MAX_TITLE, MAX_BODY)
    assert len(parsed.problems) == 2


def test_more_entries_than_anyone_needs_are_not_read() -> None:
    parsed = read(rss(*[f"<item><title>{n}</title></item>" for n in range(MAX_ENTRIES + 5)]))
    assert len(parsed.entries) == MAX_ENTRIES
    assert str(MAX_ENTRIES + 5) in parsed.problems[0].what


def test_one_bad_entry_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    import monitor.feeds.parse as module

    real = module._entry

    def fails_on_two(**fields: object) -> Entry:
        if fields["guid"] == "item-2":
            raise RuntimeError("hostile")
        return real(**fields)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "_entry", fails_on_two)
    parsed = read(rss(item(1), item(2), item(3)))
    assert [entry.guid for entry in parsed.entries] == ["item-1", "item-3"]
    assert parsed.problems[0].where == "entry 2"


@pytest.mark.parametrize("reference", ["&#xD800;", "&#57343;", "&#x110000;", "&#99999999999999999999;", "&#0;"])
def test_a_reference_to_a_character_that_cannot_be_costs_one_character(reference: str) -> None:
    parsed = read(rss(item(1), item(2, text=f"Crane {reference} stopped"), item(3)))
    assert [entry.guid for entry in parsed.entries] == ["item-1", "item-2", "item-3"]
    assert parsed.entries[1].summary.startswith("Crane")
    assert parsed.entries[1].summary.endswith("stopped")


COORDINATES = (
    '<where xmlns="http://www.georss.org/georss"><g:Point xmlns:g="http://www.opengis.net/gml" srsName="EPSG:nonsense">'
    "<g:pos>45 7</g:pos></g:Point></where>"
)


def test_an_entry_over_which_the_parser_stumbles_costs_only_itself() -> None:
    items = [item(n) for n in range(40)]
    for n in (3, 4, 21):
        items[n] = items[n].replace("</item>", f"{COORDINATES}</item>")
    parsed = read(rss(*items))
    assert parsed.outcome is Outcome.OK
    assert [entry.guid for entry in parsed.entries] == [f"item-{n}" for n in range(40) if n not in {3, 4, 21}]
    assert parsed.problems[0].what == "3 entries left out, they cannot be read (ValueError)"


@pytest.mark.parametrize("root", ["rss", "rdf", "atom"])
def test_a_fault_before_the_entries_costs_only_what_the_feed_says_of_itself(root: str) -> None:
    bodies = {
        "rss": rss(item(1), item(2), extra=COORDINATES),
        "rdf": '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
        f"<channel><title>Port</title>{COORDINATES}</channel>"
        '<item rdf:about="item-1"><title>Crane</title></item><item rdf:about="item-2"><title>Quay</title></item>'
        "</rdf:RDF>",
        "atom": f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Port</title>{COORDINATES}'
        "<entry><id>item-1</id><title>Crane</title></entry><entry><id>item-2</id><title>Quay</title></entry></feed>",
    }
    parsed = read(bodies[root])
    assert parsed.outcome is Outcome.OK
    assert [entry.guid for entry in parsed.entries] == ["item-1", "item-2"]
    assert parsed.problems[0].what == "what it says of itself left out, it cannot be read (ValueError)"


def test_a_document_whose_every_entry_makes_the_parser_stumble_takes_a_bounded_number_of_tries() -> None:
    tries: list[int] = []

    def can_be_read(data: bytes) -> bool:
        tries.append(1)
        return b"<item>" not in data

    body = rss(*[item(n) for n in range(5_000)]).encode()
    rest, number = without_stumbling_blocks(body, can_be_read)
    assert (number, len(tries)) == (5_000, MAX_TRIES + 1)
    assert b"item-" not in rest


def test_entries_left_open_take_no_longer_than_others() -> None:
    body = b"<rss>" + b"<item><entry " * 200_000
    started = time.monotonic()
    assert without_stumbling_blocks(body, lambda data: False) == (body, 0)
    assert time.monotonic() - started < 2


def test_a_document_that_cannot_be_read_for_another_reason_than_its_entries_is_left_as_it_is() -> None:
    body = rss(item(1)).encode()
    assert without_stumbling_blocks(body, lambda data: False) == (body, 0)
    assert without_stumbling_blocks(b"no entries", lambda data: False) == (b"no entries", 0)


def test_a_guid_in_angle_brackets_is_an_identifier_and_no_markup() -> None:
    body = rss(
        "<item><guid isPermaLink='false'>&lt;4711@post.example&gt;</guid><title>Re: Crane</title></item>",
        "<item><guid isPermaLink='false'>&lt;4712@post.example&gt;</guid><title>Re: Crane</title></item>",
    )
    assert [entry.guid for entry in read(body).entries] == ["<4711@post.example>", "<4712@post.example>"]


def test_a_guid_that_is_no_address_is_not_taken_for_a_link() -> None:
    audio = '<enclosure url="https://gazette.example/7.mp3" type="audio/mpeg"/>'
    assert only(rss("<item><guid>4711</guid><title>Crane</title></item>")).url is None
    assert only(rss(f"<item><guid>4711</guid>{audio}</item>")).url == "https://gazette.example/7.mp3"
    assert only(rss("<item><guid>/crane</guid></item>")).url == "https://gazette.example/crane"


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    for body in (data, b"<rss><channel><item><title>" + data, b'{"items": [{"id": "' + data):
        parsed = parse(body, url=URL, content_type="text/xml", now=NOW)
        for entry in parsed.entries:
            text = f"{entry.title}{entry.body}{entry.guid}{entry.url}{entry.author}"
            assert "\0" not in text
            text.encode("utf-8")  # no lone surrogates


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(["id", "url", "title", "content_html", "content_text", "authors", "summary",
        "date_published", "language", "attachments"]), st.none() | st.booleans() | st.integers() | st.text(max_size=20)
        | st.lists(st.text(max_size=5) | st.dictionaries(st.just("name"), st.integers()), max_size=3)))  # fmt: skip
def test_no_json_item_makes_it_raise(raw: dict[str, object]) -> None:
    document = json.dumps({"version": "https://jsonfeed.org/version/1", "items": [raw, {"id": "good", "title": "g"}]})
    assert read(document).entries[-1].guid == "good"
