"""Methods that put a message that exists in another chat too."""

from telegram_double.errors import bad_request
from telegram_double.media import KINDS
from telegram_double.messages import Message
from telegram_double.methods.sending import caption_of, deliver, known_chat, target
from telegram_double.params import Params
from telegram_double.wire import JSON
from telegram_double.world import World

_PASSED_ON = frozenset({"text", "location", "contact", *KINDS})


def copy_message(world: World, params: Params) -> JSON:
    """Send the same content without saying where it comes from."""
    original = _original(world, params, "copy", "copied")
    content, source = dict(original.content), original.source
    content.pop("forward_origin", None)
    content.pop("media_group_id", None)
    if "caption" in params.values and not content.keys() & {"text", "location", "contact", "sticker"}:
        source = params.text("caption")
        content = {name: value for name, value in content.items() if name not in {"caption", "caption_entities"}}
        content |= caption_of(source, params)
    copy = deliver(world, params, target(world, params), content, source)
    return {"message_id": copy.message_id}


def forward_message(world: World, params: Params) -> JSON:
    """Send the same content and say who wrote it."""
    original = _original(world, params, "forward", "forwarded")
    origin = {"type": "user", "date": original.date, "sender_user": original.sender.to_json()}
    content = original.content | {"forward_origin": original.content.get("forward_origin", origin)}
    content.pop("media_group_id", None)
    return deliver(world, params, target(world, params), content, original.source).to_json()


def _original(world: World, params: Params, what: str, done: str) -> Message:
    """The message to pass on.

    Raises:
        ApiError: 400 when it is gone or a service message.
    """
    chat = known_chat(world, params, "from_chat_id")
    message = world.message(chat.id, params.integer("message_id"))
    if message is None:
        raise bad_request(f"message to {what} not found")
    if not message.content.keys() & _PASSED_ON:
        raise bad_request(f"message can't be {done}")
    return message
