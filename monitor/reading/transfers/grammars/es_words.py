"""Words of Spanish that its grammar takes by kind."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from monitor.reading.transfers.grammar import Pattern, bounded

THINGS: Final[Mapping[str, Pattern]] = MappingProxyType(
    {
        "": bounded(r"cargamento|carga|materiales|equipos?|cajas|sistemas?|lote|mercancía"),
        "warship_submarine": bounded(r"buques?|barcos?|naves?|unidades?|sumergibles?|navíos?|embarcaci(?:ón|ones)"),
        "combat_aircraft": bounded(r"aparatos?|avi(?:ón|ones)|cazas?|aeronaves?|jets?"),
        "helicopter": bounded(r"aparatos?|helicópteros?|aeronaves?"),
        "uav": bounded(r"aparatos?|aeronaves?|ingenios"),
        "armoured_vehicle": bounded(r"vehículos?|carros?|tanques?"),
        "artillery": bounded(r"piezas|cañones?|lanzadores"),
        "ammunition": bounded(r"proyectil(?:es)?"),
        "missile_other": bounded(r"proyectil(?:es)?|lanzadores?|baterías?"),
        "ballistic_missile": bounded(r"proyectil(?:es)?|misiles"),
        "air_defence": bounded(r"baterías?|lanzadores?|radares?|misiles"),
    }
)
"""What weapons named before are called afterwards."""

PACTS: Final = bounded(
    r"pactos?|acuerdos?|alianzas?|asociaci(?:ón|ones)|tratados?|contratos?|programas?|cooperación|Aukus|convenios?"
)
"""An agreement of two states."""

REVIEWS: Final = bounded(
    r"revis(?:a|an|ará|ión|ar|ó|ando)|reexamin\w+|reeval\w+|auditor\w+|replante\w+|renegoci\w+|en el aire"
    r"|en vilo|en juego"
    r"|en entredicho|pend\w+ de|cuestion\w+|peligr\w+|examina\w*|somete\w* a|reconsider\w+|en duda"
    r"|incertidumbre|lupa|congel\w+"
)
"""It is looked at anew."""

PLEAS: Final = bounded(
    r"pid(?:e|en|ió|ieron|iendo)|pedir\w*|llam(?:a|an|ó|amiento) a|exig\w+|reclam\w+|abog\w+|aboga"
    r"|defiend\w+|insta\w*|instó"
    r"|solicit\w+|quier\w+|se opon\w+|rechaz\w+|contra (?:un|el|todo)|amenaz\w+|estudia\w*|debat\w+"
    r"|propon\w+|propuso|urg\w+"
    r"|ONU|Naciones Unidas|Consejo de Seguridad|snapback|expir\w+|fin del|a favor de|apoy\w+|plante\w+|recomend\w+"
)
"""With a ban on arms: it is only called for or spoken against, or is that of the United Nations."""

CARRIERS: Final = bounded(
    r"carguero|buque|barco|dhow|cami(?:ón|ones)|avi(?:ón|ones)|aparato|contenedor(?:es)?|convoy|velero"
    r"|cargamento|carga|envío|lancha"
)
"""What carried seized goods."""
