"""Whether somebody's loose words go to a human: kept in their draft.

Every function works in the unit of work it is given; the caller commits.
"""

from dataclasses import replace

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.drafts import Awaiting, Draft


async def start(unit: UnitOfWork, resident_id: int, escalation_id: int) -> None:
    """From now on a resident's loose words go to the human, unless they are in the middle of something else."""
    draft = await unit.drafts.of(resident_id)
    awaiting = Awaiting.HUMAN if _idle(draft) else draft.awaiting
    await unit.drafts.save(resident_id, replace(draft, awaiting=awaiting, escalation=escalation_id), unit.now)


async def stop(unit: UnitOfWork, resident_id: int, escalation_id: int) -> None:
    """From now on a resident's loose words are for the bot again; a reply to a message still finds its way."""
    draft = await unit.drafts.of(resident_id)
    if draft.escalation != escalation_id:
        return
    ended = replace(draft, awaiting=_to_bot(draft.awaiting), before=_to_bot(draft.before), escalation=None)
    await unit.drafts.save(resident_id, ended, unit.now)


async def leave_own_question(unit: UnitOfWork, contact_id: int) -> None:
    """Who takes somebody's question is no longer asking their own: the next loose words are most likely an answer."""
    draft = await unit.drafts.of(contact_id)
    left = asking.end_work(draft)
    if left.awaiting in {Awaiting.FIELD, Awaiting.CONFIRMATION, Awaiting.REWRITE, Awaiting.BELONGING}:
        left = asking.settle(left)
    if left != draft:
        await unit.drafts.save(contact_id, left, unit.now)


async def leave_own_affairs(unit: UnitOfWork, contact_id: int) -> None:
    """Who opens a question that they hold no longer types their profile, or a canned answer: words are for it."""
    draft = await unit.drafts.of(contact_id)
    if draft.awaiting in {Awaiting.PROFILE, Awaiting.CANNED_ANSWER}:
        await unit.drafts.save(contact_id, asking.end_work(draft), unit.now)


def _to_bot(awaiting: Awaiting) -> Awaiting:
    return Awaiting.QUESTION if awaiting is Awaiting.HUMAN else awaiting


def _idle(draft: Draft) -> bool:
    unfinished = draft.inquiry is None and bool(draft.card.what or draft.attachments)
    return draft.awaiting in {Awaiting.QUESTION, Awaiting.HUMAN} and not unfinished
