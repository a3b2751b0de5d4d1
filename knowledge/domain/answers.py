"""Answers that are used again: canned ones, and those on their way into the catalogue."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class CannedAnswer:
    """A text that is often needed, kept under a name.

    Attributes:
        owner_id: Whose it is; None: everybody's, made by a coordinator.
    """

    id: int
    owner_id: int | None
    title: str
    text: str


class PublicationState(StrEnum):
    """How far an answer is on its way into the catalogue."""

    PROPOSED = "voorgesteld"
    AGREED = "bewoner-akkoord"
    REFUSED = "bewoner-niet-akkoord"
    PUBLISHED = "gepubliceerd"
    REJECTED = "afgewezen"


@dataclass(frozen=True, slots=True)
class Publication:
    """An answer that may become an offering: a wijkwijze proposes it, the resident agrees, a coordinator publishes it.

    Attributes:
        question: As others will read it, masked again.
        answer: As others will read it, masked again.
        offering_id: What it became in the catalogue.
    """

    escalation_id: int
    question: str
    answer: str
    state: PublicationState
    proposed_by: int | None
    proposed_at: datetime
    offering_id: str | None = None
