"""Opens the database: SQLite by default, PostgreSQL by its address."""

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_TIMEOUT_MS = 10_000
"""How long a writer waits for its place; a turn holds it for a few milliseconds."""


def open_engine(url: str) -> AsyncEngine:
    """An engine for the database at a URL.

    SQLite runs in WAL mode with ``synchronous=FULL``, so that what was accepted survives a power cut
    (https://www.sqlite.org/pragma.html#pragma_synchronous). Units that write begin with ``BEGIN IMMEDIATE``: a
    transaction that turns into a writer halfway fails at once with SQLITE_BUSY, whatever the timeout
    (https://www.sqlite.org/lang_transaction.html).

    Args:
        url: Such as ``sqlite+aiosqlite:///var/vraagbaak.sqlite`` or ``postgresql+psycopg://…``.
    """
    engine = create_async_engine(make_url(url), hide_parameters=True)  # they hold people's words; errors are logged
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _configure_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _configure_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver must not begin transactions by itself: _begin_sqlite does
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
