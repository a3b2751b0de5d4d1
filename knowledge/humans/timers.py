"""What happens by itself with questions in human hands, once it is due."""

import logging
from datetime import timedelta
from typing import Final

from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Circle, Deadline, DeadlineKind, Escalation, EventKind, GapReason, Side
from knowledge.gaps.signalling import signal, unanswered
from knowledge.humans import desk, log, talks
from knowledge.humans.transitions import Action, after
from knowledge.notices.waiting import (
    AnotherSought,
    ClosedInSilence,
    OwnerReminded,
    OwnersTalkClosed,
    QuestionWoken,
    TakenBack,
)

BATCH: Final = 100
"""Deadlines that are acted on at one look: seconds of work, so that people are not kept waiting. Own choice."""

RETRY: Final = timedelta(hours=1)
"""When a deadline is tried again on which acting failed: so long it stands in nobody's way. Own choice."""

_log = logging.getLogger(__name__)


class Timers:
    """Acts on what is due."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def run(self, limit: int = BATCH) -> int:
        """Act on what is due now, the longest due first, each in a unit of its own: what fails keeps nobody else.

        Args:
            limit: How many at most; the others wait for the next look.

        Returns:
            On how many was acted.
        """
        async with self._units.reading() as unit:
            due = await unit.deadlines.due(unit.now, limit)
        return sum([await self._run(deadline) for deadline in due])

    async def _run(self, deadline: Deadline) -> bool:
        try:
            async with self._units.writing() as unit:
                acts = await _act(unit, deadline)
                await unit.commit()
        except Exception:  # noqa: BLE001 - whatever it is, it must not keep other people's questions
            _log.exception("%s of escalation %d failed", deadline.kind, deadline.escalation_id)
            await self._put_off(deadline)
            return False
        return acts

    async def _put_off(self, deadline: Deadline) -> None:
        async with self._units.writing() as unit:
            if await unit.deadlines.take(deadline):
                await unit.deadlines.set(deadline.escalation_id, deadline.kind, unit.now + RETRY)
            await unit.commit()


async def _act(unit: UnitOfWork, deadline: Deadline) -> bool:
    """Do what is due; False where an action came in between, after which it is due no more."""
    escalation = await unit.escalations.lock(deadline.escalation_id)
    if not await unit.deadlines.take(deadline):
        return False
    match deadline.kind:
        case DeadlineKind.WIDEN:
            await _widen(unit, escalation)
        case DeadlineKind.TO_COORDINATOR:
            await _to_coordinator(unit, escalation)
        case DeadlineKind.REMIND:
            await _remind(unit, escalation)
        case DeadlineKind.RELEASE:
            await _release(unit, escalation)
        case DeadlineKind.CLOSE:
            await _close(unit, escalation)
        case DeadlineKind.WAKE:
            await _wake(unit, escalation)
    return True


async def _widen(unit: UnitOfWork, escalation: Escalation) -> None:
    after(escalation.state, Action.WIDEN)
    reached = await desk.offer(unit, escalation, desk.next_circle(escalation))
    if reached is not Circle.COORDINATOR:
        await unit.deadlines.set(escalation.id, DeadlineKind.WIDEN, unit.patience.due(DeadlineKind.WIDEN, unit.now))


async def _to_coordinator(unit: UnitOfWork, escalation: Escalation) -> None:
    """Nobody is passed over: who was not told yet hears it too. That nobody took it shows that something is missing."""
    after(escalation.state, Action.WIDEN)
    await desk.offer(unit, escalation, Circle.ALL)
    await desk.offer(unit, await unit.escalations.get(escalation.id), Circle.COORDINATOR)
    await signal(unit, escalation.inquiry, GapReason.UNANSWERED)


async def _remind(unit: UnitOfWork, escalation: Escalation) -> None:
    after(escalation.state, Action.REMIND)
    if escalation.owner_id is not None:
        waited = unit.patience.working_time.between(escalation.waiting_since or unit.now, unit.now)
        reminded = OwnerReminded(escalation.id, escalation.inquiry.question, max(1, waited.days))
        await unit.tell(escalation.owner_id, reminded, escalation_id=escalation.id)
    await log.note(unit, escalation.id, EventKind.REMINDED, Side.BOT)


async def _release(unit: UnitOfWork, escalation: Escalation) -> None:
    after(escalation.state, Action.RELEASE)
    question = escalation.inquiry.question
    if escalation.owner_id is not None:
        await unit.tell(escalation.owner_id, TakenBack(escalation.id, question), escalation_id=escalation.id)
    if escalation.resident_id is not None:
        sought = AnotherSought(escalation.inquiry.id, question)
        await unit.tell(escalation.resident_id, sought, escalation_id=escalation.id)
    await desk.give_back(unit, escalation, EventKind.EXPIRED, Side.BOT)


async def _close(unit: UnitOfWork, escalation: Escalation) -> None:
    await unit.escalations.end(escalation.id, after(escalation.state, Action.CLOSE), unit.now)
    await log.note(unit, escalation.id, EventKind.CLOSED, Side.BOT)
    question = escalation.inquiry.question
    asks = await unanswered(unit, escalation)
    if escalation.resident_id is not None:
        closed = ClosedInSilence(escalation.id, question, asks)
        await unit.tell(escalation.resident_id, closed, escalation_id=escalation.id)
        await talks.stop(unit, escalation.resident_id, escalation.id)
    await desk.tell_owner(unit, escalation, OwnersTalkClosed(escalation.id, question))


async def _wake(unit: UnitOfWork, escalation: Escalation) -> None:
    after(escalation.state, Action.WAKE)
    await unit.escalations.resume(escalation.id)
    await log.note(unit, escalation.id, EventKind.WOKEN, Side.BOT)
    if escalation.owner_id is not None:
        woken = QuestionWoken(escalation.id, escalation.inquiry.question)
        await unit.tell(escalation.owner_id, woken, escalation_id=escalation.id)
