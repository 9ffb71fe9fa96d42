"""Which alerts an article meets. Values in, values out."""

from monitor.alerts.match import Compiled, compile_alert, match

__all__ = ["Compiled", "compile_alert", "match"]
