"""One request to the Bot API from arrival to answer, the same for both faces."""

import asyncio
import json
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from telegram_double.errors import ApiError, not_found, unauthorized
from telegram_double.faults import BadGateway, Fault, Refusal, Reset, Timeout
from telegram_double.methods import FLOOD_COUNTED, METHODS, WAITING
from telegram_double.params import Params
from telegram_double.world import Call, World

_NAMES = {name.lower(): name for name in (*METHODS, *WAITING)}
_TOKEN = re.compile(r"\d+:[\w-]{3,}")


@dataclass(frozen=True)
class Reply:
    """An HTTP answer."""

    status: int
    body: bytes
    content_type: str = "application/json"


Lost = Timeout | Reset
"""No answer: the face lets the caller notice that in its own way."""


async def answer(world: World, token: str, method: str, params: Params) -> Reply | Lost:
    """Do what a request asks.

    Args:
        world: The world it happens in.
        token: From the address.
        method: From the address; in any case, as Telegram has it.
        params: What came along.

    Returns:
        The HTTP answer, or how it got lost.
    """
    try:
        name = _admitted(world, token, method)
        world.calls.append(Call(name, dict(params.values)))
        fault = world.faults.strike(name, params)
        if fault is not None and not getattr(fault, "accepted", False):
            return _struck(fault)
        result = await _result(world, name, params)
    except ApiError as error:
        return refusal(error)
    await asyncio.sleep(world.latency)
    return _struck(fault) if fault is not None else _json(HTTPStatus.OK, {"ok": True, "result": result})


def _admitted(world: World, token: str, method: str) -> str:
    """The method's proper name.

    Raises:
        ApiError: 404 for a malformed token or unknown method, 401 for another bot's token.
    """
    if not _TOKEN.fullmatch(token):
        raise not_found()
    if token != world.token:
        raise unauthorized()
    if method.lower() not in _NAMES:
        raise not_found()
    return _NAMES[method.lower()]


async def _result(world: World, name: str, params: Params) -> Any:  # noqa: ANN401 - each method has its own result
    if name in WAITING:
        return await WAITING[name](world, params)
    with world.lock:
        if world.flood is not None and name in FLOOD_COUNTED:
            world.flood.admit(params.integer("chat_id"), world.now())
        return METHODS[name](world, params)


def download(world: World, token: str, path: str) -> Reply:
    """The content of a file, by the path getFile gave."""
    stored = world.files.at(path)
    if token != world.token or stored is None:
        return refusal(not_found())
    return Reply(HTTPStatus.OK, stored.content, "application/octet-stream")


def _struck(fault: Fault) -> Reply | Lost:
    match fault:
        case Refusal(error):
            return refusal(error)
        case BadGateway():
            page = b"<html><head><title>502 Bad Gateway</title></head></html>"
            return Reply(HTTPStatus.BAD_GATEWAY, page, "text/html")
        case Timeout() | Reset():
            return fault


def refusal(error: ApiError) -> Reply:
    """An error as Telegram words it."""
    body = {"ok": False, "error_code": int(error.code), "description": error.description}
    return _json(error.code, body | ({"parameters": error.parameters} if error.parameters else {}))


def _json(status: HTTPStatus, body: dict[str, Any]) -> Reply:
    return Reply(status, json.dumps(body, ensure_ascii=False).encode())
