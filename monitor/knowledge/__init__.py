"""What Vigie knows: actors, places, items, systems, regimes, trigger words. Data files and their loader.

``load()`` gives one frozen ``Knowledge``. The data files in ``data/`` are meant to be edited; ``names.py`` tells the
marks, ``docs/mapping.md`` what maps to what.
"""

from monitor.knowledge.loader import load, read_knowledge
from monitor.knowledge.measures import InScope, Measure, scope
from monitor.knowledge.model import Compound, Knowledge, Lexicon, Regime
from monitor.knowledge.names import ANY_LANGUAGE, LANGUAGES
from monitor.knowledge.records import KnowledgeError
from monitor.knowledge.regimes import standing

__all__ = [
    "ANY_LANGUAGE",
    "LANGUAGES",
    "Compound",
    "InScope",
    "Knowledge",
    "KnowledgeError",
    "Lexicon",
    "Measure",
    "Regime",
    "load",
    "read_knowledge",
    "scope",
    "standing",
]
