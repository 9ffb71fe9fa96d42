"""Reading: language, mentions, topics, UN references of one article (design §5.8–5.12). Pure; never raises."""

from monitor.reading.as_json import as_json
from monitor.reading.reader import READER_VERSION, read

__all__ = ["READER_VERSION", "as_json", "read"]
