"""Questions in human hands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from knowledge.domain.questions import Inquiry


class EscalationState(StrEnum):
    """Where an inquiry in human hands stands."""

    OPEN = "open"
    CLAIMED = "geclaimd"
    POSTPONED = "uitgesteld"
    CLOSED = "gesloten"
    WITHDRAWN = "ingetrokken"


HELD: Final = frozenset({EscalationState.CLAIMED, EscalationState.POSTPONED})
"""In which somebody has it in hand."""


class Circle(StrEnum):
    """Who was told of a question so far, from the narrowest to the widest."""

    PERSON = "een-persoon"
    FIRST = "eerste-kring"
    NEXT = "tweede-kring"
    ALL = "allen"
    COORDINATOR = "coordinator"


STARS: Final = range(1, 6)
"""What a resident can think of how they were helped."""


@dataclass(frozen=True, slots=True)
class Escalation:
    """An inquiry in human hands.

    Attributes:
        resident_id: Contact who asked; None once erased.
        owner_id: Contact of the wijkwijze who holds it: claimed or postponed.
        circle: Who was told of it last.
        waiting_since: Since when the resident waits for a human's word; None while it is their turn.
        postponed_until: When its owner takes it up again; only while postponed.
        rating: One of `STARS`, or None.
        complete: Whether the resident called it completely answered; None: not asked or not said.
    """

    id: int
    inquiry: Inquiry
    state: EscalationState
    resident_id: int | None
    owner_id: int | None
    created_at: datetime
    circle: Circle = Circle.FIRST
    waiting_since: datetime | None = None
    claimed_at: datetime | None = None
    answered_at: datetime | None = None
    postponed_until: datetime | None = None
    closed_at: datetime | None = None
    rating: int | None = None
    complete: bool | None = None
