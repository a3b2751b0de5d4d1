"""What happened to a question in human hands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Side(StrEnum):
    """Who did something."""

    RESIDENT = "bewoner"
    HUMAN = "wijkwijze"
    COORDINATOR = "coordinator"
    BOT = "bot"


class EventKind(StrEnum):
    """What can happen to a question in human hands."""

    SENT = "gestuurd"
    OFFERED = "aangeboden"
    CLAIMED = "opgepakt"
    RELEASED = "teruggegeven"
    HANDED_OVER = "overgedragen"
    DECLINED = "afgeslagen"
    ANSWERED = "geantwoord"
    ASKED_BACK = "teruggevraagd"
    RESIDENT_SAID = "bewoner-schreef"
    EDITED = "gewijzigd"
    NOTED = "notitie"
    ATTACHED = "aanbod-gestuurd"
    POSTPONED = "uitgesteld"
    WOKEN = "weer-opgepakt"
    REMINDED = "herinnerd"
    EXPIRED = "te-lang-stil"
    ANOTHER_ASKED = "ander-gevraagd"
    CLOSED = "gesloten"
    REOPENED = "heropend"
    WITHDRAWN = "ingetrokken"
    RATED = "beoordeeld"
    COMPLETED = "volledigheid"
    REMARKED = "toelichting"
    PROPOSED = "voorgesteld"
    ALLOWED = "toegestaan"
    REFUSED = "niet-toegestaan"
    PUBLISHED = "gepubliceerd"
    REJECTED = "afgewezen"
    RETIRED = "teruggetrokken"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a question in human hands.

    Attributes:
        contact_id: Who did it; None for the bot, and once erased.
        text: What belongs to it, masked: a note, a reason, a remark, the id of an offering, a number of stars; never a
            message.
        relay_id: The message that was passed on, where it is about one.
    """

    id: int
    escalation_id: int
    kind: EventKind
    side: Side
    at: datetime
    contact_id: int | None = None
    text: str | None = None
    relay_id: int | None = None
