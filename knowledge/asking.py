"""Sharpening a question, as pure values: the draft, what to ask next, and the question as one plain sentence."""

from dataclasses import dataclass, replace
from enum import StrEnum

from knowledge.domain import Audience, CardField, Company, Contact, Duration, Message, Place, QuestionCard, Way

MOST_QUESTIONS = 3
"""Sharpening questions before the first results. Source: the design of the conversation ("never twenty of them")."""


class Awaiting(StrEnum):
    """What the next free message means."""

    QUESTION = "question"
    CONSENT = "consent"
    SAFETY = "safety"
    FIELD = "field"
    CONFIRMATION = "confirmation"
    REWRITE = "rewrite"
    BELONGING = "belonging"
    FORWARD_TEXT = "forward-text"
    SEARCH = "search"
    HUMAN = "human"
    WHICH_ESCALATION = "which-escalation"


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody is in the middle of asking; kept per person in the database.

    Attributes:
        number: Rises with every new question; buttons carry it, so that a late press is recognised.
        asked: Sharpening questions put so far, in order; an answered or skipped one stays in.
        awaiting: What the next free message means.
        field: The field being asked, when `awaiting` is FIELD.
        before: What was awaited before a message whose belonging is unclear.
        theme: Theme the resident chose; None leaves it to the matching.
        pending: A message, masked, that waits for an answer about it.
        query: What was last searched for in the catalogue.
        inquiry: The inquiry this draft became, once submitted.
        escalation: The escalation whose talk is going on.
        attachments: Photos, voice messages and places that go with the question.
    """

    number: int = 0
    card: QuestionCard = QuestionCard()
    asked: tuple[CardField, ...] = ()
    awaiting: Awaiting = Awaiting.QUESTION
    field: CardField | None = None
    before: Awaiting = Awaiting.QUESTION
    theme: str | None = None
    pending: Message | None = None
    query: str | None = None
    inquiry: int | None = None
    escalation: int | None = None
    attachments: tuple[Message, ...] = ()
