"""Methods about the bot itself: who it is, its menu of commands and its descriptions."""

from telegram_double.params import Params
from telegram_double.wire import JSON
from telegram_double.world import World


def get_me(world: World, _params: Params) -> JSON:
    """The bot, with what only getMe tells."""
    return {
        **world.bot.to_json(),
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy,
        "supports_inline_queries": False,
    }


def set_my_commands(world: World, params: Params) -> bool:
    """Set the menu for a scope and language."""
    world.menu.set_commands(
        params.parsed("commands") or [], params.parsed("scope") or {"type": "default"}, params.text("language_code")
    )
    return True


def get_my_commands(world: World, params: Params) -> list[JSON]:
    """The menu set for exactly this scope and language."""
    return world.menu.commands(params.parsed("scope") or {"type": "default"}, params.text("language_code"))


def delete_my_commands(world: World, params: Params) -> bool:
    """Remove the menu of a scope and language."""
    world.menu.delete_commands(params.parsed("scope") or {"type": "default"}, params.text("language_code"))
    return True


def set_my_description(world: World, params: Params) -> bool:
    """Set what stands in the chat before it starts."""
    return world.menu.describe("description", params.text("description"), params.text("language_code"))


def set_my_short_description(world: World, params: Params) -> bool:
    """Set what stands on the bot's profile."""
    return world.menu.describe("short_description", params.text("short_description"), params.text("language_code"))


def set_my_name(world: World, params: Params) -> bool:
    """Set the bot's name."""
    return world.menu.describe("name", params.text("name"), params.text("language_code"))


def get_my_description(world: World, params: Params) -> JSON:
    """What stands in the chat before it starts."""
    return {"description": world.menu.description("description", params.text("language_code"))}


def get_my_short_description(world: World, params: Params) -> JSON:
    """What stands on the bot's profile."""
    return {"short_description": world.menu.description("short_description", params.text("language_code"))}


def get_my_name(world: World, params: Params) -> JSON:
    """The bot's name."""
    return {"name": world.menu.description("name", params.text("language_code")) or world.bot.first_name}


def set_chat_menu_button(world: World, params: Params) -> bool:
    """Say what the menu button opens, in one private chat or all."""
    world.menu.buttons[params.integer("chat_id")] = params.parsed("menu_button") or {"type": "default"}
    return True
