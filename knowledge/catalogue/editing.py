"""Coordinators keep the catalogue: they search it, add, change, retire and bring back, and see what was done."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge.agenda import Agenda
from knowledge.catalogue import history, saving
from knowledge.catalogue.changes import changes
from knowledge.catalogue.faults import Fault
from knowledge.catalogue.forms import OfferingForm, checked, form_of, only_in_talks
from knowledge.catalogue.freshness import PAGE, due, look_at, page_of
from knowledge.catalogue.retiring import retire
from knowledge.catalogue.searching import by_words
from knowledge.catalogue.staleness import Terms
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    CatalogueAction,
    CatalogueFilter,
    CatalogueItem,
    FieldChange,
    HistoryLine,
    Look,
    LookPage,
    Offering,
    OfferingKind,
    OfferingState,
    QuestionCard,
    RetireReason,
    Turn,
)
from knowledge.humans.retiring import retire_published
from knowledge.matching.finding import SUGGESTIONS, Matching
from knowledge.matching.refreshing import Teaching
from knowledge.privacy import mask
from knowledge.rights import COORDINATORS, require


@dataclass(frozen=True, slots=True)
class Saved:
    """It is in the catalogue like this, and found like this."""

    look: Look


@dataclass(frozen=True, slots=True)
class Faulty:
    """The catalogue cannot hold it like this: nothing was changed.

    Attributes:
        faults: Each with the name of its field.
    """

    faults: tuple[Fault, ...]

    def of(self, field: str) -> tuple[Fault, ...]:
        """What is wrong in a field."""
        return tuple(fault for fault in self.faults if fault.field == field)


@dataclass(frozen=True, slots=True)
class Overtaken:
    """Somebody changed or retired it meanwhile: nothing was changed, and nothing is lost.

    Attributes:
        theirs: How it is now; `theirs.item.digest` is what the next try begins from.
        yours: What was to be saved.
        changes: What saving yours now would change.
    """

    theirs: Look
    yours: OfferingForm
    changes: tuple[FieldChange, ...]


class Editing:
    """The catalogue, for coordinators; every use case gives values, whoever shows them.

    All of them raise NotAllowedError for others, and NotFoundError where there is no such offering.
    """

    def __init__(self, units: Units, matching: Matching, teaching: Teaching, agenda: Agenda, terms: Terms) -> None:
        self._units = units
        self._matching = matching
        self._teaching = teaching
        self._agenda = agenda
        self._terms = terms

    async def search(
        self, turn: Turn, words: str, wanted: CatalogueFilter, page: int | None, size: int = PAGE
    ) -> LookPage:
        """A page of the offerings that fit a filter and words.

        Args:
            words: First come those in whose title, organisation or id all of them stand, then those near in meaning.
                Empty: all, by title; of those to look at the most urgent first.
            page: From 0; beyond the last page the last is given. None: all on one page.
        """
        near = await self._near(words) if words.strip() and wanted.state is not OfferingState.RETIRED else ()
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            fitting = [item for item in await self._listed(unit, wanted.state) if wanted.fits(item.offering)]
            return await page_of(unit, by_words(words, fitting, near), self._terms, page, size)

    async def get(self, turn: Turn, offering_id: str) -> Look:
        """One offering, retired or not, with all that is known of it."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await look_at(unit, offering_id, self._terms)

    async def history(self, turn: Turn, offering_id: str) -> tuple[HistoryLine, ...]:
        """All that was done to an offering, newest first."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await history.history_of(unit, offering_id)

    async def add(self, turn: Turn, form: OfferingForm) -> Saved | Faulty:
        """Put a new offering in the catalogue."""
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            offering = checked(form, await saving.taken(unit), self._agenda)
            if not isinstance(offering, Offering):
                return Faulty(offering)
            await saving.add(unit, offering, coordinator.id)
            saved = await self._saved(unit, offering.id)
        await self._teaching.refresh()
        return saved

    async def edit(self, turn: Turn, offering_id: str, form: OfferingForm, seen: str) -> Saved | Faulty | Overtaken:
        """Change an offering.

        Args:
            form: All of it, as it is to be; its id is ignored.
            seen: Digest of the offering from which the change began.
        """
        form = replace(form, id=offering_id)
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            was = await unit.offerings.item(offering_id)
            if was.offering.kind is OfferingKind.ANSWER:
                return Faulty((only_in_talks(offering_id),))
            offering = checked(form, await saving.taken(unit, besides=offering_id), self._agenda)
            if was.digest != seen or was.retired_at is not None:
                return await self._overtaken(unit, was, form, offering)
            if not isinstance(offering, Offering):
                return Faulty(offering)
            await saving.put(unit, offering, CatalogueAction.CHANGED, coordinator.id, before=was.offering)
            saved = await self._saved(unit, offering_id)
        await self._teaching.refresh()
        return saved

    async def retire(self, turn: Turn, offering_id: str, reason: RetireReason, words: str = "") -> Look:
        """Take an offering out of the catalogue; once more changes nothing.

        Of an answer from a talk the words are forgotten, and who asked and answered hear it.

        Args:
            words: What else is to be said of it, for the history, which keeps it masked.
        """
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            was = await unit.offerings.item(offering_id)
            if was.retired_at is None:
                await _take_out(unit, was, coordinator.id)
                said = mask(words.strip()).text
                note = f"{reason}: {said}" if said else reason.value
                await history.note(unit, offering_id, CatalogueAction.RETIRED, coordinator.id, words=note)
            look = await look_at(unit, offering_id, self._terms)
            await unit.commit(handled=False)
        await self._teaching.refresh()
        return look

    async def restore(self, turn: Turn, offering_id: str) -> Saved | Faulty:
        """Put a retired offering back as it was, unless its address has been taken or it was an answer from a talk."""
        async with self._units.writing(turn) as unit:
            coordinator = await require(unit, COORDINATORS)
            was = await unit.offerings.item(offering_id)
            if was.retired_at is None:
                return Saved(await look_at(unit, offering_id, self._terms))
            offering = checked(form_of(was.offering), await saving.taken(unit, besides=offering_id), self._agenda)
            if not isinstance(offering, Offering):
                return Faulty(offering)
            await saving.put(unit, offering, CatalogueAction.RESTORED, coordinator.id)
            saved = await self._saved(unit, offering_id)
        await self._teaching.refresh()
        return saved

    # --- steps --------------------------------------------------------------------------------------------------------

    async def _near(self, words: str) -> tuple[str, ...]:
        """Ids of what comes near in meaning, nearest first."""
        judged = await self._matching.judge(words, QuestionCard(what=words))
        return tuple(one.suggestion.offering.id for one in judged.weighed[:SUGGESTIONS])

    async def _listed(self, unit: UnitOfWork, state: OfferingState) -> Sequence[CatalogueItem]:
        """All in a state, in the order in which they are shown."""
        if state is OfferingState.TO_REVIEW:
            return await due(unit, self._terms)
        return sorted(await unit.offerings.items(retired=state is OfferingState.RETIRED), key=_title)

    async def _saved(self, unit: UnitOfWork, offering_id: str) -> Saved:
        saved = Saved(await look_at(unit, offering_id, self._terms))
        await unit.commit(handled=False)
        return saved

    async def _overtaken(
        self, unit: UnitOfWork, was: CatalogueItem, form: OfferingForm, offering: Offering | tuple[Fault, ...]
    ) -> Overtaken:
        differences = changes(was.offering, offering) if isinstance(offering, Offering) else ()
        return Overtaken(await look_at(unit, was.offering.id, self._terms), form, differences)


async def _take_out(unit: UnitOfWork, item: CatalogueItem, coordinator_id: int) -> None:
    offering_id, is_answer = item.offering.id, item.offering.kind is OfferingKind.ANSWER
    if not is_answer or not await retire_published(unit, offering_id, coordinator_id):
        await retire(unit, offering_id, coordinator_id)


def _title(item: CatalogueItem) -> tuple[str, str]:
    return item.offering.title.casefold(), item.offering.id
