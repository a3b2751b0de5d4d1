"""The dashboard in the process and the event loop of the bot, or alone."""

import asyncio
import contextlib
import logging
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import uvicorn

from bot.config import ConfigurationError
from bot.dashboard.app import dashboard
from bot.dashboard.site import Site
from knowledge.agenda import Agenda
from knowledge.services import Services

_log = logging.getLogger(__name__)

CLOSING = 5
"""Seconds in which a page that is being made may be finished at the end. Own choice."""


class _Server(uvicorn.Server):
    """Leaves signals to the bot, and says when it is ready."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        self.ready.set()


@asynccontextmanager
async def serving(site: Site, services: Services, agenda: Agenda, username: str | None = None) -> AsyncIterator[None]:
    """Serve the dashboard inside this block, on this machine only; arguments as of `dashboard`.

    Raises:
        ConfigurationError: Something else listens on its port.
    """
    listening = _listen(site.port)
    config = uvicorn.Config(
        dashboard(site, services, agenda, username),
        lifespan="off",
        access_log=False,  # addresses hold the tokens of links
        log_config=None,
        server_header=False,
        forwarded_allow_ips="127.0.0.1",
        timeout_graceful_shutdown=CLOSING,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        await server.ready.wait()
        _log.info("the dashboard is at %s%s/", site.origin, site.root)
        yield
    finally:
        server.should_exit = True
        await running


def _listen(port: int) -> socket.socket:
    try:
        return socket.create_server(("127.0.0.1", port))
    except OSError as error:
        raise ConfigurationError(f"The dashboard cannot listen on port {port}: {error.strerror}") from error
