"""Everything the vraagbaak can say, as values without a word of text.

A use case puts notices in the outbox in its own transaction; the face of a channel turns them into messages in the
person's language when they are sent. Fields named ``draft`` hold the draft's number: buttons carry it back, so that a
late press on an old question is recognised.
"""

import types
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from knowledge.domain import (
    Audience,
    CardField,
    Danger,
    EscalationState,
    GapFilter,
    GapSignal,
    HelpLine,
    Inquiry,
    InquiryStatus,
    Message,
    MessageKind,
    Offering,
    QuestionCard,
    Role,
    SmallTalk,
    Suggestion,
)

# --- getting to know each other ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Welcome:
    """What this is, that it is a program, what is kept and for how long; asks for consent.

    Attributes:
        question_waiting: The person already asked something; it is taken up after consent.
        retention_days: How long questions are kept.
    """

    question_waiting: bool
    retention_days: int


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """Thanks; just type your question."""


@dataclass(frozen=True, slots=True)
class ConsentDeclined:
    """Nothing is kept; browsing and help lines remain."""


@dataclass(frozen=True, slots=True)
class HelpShown:
    """What one can do here, by role."""

    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class LanguageAsked:
    """Which language? Buttons; and the easier version."""


@dataclass(frozen=True, slots=True)
class LanguageChanged:
    """From now on in this language (the message itself is in it already)."""

    simple: bool


@dataclass(frozen=True, slots=True)
class PrivacyShown:
    """What is kept, for how long, who sees it, and how to see or erase it."""

    retention_days: int


@dataclass(frozen=True, slots=True)
class DocumentSent:
    """A file for the person: own data, a gap list.

    Attributes:
        caption: Which document it is ("mydata", "gaps"): a key of the text catalogue.
        content: The file itself, as text.
    """

    caption: str
    filename: str
    content: str


@dataclass(frozen=True, slots=True)
class ErasureAsked:
    """Really erase everything? Says what disappears."""

    inquiries: int


@dataclass(frozen=True, slots=True)
class Erased:
    """Everything is gone."""


@dataclass(frozen=True, slots=True)
class Stale:
    """That button belongs to something that has moved on."""


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """That is for somebody else."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Something went wrong here; nothing is lost.

    Attributes:
        reference: What a coordinator can look up in the logs.
    """

    reference: str


# --- asking -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QuestionInvited:
    """Just type your (new) question."""


@dataclass(frozen=True, slots=True)
class HelpLinesShown:
    """Danger first: at most three lines; then a button to go on with the question after all.

    Attributes:
        can_go_on: False in a talk with a wijkwijze, who gets the message anyway.
    """

    danger: Danger
    lines: tuple[HelpLine, ...]
    can_go_on: bool


@dataclass(frozen=True, slots=True)
class SmallTalkAnswered:
    """A friendly word and the way back; what is off topic gets a button to go on with it as a question after all."""

    kind: SmallTalk


@dataclass(frozen=True, slots=True)
class FieldAsked:
    """One sharpening question: buttons, or free text; "zoek nu" and "sla over" always.

    Attributes:
        number: How many questions were asked so far, this one included; 0 when a field is changed from the card.
        themes: For `CardField.WHAT`: likeliest theme ids, as buttons.
    """

    draft: int
    field: CardField
    card: QuestionCard
    number: int
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionProposed:
    """The question as one plain sentence: right, or say it otherwise."""

    draft: int
    question: str
    card: QuestionCard
    theme: str | None
    priority_question: int | None


@dataclass(frozen=True, slots=True)
class RewriteAsked:
    """Say it in your own words."""

    draft: int


@dataclass(frozen=True, slots=True)
class CardShown:
    """The card with every field changeable, and the link to the agenda, correctable."""

    draft: int
    card: QuestionCard
    theme: str | None
    priority_question: int | None


@dataclass(frozen=True, slots=True)
class ThemeAsked:
    """Which theme is it then? The likeliest first, then all."""

    draft: int
    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BelongingAsked:
    """Does this belong to your question (or the talk with the wijkwijze), or is it a new one?

    Attributes:
        text: What they just typed, masked.
        human: True when the choice is between a talk with a wijkwijze and a new question.
    """

    draft: int
    text: str
    human: bool


@dataclass(frozen=True, slots=True)
class AttachmentKept:
    """A photo, voice message or place was received and is kept with the question; tell in words what it is about."""

    draft: int
    kind: MessageKind


@dataclass(frozen=True, slots=True)
class ResultsShown:
    """Up to three offerings and why they fit.

    Attributes:
        fits: False where they only come near, and the person asked to see them all the same.
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
    """

    inquiry: int
    preview: str
    theme: str | None
    priority_question: int | None
    attachments: int
    near: bool


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
        wait_hours: Median hours to a first answer lately; None while there are too few to say.
    """

    inquiry: int
    wait_hours: float | None


@dataclass(frozen=True, slots=True)
class FeedbackNoted:
    """Thanks for saying whether it helps; after rejecting all that was shown: what now.

    Attributes:
        title: Of the offering it is about.
    """

    inquiry: int
    helps: bool
    title: str
    all_rejected: bool


@dataclass(frozen=True, slots=True)
class InquiryLine:
    """An inquiry in a list."""

    id: int
    question: str
    status: InquiryStatus
    created_at: datetime


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
    """One of my inquiries, with what can be done: see results again, ask a wijkwijze, withdraw."""

    inquiry: Inquiry
    escalation: int | None
    escalation_state: EscalationState | None


@dataclass(frozen=True, slots=True)
class InquiryWithdrawn:
    """Withdrawn; whoever was working on it knows."""

    inquiry: int


# --- browsing ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ThemeCount:
    """A theme and how many offerings it has."""

    theme: str
    offerings: int


@dataclass(frozen=True, slots=True)
class ThemesListed:
    """The catalogue by theme, or search."""

    themes: tuple[ThemeCount, ...]


@dataclass(frozen=True, slots=True)
class SearchAsked:
    """Type what you look for in the catalogue."""


@dataclass(frozen=True, slots=True)
class OfferingsListed:
    """A page of the catalogue.

    Attributes:
        theme: Theme id; None for a search.
        query: What was searched for; None for a theme.
        page: From 0.
    """

    theme: str | None
    query: str | None
    offerings: tuple[Offering, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class OfferingShown:
    """One offering in full, with questions people ask about it."""

    offering: Offering
    past: bool


@dataclass(frozen=True, slots=True)
class AgendaShown:
    """The seven priority questions, as buttons."""


@dataclass(frozen=True, slots=True)
class PriorityQuestionShown:
    """One of the seven with some offerings.

    Attributes:
        total: How many offerings there are for it.
    """

    number: int
    offerings: tuple[Offering, ...]
    total: int


# --- humans -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EscalationCard:
    """What a wijkwijze gets to see of an escalation: masked, without a name."""

    escalation: int
    inquiry: Inquiry
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class EscalationLine:
    """An escalation in a list.

    Attributes:
        answered: A human said something: only then can it be closed.
    """

    escalation: int
    question: str
    created_at: datetime
    answered: bool


@dataclass(frozen=True, slots=True)
class EscalationOffered:
    """A question that suits you: take it?"""

    card: EscalationCard


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
        answers: What somebody who held it before already answered, in order.
    """

    card: EscalationCard
    answers: tuple[Message, ...] = ()


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
    """

    escalation: int
    name: str
    question: str
    message: Message


@dataclass(frozen=True, slots=True)
class MessageRelayed:
    """It was passed on."""

    escalation: int
    to_human: bool


@dataclass(frozen=True, slots=True)
class WhichEscalation:
    """A loose message from a wijkwijze who holds questions: for which is it?"""

    held: tuple[EscalationLine, ...]


@dataclass(frozen=True, slots=True)
class EscalationsListed:
    """Open for all, or held by me."""

    mine: bool
    escalations: tuple[EscalationLine, ...]


@dataclass(frozen=True, slots=True)
class ConversationClosed:
    """To the resident: it was closed; how was it?"""

    escalation: int
    question: str


@dataclass(frozen=True, slots=True)
class RatingNoted:
    """Thanks; and once: was it completely answered?"""

    escalation: int
    stars: int


@dataclass(frozen=True, slots=True)
class CompletenessNoted:
    """Thanks; if not complete: what now."""

    escalation: int
    inquiry: int
    complete: bool


@dataclass(frozen=True, slots=True)
class InvitationMade:
    """A one-time link to pass on.

    Attributes:
        token: Goes behind /start.
    """

    role: Role
    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class InvitationAccepted:
    """Welcome as a wijkwijze or coordinator: what you can do now."""

    role: Role
    name: str


@dataclass(frozen=True, slots=True)
class InvitationRefused:
    """This link was used, has expired or never was one."""


@dataclass(frozen=True, slots=True)
class GapsListed:
    """Gap signals, newest first.

    Attributes:
        page: From 0.
    """

    filter: GapFilter
    signals: tuple[GapSignal, ...]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class GapFilterAsked:
    """Choose a theme or an audience to filter by.

    Attributes:
        themes: Themes that occur, with their counts.
        audiences: Audiences that occur.
    """

    themes: tuple[ThemeCount, ...]
    audiences: tuple[Audience, ...]


Notice = (
    Welcome
    | ConsentGiven
    | ConsentDeclined
    | HelpShown
    | LanguageAsked
    | LanguageChanged
    | PrivacyShown
    | DocumentSent
    | ErasureAsked
    | Erased
    | Stale
    | NotAllowed
    | Failed
    | QuestionInvited
    | HelpLinesShown
    | SmallTalkAnswered
    | FieldAsked
    | QuestionProposed
    | RewriteAsked
    | CardShown
    | ThemeAsked
    | BelongingAsked
    | AttachmentKept
    | ResultsShown
    | NothingMore
    | NoMatchFound
    | ForwardPreviewed
    | ForwardRewriteAsked
    | EscalationSent
    | FeedbackNoted
    | InquiriesListed
    | InquiryOpened
    | InquiryWithdrawn
    | ThemesListed
    | SearchAsked
    | OfferingsListed
    | OfferingShown
    | AgendaShown
    | PriorityQuestionShown
    | EscalationOffered
    | EscalationTaken
    | EscalationGone
    | EscalationClaimed
    | EscalationReleased
    | ResidentSaid
    | WijkwijzeSaid
    | MessageRelayed
    | WhichEscalation
    | EscalationsListed
    | ConversationClosed
    | RatingNoted
    | CompletenessNoted
    | InvitationMade
    | InvitationAccepted
    | InvitationRefused
    | GapsListed
    | GapFilterAsked
)

NOTICES: types.MappingProxyType[str, type[Any]] = types.MappingProxyType(
    {notice.__name__: notice for notice in get_args(Notice)}
)
"""Every kind of notice by the name under which the outbox keeps it."""


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(NOTICES[kind])


def dump(notice: Notice) -> tuple[str, str]:
    """A notice as (kind, JSON), for a row of the outbox."""
    kind = type(notice).__name__
    return kind, _adapter(kind).dump_json(notice).decode()


def load(kind: str, payload: str) -> Notice:
    """A notice from a row of the outbox; raises KeyError or ValidationError when another version wrote it."""
    notice: Notice = _adapter(kind).validate_json(payload)
    return notice
