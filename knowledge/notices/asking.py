"""From first words to a question: danger, small talk, sharpening."""

from dataclasses import dataclass

from knowledge.domain import CardField, Danger, HelpLine, MessageKind, OffTopic, QuestionCard, SmallTalk


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
    """A friendly word and the way back; what is off topic gets a button to go on with it as a question after all.

    Attributes:
        off_topic: Which desk it is for; None where it is not off topic.
        lines: Where to turn to instead.
    """

    kind: SmallTalk
    off_topic: OffTopic | None = None
    lines: tuple[HelpLine, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldAsked:
    """One sharpening question: buttons, or free text; "zoek nu" and "sla over" always.

    Attributes:
        number: How many questions were asked so far, this one included; 0 when a field is changed from the card.
        themes: For `CardField.WHAT`: likeliest theme ids, as buttons.
        subjects: For `CardField.SUBJECT`: likeliest subject ids, as buttons; beside them "something else".
    """

    draft: int
    field: CardField
    card: QuestionCard
    number: int
    themes: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


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


Said = (
    QuestionInvited
    | HelpLinesShown
    | SmallTalkAnswered
    | FieldAsked
    | QuestionProposed
    | RewriteAsked
    | CardShown
    | ThemeAsked
    | BelongingAsked
    | AttachmentKept
)
"""Every notice of this conversation."""
