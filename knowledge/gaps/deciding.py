"""A coordinator decides what a gap signal is: an offering nobody found, a known gap, or no question for us.

What is decided teaches the search: the question becomes an example of where it belongs, in words that the coordinator
has seen.
"""

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from knowledge import asking
from knowledge.agenda import Agenda
from knowledge.catalogue.records import TITLE_LIMIT
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import (
    GapSignal,
    GapStatus,
    KnownGap,
    Offering,
    OffTopic,
    QuestionCard,
    Resolution,
    Ruling,
    Turn,
)
from knowledge.drafts import DECIDING, Awaiting
from knowledge.errors import KnowledgeError, NotAllowedError, StaleError
from knowledge.gaps.examples import as_example
from knowledge.gaps.naming import gap_id
from knowledge.gaps.news import tell_asker
from knowledge.gaps.telling import choices_of, decided
from knowledge.matching.finding import Matching
from knowledge.matching.refreshing import Teaching
from knowledge.notices.coordinating import (
    ExampleAsked,
    GapThemeAsked,
    GapTitleAsked,
    LessonProposed,
    SignalDecided,
    SignalOpened,
    TargetAsked,
    WordsAsked,
)
from knowledge.privacy import without_placeholders
from knowledge.rights import COORDINATORS, require

CHOICES: Final = 5
"""Offerings or gaps to choose from: for a judged question the right offering is nearly always among so many (hit@3 .98,
`vraagbaak evaluate`), and so many fit on a telephone."""

STATUS: Final = MappingProxyType(
    {
        Ruling.LINK: GapStatus.SOLVED,
        Ruling.CONFIRM: GapStatus.IN_PROGRESS,
        Ruling.DISMISS: GapStatus.DISMISSED,
        Ruling.UNCLEAR: GapStatus.DISMISSED,
    }
)
"""How far a signal is after each decision."""

ASIDE: Final = frozenset({Ruling.DISMISS, Ruling.UNCLEAR})
"""What tells nothing of what is missing: the question leaves the gap that it is in."""


class Deciding:
    """Decisions on gap signals, for coordinators only.

    Of one signal one decision stands at a time: the first who decides wins, and who comes later hears what it was.
    """

    def __init__(self, units: Units, matching: Matching, teaching: Teaching, agenda: Agenda) -> None:
        self._units = units
        self._matching = matching
        self._teaching = teaching
        self._agenda = agenda

    async def open(self, turn: Turn, signal_id: int) -> None:
        """Show a signal with what comes near it now, or with what was decided on it."""
        signal = await self._signal(turn, signal_id)
        nearest = choices_of(await self._nearest(signal))
        async with self._units.writing(turn) as unit:
            standing = await unit.resolutions.standing(signal_id)
            made = await decided(unit, standing, self._matching.gap) if standing else None
            gap = self._matching.gap(signal.known_gap)
            await unit.reply(SignalOpened(signal, nearest, gap.brief() if gap else None, made), in_place=True)
            await unit.commit()

    async def ask_target(self, turn: Turn, signal_id: int, ruling: Ruling) -> None:
        """Offer where the question may belong, nearest first; who comes late sees what was decided."""
        signal = await self._signal(turn, signal_id)
        if signal.status is not GapStatus.NEW:
            await self.open(turn, signal_id)
            return
        match ruling:
            case Ruling.LINK:
                choices = choices_of(await self._nearest(signal))
            case Ruling.CONFIRM:
                choices = choices_of(await self._nearest_gaps(signal))
            case _:
                choices = ()
        await self._say(turn, TargetAsked(signal_id, ruling, choices))

    async def ask_words(self, turn: Turn, signal_id: int) -> None:
        """Take the next free message as words to search an offering with."""
        await self._await(turn, signal_id, Awaiting.LINK_WORDS, WordsAsked(signal_id))

    async def ask_title(self, turn: Turn, signal_id: int) -> None:
        """Take the next free message as what is missing."""
        await self._await(turn, signal_id, Awaiting.GAP_TITLE, GapTitleAsked(signal_id))

    async def take(self, turn: Turn, awaiting: Awaiting, about: int, words: str) -> None:
        """Take typed words, masked, for what they were asked for; the next words are about something else again."""
        try:
            match awaiting:
                case Awaiting.LINK_WORDS:
                    await self._search(turn, about, words)
                case Awaiting.GAP_TITLE:
                    await self._name_gap(turn, about, words)
                case _:
                    await self._rewrite(turn, about, words)
        except KnowledgeError:
            async with self._units.writing(turn) as unit:
                await _go_back(unit)
                await unit.commit(handled=False)
            raise

    async def link(self, turn: Turn, signal_id: int, offering_id: str) -> None:
        """Propose that the question belongs to an offering."""
        await self._propose(turn, signal_id, Ruling.LINK, offering_id)

    async def confirm(self, turn: Turn, signal_id: int, gap: str) -> None:
        """Propose that the question belongs to a known gap."""
        await self._propose(turn, signal_id, Ruling.CONFIRM, gap)

    async def dismiss(self, turn: Turn, signal_id: int, kind: OffTopic) -> None:
        """Propose that the question is not for us."""
        await self._propose(turn, signal_id, Ruling.DISMISS, kind)

    async def choose_theme(self, turn: Turn, resolution_id: int, theme: str) -> None:
        """Put the gap that was just named under a theme."""
        known = self._agenda.theme(theme).id
        async with self._units.writing(turn) as unit:
            resolution = await _own(unit, resolution_id)
            gap = await unit.resolutions.made_gap(resolution.target or "")
            await unit.resolutions.name_gap(replace(gap, theme=known), unit.now)
            await self._show_lesson(unit, resolution)
            await unit.commit()

    async def ask_rewrite(self, turn: Turn, resolution_id: int) -> None:
        """Take the next free message as the words that the search learns."""
        async with self._units.writing(turn) as unit:
            resolution = await _own(unit, resolution_id)
            await _step_aside(unit, Awaiting.EXAMPLE, resolution_id)
            await unit.reply(ExampleAsked(_of(resolution)))
            await unit.commit()

    async def unclear(self, turn: Turn, signal_id: int) -> None:
        """Decide that nobody can tell what is asked: it teaches nothing."""
        signal = await self._signal(turn, signal_id)
        if signal.status is not GapStatus.NEW:
            await self.open(turn, signal_id)
            return
        async with self._units.writing(turn) as unit:
            resolution = await unit.resolutions.propose(_proposal(unit, signal, Ruling.UNCLEAR, None), unit.now)
            await self._make(unit, resolution)
            await unit.commit()

    async def decide(self, turn: Turn, resolution_id: int) -> None:
        """Make what was proposed stand, and teach it to the search; a second tap shows it again."""
        async with self._units.writing(turn) as unit:
            resolution = await _own(unit, resolution_id, decided=True)
            made = await self._make(unit, resolution)
            await unit.commit()
        if made:
            await self._teaching.refresh()

    async def undo(self, turn: Turn, resolution_id: int) -> None:
        """Take a decision back: it teaches nothing any more, and the signal is open again."""
        async with self._units.writing(turn) as unit:
            await require(unit, COORDINATORS)
            resolution = await unit.resolutions.get(resolution_id)
            if resolution.stands:
                await unit.resolutions.undo(resolution_id, unit.now)
                await unit.signals.change(_of(resolution), None, GapStatus.NEW)
            await unit.commit(handled=False)
        await self._teaching.refresh()
        await self.open(turn, _of(resolution))

    # --- steps --------------------------------------------------------------------------------------------------------

    async def _make(self, unit: UnitOfWork, resolution: Resolution) -> bool:
        """Decide, unless that was done already, and say what stands; whether it was decided now."""
        signal_id = _of(resolution)
        now = await unit.signals.change(signal_id, GapStatus.NEW, STATUS[resolution.ruling])
        told = False
        if now:
            await unit.resolutions.make(resolution.id, unit.now)
            if resolution.ruling in ASIDE:
                await unit.signals.put([signal_id], None, by_hand=False)
            told = resolution.ruling is Ruling.LINK and await _tell_asker(unit, resolution)
        standing = await unit.resolutions.standing(signal_id)
        if standing is None:
            raise StaleError
        await _go_back(unit)
        first = standing.coordinator_id == resolution.coordinator_id
        shown = await decided(unit, standing, self._matching.gap)
        await unit.reply(SignalDecided(signal_id, shown, first=first, asker_told=told), in_place=True)
        return now

    async def _propose(self, turn: Turn, signal_id: int, ruling: Ruling, target: str) -> None:
        signal = await self._signal(turn, signal_id)
        if signal.status is not GapStatus.NEW:
            await self.open(turn, signal_id)
            return
        async with self._units.writing(turn) as unit:
            proposal = _proposal(unit, signal, ruling, target)
            await self._show_lesson(unit, await unit.resolutions.propose(proposal, unit.now))
            await unit.commit()

    async def _search(self, turn: Turn, signal_id: int, words: str) -> None:
        await self._signal(turn, signal_id)
        match = await self._matching.find(words, QuestionCard(what=words), turn.contact.language)
        found = choices_of([suggestion.offering for suggestion in match.suggestions[:CHOICES]])
        async with self._units.writing(turn) as unit:
            await _go_back(unit)
            await unit.reply(TargetAsked(signal_id, Ruling.LINK, found))
            await unit.commit()

    async def _name_gap(self, turn: Turn, signal_id: int, title: str) -> None:
        signal = await self._signal(turn, signal_id)
        named = " ".join(title.split())[:TITLE_LIMIT]
        gap = KnownGap(gap_id(named, signal_id), named, signal.theme or self._agenda.themes[0].id)
        async with self._units.writing(turn) as unit:
            await unit.resolutions.name_gap(gap, unit.now)
            proposal = _proposal(unit, signal, Ruling.CONFIRM, gap.id)
            resolution = await unit.resolutions.propose(proposal, unit.now)
            await _go_back(unit)
            await unit.reply(GapThemeAsked(resolution.id, named, signal.theme))
            await unit.commit()

    async def _rewrite(self, turn: Turn, resolution_id: int, words: str) -> None:
        """Propose the same in other words: the buttons under the former words are of no use any more."""
        async with self._units.writing(turn) as unit:
            former = await _own(unit, resolution_id)
            await unit.resolutions.undo(resolution_id, unit.now)
            rewritten = replace(former, text=as_example(words) or former.text)
            await _go_back(unit)
            await self._show_lesson(unit, await unit.resolutions.propose(rewritten, unit.now), in_place=False)
            await unit.commit()

    async def _show_lesson(self, unit: UnitOfWork, resolution: Resolution, *, in_place: bool = True) -> None:
        proposed = await decided(unit, resolution, self._matching.gap)
        await unit.reply(LessonProposed(_of(resolution), proposed), in_place=in_place)

    async def _await(self, turn: Turn, signal_id: int, awaiting: Awaiting, asked: WordsAsked | GapTitleAsked) -> None:
        await self._signal(turn, signal_id)
        async with self._units.writing(turn) as unit:
            await _step_aside(unit, awaiting, signal_id)
            await unit.reply(asked)
            await unit.commit()

    async def _say(self, turn: Turn, asked: TargetAsked) -> None:
        async with self._units.writing(turn) as unit:
            await unit.reply(asked, in_place=True)
            await unit.commit()

    # --- looking ------------------------------------------------------------------------------------------------------

    async def _signal(self, turn: Turn, signal_id: int) -> GapSignal:
        """A signal, for who may see it."""
        async with self._units.reading(turn) as unit:
            await require(unit, COORDINATORS)
            return await unit.signals.get(signal_id)

    async def _nearest(self, signal: GapSignal) -> Sequence[Offering]:
        judged = await self._matching.judge(_searched(signal), QuestionCard(what=signal.text), signal.language)
        return [one.suggestion.offering for one in judged.weighed[:CHOICES]]

    async def _nearest_gaps(self, signal: GapSignal) -> Sequence[KnownGap]:
        judged = await self._matching.judge(_searched(signal), QuestionCard(what=signal.text), signal.language)
        near = [self._matching.gap(one.key) for one in judged.gaps[:CHOICES]]
        return [gap for gap in near if gap is not None]


async def _own(unit: UnitOfWork, resolution_id: int, *, decided: bool = False) -> Resolution:
    """What this coordinator proposed.

    Args:
        decided: Also when it was made already.
    """
    coordinator = await require(unit, COORDINATORS)
    resolution = await unit.resolutions.get(resolution_id)
    if resolution.coordinator_id != coordinator.id:
        raise NotAllowedError
    if resolution.undone_at is not None or (resolution.decided_at is not None and not decided):
        raise StaleError
    return resolution


def _of(resolution: Resolution) -> int:
    """The signal it is about; raises StaleError when that was forgotten."""
    if resolution.signal_id is None:
        raise StaleError
    return resolution.signal_id


def _proposal(unit: UnitOfWork, signal: GapSignal, ruling: Ruling, target: str | None) -> Resolution:
    text = as_example(signal.text) or signal.text
    return Resolution(0, signal.id, unit.own_turn.contact.id, ruling, target, text, signal.language)


def _searched(signal: GapSignal) -> str:
    return without_placeholders(signal.text)


async def _step_aside(unit: UnitOfWork, awaiting: Awaiting, about: int) -> None:
    contact_id = unit.own_turn.contact.id
    draft = asking.step_aside(await unit.drafts.of(contact_id), awaiting)
    await unit.drafts.save(contact_id, replace(draft, about=about), unit.now)


async def _go_back(unit: UnitOfWork) -> None:
    """Words are no longer awaited for a decision, if they were."""
    contact_id = unit.own_turn.contact.id
    draft = await unit.drafts.of(contact_id)
    if draft.awaiting in DECIDING:
        await unit.drafts.save(contact_id, replace(asking.go_back(draft), about=None), unit.now)


async def _tell_asker(unit: UnitOfWork, resolution: Resolution) -> bool:
    """Let whoever asked know which offering was found, if they want to hear such; whether they are told."""
    if resolution.target is None:
        return False
    item = await unit.offerings.item(resolution.target)
    signal = await unit.signals.get(_of(resolution))
    return item.retired_at is None and await tell_asker(
        unit, await unit.inquiries.get(signal.inquiry_id), item.offering
    )
