"""The catalogue in the database: what is on offer now."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from knowledge.catalogue.files import digest
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
            known = await unit.offerings.digests()
            fresh = [(offering, digest(offering)) for offering in offerings]
            different = [(offering, seal) for offering, seal in fresh if known.get(offering.id) != seal]
            for offering, seal in different:
                await unit.offerings.put(offering, seal, unit.now)
            missing = await _missing(unit, offerings, known) if retire_missing else set[str]()
            for offering_id in missing:
                await unit.offerings.retire(offering_id, unit.now)
            await unit.commit()
        added = sum(offering.id not in known for offering, _ in different)
        return Imported(added, len(different) - added, len(offerings) - len(different), len(missing))


async def _missing(unit: UnitOfWork, offerings: Sequence[Offering], known: Collection[str]) -> set[str]:
    """What is on offer and not among these, though it came from a file."""
    return {*known} - {offering.id for offering in offerings} - await unit.offerings.made_here()


def _refuse_repeats(offerings: Sequence[Offering]) -> None:
    twice = [key for key, count in Counter(offering.id for offering in offerings).items() if count > 1]
    if twice:
        raise DataFaultError(f"each id may stand once; these stand more often: {', '.join(sorted(twice))}")
