"""Offerings that people submit (aanbieden), until a coordinator takes them into the catalogue or not."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from knowledge.domain.language import Language
from knowledge.domain.offerings import Example
from knowledge.domain.people import Audience

FEWEST_QUESTIONS = 3
"""Questions that a submission has at least. Source: the design of this conversation; one lucky question says little."""

MOST_QUESTIONS = 10
"""Questions that a submission has at most: about half of what an offering that ships has in Dutch. Own choice."""


class Step(StrEnum):
    """What is asked of who submits an offering, in this order."""

    TITLE = "titel"
    ORGANISATION = "wie"
    AUDIENCES = "voor-wie"
    SUMMARY = "wat-leer-je"
    URL = "link"
    QUESTIONS = "vragen"
    NEAREST = "lijkt-op"
    REVIEW = "nakijken"


class Refusal(StrEnum):
    """Why an answer cannot be taken."""

    NO_WORDS = "geen-woorden"
    TOO_LONG = "te-lang"
    NO_ADDRESS = "geen-adres"
    NO_QUESTION = "geen-vraag"
    NOT_ENOUGH = "te-weinig"


class SubmissionStatus(StrEnum):
    """How far a submission is."""

    DRAFT = "concept"
    SENT = "verstuurd"
    ACCEPTED = "aangenomen"
    REJECTED = "afgewezen"


class SubmissionAction(StrEnum):
    """What was decided on a submission, as the audit trail says it."""

    ACCEPTED = "aannemen"
    REJECTED = "terugsturen"


@dataclass(frozen=True, slots=True)
class Submission:
    """An offering as somebody describes it, masked.

    Attributes:
        contact_id: Who submits it; None when they were erased.
        language: What they speak.
        step: What is asked of them now.
        editing: One part is being changed from the card, so the card comes back after it.
        url: None when there is none, or none yet.
        questions: Questions for which this is the answer.
        themes: Theme ids that a coordinator chose.
        reason: Why it was rejected.
        offering_id: What it became in the catalogue.
        coordinator_id: Who decided.
    """

    id: int
    contact_id: int | None
    language: Language
    status: SubmissionStatus = SubmissionStatus.DRAFT
    step: Step = Step.TITLE
    editing: bool = False
    title: str = ""
    organisation: str = ""
    audiences: tuple[Audience, ...] = ()
    summary: str = ""
    url: str | None = None
    questions: tuple[Example, ...] = ()
    themes: tuple[str, ...] = ()
    reason: str | None = None
    offering_id: str | None = None
    coordinator_id: int | None = None
    sent_at: datetime | None = None

    @property
    def searched(self) -> str:
        """What the nearest offerings and themes are looked for with."""
        return "\n".join(filter(None, (self.title, self.summary, *(question.text for question in self.questions))))
