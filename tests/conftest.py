"""What every test stands on: a real, migrated database of its own, and a Telegram of its own."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from clocks import Clock
from hypothesis import HealthCheck, settings
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram.ext import ExtBot
from telegram_double import DoubleRequest, Person, World

from knowledge.database import migrating
from knowledge.database.engine import open_engine
from knowledge.database.unit_of_work import Units

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")
"""Properties hold on a busy machine too: no example fails for the time it takes."""


@pytest.fixture(autouse=True)
def _timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits come as timedeltas, as in the running program (`bot.application.open_bot`); ints would warn."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database, to be copied: much faster than migrating for each test."""
    path = tmp_path_factory.mktemp("migrated") / "template.sqlite"

    async def migrate() -> None:
        engine = open_engine(f"sqlite+aiosqlite:///{path}")
        await migrating.upgrade(engine)
        await engine.dispose()

    asyncio.run(migrate())
    return path


@pytest.fixture
async def engine(migrated: Path, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """An empty, migrated database."""
    path = tmp_path / "vraagbaak.sqlite"
    shutil.copy(migrated, path)
    engine = open_engine(f"sqlite+aiosqlite:///{path}")
    yield engine
    await engine.dispose()


@pytest.fixture
def clock() -> Clock:
    """The time of this test."""
    return Clock()


@pytest.fixture
def units(engine: AsyncEngine, clock: Clock) -> Units:
    """Units of work on this test's database."""
    return Units(engine, clock)


@pytest.fixture
def world() -> World:
    """A Telegram of this test's own."""
    return World()


@pytest.fixture
async def bot(world: World) -> AsyncIterator[ExtBot[None]]:
    """The bot of the real library, which talks to that Telegram instead of the network."""
    async with ExtBot(world.token, request=DoubleRequest(world), get_updates_request=DoubleRequest(world)) as bot:
        yield bot


@pytest.fixture
def anna(world: World) -> Person:
    """Somebody who started the bot."""
    person = world.person("Anna")
    person.starts()
    return person
