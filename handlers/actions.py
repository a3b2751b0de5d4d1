"""What somebody can press, as values: ids only, for they come back from a person's device.

Who may do what is decided by the services.
"""

from dataclasses import dataclass

from knowledge.asking import CHOICES
from knowledge.domain import Audience, Belonging, CardField, Feedback, Language, Role

# --- getting to know each other ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Consent:
    """Yes or no to keeping questions."""

    agreed: bool


@dataclass(frozen=True, slots=True)
class ChooseLanguage:
    """Speak this language with me."""

    language: Language


@dataclass(frozen=True, slots=True)
class ChooseSimple:
    """The easier version, or the usual one."""

    simple: bool


@dataclass(frozen=True, slots=True)
class Erase:
    """Really erase everything, or rather not."""

    really: bool


# --- asking -----------------------------------------------------------------------------------------------------------


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


# --- results ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GiveFeedback:
    """The suggestion of this rank helps, or does not fit."""

    inquiry: int
    rank: int
    feedback: Feedback


@dataclass(frozen=True, slots=True)
class ShowMore:
    """Show me further suggestions."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class Sharpen:
    """Make my question sharper and search again."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class ShowResults:
    """Show me the suggestions again."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class ListInquiries:
    """Everything I asked."""


@dataclass(frozen=True, slots=True)
class OpenInquiry:
    """One of the things I asked."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class WithdrawInquiry:
    """Withdraw it."""

    inquiry: int


# --- browsing ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ListThemes:
    """The catalogue by theme."""


@dataclass(frozen=True, slots=True)
class OpenTheme:
    """A page of the offerings of a theme; pages count from 0."""

    theme: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class AskSearch:
    """Search the catalogue."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A page of what was found; pages count from 0."""

    page: int


@dataclass(frozen=True, slots=True)
class ShowOffering:
    """One offering in full."""

    offering: str


@dataclass(frozen=True, slots=True)
class ShowAgenda:
    """The seven priority questions."""


@dataclass(frozen=True, slots=True)
class ShowPriorityQuestion:
    """One of the seven."""

    number: int


# --- humans -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PreviewForward:
    """Ask a wijkwijze: show first what would be sent."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class RewriteForward:
    """Change what would be sent."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class SendForward:
    """Send it to a wijkwijze."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class LeaveForward:
    """Do not send it after all."""

    inquiry: int


@dataclass(frozen=True, slots=True)
class Claim:
    """I take this question."""

    escalation: int


@dataclass(frozen=True, slots=True)
class Release:
    """I give this question back."""

    escalation: int


@dataclass(frozen=True, slots=True)
class Close:
    """This question is done."""

    escalation: int


@dataclass(frozen=True, slots=True)
class Which:
    """My loose message was for this question."""

    escalation: int


@dataclass(frozen=True, slots=True)
class ListOpen:
    """Questions that wait for a wijkwijze."""


@dataclass(frozen=True, slots=True)
class ListHeld:
    """Questions that I hold."""


@dataclass(frozen=True, slots=True)
class Rate:
    """This many stars, 1 to 5."""

    escalation: int
    stars: int


@dataclass(frozen=True, slots=True)
class Complete:
    """My question was completely answered, or not."""

    escalation: int
    complete: bool


# --- coordinating -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ListGaps:
    """A page of the gap signals, filtered; pages count from 0."""

    theme: str | None = None
    audience: Audience | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class AskGapFilter:
    """Let me choose a filter."""


@dataclass(frozen=True, slots=True)
class ExportGaps:
    """The gap signals as a file."""


@dataclass(frozen=True, slots=True)
class Invite:
    """Make a one-time link for somebody new."""

    role: Role


Action = (
    Consent
    | ChooseLanguage
    | ChooseSimple
    | Erase
    | AnswerField
    | SkipField
    | SearchNow
    | ChooseTheme
    | ConfirmQuestion
    | RewriteQuestion
    | ShowCard
    | EditField
    | AskTheme
    | SetTheme
    | Belongs
    | GoOn
    | GiveFeedback
    | ShowMore
    | Sharpen
    | ShowResults
    | ListInquiries
    | OpenInquiry
    | WithdrawInquiry
    | ListThemes
    | OpenTheme
    | AskSearch
    | SearchPage
    | ShowOffering
    | ShowAgenda
    | ShowPriorityQuestion
    | PreviewForward
    | RewriteForward
    | SendForward
    | LeaveForward
    | Claim
    | Release
    | Close
    | Which
    | ListOpen
    | ListHeld
    | Rate
    | Complete
    | ListGaps
    | AskGapFilter
    | ExportGaps
    | Invite
)
