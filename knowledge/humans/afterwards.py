"""After a talk: how it was, whether the question was completely answered, and what could have been better."""

from dataclasses import replace
from typing import Final

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import STARS, Escalation, EventKind, Turn
from knowledge.drafts import Awaiting
from knowledge.errors import StaleError
from knowledge.gaps.news import ask_once
from knowledge.humans import log, publishing
from knowledge.humans.own_questions import require_own
from knowledge.humans.transitions import Action, after
from knowledge.notices.humans import CompletenessNoted, RatingNoted
from knowledge.notices.own_questions import RemarkArrived, RemarkAsked, RemarkNoted

UNHAPPY: Final = 2
"""Stars up to which is asked what could have been better: the lower two of five."""

LONGEST_REMARK: Final = 500
"""Characters of a remark that are kept: "a line of words". Own choice."""


class Afterwards:
    """What a resident thinks of the help; asked once per closing, the first word counts until the talk goes on."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def rate(self, turn: Turn, escalation_id: int, stars: int) -> None:
        """Note how it was, 1 to 5 stars."""
        async with self._units.writing(turn) as unit:
            escalation = await _closed(unit, escalation_id, Action.RATE)
            if stars not in STARS:
                raise StaleError
            if escalation.rating is None:
                await unit.escalations.rate(escalation_id, stars)
                await log.note_turn(unit, escalation_id, EventKind.RATED, text=str(stars))
                await publishing.invite(unit, escalation)
            noted = RatingNoted(escalation_id, escalation.rating or stars)
            await unit.reply(noted, in_place=True, escalation_id=escalation_id)
            await unit.commit()

    async def complete(self, turn: Turn, escalation_id: int, *, complete: bool) -> None:
        """Note whether the question was completely answered."""
        async with self._units.writing(turn) as unit:
            escalation = await _closed(unit, escalation_id, Action.COMPLETE)
            if escalation.complete is None:
                await unit.escalations.complete(escalation_id, complete=complete)
                await log.note_turn(unit, escalation_id, EventKind.COMPLETED, text="ja" if complete else "nee")
                await publishing.invite(unit, escalation)
            said = complete if escalation.complete is None else escalation.complete
            asks = not said and await ask_once(unit, escalation.inquiry)
            noted = CompletenessNoted(escalation_id, escalation.inquiry.id, said, escalation.rating, asks)
            await unit.reply(noted, in_place=True, escalation_id=escalation_id)
            await unit.commit()

    async def ask_remark(self, turn: Turn, escalation_id: int) -> None:
        """Take the next words as what could have been better; who said it already is thanked."""
        async with self._units.writing(turn) as unit:
            escalation = await _closed(unit, escalation_id, Action.RATE)
            if not is_unhappy(escalation.rating):
                raise StaleError
            if await _remarked(unit, escalation_id):
                await unit.reply(RemarkNoted())
            else:
                draft = asking.step_aside(await unit.drafts.of(turn.contact.id), Awaiting.REMARK)
                await unit.drafts.save(turn.contact.id, replace(draft, about=escalation_id), unit.now)
                await unit.reply(RemarkAsked())
            await unit.commit()

    async def take_remark(self, turn: Turn, escalation_id: int, words: str) -> None:
        """Keep what could have been better, and let the coordinators know.

        Args:
            words: Masked; what exceeds `LONGEST_REMARK` is cut off.
        """
        async with self._units.writing(turn) as unit:
            escalation = await require_own(unit, escalation_id)
            draft = asking.go_back(await unit.drafts.of(turn.contact.id))
            await unit.drafts.save(turn.contact.id, replace(draft, about=None), unit.now)
            if escalation.rating is not None and not await _remarked(unit, escalation_id):
                remark = " ".join(words.split())[:LONGEST_REMARK]
                await log.note_turn(unit, escalation_id, EventKind.REMARKED, text=remark)
                arrived = RemarkArrived(escalation.inquiry.question, escalation.rating, remark)
                for coordinator in await unit.contacts.coordinators():
                    await unit.tell(coordinator.id, arrived)
            await unit.reply(RemarkNoted())
            await unit.commit()


def is_unhappy(stars: int | None) -> bool:
    """Whether somebody is asked what could have been better."""
    return stars is not None and stars <= UNHAPPY


async def _closed(unit: UnitOfWork, escalation_id: int, action: Action) -> Escalation:
    escalation = await require_own(unit, escalation_id)
    after(escalation.state, action)
    return escalation


async def _remarked(unit: UnitOfWork, escalation_id: int) -> bool:
    """Whether the last rating has words already."""
    kinds = [event.kind for event in await unit.events.of(escalation_id)]
    last = len(kinds) - 1 - kinds[::-1].index(EventKind.RATED) if EventKind.RATED in kinds else 0
    return EventKind.REMARKED in kinds[last:]
