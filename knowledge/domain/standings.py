"""Where a question in human hands stands, as its asker sees it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from knowledge.domain.answers import Publication
from knowledge.domain.questions import Message


class Phase(StrEnum):
    """What goes on with a question, in the words of who asked it."""

    WAITING = "wacht"
    WORKED_ON = "bezig"
    ANSWERED = "beantwoord"
    YOUR_TURN = "jouw-beurt"
    POSTPONED = "uitgesteld"
    CLOSED = "klaar"
    WITHDRAWN = "ingetrokken"


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something that was said in a talk.

    Attributes:
        message: Masked; of what was changed afterwards the last words.
        asks: A human asks the resident something back.
    """

    from_resident: bool
    message: Message
    at: datetime
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a question in human hands is, for its asker.

    Attributes:
        since: Since when it is in this phase.
        until: When its wijkwijze takes it up again; only while postponed.
        talked: Anything was said, besides the question itself.
        publication: The answer on its way into the catalogue; None where the asker was told of none.
    """

    escalation: int
    phase: Phase
    since: datetime
    until: datetime | None = None
    talked: bool = False
    publication: Publication | None = None
