"""What a wijkwijze does with a question they hold, besides answering; and words that wait before they go."""

from dataclasses import dataclass
from datetime import date

from knowledge.domain import ContactDetail, Message, Offering, Unheard

# --- words on their way -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DetailsFound:
    """Contact details stood in what you wrote; they were taken out: send it so?

    Attributes:
        details: What was taken out; nothing where they changed it meanwhile.
        messages: All that waits, masked.
    """

    escalation: int
    to_human: bool
    details: tuple[ContactDetail, ...]
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class NotPassedOn:
    """This cannot be passed on; what can."""

    kind: Unheard


@dataclass(frozen=True, slots=True)
class HeldDropped:
    """Nothing was sent: write it anew."""

    escalation: int


@dataclass(frozen=True, slots=True)
class ChangeNotPassedOn:
    """You changed what you wrote about a question that you hold no more: it goes nowhere."""

    question: str


# --- the menu ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WorkShown:
    """What else can be done with a question.

    Attributes:
        closable: It can be closed: a human said something.
    """

    escalation: int
    question: str
    closable: bool


@dataclass(frozen=True, slots=True)
class WorkLeft:
    """Nothing was sent or changed."""

    escalation: int | None


@dataclass(frozen=True, slots=True)
class QuestionWaits:
    """To who comes late: nobody holds it, it waits for somebody."""

    escalation: int
    question: str


@dataclass(frozen=True, slots=True)
class WordsWanted:
    """Words are asked here, and no picture or voice."""

    escalation: int | None


@dataclass(frozen=True, slots=True)
class AskBackAsked:
    """Type what you want to know from the resident."""

    escalation: int
    question: str


@dataclass(frozen=True, slots=True)
class NoteAsked:
    """Type the note."""

    escalation: int


@dataclass(frozen=True, slots=True)
class NoteKept:
    """Kept for who works on it.

    Attributes:
        words_only: There was a file with it, which is not kept.
    """

    escalation: int
    question: str
    words_only: bool


@dataclass(frozen=True, slots=True)
class OfferDeclined:
    """It is not for you: in the place of the offer."""

    escalation: int
    question: str


# --- something to send along ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OfferingsToAttach:
    """What could be sent along; type words to search.

    Attributes:
        query: What was searched for; None: what came near the question itself, which goes with one tap.
        answer: What was searched for may as well be meant as an answer.
    """

    escalation: int
    query: str | None
    offerings: tuple[Offering, ...]
    answer: bool = False


@dataclass(frozen=True, slots=True)
class AttachmentRetired:
    """This is on offer no more: nothing was sent."""

    escalation: int
    title: str


@dataclass(frozen=True, slots=True)
class ComposedShown:
    """This would go to the resident: send it, or type it otherwise.

    Attributes:
        offering: It is an offering: what is typed goes above it.
    """

    escalation: int
    question: str
    text: str
    offering: bool


# --- into other hands, or for later -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody a question can be handed over to."""

    contact: int
    name: str


@dataclass(frozen=True, slots=True)
class ColleaguesListed:
    """To whom?

    Attributes:
        query: The name that was typed; None: who suit the question best.
    """

    escalation: int
    colleagues: tuple[Colleague, ...]
    query: str | None = None


@dataclass(frozen=True, slots=True)
class HandOverAsked:
    """Type what they should know, or hand over without.

    Attributes:
        colleague: None: to all.
    """

    escalation: int
    colleague: Colleague | None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """It is with somebody else now.

    Attributes:
        name: Of the colleague; None: all see it.
    """

    escalation: int
    name: str | None


@dataclass(frozen=True, slots=True)
class AnotherTakesOver:
    """To the resident: another wijkwijze goes on with it."""

    escalation: int
    question: str


@dataclass(frozen=True, slots=True)
class PostponeAsked:
    """Until when?

    Attributes:
        today: By which days are counted.
        refused: What was typed is no day that can be.
    """

    escalation: int
    today: date
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Postponed:
    """It waits until that day."""

    escalation: int
    question: str
    until: date


@dataclass(frozen=True, slots=True)
class AnswerTakesLonger:
    """To the resident: the wijkwijze goes on with it on that day."""

    escalation: int
    question: str
    until: date


Said = (
    DetailsFound
    | NotPassedOn
    | HeldDropped
    | ChangeNotPassedOn
    | WorkShown
    | WorkLeft
    | QuestionWaits
    | WordsWanted
    | AskBackAsked
    | NoteAsked
    | NoteKept
    | OfferDeclined
    | OfferingsToAttach
    | AttachmentRetired
    | ComposedShown
    | ColleaguesListed
    | HandOverAsked
    | HandedOver
    | AnotherTakesOver
    | PostponeAsked
    | Postponed
    | AnswerTakesLonger
)
"""Every notice of this conversation."""
