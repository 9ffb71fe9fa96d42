"""Makers of weapons and heads of government by name, in Latin script: as a party each stands for its state.

Firms of one state only; those of several (MBDA, Airbus, KNDS) are left out, as are names that are ordinary words.
Public knowledge; a name is here when the press writes it without saying which state is meant. Heads of government are
those of 2022 to 2026: an older article says whose they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_FIRMS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "FR": ("Dassault Aviation", "Dassault", "Naval Group", "Nexter", "Thales", "Safran", "Arquus"),
        "DE": ("Rheinmetall", "TKMS", "Thyssenkrupp", "ThyssenKrupp Marine Systems", "Thyssenkrupp Marine Systems",
               "Diehl Defence",
               "Diehl", "Hensoldt", "Heckler & Koch", "Krauss-Maffei", "Quantum Systems", "Helsing"),
        "SE": ("Saab", "Bofors"),
        "US": ("Lockheed Martin", "Lockheed", "Boeing", "Raytheon", "RTX", "Northrop Grumman", "General Dynamics",
               "General Atomics", "L3Harris", "Sikorsky", "Anduril", "AeroVironment", "Textron"),
        "GB": ("BAE Systems", "BAE", "Babcock"),
        "IT": ("Leonardo", "Fincantieri", "Beretta"),
        "ES": ("Navantia", "Indra"),
        "KR": ("Hanwha Aerospace", "Hanwha Ocean", "Hanwha", "Hyundai Rotem", "HD Hyundai",
               "Hyundai Heavy Industries", "HJ Shipbuilding", "Korea Aerospace", "LIG Nex1", "KAI", "Poongsan"),
        "JP": ("MHI", "Mitsubishi Electric", "Mitsubishi Heavy Industries", "Mitsubishi Heavy", "Mitsubishi",
               "Kawasaki Heavy"),
        "TR": ("Baykar", "Aselsan", "Roketsan", "Otokar", "Turkish Aerospace", "Nurol Makina"),
        "IL": ("Elbit Systems", "Elbit", "Rafael", "Israel Aerospace Industries", "IAI"),
        "RU": ("Rosoboronexport", "Rosoboroneksport", "Rostec", "Rostekh", "Suchoi", "Soukhoï"),
        "BR": ("Embraer", "Avibras"),
        "NO": ("Kongsberg", "Nammo"),
        "FI": ("Patria",),
        "PL": ("PGZ",),
        "CZ": ("Czechoslovak Group", "Excalibur Army"),
        "IN": ("BrahMos Aerospace", "Hindustan Aeronautics"),
        "RS": ("Yugoimport",),
        "CN": ("Norinco", "AVIC"),
    }
)  # fmt: skip

_LEADERS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "FR": ("Emmanuel Macron", "Macron", "Lecornu"),
        "DE": ("Friedrich Merz", "Merz", "Olaf Scholz", "Scholz", "Boris Pistorius", "Pistorius"),
        "GB": ("Keir Starmer", "Starmer"),
        "IT": ("Giorgia Meloni", "Meloni", "Crosetto", "Tajani"),
        "ES": ("Pedro Sánchez", "Sánchez", "Pedro Sanchez", "Margarita Robles", "Robles"),
        "TR": ("Erdogan", "Erdoğan", "Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"),
        "IN": ("Narendra Modi",),
        "IL": ("Benyamin Nétanyahou", "Nétanyahou", "Benjamín Netanyahu", "Benjamin Netanyahu", "Netanyahu",
               "Benjamin Netanjahu", "Netanjahu"),
        "VE": ("Nicolas Maduro", "Nicolás Maduro", "Maduro"),
        "RS": ("Aleksandar Vucic", "Vucic", "Vučić"),
        "PL": ("Donald Tusk", "Tusk"),
        "HU": ("Viktor Orban", "Viktor Orbán", "Orban", "Orbán"),
        "CO": ("Gustavo Petro", "Petro"),
        "AR": ("Javier Milei", "Milei"),
        "CA": ("Mark Carney", "Carney", "Justin Trudeau", "Trudeau"),
        "AU": ("Anthony Albanese",),
        "SA": ("Mohammed ben Salman", "Mohamed bin Salmán", "Mohammed bin Salman"),
        "RW": ("Paul Kagame", "Kagame"),
        "BF": ("Ibrahim Traoré",),
        "ML": ("Assimi Goïta",),
        "SK": ("Robert Fico", "Fico"),
        "JP": ("Takaichi", "Ishiba"),
        "TD": ("Mahamat Déby", "Déby"),
        "GR": ("Kyriakos Mitsotakis", "Mitsotakis", "Nikos Dendias", "Dendias"),
        "CZ": ("Petr Fiala", "Fiala", "Andrej Babis", "Andrej Babiš", "Babis", "Babiš", "Petr Pavel"),
        "NO": ("Jonas Gahr Støre", "Jonas Gahr Störe", "Gahr Støre", "Støre"),
        "SE": ("Kristersson", "Ulf Kristersson", "Pal Jonson", "Pål Jonson"),
        "FI": ("Alexander Stubb", "Stubb", "Petteri Orpo", "Orpo"),
        "RO": ("Ilie Bolojan", "Bolojan", "Nicusor Dan"),
        "LT": ("Nauseda", "Gitanas Nauseda", "Gitanas Nausėda", "Nausėda", "Robertas Kaunas", "Dovile Sakaliene"),
        "EE": ("Kristen Michal", "Hanno Pevkur"),
        "LV": ("Evika Silina", "Evika Siliņa"),
        "AM": ("Pashinyan", "Nikol Paschinjan", "Paschinjan", "Pachinian", "Pashinián"),
        "AZ": ("Ilham Aliyev", "Aliyev", "Ilham Alijew", "Alijew", "Ilham Aliev", "Aliev"),
        "KZ": ("Kassym-Schomart Tokajew", "Tokajew", "Tokaïev", "Tokáyev"),
        "KE": ("William Ruto", "Ruto"),
        "UG": ("Yoweri Museveni", "Museveni"),
        "ET": ("Abiy Ahmed",),
        "ER": ("Isaias Afwerki", "Afwerki", "Issayas Afewerki"),
        "EG": ("Abdel Fattah al-Sisi", "Abdel Fatah al-Sisi", "Abdel Fattah al-Sissi", "al-Sisi", "al-Sissi"),
        "AE": ("Mohammed bin Zayed", "Mohamed bin Zayed", "Mohammed ben Zayed"),
        "BR": ("Luiz Inácio Lula da Silva", "Lula da Silva", "Lula"),
        "CL": ("Gabriel Boric", "Boric"),
        "NG": ("Bola Tinubu", "Tinubu"),
        "CD": ("Félix Tshisekedi", "Felix Tshisekedi", "Tshisekedi"),
        "SS": ("Salva Kiir",),
        "CF": ("Touadéra", "Faustin-Archange Touadéra"),
        "ZA": ("Cyril Ramaphosa", "Ramaphosa"),
        "DZ": ("Abdelmadjid Tebboune", "Tebboune"),
        "TN": ("Kais Saied", "Kaïs Saïed"),
        "ID": ("Prabowo", "Prabowo Subianto"),
        "PH": ("Ferdinand Marcos", "Marcos Jr."),
        "PK": ("Shehbaz Sharif", "Schahbaz Scharif"),
        "NI": ("Daniel Ortega",),
        "EC": ("Daniel Noboa", "Noboa"),
        "MM": ("Min Aung Hlaing",),
        "AL": ("Edi Rama",),
        "BG": ("Rosen Scheljaskow", "Rossen Jeliazkov", "Rumen Radew"),
        "US": ("Pete Hegseth", "Hegseth", "Marco Rubio", "Rubio", "JD Vance", "Vance", "Joe Biden", "Biden"),
        "BE": ("Bart De Wever", "Theo Francken"),
        "NL": ("Dick Schoof",),
        "DK": ("Mette Frederiksen", "Frederiksen"),
        "MD": ("Maia Sandu",),
        "MY": ("Anwar Ibrahim",),
        "UA": ("Petro Poroschenko", "Petro Poroshenko", "Petro Porochenko"),
    }
)  # fmt: skip
_GROUPS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "rapid-support-forces": ("Hemetti", "Hemedti", "Hemeti"),
    }
)


def _by_first_word() -> Mapping[str, tuple[tuple[str, str, bool], ...]]:
    made: dict[str, list[tuple[str, str, bool]]] = {}
    for names, is_firm in ((_FIRMS, True), (_LEADERS, False), (_GROUPS, False)):
        for party, written in names.items():
            for name in written:
                made.setdefault(name.split(" ")[0], []).append((name, party, is_firm))
    return MappingProxyType({first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in made.items()})


STAND_INS: Final = _by_first_word()
"""By the first word of a name: the whole name, its party, and whether it is a firm; longest names first."""
