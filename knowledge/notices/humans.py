"""Questions in human hands, to those who ask and to those who answer."""

from dataclasses import dataclass
from datetime import date, datetime

from knowledge.domain import Inquiry, Message, OfferReason, Suggestion
from knowledge.notices.browsing import ThemeCount


@dataclass(frozen=True, slots=True)
class ForwardPreviewed:
    """This text goes to a wijkwijze; send, change, or leave it."""

    inquiry: int
    preview: str
    attachments: int


@dataclass(frozen=True, slots=True)
class ForwardRewriteAsked:
    """Type the text that the wijkwijze should read."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class EscalationSent:
    """It is with the wijkwijzen.

    Attributes:
        wait_hours: By when half of those who asked lately would have an answer; None while there are too few to say.
    """

    inquiry: int
    wait_hours: float | None


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody who worked on a question wrote for who goes on with it.

    Attributes:
        name: Of who wrote it; None once they are gone.
        text: Masked.
    """

    name: str | None
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class EscalationCard:
    """What a wijkwijze gets to see of an escalation: masked, without a name.

    Attributes:
        notes: For who holds it or gets it handed over, and for coordinators.
    """

    escalation: int
    inquiry: Inquiry
    suggestions: tuple[Suggestion, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class EscalationLine:
    """An escalation in a list.

    Attributes:
        answered: A human said something: only then can it be closed.
        days: Since it was asked.
        resident_waits: It is a human's turn; else the resident's.
        until: The day to which it is postponed.
    """

    escalation: int
    question: str
    created_at: datetime
    answered: bool
    days: int = 0
    resident_waits: bool = True
    until: date | None = None


@dataclass(frozen=True, slots=True)
class EscalationOffered:
    """A question that waits: take it?

    Attributes:
        reasons: Why you; empty where nothing speaks for you in particular.
    """

    card: EscalationCard
    reasons: tuple[OfferReason, ...] = ()


@dataclass(frozen=True, slots=True)
class EscalationTaken:
    """Somebody else took it; replaces the offer."""

    escalation: int
    question: str


@dataclass(frozen=True, slots=True)
class EscalationGone:
    """The resident withdrew it, or it was closed; replaces the offer or tells the owner."""

    escalation: int
    question: str
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class EscalationClaimed:
    """It is yours: answer by replying to this message.

    Attributes:
        answers: What was answered so far, by who has it now or by somebody before, in order.
        by: Name of who has it, where many read it; None: you.
    """

    card: EscalationCard
    answers: tuple[Message, ...] = ()
    by: str | None = None


@dataclass(frozen=True, slots=True)
class EscalationReleased:
    """You gave it back; the others see it again."""

    escalation: int


@dataclass(frozen=True, slots=True)
class ResidentSaid:
    """The resident wrote back: reply to this message."""

    escalation: int
    question: str
    message: Message


@dataclass(frozen=True, slots=True)
class WijkwijzeSaid:
    """A human answers; marked as such.

    Attributes:
        name: As the wijkwijze wants to be called.
        asks: Whether they ask something, and wait for an answer.
    """

    escalation: int
    name: str
    question: str
    message: Message
    asks: bool = False


@dataclass(frozen=True, slots=True)
class MessageRelayed:
    """It was passed on."""

    escalation: int
    to_human: bool


@dataclass(frozen=True, slots=True)
class NotDelivered:
    """What you wrote cannot be delivered as it is; it is kept."""

    escalation: int
    question: str
    to_human: bool


@dataclass(frozen=True, slots=True)
class AskerBlocked:
    """To who answers: the asker blocked the vraagbaak; the answer is kept."""

    escalation: int
    question: str


@dataclass(frozen=True, slots=True)
class WhichEscalation:
    """A loose message from a wijkwijze who holds questions: for which is it, or is it a question of their own?"""

    draft: int
    held: tuple[EscalationLine, ...]


@dataclass(frozen=True, slots=True)
class EscalationsListed:
    """Open for all, or held by me.

    Attributes:
        escalations: One page of them.
        page: From 0, of `pages`.
        theme: Only those of this theme.
    """

    mine: bool
    escalations: tuple[EscalationLine, ...]
    page: int = 0
    pages: int = 1
    theme: str | None = None


@dataclass(frozen=True, slots=True)
class OpenThemesListed:
    """Of which theme do you want to see what waits?"""

    themes: tuple[ThemeCount, ...]


@dataclass(frozen=True, slots=True)
class ConversationClosed:
    """To the resident: it was closed; how was it?

    Attributes:
        ask_news: Inquiry of which to ask whether they want to hear what comes later; None: do not ask.
    """

    escalation: int
    question: str
    ask_news: int | None = None


@dataclass(frozen=True, slots=True)
class RatingNoted:
    """Thanks; and once: was it completely answered?"""

    escalation: int
    stars: int


@dataclass(frozen=True, slots=True)
class CompletenessNoted:
    """Thanks; if not complete: what now.

    Attributes:
        stars: As in `RatingNoted`; None where they gave none.
        ask_news: Whether to ask if they want to hear what comes later.
    """

    escalation: int
    inquiry: int
    complete: bool
    stars: int | None = None
    ask_news: bool = False


Said = (
    ForwardPreviewed
    | ForwardRewriteAsked
    | EscalationSent
    | EscalationOffered
    | EscalationTaken
    | EscalationGone
    | EscalationClaimed
    | EscalationReleased
    | ResidentSaid
    | WijkwijzeSaid
    | MessageRelayed
    | NotDelivered
    | AskerBlocked
    | WhichEscalation
    | EscalationsListed
    | OpenThemesListed
    | ConversationClosed
    | RatingNoted
    | CompletenessNoted
)
"""Every notice of this conversation."""
