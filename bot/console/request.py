"""Telegram's side of the wire, played by the terminal."""

import itertools
import json
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.console.screen import Key, Screen, Shown

JSON = dict[str, Any]
"""An object of the Bot API, as it stands on the wire."""

BOT: JSON = {"id": 1, "is_bot": True, "first_name": "WijkWijzer", "username": "console"}


class RefusedError(Exception):
    """What Telegram answers with a 400; the text is its description."""


class ConsoleRequest(BaseRequest):
    """Takes what the bot sends to the screen instead of to Telegram.

    Args:
        screen: Where it is shown.
        folder: Where files that the bot sends are put.
        said: Called whenever the bot said something.
    """

    def __init__(self, screen: Screen, folder: Path, said: Callable[[], None]) -> None:
        self._screen = screen
        self._folder = folder
        self._said = said
        self._messages: dict[int, Shown] = {}
        self._ids = itertools.count(time.time_ns() // 1000)
        # higher than in any earlier life: the database remembers them
        self._numbers = itertools.count(1)
        self._methods: Mapping[str, Callable[[JSON], object]] = {
            "getMe": lambda _: BOT,
            "sendMessage": lambda params: self._send(params, params["text"], "", {"text": params["text"]}),
            "sendPhoto": lambda params: self._send_file(params, "photo"),
            "sendVoice": lambda params: self._send_file(params, "voice"),
            "sendVideo": lambda params: self._send_file(params, "video"),
            "sendDocument": lambda params: self._send_file(params, "document"),
            "sendLocation": self._send_location,
            "editMessageText": self._edit,
            "editMessageReplyMarkup": self._edit,
            "answerCallbackQuery": self._hint,
        }

    @property
    def read_timeout(self) -> float | None:
        """None: a terminal always answers."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, *_: object, request_data: RequestData | None = None, **__: object
    ) -> tuple[int, bytes]:
        """Do what the bot asks; what a terminal has no use for, such as "typing…" or menus, simply succeeds."""
        name = url.rpartition("/")[2]
        params = _params(request_data)
        try:
            result = self._methods.get(name, _succeed)(params)
        except RefusedError as refusal:
            body = {"ok": False, "error_code": 400, "description": f"Bad Request: {refusal}"}
            return HTTPStatus.BAD_REQUEST, json.dumps(body).encode()
        return HTTPStatus.OK, json.dumps({"ok": True, "result": result}).encode()

    def _send(self, params: JSON, html: str, extra: str, content: JSON) -> JSON:
        shown = Shown(next(self._ids), next(self._numbers), html, _rows(params), extra)
        self._messages[shown.message_id] = shown
        self._screen.message(shown)
        self._said()
        return _message(params, shown, content)

    def _send_file(self, params: JSON, kind: str) -> JSON:
        match params[kind]:
            case (str(filename), bytes(content)):
                self._folder.mkdir(parents=True, exist_ok=True)
                path = self._folder / Path(filename).name
                path.write_bytes(content)
                extra, file_id = f"file {path}", filename
            case file_id:
                extra = kind
        file: JSON = {"file_id": file_id, "file_unique_id": file_id, "width": 1, "height": 1, "duration": 1}
        return self._send(params, params.get("caption", ""), extra, {kind: [file] if kind == "photo" else file})

    def _send_location(self, params: JSON) -> JSON:
        place = {"latitude": float(params["latitude"]), "longitude": float(params["longitude"])}
        return self._send(params, "", f"place {place['latitude']}, {place['longitude']}", {"location": place})

    def _edit(self, params: JSON) -> JSON:
        shown = self._messages.get(int(params["message_id"]))
        if shown is None:
            raise RefusedError("message to edit not found")
        html, rows = params.get("text", shown.html), _rows(params)
        if (html, rows) == (shown.html, shown.rows):
            raise RefusedError("message is not modified")
        shown.html, shown.rows = html, rows
        self._screen.message(shown, changed=True)
        self._said()
        return _message(params, shown, {"text": html})

    def _hint(self, params: JSON) -> bool:
        if params.get("text"):
            self._screen.aside(params["text"])
        return True


def _succeed(_params: JSON) -> bool:
    return True


def _params(request_data: RequestData | None) -> JSON:
    """The parameters by name; an uploaded file as (name, content)."""
    if request_data is None:
        return {}
    params: JSON = dict(request_data.json_parameters)
    for name, (filename, content, _) in request_data.multipart_data.items():
        params[name] = filename, content if isinstance(content, bytes) else content.read()
    return params


def _rows(params: JSON) -> list[list[Key]]:
    keyboard = json.loads(params.get("reply_markup", "{}")).get("inline_keyboard", [])
    return [[Key(key["text"], key["callback_data"]) for key in row] for row in keyboard]


def _message(params: JSON, shown: Shown, content: JSON) -> JSON:
    chat_id = int(params["chat_id"])
    return {
        "message_id": shown.message_id,
        "date": int(time.time()),
        "chat": {"id": chat_id, "type": "private"},
        "from": BOT,
        **content,
    }
