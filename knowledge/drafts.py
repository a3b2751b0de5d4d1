"""What somebody is in the middle of, as values: what they ask, and what their next words mean."""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from knowledge.domain import CardField, Message, QuestionCard

_ATTRIBUTES = MappingProxyType(
    {
        CardField.WHAT: "what",
        CardField.SUBJECT: "subject",
        CardField.RESULT: "result",
        CardField.COMPANY: "company",
        CardField.WAY: "way",
        CardField.PLACE: "place",
        CardField.DURATION: "duration",
        CardField.AUDIENCE: "audience",
        CardField.MUNICIPALITY: "municipality",
    }
)


class Awaiting(StrEnum):
    """What the next free message means."""

    QUESTION = "question"
    CONSENT = "consent"
    ANYWAY = "anyway"
    FIELD = "field"
    CONFIRMATION = "confirmation"
    REWRITE = "rewrite"
    BELONGING = "belonging"
    FORWARD_TEXT = "forward-text"
    SEARCH = "search"
    HUMAN = "human"
    WHICH_ESCALATION = "which-escalation"
    LINK_WORDS = "link-words"
    GAP_TITLE = "gap-title"
    EXAMPLE = "example"
    SUBMISSION = "submission"
    SUBMISSION_LINK = "submission-link"
    REJECTION = "rejection"
    ASK_BACK = "ask-back"
    NOTE = "note"
    ATTACH_WORDS = "attach-words"
    COMPOSED = "composed"
    COLLEAGUE = "colleague"
    HAND_OVER_NOTE = "hand-over-note"
    POSTPONE_DAY = "postpone-day"
    CANNED_ANSWER = "canned-answer"
    REMARK = "remark"
    PUBLISHED_QUESTION = "published-question"
    PUBLISHED_ANSWER = "published-answer"
    NOT_PUBLISHED = "not-published"
    PROFILE = "profile"
    REVIEW = "review"
    GAP_PART = "gap-part"


DECIDING = frozenset({Awaiting.LINK_WORDS, Awaiting.GAP_TITLE, Awaiting.EXAMPLE})
"""What a coordinator types to decide on a gap signal."""

JUDGING = frozenset({Awaiting.SUBMISSION_LINK, Awaiting.REJECTION})
"""What a coordinator types to decide on a submitted offering."""

WORKING = frozenset(
    {
        Awaiting.ASK_BACK,
        Awaiting.NOTE,
        Awaiting.ATTACH_WORDS,
        Awaiting.COMPOSED,
        Awaiting.COLLEAGUE,
        Awaiting.HAND_OVER_NOTE,
        Awaiting.POSTPONE_DAY,
        Awaiting.CANNED_ANSWER,
    }
)
"""What a wijkwijze types to work on a question."""

EDITING = frozenset({Awaiting.PUBLISHED_QUESTION, Awaiting.PUBLISHED_ANSWER})
"""What is typed to change an answer before others read it."""

ASIDE = frozenset(
    {
        Awaiting.SEARCH,
        Awaiting.BELONGING,
        Awaiting.WHICH_ESCALATION,
        Awaiting.SUBMISSION,
        Awaiting.REMARK,
        Awaiting.NOT_PUBLISHED,
        Awaiting.PROFILE,
        Awaiting.REVIEW,
        Awaiting.GAP_PART,
        *DECIDING,
        *JUDGING,
        *WORKING,
        *EDITING,
    }
)
"""What is awaited for a moment only: the draft keeps beside it what was awaited before."""


@dataclass(frozen=True, slots=True)
class Held:
    """A message to the other side in which contact details stood: it waits for a yes to send it without them.

    Attributes:
        message: Masked.
        asks: Whether it asks the resident something.
    """

    escalation: int
    message: Message
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody is in the middle of asking; kept per person in the database.

    Attributes:
        number: Rises with every new question; buttons carry it, so that a late press is recognised.
        asked: Sharpening questions put so far, in order; an answered or skipped one stays in.
        awaiting: What the next free message means.
        field: The field being asked, when `awaiting` is FIELD.
        editing: The field is being changed from the card, so the card comes back after it.
        before: What was awaited before something that is awaited for a moment only.
        theme: Theme the resident chose; None leaves it to the matching.
        put: Ids of the subjects that were last put as buttons.
        pending: Messages, masked, that wait until it is clear where they belong.
        query: What was last searched for in the catalogue.
        inquiry: The inquiry this draft became, once submitted.
        escalation: The escalation whose talk is going on.
        about: What the next words are about: a gap signal, for `Awaiting.EXAMPLE` the resolution, for `JUDGING` and
            `Awaiting.SUBMISSION` the submission, for `WORKING` and `Awaiting.REMARK` the escalation, for `EDITING` and
            `Awaiting.NOT_PUBLISHED` the publication, for `Awaiting.PROFILE` the part of it, for `Awaiting.GAP_PART`
            the gap.
        chosen: What was chosen for `WORKING`: the id of an offering, a colleague or a canned answer; for
            `Awaiting.REVIEW` the offering, for `Awaiting.GAP_PART` which part.
        composed: What a wijkwijze is shown before it goes to the resident.
        held: Messages that wait for a yes; whatever else is asked meanwhile, they are kept.
        attachments: Photos, voice messages and places that go with the question.
        version: Of the row it was read from: saving on top of a newer one is refused.
    """

    number: int = 0
    card: QuestionCard = dataclasses.field(default_factory=QuestionCard)
    asked: tuple[CardField, ...] = ()
    awaiting: Awaiting = Awaiting.QUESTION
    field: CardField | None = None
    editing: bool = False
    before: Awaiting = Awaiting.QUESTION
    theme: str | None = None
    put: tuple[str, ...] = ()
    pending: tuple[Message, ...] = ()
    query: str | None = None
    inquiry: int | None = None
    escalation: int | None = None
    about: int | None = None
    chosen: str | None = None
    composed: Message | None = None
    held: tuple[Held, ...] = ()
    attachments: tuple[Message, ...] = ()
    version: int = 0

    def get(self, field: CardField) -> str | None:
        """What the card says in a field; None or empty when nothing."""
        value: str | None = getattr(self.card, _ATTRIBUTES[field])
        return value

    def put_in(self, field: CardField, value: str) -> "Draft":
        """The draft with something else in a field of the card, which takes it."""
        change: dict[str, Any] = {_ATTRIBUTES[field]: value}
        return dataclasses.replace(self, card=dataclasses.replace(self.card, **change))

    @property
    def waits_for_words(self) -> bool:
        """Attachments came before the question they belong to."""
        return bool(self.attachments) and not self.card.what and self.inquiry is None
