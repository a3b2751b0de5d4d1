"""Keyboards under messages and what Telegram demands of them.

Stricter than Telegram in one way: a button without text, or one too many, which Telegram drops without a word, is
refused here, for no bot means that.
"""

import json
import re
from collections.abc import Iterable

from telegram_double.errors import ApiError, bad_request
from telegram_double.wire import JSON

CALLBACK_DATA_LIMIT = 64
"""Most bytes in callback data, https://core.telegram.org/bots/api#inlinekeyboardbutton."""
COPY_TEXT_LIMIT = 256
"""Most characters to copy, https://core.telegram.org/bots/api#copytextbutton."""
MOST_IN_ROW = 8
"""Most inline buttons beside one another; Telegram wraps or drops more without a word."""
MOST_BUTTONS = 100
"""Most inline buttons under one message; Telegram drops more without a word."""
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
    if len(buttons) > MOST_BUTTONS or any(len(row) > MOST_IN_ROW for row in rows):
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": rows} if rows else None


def _check_inline(button: JSON) -> None:
    if "text" not in button:
        raise _unparsable("inline keyboard button", 'Can\'t find field "text"')
    if not str(button["text"]).strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if not any(button.get(action) for action in _INLINE_ACTIONS):
        raise _unparsable("inline keyboard button", "Text buttons are unallowed in the inline keyboard")
    _check_action(button)


def _check_action(button: JSON) -> None:
    if len(button.get("callback_data", "").encode()) > CALLBACK_DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    if url := button.get("url"):
        _check_url(url)
    if not button.get("web_app", {"url": "https://"})["url"].startswith("https://"):
        url = button["web_app"]["url"]
        raise bad_request(f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed")
    if not 1 <= len(button.get("copy_text", {"text": "-"})["text"]) <= COPY_TEXT_LIMIT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_url(url: str) -> None:
    """Refuse a link that Telegram does not take for a button."""
    named = re.match(r"([a-z][a-z\d+.-]*)://", url, re.IGNORECASE)
    protocol = named[1].lower() if named else "http"
    if protocol not in {"http", "https", "tg", "ton", "tonsite"}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    host = re.split(r"[/?#:]", url[named.end() :] if named else url)[0]
    if protocol.startswith("http") and not re.fullmatch(r"[^\s.]+(\.[^\s.]+)+", host):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def check_requests(markup: JSON, *, private: bool) -> None:
    """Refuse to ask for a phone number or place in a group.

    Raises:
        ApiError: 400 with Telegram's words.
    """
    buttons = [button for row in markup.get("keyboard", []) for button in row if isinstance(button, dict)]
    for name, what in (("request_contact", "phone number"), ("request_location", "location")):
        if not private and any(button.get(name) for button in buttons):
            raise bad_request(f"{what} can be requested in private chats only")


def _reply(markup: JSON) -> None:
    rows: Iterable[Iterable[JSON | str]] = markup["keyboard"]
    buttons = [button for row in rows for button in row]
    for button in buttons:
        if isinstance(button, dict) and "text" not in button:
            raise _unparsable("keyboard button", 'Can\'t find field "text"')
        if not (button["text"] if isinstance(button, dict) else button).strip():
            raise bad_request("keyboard button text must be non-empty")


def _unparsable(what: str, why: str) -> ApiError:
    return bad_request(f"can't parse {what}: {why}")
