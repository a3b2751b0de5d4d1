"""A wijkwijze tells about themselves, in any order, as often as they want; what they tell counts at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, TypeVar

from knowledge import asking
from knowledge.agenda import Agenda
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import DayPart, Language, Profile, ProfilePart, Role, Turn
from knowledge.drafts import Awaiting
from knowledge.errors import StaleError
from knowledge.humans import profile_words
from knowledge.humans.profile_words import MOST_AT_ONCE
from knowledge.local_time import local_day
from knowledge.notices.profiles import ProfilePartAsked, ProfileShown
from knowledge.rights import WIJKWIJZEN, require

_PARTS: Final = tuple(ProfilePart)

LONGEST_PAUSE: Final = timedelta(days=366)
"""Of one tap. Own choice: who is away for longer can say so again."""

Change = Callable[[Profile], Profile]
Item = TypeVar("Item")


class Profiles:
    """What wijkwijzen told about themselves, as they change it."""

    def __init__(self, units: Units, agenda: Agenda) -> None:
        self._units = units
        self._agenda = agenda

    async def show(self, turn: Turn) -> None:
        """The card; whatever was being typed is done."""
        async with self._units.writing(turn) as unit:
            await _show(unit, in_place=True)
            await unit.commit()

    async def ask(self, turn: Turn, part: ProfilePart) -> None:
        """One part, to be changed with buttons or words."""
        async with self._units.writing(turn) as unit:
            await _ask(unit, part, in_place=True)
            await unit.commit()

    async def choose_theme(self, turn: Turn, theme: str, *, wanted: bool) -> None:
        """Know about a theme, or not; twice is as good as once."""
        known = self._agenda.theme(theme).id
        await self._choose(
            turn, ProfilePart.THEMES, lambda old: replace(old, themes=_with(old.themes, known, wanted=wanted))
        )

    async def choose_language(self, turn: Turn, language: Language, *, wanted: bool) -> None:
        """Answer in a language besides Dutch, or not."""
        if language is Language.NL:
            raise StaleError
        await self._choose(
            turn,
            ProfilePart.LANGUAGES,
            lambda old: replace(old, languages=_with(old.languages, language, wanted=wanted)),
        )

    async def choose_day(self, turn: Turn, day: int, *, wanted: bool) -> None:
        """Hear of questions on a weekday, 0 for Monday, or not."""
        if day not in range(7):
            raise StaleError
        await self._choose(
            turn, ProfilePart.DAYS, lambda old: replace(old, days=tuple(sorted(_with(old.days, day, wanted=wanted))))
        )

    async def choose_day_part(self, turn: Turn, part: DayPart, *, wanted: bool) -> None:
        """Hear of questions in a part of those days, or not."""
        await self._choose(
            turn, ProfilePart.DAYS, lambda old: replace(old, parts=_with(old.parts, part, wanted=wanted))
        )

    async def set_capacity(self, turn: Turn, number: int) -> None:
        """Hold so many questions at once."""
        if not 1 <= number <= MOST_AT_ONCE:
            raise StaleError
        await self._settle(turn, lambda old: replace(old, capacity=number))

    async def pause(self, turn: Turn, days: int) -> None:
        """Hear of no questions for so many days from today; 0: from now on again."""
        if not 0 <= days <= LONGEST_PAUSE.days:
            raise StaleError
        async with self._units.writing(turn) as unit:
            until = _today(unit) + timedelta(days=days) if days else None
            await _change(unit, lambda old: replace(old, paused_until=until))
            await _show(unit, in_place=True)
            await unit.commit()

    async def clear(self, turn: Turn, part: ProfilePart) -> None:
        """All themes, everywhere, only Dutch, always."""
        match part:
            case ProfilePart.THEMES:
                await self._settle(turn, lambda old: replace(old, themes=()))
            case ProfilePart.MUNICIPALITIES:
                await self._settle(turn, lambda old: replace(old, municipalities=()))
            case ProfilePart.LANGUAGES:
                await self._settle(turn, lambda old: replace(old, languages=()))
            case ProfilePart.DAYS:
                await self._settle(turn, lambda old: replace(old, days=(), parts=()))
            case _:
                raise StaleError

    async def take(self, turn: Turn, about: int, words: str | None) -> None:
        """Take what somebody typed for the part that was asked; None is what holds no words.

        Args:
            about: Which part, as the draft keeps it.
            words: As they came: a name is not masked where a name is asked.
        """
        part = _PARTS[about]
        async with self._units.writing(turn) as unit:
            await require(unit, WIJKWIJZEN)
            if words and await self._told(unit, part, words):
                await _show(unit)
            else:
                await _ask(unit, part, refused=True)
            await unit.commit()

    # --- steps --------------------------------------------------------------------------------------------------------

    async def _told(self, unit: UnitOfWork, part: ProfilePart, words: str) -> bool:
        me = unit.own_turn.contact
        if part is ProfilePart.NAME:
            name = profile_words.name_in(words)
            if name is not None:
                await unit.contacts.rename(me.id, Role.WIJKWIJZE, name)
            return name is not None
        told = profile_words.told(
            await _profile(unit), part, words, agenda=self._agenda, language=me.language, today=_today(unit)
        )
        if told is not None:
            await unit.contacts.set_profile(me.id, told)
        return told is not None

    async def _choose(self, turn: Turn, part: ProfilePart, change: Change) -> None:
        """Change a part of which more can be chosen."""
        async with self._units.writing(turn) as unit:
            await _change(unit, change)
            await _ask(unit, part, in_place=True)
            await unit.commit()

    async def _settle(self, turn: Turn, change: Change) -> None:
        """Change a part of which one thing is chosen, and go back to the card."""
        async with self._units.writing(turn) as unit:
            await _change(unit, change)
            await _show(unit, in_place=True)
            await unit.commit()


async def _profile(unit: UnitOfWork) -> Profile:
    """The profile of the wijkwijze whose turn it is; a pause that has passed is none."""
    me = await require(unit, WIJKWIJZEN)
    profile = await unit.contacts.profile_of(me.id) or Profile()
    over = profile.paused_until is not None and profile.paused_until <= _today(unit)
    return replace(profile, paused_until=None) if over else profile


async def _change(unit: UnitOfWork, change: Change) -> None:
    await unit.contacts.set_profile(unit.own_turn.contact.id, change(await _profile(unit)))


async def _show(unit: UnitOfWork, *, in_place: bool = False) -> None:
    profile = await _profile(unit)
    await _stop_listening(unit)
    await unit.reply(ProfileShown(await _name(unit), profile), in_place=in_place)


async def _ask(unit: UnitOfWork, part: ProfilePart, *, in_place: bool = False, refused: bool = False) -> None:
    profile = await _profile(unit)
    me = unit.own_turn.contact.id
    draft = asking.step_aside(await unit.drafts.of(me), Awaiting.PROFILE)
    await unit.drafts.save(me, replace(draft, about=_PARTS.index(part)), unit.now)
    await unit.reply(ProfilePartAsked(part, await _name(unit), profile, refused), in_place=in_place)


async def _stop_listening(unit: UnitOfWork) -> None:
    me = unit.own_turn.contact.id
    draft = await unit.drafts.of(me)
    if draft.awaiting is Awaiting.PROFILE:
        back = Awaiting.WHICH_ESCALATION if draft.pending else draft.before  # what waited, waits again
        await unit.drafts.save(me, replace(draft, awaiting=back, about=None), unit.now)


async def _name(unit: UnitOfWork) -> str:
    return await unit.contacts.name_of(unit.own_turn.contact.id, Role.WIJKWIJZE) or Role.WIJKWIJZE.value


def _today(unit: UnitOfWork) -> date:
    return local_day(unit.now)


def _with(chosen: tuple[Item, ...], item: Item, *, wanted: bool) -> tuple[Item, ...]:
    others = tuple(one for one in chosen if one != item)
    return (*others, item) if wanted else others
