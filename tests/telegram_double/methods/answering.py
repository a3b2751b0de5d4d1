"""Small signs from the bot: the answer to a press, and "typing…"."""

from telegram_double.callbacks import Answer
from telegram_double.errors import bad_request
from telegram_double.methods.sending import target
from telegram_double.params import Params
from telegram_double.world import World

_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
"""https://core.telegram.org/bots/api#sendchataction."""


def answer_callback_query(world: World, params: Params) -> bool:
    """End the waiting clock on a pressed button."""
    callback = world.callbacks.get(params.text("callback_query_id"))
    if callback is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    given = Answer(params.text("text"), params.flag("show_alert"))
    callback.take(given, world.now() - callback.pressed_at, world.callback_lifetime)
    world.touched()
    return True


def send_chat_action(world: World, params: Params) -> bool:
    """Show "typing…" or the like."""
    chat = target(world, params)
    if params.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.actions.append((chat.id, params.text("action")))
    world.touched()
    return True
