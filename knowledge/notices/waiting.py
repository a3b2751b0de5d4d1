"""What the clock says of questions in human hands: to who answers, and to who asked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnerReminded:
    """To who holds it: somebody waits for a word of yours.

    Attributes:
        days: Working days that they wait, from 1.
    """

    escalation: int
    question: str
    days: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """To who held it: others can take it now; no harm done."""

    escalation: int
    question: str


@dataclass(frozen=True, slots=True)
class AnotherSought:
    """To the resident: it takes long, and somebody else is sought."""

    inquiry: int
    question: str


@dataclass(frozen=True, slots=True)
class ClosedInSilence:
    """To the resident: nothing was heard for a while, so the talk is closed; how was it?

    Attributes:
        ask_news: As in `ConversationClosed`.
    """

    escalation: int
    question: str
    ask_news: int | None = None


@dataclass(frozen=True, slots=True)
class OwnersTalkClosed:
    """To who holds it: the resident said nothing more, so the talk is closed."""

    escalation: int
    question: str


@dataclass(frozen=True, slots=True)
class QuestionWoken:
    """To who postponed it: this is the day."""

    escalation: int
    question: str


Said = OwnerReminded | TakenBack | AnotherSought | ClosedInSilence | OwnersTalkClosed | QuestionWoken
"""Every notice of this conversation."""
