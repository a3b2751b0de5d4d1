"""An offering is put in the catalogue by hand: looked at by whoever does it, and kept in its history."""

from dataclasses import replace

from knowledge.catalogue.history import note
from knowledge.catalogue.records import digest
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import CatalogueAction, Offering


async def taken(unit: UnitOfWork, besides: str | None = None) -> list[Offering]:
    """Offerings whose ids and addresses are taken: of those that are retired the id only.

    Args:
        besides: Id of the one that is to be saved.
    """
    items = await unit.offerings.items(retired=None)
    others = [item for item in items if item.offering.id != besides]
    return [item.offering if item.retired_at is None else replace(item.offering, url=None) for item in others]


async def add(unit: UnitOfWork, offering: Offering, actor_id: int) -> None:
    """Take a new one in."""
    await unit.offerings.make(offering, digest(offering), unit.now)
    await unit.offerings.reviewed(offering.id, unit.now)
    await note(unit, offering.id, CatalogueAction.ADDED, actor_id, after=offering)


async def put(
    unit: UnitOfWork, offering: Offering, action: CatalogueAction, actor_id: int, before: Offering | None = None
) -> None:
    """Put one in the place of what it was.

    Args:
        before: How it was, where it changed.
    """
    await unit.offerings.put(offering, digest(offering), unit.now)
    await unit.offerings.reviewed(offering.id, unit.now)
    await note(unit, offering.id, action, actor_id, before=before, after=before and offering)
