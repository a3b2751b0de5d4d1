"""What an asker does with a question that is in human hands, and how they were helped."""

from dataclasses import dataclass

from knowledge.domain import Utterance


@dataclass(frozen=True, slots=True)
class TalkShown:
    """What both sides said, in order."""

    inquiry: int
    question: str
    talk: tuple[Utterance, ...]


@dataclass(frozen=True, slots=True)
class AdditionAsked:
    """Type what the wijkwijze should know too."""

    question: str


@dataclass(frozen=True, slots=True)
class AnotherOffered:
    """Really somebody else?"""

    escalation: int
    inquiry: int
    question: str


@dataclass(frozen=True, slots=True)
class AnotherAsked:
    """Others see the question now."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class QuestionTakenBack:
    """To the wijkwijze who had it: the asker would like to hear somebody else too."""

    question: str


@dataclass(frozen=True, slots=True)
class RemarkAsked:
    """Type what could have been better."""


@dataclass(frozen=True, slots=True)
class RemarkNoted:
    """Thanks; a coordinator reads it."""


@dataclass(frozen=True, slots=True)
class RemarkArrived:
    """To coordinators: somebody was not happy with the help, and says why."""

    question: str
    stars: int
    remark: str


Said = (
    TalkShown
    | AdditionAsked
    | AnotherOffered
    | AnotherAsked
    | QuestionTakenBack
    | RemarkAsked
    | RemarkNoted
    | RemarkArrived
)
"""Every notice of this conversation."""
