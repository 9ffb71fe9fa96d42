"""The tables of design §4, one class each."""

from .articles import Appearance, Article, Daily, Event, Mention, Reading, Revision, Topic, Transfer, UnRef
from .base import Base
from .feeds import Capture, Feed, Fetch
from .knowledge import Entity, Listing
from .ledger import ExportLog, Request, Version
from .people import Alert, AlertLog, Delivery, Hit, LastLooked, NameList, Person, Preference, SavedView
from .stories import Claim, Decision, Membership, Review, StatusEvent, Story, TextGroup
from .types import TOPIC_BITS, UtcDateTime, storable, topic_mask, topic_names

__all__ = [
    "TOPIC_BITS",
    "Alert",
    "AlertLog",
    "Appearance",
    "Article",
    "Base",
    "Capture",
    "Claim",
    "Daily",
    "Decision",
    "Delivery",
    "Entity",
    "Event",
    "ExportLog",
    "Feed",
    "Fetch",
    "Hit",
    "LastLooked",
    "Listing",
    "Membership",
    "Mention",
    "NameList",
    "Person",
    "Preference",
    "Reading",
    "Request",
    "Review",
    "Revision",
    "SavedView",
    "StatusEvent",
    "Story",
    "TextGroup",
    "Topic",
    "Transfer",
    "UnRef",
    "UtcDateTime",
    "Version",
    "storable",
    "topic_mask",
    "topic_names",
]
