"""The revisions lead to exactly the tables that the program knows, and back."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.schema import CreateTable

from knowledge.database import migrating, schema
from knowledge.database.engine import open_engine
from knowledge.database.tables import Base
from knowledge.errors import NotMigratedError, UnreachableError


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'test.sqlite'}")
    yield engine
    await engine.dispose()


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}


async def test_an_upgraded_database_has_exactly_the_tables_of_the_program(engine: AsyncEngine) -> None:
    await migrating.upgrade(engine)

    async with engine.connect() as connection:
        assert await connection.run_sync(tables) == set(Base.metadata.tables)
        assert await connection.run_sync(differences) == []


async def test_no_number_is_given_again(engine: AsyncEngine) -> None:
    numbered = {
        table.name
        for table in Base.metadata.tables.values()
        if table.autoincrement_column is not None and not table.autoincrement_column.foreign_keys
    }

    await migrating.upgrade(engine)

    async with engine.connect() as connection:
        rows = await connection.execute(text("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'"))
        made = [str(CreateTable(Base.metadata.tables[name]).compile(connection.sync_connection)) for name in numbered]
    assert {"contacts", "gap_signals", "gaps", "escalations"} < numbered
    assert {name for (name,) in rows} == numbered
    assert all("AUTOINCREMENT" in sql for sql in made)


async def test_upgrading_twice_changes_nothing(engine: AsyncEngine) -> None:
    await migrating.upgrade(engine)
    await migrating.upgrade(engine)

    await schema.check(engine)


async def test_the_way_back_leaves_nothing(engine: AsyncEngine) -> None:
    await migrating.upgrade(engine)
    await migrating.downgrade(engine, "base")

    async with engine.connect() as connection:
        assert await connection.run_sync(tables) == set()


async def test_a_database_without_the_tables_is_refused_with_the_way_to_mend_it(engine: AsyncEngine) -> None:
    with pytest.raises(NotMigratedError, match="vraagbaak migrate"):
        await schema.check(engine)


async def test_sqlite_is_made_ready_at_start(engine: AsyncEngine) -> None:
    await schema.prepare(engine)
    await schema.prepare(engine)

    await schema.check(engine)


def test_the_newest_revision_is_the_one_at_the_end_of_the_chain() -> None:
    script = ScriptDirectory(str(schema.REVISIONS.parent))

    assert script.get_current_head() == schema.newest()


async def test_a_file_that_is_no_database_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "letter.sqlite").write_text("Dear sir or madam, " * 100, encoding="utf-8")
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'letter.sqlite'}")

    with pytest.raises(UnreachableError, match="not a database"):
        await schema.prepare(engine)
    await engine.dispose()
