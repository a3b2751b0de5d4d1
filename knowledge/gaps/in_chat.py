"""The use cases of gaps in a chat: the same, and what came of it is said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from knowledge import asking
from knowledge.catalogue.records import TITLE_LIMIT
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Gap, GapFilter, GapStatus, QuestionCard, Turn
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import KnowledgeError, StaleError
from knowledge.gaps.filling import Filling
from knowledge.gaps.following_up import LONGEST_NOTE, FollowingUp, standing
from knowledge.gaps.groups import Groups
from knowledge.gaps.listing import Signals
from knowledge.gaps.looking_alike import LookingAlike
from knowledge.gaps.networks import LONGEST_CALL, Networks
from knowledge.gaps.regrouping import Regrouping
from knowledge.gaps.showing import ALIKE, askers_of, line_of, previewed, shown
from knowledge.gaps.telling import choices_of
from knowledge.humans.days import day_in
from knowledge.local_time import local_day
from knowledge.matching.finding import Matching
from knowledge.notices.gaps import (
    GapPart,
    GroupFilled,
    GroupLinkAsked,
    GroupMergeAsked,
    GroupsListed,
    GroupStatusAsked,
    GroupWordsAsked,
    NetworkWasAsked,
    Said,
)
from knowledge.rights import COORDINATORS

PAGE: Final = 8
"""Gaps on a page: with a line and a half each they fit on a telephone. Own choice."""

LONGEST: Final[Mapping[GapPart, int]] = MappingProxyType(
    {GapPart.NAME: TITLE_LIMIT, GapPart.NOTE: LONGEST_NOTE, GapPart.REASON: LONGEST_NOTE, GapPart.CALL: LONGEST_CALL}
)
"""Characters of what is kept of a gap; a message is longer."""

OTHERS: Final = 6
"""Gaps to merge with that are offered. Own choice: who needs another has the dashboard."""


@dataclass(frozen=True, slots=True)
class UseCases:
    """What coordinators can do with gaps, in whichever face."""

    signals: Signals
    regrouping: Regrouping
    groups: Groups
    looking_alike: LookingAlike
    following_up: FollowingUp
    filling: Filling
    networks: Networks


class GapsInChat:
    """Gaps in a chat, for coordinators only. Every change is made in units of its own, before what is said of it."""

    def __init__(self, units: Units, matching: Matching, use_cases: UseCases) -> None:
        self._units = units
        self._matching = matching
        self._do = use_cases

    async def list(self, turn: Turn, page: int = 0) -> None:
        """Gaps, as they are at this moment; while there are none, the signals."""
        if turn.contact.roles & COORDINATORS:
            await self._do.regrouping.run()
        found = await self._do.groups.list(turn, page=page, size=PAGE)
        if not found.total:
            await self._do.signals.list(turn, GapFilter(loose=True), 0)
            return
        lines = tuple(line_of(one) for one in found.gaps)
        await self._say(turn, GroupsListed(lines, found.total, found.page, found.pages, found.loose))

    async def open(self, turn: Turn, gap_id: int, *, in_place: bool = True) -> None:
        """One gap, with what can be done about it."""
        detail = await self._do.groups.get(turn, gap_id)
        alike = await self._do.looking_alike.of(turn, detail.summary.gap.id)
        await self._say(turn, shown(detail, alike, turn.contact.id), in_place=in_place)

    async def ask_status(self, turn: Turn, gap_id: int) -> None:
        """Offer how far it can be."""
        gap = await self._standing(turn, gap_id)
        await self._say(turn, GroupStatusAsked(gap_id, gap.title, gap.status))

    async def set_status(self, turn: Turn, gap_id: int, status: GapStatus) -> None:
        """Note how far it is; to reject it takes a reason, which is typed."""
        if status is GapStatus.DISMISSED:
            await self.ask_words(turn, gap_id, GapPart.REASON)
            return
        await self._do.following_up.change_status(turn, gap_id, status)
        await self.open(turn, gap_id)

    async def own(self, turn: Turn, gap_id: int, *, mine: bool) -> None:
        """See to it, or no longer."""
        await self._do.following_up.set_owner(turn, gap_id, turn.contact.id if mine else None)
        await self.open(turn, gap_id)

    async def ask_words(self, turn: Turn, gap_id: int, part: GapPart) -> None:
        """Take the next words as a part of it."""
        async with self._units.writing(turn) as unit:
            gap = await standing(unit, gap_id)
            await _await_words(unit, gap_id, part)
            await unit.reply(GroupWordsAsked(gap_id, part, filled=_filled(gap, part)))
            await unit.commit()

    async def take(self, turn: Turn, draft: Draft, words: str) -> None:
        """Take typed words, masked, for the part that was asked for.

        Raises:
            StaleError: None was.
        """
        if draft.about is None or draft.chosen is None:
            raise StaleError
        gap_id, part = draft.about, GapPart(draft.chosen)
        if not await self._fits(turn, part, words):
            await self._say(turn, GroupWordsAsked(gap_id, part, refused=True), in_place=False, still_awaited=True)
            return
        try:
            if part is GapPart.OFFERING:
                await self._search(turn, gap_id, words)
                return
            await self._keep(turn, gap_id, part, words)
        except KnowledgeError:
            await self._stop_awaiting(turn)
            raise
        await self.open(turn, gap_id, in_place=False)

    async def clear(self, turn: Turn, gap_id: int, part: GapPart) -> None:
        """Take a part of it away."""
        await self._stop_awaiting(turn)
        await self._keep(turn, gap_id, part, "")
        await self.open(turn, gap_id)

    async def ask_link(self, turn: Turn, gap_id: int) -> None:
        """Offer what comes nearest."""
        detail = await self._do.groups.get(turn, gap_id)
        gap = detail.summary.gap
        await self._say(turn, GroupLinkAsked(gap.id, gap.title, choices_of(detail.nearest)))

    async def preview_link(self, turn: Turn, gap_id: int, offering_id: str) -> None:
        """Show what a link would do."""
        await self._say(turn, previewed(await self._do.filling.preview_link(turn, gap_id, offering_id)))

    async def link(self, turn: Turn, gap_id: int, offering_id: str) -> None:
        """Link it, and say what came of that; a second tap, which does nothing, shows the gap."""
        filled = await self._do.filling.link(turn, gap_id, offering_id)
        if not filled.taught and not filled.told:
            await self.open(turn, gap_id)
            return
        said = GroupFilled(gap_id, filled.gap.title, filled.offering.title, filled.taught, filled.told)
        await self._say(turn, said)

    async def unlink(self, turn: Turn, gap_id: int) -> None:
        """Take the link back."""
        await self._do.filling.unlink(turn, gap_id)
        await self.open(turn, gap_id)

    async def ask_network(self, turn: Turn, gap_id: int) -> None:
        """Ask who want to learn together."""
        asked = await self._do.networks.ask(turn, gap_id)
        await self._say(turn, NetworkWasAsked(gap_id, asked.gap.title, asked.told, asked.willing))

    async def ask_merge(self, turn: Turn, gap_id: int) -> None:
        """Offer the gaps with which it may be one."""
        gap = await self._standing(turn, gap_id)
        alike = (await self._do.looking_alike.of(turn, gap_id))[:ALIKE]
        others = [one for one in await self._do.groups.others(turn, gap_id, OTHERS) if one not in alike]
        await self._say(turn, GroupMergeAsked(gap_id, gap.title, _named(alike), _named(others)))

    async def merge(self, turn: Turn, gap_id: int, into: int) -> None:
        """Put it in the other."""
        await self._do.following_up.merge(turn, gap_id, into)
        await self.open(turn, into)

    async def keep_apart(self, turn: Turn, gap_id: int, other: int) -> None:
        """It is another than that one."""
        await self._do.looking_alike.keep_apart(turn, gap_id, other)
        await self.open(turn, gap_id)

    async def unmerge(self, turn: Turn, gap_id: int) -> None:
        """Take it out of the other again."""
        await self._do.following_up.unmerge(turn, gap_id)
        await self.open(turn, gap_id)

    async def undo(self, turn: Turn, gap_id: int, entry_id: int) -> None:
        """Take back what was done last."""
        await self._do.following_up.undo(turn, gap_id, entry_id)
        await self.open(turn, gap_id)

    async def show_askers(self, turn: Turn, gap_id: int) -> None:
        """Who was told, who said it helps, who could not be told."""
        detail = await self._do.groups.get(turn, gap_id)
        await self._say(turn, askers_of(detail))

    async def tell(self, turn: Turn, gap_id: int) -> None:
        """Tell who can be told now."""
        await self._do.filling.go_on(turn, gap_id)
        await self.show_askers(turn, gap_id)

    # --- steps --------------------------------------------------------------------------------------------------------

    async def _keep(self, turn: Turn, gap_id: int, part: GapPart, words: str) -> None:
        do = self._do.following_up
        match part:
            case GapPart.NAME:
                await do.rename(turn, gap_id, words)
            case GapPart.NOTE:
                await do.set_note(turn, gap_id, words)
            case GapPart.DUE:
                await do.set_due(turn, gap_id, day_in(words, await self._today(turn), turn.contact.language))
            case GapPart.REASON:
                await do.change_status(turn, gap_id, GapStatus.DISMISSED, words)
            case GapPart.CALL:
                await self._do.networks.call(turn, gap_id, words)
            case GapPart.OFFERING:
                raise StaleError

    async def _fits(self, turn: Turn, part: GapPart, words: str) -> bool:
        if part is GapPart.DUE:
            return day_in(words, await self._today(turn), turn.contact.language) is not None
        return len(words.strip()) <= LONGEST.get(part, len(words))

    async def _search(self, turn: Turn, gap_id: int, words: str) -> None:
        gap = await self._standing(turn, gap_id)
        match = await self._matching.find(words, QuestionCard(what=words), turn.contact.language)
        found = choices_of([suggestion.offering for suggestion in match.suggestions[:OTHERS]])
        await self._say(turn, GroupLinkAsked(gap_id, gap.title, found), in_place=False)

    async def _standing(self, turn: Turn, gap_id: int) -> Gap:
        async with self._units.reading(turn) as unit:
            return await standing(unit, gap_id)

    async def _today(self, turn: Turn) -> date:
        async with self._units.reading(turn) as unit:
            return local_day(unit.now)

    async def _say(self, turn: Turn, notice: Said, *, in_place: bool = True, still_awaited: bool = False) -> None:
        """Say it; words that were awaited are dealt with in the same transaction, so that no crash asks them anew."""
        async with self._units.writing(turn) as unit:
            if not in_place and not still_awaited:
                await _stop_awaiting(unit)
            await unit.reply(notice, in_place=in_place)
            await unit.commit()

    async def _stop_awaiting(self, turn: Turn) -> None:
        async with self._units.writing(turn) as unit:
            await _stop_awaiting(unit)
            await unit.commit(handled=False)


def _named(gaps: Sequence[Gap]) -> tuple[tuple[int, str], ...]:
    return tuple((gap.id, gap.title) for gap in gaps)


def _filled(gap: Gap, part: GapPart) -> bool:
    """Whether there is something to be taken away."""
    there = {GapPart.NAME: gap.named, GapPart.NOTE: gap.note is not None, GapPart.DUE: gap.due is not None}
    return there.get(part, False)


async def _await_words(unit: UnitOfWork, gap_id: int, part: GapPart) -> None:
    contact_id = unit.own_turn.contact.id
    draft = asking.step_aside(await unit.drafts.of(contact_id), Awaiting.GAP_PART)
    await unit.drafts.save(contact_id, replace(draft, about=gap_id, chosen=part), unit.now)


async def _stop_awaiting(unit: UnitOfWork) -> None:
    contact_id = unit.own_turn.contact.id
    draft = await unit.drafts.of(contact_id)
    if draft.awaiting is Awaiting.GAP_PART:
        await unit.drafts.save(contact_id, replace(asking.go_back(draft), about=None, chosen=None), unit.now)
