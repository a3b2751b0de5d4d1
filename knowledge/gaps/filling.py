"""A gap gets filled: by an offering that exists, or by one that is made for it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge.agenda import Agenda
from knowledge.catalogue import saving
from knowledge.catalogue.faults import Fault, same_address
from knowledge.catalogue.forms import OfferingForm, checked
from knowledge.catalogue.retiring import open_again
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    Gap,
    GapAction,
    GapSignal,
    GapStatus,
    Heard,
    NewsKind,
    Offering,
    Resolution,
    Ruling,
    Turn,
)
from knowledge.errors import NotFoundError, StaleError
from knowledge.gaps.effects import MEASURED, REHEARSED, Effect, effects, lesson_of, places, places_as_next
from knowledge.gaps.following_up import note, standing
from knowledge.gaps.news import heard_of, tell
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching


@dataclass(frozen=True, slots=True)
class LinkPreview:
    """What would happen.

    Attributes:
        effects: For the newest questions on which no decision stands, newest first.
        taught: Questions that become examples.
        heard: Who would hear it (`ready`), who would not and why.
    """

    gap: Gap
    offering: Offering
    effects: tuple[Effect, ...]
    taught: int
    heard: Heard


@dataclass(frozen=True, slots=True)
class Filled:
    """What happened.

    Attributes:
        gap: As it is now: solved.
        taught: Questions that became examples.
        told: People who hear of it.
    """

    gap: Gap
    offering: Offering
    taught: int
    told: int


class Filling:
    """Fills gaps, for coordinators only; errors as in `FollowingUp`. Nothing is said but to those who asked."""

    def __init__(self, units: Units, matching: Matching, teaching: Teaching, agenda: Agenda) -> None:
        self._units = units
        self._matching = matching
        self._teaching = teaching
        self._agenda = agenda

    async def preview_link(self, turn: Turn, gap_id: int, offering_id: str) -> LinkPreview:
        """What linking an offering would do; nothing is changed.

        Raises:
            NotFoundError: There is no such gap or offering, or nobody offers it any more.
        """
        self._require_offered(offering_id)
        async with self._units.reading(turn) as unit:
            gap, offering = await standing(unit, gap_id), await unit.offerings.get(offering_id)
            taught, newest = await unit.signals.count_undecided(gap_id), await unit.signals.undecided(gap_id, REHEARSED)
            heard = await heard_of(unit, replace(gap, offering_id=offering_id), NewsKind.OFFERING)
        shown = newest[:MEASURED]
        before = await places(self._matching, shown, offering_id)
        after = await places_as_next(self._matching, shown, newest, offering_id)
        return LinkPreview(gap, offering, effects(shown, before, after), taught, heard)

    async def link(self, turn: Turn, gap_id: int, offering_id: str) -> Filled:
        """Link an offering: each question becomes its example, who agreed is told, and the next asker finds it.

        Of a gap to which it is linked already, what came since is linked too; another that was linked no longer is.

        Raises:
            NotFoundError: There is no such gap or offering, or nobody offers it any more.
        """
        self._require_offered(offering_id)
        async with self._units.writing(turn) as unit:
            item = await unit.offerings.item(offering_id)
            gap = await standing(unit, gap_id)
            if item.retired_at is not None:
                raise NotFoundError("offering", offering_id)
            filled = await _fill(unit, gap, item.offering)
            await unit.commit(handled=False)
        await self._teaching.refresh()
        return filled

    async def go_on(self, turn: Turn, gap_id: int) -> Filled:
        """Link what came since a gap was filled, and tell who can be told now.

        Raises:
            StaleError: No offering fills it.
        """
        async with self._units.reading(turn) as unit:
            offering_id = (await standing(unit, gap_id)).offering_id
        if offering_id is None:
            raise StaleError
        return await self.link(turn, gap_id, offering_id)

    async def create(self, turn: Turn, gap_id: int, form: OfferingForm) -> Filled | tuple[Fault, ...]:
        """Take a new offering into the catalogue and link it; or say what is wrong with it, and change nothing.

        Args:
            form: As it was typed; sent twice, it is made once.
        """
        async with self._units.writing(turn) as unit:
            gap = await standing(unit, gap_id)
            linked = await unit.offerings.get(gap.offering_id) if gap.offering_id else None
            if linked is not None and _is(linked, form):
                return Filled(gap, linked, taught=0, told=0)
            made = checked(form, await saving.taken(unit), self._agenda)
            if not isinstance(made, Offering):
                return made
            await saving.add(unit, made, turn.contact.id)
            filled = await _fill(unit, gap, made)
            await unit.commit(handled=False)
        await self._teaching.refresh()
        return filled

    async def unlink(self, turn: Turn, gap_id: int) -> Gap:
        """Take a link back: its questions teach nothing any more, and the gap is open again.

        Who was told was told. An offering that was made for it stays in the catalogue.

        Raises:
            StaleError: Nothing is linked.
        """
        async with self._units.writing(turn) as unit:
            gap = await standing(unit, gap_id)
            if gap.offering_id is None:
                raise StaleError
            opened = await open_again(unit, gap, turn.contact.id)
            await unit.commit(handled=False)
        await self._teaching.refresh()
        return opened

    # --- steps --------------------------------------------------------------------------------------------------------

    def _require_offered(self, offering_id: str) -> None:
        if offering_id not in {one.id for one in self._matching.offerings}:
            raise NotFoundError("offering", offering_id)


def _is(offering: Offering, form: OfferingForm) -> bool:
    return offering.title == form.title and same_address(offering.url) == same_address(form.url)


async def _fill(unit: UnitOfWork, gap: Gap, offering: Offering) -> Filled:
    """Link it, and tell who can be told; the caller commits."""
    if gap.offering_id not in {None, offering.id}:
        await unit.resolutions.unlink(gap.id, unit.now)
    signals = (await unit.signals.undecided(gap.id))[::-1]
    await _decide(unit, gap, signals, offering.id)
    solved = replace(gap, status=GapStatus.SOLVED, reason=None, offering_id=offering.id)
    told = await tell(unit, solved, NewsKind.OFFERING, offering)
    if signals or told or solved != gap:
        action = GapAction.TELL if gap.offering_id == offering.id else GapAction.LINK
        await unit.gaps.save(solved, unit.now)
        before = {"status": gap.status, "offering": gap.offering_id}
        after = {"status": solved.status, "offering": solved.offering_id, "told": told}
        await note(unit, gap.id, action, before, after)
    return Filled(solved, offering, len(signals), told)


async def _decide(unit: UnitOfWork, gap: Gap, signals: Sequence[GapSignal], offering_id: str) -> None:
    """Every question belongs to the offering, decided by the coordinator whose turn it is: a lesson for the search."""
    for signal in signals:
        text = lesson_of(signal, offering_id).example.text
        by = unit.own_turn.contact.id
        proposal = Resolution(0, signal.id, by, Ruling.LINK, offering_id, text, signal.language, gap_id=gap.id)
        resolution = await unit.resolutions.propose(proposal, unit.now)
        await unit.resolutions.make(resolution.id, unit.now)
        await unit.signals.change(signal.id, None, GapStatus.SOLVED)
