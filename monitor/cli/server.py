"""The dashboard: ``serve``, ``demo``, ``migrate``."""

from __future__ import annotations

import argparse
import logging
import socket
import sys
from pathlib import Path

from monitor.cli.common import CommandError, masked, open_database, open_knowledge
from monitor.settings import Settings


def serve_command(args: argparse.Namespace, settings: Settings) -> int:
    serve(settings)
    return 0


def serve(settings: Settings) -> None:
    """Create or migrate the database, then run the dashboard until it is stopped.

    Raises CommandError when the port is taken, the database cannot be opened, or a knowledge file is wrong.
    """
    import uvicorn

    open_knowledge(settings)
    open_database(settings).dispose()
    with socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            raise CommandError(
                f"cannot listen on {settings.host}:{settings.port} ({error.strerror}); "
                "another program may use the port: set MONITOR_PORT to a free one"
            ) from None
    path = f"/{settings.base_path.strip('/')}/" if settings.base_path else "/"
    print(f"\n  Vigie is at http://{settings.host}:{settings.port}{path}   (Ctrl-C stops it)\n", flush=True)
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    # A line per request would bury the poller's; Streamlit raises this logger's level again whatever uvicorn is told.
    logging.getLogger("uvicorn.access").addFilter(lambda record: False)
    uvicorn.run(
        "app:app",
        host=settings.host,
        port=settings.port,
        timeout_graceful_shutdown=5,  # design §5.16: else one stalled download holds shutdown
        log_level=settings.log_level.lower() if settings.log_level.upper() != "INFO" else "warning",
        access_log=False,
    )


def demo_command(args: argparse.Namespace, settings: Settings) -> int:
    from monitor.demo.run import run_demo

    run_demo(settings, serve)
    return 0


def migrate_command(args: argparse.Namespace, settings: Settings) -> int:
    open_database(settings).dispose()
    print(f"The database {masked(settings.database_url)} is up to date.")
    return 0
