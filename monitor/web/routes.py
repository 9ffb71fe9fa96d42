"""The routes beside the pages. Streamlit answers whatever has no route with its page, so each catches all it owns."""

from __future__ import annotations

from starlette.routing import BaseRoute, Route

from monitor.web.exports import Exports
from monitor.web.health import HealthCheck
from monitor.web.middleware import prefix
from monitor.web.site import Site


def routes(site: Site) -> list[BaseRoute]:
    """For ``st.App``. The endpoints are ASGI apps, not functions: they get every method and answer 405 themselves."""
    base = prefix(site.settings)
    exports = Exports(site)
    return [
        Route(f"{base}/export", exports),
        Route(f"{base}/export/{{name:path}}", exports),
        Route(f"{base}/health", HealthCheck(site)),
    ]
