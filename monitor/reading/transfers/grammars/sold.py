"""Weapon systems that, where a text names nobody else, come from who makes them."""

from __future__ import annotations

from typing import Final

SOLD_BY_MAKER: Final = frozenset(
    {
        "sys-rafale",
        "sys-gripen",
        "sys-f-35",
        "sys-kf-21",
        "sys-fa-50",
        "sys-k2-tank",
        "sys-k9-howitzer",
        "sys-redback",
        "sys-chunmoo",
        "sys-m-sam",
        "sys-bayraktar-tb2",
        "sys-akinci",
        "sys-anka",
        "sys-kaan",
        "sys-super-tucano",
        "sys-m-346",
        "sys-tejas",
        "sys-brahmos",
        "sys-pinaka",
        "sys-scorpene",
        "sys-gowind",
        "sys-belharra-frigate",
        "sys-mogami-frigate",
        "sys-kss-iii",
        "sys-himars",
        "sys-harpoon",
        "sys-javelin",
        "sys-stinger",
        "sys-patriot",
        "sys-thaad",
        "sys-f-15",
        "sys-f-18",
        "sys-black-hawk",
        "sys-abrams",
        "sys-akash",
        "sys-iron-dome",
        "sys-davids-sling",
        "sys-arrow-3",
        "sys-barak-mx",
        "sys-caesar-howitzer",
        "sys-apache-helicopter",
    }
)
"""Hardly any has changed hands a second time (to 2026)."""
