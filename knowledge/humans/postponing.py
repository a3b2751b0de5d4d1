"""Postponing a question to a day: the resident hears which, and the clock brings it back."""

from datetime import date, datetime, time, timedelta
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Escalation, EventKind, Turn
from knowledge.drafts import Awaiting, Draft
from knowledge.errors import StaleError
from knowledge.humans import log
from knowledge.humans.days import day_in
from knowledge.humans.own import await_words, held, stop_awaiting
from knowledge.humans.transitions import Action
from knowledge.local_time import HOME, local_day
from knowledge.notices.working import AnswerTakesLonger, PostponeAsked, Postponed

LONGEST: Final = timedelta(days=60)
"""Days for which a question can be postponed: whoever needs longer had better hand it over. Own choice."""


class Postponing:
    """A wijkwijze postpones a question they hold."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def ask(self, turn: Turn, escalation_id: int) -> None:
        """Offer days; what is typed next is another day."""
        async with self._units.writing(turn) as unit:
            if await held(unit, escalation_id, Action.POSTPONE) is not None:
                await await_words(unit, Awaiting.POSTPONE_DAY, escalation_id)
                asked = PostponeAsked(escalation_id, local_day(unit.now))
                await unit.reply(asked, in_place=True, escalation_id=escalation_id)
            await unit.commit()

    async def postpone(self, turn: Turn, escalation_id: int, days: int) -> None:
        """For so many days; the next working day where that is none."""
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, escalation_id, Action.POSTPONE)
            if escalation is not None:
                if not timedelta() < timedelta(days=days) <= LONGEST:
                    raise StaleError
                await _postpone(unit, escalation, local_day(unit.now) + timedelta(days=days))
            await unit.commit()

    async def take(self, turn: Turn, draft: Draft, words: str) -> None:
        """Take a typed day."""
        if draft.about is None:
            raise StaleError
        async with self._units.writing(turn) as unit:
            escalation = await held(unit, draft.about, Action.POSTPONE)
            today = local_day(unit.now)
            day = day_in(words, today, turn.contact.language)
            if escalation is None:
                await stop_awaiting(unit)
            elif day is None or not today < day <= today + LONGEST:
                asked = PostponeAsked(escalation.id, today, refused=True)
                await unit.reply(asked, escalation_id=escalation.id)
            else:
                await _postpone(unit, escalation, day)
            await unit.commit()


async def _postpone(unit: UnitOfWork, escalation: Escalation, day: date) -> None:
    until = unit.patience.working_time.opening(datetime.combine(day, time(), HOME))
    await stop_awaiting(unit)
    await unit.escalations.postpone(escalation.id, until)
    await log.note_turn(unit, escalation.id, EventKind.POSTPONED, text=local_day(until).isoformat())
    question, day = escalation.inquiry.question, local_day(until)
    await unit.reply(Postponed(escalation.id, question, day), in_place=True, escalation_id=escalation.id)
    if escalation.resident_id is not None:
        longer = AnswerTakesLonger(escalation.id, question, day)
        await unit.tell(escalation.resident_id, longer, escalation_id=escalation.id)
