"""Methods about a chat: what it is, who is in it, what is pinned, and reactions."""

from telegram.constants import ReactionEmoji

from telegram_double.chats import Chat, member_json
from telegram_double.errors import bad_request
from telegram_double.messages import Message
from telegram_double.methods.sending import known_chat, target
from telegram_double.params import Params
from telegram_double.wire import JSON
from telegram_double.world import World

_REACTIONS = frozenset(emoji.value for emoji in ReactionEmoji)


def get_chat(world: World, params: Params) -> JSON:
    """Everything about a chat."""
    chat = known_chat(world, params)
    if not chat.private:
        chat.admit_bot()
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    full: JSON = {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    if chat.pinned and (pinned := world.message(chat.id, chat.pinned[-1])):
        full["pinned_message"] = pinned.to_json(nested=True)
    return chat.to_json() | full


def get_chat_member(world: World, params: Params) -> JSON:
    """What somebody is in a chat."""
    chat = target(world, params)
    user_id = params.integer("user_id")
    if user_id == world.bot.id:
        return member_json(world.bot, chat.bot)
    person = world.users.get(user_id)
    if person is None:
        raise bad_request("PARTICIPANT_ID_INVALID" if chat.type == "supergroup" else "member not found")
    return member_json(person, chat.members.get(user_id, "left"))


def get_chat_administrators(world: World, params: Params) -> list[JSON]:
    """The people who run a group."""
    chat = target(world, params)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    running = [(world.users[user_id], status) for user_id, status in chat.members.items()]
    return [member_json(user, status) for user, status in running if status in {"creator", "administrator"}]


def leave_chat(world: World, params: Params) -> bool:
    """Go away from a group."""
    target(world, params).bot = "left"
    return True


def pin_chat_message(world: World, params: Params) -> bool:
    """Pin a message on top of the chat."""
    chat = _may_pin(world, params)
    message = _message(world, chat, params, "pin")
    chat.pinned.append(message.message_id)
    world.touched()
    return True


def unpin_chat_message(world: World, params: Params) -> bool:
    """Take a pinned message (the newest unless named) from the top."""
    chat = _may_pin(world, params)
    number = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(number)
    world.touched()
    return True


def set_message_reaction(world: World, params: Params) -> bool:
    """Put the bot's reaction on a message, or take it away."""
    message = _message(world, target(world, params), params, "react")
    reactions = params.parsed("reaction") or []
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(reaction.get("emoji") not in _REACTIONS for reaction in reactions):
        raise bad_request("REACTION_INVALID")
    message.reactions[world.bot.id] = tuple(reaction["emoji"] for reaction in reactions)
    world.touched()
    return True


def _may_pin(world: World, params: Params) -> Chat:
    chat = target(world, params)
    if not chat.private and chat.bot != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat


def _message(world: World, chat: Chat, params: Params, what: str) -> Message:
    message = world.message(chat.id, params.integer("message_id"))
    if message is None:
        raise bad_request(f"message to {what} not found")
    return message
