"""The real program and a double of Telegram, ready for a story; the model is loaded and the catalogue read once."""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
import pytest_asyncio
from clocks import Clock
from sqlalchemy import delete
from telegram_double import World
from whole.stage import Stage, Telephone, on_stage

from bot.bootstrap import Knowledge, open_knowledge
from bot.config import Settings
from handlers.pacing import Limits
from handlers.texts import TextCatalogue
from knowledge.database.repositories.experience import Memory
from knowledge.database.tables import Base, OfferingRow
from knowledge.domain import Language, Role

DATABASE = "vraagbaak.sqlite"
SAME_LOOP = pytest.mark.asyncio(loop_scope="session")


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """Stories share the loop of the knowledge they share."""
    for item in items:
        if "opened" in getattr(item, "fixturenames", ()):
            item.add_marker(SAME_LOOP, append=False)


@pytest.fixture(scope="session")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The defaults, whatever the environment says, with a data folder of these tests' own."""
    with pytest.MonkeyPatch.context() as environment:
        for name in Settings.model_fields:
            environment.delenv(name.upper(), raising=False)
        return Settings(_env_file=None, data_dir=tmp_path_factory.mktemp("whole") / "var")


@pytest.fixture(scope="session")
def clock() -> Clock:
    """The time of the story."""
    return Clock()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def opened(settings: Settings, clock: Clock) -> AsyncIterator[Knowledge]:
    """Everything that is known: seconds to open, so opened once."""
    async with open_knowledge(settings, clock) as knowledge:
        yield knowledge


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def shipped(opened: Knowledge) -> frozenset[str]:
    """Ids of the offerings that come with the program."""
    return frozenset(offering.id for offering in await opened.catalogue.offerings())


@pytest_asyncio.fixture(loop_scope="session")
async def knowledge(opened: Knowledge, shipped: frozenset[str], clock: Clock) -> Knowledge:
    """The same with nobody known yet, and nothing in the catalogue that an earlier story brought there."""
    clock.now = Clock().now
    opened.units._memory = Memory()
    async with opened.units.writing() as unit:
        taught = bool(await unit.resolutions.lessons())
        for table in reversed(Base.metadata.sorted_tables):
            if table.name != OfferingRow.__tablename__:
                await unit._session.execute(table.delete())
        added = await unit._session.execute(delete(OfferingRow).where(OfferingRow.id.not_in(shipped)))
        await unit.commit()
    if taught or added.rowcount:
        await opened.teaching.refresh()
    return opened


@pytest.fixture
def own_data(knowledge: Knowledge, tmp_path: Path) -> Settings:
    """Settings with a catalogue, an index and nobody known yet, on files of this test's own."""
    folder = knowledge.settings.data_dir
    shutil.copytree(folder / "index", tmp_path / "index")
    with closing(sqlite3.connect(folder / DATABASE)) as source, closing(sqlite3.connect(tmp_path / DATABASE)) as copy:
        source.backup(copy)
    return knowledge.settings.model_copy(update={"data_dir": tmp_path})


@pytest.fixture(scope="session")
def texts() -> TextCatalogue:
    """What people read, parsed once."""
    return TextCatalogue.load()


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, texts: TextCatalogue) -> World:
    """Telegram, on which these people talk faster than people do: the pace has tests of its own."""
    monkeypatch.setattr(Limits, "of_telegram", lambda: None)
    monkeypatch.setattr(TextCatalogue, "load", lambda: texts)
    return World()


@pytest_asyncio.fixture(loop_scope="session")
async def stage(knowledge: Knowledge, world: World) -> AsyncIterator[Stage]:
    """The running bot. Nothing that it asked of Telegram was refused, unless the story took note of it."""
    async with on_stage(knowledge, world) as running:
        yield running
    assert running.refusals == []
    assert world.unanswered() == []


@pytest.fixture
def ans(stage: Stage) -> Telephone:
    """A resident who reads Dutch."""
    return stage.telephone("Ans")


@pytest.fixture
def john(stage: Stage) -> Telephone:
    """A resident who reads English."""
    return stage.telephone("John", Language.EN)


@pytest.fixture(params=[Language.NL, Language.EN])
def resident(request: pytest.FixtureRequest, stage: Stage) -> Telephone:
    """A resident in every language in which stories are told."""
    language: Language = request.param
    return stage.telephone({Language.NL: "Ans", Language.EN: "John"}[language], language)


@pytest_asyncio.fixture(loop_scope="session")
async def wim(stage: Stage) -> Telephone:
    """A wijkwijze."""
    return await stage.invited("Wim", Role.WIJKWIJZE)


@pytest_asyncio.fixture(loop_scope="session")
async def cor(stage: Stage) -> Telephone:
    """A coordinator."""
    return await stage.invited("Cor", Role.COORDINATOR)
