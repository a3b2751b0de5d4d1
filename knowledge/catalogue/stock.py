"""The catalogue in the database: what is on offer now."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.catalogue.comparing import Difference, compare
from knowledge.catalogue.records import digest
from knowledge.catalogue.retiring import retire
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Offering
from knowledge.errors import DataFaultError


@dataclass(frozen=True, slots=True)
class Imported:
    """How many offerings an import touched."""

    added: int
    changed: int
    unchanged: int
    retired: int


class Catalogue:
    """Offerings, as editors keep them."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def offerings(self) -> Sequence[Offering]:
        """Everything on offer now, by id."""
        async with self._units.reading() as unit:
            return await unit.offerings.all()

    async def import_offerings(self, offerings: Sequence[Offering], *, retire_missing: bool) -> Imported:
        """Make the catalogue hold these offerings: all of it or, when something fails, nothing.

        Importing the same again changes nothing. An offering that was retired comes back.

        Args:
            retire_missing: Take out of the list what is not among them, except what people submitted or answered: that
                stands in no file, and a coordinator takes it out.

        Raises:
            DataFaultError: Two of them have the same id.
        """
        _refuse_repeats(offerings)
        async with self._units.writing() as unit:
            difference = compare(await unit.offerings.items(retired=None), offerings, retire_missing=retire_missing)
            await put_in(unit, difference)
            await unit.commit()
        added = len(difference.added) + len(difference.returned)
        return Imported(added, len(difference.changed), difference.unchanged, len(difference.retired))


async def put_in(unit: UnitOfWork, difference: Difference) -> None:
    """Change the catalogue as a comparison says; the caller commits."""
    changed = (one.after for one in (*difference.returned, *difference.changed))
    for offering in (*difference.added, *changed):
        await unit.offerings.put(offering, digest(offering), unit.now)
    for offering in difference.retired:
        await retire(unit, offering.id)


def _refuse_repeats(offerings: Sequence[Offering]) -> None:
    twice = [key for key, count in Counter(offering.id for offering in offerings).items() if count > 1]
    if twice:
        raise DataFaultError(f"each id may stand once; these stand more often: {', '.join(sorted(twice))}")
