"""Submitting an offering, and what a coordinator makes of it."""

from dataclasses import dataclass

from knowledge.domain import Refusal, Submission
from knowledge.notices.coordinating import Choice


@dataclass(frozen=True, slots=True)
class SubmissionAsked:
    """What is asked now of who submits an offering; at the end, the card.

    Attributes:
        nearest: Offerings that may be the same, where that is asked.
        refusal: Why the last answer could not be taken.
        resumed: It was begun before, and goes on here.
    """

    submission: Submission
    nearest: tuple[Choice, ...] = ()
    refusal: Refusal | None = None
    resumed: bool = False


@dataclass(frozen=True, slots=True)
class SubmissionLeft:
    """What was told waits."""


@dataclass(frozen=True, slots=True)
class SubmissionSent:
    """A coordinator looks at it."""

    title: str


@dataclass(frozen=True, slots=True)
class SubmissionAccepted:
    """What was submitted is in the catalogue."""

    title: str
    offering_id: str


@dataclass(frozen=True, slots=True)
class SubmissionRejected:
    """What was submitted does not come into the catalogue, and why."""

    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class SubmissionArrived:
    """For a coordinator: somebody submits an offering."""

    submission: Submission


@dataclass(frozen=True, slots=True)
class SubmissionsListed:
    """What waits for a coordinator, oldest first."""

    submissions: tuple[Submission, ...]


@dataclass(frozen=True, slots=True)
class SubmissionOpened:
    """A submission with what helps to decide, or with what was decided.

    Attributes:
        nearest: Offerings that may be the same.
        by: Name of the coordinator who decided; None where nobody did or they are not known any more.
    """

    submission: Submission
    nearest: tuple[Choice, ...]
    by: str | None = None


@dataclass(frozen=True, slots=True)
class SubmissionThemesAsked:
    """Which themes does it belong to?

    Attributes:
        proposed: All themes, the likeliest first.
    """

    submission: Submission
    proposed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SubmissionKindAsked:
    """What kind of offering is it?"""

    submission: int


@dataclass(frozen=True, slots=True)
class SubmissionLinkAsked:
    """Where can people find it?

    Attributes:
        refused: What was typed is no web address.
    """

    submission: int
    refused: bool = False


@dataclass(frozen=True, slots=True)
class SubmissionReasonAsked:
    """Why does it not come into the catalogue?"""

    submission: int


@dataclass(frozen=True, slots=True)
class SubmissionFaulty:
    """The catalogue cannot hold it like this.

    Attributes:
        fields: Names of what is wrong, as a catalogue file calls them.
    """

    submission: int
    fields: tuple[str, ...]


Said = (
    SubmissionAsked
    | SubmissionLeft
    | SubmissionSent
    | SubmissionAccepted
    | SubmissionRejected
    | SubmissionArrived
    | SubmissionsListed
    | SubmissionOpened
    | SubmissionThemesAsked
    | SubmissionKindAsked
    | SubmissionLinkAsked
    | SubmissionReasonAsked
    | SubmissionFaulty
)
"""Every notice of this conversation."""
