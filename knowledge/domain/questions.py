"""Learning questions: the card, what was sent along, and how far they came."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from knowledge.domain.language import Language
from knowledge.domain.people import Audience


class Company(StrEnum):
    """With whom somebody wants to learn."""

    ALONE = "alleen"
    NEIGHBOURS = "buren"
    PEERS = "vakgenoten"
    MIXED = "gemengd"


class Way(StrEnum):
    """How somebody wants to learn."""

    READ_OR_WATCH = "lezen-kijken"
    COURSE = "cursus"
    EXCHANGE = "ervaringen-delen"
    VISIT = "voorbeeld-bezoeken"
    ADVICE = "advies"
    DO_TOGETHER = "samen-doen"


class Place(StrEnum):
    """Where somebody wants to learn."""

    NEIGHBOURHOOD = "eigen-wijk"
    REGION = "regio"
    NATIONAL = "landelijk"
    ONLINE = "online"


class Duration(StrEnum):
    """How long somebody wants to learn."""

    HOURS = "paar-uur"
    DAY = "dag"
    MEETINGS = "paar-keer"
    MONTHS = "maanden"


class CardField(StrEnum):
    """The fields of the question card, in the order in which they are shown."""

    WHAT = "wat"
    SUBJECT = "gaat-over"
    RESULT = "resultaat"
    COMPANY = "met-wie"
    WAY = "hoe"
    PLACE = "waar"
    DURATION = "hoe-lang"
    AUDIENCE = "voor-wie"
    MUNICIPALITY = "gemeente"


LONGEST_MUNICIPALITY: Final = 80
"""Most characters of a municipality; the longest Dutch name, Nuenen, Gerwen en Nederwetten, has 29."""


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """A learning question, sharpened as far as somebody cared to.

    Attributes:
        what: The problem in the resident's own (masked) words; empty until something was said.
        result: What should be different afterwards, in their own words.
        municipality: As typed, or None.
        subject: Id of the subject it is mainly about, as they said; None where they did not.
        not_about: Ids of subjects that they said it is not about.
    """

    what: str = ""
    result: str | None = None
    company: Company | None = None
    way: Way | None = None
    place: Place | None = None
    duration: Duration | None = None
    audience: Audience | None = None
    municipality: str | None = None
    subject: str | None = None
    not_about: tuple[str, ...] = ()


class ContactDetail(StrEnum):
    """By what people could reach each other outside the vraagbaak."""

    PHONE = "telefoon"
    EMAIL = "e-mail"
    HANDLE = "gebruikersnaam"
    ADDRESS = "adres"
    POSTCODE = "postcode"


@dataclass(frozen=True, slots=True)
class Masked:
    """A text from which personal data was taken.

    Attributes:
        text: Readable, with "[naam]", "[telefoon]" and the like in the place of what was taken.
        kinds: What was taken, by kind ("NAME", "PHONE"), in order of appearance.
    """

    text: str
    kinds: tuple[str, ...] = field(default=())


class MessageKind(StrEnum):
    """What a relayed message is made of."""

    TEXT = "text"
    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    AUDIO = "audio"
    ROUND_VIDEO = "round-video"
    DOCUMENT = "document"
    LOCATION = "location"


class Unheard(StrEnum):
    """What people send that is not passed on."""

    STICKER = "sticker"
    CONTACT = "contact"
    POLL = "poll"
    LIVE_LOCATION = "live"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Message:
    """Something a person sent, as far as it may be kept.

    Attributes:
        text: Masked text or caption; for a location "latitude,longitude".
        file_id: The channel's own id of the file; None for text and location.
        id: What the speaker's channel calls the message, to know it again when it is changed; None for other readers.
        changed: Whether these are new words for a message that was passed on before.
    """

    kind: MessageKind
    text: str | None = None
    file_id: str | None = None
    id: int | None = None
    changed: bool = False


class Belonging(StrEnum):
    """What somebody says of a message that could be two things."""

    SAME = "same"
    NEW = "new"
    HUMAN = "human"


class InquiryStatus(StrEnum):
    """How far an inquiry came."""

    SHOWN = "getoond"
    HELPED = "geholpen"
    UNMATCHED = "geen-aanbod"
    ESCALATED = "bij-wijkwijze"
    ANSWERED = "beantwoord"
    WITHDRAWN = "ingetrokken"


class Feedback(StrEnum):
    """What a resident said of a suggestion."""

    HELPS = "helpt"
    DOES_NOT_FIT = "past-niet"


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A submitted learning question.

    Attributes:
        contact_id: Who asked; None once they had themselves erased.
        question: The question as one plain sentence, masked.
        theme: Theme id, or None.
        priority_question: Number 1 to 7, or None.
        probability: What the matching said when it was submitted.
        news: Whether they want to hear what comes later; None while nobody asked them.
    """

    id: int
    contact_id: int | None
    question: str
    card: QuestionCard
    language: Language
    theme: str | None
    priority_question: int | None
    status: InquiryStatus
    probability: float
    created_at: datetime
    attachments: tuple[Message, ...] = ()
    news: bool | None = None
