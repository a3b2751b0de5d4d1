"""Whether an offering still stands, for who provides it and for the coordinators."""

from dataclasses import dataclass

from knowledge.domain import RetireReason, ReviewAnswer


@dataclass(frozen=True, slots=True)
class AnswerReview:
    """What I offer is still right, or is not."""

    offering: str
    answer: ReviewAnswer


@dataclass(frozen=True, slots=True)
class ListLooks:
    """What is to be looked at; pages count from 0."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class OpenLook:
    """One offering, with what I can do."""

    offering: str


@dataclass(frozen=True, slots=True)
class ConfirmOffering:
    """It is right as it is."""

    offering: str


@dataclass(frozen=True, slots=True)
class PostponeLook:
    """I look at it later."""

    offering: str


@dataclass(frozen=True, slots=True)
class AskRetirement:
    """It goes out of the catalogue; let me say why."""

    offering: str


@dataclass(frozen=True, slots=True)
class RetireOffering:
    """Take it out, for this reason."""

    offering: str
    reason: RetireReason


@dataclass(frozen=True, slots=True)
class RestoreOffering:
    """Put it back."""

    offering: str


Press = (
    AnswerReview
    | ListLooks
    | OpenLook
    | ConfirmOffering
    | PostponeLook
    | AskRetirement
    | RetireOffering
    | RestoreOffering
)
"""Everything that can be pressed in this conversation."""
