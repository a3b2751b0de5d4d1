"""Where a question in human hands stands, as its asker sees it.

Every function works in the unit of work it is given.
"""

from collections.abc import Sequence
from datetime import datetime

from knowledge.database.unit_of_work import UnitOfWork
from knowledge.domain import Escalation, EscalationState, Event, EventKind, Phase, PublicationState, Standing, Utterance
from knowledge.humans.log import HUMAN_SPOKE

_DRAFT = PublicationState.DRAFT
"""Nobody has asked the resident yet."""


async def standing_of(unit: UnitOfWork, inquiry_id: int) -> Standing | None:
    """How far a question is; None where it never went to a human."""
    escalation = await unit.escalations.last_for(inquiry_id)
    if escalation is None:
        return None
    talk = await unit.escalations.talk(escalation.id)
    publication = await unit.publications.of_escalation(escalation.id)
    told = _standing(escalation, talk, await unit.events.of(escalation.id))
    return Standing(
        escalation.id,
        *told,
        until=escalation.postponed_until,
        talked=bool(talk),
        publication=publication.nameless() if publication and publication.state is not _DRAFT else None,
    )


def turned_down(events: Sequence[Event]) -> frozenset[int]:
    """Contact ids of those in whose place the resident asked for somebody else."""
    owner, gone = None, set[int]()
    for event in events:
        if event.kind is EventKind.CLAIMED:
            owner = event.contact_id
        elif event.kind is EventKind.ANOTHER_ASKED and owner is not None:
            gone.add(owner)
    return frozenset(gone)


def _standing(escalation: Escalation, talk: Sequence[Utterance], events: Sequence[Event]) -> tuple[Phase, datetime]:
    """In which phase it is, and since when."""
    match escalation.state:
        case EscalationState.OPEN:
            return Phase.WAITING, escalation.waiting_since or escalation.created_at
        case EscalationState.POSTPONED:
            return Phase.POSTPONED, escalation.claimed_at or escalation.created_at
        case EscalationState.CLOSED:
            return Phase.CLOSED, escalation.closed_at or escalation.created_at
        case EscalationState.WITHDRAWN:
            return Phase.WITHDRAWN, escalation.closed_at or escalation.created_at
        case EscalationState.CLAIMED:
            return _claimed(escalation, talk, events)


def _claimed(escalation: Escalation, talk: Sequence[Utterance], events: Sequence[Event]) -> tuple[Phase, datetime]:
    last, claimed_at = talk[-1] if talk else None, escalation.claimed_at or escalation.created_at
    if last is None or last.from_resident or last.at < claimed_at:  # else it was said by who had it before
        return Phase.WORKED_ON, claimed_at
    spoken = [event.kind for event in events if event.kind in HUMAN_SPOKE]
    asked_back = spoken[-1:] == [EventKind.ASKED_BACK]
    return (Phase.YOUR_TURN if asked_back else Phase.ANSWERED), last.at
