"""What an asker does with a question that is in human hands, besides writing and withdrawing."""

from dataclasses import replace

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork, Units
from knowledge.domain import Escalation, EscalationState, EventKind, InquiryStatus, Side, Turn
from knowledge.drafts import Awaiting
from knowledge.errors import NotAllowedError
from knowledge.humans import desk, forwarding, talks
from knowledge.humans.transitions import Action, after
from knowledge.notices.own_questions import AdditionAsked, AnotherAsked, AnotherOffered, QuestionTakenBack, TalkShown


class OwnQuestions:
    """Reading a talk back, adding to it, and asking for somebody else; a late press shows where the question stands."""

    def __init__(self, units: Units) -> None:
        self._units = units

    async def read_back(self, turn: Turn, escalation_id: int) -> None:
        """Show what both sides said."""
        async with self._units.writing(turn) as unit:
            escalation = await require_own(unit, escalation_id)
            talk = await unit.escalations.talk(escalation_id)
            shown = TalkShown(escalation.inquiry.id, escalation.inquiry.question, talk)
            await unit.reply(shown, escalation_id=escalation_id)
            await unit.commit()

    async def add(self, turn: Turn, escalation_id: int) -> None:
        """Take the next words as an addition; to a closed question they open it again."""
        async with self._units.writing(turn) as unit:
            escalation = await require_own(unit, escalation_id)
            after(escalation.state, Action.ASK)
            draft = asking.settle(await unit.drafts.of(turn.contact.id))
            talking = replace(draft, awaiting=Awaiting.HUMAN, escalation=escalation_id)
            await unit.drafts.save(turn.contact.id, talking, unit.now)
            await unit.reply(AdditionAsked(escalation.inquiry.question), escalation_id=escalation_id)
            await unit.commit()

    async def offer_another(self, turn: Turn, escalation_id: int) -> None:
        """Make sure before a question goes to somebody else."""
        async with self._units.writing(turn) as unit:
            escalation = await require_own(unit, escalation_id)
            if not await _settled(unit, escalation):
                after(escalation.state, Action.ANOTHER)
                await unit.reply(AnotherOffered(escalation_id, escalation.inquiry.id, escalation.inquiry.question))
            await unit.commit()

    async def ask_another(self, turn: Turn, escalation_id: int) -> None:
        """Let others have the question: who had it hears so kindly, and what was said stays for who takes it next."""
        async with self._units.writing(turn) as unit:
            escalation = await require_own(unit, escalation_id)
            if not await _settled(unit, escalation):
                after(escalation.state, Action.ANOTHER)
                await _pass_on(unit, escalation)
            await unit.commit()


async def require_own(unit: UnitOfWork, escalation_id: int) -> Escalation:
    """An escalation of the person whose turn it is; raises NotAllowedError where somebody else asked it."""
    escalation = await unit.escalations.lock(escalation_id)
    if escalation.resident_id != unit.own_turn.contact.id:
        raise NotAllowedError
    return escalation


async def _settled(unit: UnitOfWork, escalation: Escalation) -> bool:
    """Whether there is nobody to go away from: said by showing where the question stands."""
    if escalation.state not in {EscalationState.OPEN, EscalationState.WITHDRAWN}:
        return False
    inquiry = await unit.inquiries.get(escalation.inquiry.id)
    await unit.reply(await forwarding.opened(unit, inquiry), in_place=True, escalation_id=escalation.id)
    return True


async def _pass_on(unit: UnitOfWork, escalation: Escalation) -> None:
    await desk.give_back(unit, escalation, EventKind.ANOTHER_ASKED, Side.RESIDENT, escalation.resident_id)
    await unit.inquiries.set_status(escalation.inquiry.id, InquiryStatus.ESCALATED)
    if escalation.owner_id is not None:
        back = QuestionTakenBack(escalation.inquiry.question)
        await unit.tell(escalation.owner_id, back)
    await talks.start(unit, unit.own_turn.contact.id, escalation.id)
    await unit.reply(AnotherAsked(escalation.inquiry.id), in_place=True, escalation_id=escalation.id)
