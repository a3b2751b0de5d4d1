"""Questions without a fitting offering."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from knowledge.domain.language import Language
from knowledge.domain.people import Audience


class GapReason(StrEnum):
    """Why an inquiry is a gap signal."""

    NO_MATCH = "geen-passend-aanbod"
    REJECTED = "aanbod-past-niet"
    ESCALATED = "toch-naar-wijkwijze"


class GapStatus(StrEnum):
    """How far the follow-up of a gap signal is."""

    NEW = "nieuw"
    IN_PROGRESS = "in-behandeling"
    PLANNED = "gepland"
    SOLVED = "opgelost"
    DISMISSED = "afgewezen"


@dataclass(frozen=True, slots=True)
class GapSignal:
    """An inquiry without a fitting offering.

    Attributes:
        text: The question, masked.
        lacune: Number 1 to 6 of the lacune it touches, or None.
    """

    id: int
    inquiry_id: int
    reason: GapReason
    status: GapStatus
    text: str
    language: Language
    theme: str | None
    audience: Audience | None
    priority_question: int | None
    lacune: int | None
    municipality: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class GapFilter:
    """Which gap signals to show; None: all."""

    theme: str | None = None
    audience: Audience | None = None
    priority_question: int | None = None
    status: GapStatus | None = None
