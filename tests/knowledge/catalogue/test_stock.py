"""Importing is repeatable, touches only what differs, and is all or nothing."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from clocks import Clock

from knowledge.catalogue.files import read, write
from knowledge.catalogue.stock import Catalogue, Imported
from knowledge.database.unit_of_work import Units
from knowledge.domain import Offering
from knowledge.errors import DataFaultError, NotFoundError


@pytest.fixture
def catalogue(units: Units) -> Catalogue:
    return Catalogue(units)


@pytest.fixture
def some(offerings: Sequence[Offering]) -> Sequence[Offering]:
    return offerings[:5]


async def ids(catalogue: Catalogue) -> set[str]:
    return {offering.id for offering in await catalogue.offerings()}


async def test_a_first_import_adds_everything(catalogue: Catalogue, some: Sequence[Offering]) -> None:
    assert await catalogue.import_offerings(some, retire_missing=True) == Imported(5, 0, 0, 0)
    assert sorted(await catalogue.offerings(), key=lambda one: one.id) == sorted(some, key=lambda one: one.id)


async def test_the_same_again_changes_nothing(
    catalogue: Catalogue, units: Units, clock: Clock, some: Sequence[Offering]
) -> None:
    await catalogue.import_offerings(some, retire_missing=True)
    async with units.reading() as unit:
        before = await unit.offerings.digests()
    clock.skip(days=1)

    assert await catalogue.import_offerings(some, retire_missing=True) == Imported(0, 0, 5, 0)
    async with units.reading() as unit:
        assert await unit.offerings.digests() == before


async def test_only_what_differs_is_changed(catalogue: Catalogue, some: Sequence[Offering]) -> None:
    await catalogue.import_offerings(some, retire_missing=True)
    edited = replace(some[0], title="Een nieuwe titel")

    assert await catalogue.import_offerings([edited, *some[1:]], retire_missing=True) == Imported(0, 1, 4, 0)
    assert edited in await catalogue.offerings()


async def test_what_people_made_here_stays(catalogue: Catalogue, units: Units, some: Sequence[Offering]) -> None:
    async with units.writing() as unit:
        await unit.offerings.make(some[0], "zegel", unit.now)
        await unit.commit()

    assert (await catalogue.import_offerings(some[1:], retire_missing=True)).retired == 0
    assert (await catalogue.import_offerings(some[2:], retire_missing=True)).retired == 1
    assert some[0].id in await ids(catalogue)
    await catalogue.import_offerings(some, retire_missing=True)
    assert (await catalogue.import_offerings(some[2:], retire_missing=True)).retired == 1


async def test_what_is_missing_is_retired_only_when_asked(
    catalogue: Catalogue, units: Units, some: Sequence[Offering]
) -> None:
    await catalogue.import_offerings(some, retire_missing=True)

    assert await catalogue.import_offerings(some[:3], retire_missing=False) == Imported(0, 0, 3, 0)
    assert len(await ids(catalogue)) == 5
    assert await catalogue.import_offerings(some[:3], retire_missing=True) == Imported(0, 0, 3, 2)
    assert await ids(catalogue) == {offering.id for offering in some[:3]}
    async with units.reading() as unit:
        assert await unit.offerings.get(some[4].id) == some[4]


async def test_what_was_retired_comes_back(catalogue: Catalogue, some: Sequence[Offering]) -> None:
    await catalogue.import_offerings(some, retire_missing=True)
    await catalogue.import_offerings(some[:3], retire_missing=True)

    assert await catalogue.import_offerings(some, retire_missing=True) == Imported(2, 0, 3, 0)
    assert len(await ids(catalogue)) == 5


async def test_an_id_that_stands_twice_is_refused_and_nothing_is_done(
    catalogue: Catalogue, some: Sequence[Offering]
) -> None:
    with pytest.raises(DataFaultError, match=some[0].id):
        await catalogue.import_offerings([*some, some[0]], retire_missing=True)

    assert not await catalogue.offerings()


async def test_a_failure_halfway_leaves_the_catalogue_as_it_was(catalogue: Catalogue, some: Sequence[Offering]) -> None:
    await catalogue.import_offerings(some[:2], retire_missing=True)
    broken = replace(some[4], id=None)  # type: ignore[arg-type]  # what the database refuses

    with pytest.raises(Exception, match="offerings"):
        await catalogue.import_offerings([*some[:4], broken], retire_missing=True)

    assert await ids(catalogue) == {offering.id for offering in some[:2]}


async def test_what_goes_out_comes_back_the_same(
    catalogue: Catalogue, some: Sequence[Offering], tmp_path: Path
) -> None:
    await catalogue.import_offerings(some, retire_missing=True)
    file = tmp_path / "aanbod.yaml"

    write(file, await catalogue.offerings())
    again, faults = read(file)

    assert not faults
    assert await catalogue.import_offerings(again, retire_missing=True) == Imported(0, 0, 5, 0)


async def test_an_unknown_offering_is_not_found(units: Units) -> None:
    async with units.reading() as unit:
        with pytest.raises(NotFoundError):
            await unit.offerings.get("nergens")
