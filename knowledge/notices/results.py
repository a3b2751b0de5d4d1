"""What was found, and what somebody asked before."""

from dataclasses import dataclass
from datetime import datetime

from knowledge.domain import Inquiry, InquiryStatus, KnownGap, Standing, Suggestion


@dataclass(frozen=True, slots=True)
class ResultsShown:
    """Up to three offerings and why they fit.

    Attributes:
        fits: Whether they surely enough fit; else they only come near.
        first_rank: Rank of the first suggestion shown, from 1.
        more: Whether there are further ones.
    """

    inquiry: int
    question: str
    theme: str | None
    priority_question: int | None
    suggestions: tuple[Suggestion, ...]
    first_rank: int
    more: bool
    fits: bool


@dataclass(frozen=True, slots=True)
class NothingMore:
    """There are no further offerings; a wijkwijze can help."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class NoMatchFound:
    """Said honestly: nothing fits yet. Shows the masked text that one tap sends to a wijkwijze.

    Attributes:
        near: Something came near, though not near enough to recommend; who wants can look at it.
        gap: What is known to be missing; None where nobody knew that yet.
        ask_news: Whether to ask if they want to hear what comes later.
    """

    inquiry: int
    preview: str
    theme: str | None
    priority_question: int | None
    attachments: int
    near: bool
    gap: KnownGap | None = None
    ask_news: bool = False


@dataclass(frozen=True, slots=True)
class OfferingArrived:
    """For a question that had no match a coordinator found an offering, or had one made.

    Attributes:
        news: Id of what they are told, so that they can say whether it helps.
    """

    inquiry: int
    question: str
    suggestion: Suggestion
    news: int


@dataclass(frozen=True, slots=True)
class FeedbackNoted:
    """Thanks for saying whether it helps; after rejecting all that was shown: what now.

    Attributes:
        title: Of the offering it is about.
        ask_news: As in `NoMatchFound`.
    """

    inquiry: int
    helps: bool
    title: str
    all_rejected: bool
    ask_news: bool = False


@dataclass(frozen=True, slots=True)
class InquiryLine:
    """An inquiry in a list.

    Attributes:
        standing: How far it is in human hands; None where it never went there.
    """

    id: int
    question: str
    status: InquiryStatus
    created_at: datetime
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class InquiriesListed:
    """What I asked last, newest first.

    Attributes:
        earlier: How many there are besides.
    """

    inquiries: tuple[InquiryLine, ...]
    earlier: int


@dataclass(frozen=True, slots=True)
class InquiryOpened:
    """One of my inquiries, with what can be done: see results again, ask a wijkwijze, withdraw.

    Attributes:
        standing: As in `InquiryLine`.
    """

    inquiry: Inquiry
    standing: Standing | None = None


@dataclass(frozen=True, slots=True)
class InquiryWithdrawn:
    """Withdrawn; whoever was working on it knows."""

    inquiry: int


Said = (
    ResultsShown
    | NothingMore
    | NoMatchFound
    | OfferingArrived
    | FeedbackNoted
    | InquiriesListed
    | InquiryOpened
    | InquiryWithdrawn
)
"""Every notice of this conversation."""
