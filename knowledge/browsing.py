"""Looking around in the catalogue and the agenda, without asking anything; works without consent too."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from knowledge import asking
from knowledge.agenda import Agenda
from knowledge.catalogue.staleness import Terms
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Audience, Offering, QuestionCard, Role, Turn
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import StaleError
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.matching.suggesting import has_been
from knowledge.notices.browsing import (
    AgendaShown,
    OfferingShown,
    OfferingsListed,
    PriorityQuestionShown,
    SearchAsked,
    ThemeCount,
    ThemesListed,
)
from knowledge.paging import nearest_page

PAGE: Final = 6
"""Offerings on a page: at most 400 characters each (`catalogue.records`), they fit in one Telegram message of 4096."""


class Browsing:
    """The catalogue by theme, by words and by priority question."""

    def __init__(self, units: Units, matching: Matching, agenda: Agenda, terms: Terms) -> None:
        self._units = units
        self._matching = matching
        self._agenda = agenda
        self._terms = terms

    async def themes(self, turn: Turn) -> None:
        """Every theme, in the order of the agenda, with how much there is."""
        counts = Counter(theme for offering in self._matching.offerings for theme in offering.themes)
        listed = tuple(ThemeCount(theme.id, counts[theme.id]) for theme in self._agenda.themes)
        async with self._units.writing(turn) as unit:
            await unit.reply(ThemesListed(listed), in_place=True)
            await unit.commit()

    async def theme(self, turn: Turn, theme: str, page: int) -> None:
        """A page of what there is on a theme.

        Args:
            page: From 0; beyond the last page the last is shown.

        Raises:
            NotFoundError: There is no such theme.
        """
        known = self._agenda.theme(theme).id
        found = [offering for offering in self._matching.offerings if known in offering.themes]
        async with self._units.writing(turn) as unit:
            ordered = _ordered(found, turn.contact.audience, unit, known)
            await unit.reply(_page(ordered, page, theme=known), in_place=True)
            await unit.commit()

    async def ask_search(self, turn: Turn) -> None:
        """Take the next free message as words to search for; what was going on goes on after it."""
        async with self._units.writing(turn) as unit:
            draft = await unit.drafts.of(turn.contact.id)
            await unit.drafts.save(turn.contact.id, asking.step_aside(draft, Awaiting.SEARCH), unit.now)
            await unit.reply(SearchAsked())
            await unit.commit()

    async def search(self, turn: Turn, query: str) -> None:
        """Show what comes near a few words.

        The words are kept for further pages when the person agreed to that; without, there is one page.

        Args:
            query: Masked.
        """
        found = await self._find(turn, query)
        agreed = turn.contact.consented_at is not None
        async with self._units.writing(turn) as unit:
            draft = await unit.drafts.of(turn.contact.id)
            searched = replace(asking.go_back(draft), query=query if agreed else None)
            await unit.drafts.save(turn.contact.id, searched, unit.now)
            await unit.reply(_page(found if agreed else found[:PAGE], 0, query=query))
            await unit.commit()

    async def search_page(self, turn: Turn, page: int) -> None:
        """Another page of what was last searched for; raises StaleError when that is no longer known."""
        async with self._units.reading() as unit:
            draft: Draft = await unit.drafts.of(turn.contact.id)
        if draft.query is None:
            raise StaleError
        found = await self._find(turn, draft.query)
        async with self._units.writing(turn) as unit:
            await unit.reply(_page(found, page, query=draft.query), in_place=True)
            await unit.commit()

    async def offering(self, turn: Turn, offering_id: str) -> None:
        """One offering in full; raises NotFoundError."""
        async with self._units.writing(turn) as unit:
            item = await unit.offerings.item(offering_id)
            shown = OfferingShown(
                item.offering,
                past=has_been(item.offering, local_day(unit.now)),
                unreviewed=self._terms.is_overdue(item, unit.now),
                gone=item.retired_at is not None,
                keeper=Role.COORDINATOR in turn.contact.roles,
            )
            await unit.reply(shown)
            await unit.commit()

    async def agenda(self, turn: Turn) -> None:
        """The seven priority questions."""
        async with self._units.writing(turn) as unit:
            await unit.reply(AgendaShown())
            await unit.commit()

    async def priority_question(self, turn: Turn, number: int) -> None:
        """One of the seven with the first few offerings for it; raises NotFoundError."""
        known = self._agenda.priority_question(number).number
        found = [offering for offering in self._matching.offerings if known in offering.priority_questions]
        async with self._units.writing(turn) as unit:
            ordered = _ordered(found, turn.contact.audience, unit)
            await unit.reply(PriorityQuestionShown(known, _brief(ordered[:PAGE]), len(ordered)))
            await unit.commit()

    async def _find(self, turn: Turn, query: str) -> Sequence[Offering]:
        match = await self._matching.find(query, QuestionCard(what=query), turn.contact.language)
        return [suggestion.offering for suggestion in match.suggestions]


def _ordered(
    offerings: Iterable[Offering], audience: Audience | None, unit: UnitOfWork, theme: str | None = None
) -> Sequence[Offering]:
    """What has been comes last; then what is not for this audience; then where the theme matters less."""
    today = local_day(unit.now)

    def place(offering: Offering) -> tuple[bool, bool, int, str]:
        misfit = audience is not None and audience not in offering.audiences
        weight = offering.themes.index(theme) if theme else 0
        return has_been(offering, today), misfit, weight, offering.title.casefold()

    return sorted(offerings, key=place)


def _page(
    offerings: Sequence[Offering], page: int, *, theme: str | None = None, query: str | None = None
) -> OfferingsListed:
    shown, pages = nearest_page(page, len(offerings), PAGE)
    here = offerings[shown * PAGE : (shown + 1) * PAGE]
    return OfferingsListed(theme, query, _brief(here), shown, pages)


def _brief(offerings: Sequence[Offering]) -> tuple[Offering, ...]:
    return tuple(offering.brief() for offering in offerings)
