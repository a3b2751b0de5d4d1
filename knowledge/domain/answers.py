"""Answers that are used again: canned ones, and those on their way into the catalogue."""

from dataclasses import dataclass, replace
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

    DRAFT = "concept"
    PROPOSED = "voorgesteld"
    AGREED = "bewoner-akkoord"
    REFUSED = "bewoner-niet-akkoord"
    PUBLISHED = "gepubliceerd"
    REJECTED = "afgewezen"
    RETIRED = "teruggetrokken"


class AnswerAction(StrEnum):
    """What a coordinator did with an answer for everybody, as the audit trail says it."""

    CHANGED = "wijzigen"
    PROPOSED = "voorleggen"
    PUBLISHED = "publiceren"
    REJECTED = "afwijzen"
    RETIRED = "terugtrekken"


class PublicationPart(StrEnum):
    """What can be changed of an answer before others read it."""

    QUESTION = "vraag"
    ANSWER = "antwoord"


@dataclass(frozen=True, slots=True)
class Publication:
    """An answer that may become an offering: a wijkwijze proposes it, the resident agrees, a coordinator publishes it.

    Attributes:
        escalation_id: Where it was given; None once that is forgotten.
        question: As others will read it, masked again; empty once retired.
        answer: As others will read it, masked again; empty once retired.
        version: Rises with every change of the words: a resident agrees to one version.
        proposed_by: The wijkwijze whose answer it is; None once erased, and for whoever may not know.
        reason: Why a coordinator rejected it.
        coordinator_id: Who decided; None as `proposed_by`.
        offering_id: What it became in the catalogue.
    """

    id: int
    escalation_id: int | None
    question: str
    answer: str
    state: PublicationState
    version: int
    proposed_by: int | None
    proposed_at: datetime
    reason: str | None = None
    coordinator_id: int | None = None
    offering_id: str | None = None

    def nameless(self) -> "Publication":
        """As it is shown: without who proposed it, and who decided."""
        return replace(self, proposed_by=None, coordinator_id=None)
