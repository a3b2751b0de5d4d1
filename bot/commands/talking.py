"""Commands by which people meet the vraagbaak: `serve`, `chat` and `dashboard`."""

import asyncio
import contextlib
import getpass
import sys

import click

from bot.config import read_settings
from bot.logs import set_up
from knowledge.domain import Language

ROLES = ("resident", "wijkwijze", "coordinator")


@click.command()
def serve() -> None:
    """Run the bot on Telegram until it is stopped."""
    from bot.serving import serve as run  # noqa: PLC0415 - the console need not load it

    settings = read_settings()
    set_up(settings.log_level, settings.log_format)
    asyncio.run(run(settings))


@click.command()
@click.option("--as", "role", type=click.Choice(ROLES), default="resident", show_default=True, help="Who you are.")
@click.option("--name", help="Your name: each name is a person of its own. Default: your name on this machine.")
@click.option(
    "--language", type=click.Choice([*map(str, Language)]), default="nl", show_default=True, help="Of your telephone."
)
def chat(role: str, name: str | None, language: str) -> None:
    """Talk with the vraagbaak in this terminal, or through a pipe.

    Terminals with other roles or names see the same questions: that is the whole loop without Telegram.
    """
    from bot.console.conversation import Player  # noqa: PLC0415 - the bot need not load it
    from bot.console.terminal import converse  # noqa: PLC0415 - the bot need not load it

    settings = read_settings()
    set_up("WARNING" if settings.log_level == "INFO" else settings.log_level, settings.log_format)
    player = Player(role, name or getpass.getuser(), Language(language))
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(converse(settings, player, sys.stdin.fileno()))


@click.command()
def dashboard() -> None:
    """Run the dashboard alone, beside consoles for example; `serve` has it inside.

    It is at DASHBOARD_URL. A coordinator who sends /dashboard gets a link that logs in.
    """
    from bot.serving import serve_dashboard  # noqa: PLC0415 - the console need not load it

    settings = read_settings()
    set_up(settings.log_level, settings.log_format)
    asyncio.run(serve_dashboard(settings))
