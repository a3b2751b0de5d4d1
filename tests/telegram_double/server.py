"""The double over HTTP, for bots in other processes: the same world, on a free port of this machine."""

import contextlib
import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from telegram_double.api import answer, download
from telegram_double.faults import Reset, Timeout
from telegram_double.params import Params, Upload
from telegram_double.world import World


@dataclass(frozen=True)
class Address:
    """Where a bot finds the double; the values of python-telegram-bot's `base_url` and `base_file_url`."""

    base_url: str
    base_file_url: str


@contextlib.contextmanager
def serve(world: World) -> Iterator[Address]:
    """Serve a world from a thread of this process, so that the test keeps its hands in it.

    Args:
        world: Tests may change it meanwhile; its lock keeps both sides apart.

    Yields:
        The address, on 127.0.0.1 and a free port.
    """
    listening = socket.socket(proto=socket.IPPROTO_TCP)  # named, or asyncio leaves Nagle's delay on
    listening.bind(("127.0.0.1", 0))
    config = uvicorn.Config(application(world), log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
    server = _Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    server.ready.wait()
    host = f"http://127.0.0.1:{listening.getsockname()[1]}"
    try:
        yield Address(f"{host}/bot", f"{host}/file/bot")
    finally:
        server.should_exit = True
        world.end_polls()
        thread.join()


class _Server(uvicorn.Server):
    """Says when it is ready."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


def application(world: World) -> Starlette:
    """The Bot API of a world as an ASGI application."""

    async def method(request: Request) -> Response:
        params = await _params(request)
        reply = await answer(world, request.path_params["token"], request.path_params["method"], params)
        match reply:
            case Timeout():
                return _Silence()
            case Reset():
                return _BrokenConnection()
            case _:
                return Response(reply.body, reply.status, media_type=reply.content_type)

    def file(request: Request) -> Response:
        reply = download(world, request.path_params["token"], request.path_params["path"])
        return Response(reply.body, reply.status, media_type=reply.content_type)

    return Starlette(
        routes=[
            Route("/bot{token}/{method}", method, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", file),
        ]
    )


async def _params(request: Request) -> Params:
    """Parameters from the address and from whichever of the three bodies Telegram takes."""
    values = dict(request.query_params)
    files: dict[str, Upload] = {}
    content_type = request.headers.get("content-type", "").split(";")[0]
    if content_type == "multipart/form-data":
        async with request.form() as form:
            for name, value in form.items():
                if isinstance(value, UploadFile):
                    files[name] = Upload(value.filename or name, await value.read(), value.content_type or "")
                else:
                    values[name] = value
    elif content_type == "application/json":
        sent = json.loads(await request.body())
        values |= {name: value if isinstance(value, str) else json.dumps(value) for name, value in sent.items()}
    else:
        values |= parse_qsl((await request.body()).decode(), keep_blank_values=True)
    return Params(values, files)


class _Silence(Response):
    """Says nothing until the caller gives up."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - that is the point
        while (await receive())["type"] != "http.disconnect":
            pass


class _BrokenConnection(Response):
    """Promises more than it sends, upon which the server breaks the connection off."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - needs neither
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"100")]})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})
