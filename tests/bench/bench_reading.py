"""How fast articles are read: ``python -m tests.bench.bench_reading`` (part of ``make bench``).

Index, memory, every language, what the parts take, the automaton alone and flashtext beside it, texts of 1 MB. CPU time
of one core throughout, so that a busy machine disturbs less; aims are printed beside the figures, nothing is asserted.
Sizes: ``BENCH_HEADLINES`` (5000), ``BENCH_ARTICLES`` of each language (150), ``BENCH_MEGABYTE`` (0 leaves it out).
"""

from __future__ import annotations

import os
import statistics
import string
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from monitor.domain import Article
from monitor.knowledge import load
from monitor.reading import datelines, language, mentions, read, reader, topics, unrefs
from monitor.reading import index as index_module
from monitor.reading.index import INDEXED, Index, Layer, build, index_for
from monitor.reading.transfers import reading as transfers_reading
from monitor.text import fold, sentences
from tests.bench import machine
from tests.bench.articles import LENGTH, NEWS, by_language, made_up, rows
from tests.bench.machine import both, milliseconds, p95, row

MEDIAN, SLOWEST = 0.003, 0.008  # seconds of CPU for an article, median and 95th percentile (issue 3)
BUILT, RESIDENT = 2.0, 300  # seconds for all indices; MB with all of them in memory
WIDTHS = (38, 9, 11, 11)
Texts = dict[str, tuple[str, list[Article]]]


def cpu(ask: Callable[[Article], object], articles: Sequence[Article]) -> list[float]:
    """CPU seconds for each article, the better of two runs."""
    best = [float("inf")] * len(articles)
    for _ in range(2):
        for at, article in enumerate(articles):
            started = time.process_time()
            ask(article)
            best[at] = min(best[at], time.process_time() - started)
    return best


def read_one(article: Article) -> None:
    read(article, load())


# ---------------------------------------------------------------- index and memory


def indices() -> None:
    row((38, 9, 11), "index, built once", "seconds", "patterns")
    started = time.process_time()
    knowledge = load()
    row((38, 9, 11), "  reading and checking the files", f"{time.process_time() - started:.2f}", "")
    total = 0.0
    for spoken in sorted(INDEXED):
        started = time.process_time()
        index = build(knowledge, spoken)
        spent = time.process_time() - started
        total += spent
        row((38, 9, 11), f"  {spoken}", f"{spent:.2f}", f"{len(index.rules):,}")
    row((38, 9, 11), f"  all languages (aim {BUILT:.0f})", f"{total:.2f}", "")


def memory() -> None:
    """In a process that does nothing else: resident memory when all languages have been read in."""
    code = "from tests.bench.bench_reading import resident; resident()"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).resolve().parents[2])


def resident() -> None:
    for spoken in sorted(INDEXED):
        for article in made_up(spoken):
            read_one(article)
    status = Path("/proc/self/status")
    if not status.is_file():
        print("resident memory: this system does not tell")
        return
    found = dict(line.split(":", 1) for line in status.read_text().splitlines())
    now, most = (int(found[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))
    print(f"\nresident after reading in all languages: {now:.0f} MB, at most {most:.0f} (aim {RESIDENT})")


# ---------------------------------------------------------------- languages


def languages(texts: Texts) -> None:
    print(f"\narticles of {LENGTH:,} bytes; aims: median {MEDIAN * 1e3:.0f} ms, p95 {SLOWEST * 1e3:.0f} ms")
    row(WIDTHS, "  CPU, ms", "articles", "median", "p95")
    everything: list[float] = []
    for spoken, (kind, articles) in texts.items():
        taken = cpu(read_one, articles)
        everything += taken if kind != "made up" else []
        is_slow = statistics.median(taken) > MEDIAN or p95(taken) > SLOWEST
        row(WIDTHS, f"  {spoken}, {kind}{'  over' * is_slow}", f"{len(taken):,}", *both(taken))
    dense = {spoken: cpu(read_one, made_up(spoken)[:10]) for spoken in texts}
    for spoken, taken in dense.items():
        row(WIDTHS, f"  {spoken}, test sentences, arms only", f"{len(taken):,}", *both(taken))
    if everything:
        row(WIDTHS, "  all real and joined ones", f"{len(everything):,}", *both(everything))
    count = int(os.environ.get("BENCH_HEADLINES", "5000"))
    if headlines := rows("headlines_2025-26.jsonl", count):
        row(WIDTHS, "  headlines with summary, real", f"{len(headlines):,}", *both(cpu(read_one, headlines)))


# ---------------------------------------------------------------- parts

_PARTS: tuple[tuple[str, Any, str], ...] = (
    ("language", language, "detect"),
    ("folding", reader, "fold"),
    ("sentences", reader, "sentences"),
    ("names and words found", mentions, "find"),
    ("UN references", unrefs, "un_refs"),
    ("cues of each sentence", reader, "gather"),
    ("topics", topics, "score"),
    ("transfers", reader, "transfers"),
    ("  of that: amounts, dates, route", transfers_reading, "with_particulars"),
    ("mentions put together", mentions, "mentions"),
    ("events", reader, "events"),
)


@contextmanager
def timed(spent: Counter[str]) -> Iterator[None]:
    """While it is open, adds up the CPU seconds of each part of ``read``."""
    kept = [(owner, name, getattr(owner, name)) for _, owner, name in _PARTS]

    def measured(what: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **named: Any) -> Any:
            started = time.process_time()
            try:
                return function(*args, **named)
            finally:
                spent[what] += time.process_time() - started

        return call

    try:
        for (what, owner, name), (_, _, function) in zip(_PARTS, kept, strict=True):
            setattr(owner, name, measured(what, function))
        yield
    finally:
        for owner, name, function in kept:
            setattr(owner, name, function)


def parts(texts: Texts) -> None:
    """What share of the time each part takes: in real articles, and in those that tell of little but arms."""
    columns: list[tuple[Counter[str], float]] = []
    for wanted in ("real", "made up"):
        articles = [
            one
            for kind, found in texts.values()
            if kind == wanted or (kind == "joined" and wanted == "real")
            for one in found
        ]
        if wanted == "made up":
            articles = [one for spoken in texts for one in made_up(spoken)]
        spent: Counter[str] = Counter()
        with timed(spent):
            started = time.process_time()
            for article in articles:
                read_one(article)
            columns.append((spent, time.process_time() - started))
    print("\nshare of the time of reading: real articles and joined ones; test sentences that tell of little but arms")
    row(WIDTHS[:3], "  %", "real", "made up")
    for what, _, _ in _PARTS:
        row(WIDTHS[:3], f"  {what}", *(f"{100 * spent[what] / total:.0f}" if total else "" for spent, total in columns))


# ---------------------------------------------------------------- the floor, and an alternative


def names_alone(article: Article, index: Index) -> mentions.Found:
    """The part of reading that finds names: all that flashtext could take over."""
    text = article.text
    lines = datelines.datelines(article.title, article.body)
    return mentions.find(text, fold(text), index, sentences(text), lines, title_length=len(article.title))


def with_texts(spoken: str) -> tuple[Index, list[str]]:
    """The index of a language and the patterns in it, which the index itself keeps only inside its automaton."""
    kept: list[str] = []
    made = index_module.AhoCorasick

    def keeping(patterns: list[str]) -> Any:
        kept.extend(patterns)
        return made(patterns)

    index_module.AhoCorasick = keeping
    try:
        return build(load(), spoken), kept
    finally:
        index_module.AhoCorasick = made


def flash(index: Index, patterns: Sequence[str]) -> Any:
    """flashtext with the same names, inflected forms included, to be used on folded text.

    What it cannot do, and ``mentions.find`` does: find overlapping names (it takes the longest from the left, so a word
    that hides a name, or a name inside a compound, cannot be weighed); other boundaries than "no letter of one set" on
    both sides, so neither Korean particles, Arabic prefixes nor Chinese pairs; names as written (US, not us); cues that
    an ambiguous name needs; years of office; datelines; triggers and cues for what follows. Two entities of one name
    are one to it. Where words are not set apart by blanks it is left with its own set, the ASCII letters, else it would
    find next to nothing.
    """
    from flashtext import KeywordProcessor

    processor = KeywordProcessor(case_sensitive=True)  # both sides are folded already
    names = {
        text: rule.entities[0]
        for text, rules in zip(patterns, index.rules, strict=True)
        for rule in rules
        if rule.layer is Layer.NAME and rule.entities
    }
    letters = set(string.ascii_letters + string.digits + "_")
    if index.language not in ("ko", "ja", "zh"):
        letters |= {char for text in names for char in text if char.isalnum()}
    processor.set_non_word_boundaries(letters)
    for text, entity in names.items():
        processor.add_keyword(text, entity)
    return processor


def floor(texts: Texts) -> None:
    """The automaton alone, flashtext, and the names as Vigie finds them. Agreement is of entities named in an article:
    F1 of flashtext's against Vigie's, which are no truth but have been measured against one (docs/measuring.md)."""
    print("\nnames alone; CPU, ms, median (p95 in the second half); the scan is the floor")
    widths = (14, 8, 11, 10, 8, 8, 11, 10, 8)
    row(widths, "", "scan", "flashtext", "Vigie", "|", "scan", "flashtext", "Vigie", "agree")
    for spoken, (kind, articles) in texts.items():
        index, patterns = with_texts(spoken)
        processor = flash(index, patterns)
        folded = {article: fold(article.text).text for article in articles}

        def scan(article: Article, index: Index = index, folded: dict[Article, str] = folded) -> object:
            return index.automaton.find_matches_as_indexes(folded[article], overlapping=True)

        def flashed(article: Article, processor: Any = processor, folded: dict[Article, str] = folded) -> list[str]:
            return list(processor.extract_keywords(folded[article]))

        def named(article: Article, index: Index = index) -> mentions.Found:
            return names_alone(article, index)

        taken = [cpu(ask, articles) for ask in (scan, flashed, named)]
        same = ours = theirs = 0
        for article in articles:
            one, other = {id for hit in named(article).names for id in hit.entities}, set(flashed(article))
            same, ours, theirs = same + len(one & other), ours + len(one), theirs + len(other)
        cells = [
            *(milliseconds(statistics.median(one)) for one in taken),
            "|",
            *(milliseconds(p95(one)) for one in taken),
        ]
        row(widths, f"  {spoken}, {kind}", *cells, f"{2 * same / max(1, ours + theirs):.2f}")


# ---------------------------------------------------------------- long texts

_PIECES: tuple[tuple[str, str], ...] = (
    ("English with stops", "North Korea shipped missiles to Russia. "),
    ("English without stops", "North Korea shipped missiles to Russia "),
    ("Russian with stops", "Северная Корея поставила снаряды России. "),
    ("one name", "Russia "),
    ("one name, no blanks", "Россия"),
    ("Korean without blanks", "북한이러시아에미사일을보냈다"),
    ("Chinese without stops", "朝鲜向俄罗斯提供导弹"),
    ("Japanese with stops", "北朝鮮はロシアにミサイルを供与した。"),
    ("one letter", "a"),
)


def megabytes() -> None:
    """A text against a quarter of it: where time grows with length alone, the ratio is 4."""
    print("\n1,000,000 characters against a quarter of them, the better of two runs each")
    row(WIDTHS, "  CPU, ms", "quarter", "whole", "ratio")
    for name, piece in _PIECES:
        whole = (piece * (1_000_000 // len(piece) + 1))[:1_000_000]
        read_one(Article("", whole[:3_000]))
        taken = []
        for length in (250_000, 1_000_000):
            taken += cpu(read_one, [Article("", whole[:length])])
        row(WIDTHS, f"  {name}", *map(milliseconds, taken), f"{taken[1] / taken[0]:.1f}")


def main() -> None:
    print(machine.load())
    texts = by_language(int(os.environ.get("BENCH_ARTICLES", "150")))
    if not NEWS.is_dir():
        print(f"no captured news in {NEWS.name}: every language is measured with sentences of the tests")
    indices()
    memory()
    for spoken in INDEXED:
        index_for(load(), spoken)
    languages(texts)
    parts(texts)
    floor(texts)
    if int(os.environ.get("BENCH_MEGABYTE", "1")):
        megabytes()
    print(f"\nafterwards: {machine.load()}")


if __name__ == "__main__":
    main()
