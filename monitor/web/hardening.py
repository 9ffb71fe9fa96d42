"""Streamlit's own settings that Vigie's safety rests on (design §6), checked where the app starts.

They stand in ``.streamlit/config.toml`` beside ``app.py``. Streamlit looks for that file in the current folder, so an
app started elsewhere would run with the agent API's, the network's and the statistics' defaults without a word.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from typing import Final

from monitor.settings import Settings
from monitor.web.access import is_loopback

REQUIRED: Final[dict[str, object]] = {
    "server.enableAgentApi": False,
    "server.enableCORS": True,
    "server.enableXsrfProtection": True,
    "browser.gatherUsageStats": False,
    "client.showErrorDetails": "none",
    "client.disableDataExport": True,
    "global.developmentMode": False,
}
_INLINE: Final = re.compile(r"<script>(.*?)</script>", re.DOTALL)


class UnsafeError(RuntimeError):
    """The app must not start like this; ``str()`` is one line that says why and what to do."""


def check_options(settings: Settings, option: Callable[[str], object]) -> None:
    """Raise UnsafeError unless Streamlit runs as Vigie needs it. ``option`` is ``st.get_option``."""
    for name, wanted in REQUIRED.items():
        if option(name) != wanted:
            raise UnsafeError(
                f"Streamlit's {name} is {option(name)!r} and must be {wanted!r}: start Vigie in its own folder, where "
                ".streamlit/config.toml says so, and without overriding it"
            )
    address = str(option("server.address") or "0.0.0.0")  # noqa: S104  Streamlit's default, named to refuse it
    if address != "localhost" and not is_loopback(address):
        raise UnsafeError(f"Streamlit's server.address is {address}: Vigie has no login yet and stays on 127.0.0.1")
    path = str(option("server.baseUrlPath") or "").strip("/")
    if path != settings.base_path.strip("/"):
        raise UnsafeError(
            f"Streamlit's server.baseUrlPath is {path!r} but base_path is {settings.base_path!r}: set both alike"
        )


def inline_scripts(page: str) -> tuple[str, ...]:
    """The CSP sources (``'sha256-…'``) of the inline scripts of Streamlit's page, so that no others may run."""
    return tuple(
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
        for script in _INLINE.findall(page)
    )
