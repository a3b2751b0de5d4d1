"""A gap gets filled: an offering that exists, one that is made for it, or people who learn together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge.agenda import Agenda
from knowledge.catalogue import saving
from knowledge.catalogue.faults import Fault
from knowledge.catalogue.forms import OfferingForm, checked
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    Example,
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
from knowledge.gaps.examples import as_example
from knowledge.gaps.following_up import note, standing
from knowledge.gaps.news import askers, tell
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
        effects: As in `LinkPreview`, but `after` is what is found from now on.
        taught: Questions that became examples.
        told: People who hear of it.
    """

    gap: Gap
    offering: Offering
    effects: tuple[Effect, ...]
    taught: int
    told: int


@dataclass(frozen=True, slots=True)
class NetworkAsked:
    """Who is asked whether they want to learn together.

    Attributes:
        told: People who are asked by this.
        willing: Who said yes until now.
    """

    gap: Gap
    told: int
    willing: int


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
            heard = Heard.by(await askers(unit, replace(gap, offering_id=offering_id), NewsKind.OFFERING))
        shown = newest[:MEASURED]
        before = await places(self._matching, shown, offering_id)
        after = await places_as_next(self._matching, shown, newest, offering_id)
        return LinkPreview(gap, offering, effects(shown, before, after), taught, heard)

    async def link(self, turn: Turn, gap_id: int, offering_id: str) -> Filled:
        """Link an offering: each question becomes its example, who agreed is told, and the next asker finds it.

        Of a gap to which it is linked already, what came since is linked too.

        Raises:
            NotFoundError: There is no such gap or offering, or nobody offers it any more.
        """
        self._require_offered(offering_id)
        return await self._fill(turn, gap_id, offering_id, None)

    async def create(self, turn: Turn, gap_id: int, form: OfferingForm) -> Filled | tuple[Fault, ...]:
        """Take a new offering into the catalogue and link it; or say what is wrong with it, and change nothing.

        Args:
            form: As it was typed. Where it has no examples, the questions of the gap are.
        """
        async with self._units.reading(turn) as unit:
            await standing(unit, gap_id)
            signals = await unit.signals.of_gap(gap_id)
            others = await saving.taken(unit)
        whole = replace(form, examples=form.examples or _examples(signals))
        right = checked(whole, others, self._agenda)
        return await self._fill(turn, gap_id, right.id, right) if isinstance(right, Offering) else right

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
            for resolution in await unit.resolutions.standing_in(gap_id):
                if (resolution.ruling, resolution.target) == (Ruling.LINK, gap.offering_id):
                    await unit.resolutions.undo(resolution.id, unit.now)
            opened = replace(gap, status=GapStatus.IN_PROGRESS, offering_id=None)
            await _save(unit, gap, opened, GapAction.UNLINK)
            await unit.commit(handled=False)
        await self._teaching.refresh()
        return opened

    async def ask_network(self, turn: Turn, gap_id: int) -> NetworkAsked:
        """Ask those who agreed to hear something whether they want to learn together; once. The gap is planned then.

        Pressed again, who came since is asked.
        """
        async with self._units.writing(turn) as unit:
            gap = await standing(unit, gap_id)
            told = await tell(unit, gap, NewsKind.NETWORK, None)
            open_yet = gap.status in {GapStatus.NEW, GapStatus.IN_PROGRESS}
            planned = replace(gap, status=GapStatus.PLANNED) if open_yet else gap
            if told or planned != gap:
                await _save(unit, gap, planned, GapAction.NETWORK, told=told)
            who = await askers(unit, gap, NewsKind.NETWORK)
            await unit.commit(handled=False)
        return NetworkAsked(planned, told, sum(asker.helped is True for asker in who))

    # --- steps --------------------------------------------------------------------------------------------------------

    def _require_offered(self, offering_id: str) -> None:
        if offering_id not in {one.id for one in self._matching.offerings}:
            raise NotFoundError("offering", offering_id)

    async def _fill(self, turn: Turn, gap_id: int, offering_id: str, new: Offering | None) -> Filled:
        async with self._units.reading(turn) as unit:
            await standing(unit, gap_id)
            shown = await unit.signals.undecided(gap_id, MEASURED)
        before = await places(self._matching, shown, offering_id)
        async with self._units.writing(turn) as unit:
            gap = await standing(unit, gap_id)
            if new is not None:
                await saving.add(unit, new, turn.contact.id)
            offering = await unit.offerings.get(offering_id)
            signals = (await unit.signals.undecided(gap_id))[::-1]
            await _decide(unit, signals, offering_id)
            solved = replace(gap, status=GapStatus.SOLVED, reason=None, offering_id=offering_id)
            told = await tell(unit, solved, NewsKind.OFFERING, offering)
            await _save(unit, gap, solved, GapAction.LINK, told=told)
            await unit.commit(handled=False)
        await self._teaching.refresh()
        after = await places(self._matching, shown, offering_id)
        return Filled(solved, offering, effects(shown, before, after), len(signals), told)


def _examples(signals: Sequence[GapSignal]) -> tuple[Example, ...]:
    """The questions, each once."""
    found = (Example(signal.language, as_example(signal.text)) for signal in signals)
    return tuple({one.text.casefold(): one for one in found if one.text}.values())


async def _decide(unit: UnitOfWork, signals: Sequence[GapSignal], offering_id: str) -> None:
    """Every question belongs to the offering, decided by the coordinator whose turn it is: a lesson for the search."""
    for signal in signals:
        text = lesson_of(signal, offering_id).example.text
        by = unit.own_turn.contact.id
        proposal = Resolution(0, signal.id, by, Ruling.LINK, offering_id, text, signal.language)
        resolution = await unit.resolutions.propose(proposal, unit.now)
        await unit.resolutions.make(resolution.id, unit.now)
        await unit.signals.change(signal.id, None, GapStatus.SOLVED)


async def _save(unit: UnitOfWork, gap: Gap, changed: Gap, action: GapAction, told: int | None = None) -> None:
    """Keep how a gap is now, and that it became so."""
    await unit.gaps.save(changed, unit.now)
    if changed.status is not GapStatus.SOLVED:
        await unit.signals.follow(gap.id, changed.status)
    before = {"status": gap.status, "offering": gap.offering_id}
    after = {"status": changed.status, "offering": changed.offering_id}
    await note(unit, gap.id, action, before, after if told is None else {**after, "told": told})
