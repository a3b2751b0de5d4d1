"""A catalogue file is looked at before it is put in: its faults, or what it would change; then all or nothing."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.agenda import Agenda
from knowledge.catalogue import history
from knowledge.catalogue.comparing import Difference, clashes, compare
from knowledge.catalogue.faults import Fault
from knowledge.catalogue.files import read_content
from knowledge.catalogue.stock import put_in
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import CatalogueAction, Offering, Turn
from knowledge.matching.refreshing import Teaching
from knowledge.rights import COORDINATORS, require


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """A file as it was sent.

    Attributes:
        name: Ends in .yaml, .yml, .json or .csv.
    """

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The file cannot be put in: nothing was changed."""

    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Applied:
    """It was put in, all of it."""

    difference: Difference


@dataclass(frozen=True, slots=True)
class Moved:
    """The catalogue, or the file, is not what it was at the preview: nothing was changed.

    Attributes:
        difference: What it would change now.
    """

    difference: Difference


class Importing:
    """Catalogue files, for coordinators; others get a NotAllowedError."""

    def __init__(self, units: Units, teaching: Teaching, agenda: Agenda) -> None:
        self._units = units
        self._teaching = teaching
        self._agenda = agenda

    async def preview(self, turn: Turn, file: CatalogueFile, *, retire_missing: bool) -> Difference | Unreadable:
        """What a file would change; nothing is changed.

        Args:
            retire_missing: Take out what is not in it, though it came from a file.
        """
        offerings, faults = await self._read(turn, file)
        if faults:
            return Unreadable(faults)
        async with self._units.reading(turn) as unit:
            return await difference_with(unit, offerings, file.name, retire_missing=retire_missing)

    async def apply(
        self, turn: Turn, file: CatalogueFile, *, retire_missing: bool, token: str
    ) -> Applied | Moved | Unreadable:
        """Put a file in: all of it or, when anything is wrong or something changed meanwhile, nothing.

        Args:
            file: The same as at the preview.
            retire_missing: As at the preview.
            token: What the preview gave.
        """
        offerings, faults = await self._read(turn, file)
        if faults:
            return Unreadable(faults)
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            difference = await difference_with(unit, offerings, file.name, retire_missing=retire_missing)
            if isinstance(difference, Unreadable):
                return difference
            if difference.token != token:
                return Moved(difference)
            await put_in_and_note(unit, difference, coordinator.id, file.name)
            await unit.commit(handled=False)
        await self._teaching.refresh()
        return Applied(difference)

    async def _read(self, turn: Turn, file: CatalogueFile) -> tuple[tuple[Offering, ...], tuple[Fault, ...]]:
        """What stands in a file; in a thread, for a large one takes seconds."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
        return await asyncio.to_thread(read_content, file.content, file.name, self._agenda)


async def difference_with(
    unit: UnitOfWork, offerings: Sequence[Offering], file: str, *, retire_missing: bool
) -> Difference | Unreadable:
    """What offerings would change in the catalogue, or why they cannot be put in together with what stays."""
    items = await unit.offerings.items(retired=None)
    difference = compare(items, offerings, retire_missing=retire_missing)
    faults = tuple(clashes(items, offerings, difference, file))
    return Unreadable(faults) if faults else difference


async def put_in_and_note(unit: UnitOfWork, difference: Difference, actor_id: int | None, file: str) -> None:
    """Change the catalogue, and keep in the history of every offering what was done to it, from which file."""
    await put_in(unit, difference)
    action = CatalogueAction
    for offering in difference.added:
        await history.note(unit, offering.id, action.ADDED, actor_id, after=offering, words=file)
    for kind, ones in ((action.RESTORED, difference.returned), (action.CHANGED, difference.changed)):
        for one in ones:
            await history.note(unit, one.after.id, kind, actor_id, before=one.before, after=one.after, words=file)
    for offering in difference.retired:
        await history.note(unit, offering.id, action.RETIRED, actor_id, words=file)
