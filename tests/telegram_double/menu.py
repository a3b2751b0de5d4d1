"""The bot's menu of commands and its descriptions, per scope and language."""

import json
import re
from dataclasses import dataclass, field

from telegram_double.errors import bad_request
from telegram_double.wire import JSON

MOST_COMMANDS = 100
"""https://core.telegram.org/bots/api#setmycommands."""
COMMAND_DESCRIPTION_LIMIT = 256
"""https://core.telegram.org/bots/api#botcommand."""
DESCRIPTION_LIMITS = {"description": 512, "short_description": 120, "name": 64}
"""https://core.telegram.org/bots/api#setmydescription and the two after it."""
_REFUSALS = {"description": "BOT_DESC_INVALID", "short_description": "BOT_ABOUT_INVALID", "name": "BOT_TITLE_INVALID"}


@dataclass
class Menu:
    """What people find under the menu button and on the bot's profile.

    Attributes:
        descriptions: Texts by (kind, language code).
        buttons: Menu buttons by chat id; 0 is for all chats.
    """

    descriptions: dict[tuple[str, str], str] = field(default_factory=dict)
    buttons: dict[int, JSON] = field(default_factory=dict)
    _commands: dict[tuple[str, str], list[JSON]] = field(default_factory=dict)

    def set_commands(self, commands: list[JSON], scope: JSON, language_code: str) -> None:
        """Replace the menu of a scope and language.

        Raises:
            ApiError: 400 for a command or description Telegram does not take.
        """
        if len(commands) > MOST_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"].removeprefix("/")):
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= COMMAND_DESCRIPTION_LIMIT:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        self._commands[_key(scope, language_code)] = commands

    def commands(self, scope: JSON, language_code: str = "") -> list[JSON]:
        """The menu of exactly this scope and language."""
        return self._commands.get(_key(scope, language_code), [])

    def delete_commands(self, scope: JSON, language_code: str = "") -> None:
        """Remove the menu of exactly this scope and language."""
        self._commands.pop(_key(scope, language_code), None)

    def shown(self, scopes: list[JSON], language_code: str) -> list[JSON]:
        """The menu a person sees.

        Args:
            scopes: Narrowest first; in each, the person's language comes before no language. This is the order of
                https://core.telegram.org/bots/api#determining-list-of-commands.
            language_code: The person's.
        """
        for scope in scopes:
            for language in (language_code, ""):
                if found := self.commands(scope, language):
                    return found
        return []

    def description(self, kind: str, language_code: str = "") -> str:
        """A description or the name in a language, or the one for all languages."""
        return self.descriptions.get((kind, language_code)) or self.descriptions.get((kind, ""), "")

    def describe(self, kind: str, text: str, language_code: str) -> bool:
        """Set a description or the name.

        Raises:
            ApiError: 400 when it is too long.
        """
        if len(text) > DESCRIPTION_LIMITS[kind]:
            raise bad_request(_REFUSALS[kind])
        self.descriptions[kind, language_code] = text
        return True


def _key(scope: JSON, language_code: str) -> tuple[str, str]:
    return json.dumps(scope, sort_keys=True), language_code
