"""Sharpening a question."""

from dataclasses import dataclass

from knowledge.asking import CHOICES
from knowledge.domain import Belonging, CardField


@dataclass(frozen=True, slots=True)
class AnswerField:
    """This is my answer to a sharpening question.

    Raises:
        ValueError: The field has no such choice; other fields are answered in free text alone.
    """

    draft: int
    field: CardField
    value: str

    def __post_init__(self) -> None:
        if self.value not in tuple(CHOICES.get(self.field, ())):
            raise ValueError(self.value)


@dataclass(frozen=True, slots=True)
class SkipField:
    """Leave this sharpening question."""

    draft: int
    field: CardField


@dataclass(frozen=True, slots=True)
class SearchNow:
    """No more questions: search."""

    draft: int


@dataclass(frozen=True, slots=True)
class ChooseTheme:
    """My question is about this theme: an answer to what it is about."""

    draft: int
    theme: str


@dataclass(frozen=True, slots=True)
class ChooseSubject:
    """My question is mainly about this."""

    draft: int
    subject: str


@dataclass(frozen=True, slots=True)
class PassOver:
    """My question is about something else than these."""

    draft: int


@dataclass(frozen=True, slots=True)
class ConfirmQuestion:
    """That is my question."""

    draft: int


@dataclass(frozen=True, slots=True)
class RewriteQuestion:
    """I say it otherwise."""

    draft: int


@dataclass(frozen=True, slots=True)
class ShowCard:
    """Show me the whole question card."""

    draft: int


@dataclass(frozen=True, slots=True)
class EditField:
    """Change this field of the card."""

    draft: int
    field: CardField


@dataclass(frozen=True, slots=True)
class AskTheme:
    """The theme is not right."""

    draft: int


@dataclass(frozen=True, slots=True)
class SetTheme:
    """The theme should be this one."""

    draft: int
    theme: str


@dataclass(frozen=True, slots=True)
class Belongs:
    """What I typed belongs there."""

    draft: int
    where: Belonging


@dataclass(frozen=True, slots=True)
class GoOn:
    """Go on with my question after the help lines."""


Press = (
    AnswerField
    | SkipField
    | SearchNow
    | ChooseTheme
    | ChooseSubject
    | PassOver
    | ConfirmQuestion
    | RewriteQuestion
    | ShowCard
    | EditField
    | AskTheme
    | SetTheme
    | Belongs
    | GoOn
)
"""Everything that can be pressed in this conversation."""
