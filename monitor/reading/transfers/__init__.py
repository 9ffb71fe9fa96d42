"""Who is said to supply what to whom: role cues, not a parser (design §5.12)."""

from monitor.reading.transfers.flow import Rejected
from monitor.reading.transfers.reading import TransfersRead, transfers

__all__ = ["Rejected", "TransfersRead", "transfers"]
