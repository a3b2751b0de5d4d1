"""Methods that change or remove what already stands in a chat."""

from telegram_double.errors import bad_request
from telegram_double.keyboards import read_markup
from telegram_double.messages import Message
from telegram_double.methods.sending import caption_of, target, text_of
from telegram_double.params import Params
from telegram_double.wire import JSON
from telegram_double.world import World

DELETABLE_FOR = 48 * 3600
"""Seconds in which a bot may delete, https://core.telegram.org/bots/api#deletemessage."""
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


def edit_message_text(world: World, params: Params) -> JSON:
    """Replace text and keyboard."""
    source = params.text("text")
    content = text_of(source, params)
    message = _editable(world, params)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _replace(world, message, content, params, source)


def edit_message_caption(world: World, params: Params) -> JSON:
    """Replace caption and keyboard."""
    message = _editable(world, params)
    source = params.text("caption")
    if "text" in message.content:
        raise bad_request("there is no caption in the message to edit")
    kept = {name: value for name, value in message.content.items() if name not in {"caption", "caption_entities"}}
    return _replace(world, message, kept | caption_of(source, params), params, source)


def edit_message_reply_markup(world: World, params: Params) -> JSON:
    """Replace the keyboard only; without one it goes away."""
    message = _editable(world, params)
    return _replace(world, message, message.content, params, message.source)


def delete_message(world: World, params: Params) -> bool:
    """Remove a message."""
    chat = target(world, params)
    message = world.message(chat.id, _message_id(params))
    if message is None:
        raise bad_request("message to delete not found")
    others = message.sender is not world.bot and not chat.private and chat.bot != "administrator"
    if others or world.now() - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    message.deleted = True
    world.touched()
    return True


def delete_messages(world: World, params: Params) -> bool:
    """Remove several messages; those that are gone are skipped."""
    chat = target(world, params)
    for message_id in params.parsed("message_ids") or []:
        message = world.message(chat.id, message_id)
        if message is not None:
            message.deleted = True
    world.touched()
    return True


def _editable(world: World, params: Params) -> Message:
    """The bot's own message that the request names.

    Raises:
        ApiError: 400 when it is gone or not the bot's.
    """
    if params.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")  # this bot sends nothing inline
    chat = target(world, params)
    message = world.message(chat.id, _message_id(params))
    if message is None:
        raise bad_request("message to edit not found")
    if message.sender is not world.bot or message.keyboard is not None:
        raise bad_request("message can't be edited")
    return message


def _message_id(params: Params) -> int:
    if not params.text("message_id"):
        raise bad_request("message identifier is not specified")
    return params.integer("message_id")


def _replace(world: World, message: Message, content: JSON, params: Params, source: str) -> JSON:
    markup = read_markup(params.text("reply_markup"))
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    if content == message.content and markup == message.markup:
        raise bad_request(_NOT_MODIFIED)
    if content != message.content:
        message.rewrite(content, int(world.now()))
    message.markup, message.source = markup, source
    world.touched()
    return message.to_json()
