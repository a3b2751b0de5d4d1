"""What somebody does with a question that they hold.

Every function works in the unit of work it is given; the caller commits.
"""

from knowledge import asking
from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Escalation
from knowledge.drafts import Awaiting
from knowledge.errors import StaleError
from knowledge.humans import desk
from knowledge.humans.transitions import Action, after
from knowledge.rights import HUMANS, require


async def held(unit: UnitOfWork, escalation_id: int, action: Action) -> Escalation | None:
    """A question that the person whose turn it is holds and can do this with; else None, and they hear where it stands.

    Raises:
        NotAllowedError: They do not answer.
        NotFoundError: There is no such question.
    """
    me = await require(unit, HUMANS)
    escalation = await unit.escalations.lock(escalation_id)
    if escalation.owner_id == me.id and _can(escalation, action):
        return escalation
    await desk.say_where_it_stands(unit, escalation, me.id)
    return None


async def await_words(unit: UnitOfWork, awaiting: Awaiting, about: int | None, chosen: str | None = None) -> None:
    """Take what the person whose turn it is types next for this."""
    me = unit.own_turn.contact.id
    draft = asking.begin_work(await unit.drafts.of(me), awaiting, about, chosen)
    await unit.drafts.save(me, draft, unit.now)


async def stop_awaiting(unit: UnitOfWork) -> None:
    """What they type next is no longer for their work."""
    me = unit.own_turn.contact.id
    draft = await unit.drafts.of(me)
    ended = asking.end_work(draft)
    if ended != draft:
        await unit.drafts.save(me, ended, unit.now)


def _can(escalation: Escalation, action: Action) -> bool:
    try:
        after(escalation.state, action)
    except StaleError:
        return False
    return True
