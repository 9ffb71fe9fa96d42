"""Text as text: folding with offsets back, tokens, sentences, and hostile text made safe. No I/O, never raises."""

from monitor.text.folding import Folded, fold, traditional_forms
from monitor.text.safe import clean, highlight, highlight_as, plain, safe_html, safe_markdown, safe_plotly
from monitor.text.segment import index_text, sentences, tokens

__all__ = [
    "Folded",
    "clean",
    "fold",
    "highlight",
    "highlight_as",
    "index_text",
    "plain",
    "safe_html",
    "safe_markdown",
    "safe_plotly",
    "sentences",
    "tokens",
    "traditional_forms",
]
