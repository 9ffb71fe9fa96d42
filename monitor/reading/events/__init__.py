"""Events beside transfers: sanctions imposed and lifted, vetoes, mandates, seizures, cases in court … (ontology §4)."""

from monitor.reading.events.reading import events

__all__ = ["events"]
