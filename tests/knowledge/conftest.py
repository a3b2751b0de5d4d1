"""People, questions and real offerings in a test's database, and somebody who delivers what is said."""

from collections.abc import Sequence

import pytest
from clocks import Clock
from postman import Postman
from village import Village

from knowledge.catalogue import Catalogue
from knowledge.catalogue_files import OFFERINGS_FILE, read
from knowledge.domain import Contact, Offering
from knowledge.unit_of_work import Units


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


@pytest.fixture
async def stocked(units: Units, offerings: Sequence[Offering]) -> Sequence[Offering]:
    """A few dozen real offerings, in the database too."""
    some = offerings[::8]
    await Catalogue(units).import_offerings(some, retire_missing=False)
    return some
