"""Submitting an offering, and what a coordinator makes of it."""

from dataclasses import dataclass

from knowledge.domain import Audience, OfferingKind, Step


@dataclass(frozen=True, slots=True)
class StartSubmission:
    """I have something to offer."""


@dataclass(frozen=True, slots=True)
class RestartSubmission:
    """Forget what I told, and ask me anew."""

    submission: int


@dataclass(frozen=True, slots=True)
class ChooseAudience:
    """It is for them, or not for them."""

    submission: int
    audience: Audience
    wanted: bool


@dataclass(frozen=True, slots=True)
class LeaveStep:
    """That was all of this."""

    submission: int
    step: Step


@dataclass(frozen=True, slots=True)
class EditSubmission:
    """Let me change this part."""

    submission: int
    step: Step


@dataclass(frozen=True, slots=True)
class SendSubmission:
    """Give it to the coordinators."""

    submission: int


@dataclass(frozen=True, slots=True)
class LeaveSubmission:
    """Stop for now."""


@dataclass(frozen=True, slots=True)
class ListSubmissions:
    """What waits for a coordinator."""


@dataclass(frozen=True, slots=True)
class OpenSubmission:
    """One submission."""

    submission: int


@dataclass(frozen=True, slots=True)
class AcceptSubmission:
    """It comes into the catalogue; let me choose its themes."""

    submission: int


@dataclass(frozen=True, slots=True)
class SetSubmissionTheme:
    """It belongs to this theme, or not."""

    submission: int
    theme: str
    wanted: bool


@dataclass(frozen=True, slots=True)
class AskSubmissionKind:
    """These are its themes."""

    submission: int


@dataclass(frozen=True, slots=True)
class AcceptAs:
    """Put it into the catalogue as this kind of offering."""

    submission: int
    kind: OfferingKind


@dataclass(frozen=True, slots=True)
class RejectSubmission:
    """It does not come into the catalogue; let me say why."""

    submission: int


Press = (
    StartSubmission
    | RestartSubmission
    | ChooseAudience
    | LeaveStep
    | EditSubmission
    | SendSubmission
    | LeaveSubmission
    | ListSubmissions
    | OpenSubmission
    | AcceptSubmission
    | SetSubmissionTheme
    | AskSubmissionKind
    | AcceptAs
    | RejectSubmission
)
"""Everything that can be pressed in this conversation."""
