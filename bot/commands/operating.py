"""Commands for who runs the vraagbaak: `invite`, `migrate` and `doctor`."""

import asyncio

import click

from bot.application import open_bot
from bot.bootstrap import open_units
from bot.config import Settings, read_settings
from bot.logs import set_up
from knowledge.database import migrating
from knowledge.database.engine import open_engine
from knowledge.database.schema import shape
from knowledge.domain import Role
from knowledge.invitations import Invitations


@click.command()
@click.argument("role", type=click.Choice([role.value for role in Role]))
@click.option("--name", help="Under which others will know them; else the name they have on Telegram.")
def invite(role: str, name: str | None) -> None:
    """Make a link that gives somebody a role; it works once."""
    settings = read_settings()
    set_up("WARNING", settings.log_format)
    click.echo(asyncio.run(_invite(settings, Role(role), name)))


async def _invite(settings: Settings, role: Role, name: str | None) -> str:
    async with open_units(settings) as units:
        token = await Invitations(units).make(role, name)
    if settings.telegram_bot_token is None:
        return f"/start {token}"
    async with open_bot(settings.telegram_bot_token.get_secret_value(), settings.bot_api) as bot:
        return f"https://t.me/{bot.username}?start={token}"


@click.command()
@click.option(
    "--write",
    metavar="WHAT",
    help="Write the step that brings the database to knowledge/database/tables.py, for review.",
)
def migrate(write: str | None) -> None:
    """Bring the database to the shape of this program."""
    settings = read_settings()
    set_up(settings.log_level, settings.log_format)
    asyncio.run(_migrate(settings, write))


async def _migrate(settings: Settings, write: str | None) -> None:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    engine = open_engine(settings.database)
    try:
        before = await shape(engine)
        await migrating.upgrade(engine)
        click.echo(f"the database went from {before} to {await shape(engine)}")
        if write:
            await migrating.revise(engine, write)
    finally:
        await engine.dispose()


@click.command()
def doctor() -> None:
    """Look whether everything the vraagbaak needs is there and right."""
    from bot.diagnosis import examine  # noqa: PLC0415 - it looks at everything, so it loads everything

    settings = read_settings()
    set_up("ERROR", settings.log_format)
    findings = asyncio.run(examine(settings))
    for finding in findings:
        click.echo(str(finding))
    if not all(finding.good for finding in findings):
        raise SystemExit(1)
