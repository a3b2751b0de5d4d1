"""Offerings that somebody should look at, and what they say of them."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Final

from knowledge.catalogue import history, staleness
from knowledge.catalogue.staleness import Terms
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import CatalogueAction, CatalogueItem, Look, LookPage, LookReason, Turn, Usage
from knowledge.local_time import local_day
from knowledge.paging import nearest_page
from knowledge.rights import COORDINATORS, require

PAGE: Final = 20
"""Offerings on a page. Own choice: about two screens of a telephone, one of a computer."""

LATER: Final = timedelta(days=30)
"""How long what is postponed is left alone, where nothing else is said. Own choice: it comes back when it is still in
mind."""

_URGENCY: Final = {reason: place for place, reason in enumerate(LookReason)}


class Freshness:
    """What is to be looked at, for coordinators; every use case gives values, whoever shows them."""

    def __init__(self, units: Units, terms: Terms) -> None:
        self._units = units
        self._terms = terms

    @property
    def terms(self) -> Terms:
        """After how long an offering is looked at again."""
        return self._terms

    async def list(self, turn: Turn, page: int, size: int = PAGE) -> LookPage:
        """A page of what is to be looked at: the most urgent first, and of those what is shown most.

        Args:
            page: From 0; beyond the last page the last is given.

        Raises:
            NotAllowedError: They are no coordinator.
        """
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await page_of(unit, await due(unit, self._terms), self._terms, page, size)

    async def confirm(self, turn: Turn, offering_id: str) -> Look:
        """Note that an offering is right as it is: it is left alone for its term.

        Raises:
            NotAllowedError: They are no coordinator.
            NotFoundError: There is no such offering.
        """
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            await unit.offerings.item(offering_id)
            await unit.offerings.reviewed(offering_id, unit.now)
            await history.note(unit, offering_id, CatalogueAction.CONFIRMED, coordinator.id)
            look = await look_at(unit, offering_id, self._terms)
            await unit.commit(handled=False)
        return look

    async def postpone(self, turn: Turn, offering_id: str, by: timedelta = LATER) -> Look:
        """Leave an offering alone for a while.

        Raises:
            NotAllowedError: They are no coordinator.
            NotFoundError: There is no such offering.
        """
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            await unit.offerings.item(offering_id)
            until = local_day(unit.now + by)
            await unit.offerings.postpone_review(offering_id, until)
            await history.note(unit, offering_id, CatalogueAction.POSTPONED, coordinator.id, words=until.isoformat())
            look = await look_at(unit, offering_id, self._terms)
            await unit.commit(handled=False)
        return look


async def due(unit: UnitOfWork, terms: Terms) -> Sequence[CatalogueItem]:
    """Everything on offer that somebody should look at: the most urgent first, and of those what is shown most."""
    items = await unit.offerings.items()
    judged, shown = await unit.usages.judged(), await unit.usages.shown()
    never = await unit.usages.never_found(max(1, len(items)))
    found: list[tuple[int, int, str, CatalogueItem]] = []
    for item in items:
        key, title = item.offering.id, item.offering.title.casefold()
        why = staleness.reasons(item, judged.get(key, Usage()), unit.now, terms, never_found=key in never)
        found += [(_URGENCY[why[0]], -shown.get(key, 0), title, item)] if why else []
    return [item for *_, item in sorted(found, key=lambda one: one[:3])]


async def looks(unit: UnitOfWork, items: Iterable[CatalogueItem], terms: Terms) -> tuple[Look, ...]:
    """Offerings, in this order, with how often each is found and why somebody should look at it."""
    items = tuple(items)
    usages = await unit.usages.of([item.offering.id for item in items])
    never = await unit.usages.never_found(max(1, await unit.offerings.count()))
    return tuple(
        Look(
            item,
            usage := usages[item.offering.id],
            staleness.reasons(item, usage, unit.now, terms, never_found=item.offering.id in never),
        )
        for item in items
    )


async def look_at(unit: UnitOfWork, offering_id: str, terms: Terms) -> Look:
    """One offering, retired or not, with all that is known of it; raises NotFoundError."""
    (look,) = await looks(unit, [await unit.offerings.item(offering_id)], terms)
    return look


async def page_of(
    unit: UnitOfWork, items: Sequence[CatalogueItem], terms: Terms, page: int | None, size: int
) -> LookPage:
    """A page of offerings, in this order, of which only those on it are looked into; None: all on one."""
    if page is None:
        return LookPage(await looks(unit, items, terms), 0, 1, len(items))
    shown, pages = nearest_page(page, len(items), size)
    return LookPage(await looks(unit, items[shown * size : (shown + 1) * size], terms), shown, pages, len(items))
