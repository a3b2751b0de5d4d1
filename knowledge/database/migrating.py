"""Brings the database to the shape of this program, step by step, with Alembic."""

from collections.abc import Callable

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine


async def upgrade(engine: AsyncEngine) -> None:
    """Run what is still to be run, all of it or nothing; does nothing on a database that is up to date.

    Two processes may do this at once on SQLite: the second waits, and finds nothing left to do.
    """
    await _run(engine, lambda config: command.upgrade(config, "head"))


async def downgrade(engine: AsyncEngine, revision: str) -> None:
    """Go back to an earlier shape; what only the later one could hold is lost.

    Args:
        revision: Its id; "base" for an empty database.
    """
    await _run(engine, lambda config: command.downgrade(config, revision))


async def revise(engine: AsyncEngine, message: str) -> None:
    """Write the revision that brings this (upgraded) database to what `tables` says now; read it before use.

    Args:
        message: What changes, as a sentence without its full stop.
    """
    number = len(list(ScriptDirectory.from_config(_config()).walk_revisions())) + 1
    await _run(engine, lambda config: command.revision(config, message, autogenerate=True, rev_id=f"{number:04}"))


async def _run(engine: AsyncEngine, step: Callable[[Config], object]) -> None:
    def with_connection(connection: Connection) -> None:
        config = _config()
        config.attributes["connection"] = connection
        step(config)

    async with engine.execution_options(writes=True).begin() as connection:
        await connection.run_sync(with_connection)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "knowledge.database:migrations")
    config.set_main_option("path_separator", "os")
    return config
