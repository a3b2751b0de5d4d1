"""A process searches what another changed, without being told."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from embeddings.calibration import calibration_of
from knowledge.database.unit_of_work import Units
from knowledge.domain import Contact, Language, Offering, Resolution, Ruling
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching

QUESTION: Final = "Wie leert ons duiven fokken voor wedstrijden?"


class Process:
    """A search of its own on the shared database."""

    def __init__(self, units: Units, model: Matching) -> None:
        embedder = model._embedder
        self.matching = Matching(
            embedder, calibration_of(embedder, Path()), cache=None, today=lambda: date(2026, 11, 21)
        )
        self.teaching = Teaching(units, self.matching, ())


@pytest.fixture
async def here(units: Units, matching: Matching, stocked: Sequence[Offering]) -> Process:
    """A process that has started."""
    process = Process(units, matching)
    await process.teaching.refresh()
    assert {one.id for one in process.matching.offerings} == {one.id for one in stocked}
    return process


async def test_what_another_takes_out_is_searched_no_more(
    here: Process, units: Units, stocked: Sequence[Offering]
) -> None:
    async with units.writing() as unit:
        await unit.offerings.retire(stocked[0].id, unit.now)
        await unit.commit()

    assert await here.teaching.catch_up() == 1
    assert await here.teaching.catch_up() == 0
    assert {one.id for one in here.matching.offerings} == {one.id for one in stocked[1:]}


async def test_what_another_teaches_is_found_until_it_is_undone(
    here: Process, units: Units, stocked: Sequence[Offering], coordinator: Contact
) -> None:
    before = (await here.matching.chances(QUESTION)).get(stocked[0].id, 0.0)
    async with units.writing() as unit:
        made = await unit.resolutions.propose(
            Resolution(0, None, coordinator.id, Ruling.LINK, stocked[0].id, QUESTION, Language.NL), unit.now
        )
        await unit.resolutions.make(made.id, unit.now)
        await unit.commit()
    assert await here.teaching.catch_up() == 1
    assert next(iter(await here.matching.chances(QUESTION))) == stocked[0].id

    async with units.writing() as unit:
        await unit.resolutions.undo(made.id, unit.now)
        await unit.commit()
    assert await here.teaching.catch_up() == 1
    assert (await here.matching.chances(QUESTION)).get(stocked[0].id, 0.0) == pytest.approx(before)


async def test_while_nothing_changes_nothing_is_built(here: Process) -> None:
    shelf = here.matching._shelf

    assert await here.teaching.catch_up() == 0
    assert here.matching._shelf is shelf
