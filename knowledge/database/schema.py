"""Whether database and program fit, seen without loading what makes them fit: every start looks, few have to mend."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from knowledge.errors import NotMigratedError, UnreachableError

REVISIONS = Path(__file__).parent / "migrations" / "versions"
"""Steps from shape to shape; the name of each file begins with its number."""


async def prepare(engine: AsyncEngine) -> None:
    """Make the database ready for use: SQLite is upgraded at once; a server, which several processes share, is checked.

    Raises:
        NotMigratedError: The server's database has another shape than this program.
        UnreachableError: There is no way to it.
    """
    if engine.dialect.name != "sqlite":
        await check(engine)
    elif await shape(engine) != newest():
        from knowledge.database import migrating  # noqa: PLC0415 - a third of a second, for the one start that needs it

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
    """The number of the last step that a database went through; None for an empty one.

    Raises:
        UnreachableError: There is no way to it.
    """
    folder = Path(engine.url.database or "").parent
    if engine.dialect.name == "sqlite" and not folder.is_dir():
        raise UnreachableError(f"the database cannot be opened: there is no folder {folder}")
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(_version)
    except DBAPIError as error:
        raise UnreachableError(f"the database cannot be opened: {error.orig}") from error


def newest() -> str:
    """The number of the last step there is."""
    return max(path.name.partition("_")[0] for path in REVISIONS.glob("[0-9]*.py"))


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return version
