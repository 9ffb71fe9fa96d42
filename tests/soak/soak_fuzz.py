"""Everything that reads what comes from outside, fed with broken things: it may refuse in its own words, never fail.

Documents are made up here, and captured ones beside the project where they are there; each is damaged by chance (bits,
pieces cut, doubled and moved, hostile tokens put in) and given to the feed parser, the OPML reader, the reader of
articles, the query language and the filter. A target fails when it raises what it does not announce, when it breaks a
promise (checked below), or when one input takes longer than ``SLOW`` seconds.

SOAK_SECONDS (120) are shared by the targets. The seed is printed; SOAK_SEED gives each target the same inputs again, as
far as the time takes it. What failed is kept in
``soak-failures/`` to be looked at.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from monitor.domain import RELEVANCE_THRESHOLD, RELEVANT_TOPICS, Article, Outcome
from monitor.exchange.opml import OpmlError, read_opml, write_opml
from monitor.feeds import dates
from monitor.feeds.identify import Document
from monitor.feeds.parse import MAX_BODY, MAX_ENTRIES, MAX_TITLE, parse
from monitor.filter import MAX_QUERY, Filter, FilterError
from monitor.knowledge import load
from monitor.query import QueryError, to_text
from monitor.query import parse as parse_query
from monitor.reading.reader import read
from monitor.text import safe_html, safe_markdown, safe_plotly
from tests.unit.feeds.server import item, rss

CAPTURED = Path(__file__).resolve().parents[2] / "../shared/data/feeds/captured"
KEPT = Path("soak-failures")
SECONDS = float(os.environ.get("SOAK_SECONDS", "120"))
SEED = int(os.environ.get("SOAK_SEED", str(time.time_ns() % 1_000_000)))
SLOW = 10  # seconds for one input of at most some hundred kilobytes
LONGEST = 300_000  # bytes of one input
NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
KNOWLEDGE = load()

TOKENS = (
    b"<![CDATA[", b"]]>", b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]>", b"&a;", b"&#0;", b"&#xD800;", b"&#x110000;",
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"<?xml version='1.0' encoding='utf-7'?>", b"encoding='euc-kr'", b"<item>",
    b"</item>", b"<entry><id/></entry>", b"<guid isPermaLink='maybe'>", b"<link>javascript:alert(1)</link>",
    b"<link href='//['/>", b"<pubDate>Thu, 99 Foo 0000 25:61:61 XYZ</pubDate>", b"<pubDate>99999999999999999</pubDate>",
    b"{", b"}", b"[]", b'"items":', b"null", b"1e999", b"<script>", b"<a href='" + b"x" * 500 + b"'>", b"<b>" * 300,
    b"\xe2\x80\xae", b"\xed\xa0\x80", b"\xe2\x81\xa0", b"\xcc\x81" * 50, b"AND", b"OR", b"NOT", b"(", b")", b'"', b"*",
    b"actor:KP", b"item:", b"topic:x", b"last=", b"&relevance=nan", b"&from=2026-13-01", b"%00", "وإيران".encode(),
    "북러".encode(), "露朝".encode(), "КНДР".encode(), b"S/2026/", b"1718 (2006)", b"US ", b"=cmd|'/c x'!A1",
)  # fmt: skip


class SlowError(BaseException):  # so that no handler of what is fuzzed takes it for a fault of the input
    """One input took too long."""


class BrokenPromiseError(Exception):
    """A target gave what it says it never gives."""


def promise(kept: bool, what: str) -> None:
    if not kept:
        raise BrokenPromiseError(what)


# ---------------------------------------------------------------- what is given


def documents() -> list[bytes]:
    made = [
        rss(
            item(1),
            item(2, text="Korea (KP) sent 40 crates &amp; <b>rifles</b> to Russia under resolution 1718 (2006)"),
        ),
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><id>urn:1</id><title type='html'>&lt;b&gt;x"
        "</title><link href='/a?utm_source=x#1'/><updated>2026-11-02T10:00:00+25:00</updated><content>y</content>"
        "</entry></feed>",
        '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":1,"url":"https://a.example/1",'
        '"title":"T","content_html":"<p>x</p>","date_published":"2026-11-02"},{"id":null}]}',
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><item "
        "rdf:about='x'><title>R</title><link>http://a.example/</link></item></rdf:RDF>",
        "<opml version='2.0'><body><outline text='A'><outline type='rss' xmlUrl='https://a.example/f'/></outline></body>"
        "</opml>",
        'actor:KP AND (item:uav OR "arms embargo") NOT lang:ru sanction* source:yonhap',
        "last=30d&lang=ko,ja&actor=KP&topic=un_sanctions&relevance=0.5&q=actor%3AKP",
        "Seoul: North Korea shipped artillery shells to Russia\nIran, КНДР, 북한, 朝鮮, كوريا الشمالية, the Panel.",
    ]
    captured = sorted(path for path in CAPTURED.glob("*") if path.is_file()) if CAPTURED.is_dir() else []
    return [text.encode() for text in made] + [path.read_bytes()[:LONGEST] for path in captured]


def damaged(chance: random.Random, corpus: Sequence[bytes]) -> bytes:
    data = bytearray(chance.choice(corpus[:8]) if chance.random() < 0.5 else chance.choice(corpus))
    for _ in range(chance.choice((0, 1, 1, 2, 4, 16, 64))):
        at = chance.randint(0, len(data))
        length = chance.choice((1, 2, 8, 60, 500))
        match chance.randint(0, 5):
            case 0:
                data[at : at + length] = b""
            case 1:
                data[at:at] = data[at : at + length] * chance.choice((1, 2, 50))
            case 2:
                data[at:at] = chance.choice(TOKENS) * chance.choice((1, 1, 1, 30))
            case 3 if at < len(data):
                data[at] ^= 1 << chance.randint(0, 7)
            case 4:
                other = chance.choice(corpus)
                begin = chance.randint(0, len(other))
                data[at:at] = other[begin : begin + length]
            case _:
                data[at : at + length] = chance.randbytes(length)
    return bytes(data[:LONGEST])


def as_text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


# ---------------------------------------------------------------- to what, and what it promises


def feed(data: bytes) -> None:
    found = parse(data, url="https://a.example/feed.xml", content_type="text/xml; charset=windows-1251", now=NOW)
    promise(found.outcome in (Outcome.OK, Outcome.EMPTY, Outcome.NOT_A_FEED), f"outcome {found.outcome}")
    promise(not found.detail.startswith("the document cannot be read"), found.detail)
    promise((found.outcome is Outcome.OK) == bool(found.entries), "OK exactly when there are entries")
    promise(len(found.entries) <= MAX_ENTRIES, "too many entries")
    for entry in found.entries:
        text = "".join((entry.title, entry.summary, entry.content, entry.author, entry.guid or "", entry.url or ""))
        promise("\x00" not in text and not any("\ud800" <= char <= "\udfff" for char in text), "text no store takes")
        promise(entry.url is None or entry.url.startswith(("http://", "https://")), f"link {entry.url!r}")
        promise(len(entry.title) <= MAX_TITLE and len(entry.body) <= MAX_BODY, "text longer than its limit")
        for moment in (entry.published_at, entry.updated_at):
            promise(moment is None or moment.tzinfo is not None, "a naive time")
    if found.entries:
        document = Document(found.entries)
        decisions = document.identify({}, {}, feed_id=1, loaded=False)
        promise(len({one.entry_key for one in decisions}) <= len(found.entries), "keys")


def opml(data: bytes) -> None:
    try:
        specs, _ = read_opml(data)
    except OpmlError:
        return
    again, problems = read_opml(write_opml(specs))
    promise([spec.url for spec in again] == [spec.url for spec in specs], f"OPML out and in differs: {problems}")


def article(data: bytes) -> None:
    title, _, body = as_text(data).encode("utf-8", "replace").decode().partition("\n")
    given = Article(title[:1_000], body)
    found = read(given, KNOWLEDGE)
    relevant = any(score.topic in RELEVANT_TOPICS for score in found.topics)
    promise(0 <= found.relevance <= 1 and (found.relevance >= RELEVANCE_THRESHOLD) == relevant, "relevance and topics")
    spans = [span for mention in found.mentions for span in mention.spans]
    spans += [span for score in found.topics for span in score.evidence] + [ref.span for ref in found.un_refs]
    promise(all(0 <= span.start < span.end <= len(given.text) for span in spans), "a span outside the text")


def query(data: bytes) -> None:
    text = as_text(data)[:2_000]
    try:
        node = parse_query(text)
    except QueryError as error:
        promise(0 <= error.position <= len(text), f"position {error.position} of {len(text)}")
        return
    written = to_text(node)
    promise(len(written) > MAX_QUERY or parse_query(written) == node, f"written and read again it differs: {written}")


def address(data: bytes) -> None:
    pairs = [
        (name, value)
        for name, _, value in (part.partition("=") for part in as_text(data)[:3_000].split("&"))
    ]  # fmt: skip
    try:
        found = Filter.from_pairs(pairs)
    except FilterError:
        return
    promise(Filter.from_pairs(found.to_pairs()) == found, "out and in differs")


def shown(data: bytes) -> None:
    text = as_text(data)
    dates.parse(text[:200])
    promise("<" not in safe_markdown(text) and "<" not in safe_plotly(text), "markup gets through")
    promise(safe_html(text)[5:-6].count("<") == 0, "markup gets through")


TARGETS: tuple[Callable[[bytes], None], ...] = (feed, opml, article, query, address, shown)


# ---------------------------------------------------------------- the run


def alarm(signum: int, frame: FrameType | None) -> None:
    raise SlowError(f"more than {SLOW} s")


def main() -> int:
    corpus = documents()
    print(f"{len(corpus)} documents, {SECONDS:.0f} s for {len(TARGETS)} targets, seed {SEED}")
    signal.signal(signal.SIGALRM, alarm)
    failed = 0
    print(f"{'target':<12}{'inputs':>9}{'MB':>8}{'slowest s':>11}{'failed':>8}")
    for target in TARGETS:
        chance = random.Random(f"{SEED} {target.__name__}")  # its own, since how far each comes depends on the machine
        inputs = size = broken = 0
        slowest = 0.0
        until = time.monotonic() + SECONDS / len(TARGETS)
        while time.monotonic() < until:
            data = damaged(chance, corpus)
            inputs, size = inputs + 1, size + len(data)
            began = time.monotonic()
            signal.alarm(SLOW)
            try:
                target(data)
            except (Exception, SlowError):
                broken += 1
                if broken <= 5:
                    keep(target.__name__, inputs, data)
            finally:
                signal.alarm(0)
            slowest = max(slowest, time.monotonic() - began)
        print(f"{target.__name__:<12}{inputs:>9}{size / 1e6:>8.1f}{slowest:>11.2f}{broken:>8}", flush=True)
        failed += broken
    print(f"{failed} inputs failed; see {KEPT}/" if failed else "nothing failed")
    return bool(failed)


def keep(target: str, number: int, data: bytes) -> None:
    KEPT.mkdir(exist_ok=True)
    path = KEPT / f"{target}-{SEED}-{number}.bin"
    path.write_bytes(data)
    print(f"{path}:\n{traceback.format_exc(limit=-4)}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
