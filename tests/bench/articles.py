"""The articles that reading is measured with: real ones; where there are few, several short ones joined; where there
are none, the project's own test sentences. All are cut to one size in bytes, so that languages and runs can be
compared.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from random import Random

from monitor.domain import Article
from monitor.reading import language
from monitor.reading.index import INDEXED
from monitor.reading.reader import index_language
from tests.unit.reading.events.sentences import TOLD

NEWS = Path(__file__).resolve().parents[2] / "../shared/data/news"
LONG = ("full_articles_20_languages.jsonl", "agency_2026-04.jsonl", "../gold/items.jsonl")
LENGTH = 3_000  # bytes of UTF-8 of the article that the aim of 3 ms is given for: 3 kB, 1,000 Chinese characters
LEAST_REAL = 5  # articles of a language, below which a median says nothing
MADE = 40


def rows(name: str, limit: int) -> list[Article]:
    """The first items of a file of captured news; none where it is missing."""
    path = NEWS / name
    if not path.is_file():
        return []
    found = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            found.append(Article(row.get("title") or "", row.get("text") or ""))
            if len(found) == limit:
                break
    return found


def by_language(limit: int) -> dict[str, tuple[str, list[Article]]]:
    """For each language of an index what its articles are (real, joined or made up), and at most ``limit`` of them."""
    real: dict[str, list[Article]] = defaultdict(list)
    for name in LONG:
        for article in rows(name, 1_000):
            spoken = language.detect(article.title, article.body, None)
            if spoken == index_language(spoken, article.text):
                real[spoken].append(article)
    return {spoken: _of_one_length(spoken, real[spoken], limit) for spoken in sorted(INDEXED)}


def _of_one_length(spoken: str, found: list[Article], limit: int) -> tuple[str, list[Article]]:
    long = [Article(one.title, cut(one.body)) for one in found if size(one.body) >= LENGTH * 0.8]
    if len(long) >= LEAST_REAL:
        return "real", long[:limit]
    if sum(size(one.body) for one in found) >= LENGTH:
        return "joined", joined(found)
    return "made up", made_up(spoken)


def size(text: str) -> int:
    """Its bytes in UTF-8: a Korean letter is three, so the same news takes about as many in every script."""
    return len(text.encode("utf-8", "replace"))


def cut(text: str) -> str:
    """Its first ``LENGTH`` bytes, whole characters only."""
    return text.encode("utf-8", "replace")[:LENGTH].decode("utf-8", "ignore")


def joined(found: list[Article]) -> list[Article]:
    """Articles of several real ones, short as they are, one behind the other, in an order drawn anew for each."""
    dice = Random(7)
    made = []
    for _ in range(MADE):
        order = dice.sample(found, len(found))
        made.append(Article(order[0].title, cut("\n\n".join(one.body for one in order if one.body))))
    return made


def made_up(spoken: str) -> list[Article]:
    """Articles put together from the sentences that the tests of events read, drawn anew for each.

    Nearly every sentence tells of arms or sanctions, and of two or three parties: more work than any news.
    """
    dice = Random(7)
    sentences = [line.split(" | ", 1)[1] for line in TOLD[spoken].splitlines() if " | " in line]
    made = []
    for _ in range(MADE):
        body = ""
        while size(body) < LENGTH:
            body += " ".join(dice.sample(sentences, len(sentences))) + " "
        made.append(Article(dice.choice(sentences), cut(body)))
    return made
