"""The Streamlit script: which pages there are, and the frame around the one that is open.

``app.py`` serves it; ``streamlit run monitor/dashboard/main.py`` works too (then without downloads and poller).
"""

from __future__ import annotations

import sys
from pathlib import Path

import streamlit as st

ROOT = str(Path(__file__).resolve().parents[2])
if ROOT not in sys.path:  # `streamlit run` puts only the script's own folder there
    sys.path.insert(0, ROOT)

from monitor.dashboard import frame  # noqa: E402


def main() -> None:
    pages = frame.pages()
    page = st.navigation(list(pages.values()), position="hidden")
    name = next((name for name, candidate in pages.items() if candidate == page), "overview")
    st.set_page_config(
        page_title=f"{page.title} · Vigie",
        page_icon=str(frame.FOLDER / "icon.png"),
        layout="wide",
        initial_sidebar_state="collapsed",
    )
    frame.show(name, page)


main()
