"""The feeds Vigie starts with: a CSV file that a person can edit in a spreadsheet, and its strict reader.

One row is one feed; the columns are ``COLUMNS``, in any order. docs/sources.md says how feeds are chosen, what the
letters mean and how to add one. Every mistake is refused with the file and the line it stands on: a feed that silently
fell out of the catalogue would be news that nobody misses.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar
from urllib.parse import urlsplit

from monitor.domain import Control, FeedKind, FeedSpec
from monitor.knowledge.records import KnowledgeError, Where

SHIPPED: Final = Path(__file__).parent / "data" / "feeds.csv"
COLUMNS: Final = (
    "name",
    "url",
    "language",
    "country",
    "kind",
    "control",
    "reliability",
    "family",
    "active",
    "note",
)
MAX_BYTES: Final = 5_000_000
MAX_URL: Final = 1_000  # bytes; the store indexes feeds by address and takes no longer one (db.sql.LONGEST_KEY)
MAX_CELL: Final = 500
LETTERS: Final = "ABCDEF"
YES: Final = frozenset({"yes", "true", "on", "1"})
NO: Final = frozenset({"no", "false", "off", "0"})

# ISO 639-1. Without the list, the usual slips (jp for ja, ua for uk, cn for zh) would pass as languages.
LANGUAGES: Final = frozenset(
    """aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka
    kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl
    nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw
    ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu""".split()  # noqa: SIM905  # 184 quoted strings would hide more than they show
)
# ISO 3166-1 alpha-2, and XK, which is in use for Kosovo.
COUNTRIES: Final = frozenset(
    """AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB
    GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG
    KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB
    SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US
    UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW""".split()  # noqa: SIM905
)
LANGUAGE_SLIPS: Final = {"jp": "ja", "ua": "uk", "cn": "zh", "gr": "el", "ir": "fa", "iw": "he"}
COUNTRY_SLIPS: Final = {
    "UK": "GB for the United Kingdom",
    "EU": "an empty cell for the European Union",
    "UN": "an empty cell for the United Nations",
    "XX": "an empty cell where there is no country",
}
_FAMILY: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_Choice = TypeVar("_Choice", bound=StrEnum)


def catalogue(path: Path | None = None) -> tuple[FeedSpec, ...]:
    """The feeds of a catalogue file, in its order; ``None`` is the one that ships with Vigie.

    Raises KnowledgeError, one line with file and line, for a file that cannot be read and for the first row that
    cannot be used.
    """
    path = path or SHIPPED
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise KnowledgeError(Where(path.name), f"has {size:,} bytes; a catalogue has at most {MAX_BYTES:,}")
        raw = path.read_bytes()
    except OSError as error:
        raise KnowledgeError(Where(str(path)), f"the feed catalogue cannot be read: {error.strerror}") from None
    try:
        text = raw.decode("utf-8-sig")  # spreadsheets like to write a BOM
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise KnowledgeError(
            Where(path.name, line), "not UTF-8; save the file again as “CSV UTF-8” (not as Excel's plain CSV)"
        ) from None
    return read_catalogue(text, path.name)


def read_catalogue(text: str, where: str) -> tuple[FeedSpec, ...]:
    """The feeds in the text of a catalogue; ``where`` names it in errors. Raises KnowledgeError as ``catalogue``."""
    specs: list[FeedSpec] = []
    lines: dict[str, int] = {}
    for line, row in _rows(text, where):
        try:
            spec = _spec(row)
            same = _same_feed(spec.url)
            if same in lines:
                raise ValueError(f"the url stands on line {lines[same]} already: {spec.url}")
        except ValueError as error:
            raise KnowledgeError(Where(where, line), str(error)) from None
        lines[same] = line
        specs.append(spec)
    return tuple(specs)


def write_catalogue(specs: Iterable[FeedSpec]) -> str:
    """The text of a catalogue with these feeds; ``read_catalogue`` gives them back (format feed only)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for spec in specs:
        writer.writerow(
            (
                spec.title,
                spec.url,
                spec.language or "",
                spec.country or "",
                spec.kind.value,
                spec.control.value,
                spec.reliability,
                spec.family or "",
                "yes" if spec.active else "no",
                spec.note,
            )
        )
    return out.getvalue()


def _rows(text: str, where: str) -> Iterator[tuple[int, dict[str, str]]]:
    """(line, cells by column) of each row that is not blank."""
    header = text.split("\n", 1)[0]
    # A spreadsheet with European settings saves semicolons, some save tabs; no column's name holds either.
    delimiter = max(",;\t", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    names: list[str] | None = None
    start = 1
    try:
        for cells in reader:
            line, start = start, reader.line_num + 1
            cells = [cell.strip() for cell in cells]
            if not any(cells):
                continue
            if names is None:
                names = _header(cells, where, line)
                continue
            if len(cells) > len(names) and any(cells[len(names) :]):
                raise KnowledgeError(
                    Where(where, line), f"{len(cells)} cells for {len(names)} columns; a cell with a comma needs quotes"
                )
            cells += [""] * (len(names) - len(cells))  # spreadsheets drop empty cells at the end of a row
            yield line, dict(zip(names, cells, strict=False))
    except csv.Error as error:
        raise KnowledgeError(Where(where, start), f"not readable as CSV: {error}") from None
    if names is None:
        raise KnowledgeError(Where(where, 1), f"empty; the first line must name the columns {','.join(COLUMNS)}")


def _header(cells: list[str], where: str, line: int) -> list[str]:
    names = [cell.casefold() for cell in cells]
    while names and not names[-1]:
        names.pop()
    for name in names:
        if name not in COLUMNS:
            raise KnowledgeError(Where(where, line), f"unknown column {name!r}; columns are {','.join(COLUMNS)}")
        if names.count(name) > 1:
            raise KnowledgeError(Where(where, line), f"column {name!r} stands there twice")
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        raise KnowledgeError(Where(where, line), f"column {missing[0]!r} is missing; columns are {','.join(COLUMNS)}")
    return names


def _spec(row: dict[str, str]) -> FeedSpec:
    """The feed of one row; ValueError says what is wrong with which cell."""
    for name, cell in row.items():
        size, limit = (len(cell.encode()), MAX_URL) if name == "url" else (len(cell), MAX_CELL)
        if size > limit:
            raise ValueError(f"{name} has {size} {'bytes' if name == 'url' else 'characters'}, at most {limit} fit")
        if not cell.isprintable():  # also refuses a line break inside a cell
            raise ValueError(f"{name} holds a character that cannot be printed")
    if not row["name"]:
        raise ValueError("name is empty")
    if row["family"] and not _FAMILY.fullmatch(row["family"]):
        raise ValueError(f"family {row['family']!r} must be small letters, digits and hyphens, such as un-news")
    reliability = row["reliability"].upper()
    if reliability not in LETTERS or len(reliability) != 1:
        raise ValueError(f"reliability {row['reliability']!r} must be one letter from A to F")
    return FeedSpec(
        url=_url(row["url"]),
        title=row["name"],
        language=_language(row["language"]),
        country=_country(row["country"]),
        kind=_choice(FeedKind, "kind", row["kind"]),
        control=_choice(Control, "control", row["control"]),
        reliability=reliability,
        family=row["family"] or None,
        active=_active(row["active"]),
        note=row["note"],
    )


def _url(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ValueError(f"url {url[:80]!r} is not an address") from None
    if parts.scheme not in {"http", "https"} or not host or port == 0 or re.search(r'[\s<>"\\^`]', url):
        raise ValueError(f"url {url[:80]!r} must be an http or https address")
    if parts.username is not None:
        raise ValueError(f"url of {host}: a name or password does not belong into a catalogue")
    if "{" in url or "}" in url:
        raise ValueError(f"url of {host} is a template: put a query in the place of the braces")
    return url


def _same_feed(url: str) -> str:
    """What two spellings of one address share: scheme and the host's case do not make another feed."""
    parts = urlsplit(url)
    return f"{parts.netloc.casefold()}{parts.path.rstrip('/')}?{parts.query}"


def _language(code: str) -> str | None:
    if not code:
        return None
    if code in LANGUAGES:
        return code
    hint = LANGUAGE_SLIPS.get(code.casefold(), code.casefold().split("-")[0].split("_")[0])
    hint = f"; is it {hint}?" if hint in LANGUAGES else ""
    raise ValueError(f"language {code!r} is no two-letter code of ISO 639-1, such as ko or fa{hint}")


def _country(code: str) -> str | None:
    if not code:
        return None
    if code in COUNTRIES:
        return code
    hint = COUNTRY_SLIPS.get(code.upper(), code.upper() if code.upper() in COUNTRIES else "")
    raise ValueError(
        f"country {code!r} is no code of ISO 3166-1, such as KR or FR" + (f"; write {hint}" if hint else "")
    )


def _choice(choices: type[_Choice], column: str, cell: str) -> _Choice:
    try:
        return choices(cell)
    except ValueError:
        raise ValueError(f"{column} {cell!r} must be one of {', '.join(c.value for c in choices)}") from None


def _active(cell: str) -> bool:
    if cell.casefold() in YES:
        return True
    if cell.casefold() in NO:
        return False
    raise ValueError(f"active {cell!r} must be yes or no")
