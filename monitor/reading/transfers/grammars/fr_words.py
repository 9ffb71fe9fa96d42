"""Words of French that its grammar takes by kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from monitor.reading.transfers.grammar import Pattern, bounded

THINGS: Final[Mapping[str, Pattern]] = MappingProxyType(
    {
        "": bounded(r"chargement|cargaison|matériels?|équipements?|caisses|systèmes?|lot"),
        "warship_submarine": bounded(r"bâtiments?|navires?|bateaux?|unités?|submersibles?|vedettes?"),
        "combat_aircraft": bounded(r"appareils?|avions?|chasseurs?|jets?"),
        "helicopter": bounded(r"appareils?|hélicoptères?|machines"),
        "uav": bounded(r"appareils?|engins?|aéronefs?"),
        "armoured_vehicle": bounded(r"véhicules?|engins?|chars?|tanks?"),
        "artillery": bounded(r"pièces|canons?|lanceurs?"),
        "ammunition": bounded(r"projectiles?"),
        "missile_other": bounded(r"projectiles?|engins?|lanceurs?|batteries?"),
        "ballistic_missile": bounded(r"projectiles?|engins?|missiles"),
        "air_defence": bounded(r"batteries?|lanceurs?|radars?|missiles"),
    }
)
"""What weapons named before are called afterwards."""

PACTS: Final = bounded(
    r"pactes?|accords?|alliances?|partenariats?|traités?|contrats?|programmes?|coopération|Aukus|convention"
)
"""An agreement of two states."""

REVIEWS: Final = bounded(
    r"réexam\w+|revoi(?:t|r|ent)|réévalu\w+|audit\w*|remet(?:tre|tent)? (?:à plat|en cause|en question|sur la table)"
    r"|remis\w* en (?:cause|question)|renégoci\w+|suspendue?s? à|sur la sellette|en suspens|passe au crible|en péril"
    r"|menacée?s?|incertain\w*|dans la balance|sueurs froides|pass\w+ en revue|révis\w+|remise à plat"
    r"|reconsid\w+|gel\w*"
)
"""It is looked at anew."""

PLEAS: Final = bounded(
    r"appel(?:le|lent|é|er)?|demand\w+|réclam\w+|exig\w+|plaid\w+|prôn\w+|milit\w+|souhait\w+|veu(?:t|lent)"
    r"|s['’]oppos\w+"
    r"|oppos\w+|refus\w+|rejet\w+|contre (?:un|l['’]|tout)|menac\w+|envisag\w+|étudi\w+|débat\w*|propos\w+|press\w+"
    r"|ONU|Nations unies|Conseil de sécurité|snapback|expir\w+|fin de l['’]|en faveur|soutien\w+"
    r"|exhort\w+|recommand\w+|pétition|manifest\w+"
)
"""With a ban on arms: it is only called for or spoken against, or is that of the United Nations."""

CARRIERS: Final = bounded(
    r"cargo|navire|bateau|boutre|camions?|avions?|appareil|conteneurs?|convoi|voilier|cargaison|chargement"
    r"|envoi|vedette"
)
"""What carried seized goods."""
