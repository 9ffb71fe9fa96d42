"""The ASGI app: the dashboard, what stands beside it (downloads, health), and the poller it supervises.

`make run` serves it by uvicorn; `streamlit run app.py` works too. `monitor` decides; this file joins.
"""

from pathlib import Path

import streamlit as st

from monitor import settings as configuration
from monitor.web.hardening import inline_scripts
from monitor.web.middleware import middleware
from monitor.web.routes import routes
from monitor.web.site import Site, lifespan

ROOT = Path(__file__).resolve().parent
PAGE = Path(st.__file__).parent / "static" / "index.html"

try:
    settings = configuration.load()
    guard = middleware(settings, inline=inline_scripts(PAGE.read_text(encoding="utf-8")))
except ValueError as error:
    raise SystemExit(f"vigie: {error}") from None

site = Site(settings)
app = st.App(
    ROOT / "monitor" / "dashboard" / "main.py",
    routes=routes(site),
    middleware=guard,
    lifespan=lifespan(site, st.get_option),
)
