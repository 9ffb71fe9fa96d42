"""What the demonstration tells: its feeds and its items, written for Vigie, each marked as a demonstration.

The items are about publicly documented events of 2022 to 2026, told in our own words with who said it; about a fifth
are invented and harmless (sport, weather, a film about a missile), because real feeds are mostly about something else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

from monitor.domain import Control, FeedKind

SHIPPED: Final = Path(__file__).parent / "items.jsonl"


class Part(StrEnum):
    """When an item is told."""

    ARCHIVE = "archive"  # there from the start, dated as the event
    RECENT = "recent"  # there from the start, dated in the last four weeks, so that the default period has charts
    LIVE = "live"  # appears while one watches, dated then


class Syntax(StrEnum):
    """How a feed is written."""

    RSS = "rss"
    ATOM = "atom"
    JSON = "json"
    RDF = "rdf"  # RSS 1.0


@dataclass(frozen=True, slots=True)
class DemoFeed:
    """A feed of the demonstration. ``encoding`` is the one its bytes are sent in."""

    id: str
    title: str
    language: str
    country: str | None
    kind: FeedKind
    control: Control
    reliability: str
    syntax: Syntax
    encoding: str = "utf-8"
    note: str = ""

    @property
    def path(self) -> str:
        """Where the server has it."""
        return f"/feeds/{self.id}.{'json' if self.syntax is Syntax.JSON else 'xml'}"


@dataclass(frozen=True, slots=True)
class Words:
    """A title and a text."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class DemoItem:
    """One item. ``date`` is the day of the event; ``also`` are other feeds that carry the same link."""

    id: str
    feed: str
    language: str
    part: Part
    date: date
    path: str
    words: Words
    edited: Words | None = None
    also: tuple[str, ...] = ()
    invented: bool = False

    @property
    def feeds(self) -> tuple[str, ...]:
        return (self.feed, *self.also)


FEEDS: Final = (
    DemoFeed("agency", "Demo agency (en)", "en", "GB", FeedKind.AGENCY, Control.PRIVATE, "B", Syntax.RSS),
    DemoFeed(
        "harbour",
        "Demo harbour notes (en)",
        "en",
        "SG",
        FeedKind.TRADE_PRESS,
        Control.PRIVATE,
        "C",
        Syntax.RSS,
        note="begins to fail after a minute: see what the Sources page says then",
    ),
    DemoFeed("courrier", "Démo courrier (fr)", "fr", "FR", FeedKind.NEWSPAPER, Control.PRIVATE, "C", Syntax.ATOM),
    DemoFeed("bote", "Demo-Bote (de)", "de", "DE", FeedKind.BROADCASTER, Control.STATE_FUNDED, "C", Syntax.RSS),
    DemoFeed("cronica", "Crónica demo (es)", "es", "ES", FeedKind.NEWSPAPER, Control.PRIVATE, "C", Syntax.ATOM),
    DemoFeed(
        "vestnik",
        "Демо-вестник (ru)",
        "ru",
        "RU",
        FeedKind.AGENCY,
        Control.STATE_DIRECTED,
        "D",
        Syntax.RSS,
        "windows-1251",
        "sent as windows-1251, as some Russian agencies still do",
    ),
    DemoFeed("visnyk", "Демо-вісник (uk)", "uk", "UA", FeedKind.NEWSPAPER, Control.PRIVATE, "C", Syntax.RSS),
    DemoFeed(
        "tongsin",
        "데모 통신 (ko)",
        "ko",
        "KR",
        FeedKind.AGENCY,
        Control.STATE_FUNDED,
        "B",
        Syntax.RSS,
        "euc-kr",
        "sent as EUC-KR, as some Korean ministries still do",
    ),
    DemoFeed("tsushin", "デモ通信 (ja)", "ja", "JP", FeedKind.AGENCY, Control.PRIVATE, "B", Syntax.RDF),
    DemoFeed("tongxun", "演示通讯 (zh)", "zh", "SG", FeedKind.NEWSPAPER, Control.PRIVATE, "C", Syntax.JSON),
    DemoFeed("khabar", "أخبار تجريبية (ar)", "ar", "QA", FeedKind.BROADCASTER, Control.STATE_FUNDED, "C", Syntax.RSS),
    DemoFeed("payam", "پیام نمایشی (fa)", "fa", "GB", FeedKind.BROADCASTER, Control.STATE_FUNDED, "B", Syntax.ATOM),
)

# The last line of every text. The first form is for items dated as their event, the second for those whose time of
# publication is not the event's, the third for invented news; {date} is the day of the event.
BANNERS: Final = {
    "en": (
        "Demonstration item written for Vigie.",
        "Demonstration item written for Vigie; the event is of {date}, the time of publication is made up.",
        "Demonstration item written for Vigie; this news is invented.",
    ),
    "fr": (
        "Texte de démonstration écrit pour Vigie.",
        "Texte de démonstration écrit pour Vigie ; les faits sont du {date}, l'heure de publication est fictive.",
        "Texte de démonstration écrit pour Vigie ; cette nouvelle est inventée.",
    ),
    "de": (
        "Demonstrationstext, für Vigie geschrieben.",
        "Demonstrationstext, für Vigie geschrieben; das Ereignis ist vom {date}, die Zeit der Meldung ist erfunden.",
        "Demonstrationstext, für Vigie geschrieben; diese Meldung ist erfunden.",
    ),
    "es": (
        "Texto de demostración escrito para Vigie.",
        "Texto de demostración escrito para Vigie; los hechos son del {date}, la hora de publicación es ficticia.",
        "Texto de demostración escrito para Vigie; esta noticia es inventada.",
    ),
    "ru": (
        "Демонстрационный текст, написанный для Vigie.",
        "Демонстрационный текст, написанный для Vigie; событие от {date}, время публикации вымышлено.",
        "Демонстрационный текст, написанный для Vigie; эта новость вымышлена.",
    ),
    "uk": (
        "Демонстраційний текст, написаний для Vigie.",
        "Демонстраційний текст, написаний для Vigie; подія від {date}, час публікації вигаданий.",
        "Демонстраційний текст, написаний для Vigie; цю новину вигадано.",
    ),
    "ko": (
        "Vigie를 위해 쓴 시연용 글입니다.",
        "Vigie를 위해 쓴 시연용 글입니다. 사건 날짜는 {date}이며 게재 시각은 지어낸 것입니다.",
        "Vigie를 위해 쓴 시연용 글입니다. 이 소식은 지어낸 것입니다.",
    ),
    "ja": (
        "Vigieのために書かれたデモ用の記事です。",
        "Vigieのために書かれたデモ用の記事です。出来事の日付は{date}で、配信時刻は架空です。",
        "Vigieのために書かれたデモ用の記事です。この話は作り話です。",
    ),
    "zh": (
        "为Vigie撰写的演示文章。",
        "为Vigie撰写的演示文章。事件日期为{date}，发布时间为虚构。",
        "为Vigie撰写的演示文章。此消息为虚构。",
    ),
    "ar": (
        "نص تجريبي كتب من أجل Vigie.",
        "نص تجريبي كتب من أجل Vigie؛ تاريخ الحدث {date} ووقت النشر غير حقيقي.",
        "نص تجريبي كتب من أجل Vigie؛ هذا الخبر مختلق.",
    ),
    "fa": (
        "متن نمایشی که برای Vigie نوشته شده است.",
        "متن نمایشی که برای Vigie نوشته شده است؛ تاریخ رویداد {date} است و زمان انتشار ساختگی است.",
        "متن نمایشی که برای Vigie نوشته شده است؛ این خبر ساختگی است.",
    ),
}


def banner(item: DemoItem) -> str:
    """The line that marks an item as a demonstration, in the item's language."""
    plain, undated, invented = BANNERS[item.language]
    if item.invented:
        return invented
    return plain if item.part is Part.ARCHIVE else undated.format(date=item.date.isoformat())


def load_items(path: Path = SHIPPED) -> tuple[DemoItem, ...]:
    """The items in the order of the file, which is the order in which the live ones appear.

    Raises ValueError with file and line for a row that cannot be used.
    """
    known = {feed.id for feed in FEEDS}
    items: list[DemoItem] = []
    seen: set[str] = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            item = _item(json.loads(line))
            if not {*item.feeds} <= known:
                raise ValueError(f"unknown feed in {item.feeds}")
            if item.language not in BANNERS:
                raise ValueError(f"no banner for language {item.language!r}")
            if item.id in seen or item.path in seen:
                raise ValueError(f"{item.id} or its path stands there already")
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{path.name}:{number}: {error}") from None
        seen |= {item.id, item.path}
        items.append(item)
    return tuple(items)


def _item(row: dict[str, object]) -> DemoItem:
    def words(source: dict[str, object]) -> Words:
        return Words(str(source["title"]), str(source["text"]))

    edited, also = row.get("edited"), row.get("also", [])
    if not isinstance(also, list) or not (edited is None or isinstance(edited, dict)):
        raise ValueError("also must be a list, edited an object")
    return DemoItem(
        id=str(row["id"]),
        feed=str(row["feed"]),
        language=str(row["language"]),
        part=Part(str(row["part"])),
        date=date.fromisoformat(str(row["date"])),
        path=str(row["path"]),
        words=words(row),
        edited=words(edited) if edited is not None else None,
        also=tuple(map(str, also)),
        invented=bool(row.get("invented", False)),
    )
