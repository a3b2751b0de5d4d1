"""What is to fall due for a question in human hands: a consequence of how it stands, kept with every event.

Every function works in the unit of work it is given; the caller commits.
"""

from datetime import datetime

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Circle, DeadlineKind, Escalation, EscalationState


def phase(escalation: Escalation) -> frozenset[DeadlineKind]:
    """What falls due in the phase in which a question is. Phases share nothing, and each ends with one of its kinds."""
    match escalation.state:
        case EscalationState.OPEN if escalation.circle is not Circle.COORDINATOR:
            return frozenset({DeadlineKind.WIDEN, DeadlineKind.TO_COORDINATOR})
        case EscalationState.CLAIMED if escalation.waiting_since is not None:
            return frozenset({DeadlineKind.REMIND, DeadlineKind.RELEASE})
        case EscalationState.CLAIMED:
            return frozenset({DeadlineKind.CLOSE})
        case EscalationState.POSTPONED:
            return frozenset({DeadlineKind.WAKE})
        case _:
            return frozenset()


async def follow(unit: UnitOfWork, escalation: Escalation, *, anew: bool = False) -> None:
    """Let run what belongs to the phase in which a question is now, and nothing else.

    A phase that goes on keeps its deadlines: who writes again and again is not kept waiting for it, and who was
    reminded is not reminded again.

    Args:
        escalation: As it is now.
        anew: The phase begins again from now.
    """
    wanted = phase(escalation)
    running = {deadline.kind for deadline in await unit.deadlines.of(escalation.id)}
    if running & wanted and not anew:
        return
    await unit.deadlines.clear(escalation.id)
    for kind in wanted:
        await unit.deadlines.set(escalation.id, kind, unit.patience.due(kind, _begin(unit, escalation, kind)))


def _begin(unit: UnitOfWork, escalation: Escalation, kind: DeadlineKind) -> datetime:
    return escalation.postponed_until or unit.now if kind is DeadlineKind.WAKE else unit.now
