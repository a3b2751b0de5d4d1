"""The methods of the Bot API that the double speaks, by name: the table of contents."""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram_double.methods import answering, editing, profile, sending, updating
from telegram_double.params import Params
from telegram_double.world import World

Method = Callable[[World, Params], Any]
WaitingMethod = Callable[[World, Params], Awaitable[Any]]

METHODS: dict[str, Method] = {
    "answerCallbackQuery": answering.answer_callback_query,
    "deleteMessage": editing.delete_message,
    "deleteMyCommands": profile.delete_my_commands,
    "deleteWebhook": updating.delete_webhook,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "editMessageText": editing.edit_message_text,
    "getMe": profile.get_me,
    "getMyCommands": profile.get_my_commands,
    "getWebhookInfo": updating.get_webhook_info,
    "sendChatAction": answering.send_chat_action,
    "sendMessage": sending.send_message,
    "setMyCommands": profile.set_my_commands,
    "setMyDescription": profile.set_my_description,
    "setMyName": profile.set_my_name,
    "setMyShortDescription": profile.set_my_short_description,
    "setWebhook": updating.set_webhook,
}
"""Methods that answer at once."""

WAITING: dict[str, WaitingMethod] = {"getUpdates": updating.get_updates}
"""Methods that may take their time."""

FLOOD_COUNTED = frozenset(
    name for name in METHODS if name.startswith(("send", "edit", "copy", "forward")) and name != "sendChatAction"
)
"""Methods that put or change something in a chat, so that flood limits count them."""
