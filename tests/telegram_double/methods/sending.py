"""Methods that put a text in a chat, and what all sending shares: where to, in reply to what, with which keyboard."""

from telegram_double.chats import Chat
from telegram_double.entities import CAPTION_LIMIT, TEXT_LIMIT, FormattedText, formatted, utf16_length
from telegram_double.errors import bad_request
from telegram_double.keyboards import check_requests, read_markup
from telegram_double.messages import Draft, Message
from telegram_double.params import Params
from telegram_double.wire import JSON
from telegram_double.world import World


def send_message(world: World, params: Params) -> JSON:
    """Send a text."""
    source = params.text("text")
    content = text_of(source, params)
    return deliver(world, params, target(world, params), content, source).to_json()


def target(world: World, params: Params) -> Chat:
    """The chat of `chat_id`, if the bot may write there.

    Raises:
        ApiError: 400 or 403 with Telegram's words.
    """
    chat = known_chat(world, params)
    chat.admit_bot()
    return chat


def known_chat(world: World, params: Params, name: str = "chat_id") -> Chat:
    """The chat a parameter names.

    Raises:
        ApiError: 400 when it is missing or unknown.
    """
    if not params.text(name):
        raise bad_request(f"{name} is empty")
    try:
        return world.chat(int(params.text(name)))
    except ValueError:
        raise bad_request("chat not found") from None


def text_of(source: str, params: Params) -> JSON:
    """The content of a text message.

    Raises:
        ApiError: 400 when it is empty, too long or does not parse.
    """
    if not source:
        raise bad_request("message text is empty")
    plain = formatted(source, params.text("parse_mode"), tuple(params.parsed("entities") or ()))
    if not plain.text:
        raise bad_request("text must be non-empty")
    if utf16_length(plain.text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": plain.text} | _entities("entities", plain)


def caption_of(source: str, params: Params) -> JSON:
    """The caption fields of a media message; none for an empty caption.

    Raises:
        ApiError: 400 when it is too long or does not parse.
    """
    plain = formatted(source, params.text("parse_mode"), tuple(params.parsed("caption_entities") or ()))
    if utf16_length(plain.text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return ({"caption": plain.text} if plain.text else {}) | _entities("caption_entities", plain)


def _entities(name: str, plain: FormattedText) -> JSON:
    return {name: list(plain.entities)} if plain.entities else {}


def deliver(world: World, params: Params, chat: Chat, content: JSON, source: str = "") -> Message:
    """Post the bot's message with its keyboard, topic and reply."""
    markup = read_markup(params.text("reply_markup"))
    reply_to = _replied(world, params, chat)
    draft = Draft(chat, world.bot, content, source, reply_to=reply_to, thread_id=topic(params, chat))
    if markup and "inline_keyboard" in markup:
        draft.markup = markup
    elif markup:
        check_requests(markup, private=chat.private)
        draft.keyboard = markup
        world.show_keyboard(chat, markup)
    return world.post(draft)


def topic(params: Params, chat: Chat) -> int | None:
    """The topic to write in.

    Raises:
        ApiError: 400 when there is no such topic or it is closed.
    """
    thread_id = params.integer("message_thread_id")
    if not thread_id:
        return None
    if thread_id not in chat.topics:
        raise bad_request("message thread not found")
    if chat.topics[thread_id].closed and chat.bot != "administrator":
        raise bad_request("TOPIC_CLOSED")
    return thread_id


def _replied(world: World, params: Params, chat: Chat) -> Message | None:
    """The message replied to.

    Raises:
        ApiError: 400 when it is gone and the bot did not allow that.
    """
    reply = params.parsed("reply_parameters")
    if reply is None:
        return None
    if "message_id" not in reply:
        raise bad_request('can\'t find field "message_id"')
    message = world.message(chat.id, reply["message_id"])
    if message is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return message
