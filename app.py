"""The ASGI app: the dashboard, what stands beside it (downloads, health), and the poller it supervises.

`make run` serves it by uvicorn; `streamlit run app.py` works too. `monitor` decides; this file joins.
"""

from pathlib import Path

import streamlit as st
from streamlit import config

from monitor import settings as configuration
from monitor.web.hardening import UnsafeError, check_options, inline_scripts
from monitor.web.middleware import middleware
from monitor.web.routes import routes
from monitor.web.site import Site, lifespan

ROOT = Path(__file__).resolve().parent
PAGE = Path(st.__file__).parent / "static" / "index.html"

try:
    settings = configuration.load()
    if settings.base_path:  # said once, in our settings; Streamlit reads its own only under `streamlit run`
        config.set_option("server.baseUrlPath", settings.base_path.strip("/"))
    check_options(settings, st.get_option)
    guard = middleware(settings, inline=inline_scripts(PAGE.read_text(encoding="utf-8")))
except (UnsafeError, ValueError) as error:
    raise SystemExit(f"vigie: {error}") from None

site = Site(settings)
app = st.App(
    ROOT / "monitor" / "dashboard" / "main.py",
    routes=routes(site),
    middleware=guard,
    lifespan=lifespan(site),
)
