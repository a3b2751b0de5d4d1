"""The command line: what each command is for, and where its work is done."""

import importlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import click

from bot.config import ConfigurationError, read_settings
from embeddings.base import EmbedderUnavailableError
from knowledge.errors import KnowledgeError

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "serve": "bot.commands.talking",
        "chat": "bot.commands.talking",
        "dashboard": "bot.commands.talking",
        "match": "bot.commands.matching",
        "evaluate": "bot.commands.matching",
        "hardest": "bot.commands.hardest",
        "calibrate": "bot.commands.matching",
        "index": "bot.commands.matching",
        "train": "bot.commands.training",
        "catalogue": "bot.commands.catalogue",
        "invite": "bot.commands.operating",
        "report": "bot.commands.reporting",
        "migrate": "bot.commands.operating",
        "doctor": "bot.commands.operating",
    }
)
"""Command → module that holds it under its own name; loaded when it is called, so that no command waits for another's
libraries (https://click.palletsprojects.com/en/stable/complex/#lazily-loading-subcommands)."""

MISUSE = 2
"""Exit status of a wrong call or setting, as shells and click use it."""


class Commands(click.Group):
    """Loads commands lazily, and says in words what cannot be done."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Every command, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """A command by name; None for what is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(COMMANDS[cmd_name]), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - each command gives its own
        """Run a command; expected trouble ends in its message, and not in a trace."""
        try:
            return super().invoke(ctx)
        except ConfigurationError as error:
            click.echo(error, err=True)
            ctx.exit(MISUSE)
        except (KnowledgeError, EmbedderUnavailableError) as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=Commands, invoke_without_command=True)
@click.pass_context
def main(ctx: click.Context) -> None:
    """The WijkWijzer vraagbaak: from a problem in your own words to a learning offering, or to a human wijkwijze.

    Without a command: the bot on Telegram where there is a token, else a conversation in this terminal.
    """
    if ctx.invoked_subcommand is None:
        name = "serve" if read_settings().telegram_bot_token else "chat"
        command = main.get_command(ctx, name)
        if command is not None:
            ctx.invoke(command)
