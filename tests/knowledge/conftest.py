"""People, questions and real offerings in a test's database, and somebody who delivers what is said."""

import asyncio
import shutil
import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from clocks import Clock
from neighbour import Neighbour
from postman import Postman
from village import Village

from bot.assembling import Assembly, Parts
from bot.config import Settings
from embeddings.calibration import calibration_of
from embeddings.opening import open_embedder
from knowledge.agenda import Agenda
from knowledge.catalogue.files import OFFERINGS_FILE, read
from knowledge.catalogue.stock import Catalogue
from knowledge.database.engine import open_engine
from knowledge.database.unit_of_work import Units
from knowledge.domain import Audience, Contact, KnownGap, Offering
from knowledge.gaps.known import read_known_gaps
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching
from knowledge.services import Services


@pytest.fixture
def village(units: Units) -> Village:
    """Makes people and their questions."""
    return Village(units)


@pytest.fixture
def postman(units: Units, clock: Clock) -> Postman:
    """Delivers what is said."""
    return Postman(units, clock)


@pytest.fixture
async def resident(village: Village) -> Contact:
    """Somebody who asks."""
    return await village.resident()


@pytest.fixture
async def wijkwijze(village: Village) -> Contact:
    """Somebody who answers, known as Wilma."""
    return await village.wijkwijze("Wilma")


@pytest.fixture
async def coordinator(village: Village) -> Contact:
    """Somebody who coordinates, known as Cor."""
    return await village.coordinator("Cor")


@pytest.fixture(scope="session")
def offerings() -> Sequence[Offering]:
    """The catalogue that ships with the program."""
    found, faults = read(OFFERINGS_FILE)
    assert not faults
    return found


@pytest.fixture(scope="session")
def known_gaps() -> Sequence[KnownGap]:
    """The gaps that ship with the program."""
    return read_known_gaps(Agenda.load())


@pytest.fixture(scope="session")
def clear(offerings: Sequence[Offering]) -> str:
    """A question that is certainly answered: an example question of an offering, as it stands."""
    return next(offering for offering in offerings if offering.id == "buurtagenda-maken").examples[3].text


@pytest.fixture
async def stocked(units: Units, offerings: Sequence[Offering]) -> Sequence[Offering]:
    """A few dozen real offerings, in the database too."""
    some = offerings[::8]
    await Catalogue(units).import_offerings(some, retire_missing=False)
    return some


@pytest.fixture(scope="session")
def matching(offerings: Sequence[Offering], known_gaps: Sequence[KnownGap]) -> Matching:
    """The shipped model on the shipped catalogue and the gaps that ship."""

    async def build() -> Matching:
        embedder = await open_embedder()
        built = Matching(embedder, calibration_of(embedder, Path()), cache=None, today=lambda: date(2026, 11, 21))
        await built.rebuild(offerings, known_gaps)
        return built

    return asyncio.run(build())


@pytest.fixture(scope="session")
def stocked_file(migrated: Path, offerings: Sequence[Offering], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that holds the whole catalogue."""
    path = tmp_path_factory.mktemp("stocked") / "template.sqlite"
    shutil.copy(migrated, path)

    async def stock() -> None:
        engine = open_engine(f"sqlite+aiosqlite:///{path}")
        await Catalogue(Units(engine, Clock())).import_offerings(offerings, retire_missing=False)
        await engine.dispose()

    asyncio.run(stock())
    return path


@pytest.fixture
def services(units: Units, matching: Matching, stocked_file: Path, tmp_path: Path) -> Services:
    """Every use case, on the whole catalogue."""
    with sqlite3.connect(tmp_path / "vraagbaak.sqlite") as database:
        database.execute("ATTACH ? AS stocked", (str(stocked_file),))
        database.execute("INSERT INTO offerings SELECT * FROM stocked.offerings")
    agenda = Agenda.load()
    teaching = Teaching(units, matching, read_known_gaps(agenda))
    return Assembly(Parts(Settings(_env_file=None), units, matching._embedder, matching, agenda, teaching)).services()


@pytest.fixture
async def ans(services: Services, units: Units, postman: Postman, village: Village) -> Neighbour:
    """A resident who agreed and said who they are."""
    return Neighbour(await village.resident(Audience.RESIDENT), services, units, postman)


@pytest.fixture
async def wim(services: Services, units: Units, postman: Postman, village: Village) -> Neighbour:
    """A wijkwijze."""
    return Neighbour(await village.wijkwijze("Wim"), services, units, postman)
