"""The double inside the test's own process: python-telegram-bot's request object, with the world behind it."""

import asyncio
import re
from urllib.parse import unquote

from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from telegram_double.api import Reply, answer, download
from telegram_double.faults import Timeout
from telegram_double.params import Params, Upload
from telegram_double.world import World

_METHOD_URL = re.compile(r"/bot(?P<token>[^/]+)/(?P<method>\w+)$")
_FILE_URL = re.compile(r"/file/bot(?P<token>[^/]+)/(?P<path>.+)$")


class DoubleRequest(BaseRequest):
    """Takes the requests of a `telegram.Bot` to a world instead of to Telegram.

    Make one for `request` and one for `get_updates_request`; both may share the world. Timeouts and broken
    connections raise what `HTTPXRequest` raises for them, at once.
    """

    __slots__ = ("_open", "_world")

    def __init__(self, world: World) -> None:
        self._world = world
        self._open = False

    @property
    def read_timeout(self) -> float:
        """Seconds; the default of `HTTPXRequest`."""
        return 5.0

    async def initialize(self) -> None:
        """Open for requests."""
        self._open = True

    async def shutdown(self) -> None:
        """Refuse further requests."""
        self._open = False

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        *_: object,
        **__: object,
    ) -> tuple[int, bytes]:
        """Answer one request; of the timeouts only the one on reading counts.

        Returns:
            HTTP status and body.

        Raises:
            RuntimeError: Before `initialize` or after `shutdown`, as with `HTTPXRequest`.
            TimedOut: The answer got lost, or took longer than the read timeout.
            NetworkError: The connection broke.
        """
        if not self._open:
            raise RuntimeError("This DoubleRequest is not initialized!")
        await asyncio.sleep(0)  # a request always gives others their turn
        if method == "GET" and (found := _FILE_URL.search(unquote(url))):
            return self._download(found["token"], found["path"])
        found = _METHOD_URL.search(url)
        if found is None:
            raise NetworkError(f"no such address: {url}")
        limit = self.read_timeout if isinstance(read_timeout, DefaultValue) else read_timeout
        try:
            async with asyncio.timeout(limit):
                reply = await answer(self._world, found["token"], found["method"], _params(request_data))
        except TimeoutError:
            raise TimedOut from None
        match reply:
            case Reply(status, body):
                return status, body
            case Timeout():
                raise TimedOut
            case _:
                raise NetworkError("httpx.ReadError: connection reset by peer")

    def _download(self, token: str, path: str) -> tuple[int, bytes]:
        reply = download(self._world, token, path)
        return reply.status, reply.body


def _params(request_data: RequestData | None) -> Params:
    if request_data is None:
        return Params()
    files = {
        name: Upload(filename, content if isinstance(content, bytes) else content.read(), mime_type)
        for name, (filename, content, mime_type) in request_data.multipart_data.items()
    }
    return Params(request_data.json_parameters, files)
