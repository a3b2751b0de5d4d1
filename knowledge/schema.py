"""Whether database and program fit, seen without loading what makes them fit: every start looks, few have to mend."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.errors import NotMigratedError

REVISIONS = Path(__file__).parent / "migrations" / "versions"
"""Steps from shape to shape; the name of each file begins with its number."""


async def prepare(engine: AsyncEngine) -> None:
    """Make the database ready for use: SQLite is upgraded at once; a server, which several processes share, is checked.

    Raises:
        NotMigratedError: The server's database has another shape than this program.
    """
    if engine.dialect.name != "sqlite":
        await check(engine)
    elif await shape(engine) != newest():
        from knowledge import migrating  # noqa: PLC0415 - a third of a second, for the one start that needs it

        await migrating.upgrade(engine)


async def check(engine: AsyncEngine) -> None:
    """Make sure that database and program fit.

    Raises:
        NotMigratedError: They do not.
    """
    found, expected = await shape(engine), newest()
    if found != expected:
        raise NotMigratedError(f"the database is at {found}, this program needs {expected}: run `vraagbaak migrate`")


async def shape(engine: AsyncEngine) -> str | None:
    """The number of the last step that a database went through; None for an empty one."""
    async with engine.connect() as connection:
        return await connection.run_sync(_version)


def newest() -> str:
    """The number of the last step there is."""
    return max(path.name.partition("_")[0] for path in REVISIONS.glob("[0-9]*.py"))


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return version
