"""Freezes the CLDR names of all states and territories into ``data/states.cldr.tsv``.

Run by hand when CLDR moves: ``python -m monitor.knowledge.build_states`` (needs Babel, a development dependency). Vigie
itself reads only the frozen file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

LOCALES: Final = ("en", "fr", "ru", "uk", "ko", "ja", "zh", "zh-Hant", "ar", "fa", "es", "de")
# CLDR also names regions that are no state or territory of ISO 3166-1 (groupings, reserved codes, pseudo-locales).
NOT_STATES: Final = frozenset(("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"))
HISTORICAL: Final = {
    "SU": (
        "Soviet Union",
        "Union soviétique",
        "Советский Союз",
        "Радянський Союз",
        "소련",
        "ソビエト連邦",
        "苏联",
        "蘇聯",
        "الاتحاد السوفيتي",
        "اتحاد شوروی",
        "Unión Soviética",
        "Sowjetunion",
    )
}
PATH: Final = Path(__file__).parent / "data" / "states.cldr.tsv"


def table() -> list[tuple[str, ...]]:
    """A row per state: its code, then its name in each of LOCALES."""
    from babel import Locale  # a development dependency: imported only when the table is made

    names: list[dict[str, str]] = [
        {
            str(code): " ".join(str(name).split())
            for code, name in Locale.parse(locale.replace("-", "_")).territories.items()
        }
        for locale in LOCALES
    ]
    codes = sorted(code for code in names[0] if len(code) == 2 and code.isalpha() and code not in NOT_STATES)
    rows = {code: (code, *(name[code] for name in names)) for code in codes}
    rows.update({code: (code, *given) for code, given in HISTORICAL.items()})
    return [rows[code] for code in sorted(rows)]


def main() -> None:
    """Writes the file."""
    lines = ["\t".join(("code", *LOCALES)), *("\t".join(row) for row in table())]
    PATH.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
