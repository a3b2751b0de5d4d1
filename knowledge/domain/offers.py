"""That somebody was told of a question, and why they."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from knowledge.domain.escalations import Circle


class OfferReason(StrEnum):
    """Why somebody is told of a question."""

    ASKED = "gevraagd"
    LANGUAGE = "taal"
    THEME = "thema"
    LIKENESS = "zoiets-eerder"
    MUNICIPALITY = "gemeente"


@dataclass(frozen=True, slots=True)
class Offer:
    """That somebody was told of a question.

    Attributes:
        reasons: Why they; empty where nothing speaks for them in particular.
        declined_at: When they said that it is not for them, or gave it back.
    """

    contact_id: int
    circle: Circle
    reasons: tuple[OfferReason, ...]
    offered_at: datetime
    declined_at: datetime | None = None
