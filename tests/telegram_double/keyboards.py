"""Keyboards under messages and what Telegram demands of them."""

import json
from collections.abc import Iterable

from telegram_double.entities import utf16_length
from telegram_double.errors import ApiError, bad_request
from telegram_double.wire import JSON

CALLBACK_DATA_LIMIT = 64
"""Most bytes in callback data, https://core.telegram.org/bots/api#inlinekeyboardbutton."""
MOST_BUTTONS = 100
"""Most inline buttons under one message; https://limits.tginfo.me/en names it, the Bot API does not."""
_INLINE_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "copy_text",
    "pay",
)


def read_markup(source: str) -> JSON | None:
    """Check a `reply_markup` parameter.

    Returns:
        The keyboard, or None when there is none (an empty inline keyboard is none).

    Raises:
        ApiError: 400 with Telegram's words.
    """
    if not source:
        return None
    try:
        markup = json.loads(source)
    except ValueError:
        raise bad_request("can't parse reply markup JSON object") from None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup)
    if "keyboard" in markup:
        _reply(markup)
    return markup


def _inline(markup: JSON) -> JSON | None:
    rows = [row for row in markup["inline_keyboard"] if row]
    buttons = [button for row in rows for button in row]
    for button in buttons:
        _check_inline(button)
    if len(buttons) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": rows} if rows else None


def _check_inline(button: JSON) -> None:
    if "text" not in button:
        raise _unparsable("inline keyboard button", 'Can\'t find field "text"')
    if not str(button["text"]).strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if not any(action in button for action in _INLINE_ACTIONS):
        raise _unparsable("inline keyboard button", "Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= CALLBACK_DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not _reachable(button["url"]):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")


def _reachable(url: str) -> bool:
    """Whether Telegram takes the link for a button."""
    if url.startswith("tg://"):
        return True
    host = url.removeprefix("http://").removeprefix("https://").split("/")[0].split("?")[0]
    return "." in host.strip(".") and " " not in host and utf16_length(host) > len("a.b")


def _reply(markup: JSON) -> None:
    rows: Iterable[Iterable[JSON | str]] = markup["keyboard"]
    buttons = [button for row in rows for button in row]
    if not buttons:
        raise bad_request("reply keyboard is empty")
    for button in buttons:
        if isinstance(button, dict) and "text" not in button:
            raise _unparsable("keyboard button", 'Can\'t find field "text"')
        if not (button["text"] if isinstance(button, dict) else button).strip():
            raise bad_request("BUTTON_TEXT_INVALID")


def _unparsable(what: str, why: str) -> ApiError:
    return bad_request(f"can't parse {what}: {why}")
