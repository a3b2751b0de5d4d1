"""A coordinator keeps the catalogue from a chat: what is to be looked at, and what becomes of each."""

from typing import Final

from knowledge.catalogue.editing import Editing, Faulty
from knowledge.catalogue.freshness import Freshness
from knowledge.database.unit_of_work import Units
from knowledge.domain import Look, RetireReason, Turn
from knowledge.local_time import local_day
from knowledge.matching.suggesting import has_been
from knowledge.notices.reviewing import LookLine, LookShown, LooksListed, RetirementAsked

PAGE: Final = 8
"""Offerings in a message: a number for each to tap, in two rows. Own choice."""

CHOOSABLE: Final = tuple(reason for reason in RetireReason if reason is not RetireReason.STOPPED)
"""Why a coordinator takes something out; that it stopped, its provider says."""


class Reviewing:
    """The face that `Freshness` and `Editing` have in a chat; for coordinators only."""

    def __init__(self, units: Units, freshness: Freshness, editing: Editing) -> None:
        self._units = units
        self._freshness = freshness
        self._editing = editing

    async def list(self, turn: Turn, page: int) -> None:
        """What is to be looked at, the most urgent first."""
        found = await self._freshness.list(turn, page, PAGE)
        lines = tuple(_line(look) for look in found.looks)
        async with self._units.writing(turn) as unit:
            await unit.reply(LooksListed(lines, found.total, found.page, found.pages), in_place=True)
            await unit.commit()

    async def open(self, turn: Turn, offering_id: str) -> None:
        """One offering, with what can be done."""
        await self._show(turn, await self._editing.get(turn, offering_id))

    async def confirm(self, turn: Turn, offering_id: str) -> None:
        """It is right as it is."""
        await self._show(turn, await self._freshness.confirm(turn, offering_id))

    async def postpone(self, turn: Turn, offering_id: str) -> None:
        """Look at it later."""
        await self._show(turn, await self._freshness.postpone(turn, offering_id))

    async def ask_retirement(self, turn: Turn, offering_id: str) -> None:
        """Ask why it goes; of what is gone already that is shown."""
        look = await self._editing.get(turn, offering_id)
        if look.item.retired_at is not None:
            await self._show(turn, look)
            return
        async with self._units.writing(turn) as unit:
            asked = RetirementAsked(offering_id, look.item.offering.title, CHOOSABLE)
            await unit.reply(asked, in_place=True)
            await unit.commit()

    async def retire(self, turn: Turn, offering_id: str, reason: RetireReason) -> None:
        """Take it out of the catalogue."""
        await self._show(turn, await self._editing.retire(turn, offering_id, reason))

    async def restore(self, turn: Turn, offering_id: str) -> None:
        """Put it back, where that can be done."""
        done = await self._editing.restore(turn, offering_id)
        stuck = isinstance(done, Faulty)
        await self._show(turn, await self._editing.get(turn, offering_id), stuck=stuck)

    async def _show(self, turn: Turn, look: Look, *, stuck: bool = False) -> None:
        item = look.item
        async with self._units.writing(turn) as unit:
            postponed = item.review_after is not None and item.review_after > local_day(unit.now)
            shown = LookShown(
                offering=item.offering.brief(),
                past=has_been(item.offering, local_day(unit.now)),
                reasons=look.reasons,
                usage=look.usage,
                looked_on=local_day(item.looked_at),
                provider_said=item.provider_said,
                provider_note=item.provider_note,
                postponed=item.review_after if postponed else None,
                retired=item.retired_at is not None,
                stuck=stuck,
            )
            await unit.reply(shown, in_place=True)
            await unit.commit()


def _line(look: Look) -> LookLine:
    offering = look.item.offering
    return LookLine(offering.id, offering.title, offering.organisation, look.reasons)
