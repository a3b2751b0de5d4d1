"""Methods about the topics of a forum."""

from telegram_double.chats import Chat, Topic
from telegram_double.errors import bad_request
from telegram_double.messages import Draft
from telegram_double.methods.sending import target
from telegram_double.params import Params
from telegram_double.wire import JSON
from telegram_double.world import World

NAME_LIMIT = 128
"""https://core.telegram.org/bots/api#createforumtopic."""
_BLUE = 7322096


def create_forum_topic(world: World, params: Params) -> JSON:
    """Open a topic; the service message that says so gives it its thread id."""
    chat = _forum(world, params, "create a topic")
    topic = world.open_topic(chat, world.bot, _name(params), params.integer("icon_color", _BLUE))
    return {"message_thread_id": topic.thread_id, "name": topic.name, "icon_color": topic.icon_color}


def edit_forum_topic(world: World, params: Params) -> bool:
    """Rename a topic."""
    chat = _forum(world, params, "edit the topic")
    topic = _topic(chat, params)
    if not params.text("name") or topic.name == params.text("name"):
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.name = _name(params)
    _say(world, chat, topic, {"forum_topic_edited": {"name": topic.name}})
    return True


def close_forum_topic(world: World, params: Params) -> bool:
    """Close a topic for everybody but administrators."""
    return _turn(world, params, closed=True)


def reopen_forum_topic(world: World, params: Params) -> bool:
    """Open a closed topic again."""
    return _turn(world, params, closed=False)


def delete_forum_topic(world: World, params: Params) -> bool:
    """Remove a topic and all that was said in it."""
    chat = _forum(world, params, "delete the topic")
    topic = _topic(chat, params)
    del chat.topics[topic.thread_id]
    for message in world.in_chat(chat):
        if topic.thread_id in {message.thread_id, message.message_id}:
            message.deleted = True
    world.touched()
    return True


def _turn(world: World, params: Params, *, closed: bool) -> bool:
    chat = _forum(world, params, "edit the topic")
    topic = _topic(chat, params)
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    _say(world, chat, topic, {"forum_topic_closed" if closed else "forum_topic_reopened": {}})
    return True


def _say(world: World, chat: Chat, topic: Topic, service: JSON) -> None:
    world.post(Draft(chat, world.bot, service, thread_id=topic.thread_id))


def _forum(world: World, params: Params, what: str) -> Chat:
    """The forum, if the bot may do this in it.

    Raises:
        ApiError: 400 when it is no forum, or the bot is no administrator.
    """
    chat = target(world, params)
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    if chat.bot != "administrator":
        raise bad_request(f"not enough rights to {what}")
    return chat


def _topic(chat: Chat, params: Params) -> Topic:
    topic = chat.topics.get(params.integer("message_thread_id"))
    if topic is None:
        raise bad_request("TOPIC_ID_INVALID")
    return topic


def _name(params: Params) -> str:
    name = params.text("name").strip()
    if not 1 <= len(name) <= NAME_LIMIT:
        raise bad_request("TOPIC_TITLE_INVALID")
    return name
